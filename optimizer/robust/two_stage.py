"""The two-stage program: awards now, recourse in every scenario, least expected cost or least CVaR.

    expected cost = cost + Σ_s p_s · (cost_s − cost)
    CVaR = η + 1/(1−level) · Σ_s p_s · excess_s,   excess_s ≥ cost_s − η,   excess_s ≥ 0

over the scenarios that are possible and change something, and over what is left of 1: nothing changes. Among plans of
equal CVaR the one of least expected cost is taken; so what the tail does not see is planned well too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike

from data.arrays import BoolArray
from data.case import Rule
from optimizer.building import Built, build_model
from optimizer.disruption import Disruption
from optimizer.events import Cancelled, Listener, Watcher
from optimizer.problem import FloatArray, Problem
from optimizer.robust.outlook import Outlook
from optimizer.robust.recourse import define_recourse
from optimizer.robust.scene import Recourse
from optimizer.robust.shortage_price import SHORT
from optimizer.robust.ties import best_of_equal
from optimizer.solving.certificate import TOLERANCE, Certificate
from optimizer.solving.model import Columns, SolveOptions, SourcingModel, terms
from optimizer.solving.program import Floats, Ints
from optimizer.solving.result import Solution, Termination

_SLACK = 1e-9
"""Part of the least CVaR by which whole decisions may exceed it before it is seen whether they do."""
_GREATEST, _LEAST = 1e3, 1e-8
"""Where the costs of columns are brought: near the first at most; not below the second, which the solver keeps."""


@dataclass(frozen=True)
class TwoStage:
    """A model of a plan with what can be done in each scenario.

    Attributes:
        built: the model of the plan, with the columns and rows of the scenarios in it.
        recourse: the decisions on each scenario that counts.
        weights: probability of each of them.
        undisturbed: probability that nothing changes.
    """

    built: Built
    recourse: tuple[Recourse, ...]
    weights: FloatArray
    undisturbed: float

    @property
    def model(self) -> SourcingModel:
        """The program."""
        return self.built.model

    def is_short(self, solution: Solution, materials: BoolArray) -> bool:
        """Whether a solution is short of some materials, when nothing happens or in a scenario."""
        if solution.values is None or not materials.any():
            return False
        decisions = self.built.decisions
        parts = [(decisions.short.ids, decisions.short_material)]
        parts += [(recourse.short.ids, recourse.short_material) for recourse in self.recourse]
        return any((solution.values[ids][materials[material]] > SHORT).any() for ids, material in parts)


def build_two_stage(problem: Problem, rules: tuple[Rule, ...], outlook: Outlook) -> TwoStage:
    """The plan of a problem under some rules, and the recourse of the scenarios that count."""
    chosen = [outlook.scenarios[number] for number in outlook.counted()]
    weights = np.array([each.probability for each in chosen])
    return with_recourse(build_model(problem, rules), chosen, weights, outlook.undisturbed)


def with_recourse(
    built: Built,
    scenarios: Sequence[Disruption],
    weights: FloatArray,
    undisturbed: float,
    *,
    blank_is_free: bool = False,
) -> TwoStage:
    """A model of a plan with the recourse of some scenarios added to it."""
    recourse = tuple(
        define_recourse(built.model, built, each, number, blank_is_free=blank_is_free)
        for number, each in enumerate(scenarios)
    )
    return TwoStage(built, recourse, weights, undisturbed)


def least_expected_cost(
    program: TwoStage, options: SolveOptions, listen: Listener | None = None, cancelled: Cancelled | None = None
) -> Solution:
    """The plan of least expected cost."""
    set_expected_cost(program)
    return program.model.solve(options, listen, cancelled)


def set_expected_cost(program: TwoStage) -> None:
    """Objective: cost + Σ_s p_s · (cost_s − cost)"""
    model = program.model
    cost = _expected_cost_of(program, model.program.cost)
    changed = np.nonzero(cost != model.program.cost)[0]
    model.set_cost(changed, cost[changed])


def least_cvar(
    program: TwoStage,
    level: float,
    options: SolveOptions,
    listen: Listener | None = None,
    cancelled: Cancelled | None = None,
) -> Solution:
    """The plan of least CVaR; among those the one of least expected cost.

    Where whole decisions tie, those of the second solve are taken if they give no more CVaR than the first.
    A second solve that does not end with a proof leaves the answer of the first.

    Args:
        program: the two-stage model, its costs those of the plan when nothing happens.
        level: risk level, below 1.
        options: limits and choices of each solve.
        listen: told of the progress of the first.
        cancelled: asked while solving.
    """
    model = program.model
    plan_cost = model.program.cost.copy()
    columns, weights, scale = define_cvar(program, level)
    # Presolve nearly halves the time: the row that sums the plan's cost is long.
    first = model.solve(replace(options, presolve=True), listen, cancelled)
    if first.objective is None or first.values is None or first.termination is Termination.CANCELLED:
        return first
    tail, mean = model.program, _expected_cost_of(program, plan_cost)
    second = None
    for candidate in (_with_slack(program, first, mean, options, cancelled), first):
        if second is None and candidate is not None:
            second = best_of_equal(tail, candidate, mean, options, Watcher(None, cancelled))
    if second is None or second.values is None:
        return first
    return _joined(first, second, float(second.values[columns] @ weights) * scale)


def _expected_cost_of(program: TwoStage, plan_cost: Floats) -> Floats:
    """Σ of what each column costs: cost + Σ_s p_s · (cost_s − cost), in the model's money"""
    cost = np.zeros(program.model.program.columns)
    cost[: len(plan_cost)] = plan_cost
    for recourse, weight in zip(program.recourse, program.weights, strict=True):
        np.add.at(cost, recourse.columns, weight * recourse.change)
    return cost


