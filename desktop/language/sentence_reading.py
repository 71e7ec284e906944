"""Reads a finished English sentence by the templates that it may be made of, and says it by the translated ones.

Of all the ways to divide a sentence among templates, the one counts by which templates say most of it. Where two ways
say equally much and come to different texts, or where there is none, the sentence stays English.

What keeps it quick: only templates whose literal pieces all stand in the line are tried, what a span of the line is
in a place is found once, and a span ends only where what follows it may begin.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QLocale

from desktop.language.names_in_text import BETWEEN_SENTENCES, divided, holding_words, seeming_to_end
from desktop.language.sentence_templates import (
    Division,
    Fit,
    Place,
    Places,
    SentenceTemplate,
    bare,
    is_sentence,
    recased,
    weight,
)

_LONGEST = 6_000
_KEPT = 20_000
_NUMBER = re.compile(r"[\s(=~<>≤≥×]*[-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.,]*\d)")
_END = "\n"
"""What "the end of the text" is among the pieces that a text may begin with; no line has it."""
_WORD = re.compile("[A-Za-z]+")


class _Reading(NamedTuple):
    """One way to read a text.

    Attributes:
        cover: how much of it the templates say themselves: the squares of the lengths of their pieces with letters.
        said: the text in the other language.
        is_sure: no other reading is as good and says something else.
    """

    cover: int
    said: str
    is_sure: bool = True


_DONE = Fit()


class _Choices(NamedTuple):
    """The templates that may stand in a place of a line, and what a text there may begin with."""

    templates: list[SentenceTemplate]
    begins: tuple[str, ...]


@dataclass
class _Line:
    """What was found out about one line.

    Attributes:
        able: the templates whose pieces all stand in it.
        names: the names in it that seem to hold pieces of templates.
        choices: those of them that may stand in a place.
        begins: what the text may begin with from a part of a template on.
        by: what a text is by a template.
        best: what a text is in a place.
        busy: texts that are being read by a template.
    """

    able: set[SentenceTemplate]
    names: Sequence[str] = ()
    choices: dict[Place, _Choices] = field(default_factory=dict)
    begins: dict[tuple[SentenceTemplate, int], tuple[str, ...]] = field(default_factory=dict)
    by: dict[tuple[SentenceTemplate, str], _Reading | None] = field(default_factory=dict)
    best: dict[tuple[Place, str], _Reading | None] = field(default_factory=dict)
    busy: Counter[str] = field(default_factory=Counter)


class Sentences:
    """Templates and what they are in another language."""

    def __init__(
        self,
        grammar: Mapping[str, Places],
        said: Mapping[str, str],
        names: Callable[[], frozenset[str]] = frozenset,
        locale: QLocale | None = None,
        countries: Mapping[str, str] = MappingProxyType({}),
        cited: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Takes the templates.

        Args:
            grammar: what may stand in each place, by the template.
            said: the templates in the other language.
            names: the texts that stay as they are.
            locale: how numbers are written; as in English where None.
            countries: the names of countries in the other language, by those in English.
            cited: texts of the reference tables in the other language, by those in English.
        """
        self._names_now, self._locale = names, locale
        fixed = {text: bare(said.get(text, text)) for text, places in grammar.items() if not places}
        templates = {text: SentenceTemplate(text, said.get(text, text)) for text, places in grammar.items() if places}
        known: dict[tuple[str, ...], Place] = {}
        for text, template in templates.items():
            for kinds in map(tuple, grammar[text]):
                known[kinds] = known.get(kinds) or Place(kinds, fixed, templates, countries, cited)
                template.places.append(known[kinds])
            template.closed = [place for place in template.places if place.is_closed and not place.blank]
            if text in grammar[text][-1] and len(template.parts) == 3 and isinstance(template.parts[1], str):
                template.separator = template.parts[1]
                template.listed = [each for each in template.places[0].words if template.separator in each]
        self._separators = frozenset(template.separator for template in templates.values()) - {""}
        literals = [part for each in templates.values() for part in each.parts if isinstance(part, str)]
        self._joints = frozenset(part.strip() for part in literals if part[:1] == part[-1:] == " ")
        self._take_names(names())
        self._by_word: dict[str, list[SentenceTemplate]] = {}
        for template in templates.values():
            self._by_word.setdefault(template.word, []).append(template)
        whole = [text for text in templates if is_sentence(text, grammar[text])]
        self._whole = Place([*fixed, *whole], fixed, templates, countries, cited)
        self._phrase = Place([*fixed, *templates], fixed, templates, countries, cited)
        self._now = _Line(set())
        self._read: dict[str, _Reading | None] = {}
        self._said: dict[str, tuple[str, bool]] = {}

    def say(self, text: str) -> str:
        """A text in the other language, sentence by sentence; what cannot be read stays English."""
        return "\n".join(self._line(line)[0] for line in text.split("\n"))

    def say_phrase(self, text: str) -> str:
        """A part of a sentence in the other language, such as the name of a term; English where that is not sure."""
        self._begin(text)
        found = self._best(self._phrase, text)
        return found.said if found and found.is_sure and found.cover else text

    def is_read(self, text: str) -> bool:
        """Whether all of a text can be said in the other language."""
        return all(self._line(line)[1] for line in text.split("\n"))

    # Sentences

    def _line(self, text: str) -> tuple[str, bool]:
        names = self._names_now()
        if names is not self._names or len(self._said) > _KEPT:
            self._take_names(names)
            self._said.clear()
            self._read.clear()
        if text not in self._said:
            self._said[text] = (text, False) if len(text) > _LONGEST else self._sentences_of(text)
        return self._said[text]

    def _take_names(self, names: frozenset[str]) -> None:
        """Other texts stay as they are, though a sentence seem to end in some, a list to go on, or a piece to stand."""
        self._names, self._names_of_sentences = names, seeming_to_end(names)
        self._listed_names = [name for name in names if any(separator in name for separator in self._separators)]
        self._joined_names = holding_words(names, self._joints)

    def _begin(self, text: str) -> None:
        """Nothing is known of a line yet."""
        self._now = _Line(self._able(text), [name for name in self._joined_names if name in text])

    def _sentences_of(self, text: str) -> tuple[str, bool]:
        """The sentences of a line one after the other, divided so that templates say most of it."""
        if text in self._names:
            return text, True
        if text in self._whole.fixed:
            return self._whole.fixed[text], True
        self._begin(text)
        starts = [0, *self._sentence_ends(text), len(text) + 1]
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

    def _sentence_ends(self, text: str) -> list[int]:
        """Where one sentence may end and the next begin: nowhere within a name."""
        named = [
            (found.start(), found.end())
            for name in self._names_of_sentences
            for found in re.finditer(re.escape(name), text)
        ]
        ends = (match.end() for match in BETWEEN_SENTENCES.finditer(text))
        return [end for end in ends if not any(first < end < last for first, last in named)]

    def _sentence(self, text: str) -> _Reading | None:
        """The reading by which templates say most of a sentence; None where there is none, or none that is sure."""
        if text not in self._read:
            found = self._best(self._whole, text)
            self._read[text] = found if found and found.is_sure and found.cover else None
        return self._read[text]

    def _best(self, place: Place, text: str) -> _Reading | None:
        """What a text is in a place, by the kind that says most of it; None where it cannot stand there."""
        if not text:
            return _Reading(0, "") if place.blank else None
        if place.value and text in self._names:
            return _Reading(0, text)
        key = (place, text)
        if key in self._now.best:
            return self._now.best[key]
        best: _Reading | None = None
        for found in self._readings(place, text):
            if best is None or found.cover > best.cover:
                best = found
            elif found.cover == best.cover and found.said != best.said:
                best = best._replace(is_sure=False)
        if not self._now.busy[text]:
            self._now.best[key] = best
        return best

    def _readings(self, place: Place, text: str) -> Iterator[_Reading]:
        turned = recased(text)
        if text in place.fixed:
            yield _Reading(weight(text), place.fixed[text])
        elif turned in place.fixed:
            said = place.fixed[turned]
            yield _Reading(weight(text), said[0].upper() + said[1:] if text[0].isupper() else said)
        for template in self._choices(place).templates:
            found = self._by(template, text, turned)
            if found is not None:
                yield found
        if place.number and _NUMBER.match(text):
            yield _Reading(0, self._number(text))
        elif place.value:
            yield _Reading(0, text)

    def _able(self, line: str) -> set[SentenceTemplate]:
        """The templates that may stand in a line: their pieces are in it, and something for each of their places."""
        able = {
            template
            for word in {"", *_WORD.findall(line)}
            for template in self._by_word.get(word, ())
            if all(literal in line or turned in line for literal, turned in template.literals)
        }
        words: dict[Place, bool] = {}

        def is_filled(place: Place) -> bool:
            if place not in words:
                words[place] = any(word in line for word in place.words)
            return words[place] or not able.isdisjoint(place.templates)

        while unable := {template for template in able if not all(map(is_filled, template.closed))}:
            able -= unable
        return able

    def _choices(self, place: Place) -> _Choices:
        """What may stand in a place of this line."""
        known = self._now.choices
        if place not in known:
            templates = [template for template in place.templates if template in self._now.able]
            firsts = {each for template in templates for each in (template.first, recased(template.first))}
            known[place] = _Choices(templates, tuple(place.words | firsts))
        return known[place]

    def _by(self, template: SentenceTemplate, text: str, turned: str) -> _Reading | None:
        """By a template, which may have lost or got a capital letter at its beginning."""
        by = self._now.by
        key = (template, text)
        if key not in by:
            by[key] = None  # a text is no part of itself
            self._now.busy[text] += 1
            found = self._list(template, text) if template.separator else self._filled(template, text, text)
            by[key] = found or (None if template.is_list_of_words else self._filled(template, turned, text))
            self._now.busy[text] -= 1
        return by[key]

    def _filled(self, template: SentenceTemplate, shown: str, text: str) -> _Reading | None:
        if not (shown.startswith(self._may_begin(template, 0)) and shown.endswith(template.last)):
            return None
        division = Division(template, shown, self._now.names)
        fit = self._fit(0, 0, division) if division.is_possible else None
        if fit is None:
            return None
        said = template.filled(fit.said)
        is_capital = template.is_worded and text[0].isupper()
        return _Reading(fit.cover, said[0].upper() + said[1:] if is_capital else said, fit.is_sure)

    def _list(self, template: SentenceTemplate, text: str) -> _Reading | None:
        """By a template for each two of any number of words, one after the other."""
        if template.separator not in text:
            return None
        whole = [*template.listed, *self._listed_names]
        pieces = divided(text, template.separator, [each for each in whole if each in text])
        found = [self._best(template.places[0], each) for each in pieces]
        known = [each for each in found if each is not None]
        if len(known) < len(found):
            return None
        separator = "".join(part for part in template.translated if isinstance(part, str))
        said = separator.join(each.said for each in known)
        cover = sum(each.cover for each in known) + weight(template.separator) * (len(known) - 1)
        return _Reading(cover, said, all(each.is_sure for each in known)) if len(known) > 1 else None

    def _fit(self, part: int, start: int, division: Division) -> Fit | None:
        """How a text is best divided from a place in it on among the parts of a template; None where it cannot be."""
        key = part, start
        if key not in division.known:
            division.known[key] = self._fitted(part, start, division)
        return division.known[key]

    def _fitted(self, part: int, start: int, division: Division) -> Fit | None:
        template, text = division.template, division.text
        if part == len(template.parts):
            return _DONE if start == len(text) else None
        first = template.parts[part]
        if isinstance(first, str):
            after = self._fit(part + 1, start + len(first), division) if text.startswith(first, start) else None
            return None if after is None else after._replace(cover=after.cover + template.weights[part])
        place = template.places[first]
        best: Fit | None = None
        for end in self._ends(place, part, start, division):
            value = self._best(place, text[start:end]) if place.is_closed else None
            if value is None and place.is_closed:
                continue
            after = self._fit(part + 1, end, division)
            value = value if place.is_closed or after is None else self._best(place, text[start:end])
            if after is None or value is None:
                continue
            said = ((first, value.said), *after.said)
            found = Fit(after.cover + value.cover, said, after.is_sure and value.is_sure)
            if best is None or found.cover > best.cover:
                best = found
            elif found.cover == best.cover and not template.is_same(found.said, best.said):
                best = best._replace(is_sure=False)
        return best

    def _ends(self, place: Place, part: int, start: int, division: Division) -> Sequence[int]:
        """Where the text of a place may end, as far as what may stand there and what follows it tell."""
        text, choices = division.text, self._choices(place)
        may_begin = not place.is_closed or text.startswith(choices.begins, start)
        if not may_begin and not place.blank:
            return []
        follows = self._may_begin(division.template, part + 1)
        ends = division.ends(part + 1, start)
        if "" not in follows:
            is_last = _END in follows
            ends = [end for end in ends if text.startswith(follows, end) or (is_last and end == len(text))]
        if not place.is_closed or not ends or (choices.templates and may_begin):
            return ends
        fixed = {start + len(word) for word in choices.begins if text.startswith(word, start)}
        return [end for end in ends if end in fixed or end == start]

    def _may_begin(self, template: SentenceTemplate, part: int) -> tuple[str, ...]:
        """What the text may begin with from a part of a template on; ``""`` is among it where it is anything."""
        known = self._now.begins
        if (template, part) not in known:
            known[template, part] = tuple(self._begun(template, part))
        return known[template, part]

    def _begun(self, template: SentenceTemplate, part: int) -> set[str]:
        if part == len(template.parts):
            return {_END}
        first = template.parts[part]
        after = self._may_begin(template, part + 1)
        if isinstance(first, str):
            return {first + ("" if each == _END else each) for each in after}
        place = template.places[first]
        if not place.is_closed:
            return {""}
        return {*self._choices(place).begins, *(after if place.blank else ())}

    def _number(self, text: str) -> str:
        """A number as English writes it, as the locale does: the same digits between other signs."""
        match = _NUMBER.match(text)
        if self._locale is None or match is None:
            return text
        signs = {",": self._locale.groupSeparator(), ".": self._locale.decimalPoint()}
        return "".join(signs.get(sign, sign) for sign in match[0]) + text[match.end() :]


def _before(sentence: str, rest: str) -> str:
    """A sentence before others; a Chinese one stands without a space behind."""
    space = "" if not rest or sentence[-1:] in {"。", "？", "！"} else " "
    return f"{sentence}{space}{rest}"
