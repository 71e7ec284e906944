"""What a name in a rule or a scenario means: a material, a group or a mineral; a country, a group or a supplier."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from data.case import Scope, Source
from data.columns import normalised
from data.countries import countries_meant, parse_country, parse_group
from data.reading.cell_reading import Reading, shown
from data.reading.suggestions import did_you_mean
from data.reference import mineral

_PREFIXED = re.compile(r"(?P<kind>[A-Za-z]+)\s*:\s*(?P<name>.+)", re.DOTALL)
_SCOPES = ("material", "group", "mineral")
_SOURCES = ("country", "group", "supplier")
_ANY = {"anycountry": "any country", "anysupplier": "any supplier"}


@dataclass(frozen=True)
class Names:
    """The names that rules and scenarios may use.

    Attributes:
        materials: of the Case.
        groups: of materials.
        minerals: keys of the minerals that materials contain.
        suppliers: of the Case.
        country_groups: members by group.
    """

    materials: Collection[str]
    groups: Collection[str]
    minerals: Collection[str]
    suppliers: Collection[str]
    country_groups: Mapping[str, frozenset[str]]

    @cached_property
    def by_kind(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        """For each kind of name, the names by what they are without case, blanks, hyphens and underscores."""
        return {
            "material": _by_key(self.materials),
            "material group": _by_key(self.groups),
            "mineral": _by_key(self.minerals),
            "supplier": _by_key(self.suppliers),
            "country group": _by_key(self.country_groups),
        }

    def find(self, kind: str, name: str) -> str | None:
        """The name of a kind that a text means: itself, else the only one that differs in case and blanks alone."""
        found = self.by_kind[kind].get(normalised(name), ())
        if name in found:
            return name
        return found[0] if len(found) == 1 else None


def read_scope(text: str, names: Names, title: str = "applies to") -> Reading:
    """What a rule applies to; the reading's value is a ``Scope`` or None.

    Args:
        text: the cell: ``all``, ``each material``, a name, or ``material: X``, ``group: X``, ``mineral: X``.
        names: what the book knows.
        title: of the column, for the message.
    """
    key = normalised(text)
    kind, name = _taken_apart(text, _SCOPES)
    meanings = _scopes(kind, name, names)
    if not kind and key in {"all", "eachmaterial"}:
        meanings = [Scope("all" if key == "all" else "each material"), *meanings]
    if len(meanings) == 1:
        return Reading(meanings[0])
    if meanings:
        kinds = [scope.kind for scope in meanings if scope.name]
        return _ambiguous(title, text, name, kinds)
    known = [*names.materials, *names.groups, *names.minerals, "all", "each material"]
    message = f"{title} {shown(text)} is no material, group or mineral of this book."
    hint = did_you_mean(name, known) or "Name one, or write all or each material."
    return Reading(None, "unknown-scope", message, hint)


def read_source(text: str, names: Names, title: str = "from") -> Reading:
    """From whom or where a rule looks; the reading's value is a ``Source`` or None.

    Args:
        text: the cell: ``any country``, ``any supplier``, a name, or ``country: X``, ``group: X``, ``supplier: X``.
        names: what the book knows.
        title: of the column, for the message.
    """
    kind, name = _taken_apart(text, _SOURCES)
    meanings = _sources(kind, name, names)
    if not kind and normalised(text) in _ANY:
        meanings = [Source(_ANY[normalised(text)]), *meanings]
    if len(meanings) == 1:
        return Reading(meanings[0])
    if meanings:
        return _ambiguous(title, text, name, [source.kind for source in meanings if source.name])
    several = countries_meant(name)
    message = f"{title} {shown(text)} is no country, country group or supplier."
    hint = did_you_mean(name, [*names.country_groups, *names.suppliers, *_ANY.values()])
    if several:
        hint = f"Did you mean {several}?"
    return Reading(None, "unknown-source", message, hint or "Name one, or write any country or any supplier.")


def is_country(text: str) -> bool:
    """Whether a ``From`` that is no problem names a country: a name that is also a group's or a supplier's is one."""
    kind, name = _taken_apart(text, _SOURCES)
    return kind in {"", "country"} and parse_country(name) is not None


def read_excepted(text: str, names: Names) -> Reading:
    """The countries of ``Except``, groups taken apart; the reading's value is a frozenset of codes or None."""
    countries: set[str] = set()
    for part in _parts(text, names):
        found = _countries(part, names)
        if found is None:
            message = f"except {shown(text)}: {shown(part)} is no country or country group."
            several = countries_meant(part)
            hint = f"Did you mean {several}?" if several else did_you_mean(part, names.country_groups)
            hint = hint or "Name countries or groups, with commas or semicolons between."
            return Reading(None, "unknown-source", message, hint)
        countries |= found
    return Reading(frozenset(countries))


