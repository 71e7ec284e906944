"""What the data lacks, whatever the rules: room for stock, supply for requirements, cover and bridging losses."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from data.arrays import position
from data.case import Case
from data.problems import CellRef
from data.problems import Problem as DataProblem
from optimizer.answer.purchased import purchased
from optimizer.building import Built, build_model
from optimizer.events import Cancelled
from optimizer.infeasibility.faults import (
    NEGLIGIBLE,
    Change,
    Fault,
    floored,
    full_capacities,
    grain,
    number_words,
    raised,
)
from optimizer.infeasibility.kept_out import kept_out, kept_out_problems
from optimizer.infeasibility.members import MAXIMUM_STOCK, MINIMUM_COVER, SURVIVAL, Member, Requirement
from optimizer.problem import IntArray, Problem, flatten
from optimizer.solving.model import Columns, SolveOptions, terms
from optimizer.solving.result import Solution, Termination

_MOST_KEPT_OUT = 5
"""Offers that are named of a requirement because they cannot deliver it."""


def stock_without_room(case: Case) -> Fault | None:
    """Opening stock that is not used up and cover that does not fit, where a maximum leaves no room for it."""
    problem, stock = flatten(case), flatten(case).stock
    used = np.cumsum(problem.requirement[stock.material], axis=1)
    left = np.maximum(stock.opening[:, None] - used, 0.0) if not problem.surplus_allowed else np.zeros_like(used)
    bridge = problem.least_stock.of_materials(problem.requirement.shape)[stock.material].max(axis=1, initial=0.0)
    needed = np.maximum(left, stock.cover).max(axis=1, initial=0.0) * problem.unit[stock.material]
    needed = np.maximum(needed, bridge)
    maximum = case.stock["maximum"].to_numpy(dtype=float)
    found = np.nonzero(needed > maximum + NEGLIGIBLE * problem.unit[stock.material])[0]
    if not len(found):
        return None
    new, changes, problems = maximum.copy(), [], []
    for row in found.tolist():
        material = str(case.stock.index[row])
        unit = str(case.materials["unit"].at[material])
        new[row] = raised(float(needed[row]), grain(float(needed[row])))
        before, after = f"{number_words(maximum[row])} {unit}", f"{number_words(new[row])} {unit}"
        is_cover = float(stock.cover[row].max(initial=0.0)) * problem.unit[stock.material[row]] > maximum[row]
        what = "opening stock that no requirement uses up"
        if bridge[row] > maximum[row]:
            what = "the stock that bridges the losses of the sheet Survive"
        if is_cover:
            what = "its minimum cover"
        problems.append(_at_row(case, "stock", int(case.stock["row_id"].iloc[row]), "maximum", material, before, what))
        sentence = f"Raise the maximum stock of {material} from {before} to {after}"
        of = Member(MAXIMUM_STOCK, material)
        changes.append(Change(of.name, before, after, sentence, of))
    names = tuple(change.name for change in changes)
    return Fault(replace(case, stock=case.stock.assign(maximum=new)), names, tuple(changes), tuple(problems))


def _at_row(case: Case, sheet: str, row_id: int, column: str, material: str, maximum: str, what: str) -> DataProblem:
    return DataProblem(
        "stock-cannot-hold",
        f"{material}: the maximum stock is {maximum}, less than {what}.",
        case.book.at(sheet, row_id, column),
        hint="Raise the maximum, lower opening stock or cover, or allow overbuying if opening stock may be given up.",
    )


@dataclass(frozen=True)
class _Missing:
    """A requirement that cannot be met whole: its row in ``case.requirements``, in material units."""

    material: str
    period: int
    required: float
    short: float
    offered: bool


def requirements_without_supply(case: Case, options: SolveOptions, cancelled: Cancelled | None) -> Fault | None:
    """Requirements of which some part cannot be had even without rules and cover, in all the least part."""
    built = _elastic(case)
    solution = built.model.solve(options, cancelled=cancelled)
    if solution.termination is not Termination.OPTIMAL:
        return None
    found = list(_missing(case, built, solution))
    if not found:
        return None
    requirements = case.requirements.set_index(["material", "period"])["quantity"]
    changes, problems = [], []
    told: set[int] = set()
    for lack in found:
        left = floored(lack.required - lack.short, grain(lack.required))
        requirements.at[lack.material, lack.period] = left
        name, unit = requirement_name(case, lack.material, lack.period), str(case.materials["unit"].at[lack.material])
        before, after = f"{number_words(lack.required)} {unit}", f"{number_words(left)} {unit}"
        short = f"{number_words(lack.required - left)} {unit}"
        of_what = name.removeprefix("requirement of ")
        sentence = f"Find {short} more of {of_what}, or require {after} instead of {before}"
        of = Requirement(position(case.materials.index, lack.material), lack.period)
        changes.append(Change(name, before, after, sentence, of))
        problems.append(_not_met(case, lack, name, before, short))
        out = [each for each in kept_out(case, [of]) if each.offer not in told]
        told |= {each.offer for each in out}
        problems += kept_out_problems(out, case, _MOST_KEPT_OUT)
    conflict = (*(change.name for change in changes), *full_capacities(built, solution))
    repaired = case.requirements.assign(quantity=requirements.to_numpy())
    return Fault(replace(case, requirements=repaired), conflict, tuple(changes), tuple(problems))


def _elastic(case: Case) -> Built:
    """The model without rules and cover, in which a shortage that is forbidden costs 1 and all else nothing."""
    forbidden = ~np.isfinite(flatten(case).shortage_cost)
    free = replace(
        case,
        settings=replace(case.settings, shortages_allowed=True),
        materials=case.materials.assign(shortage_cost=1.0),
        stock=case.stock.assign(minimum_cover=0.0),
        survive=case.survive.assign(days=0.0),
    )
    built = build_model(flatten(free), ())
    built.model.set_cost(np.arange(built.model.program.columns), 0.0)
    built.model.set_cost(built.decisions.short, forbidden[built.decisions.short_material].astype(float))
    return built


def _missing(case: Case, built: Built, solution: Solution) -> list[_Missing]:
    problem, decisions = built.problem, built.decisions
    forbidden = ~np.isfinite(flatten(case).shortage_cost)[decisions.short_material]
    short = solution.of(decisions.short)
    quantity = purchased(built, solution).short
    return [
        _Missing(
            str(case.materials.index[decisions.short_material[number]]),
            int(decisions.short_period[number]),
            float((problem.requirement * problem.unit[:, None])[decisions.short_material[number], period]),
            float(quantity[number]),
            _is_offered(problem, int(decisions.short_material[number]), int(period)),
        )
        for number, period in enumerate(decisions.short_period)
        if forbidden[number] and short[number] > NEGLIGIBLE
    ]


def _is_offered(problem: Problem, material: int, period: int) -> bool:
    """Whether any offer serves a material in a period, or earlier where it can be stored."""
    served = problem.purchases.period[problem.purchases.material == material]
    stored = material in problem.stock.material
    return bool(np.any((served == period) | (stored & (served < period))))


def _not_met(case: Case, lack: _Missing, name: str, needs: str, lacks: str) -> DataProblem:
    why = "what can be ordered, delivered and stored falls short" if lack.offered else "nobody offers it by then"
    what = name.removeprefix("requirement of ")
    return DataProblem(
        "requirement-not-met",
        f"{what}: {needs} are required, but {why}: {lacks} cannot be had.",
        _place(case, "requirements"),
        hint=f"Find {lacks} more of {what}, or require as much less.",
    )


def cover_without_supply(case: Case, options: SolveOptions, cancelled: Cancelled | None) -> Fault | None:
    """Minimum cover that supply cannot build up although it meets the requirements; least in all, in internal units."""
    problem = flatten(case)
    wanted = problem.stock.cover.ravel()
    covered = np.nonzero(wanted > 0.0)[0]
    if not len(covered):
        return None
    built, lack = _cover_model(problem, covered)
    solution = built.model.solve(options, cancelled=cancelled)
    if solution.termination is not Termination.OPTIMAL:
        return None
    lacks = np.zeros(problem.stock.cover.shape)
    lacks.ravel()[covered] = solution.of(lack)
    held = 1.0 - np.divide(lacks, problem.stock.cover, out=np.zeros_like(lacks), where=problem.stock.cover > 0.0)
    found = np.nonzero((lacks > NEGLIGIBLE).any(axis=1))[0]
    if not len(found):
        return None
    days = case.stock["minimum_cover"].to_numpy(dtype=float).copy()
    changes, problems = [], []
    for row in found.tolist():
        material, before = str(case.stock.index[row]), float(days[row])
        days[row] = floored(before * float(held[row].min()), grain(before))
        words = f"{number_words(before)} days", f"{number_words(days[row])} days"
        sentence = f"Lower the minimum cover of {material} from {words[0]} to {words[1]}"
        of = Member(MINIMUM_COVER, material)
        changes.append(Change(of.name, *words, sentence, of))
        at = _place(case, "stock", int(case.stock["row_id"].iloc[row]), "minimum_cover")
        problems.append(DataProblem("cover-not-met", _cover_words(material, *words), at))
    conflict = (*(change.name for change in changes), *full_capacities(built, solution))
    return Fault(replace(case, stock=case.stock.assign(minimum_cover=days)), conflict, tuple(changes), tuple(problems))


def _cover_model(problem: Problem, covered: IntArray) -> tuple[Built, Columns]:
    """The model without rules in which cover may be lacking, at 1 a unit, and all else costs nothing."""
    no_cover = replace(problem.stock, cover=np.zeros_like(problem.stock.cover))
    free = replace(problem, stock=no_cover, least_stock=problem.least_stock.of_rows(np.zeros(0, dtype=np.int64)))
    built = build_model(free, ())
    built.model.set_cost(np.arange(built.model.program.columns), 0.0)
    lack = built.model.add_columns("lack", len(covered), cost=1.0)
    number = np.arange(len(covered))
    built.model.add_block(
        "cover_or_lack",
        len(covered),
        *terms((number, built.decisions.stock[covered], 1.0), (number, lack.ids, 1.0)),
        at_least=problem.stock.cover.ravel()[covered],
    )
    return built, lack


def _cover_words(material: str, wanted: str, held: str) -> str:
    met = "the requirements can be met"
    return f"{material}: {met}, but not with a minimum cover of {wanted} as well; {held} can be held."


def bridges_without_supply(case: Case, options: SolveOptions, cancelled: Cancelled | None) -> Fault | None:
    """Stock that bridges losses, but that supply cannot build up beside requirements and cover; least in all."""
    problem = flatten(case)
    least = problem.least_stock
    if not len(least.quantity):
        return None
    built, lack = _bridge_model(problem)
    solution = built.model.solve(options, cancelled=cancelled)
    if solution.termination is not Termination.OPTIMAL:
        return None
    lacks = solution.of(lack)
    held = 1.0 - lacks * problem.unit[least.material] / least.quantity
    days = case.survive["days"].to_numpy(dtype=float).copy()
    changes, problems = [], []
    for row in np.unique(least.row[lacks > NEGLIGIBLE]).tolist():
        name, before = str(case.survive.index[row]), float(days[row])
        days[row] = floored(before * float(held[least.row == row].min()), grain(before))
        words = f"{number_words(before)} days", f"{number_words(days[row])} days"
        of = Member(SURVIVAL, name)
        changes.append(Change(of.name, *words, f"Lower the {of.name} from {words[0]} to {words[1]}", of))
        at = _place(case, "survive", int(case.survive["row_id"].iloc[row]), "days")
        text = (
            f"{name}: the requirements can be met, but a loss cannot be bridged for {words[0]} as well; {words[1]} can."
        )
        problems.append(DataProblem("loss-not-bridged", text, at))
    if not changes:
        return None
    conflict = (*(change.name for change in changes), *full_capacities(built, solution))
    return Fault(replace(case, survive=case.survive.assign(days=days)), conflict, tuple(changes), tuple(problems))


def _bridge_model(problem: Problem) -> tuple[Built, Columns]:
    """The model without rules in which stock that bridges losses may be lacking, at 1 a unit, and all else is free."""
    least, periods = problem.least_stock, problem.periods
    built = build_model(replace(problem, least_stock=least.of_rows(np.zeros(0, dtype=np.int64))), ())
    built.model.set_cost(np.arange(built.model.program.columns), 0.0)
    lack = built.model.add_columns("lack", len(least.quantity), cost=1.0)
    number, place = np.arange(len(least.quantity)), problem.stock_row(least.material)
    stocked = built.decisions.stock[place * periods + least.period]
    built.model.add_block(
        "bridge_or_lack",
        len(number),
        *terms((number, stocked, 1.0), (number, lack.ids, 1.0)),
        at_least=least.quantity / problem.unit[least.material],
    )
    return built, lack


def requirement_name(case: Case, material: str, period: int) -> str:
    """What a conflict calls the requirement of a material in a period."""
    label = case.periods[period].label
    return f"requirement of {material} in {label}" if label else f"requirement of {material}"


def _place(case: Case, sheet: str, row_id: int = -1, column: str = "") -> CellRef:
    return case.book.at(sheet, row_id, column) if row_id >= 0 else case.book.at(sheet)
