"""What the spreadsheet hides and is read all the same: rows of items, and columns that mean something."""

from __future__ import annotations

from collections.abc import Sequence

from data.excel.cells import column_number
from data.importing.layout import Mapping, Role
from data.importing.row_findings import RowFindings


def tell_hidden(found: RowFindings, mapping: Mapping, positions: Sequence[int]) -> None:
    """Say of lines in hidden rows, and of hidden columns of quantities and prices, that they were read.

    Args:
        found: collects what is said.
        mapping: what the columns mean.
        positions: of the lines.
    """
    looks, table = found.table.looks, found.table
    for position in positions if looks.hidden_rows else ():
        if table.row(position) in looks.hidden_rows:
            said = "the row is hidden in the spreadsheet, as by a filter; it was read as needed."
            found.warning("hidden-row", said, "Delete the rows that are not needed.", position)
    for role in (Role.QUANTITY, Role.PRICE) if positions else ():
        letter = mapping.columns.get(role, "")
        if letter and column_number(letter) in looks.hidden_columns:
            said = f"the column of the {role.value}, {table.title(letter)}, is hidden in the spreadsheet; it was read."
            found.warning("hidden-column", said, "Check that it is the one that is meant.", positions[0], letter)
