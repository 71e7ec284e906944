"""What the plan is compared with: the least cost without rules, and the cost of today's split."""

from __future__ import annotations

import numpy as np

from data.case import Case
from optimizer.answer.purchased import fixed_cost
from optimizer.building import build_model
from optimizer.events import Cancelled
from optimizer.price_schedule import average_prices, landed
from optimizer.problem import FloatArray, Problem, positions
from optimizer.solving.model import SolveOptions
from optimizer.solving.result import Termination

_WHOLE = 1e-6
"""Current shares sum to 1 within this."""
_NOISE = 1e-9
"""Of a cost: what two solves of a model may differ by."""
_PROVED = 1e-6
"""Of a cost: how far it may lie above the least that is proved (``Certificate``)."""


def unconstrained_cost(problem: Problem, options: SolveOptions, cancelled: Cancelled | None = None) -> float | None:
    """Least total cost without the Rules sheet, in base currency; None where no plan exists or none was found."""
    solution = build_model(problem, ()).model.solve(options, cancelled=cancelled)
    if solution.objective is None or solution.termination is not Termination.OPTIMAL:
        return None
    return solution.objective * problem.money


def without_noise(unconstrained: float | None, cost: float) -> float | None:
    """The least without rules beside what a plan with them costs, which is a plan without rules too.

    What differs by no more than two solves do is the same, or rules that do nothing would seem to cost some hundredths.
    More than that it cannot be above: such a figure is a fault, and stays for the audit, which refuses it.
    """
    if unconstrained is None:
        return None
    is_same = -_NOISE * abs(cost) < unconstrained - cost <= _PROVED * abs(cost)
    return cost if is_same else unconstrained


def current_cost(case: Case) -> float | None:
    """Cost of today's split: each material's current shares × its net requirement, whatever rules and capacities say.

    Price breaks hold for what an offer delivers over the horizon; fixed costs of offers and suppliers are paid.

    The net requirement of a period is what the stock brought forward does not meet, its minimum cover included; the
    cost holds what that stock costs to keep.

    Returns:
        Base currency over the horizon; None unless the current shares of every purchased material sum to 1.
    """
    net, holding = _net_requirement(case)
    shares = case.offers["current_share"].to_numpy(dtype=float)
    material = case.material_of_offer
    given = np.nan_to_num(shares, nan=0.0)
    summed = np.bincount(material, given, minlength=len(case.materials))
    purchased = net.sum(axis=1) > 0.0
    if np.any(np.abs(summed[purchased] - 1.0) > _WHOLE):
        return None
    quantity = given * net.sum(axis=1)[material]
    unit_cost = landed(case, average_prices(case, quantity))
    return float((quantity * unit_cost).sum() + holding + fixed_cost(case, quantity))


def _net_requirement(case: Case) -> tuple[FloatArray, float]:
    """Purchases needed, in material units, shape (materials, periods); and what the stock kept costs."""
    net = np.zeros((len(case.materials), len(case.periods)))
    position = positions(case.materials.index, case.requirements["material"])
    np.add.at(net, (position, case.requirements["period"]), case.requirements["quantity"].to_numpy(dtype=float))
    holding = 0.0
    for material, row in case.stock.iterrows():
        at = case.materials.index.get_loc(material)
        stock = float(row["opening"])
        for number, period in enumerate(case.periods):
            required = float(net[at, number])
            cover = row["minimum_cover"] / period.days * required
            bought = max(0.0, required + cover - stock)
            net[at, number] = bought
            stock += bought - required
            holding += stock * float(row["holding_cost"])
    return net, holding
