"""The account of an import: what was read, decided and left out, for the book's first sheet and the annotated copy."""

from __future__ import annotations

from collections.abc import Sequence

from data.excel.annotated import Mark
from data.excel.cells import column_number
from data.excel.read_me import Section
from data.importing.acceptance import Gap
from data.importing.answers import key_of
from data.importing.import_result import problems_of
from data.importing.layout import Question, Role
from data.importing.lines import OtherRow, RowKind
from data.importing.session import ReadingSession, ReadingStatus
from data.problems import CellRef, Problem, Severity
from data.reading.findings import listed

MOST_LISTED = 300
"""Rows and problems that the Read me sheet lists; the result file has them all."""


def account(session: ReadingSession, missing: Sequence[Gap]) -> list[Section]:
    """The sections of the Read me sheet of an imported book."""
    return [
        Section("Where this is from", what_was_read(session)),
        Section("Still to fill in", [gap_sentence(gap) for gap in missing] or ["Nothing: the book can be planned."]),
        _left_out(session),
        _to_look_at(session),
    ]


def what_was_read(session: ReadingSession) -> list[str]:
    """Where the table stands and what was read from it, one sentence each."""
    layout, reading = session.layout, session.reading
    if layout is None or reading is None:
        return []
    sheet = f'sheet "{layout.sheet}"' if layout.sheet else "the table"
    titles = f"titles in row {layout.header_row}" if layout.header_row else "without titles"
    said = [f"{session.source.name}, {sheet}, {titles}, rows {layout.first_row} to {layout.last_row}."]
    if session.source.text is not None:
        form = session.source.text
        separator = {"\t": "tab"}.get(form.separator, f'"{form.separator}"')
        said.append(f"Read as text in {form.encoding}, columns parted by {separator}.")
    return said


def gap_sentence(gap: Gap) -> str:
    """What a book still lacks, as one sentence."""
    place = f"{gap.sheet}, {gap.column}" if gap.column else gap.sheet
    count = f" ({gap.count:,} cells)" if gap.count > 1 else ""
    return f"{place}: {gap.sentence}{count}"


def marks_of(session: ReadingSession) -> list[Mark]:
    """What to mark in the annotated copy: problems, questions, and rows that could not be read."""
    rows = session.rows if session.status is not ReadingStatus.REFUSED else None
    problems = problems_of(session, rows)
    marks = [
        Mark(each.at.sheet, _cell_of(session, each.at), each.severity, each.message, _hint_of(each))
        for each in problems
    ]
    marks += [mark for question in session.questions for mark in _question_marks(session, question)]
    named = {(each.at.sheet, each.at.row) for each in problems}
    sheet = session.layout.sheet if session.layout is not None else ""
    unread = [] if session.reading is None else [each for each in session.reading.others if _is_unread(each)]
    marks += [
        Mark(
            sheet, _amount_cell(session, each.row), Severity.WARNING, each.reason, "Type what is missing, or delete it."
        )
        for each in unread
        if (sheet, each.row) not in named
    ]
    return sorted(marks, key=lambda mark: list(Severity).index(mark.severity))


def _cell_of(session: ReadingSession, at: CellRef) -> str:
    """The cell of a problem; of a whole row the cell of its item."""
    columns = session.mapping.columns
    letter = at.column or columns.get(Role.PART) or columns.get(Role.NAME, "")
    return f"{letter}{at.row}" if at.row and letter else at.cell


def _amount_cell(session: ReadingSession, row: int) -> str:
    """The cell of the quantity of a row, in a quotation of its price; the row where there is no such column."""
    columns = session.mapping.columns
    letter = columns.get(Role.QUANTITY) or columns.get(Role.PRICE, "")
    return f"{letter}{row}" if letter else f"{row}:{row}"


def _hint_of(problem: Problem) -> str:
    """How to mend a problem; something is always said of what may be wrong."""
    needs = problem.severity is not Severity.NOTE
    return problem.hint or ("Correct it, or confirm that it is right." if needs else "")


def _is_unread(other: OtherRow) -> bool:
    return other.kind is RowKind.PROBLEM


def _question_marks(session: ReadingSession, question: Question) -> list[Mark]:
    """A question at the titles of the columns that it is about; at the sheet where there are none."""
    layout = session.layout
    sheet = layout.sheet if layout is not None else ""
    letters: list[str] = []
    if layout is not None and layout.header_row and question.role is not None:
        is_about_columns = key_of(question).startswith("columns.") or question.code == "no-quantity"
        named = [*question.choices] if is_about_columns else [session.mapping.columns.get(question.role, "")]
        letters = sorted({letter for letter in named if letter in layout.titles}, key=column_number)
    cells = [f"{letter}{layout.header_row}" for letter in letters] if layout is not None else []
    hint = f"Please answer{f': {listed(question.choices)}' if question.choices else ' beside'}."
    return [Mark(sheet, cell, Severity.WARNING, question.sentence, hint) for cell in cells or [""]]


def _left_out(session: ReadingSession) -> Section:
    reading = session.reading
    others = () if reading is None else sorted((*reading.others, *reading.outside), key=lambda other: other.row)
    if not others:
        return Section("Rows that are no items", ["None: every row is an item."])
    shown = others[:MOST_LISTED]
    more = [f"The first {len(shown):,} of {len(others):,} are listed."] if len(shown) < len(others) else []
    table = [["Row", "What it is", None, "Why", None]]
    table += [[str(each.row), each.kind.value, None, each.reason, None] for each in shown]
    return Section("Rows that are no items", more, table)


def _to_look_at(session: ReadingSession) -> Section:
    problems = problems_of(session, session.rows)
    if not problems:
        return Section("To look at", ["Nothing."])
    shown = problems[:MOST_LISTED]
    more = [f"The first {len(shown):,} of {len(problems):,} are listed."] if len(shown) < len(problems) else []
    table = [["Where", "Kind", None, "What was found", "How to mend it"]]
    table += [[str(each.at), each.severity.value, None, each.message, each.hint] for each in shown]
    return Section("To look at", more, table)
