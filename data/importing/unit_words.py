"""Units as bills of materials write them in many languages, beyond the names that ``data.units`` knows."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from data.units import parse_unit, unit_candidates

_PIECES = """
    st stck stueck stk. stcke stücke stuk stuks styck pz pza pzas pezzo pezzi nr num no. n° pc(s)
    piece(s) unit(s) ud uds un und unid unids unidad unidades unidade unité unités unite unites u
    uni pç pçs pc. peça peças peca pecas pce(s) szt sztuk sztuka ks kus kusy db darab adet tk kpl
    kos buc qty nos. no number numbers item items part parts off шт штук штука штуки ед единица
    единиц 個 本 台 枚 個数 ヶ ケ 点 只 支 根 条 條 块 塊 片 粒 颗 顆 張 张 把 座 架 隻 개 ea.
"""
_SETS = """
    set sets kit kits satz sätze saetze garnitur jeu jeux lot lots juego juegos conjunto conjuntos
    conj cj kpl. serie assortment assy комплект комплекты компл комп к-т 套 セット 式 组 組 세트 komplet
    komplett
"""
_PAIRS = "pair pairs pr prs paar paare paire paires par pares paio paia coppia пара пары пар 对 對 双 雙 組み"
_PACKS = """
    roll rolls rl rolle rollen rouleau rouleaux rollo rollos rotolo рулон рулоны 卷 捲 巻 ロール spool
    spools reel reels pack packs pk pkg pkgs pkt packet packets package packages packung packungen
    pck paket pakete paquet paquets paquete pacote pacco confezione упак уп упаковка 包 袋 box boxes
    bx karton kiste boîte boite caja caixa scatola коробка 箱 盒 bag bags beutel sachet bolsa bottle
    bottles btl flasche flaschen bouteille botella 瓶 tube tubes tub can cans dose dosen sheet sheets
    sht blatt feuille hoja лист листов 枚入 plate plates platte platten bar bars stange stangen barre
    length lengths cartridge kartusche bundle bundles bund strip strips tray trays drum drums
    canister coil coils
"""
_METRES = """
    lfm lfdm lfd.m lfdm. laufmeter laufende meter lm ml. mtr mtrs mts metri metros mètres metres м
    метр метров метра п.м пм пог.м м.п メートル ｍ 公尺
"""
_BY_UNIT = {
    "mm": "мм|ミリ",
    "cm": "см",
    "km": "км",
    "kg": "кг|килограмм|キロ",
    "g": "г|гр|грамм|グラム|gr|gms|gm|grs",
    "t": "т|тонн|тонна",
    "mg": "мг",
    "l": "л|литр|литров|lt|ltr|ltrs|リットル",
    "ml": "мл|cc",
    "m2": "м2|кв.м|кв м|m 2|㎡",
    "m3": "м3|куб.м|m 3",
    "in": "\"|″|''|zoll|pouce|pulgada",
    "ft": "'",
    "dozen": "dz|dzn|docena|douzaine|dúzia|дюжина|打",
    "1000 pcs": "1000 st|tsd|tausend|тыс шт|mille",
}
_OTHERS = {word: symbol for symbol, words in _BY_UNIT.items() for word in words.split("|")}
_NOT_A_UNIT = re.compile(
    r"\b(?:or|to|min|max|minimum|maximum|more|less|plus|spare|spares|oder|bis|mehr|ou|moins|o|más|или|about|each way|"
    r"per|pro|par|por)\b|[+?<>]",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class UnitWord:
    """What a word beside a quantity means.

    Attributes:
        symbol: canonical symbol of the unit; empty where the word is none that is known.
        note: what to tell a person about it; empty where nothing is in doubt.
    """

    symbol: str
    note: str = ""


@lru_cache(maxsize=4096)
def read_unit_word(text: str) -> UnitWord | None:
    """The unit that a word means in a bill of materials; None where it is not known.

    Sets, rolls, packs and pairs are counted: one set is one piece, whatever is in it, and a note says so. ``St`` is a
    piece here, not a short ton, and ``M`` is a metre.
    """
    key = _key(text)
    if not key:
        return None
    counted = _counts().get(key)
    if counted is not None:
        return UnitWord("pcs", counted)
    if text.strip() in {"M", "MM", "Mm"}:
        symbol = "m" if text.strip() == "M" else "mm"
        return UnitWord(symbol, f'unit "{text.strip()}" was read as {symbol}.')
    known = _OTHERS.get(key) or _named().get(key)
    if known is not None:
        return UnitWord(known)
    unit = parse_unit(text)
    return UnitWord(unit.symbol) if unit else None


def is_unit_like(text: str) -> bool:
    """Whether an unknown word beside a number may be a unit: short, without digits, and no "or" or "more"."""
    return (
        2 <= len(text) <= 30 and len(text.split()) <= 2 and not re.search(r"\d", text) and not _NOT_A_UNIT.search(text)
    )


def unit_hint(text: str) -> str:
    """How to mend an unknown unit."""
    meant = unit_candidates(text)
    return f"Did you mean {' or '.join(meant)}?" if meant else "Type a unit such as pcs, m or kg."


def _key(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold().strip().strip("()[]")
    return " ".join(plain.rstrip(".:").split())


@lru_cache(maxsize=1)
def _counts() -> dict[str, str]:
    """Words of counts, with what is to be said of them."""
    pack = "is counted as one, whatever is in it."
    return (
        {_key(word): "" for word in _PIECES.split()}
        | {_key(word): f"unit set: one set {pack}" for word in _SETS.split()}
        | {_key(word): "unit pair: a pair is counted as one, not as two pieces." for word in _PAIRS.split()}
        | {_key(word): f'unit "{word}": one {pack}' for word in _PACKS.split()}
    )


@lru_cache(maxsize=1)
def _named() -> dict[str, str]:
    return {_key(word): "m" for word in _METRES.split()} | {"lfd m": "m", "пог м": "m", "running meter": "m"}
