"""What the columns of a foreign table mean, and what has to be asked before it is read."""

from __future__ import annotations

from data.excel.source import SourceFile, SourceSheet
from data.importing.column_roles import read_columns
from data.importing.find_table import find_layouts, which_table
from data.importing.foreign_columns import foreign_columns, sheet_of
from data.importing.layout import Layout, Mapping, Question


def propose_mapping(source: SourceFile, layout: Layout) -> tuple[Mapping, tuple[Question, ...]]:
    """What the columns of a table mean, and what is left open; the mapping holds the proposed answers.

    Args:
        source: the file.
        layout: where the table stands; whether another one is meant is asked only where it is the first one found.

    Raises:
        ValueError: the file has no sheet of that name.
    """
    sheet = sheet_of(source, layout)
    reading = read_columns(foreign_columns(sheet, layout))
    about_tables = which_table(source) if find_layouts(source)[:1] == (layout,) else None
    asked = (about_tables, _hidden_sheet(sheet), *reading.questions)
    return reading.mapping, tuple(question for question in asked if question is not None)


def _hidden_sheet(sheet: SourceSheet) -> Question | None:
    if sheet.cells.visible:
        return None
    title = sheet.cells.title
    return Question(
        "hidden-sheet",
        f"The table stands on the sheet {title!r}, which is hidden. Is it the one that is meant? Proposed: it is.",
        (title,),
    )
