"""Cells as text: what a grid shows and edits of a raw cell, and what a typed or pasted text becomes."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from data.columns import Column, Kind

_NUMERAL = re.compile(r"[+-]?(0|[1-9]\d*)(\.\d+)?")
_AMBIGUOUS = re.compile(r"[+-]?[1-9]\d{0,2}\.\d{3}")
"""``1.234`` is a thousand in one country and one and a bit in another: the checks say so, the grid does not guess."""

_NUMBER_KINDS = frozenset({Kind.NUMBER, Kind.SHARE, Kind.AMOUNT, Kind.PENALTY})


def as_text(raw: object) -> str:
    """A raw cell as a person would type it."""
    if raw is None:
        return ""
    if isinstance(raw, float) and raw.is_integer() and abs(raw) < 1e15:
        return str(int(raw))
    if isinstance(raw, dt.datetime) and raw.time() == dt.time():
        return raw.date().isoformat()
    return str(raw)


def as_raw(text: str, column: Column) -> object:
    """The raw cell that a typed text means: blank, a number where the column holds numbers and the text is one without
    any doubt, else the text as it is. Nothing is refused: a bad text stays and is marked.
    """
    if not text.strip():
        return None
    stripped = text.strip()
    if column.kind in _NUMBER_KINDS and _NUMERAL.fullmatch(stripped) and not _AMBIGUOUS.fullmatch(stripped):
        return float(stripped) if "." in stripped else int(stripped)
    return text


def is_right_aligned(column: Column) -> bool:
    """Whether its cells stand to the right, as numbers do."""
    return column.is_number


def as_pasted(values: Iterable[object], column: Column) -> list[object]:
    """The raw cells that values pasted into one column become; a number stays one, but identifiers are text."""
    if column.kind in _NUMBER_KINDS:
        return [as_raw(value, column) if isinstance(value, str) else value for value in values]
    texts = (as_text(value) if isinstance(value, float | int) and not isinstance(value, bool) else value
             for value in values)  # fmt: skip
    return [None if isinstance(text, str) and not text.strip() else text for text in texts]
