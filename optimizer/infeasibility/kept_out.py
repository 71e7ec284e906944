"""Offers that the data keeps out of a period: which cell does, and with which lead time there would be a plan."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from data.arrays import BoolArray
from data.case import Case
from data.periods import Period
from data.problems import Problem as DataProblem
from data.problems import Severity
from optimizer.infeasibility.conflict import Asking
from optimizer.infeasibility.members import Requirement

_OF_TIME = ("lead_time", "valid_from", "valid_to")
_RULE_OF_TIME = "An offer serves a period when it can arrive on its first day."
_RULE_OF_ONE = "Without named periods an offer serves the horizon when it can arrive on its last day."


@dataclass(frozen=True)
class KeptOut:
    """An offer that cannot deliver what is required in a period.

    Attributes:
        offer: its position among the offers.
        period: number of that period.
        sheet: the sheet whose cell keeps it out.
        column: the column of that cell.
    """

    offer: int
    period: int
    sheet: str
    column: str

    @property
    def is_for_time(self) -> bool:
        """Whether it would deliver if it could be there in time."""
        return self.column in _OF_TIME


@dataclass(frozen=True)
class InTime:
    """An offer with the longest lead time with which there is a plan: days as they are and as they must be."""

    offer: str
    before: float
    after: int
    case: Case


def kept_out(case: Case, wanted: Iterable[Requirement]) -> list[KeptOut]:
    """The offers that cannot deliver what is wanted, each once, with what keeps it out of the first such period.

    A delivery in an earlier period serves as well where the material is kept in stock.
    """
    offers, suppliers = case.offers, case.suppliers
    first, last = (offers[name].to_numpy(dtype=np.int64) for name in ("first_period", "last_period"))
    excluded = (suppliers["status"] == "excluded").to_numpy(dtype=bool)[case.supplier_of_offer]
    closed = (suppliers["capacity"] == 0.0).to_numpy(dtype=bool)[case.supplier_of_offer]
    nothing = (offers["capacity"] == 0.0).to_numpy(dtype=bool)
    found: dict[int, KeptOut] = {}
    for each in wanted:
        stored = case.materials.index[each.material] in case.stock.index
        late, over = first > each.period, last < (first if stored else each.period)
        own = (case.material_of_offer == each.material) & (excluded | nothing | closed | late | over)
        for offer in np.flatnonzero(own).tolist():
            if offer in found:
                continue
            if excluded[offer]:
                place = "suppliers", "status"
            elif nothing[offer]:
                place = "offers", "capacity"
            elif closed[offer]:
                place = "suppliers", "capacity"
            else:
                place = "offers", _cause(case, offer, each.period) if late[offer] else "valid_to"
            found[offer] = KeptOut(offer, each.period, *place)
    return list(found.values())


def kept_out_problems(found: Sequence[KeptOut], case: Case, most: int) -> Iterator[DataProblem]:
    """The cells that keep offers out: so many of them, and how many more there are."""
    yield from (_problem(case, each) for each in found[:most])
    more = len(found) - most
    if more > 0:
        text = (
            f"{more:,} more offers cannot deliver what is required: see Lead time, Valid from, Valid to and Capacity."
        )
        yield DataProblem("offer-kept-out", text, case.book.at("offers"), severity=Severity.NOTE)


def would_serve_in_time(case: Case, late: Sequence[KeptOut], asking: Asking) -> bool:
    """Whether there were a plan if the offers that come too late, or are not valid, could deliver in every period.

    Raises:
        UndecidedError: the solve did not say.
    """
    if not late:
        return False
    there: BoolArray = np.isin(np.arange(len(case.offers)), [each.offer for each in late])
    first = np.where(there, 0, case.offers["first_period"].to_numpy(dtype=np.int64))
    last = np.where(there, len(case.periods) - 1, case.offers["last_period"].to_numpy(dtype=np.int64))
    return asking.holds(replace(case, offers=case.offers.assign(first_period=first, last_period=last)))


def in_time(case: Case, late: KeptOut, asking: Asking) -> InTime | None:
    """The longest lead time of an offer with which there is a plan; None where a shorter one alone does not do.

    Raises:
        UndecidedError: a solve did not say.
    """
    if late.column != "lead_time":
        return None
    start, first = start_of(case), int(_number(case, late.offer, "first_period"))
    days = [(_tested(period) - start).days for period in case.periods[:first]]
    possible = [number for number in days if number >= 0]
    if not possible or not asking.holds(_with_lead_time(case, late.offer, possible[0])):
        return None
    low, high = 0, len(possible)
    while high - low > 1:
        middle = (low + high) // 2
        if asking.holds(_with_lead_time(case, late.offer, possible[middle])):
            low = middle
        else:
            high = middle
    before, after = _number(case, late.offer, "lead_time"), possible[low]
    return InTime(str(case.offers.index[late.offer]), before, after, _with_lead_time(case, late.offer, after))


def _with_lead_time(case: Case, offer: int, days: int) -> Case:
    """The case with another lead time of an offer; its validity stays."""
    earliest, valid = start_of(case) + dt.timedelta(days=days), _day(case, offer, "valid_from")
    if valid is not None and valid > earliest:
        earliest = valid
    here = np.arange(len(case.offers)) == offer
    first = np.where(here, sum(_tested(period) < earliest for period in case.periods), case.offers["first_period"])
    lead_time = np.where(here, float(days), case.offers["lead_time"])
    return replace(case, offers=case.offers.assign(lead_time=lead_time, first_period=first))


def _cause(case: Case, offer: int, period: int) -> str:
    """Which column lets an offer come too late for a period."""
    arrives = start_of(case).toordinal() + _number(case, offer, "lead_time")
    return "lead_time" if arrives > _tested(case.periods[period]).toordinal() else "valid_from"


def _problem(case: Case, out: KeptOut) -> DataProblem:
    """How an offer is kept out, at the cell that does."""
    offers, offer = case.offers, out.offer
    of_supplier = out.sheet == "suppliers"
    table = case.suppliers if of_supplier else offers
    row = int(table["row_id"].to_numpy(dtype=np.int64)[case.supplier_of_offer[offer] if of_supplier else offer])
    raw = case.book.raw(out.sheet, row, out.column) if row >= 0 else ""
    hint = (_RULE_OF_TIME if case.periods[0].label else _RULE_OF_ONE) if out.is_for_time else ""
    at = case.book.at(out.sheet, row, out.column)
    return DataProblem("offer-kept-out", _words(case, out), at, raw, hint, Severity.WARNING)


def _words(case: Case, out: KeptOut) -> str:
    offer, supplier = out.offer, case.offers["supplier"].iloc[out.offer]
    who = f"offer {case.offers.index[offer]} of {case.offers['material'].iloc[offer]}"
    when, start = _when(case.periods[out.period]), start_of(case)
    match out.sheet, out.column:
        case "suppliers", "status":
            return f"{who} gets no award: the supplier {supplier} is excluded."
        case "suppliers", _:
            return f"{who} delivers nothing: the capacity of {supplier} is 0."
        case _, "capacity":
            return f"{who} delivers nothing: its capacity is 0."
        case _, "valid_to":
            return f"{who} is valid to {_day(case, offer, 'valid_to')}, no longer in {when}."
        case _, "valid_from":
            return f"{who} is valid from {_day(case, offer, 'valid_from')}, too late for {when}."
    days = _number(case, offer, "lead_time")
    arrives = start + dt.timedelta(days=math.ceil(days))
    return f"{who} cannot arrive before {arrives}, too late for {when}: its lead time is {days:g} days from {start}."


def _number(case: Case, offer: int, column: str) -> float:
    return float(case.offers[column].to_numpy(dtype=float)[offer])


def _day(case: Case, offer: int, column: str) -> dt.date | None:
    day = case.offers[column].tolist()[offer]
    return day if isinstance(day, dt.date) else None


def start_of(case: Case) -> dt.date:
    """The day from which lead times count."""
    return case.settings.plan_start or case.periods[0].first_day


def _tested(period: Period) -> dt.date:
    """The day on which an offer must be there to serve a period: the last of one without a name, else the first."""
    return period.first_day if period.label else period.last_day


def _when(period: Period) -> str:
    """A period with that day."""
    if period.label:
        return f"{period.label}, which begins on {period.first_day}"
    return f"the horizon, which ends on {period.last_day}"
