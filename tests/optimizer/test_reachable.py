"""How far a rule could be tightened: worked out by hand, and against the independent programs of the oracles."""

import pytest

from data.plan import Status
from optimizer.planning import PlanOptions, plan_case
from optimizer.problem import flatten
from optimizer.reach import reachable, tightest
from optimizer.reach.reachable import reachable_amount
from optimizer.solving.model import SolveOptions
from tests.books import book_of_rows, make_book
from tests.optimizer.planned import case_of
from tests.optimizer.random_books import random_book, random_rows
from tests.optimizer.random_terms import random_terms
from tests.optimizer.reach_oracle import is_tightest, linear, with_terms
from tests.plans import cap, suppliers_in
from tests.seeds import seeds

CHINA_AND_AUSTRALIA = {
    "suppliers": suppliers_in(A="CN", B="AU"),
    "offers": [
        {"offer": "cheap", "supplier": "A", "unit_price": 1.0},
        {"offer": "dear", "supplier": "B", "unit_price": 3.0, "capacity": 30.0},
    ],
}
"""100 kg are needed; 1 USD from China, at most 30 kg at 3 USD from Australia."""


def close(value: float):
    return pytest.approx(value, abs=1e-9)


def reached(name: str = "cap", **sheets: object) -> float | None:
    """The tightest amount of one rule of a small book."""
    return reached_in(make_book(**sheets), name)


def reached_in(book, name: str) -> float | None:
    case = case_of(book)
    rule = next(rule for rule in case.rules if rule.name == name)
    return reachable_amount(flatten(case), case.rules, rule, SolveOptions())


def test_that_a_cap_on_a_country_reaches_what_the_others_cannot_deliver():
    assert reached(**CHINA_AND_AUSTRALIA, rules=cap("80 %")) == close(0.7)
    assert reached(**CHINA_AND_AUSTRALIA, rules=cap("10 %")) == close(0.7)  # what the rule says now does not matter


def test_that_an_amount_is_reached_in_the_unit_of_the_rule():
    assert reached(**CHINA_AND_AUSTRALIA, rules=cap("0.09 t")) == close(0.07)
    assert reached(**CHINA_AND_AUSTRALIA, rules=cap("90 USD", measure="value")) == close(70.0)


def test_that_a_floor_reaches_all_that_the_country_can_deliver():
    assert reached(**CHINA_AND_AUSTRALIA, rules=cap("10 %", "AU", limit="at least")) == close(0.3)
    assert reached(**CHINA_AND_AUSTRALIA, rules=cap("10 kg", "AU", limit="at least")) == close(30.0)
    assert reached(**CHINA_AND_AUSTRALIA, rules=cap("10 %", "CN", limit="at least")) == close(1.0)


def test_that_a_share_of_the_value_is_reached_at_what_is_paid():
    # 70 USD from China beside 90 USD from Australia.
    assert reached(**CHINA_AND_AUSTRALIA, rules=cap("80 %", measure="value")) == close(70.0 / 160.0)


def test_that_any_country_reaches_the_least_possible_largest_share():
    # All countries at one third; with Australia at most 30 kg, the others share the rest.
    sheets = {
        "suppliers": suppliers_in(A="CN", B="AU", C="VN"),
        "offers": [*CHINA_AND_AUSTRALIA["offers"], {"offer": "third", "supplier": "C", "unit_price": 2.0}],
    }
    assert reached(**sheets, rules=cap("80 %", "any country")) == close(0.35)


def test_that_unknown_origin_counts_against_every_country_in_the_worst_case():
    # The cheap offer is mined to 0.4 in China, 0.6 unknown; of the dear one nothing is known. Nothing else is sold.
    origins = [{"offer": "cheap", "stage": "mined", "country": "CN", "share": 0.4}]
    rules = cap("80 %", "VN", stage="mined")
    # 70 kg of the cheap one: 42 kg unknown; 30 kg of the dear one: 30 kg unknown; with more of the cheap one, less.
    assert reached(**CHINA_AND_AUSTRALIA, origins=origins, rules=rules) == close(0.6)
    ignored = {"settings": {"unknown_origin": "ignore"}}
    assert reached(**CHINA_AND_AUSTRALIA, **ignored, origins=origins, rules=rules) == 0.0


