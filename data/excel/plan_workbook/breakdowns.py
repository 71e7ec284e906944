"""The sheets By supplier, By country and Scenarios: the plan's landed cost, looked at from three sides."""

from __future__ import annotations

from collections.abc import Sequence

from data.case import Scope, Source
from data.countries import country_iso2, country_name
from data.excel.plan_workbook.facts import FIRST_ROW, PLAN, Facts
from data.excel.plan_workbook.grid import Chart, Sheet, address, put_table, put_totals, span
from data.excel.plan_workbook.origins import Sum, Sums
from data.excel.plan_workbook.plan_columns import COST, QUANTITY, SUPPLIER_KEY
from data.excel.plan_workbook.tracing import BY_VALUE, TOTAL, UNKNOWN, scenario_request
from data.origins import STAGES
from data.ranking import ranked
from data.rules import scope_text, source_text

BY_SUPPLIER, BY_COUNTRY, SCENARIOS = "By supplier", "By country", "Scenarios"
TOTAL_ROW = FIRST_ROW - 2
_MOST_BARS = 12


def suppliers_sheet(facts: Facts) -> Sheet:
    """What each supplier is awarded."""
    sheet = Sheet(BY_SUPPLIER, frozen_columns=2, tab="#5B7FA8")
    sheet.heading(
        f"By supplier, in {facts.plan.currency}", "Landed cost of the awards of each supplier, dearest first."
    )
    rows, suppliers = facts.by_supplier, facts.case.suppliers
    total = float(rows["cost"].sum())
    at = range(FIRST_ROW, FIRST_ROW + len(rows))
    keys, costs, quantities = (span(column, *facts.award_rows, PLAN) for column in (SUPPLIER_KEY, COST, QUANTITY))
    here = suppliers.reindex(rows.index)
    counted = [f'COUNTIFS({keys},{address(row, 10)},{quantities},">0")' for row in at]
    summed = [f"SUMIFS({costs},{keys},{address(row, 10)})" for row in at]
    fixed = [f"IF({address(row, 5)}>0,{address(row, 8)},0)" for row in at]
    columns = [
        ("Supplier", 16.0, "text", list(rows.index), None),
        ("Name", 32.0, "text", here["name"].tolist(), None),
        ("Country", 18.0, "text", [_country(code) for code in here["country"]], None),
        ("Owner's country", 18.0, "text", [_country(code) for code in here["owner_country"]], None),
        ("Status", 12.0, "text", here["status"].tolist(), None),
        ("Awards", 9.0, "count", rows["awards"].tolist(), counted),
        ("Landed cost", 16.0, "money", rows["cost"].tolist(), summed),
        ("Share", 9.0, "share", [_part(value, total) for value in rows["cost"]], _shares_of_total(at, 6)),
        ("Fixed cost, if used", 13.0, "money", rows["stated"].tolist(), None),
        ("Fixed cost", 13.0, "money", rows["fixed"].tolist(), fixed),
        ("Supplier no.", 8.0, "key", rows["number"].tolist(), None),
    ]
    put_table(sheet, FIRST_ROW - 1, columns)
    last = max(FIRST_ROW, FIRST_ROW + len(rows) - 1)
    totals = {
        column: (float(rows[name].sum()), style, f"SUM({span(column, FIRST_ROW, last)})")
        for column, name, style in (
            (5, "awards", "total_count"),
            (6, "cost", "total_money"),
            (9, "fixed", "total_money"),
        )
    }
    put_totals(sheet, TOTAL_ROW, "Total", totals)
    sheet.bars.append((FIRST_ROW, 7, last))
    _put_supplier_chart(sheet, len(rows))
    return sheet


def _put_supplier_chart(sheet: Sheet, suppliers: int) -> None:
    """The dearest suppliers as bars."""
    if suppliers:
        last = FIRST_ROW + min(suppliers, _MOST_BARS) - 1
        sheet.put(FIRST_ROW - 1, 12, "Share of the landed cost, the dearest suppliers", "small_title")
        places = (FIRST_ROW, last, 1), (FIRST_ROW, last, 7)
        sheet.charts.append(Chart(None, "bar", (FIRST_ROW, 12), (560, 420), *places, number_format="0.0 %"))


def countries_sheet(facts: Facts) -> Sheet:
    """Landed cost by country at each stage; what is unknown has a row of its own."""
    sheet = Sheet(BY_COUNTRY, frozen_columns=2, tab="#5B7FA8")
    follows = "Shares follow the quantities of the sheet Plan." if facts.live else "Written as values: see Origins."
    sheet.heading(
        f"By country, in {facts.plan.currency}",
        "Landed cost of all awards by where the materials are mined, refined and made and who owns the supplier. "
        "What is not known to come from a country is in the row unknown.",
        follows,
    )
    sources = country_order(facts)
    at = range(FIRST_ROW, FIRST_ROW + len(sources))
    columns: list[tuple[str, float, str | Sequence[str], Sequence[object], Sequence[str] | None]] = [
        ("Country", 10.0, "text", [country_iso2(code) if code else "" for code in sources], None),
        ("Name", 26.0, "text", [country_name(code) if code else "unknown" for code in sources], None),
    ]
    for number, stage in enumerate(STAGES):
        sums = [stage_sum(facts, stage, code) for code in sources]
        total = stage_total(facts)
        column = 2 + 2 * number
        formulas = [part.formula if facts.live and part.formula != "0" else "" for part in sums]
        shares = _shares_of_total(at, column)
        columns.append((stage.capitalize(), 16.0, "sparse_money", [part.value for part in sums], formulas))
        sheet.bars.append((FIRST_ROW, column + 1, FIRST_ROW + max(len(sources), 1) - 1))
        columns.append(
            (f"Share {stage}", 9.0, "sparse_share", [_part(part.value, total.value) for part in sums], shares)
        )
    put_table(sheet, FIRST_ROW - 1, columns)
    grand = stage_total(facts)
    formula = grand.formula if facts.live and grand.formula != "0" else ""
    totals = {2 + 2 * number: (grand.value, "total_whole_money", formula) for number in range(len(STAGES))}
    put_totals(sheet, TOTAL_ROW, "All purchases", totals)
    if sources:
        sheet.put(FIRST_ROW - 1, 11, "Share of the landed cost by country where it is refined", "small_title")
        last = FIRST_ROW + min(len(sources), _MOST_BARS) - 1
        sheet.charts.append(
            Chart(
                None,
                "bar",
                (FIRST_ROW, 11),
                (560, 420),
                (FIRST_ROW, last, 1),
                (FIRST_ROW, last, 5),
                number_format="0 %",
            )
        )
    return sheet


