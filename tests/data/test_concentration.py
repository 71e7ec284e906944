"""How concentrated plans are, worked out by hand: two suppliers of magnets, one of copper."""

import csv
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from data import reference
from data.concentration import Concentration, concentration, herfindahl, highest_herfindahl
from data.embedded import embedded_content
from data.plan import Plan, Status
from tests.books import make_book
from tests.plans import case_of, suppliers_in

BOOK = {
    "suppliers": suppliers_in(C="CN", J="JP", D="DE"),
    "materials": [{"material": "Magnet", "mineral": "dysprosium"}, {"material": "Copper", "mineral": "copper"}],
    "requirements": [{"material": "Magnet"}, {"material": "Copper"}],
    "offers": [
        {"offer": "cn", "supplier": "C", "material": "Magnet", "unit_price": 10.0},
        {"offer": "jp", "supplier": "J", "material": "Magnet", "unit_price": 20.0},
        {"offer": "cu", "supplier": "J", "material": "Copper", "unit_price": 5.0},
    ],
}
BOUGHT = {"cn": 60.0, "jp": 40.0, "cu": 100.0}
"""60 kg of magnets from China at 10, 40 from Japan at 20, and 100 kg of copper from Japan at 5: 600 + 800 + 500."""


def measured(bought=None, **sheets) -> Concentration:
    """The measures when these quantities are bought at landed cost, in the first period."""
    case = case_of(make_book(**{**BOOK, **sheets}))
    bought = BOUGHT if bought is None else bought
    offers = case.offers.loc[list(bought)]
    table = pd.DataFrame({
        "offer": list(bought), "supplier": offers["supplier"].to_numpy(), "material": offers["material"].to_numpy(),
        "period": case.periods[0].label, "quantity": list(bought.values()), "unit": "kg",
        "unit_cost": offers["landed_cost"].to_numpy(),
    })  # fmt: skip
    plan = Plan(Status.OPTIMAL, awards=table.assign(cost=table["quantity"] * table["unit_cost"]))
    return concentration(case, plan, None if case.build_plan.empty else embedded_content(case, plan))


def at(found: Concentration, material: str, level: str) -> pd.Series:
    return found.materials.set_index(["material", "level"]).loc[(material, level)]


def risk(found: Concentration, country: str, stage: str) -> pd.Series:
    return found.value_at_risk.set_index(["country", "stage"]).loc[(country, stage)]


def origins(**of):
    """Rows of Origins: ``origins(cn_refined={"CN": 0.5})``."""
    return [
        {"offer": name.split("_")[0], "stage": name.split("_")[1], "country": country, "share": share}
        for name, shares in of.items()
        for country, share in shares.items()
    ]


def test_that_two_countries_of_60_and_40_percent_have_an_index_of_0_52():
    made = at(measured(), "Magnet", "made")
    assert (made["hhi_low"], made["hhi_high"]) == pytest.approx((0.52, 0.52))
    assert (made["top_source"], made["sources"], made["single_source"]) == ("CHN", 2, "no")
    assert (made["top_share"], made["top_share_high"], made["unknown"]) == pytest.approx((0.6, 0.6, 0.0))
    assert (made["quantity"], made["unit"], made["cost"]) == (100.0, "kg", 1400.0)


def test_that_suppliers_of_one_country_are_two_suppliers_and_one_country():
    found = measured(suppliers=suppliers_in(C="JP", J="JP"))
    assert at(found, "Magnet", "supplier")["hhi_low"] == pytest.approx(0.52)
    assert at(found, "Magnet", "supplier")["top_source"] == "C"
    assert at(found, "Magnet", "made")["hhi_low"] == 1.0


def test_that_unknown_origin_bounds_the_index_from_spread_thin_to_all_from_the_largest():
    # Refined: cn half in China (0.3 of all), jp wholly in Japan (0.4), 0.3 unknown.
    # Least 0.09 + 0.16 = 0.25; most 0.09 + 0.7² = 0.58; the largest share is 0.4, at most 0.7.
    refined = at(measured(origins=origins(cn_refined={"CN": 0.5}, jp_refined={"JP": 1.0})), "Magnet", "refined")
    assert (refined["hhi_low"], refined["hhi_high"]) == pytest.approx((0.25, 0.58))
    assert (refined["top_source"], refined["top_share"], refined["top_share_high"]) == pytest.approx(("JPN", 0.4, 0.7))
    assert refined["unknown"] == pytest.approx(0.3)
    assert refined["single_source"] == "no"


