"""An earlier start of the plan, where nothing can arrive by the first day on which it is needed."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass, replace

import numpy as np

from data.case import Case
from data.columns import normalised
from data.problems import Problem as DataProblem
from optimizer.infeasibility.conflict import Asking, Conflict
from optimizer.infeasibility.kept_out import kept_out, start_of

PLAN_START = "Plan start"


@dataclass(frozen=True)
class EarlierStart:
    """The last day on which a plan could start so that it can meet everything; the day as it is, and that case."""

    before: dt.date
    after: dt.date
    case: Case


def earlier_start(case: Case, conflict: Conflict, asking: Asking) -> EarlierStart | None:
    """The last start with which there is a plan, where every offer of a required material comes too late; else None.

    Raises:
        UndecidedError: a solve did not say.
    """
    if not case.periods[0].label or not any(_all_are_late(case, conflict)):
        return None
    start, days = start_of(case), case.offers["lead_time"].to_numpy(dtype=float)
    needed = np.array([period.first_day.toordinal() for period in case.periods])[:, None] - np.ceil(days)
    possible = np.unique(needed[(needed < start.toordinal()) & (needed > dt.date(1900, 1, 1).toordinal())])
    if not len(possible) or not asking.holds(_started(case, int(possible[0]))):
        return None
    low, high = 0, len(possible)
    while high - low > 1:
        middle = (low + high) // 2
        if asking.holds(_started(case, int(possible[middle]))):
            low = middle
        else:
            high = middle
    found = int(possible[low])
    return EarlierStart(start, dt.date.fromordinal(found), _started(case, found))


def start_problem(case: Case, conflict: Conflict, day: str) -> DataProblem:
    """That nothing can arrive in time from the start of the plan, and from which day it could."""
    settings = case.book["settings"].cells
    rows = settings.index[settings["setting"].astype(str).map(normalised) == normalised(PLAN_START)]
    late = next(each for each in kept_out(case, conflict.requirements) if each.column == "lead_time")
    material, period = str(case.offers["material"].iloc[late.offer]), case.periods[late.period]
    return DataProblem(
        "plan-starts-late",
        f"Plan start is {start_of(case)}: no offer of {material} can arrive by {period.first_day}, the first day of "
        f"{period.label}. A plan that starts on {day} can meet everything.",
        case.book.at("settings", int(rows[0]), "value") if len(rows) else case.book.at("settings"),
        hint=f"Set Plan start in Settings to {day} if it may start then.",
    )


def _all_are_late(case: Case, conflict: Conflict) -> list[bool]:
    """For each requirement of a conflict whether all offers of its material come too late by their lead times."""
    of_material = np.bincount(case.material_of_offer, minlength=len(case.materials))
    late = [(each, kept_out(case, [each])) for each in conflict.requirements]
    return [
        0 < len(out) == of_material[each.material] and all(offer.column == "lead_time" for offer in out)
        for each, out in late
    ]


def _started(case: Case, day: int) -> Case:
    """The case with another start of the plan, given as ordinal; the validity of offers stays."""
    valid = [each.toordinal() if isinstance(each, dt.date) else -math.inf for each in case.offers["valid_from"]]
    earliest = np.maximum(day + case.offers["lead_time"].to_numpy(dtype=float), np.array(valid, dtype=float))
    first_days = np.array([period.first_day.toordinal() for period in case.periods])
    first = np.searchsorted(first_days, earliest, side="left").astype(np.int64)
    settings = replace(case.settings, plan_start=dt.date.fromordinal(day))
    return replace(case, settings=settings, offers=case.offers.assign(first_period=first))
