"""The sample is whole, believable, linear, and says that it is made up."""

import zipfile
from collections import Counter
from itertools import pairwise
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from data.countries import parse_country, parse_group
from data.reference import mineral_price, world_mix
from data.sample import SAMPLE_FILE, sample_book, write_sample

BOOK = sample_book()
RATES = {
    "EUR": 1.0,
    **dict(zip(BOOK["exchange_rates"].cells["currency"], BOOK["exchange_rates"].cells["rate"], strict=True)),
}
KG = {"kg": 1.0, "t": 1000.0, "g": 0.001, "lb": 0.45359237, "troy oz": 0.0311034768, "pcs": 0.00018}


def cells(sheet: str) -> pd.DataFrame:
    return BOOK[sheet].cells


def test_that_the_sample_has_the_size_of_a_real_desk() -> None:
    suppliers = cells("suppliers")
    assert len(cells("materials")) == 30
    assert (len(suppliers), suppliers["country"].nunique()) == (40, 20)
    assert len(cells("offers")) == 120
    assert cells("scenarios")["scenario"].nunique() == 6
    assert sorted(cells("build_plan")["period"].unique()) == [
        f"{y}-Q{q}" for y in (2027, 2028, 2029) for q in (1, 2, 3, 4)
    ]


def test_that_every_sheet_refers_to_rows_that_exist() -> None:
    materials, suppliers, offers = (set(cells(s)[c]) for s, c in
        (("materials", "material"), ("suppliers", "supplier"), ("offers", "offer")))  # fmt: skip
    assert set(cells("offers")["material"]) == materials
    assert set(cells("offers")["supplier"]) == suppliers
    assert set(cells("origins")["offer"]) == offers
    assert (
        set(cells("contents")["material"]) | set(cells("requirements")["material"]) | set(cells("stock")["material"])
        <= materials
    )
    parents = set(cells("bom")["parent"])
    assert set(cells("bom")["component"]) - parents <= materials
    assert set(cells("build_plan")["product"]) <= parents


def test_that_the_bom_is_three_levels_deep_above_the_materials() -> None:
    children = cells("bom").groupby("parent")["component"].agg(set).to_dict()

    def levels(item: str) -> int:
        return 1 + max(map(levels, children[item])) if item in children else 0

    assert levels("DU-150") == 3
    assert {"MOT-150", "INV-150", "BM-NMC"} <= children["DU-150"]
    assert "ROT-150" in children["MOT-150"]
    assert children["BM-NMC"] >= {"CELL-NMC"}


def test_that_countries_groups_and_minerals_are_known() -> None:
    countries = {*cells("suppliers")["country"], *cells("suppliers")["owner_country"], *cells("origins")["country"]}
    assert not [country for country in countries if parse_country(country) is None]
    own = set(cells("country_groups")["group"])
    for source in {*cells("rules")["from"], *cells("scenarios")["from"].dropna(), *cells("rules")["except"].dropna()}:
        known = source in own or source in {"any country", "any supplier"}
        assert known or parse_country(source) or parse_group(source), source
    named = {
        *cells("contents")["mineral"],
        *cells("materials")["mineral"].dropna(),
        *cells("origins")["mineral"].dropna(),
    }
    assert "dysprosium" in named
    assert not [mineral for mineral in named if not world_mix(mineral, "mined") and not world_mix(mineral, "refined")]


def test_that_shares_of_an_origin_sum_to_at_most_one_and_some_origin_is_unknown() -> None:
    sums = cells("origins").fillna({"mineral": ""}).groupby(["offer", "mineral", "stage"])["share"].sum()
    assert sums.max() <= 1 + 1e-9
    assert (sums < 1 - 1e-9).any()


def test_that_todays_shares_of_every_material_sum_to_one_and_come_mostly_from_china() -> None:
    offers = cells("offers").merge(cells("suppliers")[["supplier", "country"]], on="supplier")
    assert offers.groupby("material")["current_share"].sum().map(lambda total: abs(total - 1) < 1e-9).all()
    china = offers[offers["country"] == "China"].groupby("material")["current_share"].sum()
    assert china.mean() > 0.6


def test_that_the_sample_has_no_terms_that_need_integers() -> None:
    assert len(cells("price_breaks")) == 0
    for sheet, names in (
        ("offers", ("minimum_order", "order_multiple", "fixed_cost")),
        ("suppliers", ("minimum_spend", "maximum_spend", "fixed_cost")),
    ):
        for name in names:
            assert cells(sheet)[name].isna().all(), (sheet, name)
    assert set(cells("rules")["measure"].dropna()) == {"value"}
    assert dict(zip(cells("settings")["setting"], cells("settings")["value"], strict=True))["Objective"] == "cost"


