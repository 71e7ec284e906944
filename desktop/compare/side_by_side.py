"""Figures of several plans under the same keys, each with its difference against the first plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from desktop.compare.figure import Figure

Key = tuple[str, ...]
Figures = Mapping[Key, Figure]


def value_of(number: int) -> str:
    """The column that holds the figures of a plan, by its place."""
    return f"value_{number}"


def difference_of(number: int) -> str:
    """The column that holds how a plan differs from the first."""
    return f"difference_{number}"


def side_by_side(plans: Sequence[Figures | None], keys: Sequence[str], *, absent_is_zero: bool = False) -> pd.DataFrame:
    """One row a key that any plan has, in the order in which they first come.

    Args:
        plans: the figures of each plan; None for one of which nothing is known.
        keys: names of the parts of a key.
        absent_is_zero: a plan without a key has none of it, as of an offer that it does not buy; else it is not known.

    Returns:
        The columns ``keys``, for each plan ``value_of(number)``, and for all but the first ``difference_of(number)``.
        A difference of figures that do not count the same, such as two currencies, is None.
    """
    rows = list(dict.fromkeys(key for plan in plans if plan is not None for key in plan))
    found: dict[str, list[object]] = {name: [key[at] for key in rows] for at, name in enumerate(keys)}
    by_plan = [[_figure(plan, key, plans, absent_is_zero) for key in rows] for plan in plans]
    for number, figures in enumerate(by_plan):
        found[value_of(number)] = list(figures)
    for number in range(1, len(plans)):
        pairs = zip(by_plan[number], by_plan[0], strict=True)
        found[difference_of(number)] = [one.less(other) if one is not None and other is not None else None
                                        for one, other in pairs]  # fmt: skip
    return pd.DataFrame({name: pd.Series(values, dtype=object) for name, values in found.items()})


def that_differ(table: pd.DataFrame, tolerance: float = 1e-9) -> pd.DataFrame:
    """The rows in which some plan differs from the first, or cannot be compared with it.

    Args:
        table: what ``side_by_side`` gives.
        tolerance: relative to the larger of the two figures.
    """
    differences = [name for name in table.columns if name.startswith("difference_")]
    kept = [
        any(_differs(row[name], row[value_of(0)], tolerance) for name in differences)
        for row in table.to_dict("records")
    ]
    return table[kept].reset_index(drop=True) if len(table) else table


def _figure(plan: Figures | None, key: Key, plans: Sequence[Figures | None], absent_is_zero: bool) -> Figure | None:
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
