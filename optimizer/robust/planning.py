"""From the least-cost plan to the plan of least expected cost or CVaR, and to what it makes of the scenarios."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from data.case import Case, Rule
from data.plan import Risk
from data.problems import Problem as DataProblem
from data.problems import Severity
from optimizer.building import Built
from optimizer.dilution import WIDEST
from optimizer.disruption import Disruption, nothing_happens
from optimizer.events import Cancelled, Listener, Progress, Watcher
from optimizer.order_limits import is_diluted
from optimizer.problem import Problem
from optimizer.robust.outlook import Outlook, outlook_of
from optimizer.robust.recourse import NOTHING
from optimizer.robust.regret import Decided, Met, met, met_by, risk_of, with_hindsight
from optimizer.robust.shortage_price import rising_prices
from optimizer.robust.ties import best_of_equal
from optimizer.robust.two_stage import TwoStage, build_two_stage, least_cvar, least_expected_cost, set_expected_cost
from optimizer.solving.model import SolveOptions
from optimizer.solving.result import Solution, Termination

_GREATEST_COST = 1e14
"""The most that a column of a model may cost, with room to spare."""

NO_SCENARIO = "no-scenario-counts"
"""Code of the warning that the objective looks at scenarios and none counts."""


@dataclass(frozen=True)
class Robust:
    """A plan over scenarios, or why there is none.

    Attributes:
        built: the model that it was found with, scenarios included.
        solution: its answer.
        outlook: the scenarios.
        program: the two-stage program; None where no scenario counts and the least-cost plan is the answer.
    """

    built: Built
    solution: Solution
    outlook: Outlook
    program: TwoStage | None

    @property
    def is_priced(self) -> bool:
        """Whether the duals of the solution are slopes of what is least: not those of a tail."""
        return self.program is None or self.built.problem.case.settings.objective == "expected cost"


def is_over_scenarios(case: Case) -> bool:
    """Whether the objective looks at scenarios."""
    return case.settings.objective != "cost"


def robust_plan(
    plain: Built,
    least: Solution,
    options: SolveOptions,
    listen: Listener | None = None,
    cancelled: Cancelled | None = None,
) -> Robust:
    """The plan of least expected cost or CVaR of a case that has a least-cost plan.

    Args:
        plain: the model of the least-cost plan.
        least: that plan.
        options: limits and choices of each solve.
        listen: told of progress.
        cancelled: asked while solving.
    """
    outlook = outlook_of(plain.problem)
    if not outlook.counted():
        return Robust(plain, least, outlook, None)
    program, solution = _best(plain.problem, plain.problem.case.rules, outlook, options, listen, cancelled)
    return Robust(program.built, solution, outlook, program)


def least_without_rules(
    problem: Problem, outlook: Outlook, options: SolveOptions, cancelled: Cancelled | None = None
) -> float | None:
    """Least expected cost or CVaR without the Rules sheet, base currency; None where it is not proved."""
    _, solution = _best(problem, (), outlook, options, None, cancelled)
    if solution.objective is None or solution.termination is not Termination.OPTIMAL:
        return None
    return solution.objective * problem.money


def assess(
    robust: Robust, plan: Decided, least: Decided | None, options: SolveOptions, watcher: Watcher, *, compare: bool
) -> tuple[Risk, list[DataProblem]]:
    """The risk of a plan, and where it is compared its regrets; with a note on what the least-cost plan cannot meet.

    Args:
        robust: how it was found.
        plan: the plan.
        least: the least-cost plan; None where it is not proved.
        options: limits of each solve.
        watcher: told of progress, asked whether to go on.
        compare: whether it is compared with the least-cost plan and with hindsight.

    Raises:
        SourcingError: what the plan costs in a possible scenario could not be proved.
    """
    problem, cancelled = plan.built.problem, watcher.cancelled
    happens = [nothing_happens(problem.case), *robust.outlook.scenarios]
    mine, others, hindsight = [], [], []
    for number, scenario in enumerate(happens):
        watcher.tell(Progress("scenarios", number / len(happens), scenario.source))
        mine.append(_with_own_recourse(robust, plan, scenario, met(plan, scenario, options, cancelled)))
        unknown = Met(None, None)
        others.append(met(least, scenario, options, cancelled) if compare and least is not None else unknown)
        if scenario.first_period >= problem.periods:
            hindsight.append(others[0].cost)
        else:
            hindsight.append(_hindsight(problem, scenario, options, cancelled) if compare else None)
    risk = risk_of(robust.outlook, problem.case.settings, mine, others, hindsight)
    failed = [
        each.source for each, other in zip(happens, others, strict=True) if other.fails and each.probability > 0.0
    ]
    return risk, list(_least_fails(problem.case, failed))


def _least_fails(case: Case, scenarios: list[str]) -> Iterator[DataProblem]:
    if scenarios:
        named = ", ".join(scenarios[:5]) + (f" and {len(scenarios) - 5} more" if len(scenarios) > 5 else "")
        text = f"The least-cost plan cannot meet {named}: a material without a shortage cost would be short."
        yield DataProblem("least-cost-plan-fails", text, case.book.at("scenarios"), severity=Severity.NOTE)


def _hindsight(
    problem: Problem, scenario: Disruption, options: SolveOptions, cancelled: Cancelled | None
) -> float | None:
    """What a scenario costs under the plan that is best for it, at shortage costs that are high enough."""
    for priced, cheaper in rising_prices(_roomy(problem, [scenario]), [scenario]):
        cost, is_short = with_hindsight(priced, scenario, cheaper, options, cancelled)
        if not is_short:
            break
    return cost


def notes(case: Case, robust: Robust) -> Iterator[DataProblem]:
    """What a reader must know of a plan over scenarios."""
    objective = case.settings.objective
    at = case.book.at("scenarios")
    if robust.program is None:
        text = f"The objective is {objective}, but no scenario that is possible changes anything: this is the plan of "
        hint = "State scenarios with a probability above 0, or set Objective to cost."
        yield DataProblem(NO_SCENARIO, f"{text}least cost.", at, hint=hint, severity=Severity.WARNING)
    elif not robust.is_priced and case.rules:
        text = "Prices per point are not stated: under CVaR a point costs what it costs in the tail alone."
        yield DataProblem("no-prices-of-tail", text, at, severity=Severity.NOTE)
    banded = case.suppliers["minimum_spend"].fillna(0.0).gt(0.0) | case.suppliers["maximum_spend"].notna()
    if robust.program is not None and banded.any():
        text = "Minimum and maximum spend hold for the plan; what is ordered again in a scenario is not held to them."
        yield DataProblem("spend-of-plan-only", text, at, severity=Severity.NOTE)


def repair_notes(case: Case) -> Iterator[DataProblem]:
    """What the costs of repairs are."""
    if is_over_scenarios(case):
        said = f"Every repair has a plan of least {case.settings.objective}; its cost is that when nothing happens."
        yield DataProblem("repairs-over-scenarios", said, severity=Severity.NOTE)


def _best(
    problem: Problem,
    rules: tuple[Rule, ...],
    outlook: Outlook,
    options: SolveOptions,
    listen: Listener | None,
    cancelled: Cancelled | None,
) -> tuple[TwoStage, Solution]:
    """The plan of least expected cost or CVaR under some rules, at shortage costs that are high enough."""
    scenarios = [outlook.scenarios[number] for number in outlook.counted()]
    roomy = _roomy(problem, scenarios)
    for priced, cheaper in rising_prices(roomy, scenarios):
        program = build_two_stage(priced, rules, outlook)
        solution = _solved(program, options, listen, cancelled)
        if not program.is_short(solution, cheaper):
            break
    return (_at_full_prices(roomy, rules, outlook) if cheaper.any() else program), solution


def _at_full_prices(problem: Problem, rules: tuple[Rule, ...], outlook: Outlook) -> TwoStage:
    """The program in which an answer is read, and a rule priced: what is tighter may have to be short."""
    most = np.minimum(problem.dearest_shortage, _GREATEST_COST * problem.money)
    program = build_two_stage(replace(problem, dearest_shortage=most), rules, outlook)
    if problem.case.settings.objective == "expected cost":
        set_expected_cost(program)
    return program


def _solved(program: TwoStage, options: SolveOptions, listen: Listener | None, cancelled: Cancelled | None) -> Solution:
    """The best plan; among those of equal expected cost the one that is cheapest when nothing happens."""
    settings = program.built.problem.case.settings
    if settings.objective != "expected cost":
        return least_cvar(program, settings.risk_level, options, listen, cancelled)
    plan_cost = program.model.program.cost.copy()
    found = least_expected_cost(program, options, listen, cancelled)
    cheapest = None
    if found.termination is Termination.OPTIMAL:
        cheapest = best_of_equal(program.model.program, found, plan_cost, options, Watcher(None, cancelled))
    if cheapest is None or cheapest.values is None:
        return found
    return replace(found, values=cheapest.values, objective=float(program.model.program.cost @ cheapest.values))


def _with_own_recourse(robust: Robust, plan: Decided, scenario: Disruption, found: Met) -> Met:
    """How the plan meets a scenario; by the recourse that it was found with where no better is proved in time."""
    if found.cost is not None or robust.program is None:
        return found
    for recourse in robust.program.recourse:
        if recourse.disruption is scenario:
            return met_by(plan, recourse, robust.solution)
    return found


def _roomy(problem: Problem, scenarios: Sequence[Disruption]) -> Problem:
    """The problem with room to buy what is worth buying because only a part of it may arrive.

    Only whole orders where surplus is allowed need such a bound (``optimizer.order_limits``).
    """
    if not problem.surplus_allowed:
        return problem
    surge = 1.0
    for each in scenarios:
        surge = max(surge, float(each.required.max() / each.remaining[each.remaining >= NOTHING].min(initial=1.0)))
    stretch = WIDEST if any(map(is_diluted, problem.case.rules)) else problem.stretch
    return replace(problem, surge=surge, stretch=stretch)
