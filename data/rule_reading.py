"""A rule read back from its sentence: the inverse of ``data.rules.sentence``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import NoReturn

from data.case import Amount, Rule, Scope, Source
from data.countries import country_name, known_countries
from data.periods import Period
from data.problems import SourcingError
from data.rules import DONE, LIMITS, NAME, ON_ITS_OWN, point_text

_NUMBER = r"[\d,]+(?:\.\d+)?"
_SCOPES = {"all materials": Scope("all"), "each material": Scope("each material")}
_NAMED_SCOPES = {"the material group ": "group", "the materials that contain ": "mineral", "material ": "material"}
_SOURCES = {"any single country": Source("any country"), "any single supplier": Source("any supplier")}
_NAMED_SOURCES = {"the country group ": "group", "supplier ": "supplier"}
_COUNTING = ", counting only "


class RuleReadingError(SourcingError):
    """A text that is no sentence of a rule."""


@dataclass
class _Cursor:
    """A text that is read from the left.

    Attributes:
        text: the sentence.
        at: how much of it is read.
    """

    text: str
    at: int = 0

    def has(self, literal: str) -> bool:
        """Whether the text goes on with a literal, which is then read."""
        found = self.text.startswith(literal, self.at)
        self.at += len(literal) if found else 0
        return found

    def take(self, literal: str) -> None:
        """Read a literal that must be there."""
        if not self.has(literal):
            self.fail(f"“{literal.strip()}”")

    def match(self, pattern: str, expected: str) -> str:
        """Read what a pattern matches."""
        found = re.compile(pattern).match(self.text, self.at)
        if not found:
            self.fail(expected)
        self.at = found.end()
        return found[0]

    def one_of[Value](self, choices: Mapping[str, Value], expected: str) -> Value:
        """Read one of several literals, the longest that fits; its value."""
        fitting = [text for text in choices if self.text.startswith(text, self.at)]
        if not fitting:
            self.fail(expected)
        longest = max(fitting, key=len)
        self.at += len(longest)
        return choices[longest]

    def name(self) -> str:
        """Read a name, with or without quotation marks."""
        found = self.match(NAME, "a name")
        return found[1:-1].replace('""', '"') if found.startswith('"') else found

    def fail(self, expected: str) -> NoReturn:
        """Stop.

        Raises:
            RuleReadingError: always.
        """
        rest = self.text[self.at : self.at + 40]
        raise RuleReadingError(f"This is no rule: expected {expected} before “{rest}” (character {self.at + 1}).")


@dataclass(frozen=True)
class _Said:
    """What the first part of a sentence says, before window and penalty."""

    scope: Scope
    measure: str
    source: Source
    excepted: frozenset[str]
    stage: str
    limit: str
    amount: Amount


@dataclass(frozen=True)
class _Place:
    """Where a rule looks."""

    source: Source
    stage: str = ""
    excepted: frozenset[str] = field(default_factory=frozenset)


def read_sentence(
    text: str, currency: str = "", periods: Sequence[Period] = (), name: str = "", row_id: int = -1
) -> Rule:
    """The rule that a sentence says; equal in all fields to the rule that ``data.rules.sentence`` was given.

    Args:
        text: the sentence, and the one on the penalty where there is one.
        currency: base currency, as the sentence was written with.
        periods: the horizon, as the sentence was written with.
        name: name of the rule, which its sentence does not hold.
        row_id: its row, which its sentence does not hold either.

    Raises:
        RuleReadingError: the text is no sentence of a rule; it says what was expected where.
    """
    cursor = _Cursor(text)
    money = currency or "base currency"
    is_share = any(text.startswith(f"{word} ") for word in LIMITS.values())
    said = _share(cursor, money) if is_share else _count(cursor)
    cursor.take(", ")
    per_period, first, last = _window(cursor, periods)
    cursor.take(".")
    penalty = _penalty(cursor, said.amount, money, point_text(said.measure, said.amount.kind))
    if cursor.at < len(text):
        cursor.fail("the end")
    return Rule(
        name, said.scope, said.measure, said.source, said.excepted, said.stage, said.limit, said.amount, per_period,
        first, last, penalty, row_id,
    )  # fmt: skip


def _share(cursor: _Cursor, money: str) -> _Said:
    """``At most 65 % of the quantity of each material may be refined in any single country``."""
    limit = cursor.one_of({text: limit for limit, text in LIMITS.items()}, "At most, At least or Exactly")
    cursor.take(" ")
    digits = cursor.match(_NUMBER, "a number")
    cursor.take(" ")
    unit = cursor.match(r".+?(?= of )", "a unit and “of”")
    cursor.take(" of ")
    measure = "value" if cursor.has("the landed cost of ") else "quantity"
    is_mineral = measure == "quantity" and cursor.has("the contained ")
    if measure == "quantity" and not is_mineral and unit == "%":
        cursor.take("the quantity of ")
    scope = Scope("mineral", cursor.name()) if is_mineral else _scope(cursor)
    cursor.one_of({" may be ": "", " must be ": ""}, "“may be” or “must be”")
    place = _place(cursor)
    if unit == "%":
        amount = Amount("share", _read_number(digits, -2))
    elif measure == "value":
        amount = Amount("money", _read_number(digits))
        if unit != money:
            cursor.fail(f"an amount in {money}")
    else:
        amount = Amount("quantity", _read_number(digits), unit)
    return _Said(scope, measure, place.source, place.excepted, place.stage, limit, amount)


def _count(cursor: _Cursor) -> _Said:
    """``Each material must be bought from at least 2 suppliers, counting only what is made in China``."""
    cursor.text = cursor.text[:1].lower() + cursor.text[1:]
    scope = _scope(cursor)
    cursor.one_of({" may ": "", " must ": ""}, "“may” or “must”")
    from_owners = cursor.text.startswith(f"be {DONE['owned']} in ", cursor.at)
    if not from_owners and cursor.has("be bought from "):
        measure, stage = "suppliers", ""
    elif cursor.has("come from "):
        measure, stage = "countries", ""
    else:
        cursor.take("be ")
        measure, stage = "countries", _stage(cursor)
        cursor.take(" in ")
    limit = cursor.one_of({limit: limit for limit in LIMITS}, "at most, at least or exactly")
    cursor.take(" ")
    amount = Amount("count", _read_number(cursor.match(_NUMBER, "a number")))
    cursor.take(f" {measure}")
    place = _counted_purchases(cursor) if measure == "suppliers" else _counted_countries(cursor, stage)
    return _Said(scope, measure, place.source, place.excepted, place.stage, limit, amount)


def _counted_purchases(cursor: _Cursor) -> _Place:
    if not cursor.has(_COUNTING):
        return _Place(Source("everything"))
    return _place(cursor) if cursor.has("what is ") else _Place(_source(cursor))


def _counted_countries(cursor: _Cursor, stage: str) -> _Place:
    source = _source(cursor) if cursor.has(_COUNTING) else Source("everything")
    excepted = _excepted(cursor)
    if stage == "each":
        cursor.take(ON_ITS_OWN)
    return _Place(source, stage, excepted)


def _place(cursor: _Cursor) -> _Place:
    """``refined in any single country except China``, ``bought from supplier A``."""
    if not cursor.text.startswith(DONE["owned"], cursor.at) and cursor.has("bought from "):
        return _Place(_source(cursor))
    stage = _stage(cursor)
    source = Source("everything")
    if not cursor.has(" anywhere"):
        cursor.take(" in ")
        source = _source(cursor)
    excepted = _excepted(cursor)
    if stage == "each":
        cursor.take(ON_ITS_OWN)
    return _Place(source, stage, excepted)


def _stage(cursor: _Cursor) -> str:
    return cursor.one_of({text: stage for stage, text in DONE.items()}, "what is done at a stage")


def _scope(cursor: _Cursor) -> Scope:
    """A scope; a name in quotation marks cannot be mistaken for ``all materials``."""
    for text, scope in _SCOPES.items():
        if cursor.has(text):
            return scope
    return Scope(cursor.one_of(_NAMED_SCOPES, "what the rule applies to"), cursor.name())


def _source(cursor: _Cursor) -> Source:
    for text, source in _SOURCES.items():
        if cursor.has(text):
            return source
    for text, kind in _NAMED_SOURCES.items():
        if cursor.has(text):
            return Source(kind, cursor.name())
    return Source("country", cursor.one_of(_countries(), "a country, country group or supplier"))


def _excepted(cursor: _Cursor) -> frozenset[str]:
    """``except Bosnia and Herzegovina, China and Peru``; the longest name that fits is the one meant."""
    if not cursor.has(" except "):
        return frozenset()
    countries = {cursor.one_of(_countries(), "a country")}
    while _goes_on(cursor, ", ") or _goes_on(cursor, " and "):
        countries.add(cursor.one_of(_countries(), "a country"))
    return frozenset(countries)


def _goes_on(cursor: _Cursor, separator: str) -> bool:
    """Whether a separator and a further country follow; the separator is then read."""
    after = cursor.at + len(separator)
    follows = any(cursor.text.startswith(name, after) for name in _countries())
    return follows and cursor.has(separator)


@cache
def _countries() -> Mapping[str, str]:
    return MappingProxyType({country_name(code): code for code in known_countries()})


def _window(cursor: _Cursor, periods: Sequence[Period]) -> tuple[bool, int, int]:
    """Whether each period is a window of its own, and the first and last period."""
    whole = (0, max(0, len(periods) - 1))
    if cursor.has("over the horizon"):
        return False, *whole
    if cursor.has("in every period from "):
        return True, *_span(cursor, periods)
    if cursor.has("in every period"):
        return True, *whole
    if cursor.has("over "):
        return False, *_span(cursor, periods)
    cursor.take("in ")
    only = _period(cursor, periods)
    return False, only, only


def _span(cursor: _Cursor, periods: Sequence[Period]) -> tuple[int, int]:
    first = _period(cursor, periods)
    cursor.take(" to ")
    return first, _period(cursor, periods)


def _period(cursor: _Cursor, periods: Sequence[Period]) -> int:
    if not periods:
        cursor.take("period ")
        return int(cursor.match(r"[1-9]\d*", "the number of a period")) - 1
    labels = {period.label: number for number, period in enumerate(periods) if period.label}
    return cursor.one_of(labels, f"a period from {periods[0].label} to {periods[-1].label}")


def _penalty(cursor: _Cursor, amount: Amount, money: str, point: str) -> float | None:
    if not cursor.has(" Each "):
        return None
    per = {"share": "percentage point", "count": "count", "money": money, "quantity": amount.unit}
    cursor.take(f"{per[amount.kind]} of violation costs ")
    penalty = _read_number(cursor.match(_NUMBER, "a number"))
    cursor.take(f" {money}{point}.")
    return penalty


def _read_number(digits: str, shift: int = 0) -> float:
    """The number times 10 to the power ``shift``: the nearest float, as a decimal literal is read."""
    return float(f"{digits.replace(',', '')}e{shift}")
