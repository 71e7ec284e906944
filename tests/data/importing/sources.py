"""Small foreign files for tests: rows as a person would type them, with the titles in row 1."""

from data.excel.cells import SheetCells, column_letter
from data.excel.source import SheetLooks, SourceFile, SourceSheet, TextForm
from data.importing.layout import Layout, Mapping, Role
from data.importing.table_reading import read_table

ROLES = {role.value: role for role in Role}


def make_source(rows, *, looks=None, text=None, title="BOM"):
    """A file with one sheet; short rows are filled up with blanks."""
    width = max(len(row) for row in rows)
    columns = tuple(
        list(column) for column in zip(*[[*row, *[None] * (width - len(row))] for row in rows], strict=True)
    )
    cells = SheetCells(title, visible=True, first_row=1, first_column=1, columns=columns)
    return SourceFile(
        "bom.xlsx", (SourceSheet(cells, looks or SheetLooks()),), TextForm("utf-8", text) if text else None
    )


def make_layout(rows, last_row=None, title="BOM"):
    """The titles stand in row 1, the rows below up to ``last_row`` are the table."""
    titles = {column_letter(number): str(text or "") for number, text in enumerate(rows[0], start=1)}
    return Layout(title, 1, 2, last_row or len(rows), titles)


def make_mapping(letters, **others):
    """Roles by word: ``{"quantity": "B"}``."""
    return Mapping({ROLES[role]: letter for role, letter in letters.items()}, **others)


def read(rows, letters, *, last_row=None, looks=None, text=None, **others):
    """Read rows below a row of titles."""
    source = make_source(rows, looks=looks, text=text)
    return read_table(source, make_layout(rows, last_row), make_mapping(letters, **others))


def read_cells(cells, *, title="Qty", **others):
    """Read a column of quantities, each beside an item of its own: a, b, c ..."""
    rows = [["Part", title], *[[f"part {number}", cell] for number, cell in enumerate(cells)]]
    return read(rows, {"part": "A", "quantity": "B"}, **others)


def codes(reading):
    """The codes of all problems, in order."""
    return [problem.code for problem in reading.problems]
