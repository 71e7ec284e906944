"""Spellings of numbers from all over the world, as the one spelling that ``read_number`` knows."""

from __future__ import annotations

import re
import unicodedata

from data.reading.cell_reading import stripped

_APOSTROPHES = re.compile(r"(?<=[0-9])[ʼ´`′＇‘](?=[0-9])")
_NO_CENTS = re.compile(r"(?<=[0-9])[.,]\s?[-–—]{1,2}(?![0-9])")
_LAST_DOT = re.compile(r"(?<=[0-9])\.$")
_INDIAN = re.compile(r"(?<![0-9.,])[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9,])")


def plain_spelling(text: str) -> str:
    """A text with western digits, plain apostrophes and single fractions.

    ``１２`` and ``١٢`` become 12, ``1½`` becomes ``1 1⁄2``, ``1´000`` becomes ``1'000``, ``5.-`` and ``5.`` become 5,
    and Indian groups (``1,23,456``) go. Nothing else is taken away.
    """
    text = _APOSTROPHES.sub("'", stripped(text))
    if text.isascii():
        return _western(text)
    text = "".join(map(_western_character, text))
    return _western(unicodedata.normalize("NFKC", text).strip())


def _western(text: str) -> str:
    text = _LAST_DOT.sub("", _NO_CENTS.sub("", text))
    return _INDIAN.sub(lambda found: found[0].replace(",", ""), text)


def _western_character(character: str) -> str:
    """One character; a vulgar fraction with a blank before it, so that ``1½`` is not eleven halves."""
    if character in "\u066b\u066c":  # the decimal and the thousands sign of Arabic numbers
        return "." if character == "\u066b" else "'"
    if unicodedata.category(character) == "Nd":
        return str(unicodedata.decimal(character))
    if unicodedata.category(character) == "No" and "⁄" in unicodedata.normalize("NFKC", character):
        return f" {character}"
    return character
