"""The frontier of a rule: hand-worked curves, and every point against a plan made on its own."""

import itertools

import numpy as np
import pytest

from data.case import Case
from data.frontier import Frontier, in_words
from data.plan import Status
from data.problems import SourcingError
from data.sample import sample_book
from optimizer.events import Watcher
from optimizer.frontier import linear as linear_frontier
from optimizer.frontier.amounts import Range, at_amount
from optimizer.frontier.tracing import Sweep, trace_frontier
from optimizer.planning import plan_case
from optimizer.sweep import Place, SweepCancelledError
from tests.books import book_of_rows, make_book
from tests.optimizer.oracle_facts import Rows
from tests.optimizer.planned import BARE, case_of, cost_of
from tests.optimizer.random_books import random_rows
from tests.optimizer.random_counts import random_counts
from tests.optimizer.random_terms import random_terms
from tests.optimizer.reach_oracle import is_tightest, linear
from tests.plans import cap, suppliers_in
from tests.seeds import seeds

THREE = {
    "suppliers": suppliers_in(A="CN", B="AU", C="US"),
    "offers": [
        {"offer": "cheap", "supplier": "A", "unit_price": 1.0},
        {"offer": "dear", "supplier": "B", "unit_price": 3.0, "capacity": 30.0},
        {"offer": "dearest", "supplier": "C", "unit_price": 7.0, "capacity": 50.0},
    ],
}
"""100 kg are needed: any amount from China at 1 USD, 30 kg from Australia at 3, 50 kg from the United States at 7.

With at most a share a from China: 100 USD at 1; 2 USD more for each kg down to 0.7, then 6 more, down to 0.2.
"""


def traced(book, name: str = "cap", asked: Range | None = None, place: Place | None = None) -> Frontier:
    return trace_frontier(case_of(book), Sweep((name,), name, asked or Range(steps=11)), place)


def curve(frontier: Frontier) -> list[tuple[float, float | None]]:
    return [(round(point.amount, 12), point.cost) for point in frontier.points]


def test_that_a_curve_worked_out_by_hand_is_found_with_its_end_among_the_points():
    found = traced(make_book(**THREE, rules=cap("65 %")), asked=Range(steps=5))
    assert found.reachable == pytest.approx(0.2, abs=1e-9)
    # At 0.5: 30 kg at 2 more, 20 kg at 6 more; at 0.25: 30 and 45; at 0.2: 30 and 50; at the book's own 0.65: 30 and 5.
    costs = [100.0, 100.0 + 50.0, 100.0 + 60.0 + 30.0, 100.0 + 60.0 + 120.0, 100.0 + 60.0 + 270.0, 100.0 + 60.0 + 300.0]
    assert [point.amount for point in found.points] == pytest.approx([1.0, 0.75, 0.65, 0.5, 0.25, 0.2, 0.0], abs=1e-9)
    assert [point.cost for point in found.points[:6]] == pytest.approx(costs, rel=1e-9)
    assert (found.points[6].status, found.points[6].cost) == (Status.INFEASIBLE, None)
    assert (found.own, found.own_cost) == (0.65, found.points[2].cost)


def test_that_steps_are_stated_without_rounding_errors_and_the_reachable_amount_to_the_bit():
    found = traced(make_book(**THREE, rules=cap("65 %")))
    assert [point.amount for point in found.points if point.amount != found.reachable] == [
        *(1.0, 0.9, 0.8, 0.7, 0.65, 0.6, 0.5, 0.4, 0.3, 0.1, 0.0)
    ]
    assert found.reachable in [point.amount for point in found.points]


def test_that_the_own_cost_of_a_straight_curve_lies_between_its_break_points():
    found = traced(make_book(**THREE, rules=cap("65 %")), asked=Range(breaks=True))
    # 160 at 0.7 and 460 at 0.2: 6 a kg, so 190 at 0.65.
    assert 0.65 not in [point.amount for point in found.points]
    assert found.own_cost == pytest.approx(190.0, rel=1e-9)


def test_that_an_own_amount_outside_the_range_is_no_point():
    found = traced(make_book(**THREE, rules=cap("65 %")), asked=Range(0.5, 0.4, 2))
    assert ([point.amount for point in found.points], found.own_cost) == ([0.5, 0.4], None)


