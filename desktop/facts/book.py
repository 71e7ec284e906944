"""What the open book and its plan hold of a subject: offers, contents, awards and shares."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import pandas as pd
from PySide6.QtCore import QCoreApplication

from data.book import Book
from data.countries import parse_country
from data.reading.cell_reading import stripped
from data.reference import mineral
from desktop.charts.share_data import UNKNOWN
from desktop.facts.facts import Cell, Section
from desktop.language.country_names import named_country
from desktop.language.figures import count, exact_money, percent
from desktop.language.file_words import in_window
from desktop.session.planned import Planned
from desktop.subjects import Subject

_MOST = 40
"""Rows of a table; the rest is counted."""


def materials(book: Book) -> frozenset[str]:
    """Every material that the book names in its sheets Materials, Offers and Requirements."""
    found = {
        stripped(str(name))
        for sheet in ("materials", "offers", "requirements")
        for name in book[sheet].cells["material"].dropna().unique()
    }
    return frozenset(found - {""})


def minerals_in(book: Book, material: str) -> list[str]:
    """What the book says that a material contains, as it is written there: sheets Contents and Materials."""
    contents, described = book["contents"].cells, book["materials"].cells
    named = [
        *contents.loc[_named(contents["material"], material), "mineral"],
        *described.loc[_named(described["material"], material), "mineral"],
    ]
    return list(dict.fromkeys(str(name) for name in named if name is not None))


def of_material(book: Book, planned: Planned | None, material: str) -> Section:
    """The offers of a material, what it contains, and its part of the plan's cost."""
    offers = book["offers"].cells
    of_it = offers[_named(offers["material"], material)]
    suppliers = len({stripped(str(name)) for name in of_it["supplier"].dropna()})
    said = [_tr("Offers {0} · suppliers {1}").format(count(len(of_it)), count(suppliers))]
    contained = minerals_in(book, material)
    if contained:
        said.append(_tr("Contains: {0}").format(", ".join(contained)))
    if planned is not None and planned.plan.status.has_plan:
        awards = planned.plan.awards
        cost, total = float(awards.loc[awards["material"] == material, "cost"].sum()), float(awards["cost"].sum())
        share = percent(cost / total) if total else percent(None)
        text = _tr("{0} of landed cost in the plan: {1}")
        said.append(text.format(share, exact_money(cost, planned.plan.currency)))
    return Section(_tr("In this book"), tuple(said))


def of_mineral(book: Book, key: str) -> Section:
    """The materials that contain a mineral."""
    contents, described = book["contents"].cells, book["materials"].cells
    pairs = [
        *zip(contents["material"], contents["mineral"], strict=True),
        *zip(described["material"], described["mineral"], strict=True),
    ]
    containing = dict.fromkeys(str(material) for material, name in pairs if material and _key(name) == key)
    if not containing:
        return Section(_tr("In this book"), (_tr("No material of the book is said to contain it."),))
    rows = tuple((Cell(name, Subject("material", name)),) for name in list(containing)[:_MOST])
    return Section(_tr("In this book"), _more(len(containing)), (_tr("Materials that contain it"),), rows)


def of_country(book: Book, code: str) -> Section:
    """What of the book comes from a country: suppliers, and offers with an origin there."""
    suppliers, origins = book["suppliers"].cells, book["origins"].cells
    seated = _of_country(suppliers["country"], code)
    owned = _of_country(suppliers["owner_country"], code)
    from_there = origins.loc[_of_country(origins["country"], code), "offer"].dropna().nunique()
    text = _tr("Suppliers there {0} · owned from there {1} · offers that name it as an origin {2}")
    said = text.format(count(int(seated.sum())), count(int(owned.sum())), count(from_there))
    return Section(_tr("In this book"), (said,))


def in_plan(planned: Planned | None, by: str, name: str) -> list[Section]:
    """The largest shares of the plan in which a material or a country stands; nothing without a plan.

    Args:
        planned: the plan, if any.
        by: ``material`` or ``country``.
        name: which.
    """
    if planned is None or not planned.plan.status.has_plan:
        return []
    title = _tr("In the plan")
    found = planned.mix[planned.mix[by] == name].sort_values("share", ascending=False, kind="stable")
    rows = found[:_MOST]
    other = "country" if by == "material" else "material"
    heads = (_tr("Country") if other == "country" else _tr("Material"), _tr("Stage"), _tr("Share of its purchases"))
    cells = zip(rows[other].tolist(), rows["stage"].tolist(), rows["share"].tolist(), strict=True)
    told = tuple((_linked(other, each), Cell(in_window(stage)), _share(share)) for each, stage, share in cells)
    if not told:
        return [Section(title, (_tr("Nothing of the plan is known to come from there."),))] if by == "country" else []
    return [Section(title, _more(len(found)), heads, told)]


def _linked(kind: str, name: str) -> Cell:
    if kind == "material":
        return Cell(name, Subject("material", name))
    return Cell(_tr("unknown")) if name == UNKNOWN else Cell(named_country(name), Subject("country", name))


def _share(share: float) -> Cell:
    return Cell(percent(share), is_number=True)


def _more(number: int) -> tuple[str, ...]:
    return (_tr("The first {0} of {1}").format(count(_MOST), count(number)),) if number > _MOST else ()


def _named(cells: pd.Series, name: str) -> pd.Series:
    """Which cells hold a name as planning reads them: without the blanks around it."""
    held = [cell is not None and stripped(str(cell)) == name for cell in cells]
    return pd.Series(held, index=cells.index, dtype=bool)


def _of_country(cells: Iterable[object], code: str) -> pd.Series:
    meant = [cell is not None and _meant(str(cell)) == code for cell in cells]
    return pd.Series(meant, index=getattr(cells, "index", None), dtype=bool)


@lru_cache(maxsize=4096)
def _meant(text: str) -> str | None:
    return parse_country(text)


def _key(text: object) -> str | None:
    found = mineral(text) if isinstance(text, str) else None
    return found.key if found is not None else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Facts", text)
