"""The sentences that ``data`` and ``optimizer`` make, in the language of the window.

They arrive in English and finished. Here they are read by the templates that the code makes them from
(``desktop.translation.templates``), and said by the translated templates with the same values. A value, such as a
supplier's name, is never translated. What no template makes, or what can be read in two ways that say different
things, is shown as it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from data.problems import Problem
from desktop.translation.sentence_file import CONTEXT, SENTENCES_PATH
from desktop.translation.template_text import BLANK, NUMBER, UNSAID, VALUE, pieces

Parts = tuple[str | int, ...]
Places = Sequence[Sequence[str]]
Values = tuple[tuple[int, str], ...]
_PROBE = "Loosen it."
_LONGEST = 6_000
_KEPT = 20_000
_NUMBER = re.compile(r"[-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.,]*\d)")
_JOINT = re.compile(r"^|(?=[ ,;(.])|(?<= )|$")
"""Where two places that follow each other may meet: words begin or end with a space, or with a sign."""
_BETWEEN = re.compile(r"(?<=[.?!]) ")


def in_language(text: str) -> str:
    """A text that ``data`` or ``optimizer`` made, in the language of the window; as it is where that is not known."""
    probe = QCoreApplication.translate(CONTEXT, _PROBE)
    if probe == _PROBE or not text:
        return text
    return _sentences(probe, QLocale().name()).say(text)


def problem_words(problem: Problem) -> str:
    """A problem with its place, in the language of the window."""
    place = str(problem.at)
    said = in_language(" ".join(part for part in (problem.message, problem.hint) if part))
    return f"{place}: {said}" if place else said


def keep_names(names: Callable[[], frozenset[str]]) -> None:
    """Leave these texts as they are: names in the open book, whatever words they are made of."""
    _names[:] = [names]


_names: list[Callable[[], frozenset[str]]] = [frozenset]


def _names_now() -> frozenset[str]:
    return _names[0]()


@lru_cache(maxsize=2)
def _sentences(_probe: str, _locale: str) -> Sentences:
    grammar = sentence_grammar()
    said = {text: QCoreApplication.translate(CONTEXT, text) for text in grammar}
    return Sentences(grammar, said, _names_now, QLocale())


@cache
def sentence_grammar() -> dict[str, list[list[str]]]:
    """Every template with what may stand in each of its places."""
    held = json.loads(SENTENCES_PATH.read_text(encoding="utf-8"))
    return {text: [[held["kinds"][number] for number in kinds] for kinds in places] for text, places in held["places"]}


@dataclass(frozen=True)
class _Reading:
    """One way to read a text.

    Attributes:
        cover: how much of it the templates say themselves: the squares of the lengths of their pieces with letters.
        said: the text in the other language.
        is_sure: no other reading is as good and says something else.
    """

    cover: int
    said: str
    is_sure: bool = True


@dataclass(frozen=True)
class _Fit:
    """The values of the places of a template, or of its end, with what ``_Reading`` says of a reading."""

    cover: int = 0
    said: Values = ()
    is_sure: bool = True


class _Place:
    """What may stand in a place: values, numbers, nothing, fixed words, templates with places of their own."""

    def __init__(self, kinds: Sequence[str], fixed: Mapping[str, str], templates: Mapping[str, _Template]) -> None:
        self.value, self.number, self.blank = (kind in kinds for kind in (VALUE, NUMBER, BLANK))
        self.fixed = {_bare(kind): fixed[kind] for kind in kinds if kind in fixed}
        self.templates = [templates[kind] for kind in kinds if kind in templates]


class _Template:
    """A template with places: its parts, and its parts in the other language."""

    def __init__(self, text: str, translated: str) -> None:
        self.parts, self.translated = _parts(text), _parts(translated)
        self.places: list[_Place] = []
        self.separator = ""
        literals = [part for part in self.parts if isinstance(part, str)]
        self.longest = max(literals, key=len, default="")
        self.first = self.parts[0] if isinstance(self.parts[0], str) else ""
        self.last = self.parts[-1] if isinstance(self.parts[-1], str) else ""

    def is_same(self, one: Values, other: Values) -> bool:
        """Whether two ways to fill the last places come to the same text, however the first ones are filled."""
        return self.filled(one) == self.filled(other)

    def filled(self, values: Values) -> str:
        """The translated template with values; a place without one stays a mark."""
        said = dict(values)
        return "".join(part if isinstance(part, str) else said.get(part, f"\0{part}\0") for part in self.translated)

    def may_be(self, text: str) -> bool:
        """Whether the literal pieces of the template stand in a text."""
        return text.startswith(self.first) and text.endswith(self.last) and self.longest in text


class Sentences:
    """Templates and what they are in another language."""

    def __init__(
        self,
        grammar: Mapping[str, Places],
        said: Mapping[str, str],
        names: Callable[[], frozenset[str]] = frozenset,
        locale: QLocale | None = None,
    ) -> None:
        """Takes the templates.

        Args:
            grammar: what may stand in each place, by the template.
            said: the templates in the other language.
            names: the texts that stay as they are.
            locale: how numbers are written; as in English where None.
        """
        self._names_now, self._names, self._locale = names, names(), locale
        fixed = {text: _bare(said.get(text, text)) for text, places in grammar.items() if not places}
        templates = {text: _Template(text, said.get(text, text)) for text, places in grammar.items() if places}
        for text, template in templates.items():
            template.places = [_Place(kinds, fixed, templates) for kinds in grammar[text]]
            if text in grammar[text][-1] and len(template.parts) == 3 and isinstance(template.parts[1], str):
                template.separator = template.parts[1]
        whole = [text for text in templates if _is_sentence(text, grammar[text])]
        self._whole = _Place([*fixed, *whole], fixed, templates)
        self._read: dict[tuple[_Template, str], _Reading | None] = {}
        self._said: dict[str, tuple[str, bool]] = {}

    def say(self, text: str) -> str:
        """A text in the other language, sentence by sentence; what cannot be read stays English."""
        return "\n".join(self._line(line)[0] for line in text.split("\n"))

    def is_read(self, text: str) -> bool:
        """Whether all of a text can be said in the other language."""
        return all(self._line(line)[1] for line in text.split("\n"))

    # Sentences

    def _line(self, text: str) -> tuple[str, bool]:
        names = self._names_now()
        if names is not self._names or len(self._said) > _KEPT:
            self._names = names
            self._said.clear()
        if text not in self._said:
            self._read.clear()
            self._said[text] = (text, False) if len(text) > _LONGEST else self._sentences_of(text)
        return self._said[text]

    def _sentences_of(self, text: str) -> tuple[str, bool]:
        """The sentences of a line one after the other, divided so that templates say most of it."""
        if text in self._whole.fixed:
            return self._whole.fixed[text], True
        starts = [0, *(match.end() for match in _BETWEEN.finditer(text)), len(text) + 1]
        best: list[tuple[int, str, bool]] = [(0, "", True)] * len(starts)
        for first in range(len(starts) - 2, -1, -1):
            ways = []
            for after in range(len(starts) - 1, first, -1):
                sentence = text[starts[first] : starts[after] - 1]
                found = self._sentence(sentence)
                if found is not None or after == first + 1:
                    cover, rest, is_read = best[after]
                    said = _before(sentence if found is None else found.said, rest)
                    ways.append((cover + (found.cover if found else 0), said, is_read and found is not None))
            best[first] = max(ways, key=lambda way: way[0])
        return best[0][1:]

    def _sentence(self, text: str) -> _Reading | None:
        """The reading by which templates say most of a sentence; None where there is none, or none that is sure."""
        found = self._best(self._whole, text)
        return found if found is not None and found.is_sure and found.cover else None

    def _best(self, place: _Place, text: str) -> _Reading | None:
        """What a text is in a place, by the kind that says most of it; None where it cannot stand there."""
        if not text:
            return _Reading(0, "") if place.blank else None
        if place.value and text in self._names:
            return _Reading(0, text)
        best: _Reading | None = None
        for found in self._readings(place, text):
            if best is None or found.cover > best.cover:
                best = found
            elif found.cover == best.cover and found.said != best.said:
                best = replace(best, is_sure=False)
        return best

    def _readings(self, place: _Place, text: str) -> Iterator[_Reading]:
        turned = _turned(text)
        if text in place.fixed:
            yield _Reading(_weight(text), place.fixed[text])
        elif turned in place.fixed:
            said = place.fixed[turned]
            yield _Reading(_weight(text), said[0].upper() + said[1:] if text[0].isupper() else said)
        for template in place.templates:
            found = self._by(template, text, turned)
            if found is not None:
                yield found
        if place.number and (text[0].isdigit() or text[0] in "-−+"):
            yield _Reading(0, self._number(text))
        elif place.value:
            yield _Reading(0, text)

    def _by(self, template: _Template, text: str, turned: str) -> _Reading | None:
        """By a template, which may have lost or got a capital letter at its beginning."""
        if (template, text) not in self._read:
            self._read[template, text] = None  # a text is no part of itself
            found = self._list(template, text) if template.separator else self._filled(template, text, text)
            self._read[template, text] = found or self._filled(template, turned, text)
        return self._read[template, text]

    def _filled(self, template: _Template, shown: str, text: str) -> _Reading | None:
        fit = self._fit(template, template.parts, shown, {}) if template.may_be(shown) else None
        if fit is None:
            return None
        said = template.filled(fit.said)
        begins = isinstance(template.translated[0], str) and text[0].isupper()
        return _Reading(fit.cover, said[0].upper() + said[1:] if begins else said, fit.is_sure)

    def _list(self, template: _Template, text: str) -> _Reading | None:
        """By a template for each two of any number of words, one after the other."""
        found = [self._best(template.places[0], each) for each in text.split(template.separator)]
        known = [each for each in found if each is not None]
        if len(known) < len(found):
            return None
        separator = "".join(part for part in template.translated if isinstance(part, str))
        said = separator.join(each.said for each in known)
        cover = sum(each.cover for each in known) + _weight(template.separator) * (len(known) - 1)
        return _Reading(cover, said, all(each.is_sure for each in known)) if len(known) > 1 else None

    def _fit(
        self, template: _Template, parts: Parts, text: str, known: dict[tuple[int, int], _Fit | None]
    ) -> _Fit | None:
        """How a text is best divided among the parts of a template; None where it cannot be."""
        key = len(parts), len(text)
        if key not in known:
            known[key] = self._fitted(template, parts, text, known)
        return known[key]

    def _fitted(
        self, template: _Template, parts: Parts, text: str, known: dict[tuple[int, int], _Fit | None]
    ) -> _Fit | None:
        if not parts:
            return None if text else _Fit()
        first, rest = parts[0], parts[1:]
        if isinstance(first, str):
            after = self._fit(template, rest, text[len(first) :], known) if text.startswith(first) else None
            return None if after is None else replace(after, cover=after.cover + _weight(first))
        place = template.places[first]
        best: _Fit | None = None
        for end in _ends(rest, text):
            after = self._fit(template, rest, text[end:], known)
            value = None if after is None else self._best(place, text[:end])
            if after is None or value is None:
                continue
            said = ((first, value.said), *after.said)
            found = _Fit(after.cover + value.cover, said, after.is_sure and value.is_sure)
            if best is None or found.cover > best.cover:
                best = found
            elif found.cover == best.cover and not template.is_same(found.said, best.said):
                best = replace(best, is_sure=False)
        return best

    def _number(self, text: str) -> str:
        """A number as English writes it, as the locale does: the same digits between other signs."""
        match = _NUMBER.match(text)
        if self._locale is None or match is None:
            return text
        signs = {",": self._locale.groupSeparator(), ".": self._locale.decimalPoint()}
        return "".join(signs.get(sign, sign) for sign in match[0]) + text[match.end() :]


def _bare(template: str) -> str:
    """A template without places as it is read."""
    return "".join(part for part in _parts(template) if isinstance(part, str))


def _weight(literal: str) -> int:
    """How much it says that a literal piece stands in a text; signs say nothing."""
    return len(literal) ** 2 if any(map(str.isalpha, literal)) else 0


def _is_sentence(template: str, places: Places) -> bool:
    """Whether a template with places may stand alone: it begins or ends as a sentence does, or is made of sentences."""
    text, unsaid, _ = template.partition(UNSAID)
    if unsaid:
        return "." in text or ":" in text or "…" in text or not any(VALUE in kinds for kinds in places)
    return text[0].isupper() or text[-1] in ".?!…:"


def _parts(template: str) -> Parts:
    return tuple(pieces(template.partition(UNSAID)[0]))


def _ends(rest: Parts, text: str) -> Iterator[int]:
    """Where the text of a place may end: before each of what follows it in the template."""
    if not rest:
        yield len(text)
    elif isinstance(rest[0], int):
        yield from (match.start() for match in _JOINT.finditer(text))
    elif len(rest) == 1:
        if text.endswith(rest[0]):
            yield len(text) - len(rest[0])
    else:
        yield from (match.start() for match in re.finditer(f"(?={re.escape(rest[0])})", text))


def _turned(text: str) -> str:
    """A text with its first letter small where it is a capital, and the other way round."""
    return text[:1].swapcase() + text[1:]


def _before(sentence: str, rest: str) -> str:
    """A sentence before others; a Chinese one stands without a space behind."""
    space = "" if not rest or sentence[-1:] in {"。", "？", "！"} else " "
    return f"{sentence}{space}{rest}"