def test_that_the_curve_is_told_in_words_with_what_a_point_costs_near_the_own_amount():
    found = traced(make_book(**THREE, rules=cap("65 %")), asked=Range(1.0, 0.2, 5))
    # From 0.65 to 0.6: 5 kg at 6 more, 6 USD a point.
    assert "At the book's own 65.0 % it costs 190.00 USD in all; from there to 60.0 % each" in in_words(found)
    assert "each percentage point costs 6.00 USD." in in_words(found)


def test_that_the_mix_is_that_of_the_rule_whose_purchases_change():
    two = {"materials": [{"material": "M"}, {"material": "N"}], "requirements": [{"material": "M"}, {"material": "N"}]}
    offers = [*THREE["offers"], {"offer": "one", "material": "N", "supplier": "A", "unit_price": 1.0}]
    offers.append({"offer": "other", "material": "N", "supplier": "A", "unit_price": 2.0})
    rules = cap("65 %", "AU", rule="of N", applies_to="N") + cap("65 %", rule="of M", applies_to="M")
    case = case_of(make_book(suppliers=THREE["suppliers"], offers=offers, rules=rules, **two))
    found = trace_frontier(case, Sweep(("of N", "of M"), "both", Range(1.0, 0.3, 2), is_preset=True))
    assert found.mix_of == "Mix of material M, by quantity, rule of M"
    assert {share.source for share in found.points[-1].mix} == {"CN", "AU", "US"}


@pytest.mark.parametrize(
    ("amounts", "said"),
    [
        ([0.98, 0.2], ["98.0 %", "20.0 %"]),
        ([0.979592, 0.2], ["97.9592 %", "20.0000 %"]),
    ],
)
def test_that_the_amounts_of_a_table_have_one_precision(amounts, said):
    found = Frontier("cap", ("cap",), "at most", "share", "", "USD", None, None, ())
    assert [found.amount_text(amount, found.digits(amounts)) for amount in amounts] == said


def test_that_a_large_amount_of_money_is_written_out():
    found = Frontier("cap", ("cap",), "at most", "money", "", "USD", None, None, ())
    assert found.amount_text(12_345_678.0) == "12,345,678 USD"
    assert found.amount_text(1.5) == "1.5 USD"


def test_that_a_floor_is_swept_from_nothing_to_everything():
    found = traced(make_book(**THREE, rules=cap("5 %", "AU", limit="at least")), asked=Range(steps=3))
    assert [point.amount for point in found.points] == pytest.approx([0.0, 0.05, 0.3, 0.5, 1.0], abs=1e-9)
    assert [point.cost for point in found.points[:3]] == pytest.approx([100.0, 110.0, 160.0], rel=1e-9)
    assert found.points[3].cost is found.points[4].cost is None


def test_that_an_absolute_amount_is_swept_in_its_unit_and_needs_both_ends():
    book = make_book(**THREE, rules=cap("0.09 t"))
    found = traced(book, asked=Range(0.1, 0.0, 3))
    assert [point.amount for point in found.points] == pytest.approx([0.1, 0.09, 0.05, 0.02, 0.0], abs=1e-9)
    assert [point.cost for point in found.points[:4]] == pytest.approx([100.0, 120.0, 280.0, 460.0], rel=1e-9)
    with pytest.raises(SourcingError, match="--from and --to as numbers of t"):
        traced(book)


def test_that_a_count_steps_by_one_and_its_end_is_where_plans_end():
    rules = [{"rule": "cap", "measure": "suppliers", "limit": "at least", "amount": 1, "from": None}]
    found = traced(make_book(**THREE, rules=rules))
    # A second and a third supplier count from 0.1 kg: 0.2 USD and 0.6 USD more.
    assert [point.amount for point in found.points] == [0.0, 1.0, 2.0, 3.0]
    assert [point.cost for point in found.points] == pytest.approx([100.0, 100.0, 100.2, 100.8], rel=1e-7)
    assert found.reachable is None


def test_that_a_flexible_rule_is_made_hard_and_the_penalties_of_others_are_paid():
    floor = {"rule": "floor", "from": "AU", "limit": "at least", "amount": "10 %", "flexible": 1.0}
    rules = [*cap("65 %", flexible=0.5), floor]
    found = traced(make_book(**THREE, rules=rules), asked=Range(steps=2))
    # 10 points short cost 10 USD, 10 kg from Australia 20: at 1 the floor is missed, at 0.2 Australia is bought whole.
    assert curve(found)[0] == (1.0, pytest.approx(110.0, rel=1e-9))
    assert found.points[2].cost == pytest.approx(460.0, rel=1e-9)
    assert in_words(found).startswith("Every point keeps the rule without exception; ")
    hard = traced(make_book(**THREE, rules=cap("65 %")), asked=Range(steps=2))
    assert "without exception" not in in_words(hard)