def _with_slack(
    program: TwoStage, first: Solution, mean: Floats, options: SolveOptions, cancelled: Cancelled | None
) -> Solution | None:
    """Whole decisions of less expected cost at nearly the same CVaR, beside the CVaR of the first."""
    model = program.model
    if not model.program.is_integer or first.objective is None:
        return None
    cost = model.program.cost
    priced = np.nonzero(cost)[0]
    size = float(np.abs(cost).max(initial=1.0))
    at_most = (first.objective + _SLACK * abs(first.objective)) / size
    model.add_block(
        "least_cvar", 1, np.zeros(len(priced), dtype=np.int64), priced, cost[priced] / size, at_most=at_most
    )
    model.set_cost(np.arange(len(mean)), mean)
    found = model.solve(options, None, cancelled)
    return replace(found, objective=first.objective) if found.values is not None else None


def define_cvar(program: TwoStage, level: float) -> tuple[Ints, Floats, float]:
    """excess[s] + η − cost_s ≥ 0      cost_s = plan_cost + Σ change_s · x,   plan_cost = Σ cost · x

    All three are in one unit of money, so that the coefficients fit the solver's tolerances.

    Returns:
        The columns of CVaR = η + Σ p_s/(1−level) · excess[s], their weights, and the model's money in the unit.
    """
    model = program.model
    cost = model.program.cost
    scale = _unit_of_money([cost, *(recourse.change for recourse in program.recourse)])
    plan_cost = model.add_columns("plan_cost", 1, lower=-np.inf)
    priced = np.nonzero(cost)[0]
    total = (np.zeros(len(priced), dtype=np.int64), priced, cost[priced] / scale)
    model.add_block("plan_cost", 1, *terms(total, (np.zeros(1, dtype=np.int64), plan_cost.ids, -1.0)), equals=0.0)
    value_at_risk = model.add_columns("value_at_risk", 1, lower=_least_cost(program, cost) / scale)
    happens = program.undisturbed > 0.0
    likely = np.concatenate([[program.undisturbed] if happens else [], program.weights])
    excess = model.add_columns("excess", len(likely))
    row = np.arange(len(likely))
    groups: list[tuple[ArrayLike, ArrayLike, ArrayLike]] = [
        (row, excess.ids, 1.0),
        (row, value_at_risk.ids, 1.0),
        (row, plan_cost.ids, -1.0),
    ]
    for number, recourse in enumerate(program.recourse, int(happens)):
        at = np.full(len(recourse.columns), number)
        groups.append((at, recourse.columns, -recourse.change / scale))
    model.add_block("excess", len(likely), *terms(*groups), at_least=0.0)
    columns, weights = _cvar_of(value_at_risk, excess, likely, level)
    model.set_cost(priced, np.zeros(len(priced)))
    model.set_cost(columns, weights * scale)
    return columns, weights, scale


def _cvar_of(value_at_risk: Columns, excess: Columns, likely: FloatArray, level: float) -> tuple[Ints, Floats]:
    """η + Σ_s p_s / (1 − level) · excess[s] as columns and weights"""
    columns = np.concatenate([value_at_risk.ids, excess.ids])
    return columns, np.concatenate([[1.0], likely / (1.0 - level)])


def _unit_of_money(costs: Sequence[FloatArray]) -> float:
    """The power of two that brings the greatest cost of a column near a thousand; less where the least would vanish."""
    sizes = np.abs(np.concatenate([*costs, np.zeros(0)]))
    sizes = sizes[sizes > 0.0]
    if not len(sizes):
        return 1.0
    return float(np.exp2(np.floor(np.log2(min(sizes.max() / _GREATEST, sizes.min() / _LEAST)))))


def _least_cost(program: TwoStage, cost: Floats) -> float:
    """What no outcome can cost less than: 0, but where something is paid for being bought."""
    held = program.model.program
    least = 0.0
    for recourse in (None, *program.recourse):
        paid = cost.copy()
        if recourse is not None:
            np.add.at(paid, recourse.columns, recourse.change)
        bought = np.nonzero(paid < -1e-9 * np.abs(paid).max(initial=1.0))[0]
        least = min(least, float((paid[bought] * held.upper[bought]).sum()))
    return least


def _joined(first: Solution, second: Solution, cvar: float) -> Solution:
    """The values of the second solve with the proof of the first: how far their CVaR can be from the least."""
    gap = first.gap
    if first.bound is not None:
        gap = abs(cvar - first.bound) / max(1.0, abs(cvar))
    one, other = first.certificate, second.certificate
    proof = other
    if one is not None and other is not None:
        dual = None if one.dual_residual is None else max(one.dual_residual, other.dual_residual or 0.0)
        proved = gap if one.gap is not None else None
        proof = Certificate(other.primal_residual, dual, proved, other.checked_rows, one.ok and other.ok)
    proved_still = gap is not None and gap <= TOLERANCE
    ends = Termination.OPTIMAL if proved_still and first.termination is Termination.OPTIMAL else Termination.LIMIT
    return replace(
        second, termination=ends, objective=cvar, gap=gap, bound=first.bound, certificate=proof,
        duals=None, reduced_costs=None,
    )  # fmt: skip
