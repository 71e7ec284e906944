"""HiGHS below PuLP: one hand-over of the whole matrix, one read-back, callbacks that can stop it, and silence.

``BulkHighs`` is PuLP's own HiGHS solver with the loops over variables and rows replaced. Its HiGHS instance stays
alive between solves, so that a changed cost, bound, right-hand side or coefficient starts from the last basis.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from typing import override

import highspy
import numpy as np
import pulp
from pulp.constants import LpSolveStatus

from optimizer.events import Watcher
from optimizer.solving import pulp_bulk
from optimizer.solving.basis import Basis, StartingBasis, basis_of, start_from
from optimizer.solving.callbacks import Callbacks
from optimizer.solving.incumbent import Incumbent
from optimizer.solving.program import Floats, Ints, LinearProgram

type Setting = bool | int | float | str
Status = highspy.HighsModelStatus

_PULP_STATUS = {
    Status.kOptimal: LpSolveStatus.Optimal,
    Status.kInfeasible: LpSolveStatus.Infeasible,
    Status.kUnbounded: LpSolveStatus.Unbounded,
    Status.kTimeLimit: LpSolveStatus.TimeLimit,
    Status.kInterrupt: LpSolveStatus.Interrupted,
}
_FEASIBLE = 2
"""kSolutionStatusFeasible of HiGHS: ``primal_solution_status`` of a point that meets all rows and bounds."""
_scheduler = threading.local()


@dataclass(frozen=True)
class Outcome:
    """What HiGHS says after a run, before anyone believes it.

    Attributes:
        status: its model status.
        values: value of every column; None where it has no feasible point.
        reduced_costs: reduced cost of every column; None where it has no duals.
        duals: dual of every row; None as above.
        bound: its proved bound of an integer model; None for others or without one.
    """

    status: highspy.HighsModelStatus
    values: Floats | None = None
    reduced_costs: Floats | None = None
    duals: Floats | None = None
    bound: float | None = None


class BulkHighs(pulp.HiGHS):
    """PuLP's HiGHS, given the arrays that the rows were built from.

    Attributes:
        outcome: what the last run said.
        seconds: what its parts took: hand_over, solve, read_back.
        clock: what they are timed with.
    """

    name = "HiGHS in bulk"

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        """An idle solver.

        Args:
            clock: what the parts are timed with, in seconds.
        """
        super().__init__(msg=False)
        self.outcome = Outcome(Status.kNotset)
        self.seconds: dict[str, float] = {}
        self.clock = clock
        self._highs: highspy.Highs | None = None
        self._program: LinearProgram | None = None
        self._loaded = False
        self._kept: Callable[[], StartingBasis] | None = None
        self._settings: Mapping[str, Setting] = {}
        self._limit: float | None = None
        self._callbacks = Callbacks(Watcher())

    @property
    def version(self) -> str:
        """Name and version of the solver."""
        return f"HiGHS {self._instance().version()}"

    def solve_program(
        self,
        problem: pulp.LpProblem,
        program: LinearProgram,
        settings: Mapping[str, Setting],
        limit: float | None,
        watcher: Watcher,
        beside: Incumbent | None = None,
    ) -> Outcome:
        """Solves a problem through ``problem.solve`` and answers what HiGHS said.

        Args:
            problem: the PuLP model.
            program: the same model as arrays.
            settings: HiGHS options; each is read back.
            limit: seconds that this run may take.
            watcher: told of progress at most ten times a second, asked twenty times a second whether to go on.
            beside: the best plan of a search that runs beside this.
        """
        self._loaded = self._loaded and program is self._program
        self._program, self._settings, self._limit = program, settings, limit
        self._callbacks = Callbacks(watcher, beside)
        problem.solve(self)
        return self.outcome

    @property
    def starts_cold(self) -> bool:
        """Whether the next run has no basis to start from."""
        return not self._loaded and self._kept is None

    def accept(
        self,
        program: LinearProgram,
        settings: Mapping[str, Setting],
        outcome: Outcome,
        basis: Callable[[], StartingBasis],
    ) -> None:
        """Takes over an optimal solution that was found elsewhere with some settings, as if it had been found here."""
        self._program, self._settings, self._limit = program, settings, None
        self._kept, self.outcome = basis, outcome

    def basis(self, values: Floats) -> Basis | None:
        """The basis of the last solve, if it was optimal; ``values`` is what it found."""
        if not self._loaded and self._kept is not None:
            self._configure()
            self._load()
            self._instance().run()  # takes the basis in; it is optimal already
        return basis_of(self._instance(), self._held(), values) if self._loaded else None

    def forget_basis(self) -> None:
        """Makes the next run start cold."""
        self._kept = None
        if self._highs is not None:
            self._highs.clearSolver()

    def forget_model(self) -> None:
        """Makes the next run hand its model over: the one that HiGHS holds has other columns or rows."""
        self._loaded, self._kept = False, None

    def change_costs(self, program: LinearProgram, columns: Ints, cost: Floats) -> None:
        """Follows a change of costs without a new hand-over."""
        if highs := self._follow(program):
            _ensure(highs.changeColsCost(len(columns), columns.astype(np.int32), cost), "costs")

    def change_bounds(self, program: LinearProgram, columns: Ints, lower: Floats, upper: Floats) -> None:
        """Follows a change of column bounds without a new hand-over."""
        if highs := self._follow(program):
            _ensure(highs.changeColsBounds(len(columns), columns.astype(np.int32), lower, upper), "bounds")

    def change_rows(self, program: LinearProgram, rows: Ints) -> None:
        """Follows a change of right-hand sides without a new hand-over."""
        if highs := self._follow(program):
            for row in rows.tolist():
                lower, upper = float(program.row_lower[row]), float(program.row_upper[row])
                _ensure(highs.changeRowBounds(row, lower, upper), "right-hand side")

    def change_coefficients(self, program: LinearProgram, columns: Ints, rows: Ints, values: Floats) -> None:
        """Follows a change of coefficients without a new hand-over."""
        if highs := self._follow(program):
            for column, row, value in zip(columns.tolist(), rows.tolist(), values.tolist(), strict=True):
                _ensure(highs.changeCoeff(row, column, value), "coefficient")

    @override
    def createAndConfigureSolver(self, lp: pulp.LpProblem) -> None:
        """Makes HiGHS ready."""
        lp.solverModel = self._configure()

    def _configure(self) -> highspy.Highs:
        """HiGHS with every option set and read back: it ignores what it does not know, and so does PuLP."""
        highs = self._instance()
        settings = dict(self._settings)
        if self._limit is not None:
            settings["time_limit"] = highs.getRunTime() + self._limit
        else:
            settings["time_limit"] = highspy.kHighsInf
        for name, value in settings.items():
            highs.setOptionValue(name, value)
            _, found = highs.getOptionValue(name)
            if found != value:
                raise RuntimeError(f"HiGHS option {name} is {found!r} after it was set to {value!r}.")
        _renew_scheduler(int(settings.get("threads", 1)))
        return highs

    @override
    def buildSolverModel(self, lp: pulp.LpProblem) -> None:
        """Hands the whole model over in one call, unless HiGHS holds it already."""
        start = self.clock()
        program = self._held()
        if pulp_bulk.size(lp) != (program.columns, program.rows):
            raise RuntimeError("The PuLP model and its arrays differ in size.")
        if not self._loaded:
            self._load()
        self.add_seconds("hand_over", start)

    @override
    def callSolver(self, lp: pulp.LpProblem) -> None:
        """Runs HiGHS; lets it be stopped and tells its progress where somebody wants that."""
        start = self.clock()
        with self._callbacks.during(self._instance()) as highs:
            highs.run()
        self.add_seconds("solve", start)
        self._callbacks.raise_what_was_raised()

    @override
    def findSolutionValues(self, lp: pulp.LpProblem) -> tuple[int, bool]:
        """Reads everything at once, where there is a feasible point (``SourcingModel.problem`` tells PuLP of it)."""
        start = self.clock()
        highs = self._instance()
        status, info = highs.getModelStatus(), highs.getInfo()
        feasible = info.valid and info.primal_solution_status == _FEASIBLE
        self.outcome = Outcome(status, bound=self._bound(highs))
        if feasible:
            self._read(highs)
        self.add_seconds("read_back", start)
        return _PULP_STATUS.get(status, LpSolveStatus.Undefined), feasible

    @override
    def buildStats(
        self,
        lp: pulp.LpProblem,
        status: int,
        has_solution: bool,
        *,
        start: tuple[float, float],
        best_bound: float | None = None,
    ) -> pulp.LpSolveStats:
        """PuLP's report of the solve, without an object for every variable and row to count them."""
        columns, rows = pulp_bulk.size(lp)
        return pulp.LpSolveStats(
            solver=self.name,
            status=LpSolveStatus(status),
            has_solution=has_solution,
            time=self.seconds["solve"],
            cpu_time=self.seconds["solve"],
            objective=self._instance().getInfo().objective_function_value if has_solution else None,
            best_bound=best_bound,
            num_variables=columns,
            num_constraints=rows,
            is_mip=bool(lp.isMIP()),
            solver_options=dict(self._settings),
            logs=None,
        )

    def _load(self) -> None:
        """Hands the model over, with the basis that is kept for it."""
        pass_model(self._instance(), self._held())
        if self._kept is not None:
            start_from(self._instance(), self._kept())
        self._loaded, self._kept = True, None

    def _read(self, highs: highspy.Highs) -> None:
        solution = highs.getSolution()
        with_duals = solution.dual_valid and not self._held().is_integer
        self.outcome = replace(
            self.outcome,
            values=np.array(solution.col_value, dtype=np.float64),
            reduced_costs=np.array(solution.col_dual, dtype=np.float64) if with_duals else None,
            duals=np.array(solution.row_dual, dtype=np.float64) if with_duals else None,
        )

    def _bound(self, highs: highspy.Highs) -> float | None:
        bound = float(highs.getInfo().mip_dual_bound) if self._held().is_integer else np.inf
        return bound if np.isfinite(bound) else None

    def _held(self) -> LinearProgram:
        if self._program is None:
            raise RuntimeError("This solver solves what solve_program hands it.")
        return self._program

    def _instance(self) -> highspy.Highs:
        if self._highs is None:
            self._highs = silent_highs()
        return self._highs

    def _follow(self, program: LinearProgram) -> highspy.Highs | None:
        self._program = program
        return self._highs if self._loaded else None

    def add_seconds(self, part: str, start: float) -> None:
        """Adds the time since ``start`` (by ``clock``) to a part."""
        self.seconds[part] = self.seconds.get(part, 0.0) + self.clock() - start


