"""Looks a subject up in the reference data and the book. A name that is not known is said to be so, never guessed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from rapidfuzz import fuzz, process, utils

from data.book import Book
from data.countries import country_candidates, known_countries, parse_country
from data.reference import mineral, mineral_candidates
from desktop.facts import book as in_book
from desktop.facts import world
from desktop.facts.facts import Facts, Section
from desktop.language.country_names import named_country
from desktop.language.reference_words import in_reference
from desktop.session.planned import Planned
from desktop.subjects import Kind, Subject

_CODES = frozenset(known_countries())
_CLOSE = 80
_NEAR = 3

_SPOKEN_OF: Mapping[str, Kind] = {
    "material": "material", "component": "material", "product": "material", "mineral": "mineral", "country": "country",
    "owner_country": "country", "from": "country", "except": "country", "to": "country", "source": "country",
    "top_source": "country", "applies_to": "material",
}  # fmt: skip
"""What the values of columns of sheets and results speak of; what they hold may still be something else."""

_NOBODY = frozenset({"", "all", "each material", "any", "any country", "unknown", "others"})


def subject_in(values: Mapping[str, object], column: str, book: Book) -> Subject | None:
    """What a row speaks of: the cell of a column, else the first that says anything, else its offer's material.

    Args:
        values: the row, by column name.
        column: where the cursor stands.
        book: in which offers are looked up.
    """
    for name in (column, *_SPOKEN_OF):
        text = str(values.get(name) or "").strip()
        if name in _SPOKEN_OF and text.casefold() not in _NOBODY:
            return Subject(_SPOKEN_OF[name], text)
    offers = book["offers"].cells
    found = offers.loc[offers["offer"].notna() & (offers["offer"] == values.get("offer")), "material"].dropna().tolist()
    return Subject("material", str(found[0])) if found else None


def look_up(subject: Subject, book: Book, planned: Planned | None) -> Facts:
    """All that is known of a subject; where its name is not known as what it is taken for, it is looked up as the rest.

    Args:
        subject: a name as it is written.
        book: what is open.
        planned: its plan, if any.
    """
    name = subject.name.strip()
    code = name if name in _CODES else parse_country(name)
    as_mineral = mineral(name)
    is_material = name in in_book.materials(book)
    if is_material and subject.kind == "material":
        return _material(name, book, planned)
    if as_mineral is not None and subject.kind != "country":
        return Facts(in_reference(as_mineral.name), _tr("Mineral"),
                     (*world.of_mineral(as_mineral), in_book.of_mineral(book, as_mineral.key)))  # fmt: skip
    if code is not None:
        kind = _tr("Country, {0}").format(code)
        shares = in_book.in_plan(planned, "country", code)
        return Facts(named_country(code), kind, (in_book.of_country(book, code), *world.of_country(code), *shares))
    if is_material:
        return _material(name, book, planned)
    return _unknown(name, book)


def _material(name: str, book: Book, planned: Planned | None) -> Facts:
    sections, near = [in_book.of_material(book, planned, name)], list[Subject]()
    named = in_book.minerals_in(book, name)
    for text in named:
        found = mineral(text)
        if found is None:
            said = _tr("The reference data knows no mineral by the name {0} that the book gives.").format(text)
            sections.append(Section(text, (said,)))
            near += [Subject("mineral", key) for key in mineral_candidates(text)]
            continue
        for section in world.of_mineral(found):
            title = _tr("{0}: {1}").format(in_reference(found.name), section.title)
            sections.append(Section(title, section.sentences, section.heads, section.rows, section.source))
    if not named:
        said = _tr(
            "The book does not say which minerals it contains (sheet Contents), so nothing of the world's production "
            "is shown here."
        )
        sections.append(Section(_tr("World production"), (said,)))
        near = [Subject("mineral", key) for key in mineral_candidates(name)]
    sections += in_book.in_plan(planned, "material", name)
    return Facts(name, _tr("Material"), tuple(sections), tuple(dict.fromkeys(near)))


def _unknown(name: str, book: Book) -> Facts:
    close = process.extract(
        name, sorted(in_book.materials(book)), scorer=fuzz.WRatio, processor=utils.default_process, limit=_NEAR,
        score_cutoff=_CLOSE,
    )  # fmt: skip
    near = [Subject("material", found) for found, _score, _place in close]
    near += [Subject("mineral", key) for key in mineral_candidates(name)]
    near += [Subject("country", code) for code in country_candidates(name)]
    said = _tr("Neither the book nor the reference data knows a material, mineral or country of this name.")
    return Facts(name, _tr("Not known"), (Section("", (said,)),), tuple(near))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Facts", text)
