"""Repairs: changes of which each, alone, makes a plan possible, and one step less does not."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace

import numpy as np

from data.case import Case
from data.plan import Repair
from data.rounding import CENTS, rounded
from optimizer.infeasibility.conflict import Asking, Conflict, UndecidedError
from optimizer.infeasibility.dials import Dial, least_sufficient
from optimizer.infeasibility.faults import amount_words
from optimizer.infeasibility.kept_out import in_time, kept_out
from optimizer.infeasibility.members import MINIMUM_ORDER, MINIMUM_SPEND, ORDER_MULTIPLE, RULE
from optimizer.infeasibility.new_offers import NEW, new_offer_dials
from optimizer.infeasibility.plan_start import PLAN_START, earlier_start
from optimizer.infeasibility.rule_dials import CAP, DROPPED, drop_words, rule_dials, without_rules
from optimizer.infeasibility.term_dials import CAPACITY, COVER, LIMIT, ORDER, REQUIREMENT, requirement_dial, term_dials

type CostOf = Callable[[Case], float | None]
SHORTAGE = "shortage"
OVERBUYING = "overbuying"
IN_TIME = "lead time"
KINDS = (CAPACITY, LIMIT, COVER, ORDER, IN_TIME, PLAN_START, OVERBUYING, NEW, REQUIREMENT, SHORTAGE)
_ORDERS = {MINIMUM_ORDER, ORDER_MULTIPLE, MINIMUM_SPEND}


@dataclass(frozen=True)
class _Found:
    """A repair with its kind; of each kind the cheapest is shown."""

    kind: str
    repair: Repair


def single_repairs(case: Case, conflict: Conflict, asking: Asking, cost_of: CostOf) -> tuple[Repair, ...]:
    """What suffices alone: each rule of a conflict turned, by cost; then of every other kind of change the cheapest.

    A change that suffices alone resolves every conflict, so it turns something that is in this one.

    Args:
        case: a case without a plan.
        conflict: one of its conflicts.
        asking: how solves are asked.
        cost_of: plans a repaired case and says its total cost; None where it has no plan.
    """
    found = list(_of_dials(case, _dials(case, conflict, asking), asking, cost_of))
    turned = {each.repair.rule for each in found if each.kind == CAP}
    found += _of_dropped(case, [name for name in conflict.rules if name not in turned], cost_of)
    found += _of_lead_times(case, conflict, asking, cost_of)
    found += _of_the_start(case, conflict, asking, cost_of)
    found += _of_shortages(case, conflict, cost_of)
    found += _of_overbuying(case, conflict, cost_of)
    shown = sorted((each.repair for each in found if each.kind == CAP), key=_cost)
    for kind in KINDS:
        of_kind = [each.repair for each in found if each.kind == kind]
        shown += [min(of_kind, key=_cost)] if of_kind else []
    return tuple(shown)


def _dials(case: Case, conflict: Conflict, asking: Asking) -> Iterator[Dial]:
    for name in conflict.rules:
        yield from rule_dials(case, name, asking)
    terms = [member for member in conflict.members if member.kind != RULE]
    yield from term_dials(case, terms[: asking.most_tried], asking)
    for requirement in conflict.requirements[: asking.most_tried]:
        dial = requirement_dial(case, requirement, asking)
        if dial is not None:
            yield dial
    yield from new_offer_dials(case, conflict, asking)


def _of_dials(case: Case, dials: Iterable[Dial], asking: Asking, cost_of: CostOf) -> Iterator[_Found]:
    """The repairs of the dials that have one and of which every solve said something."""
    for dial in dials:
        with suppress(UndecidedError):
            amount = least_sufficient(dial, asking.holds)
            cost = None if amount is None else cost_of(dial.turned(amount))
            if amount is not None and cost is not None:
                before, after = dial.words(dial.start), dial.words(amount)
                sentence = _costing(dial.sentence(before, after), cost, case)
                yield _Found(dial.kind, Repair(dial.name, before, after, sentence, cost))


def _of_dropped(case: Case, names: list[str], cost_of: CostOf) -> Iterator[_Found]:
    """Rules that no other amount mends, left out."""
    for name in names:
        rule = next(rule for rule in case.rules if rule.name == name)
        cost = cost_of(without_rules(case, {name}))
        if cost is not None:
            before = amount_words(rule.amount, case.settings.base_currency)
            yield _Found(CAP, Repair(name, before, DROPPED, _costing(drop_words(rule, before), cost, case), cost))


def _of_lead_times(case: Case, conflict: Conflict, asking: Asking, cost_of: CostOf) -> Iterator[_Found]:
    """Offers that come too late, each with a lead time with which there is a plan."""
    for late in kept_out(case, conflict.requirements)[: asking.most_tried]:
        with suppress(UndecidedError):
            found = in_time(case, late, asking)
            cost = None if found is None else cost_of(found.case)
            if found is not None and cost is not None:
                before, after = f"{found.before:g} days", f"{found.after} days"
                text = f"Shorten the lead time of {found.offer} from {before} to {after}"
                repair = Repair(f"lead time of {found.offer}", before, after, _costing(text, cost, case), cost)
                yield _Found(IN_TIME, repair)


def _of_the_start(case: Case, conflict: Conflict, asking: Asking, cost_of: CostOf) -> Iterator[_Found]:
    """An earlier start of the plan, where nothing can arrive in time."""
    with suppress(UndecidedError):
        found = earlier_start(case, conflict, asking)
        cost = None if found is None else cost_of(found.case)
        if found is not None and cost is not None:
            text = f"Start the plan on {found.after}, not on {found.before}"
            repair = Repair(PLAN_START, str(found.before), str(found.after), _costing(text, cost, case), cost)
            yield _Found(PLAN_START, repair)


def _of_shortages(case: Case, conflict: Conflict, cost_of: CostOf) -> Iterator[_Found]:
    """Shortages allowed, where some material in the conflict says what they cost."""
    concerned = [each.material for each in conflict.requirements]
    shortage_cost = case.materials["shortage_cost"].to_numpy(dtype=float)[concerned]
    if case.settings.shortages_allowed or np.isnan(shortage_cost).all():
        return
    cost = cost_of(replace(case, settings=replace(case.settings, shortages_allowed=True)))
    if cost is not None:
        sentence = _costing("Allow shortages, at the shortage cost of the materials", cost, case)
        yield _Found(SHORTAGE, Repair("Shortages", "forbidden", "allowed", sentence, cost))


def _of_overbuying(case: Case, conflict: Conflict, cost_of: CostOf) -> Iterator[_Found]:
    """More bought than is needed, where minimum orders or lots are in the conflict."""
    if case.settings.overbuying_allowed or not any(each.kind in _ORDERS for each in conflict.members):
        return
    cost = cost_of(replace(case, settings=replace(case.settings, overbuying_allowed=True)))
    if cost is not None:
        sentence = _costing("Allow overbuying: more is then bought than is needed", cost, case)
        yield _Found(OVERBUYING, Repair("Overbuying", "forbidden", "allowed", sentence, cost))


def _costing(sentence: str, cost: float, case: Case) -> str:
    return f"{sentence}: the plan then costs {rounded(cost, CENTS):,.2f} {case.settings.base_currency}."


def _cost(repair: Repair) -> float:
    return math.inf if repair.cost is None else repair.cost
