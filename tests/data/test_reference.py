"""Reference data: figures as published, names of minerals, and the quality of the tables themselves."""

from __future__ import annotations

import datetime as dt
import math

import pytest

from data.reference import (
    REST_OF_WORLD,
    conflict_mineral_thresholds,
    export_controls,
    listed_materials,
    mineral,
    mineral_candidates,
    mineral_price,
    minerals,
    read_rows,
    regulations,
    sources,
    tariffs_us,
    world_mix,
    world_shares,
)
from data.units import conversion_factor, parse_unit

STAGES = ("mined", "refined")
MINED_AND_REFINED = [(found.key, stage) for found in minerals() for stage in STAGES]


@pytest.mark.parametrize(
    ("key", "stage", "country", "share", "year", "source"),
    [
        # Figures as the publications print them.
        ("rare_earths", "mined", "CHN", 0.6935, "2025", "USGS_MCS_2026"),
        ("cobalt", "mined", "COD", 0.7311, "2025", "USGS_MCS_2026"),
        ("gallium", "refined", "CHN", 0.9901, "2025", "USGS_MCS_2026"),
        ("nickel", "refined", "XKX", 0.0001, "2023", "BGS_WMS"),
        ("rare_earths_magnet", "refined", "CHN", 0.9128, "2024", "IEA_CM_2025"),
        ("dysprosium", "refined", "CHN", 1.0, "2016-2020 avg", "EC_CRM_2023"),
        ("dysprosium", "mined", "CHN", 0.844, "2016-2020 avg", "EC_CRM_2023"),
    ],
)
def test_that_a_share_carries_its_year_and_source(key, stage, country, share, year, source):
    figure = dict(world_shares(key, stage))[country]
    assert (figure.value, figure.year, figure.source, figure.unit) == (share, year, source, "share")


def test_that_the_world_mix_is_the_published_shares_over_their_sum():
    # The published mined shares of dysprosium sum to 1.001.
    assert math.fsum(figure.value for _, figure in world_shares("dysprosium", "mined")) == pytest.approx(
        1.001, abs=1e-12
    )
    assert world_mix("dysprosium", "mined")["CHN"] == pytest.approx(0.844 / 1.001, rel=1e-12)
    assert world_mix("dysprosium", "refined") == {"CHN": 1.0}


def test_that_other_countries_keep_their_part_of_the_world_mix():
    assert world_mix("copper", "mined")[REST_OF_WORLD] == pytest.approx(
        dict(world_shares("copper", "mined"))[REST_OF_WORLD].value / 1.0001, rel=1e-12
    )


def test_that_where_no_share_is_published_there_is_no_mix():
    assert world_mix("gallium", "mined") == {}
    assert world_mix("unobtainium", "mined") == {}
    assert world_mix("dysprosium", "made") == {}
    assert world_shares("gallium", "mined") == []


@pytest.mark.parametrize(
    ("key", "price"),
    [
        ("dysprosium", 239.0),
        ("terbium", 1010.0),
        ("neodymium", 73.0),
        ("gallium", 580.0),
        ("germanium", 4100.0),
        ("cobalt", 33.0693),  # 15 USD/lb
        ("copper", 9.7003),  # 440 US cents/lb
        ("platinum", 38580.9),  # 1200 USD/troy oz
    ],
)
def test_that_a_price_is_in_dollars_per_kilogram_of_2025(key, price):
    figure = mineral_price(key)
    assert figure is not None
    assert (figure.value, figure.unit, figure.year) == (price, "USD/kg", "2025")
    assert figure.source.startswith("USGS_MCS_2026")
    assert figure.detail


def test_that_a_mineral_without_a_published_price_has_none():
    assert mineral_price("thulium") is None
    assert mineral_price("unobtainium") is None


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Dy", "dysprosium"),
        ("Dysprosium", "dysprosium"),
        (" DYSPROSIUM ", "dysprosium"),
        ("graphite_natural", "graphite_natural"),
        ("Natural graphite", "graphite_natural"),
        ("rare earths", "rare_earths"),
        ("REE", "rare_earths"),
        ("Aluminum", "aluminium"),
        ("Y", "yttrium"),
        ("co", "cobalt"),
        ("Iron ore", "iron_ore"),
    ],
)
def test_that_a_mineral_is_found_by_key_name_and_symbol(text, key):
    found = mineral(text)
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("C", ("graphite_natural", "graphite_battery_grade")),
        ("graphite", ("graphite_natural", "graphite_battery_grade")),
        ("Titanium", ("titanium_metal", "titanium_minerals")),
        ("dysprosum", ("dysprosium",)),
        ("unobtainium", ()),
        ("", ()),
    ],
)
def test_that_a_name_of_several_minerals_or_of_none_is_none_with_candidates(text, candidates):
    assert mineral(text) is None
    assert mineral_candidates(text)[: len(candidates) or None] == candidates


