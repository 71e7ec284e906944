import math

from tests.books import make_book
from tests.cases import case_of, codes_of, problem_of, problems_of


def material(**cells):
    return case_of(make_book(materials=[cells])).materials.loc["M"]


def contents(**sheets):
    table = case_of(make_book(**sheets)).contents
    return [tuple(row) for row in table.itertuples(index=False)]


def test_that_a_mass_knows_its_kilograms():
    row = material(unit="t")
    assert (row["unit"], row["dimension"], row["to_base"], row["kg_per_unit"]) == ("t", "mass", 1000.0, 1000.0)
    assert material(unit="lb")["kg_per_unit"] == 0.45359237


def test_that_a_counted_material_weighs_its_unit_mass_or_nobody_knows_what():
    row = material(unit="pcs", unit_mass=0.25)
    assert (row["dimension"], row["to_base"], row["kg_per_unit"]) == ("count", 1.0, 0.25)
    assert math.isnan(material(unit="m")["kg_per_unit"])


def test_that_a_unit_mass_that_contradicts_the_unit_is_a_problem():
    assert codes_of(make_book(materials=[{"unit": "t", "unit_mass": 1000}])) == []
    assert problem_of(make_book(materials=[{"unit": "t", "unit_mass": 2}]), "unit-mass-contradicts").at.cell == "F2"


def test_that_a_needed_material_without_a_row_is_taken_in_kg_with_a_warning():
    book = make_book(
        materials=[{"material": "Magnet"}],
        requirements=[{"material": "Magnte"}],
        offers=[{"material": "Magnet"}, {"material": "Magnte"}],
        suppliers=[{}],
        complete=False,
    )
    problem = problem_of(book, "unknown-reference")
    assert (problem.severity, problem.at.sheet, problem.at.cell) == ("warning", "Requirements", "A2")
    assert problem.hint == 'Did you mean "Magnet"? Give it a row there.'
    assert case_of(book).materials.loc["Magnte", ["unit", "row_id"]].tolist() == ["kg", -1]


def test_that_without_a_materials_sheet_one_warning_says_which_units_are_taken():
    book = make_book(
        requirements=[{"material": "A", "unit": "t"}, {"material": "B", "unit": "1000 pcs"}],
        offers=[{"material": "A"}, {"material": "B", "unit": "dozen"}],
        suppliers=[{}],
        complete=False,
    )
    assert problem_of(book, "no-materials").severity == "warning"
    case = case_of(book)
    assert case.materials["unit"].to_dict() == {"A": "kg", "B": "pcs"}
    assert case.requirements["quantity"].tolist() == [100_000.0, 100_000.0]


def test_that_a_material_contains_its_own_mineral_wholly_unless_contents_say_otherwise():
    assert contents(materials=[{"mineral": "dysprosium"}]) == [("M", "dysprosium", 1.0)]
    stated = contents(materials=[{"mineral": "dysprosium"}], contents=[{"mineral": "dysprosium", "fraction": 0.1}])
    assert stated == [("M", "dysprosium", 0.1)]


def test_that_minerals_go_by_their_key():
    assert contents(contents=[{"mineral": "Dy", "fraction": "5 %"}]) == [("M", "dysprosium", 0.05)]
    assert contents(materials=[{"mineral": "Natural graphite"}]) == [("M", "graphite_natural", 1.0)]


def test_that_an_unknown_mineral_is_kept_with_a_warning():
    book = make_book(contents=[{"mineral": "dysprosum", "fraction": 0.5}])
    problem = problem_of(book, "unknown-mineral")
    assert (problem.severity, problem.at.cell) == ("warning", "B2")
    assert "Did you mean dysprosium?" in problem.hint
    assert case_of(book).contents["mineral"].tolist() == ["dysprosum"]


def test_that_fractions_of_a_material_sum_to_at_most_one():
    thirds = [{"mineral": name, "fraction": 1 / 3} for name in ("neodymium", "dysprosium", "terbium")]
    assert codes_of(make_book(contents=thirds)) == []
    over = [{"mineral": "neodymium", "fraction": 0.7}, {"mineral": "dysprosium", "fraction": 0.4}]
    assert "sum to 1.1" in problem_of(make_book(contents=over), "fractions-above-one").message


def test_that_one_mineral_by_two_names_is_a_duplicate():
    rows = [{"mineral": "Dy", "fraction": 0.1}, {"mineral": "dysprosium", "fraction": 0.1}]
    assert problem_of(make_book(contents=rows), "duplicate-key").at.cell == "B3"


def test_that_contents_of_an_unknown_material_are_a_problem():
    problem = problem_of(make_book(contents=[{"material": "MM"}]), "unknown-reference")
    assert (problem.severity, problem.at.cell) == ("error", "A2")


def test_that_a_mineral_missing_from_the_contents_is_pointed_out():
    book = make_book(materials=[{"mineral": "dysprosium"}], contents=[{"mineral": "neodymium", "fraction": 0.3}])
    assert problem_of(book, "mineral-not-in-contents").severity == "warning"


def test_that_a_shortage_is_forbidden_where_its_cost_is_blank_with_a_warning():
    book = make_book(settings={"shortages": "allowed"})
    assert problem_of(book, "no-shortage-cost").severity == "warning"
    assert math.isnan(case_of(book).materials.at["M", "shortage_cost"])
    assert codes_of(make_book(settings={"shortages": "allowed"}, materials=[{"shortage_cost": 0}])) == []
    assert problems_of(make_book(), "no-shortage-cost") == []
