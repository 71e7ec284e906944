"""Ways in which a true plan, or what it is checked against, can be made false."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pandas as pd

from data.case import Case
from data.plan import Plan
from tests.optimizer.term_corruptions import TERM_CORRUPTIONS

Pair = tuple[Case, Plan]
Corruption = Callable[[Case, Plan, np.random.Generator], Pair | None]


def with_awards(plan: Plan, awards: pd.DataFrame) -> Plan:
    """The plan with other awards, whose costs follow, and a total that follows them."""
    awards = awards.assign(cost=awards["quantity"].astype(float) * awards["unit_cost"].astype(float))
    more = float(awards["cost"].sum()) - float(plan.awards["cost"].sum())
    cost = replace(plan.cost, purchase=plan.cost.purchase + more, total=plan.cost.total + more)
    return replace(plan, awards=awards.reset_index(drop=True), cost=cost)


def some_award(plan: Plan, random: np.random.Generator) -> int | None:
    """A row of an award that matters: at least a thousandth of the largest."""
    quantity = plan.awards["quantity"].astype(float).to_numpy()
    rows = np.flatnonzero(quantity > 1e-3 * quantity.max(initial=0.0))
    return int(random.choice(rows)) if len(rows) else None


def set_quantity(plan: Plan, row: int, quantity: float) -> Plan:
    awards = plan.awards.copy()
    awards.loc[row, "quantity"] = quantity
    return with_awards(plan, awards)


def scaled(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """One award by 0.1 % to 50 % more or less, with all money following."""
    row = some_award(plan, random)
    if row is None:
        return None
    factor = 1 + random.choice([-1, 1]) * 10 ** random.uniform(-3, np.log10(0.5))
    return case, set_quantity(plan, row, float(plan.awards["quantity"][row]) * factor)


def zeroed(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """One award set to nothing."""
    row = some_award(plan, random)
    return None if row is None else (case, set_quantity(plan, row, 0.0))


def dropped(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """One row of the awards lost."""
    row = some_award(plan, random)
    return None if row is None else (case, with_awards(plan, plan.awards.drop(index=row)))


def doubled(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """One award cut in two rows that add up."""
    row = some_award(plan, random)
    if row is None:
        return None
    halves = pd.concat([plan.awards, plan.awards.loc[[row]]], ignore_index=True)
    halves.loc[[row, len(halves) - 1], "quantity"] = float(plan.awards["quantity"][row]) / 2
    return case, with_awards(plan, halves)


def swapped(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """The quantities of two awards of different materials or periods exchanged."""
    awards = plan.awards
    row = some_award(plan, random)
    if row is None:
        return None
    other = (awards["material"] != awards["material"][row]) | (awards["period"] != awards["period"][row])
    quantity = awards["quantity"].astype(float)
    rows = np.flatnonzero(other & ((quantity - quantity[row]).abs() > 1e-2 * quantity[row]))
    if not len(rows):
        return None
    partner = int(random.choice(rows))
    swap = awards.copy()
    swap.loc[row, "quantity"], swap.loc[partner, "quantity"] = quantity[partner], quantity[row]
    return case, with_awards(plan, swap)


def shifted(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """One award moved to another period."""
    row = some_award(plan, random)
    labels = [period.label for period in case.periods]
    if row is None or len(labels) < 2:
        return None
    awards = plan.awards.astype({"period": object})
    awards.loc[row, "period"] = random.choice([label for label in labels if label != awards["period"][row]])
    return case, replace(plan, awards=awards)


def moved(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """One award given to another supplier's name, or in another unit."""
    row = some_award(plan, random)
    if row is None:
        return None
    column = str(random.choice(["supplier", "unit", "material"]))
    awards = plan.awards.astype({column: object})
    awards.loc[row, column] = f"not {awards[column][row]}"
    return case, replace(plan, awards=awards)


