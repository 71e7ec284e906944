"""Corrections of a reading as data: the window keeps the list, the worker makes them one after the other."""

from __future__ import annotations

from desktop.wire.messages import Message


def use_column(letter: str, use: str) -> Message:
    """A column is used as this: the value of a ``Role``, ``price:unit``, ``price:line``, or empty for not at all."""
    return {"do": "use", "letter": letter, "use": use}


def choose_sheet(sheet: str) -> Message:
    """Another sheet."""
    return {"do": "titles", "sheet": sheet, "header_row": None, "header_rows": None}


def choose_titles(sheet: str, header_row: int, header_rows: int) -> Message:
    """Other rows of titles (the lower row, and how many); row 0: there are none."""
    return {"do": "titles", "sheet": sheet, "header_row": header_row, "header_rows": header_rows}


def choose_extent(first_row: int, last_row: int) -> Message:
    """Another first and last row of the table; what was said of the columns stays."""
    return {"do": "extent", "first_row": first_row, "last_row": last_row}


def answer(code: str, choice: str) -> Message:
    """An answer to an open question."""
    return {"do": "answer", "code": code, "choice": choice}


def take_proposals() -> Message:
    """Every proposed answer."""
    return {"do": "proposals"}


def pass_memory_over() -> Message:
    """The file as the program proposes to read it, whatever was accepted for its layout before."""
    return {"do": "forget"}


def state(key: str, value: object, letter: str = "") -> Message:
    """A value that holds for the whole table.

    Args:
        key: ``kind``, ``decimal_sign``, ``currency``, ``quantity``, ``product`` or ``unit``.
        value: text; a number for the quantity.
        letter: the column of a unit.
    """
    return {"do": "state", "key": key, "value": value, "letter": letter}
