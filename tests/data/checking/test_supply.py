import math

import pytest

from data.problems import Severity
from tests.books import make_book
from tests.cases import case_of, codes_of, problem_of, problems_of


def offer(offers, **sheets):
    return case_of(make_book(offers=[offers], **sheets)).offers.loc["O1"]


def supplier(**cells):
    return case_of(make_book(suppliers=[cells])).suppliers.loc["S"]


def test_that_landed_cost_is_price_with_tariff_freight_and_other_cost():
    row = offer({"unit_price": 10, "tariff": "25 %", "freight": 1, "other_cost": 0.5})
    assert (row["unit_price"], row["landed_cost"]) == (10.0, 14.0)


def test_that_prices_are_in_base_currency_per_material_unit():
    # 2,200 EUR a tonne at 1.1 USD: 2.42 USD a kg; freight 100 EUR a tonne: 0.11 USD a kg.
    row = offer(
        {"unit_price": 2200, "currency": "EUR", "unit": "t", "freight": 100, "fixed_cost": 500},
        exchange_rates={"EUR": 1.1},
    )
    assert row["unit_price"] == pytest.approx(2.42, rel=1e-15)
    assert row["landed_cost"] == pytest.approx(2.53, rel=1e-15)
    assert row["fixed_cost"] == 500.0


def test_that_quantities_of_an_offer_are_in_its_unit():
    row = offer({"unit": "t", "capacity": 2, "minimum_order": 0.5, "order_multiple": 0.1})
    assert row[["capacity", "minimum_order", "order_multiple"]].tolist() == [2000.0, 500.0, 100.0]
    assert row["unit_factor"] == 1000.0


def test_that_blanks_mean_unlimited_none_and_unknown():
    row = offer({})
    assert row[["capacity", "minimum_order", "order_multiple", "fixed_cost"]].tolist() == [math.inf, 0.0, 0.0, 0.0]
    assert math.isnan(row["current_share"])
    assert math.isnan(row["per_supplier_unit"])


def test_that_an_offer_in_kg_serves_a_counted_material_by_its_unit_mass():
    row = offer({"unit": "kg", "unit_price": 4, "capacity": 10}, materials=[{"unit": "pcs", "unit_mass": 0.5}])
    assert row[["unit_price", "capacity"]].tolist() == [2.0, 20.0]


def test_that_a_currency_without_a_rate_is_one_problem_at_its_first_cell():
    problem = problem_of(make_book(offers=[{"currency": "EUR"}] * 3), "no-exchange-rate")
    assert problem.at.cell == "E2"
    assert problem.message == "there is no rate for EUR (and 2 more rows)."


def test_that_an_offer_of_an_unknown_supplier_is_a_problem_with_the_close_name():
    book = make_book(
        suppliers=[{"supplier": "Lynas"}],
        offers=[{"supplier": "Lynsa"}, {"supplier": "Lynas"}],
        materials=[{}],
        requirements=[{}],
        complete=False,
    )
    problem = problem_of(book, "unknown-reference")
    assert (problem.severity, problem.at.cell) == ("error", "B2")
    assert problem.hint == 'Did you mean "Lynas"? Add it to Suppliers, or correct the name.'


def test_that_without_a_suppliers_sheet_their_countries_are_unknown():
    book = make_book(offers=[{"supplier": "T"}, {}], materials=[{}], requirements=[{}], complete=False)
    assert problem_of(book, "no-suppliers").severity == "warning"
    suppliers = case_of(book).suppliers
    assert suppliers[["country", "owner_country", "status", "row_id"]].values.tolist() == [["", "", "approved", -1]] * 2


def test_that_a_blank_owner_is_the_suppliers_country_with_one_note():
    rows = [{"supplier": name, "country": "CN"} for name in ("S", "T", "U")]
    book = make_book(suppliers=rows)
    assert problem_of(book, "blank-owner").severity == "note"
    assert case_of(book).suppliers["owner_country"].tolist() == ["CHN"] * 3
    assert supplier(owner_country="China")["owner_country"] == "CHN"
    assert supplier()["owner_share"] == 1.0


