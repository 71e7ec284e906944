"""The headline of a plan: what is said of its cost is true for what is least."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel

from data.plan import Cost, Outcome, Risk
from desktop.pages.plan_headline import HeadlineCard
from tests.plans import worked_case, worked_plan


def texts(card):
    return " | ".join(label.text().replace("\N{NO-BREAK SPACE}", " ") for label in card.findChildren(QLabel))


def test_that_the_cost_of_the_rules_is_what_they_add_to_what_is_least(qtbot):
    # Expected cost 281 against 250 without rules: the rules cost 31, of a plan of 261 when nothing happens.
    outcomes = (Outcome(None, 0.9, 261.0), Outcome("X", 0.1, 461.0))
    plan = worked_plan(worked_case(), risk=Risk("expected cost", 0.95, 281.0, 461.0, outcomes=outcomes))
    card = HeadlineCard()
    qtbot.addWidget(card)
    card.show_plan(replace(plan, unconstrained=250.0))
    said = texts(card)
    assert "+31.00 USD" in said
    assert "over the plan of least expected cost without rules" in said
    assert "Expected cost | 281.00 USD | When nothing happens | 261.00 USD" in said
    assert "Least expected cost, proved" in said
    # 250 and 31 add up to 281; what the plan costs when nothing happens is no sum of the lines above it.
    bold = [
        label.text().replace("\N{NO-BREAK SPACE}", " ") for label in card.findChildren(QLabel) if label.font().bold()
    ]
    assert bold == ["+31.00 USD", "Expected cost", "281.00 USD"]


def test_that_least_cost_is_said_of_a_least_cost_plan(qtbot):
    card = HeadlineCard()
    qtbot.addWidget(card)
    card.show_plan(worked_plan(worked_case()))
    said = texts(card)
    assert "over the cheapest plan without rules" in said
    assert "Total cost | 261.00 USD" in said
    assert "Least cost, proved" in said


def test_that_a_plan_of_a_book_without_rules_is_not_said_to_keep_them(qtbot):
    card = HeadlineCard()
    qtbot.addWidget(card)
    plan = worked_plan(worked_case())
    card.show_plan(replace(plan, unconstrained=plan.objective), has_rules=False)
    said = texts(card)
    assert "There are no rules: no dependency is limited." in said
    assert "261.00 USD" in said
    assert "The rules cost" not in said
    assert "Without rules" not in said


def test_that_a_part_of_the_cost_that_a_trial_does_without_moves_nothing_below(qtbot):
    card = HeadlineCard()
    qtbot.addWidget(card)
    plan = worked_plan(worked_case())
    more = replace(plan, cost=replace(plan.cost, penalty=1.0, total=plan.cost.total + 1.0))
    card.show_plan(more)
    height = card._parts.sizeHint().height()

    card.show_plan(plan, trial="trial at 50 %")
    assert card._parts.itemAtPosition(4, 0).widget().text() == ""
    assert card._parts.sizeHint().height() == height
    card.show_plan(plan)
    assert card._parts.sizeHint().height() < height


def test_that_the_headline_stands_in_the_sum_beside_it_and_the_sum_adds_up(qtbot):
    # 1,000,000.604 without rules, 1,500,001.208 with them: what both show differs by 500,000.61.
    card = HeadlineCard()
    qtbot.addWidget(card)
    plan = worked_plan(worked_case())
    cost = replace(plan.cost, purchase=1_500_001.208, freight=0.0, tariff=0.0, other=0.0, total=1_500_001.208)
    card.show_plan(replace(plan, cost=cost, unconstrained=1_000_000.604))
    said = texts(card)
    assert "The rules cost | +500,001 USD" in said
    assert "Without rules | 1,000,000.60 USD | Rules | +500,000.61 USD | Total cost | 1,500,001.21 USD" in said


def test_that_no_part_of_the_cost_is_bent_to_fit_the_total(qtbot):
    # 0.234 is 0.23 wherever it stands; 260.764 + 0.234 are 260.998, shown as 261.00, and 0.01 is left by rounding.
    card = HeadlineCard()
    qtbot.addWidget(card)
    plan = worked_plan(worked_case())
    cost = Cost(260.998, 260.764, 0.0, 0.0, 0.0, 0.0, 0.234, 0.0, 0.0)
    card.show_plan(replace(plan, cost=cost))
    assert "Purchase | 260.76 USD | Holding | 0.23 USD | Rounding | 0.01 USD" in texts(card)
