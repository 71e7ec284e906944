"""Countries: every ISO 3166 code and name, the aliases of trade, names of two countries, and the built-in groups."""

from __future__ import annotations

import pytest

from data.countries import (
    builtin_groups,
    countries_meant,
    country_candidates,
    country_iso2,
    country_name,
    group_as_of,
    group_source,
    known_countries,
    parse_country,
    parse_group,
)
from data.reference import read_rows

ISO_3166 = [row for row in read_rows("countries.csv") if row["iso3"] not in {"XKK", "XKX"}]


def test_that_all_249_codes_of_iso_3166_and_kosovo_are_known():
    assert len(ISO_3166) == 249
    assert list(known_countries()) == sorted([row["iso3"] for row in ISO_3166] + ["XKX"])


@pytest.mark.parametrize("row", ISO_3166, ids=lambda row: row["iso3"])
def test_that_a_country_is_read_from_both_codes_and_its_names_in_any_case(row):
    iso3 = row["iso3"]
    names = [row["iso2"], iso3, row["name"], country_name(iso3)]
    for text in names:
        assert parse_country(text) == iso3
        assert parse_country(f" {text.lower()} ") == iso3
        assert parse_country(text.upper()) == iso3
    assert country_iso2(iso3) == row["iso2"]


def test_that_every_name_in_five_languages_means_its_country_unless_several_share_it():
    shared = set()
    for row in read_rows("country_names.csv"):
        assert row["iso3"] in known_countries()
        if parse_country(row["name"]) is None:
            assert row["iso3"] in country_candidates(row["name"])
            shared.add(row["name"])
        else:
            assert parse_country(row["name"]) == row["iso3"]
    assert shared == {
        "Congo", "Kongo", "Korea", "Corea", "Corée", "Virgin Islands", "Saint Martin", "St. Martin", "Saint-Martin",
        "Republic of China", "ROC",
    }  # fmt: skip


@pytest.mark.parametrize("language", ["en", "de", "zh"])
def test_that_the_name_that_is_shown_is_read_as_its_country_and_no_other_has_it(language):
    shown = [country_name(iso3, language) for iso3 in known_countries()]

    assert [parse_country(name) for name in shown] == list(known_countries())
    assert len(set(shown)) == 250


def test_that_names_are_short_ones_of_the_language_and_english_where_nobody_wrote_them():
    assert [country_name("COD", language) for language in ("en", "de", "zh", "fr")] == [
        "DR Congo", "DR Kongo", "刚果（金）", "DR Congo",
    ]  # fmt: skip
    assert [country_name("USA", language) for language in ("en", "de", "zh")] == [
        "United States", "Vereinigte Staaten", "美国",
    ]  # fmt: skip
    assert country_name("JPN", "de") == country_name("JPN") == "Japan"


@pytest.mark.parametrize(
    ("text", "iso3"),
    [
        ("NA", "NAM"),
        ("na", "NAM"),
        ("DRC", "COD"),
        ("DR Congo", "COD"),
        ("Congo-Kinshasa", "COD"),
        ("Congo, Democratic Republic of the", "COD"),
        ("Congo, D.R.", "COD"),
        ("Republic of the Congo", "COG"),
        ("Congo (Brazzaville)", "COG"),
        ("South Korea", "KOR"),
        ("Korea, Republic of", "KOR"),
        ("Republic of Korea", "KOR"),
        ("Korea (Rep. of)", "KOR"),
        ("Korea, Democratic People's Republic of", "PRK"),
        ("Russia", "RUS"),
        ("Russian Federation", "RUS"),
        ("Burma", "MMR"),
        ("Turkey", "TUR"),
        ("TÜRKIYE", "TUR"),
        ("Viet Nam", "VNM"),
        ("Vietnam", "VNM"),
        ("Ivory Coast", "CIV"),
        ("Côte d’Ivoire", "CIV"),
        ("Cote D'Ivoire", "CIV"),
        ("Czechia", "CZE"),
        ("UK", "GBR"),
        ("EL", "GRC"),
        ("U.S.A.", "USA"),
        ("United States", "USA"),
        ("P.R. China", "CHN"),
        ("People's Republic of China", "CHN"),
        ("Taiwan", "TWN"),
        ("Kosovo", "XKX"),
        ("XK", "XKX"),
        ("XKK", "XKX"),
        ("Guinea-Bissau", "GNB"),
        ("Guinea", "GIN"),
        ("Niger", "NER"),
        ("Nigeria", "NGA"),
        ("Dominica", "DMA"),
        ("St. Lucia", "LCA"),
        ("Deutschland", "DEU"),
        ("États-Unis", "USA"),
        ("Südafrika", "ZAF"),
        ("España", "ESP"),
        ("中国", "CHN"),
        ("刚果（金）", "COD"),
        ("澳大利亚", "AUS"),
    ],
)
def test_that_a_name_of_trade_means_its_country(text, iso3):
    assert parse_country(text) == iso3


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("Congo", ("COD", "COG")),
        ("Korea", ("KOR", "PRK")),
        ("Republic of China", ("CHN", "TWN")),
        ("Virgin Islands", ("VGB", "VIR")),
        ("Germny", ("DEU",)),
        ("Autsria", ("AUT", "AUS")),
    ],
)
def test_that_a_name_of_two_countries_means_none_and_names_them(text, candidates):
    assert parse_country(text) is None
    assert country_candidates(text)[: len(candidates)] == candidates


