"""Foreign sheets from rows of cells, for tests."""

from data.excel.cells import SheetCells, column_letter
from data.excel.source import SheetLooks, SourceFile, SourceSheet
from data.importing.find_table import find_layouts
from data.importing.map_columns import propose_mapping


def sheet(rows, title="Sheet1", *, visible=True, first_row=1, first_column=1, looks=None):
    """A sheet of rows, which may be of unequal length."""
    width = max((len(row) for row in rows), default=0)
    columns = tuple([row[place] if place < len(row) else None for row in rows] for place in range(width))
    return SourceSheet(SheetCells(title, visible, first_row, first_column, columns), looks or SheetLooks())


def source(*sheets, name="list.xlsx"):
    return SourceFile(name, sheets)


def table(titles, *rows):
    """A file with one sheet that is a table and nothing else; titles as one text with | between."""
    return source(sheet([titles.split("|"), *rows]))


def read(file):
    """The best layout, the mapping as {role: letter}, and the codes of the questions."""
    layout = find_layouts(file)[0]
    mapping, questions = propose_mapping(file, layout)
    return layout, mapping, [question.code for question in questions]


def roles(file):
    """The mapping by titles: {role: title}."""
    layout, mapping, _ = read(file)
    return {str(role): layout.titles[letter] for role, letter in mapping.columns.items()}


__all__ = ["column_letter", "read", "roles", "sheet", "source", "table"]
