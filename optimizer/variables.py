"""The decisions of the sourcing model, each with its bounds and its part of the objective.

    cost = Σ landed_cost·buy + Σ holding_cost·stock + Σ shortage_cost·short + penalties of flexible rules

in units of ``problem.money``. Penalties come with the rules (``optimizer.constraints.rules``).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from optimizer.break_columns import BreakColumns
from optimizer.problem import IntArray, Problem
from optimizer.solving.model import Columns, SourcingModel


@dataclass(frozen=True)
class Decisions:
    """The columns of the model.

    Attributes:
        buy: one an entry of ``problem.purchases``, internal units.
        stock: closing stock, by stocked material, then period.
        short: shortage, one an entry of ``short_material`` and ``short_period``.
        short_material: position of the material.
        short_period: number of the period.
        surplus: what is bought beyond need, by material, then period; empty where that is forbidden.
        breaks: what is bought in price breaks; None where there are none (``optimizer.constraints.price_breaks``).
    """

    buy: Columns
    stock: Columns
    short: Columns
    short_material: IntArray
    short_period: IntArray
    surplus: Columns
    breaks: BreakColumns | None = None


def define_decisions(model: SourcingModel, problem: Problem) -> Decisions:
    """buy[o,t] ≥ 0, stock[m,t] ≥ 0, short[m,t] ≥ 0 (if allowed), surplus[m,t] ≥ 0 (if allowed)."""
    purchases, stock = problem.purchases, problem.stock
    buy = model.add_columns("buy", len(purchases), upper=purchases.upper, cost=purchases.landed_cost / problem.money)
    holding_cost = np.repeat(stock.holding_cost / problem.money, problem.periods)
    kept = model.add_columns("stock", stock.maximum.size, upper=stock.maximum.ravel(), cost=holding_cost)
    material, period = np.nonzero((problem.requirement > 0.0) & np.isfinite(problem.shortage_cost)[:, None])
    short = model.add_columns(
        "short",
        len(material),
        upper=problem.requirement[material, period],
        cost=problem.shortage_cost[material] / problem.money,
    )
    surplus = model.add_columns("surplus", problem.requirement.size if problem.surplus_allowed else 0)
    return Decisions(buy, kept, short, material, period, surplus)
