"""Figures of several plans under the same keys, each with its difference against the first plan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

import pandas as pd

from desktop.compare.figure import Figure
from desktop.steps import Steps, at_once

Key = tuple[str, ...]
Figures = Mapping[Key, Figure]
_ROWS_A_STEP = 500


def value_of(number: int) -> str:
    """The column that holds the figures of a plan, by its place."""
    return f"value_{number}"


def difference_of(number: int) -> str:
    """The column that holds how a plan differs from the first."""
    return f"difference_{number}"


def side_by_side(plans: Sequence[Figures | None], keys: Sequence[str], *, absent_is_zero: bool = False) -> pd.DataFrame:
    """See ``side_by_side_steps``."""
    return at_once(side_by_side_steps(plans, keys, absent_is_zero=absent_is_zero))


def side_by_side_steps(
    plans: Sequence[Figures | None], keys: Sequence[str], *, absent_is_zero: bool = False
) -> Steps[pd.DataFrame]:
    """The steps to one row a key that any plan has, in the order in which they first come.

    Args:
        plans: the figures of each plan; None for one of which nothing is known.
        keys: names of the parts of a key.
        absent_is_zero: a plan without a key has none of it, as of an offer that it does not buy; else it is not known.

    Returns:
        The columns ``keys``, for each plan ``value_of(number)``, and for all but the first ``difference_of(number)``.
        A difference of figures that do not count the same, such as two currencies, is None.
    """
    rows = list(dict.fromkeys(key for plan in plans if plan is not None for key in plan))
    found: dict[str, list[Any]] = {name: [key[at] for key in rows] for at, name in enumerate(keys)}
    yield
    for number, plan in enumerate(plans):
        of_plan = partial(_figure, plan, plans, absent_is_zero)
        found[value_of(number)] = yield from _each(of_plan, rows)
    for number in range(1, len(plans)):
        pairs = zip(found[value_of(number)], found[value_of(0)], strict=True)
        found[difference_of(number)] = yield from _each(_less, pairs)
    return pd.DataFrame({name: pd.Series(values, dtype=object) for name, values in found.items()})


def differing_steps(table: pd.DataFrame, tolerance: float = 1e-9) -> Steps[pd.DataFrame]:
    """The steps to the rows in which some plan differs from the first, or cannot be compared with it.

    Args:
        table: what ``side_by_side`` gives.
        tolerance: relative to the larger of the two figures.
    """
    if table.empty:
        return table
    differences = [name for name in table.columns if name.startswith("difference_")]
    figures = zip(*(table[name].tolist() for name in (value_of(0), *differences)), strict=True)
    kept = yield from _each(lambda row: any(_differs(each, row[0], tolerance) for each in row[1:]), figures)
    return table[kept].reset_index(drop=True)


def _each[Given, Made](make: Callable[[Given], Made], given: Iterable[Given]) -> Steps[list[Made]]:
    """The steps to what is made of each of very many."""
    made: list[Made] = []
    for each in given:
        made.append(make(each))
        if not len(made) % _ROWS_A_STEP:
            yield
    return made


def _less(figures: tuple[Figure | None, Figure | None]) -> Figure | None:
    one, other = figures
    return one.less(other) if one is not None and other is not None else None


def _figure(plan: Figures | None, plans: Sequence[Figures | None], absent_is_zero: bool, key: Key) -> Figure | None:
    if plan is None:
        return None
    found = plan.get(key)
    if found is None and absent_is_zero:
        like = next(each[key] for each in plans if each is not None and key in each)
        return Figure(0.0, like.kind, like.unit)
    return found


def _differs(difference: Figure | None, first: Figure | None, tolerance: float) -> bool:
    if difference is None:
        return True
    return abs(difference) > tolerance * max(abs(first or 0.0), abs((first or 0.0) + difference), 1e-12)
