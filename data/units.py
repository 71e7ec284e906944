"""Units of quantities: which words mean which unit, and the exact factor between two units.

Only the names in this module are units. They map onto definitions of pint, which holds the international
factors (1 lb = 0.45359237 kg); pint never reads what a person typed, so it cannot take ``T`` for tesla or ``pt``
for a pint or a picotonne. A word that means two units (``oz``, ``ton``) means none until the buyer says which.
"""

from __future__ import annotations

import difflib
import math
import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import pint

Dimension = Literal["mass", "count", "length", "area", "volume"]

BASE_UNITS: dict[Dimension, str] = {"mass": "kg", "count": "pcs", "length": "m", "area": "m2", "volume": "l"}
"""The unit that ``Unit.factor`` is counted in, for each dimension."""


@dataclass(frozen=True)
class Unit:
    """A unit of quantity.

    Attributes:
        symbol: the one spelling that the program writes, such as ``kg`` or ``troy oz``.
        dimension: what it measures; quantities convert within one dimension.
        factor: how many of the dimension's base unit (kg, pcs, m, m2, l) one of it is.
    """

    symbol: str
    dimension: Dimension
    factor: float


@dataclass(frozen=True)
class _Definition:
    """A known unit: its symbol, what it measures, what pint calls it, and every other spelling it is known by."""

    symbol: str
    dimension: Dimension
    pint_name: str
    names: tuple[str, ...]


# Three-letter upper-case codes such as KGM are UN/ECE Recommendation 20. Names are in English, German, French,
# Spanish and Chinese where trade uses them.
_DEFINITIONS = (
    _Definition("kg", "mass", "kilogram", (
        "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes", "kilogramm", "kilogramo",
        "kilogramos", "KGM", "公斤", "千克",
    )),
    _Definition("t", "mass", "metric_ton", (
        "tonne", "tonnes", "metric ton", "metric tons", "metric tonne", "metric tonnes", "mt", "tonnen", "tonelada",
        "toneladas", "TNE", "吨", "公吨",
    )),
    _Definition("kt", "mass", "kilometric_ton", ("kilotonne", "kilotonnes", "thousand metric tons", "KTN")),
    _Definition("g", "mass", "gram", (
        "gram", "grams", "gramme", "grammes", "gramm", "gramo", "gramos", "GRM", "克",
    )),
    _Definition("mg", "mass", "milligram", ("milligram", "milligrams", "milligramm", "MGM", "毫克")),
    _Definition("lb", "mass", "pound", ("lbs", "pound", "pounds", "lb avdp", "LBR", "磅")),
    _Definition("oz avdp", "mass", "avoirdupois_ounce", (
        "avoirdupois ounce", "avoirdupois ounces", "ounce avoirdupois", "oz av", "avdp oz", "ONZ",
    )),
    _Definition("troy oz", "mass", "troy_ounce", (
        "troy ounce", "troy ounces", "ounce troy", "ozt", "oz t", "t oz", "toz", "oz tr", "tr oz", "oz troy", "APZ",
        "feinunze", "金衡盎司",
    )),
    _Definition("short ton", "mass", "short_ton", (
        "short tons", "us ton", "us tons", "us short ton", "STN",
    )),
    _Definition("long ton", "mass", "long_ton", (
        "long tons", "imperial ton", "imperial tons", "uk ton", "uk tons", "LTN",
    )),
    _Definition("pcs", "count", "piece", (
        "pc", "piece", "pieces", "pce", "pces", "each", "ea", "unit", "units", "stück", "stueck", "stk", "pièce",
        "pièces", "pieza", "piezas", "nos", "H87", "C62", "件", "个",
    )),
    _Definition("1000 pcs", "count", "kilopiece", (
        "kpcs", "1000 pc", "1,000 pcs", "1000 pieces", "thousand pieces", "1000 stück", "千件",
    )),
    _Definition("dozen", "count", "dozen_pieces", ("dozens", "doz", "dutzend", "DZN")),
    _Definition("m", "length", "meter", (
        "meter", "meters", "metre", "metres", "metro", "metros", "mètre", "MTR", "米",
    )),
    _Definition("mm", "length", "millimeter", (
        "millimeter", "millimeters", "millimetre", "millimetres", "MMT", "毫米",
    )),
    _Definition("cm", "length", "centimeter", (
        "centimeter", "centimeters", "centimetre", "centimetres", "CMT", "厘米",
    )),
    _Definition("km", "length", "kilometer", (
        "kilometer", "kilometers", "kilometre", "kilometres", "KMT", "公里",
    )),
    _Definition("in", "length", "inch", ("inch", "inches", "INH", "英寸")),
    _Definition("ft", "length", "foot", ("foot", "feet", "FOT", "英尺")),
    _Definition("yd", "length", "yard", ("yard", "yards", "YRD")),
    _Definition("m2", "area", "meter ** 2", (
        "m^2", "m**2", "sqm", "sq m", "qm", "square meter", "square meters", "square metre", "square metres",
        "quadratmeter", "MTK", "平方米",
    )),
    _Definition("cm2", "area", "centimeter ** 2", (
        "cm^2", "sq cm", "square centimeter", "square centimetre", "CMK",
    )),
    _Definition("mm2", "area", "millimeter ** 2", (
        "mm^2", "sq mm", "square millimeter", "square millimetre", "MMK",
    )),
    _Definition("ft2", "area", "foot ** 2", ("ft^2", "sq ft", "sqft", "square foot", "square feet", "FTK")),
    _Definition("l", "volume", "liter", (
        "liter", "liters", "litre", "litres", "litro", "litros", "LTR", "升",
    )),
    _Definition("ml", "volume", "milliliter", (
        "milliliter", "milliliters", "millilitre", "millilitres", "cm3", "cm^3", "cubic centimeter", "cubic centimetre",
        "MLT", "CMQ", "毫升",
    )),
    _Definition("m3", "volume", "meter ** 3", (
        "m^3", "m**3", "cbm", "cubic meter", "cubic meters", "cubic metre", "cubic metres", "kubikmeter", "MTQ",
        "立方米",
    )),
    _Definition("ft3", "volume", "foot ** 3", ("ft^3", "cu ft", "cuft", "cubic foot", "cubic feet", "FTQ")),
    _Definition("US gal", "volume", "US_liquid_gallon", ("us gallon", "us gallons", "us gals", "GLL")),
    _Definition("imp gal", "volume", "imperial_gallon", (
        "imperial gallon", "imperial gallons", "uk gallon", "GLI",
    )),
)  # fmt: skip

