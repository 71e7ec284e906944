"""Units: the published factors, the spellings that are known, and the ones that are refused."""

from __future__ import annotations

import itertools

import pytest

from data.units import (
    BASE_UNITS,
    Unit,
    conversion_factor,
    known_units,
    parse_unit,
    unit_candidates,
)


def unit(text: str) -> Unit:
    found = parse_unit(text)
    assert found is not None, text
    return found


# NIST Handbook 44, appendix C; NIST SP 811, appendix B.8.
@pytest.mark.parametrize(
    ("symbol", "kilograms"),
    [
        ("kg", 1.0),
        ("t", 1000.0),
        ("kt", 1_000_000.0),
        ("g", 0.001),
        ("mg", 0.000001),
        ("lb", 0.45359237),
        ("oz avdp", 0.028349523125),
        ("troy oz", 0.0311034768),
        ("short ton", 907.18474),
        ("long ton", 1016.0469088),
    ],
)
def test_that_a_unit_of_mass_has_exactly_the_published_kilograms(symbol, kilograms):
    assert unit(symbol).factor == kilograms
    assert conversion_factor(unit(symbol), unit("kg")) == kilograms


@pytest.mark.parametrize(
    ("symbol", "base", "factor"),
    [
        ("mm", "m", 0.001),
        ("cm", "m", 0.01),
        ("km", "m", 1000.0),
        ("in", "m", 0.0254),
        ("ft", "m", 0.3048),
        ("yd", "m", 0.9144),
        ("cm2", "m2", 0.0001),
        ("mm2", "m2", 0.000001),
        ("ft2", "m2", 0.09290304),
        ("ml", "l", 0.001),
        ("m3", "l", 1000.0),
        ("ft3", "l", 28.316846592),
        ("US gal", "l", 3.785411784),
        ("imp gal", "l", 4.54609),
        ("1000 pcs", "pcs", 1000.0),
        ("dozen", "pcs", 12.0),
    ],
)
def test_that_lengths_areas_volumes_and_counts_have_exactly_the_published_factor(symbol, base, factor):
    assert conversion_factor(unit(symbol), unit(base)) == factor


def test_that_a_ratio_of_two_units_is_rounded_only_once():
    assert conversion_factor(unit("lb"), unit("g")) == 453.59237
    assert conversion_factor(unit("short ton"), unit("lb")) == 2000.0
    assert conversion_factor(unit("long ton"), unit("lb")) == 2240.0
    assert conversion_factor(unit("lb"), unit("oz avdp")) == 16.0
    assert conversion_factor(unit("t"), unit("g")) == 1e6
    assert conversion_factor(unit("ft"), unit("in")) == 12.0


def test_that_every_known_unit_is_read_from_its_own_symbol():
    assert [unit(symbol).symbol for symbol in known_units()] == list(known_units())
    assert len(set(known_units())) == len(known_units())


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("KG", "kg"),
        (" kgs. ", "kg"),
        ("Kilogramm", "kg"),
        ("KGM", "kg"),
        ("公斤", "kg"),
        ("T", "t"),
        ("MT", "t"),
        ("metric-ton", "t"),
        ("Tonnes", "t"),
        ("吨", "t"),
        ("LBS", "lb"),
        ("short_ton", "short ton"),
        ("Short Tons", "short ton"),
        ("Troy ounces", "troy oz"),
        ("ozt", "troy oz"),
        ("Stück", "pcs"),
        ("EA", "pcs"),
        ("each", "pcs"),
        ("Piece", "pcs"),
        ("pc.", "pcs"),
        ("unit", "pcs"),
        ("m²", "m2"),
        ("m^2", "m2"),
        ("sq. m", "m2"),
        ("m³", "m3"),
        ("cbm", "m3"),
        ("Litre", "l"),
        ("mL", "ml"),
        ("KM", "km"),
    ],
)
def test_that_a_spelling_of_trade_means_its_unit(text, symbol):
    assert unit(text).symbol == symbol


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("ton", ("t", "short ton", "long ton")),
        ("Tons", ("t", "short ton", "long ton")),
        ("oz", ("oz avdp", "troy oz")),
        ("gallon", ("US gal", "imp gal")),
        ("ST", ("pcs", "short ton")),
        ("to", ("t", "troy oz")),
        ("To.", ("t", "troy oz")),
        ("M", ("m", "1000 pcs")),
        ("MM", ("mm",)),
        ("Mg", ("mg", "t")),
        ("Mt", ("t", "kt")),
        ("ML", ("ml",)),
        ("kilogrm", ("kg",)),
    ],
)
def test_that_a_word_of_two_meanings_means_none_and_names_the_candidates(text, candidates):
    assert parse_unit(text) is None
    assert unit_candidates(text) == candidates


