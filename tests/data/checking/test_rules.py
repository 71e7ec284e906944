import pytest

from data.case import Amount, Scope, Source
from tests.books import make_book
from tests.cases import case_of, codes_of, problem_of, problems_of

TWO_KINDS = {
    "materials": [{"material": "A", "group": "both"}, {"material": "B", "unit": "pcs", "group": "both"}],
    "offers": [{"material": "A"}, {"material": "B"}],
}
WEIGHED = {**TWO_KINDS, "materials": [{"material": "A"}, {"material": "B", "unit": "pcs", "unit_mass": 0.5}]}
QUARTERS = [{"period": "2027-Q1"}, {"period": "2027-Q2"}]


def rule(row, **sheets):
    (found,) = case_of(make_book(rules=[row], **sheets)).rules
    return found


def rule_codes(row, **sheets):
    return codes_of(make_book(rules=[row], **sheets))


def test_that_a_rule_has_its_defaults():
    found = rule({})
    assert (found.name, found.scope, found.source) == ("R1", Scope("all"), Source("any country"))
    assert (found.measure, found.stage, found.limit, found.per_period) == ("quantity", "made", "at most", False)
    assert (found.amount, found.penalty, found.excepted) == (Amount("share", 0.65), None, frozenset())
    assert (found.first_period, found.last_period) == (0, 0)


def test_that_every_column_of_a_rule_counts():
    row = {
        "rule": "Cap",
        "applies_to": "material: M",
        "measure": "Value",
        "from": "any country",
        "except": "US, EU27",
        "stage": "Refined",
        "amount": "20000 EUR",
        "per": "period",
        "from_period": "2027-Q2",
        "flexible": 500,
    }
    found = rule(row, requirements=QUARTERS, exchange_rates={"EUR": 2})
    assert (found.scope, found.measure, found.stage) == (Scope("material", "M"), "value", "refined")
    assert found.amount == Amount("money", 40_000.0)
    assert (found.per_period, found.first_period, found.last_period, found.penalty) == (True, 1, 1, 500.0)
    assert {"USA", "DEU"} <= found.excepted


def test_that_a_rule_on_a_supplier_has_no_stage():
    assert rule({"from": "S", "stage": "mined"}).stage == ""
    assert rule({"from": "any supplier"}).stage == ""


def test_that_rules_are_sorted_by_name():
    book = make_book(rules=[{"rule": "b"}, {"rule": "a"}])
    assert [found.name for found in case_of(book).rules] == ["a", "b"]


def test_that_from_is_required_except_for_a_count():
    assert problem_of(make_book(rules=[{"from": None}]), "blank-cell").at.cell == "D2"
    assert rule({"measure": "suppliers", "from": None, "limit": "at least", "amount": 2}).source == Source("everything")
    assert rule({"measure": "countries", "amount": "3"}).amount == Amount("count", 3.0)
    assert rule({"measure": "countries", "amount": 3, "from": "EU27"}).source == Source("group", "EU27")


def test_that_an_amount_of_65_is_asked_about_at_its_cell():
    problem = problem_of(make_book(rules=[{"amount": 65}]), "share-above-one")
    assert problem.at.cell == "H2"
    assert problem.hint.startswith("Did you mean 65 %?")


def test_that_at_least_and_exactly_cannot_be_asked_of_any_country_or_any_supplier():
    for limit in ("at least", "exactly"):
        for source in ("any country", "any supplier"):
            assert rule_codes({"limit": limit, "from": source}) == ["limit-beside-source"]
        assert rule_codes({"limit": limit, "from": "CN"}) == []
    assert rule_codes({"measure": "countries", "limit": "at least", "amount": 2}) == []


def test_that_except_needs_any_country():
    assert rule_codes({"from": "CN", "except": "US"}) == ["except-beside-source"]
    assert rule_codes({"except": "US"}) == []


def test_that_a_share_of_mixed_quantities_needs_their_masses():
    problem = problem_of(make_book(rules=[{}], **TWO_KINDS), "no-unit-mass")
    assert problem.at.cell == "B2"
    assert "the mass of B is unknown" in problem.message
    assert rule_codes({"applies_to": "both"}, **TWO_KINDS) == ["no-unit-mass"]
    assert rule_codes({}, **WEIGHED) == []


def test_that_a_floor_of_a_count_needs_the_masses_of_mixed_quantities_and_a_ceiling_does_not():
    row = {"measure": "suppliers", "from": None, "amount": 2}
    for limit, codes in (("at least", ["no-unit-mass"]), ("exactly", ["no-unit-mass"]), ("at most", [])):
        assert rule_codes({**row, "limit": limit}, **TWO_KINDS) == codes
        assert rule_codes({**row, "limit": limit}, **WEIGHED) == []
        assert rule_codes({**row, "limit": limit, "applies_to": "each material"}, **TWO_KINDS) == []
    problem = problem_of(make_book(rules=[{**row, "limit": "at least"}], **TWO_KINDS), "no-unit-mass")
    assert "apply the rule to each material" in problem.hint


