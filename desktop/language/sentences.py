"""The sentences that ``data`` and ``optimizer`` make, in the language of the window.

They arrive in English and finished. Here they are read by the templates that the code makes them from
(``desktop.translation.templates``), and said by the translated templates with the same values. A country that a
template names has its name in the language, and so has what it cites of the reference tables; any other value, such as
a supplier's name, is never translated. What no template makes, or what can be read in two ways that say different
things, is shown as it is.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from data.countries import country_name, known_countries
from data.problems import Problem
from desktop.language.country_names import named_country
from desktop.language.reference_words import cited_words
from desktop.language.sentence_reading import Sentences
from desktop.translation.sentence_file import CONTEXT, SENTENCES_PATH

_PROBE = "Loosen it."


def in_language(text: str) -> str:
    """A text that ``data`` or ``optimizer`` made, in the language of the window; as it is where that is not known."""
    probe = QCoreApplication.translate(CONTEXT, _PROBE)
    if probe == _PROBE or not text:
        return text
    return _sentences(probe, QLocale().name()).say(text)


def phrase_in_language(text: str) -> str:
    """A part of a sentence, such as ``capacity of O1``, in the language of the window."""
    probe = QCoreApplication.translate(CONTEXT, _PROBE)
    return text if probe == _PROBE else _sentences(probe, QLocale().name()).say_phrase(text)


def problem_words(problem: Problem, where: str = "") -> str:
    """A problem with its place, in the language of the window.

    Args:
        problem: the problem.
        where: where it is in the window; without it the cell of the file.
    """
    place = where or str(problem.at)
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
    countries = {country_name(code): named_country(code) for code in known_countries()}
    return Sentences(grammar, said, _names_now, QLocale(), countries, cited_words())


@cache
def sentence_grammar() -> dict[str, list[list[str]]]:
    """Every template with what may stand in each of its places."""
    held = json.loads(SENTENCES_PATH.read_text(encoding="utf-8"))
    return {text: [[held["kinds"][number] for number in kinds] for kinds in places] for text, places in held["places"]}
