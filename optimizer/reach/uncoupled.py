"""What a problem falls into where nothing couples its materials."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.sparse import csr_array

from optimizer.order_limits import supplier_can
from optimizer.problem import IntArray, Problem
from optimizer.solving.parts import components
from optimizer.solving.program import LinearProgram


def uncoupled(problem: Problem) -> Problem:
    """The problem in which each purchase alone may take the whole capacity of its supplier."""
    purchases = replace(problem.purchases, upper=np.minimum(problem.purchases.upper, supplier_can(problem)))
    return replace(problem, purchases=purchases, supplier_capacity=np.full(len(problem.supplier_capacity), np.inf))


def parts_of(program: LinearProgram, left_out: IntArray) -> IntArray:
    """For each column the number of its part: columns of different parts meet in no row but those left out."""
    kept = np.ones(program.rows, dtype=bool)
    kept[left_out] = False
    matrix = program.matrix if not len(left_out) else csr_array(program.matrix[np.flatnonzero(kept)])
    return components(matrix)[1]
