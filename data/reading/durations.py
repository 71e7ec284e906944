"""The words for days, weeks, months and years beside a number, in the languages in which lead times are written."""

from __future__ import annotations

_WORDS = {
    1.0: "d day days tag tage tagen jour jours j día días dia dias giorno giorni gg dag dagen dn день дня дней дн д 天 "
    "日 일",
    7.0: "w wk wks week weeks woche wochen wo kw semaine semaines sem semana semanas settimana settimane sett weken "
    "неделя недели недель нед 周 週 星期 週間 주",
    30.0: "mo month months mon monat monate monaten mois mes meses mês mese mesi maand maanden месяц месяца месяцев "
    "мес 月 个月 ヶ月 か月 ヵ月 개월",
    365.0: "y yr year years jahr jahre an ans año años ano anos anno anni год года лет 年",
}
DAYS_OF_WORD = {word: days for days, words in _WORDS.items() for word in words.split()}
"""How many days each word stands for; of months and years, about how many."""
EXACT = (1.0, 7.0)
"""Days and weeks are what they say; how long a month is depends on the month."""


def exact_days(number: float, word: str) -> float | None:
    """How many days a number of days or weeks is; None for any other word."""
    days = DAYS_OF_WORD.get(word.casefold().strip(" .()"))
    return number * days if days in EXACT else None
