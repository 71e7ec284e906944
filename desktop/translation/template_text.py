"""The text of a template: literal pieces and the numbers of places, as ``{0} asks for {1}`` writes them."""

from __future__ import annotations

import re
from dataclasses import dataclass

UNSAID = "⟨"
"""Stands between a template without a word of its own and the module that makes it: ``{0}, {1}.⟨rules⟩``."""
VALUE, NUMBER, BLANK, COUNTRY, CITED, TITLE = "", "#", "-", "@", "§", "title"
"""What is no template: a value, a number, nothing at all, a country's name, a text of the reference tables; the title
of any column or sheet."""


@dataclass
class Template:
    """A template.

    Attributes:
        where: the first place in the code that makes it.
        places: for each place what may stand in it: templates, ``""`` for a value, ``"#"`` for a number, ``BLANK``,
            ``COUNTRY``, ``CITED`` and ``TITLE``.
    """

    where: str
    places: list[set[str]]


_PLACE = re.compile(r"\{(\d+)\}|\{\{|\}\}")


def pieces(template: str) -> list[str | int]:
    """The literal pieces and the numbers of the places of a template, in order."""
    found: list[str | int] = []
    text, end = "", 0
    for match in _PLACE.finditer(template):
        text += template[end : match.start()]
        end = match.end()
        if match[1] is None:
            text += match[0][0]
            continue
        found += [text, int(match[1])] if text else [int(match[1])]
        text = ""
    text += template[end:]
    return [*found, text] if text else found


def escaped(text: str) -> str:
    """A literal text as a template writes it."""
    return text.replace("{", "{{").replace("}", "}}")
