"""Laws that hold for every book, on books with something in every sheet."""

import math
import random
from dataclasses import fields

import pandas as pd
import pytest

from data.case import Case
from data.make_case import make_case
from tests.books import make_book, shuffled
from tests.cases import case_of

KG_PER = {"kg": 1.0, "t": 1000.0, "lb": 0.45359237}


def book_in(unit, seed=0):
    """A random book whose quantities and prices are all stated in one unit; the material's unit is that unit too."""
    random_ = random.Random(seed)
    per = KG_PER[unit]

    def quantity(low, high):
        return random_.uniform(low, high) / per

    names = [f"M{number}" for number in range(4)]
    offers = [
        {
            "offer": f"O{number:02d}",
            "supplier": f"S{number % 5}",
            "material": names[number % 4],
            "unit_price": random_.uniform(1, 9) * per,
            "freight": random_.uniform(0, 1) * per,
            "tariff": random_.choice([0, 0.1, "25 %"]),
            "currency": random_.choice(["USD", "EUR", None]),
            "capacity": quantity(50, 500),
            "minimum_order": quantity(1, 5),
            "lead_time": random_.randrange(120),
        }
        for number in range(12)
    ]
    return make_book(
        materials=[{"material": name, "unit": unit, "group": "g" + name[-1], "mineral": "cobalt"} for name in names],
        contents=[{"material": "M0", "mineral": mineral, "fraction": 0.3} for mineral in ("neodymium", "dysprosium")],
        requirements=[
            {
                "material": random_.choice(names),
                "period": f"2027-Q{random_.randrange(1, 5)}",
                "quantity": quantity(1, 99),
            }
            for _ in range(30)
        ],
        build_plan=[{"product": "P", "period": f"2027-Q{quarter}", "quantity": 3} for quarter in range(1, 5)],
        bom=[
            {"parent": "P", "component": "Q", "quantity": 2},
            *({"parent": "Q", "component": name, "quantity": quantity(1, 2), "scrap": 0.1} for name in names),
        ],
        suppliers=[
            {"supplier": f"S{number}", "country": code, "capacity": quantity(100, 900)}
            for number, code in enumerate(["CN", "DE", "NA", "US", "AU"])
        ],
        offers=offers,
        price_breaks=[
            {"offer": "O00", "from_quantity": quantity(10, 20), "unit_price": 0.5 * per},
            {"offer": "O00", "from_quantity": quantity(30, 40), "unit_price": 0.4 * per},
        ],
        origins=[
            {"offer": f"O{number:02d}", "stage": stage, "country": code, "share": share}
            for number in range(6)
            for stage, code, share in (("mined", "CN", 0.5), ("mined", "AU", 0.2), ("refined", "CN", 0.9))
        ],
        rules=[{"rule": name, "amount": 0.5, "from": "CN"} for name in ("z", "a", "m")],
        stock=[{"material": name, "opening": quantity(1, 9), "holding_cost": 0.1 * per} for name in names],
        scenarios=[{"scenario": name, "event": "price", "amount": 0.2} for name in ("later", "early")],
        exchange_rates={"EUR": 1.1},
    )


def in_kg(case: Case) -> dict[str, pd.DataFrame]:
    """The tables of numbers with every quantity in kg and every price per kg."""
    per = case.materials["to_base"]
    offers, breaks = case.offers, case.price_breaks
    of_offer = offers["material"].map(per)
    of_break = breaks["offer"].map(of_offer)
    quantities = ["capacity", "minimum_order", "order_multiple"]
    prices = ["unit_price", "freight", "other_cost", "landed_cost"]
    return {
        "requirements": case.requirements.assign(
            quantity=case.requirements["quantity"] * case.requirements["material"].map(per)
        ),
        "quantities": offers[quantities].mul(of_offer, axis=0),
        "prices": offers[prices].div(of_offer, axis=0),
        "periods": offers[["first_period", "last_period"]].astype(float),
        "breaks": pd.DataFrame({"from": breaks["from_quantity"] * of_break, "price": breaks["unit_price"] / of_break}),
        "stock": case.stock[["opening", "maximum"]].mul(per, axis=0),
        "holding": case.stock[["holding_cost"]].div(per, axis=0),
        "mass": case.materials[["kg_per_unit"]].div(per, axis=0),
    }


