"""Prices of a foreign file as rows of Suppliers, Offers, Price breaks and Origins."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from data.importing.assemblies import unused
from data.importing.lines import Line, Price

_SAME_PRICE = 1e-6
"""Two unit prices this near (relative) are one: a line total divided by its quantity is rarely exact."""


@dataclass(frozen=True)
class BookRow:
    """One row for a sheet of the book.

    Attributes:
        values: raw values by column name; what is not named is blank.
        rows: the rows of the file that say it.
    """

    values: Mapping[str, object]
    rows: tuple[int, ...]


@dataclass
class _Offer:
    """One offer on its way: the price, for which unit, and the rows of the file that state it."""

    offer_id: str
    supplier: str
    material: str
    unit: str
    price: Price
    rows: list[int]


@dataclass
class OfferRows:
    """The offers of a file, gathered line by line.

    Attributes:
        unnamed: what the supplier is called where the file names none.
        several: (supplier, item, rows) of items that one supplier offers at several prices.
    """

    unnamed: str
    several: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    _suppliers: dict[str, tuple[str, list[int]]] = field(default_factory=dict)
    _offers: dict[tuple[str, str], list[_Offer]] = field(default_factory=dict)
    _ids: set[str] = field(default_factory=set)

    def add(self, line: Line, unit: str) -> None:
        """Add what suppliers ask for the item of a line, for that unit; a supplier without a price is kept too."""
        if line.supplier and not line.prices:
            self._supplier(line.supplier, line.row)
        for price in line.prices:
            supplier = self._supplier(price.supplier or self.unnamed, line.row)
            known = self._offers.setdefault((supplier, line.item), [])
            same = next((offer for offer in known if offer.unit == unit and _agree(offer.price, price)), None)
            if same is not None:
                same.rows.append(line.row)
                continue
            if known:
                rows = self.several.setdefault((supplier, line.item), [row for offer in known for row in offer.rows])
                rows.append(line.row)
            offer_id = unused(f"{supplier} / {line.item}", self._ids)
            self._ids.add(offer_id)
            known.append(_Offer(offer_id, supplier, line.item, unit, price, [line.row]))

    def sheets(self) -> dict[str, tuple[BookRow, ...]]:
        """The rows by name of the sheet; sheets without rows are left out."""
        offers = [offer for known in self._offers.values() for offer in known]
        found = {
            "suppliers": tuple(BookRow({"supplier": name}, tuple(rows)) for name, rows in self._suppliers.values()),
            "offers": tuple(_offer_row(offer) for offer in offers),
            "price_breaks": tuple(row for offer in offers for row in _break_rows(offer)),
            "origins": tuple(_origin_row(offer) for offer in offers if offer.price.country),
        }
        return {name: rows for name, rows in found.items() if rows}

    @property
    def currencies(self) -> list[str]:
        """The currencies of all offers, sorted; an empty one stands for offers whose currency nothing says."""
        return sorted({offer.price.currency for known in self._offers.values() for offer in known})

    def _supplier(self, name: str, row: int) -> str:
        """The supplier's name as it was spelt first; case and blanks do not make another one."""
        spelt, rows = self._suppliers.setdefault(" ".join(name.casefold().split()), (" ".join(name.split()), []))
        rows.append(row)
        return spelt


def _agree(one: Price, other: Price) -> bool:
    terms = ("currency", "breaks", "minimum_order", "order_multiple", "lead_time", "country")
    if any(getattr(one, term) != getattr(other, term) for term in terms):
        return False
    return math.isclose(one.unit_price, other.unit_price, rel_tol=_SAME_PRICE)


def _offer_row(offer: _Offer) -> BookRow:
    price = offer.price
    values = {
        "offer": offer.offer_id,
        "supplier": offer.supplier,
        "material": offer.material,
        "unit_price": price.unit_price,
        "currency": price.currency or None,
        "unit": offer.unit,
        "minimum_order": price.minimum_order,
        "order_multiple": price.order_multiple,
        "lead_time": price.lead_time,
    }
    return BookRow(values, tuple(offer.rows))


def _break_rows(offer: _Offer) -> Sequence[BookRow]:
    return [
        BookRow(
            {"offer": offer.offer_id, "from_quantity": start, "unit_price": unit_price, "type": "all units"},
            tuple(offer.rows),
        )
        for start, unit_price in offer.price.breaks
    ]


def _origin_row(offer: _Offer) -> BookRow:
    values = {"offer": offer.offer_id, "stage": "made", "country": offer.price.country, "share": 1.0}
    return BookRow(values, tuple(offer.rows))
