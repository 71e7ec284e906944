"""Ways in which a true plan breaks a term of a quotation, of a supplier or a count, or is priced without it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from data.case import Amount, Case, Rule, Scope, Source
from data.plan import Plan

Pair = tuple[Case, Plan]


def some_offer(plan: Plan, random: np.random.Generator) -> int | None:
    """A row of an award that matters: at least a thousandth of the largest."""
    quantity = plan.awards["quantity"].astype(float).to_numpy()
    rows = np.flatnonzero(quantity > 1e-3 * quantity.max(initial=0.0))
    return int(random.choice(rows)) if len(rows) else None


def with_offer(case: Case, offer: str, column: str, value: float) -> Case:
    offers = case.offers.copy()
    offers.loc[offer, column] = value
    return replace(case, offers=offers)


def with_supplier(case: Case, supplier: str, column: str, value: float) -> Case:
    suppliers = case.suppliers.copy()
    suppliers.loc[supplier, column] = value
    return replace(case, suppliers=suppliers)


def in_part_lots(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """One award is some whole lots and a part of one."""
    row = some_offer(plan, random)
    if row is None:
        return None
    part = int(random.integers(0, 50)) + random.uniform(1e-6, 1 - 1e-6)
    return with_offer(
        case, plan.awards["offer"][row], "order_multiple", float(plan.awards["quantity"][row]) / part
    ), plan


def below_minimum_order(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """One award is 0.1 % to 50 % below its minimum order."""
    row = some_offer(plan, random)
    if row is None:
        return None
    least = float(plan.awards["quantity"][row]) * (1 + 10 ** random.uniform(-3, np.log10(0.5)))
    return with_offer(case, plan.awards["offer"][row], "minimum_order", least), plan


def without_fixed_cost(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """The fixed cost of an offer or a supplier with an award is not in the cost."""
    row = some_offer(plan, random)
    if row is None:
        return None
    fixed = plan.cost.total * random.uniform(1e-3, 0.3)
    if random.random() < 0.5:
        offer = plan.awards["offer"][row]
        return with_offer(case, offer, "fixed_cost", case.offers.loc[offer, "fixed_cost"] + fixed), plan
    supplier = plan.awards["supplier"][row]
    return with_supplier(case, supplier, "fixed_cost", case.suppliers.loc[supplier, "fixed_cost"] + fixed), plan


def at_the_price_of_another_break(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """One offer has reached a break, and pays as if it had not."""
    row = some_offer(plan, random)
    if row is None:
        return None
    offer = plan.awards["offer"][row]
    bought = float(plan.awards.loc[plan.awards["offer"] == offer, "quantity"].astype(float).sum())
    paid = float(case.offers.loc[offer, "unit_price"])
    missed = pd.DataFrame(
        {
            "offer": [offer],
            "from_quantity": [bought * random.uniform(0.05, 0.95)],
            "unit_price": [paid * random.uniform(0.5, 0.98)],
            "type": [random.choice(["all units", "incremental"])],
            "row_id": [-1],
        }
    )
    others = case.price_breaks[case.price_breaks["offer"] != offer]
    return replace(case, price_breaks=missed if others.empty else pd.concat([others, missed])), plan


def outside_the_spend_band(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """A supplier gets less than its minimum spend, or more than its maximum."""
    row = some_offer(plan, random)
    if row is None:
        return None
    supplier = plan.awards["supplier"][row]
    spend = float(plan.awards.loc[plan.awards["supplier"] == supplier, "cost"].astype(float).sum())
    column, sign = [("minimum_spend", 1), ("maximum_spend", -1)][int(random.integers(2))]
    return with_supplier(case, supplier, column, spend * (1 + sign * random.uniform(1e-3, 0.5))), plan


def miscounted(case: Case, plan: Plan, random: np.random.Generator) -> Pair | None:
    """A rule asks for one supplier less than there are, or for one more."""
    row = some_offer(plan, random)
    if row is None:
        return None
    limit = str(random.choice(["at most", "at least", "exactly"]))
    suppliers = plan.awards["supplier"].nunique()
    sure = plan.awards.loc[plan.awards["quantity"].astype(float) > 0, "supplier"].nunique()
    wanted = float(max(0, sure - 1) if limit == "at most" else suppliers + 1)
    amount, everything = Amount("count", wanted), Source("everything")
    last = len(case.periods) - 1
    rule = Rule("~", Scope("all"), "suppliers", everything, frozenset(), "made", limit, amount, False, 0, last, None)
    line = {"rule": "~", "applies_to": "all", "from": "", "share": suppliers, "limit": wanted, "binding": True}
    line |= {"share_low": suppliers, "share_high": suppliers, "violation": 0.0}
    exposure = pd.DataFrame([*plan.exposure.to_dict("records"), line], columns=plan.exposure.columns, dtype=object)
    return replace(case, rules=(*case.rules, rule)), replace(plan, exposure=exposure)


TERM_CORRUPTIONS = (
    in_part_lots,
    below_minimum_order,
    without_fixed_cost,
    at_the_price_of_another_break,
    outside_the_spend_band,
    miscounted,
)
