"""Periods in the titles and cells of foreign tables."""

from __future__ import annotations

import datetime as dt
import re

from data.periods import Frequency, Period, parse_period

_WORDS = re.compile(
    r"\b(period|quarter|month|week|year|periode|quartal|monat|woche|jahr|zeitraum|période|trimestre|mois|semaine|année|"
    r"mes|semana|período|periodo|mese|settimana)\b|期间|季度|月份|周次|年度",
    re.IGNORECASE,
)


def period_of_text(text: str) -> Period | None:
    """The period that a text names, however its words are set; None where it names none without doubt."""
    return parse_period(" ".join(text.split()))


def is_title_of_period(title: str) -> bool:
    """Whether a title is a period of less than a year and nothing else: ``Q1 2027``, ``2027-01``."""
    period = period_of_text(title)
    return period is not None and period.frequency is not Frequency.YEAR


def speaks_of_periods(title: str) -> bool:
    """Whether a title has a word for a period in it, such as ``Quarter`` or ``Delivery period``."""
    return _WORDS.search(title) is not None


def is_period(cell: object) -> bool:
    """Whether a cell names a period; a date does as spreadsheets make it of a month: its first day."""
    if isinstance(cell, str):
        return period_of_text(cell) is not None
    return parse_period(cell) is not None if isinstance(cell, dt.date | int | float) else False