def test_that_rules_bind_where_they_are_at_their_limit():
    found = traced(make_book(**THREE, rules=cap("65 %", "AU") + cap("65 %", rule="other")), "other", Range(steps=3))
    assert [point.binding for point in found.points] == [("other",), ("other",), ("other",), ("other",), ()]
    loose = traced(make_book(**THREE, rules=cap("65 %", "US")), asked=Range(0.9, 0.4, 2))
    assert [point.binding for point in loose.points] == [(), (), ()]


def test_that_the_mix_says_where_the_purchases_come_from():
    found = traced(make_book(**THREE, rules=cap("65 %")), asked=Range(0.5, 0.5, 1))
    mix = [(share.stage, share.source, share.share) for share in found.points[0].mix]
    assert mix == [
        ("made", "CN", pytest.approx(0.5)),
        ("made", "AU", pytest.approx(0.3)),
        ("made", "US", pytest.approx(0.2)),
    ]


def test_that_a_curve_is_told_by_its_break_points():
    found = traced(make_book(**THREE, rules=cap("65 %")), asked=Range(breaks=True))
    # It bends where Australia is bought whole, at 0.7, and ends at 0.2.
    assert [point.amount for point in found.points] == pytest.approx([1.0, 0.7, 0.2, 0.0], abs=1e-9)
    assert [point.cost for point in found.planned] == pytest.approx([100.0, 160.0, 460.0], rel=1e-9)
    absolute = traced(make_book(**THREE, rules=cap("0.09 t")), asked=Range(0.12, 0.03, breaks=True))
    # Nothing binds from 0.12 to 0.1 t.
    assert [point.amount for point in absolute.points] == pytest.approx([0.12, 0.1, 0.07, 0.03], abs=1e-9)
    assert [point.cost for point in absolute.points] == pytest.approx([100.0, 100.0, 160.0, 400.0], rel=1e-9)


def test_that_a_straight_curve_has_no_break_point():
    found = traced(make_book(**THREE, rules=cap("65 %")), asked=Range(0.9, 0.75, breaks=True))
    assert [point.cost for point in found.points] == pytest.approx([120.0, 150.0], rel=1e-9)


def test_that_a_curve_that_ends_where_it_begins_is_one_point():
    book = make_book(suppliers=suppliers_in(A="CN"), offers=[{"supplier": "A"}], rules=cap("100 %"))
    found = traced(book, asked=Range(breaks=True))
    assert [(point.amount, point.cost) for point in found.points] == [(1.0, pytest.approx(100.0)), (0.0, None)]
    assert in_words(found).startswith("Of the amounts asked for only 100.0 % has a plan.")


def test_that_a_count_of_a_million_steps_is_refused():
    rules = [{"rule": "cap", "measure": "suppliers", "limit": "at most", "amount": 1, "from": None}]
    with pytest.raises(SourcingError, match="a count has 1,000,001 steps"):
        traced(make_book(**THREE, rules=rules), asked=Range(start=1e6))


def test_that_break_points_of_a_curve_that_is_not_straight_are_refused():
    with pytest.raises(SourcingError, match="not made of straight lines"):
        traced(make_book(**THREE, rules=cap("65 %", measure="value")), asked=Range(breaks=True))


@pytest.mark.long
def test_that_the_sample_costs_between_its_break_points_what_lies_on_straight_lines():
    case, name = sample_case(), "Cobalt mined in DR Congo"
    bends = trace_frontier(case, Sweep((name,), name, Range(200.0, 0.0, breaks=True))).planned
    assert len(bends) > 3
    for first, last in itertools.pairwise(bends):
        middle = plan_case(at_amount(case, (name,), (first.amount + last.amount) / 2.0), BARE)
        assert cost_of(middle) == pytest.approx((first.cost + last.cost) / 2.0, rel=1e-7)


def test_that_the_ends_may_be_given_in_either_order():
    book = make_book(**THREE, rules=cap("65 %"))
    assert traced(book, asked=Range(0.3, 0.9, 4)) == traced(book, asked=Range(0.9, 0.3, 4))


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (Range(start=65.0), '--from 65: rule "cap" limits a share'),
        (Range(end=float("nan")), "--to nan"),
        (Range(steps=1), "takes from 2"),
        (Range(steps=20_000), "takes from 2"),
    ],
)
def test_that_a_range_that_means_nothing_is_refused(asked, said):
    with pytest.raises(SourcingError, match=said):
        traced(make_book(**THREE, rules=cap("65 %")), asked=asked)