def test_that_of_a_stage_of_which_nothing_is_known_the_index_may_be_anything():
    mined = at(measured(), "Magnet", "mined")
    assert (mined["sources"], mined["top_source"], mined["single_source"]) == (0, "", "open")
    assert (mined["hhi_low"], mined["hhi_high"], mined["top_share"], mined["top_share_high"]) == (0.0, 1.0, 0.0, 1.0)


def test_that_of_countries_that_tie_the_first_by_code_is_the_largest():
    made = at(measured({"cn": 50.0, "jp": 50.0}), "Magnet", "made")
    assert made["top_source"] == "CHN"


def test_that_single_sources_are_known_and_what_is_unknown_is_left_open():
    # Copper: one offer, one supplier, made and owned in Japan; where it is mined and refined nobody says.
    found = measured()
    assert found.single_sources.to_dict("records") == [
        {"material": "Copper", "only": "offer", "source": "cu", "offers_to_choose": 1},
        {"material": "Copper", "only": "supplier", "source": "J", "offers_to_choose": 1},
        {"material": "Copper", "only": "made", "source": "JPN", "offers_to_choose": 1},
        {"material": "Copper", "only": "owned", "source": "JPN", "offers_to_choose": 1},
    ]
    assert at(found, "Copper", "mined")["single_source"] == "open"


def test_that_a_material_bought_from_one_of_two_suppliers_has_one_supplier_and_two_offers_to_choose():
    found = measured({"cn": 100.0, "cu": 100.0}).single_sources
    magnets = found[found["material"] == "Magnet"]
    assert magnets["only"].tolist() == ["supplier", "made", "owned"]
    assert magnets["offers_to_choose"].tolist() == [2, 2, 2]


@pytest.mark.parametrize(
    "why",
    [
        {"suppliers": [*suppliers_in(C="CN", D="DE"), {"supplier": "J", "country": "JP", "status": "excluded"}]},
        {"suppliers": [*suppliers_in(C="CN", D="DE"),
                       {"supplier": "J", "country": "JP", "capacity": 0.0, "capacity_unit": "kg"}]},
        {"offers": [{**BOOK["offers"][1], "capacity": 0.0}, BOOK["offers"][0]]},
        {"offers": [{**BOOK["offers"][1], "lead_time": 400.0}, BOOK["offers"][0]],
         "settings": {"plan_start": "2027-01-01"}},
    ],
    ids=["excluded", "supplier without capacity", "offer without capacity", "too late"],
)  # fmt: skip
def test_that_an_offer_that_cannot_be_bought_is_no_choice(why):
    found = measured({"cn": 100.0}, **{**why, "requirements": [{"material": "Magnet"}]}).single_sources
    offered = found[(found["only"] == "offer") & (found["material"] == "Magnet")]
    assert offered[["source", "offers_to_choose"]].to_numpy().tolist() == [["cn", 1]]


def test_that_value_at_risk_is_the_landed_cost_of_what_comes_from_there():
    # Made: China 600 of 1,900, Japan 1,300. Refined: half of cn in China, 300; 1,600 unknown (300 of cn, jp, cu).
    found = measured(origins=origins(cn_refined={"CN": 0.5}))
    assert risk(found, "CHN", "made")["value"] == 600.0
    assert risk(found, "CHN", "made")["share"] == pytest.approx(600 / 1900)
    assert risk(found, "JPN", "made")["value"] == 1300.0
    assert tuple(risk(found, "CHN", "refined")[["value", "value_high"]]) == (300.0, 1900.0)
    assert risk(found, "unknown", "refined")["value"] == 1600.0
    # Any: made and refined in China are one purchase, cut at its cost; mined is unknown, so at most everything.
    assert tuple(risk(found, "CHN", "any")[["value", "value_high"]]) == (600.0, 1900.0)


def test_that_products_at_risk_are_those_that_contain_something_from_there():
    # A motor takes magnets and copper, a pump copper only: China is in the motor, Japan in both.
    # Of the pump's copper nobody knows where it is mined: it may be China.
    found = measured(
        bom=[{"parent": "Motor", "component": "Magnet", "quantity": 10.0},
             {"parent": "Motor", "component": "Copper", "quantity": 5.0},
             {"parent": "Pump", "component": "Copper", "quantity": 5.0}],
        build_plan=[{"product": "Motor", "quantity": 10.0, "unit_value": 1000.0},
                    {"product": "Pump", "quantity": 10.0, "unit_value": 200.0}],
        requirements=[], origins=origins(cn_mined={"CN": 1.0}, jp_mined={"JP": 1.0}),
    )  # fmt: skip
    chinese, japanese = risk(found, "CHN", "made"), risk(found, "JPN", "made")
    assert (chinese["products"], chinese["products_value"], chinese["products_value_high"]) == ("Motor", 1e4, 1e4)
    assert (japanese["products"], japanese["products_value"]) == ("Motor; Pump", 12000.0)
    mined = risk(found, "CHN", "mined")
    assert (mined["products"], mined["products_value"], mined["products_value_high"]) == ("Motor", 1e4, 12000.0)