def test_that_qualifying_suppliers_are_noted_and_excluded_ones_kept():
    assert problem_of(make_book(suppliers=[{"status": "Qualifying"}]), "qualifying").severity == "note"
    assert supplier(status="excluded")["status"] == "excluded"


def test_that_a_suppliers_capacity_converts_for_each_of_its_materials():
    book = make_book(
        materials=[{"material": "A"}, {"material": "B", "unit": "pcs", "unit_mass": 0.5}],
        offers=[{"material": "A"}, {"material": "B"}],
        suppliers=[{"capacity": 3, "capacity_unit": "t"}],
    )
    case = case_of(book)
    assert case.offers["per_supplier_unit"].to_dict() == {"O1": 0.001, "O2": 0.0005}
    assert case.suppliers.loc["S", ["capacity", "capacity_unit"]].tolist() == [3.0, "t"]


def test_that_a_blank_capacity_unit_is_the_one_unit_of_the_materials():
    assert supplier(capacity=5)["capacity_unit"] == "kg"
    assert supplier()["capacity"] == math.inf
    assert supplier(capacity_unit="t")["capacity_unit"] == ""


def test_that_a_blank_capacity_unit_over_two_units_is_a_problem():
    book = make_book(
        materials=[{"material": "A"}, {"material": "B", "unit": "pcs"}],
        offers=[{"material": "A"}, {"material": "B"}],
        suppliers=[{"capacity": 3}],
    )
    assert problem_of(book, "capacity-unit").at.cell == "H2"
    book = make_book(
        materials=[{"material": "A"}, {"material": "B", "unit": "pcs"}],
        offers=[{"material": "A"}, {"material": "B"}],
        suppliers=[{"capacity": 3, "capacity_unit": "kg"}],
    )
    assert "B does not convert" in problem_of(book, "unit-not-convertible").message


def test_that_a_spend_band_must_not_contradict_itself():
    assert problem_of(make_book(suppliers=[{"minimum_spend": 2, "maximum_spend": 1}]), "spend-order").at.cell == "I2"


def test_that_current_shares_above_the_whole_are_pointed_out():
    over = [{"current_share": 0.7}, {"current_share": 0.4}]
    assert problem_of(make_book(offers=over), "current-shares").severity == "warning"
    assert problems_of(make_book(offers=[{"current_share": 0.7}, {"current_share": 0.3}]), "current-shares") == []


def test_that_an_offer_nobody_needs_is_fine():
    assert codes_of(make_book(offers=[{}, {"material": "N"}], requirements=[{}])) == []


def test_that_a_number_out_of_reach_after_conversion_is_a_problem():
    book = make_book(offers=[{"unit": "kt", "unit_price": 1e-4}])
    problem = problem_of(book, "number-out-of-reach")
    assert problem.at.cell == "D2"


def test_that_tables_are_sorted_by_their_key_as_plain_text():
    case = case_of(make_book(offers=[{"offer": name, "supplier": name} for name in ("b", "10", "9", "B")]))
    assert case.offers.index.tolist() == ["10", "9", "B", "b"]
    assert case.suppliers.index.tolist() == ["10", "9", "B", "b"]


def test_that_an_offer_that_arrives_when_the_last_period_has_begun_is_a_warning_at_its_lead_time():
    # 2027-Q2 begins on 2027-04-01, day 90 of the year: 90 days after 2027-01-01 an offer is there, 91 are too late.
    quarters = [{"period": "2027-Q1"}, {"period": "2027-Q2"}]
    in_time, late = {"offer": "in time", "lead_time": 90}, {"offer": "late", "lead_time": 91}
    assert codes_of(make_book(requirements=quarters, offers=[in_time])) == []
    book = make_book(requirements=quarters, offers=[in_time, late, {**late, "offer": "too"}])
    warning = problem_of(book, "offer-arrives-late")
    assert (warning.severity, warning.at.row, warning.at.name) == (Severity.WARNING, 3, "lead_time")
    assert warning.message == (
        'offer "late" arrives on 2027-04-02 at the earliest, after 2027-04-01, and so serves no period '
        "(and 1 more row)."
    )