def test_that_single_materials_and_values_need_no_masses():
    for row in ({"applies_to": "each material"}, {"applies_to": "B"}, {"measure": "value"}):
        assert rule_codes(row, **TWO_KINDS) == []


def test_that_an_absolute_amount_must_convert_for_every_material_in_scope():
    assert rule_codes({"amount": "100 kg"}, **TWO_KINDS) == ["unit-not-convertible"]
    assert rule_codes({"amount": "100 kg", "applies_to": "each material"}, **TWO_KINDS) == ["unit-not-convertible"]
    assert rule_codes({"amount": "100 kg", "applies_to": "A"}, **TWO_KINDS) == []
    assert rule_codes({"amount": "100 kg"}, **WEIGHED) == []
    assert rule_codes({"amount": "100 pcs"}, **WEIGHED) == ["unit-not-convertible"]


def test_that_contained_minerals_are_weighed():
    counted = {"materials": [{"unit": "pcs", "mineral": "cobalt"}]}
    assert rule_codes({"applies_to": "cobalt"}, **counted) == ["no-unit-mass"]
    assert rule_codes({"applies_to": "cobalt", "amount": "5 kg"}, **counted) == ["no-unit-mass"]
    assert rule_codes({"applies_to": "cobalt", "measure": "value"}, **counted) == []
    weighed = {"materials": [{"unit": "pcs", "mineral": "cobalt", "unit_mass": 2}]}
    assert rule_codes({"applies_to": "cobalt"}, **weighed) == []
    assert rule_codes({"applies_to": "cobalt", "amount": "5 pcs"}, **weighed) == ["unit-not-convertible"]


def test_that_a_value_over_single_periods_is_not_defined_with_incremental_breaks():
    breaks = {"price_breaks": [{"type": "incremental"}], "requirements": QUARTERS}
    assert rule_codes({"measure": "value", "per": "period"}, **breaks) == ["value-with-breaks"]
    assert rule_codes({"measure": "value", "to_period": "2027-Q1"}, **breaks) == ["value-with-breaks"]
    assert rule_codes({"measure": "value"}, **breaks) == []
    assert rule_codes({"measure": "quantity", "per": "period"}, **breaks) == []
    breaks["price_breaks"] = [{"type": "all units"}]
    assert rule_codes({"measure": "value", "per": "period"}, **breaks) == []


def test_that_a_rule_over_nothing_on_offer_is_pointed_out():
    assert problem_of(make_book(rules=[{"applies_to": "tungsten"}]), "empty-scope").severity == "warning"


def test_that_ambiguous_names_are_problems_at_their_cells():
    book = make_book(materials=[{"material": "cobalt", "mineral": "cobalt"}], rules=[{"applies_to": "cobalt"}])
    assert problem_of(book, "ambiguous-name").at.cell == "B2"
    book = make_book(suppliers=[{"supplier": "China"}], rules=[{"from": "China"}])
    assert problem_of(book, "ambiguous-name").at.cell == "D2"


def test_that_every_fault_of_a_rule_is_reported_at_once():
    row = {"applies_to": "x", "from": "y", "amount": 65, "limit": "up to", "stage": "smelted", "except": "z"}
    cells = {problem.at.cell for code in set(rule_codes(row)) for problem in problems_of(make_book(rules=[row]), code)}
    assert {"B2", "D2", "E2", "F2", "G2", "H2"} <= cells


def test_that_a_penalty_of_zero_is_pointed_out():
    assert rule_codes({"flexible": 0}) == ["free-violation"]
    assert rule({"flexible": "1 000"}).penalty == 1000.0


@pytest.mark.parametrize(
    ("row", "sheets"),
    [
        ({"amount": "1 g"}, {}),
        ({"amount": "1 g", "applies_to": "each material"}, {}),
        ({"amount": "0.05 g", "applies_to": "dysprosium"}, {"contents": [{"fraction": 0.05}]}),
        ({"amount": "0.001 USD", "measure": "value"}, {}),
    ],
)
def test_that_an_amount_that_is_nothing_beside_what_its_rule_measures_is_a_problem_and_not_rounded_away(row, sheets):
    # 100,001 t are required at 1 USD per t: a hundred-millionth of that is 1.00001 kg, or 0.00100001 USD.
    needs = {"materials": [{"unit": "t"}], "requirements": [{"quantity": 100_001.0}]}
    book = make_book(rules=[{**row, "from": "supplier: S"}], **needs, **sheets)
    assert problem_of(book, "number-out-of-reach").at.cell == "H2"
    enough = {**row, "amount": {"quantity": "1.1 kg", "value": "0.0011 USD"}[row.get("measure", "quantity")]}
    assert "number-out-of-reach" not in rule_codes(enough, **needs, **sheets)


def test_that_a_mineral_stated_twice_is_a_problem_also_where_a_rule_limits_its_amount():
    twice = [{"mineral": "dysprosium", "fraction": 0.3}, {"mineral": "dysprosium", "fraction": 0.2}]
    row = {"applies_to": "mineral: dysprosium", "from": "CN", "amount": "10 kg"}
    assert "duplicate-key" in rule_codes(row, contents=twice)
