"""A language that nobody speaks: every English word of the catalogue with accents, and 40 % longer."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QTranslator

from desktop.translation.catalogue import Key

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "áƀćďéƒǵĥíĵķĺɱńóƥʠŕśťúṽŵẋýžÁɃĆĎÉƑǴĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼŴẊÝŽ"
_ACCENTS = str.maketrans(_PLAIN, _ACCENTED)
_KEPT = re.compile(r"(\{\d+\}|\(\*[^)]*\)|&(?=\w))")


@cache
def pseudo(source: str) -> str:
    """The words with accents, filled up to 1.4 times their length; placeholders, file patterns and mnemonics stay."""
    said = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(source))
    ending = re.search(r"[\s….:?]*$", said)[0]
    filling = "".join(" " if number % 7 == 0 else "ẋ" for number in range(round(0.4 * len(source))))
    return said.removesuffix(ending) + filling + ending


class Pseudo(QTranslator):
    """Speaks it, for the keys of the catalogue alone: words under another context stay English and show."""

    def __init__(self, keys: set[Key]) -> None:
        super().__init__()
        self._keys = keys

    def isEmpty(self) -> bool:  # noqa: N802 Qt's own name
        return False

    def translate(self, context, source, _disambiguation=None, _n=-1):
        return pseudo(source) if (context, source) in self._keys else None
