"""The regret table: what each scenario costs under the plan, under the least-cost plan, and with hindsight."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from data.arrays import BoolArray
from data.case import Settings
from data.plan import Outcome, Risk
from data.problems import SourcingError
from optimizer.answer.purchased import Purchased
from optimizer.building import Built, build_model
from optimizer.disruption import Disruption
from optimizer.events import Cancelled
from optimizer.problem import FloatArray, Problem
from optimizer.robust.outlook import Outlook, conditional_value_at_risk, expected_cost
from optimizer.robust.recourse import define_recourse
from optimizer.robust.scene import Recourse
from optimizer.robust.shortage_price import SHORT, rising_prices
from optimizer.robust.two_stage import least_expected_cost, with_recourse
from optimizer.solving.model import SolveOptions, SourcingModel
from optimizer.solving.program import Floats
from optimizer.solving.result import Solution, Termination


@dataclass(frozen=True)
class Decided:
    """A plan whose awards are settled.

    Attributes:
        built: the model it was found with, or one of the same book and rules.
        values: value of every column of the plan, internal units.
        total: its cost when nothing happens, base currency.
        short: what is short when nothing happens, internal units, shape (materials, periods).
    """

    built: Built
    values: Floats
    total: float
    short: FloatArray


@dataclass(frozen=True)
class Met:
    """How a plan meets a scenario.

    Attributes:
        cost: base currency; None where it cannot meet it, or that is not known.
        shortage_value: what is short, at the dearest landed cost of each material; None as above.
        fails: whether it is proved that the plan cannot meet the scenario.
    """

    cost: float | None
    shortage_value: float | None
    fails: bool = False


def decided(built: Built, answer: Purchased, total: float) -> Decided:
    """The columns of a plan from its quantities: what is used and ordered follows from what is bought."""
    problem, decisions = built.problem, built.decisions
    purchases = problem.purchases
    values = np.zeros(built.model.program.columns)
    values[decisions.buy.ids] = answer.bought / problem.unit[purchases.material]
    values[decisions.stock.ids] = (answer.closing / problem.unit[problem.stock.material][:, None]).ravel()
    values[decisions.short.ids] = answer.short / problem.unit[decisions.short_material]
    for column, place in ((built.uses.offer_column, purchases.offer), (built.uses.supplier_column, purchases.supplier)):
        used = column[place[answer.bought > 0.0]]
        values[used[used >= 0]] = 1.0
    ordered = built.orders.column[answer.bought > 0.0]
    values[ordered[ordered >= 0]] = 1.0
    short = np.zeros_like(problem.requirement)
    short[decisions.short_material, decisions.short_period] = values[decisions.short.ids]
    return Decided(built, values, total, short)


def met(plan: Decided, disruption: Disruption, options: SolveOptions, cancelled: Cancelled | None = None) -> Met:
    """What a scenario costs when a plan is settled and the best is made of it; what is not proved is not known."""
    problem = plan.built.problem
    if disruption.first_period >= problem.periods:
        return Met(plan.total, _shortage_value(problem, plan.short))
    for priced, cheaper in rising_prices(problem, [disruption]):
        # The plan is paid at its own prices.
        built = replace(plan.built, problem=replace(priced, shortage_cost=problem.shortage_cost))
        found, short = _met_at(replace(plan, built=built), disruption, options, cancelled)
        if short is None or not (short[cheaper] > SHORT).any():
            break
    return found


def _met_at(
    plan: Decided, disruption: Disruption, options: SolveOptions, cancelled: Cancelled | None
) -> tuple[Met, FloatArray | None]:
    """The same at the shortage costs of the plan's problem, and what is short, internal units."""
    problem = plan.built.problem
    model = SourcingModel()
    columns = model.add_columns("plan", len(plan.values), lower=plan.values, upper=plan.values)
    recourse = define_recourse(model, plan.built, disruption, 0)
    cost = np.zeros(model.program.columns)
    np.add.at(cost, recourse.columns, recourse.change)
    settled = float(cost[columns.ids] @ plan.values)
    then = np.arange(len(columns), len(cost))
    model.set_cost(then, cost[then])
    solution = model.solve(options, cancelled=cancelled)
    if solution.termination is not Termination.OPTIMAL or solution.objective is None:
        return Met(None, None, solution.termination is Termination.INFEASIBLE), None
    total = plan.total + (settled + solution.objective) * problem.money
    short = _short_then(plan, recourse, solution.of(recourse.short))
    return Met(total, _shortage_value(problem, short)), short