def test_that_the_sample_uses_several_units_currencies_and_every_kind_of_rule_that_is_linear() -> None:
    assert set(cells("offers")["currency"]) == {"EUR", "USD", "CNY", "JPY"}
    assert {"kg", "t", "g", "lb", "troy oz", "pcs"} == set(cells("offers")["unit"])
    rules = cells("rules")
    assert {"at most", "at least"} == set(rules["limit"])
    assert {"each", "owned", "mined", "refined", "made"} == set(rules["stage"].dropna())
    assert any(str(amount).endswith(" t") for amount in rules["amount"])
    assert rules["flexible"].notna().sum() == 1
    assert set(cells("suppliers")["status"]) == {"approved", "qualifying", "excluded"}


def test_that_prices_lie_around_the_reference_price_of_what_a_material_contains() -> None:
    contents = cells("contents")
    fractions = {m: dict(zip(g["mineral"], g["fraction"], strict=True)) for m, g in contents.groupby("material")}
    checked = Counter()
    for offer in cells("offers").itertuples():
        material = cells("materials").set_index("material").loc[offer.material]
        minerals = fractions.get(offer.material) or {material["mineral"]: 1.0}
        prices = {mineral: mineral_price(mineral) for mineral in minerals}
        if offer.material in {"Electrical steel", "Iron phosphate", "Manganese sulphate"} or None in prices.values():
            continue
        reference = sum(fraction * prices[mineral].value for mineral, fraction in minerals.items())
        usd_per_kg = offer.unit_price * RATES[offer.currency] / RATES["USD"] / KG[offer.unit]
        low, high = (0.9, 12) if offer.material in {"LiPF6", "Tantalum capacitor", "SmCo 26H", "Lithium hydroxide",
            "Lithium carbonate", "Graphite anode nat"} else (0.9, 6)  # fmt: skip
        assert low <= usd_per_kg / reference <= high, (offer.offer, usd_per_kg, reference)
        checked[offer.material] += 1
    assert len(checked) >= 24


def test_that_refining_today_is_concentrated_as_the_world_is() -> None:
    offers = cells("offers").set_index("offer")
    rows = cells("origins")
    for mineral, material in (("dysprosium", "NdFeB N45UH"), ("dysprosium", "NdFeB N42SH")):
        own = rows[(rows["mineral"] == mineral) & (rows["stage"] == "refined") & (rows["country"] == "China")]
        own = own[own["offer"].map(offers["material"]) == material]
        share = sum(own["share"] * own["offer"].map(offers["current_share"]))
        assert world_mix(mineral, "refined")["CHN"] == pytest.approx(1.0)
        assert 0.85 <= share <= 1.0


def test_that_offers_of_a_material_cover_its_requirement_without_china_only_in_part() -> None:
    capacity = Counter()
    supplier_country = dict(zip(cells("suppliers")["supplier"], cells("suppliers")["country"], strict=True))
    for offer in cells("offers").itertuples():
        if offer.material.startswith("NdFeB") and supplier_country[offer.supplier] != "China":
            capacity[offer.material] += offer.capacity
    build = cells("build_plan")
    last = build[build["period"] == "2029-Q4"].set_index("product")["quantity"]
    need = {
        "NdFeB N45UH": (last["DU-150"] + last["MOT-150"]) * 1.35 * 1.05,
        "NdFeB N40EH": (last["DU-150"] + last["MOT-150"]) * 0.42 * 1.05,
    }
    for material, quantity in need.items():
        assert capacity[material] < quantity


def test_that_the_workbook_says_that_it_is_fictitious(tmp_path: Path) -> None:
    path = tmp_path / "sample.xlsx"
    write_sample(path)
    workbook = openpyxl.load_workbook(path)
    text = " ".join(str(value) for row in workbook["Read me"].iter_rows(values_only=True) for value in row if value)
    assert "Fictitious: the company, its products, suppliers, offers" in text
    assert "fictitious" in workbook.properties.title
    assert workbook.properties.description.startswith("Fictitious")
    assert "Fictitious" in SAMPLE_FILE == BOOK.file
    with zipfile.ZipFile(path) as package:
        assert not [name for name in package.namelist() if "externalLink" in name]


def test_that_building_grows_from_quarter_to_quarter() -> None:
    for _, rows in cells("build_plan").groupby("product"):
        quantities = list(rows.sort_values("period")["quantity"])
        assert all(earlier < later for earlier, later in pairwise(quantities))


def test_that_the_sample_is_the_same_at_every_call() -> None:
    assert sample_book().content_hash() == BOOK.content_hash()
