"""The sheet Assumptions: everything that a plan was computed from, and what proves it. ``verify`` needs no more."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields

import pandas as pd

from data.book import Book, SheetTable
from data.case import Case, Settings
from data.countries import builtin_groups, country_iso2, group_as_of, group_source
from data.excel.plan_workbook.grid import Sheet
from data.excel.plan_workbook.record import Table, exact_table, joint_checksum, rounded
from data.excel.plan_workbook.risk import risk_tables
from data.plan import SURVIVE, Cost, Plan
from data.problems import Problem
from data.reference import world_mix
from data.sheets import SHEETS

ASSUMPTIONS = "Assumptions"
FORMAT = 2
"""Of the record, and of all that `verify` builds again: one more whenever a sheet of the same plan changes."""
INDEX_ROW = 4
"""Row of the column titles of the list of tables (from 0)."""
INDEX_TITLES = ("Table", "First row", "Rows", "Columns", "Checksum", "File", "Sheet")
INPUT = "Input: "
SURVIVE_OF_PLAN = "Survive of the plan"
INPUT_CHECKSUM = "checksum of the input"
SOURCE_ROW = "Source row"
_WIDTH = 20


def assumptions_sheet(tables: Sequence[Table]) -> Sheet:
    """The tables below each other, and a list of them on top."""
    sheet = Sheet(ASSUMPTIONS, tab="#B8C4D3", filtered=False)
    sheet.heading(
        "Assumptions",
        "Every input that the plan was computed from, cell by cell as it was typed; “lodestone verify” needs nothing "
        "else. The source cell of a value is its source column and its source row in the file named in the list.",
    )
    sheet.put(INDEX_ROW - 1, 0, "Tables on this sheet", "section")
    sheet.put_row(INDEX_ROW, INDEX_TITLES, "small_header")
    row = INDEX_ROW + len(tables) + 3
    for number, table in enumerate(tables, INDEX_ROW + 1):
        first = row + 3
        entry = [table.name, first + 1, table.height, len(table.titles), table.checksum(), *table.source]
        sheet.put_row(number, [value or None if isinstance(value, str) else value for value in entry], "plain")
        _put_table(sheet, row, table)
        row = first + table.height + 2
    sheet.widths.update(dict.fromkeys(range(1, _WIDTH), 18.0) | {0: 26.0})
    return sheet


def _put_table(sheet: Sheet, row: int, table: Table) -> None:
    """Name and note, source columns, titles, rows."""
    sheet.put(row, 0, table.name, "section")
    if table.note:
        sheet.put(row, 1, table.note, "note")
    for number, place in enumerate(table.places):
        if place:
            sheet.put(row + 1, number, f"column {place}", "grey")
    sheet.put_row(row + 2, table.titles, "small_header")
    for number, column in enumerate(table.columns):
        sheet.put_column(row + 3, number, [_cell(value) for value in column], [_look(value) for value in column])


def _cell(value: object) -> object:
    """What the cell shows; a day stays a day."""
    if value is None or isinstance(value, str | bool | float):
        return value if value != "" else None
    if isinstance(value, int):
        return value if abs(value) < 2**53 else str(value)
    if type(value) is dt.date and value >= dt.date(1900, 3, 1):
        return float((value - dt.date(1899, 12, 30)).days)
    return str(value)


def _look(value: object) -> str:
    return "day" if type(value) is dt.date and value >= dt.date(1900, 3, 1) else "plain"


def plan_tables(plan: Plan, case: Case, layout: Mapping[str, object] | None = None) -> list[Table]:
    """All that the record of a plan holds.

    Args:
        plan: the plan.
        case: its case.
        layout: what else must be known to build the sheets again, by name.
    """
    inputs = [input_table(case.book, spec.name) for spec in SHEETS if len(case.book[spec.name])]
    tables = [
        _result(plan, {**(layout or {}), INPUT_CHECKSUM: joint_checksum(inputs)}),
        _settings(case),
        _awards(plan.awards),
        _stock(plan),
        *_survive(plan),
        _problems(plan.problems),
        _of_rows(
            "Repairs", ("Rule", "From", "To", "Sentence", "Cost"), [list(asdict(r).values()) for r in plan.repairs]
        ),
        _of_rows("Conflict", ("Name",), [[name] for name in plan.conflict]),
        _groups(case),
        _world_mix(case),
        *risk_tables(plan),
        *inputs,
    ]
    return [*tables, exact_table(tables, holds_text)]


def holds_text(table: str, title: str) -> bool:
    """Whether a column of the record holds texts."""
    for spec in SHEETS:
        if table == f"{INPUT}{spec.title}":
            return any(column.title == title and not column.is_number for column in spec.columns)
    return False


def input_table(book: Book, name: str) -> Table:
    """One sheet of the book as it was typed."""
    sheet = book[name]
    rows = sheet.file_rows.reindex(sheet.cells.index)
    source = [None if row != row else int(row) for row in rows.tolist()]  # noqa: PLR0124 - NaN: typed in the app
    return Table(
        f"{INPUT}{sheet.spec.title}",
        (SOURCE_ROW, *(column.title for column in sheet.spec.columns)),
        (source, *(sheet.cells[column.name].tolist() for column in sheet.spec.columns)),
        sheet.spec.help,
        ("", *(sheet.letters.get(column.name, "") for column in sheet.spec.columns)),
        (book.file, sheet.title),
    )


def book_of(tables: dict[str, Table]) -> Book:
    """The book that the input tables hold."""
    book = Book.of()
    file = ""
    for spec in SHEETS:
        table = tables.get(f"{INPUT}{spec.title}")
        if table is None:
            continue
        index = pd.RangeIndex(table.height).astype("int64")
        by_title = dict(zip(table.titles, table.columns, strict=True))
        cells = {
            column.name: pd.Series(list(by_title[column.title]), index=index, dtype=object) for column in spec.columns
        }
        rows = {at: int(str(row)) for at, row in enumerate(by_title[SOURCE_ROW]) if row is not None}
        letters = {column.name: place for column, place in zip(spec.columns, table.places[1:], strict=True) if place}
        file_rows = pd.Series(rows, dtype="int64")
        file, title = table.source
        book = book.with_sheet(SheetTable(spec, pd.DataFrame(cells, index=index), file_rows, letters, title))
    return Book(book.sheets, file)


def _result(plan: Plan, layout: Mapping[str, object]) -> Table:
    """Facts of the plan by name."""
    facts: dict[str, object] = {
        "format": FORMAT,
        "status": str(plan.status),
        "currency": plan.currency,
        "gap": plan.gap,
        "input hash": plan.input_hash,
        "unconstrained": plan.unconstrained,
        "current": plan.current,
        "program version": plan.run.version,
        "solver": plan.run.solver,
        "model rows": plan.run.rows,
        "model columns": plan.run.columns,
        "model nonzeros": plan.run.nonzeros,
    }
    facts |= {f"seconds {phase}": seconds for phase, seconds in plan.run.seconds.items()}
    if plan.cost is not None:
        facts |= {f"cost {part.name}": getattr(plan.cost, part.name) for part in fields(Cost)}
    if plan.stockpile is not None:
        facts |= {f"stockpile {name}": value for name, value in asdict(plan.stockpile).items()}
    if plan.certificate is not None:
        facts |= {f"certificate {name}": value for name, value in asdict(plan.certificate).items()}
    facts |= layout
    note = "The plan as it was computed: status, program, solver, certificate and cost."
    return Table("Result", ("Name", "Value"), (list(facts), list(map(rounded, facts.values()))), note)


def _settings(case: Case) -> Table:
    """Every setting in force, and the cell that says so."""
    cells = case.book["settings"].cells
    said = {str(name).strip().casefold().replace(" ", "_"): row for row, name in cells["setting"].items()}
    names = {"shortages_allowed": "shortages", "overbuying_allowed": "overbuying"}
    rows = []
    for setting in fields(Settings):
        value = getattr(case.settings, setting.name)
        name = names.get(setting.name, setting.name)
        row = said.get(name)
        source = "default" if row is None else str(case.book.at("settings", int(str(row)), "value")) or "typed in"
        shown = ("allowed" if value else "forbidden") if isinstance(value, bool) else value
        rows.append([name.replace("_", " ").capitalize(), shown, source])
    return _of_rows("Settings in force", ("Setting", "Value", "Source cell"), rows)


def _awards(awards: pd.DataFrame) -> Table:
    """The awards as they were computed; the sheet Plan may be changed by hand."""
    titles = ("Award", "Offer", "Period", "Quantity", "Unit cost")
    columns: tuple[Sequence[object], ...] = (
        list(range(1, len(awards) + 1)),
        *(_plain(awards[name]) for name in ("offer", "period", "quantity", "unit_cost")),
    )
    return Table(
        "Awards", titles, columns, "The awards as they were computed; verify compares the sheet Plan with them."
    )


def _stock(plan: Plan) -> Table:
    """Closing stock, shortages and surplus as they were computed."""
    rows = [
        [kind, material, period, quantity]
        for kind, table, column in (
            ("closing", plan.stock, "closing"),
            ("short", plan.shortages, "quantity"),
            ("surplus", plan.surplus, "quantity"),
        )
        for material, period, quantity in zip(*(_plain(table[n]) for n in ("material", "period", column)), strict=True)
    ]
    return _of_rows("Stock of the plan", ("Kind", "Material", "Period", "Quantity"), rows)


def _survive(plan: Plan) -> list[Table]:
    """What bridges losses as it was computed; no table where the book has none."""
    if not len(plan.survive):
        return []
    return [Table(SURVIVE_OF_PLAN, SURVIVE, tuple(_plain(plan.survive[name]) for name in SURVIVE))]


PROBLEM_TITLES = ("Severity", "Code", "Message", "Hint", "Raw", "File", "Sheet", "Row", "Column", "Row id", "Name")


def _problems(problems: Sequence[Problem]) -> Table:
    rows = [
        [
            str(problem.severity),
            problem.code,
            problem.message,
            problem.hint or None,
            problem.raw or None,
            *(value if value != "" else None for value in asdict(problem.at).values()),
        ]
        for problem in problems
    ]
    return _of_rows("Problems", PROBLEM_TITLES, rows)


def _groups(case: Case) -> Table:
    """The country groups that rules, scenarios and losses to bridge name, with their members."""
    named = {rule.source.name for rule in case.rules if rule.source.kind == "group"}
    for sources in (case.scenarios["source"], case.survive["source"]):
        named |= {source.name for source in sources if source.kind == "group"}
    rows = []
    for name in sorted(named):
        members = case.groups[name]
        built_in = builtin_groups().get(name) == members
        as_of, source = (group_as_of(name), group_source(name)) if built_in else ("", "Country groups of the workbook")
        rows.append([name, ", ".join(sorted(map(country_iso2, members))), as_of or None, source])
    return _of_rows("Country groups used", ("Group", "Members", "As of", "Source"), rows)


def _world_mix(case: Case) -> Table:
    """The world's production shares that stand for unknown origins, where the settings ask for them."""
    minerals = sorted({*case.contents["mineral"]}) if case.settings.unknown_origin == "world mix" else []
    rows = [
        [mineral, stage, country, share]
        for mineral in minerals
        for stage in ("mined", "refined")
        for country, share in sorted(world_mix(mineral, stage).items())
    ]
    return _of_rows("World mix used", ("Mineral", "Stage", "Country", "Share"), rows)


def _of_rows(name: str, titles: tuple[str, ...], rows: Sequence[Sequence[object]]) -> Table:
    return Table(name, titles, tuple([row[number] for row in rows] for number in range(len(titles))))


def _plain(column: pd.Series) -> list[object]:
    return [None if value is None or value != value else rounded(value) for value in column.tolist()]  # noqa: PLR0124