def test_that_every_mineral_is_found_by_its_key_and_its_name():
    for found in minerals():
        assert mineral(found.key) is found
        assert mineral(found.name) is found


def test_that_every_published_share_is_a_fraction_of_a_known_country_from_one_known_source():
    countries = {row["iso3"] for row in read_rows("countries.csv")} | {REST_OF_WORLD}
    for key, stage in MINED_AND_REFINED:
        shares = world_shares(key, stage)
        assert len({country for country, _ in shares}) == len(shares)
        assert {country for country, _ in shares} <= countries
        assert all(0 < figure.value <= 1 for _, figure in shares)
        assert len({(figure.source, figure.year) for _, figure in shares}) <= 1
        assert {figure.source for _, figure in shares} <= set(sources())


def test_that_published_shares_sum_to_the_world_but_for_three_that_name_only_part_of_it():
    sums = {
        (key, stage): math.fsum(figure.value for _, figure in world_shares(key, stage))
        for key, stage in MINED_AND_REFINED
        if world_shares(key, stage)
    }
    partial = {pair: round(total, 3) for pair, total in sums.items() if abs(total - 1) > 0.02}
    assert partial == {
        ("vanadium", "refined"): 0.887,
        ("titanium_minerals", "refined"): 0.92,
        ("boron", "refined"): 0.953,
    }
    assert len(sums) == len({(row["mineral"], row["stage"]) for row in read_rows("shares.csv")})


@pytest.mark.parametrize(("key", "stage"), [pair for pair in MINED_AND_REFINED if world_shares(*pair)])
def test_that_every_world_mix_sums_to_one(key, stage):
    assert math.fsum(world_mix(key, stage).values()) == pytest.approx(1.0, abs=1e-12)


# The unit of each printed price in kilograms, and the dollars in its currency unit. A metric ton unit is 10 kg. The
# manganese price is quoted per metric ton unit, as its quotation says; its column price_unit does not.
PRICE_UNITS = {
    "dollars per kilogram": ("kg", 1.0),
    "dollars per metric ton": ("t", 1.0),
    "dollars per ton": ("t", 1.0),
    "dollars per pound": ("lb", 1.0),
    "cents per pound": ("lb", 0.01),
    "dollars per troy ounce": ("troy oz", 1.0),
}


def test_that_prices_per_kilogram_are_the_printed_prices_converted():
    kilogram = parse_unit("kg")
    for row in read_rows("minerals.csv"):
        if not row["price_usd_per_kg"]:
            continue
        if "metric ton unit" in row["price_quotation"]:
            kilograms, dollars = 10.0, 1.0
        else:
            name, dollars = PRICE_UNITS[row["price_unit"]]
            kilograms = conversion_factor(parse_unit(name), kilogram)
        expected = float(row["price_2025"]) * dollars / kilograms
        assert float(row["price_usd_per_kg"]) == pytest.approx(expected, rel=2e-5), row["mineral"]


def test_that_lists_and_controls_name_known_minerals():
    keys = {found.key for found in minerals()}
    assert {row.mineral for row in listed_materials()} - keys == {"coking_coal"}
    named = {key for row in export_controls() for key in row.minerals.split(";") if key}
    assert named <= keys


def test_that_dates_of_measures_are_dates_and_in_order():
    for row in (*regulations(), *export_controls(), *tariffs_us()):
        begin, end = (dt.date.fromisoformat(day) if day else None for day in (row.effective_from, row.effective_to))
        assert begin is None or end is None or begin <= end, row


def test_that_the_union_benchmark_says_that_it_is_no_duty_of_a_company():
    benchmark = next(row for row in regulations() if row.preset_id == "EU_CRMA_65")
    assert benchmark.max_share == "0.65"
    assert benchmark.binding_on == "Commission and Member States (Union-level benchmark, not a company duty)"


def test_that_every_regulation_has_its_own_key_and_shares_between_0_and_1():
    keys = [row.preset_id for row in regulations()]
    assert len(set(keys)) == len(keys)
    assert all(0 <= float(share) <= 1 for row in regulations() for share in (row.max_share, row.min_share) if share)


def test_that_tariffs_and_thresholds_are_read_as_printed():
    rates = {row.tariff_id: (row.rate, row.effective_from) for row in tariffs_us()}
    assert rates["S301_MAGNETS"] == ("25%", "2026-01-01")
    assert rates["S232_COPPER"] == ("50%", "2025-08-01")
    thresholds = {row.item: row.annual_threshold_kg for row in conflict_mineral_thresholds()}
    assert thresholds["Tungsten ores and concentrates"] == "250000"


def test_that_namibia_is_a_country_and_not_a_blank():
    assert "NA" in {row["iso2"] for row in read_rows("countries.csv")}
