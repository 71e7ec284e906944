import math

import pytest

from tests.books import make_book
from tests.cases import case_of, codes_of, problem_of


def requirements(**sheets):
    table = case_of(make_book(**sheets)).requirements
    return [tuple(row) for row in table.itertuples(index=False)]


def test_that_rows_of_one_material_and_period_add_up_in_the_materials_unit():
    rows = [{"quantity": 100}, {"quantity": 2, "unit": "t"}, {"quantity": 1000, "unit": "g"}]
    assert requirements(requirements=rows) == [("M", 0, 2101.0)]


def test_that_periods_are_numbers_from_zero():
    rows = [{"period": "2028", "quantity": 5}, {"period": "2026", "quantity": 0}]
    assert requirements(requirements=rows) == [("M", 0, 0.0), ("M", 2, 5.0)]


def test_that_a_count_converts_into_mass_by_the_unit_mass():
    assert requirements(materials=[{"unit_mass": None}], requirements=[{"unit": "lb", "quantity": 100}]) == [
        ("M", 0, pytest.approx(45.359237, rel=1e-15))
    ]
    counted = {"unit": "pcs", "unit_mass": 0.5}
    assert requirements(materials=[counted], requirements=[{"unit": "kg", "quantity": 10}]) == [("M", 0, 20.0)]


def test_that_kg_against_pieces_without_unit_mass_is_a_problem_at_the_unit():
    book = make_book(materials=[{"unit": "pcs"}], requirements=[{"unit": "kg"}, {"unit": "kg"}])
    problem = problem_of(book, "unit-not-convertible")
    assert problem.at.cell == "D2"
    assert problem.message == "kg does not convert into pcs, the unit of M (and 1 more row)."
    assert problem.hint.startswith("Give M a Unit mass (kg per pcs) in Materials")


def test_that_a_build_plan_is_exploded_through_every_level_with_scrap():
    # 10 motors × 2 rotors × 0.5 kg × 1.1 scrap = 11 kg, and 10 × 300 g = 3 kg directly.
    book = make_book(
        build_plan=[{"product": "Motor", "quantity": 10}],
        bom=[
            {"parent": "Motor", "component": "Rotor", "quantity": 2},
            {"parent": "Rotor", "component": "M", "quantity": 0.5, "scrap": "10 %"},
            {"parent": "Motor", "component": "M", "quantity": 300, "unit": "g"},
        ],
    )
    table = case_of(book).requirements
    assert table[["material", "period"]].values.tolist() == [["M", 0]]
    assert table["quantity"].tolist() == [pytest.approx(14.0, rel=1e-12)]


def test_that_the_build_plan_adds_to_the_requirements():
    found = requirements(
        requirements=[{"period": "2027", "quantity": 1}],
        build_plan=[{"period": "2027", "quantity": 3}, {"period": "2028", "quantity": 4}],
        bom=[{"quantity": 2}],
    )
    assert found == [("M", 0, 7.0), ("M", 1, 8.0)]


def test_that_a_product_may_itself_be_a_material():
    assert requirements(build_plan=[{"product": "M", "quantity": 3}]) == [("M", 0, 3.0)]


def test_that_a_loop_in_the_bom_is_named_whole():
    book = make_book(
        build_plan=[{"product": "A"}],
        bom=[
            {"parent": "A", "component": "B"},
            {"parent": "B", "component": "C"},
            {"parent": "C", "component": "A"},
        ],
    )
    problem = problem_of(book, "bom-loop")
    assert "A → B → C → A" in problem.message
    assert problem.at.cell == "B2"


def test_that_a_product_that_nothing_knows_is_a_problem():
    problem = problem_of(make_book(build_plan=[{"product": "Motr"}], bom=[{"parent": "Motor"}]), "unknown-reference")
    assert (problem.at.sheet, problem.at.cell) == ("Build plan", "A2")
    assert 'Did you mean "Motor"?' in problem.hint


def test_that_an_assembly_counted_in_dozens_is_twelve_pieces():
    book = make_book(
        build_plan=[{"product": "P"}],
        bom=[
            {"parent": "P", "component": "Screw", "quantity": 2, "unit": "dozen"},
            {"parent": "Screw", "component": "M", "quantity": 0.5},
        ],
    )
    assert case_of(book).requirements["quantity"].tolist() == [12.0]


