"""Did you mean: the known name that a typing error most likely meant."""

from __future__ import annotations

import difflib
from collections.abc import Collection

from data.columns import normalised

_MOST_COMPARED = 5_000


def closest(name: str, known: Collection[str]) -> str | None:
    """The known name that differs from ``name`` least; None when nothing is close.

    A name that differs in case, blanks, hyphens and underscores only is found among any number of names; other
    differences only among a few thousand, where comparing all of them is quick.
    """
    key = normalised(name)
    for other in known:
        if normalised(other) == key:
            return other
    if len(known) > _MOST_COMPARED:
        return None
    found = difflib.get_close_matches(name, known, n=1, cutoff=0.7)
    if not found:
        folded = {other.casefold(): other for other in sorted(known)}
        found = [folded[match] for match in difflib.get_close_matches(name.casefold(), folded, n=1, cutoff=0.7)]
    return found[0] if found else None


def did_you_mean(name: str, known: Collection[str]) -> str:
    """``Did you mean X?``, or an empty text when nothing is close."""
    found = closest(name, known)
    return f'Did you mean "{found}"?' if found else ""
