"""The mapping of a layout as JSON: written for a person to keep or correct, read back with every mistake named."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from data.importing.layout import BreakColumn, Layout, OfferColumns, PriceKind, Role, TableKind
from data.importing.layout import Mapping as ColumnMapping
from data.importing.mapping_values import READERS, Expected, optional_letter
from data.problems import SourcingError
from data.reading.suggestions import did_you_mean

JsonObject = dict[str, Any]

MAIN_ROLES = (
    Role.QUANTITY,
    Role.PART,
    Role.NAME,
    Role.UNIT,
    Role.PRICE,
    Role.SUPPLIER,
    Role.LEVEL,
    Role.CURRENCY,
)
"""Roles whose key is always there, null where no column has the role."""

_RESULT_KEYS = frozenset({
    "format", "status", "file", "rows", "quantity_sum", "stated_total", "reported_rows", "other_rows", "outside_rows",
    "questions",
    "open_questions", "problems", "reason", "remembered", "products", "items", "written", "encoding", "separator",
    "titles",
})  # fmt: skip
"""What the result file of an import says beside the mapping; as a mapping file it is passed over."""


class MappingFileError(SourcingError):
    """A mapping file that cannot be used; its text names every wrong key and value."""


@dataclass(frozen=True)
class StatedMapping:
    """What a person states of a layout and its columns; None (or no key) leaves it to the program.

    Attributes:
        columns: letters by role; None states that no column has the role.
        price_kind: what the price column holds.
        breaks: columns of prices from a quantity on.
        offers: distributors side by side.
        sheet: title of the sheet.
        header_row: row of the titles, the lower one where there are two; 0 for none.
        header_rows: 1 or 2.
        first_row: first row of the table below the titles.
        last_row: its last row.
        kind: bill of materials or quotation.
        decimal_sign: "," or ".".
        units: units of whole columns by letter.
        currency: ISO code of all prices.
        quantity: the quantity of every row of a file without quantities.
        for_product: whether quantities are for the whole product and not for one of the assembly above.
        answers: answers to questions that no other key answers, by the code of the question.
    """

    columns: dict[Role, str | None] = field(default_factory=dict)
    price_kind: PriceKind | None = None
    breaks: tuple[BreakColumn, ...] | None = None
    offers: tuple[OfferColumns, ...] | None = None
    sheet: str | None = None
    header_row: int | None = None
    header_rows: int | None = None
    first_row: int | None = None
    last_row: int | None = None
    kind: TableKind | None = None
    decimal_sign: str | None = None
    units: dict[str, str] | None = None
    currency: str | None = None
    quantity: float | None = None
    for_product: bool | None = None
    answers: dict[str, str] = field(default_factory=dict)


def columns_as_json(mapping: ColumnMapping) -> JsonObject:
    """The ``columns`` object: the nine keys that are always there, and every other role that a column has."""
    columns: JsonObject = {}
    for role in MAIN_ROLES:
        columns[role.value] = mapping.columns.get(role)
        if role is Role.PRICE:
            columns["price_kind"] = mapping.price_kind.value if mapping.price_kind else None
    columns |= {role.value: letter for role, letter in mapping.columns.items() if role not in MAIN_ROLES}
    if mapping.breaks:
        columns["breaks"] = [_break_as_json(each) for each in mapping.breaks]
    if mapping.offers:
        columns["offers"] = [
            {
                "supplier": offer.supplier,
                "columns": {role.value: letter for role, letter in offer.columns.items()},
                "breaks": [_break_as_json(each) for each in offer.breaks],
            }
            for offer in mapping.offers
        ]
    return columns


def mapping_as_json(layout: Layout, mapping: ColumnMapping, answers: Mapping[str, str]) -> JsonObject:
    """A mapping file: everything that a person may state, as it is used now, without first and last row."""
    return {
        "sheet": layout.sheet or None,
        "header_row": layout.header_row or None,
        "header_rows": layout.header_rows,
        "columns": columns_as_json(mapping),
        "kind": mapping.kind.value,
        "decimal_sign": mapping.decimal_sign or None,
        "units": dict(mapping.units),
        "currency": mapping.currency or None,
        "quantity": mapping.quantity,
        "for_product": mapping.for_product,
        "answers": dict(answers),
    }


def read_mapping(text: str, name: str = "mapping") -> StatedMapping:
    """What a mapping file states.

    Args:
        text: JSON: a mapping file, the result file of an import, or the bare ``columns`` object.
        name: of the file, for messages.

    Raises:
        MappingFileError: it is no JSON, or keys or values are wrong; the text names all of them.
    """
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise MappingFileError(f"{name} is not JSON ({error}). A mapping is {_EXAMPLE}.") from error
    if not isinstance(content, dict):
        raise MappingFileError(f"{name} holds no JSON object. A mapping is {_EXAMPLE}.")
    reading = _MappingReading()
    stated = reading.stated(content)
    if reading.wrong:
        raise MappingFileError("\n".join([f"{name} cannot be used as a mapping:", *reading.wrong]))
    return stated


_EXAMPLE = 'an object such as {"columns": {"quantity": "D", "part": "B"}}'


def _break_as_json(each: BreakColumn) -> JsonObject:
    return {"from_quantity": each.from_quantity, "column": each.column}


@dataclass
class _MappingReading:
    """One mapping file as it is read; what is wrong is collected, one sentence each."""

    wrong: list[str] = field(default_factory=list)

    def stated(self, content: JsonObject) -> StatedMapping:
        columns = content.get("columns", {})
        others = {key: value for key, value in content.items() if key != "columns"}
        if not isinstance(columns, dict):
            self.wrong.append(f"columns: {_shown(columns)} is no object of letters by role.")
            columns = {}
        if "columns" not in content:
            columns = {key: value for key, value in content.items() if _is_column_key(key, value)}
            others = {key: value for key, value in content.items() if key not in columns}
        is_result = "format" in content
        values: JsonObject = {"columns": {}}
        for key, value in columns.items():
            self._column(key, value, values)
        for key, value in others.items():
            if key in READERS:
                self._value(key, value, values)
            elif not (is_result and key in _RESULT_KEYS):
                self._unknown(key)
        return StatedMapping(**values)

    def _column(self, key: str, value: object, values: JsonObject) -> None:
        """One key of ``columns``; a currency may be an ISO code, a quantity the number of every row."""
        if key in {"price_kind", "breaks", "offers"}:
            self._value(key, value, values)
        elif key not in _ROLES:
            self._unknown(f"columns.{key}")
        elif key == Role.QUANTITY and isinstance(value, int | float):
            self._value("quantity", value, values)
        else:
            letter = self._read(f"columns.{key}", value, _LETTER)
            values["columns"][Role(key)] = letter

    def _value(self, key: str, value: object, values: JsonObject) -> None:
        if value is None:
            return
        values[key] = self._read(key, value, READERS[key])

    def _read(self, key: str, value: object, expected: Expected) -> object:
        try:
            return expected.read(value)
        except (ValueError, TypeError, KeyError, OverflowError):
            self.wrong.append(f"{key}: {_shown(value)} is not {expected.words}.")
            return None

    def _unknown(self, key: str) -> None:
        known = [*(f"columns.{role}" for role in _ROLES), *READERS]
        close = did_you_mean(key, known)
        self.wrong.append(f"{key} is no key of a mapping. {close or 'Known: ' + ', '.join(known) + '.'}")


_ROLES = tuple(role.value for role in Role)
_LETTER = Expected(optional_letter, "a column letter such as D, or null")


def _is_column_key(key: str, value: object) -> bool:
    """Whether a key of a bare object is one of ``columns``: numbers and units of all rows are not."""
    if key == Role.QUANTITY:
        return not isinstance(value, int | float)
    return key in _ROLES


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:57]}..."