def pass_model(highs: highspy.Highs, program: LinearProgram) -> None:
    """Hands a whole model over in one call."""
    matrix = program.matrix
    status = highs.passModel(
        program.columns,
        program.rows,
        program.nonzeros,
        int(highspy.MatrixFormat.kRowwise),
        int(highspy.ObjSense.kMinimize),
        0.0,
        program.cost,
        program.lower,
        program.upper,
        program.row_lower,
        program.row_upper,
        matrix.indptr.astype(np.int32, copy=False),
        matrix.indices.astype(np.int32, copy=False),
        matrix.data,
        program.integer.astype(np.int32),
    )
    _ensure(status, "model")


def _ensure(status: highspy.HighsStatus, what: str) -> None:
    """A warning is as bad as an error here: it says that HiGHS changed what it was given."""
    if status != highspy.HighsStatus.kOk:
        raise RuntimeError(f"HiGHS did not take the {what} as given: {status.name}.")


def _renew_scheduler(threads: int) -> None:
    """HiGHS fixes its number of threads at the first run in a thread; another number needs a new scheduler."""
    if getattr(_scheduler, "threads", threads) != threads:
        highspy.Highs.resetGlobalScheduler(True)
    _scheduler.threads = threads


def silent_highs() -> highspy.Highs:
    """A HiGHS that prints nothing.

    The first ``Highs()`` of a process prints a banner whatever its options: that one is made with its output
    going nowhere.
    """
    _swallow_banner()
    highs = highspy.Highs()  # type: ignore[no-untyped-call]
    highs.setOptionValue("output_flag", False)
    return highs


@cache
def _swallow_banner() -> None:
    with _stdout_put_aside():
        highspy.Highs()  # type: ignore[no-untyped-call]


@contextmanager
def _stdout_put_aside() -> Iterator[None]:
    """Points file descriptor 1 to nowhere for a moment; does nothing where a program has no such descriptor."""
    try:
        kept = os.dup(1)
    except OSError:
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 1)
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
        os.close(nowhere)
