"""How the plan on show stands to each rule: its figure, what is left to the limit, and how far any plan could go."""

from __future__ import annotations

from collections.abc import Collection
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
    reaches = _reaches(planned, frame)
    words = _said(planned, nearest)
    lines = {}
    figures = (written(planned, words, name) for name in ("share", "headroom"))
    places = _places(words, _at_several(frame, ["stage"]))
    for rule, place, share, headroom in zip(words["rule"], places, *figures, strict=True):
        line = _tr("In the plan {0} ({1}), {2} to the limit").format(share, place, headroom)
        lines[str(rule)] = f"{line}{reaches.get(str(rule), '')}"
    return lines


def has_several_rows(exposure: pd.DataFrame, rule: RuleFacts) -> bool:
    """Whether a rule limits several things, each by itself: materials, countries, stages, periods.

    What is of unknown origin is told in a row of its own beside them, which is none of them.
    """
    own = exposure[(exposure["rule"] == rule.name) & exposure["limit"].notna()]
    return bool((rule.is_of_suppliers | (own["from"] != "unknown")).sum() > 1)


def _said(planned: Planned, exposure: pd.DataFrame) -> pd.DataFrame:
    return rules_frame(replace(planned, plan=replace(planned.plan, exposure=exposure)), every_row=True)


def _places(words: pd.DataFrame, several_stages: Collection[str], *, of_all: Collection[str] = ()) -> list[str]:
    """What each row is of: material, stage, country, period.

    Args:
        words: the rows as people read them.
        several_stages: the rules that are tested at several stages, whose stage is named.
        of_all: the rules of which no country or supplier is named.
    """
    parts = zip(words["rule"], words["applies_to"], words["stage"], words["source"], words["period"], strict=True)
    return [
        " · ".join(
            part
            for part in (
                in_window(scope),
                in_window(stage) if rule in several_stages else "",
                "" if rule in of_all else source,
                period,
            )
            if isinstance(part, str) and part
        )
        for rule, scope, stage, source, period in parts
    ]


def _at_several(frame: pd.DataFrame, columns: list[str]) -> set[str]:
    """The rules whose rows differ in some columns."""
    return set(frame[["rule", *columns]].drop_duplicates()["rule"].value_counts().loc[lambda count: count > 1].index)


def _reaches(planned: Planned, frame: pd.DataFrame) -> dict[str, str]:
    """For each rule the amount beyond which no plan without shortages goes: that of the row that gives way least.

    Each row is tightened by itself, the others of its rule left free: where there are several, the row is named. Of a
    rule on any country or supplier all of them are one row: its amount is the least that their largest can be.
    """
    known = frame[frame["reachable"].notna()]
    if known.empty:
        return {}
    gives = known["reachable"].where(~known["floor"], -known["reachable"])
    least = known.loc[gives.groupby(known["rule"], sort=False).idxmax()]
    words = _said(planned, least)
    of_all = {name for name, rule in planned.rules.items() if rule.is_of_any}
    cells = _at_several(frame, ["applies_to", "stage", "period"])
    places = _places(words, _at_several(frame, ["stage"]), of_all=of_all)
    lines = {}
    amounts = written(planned, words, "reachable")
    for name, place, value, amount in zip(words["rule"], places, words["reachable"], amounts, strict=True):
        rule = planned.rules[str(name)]
        has_rows = rule.name in cells if rule.is_of_any else has_several_rows(frame, rule)
        lines[rule.name] = _reach(rule, value, has_rows=has_rows).format(amount, place)
    return lines


def _reach(rule: RuleFacts, reachable: float, *, has_rows: bool) -> str:
    """How far the row of a rule that gives way least could go, with a place for the amount and one for the row."""
    floor = _is_floor(rule)
    if (rule.kind == "share" or not floor) and abs(reachable - (1.0 if floor else 0.0)) <= CLOSE:
        # Beyond there is nothing: that no plan goes there would say less than nothing.
        each_row = _tr("; plans that meet every requirement can go to {0} in any one row")
        return each_row if has_rows else _tr("; plans that meet every requirement can go to {0}")
    if rule.is_of_any:
        return _reach_of_all(rule, has_rows=has_rows)
    if has_rows:
        above = _tr("; no plan that meets every requirement goes above {0} in {1} alone")
        below = _tr("; no plan that meets every requirement goes below {0} in {1} alone")
    else:
        above = _tr("; no plan that meets every requirement goes above {0}")
        below = _tr("; no plan that meets every requirement goes below {0}")
    return above if floor else below


def _reach_of_all(rule: RuleFacts, *, has_rows: bool) -> str:
    """How far all countries or suppliers together could go, with the same places."""
    if rule.is_of_suppliers:
        above = _tr("; no plan that meets every requirement brings all suppliers that it limits above {0}")
        below = _tr("; no plan that meets every requirement keeps all suppliers that it limits below {0}")
    else:
        above = _tr("; no plan that meets every requirement brings all countries that it limits above {0}")
        below = _tr("; no plan that meets every requirement keeps all countries that it limits below {0}")
    words = above if _is_floor(rule) else below
    # The place of the amount stays in the words; that of the row comes behind them.
    return _tr("{0} in {1} alone").format(words, "{1}") if has_rows else words


def _of_rules(frame: pd.DataFrame, names: list[str]) -> np.ndarray:
    """Which rows are of some rules."""
    return frame["rule"].isin(names).to_numpy(dtype=bool)


def _is_floor(rule: RuleFacts) -> bool:
    return rule.limit == "at least"
