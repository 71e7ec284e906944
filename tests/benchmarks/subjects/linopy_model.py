"""linopy: a formula of rows at a time as one labelled array, HiGHS without files between."""

from __future__ import annotations

import linopy
import numpy as np
import pandas as pd
import xarray as xr
from scipy.sparse import csr_array

from data.case import Case
from tests.benchmarks.formulation import formulation_of
from tests.benchmarks.subjects import Answer, Lap


def solve(case: Case, lap: Lap) -> Answer:
    """Builds, solves (linopy hands over and reads back within) and reads the values."""
    model = formulation_of(case)
    whole = linopy.Model()
    ends = np.flatnonzero(np.diff(model.integer)) + 1
    variables = [
        whole.add_variables(
            *((model.lower[part], model.upper[part]) if not model.integer[part[0]] else (0, model.upper[part])),
            coords=[pd.Index(part, name="column")],
            name=f"x_{number}",
            integer=bool(model.integer[part[0]]),
        )
        for number, part in enumerate(np.split(np.arange(len(model.cost)), ends))
    ]
    labels = np.concatenate([variable.labels.to_numpy() for variable in variables])
    for block in model.blocks:
        left = _expression(whole, labels, block.matrix)
        whole.add_constraints(left, block.sense, xr.DataArray(block.right, dims="row"), name=block.name)
    priced = np.flatnonzero(model.cost)
    whole.add_objective(_expression(whole, labels, csr_array((model.cost[priced], priced, [0, len(priced)]))).sum())
    lap("build")
    status, condition = whole.solve("highs", io_api="direct", output_flag=False, mip_rel_gap=0.0)
    lap("solve")
    values = np.concatenate([variable.solution.to_numpy() for variable in variables])
    lap("read back")
    return Answer(condition if status == "ok" else status, whole.objective.value, values)


def _expression(whole: linopy.Model, labels: np.ndarray, matrix: csr_array) -> linopy.LinearExpression:
    """matrix · x, each row's terms side by side, rows filled up to the longest."""
    length = np.diff(matrix.indptr)
    row = np.repeat(np.arange(len(length)), length)
    place = np.arange(matrix.nnz) - np.repeat(matrix.indptr[:-1], length)
    shape = (len(length), int(length.max(initial=0)))
    held, values = np.full(shape, -1), np.full(shape, np.nan)
    held[row, place], values[row, place] = labels[matrix.indices], matrix.data
    dims = ("row", "_term")
    return linopy.LinearExpression(xr.Dataset({"coeffs": (dims, values), "vars": (dims, held)}), whole)
