"""Words by which a row is recognised as a total, in the languages of trade."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from data.importing.title_words import plain_words

_WORDS = """
    total | totals | sub total | subtotal | sub-total | subtotals | grand total | sum |
    sum total | overall total | total sum | total amount | total cost | total price |
    total qty | total quantity | running total | net total | total net | order total |
    summe | gesamt | gesamtsumme | gesamtpreis | gesamtkosten | gesamtbetrag |
    gesamtanzahl | gesamtmenge | zwischensumme | endsumme | endbetrag | endpreis |
    nettosumme | bruttosumme | übertrag | insgesamt | summe netto | summe brutto |
    teilsumme | sous total | sous-total | total général | total general |
    montant total | prix total | coût total | total ht | total ttc | somme | cumul |
    suma | suma total | importe total |
    importo totale | importe neto | importo netto | montant net | precio total | coste total | costo total |
    subtotales | totale | totali | totale generale | subtotale | sub-totale | somma |
    totale complessivo | prezzo totale | costo totale | soma | soma total |
    total geral | valor total | preço total | custo total | итого | всего | итог |
    общий итог | подытог | подитог | промежуточный итог | сумма | общая сумма |
    итого по разделу | 合计 | 总计 | 小计 | 总价 | 共计 | 总和 | 总额 | 总数 | 合計 | 小計 | 総計 | 総額 | 総合計 |
    合価 | 計 | 합계 | 소계 | 총계 | totaal | subtotaal | som | eindtotaal | razem | łącznie |
    celkem | součet | spolu | összesen | mindösszesen | summa | totalt | delsumma |
    i alt | ialt | yhteensä | toplam | ara toplam | genel toplam
"""
# What may stand before and behind such a word in a label that says nothing else: "Grand total price EUR".
_BEFORE = r"(?:grand |sub |sous |gesamt|end|net |gross |order |cart |estimated |overall |bom |project |total )*"
_MORE = r"total\w*|gesamt\w*|nettosumme|montant total|soucet|yhteensa|总價|總計|總額"
_BEHIND = (
    r"(?: (?:price|cost|costs|amount|qty|quantity|pieces|parts|value|weight|net|gross|ht|ttc|general\w*|geral|generale|"
    r"netto|brutto|eur|euro|usd|order|bom|project|sum|of|for|the|all|de|des|du|la|il|der|и|по|шт|руб|incl|excl|vat|mwst|"
    r"tva|iva|ndc)\b.*)?"
)
_CJK_LABEL = re.compile(r"(?:合计|合計|总计|總計|小计|小計).{0,8}")
_PART = re.compile(
    r"sub[ -]?to?tal|zwischen|teilsumme|sous[ -]?total|parcial|parziale|под[ыи]тог|промежуточн|小计|小計|소계|"
    r"delsumma|ara toplam|mezisou|częściow"
)
_ROUND = " \t:：.=-–—*()[]"


@lru_cache(maxsize=65536)
def says_total(text: str) -> bool:
    """Whether a text labels a total: ``Total``, ``Summe netto``, ``Итого:``, ``合计``; not ``Total Station T30``."""
    if len(text) > 60 or not text.strip():
        return False
    words = plain_words(text)
    return bool(_label().fullmatch(words) or _CJK_LABEL.fullmatch(words))


@lru_cache(maxsize=8192)
def is_total(text: str) -> bool:
    """Whether a text is a word for a total and nothing else: ``Summe:``, ``Grand total (EUR)``."""
    key = _key(re.sub(r"\([^)]*\)|\b[A-Z]{3}\b|[€$£¥]", " ", text) or text)
    return key in _words()


def begins_as_total(text: str) -> bool:
    """Whether a text begins with a word for a total: ``Total Base:``, ``Summe Elektronik``, ``合计（元）``."""
    return len(text) <= 80 and text.strip(_ROUND)[:1].casefold() in _initials() and _begins_as_total(text)


@lru_cache(maxsize=8192)
def is_subtotal(text: str) -> bool:
    """Whether a text labels the total of a part of a list: ``Zwischensumme``, ``小計``."""
    return bool(_PART.match(_key(text)))


@lru_cache(maxsize=65536)
def _begins_as_total(text: str) -> bool:
    key = _key(text)
    return key in _words() or bool(_beginning().match(key)) or ("(" in text and is_total(text))


def _key(text: str) -> str:
    """A label in lower case, with single blanks, without the signs around it."""
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return " ".join(plain.casefold().strip(_ROUND).split())


@cache
def _words() -> frozenset[str]:
    return frozenset(_key(word) for word in _WORDS.split("|") if word.strip())


@cache
def _initials() -> frozenset[str]:
    return frozenset(word[0] for word in _words())


@cache
def _label() -> re.Pattern[str]:
    known = "|".join(re.escape(plain_words(word)) for word in sorted(_words(), key=len, reverse=True))
    return re.compile(f"{_BEFORE}(?:{known}|{_MORE}){_BEHIND}")


@cache
def _beginning() -> re.Pattern[str]:
    """The words that begin the label of a total; a short word such as ``計`` or ``som`` only stands alone."""
    words = sorted(_words(), key=len, reverse=True)
    latin = [re.escape(word) for word in words if word.isascii() and len(word) > 3]
    others = [re.escape(word) for word in words if not word.isascii() and len(word) > 1]
    return re.compile(rf"(?:{'|'.join(latin)})(?![^\W_])|(?:{'|'.join(others)})")
