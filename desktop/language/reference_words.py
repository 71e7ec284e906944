"""What the reference data says in words, in the language of the window: minerals, laws, measures and their state.

The tables are English; ``reference_texts`` finds what people read of them for the catalogues. What is cited stays as it
was published: titles and addresses of sources, quotations of prices, legal references, names of groups of countries.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QCoreApplication

from data.reference import export_controls, mineral, minerals, read_rows, regulations, tariffs_us

CONTEXT = "ReferenceData"
"""Of these texts in the catalogues."""


def in_reference(text: str) -> str:
    """A text of the reference tables in the language of the window; any other text as it is."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def mineral_words(key: str) -> str:
    """The name of a mineral by its key; any other text as it is."""
    found = mineral(key)
    return in_reference(found.name) if found is not None else key


def cited_words() -> dict[str, str]:
    """What sentences cite of the tables: keys of minerals, whom a law binds, its state and how it was read."""
    texts = chain.from_iterable((each.whom, each.status_2026_11_23, each.evidence) for each in regulations())
    states = (each.status_2026_11_23 for each in export_controls())
    said = {text: in_reference(text) for text in chain(texts, states) if text}
    return said | {each.key: in_reference(each.name) for each in minerals()}


def reference_texts() -> frozenset[str]:
    """Every text of the tables that the window shows in its language."""
    return frozenset(text for text in _texts() if any(map(str.isalpha, text)))


def _texts() -> Iterator[str]:
    for mineral_row in minerals():
        yield from (mineral_row.name, mineral_row.eu_strategic)
    for law in regulations():
        yield from (law.name, law.whom, law.status_2026_11_23, law.evidence)
    for control in export_controls():
        yield from (control.items, control.measure, control.status_2026_11_23)
    for duty in tariffs_us():
        yield from (duty.regime, duty.item, duty.rate)
    for row in read_rows("shares.csv"):
        yield from (row["stage_detail"], row["year"])
