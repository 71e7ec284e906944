"""What the title of a column means, by the words of the trade in many languages (``header_words.toml``)."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from rapidfuzz import fuzz, process

from data.importing.cell_kinds import unit_symbol
from data.money import parse_currency

LONGEST_TITLE = 80
"""Characters that a title has at most; longer texts are prose."""

_CLOSE_ENOUGH = 88.0
_SHORTEST_SIMILAR = 5

# What a title with several words speaks of: the first of these that occurs. "Part link" is a link, "total part cost" a
# total, "quantity per unit" a quantity.
_PRECEDENCE = (
    "link", "date", "minimum_order", "lead_time", "shipping", "tax", "discount", "currency", "line_total", "price",
    "price_per",
    "order_multiple", "stock", "spare_quantity", "order_quantity", "build_quantity", "boards", "quantity",
    "manufacturer_part", "supplier_part", "scrap", "country", "work", "person", "parent", "level", "note", "designator",
    "manufacturer", "supplier", "dimension", "substance", "status", "package", "category", "unit", "description",
    "name", "part", "position", "value",
)  # fmt: skip
_IN_PASSING = frozenset({"day", "min", "fin", "how", "des"})
_CJK = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_AFTER = re.compile(r"[/,;:\n]|\b(?:in|per|pro|je|por|par|за)\b")
_BRACKETS = re.compile(r"[(\[{（【［<]([^)\]}）】］>]*)[)\]}）】］>]?")


@dataclass(frozen=True)
class Title:
    """What the title of a column says.

    Attributes:
        text: as it is compared: words in small letters, without what stands in brackets.
        meanings: how well it fits, 0 to 1, by meaning (the keys of ``header_words.toml``).
        rest: its words that no meaning accounts for, such as the name of a distributor.
    """

    text: str
    meanings: Mapping[str, float]
    rest: str = ""

    def fits(self, *meanings: str) -> float:
        """How well the title fits the best of some meanings, 0 to 1."""
        return max((self.meanings.get(meaning, 0.0) for meaning in meanings), default=0.0)


@lru_cache(maxsize=4096)
def read_title(text: str) -> Title:
    """What a title means: by the whole of it, by a phrase in it, or by a word that is much like it."""
    whole, bare = plain_words(text), plain_words(_BRACKETS.sub(" ", text))
    if not whole or len(text) > LONGEST_TITLE:
        return Title(whole, {})
    for form, score in ((whole, 1.0), (bare, 0.97)):
        if meanings := _known(form):
            return Title(bare or whole, dict.fromkeys(meanings, score))
    if _is_money_per_unit(text):
        return Title(whole, {"price": 0.95})
    form = bare or whole
    return _by_lines(text, form) or _by_likeness(form) or _by_phrase(form) or Title(form, {}, form)


def _is_money_per_unit(text: str) -> bool:
    """Whether a title is a currency for a unit, as ``USD/lb`` or ``EUR per kg``, which only a price can be."""
    found = re.fullmatch(r"[\s(\[]*([^\s/()]{1,4})\s*(?:/|\b(?:per|pro|je|par|por)\b)\s*([^\s/()]+)[\s)\]]*", text)
    is_money = found is not None and (found[1] in "$€£¥" or parse_currency(found[1]) is not None)
    return found is not None and is_money and bool(unit_symbol(found[2]))


def plain_words(text: str) -> str:
    """A title as it is compared: ``Part_Number.`` and ``PartNumber`` are ``part number``; accents do not matter."""
    text = re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", " ", text)
    text = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).replace("°", "o").replace("№", "no"))
    text = "".join(sign for sign in text if not unicodedata.combining(sign)).casefold()
    words: list[str] = re.findall(r"[^\W_]+|#", text)
    return " ".join("no" if word == "#" and len(words) > 1 else word for word in words)


def brackets(text: str) -> tuple[str, ...]:
    """What stands in brackets in a title, or after a slash or a comma at its end: ``kg`` in ``Weight (kg)``."""
    found = [inner.strip() for inner in _BRACKETS.findall(text)]
    bare = _BRACKETS.sub(" ", text)
    found += [part.strip() for part in _AFTER.split(bare)[1:]]
    return tuple(part for part in found if part)


def _by_lines(text: str, form: str) -> Title | None:
    """A title in two languages, or over two rows: what its parts mean, each a little less sure than alone."""
    parts = [part for part in re.split(r"\s/\s|[\r\n/|]+", _BRACKETS.sub(" ", text)) if plain_words(part)]
    meanings: dict[str, float] = {}
    for part in parts if len(parts) > 1 else ():
        for meaning in _known(plain_words(part)):
            meanings[meaning] = max(meanings.get(meaning, 0.0), 0.9)
    if not meanings:
        return None
    rest = " ".join(part.strip() for part in parts if not _known(plain_words(part)))
    return Title(form, _strongest(meanings), rest)


def _by_phrase(form: str) -> Title | None:
    """A title that holds known phrases: the one that the title speaks of, surer the more of the title it is."""
    found, left = _cjk_phrases(form) if _CJK.search(form) else _spaced_phrases(form)
    if not found:
        return None
    covered = 1.0 - len("".join(left)) / max(len(form.replace(" ", "")), 1)
    told = [_known(phrase) for phrase in found]
    first = min((meaning for meanings in told for meaning in meanings), key=_PRECEDENCE.index)
    score = 0.55 + 0.35 * covered
    half = dict.fromkeys((meaning for meanings in told for meaning in meanings), score * 0.5)
    whole = dict.fromkeys((meaning for meanings in told if first in meanings for meaning in meanings), score)
    return Title(form, half | whole, " ".join(left))


def _strongest(meanings: dict[str, float]) -> dict[str, float]:
    """The meaning that comes first, and others that one of its words has as well, at half their weight."""
    first = min(meanings, key=_PRECEDENCE.index)
    return {meaning: score if meaning == first else score * 0.5 for meaning, score in meanings.items()}


def _spaced_phrases(form: str) -> tuple[list[str], list[str]]:
    """The longest known phrases in a title of words, without overlap, and the words that are left."""
    words = form.split()
    found: list[str] = []
    for length in range(min(len(words), 6), 0, -1):
        for start in range(len(words) - length + 1):
            phrase = " ".join(words[start : start + length])
            if all(words[start : start + length]) and _says_something(phrase) and _known(phrase):
                found.append(phrase)
                words[start : start + length] = [""] * length
    return found, [word for word in words if word]


def _says_something(phrase: str) -> bool:
    """Whether a phrase inside a title tells its meaning: not a single letter, a bare ``no`` or ``in``."""
    return phrase in {"pn", "ep", "pu", "nr", "no"} or (len(phrase) > 2 and phrase not in _IN_PASSING)


def _cjk_phrases(form: str) -> tuple[list[str], list[str]]:
    """Likewise in a title that has no blanks between words."""
    left, found = form.replace(" ", ""), []
    for phrase in _cjk_words():
        if phrase in left:
            found.append(phrase)
            left = left.replace(phrase, " ", 1)
    return found, left.split()


def _by_likeness(form: str) -> Title | None:
    """A title that is spelt nearly like a known one: ``Quanity``, ``Discription``."""
    if len(form) < _SHORTEST_SIMILAR or _CJK.search(form) or any(sign.isdigit() for sign in form):
        return None
    best = process.extractOne(form, _long_words(), scorer=fuzz.ratio, score_cutoff=_CLOSE_ENOUGH)
    if best is None or len(best[0].split()) != len(form.split()):
        return None
    return Title(form, dict.fromkeys(_known(best[0]), 0.8 * best[1] / 100))


def _known(form: str) -> tuple[str, ...]:
    words = _meanings_by_words()
    return words.get(form) or words.get(form.replace(" ", ""), ())


@cache
def _meanings_by_words() -> dict[str, tuple[str, ...]]:
    """The meanings of every known title, with and without its blanks."""
    text = resources.files(__package__).joinpath("header_words.toml").read_text(encoding="utf-8")
    found: dict[str, dict[str, None]] = {}
    for meaning, languages in tomllib.loads(text).items():
        for word in _all(languages.values()):
            found.setdefault(plain_words(word), {})[meaning] = None
    joined = {form.replace(" ", ""): tuple(meanings) for form, meanings in found.items()}
    return joined | {form: tuple(meanings) for form, meanings in found.items()}


def _all(lists: Iterable[list[str]]) -> Iterable[str]:
    return (word for words in lists for word in words)


@cache
def _cjk_words() -> tuple[str, ...]:
    """Known words of scripts without blanks, the longest first."""
    words = (word for word in _meanings_by_words() if _CJK.search(word) and " " not in word)
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


@cache
def _long_words() -> tuple[str, ...]:
    return tuple(word for word in _meanings_by_words() if len(word) >= _SHORTEST_SIMILAR and not _CJK.search(word))