@pytest.mark.parametrize(
    "text", ["", "  ", "-", "n/a", "N.A.", "EU", "ROW", "unknown", "other", "156", None, 4, float("nan")]
)
def test_that_blanks_groups_and_numbers_are_no_countries(text):
    assert parse_country(text) is None


@pytest.mark.parametrize(
    ("group", "size", "member", "stranger"),
    [
        ("EU27", 27, "DEU", "GBR"),
        ("G7", 7, "JPN", "CHN"),
        ("USMCA", 3, "MEX", "CHL"),
        ("OECD", 38, "KOR", "CHN"),
        ("EEA", 30, "NOR", "CHE"),
    ],
)
def test_that_a_builtin_group_has_its_members(group, size, member, stranger):
    members = builtin_groups()[group]
    assert len(members) == size
    assert member in members
    assert stranger not in members


def test_that_covered_nations_are_the_four_that_each_law_names():
    assert builtin_groups()["FEOC_COVERED_NATIONS"] == {"CHN", "RUS", "IRN", "PRK"}
    assert builtin_groups()["DFARS_COVERED_COUNTRIES"] == {"CHN", "RUS", "IRN", "PRK"}
    assert builtin_groups()["USMCA"] == {"USA", "MEX", "CAN"}


def test_that_groups_hold_known_countries_and_say_where_they_are_from():
    for group, members in builtin_groups().items():
        assert members <= set(known_countries())
        assert group_source(group)
    assert group_as_of("EU27") == "2020-02-01"
    assert group_as_of("FEOC_COVERED_NATIONS") == "2024-05-06"
    assert group_as_of("OECD") == ""


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("EU27", "EU27"),
        ("eu", "EU27"),
        ("European Union", "EU27"),
        ("FEOC", "FEOC_COVERED_NATIONS"),
        ("feoc covered nations", "FEOC_COVERED_NATIONS"),
        ("US FTA", "US_FTA"),
        ("G20", "G20_countries"),
        ("DFARS", None),
        ("China", None),
        ("", None),
        (None, None),
    ],
)
def test_that_a_group_is_found_by_its_name_and_its_short_name(text, group):
    assert parse_group(text) == group


def test_that_no_group_has_the_name_of_a_country():
    for group in builtin_groups():
        assert parse_country(group) is None
        assert parse_group(group) == group
    for name in ("EU", "FEOC", "G20", "CAHRA", "MSP"):
        assert parse_country(name) is None


def test_that_an_unknown_code_has_no_name():
    with pytest.raises(KeyError):
        country_name("XXX")
    with pytest.raises(KeyError):
        country_iso2("XKK")


def test_that_countries_that_may_be_meant_are_named_with_their_letters():
    assert countries_meant("Chna") == "China (CN) or Chad (TD)"
    assert countries_meant("Atlantis of old") == ""
