"""Names of the files that ask suppliers, such as every system holds: Windows reserves some and forbids characters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

LONGEST = 80
"""Characters of a supplier in a file's name, so that path and name stay within what Windows opens."""
_PREFIX = "Quotation request "
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+')
_MOST_BYTES = 200


def request_file_names(suppliers: Sequence[str]) -> list[str]:
    """A file name for each supplier, no two alike where upper and lower case are one.

    The words in front keep every name off the reserved ones (``CON``, ``NUL``, ``COM1`` ...) and off a leading dot.
    """
    taken: set[str] = set()
    return [_unlike(_PREFIX + _safe(supplier), taken) for supplier in suppliers]


def _safe(supplier: str) -> str:
    text = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", supplier))
    text = " ".join(text.split())[:LONGEST]
    while len(text.encode()) > _MOST_BYTES:
        text = text[:-1]
    return text.rstrip(". ") or "_"


def _unlike(name: str, taken: set[str]) -> str:
    """The name with ``.xlsx``; with a number where it is taken."""
    unlike, number = name, 1
    while unlike.casefold() in taken:
        number += 1
        unlike = f"{name} ({number})"
    taken.add(unlike.casefold())
    return f"{unlike}.xlsx"
