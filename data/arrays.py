"""Two steps on whole arrays that tables need again and again: run through ranges, and add up by key."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

IntArray = NDArray[np.int64]
FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]


def ranges(first: IntArray, count: IntArray) -> tuple[IntArray, IntArray]:
    """For each group the numbers from ``first`` on, ``count`` of them.

    Returns:
        The number of the group and the number in its range, one an element, group after group.
    """
    group = np.repeat(np.arange(len(count)), count)
    before = np.repeat(np.cumsum(count) - count, count)
    return group, np.repeat(first, count) + np.arange(len(group)) - before


def sum_by_key(keys: IntArray, values: FloatArray) -> tuple[IntArray, FloatArray]:
    """The distinct keys in ascending order, and the sum of the values (or rows of values) of each of them."""
    if not len(keys):
        return keys, values
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    begins = np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]]))
    return ordered[begins], np.add.reduceat(values[order], begins, axis=0)


def positions(index: pd.Index[Any], labels: pd.Series[Any] | pd.Index[Any]) -> IntArray:
    """The position of each label in an index; -1 where it is not there."""
    return np.asarray(index.get_indexer(pd.Index(labels)), dtype=np.int64)


def position(index: pd.Index[Any], label: object) -> int:
    """The position of a label that is once in an index.

    Raises:
        ValueError: it is not there, or more than once.
    """
    (found,) = np.flatnonzero(index == label)
    return int(found)
