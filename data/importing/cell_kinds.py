"""What a single cell of a foreign table looks like: a number, money, a link, a part number, a designator."""

from __future__ import annotations

import datetime as dt
import math
import re
from dataclasses import dataclass
from functools import lru_cache

from data.excel.cells import Cell, CellError, MissingFormulaValue
from data.money import parse_currency
from data.reading.number_text import read_number
from data.units import parse_unit

_URL = re.compile(r"\s*(https?://|www\.|[\w-]+\.(com|de|org|net|cn|fr|co\.uk|eu)(/|$))", re.IGNORECASE)
_DATE = re.compile(r"\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[./-]\d{1,2}[./-](\d{4}|\d{2})")
_DAY_OF_MONTH = re.compile(
    r"\d{1,2}(?:-|\. ?)(?:jan|feb|mar|mrz|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\.?", re.IGNORECASE
)
_DOTTED = re.compile(r"\d{1,3}(\.\d{1,3})*\.?")
# How components are counted on a drawing (IEEE 315, ГОСТ 2.710): R1, IC2, LED12; not BC547 or LM358.
_PREFIX = (
    "(?:R|C|L|D|Q|U|IC|J|K|X|Y|F|FB|SW|S|TP|CN|CON|P|RN|RV|VR|LED|T|TR|V|MP|H|BT|RP|RT|Z|ZD|CR|VD|VT|DA|DD|HL|XP|XS|XT|"
    "FL|G|W|JP|MK|LS|B|BR|DS|A|M)"
)
_DESIGNATOR = re.compile(rf"{_PREFIX}\d{{1,4}}[A-Z]?")
_DESIGNATORS = re.compile(rf"{_PREFIX}\d{{1,4}}[A-Z]?(\s*[,; \-–]\s*({_PREFIX}?\d{{1,4}}[A-Z]?))*\s*[,;.]?")
_CODE = re.compile(r"[A-Za-zА-Яа-я0-9][\w\-./+#*]{2,39}")
_LONG_WORD = re.compile(r"[a-zа-яà-ÿ]{4,}")
_LEADING_NUMBER = re.compile(r"[\s~≈<>=+\-−(]*[0-9０-９½¼¾]")
_PER_UNIT = re.compile(
    r"(?P<price>.*[0-9][^/0-9]*?)\s*(?:/|\b(?:per|pro|je|par|por|за)\b)\s*(?:10|100|1[., ']?000)?\s*"
    r"(?P<unit>[^\W\d][^\d/]*)",
    re.IGNORECASE,
)
_MONEY = re.compile(r"[$€£¥₹₩₽₺₫₴]|\b(EUR|USD|GBP|CHF|CNY|RMB|JPY|INR|SEK|PLN|CZK|BRL|RUB)\b|元|円|руб", re.IGNORECASE)
_UNIT_WORDS = frozenset({
    "set", "sets", "roll", "rolls", "pair", "pairs", "pr", "box", "pack", "pk", "pkg", "bag", "kit", "lot", "sheet",
    "reel",
    "st", "st.", "stck", "stk", "stk.", "satz", "rolle", "paar", "paket", "lfm", "pz", "pz.", "nr", "no", "no.", "nos",
    "u", "un", "un.", "und", "ud", "ud.", "uds", "pza", "pzas", "jeu", "paire", "rouleau", "juego", "rollo", "par",
    "rotolo",
    "paio", "conjunto", "rolo", "шт", "шт.", "компл", "компл.", "кг", "м", "г", "л", "мм", "м2", "套", "个", "個",
    "只", "台", "本",
    "枚", "件", "卷", "米", "片", "条", "根", "块", "瓶", "包", "盒", "对", "支", "颗", "箱",
    "セット", "ヶ", "巻", "袋", "式", "缶", "组", "把",
    "szt", "szt.", "kpl", "ks", "adet", "ea", "ea.", "each", "gal", "oz", "pkt", "tube", "can", "bottle", "drum", "ton",
})  # fmt: skip


@dataclass(frozen=True)
class CellKind:
    """What a cell looks like.

    Attributes:
        filled: whether anything stands there.
        number: whether it holds a number, with a unit or a currency or without.
        value: that number; None where the text may mean two.
        bare: whether nothing stands beside the number.
        text: whether it is text that is no number.
        traits: what else it looks like: ``url``, ``date``, ``money``, ``percent``, ``unit``, ``currency``, ``code``,
            ``designator``, ``words``, ``dotted``, ``formula``, ``numeral`` (text that begins with a number).
    """

    filled: bool = False
    number: bool = False
    value: float | None = None
    bare: bool = False
    text: bool = False
    traits: frozenset[str] = frozenset()


_BLANK = CellKind()


def kind_of(cell: Cell) -> CellKind:
    """What a cell looks like."""
    if cell is None:
        return _BLANK
    return _kind_of_text(cell) if isinstance(cell, str) else _kind_of_typed(cell)


