"""The sheets Stress and Stress shortages: what every loss does to the plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pandas as pd

from data.case import Case
from data.countries import country_iso2, country_name
from data.excel.plan_workbook.facts import FIRST_ROW
from data.excel.plan_workbook.grid import Chart, Sheet, put_table
from data.rounding import rounded
from data.stress import BRIDGED, UNDISTURBED, Loss, StressTest

STRESS, SHORTAGES = "Stress", "Stress shortages"
MOST_ROWS = 200_000
"""Rows of detail at most; the result file has them all."""
_BARS, _MOST_NAMES = 12, 5
_NOTES = 6
"""Lines of notes below the title."""
_CHART_ROWS, _CHART_SIZE = 20, (900, 380)
_SHORT_IF_HELD = 2

type Column = tuple[str, float, str, Sequence[object], None]


def stress_sheets(test: StressTest, case: Case) -> list[Sheet]:
    """The sheets of a stress test, for ``write_plan_workbook``."""
    return [_ranking(test), _detail(test, case)]


def _ranking(test: StressTest) -> Sheet:
    """A chart of the worst losses, and below it one row a loss, the worst first."""
    sheet = Sheet(STRESS, frozen_columns=1, tab="#9B1C1C", frozen=False)
    sheet.heading(f"Stress: the plan under every loss, in {test.currency}")
    for row, said in enumerate(_explained(test), 1):
        sheet.put(row, 0, said, "note")
    losses = test.losses
    chart = _NOTES + 2
    header = chart + _CHART_ROWS if losses else chart
    put_table(sheet, header, _columns(test))
    if not losses:
        sheet.put(header + 1, 0, "No offer names a country, and the workbook has no scenarios.", "grey")
        return sheet
    # The chart covers its title's cell, but not the left edge of its own first column.
    sheet.put(chart, 1, "Value short if the plan is held, the worst losses", "small_title")
    first, last = header + 1, header + min(len(losses), _BARS)
    bars = Chart((chart, 1), "bar", (chart, 0), _CHART_SIZE, (first, last, 0), (first, last, _SHORT_IF_HELD))
    sheet.charts.append(bars)
    return sheet


def _columns(test: StressTest) -> list[Column]:
    losses, undisturbed = test.losses, test.undisturbed.cost_and_short
    held, again = [loss.held for loss in losses], [loss.replanned for loss in losses]
    dearer = [_difference(each.cost_and_short, undisturbed) for each in again]
    first_short = [each.first_short_date or each.first_short_period for each in held]
    rules = ["; ".join(test.more_rules_broken(loss)) for loss in losses]
    return [
        ("Lost", 28.0, "text", [_lost(loss) for loss in losses], None),
        ("Probability", 12.0, "share", [loss.probability for loss in losses], None),
        ("Short if held", 14.0, "sparse_money", [each.shortage_value for each in held], None),
        ("First short", 13.0, "unit", first_short, None),
        ("Short if planned again", 17.0, "sparse_money", [each.shortage_value for each in again], None),
        ("Cost if planned again", 17.0, "whole_money", [each.cost for each in again], None),
        ("Cost and short, over no loss", 16.0, "signed_money", dearer, None),
        ("Bridged from the first day on, days", 18.0, "count", [_days(loss) for loss in losses], None),
        ("Runs out first", 20.0, "unit", [loss.runs_out_first for loss in losses], None),
        ("Products not built if held", 24.0, "unit", [_products(each.products) for each in held], None),
        ("More rules broken if planned again", 30.0, "unit", rules, None),
        ("Unlimited offers used", 12.0, "count", [each.unlimited_offers for each in again], None),
    ]


def _explained(test: StressTest) -> list[str]:
    """What a reader of the ranking must know, one line each; _NOTES at most."""
    lasting = "for good" if test.recovery_days is None else f"for {test.recovery_days:g} days"
    held = (
        f"Countries are lost {lasting} from the first day on. Held: the plan is kept, stock is used, and what does not "
        "come is short, at the dearest landed cost there is."
    )
    unlimited = (
        "Unlimited offers used: offers without any capacity that deliver although a part of them is lost. What they "
        "can deliver then is not known."
    )
    return [
        held,
        "Planned again: from the event on the least shortage, then the least cost; rules are not enforced.",
        _compared(test),
        f"Bridged from the first day on: {BRIDGED}",
        _rules_left_out(test),
        unlimited,
    ]


def _compared(test: StressTest) -> str:
    """What costs compare with."""
    cost, short = test.undisturbed.cost, test.undisturbed.shortage_value
    costs = f"{rounded(test.plan_cost, 0):,.0f}"
    said = f"The plan costs {costs} without shortage cost and penalties, which no cost here counts."
    if cost is None:
        return said
    left = f" and leaves {rounded(short, 0):,.0f} short" if short else ""
    return (
        f"{said} {UNDISTURBED} {rounded(cost, 0):,.0f}{left}: what is over that counts "
        "what is short too, since what is not delivered is no saving."
    )


def _rules_left_out(test: StressTest) -> str:
    """Which rules say nothing of a loss."""
    broken = test.undisturbed.rules_broken
    if not broken:
        return "More rules broken: planning again without any loss breaks none."
    named = ", ".join(broken[:_MOST_NAMES]) + (f" and {len(broken) - _MOST_NAMES} more" * (len(broken) > _MOST_NAMES))
    return f"More rules broken: without those that planning again breaks without any loss too: {named}."


def _difference(cost: float | None, other: float | None) -> float | None:
    return None if cost is None or other is None else cost - other


def _detail(test: StressTest, case: Case) -> Sheet:
    """What is short under every loss, by material and period."""
    sheet = Sheet(SHORTAGES, frozen_columns=2, tab="#9B1C1C")
    rows = pd.concat([*_rows(test.losses)], ignore_index=True) if test.losses else pd.DataFrame()
    left_out = max(0, len(rows) - MOST_ROWS)
    said = f"{left_out:,} rows more are in the result file (--json)." if left_out else ""
    sheet.heading(f"Stress: what is short, in {test.currency}", "By loss, the worst first, material and period.", said)
    if not len(rows):
        sheet.put(FIRST_ROW, 0, "Nothing is short under any loss.", "grey")
        return sheet
    rows = rows.head(MOST_ROWS)
    described = rows["material"].map(case.materials["description"]).tolist()
    put_table(
        sheet,
        FIRST_ROW - 1,
        [
            ("Lost", 34.0, "text", rows["lost"].tolist(), None),
            ("The plan is", 15.0, "text", rows["plan"].tolist(), None),
            ("Material", 22.0, "text", rows["material"].tolist(), None),
            ("Description", 36.0, "shrunk", described, None),
            ("Period", 11.0, "text", rows["period"].tolist(), None),
            ("Short", 14.0, "quantity", rows["quantity"].tolist(), None),
            ("Unit", 8.0, "unit", rows["unit"].tolist(), None),
            ("Value", 15.0, "money", rows["value"].tolist(), None),
        ],
    )
    return sheet


def _rows(losses: Sequence[Loss]) -> Iterator[pd.DataFrame]:
    for loss in losses:
        yield loss.held.shortages.assign(lost=_lost(loss), plan="held")
        yield loss.replanned.shortages.assign(lost=_lost(loss), plan="planned again")


def _lost(loss: Loss) -> str:
    if loss.kind != "country":
        return loss.source
    return f"{country_iso2(loss.source)} {country_name(loss.source)}, {loss.stage}"


def _days(loss: Loss) -> int | str:
    if not loss.loses_supply:
        return "–"
    days = loss.whole_days_bridged
    return "for ever" if days is None else days


def _products(products: pd.DataFrame) -> str:
    """The products that cannot be built whole, worst first: ``MOT-150 69 %; DU-090 12 %``."""
    rows = products.sort_values(["share", "product"], ascending=[False, True])
    return "; ".join(
        f"{name} {100.0 * share:.0f} %" for name, share in zip(rows["product"], rows["share"], strict=True)
    )
