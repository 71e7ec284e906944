"""Which currency the prices of a foreign file are in: by cell, number format, title, and the language of the file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from data.importing.layout import Question, Role
from data.importing.table_cells import TableCells
from data.money import currency_candidates, parse_currency

_OWN = {
    "c$": "CAD", "can$": "CAD", "cad$": "CAD", "au$": "AUD", "s$": "SGD", "mx$": "MXN", "us $": "USD", "usd$":
    "USD", "£": "GBP", "sek kr": "SEK", "dkk kr": "DKK", "nok kr": "NOK", "円": "JPY", "日元": "JPY", "日本円": "JPY",
    "руб": "RUB", "руб.": "RUB", "р.": "RUB", "fr.": "CHF", "sfr.": "CHF", "zl": "PLN", "kč": "CZK", "ft": "HUF",
    "€uro": "EUR", "eur.": "EUR", "eur €": "EUR", "元人民币": "CNY", "rs.": "INR", "rs": "INR", "inr ₹": "INR", "＄":
    "USD",
}  # fmt: skip
_IN_FORMAT = re.compile(
    r"\[\$(?P<sign>[^\]\-]+)(?:-(?P<place>[0-9A-Fa-f]+))?\]|\"(?P<quoted>[^\"]+)\"|(?P<bare>_?[€£$¥₹₽₩₺₴])"
)
_PLACE_ONLY = re.compile(r"\[\$-[^\]]*\]")
_PLACES = {
    "409": "USD",
    "1009": "CAD",
    "C0C": "CAD",
    "C09": "AUD",
    "1409": "NZD",
    "4809": "SGD",
    "C04": "HKD",
    "404": "TWD",
    "80A": "MXN",
    "804": "CNY",
    "411": "JPY",
    "41D": "SEK",
    "414": "NOK",
    "814": "NOK",
    "406": "DKK",
    "40F": "ISK",
}
"""Currency of a place, by the locale number behind a sign that several countries share: ``[$¥-804]``."""
_IN_TITLE = re.compile(
    r"[^\s()\[\]/,;:|]*[€£$¥₹₽₩₺₴元円][^\s()\[\]/,;:|]*|\b[A-Z]{3}\b|\bруб\b|\bkr\b|\bzł\b", re.IGNORECASE
)
_KANA = re.compile(r"[\u3040-\u30ff]")
_CHINESE = re.compile(r"[价货单数称总个额厂编备规图]|人民币|RMB")
_SWEDISH = re.compile(r"\b(?:antal|styck|artikelnr|benämning)\b", re.IGNORECASE)
_NORWEGIAN_OR_DANISH = re.compile(r"\b(?:antall|stk|varenr|stykk)\b", re.IGNORECASE)


@dataclass(frozen=True)
class CurrencyWord:
    """What a sign or a word means as a currency.

    Attributes:
        code: ISO code; empty where it means none.
        note: what to tell a person; empty where the word is plain.
        choices: codes it may mean, best first, where nothing decides.
    """

    code: str
    note: str = ""
    choices: tuple[str, ...] = ()


@lru_cache(maxsize=4096)
def read_currency_word(word: str, evidence: str = "") -> CurrencyWord | None:
    """The currency that a sign or a word means in a file; None where it is none.

    Args:
        word: such as ``€``, ``US$``, ``kr.`` or ``¥``.
        evidence: the titles and other text of the file, for its language.
    """
    text = word.strip()
    key = " ".join(text.casefold().split())
    if code := parse_currency(text) or _OWN.get(key):
        return CurrencyWord(code)
    if key == "$":
        return CurrencyWord("USD", "$ was read as USD; nothing in the file says another dollar.")
    if key in {"¥", "￥", "元"}:
        return _yen_or_yuan(text, evidence)
    if key.rstrip(".") in {"kr", "krona", "krone"}:
        return _crown(text, evidence)
    return None


def currency_in(text: str, evidence: str = "") -> CurrencyWord | None:
    """The first currency that a title names, such as ``Unit price €`` or ``Prix (CHF)``."""
    for found in _IN_TITLE.finditer(text):
        if len(found[0]) == 3 and found[0].isalpha() and not found[0].isupper() and found[0].isascii():
            continue
        if word := read_currency_word(found[0], evidence):
            return word
    return None


@lru_cache(maxsize=1024)
def currency_of_format(form: str, evidence: str = "") -> CurrencyWord | None:
    """The currency that a number format shows, such as ``#,##0.00 "€"`` or ``[$CHF-807] 0.00``."""
    for found in _IN_FORMAT.finditer(_PLACE_ONLY.sub("", form)):
        sign = found["sign"] or found["quoted"] or found["bare"]
        word = read_currency_word(sign.strip("_ "), evidence)
        place = _PLACES.get((found["place"] or "").upper(), "")
        if word and place and (word.note or word.choices):
            return CurrencyWord(place)
        if word and sign.startswith("_"):
            return CurrencyWord(word.code, f"the number format leaves room for {sign[1:]}: read as {word.code}.")
        if word:
            return word
    return None


def file_evidence(table: TableCells) -> str:
    """The titles, the name of the sheet and what stands above the table: the words that tell the language."""
    titles = " ".join(table.layout.titles.values())
    above = [cell for letter in table.letters for cell in table.between(letter, 1, min(table.layout.first_row, 30))]
    return " ".join([titles, table.layout.sheet, *(cell for cell in above if isinstance(cell, str))])


def currency_question(word: CurrencyWord, shown: str) -> Question:
    """Which currency a sign means that several countries share."""
    listed = " or ".join(word.choices)
    sentence = f'The prices are in "{shown}", which may be {listed}. Which currency is it? Proposed: {word.choices[0]}.'
    return Question("currency", sentence, word.choices, Role.CURRENCY)


def _yen_or_yuan(text: str, evidence: str) -> CurrencyWord:
    if _KANA.search(evidence):
        return CurrencyWord("JPY", f"{text} was read as JPY, as the file is in Japanese.")
    if _CHINESE.search(evidence):
        return CurrencyWord("CNY", f"{text} was read as CNY, as the file is in Chinese.")
    return CurrencyWord("", choices=tuple(currency_candidates(text)) or ("CNY", "JPY"))


def _crown(text: str, evidence: str) -> CurrencyWord:
    named = [code for code in ("SEK", "NOK", "DKK", "ISK", "CZK") if re.search(rf"\b{code}\b", evidence)]
    if len(named) == 1:
        return CurrencyWord(named[0], f"{text} was read as {named[0]}, which the file names.")
    if _SWEDISH.search(evidence) and not _NORWEGIAN_OR_DANISH.search(evidence) and re.search("[äö]", evidence):
        return CurrencyWord("SEK", f"{text} was read as SEK, as the file is in Swedish.")
    return CurrencyWord("", choices=("SEK", "NOK", "DKK"))


def of_all(texts: list[str]) -> list[str]:
    """A column of currencies that names one and no other: it holds for the blank rows too."""
    named = {text for text in texts if text}
    return [next(iter(named))] * len(texts) if len(named) == 1 else texts