def test_that_a_product_contains_what_costs_nothing_and_has_no_mass():
    found = measured(
        {"cn": 100.0},
        materials=[{"material": "Magnet", "unit": "pcs"}],
        offers=[{**BOOK["offers"][0], "unit_price": 0.0}],
        requirements=[],
        bom=[{"parent": "Motor", "component": "Magnet", "quantity": 10.0}],
        build_plan=[{"product": "Motor", "quantity": 10.0, "unit_value": 1000.0}],
    )
    assert risk(found, "CHN", "made")["products"] == "Motor"
    assert risk(found, "unknown", "mined")["products"] == "Motor"


def test_that_without_a_build_plan_no_product_is_at_risk_and_its_value_is_not_zero():
    found = risk(measured(), "CHN", "made")
    assert found["products"] == ""
    assert np.isnan(found["products_value"])


def test_that_a_plan_is_beside_the_published_share_with_its_year_and_source():
    found = measured(origins=origins(cn_mined={"CN": 1.0}, jp_mined={"AU": 1.0})).world
    path = Path(reference.__file__).parent / "reference" / "shares.csv"
    with path.open(encoding="utf-8", newline="") as file:
        published = {(row["mineral"], row["stage"], row["country_iso3"]): row for row in csv.DictReader(file)}
    china = found.set_index(["mineral", "stage", "country"]).loc[("dysprosium", "mined", "CHN")]
    row = published["dysprosium", "mined", "CHN"]
    assert china["plan_share"] == pytest.approx(0.6)
    assert china["world_share"] == float(row["share"]) == 0.844
    assert (china["year"], china["source"]) == (row["year"], row["source"]) == ("2016-2020 avg", "EC_CRM_2023")


def test_that_the_three_largest_of_plan_and_world_are_shown_and_what_is_unknown():
    # Mined dysprosium of the world: CHN 0.844, MMR 0.093, RUS 0.019. Of the plan: AU 0.4 × 0.5, the rest unknown.
    found = measured(origins=origins(jp_mined={"AU": 0.5})).world
    mined = found[(found["mineral"] == "dysprosium") & (found["stage"] == "mined")].set_index("country")
    assert mined.index.tolist() == ["AUS", "CHN", "MMR", "RUS", "unknown"]
    assert mined["plan_share"].tolist() == pytest.approx([0.2, 0.0, 0.0, 0.0, 0.8])
    assert mined["plan_share_high"].tolist() == pytest.approx([1.0, 0.8, 0.8, 0.8, 0.8])
    assert np.isnan(mined.at["AUS", "world_share"])


def test_that_shares_of_a_mineral_are_by_what_the_materials_contain():
    # cn holds 60 kg × 0.1 = 6 kg of neodymium from China; cu holds 100 kg × 0.02 = 2 kg from Australia.
    contents = [
        {"material": "Magnet", "mineral": "neodymium", "fraction": 0.1},
        {"material": "Magnet", "mineral": "dysprosium", "fraction": 0.3},
        {"material": "Copper", "mineral": "neodymium", "fraction": 0.02},
    ]
    rows = origins(cn_mined={"CN": 1.0}, cu_mined={"AU": 1.0})
    found = measured({"cn": 60.0, "cu": 100.0}, contents=contents, origins=rows).world
    mined = found[(found["mineral"] == "neodymium") & (found["stage"] == "mined")].set_index("country")["plan_share"]
    assert (mined["CHN"], mined["AUS"]) == pytest.approx((0.75, 0.25))


def test_that_a_mineral_without_a_figure_says_so():
    materials = [{"material": "Magnet", "mineral": "germanium"}, {"material": "Copper"}]
    found = measured(materials=materials, origins=origins(cn_mined={"CN": 1.0}, jp_mined={"CN": 1.0})).world
    (row,) = found[(found["mineral"] == "germanium") & (found["stage"] == "mined")].to_dict("records")
    assert (row["country"], row["plan_share"], row["year"], row["source"]) == ("CHN", 1.0, "", "")
    assert np.isnan(row["world_share"])


