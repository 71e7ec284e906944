"""The plan as the sheets of a plan workbook say it now, beside the plan as it was computed."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace

import pandas as pd

from data.case import Case
from data.excel.plan_workbook import exposure as rule_columns
from data.excel.plan_workbook import plan_columns
from data.excel.plan_workbook import stock as stock_columns
from data.excel.plan_workbook.assumptions import PROBLEM_TITLES, SURVIVE_OF_PLAN
from data.excel.plan_workbook.embedded import EMBEDDED, LIMIT_ROW, VALUE_SHARE
from data.excel.plan_workbook.exposure import NOTHING, RULES
from data.excel.plan_workbook.facts import EMBEDDED_LIMIT, FIRST_ROW, PLAN, STOCK
from data.excel.plan_workbook.grid import shown
from data.excel.plan_workbook.reading import PlanFile, last_row
from data.excel.plan_workbook.record import Table
from data.excel.plan_workbook.risk import risk_of_tables
from data.plan import (
    AWARDS,
    EXPOSURE,
    PHASES,
    SURVIVE,
    Certificate,
    Cost,
    Plan,
    Repair,
    Run,
    Status,
    Stockpile,
    empty_table,
)
from data.plan import STOCK as STOCK_COLUMNS
from data.problems import CellRef, Problem, Severity
from data.stockpile import bridged


@dataclass
class AwardRow:
    """One row of the sheet Plan.

    Attributes:
        row: its row, from 0.
        number: the number of the award; None for a row that was added.
        offer: its offer.
        period: label of its period.
        quantity: its quantity.
    """

    row: int
    number: int | None
    offer: str
    period: str
    quantity: float


def computed_plan(file: PlanFile, case: Case) -> Plan:
    """The plan as it was computed, without its exposure table."""
    facts = file.facts
    phases = {phase: _number(facts.get(f"seconds {phase}")) or 0.0 for phase in PHASES}
    size = (int(_number(facts.get(f"model {name}")) or 0) for name in ("rows", "columns", "nonzeros"))
    cost = {part.name: facts.get(f"cost {part.name}") for part in fields(Cost)}
    proof = {part.name: facts.get(f"certificate {part.name}") for part in fields(Certificate)}
    table = dict(zip(file.tables["Awards"].titles, file.tables["Awards"].columns, strict=True))
    awards = _award_table(case, table["Offer"], table["Period"], table["Quantity"], table["Unit cost"])
    kinds = _stock_tables(file, case)
    survive = file.tables.get(SURVIVE_OF_PLAN)
    return Plan(
        Status(str(facts["status"])),
        str(facts["currency"]),
        gap=_number(facts.get("gap")),
        cost=None if cost["total"] is None else Cost(**{name: _number(value) or 0.0 for name, value in cost.items()}),
        unconstrained=_number(facts.get("unconstrained")),
        current=_number(facts.get("current")),
        awards=awards,
        stock=kinds["closing"],
        shortages=kinds["short"],
        surplus=kinds["surplus"],
        survive=empty_table(SURVIVE) if survive is None else _survive(survive),
        stockpile=_stockpile(facts),
        conflict=tuple(map(str, file.tables["Conflict"].columns[0])),
        repairs=tuple(_repairs(file)),
        problems=tuple(_problems(file)),
        certificate=None if proof["ok"] is None else Certificate(**proof),  # type: ignore[arg-type] # as written
        run=Run(str(facts["program version"] or ""), str(facts["solver"] or ""), phases, *size),
        input_hash=str(facts["input hash"] or ""),
        risk=risk_of_tables(file.tables),
    )


def _stockpile(facts: Mapping[str, object]) -> Stockpile | None:
    """What bridging losses costs; None where that is not known."""
    found = {part.name: _number(facts.get(f"stockpile {part.name}")) for part in fields(Stockpile)}
    known = {name: value for name, value in found.items() if value is not None}
    return Stockpile(**known) if len(known) == len(found) else None


def _survive(table: Table) -> pd.DataFrame:
    """What bridges losses as it was computed."""
    columns = dict(zip(table.titles, table.columns, strict=True))
    lines = pd.DataFrame({name: pd.Series(list(columns[name]), dtype=object) for name in SURVIVE})
    lines["period"] = [period or "" for period in lines["period"]]
    return lines.astype({"needed": float, "closing": float, "days": float, "binding": bool})


def award_rows(file: PlanFile, case: Case, computed: Plan) -> list[AwardRow]:
    """The rows of the sheet Plan; what cannot be read, and what was changed, is noted."""
    offers = {shown(str(name)): str(name) for name in case.offers.index}
    labels = {period.label or "horizon": period.label for period in case.periods}
    rows, seen = [], set()
    for row in range(FIRST_ROW, last_row(file.sheets[PLAN]) + 1):
        cells = [file.cell(PLAN, row, column) for column in range(plan_columns.AWARD + 1)]
        offer, period, number = cells[plan_columns.OFFER], cells[plan_columns.PERIOD], cells[plan_columns.AWARD]
        if all(value is None for value in cells):
            continue
        if str(offer) not in offers or str(period) not in labels:
            _note_unplaced(file, row, offer, period, str(offer) in offers)
            continue
        known = isinstance(number, int) and 1 <= number <= len(computed.awards) and number not in seen
        found = AwardRow(row, int(str(number)) if known else None, offers[str(offer)], labels[str(period)], 0.0)
        found.quantity = _quantity(file, row, found)
        seen.add(number)
        rows.append(found)
    return rows


def _note_unplaced(file: PlanFile, row: int, offer: object, period: object, known: bool) -> None:
    column = plan_columns.PERIOD if known else plan_columns.OFFER
    what = (
        f"the period “{period}” is not one of the horizon" if known else f"there is no offer “{offer}” in Assumptions"
    )
    file.note(
        "award-unknown", file.at(PLAN, row, column), f"{what}; the row is not counted.", period if known else offer
    )


def _quantity(file: PlanFile, row: int, award: AwardRow) -> float:
    raw = file.cell(PLAN, row, plan_columns.QUANTITY)
    if isinstance(raw, int | float) and not isinstance(raw, bool) and raw >= 0:
        return float(raw)
    said = "is blank" if raw is None else f"“{raw}” is not a quantity"
    place = file.at(PLAN, row, plan_columns.QUANTITY)
    file.note(
        "not-a-quantity",
        place,
        f"the quantity of offer {award.offer} {said}; expected a number of at least 0. It counts as 0.",
        raw,
    )
    return 0.0


def current_plan(
    file: PlanFile, case: Case, computed: Plan, rows: Sequence[AwardRow], following: Mapping[tuple[str, str], float]
) -> Plan:
    """The plan with the quantities and stock of the sheets.

    Args:
        file: the file; what cannot be read is noted there.
        case: its case.
        computed: the plan as it was computed.
        rows: the rows of the sheet Plan.
        following: closing stock as it was computed where it follows the purchases (``Facts.following_stock``): there
            the cell of the sheet is a result, which is not read.
    """
    stated = dict(enumerate(computed.awards["unit_cost"].tolist(), 1))
    landed = case.offers["landed_cost"]
    costs = [stated[row.number] if row.number else float(landed[row.offer]) for row in rows]
    awards = _award_table(
        case, [row.offer for row in rows], [row.period for row in rows], [row.quantity for row in rows], costs
    )
    tables = _stock_of_sheet(file, case, following)
    return replace(
        computed,
        awards=awards,
        stock=tables["closing"],
        shortages=tables["short"],
        surplus=tables["surplus"],
        survive=bridged(computed.survive, tables["closing"], case),
    )


def _award_table(
    case: Case,
    offers: Sequence[object],
    periods: Sequence[object],
    quantities: Sequence[object],
    costs: Sequence[object],
) -> pd.DataFrame:
    named = case.offers.loc[[str(offer) for offer in offers]]
    table = pd.DataFrame(
        {
            "offer": named.index.to_numpy(dtype=object),
            "supplier": named["supplier"].to_numpy(dtype=object),
            "material": named["material"].to_numpy(dtype=object),
            "period": pd.Series([period or "" for period in periods], dtype=object),
            "quantity": [_number(quantity) for quantity in quantities],
            "unit": case.materials["unit"].reindex(named["material"]).to_numpy(dtype=object),
            "unit_cost": [_number(cost) for cost in costs],
        }
    ).astype({"quantity": float, "unit_cost": float})
    return table.assign(cost=table["quantity"] * table["unit_cost"])[list(AWARDS)]


def _stock_tables(file: PlanFile, case: Case) -> dict[str, pd.DataFrame]:
    """Closing stock, shortages and surplus as they were computed."""
    kinds, materials, periods, quantities = file.tables["Stock of the plan"].columns
    lines = [
        (str(kind), str(material), str(period or ""), _number(quantity) or 0.0)
        for kind, material, period, quantity in zip(kinds, materials, periods, quantities, strict=True)
    ]
    return {kind: _stock_table(case, kind, [line[1:] for line in lines if line[0] == kind]) for kind in _KINDS}


_KINDS = {"closing": stock_columns.CLOSING, "short": stock_columns.SHORT, "surplus": stock_columns.SURPLUS}


def _stock_of_sheet(file: PlanFile, case: Case, following: Mapping[tuple[str, str], float]) -> dict[str, pd.DataFrame]:
    """The same as the sheet Stock says it; what is no number is noted and counts as nothing."""
    lines: dict[str, list[tuple[str, str, float]]] = {kind: [] for kind in _KINDS}
    for row in range(FIRST_ROW, last_row(file.sheets[STOCK]) + 1):
        keys = [file.cell(STOCK, row, column) for column in (stock_columns.MATERIAL_KEY, stock_columns.PERIOD_KEY)]
        if not all(isinstance(key, int) for key in keys):
            continue
        material, period = (int(str(key)) - 1 for key in keys)
        if not (0 <= material < len(case.materials) and 0 <= period < len(case.periods)):
            continue
        place = (str(case.materials.index[material]), case.periods[period].label)
        for kind, column in _KINDS.items():
            follows = kind == "closing" and place in following
            raw = following[place] if follows else file.cell(STOCK, row, column)
            if raw is None:
                continue
            if not isinstance(raw, int | float) or isinstance(raw, bool):
                file.note("not-a-quantity", file.at(STOCK, row, column), f"“{raw}” is not a quantity.", raw)
                continue
            lines[kind].append((*place, float(raw)))
    return {kind: _stock_table(case, kind, found) for kind, found in lines.items()}


def _stock_table(case: Case, kind: str, lines: Sequence[tuple[str, str, float]]) -> pd.DataFrame:
    materials = [line[0] for line in lines]
    name = "closing" if kind == "closing" else "quantity"
    table = pd.DataFrame(
        {
            "material": pd.Series(materials, dtype=object),
            "period": pd.Series([line[1] for line in lines], dtype=object),
            name: pd.Series([line[2] for line in lines], dtype=float),
            "unit": case.materials["unit"].reindex(materials).to_numpy(dtype=object),
        }
    )
    if kind != "short":
        return table[list(STOCK_COLUMNS)] if kind == "closing" else table
    cost = case.materials["shortage_cost"].reindex(materials).fillna(0.0).to_numpy(dtype=float)
    return table.assign(cost=table["quantity"].to_numpy(dtype=float) * cost)


def rule_rows(file: PlanFile) -> list[tuple[object, ...]]:
    """The cells of every row of the sheet Rules, ``RULE`` to ``RECOMPUTED``."""
    columns = range(rule_columns.RECOMPUTED + 1)
    rows = range(FIRST_ROW, last_row(file.sheets[RULES]) + 1) if RULES in file.sheets else range(0)
    found = [tuple(file.cell(RULES, row, column) for column in columns) for row in rows]
    return [row for row in found if row[rule_columns.RULE] is not None]


def exposure_of_sheet(file: PlanFile, case: Case) -> pd.DataFrame:
    """The exposure table as the sheet Rules says it; rows of rules that do not exist are left out (and noted)."""
    rules = {shown(rule.name): rule.name for rule in case.rules}
    materials = {shown(str(name)): str(name) for name in case.materials.index}
    suppliers = {shown(str(name)): str(name) for name in case.suppliers.index}
    groups = {shown(name): name for name in case.groups}
    scopes = {shown(rule.scope.name): rule.scope.name for rule in case.rules}
    lines: list[dict[str, object]] = []
    for row in rule_rows(file):
        name = str(row[rule_columns.RULE])
        if name not in rules:
            file.note("rule-unknown", CellRef(file.name, RULES), f"There is no rule “{name}” in Assumptions.", name)
            continue
        scope, source = str(row[rule_columns.APPLIES_TO]), str(row[rule_columns.FROM] or "")
        period = row[rule_columns.PERIOD]
        lines.append(
            {
                "rule": rules[name],
                "applies_to": materials.get(scope, scopes.get(scope, scope)),
                "stage": row[rule_columns.STAGE] or None,
                "from": suppliers.get(source, groups.get(source, source)),
                "period": None if period == "horizon" else period,
                "share": _share(row[rule_columns.SHARE]),
                "share_low": _share(row[rule_columns.LOW]),
                "share_high": _share(row[rule_columns.HIGH]),
                "limit": _share(row[rule_columns.LIMIT]),
                "reachable": _share(row[rule_columns.REACHABLE]),
                "binding": row[rule_columns.BINDING] == "yes",
                "price_per_point": _share(row[rule_columns.PRICE]),
                "violation": _share(row[rule_columns.VIOLATION]),
            }
        )
    table = pd.DataFrame(lines, columns=list(EXPOSURE), dtype=object)
    numbers = ["share", "share_low", "share_high", "limit", "reachable", "price_per_point", "violation"]
    return table.astype(dict.fromkeys(numbers, float) | {"binding": bool}) if lines else table


def rows_by_value(file: PlanFile) -> frozenset[int]:
    """Positions of the rows of the sheet Rules that were written as values."""
    return frozenset(at for at, row in enumerate(rule_rows(file)) if row[rule_columns.RECOMPUTED] != "yes")


def tested_limit(file: PlanFile) -> float:
    """The share at which the tests of the sheet Embedded fail, as the sheet says now."""
    limit = _number(file.cell(EMBEDDED, LIMIT_ROW, VALUE_SHARE))
    return EMBEDDED_LIMIT if limit is None else limit


def _repairs(file: PlanFile) -> list[Repair]:
    rows = zip(*file.tables["Repairs"].columns, strict=True)
    return [
        Repair(str(rule), str(before), str(after), str(said), _number(cost)) for rule, before, after, said, cost in rows
    ]


def _problems(file: PlanFile) -> list[Problem]:
    return [
        _problem(dict(zip(PROBLEM_TITLES, row, strict=True)))
        for row in zip(*file.tables["Problems"].columns, strict=True)
    ]


def _problem(row: Mapping[str, object]) -> Problem:
    text = {title: str(value) if value is not None else "" for title, value in row.items()}
    at = CellRef(
        text["File"],
        text["Sheet"],
        int(text["Row"] or 0),
        text["Column"],
        int(text["Row id"] or -1),
        text["Name"],
    )
    return Problem(text["Code"], text["Message"], at, text["Raw"], text["Hint"], Severity(text["Severity"]))


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _share(value: object) -> float:
    number = None if value == NOTHING else _number(value)
    return math.nan if number is None else number
