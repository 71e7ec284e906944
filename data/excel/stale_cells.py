"""Cells of a plan workbook that do not hold what its awards and Assumptions give: stale ones, and damaged ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from data.excel.cells import MissingFormulaValue, column_number
from data.excel.plan_workbook import plan_columns, plan_sheets
from data.excel.plan_workbook.awards import plan_sheet
from data.excel.plan_workbook.exposure import Row, exposure_rows
from data.excel.plan_workbook.facts import FIRST_ROW, PLAN, Facts
from data.excel.plan_workbook.grid import Run, Sheet, Value, shown
from data.excel.plan_workbook.reading import PlanFile
from data.problems import CellRef, Problem, Severity

MOST_CELLS = 100
"""Cells that do not recompute are named up to this number, then counted."""
NOT_CALCULATED, NOT_RECALCULATED = "not-calculated", "not-recalculated"
"""Codes of a formula without a value, and of one that still holds its value from before the edit."""
PRICE_CHANGED = "price-changed"
"""Code of a unit price that was typed over."""
_RECALCULATE = "Open the file in a spreadsheet program and save it again."

Held = Mapping[tuple[int, int], Value]


def note_wrong_cells(file: PlanFile, facts: Facts, ruled: Sequence[Row], numbers: Sequence[int], edited: bool) -> None:
    """Note the cells that do not hold what they must, by the sheets built again.

    Args:
        file: the file; problems go there.
        facts: the plan as the file holds it now.
        ruled: its rows of the sheet Rules.
        numbers: the numbers of its awards in the order of the sheet Plan.
        edited: whether quantities were edited, so that a formula may still hold its value from before.
    """
    sheets = _sheets(facts, ruled, numbers)
    wrong = [problem for sheet in sheets for problem in _differences(file, sheet, {})]
    if edited and wrong and facts.before is not None:
        before = _sheets(facts.before, exposure_rows(facts.before), numbers)
        pairs = zip(sheets, before, strict=True)
        wrong = [problem for now, then in pairs for problem in _differences(file, now, _held(then))]
    wrong = _without_what_prices_move(file, wrong)
    unvalued = [problem for problem in wrong if problem.code == NOT_CALCULATED]
    wrong = [*unvalued[:1], *(problem for problem in wrong if problem.code != NOT_CALCULATED)]
    wrong.sort(key=lambda problem: problem.code == NOT_RECALCULATED)
    file.problems += wrong[:MOST_CELLS]
    if len(unvalued) > 1:
        message = f"{len(unvalued) - 1:,} more formulas were not calculated."
        file.note(NOT_CALCULATED, CellRef(file.name), message)
    if len(wrong) > MOST_CELLS:
        stale = all(problem.code == NOT_RECALCULATED for problem in wrong[MOST_CELLS:])
        message = f"{len(wrong) - MOST_CELLS:,} more cells do not hold what the awards and Assumptions give."
        file.note(NOT_RECALCULATED if stale else "more-cells", CellRef(file.name), message)


def _without_what_prices_move(file: PlanFile, wrong: list[Problem]) -> list[Problem]:
    """Changed prices are noted first; then formulas are counted, for they follow a price. The rest is given back."""
    prices = [problem for problem in wrong if problem.code == PRICE_CHANGED]
    if not prices:
        return wrong
    formulas, others = list[Problem](), list[Problem]()
    for problem in wrong:
        place = problem.at.row, column_number(problem.at.column) if problem.at.column else 0
        (formulas if place in file.formulas.get(problem.at.sheet, ()) else others).append(problem)
    file.problems[:0] = prices
    if formulas:
        message = (
            f"{len(formulas):,} formulas hold other values than were planned, or none; they were not checked, for they "
            "may follow from the changed prices."
        )
        file.note("follows-price", CellRef(file.name), message, severity=Severity.NOTE)
    return [problem for problem in others if problem.code != PRICE_CHANGED]


def _changed_price(found: object, expected: object, place: CellRef) -> Problem:
    message = (
        f"the unit price was changed from {_said(expected)} to {_said(found)}: a price belongs into the book; "
        "plan again."
    )
    return Problem(PRICE_CHANGED, message, place, _said(found))


def _sheets(facts: Facts, ruled: Sequence[Row], numbers: Sequence[int]) -> list[Sheet]:
    """The sheets as they must be, the awards in the order in which they stand in the file."""
    in_file_order = facts.awards.set_index("award").loc[list(numbers)].reset_index()
    own = plan_sheet(replace(facts, awards=in_file_order))
    return [own if sheet.title == PLAN else sheet for sheet in plan_sheets(facts, ruled)]


def _held(sheet: Sheet) -> Held:
    """What the cells of a sheet hold, by row and column."""
    return {(row, run.column): value for run in sheet.runs for row, value, _, _ in run.cells()}


def _differences(file: PlanFile, sheet: Sheet, before: Held) -> list[Problem]:
    if sheet.title not in file.sheets:
        return [Problem("sheet-missing", f"The sheet {sheet.title} was removed.", CellRef(file.name, sheet.title))]
    formulas = file.formulas.get(sheet.title, set())
    largest = max((abs(value) for run in sheet.runs for value in run.held if isinstance(value, float)), default=0.0)
    return [
        problem
        for run in sheet.runs
        for problem in _different_cells(file, sheet.title, run, (formulas, before), largest)
    ]


def _different_cells(
    file: PlanFile, title: str, run: Run, known: tuple[set[tuple[int, int]], Held], largest: float
) -> list[Problem]:
    formulas, before = known
    numbers = [abs(value) for value in run.held if isinstance(value, float)]
    scale = float(np.max(numbers)) if numbers else 1.0
    # A difference of large numbers that a spreadsheet program saved with 15 digits is not exactly zero.
    tolerance = max(1e-9 * max(1.0, scale), 1e-13 * largest)
    problems = []
    for row, expected, _, formula in run.cells():
        found = file.cell(title, row, run.column)
        has_formula = (row + 1, run.column + 1) in formulas
        if found == expected and type(found) is type(expected) and (has_formula or not formula):
            continue
        place = file.at(title, row, run.column)
        if isinstance(found, MissingFormulaValue):
            problems.append(Problem(NOT_CALCULATED, "the formula was not calculated.", place, str(found), _RECALCULATE))
        elif not _same(found, expected, tolerance):
            message = f"holds {_said(found)}; {_said(expected)} was recomputed."
            if (title, run.column) == (PLAN, plan_columns.UNIT_PRICE) and not has_formula and row >= FIRST_ROW:
                problems.append(_changed_price(found, expected, place))
                continue
            stale = has_formula and (row, run.column) in before and _same(found, before[row, run.column], tolerance)
            problems.append(Problem(NOT_RECALCULATED if stale else "not-recomputed", message, place, _said(found)))
        elif formula and not has_formula:
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
