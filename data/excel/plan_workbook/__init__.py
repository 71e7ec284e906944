"""The plan workbook: a plan as an Excel file that recalculates, and that can be verified from itself alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from data.atomic import replace_file
from data.case import Case
from data.excel.plan_workbook.assumptions import assumptions_sheet, plan_tables
from data.excel.plan_workbook.awards import plan_sheet
from data.excel.plan_workbook.breakdowns import countries_sheet, scenarios_sheet, suppliers_sheet
from data.excel.plan_workbook.breaks import breaks_sheet
from data.excel.plan_workbook.concentration import concentration_sheet
from data.excel.plan_workbook.content import content_of
from data.excel.plan_workbook.counted import counted_lines, counted_sheet
from data.excel.plan_workbook.embedded import embedded_sheet
from data.excel.plan_workbook.exposure import RULES, Row, exposure_rows, fixed_cells_checksum, rows_of
from data.excel.plan_workbook.facts import Facts, gather
from data.excel.plan_workbook.file import workbook_bytes
from data.excel.plan_workbook.grid import Sheet
from data.excel.plan_workbook.origins import origins_sheet
from data.excel.plan_workbook.parts import content_sheet
from data.excel.plan_workbook.risk import risk_sheet
from data.excel.plan_workbook.rules_sheet import rules_sheet
from data.excel.plan_workbook.stock import stock_sheet
from data.excel.plan_workbook.summary import penalty_is_value, put_remarks, summary_sheet
from data.excel.plan_workbook.survive import survive_sheet
from data.excel.plan_workbook.without_plan import reasons_sheet
from data.plan import Plan


def write_plan_workbook(
    plan: Plan, case: Case, path: Path | str, more: Sequence[Sheet] = (), name: str = "", about: str = ""
) -> None:
    """Write the plan workbook: Summary, Plan, Price breaks, By supplier, By country, Rules, Counted, Concentration,
    Embedded, Stock, Survive, Scenarios, Risk, Origins, Embedded purchases, Assumptions.

    Price breaks is there where an award has some, Counted where a rule counts suppliers or countries, Survive where the
    book has losses to bridge, Risk where the objective looks at scenarios. Without a build plan there is nothing to say
    in Embedded, and no Embedded purchases. Without a plan the file says why there is none.
    It replaces ``path`` in one step.

    Args:
        plan: the plan, or why there is none.
        case: what was planned.
        path: where to.
        more: sheets of studies beside the plan, such as Frontier; they stand before Assumptions.
        name: what the book is called, where that is not the file from which its cells were read.
        about: what else is to be known of the plan, such as who approved it; a plan is verified without it.

    Raises:
        SaveError: the file cannot be written.
    """
    content = plan_workbook_bytes(plan, case, more, name, about)
    with replace_file(path) as temporary:
        temporary.write_bytes(content)


def plan_workbook_bytes(plan: Plan, case: Case, more: Sequence[Sheet] = (), name: str = "", about: str = "") -> bytes:
    """The content of the file that ``write_plan_workbook`` writes."""
    called = name or case.book.file or "the workbook"
    least = "cost" if plan.risk is None else plan.risk.objective
    properties = {
        "title": f"Sourcing plan for {called}" if plan.status.has_plan else f"No sourcing plan for {called}",
        "subject": f"Sourcing at the least {least} under limits on dependency",
        "category": "Sourcing",
        "keywords": f"sourcing plan, {plan.currency}, {plan.status}",
        "author": f"Lodestone {plan.run.version}".strip(),
        "comments": f"Input {plan.input_hash[:16]}. Checked with “lodestone verify”.",
    }
    return workbook_bytes(all_sheets(plan, case, more, name, about), properties)


def all_sheets(plan: Plan, case: Case, more: Sequence[Sheet] = (), name: str = "", about: str = "") -> list[Sheet]:
    """Every sheet of the plan workbook, in the order of the tabs."""
    if not plan.status.has_plan:
        return [reasons_sheet(plan, case, name), *more, assumptions_sheet(plan_tables(plan, case))]
    facts = replace(gather(plan, case), name=name)
    rows = exposure_rows(facts)
    sheets = plan_sheets(facts, rows)
    put_remarks(sheets[0], about, [sheet.title for sheet in more])
    ruled = next(sheet for sheet in sheets if sheet.title == RULES)
    layout = {
        "name of the book": facts.called,
        "shares are formulas": facts.live,
        "penalty is a value": penalty_is_value(facts, rows),
        "checksum of the sheet Rules": fixed_cells_checksum(rows_of(ruled, len(rows))),
    }
    return [*sheets, *more, assumptions_sheet(plan_tables(plan, case, layout))]


def plan_sheets(facts: Facts, rows: Sequence[Row]) -> list[Sheet]:
    """The sheets that follow from a plan, its case and the rows of its rules: all but Assumptions and the studies."""
    content, counted = content_of(facts), counted_lines(facts)
    return [
        summary_sheet(facts, rows),
        plan_sheet(facts),
        *([breaks_sheet(facts)] if len(facts.steps) else []),
        suppliers_sheet(facts),
        countries_sheet(facts),
        rules_sheet(facts, rows),
        *([counted_sheet(facts, counted)] if counted else []),
        concentration_sheet(facts, content),
        embedded_sheet(facts, content),
        stock_sheet(facts),
        *([survive_sheet(facts)] if len(facts.case.survive) else []),
        scenarios_sheet(facts),
        *([risk_sheet(facts, facts.plan.risk)] if facts.plan.risk is not None else []),
        origins_sheet(facts),
        *([content_sheet(facts, content)] if content is not None else []),
    ]


__all__ = ["all_sheets", "plan_sheets", "plan_workbook_bytes", "write_plan_workbook"]
