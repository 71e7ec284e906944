"""Why no plan can meet the scenarios: what is short in them and may not be."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from data.arrays import BoolArray
from data.case import Rule
from data.problems import CellRef, SourcingError
from data.problems import Problem as DataProblem
from optimizer.building import build_model
from optimizer.disruption import Disruption
from optimizer.events import Cancelled
from optimizer.problem import FloatArray, Problem
from optimizer.robust.outlook import Outlook
from optimizer.robust.scene import Recourse
from optimizer.robust.two_stage import TwoStage, with_recourse
from optimizer.solving.model import SolveOptions
from optimizer.solving.result import Solution, Termination

_DUST = 1e-7
_MOST_TRIED, _MOST_NAMED = 12, 4
"""So many scenarios are left out one after the other to see which are needed; so many names are written."""


@dataclass(frozen=True)
class _Cause:
    """Why some scenarios cannot be met.

    Attributes:
        together: names of scenarios of which each is needed for it; the only one where it cannot be met by itself.
        rules: names of the rules without which all scenarios could be met; none where these do not help.
    """

    together: tuple[str, ...]
    rules: tuple[str, ...]


def unmet_scenarios(
    problem: Problem, outlook: Outlook, options: SolveOptions, cancelled: Cancelled | None = None
) -> list[DataProblem]:
    """What is short at least, over all scenarios together, of materials whose shortage is forbidden; one a scenario.

    Args:
        problem: a case that has a plan when nothing happens.
        outlook: its scenarios.
        options: limits of each solve.
        cancelled: asked while solving.

    Raises:
        SourcingError: nothing is short, so that the scenarios can be met: the solver contradicts itself.
    """
    chosen = [outlook.scenarios[number] for number in outlook.counted()]

    def least_short(scenarios: Sequence[Disruption], rules: tuple[Rule, ...]) -> _Short:
        return _least_short(problem, scenarios, rules, options, cancelled)

    rules = problem.case.rules
    least = least_short(chosen, rules)
    if not least.solution.has_plan:
        return []
    if not least.amount and least.solution.termination is Termination.OPTIMAL:
        raise SourcingError("The solver found no plan over the scenarios where there is one. Report this, please.")
    helps = bool(rules) and least_short(chosen, ()).is_met
    named = tuple(rule.name for rule in rules) if helps else ()
    needed = _needed(chosen, lambda scenarios: least_short(scenarios, rules).is_met)
    found = []
    for recourse in least.program.recourse:
        name = recourse.disruption.source
        alone = len(chosen) == 1 or not least_short([recourse.disruption], rules).is_met
        cause = _Cause((name,) if alone else needed, named)
        found += list(_problems(problem, recourse, least, cause))
    return found


@dataclass(frozen=True)
class _Short:
    """The least that is short over some scenarios.

    Attributes:
        program: how it was found.
        solution: its answer.
        is_blank: the materials without a shortage cost, which may not be short.
    """

    program: TwoStage
    solution: Solution
    is_blank: BoolArray

    @property
    def amount(self) -> float:
        """Σ short of the materials of which nothing may be, internal units; 0 where that is rounding."""
        if not self.solution.has_plan:
            return 0.0
        parts = [self.of(recourse) for recourse in self.program.recourse]
        return float(sum(short[short > _DUST].sum() for short in parts))

    @property
    def is_met(self) -> bool:
        """Whether it is proved that nothing is short."""
        return self.solution.termination is Termination.OPTIMAL and self.amount <= 0.0

    def of(self, recourse: Recourse) -> FloatArray:
        """What is short in a scenario of what may not be, one a column of ``recourse.short``."""
        return np.where(self.is_blank[recourse.short_material], self.solution.of(recourse.short), 0.0)


def _least_short(
    problem: Problem,
    scenarios: Sequence[Disruption],
    rules: tuple[Rule, ...],
    options: SolveOptions,
    cancelled: Cancelled | None,
) -> _Short:
    weights = np.array([each.probability for each in scenarios])
    built = build_model(problem, rules)
    program = with_recourse(built, scenarios, weights, 1.0 - float(weights.sum()), blank_is_free=True)
    is_blank = problem.case.materials["shortage_cost"].isna().to_numpy()
    _set_shortages_least(program, is_blank)
    return _Short(program, program.model.solve(options, cancelled=cancelled), is_blank)


def _needed(chosen: Sequence[Disruption], is_met: Callable[[Sequence[Disruption]], bool]) -> tuple[str, ...]:
    """The scenarios without any one of which the others can be met; all of them where there is none, or too many."""
    names = tuple(each.source for each in chosen)
    if not 1 < len(chosen) <= _MOST_TRIED:
        return names
    needed = [each.source for each in chosen if is_met([other for other in chosen if other is not each])]
    return tuple(needed) or names


def _set_shortages_least(program: TwoStage, is_blank: BoolArray) -> None:
    """Objective: Σ short[m,t,s] over the materials without a shortage cost, in internal units"""
    model = program.model
    cost = np.zeros(model.program.columns)
    for recourse in program.recourse:
        cost[recourse.short.ids] = is_blank[recourse.short_material]
    model.set_cost(np.arange(len(cost)), cost)


def _problems(problem: Problem, recourse: Recourse, least: _Short, cause: _Cause) -> Iterator[DataProblem]:
    """One a material that a scenario leaves short, with the period in which most of it is."""
    short = least.of(recourse)
    materials, scenario = problem.case.materials, recourse.disruption.source
    for material in np.unique(recourse.short_material[short > _DUST]).tolist():
        mine = np.nonzero((recourse.short_material == material) & (short > _DUST))[0]
        name, unit = str(materials.index[material]), materials["unit"].iloc[material]
        quantity = float(short[mine].sum() * problem.unit[material])
        worst = int(recourse.short_period[mine[np.argmax(short[mine])]])
        label = problem.case.periods[worst].label
        when = f", most of it in {label}" if len(mine) > 1 else f" in {label}" if label else ""
        yield DataProblem(
            "scenario-not-met",
            f"scenario {scenario}: {quantity:,.6g} {unit} of {name} would be short{when}{_because(cause)}, and a "
            f"shortage of {name} is forbidden: it has no shortage cost.",
            _cell(problem, material),
            "",
            _hint(name, cause),
        )


def _because(cause: _Cause) -> str:
    together = f" if {_listed(cause.together)} are all to be met" if len(cause.together) > 1 else ""
    if cause.rules:
        return f"{together} under {_rules(cause)}"
    return together or ", whatever is bought before and ordered again"


def _hint(material: str, cause: _Cause) -> str:
    loosen = f"Loosen {_rules(cause)}, state" if cause.rules else "State"
    return f"{loosen} a Shortage cost of {material} in Materials, or add an offer or stock that the scenario leaves."


def _rules(cause: _Cause) -> str:
    if len(cause.rules) > _MOST_NAMED:
        return f"the {len(cause.rules)} rules"
    return f"the rules {_listed(cause.rules)}" if len(cause.rules) > 1 else f"the rule {_listed(cause.rules)}"


def _listed(names: tuple[str, ...]) -> str:
    if len(names) > _MOST_NAMED:
        return f"{', '.join(names[:_MOST_NAMED])} and {len(names) - _MOST_NAMED} more"
    return " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)


def _cell(problem: Problem, material: int) -> CellRef:
    """The cell of the shortage cost; the sheet where it has no such column, or no row of the material."""
    book, row = problem.case.book, int(problem.case.materials["row_id"].iloc[material])
    cell = book.at("materials", row, "shortage_cost") if row >= 0 else book.at("materials")
    return cell if cell.column else book.at("materials")
