"""The sheet Summary where there is no plan: why, and what would make one possible."""

from __future__ import annotations

from data.case import Case
from data.excel.plan_workbook.grid import Sheet
from data.excel.plan_workbook.summary import LAST, new_summary, put_problems
from data.plan import Plan
from data.rules import sentence


def reasons_sheet(plan: Plan, case: Case, name: str = "") -> Sheet:
    """What conflicts, what would repair it, the problems found, and the rules in words."""
    sheet = new_summary(plan, f"{name or case.book.file} · no numbers are shown, because there is no plan")
    row = 4
    if plan.conflict:
        sheet.put_row(row, ["These cannot hold together", *[None] * LAST], "section")
        sheet.put_column(row + 1, 0, plan.conflict)
        row += len(plan.conflict) + 2
    if plan.repairs:
        row = _put_repairs(sheet, plan, row)
    row = put_problems(sheet, plan.problems, row)
    if case.rules:
        sheet.put_row(row, ["The rules in words", *[None] * LAST], "section")
        for number, rule in enumerate(case.rules, row + 1):
            said = sentence(rule, plan.currency, case.periods)
            sheet.put(number, 0, rule.name, "wrap")
            sheet.put_across(number, (1, LAST), said, "wrap")
            sheet.heights[number] = 15.0 * (1 + len(said) // 150)
    return sheet


def _put_repairs(sheet: Sheet, plan: Plan, row: int) -> int:
    sheet.put_row(row, ["What would make a plan possible", *[None] * LAST], "section")
    sheet.put_row(
        row + 1, ["Rule or capacity", "From", "To", "Total cost", "In words", *[None] * (LAST - 4)], "small_header"
    )
    for number, repair in enumerate(plan.repairs, row + 2):
        sheet.put_row(number, [repair.rule, repair.before, repair.after], "wrap")
        sheet.put(number, 3, repair.cost, "left_money")
        sheet.put_across(number, (4, LAST), repair.sentence, "wrap")
        sheet.heights[number] = 15.0 * (1 + len(repair.sentence) // 80)
    return row + len(plan.repairs) + 3