def test_that_exactly_and_unknown_names_are_refused():
    book = make_book(**THREE, rules=cap("20 %", "AU", limit="exactly"))
    with pytest.raises(SourcingError, match="no loose and no tight side"):
        traced(book)
    with pytest.raises(SourcingError, match=r"Its rules are: .cap.\."):
        traced(book, "cup")


def test_that_several_rules_share_one_amount_and_the_worst_of_them_ends_it():
    rules = cap("65 %", rule="one") + cap("65 %", "AU", rule="two")
    case = case_of(make_book(**THREE, rules=rules))
    found = trace_frontier(case, Sweep(("one", "two"), "both", Range(steps=3)))
    # 100 kg split into China, Australia and at most 50 kg from the United States: both at 0.25.
    assert found.reachable == pytest.approx(0.25, abs=1e-9)
    # At 0.65 as above. At 0.5: 30 kg from Australia, 20 kg from the United States. At 0.25: 25 at 3 and 50 at 7.
    costs = [100.0, 190.0, 280.0, 25.0 + 75.0 + 350.0]
    assert [point.cost for point in found.points[:4]] == pytest.approx(costs, rel=1e-9)


def test_that_rules_that_limit_differently_cannot_be_swept_together():
    rules = cap("65 %", rule="one") + cap("5 %", "AU", limit="at least", rule="two")
    with pytest.raises(SourcingError, match="cannot share one amount"):
        trace_frontier(case_of(make_book(**THREE, rules=rules)), Sweep(("one", "two"), "both"))


def test_that_shortages_carry_a_curve_beyond_what_is_reachable():
    short = {"settings": {"shortages": "allowed"}, "materials": [{"material": "M", "shortage_cost": 20.0}]}
    found = traced(make_book(**THREE, **short, rules=cap("65 %")), asked=Range(steps=3))
    assert [point.amount for point in found.points] == pytest.approx([1.0, 0.65, 0.5, 0.2, 0.0], abs=1e-9)
    # Without China 20 kg are short: 90 + 350 + 400.
    assert found.points[4].cost == pytest.approx(840.0, rel=1e-9)
    assert found.reachable == pytest.approx(0.2, abs=1e-9)


def test_that_a_book_that_plans_over_scenarios_is_told_that_its_points_are_least_costs():
    lost = [{"scenario": "lost", "probability": 0.1, "from": "CN", "stage": "made"}]
    sheets = {"settings": {"objective": "expected cost", "shortages": "allowed"}, "scenarios": lost}
    materials = [{"material": "M", "shortage_cost": 20.0}]
    found = traced(make_book(**THREE, **sheets, materials=materials, rules=cap("65 %")), asked=Range(1.0, 1.0, 1))
    assert found.points[0].cost == pytest.approx(100.0)
    assert "not the one of least expected cost" in found.problems[0].message


def test_that_a_sweep_ends_when_the_user_gives_up():
    case = case_of(make_book(**THREE, rules=cap("65 %")))
    with pytest.raises(SweepCancelledError):
        trace_frontier(case, Sweep(("cap",), "cap"), watcher=Watcher(None, lambda: True))


@pytest.mark.parametrize("workers", [2, pytest.param(1, marks=pytest.mark.long)])
def test_that_workers_answer_as_this_process_does_to_the_bit(workers):
    case = sample_case()
    swept = Sweep(("No magnet supplier above 20 %",), "magnets", Range(0.5, 0.15, 40))
    here = trace_frontier(case, swept)
    assert len(here.planned) > 32
    assert trace_frontier(case, swept, Place(workers)) == here


def sample_case() -> Case:
    return case_of(sample_book())


@pytest.mark.parametrize(
    "number", [0, 7, *(pytest.param(number, marks=pytest.mark.long) for number in (1, 2, 3, 4, 5, 6, 8))]
)
def test_that_every_point_of_the_sample_costs_what_a_plan_of_its_own_does(number):
    case = sample_case()
    rule = case.rules[number]
    asked = Range(steps=4) if rule.amount.kind == "share" else Range(2.0 * rule.amount.value, 0.0, 4)
    found = trace_frontier(case, Sweep((rule.name,), rule.name, asked))
    agrees(case, (rule.name,), found)
    for point in found.planned[-1:]:
        plan = plan_case(at_amount(case, (rule.name,), point.amount), BARE)
        binding = plan.exposure.loc[plan.exposure["binding"].astype(bool), "rule"]
        assert point.binding == tuple(sorted(set(binding)))


