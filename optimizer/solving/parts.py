"""A large linear program whose materials nothing couples: solved part by part, the answer put together.

The effort of the simplex method grows faster than the program, so many small programs are solved sooner than one
that holds them all: 2,000 materials in about half of the CPU time, and on all cores at once. Parts are
gathered into batches, because thousands of tiny calls lose what is won (tests/benchmarks). Batches are the same at
every run.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

import highspy
import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from optimizer.events import Progress, Throttle, Watcher
from optimizer.solving.basis import StartingBasis, in_numbers
from optimizer.solving.highs import Outcome, Setting, Status, pass_model, silent_highs
from optimizer.solving.program import Ints, LinearProgram

LARGE = 1_000_000
"""Coefficients from which on finding the parts costs less than they save."""
_BATCH = 50_000
"""Coefficients of a batch."""
_LARGEST = 1 / 16
"""No part may hold more than this share of all coefficients: less would be won, and nothing stops a batch at work."""
_THREADS = 4
_REPORT_SECONDS = 0.1
_CONCLUSIVE = {Status.kInfeasible, Status.kTimeLimit}
_BASIC = int(highspy.HighsBasisStatus.kBasic)


@dataclass(frozen=True)
class Batch:
    """Some parts as one program.

    Attributes:
        columns: their columns in the whole program.
        rows: their rows.
        program: the program that these are.
    """

    columns: Ints
    rows: Ints
    program: LinearProgram


@dataclass(frozen=True)
class JoinedBasis:
    """The basis of the whole program, put together when it is asked for: that takes a sixth of the time of the solve.

    Attributes:
        columns: of the program, how many.
        rows: likewise.
        parts: columns, rows and HiGHS's basis of each batch.
    """

    columns: int
    rows: int
    parts: tuple[tuple[Ints, Ints, highspy.HighsBasis], ...]

    def __call__(self) -> StartingBasis:
        """The basis as numbers."""
        column_status = np.zeros(self.columns, dtype=np.int64)
        row_status = np.full(self.rows, _BASIC, dtype=np.int64)
        for columns, rows, held in self.parts:
            basis = in_numbers(held)
            column_status[columns], row_status[rows] = basis.columns, basis.rows
        return StartingBasis(column_status, row_status)


@dataclass(frozen=True)
class Joined:
    """The answers of all parts as one.

    Attributes:
        outcome: what HiGHS says of the whole program.
        basis: the basis of the whole program; None without a solution.
    """

    outcome: Outcome
    basis: JoinedBasis | None = None


def components(matrix: csr_array) -> tuple[Ints, Ints]:
    """For each row and for each column the number of its part: those of different parts meet nowhere."""
    rows, columns = matrix.shape
    starts = np.concatenate([matrix.indptr, np.full(columns, matrix.nnz, dtype=matrix.indptr.dtype)])
    nodes = rows + columns
    graph = csr_array((np.ones(matrix.nnz), matrix.indices + rows, starts), shape=(nodes, nodes))
    label = connected_components(graph, directed=False)[1].astype(np.int64)
    return label[:rows], label[rows:]


def batches_of(program: LinearProgram) -> list[Batch] | None:
    """The parts of a program in batches; None where it is small, has integer columns, or hangs together."""
    if program.is_integer or program.nonzeros < LARGE:
        return None
    length, most = np.diff(program.matrix.indptr), _LARGEST * program.nonzeros
    if length.max() > most:
        return None
    row_part, column_part = components(program.matrix)
    size = np.bincount(row_part, length)
    if size.max() > most:
        return None
    count = 1 + int(max(row_part.max(initial=0), column_part.max(initial=0)))
    filled = np.zeros(count)
    filled[: len(size)] = size
    batch = ((np.cumsum(filled) - filled) // _BATCH).astype(np.int64)
    return list(_batches(program, batch[row_part], batch[column_part]))


def solve_in_parts(
    program: LinearProgram,
    batches: list[Batch],
    settings: Mapping[str, Setting],
    limit: float | None,
    watcher: Watcher,
) -> Joined | None:
    """Solves a program batch by batch; None where a batch ends in a way that says nothing of the whole.

    Args:
        program: the program.
        batches: its parts.
        settings: HiGHS options for each.
        limit: seconds that all may take.
        watcher: told of progress, asked between batches whether to go on.
    """
    end, report = np.inf if limit is None else time.monotonic() + limit, Throttle(_REPORT_SECONDS)
    values, reduced = np.zeros(program.columns), np.zeros(program.columns)
    duals, bases = np.zeros(program.rows), list[tuple[Ints, Ints, highspy.HighsBasis]]()
    silent_highs()  # its first call of a process moves standard output: not to be done by two threads at once
    with ThreadPoolExecutor(min(_THREADS, os.cpu_count() or 1)) as threads:
        try:
            answers = threads.map(partial(_solved, settings, end), batches)
            for number, (batch, (outcome, basis)) in enumerate(zip(batches, answers, strict=True), start=1):
                if watcher.gave_up():
                    return Joined(Outcome(Status.kInterrupt))
                if basis is None:
                    return Joined(Outcome(outcome.status)) if outcome.status in _CONCLUSIVE else None
                values[batch.columns], reduced[batch.columns] = outcome.values, outcome.reduced_costs
                duals[batch.rows] = outcome.duals
                bases.append((batch.columns, batch.rows, basis))
                if report.due():
                    watcher.tell(Progress("solve", number / len(batches), f"{number:,} of {len(batches):,} batches"))
        finally:
            threads.shutdown(cancel_futures=True)
    outcome = Outcome(Status.kOptimal, values, reduced, duals)
    return Joined(outcome, JoinedBasis(program.columns, program.rows, tuple(bases)))


def _batches(program: LinearProgram, batch_of_row: Ints, batch_of_column: Ints) -> Iterator[Batch]:
    count = 1 + int(max(batch_of_row.max(initial=0), batch_of_column.max(initial=0)))
    rows, columns = (np.argsort(of, kind="stable") for of in (batch_of_row, batch_of_column))
    row_start, column_start = (
        np.searchsorted(of[order], np.arange(count + 1))
        for of, order in ((batch_of_row, rows), (batch_of_column, columns))
    )
    place = np.empty(program.columns, dtype=np.int32)
    place[columns] = np.arange(program.columns) - column_start[batch_of_column[columns]]
    matrix = program.matrix[rows]
    for number in range(count):
        mine = rows[row_start[number] : row_start[number + 1]]
        held = columns[column_start[number] : column_start[number + 1]]
        if not len(held):
            continue
        starts = matrix.indptr[row_start[number] : row_start[number + 1] + 1]
        inside = slice(starts[0], starts[-1])
        block = csr_array(
            (matrix.data[inside], place[matrix.indices[inside]], starts - starts[0]), shape=(len(mine), len(held))
        )
        yield Batch(
            held,
            mine,
            LinearProgram(
                block,
                program.row_lower[mine],
                program.row_upper[mine],
                program.lower[held],
                program.upper[held],
                program.cost[held],
                program.integer[held],
            ),
        )


def _solved(settings: Mapping[str, Setting], end: float, batch: Batch) -> tuple[Outcome, highspy.HighsBasis | None]:
    """What HiGHS says of a batch until ``end`` (monotonic seconds), and its basis where it is optimal."""
    remaining = end - time.monotonic()
    if remaining <= 0.0:
        return Outcome(Status.kTimeLimit), None
    highs = silent_highs()
    for name, value in {**settings, "time_limit": remaining}.items():
        highs.setOptionValue(name, value)
    pass_model(highs, batch.program)
    highs.run()
    status, found = highs.getModelStatus(), highs.getSolution()
    if status != Status.kOptimal or not found.dual_valid:
        return Outcome(status), None
    values, reduced, duals = (np.array(part) for part in (found.col_value, found.col_dual, found.row_dual))
    return Outcome(status, values, reduced, duals), highs.getBasis()