def met_by(plan: Decided, recourse: Recourse, solution: Solution) -> Met:
    """How a plan meets a scenario with the recourse of the solution that it was read from."""
    problem = plan.built.problem
    if solution.values is None:
        return Met(None, None)
    change = float(recourse.change @ solution.values[recourse.columns])
    short = _short_then(plan, recourse, solution.of(recourse.short))
    return Met(plan.total + change * problem.money, _shortage_value(problem, short))


def with_hindsight(
    problem: Problem,
    disruption: Disruption,
    materials: BoolArray,
    options: SolveOptions,
    cancelled: Cancelled | None = None,
) -> tuple[float | None, bool]:
    """What a scenario costs under the plan that is best for it, under the rules; None where that is not proved.

    Returns:
        The cost, and whether the plan is short of any of ``materials`` in it.
    """
    built = build_model(problem, problem.case.rules)
    program = with_recourse(built, [disruption], np.ones(1), 0.0)
    solution = least_expected_cost(program, options, None, cancelled)
    if solution.termination is not Termination.OPTIMAL or solution.objective is None:
        return None, False
    return solution.objective * problem.money, program.is_short(solution, materials)


def risk_of(
    outlook: Outlook, settings: Settings, plan: list[Met], least: list[Met], hindsight: list[float | None]
) -> Risk:
    """The risk of a plan and its regret table.

    Args:
        outlook: the scenarios.
        settings: objective and risk level.
        plan: how the plan meets that nothing happens, then each scenario.
        least: the same of the least-cost plan.
        hindsight: the cost of the best plan of each; None where it is not known.

    Raises:
        SourcingError: the cost of the plan in a possible scenario is not known.
    """
    names = (None, *(each.source for each in outlook.scenarios))
    likely = outlook.probabilities
    outcomes = tuple(
        Outcome(
            name,
            float(probability),
            mine.cost,
            other.cost,
            best,
            _less(mine.cost, best),
            _less(other.cost, best),
            mine.shortage_value,
            other.shortage_value,
        )
        for name, probability, mine, other, best in zip(names, likely, plan, least, hindsight, strict=True)
    )
    mean, tail = _figures(plan, likely, settings.risk_level)
    if mean is None or tail is None:
        raise SourcingError("What the plan costs in a scenario was not proved in time. Allow more time and try again.")
    least_mean, least_tail = _figures(least, likely, settings.risk_level)
    base, extra = least[0].cost, _less(plan[0].cost, least[0].cost)
    return Risk(settings.objective, settings.risk_level, mean, tail, base, least_mean, least_tail, extra, outcomes)


def _figures(outcomes: list[Met], likely: FloatArray, level: float) -> tuple[float | None, float | None]:
    """Expected cost and CVaR; None where the cost of something possible is not known."""
    possible = np.nonzero(likely > 0.0)[0]
    costs = [outcomes[number].cost for number in possible.tolist()]
    known = [cost for cost in costs if cost is not None]
    if len(known) < len(costs):
        return None, None
    weights = likely[possible]
    return expected_cost(known, weights), conditional_value_at_risk(known, weights, level)


def _less(cost: float | None, other: float | None) -> float | None:
    return None if cost is None or other is None else cost - other


def _short_then(plan: Decided, recourse: Recourse, short: FloatArray) -> FloatArray:
    """What is short in a scenario: as planned before it and where it touches nothing, else what the recourse leaves."""
    after = np.arange(plan.short.shape[1]) >= recourse.disruption.first_period
    found = np.where(recourse.touched[:, None] & after, 0.0, plan.short)
    found[recourse.short_material, recourse.short_period] = np.where(short > 1e-9, short, 0.0)
    return found


def _shortage_value(problem: Problem, short: FloatArray) -> float:
    """Σ short · dearest landed cost at which the material is offered in the undisturbed book, base currency"""
    dearest = np.zeros(len(short))
    np.maximum.at(dearest, problem.purchases.material, problem.purchases.landed_cost)
    return float((short * dearest[:, None]).sum())
