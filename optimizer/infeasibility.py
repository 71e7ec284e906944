"""Why there is no plan: what the data lacks, and the least repair of the rules.

Two elastic models answer in turn. Without any rule, what is the least part of the requirements that cannot be met?
If nothing is missing, the rules are at fault: which violations, in points, are least? (Irreducible conflicts and
repairs that suffice alone build on this.)
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from data.case import Amount, Case, Rule
from data.plan import Repair
from data.problems import Problem as DataProblem
from optimizer.building import Built, build_model
from optimizer.exposure import measure
from optimizer.model import SolveOptions
from optimizer.problem import Problem, flatten
from optimizer.purchased import Purchased, purchased
from optimizer.result import Solution, Termination
from optimizer.rule_scope import measured_in

_NEGLIGIBLE = 1e-7
"""A missing part of a requirement, or a violation in points, that is only rounding."""


@dataclass(frozen=True)
class Explanation:
    """Why there is no plan.

    Attributes:
        conflict: names of what cannot hold together: rules, requirements, capacities.
        repairs: changes that together make a plan possible.
        problems: what was found, as sentences.
    """

    conflict: tuple[str, ...] = ()
    repairs: tuple[Repair, ...] = ()
    problems: tuple[DataProblem, ...] = ()


def explain(
    problem: Problem, rules: tuple[Rule, ...], options: SolveOptions, cost_of: Callable[[Case], float | None]
) -> Explanation:
    """Explains a case that was proved to have no plan.

    Args:
        problem: the case as arrays.
        rules: its rules.
        options: limits of each solve.
        cost_of: plans a repaired case and says its total cost; None where it has no plan either.
    """
    lacking = _lacking(problem, options)
    if lacking is not None:
        return lacking
    return _least_repair(problem, rules, options, cost_of)


def _lacking(problem: Problem, options: SolveOptions) -> Explanation | None:
    """What cannot be met even without rules; None where everything can."""
    case = replace(problem.case, settings=replace(problem.case.settings, shortages_allowed=True))
    case = replace(case, materials=case.materials.assign(shortage_cost=1.0), stock=case.stock.assign(minimum_cover=0.0))
    elastic = flatten(case)
    built = build_model(elastic, ())
    model, decisions = built.model, built.decisions
    for columns in (decisions.buy, decisions.stock):
        model.set_cost(columns, 0.0)
    model.set_cost(decisions.short, 1.0)
    solution = model.solve(options)
    if solution.termination is not Termination.OPTIMAL:
        return Explanation(problems=(_stock_conflict(problem),))
    short = solution.of(decisions.short)
    missing = np.nonzero(short > _NEGLIGIBLE)[0]
    if not len(missing):
        return _cover_lacking(problem, options)
    return _missing(built, solution, missing)


def _missing(built: Built, solution: Solution, missing: np.ndarray[tuple[int], np.dtype[np.intp]]) -> Explanation:
    case, decisions = built.problem.case, built.decisions
    quantity = purchased(built, solution).short
    conflict, problems, repairs = [], [], []
    for number in missing:
        at, period = int(decisions.short_material[number]), int(decisions.short_period[number])
        material, label = str(case.materials.index[at]), case.periods[period].label
        unit, when = str(case.materials["unit"].iloc[at]), f" in {label}" if label else ""
        lacks = f"{_number(quantity[number])} {unit}"
        needs = f"{_number(built.problem.requirement[at, period] * built.problem.unit[at])} {unit}"
        served = built.problem.purchases
        offered = np.any((served.material == at) & (served.period <= period))
        why = "what offers, suppliers and stock can deliver falls short" if offered else "nobody offers it by then"
        sentence = f"{material}{when}: {needs} are required, but {why}: {lacks} cannot be had."
        conflict.append(f"requirement of {material}{when}")
        problems.append(DataProblem("requirement-not-met", sentence, case.book.at("requirements")))
        hint = f"Find {lacks} more of {material}{when}, or require as much less."
        repairs.append(Repair(f"requirement of {material}{when}", needs, f"{lacks} less", hint))
    conflict += _full_capacities(built, solution)
    return Explanation(tuple(conflict), tuple(repairs), tuple(problems))


def _cover_lacking(problem: Problem, options: SolveOptions) -> Explanation | None:
    """Whether the requirements can be met without rules, but not with the minimum cover."""
    solution = build_model(problem, ()).model.solve(options)
    return Explanation(problems=(_stock_conflict(problem),)) if solution.termination is Termination.INFEASIBLE else None


def _stock_conflict(problem: Problem) -> DataProblem:
    return DataProblem(
        "stock-cannot-hold",
        "The requirements could be met, but not together with opening stock, minimum cover and maximum stock.",
        problem.case.book.at("stock"),
        hint="Lower a minimum cover, raise a maximum, or allow overbuying if the opening stock cannot be used up.",
    )


def _full_capacities(built: Built, solution: Solution) -> list[str]:
    """Offers and suppliers whose capacity stands in the way, by their dual prices."""
    case, purchases = built.problem.case, built.problem.purchases
    if solution.reduced_costs is None:
        return []
    capacity = case.offers["capacity"].to_numpy(dtype=float)[purchases.offer] / built.problem.unit[purchases.material]
    at_capacity = purchases.upper >= capacity * (1.0 - 1e-12)
    held = (solution.reduced_costs[built.decisions.buy.ids] < -_NEGLIGIBLE) & at_capacity
    offers = sorted({str(case.offers.index[offer]) for offer in purchases.offer[held]})
    tight = solution.dual(built.supplier_capacity) < -_NEGLIGIBLE
    keys = np.asarray(built.supplier_capacity.keys, dtype=object)
    suppliers = sorted(set(keys[tight])) if len(keys) else []
    return [f"capacity of {name}" for name in (*offers, *suppliers)]


def _least_repair(
    problem: Problem, rules: tuple[Rule, ...], options: SolveOptions, cost_of: Callable[[Case], float | None]
) -> Explanation:
    hard = tuple(replace(rule, penalty=_weight(rule)) for rule in rules if rule.penalty is None)
    built = build_model(problem, hard)
    decisions = built.decisions
    for columns in (decisions.buy, decisions.stock, decisions.short):
        built.model.set_cost(columns, 0.0)
    solution = built.model.solve(options)
    if solution.termination is not Termination.OPTIMAL:
        return Explanation()
    conflict = _pulling(built, solution) + _full_capacities(built, solution)
    amounts = _needed_amounts(built, purchased(built, solution))
    case = problem.case
    for step in range(1, 4):
        repaired = tuple(replace(rule, amount=_loosened(rule, amounts, step)) for rule in case.rules)
        cost = cost_of(replace(case, rules=repaired))
        if cost is not None:
            pairs = [(old, new) for old, new in zip(case.rules, repaired, strict=True) if old != new]
            return Explanation(tuple(conflict), tuple(_repair(old, new, cost, len(pairs)) for old, new in pairs))
    return Explanation(tuple(conflict))


def _weight(rule: Rule) -> float:
    """Penalty per point, or per percent of an absolute amount."""
    return 1.0 if rule.amount.kind == "share" else 100.0 / max(abs(rule.amount.value), 1.0)


def _pulling(built: Built, solution: Solution) -> list[str]:
    """Rules with a price in the least repair: those that pull against one another."""
    return sorted(
        {
            block.rows.rule.name
            for block in built.rules
            for rows in (block.at_most, block.at_least)
            if rows is not None and np.any(np.abs(solution.dual(rows)) > _NEGLIGIBLE)
        }
    )


def _needed_amounts(built: Built, answer: Purchased) -> dict[str, tuple[float, float]]:
    """For each rule the greatest and the least measured amount of its limited rows, in the unit of its amount."""
    amounts: dict[str, tuple[float, float]] = {}
    for block in built.rules:
        rule, measured = block.rows.rule, measure(block.rows, built.problem, answer)
        total = measured.total[block.rows.pair_scope[block.pair], block.window]
        unit = measured_in(rule).factor if rule.amount.kind == "quantity" else 1.0
        divisor = total if rule.amount.kind == "share" else np.full(len(total), unit)
        used = divisor > 0.0
        most = measured.counted[block.pair, block.window][used] / divisor[used]
        least = measured.low[block.pair, block.window][used] / divisor[used]
        high, low = amounts.get(rule.name, (-math.inf, math.inf))
        amounts[rule.name] = (max(high, most.max(initial=-math.inf)), min(low, least.min(initial=math.inf)))
    return amounts


def _loosened(rule: Rule, amounts: dict[str, tuple[float, float]], step: int) -> Amount:
    """The amount with which the rule would hold, rounded outwards to a hundredth of a point (of a percent)."""
    high, low = amounts.get(rule.name, (-math.inf, math.inf))
    grain = 1e-4 if rule.amount.kind == "share" else max(abs(rule.amount.value) * 1e-4, 1e-9)
    value = rule.amount.value
    if rule.limit in {"at most", "exactly"} and high > value + _NEGLIGIBLE * max(1.0, abs(value)):
        value = math.ceil(high / grain - 1e-6) * grain + (step - 1) * grain
    elif rule.limit in {"at least", "exactly"} and low < value - _NEGLIGIBLE * max(1.0, abs(value)):
        value = max(0.0, math.floor(low / grain + 1e-6) * grain - (step - 1) * grain)
    return replace(rule.amount, value=value)


def _repair(old: Rule, new: Rule, cost: float, count: int) -> Repair:
    before, after = _words(old.amount), _words(new.amount)
    together = "" if count == 1 else f" (together with the other {count - 1} repairs)"
    change = f"Change {old.name} from {old.limit} {before} to {old.limit} {after}"
    sentence = f"{change}{together}: the plan then costs {cost:,.2f}."
    return Repair(old.name, before, after, sentence, cost)


def _words(amount: Amount) -> str:
    if amount.kind == "share":
        return f"{_number(amount.value * 100.0)} %"
    return f"{_number(amount.value)} {amount.unit}".strip()


def _number(value: float) -> str:
    """At most six significant digits, grouped, without trailing zeros."""
    text = f"{value:,.6g}"
    return f"{value:,.0f}" if "e" in text else text
