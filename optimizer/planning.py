"""From a case to an audited plan of least cost: the one call of the command line and the window."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from functools import cache, partial
from importlib.metadata import version

import numpy as np

from data.case import Case
from data.plan import Certificate, Cost, Plan, Risk, Run, Status
from data.problems import Problem as DataProblem
from data.problems import SourcingError
from optimizer.answer.baselines import current_cost, unconstrained_cost, without_noise
from optimizer.answer.count_exposure import Counts, counts_of, with_counts
from optimizer.answer.exposure import Measured, exposure_table, exposure_without_plan, measure, penalty_cost, witnessed
from optimizer.answer.plan_notes import left_out_of, notes_of
from optimizer.answer.prices import Prices, price_rules
from optimizer.answer.purchased import (
    Purchased,
    award_table,
    holding_cost,
    purchased,
    shortage_table,
    stock_table,
    surplus_table,
)
from optimizer.audit import audit
from optimizer.building import Built, build_model
from optimizer.constraints.rules import RuleBlock
from optimizer.dilution import solve_wide_enough
from optimizer.events import Cancelled, Event, Listener, Progress, Watcher
from optimizer.infeasibility.conflict import Asking
from optimizer.infeasibility.explaining import explain
from optimizer.problem import flatten
from optimizer.reach.lines import Reachable, reachable_lines
from optimizer.robust.lacking import unmet_scenarios
from optimizer.robust.planning import (
    Robust,
    assess,
    is_over_scenarios,
    least_without_rules,
    notes,
    repair_notes,
    robust_plan,
)
from optimizer.robust.regret import decided
from optimizer.solving.model import SolveOptions
from optimizer.solving.result import Solution, Termination
from optimizer.survival.lines import stockpile_cost, survive_table
from optimizer.unsupported import unsupported_terms

_PATIENCE = 5.0
"""Seconds for each solve with whole numbers that explains why there is no plan, where no limit is given."""
_STRICT = 1e-9
"""How exactly rows hold where it is asked whether there is a plan: a repair one step short must not pass for one."""


class PlanningError(SourcingError):
    """A fault of the program: the solver gave no answer that proves itself, or a plan failed its audit."""


@dataclass(frozen=True)
class PlanOptions:
    """How to plan.

    Attributes:
        time_limit: seconds for each solve; None for no limit.
        gap: relative gap at which a plan with integer decisions may stop; 0 proves the optimum.
        baselines: whether the plan without rules and today's split are computed.
        prices: whether rules are priced.
        explain: whether a case without a plan is explained.
        reachable: whether it is found how far each rule could be tightened.
    """

    time_limit: float | None = None
    gap: float = 0.0
    baselines: bool = True
    prices: bool = True
    explain: bool = True
    reachable: bool = True


@dataclass(frozen=True)
class _Found:
    """A plan that was found.

    Attributes:
        plain: the model of the least-cost plan.
        least: the least-cost plan.
        robust: the plan over scenarios; None where the least-cost plan is asked for.
    """

    plain: Built
    least: Solution
    robust: Robust | None

    @property
    def built(self) -> Built:
        return self.plain if self.robust is None else self.robust.built

    @property
    def solution(self) -> Solution:
        return self.least if self.robust is None else self.robust.solution


def plan_case(
    case: Case,
    options: PlanOptions | None = None,
    listen: Listener | None = None,
    cancelled: Cancelled | None = None,
) -> Plan:
    """The least-cost plan of a case, audited and certified; or why there is none.

    Between plans of equal cost the one is chosen that the solver finds first on the case's canonical order (offers by
    identifier, then periods), so that the order of the input never changes the plan.

    Args:
        case: what is needed, offered and ruled.
        options: limits and choices.
        listen: told of progress.
        cancelled: asked while solving; True ends it with the best plan so far, or with status ``limit`` without one.

    Raises:
        PlanningError: the solver failed, or the plan did not pass its audit.
    """
    options = options or PlanOptions()
    unsupported = unsupported_terms(case)
    if unsupported:
        return _empty(case, Status.PROBLEMS, tuple(unsupported))
    watcher = Watcher(listen, cancelled)
    watcher.tell(Progress("build", 0.0))
    start = time.perf_counter()
    built = build_model(flatten(case), case.rules)
    building = time.perf_counter() - start
    solve_options = SolveOptions(time_limit=options.time_limit, gap=options.gap)
    watcher.tell(Progress("solve", None))
    in_money = _in_money(listen, built.problem.money)
    built, solution = solve_wide_enough(built, solve_options, in_money, cancelled)
    least, robust = solution, None
    if is_over_scenarios(case) and solution.has_plan:
        robust = robust_plan(built, least, solve_options, in_money, cancelled)
        solution = robust.solution
    run = _run(robust.built if robust else built, building, time.perf_counter() - start)
    if solution.has_plan:
        plan = _plan(_Found(built, least, robust), options, run, watcher)
        return _checked(case, plan)
    plan = replace(_without_plan(case, solution), run=run)
    if robust is not None:
        return _scenarios_not_met(plan, robust, solve_options, cancelled) if options.explain else plan
    return _explained(plan, built, options, watcher) if plan.status is Status.INFEASIBLE else plan


def _explained(plan: Plan, built: Built, options: PlanOptions, watcher: Watcher) -> Plan:
    """Why no plan meets the requirements and the rules: how far each rule could go, a conflict, and what repairs it."""
    case, cancelled = built.problem.case, watcher.cancelled
    if options.reachable:
        watcher.tell(Progress("reachable", None))
        reachable = _reachable(built, options, cancelled)
        plan = replace(plan, exposure=exposure_without_plan(built, reachable), problems=tuple(left_out_of(reachable)))
    if not options.explain:
        return plan
    watcher.tell(Progress("explain", None))
    options = replace(options, gap=0.0)
    if options.time_limit is None and built.model.program.is_integer:
        options = replace(options, time_limit=_PATIENCE)
    solve_options = SolveOptions(time_limit=options.time_limit, tolerance=_STRICT)
    asking = Asking(case, solve_options, cancelled, built.model.program.nonzeros, built.problem.stretch)
    objective, least_cost = case.settings.objective, replace(case.settings, objective="cost")
    cost_of = partial(_cost_of, objective, options, cancelled)
    found = explain(replace(case, settings=least_cost), asking, cost_of)
    problems = (*plan.problems, *found.problems, *(repair_notes(case) if found.repairs else ()))
    return replace(plan, conflict=found.conflict, repairs=found.repairs, problems=problems)


def _plan(found: _Found, options: PlanOptions, run: Run, watcher: Watcher) -> Plan:
    built, solution, robust = found.built, found.solution, found.robust
    case, cancelled, start = built.problem.case, watcher.cancelled, time.perf_counter()
    watcher.tell(Progress("check", None))
    answer = purchased(built, solution)
    measures = [measure(block.rows, built.problem, answer) for block in built.rules]
    is_priced = options.prices and solution.duals is not None and (robust is None or robust.is_priced)
    unpriced = Prices([[None] * len(block.pair) for block in built.rules], 0)
    prices = price_rules(built, solution, measures, cancelled) if is_priced else unpriced
    counts = [counts_of(block.rows, built.problem, answer) for block in built.counts]
    cost = _cost(built, answer, zip(built.rules, measures, strict=True), counts)
    limits = SolveOptions(time_limit=options.time_limit)
    risk, said = _risk(found, answer, cost, limits, watcher, compare=options.baselines)
    unconstrained = current = stockpile = None
    if options.baselines:
        least = cost.total if risk is None else risk.value
        without = _without_rules(found, limits, cancelled) if case.rules else least
        unconstrained = without_noise(without, least)
        current = current_cost(case)
        stockpile = stockpile_cost(built, cost, limits, cancelled)
    reachable = Reachable()
    if options.reachable and case.rules:
        watcher.tell(Progress("reachable", None))
        reachable = _reachable(found.plain, options, cancelled)
        reachable = reachable if answer.short.any() else witnessed(reachable, built, measures)
    certificate, stock = solution.certificate, stock_table(built, answer)
    plan = Plan(
        Status.OPTIMAL if solution.termination is Termination.OPTIMAL else Status.FEASIBLE,
        case.settings.base_currency,
        gap=solution.gap,
        cost=cost,
        unconstrained=unconstrained,
        current=current,
        awards=award_table(built, answer),
        stock=stock,
        shortages=shortage_table(built, answer),
        surplus=surplus_table(built, answer),
        exposure=with_counts(exposure_table(built, measures, prices.per_point, reachable), built, counts),
        survive=survive_table(built, stock),
        stockpile=stockpile,
        problems=(*notes_of(built, prices), *left_out_of(reachable), *(notes(case, robust) if robust else ()), *said),
        certificate=None if certificate is None else Certificate(**asdict(certificate)),
        input_hash=case.book.content_hash(),
        risk=risk,
    )
    seconds = {**run.seconds, "check": time.perf_counter() - start}
    return replace(plan, run=replace(run, seconds=seconds))


def _risk(
    found: _Found, answer: Purchased, cost: Cost, options: SolveOptions, watcher: Watcher, *, compare: bool
) -> tuple[Risk | None, list[DataProblem]]:
    """What the plan makes of the scenarios, beside the least-cost plan where they are compared, and what to say of it.

    Raises:
        PlanningError: the costs of the scenarios, each found anew, are not those that the plan was found with. Less is
            possible where these were not proved to be least.
    """
    robust = found.robust
    if robust is None:
        return None, []
    least = None
    if compare and found.least.termination is Termination.OPTIMAL:
        bought = purchased(found.plain, found.least)
        least = decided(found.plain, bought, plan_cost(found.plain, bought).total)
    risk, said = assess(robust, decided(robust.built, answer, cost.total), least, options, watcher, compare=compare)
    stated = (robust.solution.objective or 0.0) * robust.built.problem.money
    more, is_least = risk.value - stated, robust.solution.termination is Termination.OPTIMAL
    if (abs(more) if is_least else more) > 1e-6 * max(1.0, abs(stated)):
        raise PlanningError(f"The {risk.objective} found is {stated:,.6f}; the scenarios come to {risk.value:,.6f}.")
    return risk, said


def _without_rules(found: _Found, options: SolveOptions, cancelled: Cancelled | None) -> float | None:
    """The least of what the plan makes least, without the Rules sheet."""
    if found.robust is None or found.robust.program is None:
        return unconstrained_cost(found.plain.problem, options, cancelled)
    return least_without_rules(found.plain.problem, found.robust.outlook, options, cancelled)


def _scenarios_not_met(plan: Plan, robust: Robust, options: SolveOptions, cancelled: Cancelled | None) -> Plan:
    """Why there is a plan when nothing happens, and none that meets the scenarios."""
    if plan.status is not Status.INFEASIBLE:
        return plan
    found = unmet_scenarios(robust.built.problem, robust.outlook, options, cancelled)
    return replace(plan, problems=(*plan.problems, *found))


def _reachable(built: Built, options: PlanOptions, cancelled: Cancelled | None) -> Reachable:
    """How far each rule could be tightened; for no longer than the plan itself may take."""
    if options.time_limit is None:
        return reachable_lines(built, SolveOptions(), cancelled)
    end = time.perf_counter() + options.time_limit

    def is_over() -> bool:
        return time.perf_counter() > end or (cancelled is not None and cancelled())

    return reachable_lines(built, SolveOptions(), is_over)


def _in_money(listen: Listener | None, money: float) -> Listener | None:
    """A listener that hears costs in base currency."""
    if listen is None or money == 1.0:
        return listen

    def told(event: Event) -> None:
        if isinstance(event, Progress):
            incumbent = None if event.incumbent is None else event.incumbent * money
            event = replace(event, incumbent=incumbent, bound=None if event.bound is None else event.bound * money)
        listen(event)

    return told


def _checked(case: Case, plan: Plan) -> Plan:
    """The plan, once the audit has found nothing.

    Raises:
        PlanningError: it found something.
    """
    start = time.perf_counter()
    findings = audit(case, plan)
    if findings:
        sentences = " ".join(finding.sentence for finding in findings[:3])
        raise PlanningError(f"The plan did not pass its audit ({len(findings)} findings) and is not shown. {sentences}")
    seconds = {**plan.run.seconds, "check": plan.run.seconds["check"] + time.perf_counter() - start}
    return replace(plan, run=replace(plan.run, seconds=seconds))


def plan_cost(built: Built, answer: Purchased) -> Cost:
    """The cost of what is bought, stored and short, by part; only rules that may be violated are measured for it."""
    flexible = [block for block in built.rules if block.rows.rule.penalty is not None]
    measured = [(block, measure(block.rows, built.problem, answer)) for block in flexible]
    counts = [counts_of(block.rows, built.problem, answer) for block in built.counts]
    return _cost(built, answer, measured, counts)


def _cost(
    built: Built, answer: Purchased, measured: Iterable[tuple[RuleBlock, Measured]], counts: list[Counts]
) -> Cost:
    """The cost of what is bought, stored and short, by part."""
    case, problem = built.problem.case, built.problem
    offer = problem.purchases.offer

    def spent(unit_cost: np.ndarray[tuple[int], np.dtype[np.float64]]) -> float:
        return float((answer.bought * unit_cost[offer]).sum())

    price = answer.unit_price
    purchase = spent(price)
    tariff = spent(price * case.offers["tariff"].to_numpy(dtype=float))
    freight = spent(case.offers["freight"].to_numpy(dtype=float))
    other = spent(case.offers["other_cost"].to_numpy(dtype=float))
    holding = holding_cost(case, answer)
    shortage_cost = case.materials["shortage_cost"].to_numpy(dtype=float)[built.decisions.short_material]
    shortage = float((answer.short * shortage_cost).sum())
    penalty = float(sum(penalty_cost(block, measures) for block, measures in measured))
    penalty += sum(found.penalty() for found in counts)
    total = purchase + freight + tariff + other + answer.fixed_cost + holding + shortage + penalty
    return Cost(total, purchase, freight, tariff, other, answer.fixed_cost, holding, shortage, penalty)


def _without_plan(case: Case, solution: Solution) -> Plan:
    status = {
        Termination.INFEASIBLE: Status.INFEASIBLE,
        Termination.LIMIT: Status.LIMIT,
        Termination.CANCELLED: Status.LIMIT,
    }.get(solution.termination)
    if status is None:
        raise PlanningError(
            f"The solver gave no answer that proves itself ({solution.termination}, {solution.detail})."
        )
    return _empty(case, status)


def _empty(case: Case, status: Status, problems: tuple[DataProblem, ...] = ()) -> Plan:
    return Plan(
        status, case.settings.base_currency, problems=problems, input_hash=case.book.content_hash(), run=_versions()
    )


def _cost_of(objective: str, options: PlanOptions, cancelled: Cancelled | None, case: Case) -> float | None:
    """Total cost of the plan of a repaired case when nothing happens; None where it has none that proves itself."""
    plain = replace(options, baselines=False, prices=False, explain=False, reachable=False)
    case = replace(case, settings=replace(case.settings, objective=objective))
    try:
        plan = plan_case(case, plain, cancelled=cancelled)
    except PlanningError:
        return None
    return plan.cost.total if plan.cost else None


@cache
def _installed(package: str) -> str:
    return version(package)


def _versions() -> Run:
    return Run(_installed("lodestone-sourcing"), f"HiGHS {_installed('highspy')}")


def _run(built: Built, building: float, until_solved: float) -> Run:
    program = built.model.program
    seconds = {**_versions().seconds, "build": building, "solve": until_solved - building}
    rows, columns = program.matrix.shape
    return replace(_versions(), seconds=seconds, rows=int(rows), columns=int(columns), nonzeros=int(program.matrix.nnz))
