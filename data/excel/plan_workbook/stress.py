"""The sheets Stress and Stress shortages: what every loss does to the plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pandas as pd

from data.case import Case
from data.countries import country_iso2, country_name
from data.excel.plan_workbook.facts import FIRST_ROW
from data.excel.plan_workbook.grid import Chart, Sheet, put_table
from data.stress import Loss, StressTest

STRESS, SHORTAGES = "Stress", "Stress shortages"
MOST_ROWS = 200_000
"""Rows of detail at most; the result file has them all."""
_BARS = 12


def stress_sheets(test: StressTest, case: Case) -> list[Sheet]:
    """The sheets of a stress test, for ``write_plan_workbook``."""
    return [_ranking(test), _detail(test, case)]


def _ranking(test: StressTest) -> Sheet:
    """One row a loss, the worst first, and a chart of the worst."""
    sheet = Sheet(STRESS, frozen_columns=1, tab="#9B1C1C")
    lasting, *rest = _explained(test)
    sheet.heading(f"Stress: the plan under every loss, in {test.currency}", *rest[:2])
    sheet.put(2, 0, " ".join([lasting, *rest[2:]]), "note")
    losses = test.losses
    held, again = [loss.held for loss in losses], [loss.replanned for loss in losses]
    dearer = [_difference(each.cost, test.undisturbed_cost) for each in again]
    put_table(
        sheet,
        FIRST_ROW - 1,
        [
            ("Lost", 28.0, "text", [_lost(loss) for loss in losses], None),
            ("Probability", 11.0, "share", [loss.probability for loss in losses], None),
            ("Short if held", 14.0, "sparse_money", [each.shortage_value for each in held], None),
            ("First short", 12.0, "unit", [each.first_short_date or each.first_short_period for each in held], None),
            ("Short if planned again", 14.0, "sparse_money", [each.shortage_value for each in again], None),
            ("Cost if planned again", 14.0, "whole_money", [each.cost for each in again], None),
            ("Cost over that without a loss", 14.0, "signed_money", dearer, None),
            ("Days bridged", 10.0, "amount", [_days(loss) for loss in losses], None),
            ("Runs out first", 20.0, "unit", [loss.runs_out_first for loss in losses], None),
            ("Products not built", 24.0, "unit", [_products(each.products) for each in held], None),
            ("Rules broken if planned again", 30.0, "unit", ["; ".join(each.rules_broken) for each in again], None),
            ("Unlimited offers used", 10.0, "count", [each.unlimited_offers for each in again], None),
        ],
    )
    sheet.printed = sheet.columns
    if not losses:
        sheet.put(FIRST_ROW, 0, "No offer names a country, and the workbook has no scenarios.", "grey")
        return sheet
    column = sheet.columns + 1
    sheet.put(FIRST_ROW - 1, column, "Value short if the plan is held, the worst losses", "small_title")
    last = FIRST_ROW + min(len(losses), _BARS) - 1
    place, span = (FIRST_ROW, column), (FIRST_ROW, last)
    sheet.charts.append(Chart((FIRST_ROW - 1, column), "bar", place, (640, 420), (*span, 0), (*span, 2)))
    return sheet


def _explained(test: StressTest) -> Iterator[str]:
    """What a reader of the ranking must know."""
    lasting = "for good" if test.recovery_days is None else f"for {test.recovery_days:g} days"
    yield f"Countries are lost {lasting} from the first day on."
    yield "Held: the plan is kept, stock is used, and what does not come is short, at the dearest landed cost there is."
    yield "Planned again: from the event on the least shortage, then the least cost; rules are not enforced."
    if test.undisturbed_cost is not None:
        yield f"The plan costs {test.plan_cost:,.0f}; planned again without a loss, {test.undisturbed_cost:,.0f}."


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
            ("Description", 34.0, "text", described, None),
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


def _days(loss: Loss) -> float | str:
    return "for ever" if loss.time_to_survive_days is None else round(loss.time_to_survive_days, 1)


def _products(products: pd.DataFrame) -> str:
    """The products that cannot be built whole, worst first: ``MOT-150 69 %; DU-090 12 %``."""
    rows = products.sort_values(["share", "product"], ascending=[False, True])
    return "; ".join(f"{name} {share:.0%}" for name, share in zip(rows["product"], rows["share"], strict=True))
