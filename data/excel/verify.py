"""A plan workbook verified from itself alone.

Its record gives the input and the plan as it was computed; its sheets give the plan as it is now. The sheets are built
again from both and compared cell by cell; whether the plan holds is for the audit, which is handed in because this
package knows no optimizer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np

from data.case import Case
from data.excel.cells import MissingFormulaValue
from data.excel.plan_workbook import awards as plan_columns
from data.excel.plan_workbook import plan_sheets
from data.excel.plan_workbook.assumptions import ASSUMPTIONS, INPUT, INPUT_CHECKSUM, book_of
from data.excel.plan_workbook.awards import plan_sheet
from data.excel.plan_workbook.current import (
    AwardRow,
    award_rows,
    computed_plan,
    current_plan,
    rows_by_value,
    rule_rows,
    tested_limit,
)
from data.excel.plan_workbook.exposure import RULES, Row, exposure_rows, fixed_cells_checksum
from data.excel.plan_workbook.facts import PLAN, STOCK, Facts, gather
from data.excel.plan_workbook.grid import Run, Sheet, shown
from data.excel.plan_workbook.locating import Places
from data.excel.plan_workbook.reading import PlanFile, read_plan_file
from data.excel.plan_workbook.record import joint_checksum
from data.excel.plan_workbook.summary import cost_parts
from data.make_case import make_case
from data.plan import Cost, Plan, Status
from data.problems import CellRef, Problem, Severity, has_errors

_UNREADABLE = (KeyError, TypeError, ValueError, IndexError)
"""What reading a record raises where its titles, names or values are not those that were written."""
MOST_CELLS = 100
"""Cells that do not recompute are named up to this number, then counted."""


class Finding(Protocol):
    """What an audit finds: ``optimizer.audit.Finding``."""

    @property
    def kind(self) -> str:
        """What was checked."""

    @property
    def where(self) -> str:
        """What it concerns."""

    @property
    def sentence(self) -> str:
        """All of it as a sentence."""


Audit = Callable[[Case, Plan], Sequence[Finding]]


@dataclass(frozen=True)
class Verification:
    """What verifying a plan workbook found.

    Attributes:
        ok: whether everything recomputes, nothing was changed and the rules hold.
        problems: what does not, with its cell.
        status: status of the plan as it was computed.
        currency: of all money.
        stated_cost: total cost as it was computed; None without a plan.
        recomputed_cost: total cost of the quantities that the file holds now; None where it was not recomputed.
        awards: number of awards in the file.
        rules: number of rules checked.
    """

    ok: bool
    problems: tuple[Problem, ...]
    status: Status
    currency: str = ""
    stated_cost: float | None = None
    recomputed_cost: float | None = None
    awards: int = 0
    rules: int = 0


def verify_plan_workbook(path: Path | str, audit: Audit) -> Verification:
    """Recompute a plan from its exported file alone.

    Args:
        path: the plan workbook.
        audit: recomputes requirements, capacities, rules and cost of a plan: ``optimizer.audit.audit``.

    Raises:
        SpreadsheetError: the file is not read, or is no plan workbook; one sentence says why.
    """
    file = read_plan_file(path)
    try:
        book, status = book_of(file.tables), Status(str(file.facts["status"]))
    except _UNREADABLE as error:
        return _changed_record(file, error)
    case, problems = make_case(book)
    if case is None or has_errors(problems):
        errors = [problem for problem in problems if problem.severity is Severity.ERROR]
        return Verification(False, (*file.problems, *errors), status)
    inputs = [table for name, table in file.tables.items() if name.startswith(INPUT)]
    if joint_checksum(inputs) != file.facts.get(INPUT_CHECKSUM):
        file.note("input-changed", CellRef(file.name, ASSUMPTIONS), "The input is not the one that was planned.")
    try:
        computed = computed_plan(file, case)
    except _UNREADABLE as error:
        return _changed_record(file, error)
    if not computed.status.has_plan:
        return Verification(not file.problems, tuple(file.problems), status, computed.currency)
    missing = [title for title in (PLAN, STOCK, RULES) if title not in file.sheets]
    for title in missing:
        file.note("sheet-missing", CellRef(file.name, title), f"The sheet {title} was removed.")
    if missing:
        return Verification(False, tuple(file.problems), status, computed.currency)
    return _verified(file, case, computed, audit)


def _changed_record(file: PlanFile, error: Exception) -> Verification:
    """The record is read as it was written; what cannot be read so was changed by hand."""
    file.note("record-changed", CellRef(file.name, ASSUMPTIONS), f"The record cannot be read as it is: {error}.")
    return Verification(False, tuple(file.problems), Status.PROBLEMS)


def _verified(file: PlanFile, case: Case, computed: Plan, audit: Audit) -> Verification:
    rows = award_rows(file, case, computed)
    plan = current_plan(file, case, computed, rows)
    changed = _note_changes(file, computed, rows) + _note_stock_changes(file, computed, plan)
    facts = _facts(file, case, computed, plan, rows)
    ruled = exposure_rows(facts)
    cost = _cost(facts, ruled)
    if {row.number for row in rows} == set(range(1, len(computed.awards) + 1)):
        _compare(file, facts, ruled, rows)
    if fixed_cells_checksum(rule_rows(file)) != file.facts.get("checksum of the sheet Rules"):
        message = "Rules, limits, prices per point or what is said to bind were changed after the plan was computed."
        file.note("rules-changed", CellRef(file.name, RULES), message)
    _note_findings(file, audit(case, _audited(plan, cost, changed)), case, rows, changed)
    return Verification(
        not file.problems,
        tuple(file.problems),
        computed.status,
        computed.currency,
        computed.cost.total if computed.cost else None,
        cost.total,
        len(rows),
        len(case.rules),
    )


def _facts(file: PlanFile, case: Case, computed: Plan, plan: Plan, rows: Sequence[AwardRow]) -> Facts:
    """The plan as it is now, laid out as it was when it was written."""
    live = file.facts["shares are formulas"] is True
    by_value, penalty = rows_by_value(file), file.facts["penalty is a value"] is True
    before = gather(replace(computed, exposure=plan.exposure), case, live)
    before = replace(before, by_value=by_value, penalty_by_value=penalty)
    now = replace(gather(plan, case, live), by_value=by_value, penalty_by_value=penalty, before=before)
    now = replace(now, embedded_limit=tested_limit(file))
    numbers = {at: row.number for at, row in enumerate(rows, 1)}
    return replace(now, awards=now.awards.assign(award=now.awards["award"].map(numbers)))


def _cost(facts: Facts, rows: Sequence[Row]) -> Cost:
    """The cost of the quantities that the file holds now, by part."""
    purchase, tariff, freight, other, fixed, holding, shortage, penalty = (
        value for _, value, _ in cost_parts(facts, rows)
    )
    total = purchase + freight + tariff + other + fixed + holding + shortage + penalty
    return Cost(total, purchase, freight, tariff, other, fixed, holding, shortage, penalty)


def _audited(plan: Plan, cost: Cost, changed: int) -> Plan:
    """The plan as the audit sees it: its input is compared here, and one that was changed claims no optimum."""
    plan = replace(plan, cost=cost, input_hash="")
    return (
        plan if not changed else replace(plan, status=Status.FEASIBLE, gap=None, certificate=None, unconstrained=None)
    )


def _note_changes(file: PlanFile, computed: Plan, rows: Sequence[AwardRow]) -> int:
    """Awards that were changed, added or removed; their number."""
    before = len(file.problems)
    table = computed.awards
    columns = (table[name].tolist() for name in ("offer", "period", "quantity", "unit"))
    original = dict(enumerate(zip(*columns, strict=True), 1))
    for row in rows:
        place = file.at(PLAN, row.row, plan_columns.QUANTITY)
        if row.number is None:
            file.note("award-added", place, f"{row.quantity:,.12g} of offer {row.offer}: the plan had no such award.")
            continue
        offer, period, quantity, unit = original.pop(row.number)
        if (offer, period) != (row.offer, row.period):
            message = f"offer {row.offer} in {row.period or 'horizon'}: the plan had {offer} in {period or 'horizon'}."
            file.note("award-moved", file.at(PLAN, row.row, plan_columns.OFFER), message)
        if abs(row.quantity - quantity) > 1e-12 * abs(quantity):
            message = f"{row.quantity:,.12g} {unit}, the plan had {quantity:,.12g} {unit} (offer {offer})."
            file.note("award-changed", place, message, f"{row.quantity:.17g}")
    for offer, period, quantity, unit in original.values():
        message = f"The award of {quantity:,.12g} {unit} of offer {offer}, {period or 'horizon'}, was removed."
        file.note("award-removed", CellRef(file.name, PLAN), message)
    return len(file.problems) - before


def _note_stock_changes(file: PlanFile, computed: Plan, plan: Plan) -> int:
    """Closing stock, shortages and surplus that are not as they were computed; their number."""
    places, count = Places(file), 0
    for kind, name, old, new in (
        ("closing", "closing", computed.stock, plan.stock),
        ("short", "quantity", computed.shortages, plan.shortages),
        ("surplus", "quantity", computed.surplus, plan.surplus),
    ):
        was, now = (
            dict(zip(zip(table["material"], table["period"], strict=True), table[name].astype(float), strict=True))
            for table in (old, new)
        )
        for key in sorted({*was, *now}):
            before, after = was.get(key, 0.0), now.get(key, 0.0)
            if abs(after - before) > 1e-12 * abs(before):
                message = f"{kind} of {key[0]} is {after:,.12g}, the plan had {before:,.12g}."
                file.note("stock-changed", places.of_stock(*key, kind), message, f"{after:.17g}")
                count += 1
    return count


def _note_findings(
    file: PlanFile, findings: Iterable[Finding], case: Case, rows: Sequence[AwardRow], changed: int
) -> None:
    """What the audit found, at its cells; exposure lines of a changed plan follow from its rules and are left out."""
    places = Places(file, rows)
    for finding in findings:
        if not (changed and finding.kind == "exposure"):
            file.note(f"audit-{finding.kind}", places.of_finding(finding.where, case), finding.sentence)


def _compare(file: PlanFile, facts: Facts, ruled: Sequence[Row], rows: Sequence[AwardRow]) -> None:
    """Cells that do not hold what they must, by the sheets built again."""
    in_file_order = facts.awards.set_index("award").loc[[row.number for row in rows]].reset_index()
    sheets = {sheet.title: sheet for sheet in plan_sheets(facts, ruled)}
    sheets[PLAN] = plan_sheet(replace(facts, awards=in_file_order))
    wrong = [problem for sheet in sheets.values() for problem in _differences(file, sheet)]
    unvalued = [problem for problem in wrong if problem.code == "not-calculated"]
    wrong = [*unvalued[:1], *(problem for problem in wrong if problem.code != "not-calculated")]
    file.problems += wrong[:MOST_CELLS]
    if len(unvalued) > 1:
        file.note("not-calculated", CellRef(file.name), f"{len(unvalued) - 1:,} more formulas were not calculated.")
    if len(wrong) > MOST_CELLS:
        message = f"{len(wrong) - MOST_CELLS:,} more cells do not hold what the awards and Assumptions give."
        file.note("more-cells", CellRef(file.name), message)


def _differences(file: PlanFile, sheet: Sheet) -> list[Problem]:
    if sheet.title not in file.sheets:
        return [Problem("sheet-missing", f"The sheet {sheet.title} was removed.", CellRef(file.name, sheet.title))]
    formulas = file.formulas.get(sheet.title, set())
    largest = max((abs(value) for run in sheet.runs for value in run.held if isinstance(value, float)), default=0.0)
    return [problem for run in sheet.runs for problem in _different_cells(file, sheet.title, run, formulas, largest)]


def _different_cells(
    file: PlanFile, title: str, run: Run, formulas: set[tuple[int, int]], largest: float
) -> list[Problem]:
    numbers = [abs(value) for value in run.held if isinstance(value, float)]
    scale = float(np.max(numbers)) if numbers else 1.0
    # A difference of large numbers that a spreadsheet program saved with 15 digits is not exactly zero.
    tolerance = max(1e-9 * max(1.0, scale), 1e-13 * largest)
    problems = []
    for row, expected, _, formula in run.cells():
        found = file.cell(title, row, run.column)
        place = file.at(title, row, run.column)
        if isinstance(found, MissingFormulaValue):
            hint = "Open the file in a spreadsheet program and save it again."
            problems.append(Problem("not-calculated", "the formula was not calculated.", place, str(found), hint))
        elif not _same(found, expected, tolerance):
            message = f"holds {_said(found)}; {_said(expected)} was recomputed."
            problems.append(Problem("not-recomputed", message, place, _said(found)))
        elif formula and (row + 1, run.column + 1) not in formulas:
            message = f"holds the typed value {_said(found)} in place of a formula."
            problems.append(Problem("not-a-formula", message, place, _said(found)))
    return problems


def _same(found: object, expected: object, tolerance: float) -> bool:
    if isinstance(expected, bool) or isinstance(found, bool):
        return found == expected
    if isinstance(expected, int | float) and isinstance(found, int | float):
        return bool(abs(found - expected) <= tolerance)
    if isinstance(expected, str) and isinstance(found, str):
        return shown(found) == shown(expected)
    return (found or None) == (expected or None)


def _said(value: object) -> str:
    if value is None:
        return "nothing"
    return f"{value:.12g}" if isinstance(value, float) else f"“{value}”" if isinstance(value, str) else str(value)
