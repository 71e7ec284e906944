"""How the plan on show stands to each rule: its figure, what is left to the limit, and how far any plan could go."""

from __future__ import annotations

from functools import partial

import numpy as np
import pandas as pd
from PySide6.QtCore import QCoreApplication

from data.rule_states import CLOSE
from desktop.file_words import in_window
from desktop.pages.plan_tables import rules_frame, written
from desktop.planned import Planned, RuleFacts

_tr = partial(QCoreApplication.translate, "RuleStanding")


def standings(planned: Planned | None) -> dict[str, str]:
    """A line for each rule of a plan, of its row that is nearest to the limit; nothing where there is no plan."""
    if planned is None or planned.plan.exposure.empty:
        return {}
    frame = rules_frame(planned, every_row=True)
    frame = frame[frame["share"].notna() & frame["limit"].notna()]
    # What is of unknown origin counts against a cap, and for no floor.
    caps = [rule in planned.rules and planned.rules[rule].limit == "at most" for rule in frame["rule"]]
    frame = frame[np.array(caps, dtype=bool) | (frame["from"] != "unknown")]
    floor = np.array([_is_floor(planned.rules.get(rule)) for rule in frame["rule"]], dtype=bool)
    left = np.where(floor, frame["share"] - frame["limit"], frame["limit"] - frame["share"])
    frame = frame.assign(headroom=left, floor=floor)
    nearest = frame.sort_values("headroom", kind="stable").drop_duplicates("rule")
    said = zip(nearest["rule"], written(planned, nearest, "headroom"), nearest.itertuples(), strict=True)
    lines = {}
    for rule, headroom, row in said:
        parts = (in_window(row.applies_to), row.source, row.period)
        place = " · ".join(part for part in parts if isinstance(part, str) and part)
        line = _tr("In the plan {0} ({1}), {2} to the limit").format(row.share_text, place, headroom)
        lines[rule] = f"{line}{_reach(planned, frame[frame['rule'] == rule], floor=bool(row.floor))}"
    return lines


def _reach(planned: Planned, rows: pd.DataFrame, *, floor: bool) -> str:
    """The amount beyond which no plan without shortages goes: that of the row that gives way least."""
    known = rows[rows["reachable"].notna()].sort_values("reachable", ascending=floor, kind="stable")
    if known.empty:
        return ""
    (amount,) = written(planned, known.head(1), "reachable")
    end = 1.0 if floor else 0.0
    is_share = planned.rules[str(known["rule"].iloc[0])].kind == "share"
    if (is_share or not floor) and abs(known["reachable"].iloc[0] - end) <= CLOSE:
        # Beyond there is nothing: that no plan goes there would say less than nothing.
        return _tr("; plans that meet every requirement can go to {0}").format(amount)
    above = _tr("; no plan that meets every requirement goes above {0}")
    below = _tr("; no plan that meets every requirement goes below {0}")
    return (above if floor else below).format(amount)


def _is_floor(rule: RuleFacts | None) -> bool:
    return rule is not None and rule.limit == "at least"
