"""Words by which a row is recognised as a total, a note or an alternative, in the languages of trade."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TOTALS = """
    total | totals | sub total | subtotal | sub-total | subtotals | grand total | sum |
    sum total | overall total | total sum | total amount | total cost | total price |
    total qty | total quantity | running total | net total | total net | order total |
    summe | gesamt | gesamtsumme | gesamtpreis | gesamtkosten | gesamtbetrag |
    gesamtanzahl | gesamtmenge | zwischensumme | endsumme | endbetrag | endpreis |
    nettosumme | bruttosumme | übertrag | insgesamt | summe netto | summe brutto |
    teilsumme | sous total | sous-total | total général | total general |
    montant total | prix total | coût total | total ht | total ttc | somme | cumul |
    suma | suma total | importe total | precio total | coste total | costo total |
    subtotales | totale | totali | totale generale | subtotale | sub-totale | somma |
    totale complessivo | prezzo totale | costo totale | soma | soma total |
    total geral | valor total | preço total | custo total | итого | всего | итог |
    общий итог | подытог | подитог | промежуточный итог | сумма | общая сумма |
    итого по разделу | 合计 | 总计 | 小计 | 总价 | 共计 | 总和 | 总额 | 总数 | 合計 | 小計 | 総計 | 総額 | 総合計 |
    合価 | 計 | 합계 | 소계 | 총계 | totaal | subtotaal | som | eindtotaal | razem | łącznie |
    celkem | součet | spolu | összesen | mindösszesen | summa | totalt | delsumma |
    i alt | yhteensä | toplam | ara toplam | genel toplam
"""
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
_SUBTOTAL = re.compile(
    r"sub[ -]?to?tal|zwischen|teilsumme|sous[ -]?total|parcial|parziale|под[ыи]тог|промежуточн|小计|小計|소계|"
    r"delsumma|ara toplam|mezisou|częściow"
)
_ROUND = " \t:：.=-–—*()[]"


@lru_cache(maxsize=8192)
def is_total(text: str) -> bool:
    """Whether a text is a word for a total and nothing else: ``Summe:``, ``Grand total (EUR)``."""
    key = _key(re.sub(r"\([^)]*\)|\b[A-Z]{3}\b|[€$£¥]", " ", text) or text)
    return key in _total_words()


def begins_as_total(text: str) -> bool:
    """Whether a text begins with a word for a total: ``Total Base:``, ``Summe Elektronik``, ``合计（元）``."""
    return len(text) <= 80 and text.strip(_ROUND)[:1].casefold() in _initials() and _begins_as_total(text)


def _begins_as_total(text: str) -> bool:
    key = _key(text)
    return key in _total_words() or bool(_beginning().match(key)) or ("(" in text and is_total(text))


def is_subtotal(text: str) -> bool:
    """Whether a text labels the total of a part of a list: ``Zwischensumme``, ``小計``."""
    return bool(_SUBTOTAL.match(_key(text)))


def is_note(text: str) -> bool:
    """Whether a text alone in its row is a remark rather than a heading."""
    return bool(_NOTE.match(text)) or len(text) > 80 or (len(text) > 40 and text.endswith("."))


def may_be_alternative(text: str) -> bool:
    """Whether a name says that it stands for another one, of which one is to be chosen."""
    return bool(_ALTERNATIVE.search(text))


def _key(text: str) -> str:
    """A label in lower case, with single blanks, without the signs around it."""
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return " ".join(plain.casefold().strip(_ROUND).split())


@lru_cache(maxsize=1)
def _total_words() -> frozenset[str]:
    return frozenset(_key(word) for word in _TOTALS.split("|") if word.strip())


@lru_cache(maxsize=1)
def _initials() -> frozenset[str]:
    return frozenset(word[0] for word in _total_words())


@lru_cache(maxsize=1)
def _beginning() -> re.Pattern[str]:
    """The words that begin the label of a total; a short word such as ``計`` or ``som`` only stands alone."""
    words = sorted(_total_words(), key=len, reverse=True)
    latin = [re.escape(word) for word in words if word.isascii() and len(word) > 3]
    others = [re.escape(word) for word in words if not word.isascii() and len(word) > 1]
    return re.compile(rf"(?:{'|'.join(latin)})(?![^\W_])|(?:{'|'.join(others)})")