def excluded(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """A supplier with an award has been excluded since."""
    row = some_award(plan, random)
    if row is None:
        return None
    suppliers = case.suppliers.copy()
    suppliers.loc[plan.awards["supplier"][row], "status"] = "excluded"
    return replace(case, suppliers=suppliers), plan


def stale(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """A requirement, a price or a capacity has changed since, and the plan has not."""
    row = some_award(plan, random)
    if row is None:
        return None
    what, offer = str(random.choice(["requirement", "price", "capacity"])), plan.awards["offer"][row]
    offers, requirements = case.offers.copy(), case.requirements.copy()
    if what == "price":
        offers.loc[offer, "unit_price"] *= 1.03
    if what == "capacity":
        offers.loc[offer, "capacity"] = 0.97 * float(plan.awards["quantity"][row])
    if what == "requirement":
        needed = requirements.index[requirements["quantity"] > 0]
        requirements.loc[random.choice(needed), "quantity"] *= 1.03
    return replace(case, offers=offers, requirements=requirements), plan


def of_another_book(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """The hash of the input is another."""
    return case, replace(plan, input_hash="0123456789abcdef" * 4)


def wrong_cost(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """One part of the cost is off by 0.1 % of the total or more, with or without the total."""
    part = str(random.choice(["purchase", "freight", "tariff", "other", "holding", "shortage", "penalty", "fixed"]))
    more = float(random.choice([-1, 1]) * random.uniform(1e-3, 0.2) * (abs(plan.cost.total) or 1.0))
    total = plan.cost.total + more * bool(random.random() < 0.5)
    return case, replace(plan, cost=replace(plan.cost, **{part: getattr(plan.cost, part) + more}, total=total))


def wrong_line_cost(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """The cost or unit cost of one award is off."""
    row = some_award(plan, random)
    if row is None:
        return None
    column, awards = str(random.choice(["cost", "unit_cost"])), plan.awards.copy()
    awards.loc[row, column] = float(awards[column][row]) * (1 + random.uniform(1e-3, 0.5))
    return case, replace(plan, awards=awards)


def wrong_stock(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """The closing stock of one period is off."""
    if plan.stock.empty:
        return None
    row, stock = int(random.integers(len(plan.stock))), plan.stock.copy()
    size = float(case.requirements["quantity"].max())
    stock.loc[row, "closing"] = float(stock["closing"][row]) + size * random.uniform(0.01, 0.5)
    return case, replace(plan, stock=stock)


def wrong_exposure(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """A share, a limit or a violation of one line is off by a thousandth or more."""
    lines = np.flatnonzero(plan.exposure["share"].astype(float).notna())
    if not len(lines):
        return None
    row, exposure = int(random.choice(lines)), plan.exposure.copy()
    column = str(random.choice(["share", "share_low", "share_high", "limit", "violation"]))
    quantity = max(1.0, float(case.requirements["quantity"].sum()), float(exposure["share_high"].astype(float).max()))
    rule = next(rule for rule in case.rules if rule.name == exposure["rule"][row])
    size = 1.0 if rule.amount.kind == "share" else quantity
    exposure[column] = exposure[column].astype(float)
    exposure.loc[row, column] += size * random.uniform(1e-3, 0.3)
    return case, replace(plan, exposure=exposure)


def tightened(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """A hard cap that the plan keeps has been set below what the plan has."""
    lines = plan.exposure[plan.exposure["share"].astype(float) > 0.02]
    for row in random.permutation(len(lines)):
        line = lines.iloc[row]
        for number, rule in enumerate(case.rules):
            if rule.name == line["rule"] and rule.limit == "at most" and line["from"] != "unknown":
                amount = replace(rule.amount, value=float(line["share"]) * 0.99)
                rules = list(case.rules)
                rules[number] = replace(rule, amount=amount)
                return replace(case, rules=tuple(rules)), plan
    return None


def wrong_certificate(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """A residual or the gap of the certificate is above what ``optimal`` allows."""
    column = str(random.choice(["primal_residual", "dual_residual", "gap"]))
    value = float(random.choice([1e-5, 0.1, np.inf, np.nan]))
    return case, replace(plan, certificate=replace(plan.certificate, **{column: value}))


CORRUPTIONS: tuple[Corruption, ...] = (
    scaled,
    zeroed,
    dropped,
    doubled,
    swapped,
    shifted,
    moved,
    excluded,
    stale,
    of_another_book,
    wrong_cost,
    wrong_line_cost,
    wrong_stock,
    wrong_exposure,
    tightened,
    wrong_certificate,
    *TERM_CORRUPTIONS,
)
