"""Embedded content, worked out by hand: a motor of 2 kg magnet and 3 kg copper."""

import math

import pandas as pd
import pytest

from data.embedded import EmbeddedContent, embedded_content
from data.plan import Plan, Status
from tests.books import make_book
from tests.cases import case_of


def embedded(awards, **sheets) -> EmbeddedContent:
    """The content of a book's products when (offer, period, quantity) are bought at the offers' landed cost."""
    case = case_of(make_book(**{
        "bom": [{"parent": "Motor", "component": "Magnet", "quantity": 2.0},
                {"parent": "Motor", "component": "Copper", "quantity": 3.0}],
        "suppliers": [{"supplier": "C", "country": "CN"}, {"supplier": "J", "country": "JP"}],
        "offers": [
            {"offer": "cn", "supplier": "C", "material": "Magnet", "unit_price": 10.0},
            {"offer": "jp", "supplier": "J", "material": "Magnet", "unit_price": 20.0},
            {"offer": "cu", "supplier": "J", "material": "Copper", "unit_price": 5.0},
        ],
        "build_plan": [{"product": "Motor", "quantity": 10.0}],
        **sheets,
    }))  # fmt: skip
    offers = case.offers.loc[[offer for offer, _, _ in awards]]
    table = pd.DataFrame(awards, columns=["offer", "period", "quantity"])
    table = table.assign(
        supplier=offers["supplier"].to_numpy(), material=offers["material"].to_numpy(), unit="kg",
        unit_cost=offers["landed_cost"].to_numpy(),
    )  # fmt: skip
    table["cost"] = table["quantity"] * table["unit_cost"]
    return embedded_content(case, Plan(Status.OPTIMAL, awards=table))


def share(found: EmbeddedContent, country: str, stage: str = "made", product: str = "Motor") -> tuple[float, ...]:
    rows = found.shares.set_index(["product", "stage", "country"])
    names = ["value_share", "value_share_high", "mass_share", "mass_share_high"]
    return tuple(rows.loc[(product, stage, country), names].astype(float))


AWARDS = [("cn", "", 5.0), ("jp", "", 15.0), ("cu", "", 30.0)]


def test_that_shares_of_purchased_content_are_by_value_and_by_mass():
    # Value 5 × 10 + 15 × 20 + 30 × 5 = 500, of which 50 from China; mass 50 kg, of which 5.
    found = embedded(AWARDS)
    assert found.products.to_dict("records") == [
        {"product": "Motor", "quantity": 10.0, "value_basis": "purchased content", "value": 500.0, "mass": 50.0}
    ]
    assert share(found, "CHN") == pytest.approx((0.1, 0.1, 0.1, 0.1))
    assert share(found, "JPN") == pytest.approx((0.9, 0.9, 0.9, 0.9))


def test_that_a_unit_value_is_what_shares_of_value_are_parts_of():
    found = embedded(AWARDS, build_plan=[{"product": "Motor", "quantity": 10.0, "unit_value": 100.0}])
    assert share(found, "CHN") == pytest.approx((0.05, 0.05, 0.1, 0.1))


@pytest.mark.parametrize(("quantity", "verdict"), [(0.9, "passes"), (1.0, "fails"), (1.1, "fails")])
def test_that_0_09_percent_passes_and_0_11_percent_fails_a_test_of_0_1_percent(quantity, verdict):
    # 0.9 kg × 10 of 10 products × 1,000 is 0.09 % of value, made and owned in China but counted once at "made".
    origins = [{"offer": "cn", "stage": stage, "country": "CN"} for stage in ("mined", "refined")]
    origins += [{"offer": o, "stage": s, "country": "JP"} for o in ("jp", "cu") for s in ("mined", "refined")]
    builds = [{"product": "Motor", "quantity": 10.0, "unit_value": 1000.0}]
    awards = [("cn", "", quantity), ("jp", "", 20.0 - quantity), ("cu", "", 30.0)]
    found = embedded(awards, build_plan=builds, origins=origins)
    assert share(found, "CHN", "any")[0] == pytest.approx(quantity / 1000.0)
    assert found.verdict(0.001, "CHN") == verdict
    assert found.passes(0.001, "CHN") == (verdict == "passes")
    assert found.passes(0.001, "AUS")


