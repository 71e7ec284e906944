"""The value of one cell of an .ods file. OpenDocument 1.3 part 3, 19.385 (value types)."""

from __future__ import annotations

import datetime as dt
import re

from data.excel.cells import Cell, CellError, MissingFormulaValue, SpreadsheetError
from data.excel.marks import KNOWN_ERRORS
from data.excel.package import DAMAGED

TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0 "
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0 "
CALCULATED = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0 "

_TYPE = f"{OFFICE}value-type"
_EXTENDED_TYPE = f"{CALCULATED}value-type"
_FORMULA = f"{TABLE}formula"
_NUMBERS = frozenset({"float", "percentage", "currency"})
_DURATION = re.compile(r"(-)?P(?:(\d{1,6})D)?T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:[.,](\d+))?S)?", re.ASCII)
_ERROR_TEXT = re.compile(r"Err:\d{3}")


def cell_value(attributes: dict[str, str], shown: str | None) -> Cell:
    """The value of a cell.

    Args:
        attributes: of the cell, with their namespaces.
        shown: its paragraphs; None where it has none at all.

    Raises:
        SpreadsheetError: the value does not agree with its type.
    """
    kind = attributes.get(_TYPE)
    formula = attributes.get(_FORMULA)
    if kind is None:
        return (shown or None) if shown is not None or formula is None else _unvalued(formula)
    if attributes.get(_EXTENDED_TYPE) == "error":
        return CellError(shown or "#ERROR")
    if formula and shown and (shown in KNOWN_ERRORS or _ERROR_TEXT.fullmatch(shown)):
        return CellError(shown)
    try:
        return _typed_value(kind, attributes, shown or "")
    except (ValueError, OverflowError, KeyError) as error:
        raise SpreadsheetError(
            DAMAGED.format(f"the cell that shows “{(shown or '')[:40]}” is no {kind[:20]}")
        ) from error


def _unvalued(formula: str) -> MissingFormulaValue:
    prefix, _, rest = formula.partition(":=")
    return MissingFormulaValue(rest or prefix.removeprefix("="))


def _typed_value(kind: str, attributes: dict[str, str], shown: str) -> Cell:
    if kind in _NUMBERS:
        return float(attributes[f"{OFFICE}value"])
    if kind == "string":
        return attributes.get(f"{OFFICE}string-value", shown) or None
    if kind == "date":
        stated = attributes[f"{OFFICE}date-value"]
        return dt.date.fromisoformat(stated) if len(stated) == 10 else dt.datetime.fromisoformat(stated)
    if kind == "time":
        return _time(attributes[f"{OFFICE}time-value"])
    if kind == "boolean":
        return {"true": True, "false": False}[attributes[f"{OFFICE}boolean-value"].lower()]
    return shown or None


def _time(stated: str) -> dt.time | dt.timedelta:
    found = _DURATION.fullmatch(stated)
    if found is None:
        raise ValueError(stated)
    minus, days, hours, minutes, seconds, part = found.groups()
    micro = int((part or "0")[:6].ljust(6, "0"))
    span = dt.timedelta(int(days or 0), int(seconds or 0), micro, 0, int(minutes or 0), int(hours or 0))
    if minus or span >= dt.timedelta(days=1):
        return -span if minus else span
    return (dt.datetime.min + span).time()  # noqa: DTZ901
