"""The least changes that make a plan possible together, where no single one does.

They are looked for in turn, each in the case as the changes before have left it: room for stock, supply for the
requirements, for the cover and for bridging losses, and then the rules. In the end each is turned back
as far as the others allow.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace

import pandas as pd

from data.case import Case
from data.plan import Repair
from data.problems import Problem as DataProblem
from data.rounding import CENTS, rounded
from optimizer.infeasibility.conflict import Asking, UndecidedError
from optimizer.infeasibility.dials import Dial, least_sufficient
from optimizer.infeasibility.faults import Change, Fault, amount_words
from optimizer.infeasibility.lacking import (
    bridges_without_supply,
    cover_without_supply,
    requirements_without_supply,
    stock_without_room,
)
from optimizer.infeasibility.members import RULE, Member, Requirement, amount_of, cell_of, number_at, with_number
from optimizer.infeasibility.rule_dials import DROPPED, drop_words, rule_dials, without_rules
from optimizer.infeasibility.rule_repair import rules_too_tight
from optimizer.infeasibility.term_dials import requirement_dial, term_dials

type CostOf = Callable[[Case], float | None]


@dataclass
class Together:
    """What was found in turn, and the case after all changes.

    Attributes:
        case: the case after the changes.
        conflict: names of what stood in the way.
        changes: the changes.
        problems: what the data lacks, in words.
        cost: total cost after the changes; None where there is no plan yet.
    """

    case: Case
    conflict: list[str] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    problems: list[DataProblem] = field(default_factory=list)
    cost: float | None = None

    def add(self, fault: Fault, cost: float | None) -> None:
        """Takes up what a fault changes, and what the plan then costs."""
        self.case, self.cost = fault.case, cost
        self.conflict += [name for name in fault.conflict if name not in self.conflict]
        self.changes += fault.changes
        self.problems += fault.problems


def repair_data(case: Case, asking: Asking, cost_of: CostOf) -> Together:
    """What the data lacks, whatever the rules say, and the changes that supply it."""
    found = Together(case)
    for fault in _lacks(found, asking):
        found.add(fault, cost_of(fault.case))
        if found.cost is not None:
            break
    return found


def repair_rules(found: Together, asking: Asking, cost_of: CostOf) -> None:
    """Adds the repair of the rules that is the first to have a plan; or else the conflict, and what must be dropped."""
    if found.cost is not None or not found.case.rules:
        return
    fault = None
    for fault in rules_too_tight(found.case, asking.options, asking.cancelled):
        cost = cost_of(fault.case) if fault.changes else None
        if cost is not None:
            found.add(fault, cost)
            return
    if fault is not None:
        found.add(Fault(found.case, fault.conflict), None)
    with suppress(UndecidedError):
        _drop_rules(found, asking, cost_of)


def _drop_rules(found: Together, asking: Asking, cost_of: CostOf) -> None:
    """Leaves out rules that no other amounts mend; with any one of those left out there is no plan.

    Raises:
        UndecidedError: a solve did not say whether there is a plan.
    """
    case = found.case
    dropped = {rule.name for rule in case.rules}
    if not asking.holds(without_rules(case, dropped)):
        return
    for rule in case.rules:
        if asking.holds(without_rules(case, dropped - {rule.name})):
            dropped.remove(rule.name)
    changes = []
    for rule in (rule for rule in case.rules if rule.name in dropped):
        before = amount_words(rule.amount, case.settings.base_currency)
        changes.append(Change(rule.name, before, DROPPED, drop_words(rule, before), Member(RULE, rule.name)))
    left = without_rules(case, dropped)
    found.add(Fault(left, (), tuple(changes)), cost_of(left))


def joint_repair(case: Case, found: Together, asking: Asking, cost_of: CostOf) -> Repair | None:
    """All changes as one repair, none of them further than the others make necessary; None where there is no plan."""
    if found.cost is None or not found.changes:
        return None
    changes, least = _turned_back(case, found, asking)
    cost = cost_of(least)
    if cost is None:
        changes, cost = found.changes, found.cost
    sentences = [change.sentence for change in changes]
    listed = ", and ".join([sentences[0], *(text[:1].lower() + text[1:] for text in sentences[1:])])
    return Repair(
        " and ".join(change.name for change in changes),
        " and ".join(change.before for change in changes),
        " and ".join(change.after for change in changes),
        f"{listed}: the plan then costs {rounded(cost, CENTS):,.2f} {case.settings.base_currency}.",
        cost,
    )


def _lacks(found: Together, asking: Asking) -> Iterator[Fault]:
    """What the data lacks, one reason after the other."""
    fault = stock_without_room(found.case)
    if fault is not None:
        yield fault
    for lacking in (requirements_without_supply, cover_without_supply, bridges_without_supply):
        fault = lacking(found.case, asking.options, asking.cancelled)
        if fault is not None:
            yield fault


def _turned_back(case: Case, found: Together, asking: Asking) -> tuple[list[Change], Case]:
    """The changes, one after the other undone and made again only as far as a plan needs, and the case after them.

    A change for which no lesser one was found stays as it is.
    """
    changes, joint = [], found.case
    for change in found.changes:
        undone = _undone(joint, case, change)
        with suppress(UndecidedError):
            if asking.holds(undone):
                joint = undone
                continue
            dial = _dial(undone, change, asking)
            amount = None if dial is None else least_sufficient(dial, asking.holds)
            if dial is not None and amount is not None:
                joint = dial.turned(amount)
                before, after = dial.words(dial.start), dial.words(amount)
                changes.append(replace(change, after=after, sentence=dial.sentence(before, after)))
                continue
        changes.append(change)
    return changes, joint


def _undone(joint: Case, case: Case, change: Change) -> Case:
    """The case after all changes but one."""
    if isinstance(change.of, Requirement):
        rows = case.requirements
        own = (rows["material"] == case.materials.index[change.of.material]) & (rows["period"] == change.of.period)
        row = own.to_numpy(dtype=bool)
        quantity = number_at(rows, "quantity", row)
        return replace(joint, requirements=with_number(joint.requirements, "quantity", row, quantity))
    if change.of.kind == RULE:
        kept = {rule.name: rule for rule in joint.rules}
        kept |= {rule.name: rule for rule in case.rules if rule.name == change.of.of}
        return replace(joint, rules=tuple(kept[name] for name in sorted(kept)))
    name, column = cell_of(change.of.kind)
    table: pd.DataFrame = getattr(joint, name)
    amount = amount_of(case, change.of)
    changed: dict[str, pd.DataFrame] = {name: with_number(table, column, table.index == change.of.of, amount)}
    return replace(joint, **changed)  # type: ignore[arg-type]


def _dial(undone: Case, change: Change, asking: Asking) -> Dial | None:
    if isinstance(change.of, Requirement):
        return requirement_dial(undone, change.of, asking)
    if change.of.kind == RULE:
        return next(rule_dials(undone, change.of.of, asking), None)
    return next(term_dials(undone, [change.of], asking), None)