def test_that_a_material_without_mass_leaves_the_plans_share_of_its_mineral_unknown():
    materials = [{"material": "Magnet", "mineral": "dysprosium", "unit": "pcs"}, {"material": "Copper"}]
    found = measured(materials=materials, origins=origins(cn_mined={"CN": 1.0})).world
    assert found.loc[found["mineral"] == "dysprosium", "plan_share"].isna().all()


def test_that_nothing_bought_is_measured_as_nothing():
    found = measured({})
    assert len(found.materials) == 0
    assert found.value_at_risk["value"].tolist() == [0.0] * 5
    assert found.world["plan_share"].isna().all()
    assert found.single_sources["only"].tolist() == ["offer"]


@pytest.mark.parametrize("seed", range(20))
def test_that_an_index_lies_between_equal_shares_and_one_source_whatever_is_unknown(seed):
    random = np.random.default_rng(seed)
    count = int(random.integers(1, 8))
    known = random.dirichlet(np.ones(count)) * random.uniform(0.1, 1.0)
    unknown = pd.Series([1.0 - known.sum()])
    low = herfindahl(pd.Series(known), pd.Series([0] * count))
    high = highest_herfindahl(low, pd.Series([known.max()]), unknown)
    assert known.sum() ** 2 / count - 1e-12 <= low[0] <= high[0] <= 1.0 + 1e-12
    assert 1.0 / count - 1e-12 <= high[0]
    # However what is unknown is divided among the known and two more, the index is within its bounds.
    divided = np.append(known, [0.0, 0.0]) + random.dirichlet(np.ones(count + 2)) * unknown[0]
    assert low[0] - 1e-12 <= np.square(divided).sum() <= high[0] + 1e-12


def test_that_the_order_of_rows_does_not_matter():
    rows = origins(cn_mined={"CN": 0.5, "AU": 0.25}, jp_mined={"AU": 0.5}, cu_refined={"CL": 0.5, "CN": 0.5})
    first = measured(origins=rows)
    reverse = {name: list(reversed(table)) for name, table in BOOK.items()}
    second = measured(dict(reversed(BOUGHT.items())), **reverse, origins=list(reversed(rows)))
    for name in ("materials", "single_sources", "value_at_risk", "world"):
        pd.testing.assert_frame_equal(getattr(first, name), getattr(second, name), rtol=1e-12)


def test_that_countries_have_two_letters_in_the_result_file_and_suppliers_their_names():
    found = measured().as_json()
    made = {row["level"]: row["top_source"] for row in found["materials"] if row["material"] == "Magnet"}
    assert made["made"] == "CN"
    places = {row["country"] for table in ("value_at_risk", "world") for row in found[table]}
    assert {len(place) for place in places - {"unknown"}} == {2}
    named = pd.DataFrame({"top_source": ["CHN", "CHN"]})
    table = Concentration(
        named.assign(level=["supplier", "made"]),
        pd.DataFrame({"only": ["offer"], "source": ["CHN"]}),
        pd.DataFrame({"country": ["unknown"]}),
        pd.DataFrame({"country": ["XKX"]}),
    ).as_json()
    assert [row["top_source"] for row in table["materials"]] == ["CHN", "CN"]
    assert table["single_sources"][0]["source"] == "CHN"
    assert (table["value_at_risk"][0]["country"], table["world"][0]["country"]) == ("unknown", "XK")


def test_that_what_is_not_known_is_null_in_the_result_file():
    found = measured().as_json()
    mined = next(row for row in found["materials"] if (row["material"], row["level"]) == ("Magnet", "mined"))
    assert mined["top_source"] is None
    chinese = next(row for row in found["value_at_risk"] if (row["country"], row["stage"]) == ("CN", "made"))
    assert (chinese["products"], chinese["products_value"]) == (None, None)


def test_that_an_award_below_a_millionth_of_the_purchases_is_no_source() -> None:
    # 3e-7 kg of 60 kg: 5e-9 of them.
    found = at(measured({"cn": 60.0, "jp": 3e-7}), "Magnet", "supplier")
    assert (found["sources"], found["single_source"], found["unknown"]) == (1, "yes", 0.0)
    assert at(measured({"cn": 60.0, "jp": 3e-3}), "Magnet", "supplier")["sources"] == 2
