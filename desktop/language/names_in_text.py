"""Names of the book within texts: no sentence ends in one, and no list is divided in one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

BETWEEN_SENTENCES = re.compile(r"(?<=[.?!]) ")


def seeming_to_end(names: frozenset[str]) -> list[str]:
    """The names in which a sentence seems to end."""
    return [name for name in names if BETWEEN_SENTENCES.search(name)]


def holding_words(names: frozenset[str], words: frozenset[str]) -> list[str]:
    """The names that hold one of some words between their first and their last."""
    return [name for name in names if name.count(" ") > 1 and not words.isdisjoint(name.split(" ")[1:-1])]


def places_of(name: str, text: str) -> Iterator[re.Match[str]]:
    """Where a name stands in a text."""
    return re.finditer(re.escape(name), text)


def divided(text: str, separator: str, whole: Sequence[str]) -> list[str]:
    """A list divided at its separators, but within none of some texts that stand in it whole."""
    if not whole:
        return text.split(separator)
    held = [found.span() for each in whole for found in places_of(each, text)]
    cuts = [found.span() for found in places_of(separator, text)]
    cuts = [(end, begin) for end, begin in cuts if not any(first <= end and begin <= last for first, last in held)]
    begins, ends = [0, *(begin for _, begin in cuts)], [*(end for end, _ in cuts), len(text)]
    return [text[begin:end] for begin, end in zip(begins, ends, strict=True)]
