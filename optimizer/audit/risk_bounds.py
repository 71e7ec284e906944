"""Between which costs a scenario must lie, from the awards and the events alone.

Where an offer comes from is not asked: an event counts as if it touched all of every offer, or nothing, whichever is
the further. So the bounds are wide, and hold whatever else is planned.
"""

from __future__ import annotations

import numpy as np

from data.case import Case
from optimizer.audit.findings import Numbers
from optimizer.audit.ledger import Ledger


def cost_bounds(case: Case, ledger: Ledger, fixed: float, name: str) -> tuple[float, float]:
    """The least and the most that a plan can cost in a scenario, base currency.

    least = fixed + Σ quantity · least part that arrives · least landed cost
    most  = fixed + Σ quantity · most landed cost + Σ holding · (opening + Σ quantity) · periods
            + Σ shortage cost · most that is required

    The second is what it costs to order nothing again; inf where a material may not be short.

    Args:
        case: the case.
        ledger: the quantities of the plan.
        fixed: fixed costs that the plan pays.
        name: the scenario.
    """
    arrives, low, high, required = _factors(case, name)
    period, offers = ledger.period, case.offers.iloc[ledger.offer]
    price, tariff = (offers[column].to_numpy(dtype=float) for column in ("unit_price", "tariff"))
    added = (offers["freight"] + offers["other_cost"]).to_numpy(dtype=float)
    least_tariff = np.maximum(0.0, tariff + low[1][period])
    cheapest = price * low[0][period] * (1.0 + least_tariff) + added
    dearest = price * high[0][period] * (1.0 + np.maximum(0.0, tariff + high[1][period])) + added
    least = fixed + float((ledger.quantity * arrives[period] * cheapest).sum())
    bought = np.bincount(ledger.material, ledger.quantity, minlength=len(case.materials))
    stock = case.stock.reindex(case.materials.index)[["opening", "holding_cost"]].fillna(0.0)
    kept = stock["opening"].to_numpy(dtype=float) + bought
    held = float((stock["holding_cost"].to_numpy(dtype=float) * kept).sum()) * len(arrives)
    shortage_cost = case.materials["shortage_cost"].to_numpy(dtype=float)
    needed = (ledger.required * required).sum(axis=1)
    short = float(np.where(needed > 0.0, np.where(np.isnan(shortage_cost), np.inf, shortage_cost), 0.0) @ needed)
    most = fixed + float((ledger.quantity * dearest).sum()) + held + short
    return least, most


def _factors(case: Case, name: str) -> tuple[Numbers, tuple[Numbers, Numbers], tuple[Numbers, Numbers], Numbers]:
    """By period: the least part that arrives; price factor and tariff points, least and most; most requirement"""
    periods = len(case.periods)
    arrives, required = np.ones(periods), np.ones(periods)
    low, high = (np.ones(periods), np.zeros(periods)), (np.ones(periods), np.zeros(periods))
    rows = case.scenarios[case.scenarios["scenario"] == name]
    for event, first, last, amount in zip(
        rows["event"], rows["first_period"], rows["last_period"], rows["amount"].astype(float), strict=True
    ):
        window = slice(int(first), int(last) + 1)
        if event == "lost supply":
            arrives[window] *= 1.0 - amount
        elif event == "price":
            low[0][window] *= min(1.0, 1.0 + amount)
            high[0][window] *= max(1.0, 1.0 + amount)
        elif event == "tariff":
            low[1][window] += min(0.0, amount)
            high[1][window] += max(0.0, amount)
        else:
            required[window] *= max(1.0, 1.0 + amount)
    return arrives, low, high, required
