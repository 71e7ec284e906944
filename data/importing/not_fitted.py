"""Marks by which a list says of an item that it is not to be fitted, hence perhaps not to be bought."""

from __future__ import annotations

import re
from collections.abc import Sequence

from data.importing.layout import Mapping
from data.importing.row_findings import RowFindings

_MARK = re.compile(
    r"dn[pifms]|do[ -]not[ -](?:populate|place|install|fit|mount|stuff)|"
    r"not (?:fitted|populated|mounted|placed|installed)|no[ -]?(?:pop|fit|stuff|mount)|unpopulated|n\.?f\.?|"
    r"nicht bestück(?:t|en)|unbestückt|non monté|no montar|не (?:устанавливать|монтировать)|"
    r"不贴|不装|不安装|空贴|未実装",
    re.IGNORECASE,
)


def tell_not_fitted(found: RowFindings, mapping: Mapping, positions: Sequence[int]) -> None:
    """Warn of each line that another column marks as not to be fitted; it is read as needed all the same."""
    used = set(mapping.columns.values())
    for letter, cells in found.table.columns.items():
        if letter in used or not any(
            isinstance(cell, str) and _MARK.fullmatch(cell) for cell in set(map(_text, cells))
        ):
            continue
        for position in positions:
            cell = cells[position]
            if isinstance(cell, str) and _MARK.fullmatch(cell):
                said = f'the row is marked "{cell}", not to be fitted; it was read as needed.'
                found.warning("not-fitted", said, "Delete the rows that are not needed.", position, letter)


def _text(cell: object) -> str:
    return cell if isinstance(cell, str) else ""