def test_that_an_assembly_in_two_units_is_a_problem():
    rows = [
        {"parent": "P", "component": "Mix", "quantity": 2, "unit": "kg"},
        {"parent": "Q", "component": "Mix", "quantity": 2},
        {"parent": "Mix", "component": "M"},
    ]
    assert problem_of(make_book(build_plan=[{}], bom=rows), "assembly-units").at.sheet == "BOM"


def test_that_a_requirement_for_an_assembly_is_pointed_out():
    book = make_book(requirements=[{"material": "P"}, {}], offers=[{}, {"material": "P"}], bom=[{}])
    assert problem_of(book, "assembly-required").severity == "warning"


def test_that_the_build_plan_keeps_the_value_of_products():
    table = case_of(make_book(build_plan=[{"product": "M", "quantity": 3, "unit_value": 9}])).build_plan
    assert [tuple(row) for row in table.itertuples(index=False)] == [("M", 0, 3.0, 9.0)]
    assert math.isnan(case_of(make_book(build_plan=[{"product": "M"}])).build_plan.at[0, "unit_value"])


def test_that_stock_is_in_the_materials_unit():
    row = {"opening": 2, "unit": "t", "holding_cost": 500, "maximum": 3, "minimum_cover": 30}
    stock = case_of(make_book(stock=[row])).stock.loc["M"]
    assert stock[["opening", "holding_cost", "minimum_cover", "maximum"]].tolist() == [2000.0, 0.5, 30.0, 3000.0]


def test_that_blank_stock_cells_mean_none_and_no_maximum():
    stock = case_of(make_book(stock=[{}])).stock.loc["M"]
    assert stock[["opening", "holding_cost", "minimum_cover", "maximum"]].tolist() == [0.0, 0.0, 0.0, math.inf]
    assert case_of(make_book()).stock.empty


def test_that_stock_of_an_unknown_material_is_a_problem():
    assert problem_of(make_book(stock=[{"material": "N"}]), "unknown-reference").at.cell == "A2"


def test_that_a_book_needs_offers_and_requirements():
    assert codes_of(make_book(complete=False)) == ["no-offers", "no-requirements"]


def test_that_quantities_out_of_reach_after_conversion_are_problems():
    book = make_book(materials=[{"unit": "mg"}], requirements=[{"quantity": 1e9, "unit": "kt"}])
    assert problem_of(book, "number-out-of-reach").at.cell == "C2"
    book = make_book(materials=[{"unit": "kt"}], stock=[{"opening": 1e-5, "unit": "kg"}])
    assert problem_of(book, "number-out-of-reach").at.cell == "B2"
    book = make_book(build_plan=[{"quantity": 1e10}], bom=[{"quantity": 1e10}])
    assert problem_of(book, "number-out-of-reach").at.sheet == "Build plan"


def test_that_a_bom_whose_requirement_is_no_number_any_more_is_a_problem():
    levels = [{"parent": f"P{level}", "component": f"P{level + 1}", "quantity": 1e15} for level in range(21)]
    book = make_book(build_plan=[{"product": "P0"}], bom=[*levels, {"parent": "P21", "component": "M"}])
    assert problem_of(book, "requirement-too-large").at.sheet == "BOM"


def test_that_an_assembly_weighed_everywhere_alike_is_per_that_unit_with_a_note():
    # One product takes 2 kg of the mix, and each kg of the mix 0.25 kg of M.
    rows = [
        {"parent": "P", "component": "Mix", "quantity": 2, "unit": "kg"},
        {"parent": "Mix", "component": "M", "quantity": 0.25},
    ]
    book = make_book(build_plan=[{}], bom=rows)
    assert problem_of(book, "assembly-unit").severity == "note"
    assert case_of(book).requirements["quantity"].tolist() == [0.5]


def test_that_a_requirement_that_is_nothing_beside_another_period_is_a_problem_and_not_rounded_away():
    rows = [
        {"period": "2027", "quantity": 2e8},
        {"period": "2028", "quantity": 1.0},
        {"period": "2029", "quantity": 3.0},
    ]
    found = problem_of(make_book(requirements=rows), "number-out-of-reach")
    assert (found.at.sheet, found.at.cell) == ("Requirements", "C3")
