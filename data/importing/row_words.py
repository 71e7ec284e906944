"""Words by which a row is recognised as a note or an alternative, in the languages of trade."""

from __future__ import annotations

import re

_NOTE = re.compile(
    r"^(?:\*|†|‡|\(\*\)|\(?[0-9]\)\s|note\b|notes\b|n\.b\b|nb\b|hinweis|anmerkung|bemerkung|achtung|remark|remarque|"
    r"attention|nota\b|notas\b|"
    r"obs\b|osserva|source|quelle|see\b|siehe|voir|https?:|www\.|please|bitte|veuillez|all prices|alle preise|"
    r"prices?\b.*(?:incl|excl|net)|примечание|внимание|注|备注|備考|說明|说明|※)",
    re.IGNORECASE,
)
_ALTERNATIVE = re.compile(
    r"^(?:alternative|alternativ|alternate|alternatively|alternativa|alt\.|alt:|or\b[: ]|or,|oder\b|ou\b[: ]|ou bien|"
    r"option\b|optional|"
    r"opción|opzione|opção|вариант|или\b|альтернатив|замена|替代|可选|二选一|代替|代替品|選択|または)|"
    r"\((?:alternative|alternativ|alternate|optional|option|oder|ou)\b[^)]*\)",
    re.IGNORECASE,
)


def is_note(text: str) -> bool:
    """Whether a text alone in its row is a remark rather than a heading."""
    return bool(_NOTE.match(text)) or len(text) > 80 or (len(text) > 40 and text.endswith("."))


def may_be_alternative(text: str) -> bool:
    """Whether a name says that it stands for another one, of which one is to be chosen."""
    return bool(_ALTERNATIVE.search(text))
