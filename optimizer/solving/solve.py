"""Solve: choose how, doubt every answer, try another way before giving up."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import pulp
from scipy.sparse import csr_array

from optimizer.events import Finding, Finished, Watcher
from optimizer.solving.certificate import TOLERANCE, certify_integer, dual_bound, primal_residual, prove
from optimizer.solving.highs import BulkHighs, Outcome, Setting, Status
from optimizer.solving.incumbent import Incumbent
from optimizer.solving.parts import batches_of, solve_in_parts
from optimizer.solving.program import LinearProgram
from optimizer.solving.result import Solution, Termination

DUAL_SIMPLEX, PRIMAL_SIMPLEX = 1, 4
_WHOLE = 1e-9
"""How near to a whole number HiGHS must come: 1e-6 of a fixed cost's decision would let its offer be used for free."""
_MOST_NODES = 2**31 - 1
"""No limit, to HiGHS."""
_STOPPED = {
    Status.kTimeLimit: Termination.LIMIT,
    Status.kSolutionLimit: Termination.LIMIT,
    Status.kInterrupt: Termination.CANCELLED,
}
_REFUSALS = {Status.kInfeasible: Termination.INFEASIBLE, Status.kUnbounded: Termination.UNBOUNDED}


@dataclass(frozen=True)
class SolveOptions:
    """How long and how exactly to solve.

    Attributes:
        time_limit: seconds; None for no limit.
        gap: relative gap at which an integer model may stop; 0 proves the optimum.
        presolve: whether HiGHS may reduce the model first; None chooses by structure (``choose_presolve``).
        threads: threads of the solver. Two do not help one linear program.
        nodes: branching nodes after which an integer model is given up, the same at every run; None for no limit.
        tolerance: how much a row or bound may be violated, in internal units.
        seed: seed of the solver's random choices; the same seed gives the same plan.
    """

    time_limit: float | None = None
    gap: float = 0.0
    presolve: bool | None = None
    threads: int = 1
    seed: int = 0
    nodes: int | None = None
    tolerance: float = 1e-7

    def __post_init__(self) -> None:
        if self.time_limit is not None and not self.time_limit > 0:
            raise ValueError(f"A time limit is a number of seconds above 0; found {self.time_limit}.")
        if not 0 <= self.gap < 1:
            raise ValueError(f"A gap is a fraction from 0 to below 1; found {self.gap}.")
        if self.threads < 1:
            raise ValueError(f"At least one thread solves; found {self.threads}.")
        if not self.tolerance > 0:
            raise ValueError(f"A tolerance is a number above 0; found {self.tolerance}.")


@dataclass(frozen=True)
class Way:
    """One way of solving.

    Attributes:
        presolve: whether HiGHS may reduce the model first.
        strategy: its simplex method.
    """

    presolve: bool
    strategy: int = DUAL_SIMPLEX

    def settings(self, program: LinearProgram, options: SolveOptions) -> dict[str, Setting]:
        """HiGHS's options for this way."""
        return {
            "output_flag": False,
            "log_to_console": False,
            "threads": options.threads,
            "parallel": "off" if options.threads == 1 else "choose",
            "random_seed": options.seed,
            "presolve": "on" if self.presolve else "off",
            "solver": "choose" if program.is_integer else "simplex",
            "simplex_strategy": self.strategy,
            "mip_rel_gap": options.gap,
            "mip_abs_gap": 0.0,
            "mip_max_nodes": _MOST_NODES if options.nodes is None else options.nodes,
            "mip_feasibility_tolerance": _WHOLE,
            "primal_feasibility_tolerance": options.tolerance,
        }


def choose_presolve(program: LinearProgram) -> bool:
    """Whether presolve is worth its time: for integer models only.

    On the sourcing programs of tests/benchmarks it takes longer than it saves.
    """
    return program.is_integer


def solve(
    problem: pulp.LpProblem,
    program: LinearProgram,
    solver: BulkHighs,
    options: SolveOptions,
    watcher: Watcher,
    beside: Incumbent | None = None,
) -> Solution:
    """Solves a model, and says ``OPTIMAL`` only of what proves itself.

    An answer that is no answer (unbounded or infeasible, unknown) or fails its certificate is asked for again
    without presolve and then by the other simplex method, before it is called a fault.

    Args:
        problem: the PuLP model.
        program: the same model as arrays.
        solver: HiGHS, perhaps still holding this model and its last basis.
        options: limits and choices.
        watcher: told of progress and doubts; may end it as CANCELLED.
        beside: the best plan of a search that runs beside the solver.
    """
    if not program.columns:
        return _without_columns(program)
    start = time.monotonic()
    solver.seconds = dict.fromkeys(("hand_over", "solve", "read_back", "check"), 0.0)
    solution = _in_parts(program, solver, options, watcher) or _whole(
        problem, program, solver, options, watcher, beside, start
    )
    solution = replace(solution, seconds=dict(solver.seconds), solver=solver.version)
    watcher.tell(Finished("solve", time.monotonic() - start, str(solution.termination)))
    return solution


