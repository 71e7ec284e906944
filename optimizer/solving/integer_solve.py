"""Models with integer columns: solved, made exact, and, where they are small, solved again another way.

HiGHS takes a column for whole, and a row for met, within a tolerance; a plan may not. So the whole numbers of its
answer are rounded and fixed, and what is left, a linear program, is solved again: its values are exact. The cost of
these values is compared with the bound that HiGHS proved, and only that says how good the plan is.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

import numpy as np
import pulp

from optimizer.events import Finding, Watcher
from optimizer.solving.certificate import TOLERANCE, certify_integer
from optimizer.solving.early_plans import LARGE, early_plans
from optimizer.solving.highs import BulkHighs
from optimizer.solving.incumbent import Incumbent
from optimizer.solving.program import Floats, LinearProgram
from optimizer.solving.result import Solution, Termination
from optimizer.solving.solve import SolveOptions, solve

SMALL = 200
"""Integer columns up to which an answer is checked by a second solve without presolve."""
_PATIENCE, _GRACE = 3.0, 5.0
"""The second solve may take this many times as long as the first, and so many seconds more."""
_CONCLUSIVE = {Termination.OPTIMAL, Termination.INFEASIBLE}


@dataclass(frozen=True)
class IntegerTask:
    """A model with integer columns and who waits for it.

    Attributes:
        problem: the PuLP model.
        program: the same model as arrays.
        options: limits and choices.
        watcher: told of progress and doubts; may end it as CANCELLED.
    """

    problem: pulp.LpProblem
    program: LinearProgram
    options: SolveOptions
    watcher: Watcher


def solve_integer(task: IntegerTask, solver: BulkHighs) -> Solution:
    """Solves a model with integer columns; ``OPTIMAL`` only where exact values meet the proved bound within 1e-6."""
    if int(task.program.integer.sum()) >= LARGE:
        return _with_early_plans(task, solver)
    began = time.monotonic()
    first = exact(task, solve(task.problem, task.program, solver, task.options, task.watcher), solver)
    took = time.monotonic() - began
    small = int(task.program.integer.sum()) <= SMALL
    if not small or first.termination not in _CONCLUSIVE or task.options.presolve is False:
        return first
    limit = _GRACE + _PATIENCE * took
    if task.options.time_limit is not None:
        limit = min(limit, task.options.time_limit - took)
    if limit <= 0.0:
        return first
    again = BulkHighs(solver.clock)
    silent = Watcher(None, task.watcher.cancelled)
    options = replace(task.options, presolve=False, time_limit=limit)
    second = exact(task, solve(task.problem, task.program, again, options, silent), again)
    return better_answer(first, second, task.watcher)


def _with_early_plans(task: IntegerTask, solver: BulkHighs) -> Solution:
    """Solves a large model while a search beside it finds plans early.

    HiGHS is given the plans only where a limit or a gap ends it: without either its answer is the same every time.
    """
    options = task.options
    shared = options.time_limit is not None or options.gap > 0.0
    with early_plans(task.program, options.time_limit, shared=shared) as found:
        proved = solve(task.problem, task.program, solver, options, task.watcher, found)
    return exact(task, better_plan(task, proved, found), solver)


def better_plan(task: IntegerTask, solution: Solution, found: Incumbent) -> Solution:
    """The solution with the plan that was found beside the solver, where that is cheaper than the solver's own.

    A plan cheaper than a proved optimum, or of a model that is said to have none, disproves the bound: it is left out.
    """
    values = found.cheaper_than(np.inf if solution.objective is None else solution.objective)
    if values is None:
        return solution
    bound, stopped = solution.bound, solution.termination
    if stopped not in {Termination.LIMIT, Termination.CANCELLED}:
        text = f"A plan that costs {found.cost:.10g} was found where the solver said: {_words(solution)}."
        task.watcher.tell(Finding(f"{text} How good it is, is not proved."))
        bound, stopped = None, Termination.LIMIT
    return replace(
        solution,
        termination=stopped,
        values=values,
        objective=found.cost,
        bound=bound,
        certificate=certify_integer(task.program, values, bound),
    )


def exact(task: IntegerTask, solution: Solution, solver: BulkHighs) -> Solution:
    """The solution with its whole numbers whole and all else solved again; FAULT where that is not possible."""
    if solution.values is None:
        return solution
    program = task.program
    whole = np.round(solution.values[program.integer])
    values = solve_fixed(task, whole, solver)
    if values is None:
        return Solution(Termination.FAULT, detail=f"{solution.detail}, not feasible with whole numbers")
    certificate = certify_integer(program, values, solution.bound)
    if not certificate.ok:
        return Solution(Termination.FAULT, detail=f"{solution.detail}, exact values, certificate {certificate}")
    proved = certificate.gap is not None and certificate.gap <= TOLERANCE
    stopped = solution.termination if solution.termination is Termination.CANCELLED else Termination.LIMIT
    return replace(
        solution,
        termination=Termination.OPTIMAL if proved else stopped,
        values=values,
        objective=float(program.cost @ values),
        gap=certificate.gap,
        certificate=certificate,
    )


def solve_fixed(task: IntegerTask, whole: Floats, solver: BulkHighs) -> Floats | None:
    """The values of least cost with the integer columns fixed; None where there are none."""
    program = task.program
    lower, upper = program.lower.copy(), program.upper.copy()
    lower[program.integer] = upper[program.integer] = whole
    linear = replace(program, lower=lower, upper=upper, integer=np.zeros(program.columns, dtype=np.bool_))
    answer = solve(task.problem, linear, BulkHighs(solver.clock), SolveOptions(presolve=False), Watcher())
    if answer.termination is not Termination.OPTIMAL or answer.values is None:
        return None
    values = answer.values.copy()
    values[program.integer] = whole
    return values


def better_answer(first: Solution, second: Solution, watcher: Watcher) -> Solution:
    """The answer to trust of two solves of one model: the cheaper plan, where both are not the same."""
    if second.termination not in _CONCLUSIVE and not second.has_plan:
        return first
    if first.termination is second.termination is Termination.INFEASIBLE:
        return first
    if first.objective is not None and second.objective is not None:
        tolerance = TOLERANCE * max(1.0, abs(first.objective))
        if second.objective >= first.objective - tolerance and (
            second.termination is not Termination.OPTIMAL or second.objective <= first.objective + tolerance
        ):
            return first
    watcher.tell(
        Finding(
            f"Two ways of solving gave different answers ({_words(first)}; {_words(second)}). The cheaper plan that "
            "proves itself is taken."
        )
    )
    plans = [found for found in (first, second) if found.objective is not None]
    return min(plans, key=lambda found: found.objective if found.objective is not None else np.inf)


def _words(solution: Solution) -> str:
    cost = "" if solution.objective is None else f" {solution.objective:.10g}"
    return f"{solution.termination}{cost}"
