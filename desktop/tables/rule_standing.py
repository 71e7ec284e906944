"""How the plan on show stands to each rule: its figure, what is left to the limit, and how far any plan could go."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
import pandas as pd
from PySide6.QtCore import QCoreApplication

from data.rule_states import CLOSE
from desktop.language.file_words import in_window
from desktop.session.planned import Planned, RuleFacts
from desktop.tables.plan import beside_floors, rules_frame, written

_tr = partial(QCoreApplication.translate, "RuleStanding")


def standings(planned: Planned | None) -> dict[str, str]:
    """A line for each rule of a plan, of its row that is nearest to the limit; nothing where there is no plan."""
    if planned is None or planned.plan.exposure.empty:
        return {}
    frame = planned.plan.exposure
    frame = frame[frame["share"].notna() & frame["limit"].notna()]
    frame = frame[~beside_floors(frame, planned.rules)]
    floor = _of_rules(frame, [name for name, rule in planned.rules.items() if _is_floor(rule)])
    left = np.where(floor, frame["share"] - frame["limit"], frame["limit"] - frame["share"])
    frame = frame.assign(headroom=left, floor=floor, violation=frame["violation"].fillna(0.0))
    # Of rows as near to the limit the dearest, as in the plan's own list.
    order = ["headroom", "price_per_point", "violation", "binding"]
    nearest = frame.sort_values(order, ascending=[True, False, False, False], kind="stable").drop_duplicates("rule")
    reaches: dict[object, pd.DataFrame] = dict(iter(frame[frame["reachable"].notna()].groupby("rule", sort=False)))
    words = rules_frame(replace(planned, plan=replace(planned.plan, exposure=nearest)), every_row=True)
    lines = {}
    figures = (written(planned, words, name) for name in ("share", "headroom"))
    for row, share, headroom in zip(words.itertuples(), *figures, strict=True):
        parts = (in_window(row.applies_to), row.source, row.period)
        place = " · ".join(part for part in parts if isinstance(part, str) and part)
        line = _tr("In the plan {0} ({1}), {2} to the limit").format(share, place, headroom)
        rule = str(row.rule)
        reach = _reach(planned, reaches[rule], floor=bool(row.floor)) if rule in reaches else ""
        lines[rule] = f"{line}{reach}"
    return lines


def _reach(planned: Planned, rows: pd.DataFrame, *, floor: bool) -> str:
    """The amount beyond which no plan without shortages goes: that of the row that gives way least."""
    known = rows.sort_values("reachable", ascending=floor, kind="stable")
    (amount,) = written(planned, known.head(1), "reachable")
    end = 1.0 if floor else 0.0
    is_share = planned.rules[str(known["rule"].iloc[0])].kind == "share"
    if (is_share or not floor) and abs(known["reachable"].iloc[0] - end) <= CLOSE:
        # Beyond there is nothing: that no plan goes there would say less than nothing.
        return _tr("; plans that meet every requirement can go to {0}").format(amount)
    above = _tr("; no plan that meets every requirement goes above {0}")
    below = _tr("; no plan that meets every requirement goes below {0}")
    return (above if floor else below).format(amount)


def _of_rules(frame: pd.DataFrame, names: list[str]) -> np.ndarray:
    """Which rows are of some rules."""
    return frame["rule"].isin(names).to_numpy(dtype=bool)


def _is_floor(rule: RuleFacts) -> bool:
    return rule.limit == "at least"
