"""Why no plan can meet the scenarios: what is short in them and may not be."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from data.problems import Problem as DataProblem
from data.problems import SourcingError
from optimizer.building import build_model
from optimizer.events import Cancelled
from optimizer.model import SolveOptions
from optimizer.problem import FloatArray, Problem
from optimizer.result import Solution, Termination
from optimizer.robust.outlook import Outlook
from optimizer.robust.scene import Recourse
from optimizer.robust.two_stage import TwoStage, with_recourse

_DUST = 1e-7


def unmet_scenarios(
    problem: Problem, outlook: Outlook, options: SolveOptions, cancelled: Cancelled | None = None
) -> list[DataProblem]:
    """What is short at least, over all scenarios together, of materials whose shortage is forbidden; one a scenario.

    Args:
        problem: a case that has a plan when nothing happens.
        outlook: its scenarios.
        options: limits of the solve.
        cancelled: asked while solving.

    Raises:
        SourcingError: nothing is short, so that the scenarios can be met: the solver contradicts itself.
    """
    chosen = [outlook.scenarios[number] for number in outlook.counted()]
    weights = np.array([each.probability for each in chosen])
    built = build_model(problem, problem.case.rules)
    program = with_recourse(built, chosen, weights, outlook.undisturbed, blank_is_free=True)
    is_blank = problem.case.materials["shortage_cost"].isna().to_numpy()
    _set_shortages_least(program, is_blank)
    solution = program.model.solve(options, cancelled=cancelled)
    if not solution.has_plan:
        return []
    found = [each for recourse in program.recourse for each in _problems(problem, recourse, solution, is_blank)]
    if not found and solution.termination is Termination.OPTIMAL:
        raise SourcingError("The solver found no plan over the scenarios where there is one. Report this, please.")
    return found


def _set_shortages_least(program: TwoStage, is_blank: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> None:
    """Objective: Σ short[m,t,s] over the materials without a shortage cost, in internal units"""
    model = program.model
    cost = np.zeros(model.program.columns)
    for recourse in program.recourse:
        cost[recourse.short.ids] = is_blank[recourse.short_material]
    model.set_cost(np.arange(len(cost)), cost)


def _problems(
    problem: Problem, recourse: Recourse, solution: Solution, is_blank: np.ndarray[tuple[int], np.dtype[np.bool_]]
) -> Iterator[DataProblem]:
    """One a material that a scenario leaves short, with the period in which most of it is."""
    short: FloatArray = np.where(is_blank[recourse.short_material], solution.of(recourse.short), 0.0)
    materials, scenario = problem.case.materials, recourse.disruption.source
    for material in np.unique(recourse.short_material[short > _DUST]).tolist():
        mine = np.nonzero((recourse.short_material == material) & (short > _DUST))[0]
        name, unit = str(materials.index[material]), materials["unit"].iloc[material]
        quantity = float(short[mine].sum() * problem.unit[material])
        worst = int(recourse.short_period[mine[np.argmax(short[mine])]])
        label = problem.case.periods[worst].label
        when = f", most of it in {label}" if len(mine) > 1 else f" in {label}" if label else ""
        row = int(materials["row_id"].iloc[material])
        book = problem.case.book
        yield DataProblem(
            "scenario-not-met",
            f"scenario {scenario}: {quantity:,.6g} {unit} of {name} would be short{when}, whatever is bought before "
            f"and ordered again, and a shortage of {name} is forbidden: it has no shortage cost.",
            book.at("materials", row, "shortage_cost") if row >= 0 else book.at("materials"),
            "",
            f"State a Shortage cost of {name} in Materials, or add an offer or stock that the scenario leaves.",
        )