def country_order(facts: Facts) -> list[str]:
    """Countries by their refined, then mined, made and owned landed cost; what is unknown comes last."""
    facts = facts.before or facts
    found = {source for stage in STAGES for _, source in facts.trace.sources(BY_VALUE[stage])} - {UNKNOWN}
    order = ("refined", "mined", "made", "owned")

    def place(code: str) -> tuple[list[float], str]:
        return [-float(ranked(stage_sum(facts, stage, code).value)) for stage in order], code

    by_place = sorted(found, key=place)
    shown = [code for code in by_place if any(stage_sum(facts, stage, code).value > 0.0 for stage in order)]
    unknown = any(stage_sum(facts, stage, UNKNOWN).value > 0.0 for stage in order)
    return [*shown, UNKNOWN] if unknown else shown


def stage_sum(facts: Facts, stage: str, source: str) -> Sum:
    """Landed cost that is known to come from a country at a stage."""
    return Sums(facts).of(BY_VALUE[stage], "all", source, (0, len(facts.case.periods) - 1), "low")


def stage_total(facts: Facts) -> Sum:
    """Landed cost of all awards."""
    return Sums(facts).of(BY_VALUE["made"].total, "all", TOTAL, (0, len(facts.case.periods) - 1), "counted")


def scenarios_sheet(facts: Facts) -> Sheet:
    """The events of the scenarios, and how much of the plan each of them touches."""
    sheet = Sheet(SCENARIOS, frozen_columns=1, tab="#5B7FA8")
    sheet.heading(
        "Scenarios",
        f"What may go wrong, and the landed cost ({facts.plan.currency}) of the planned deliveries that it touches, "
        "known origins only.",
    )
    events = facts.case.scenarios
    last_period = len(facts.case.periods) - 1
    asked = (events[name] for name in ("source", "scope", "stage", "first_period", "last_period"))
    touched = [
        _touched(facts, source, scope, str(stage), (int(first), int(last)))
        for source, scope, stage, first, last in zip(*asked, strict=True)
    ]
    sources = [_source(source) for source in events["source"]]
    formulas = [part.formula if facts.live and part.formula != "0" else "" for part in touched]
    columns = [
        ("Scenario", 34.0, "text", events["scenario"].tolist(), None),
        ("Probability", 11.0, "share", events["probability"].tolist(), None),
        ("Event", 15.0, "unit", events["event"].tolist(), None),
        ("From", 30.0, "text", sources, None),
        ("Stage", 12.0, "text", [_stage(*row) for row in zip(events["stage"], events["source"], strict=True)], None),
        ("Applies to", 36.0, "text", [scope_text(scope) for scope in events["scope"]], None),
        ("From period", 11.0, "text", [facts.labels[max(0, int(at))] for at in events["first_period"]], None),
        ("To period", 11.0, "text", [facts.labels[min(last_period, int(at))] for at in events["last_period"]], None),
        ("Amount", 10.0, "share", events["amount"].tolist(), None),
        ("Landed cost touched", 20.0, "whole_money", [part.value for part in touched], formulas),
    ]
    put_table(sheet, FIRST_ROW - 1, columns)
    if not len(events):
        sheet.put(FIRST_ROW, 0, "The workbook names no scenarios.", "grey")
        sheet.hidden = True
    return sheet


def _touched(facts: Facts, source: Source, scope: Scope, stage: str, window: tuple[int, int]) -> Sum:
    """Landed cost of the planned deliveries that an event touches, as far as their origin is known."""
    request = scenario_request(source, scope, stage)
    name = TOTAL if request.source == "total" else source.name
    return Sums(facts).of(request, request.name or "all", name, window, "low")


def _stage(stage: str, source: Source) -> str:
    """The stage of an event; what a blank one means for a country or group is said."""
    return stage or ("worst of four" if source.kind in {"country", "group"} else "")


def _source(source: Source) -> str:
    text = "everywhere" if source.kind == "everything" else source_text(source)
    return text[0].upper() + text[1:]


def _country(code: str) -> str:
    return country_name(code) if code else ""


def _part(value: float, total: float) -> float:
    return value / total if total > 0.0 else 0.0


def _shares_of_total(rows: range, column: int) -> list[str]:
    """For each row its part of the column's total; 0 over nothing."""
    total = span(column, TOTAL_ROW, TOTAL_ROW).partition(":")[0]
    return [f"IF({total}>0,{address(row, column)}/{total},0)" for row in rows]
