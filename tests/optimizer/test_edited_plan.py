"""What an edit of a plan costs and which rule it breaks, without planning again."""

from dataclasses import astuple, replace

import numpy as np
import pytest

from data.plan import Status
from optimizer.audit import audit, effect_of_edit
from tests.books import make_book
from tests.optimizer.planned import case_of, plan_rows
from tests.optimizer.random_books import random_rows
from tests.optimizer.random_terms import random_terms
from tests.plans import worked_case, worked_plan


def edited(plan, *quantities):
    return replace(plan, awards=plan.awards.assign(quantity=list(quantities)))


def line(effect, source):
    (row,) = effect.rules[effect.rules["from"] == source].to_dict("records")
    return row


def test_that_ten_kilograms_moved_to_the_cheaper_offer_save_6_50_and_break_the_cap():
    # 10 kg at 2.35 instead of 3: 10 × 0.65; 70 of 100 kg are made in China where at most 60 % are allowed.
    case = worked_case()
    effect = effect_of_edit(case, worked_plan(case), edited(worked_plan(case), 70.0, 30.0))
    assert (effect.before.total, effect.after.total) == (pytest.approx(261.0), pytest.approx(254.5))
    change = np.subtract(astuple(effect.after), astuple(effect.before))
    assert change == pytest.approx([-6.5, -10.0, 1.0, 2.0, 0.5, 0.0, 0.0, 0.0, 0.0])
    china = line(effect, "CN")
    assert (china["before"], china["after"], china["limit"]) == (pytest.approx(0.6), pytest.approx(0.7), 0.6)
    assert (china["state_before"], china["state"], china["bound"]) == ("kept", "broken", "at most")
    assert line(effect, "DE")["state"] == "kept"
    assert effect.newly_broken["from"].tolist() == ["CN"]
    assert effect.newly_kept.empty


def test_that_an_edit_taken_back_keeps_the_cap_again():
    case = worked_case()
    effect = effect_of_edit(case, edited(worked_plan(case), 70.0, 30.0), worked_plan(case))
    assert effect.newly_kept["from"].tolist() == ["CN"]
    assert effect.newly_broken.empty


def test_that_without_an_edit_no_figure_moves():
    case = worked_case()
    effect = effect_of_edit(case, worked_plan(case), worked_plan(case))
    assert effect.rules.empty
    assert effect.prices.empty
    assert effect.before == effect.after


def test_that_a_flexible_rule_off_its_limit_is_priced_and_not_broken():
    # 10 points at 3 USD a point.
    case = worked_case(rules=[{"rule": "Cap", "applies_to": "each material", "amount": 0.6, "flexible": 3.0}])
    effect = effect_of_edit(case, worked_plan(case), edited(worked_plan(case), 70.0, 30.0))
    assert effect.after.penalty == pytest.approx(30.0)
    assert line(effect, "CN")["state"] == "penalised"


def test_that_a_country_that_is_no_longer_bought_from_is_a_line_with_nothing_after():
    case = worked_case()
    effect = effect_of_edit(case, worked_plan(case), edited(worked_plan(case), 100.0, 0.0))
    assert (line(effect, "DE")["before"], line(effect, "DE")["after"]) == (pytest.approx(0.4), 0.0)


def test_that_a_count_of_suppliers_says_how_many_there_were_and_are():
    rules = [
        {"rule": "Two", "applies_to": "all", "measure": "suppliers", "limit": "at least", "amount": 2, "from": None}
    ]
    case = worked_case(rules=rules)
    effect = effect_of_edit(case, worked_plan(case), edited(worked_plan(case), 100.0, 0.0))
    (row,) = effect.rules.to_dict("records")
    assert (row["rule"], row["measure"], row["before"], row["after"], row["limit"]) == ("Two", "count", 2.0, 1.0, 2.0)
    assert (row["bound"], row["state_before"], row["state"]) == ("at least", "kept", "broken")


def test_that_a_quantity_that_reaches_a_price_break_is_priced_at_it():
    # From 70 kg on A costs 1.5: 70 × (1.65 + 0.15) + 30 × 3 = 216; the price for 60 kg was 2.
    breaks = [{"offer": "A", "from_quantity": 70.0, "unit_price": 1.5}]
    case = worked_case(price_breaks=breaks)
    effect = effect_of_edit(case, worked_plan(case), edited(worked_plan(case), 70.0, 30.0))
    assert effect.after.total == pytest.approx(216.0)
    assert effect.prices.to_dict("records") == [{"offer": "A", "before": 2.0, "after": 1.5, "unit": "kg"}]
    assert effect.plan.awards["unit_cost"].tolist() == [pytest.approx(1.8), 3.0]


def test_that_holding_more_stock_costs_what_it_takes_to_hold_it():
    stock = [{"material": "M", "opening": 0.0, "holding_cost": 0.5, "maximum": 50.0}]
    case = case_of(make_book(stock=stock, requirements=[{"period": "2027"}, {"period": "2028"}]))
    before = plan_rows_of(case, [100.0, 100.0])
    after = replace(before, awards=before.awards.assign(quantity=[110.0, 90.0]))
    after = replace(after, stock=before.stock.assign(closing=[10.0, 0.0]))
    effect = effect_of_edit(case, before, after)
    assert effect.after.holding - effect.before.holding == pytest.approx(5.0)
    assert [finding.kind for finding in audit(case, replace(effect.plan, status=Status.FEASIBLE))] == []


def plan_rows_of(case, quantities):
    """100 kg a year at 1 USD, nothing stored."""
    plan = worked_plan(worked_case(), exposure=worked_plan(worked_case()).exposure.head(0), unconstrained=None)
    labels = [period.label for period in case.periods]
    awards = plan.awards.assign(
        offer="O1", supplier="S", period=labels, quantity=quantities, unit_cost=1.0, cost=quantities
    )
    stock = plan.stock.reindex(range(2)).assign(material="M", period=labels, closing=0.0, unit="kg")
    return replace(plan, awards=awards, stock=stock, input_hash="", certificate=None, gap=None)


@pytest.mark.parametrize("seed", range(16))
def test_that_effect_and_audit_say_the_same_of_any_edit(seed):
    case, plan = plan_rows(random_rows(seed) if seed % 2 else random_terms(seed))
    if not plan.status.has_plan or not len(plan.awards):
        return
    random = np.random.default_rng(seed)
    quantity = plan.awards["quantity"].astype(float) * random.uniform(0.5, 1.6, len(plan.awards))
    after = replace(plan, awards=plan.awards.assign(quantity=quantity))
    effect = effect_of_edit(case, plan, after)
    assert effect.before.total == pytest.approx(plan.cost.total, rel=1e-6)
    claimed = replace(effect.plan, status=Status.FEASIBLE, gap=None, certificate=None, unconstrained=None)
    found = [finding for finding in audit(case, claimed) if finding.kind not in {"exposure", "risk"}]
    assert [finding.sentence for finding in found if finding.kind == "cost"] == []
    broken = [finding for finding in found if finding.kind in {"rule", "count"}]
    assert len(broken) == int((effect.rules["state"] == "broken").sum())
    assert {finding.expected for finding in broken} == set(effect.rules.loc[effect.rules["state"] == "broken", "limit"])
