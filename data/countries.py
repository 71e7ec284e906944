"""Countries and country groups: codes, the many names that people write, and the groups that laws speak of.

A country is its ISO 3166 alpha-3 code; Kosovo, which has none, is ``XKX``. Names are compared without case, accents,
punctuation and order of words ("Korea, Republic of" is "Republic of Korea"). A name that two countries share, such as
Congo or Korea, means neither until one is chosen.
"""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from data.reference import read_rows

_SAME_COUNTRY = {"XKK": "XKX"}
_UNWRITTEN = frozenset({"the", "of", "and"})
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "&": " and ", "'": "", "’": ""})

_GROUP_ALIASES = {
    "EU": "EU27",
    "European Union": "EU27",
    "FEOC": "FEOC_COVERED_NATIONS",
    "covered nations": "FEOC_COVERED_NATIONS",
    "DFARS covered countries": "DFARS_COVERED_COUNTRIES",
    "DFARS qualifying countries": "DFARS_QUALIFYING_COUNTRIES",
    "G20": "G20_countries",
    "MSP partners": "MSP",
    "Minerals Security Partnership": "MSP",
    "US FTA": "US_FTA",
    "CAHRA": "EU_CAHRA_2021_COUNTRIES",
}


def parse_country(text: object) -> str | None:
    """The country that a code or name means.

    Args:
        text: an ISO alpha-2 or alpha-3 code, or a name in English, German, French, Spanish or Chinese; also the codes
            UK and EL of the European Union. ``NA`` is Namibia.

    Returns:
        The alpha-3 code; None where the text means no country or several: see ``country_candidates``.
    """
    found = _meanings(text)
    return found[0] if len(found) == 1 else None


def country_candidates(text: object) -> tuple[str, ...]:
    """Alpha-3 codes of the countries that a text may have meant, best first; empty when nothing is close."""
    found = _meanings(text)
    if found or not isinstance(text, str):
        return found
    close = difflib.get_close_matches(_key(text), _countries_by_name(), n=3, cutoff=0.75)
    return tuple(dict.fromkeys(iso3 for name in close for iso3 in _countries_by_name()[name]))


def known_countries() -> tuple[str, ...]:
    """All alpha-3 codes, sorted."""
    return tuple(sorted(_iso2_by_country()))


def country_name(iso3: str, language: str = "") -> str:
    """The short name of a country, which ``parse_country`` understands.

    Args:
        iso3: its alpha-3 code.
        language: ``de`` or ``zh``; English in any other.

    Raises:
        KeyError: there is no such code.
    """
    return _short_names(language)[iso3]


def country_iso2(iso3: str) -> str:
    """The alpha-2 code of a country; ``XK`` for Kosovo.

    Raises:
        KeyError: there is no such code.
    """
    return _iso2_by_country()[iso3]


def stated_code(source: str) -> str:
    """A source as the result file states it: a country by its alpha-2 code, anything else as it is."""
    return _iso2_by_country().get(source, source)


def parse_group(text: object) -> str | None:
    """The built-in country group that a text names, whatever its case, spaces and underscores; also by a short name
    such as ``EU`` or ``FEOC``. None where it names none.
    """
    return _groups_by_name().get(_group_key(text)) if isinstance(text, str) else None


def countries_meant(text: object) -> str:
    """The countries that a text may mean, for a hint: ``China (CN) or Chad (TD)``; empty where none is close."""
    return " or ".join(f"{country_name(iso3)} ({country_iso2(iso3)})" for iso3 in country_candidates(text))


@cache
def builtin_groups() -> Mapping[str, frozenset[str]]:
    """The alpha-3 codes of the members of every built-in group, by the group's name."""
    members: dict[str, set[str]] = {}
    for row in read_rows("country_groups.csv"):
        members.setdefault(row["group"], set()).add(row["country_iso3"])
    return MappingProxyType({group: frozenset(countries) for group, countries in members.items()})


def group_as_of(group: str) -> str:
    """The date of the text that a group's members are from, as its source gives it; empty where it gives none.

    Raises:
        KeyError: there is no such group.
    """
    return _group_texts()[group]["as_of"]


def group_source(group: str) -> str:
    """Where a group's members are from.

    Raises:
        KeyError: there is no such group.
    """
    return _group_texts()[group]["source"]


def _meanings(text: object) -> tuple[str, ...]:
    """The countries that a text means: one for a code; one or several for a name; none for anything else."""
    if not isinstance(text, str):
        return ()
    code = _countries_by_code().get(text.strip().upper())
    return (code,) if code else _countries_by_name().get(_key(text), ())


@lru_cache(maxsize=4096)
def _key(text: str) -> str:
    """A name without what does not tell countries apart: its words in lower case, without accents, in order."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).translate(_LETTERS)).casefold()
    letters = "".join(letter if letter.isalnum() else " " for letter in plain if not unicodedata.combining(letter))
    words = ("saint" if word == "st" else word for word in letters.split())
    return " ".join(sorted(word for word in words if word not in _UNWRITTEN))


@cache
def _countries_by_code() -> Mapping[str, str]:
    """Country by alpha-2 and alpha-3 code."""
    codes = {row[column]: row["iso3"] for row in read_rows("countries.csv") for column in ("iso2", "iso3")}
    return {code: _SAME_COUNTRY.get(iso3, iso3) for code, iso3 in codes.items()}


@cache
def _countries_by_name() -> Mapping[str, tuple[str, ...]]:
    """The countries that each name may mean."""
    found: dict[str, tuple[str, ...]] = {}
    for row in (*read_rows("countries.csv"), *read_rows("country_names.csv")):
        iso3 = _SAME_COUNTRY.get(row["iso3"], row["iso3"])
        key = _key(row["name"])
        found[key] = tuple(dict.fromkeys((*found.get(key, ()), iso3)))
    return found


@cache
def _short_names(language: str) -> Mapping[str, str]:
    """The short name of each country; in English the one of ISO 3166 unless trade uses another."""
    names = {row["iso3"]: row["name"] for row in read_rows("countries.csv") if row["iso3"] not in _SAME_COUNTRY}
    kinds = (["short"], ["short", language])
    return names | {row["iso3"]: row["name"] for row in read_rows("country_names.csv") if row["kind"].split() in kinds}


@cache
def _iso2_by_country() -> Mapping[str, str]:
    """Alpha-2 code by country."""
    return {row["iso3"]: row["iso2"] for row in read_rows("countries.csv") if row["iso3"] not in _SAME_COUNTRY}


@cache
def _groups_by_name() -> Mapping[str, str]:
    """Group by every text that names it."""
    names = {_group_key(alias): group for alias, group in _GROUP_ALIASES.items()}
    return names | {_group_key(group): group for group in builtin_groups()}


def _group_key(text: str) -> str:
    """A group's name in lower case without spaces, underscores and hyphens."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


@cache
def _group_texts() -> Mapping[str, Mapping[str, str]]:
    """One row of each group, for the date and source that all its rows share."""
    return {row["group"]: row for row in read_rows("country_groups.csv")}