def _in_parts(program: LinearProgram, solver: BulkHighs, options: SolveOptions, watcher: Watcher) -> Solution | None:
    """The answer put together from the parts of a program; None where it has none, or they prove nothing."""
    if options.presolve or not solver.starts_cold or _stop_early(options.time_limit, watcher) is not None:
        return None
    start = solver.clock()
    batches = batches_of(program)
    if batches is None:
        return None
    settings = Way(presolve=False).settings(program, options)
    joined = solve_in_parts(program, batches, settings, options.time_limit, watcher)
    solver.add_seconds("solve", start)
    if joined is None:
        return None
    if joined.basis is not None:
        solver.accept(program, settings, joined.outcome, joined.basis)
    start = solver.clock()
    solution = judge(program, joined.outcome)
    solver.add_seconds("check", start)
    if solution.termination is Termination.FAULT:
        solver.forget_basis()
        return None
    return solution


def _whole(
    problem: pulp.LpProblem,
    program: LinearProgram,
    solver: BulkHighs,
    options: SolveOptions,
    watcher: Watcher,
    beside: Incumbent | None,
    start: float,
) -> Solution:
    """The answer of HiGHS to the whole program; another way is tried where it does not convince."""
    solution = Solution(Termination.FAULT)
    for attempt, way in enumerate(_ways(program, options)):
        if attempt:
            watcher.tell(Finding(f"The solver's answer ({solution.detail}) is doubtful; solving another way."))
            solver.forget_basis()
        remaining = None if options.time_limit is None else options.time_limit - (time.monotonic() - start)
        if (early := _stop_early(remaining, watcher)) is not None:
            solution = Solution(early)
            break
        settings = way.settings(program, options)
        outcome = solver.solve_program(problem, program, settings, remaining, watcher, beside)
        began = solver.clock()
        solution = judge(program, outcome)
        solver.add_seconds("check", began)
        if solution.termination is not Termination.FAULT:
            break
    return solution


def _ways(program: LinearProgram, options: SolveOptions) -> Iterator[Way]:
    presolve = choose_presolve(program) if options.presolve is None else options.presolve
    yield Way(presolve)
    if presolve:
        yield Way(presolve=False)
    if not program.is_integer:
        yield Way(presolve=False, strategy=PRIMAL_SIMPLEX)


def _stop_early(remaining: float | None, watcher: Watcher) -> Termination | None:
    if watcher.gave_up():
        return Termination.CANCELLED
    return Termination.LIMIT if remaining is not None and remaining <= 0 else None


def judge(program: LinearProgram, outcome: Outcome, sizes: csr_array | None = None) -> Solution:
    """Turns what HiGHS says into what is known; FAULT where that is nothing.

    Args:
        program: the program.
        outcome: what was said of it.
        sizes: the absolute values of its matrix, where the caller has them.
    """
    detail = outcome.status.name
    if outcome.status in _REFUSALS:
        return Solution(_REFUSALS[outcome.status], detail=detail)
    if outcome.status in _STOPPED:
        return _stopped(program, outcome, _STOPPED[outcome.status])
    if outcome.status != Status.kOptimal or outcome.values is None:
        return Solution(Termination.FAULT, detail=detail)
    return _proved(program, outcome, sizes)


def _proved(program: LinearProgram, outcome: Outcome, sizes: csr_array | None = None) -> Solution:
    """The solution of a solve that says it is optimal, when its certificate holds."""
    values, duals, bound = outcome.values, outcome.duals, outcome.bound
    assert values is not None  # noqa: S101 - the caller looked
    if program.is_integer:
        certificate = certify_integer(program, values, bound)
    elif duals is None:
        return Solution(Termination.FAULT, detail=f"{outcome.status.name} without duals")
    else:
        certificate, bound = prove(program, values, duals, outcome.reduced_costs, sizes)
    if not certificate.ok or certificate.gap is None:
        return Solution(Termination.FAULT, detail=f"{outcome.status.name}, certificate {certificate}")
    return Solution(
        Termination.OPTIMAL if certificate.gap <= TOLERANCE else Termination.LIMIT,
        values=values,
        reduced_costs=outcome.reduced_costs,
        duals=duals,
        objective=float(program.cost @ values),
        bound=bound,
        gap=certificate.gap,
        certificate=certificate,
        detail=outcome.status.name,
    )


def _without_columns(program: LinearProgram) -> Solution:
    """A model that decides nothing costs nothing, if its rows hold as they are; no solver takes it."""
    outcome = Outcome(Status.kOptimal, np.zeros(0), np.zeros(0), np.zeros(program.rows))
    if primal_residual(program, np.zeros(0)) > TOLERANCE:
        return Solution(Termination.INFEASIBLE, detail="no columns")
    return _proved(program, outcome)


def _stopped(program: LinearProgram, outcome: Outcome, termination: Termination) -> Solution:
    """What a solve that was stopped leaves behind: a feasible plan with its gap, or nothing."""
    values, bound = outcome.values, outcome.bound
    if values is None or primal_residual(program, values) > TOLERANCE:
        return Solution(termination, bound=bound, detail=outcome.status.name)
    if bound is None and outcome.duals is not None:
        bound = dual_bound(program, outcome.duals)
    if bound is not None and not np.isfinite(bound):
        bound = None
    certificate = certify_integer(program, values, bound)
    if not certificate.ok:
        return Solution(termination, detail=outcome.status.name)
    return Solution(
        termination,
        values=values,
        objective=float(program.cost @ values),
        bound=bound,
        gap=certificate.gap,
        certificate=certificate,
        detail=outcome.status.name,
    )