def test_that_a_rule_at_each_stage_reaches_the_share_of_its_worst_stage():
    origins = [
        {"offer": "cheap", "stage": "mined", "country": "CN", "share": 0.5},
        {"offer": "cheap", "stage": "mined", "country": "AU", "share": 0.5},
        {"offer": "cheap", "stage": "refined", "country": "CN", "share": 0.9},
        {"offer": "cheap", "stage": "refined", "country": "AU", "share": 0.1},
        {"offer": "dear", "stage": "mined", "country": "AU", "share": 1.0},
        {"offer": "dear", "stage": "refined", "country": "AU", "share": 1.0},
    ]
    by_stage = {"mined": 0.35, "refined": 0.63, "made": 0.7, "owned": 0.7}
    for stage, share in by_stage.items():
        assert reached(**CHINA_AND_AUSTRALIA, origins=origins, rules=cap("80 %", stage=stage)) == close(share)
    assert reached(**CHINA_AND_AUSTRALIA, origins=origins, rules=cap("80 %", stage="each")) == close(0.7)
    # At any stage the cheap offer is Chinese throughout: 0.5 + 0.9 + 1 + 1 is cut at 1.
    assert reached(**CHINA_AND_AUSTRALIA, origins=origins, rules=cap("80 %", stage="any")) == close(0.7)


def test_that_a_country_group_is_reached_as_a_whole():
    sheets = {
        "suppliers": suppliers_in(A="CN", B="AU", C="VN"),
        "offers": [*CHINA_AND_AUSTRALIA["offers"], {"offer": "third", "supplier": "C", "unit_price": 2.0}],
        "country_groups": {"PACT": ["CN", "VN"]},
    }
    assert reached(**sheets, rules=cap("80 %", "group: PACT")) == close(0.7)


def test_that_stock_lets_a_rule_per_period_reach_less():
    # 100 kg in each of two years, Australia 80 kg a year. Without stock China sells 20 kg of 100 each year. With stock
    # Australian ore may be kept, but it sells 160 kg in all: with 80 of 100 kg in both years nothing is gained, with
    # purchases of b in the first year China is (b − 80)/b and then (200 − b − 80)/(200 − b): at best 20 %.
    sheets = {
        "suppliers": suppliers_in(A="CN", B="AU"),
        "offers": [
            {"offer": "cheap", "supplier": "A", "unit_price": 1.0},
            {"offer": "dear", "supplier": "B", "unit_price": 3.0, "capacity": 80.0},
        ],
        "requirements": [{"period": "2027", "quantity": 100.0}, {"period": "2028", "quantity": 100.0}],
    }
    assert reached(**sheets, rules=cap("80 %", per="period")) == close(0.2)
    assert reached(**sheets, stock=[{"material": "M"}], rules=cap("80 %", per="period")) == close(0.2)
    # Only the second year is ruled: 60 kg of 2028 can be bought in 2027, and the rest is Australian.
    later = {"per": "period", "from_period": "2028"}
    assert reached(**sheets, rules=cap("80 %", **later)) == close(0.2)
    assert reached(**sheets, stock=[{"material": "M"}], rules=cap("80 %", **later)) == 0.0


def test_that_surplus_does_not_dilute_a_share_of_the_quantity():
    allowed = {"settings": {"overbuying": "allowed"}}
    assert reached(**CHINA_AND_AUSTRALIA, **allowed, rules=cap("80 %")) == close(0.7)


def test_that_an_amount_without_limit_is_no_answer():
    sheets = {
        "offers": [{"offer": "O1", "supplier": "S"}],
        "settings": {"overbuying": "allowed"},
        "rules": cap("10 kg", "DE", limit="at least"),
    }
    assert reached(**sheets) is None


def test_that_other_hard_rules_are_kept_and_flexible_ones_are_not():
    dear = cap("20 kg", "AU", rule="dear")
    assert reached(**CHINA_AND_AUSTRALIA, rules=[*cap("90 %"), *dear]) == close(0.8)
    flexible = cap("20 kg", "AU", rule="dear", flexible=5.0)
    assert reached(**CHINA_AND_AUSTRALIA, rules=[*cap("90 %"), *flexible]) == close(0.7)