# Words of trade that mean more than one unit, with the units they may mean.
_AMBIGUOUS = {
    "ton": ("t", "short ton", "long ton"),
    "tons": ("t", "short ton", "long ton"),
    "st": ("pcs", "short ton"),
    "to": ("t", "troy oz"),  # German lists write Tonne so
    "oz": ("oz avdp", "troy oz"),
    "ozs": ("oz avdp", "troy oz"),
    "ounce": ("oz avdp", "troy oz"),
    "ounces": ("oz avdp", "troy oz"),
    "gal": ("US gal", "imp gal"),
    "gallon": ("US gal", "imp gal"),
    "gallons": ("US gal", "imp gal"),
    "gr": ("g",),
    "thousand": ("1000 pcs", "kt"),
}

# Spellings whose capital M may be milli, mega, metre or (Roman) thousand: a factor of up to 10^9 lies between them.
_AMBIGUOUS_AS_TYPED = {
    "M": ("m", "1000 pcs"),
    "MM": ("mm",),
    "Mm": ("mm",),
    "Mg": ("mg", "t"),
    "MG": ("mg", "t"),
    "Ml": ("ml",),
    "ML": ("ml",),
    "Mt": ("t", "kt"),
}


def parse_unit(text: object) -> Unit | None:
    """The unit that a text names, whatever its case, dots, hyphens and superscripts.

    Args:
        text: the text of a unit cell, such as ``Tonnes``, ``troy ounce`` or ``m²``.

    Returns:
        The unit, or None when the text names no unit of this module or may name several
        (``unit_candidates`` then says which).
    """
    if not isinstance(text, str) or text.strip() in _AMBIGUOUS_AS_TYPED:
        return None
    symbol = _symbols_by_name().get(_key(text))
    return None if symbol is None else _units()[symbol]


