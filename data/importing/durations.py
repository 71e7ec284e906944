"""Lead times as suppliers write them: ``6 weeks``, ``14 days``, ``3 Wochen``, ``1 mois``, ``ab Lager``."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from data.excel.cells import Cell
from data.importing.number_cells import read_foreign_number
from data.importing.spelling import plain_spelling
from data.reading.durations import DAYS_OF_WORD

_WORKING = re.compile(r"\b(?:working|business|work|werk|arbeits|ouvr|hábil|lavorativ|рабоч|AT)\w*|工作", re.IGNORECASE)
_IN_STOCK = re.compile(
    r"(?:in |ex |ab |auf |en )?(?:stock|lager|lagernd|magazin|magazzino|existencias|склад|stoc|estoque)|"
    r"immediate\w*|sofort|immédiat|на складе|в наличии|现货|現貨|在庫あり|在庫",
    re.IGNORECASE,
)
_PARTS = re.compile(
    r"(?P<low>[0-9][0-9.,]*)(?:\s*(?:-|–|—|~|to|bis|à|a|до|至)\s*(?P<high>[0-9][0-9.,]*))?\s*(?P<word>.*)"
)


@dataclass(frozen=True)
class LeadTime:
    """What a cell says of the time until delivery.

    Attributes:
        days: calendar days; None where the cell does not say.
        note: how it was read, where that is not plain.
    """

    days: float | None
    note: str = ""


def read_lead_time(cell: Cell, unit: str = "") -> LeadTime:
    """The lead time of a cell that is not blank.

    A month is 30 days, of a span the longer end is taken, working days count 7 for 5; each is said in the note.

    Args:
        cell: as the reader gives it.
        unit: a word for days, weeks or months that the title of the column has; without it bare numbers are days.
    """
    if isinstance(cell, dt.date | dt.time | dt.timedelta) or not isinstance(cell, str):
        number = read_foreign_number(cell)
        return _of(number.value, unit, "") if number.value is not None else LeadTime(None)
    plain = plain_spelling(cell)
    if _IN_STOCK.fullmatch(plain):
        return LeadTime(0.0, "in stock was read as 0 days.")
    found = _PARTS.fullmatch(plain)
    if not found:
        return LeadTime(None)
    value = read_foreign_number(found["high"] or found["low"], ".").value
    span = f"of {found['low']} to {found['high']} the longer was taken." if found["high"] else ""
    return _of(value, found["word"] or unit, span)


def _of(value: float | None, word: str, note: str) -> LeadTime:
    """A number of days, weeks, months or years."""
    working = bool(_WORKING.search(word))
    key = _WORKING.sub("", word).casefold().strip().strip(".()")
    key = re.sub(r"\(s\)$", "s", key) or ("d" if working else "")
    days = DAYS_OF_WORD.get(key.split()[-1] if key.split() else "d", 0.0)
    if value is None or value < 0.0 or not days:
        return LeadTime(None)
    said = [note] if note else []
    if not key:
        said.append("a number without a unit was read as days.")
    if days >= 30.0:
        said.append("a month was read as 30 days." if days == 30.0 else "a year was read as 365 days.")
    if working and days == 1.0:
        said.append("5 working days were read as 7 days.")
        value *= 7.0 / 5.0
    return LeadTime(value * days, " ".join(said))


def unit_in_title(title: str) -> str:
    """Weeks, days or months in the title of a lead time."""
    found = re.search(
        r"weeks?|wochen?|semaines?|semanas?|settimane|недел\w*|周|週|days?|tagen?|jours?|d[ií]as?|giorni|дн\w*|天|日|"
        r"months?|monate?|mois|meses|mesi|месяц\w*|月|wks?",
        title,
        re.IGNORECASE,
    )
    return found[0] if found else ""
