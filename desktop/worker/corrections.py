"""Makes the corrections of a reading that the window asks for (``desktop.importing.corrections``)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from data.importing.layout import BreakColumn, OfferColumns, PriceKind, Role, TableKind
from data.importing.layout import Mapping as ColumnMapping
from data.importing.mapping_file import StatedMapping
from data.importing.session import (
    ReadingSession,
    open_session,
    with_answer,
    with_currency,
    with_decimal_sign,
    with_kind,
    with_layout,
    with_product,
    with_proposals,
    with_quantity,
    with_statement,
    with_unit,
)
from desktop.wire.messages import Message

PRICES: Mapping[str, PriceKind] = MappingProxyType({"price:unit": PriceKind.UNIT, "price:line": PriceKind.LINE})
"""Uses of a column that say what its prices are of."""


def corrected(session: ReadingSession, correction: Message) -> ReadingSession:
    """The session with one correction.

    Raises:
        SourcingError: it cannot be made; the sentence says why.
    """
    return _STEPS[correction["do"]](session, correction)


def _use(session: ReadingSession, correction: Message) -> ReadingSession:
    letter, use = correction["letter"], correction["use"]
    stated, mapping = session.stated, session.mapping
    role = Role.PRICE if use in PRICES else Role(use) if use else None
    columns: dict[Role, str | None] = {
        **stated.columns,
        **{known: None for known, at in mapping.columns.items() if at == letter and known is not role},
    }
    if role is not None:
        columns[role] = letter
    changed = replace(stated, columns=columns, price_kind=PRICES.get(use, stated.price_kind))
    if role is Role.QUANTITY:
        changed = replace(changed, quantity=None)
    return with_statement(session, _released(changed, mapping, letter, keeps_offers=role is not Role.PRICE))


def _released(stated: StatedMapping, mapping: ColumnMapping, letter: str, *, keeps_offers: bool) -> StatedMapping:
    """The statement in which no distributor and no price break has the column any more."""
    if not keeps_offers:
        return stated
    breaks = _without(mapping.breaks, letter)
    offers = tuple(
        replace(
            offer,
            columns={role: at for role, at in offer.columns.items() if at != letter},
            breaks=_without(offer.breaks, letter),
        )
        for offer in mapping.offers
        if offer.columns.get(Role.PRICE) != letter
    )
    if breaks != mapping.breaks:
        stated = replace(stated, breaks=breaks)
    return replace(stated, offers=offers) if _columns(offers) != _columns(mapping.offers) else stated


def _without(breaks: tuple[BreakColumn, ...], letter: str) -> tuple[BreakColumn, ...]:
    return tuple(each for each in breaks if each.column != letter)


def _columns(offers: tuple[OfferColumns, ...]) -> list[object]:
    return [(offer.supplier, offer.columns, offer.breaks) for offer in offers]


def _titles(session: ReadingSession, correction: Message) -> ReadingSession:
    return with_layout(
        session,
        sheet=correction["sheet"],
        header_row=correction["header_row"],
        header_rows=correction["header_rows"],
    )


def _extent(session: ReadingSession, correction: Message) -> ReadingSession:
    layout = session.layout
    stated = replace(session.stated, first_row=correction["first_row"], last_row=correction["last_row"])
    if layout is not None:
        titles = (layout.header_row, layout.header_rows)
        stated = replace(stated, sheet=layout.sheet, header_row=titles[0], header_rows=titles[1])
    return with_statement(session, stated)


def _state(session: ReadingSession, correction: Message) -> ReadingSession:
    key, value = correction["key"], correction["value"]
    if key == "unit":
        return with_unit(session, correction["letter"], value)
    if key == "kind":
        return with_kind(session, TableKind(value))
    if key == "quantity":
        return _quantity(session, float(value))
    return _BY_KEY[key](session, str(value))


def _quantity(session: ReadingSession, quantity: float) -> ReadingSession:
    """One quantity of every row takes the place of a column that was stated before."""
    columns = dict(session.stated.columns)
    columns.pop(Role.QUANTITY, None)
    return with_quantity(replace(session, stated=replace(session.stated, columns=columns)), quantity)


_BY_KEY: Mapping[str, Callable[[ReadingSession, str], ReadingSession]] = MappingProxyType(
    {"decimal_sign": with_decimal_sign, "currency": with_currency, "product": with_product}
)
_STEPS: Mapping[str, Callable[[ReadingSession, Message], ReadingSession]] = MappingProxyType(
    {
        "use": _use,
        "titles": _titles,
        "extent": _extent,
        "state": _state,
        "answer": lambda session, given: with_answer(session, given["code"], given["choice"]),
        "proposals": lambda session, _given: with_proposals(session),
        "forget": lambda session, _given: open_session(session.source),
    }
)
