"""The cost of a plan, part by part."""

from __future__ import annotations

from dataclasses import fields

import numpy as np

from data.case import Case
from data.plan import Cost, Plan
from optimizer.audit.findings import Findings
from optimizer.audit.ledger import Ledger, numbers
from optimizer.audit.prices_paid import PricesPaid


def check_cost(
    case: Case, plan: Plan, ledger: Ledger, paid: PricesPaid, penalty: float, slack: float, findings: Findings
) -> None:
    """Every part recomputed from the quantities; the parts, and the displayed lines, add up to the totals.

    Args:
        case: the case.
        plan: the plan.
        ledger: its quantities.
        paid: the prices paid for them.
        penalty: the recomputed penalties of flexible rules.
        slack: how far they can be off within the tolerance of each row.
        findings: where findings are noted.
    """
    if plan.cost is None:
        findings.add("cost", "cost", "the cost of the plan", None, "the plan states no cost.")
        return
    expected = recomputed_cost(case, ledger, paid, penalty)
    scale = max(abs(expected.total), sum(abs(getattr(expected, part.name)) for part in fields(Cost)) / 2)
    for part in fields(Cost):
        more = slack if part.name in {"penalty", "total"} else 0.0
        value = getattr(expected, part.name)
        findings.compare(
            "cost", f"cost {part.name}", value, getattr(plan.cost, part.name), scale + more / findings.tolerance
        )
    stated = plan.cost
    parts = sum(getattr(stated, part.name) for part in fields(Cost) if part.name != "total")
    findings.compare("cost", "sum of the parts of the cost", parts, stated.total, scale)
    bought = stated.purchase + stated.freight + stated.tariff + stated.other
    lines = float(numbers(plan.awards["cost"]).sum())
    findings.compare("cost", "sum of the costs of all awards", bought, lines, scale)
    short = float(numbers(plan.shortages["cost"]).sum())
    findings.compare("cost", "sum of the costs of all shortages", stated.shortage, short, scale)


def recomputed_cost(case: Case, ledger: Ledger, paid: PricesPaid, penalty: float) -> Cost:
    """The cost of the ledger's quantities; fixed cost once for every offer and supplier that is used."""
    offers = case.offers
    bought, price = paid.bought, paid.price
    purchase = float(price @ bought)
    tariff = float((price * offers["tariff"].to_numpy(dtype=np.float64)) @ bought)
    freight = float(offers["freight"].to_numpy(dtype=np.float64) @ bought)
    other = float(offers["other_cost"].to_numpy(dtype=np.float64) @ bought)
    used = bought > 0
    suppliers = case.suppliers.index.isin(offers["supplier"][used])
    fixed = float(offers["fixed_cost"][used].sum() + case.suppliers["fixed_cost"][suppliers].sum())
    holding_cost = case.stock["holding_cost"].reindex(case.materials.index).fillna(0.0).to_numpy(dtype=np.float64)
    holding = float(holding_cost @ ledger.stock.sum(axis=1))
    shortage_cost = case.materials["shortage_cost"].fillna(0.0).to_numpy(dtype=np.float64)
    shortage = float(shortage_cost @ ledger.short.sum(axis=1))
    total = purchase + freight + tariff + other + fixed + holding + shortage + penalty
    return Cost(total, purchase, freight, tariff, other, fixed, holding, shortage, penalty)
