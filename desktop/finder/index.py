"""Finds names: literally where the letters stand in them, else those that are spelled nearly so.

Case and accents do not matter. A block of names is folded once; as a query grows, only what matched before is searched.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

MOST = 6
"""Hits of a group that are shown."""

_CLOSE = 75
"""How near a name must be, of 100, that does not hold the letters."""

_SHORTEST_GUESS = 3
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "ı": "i", "đ": "d", "æ": "ae", "œ": "oe"})


@dataclass(frozen=True)
class Name:
    """Something that can be found.

    Attributes:
        title: what it is called.
        detail: what else is known of it, for people; searched as well.
        key: how whoever goes there knows it.
        aliases: other names, searched but not shown.
    """

    title: str
    detail: str
    key: str | int
    aliases: str = ""


@dataclass(frozen=True)
class Block:
    """The names of a group.

    Attributes:
        names: in their order.
        folded: title, detail and aliases of each, as they are compared.
    """

    names: Sequence[Name]
    folded: Sequence[str] = field(init=False)

    def __post_init__(self) -> None:
        texts = [fold(f"{name.title} {name.detail} {name.aliases}".rstrip()) for name in self.names]
        object.__setattr__(self, "folded", texts)


@dataclass(frozen=True)
class Hit:
    """A name that was found.

    Attributes:
        group: its group.
        name: what was found.
        rank: 0 whole name, 1 beginning, 2 beginning of a word, 3 inside, 4 nearly so.
    """

    group: str
    name: Name
    rank: int


class Index:
    """The blocks by group, and what the last query matched."""

    def __init__(self) -> None:
        self._blocks: dict[str, Block] = {}
        self._query = ""
        self._matched: dict[str, list[int]] = {}

    def put(self, group: str, block: Block) -> None:
        """Take in the names of a group in place of what it had; groups keep the order in which they came."""
        self._blocks[group] = block
        self._matched.pop(group, None)

    def find(self, query: str) -> list[Hit]:
        """What a query means: group by group, the group with the best hit first; nothing for a blank query.

        Args:
            query: some letters, or words in any order.
        """
        wanted = fold(query).strip()
        narrowed = bool(self._query) and wanted.startswith(self._query)
        before: Mapping[str, list[int]] = self._matched if narrowed else {}
        self._matched, self._query = {}, wanted
        if not wanted:
            return []
        found: dict[str, list[Hit]] = {}
        for group, block in self._blocks.items():
            matched = _holding(block.folded, wanted.split(), before.get(group))
            self._matched[group] = matched
            found[group] = [Hit(group, block.names[at], rank) for at, rank in _best(block, wanted, matched)]
        if not any(found.values()) and len(wanted) >= _SHORTEST_GUESS:
            found = {group: _close(group, block, wanted) for group, block in self._blocks.items()}
        order = sorted((hits[0].rank, place, hits) for place, hits in enumerate(found.values()) if hits)
        return [hit for _rank, _place, hits in order for hit in hits]


def fold(text: str) -> str:
    """A text as it is compared: small letters without accents."""
    small = text.casefold()
    if small.isascii():
        return small
    apart = unicodedata.normalize("NFKD", small.translate(_LETTERS))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _holding(folded: Sequence[str], words: Sequence[str], among: Sequence[int] | None) -> list[int]:
    """The places of the texts that hold every word."""
    first, rest = words[0], words[1:]
    if among is None:
        places = [at for at, text in enumerate(folded) if first in text]
    else:
        places = [at for at in among if first in folded[at]]
    for word in rest:
        places = [at for at in places if word in folded[at]]
    return places


def _best(block: Block, wanted: str, matched: Sequence[int]) -> list[tuple[int, int]]:
    """The best of what matched with their ranks: titles that are or begin with the query, words that do, the rest."""
    tiers: tuple[list[int], ...] = ([], [], [], [])
    inside = f" {wanted}"
    for at in matched:
        text = block.folded[at]
        if text.startswith(wanted):
            tiers[0 if fold(block.names[at].title) == wanted else 1].append(at)
        else:
            tiers[2 if inside in text else 3].append(at)
    best: list[tuple[int, int]] = []
    for rank, places in enumerate(tiers):
        room = MOST - len(best)
        if room and places:
            texts = {at: block.folded[at] for at in places}
            ranked = process.extract(wanted, texts, scorer=fuzz.ratio, limit=room)
            best += [(at, rank) for _text, _score, at in ranked]
    return best


def _close(group: str, block: Block, wanted: str) -> list[Hit]:
    ranked = process.extract(wanted, block.folded, scorer=fuzz.partial_ratio, limit=MOST, score_cutoff=_CLOSE)
    return [Hit(group, block.names[at], 4) for _text, _score, at in ranked]