def test_that_unknown_origin_leaves_the_test_open_and_does_not_pass():
    found = embedded([("jp", "", 20.0), ("cu", "", 30.0)])
    assert share(found, "unknown", "mined") == pytest.approx((1.0, 1.0, 1.0, 1.0))
    assert found.verdict(0.001, "CHN", stage="mined") == "open"
    assert not found.passes(0.001, "CHN")
    assert found.verdict(0.001, "CHN", stage="made") == "passes"


def test_that_awards_are_divided_in_proportion_to_the_requirement_of_each_period():
    # Motor takes 20 kg of magnet and Pump 60 in 2027, when all is Chinese; in 2028 only Motor, all from Japan.
    found = embedded(
        [("cn", "2027", 80.0), ("jp", "2028", 20.0)],
        bom=[{"parent": "Motor", "component": "Magnet", "quantity": 2.0},
             {"parent": "Pump", "component": "Magnet", "quantity": 6.0}],
        build_plan=[{"product": "Motor", "period": "2027", "quantity": 10.0},
                    {"product": "Motor", "period": "2028", "quantity": 10.0},
                    {"product": "Pump", "period": "2027", "quantity": 10.0}],
    )  # fmt: skip
    taken = {(row.product, row.offer): row.quantity for row in found.purchases.itertuples()}
    assert taken == pytest.approx({("Motor", "cn"): 20.0, ("Motor", "jp"): 20.0, ("Pump", "cn"): 60.0})
    # Motor: 200 of 200 + 400 by value, half by mass.
    assert share(found, "CHN") == pytest.approx((1 / 3, 1 / 3, 0.5, 0.5))


def test_that_opening_stock_is_of_unknown_origin_and_stocked_materials_are_divided_over_the_horizon():
    # Magnet: 5 kg in stock, 15 bought from China at 10; the stock is valued at the average paid. Copper is Japanese.
    found = embedded([("cn", "", 15.0), ("cu", "", 30.0)], stock=[{"material": "Magnet", "opening": 5.0}])
    assert share(found, "CHN") == pytest.approx((150 / 350, 200 / 350, 15 / 50, 20 / 50))
    assert share(found, "unknown") == pytest.approx((50 / 350, 50 / 350, 5 / 50, 5 / 50))
    (stock,) = found.purchases[found.purchases["offer"] == ""].to_dict("records")
    assert (stock["material"], stock["quantity"], stock["value"]) == ("Magnet", 5.0, 50.0)


def test_that_what_nobody_delivers_is_of_unknown_origin_at_the_dearest_price():
    found = embedded([("cu", "", 30.0)])
    assert share(found, "unknown") == pytest.approx((400 / 550, 400 / 550, 20 / 50, 20 / 50))


def test_that_a_material_without_mass_makes_shares_of_mass_unknown_and_not_zero():
    found = embedded(AWARDS, materials=[{"material": "Magnet", "unit": "pcs"}, {"material": "Copper"}])
    value, _, mass, _ = share(found, "CHN")
    assert value == pytest.approx(0.1)
    assert math.isnan(mass)
    assert not found.passes(0.5, "CHN", stage="made", measure="mass")
    assert {row["mass_share"] for row in found.as_json()["shares"] if row["stage"] == "made"} == {None}


def test_that_each_share_names_the_offers_that_carry_it():
    found = embedded(AWARDS)
    rows = found.shares[found.shares["stage"] == "made"].set_index("country")["offers"]
    assert rows.to_dict() == {"CHN": "cn", "JPN": "cu; jp", "unknown": ""}


def test_that_several_levels_and_scrap_multiply():
    lines = [{"parent": "Motor", "component": "Rotor", "quantity": 2.0},
             {"parent": "Rotor", "component": "Magnet", "quantity": 3.0, "scrap": 0.1}]  # fmt: skip
    found = embedded([("cn", "", 66.0)], bom=lines)
    assert found.purchases["quantity"].tolist() == pytest.approx([66.0])
    assert found.products["mass"].tolist() == pytest.approx([66.0])