def agrees(case: Case, names: tuple[str, ...], found: Frontier) -> None:
    """Every point has the status and the cost of a plan made on its own, and none is cheaper than a looser one."""
    for point in found.points:
        plan = plan_case(at_amount(case, names, point.amount), BARE)
        assert (point.amount, str(point.status)) == (point.amount, str(plan.status))
        cost = cost_of(plan)
        assert point.cost == (None if cost is None else pytest.approx(cost, rel=1e-7, abs=1e-7))
    costs = [point.cost for point in found.planned]
    assert costs == sorted(costs)


def swept_at_random(rows: Rows, *, ends: bool = False) -> None:
    """Sweeps the first rule of a book that can be swept, and compares every point; of a linear book its end, too."""
    case = case_of(book_of_rows(rows))
    rule = next((rule for rule in case.rules if rule.limit != "exactly"), None)
    if rule is None:
        return
    is_absolute = rule.amount.kind in {"quantity", "money"}
    asked = Range(2.0 * rule.amount.value, 0.0, 5) if is_absolute else Range(steps=5)
    found = trace_frontier(case, Sweep((rule.name,), rule.name, asked))
    agrees(case, (rule.name,), found)
    if is_fixed(case, rule):
        assert is_convex(found)
    if ends and rule.amount.kind == "share" and not case.settings.shortages_allowed:
        assert is_tightest(rows, rule.name, found.reachable, linear)
        # Where stock must be thrown away a tight amount may have a plan and a looser one none: then there is no end.
        if found.reachable is not None:
            assert found.planned[-1].amount == pytest.approx(found.reachable, abs=1e-9)


def is_fixed(case: Case, rule) -> bool:
    """Whether every plan buys the same in all: a linear program of the right-hand side."""
    in_stock = len(case.stock) or case.settings.shortages_allowed
    linear_terms = not (case.offers[["minimum_order", "order_multiple", "fixed_cost"]] > 0.0).any(axis=None)
    counts = any(other.amount.kind == "count" for other in case.rules)
    return rule.measure == "quantity" and not in_stock and linear_terms and not counts and not len(case.price_breaks)


def is_convex(found: Frontier) -> bool:
    """Whether the cost rises ever faster on the way to the tightest amount."""
    amounts = np.array([point.amount for point in found.planned])
    costs = np.array([point.cost for point in found.planned])
    slopes = np.diff(costs) / np.abs(np.diff(amounts))
    return bool((np.diff(slopes) >= -1e-6 * max(1.0, *costs)).all()) if len(slopes) > 1 else True


@pytest.mark.parametrize("seed", seeds(6, 12))
def test_that_every_point_of_a_random_book_costs_what_a_plan_of_its_own_does(seed):
    swept_at_random(random_rows(seed), ends=True)


@pytest.mark.parametrize("seed", seeds(15, 18, first=12))
def test_that_leaving_rows_and_columns_out_changes_no_point(seed, monkeypatch):
    monkeypatch.setattr(linear_frontier, "LARGE", 0)
    swept_at_random(random_rows(seed), ends=True)


def test_that_a_sample_solved_in_part_costs_what_it_costs_as_a_whole(monkeypatch):
    case = sample_case()
    swept = Sweep(("No country above 65 %",), "caps", Range(0.7, 0.6, 4))
    whole = trace_frontier(case, swept)
    monkeypatch.setattr(linear_frontier, "LARGE", 0)
    part = trace_frontier(case, swept)
    assert [point.cost for point in part.planned] == pytest.approx([point.cost for point in whole.planned], rel=1e-9)
    assert [point.amount for point in part.points] == [point.amount for point in whole.points]


@pytest.mark.parametrize("seed", [0, 2, 4, 5])
def test_that_every_point_of_a_random_book_with_terms_costs_what_a_plan_of_its_own_does(seed):
    swept_at_random(random_terms(seed, counts=False))


@pytest.mark.parametrize("seed", [13, 26, 27, 57])
def test_that_every_point_of_a_random_count_costs_what_a_plan_of_its_own_does(seed):
    swept_at_random(random_counts(seed))


@pytest.mark.long
@pytest.mark.parametrize("rows", [random_rows, random_terms, random_counts])
@pytest.mark.parametrize("seed", range(12, 150))
def test_that_every_point_of_a_further_random_book_costs_what_a_plan_of_its_own_does(rows, seed):
    swept_at_random(rows(seed), ends=rows is random_rows)