def _taken_apart(text: str, kinds: tuple[str, ...]) -> tuple[str, str]:
    """``group: X`` as ``group`` and ``X``; a text without such a word before a colon is all name."""
    found = _PREFIXED.fullmatch(text)
    if found and found["kind"].casefold() in kinds:
        return found["kind"].casefold(), found["name"].strip()
    return "", text


def _scopes(kind: str, name: str, names: Names) -> list[Scope]:
    found = {
        "material": names.find("material", name),
        "group": names.find("material group", name),
        "mineral": _contained(name, names),
    }
    known = mineral(name)
    if (kind == "mineral" and not found["mineral"]) or not (kind or any(found.values())):
        found["mineral"] = known.key if known else None
    return [Scope(each, meant) for each, meant in found.items() if meant and kind in {"", each}]


def _contained(name: str, names: Names) -> str | None:
    """A mineral that some material contains, also by its other names."""
    known = mineral(name)
    if known and known.key in names.minerals:
        return known.key
    return names.find("mineral", name)


def _sources(kind: str, name: str, names: Names) -> list[Source]:
    found = {
        "country": parse_country(name),
        "group": _group(name, names),
        "supplier": names.find("supplier", name),
    }
    return [Source(each, meant) for each, meant in found.items() if meant and kind in {"", each}]


def _group(name: str, names: Names) -> str | None:
    """A group of the book or a built-in one, which has short names too: EU, FEOC."""
    known = parse_group(name)
    return names.find("country group", name) or (known if known in names.country_groups else None)


def _countries(name: str, names: Names) -> frozenset[str] | None:
    """The countries that one part of Except names."""
    kind, name = _taken_apart(name, _SOURCES[:2])
    country = parse_country(name) if kind in {"", "country"} else None
    group = _group(name, names) if kind in {"", "group"} else None
    if country and group:
        return None
    if group:
        return names.country_groups[group]
    return frozenset({country}) if country else None


def _parts(text: str, names: Names) -> Iterable[str]:
    """The names in a list. A comma may be part of a name ("Korea, Republic of"), so the longest reading comes first."""
    for piece in filter(None, (piece.strip() for piece in text.split(";"))):
        if _countries(piece, names) is not None:
            yield piece
        else:
            yield from filter(None, (part.strip() for part in piece.split(",")))


def _ambiguous(title: str, text: str, name: str, kinds: list[str]) -> Reading:
    said = " and a ".join(kinds) if len(kinds) > 1 else f"a {kinds[0]} and a word of its own"
    message = f"{title} {shown(text)} is a {said}." if len(kinds) > 1 else f"{title} {shown(text)} is {said}."
    hint = f"Write {' or '.join(f'{kind}: {name}' for kind in kinds)}."
    return Reading(None, "ambiguous-name", message, hint)


def _by_key(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    keys: dict[str, tuple[str, ...]] = {}
    for name in sorted(names):
        keys[normalised(name)] = (*keys.get(normalised(name), ()), name)
    return keys
