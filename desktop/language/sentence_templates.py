"""Templates as a sentence is read by them: their pieces, what may stand in their places, where a text divides."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop.language.names_in_text import places_of
from desktop.translation.template_text import BLANK, CITED, COUNTRY, NUMBER, UNSAID, VALUE, pieces

Parts = tuple[str | int, ...]
Places = Sequence[Sequence[str]]
Values = tuple[tuple[int, str], ...]
_JOINT = re.compile(r"^|(?=[ ,;(.])|(?<= )|$")
"""Where two places that follow each other may meet: words begin or end with a space, or with a sign."""
_INNER_WORD = re.compile("(?<=[^A-Za-z])[A-Za-z]+(?=[^A-Za-z])")
"""A word of a literal piece that is a whole word wherever the piece stands."""


class Fit(NamedTuple):
    """The values of the places of a template, or of its end, with what is said of a reading."""

    cover: int = 0
    said: Values = ()
    is_sure: bool = True


class Place:
    """What may stand in a place: values, numbers, nothing, fixed words, templates with places of their own.

    Countries and texts of the reference tables are fixed words.

    Attributes:
        words: the fixed words, with a capital and with a small letter.
        is_closed: nothing stands there but words and templates, or nothing at all.
    """

    def __init__(
        self,
        kinds: Sequence[str],
        fixed: Mapping[str, str],
        templates: Mapping[str, SentenceTemplate],
        countries: Mapping[str, str],
        cited: Mapping[str, str],
    ) -> None:
        self.value, self.number, self.blank = (kind in kinds for kind in (VALUE, NUMBER, BLANK))
        self.fixed = {bare(kind): fixed[kind] for kind in kinds if kind in fixed}
        self.fixed |= countries if COUNTRY in kinds else {}
        self.fixed |= cited if CITED in kinds else {}
        self.templates = [templates[kind] for kind in kinds if kind in templates]
        self.words = {each for text in self.fixed for each in (text, recased(text))}
        self.is_closed = not self.value and not self.number


class SentenceTemplate:
    """A template with places: its parts, and its parts in the other language.

    Attributes:
        closed: the places that words of the templates have to stand in.
        separator: what stands between each two of a list; empty where it makes none.
        listed: the words of a list in which its separator stands, such as Bosnia and Herzegovina.
        word: its longest word that has to stand in a text; empty where it has none.
        is_worded: whether it begins with words of its own in the other language.
    """

    def __init__(self, text: str, translated: str) -> None:
        self.parts, self.translated = _parts(text), _parts(translated)
        self.places: list[Place] = []
        self.closed: list[Place] = []
        self.separator = ""
        self.listed: list[str] = []
        literals = sorted({part for part in self.parts if isinstance(part, str)}, key=len, reverse=True)
        self.literals = [(literal, recased(literal)) for literal in literals]
        self.word = max((word for literal in literals for word in _INNER_WORD.findall(literal)), key=len, default="")
        self.is_worded = isinstance(self.translated[0], str)
        self.first = self.parts[0] if isinstance(self.parts[0], str) else ""
        self.last = self.parts[-1] if isinstance(self.parts[-1], str) else ""
        self.weights = [weight(part) if isinstance(part, str) else 0 for part in self.parts]

    @property
    def is_list_of_words(self) -> bool:
        """Whether it makes lists of fixed words alone: what does not divide at its separators is none."""
        return bool(self.separator) and self.places[0].is_closed and not self.places[0].templates

    def is_same(self, one: Values, other: Values) -> bool:
        """Whether two ways to fill the last places come to the same text, however the first ones are filled."""
        return self.filled(one) == self.filled(other)

    def filled(self, values: Values) -> str:
        """The translated template with values; a place without one stays a mark."""
        said = dict(values)
        return "".join(part if isinstance(part, str) else said.get(part, f"\0{part}\0") for part in self.translated)


class Division:
    """A text to be divided among the parts of a template.

    Attributes:
        latest: where each part may begin at the latest, so that the literal pieces from it on still fit.
        known: what was found from a part and a place of the text on.
    """

    def __init__(self, template: SentenceTemplate, text: str, whole: Sequence[str] = ()) -> None:
        """Nothing is divided yet.

        Args:
            template: the template.
            text: what is divided among its parts.
            whole: names; no literal piece stands within one.
        """
        self.template, self.text = template, text
        self._held = [found.span() for name in whole for found in places_of(name, text)]
        self.known: dict[tuple[int, int], Fit | None] = {}
        self.latest = [len(text)]
        for part in reversed(template.parts):
            after = self.latest[-1]
            self.latest.append(text.rfind(part, 0, after) if isinstance(part, str) and after >= 0 else after)
        self.latest.reverse()
        self._joints: list[int] = []

    @property
    def is_possible(self) -> bool:
        """Whether the literal pieces stand in the text one after the other."""
        return self.latest[0] >= 0

    def ends(self, part: int, start: int) -> list[int]:
        """Where the text of a place that begins at ``start`` may end: before each of what follows it."""
        parts, text = self.template.parts, self.text
        if part == len(parts):
            return [len(text)]
        after = parts[part]
        if isinstance(after, int):
            self._joints = self._joints or [match.start() for match in _JOINT.finditer(text)]
            inner = self._joints[bisect_right(self._joints, start) : bisect_right(self._joints, self.latest[part])]
            return [start, *inner]
        if part == len(parts) - 1:
            return [len(text) - len(after)] if start <= len(text) - len(after) else []
        found, at = [], text.find(after, start)
        while 0 <= at <= self.latest[part]:
            if not any(first < at and at + len(after) < end for first, end in self._held):
                found.append(at)
            at = text.find(after, at + 1)
        return found


def bare(template: str) -> str:
    """A template without places as it is read."""
    return "".join(part for part in _parts(template) if isinstance(part, str))


def weight(literal: str) -> int:
    """How much it says that a literal piece stands in a text; signs say nothing."""
    return len(literal) ** 2 if any(map(str.isalpha, literal)) else 0


def is_sentence(template: str, places: Places) -> bool:
    """Whether a template with places may stand alone: it begins or ends as a sentence does, or is made of sentences.

    Such as ``the row was not read: {0}``, whose last place holds sentences.
    """
    text, unsaid, _ = template.partition(UNSAID)
    if unsaid:
        return "." in text or ":" in text or "…" in text or not any(VALUE in kinds for kinds in places)
    ends_in_one = text.endswith("}") and any(kind.endswith(".") for kind in places[-1])
    return text[0].isupper() or text[-1] in ".?!…:" or ends_in_one


def _parts(template: str) -> Parts:
    return tuple(pieces(template.partition(UNSAID)[0]))


def recased(text: str) -> str:
    """A text with its first letter small where it is a capital, and the other way round."""
    return text[:1].swapcase() + text[1:]
