"""How every rule stands with two plans of one case: its figure before and after, and whether it is kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pandas as pd

from data.case import Case
from data.countries import country_iso2
from data.edited_plan import BROKEN, KEPT, PENALISED, STANDINGS
from optimizer.audit.counts import CountedRows
from optimizer.audit.findings import Findings, Flags, Numbers
from optimizer.audit.measures import Measured
from optimizer.audit.origins import Origins
from optimizer.audit.rules import (
    ANYWHERE,
    TestedRows,
    TestedRule,
    broken_rows,
    country_code,
    must_hold,
    scope_name,
    window_name,
)

OTHER_COUNTRY = "any other country"
_STATES = np.array([KEPT, PENALISED, BROKEN], dtype=object)
_SEEN = 1e-12
"""A figure that moves by less, relative, has not moved."""

Expanded = tuple[Sequence[TestedRule], Sequence[CountedRows]]


def standings(case: Case, origins: Origins, before: Expanded, after: Expanded, tolerance: float) -> pd.DataFrame:
    """The rules whose figure moved or that are not kept: columns STANDINGS.

    Args:
        case: the case of both plans.
        origins: where its offers come from.
        before: the rules expanded on the first plan: shares and amounts, and counts.
        after: the same rules expanded on the second plan.
        tolerance: relative tolerance, as everywhere in the audit.
    """
    parts = [
        _of_rule(case, origins, first, second, tolerance)
        for old, new in zip(before[0], after[0], strict=True)
        for first, second in zip(old.rows, new.rows, strict=True)
    ]
    parts += [_of_count(case, *pair) for pair in zip(before[1], after[1], strict=True)]
    lines = [line for part in parts for line in part]
    table = pd.DataFrame(lines, columns=list(STANDINGS), dtype=object)
    return table.astype({"limit": float, "before": float, "after": float})


def _of_rule(
    case: Case, origins: Origins, before: TestedRows, after: TestedRows, tolerance: float
) -> Iterator[tuple[object, ...]]:
    """One side of one rule at one stage."""
    measured = after.measured
    both = _figures(before, tolerance).merge(_figures(after, tolerance), on=["cell", "source"], how="outer")
    both = _with_unbought(both)
    told = both[_told(both)]
    columns = (told[name].tolist() for name in ("cell", "source", "figure_x", "figure_y", "state_x", "state_y"))
    for cell, source, old, new, old_state, new_state in zip(*columns, strict=True):
        yield (
            measured.rule.name,
            scope_name(case, measured, cell),
            after.stage,
            _source_name(case, origins, measured, source),
            window_name(case, measured, cell),
            measured.rule.amount.kind,
            "at least" if after.is_floor else "at most",
            measured.rule.amount.value,
            old,
            new,
            _STATES[int(old_state)],
            _STATES[int(new_state)],
        )


def _figures(rows: TestedRows, tolerance: float) -> pd.DataFrame:
    """The figure and the state (a place in ``_STATES``) of each row."""
    measured, every = rows.measured, np.ones(len(rows.cell), dtype=bool)
    broken = np.zeros(len(rows.cell), dtype=bool)
    broken[broken_rows(rows, every, Findings(tolerance))] = True
    state = np.where(broken, np.where(must_hold(rows), 2, 1), 0)
    figure = rows.amount
    if measured.is_share:
        total = measured.total[rows.cell]
        figure = np.divide(figure, total, out=np.full(len(total), np.nan), where=total > 0)
    return pd.DataFrame({"cell": rows.cell, "source": rows.source, "figure": figure, "state": state})


def _with_unbought(both: pd.DataFrame) -> pd.DataFrame:
    """A country that one of the plans does not buy from counts there as any country that no award names."""
    for side in ("x", "y"):
        columns = [f"figure_{side}", f"state_{side}"]
        missing = both[f"state_{side}"].isna()
        unnamed = both[(both["source"] == ANYWHERE) & ~missing].drop_duplicates("cell").set_index("cell")[columns]
        filled = unnamed.reindex(both.loc[missing, "cell"])
        both.loc[missing, columns] = filled.fillna({columns[0]: 0.0, columns[1]: 0}).to_numpy()
    return both


def _told(both: pd.DataFrame) -> Flags:
    """The lines that moved or are not kept."""
    before, after = (both[f"figure_{side}"].to_numpy(dtype=np.float64) for side in ("x", "y"))
    told = _moved(before, after)
    for side in ("x", "y"):
        told |= both[f"state_{side}"].to_numpy(dtype=np.float64) > 0
    return told


def _moved(before: Numbers, after: Numbers) -> Flags:
    same = np.abs(after - before) <= _SEEN * np.maximum(np.abs(before), np.abs(after))
    return np.asarray(~(same | (np.isnan(before) & np.isnan(after))), dtype=np.bool_)


def _of_count(case: Case, before: CountedRows, after: CountedRows) -> Iterator[tuple[object, ...]]:
    """The sides of one rule that counts, at one stage."""
    measured = after.measured
    for bound, off in (("at most", CountedRows.above), ("at least", CountedRows.below)):
        if measured.rule.limit not in {bound, "exactly"}:
            continue
        old, new = (_counted(rows, bound) for rows in (before, after))
        states = [_count_state(measured, off(rows)) for rows in (before, after)]
        for cell in np.flatnonzero(_moved(old, new) | (states[0] > 0) | (states[1] > 0)).tolist():
            yield (
                measured.rule.name,
                scope_name(case, measured, cell),
                after.stage,
                "",
                window_name(case, measured, cell),
                "count",
                bound,
                measured.rule.amount.value,
                float(old[cell]),
                float(new[cell]),
                _STATES[int(states[0][cell])],
                _STATES[int(states[1][cell])],
            )


def _counted(rows: CountedRows, bound: str) -> Numbers:
    """What counts for a limit, in favour of the plan."""
    return rows.tested[0] if bound == "at most" else rows.known[1]


def _count_state(measured: Measured, off: Numbers) -> Numbers:
    return np.where(off > 0, 2.0 if measured.rule.penalty is None else 1.0, 0.0)


def _source_name(case: Case, origins: Origins, measured: Measured, source: int) -> str:
    """The country (two letters), group or supplier of a line."""
    rule = measured.rule
    if rule.source.kind == "any supplier":
        return str(case.suppliers.index[source])
    if rule.source.kind == "any country":
        return OTHER_COUNTRY if source == ANYWHERE else country_code(origins.countries[source])
    return country_iso2(rule.source.name) if rule.source.kind == "country" else rule.source.name