# Each of these is a unit for pint: pint, peta-tonne, tesla-metre, picotonne, kibi, exagram, knot, nanometre ...
@pytest.mark.parametrize(
    "text",
    ["pt", "Pt", "Tm", "Eg", "kib", "nm", "Nm3", "nmol", "kilometric_ton", "microgram", "dag", "kg/m", "degC", "bar"],
)
def test_that_what_only_pint_knows_is_no_unit(text):
    assert parse_unit(text) is None


@pytest.mark.parametrize("text", ["", "   ", "set", "roll", "pair", "box", "kit", None, 3.0, float("nan"), True])
def test_that_blank_cells_numbers_and_packages_are_no_units(text):
    assert parse_unit(text) is None


def test_that_dimensions_do_not_convert_without_a_unit_mass():
    for one, other in itertools.permutations(BASE_UNITS.values(), 2):
        assert conversion_factor(unit(one), unit(other)) is None


def test_that_a_unit_mass_bridges_pieces_and_masses_both_ways():
    # A magnet of 25 g: 40 to the kg, 40,000 to the tonne; one is 0.025 kg.
    assert conversion_factor(unit("pcs"), unit("kg"), 0.025) == 0.025
    assert conversion_factor(unit("kg"), unit("pcs"), 0.025) == 40.0
    assert conversion_factor(unit("t"), unit("pcs"), 0.025) == 40_000.0
    assert conversion_factor(unit("pcs"), unit("g"), 0.025) == pytest.approx(25.0, rel=1e-15)
    assert conversion_factor(unit("1000 pcs"), unit("kg"), 0.025) == 25.0


def test_that_a_unit_mass_speaks_of_the_unit_it_is_given_for():
    # 0.3 kg per foot of bar: a metre is 0.3 / 0.3048 kg. 25 kg per thousand pieces: 40 thousand to the tonne.
    assert conversion_factor(unit("m"), unit("kg"), 0.3, unit("ft")) == pytest.approx(0.984251968503937, rel=1e-15)
    assert conversion_factor(unit("t"), unit("1000 pcs"), 25.0, unit("1000 pcs")) == 40.0
    assert conversion_factor(unit("pcs"), unit("kg"), 25.0, unit("1000 pcs")) == 0.025


def test_that_a_unit_mass_does_not_bridge_two_dimensions_that_are_not_mass():
    assert conversion_factor(unit("pcs"), unit("m"), 0.5) is None
    assert conversion_factor(unit("pcs"), unit("kg"), 0.5, unit("m")) is None
    assert conversion_factor(unit("pcs"), unit("kg"), 0.5, unit("kg")) is None


@pytest.mark.parametrize("unit_mass", [0.0, -1.0, float("nan"), float("inf")])
def test_that_a_unit_mass_that_is_no_mass_is_refused(unit_mass):
    with pytest.raises(ValueError, match="unit mass must be a positive number of kg"):
        conversion_factor(unit("pcs"), unit("kg"), unit_mass)


def test_that_going_there_and_back_changes_nothing():
    for one, other in itertools.product(known_units(), repeat=2):
        there, back = conversion_factor(unit(one), unit(other)), conversion_factor(unit(other), unit(one))
        assert (there is None) == (back is None)
        if there is not None and back is not None:
            assert there * back == pytest.approx(1.0, rel=1e-15)
