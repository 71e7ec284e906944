"""What an edit of a plan costs and which rules it breaks: two plans of one case measured as the audit measures them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from data.case import Case
from data.edited_plan import PRICES, Effect
from data.plan import Cost, Plan
from optimizer.audit.costs import recomputed_cost
from optimizer.audit.counts import CountedRows, check_counts, expand_counts
from optimizer.audit.findings import TOLERANCE, Findings
from optimizer.audit.ledger import places, read_ledger
from optimizer.audit.measures import Facts
from optimizer.audit.origins import Origins
from optimizer.audit.prices_paid import PricesPaid, prices_paid
from optimizer.audit.rules import TestedRule, check_rules, expand_rules
from optimizer.audit.standing import standings


@dataclass(frozen=True)
class _Measured:
    """A plan as the audit measures it."""

    paid: PricesPaid
    rules: list[TestedRule]
    counts: list[CountedRows]
    cost: Cost


def effect_of_edit(case: Case, before: Plan, after: Plan, tolerance: float = TOLERANCE) -> Effect:
    """What a plan costs and keeps after an edit, and before it; what breaks otherwise is for ``audit`` to say.

    Args:
        case: the case of both.
        before: the plan as it was; only its quantities count, and where a quantity lies at a price break its prices.
        after: the same plan with other awards, stock, shortages or surplus; alike.
        tolerance: relative tolerance.
    """
    origins = Origins(case)
    old, new = _measure(case, origins, before, tolerance), _measure(case, origins, after, tolerance)
    return Effect(
        _priced(case, after, new),
        old.cost,
        new.cost,
        standings(case, origins, (old.rules, old.counts), (new.rules, new.counts), tolerance),
        _moved_prices(case, old.paid, new.paid),
    )


def _measure(case: Case, origins: Origins, plan: Plan, tolerance: float) -> _Measured:
    """Findings are left to the audit of the edited plan."""
    unheard = Findings(tolerance)
    ledger = read_ledger(case, plan, unheard)
    paid = prices_paid(case, ledger, plan, tolerance)
    facts = Facts(case, ledger, paid)
    rules, counts = expand_rules(facts, origins), expand_counts(facts, origins, unheard)
    penalty = check_rules(case, origins, rules, unheard)[0] + check_counts(case, counts, unheard)
    return _Measured(paid, rules, counts, recomputed_cost(case, ledger, paid, penalty))


def _priced(case: Case, plan: Plan, measured: _Measured) -> Plan:
    """The plan at the prices that its quantities get."""
    offer = places(plan.awards["offer"], case.offers.index)
    unit_cost = measured.paid.landed[offer]
    cost = plan.awards["quantity"].to_numpy(dtype=np.float64) * unit_cost
    return replace(plan, awards=plan.awards.assign(unit_cost=unit_cost, cost=cost), cost=measured.cost)


def _moved_prices(case: Case, before: PricesPaid, after: PricesPaid) -> pd.DataFrame:
    """Offers that are bought before and after at another average price."""
    bought = (before.bought > 0) & (after.bought > 0)
    moved = np.flatnonzero(bought & (np.abs(after.price - before.price) > 1e-12 * before.price))
    units = case.materials["unit"].reindex(case.offers["material"]).to_numpy(dtype=object)
    columns = (case.offers.index.to_numpy()[moved], before.price[moved], after.price[moved], units[moved])
    return pd.DataFrame(dict(zip(PRICES, columns, strict=True)))