@pytest.mark.parametrize("unit", ["t", "lb"])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_that_the_unit_of_a_workbook_never_changes_what_it_says(unit, seed):
    expected, found = in_kg(case_of(book_in("kg", seed))), in_kg(case_of(book_in(unit, seed)))
    for name, table in expected.items():
        pd.testing.assert_frame_equal(found[name], table, rtol=1e-12, obj=name)


def test_that_a_sheet_may_state_its_own_unit():
    # The material is in kg; requirement, offer and stock are each in another unit.
    book = make_book(
        requirements=[{"quantity": 2, "unit": "t"}],
        offers=[{"unit": "lb", "unit_price": 0.45359237, "capacity": 1000}],
        stock=[{"opening": 500, "unit": "g"}],
    )
    case = case_of(book)
    assert case.requirements["quantity"].tolist() == [2000.0]
    assert case.offers.at["O1", "unit_price"] == 1.0
    assert math.isclose(case.offers.at["O1", "capacity"], 453.59237, rel_tol=1e-15)
    assert case.stock.at["M", "opening"] == 0.5


@pytest.mark.parametrize("seed", range(5))
def test_that_the_order_of_rows_changes_nothing_but_where_they_stand(seed):
    book = book_in("kg", seed)
    first, second = case_of(book), case_of(shuffled(book, seed))
    for field in fields(Case):
        one, other = getattr(first, field.name), getattr(second, field.name)
        if isinstance(one, pd.DataFrame):
            pd.testing.assert_frame_equal(
                one.drop(columns="row_id", errors="ignore"),
                other.drop(columns="row_id", errors="ignore"),
                check_exact=True,
                obj=field.name,
            )
        elif field.name == "rules":
            assert [_placeless(rule) for rule in one] == [_placeless(rule) for rule in other]
        elif field.name != "book":
            assert one == other


def test_that_row_ids_lead_back_to_the_rows():
    book = book_in("kg", 7)
    mixed = shuffled(book, 7)
    case = case_of(mixed)
    assert (mixed["offers"].cells.loc[case.offers["row_id"], "offer"].to_numpy() == case.offers.index).all()
    assert mixed["rules"].cells.loc[[rule.row_id for rule in case.rules], "rule"].tolist() == ["a", "m", "z"]


def test_that_the_order_of_rows_does_not_change_the_kinds_of_problems():
    book = make_book(
        requirements=[{"quantity": "x"}, {"period": "2027"}, {"period": None}],
        offers=[{"offer": "A"}, {"offer": "A", "unit": "pcs"}, {"currency": "EUR"}],
        rules=[{"amount": 65}, {"from": "Chian"}],
    )
    codes = [sorted(problem.code for problem in make_case(each)[1]) for each in (book, shuffled(book, 1))]
    assert codes[0] == codes[1]


def test_that_every_number_of_a_case_is_a_number_or_says_that_it_is_none():
    may_be_nan = {
        "materials": {"shortage_cost"},
        "suppliers": {"minimum_spend", "maximum_spend"},
        "offers": {"current_share"},
        "scenarios": {"probability"},
        "build_plan": {"unit_value"},
    }
    case = case_of(book_in("t", 3))
    for field in fields(Case):
        table = getattr(case, field.name)
        if isinstance(table, pd.DataFrame):
            numbers = table.select_dtypes("number")
            with_nan = set(numbers.columns[numbers.isna().any()])
            assert with_nan <= may_be_nan.get(field.name, set()), field.name


def _placeless(rule):
    return [getattr(rule, field.name) for field in fields(rule) if field.name != "row_id"]