def test_that_nothing_is_reached_where_no_plan_exists_without_the_rule():
    none = cap("10 kg", rule="none of it")
    assert reached(**CHINA_AND_AUSTRALIA, rules=[*cap("90 %", "AU"), *none]) is None


def test_that_shortages_do_not_help_to_reach_a_share_unless_they_are_asked_for():
    book = make_book(
        **CHINA_AND_AUSTRALIA,
        settings={"shortages": "allowed"},
        materials=[{"material": "M", "unit": "kg", "shortage_cost": 100.0}],
        rules=cap("90 %"),
    )
    case = case_of(book)
    asked = (flatten(case), case.rules, case.rules[0], SolveOptions())
    assert reachable_amount(*asked) == close(0.7)
    assert reachable_amount(*asked, shortages=True) == 0.0


def test_that_whole_lots_are_reached_whole():
    # 100 kg in lots of 20 from Australia: 20 kg of its 30.
    lots = [CHINA_AND_AUSTRALIA["offers"][0], {**CHINA_AND_AUSTRALIA["offers"][1], "order_multiple": 20.0}]
    assert reached(**CHINA_AND_AUSTRALIA | {"offers": lots}, rules=cap("90 %")) == close(0.8)


def test_that_no_share_of_the_value_is_the_tightest_where_surplus_in_lots_dilutes_it():
    # 30 kg of A in China cost 30; n lots of B for 2 each make its share 30 / (30 + 2 n), ever less.
    sheets = {
        "settings": {"overbuying": "allowed"},
        "requirements": [{"material": "M", "quantity": 30.0}, {"material": "N", "quantity": 1.0}],
        "suppliers": suppliers_in(A="CN", B="AU"),
        "offers": [
            {"offer": "of A", "supplier": "A", "unit_price": 1.0},
            {"offer": "of B", "supplier": "B", "material": "N", "unit_price": 2.0, "order_multiple": 1.0},
        ],
    }
    assert reached(**sheets, rules=cap("50 %", measure="value")) is None


def agrees(rows, stated) -> None:
    overbuying = {"setting": "Overbuying", "value": "allowed"} in rows["settings"]
    for rule in case_of(book_of_rows(rows)).rules:
        if rule.limit != "exactly" and rule.amount.kind == "share":
            amount = reached_in(book_of_rows(rows), rule.name)
            if amount is None and stated is with_terms and overbuying and rule.measure == "value":
                continue
            assert is_tightest(rows, rule.name, amount, stated), (rule.name, amount)


@pytest.mark.parametrize("seed", seeds(24, 100))
def test_that_a_random_linear_book_reaches_what_an_independent_program_says(seed):
    agrees(random_rows(seed), linear)


@pytest.mark.parametrize("seed", seeds(112, 140, first=100))
def test_that_a_large_linear_book_reaches_the_same_by_its_parts(seed, monkeypatch):
    monkeypatch.setattr(reachable, "LARGE", 0)
    monkeypatch.setattr(tightest, "LARGE", 0)
    agrees(random_rows(seed), linear)


@pytest.mark.parametrize("seed", seeds(9, 30))
def test_that_a_random_book_with_terms_reaches_what_an_exact_program_says(seed):
    agrees(random_terms(seed, counts=False, in_lots=seed % 4 == 3), with_terms)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(100, 1000))
def test_that_a_further_random_linear_book_reaches_what_an_independent_program_says(seed):
    agrees(random_rows(seed), linear)


def test_that_dilution_without_limit_does_not_end_the_search_for_what_can_be_reached():
    # Surplus may dilute a share of value, and a corner of the program lay at 3e15: a weight that no model takes.
    plan = plan_case(case_of(random_book(20058)), PlanOptions(baselines=False, prices=False, explain=False))
    assert plan.status is Status.INFEASIBLE
    assert plan.exposure["reachable"].between(0.0, 0.541).all()