def _kind_of_typed(cell: Cell) -> CellKind:
    if isinstance(cell, bool):
        return CellKind(filled=True, text=True)
    if isinstance(cell, int | float):
        traits = {"dotted"} if abs(cell) < 1000 and round(cell, 3) == cell else set[str]()
        traits |= {"code"} if cell >= 1000 and cell == cell // 1 else set[str]()
        value = float(cell) if math.isfinite(cell) and abs(cell) < 1e300 else None
        return CellKind(filled=True, number=True, value=value, bare=True, traits=frozenset(traits))
    if isinstance(cell, MissingFormulaValue | CellError):
        return CellKind(filled=True, number=True, traits=frozenset({"formula"}))
    if isinstance(cell, dt.date | dt.datetime):
        return CellKind(filled=True, traits=frozenset({"date"}))
    return CellKind(filled=True)


def day_of_month(cell: Cell) -> dt.date | None:
    """The day that a text such as ``1-Feb`` or ``01. Feb`` shows, in a leap year; None where it shows none.

    A spreadsheet that took 1.2 for a date writes it so into a text file.
    """
    if not isinstance(cell, str) or not _DAY_OF_MONTH.fullmatch(cell.strip()):
        return None
    day, month = re.split(r"-|\. ?", cell.strip().rstrip("."), maxsplit=1)
    number = next(number for number, names in enumerate(_MONTHS, start=1) if month.casefold()[:3] in names)
    try:
        return dt.date(2000, number, int(day))
    except ValueError:
        return None


_MONTHS = (
    {"jan"}, {"feb"}, {"mar", "mrz", "mär"}, {"apr"}, {"may", "mai"}, {"jun"}, {"jul"}, {"aug"}, {"sep"},
    {"oct", "okt"}, {"nov"}, {"dec", "dez"},
)  # fmt: skip


def is_blank(cell: Cell) -> bool:
    """Whether nothing stands in a cell but blanks."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def unit_symbol(text: str) -> str:
    """The unit that a text names, as the program writes it or as it was typed; empty where it names none."""
    stripped = text.strip().strip(".")
    if not stripped or len(stripped) > 20:
        return ""
    if unit := parse_unit(stripped):
        return unit.symbol
    known = stripped.casefold() in _UNIT_WORDS or text.strip().casefold() in _UNIT_WORDS
    return stripped if known or _is_ambiguous_unit(stripped) else ""


def _is_ambiguous_unit(text: str) -> bool:
    return text in {"M", "MM", "Mm", "to"} or (
        len(text) <= 7 and text.casefold() in {"ton", "tons", "oz", "ounce", "gallon"}
    )


@lru_cache(maxsize=65536)
def _kind_of_text(text: str) -> CellKind:
    stripped = text.strip()
    if not stripped:
        return _BLANK
    if _URL.match(stripped):
        return CellKind(filled=True, text=True, traits=frozenset({"url"}))
    if _DATE.fullmatch(stripped) or _DAY_OF_MONTH.fullmatch(stripped):
        also = {"dotted"} if _DOTTED.fullmatch(stripped) else set[str]()
        return CellKind(filled=True, text=True, traits=frozenset({"date", *also}))
    dotted = frozenset({"dotted"}) if _DOTTED.fullmatch(stripped) else frozenset[str]()
    if len(stripped) <= 40 and (number := _number_in(stripped)) is not None:
        return CellKind(True, True, number[0], number[1], traits=dotted | _number_traits(stripped))
    return CellKind(filled=True, text=True, traits=dotted | _text_traits(stripped))


def _number_in(text: str) -> tuple[float | None, bool] | None:
    """The number that a short text is, and whether it stands alone; None where the text is something else."""
    if not _LEADING_NUMBER.match(text) and not _MONEY.search(text[:5]):
        return None
    priced = _PER_UNIT.fullmatch(text)
    if priced and unit_symbol(priced["unit"]):
        number = _number_in(priced["price"])
        return None if number is None else (number[0], False)
    found = read_number(text)
    if found.value is None and not found.readings:
        return None
    beside_is_known = all(not part or _stands_beside_numbers(part) for part in (found.head, found.tail))
    return (found.value, found.is_bare) if beside_is_known else None


def _stands_beside_numbers(text: str) -> bool:
    text = text.strip().strip("/").strip()
    return text in {"%", "x", "X", "×", "ca", "ca."} or bool(_MONEY.fullmatch(text) or unit_symbol(text)) or (
        bool(parse_currency(text)) or bool(_MONEY.match(text) and len(text) <= 12)
    )  # fmt: skip


def _number_traits(text: str) -> frozenset[str]:
    traits = {"money"} if _MONEY.search(text) else set()
    if text.endswith("%"):
        traits.add("percent")
    if text.isdigit() and len(text) >= 4:
        traits.add("code")
    return frozenset(traits)


def _text_traits(text: str) -> frozenset[str]:
    traits = set()
    if unit_symbol(text):
        traits.add("unit")
    if len(text) == 3 and text.isalpha() and text.isupper() and parse_currency(text):
        traits.add("currency")
    if _DESIGNATORS.fullmatch(text) and (("," in text) or _DESIGNATOR.fullmatch(text)):
        traits.add("designator")
    if _LEADING_NUMBER.match(text):
        traits.add("numeral")
    has_digit = any(sign.isdigit() for sign in text)
    if _CODE.fullmatch(text) and has_digit and not _LONG_WORD.search(text):
        traits.add("code")
    if _LONG_WORD.search(text.casefold()) or not text.isascii():
        traits.add("words")
    return frozenset(traits)