def unit_candidates(text: object) -> tuple[str, ...]:
    """Symbols of the units that a text may have meant, best first; empty when nothing is close."""
    if not isinstance(text, str) or not text.strip():
        return ()
    if text.strip() in _AMBIGUOUS_AS_TYPED:
        return _AMBIGUOUS_AS_TYPED[text.strip()]
    key = _key(text)
    if key in _AMBIGUOUS:
        return _AMBIGUOUS[key]
    names = difflib.get_close_matches(key, _symbols_by_name(), n=3, cutoff=0.75)
    return tuple(dict.fromkeys(_symbols_by_name()[name] for name in names))


def known_units() -> tuple[str, ...]:
    """Symbols of all units, in the order in which a list should offer them."""
    return tuple(definition.symbol for definition in _DEFINITIONS)


def conversion_factor(
    from_: Unit, to: Unit, unit_mass_kg: float | None = None, unit_mass_per: Unit | None = None
) -> float | None:
    """How many ``to`` one ``from_`` is.

    Args:
        from_: the unit that a quantity is in.
        to: the unit that it is wanted in.
        unit_mass_kg: mass in kg of one ``unit_mass_per``; the bridge between a mass and a count, length, area
            or volume.
        unit_mass_per: the unit that the unit mass speaks of (a material's own unit); by default the base unit of
            the dimension that is not mass, so kg per piece, per m, per m2 or per l.

    Returns:
        The factor, rounded once from an exact fraction; None when the two do not convert.

    Raises:
        ValueError: the unit mass is not a positive finite number.
    """
    if from_.dimension == to.dimension:
        return _exact_ratio(from_.symbol, to.symbol)
    if unit_mass_kg is None:
        return None
    if not (math.isfinite(unit_mass_kg) and unit_mass_kg > 0):
        raise ValueError(f"unit mass must be a positive number of kg, found {unit_mass_kg!r}")
    counted = to if from_.dimension == "mass" else from_
    per = unit_mass_per or _units()[BASE_UNITS[counted.dimension]]
    if "mass" not in {from_.dimension, to.dimension} or per.dimension != counted.dimension:
        return None
    if counted is from_:
        return unit_mass_kg * _exact_ratio(from_.symbol, per.symbol) * _exact_ratio("kg", to.symbol)
    return _exact_ratio(from_.symbol, "kg") / unit_mass_kg * _exact_ratio(per.symbol, to.symbol)


@lru_cache(maxsize=4096)
def _key(text: str) -> str:
    """A spelling without what does not tell units apart: ``Short-Tons.`` becomes ``short tons``."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("-", " ").replace("_", " ")
    return " ".join(plain.replace(".", " ").split())


@cache
def _symbols_by_name() -> dict[str, str]:
    """Every spelling, as ``_key`` leaves it, and the symbol of its unit."""
    return {_key(name): unit.symbol for unit in _DEFINITIONS for name in (unit.symbol, *unit.names)}


@cache
def _units() -> dict[str, Unit]:
    """Every unit by its symbol."""
    return {
        definition.symbol: Unit(definition.symbol, definition.dimension, float(_in_base_units(definition.symbol)))
        for definition in _DEFINITIONS
    }


@cache
def _registry() -> pint.UnitRegistry[Fraction]:
    """Definitions of pint, in exact fractions, with the counts that it does not know."""
    import pint  # noqa: PLC0415 half a second, which whatever converts nothing, such as the window, does not wait for

    registry: pint.UnitRegistry[Fraction] = pint.UnitRegistry(non_int_type=Fraction)
    registry.define("piece = [counted_piece]")
    registry.define("dozen_pieces = 12 * piece")
    return registry


@cache
def _in_base_units(symbol: str) -> Fraction:
    """How many base units of its dimension one unit is, exactly."""
    definition = next(definition for definition in _DEFINITIONS if definition.symbol == symbol)
    base = next(unit for unit in _DEFINITIONS if unit.symbol == BASE_UNITS[definition.dimension])
    return Fraction(_registry().convert(Fraction(1), definition.pint_name, base.pint_name))


@cache
def _exact_ratio(from_symbol: str, to_symbol: str) -> float:
    """The factor between two units of one dimension, rounded only once."""
    return float(_in_base_units(from_symbol) / _in_base_units(to_symbol))
