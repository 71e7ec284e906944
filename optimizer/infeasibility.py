"""Why there is no plan: what the data lacks, and the least repair of the rules.

The reasons are looked for in turn, each in the case as the changes before have left it: room for stock, supply for
the requirements, supply for the cover, and then the rules. What is suggested has been planned: the changes together
make a plan possible, at the cost that is stated. (Irreducible conflicts and repairs that suffice alone build on this.)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from data.case import Case
from data.plan import Repair
from data.problems import Problem as DataProblem
from optimizer.events import Cancelled
from optimizer.faults import Change, Fault
from optimizer.lacking import cover_without_supply, requirements_without_supply, stock_without_room
from optimizer.model import SolveOptions
from optimizer.rule_repair import rules_too_tight

type CostOf = Callable[[Case], float | None]


@dataclass(frozen=True)
class Explanation:
    """Why there is no plan.

    Attributes:
        conflict: names of what cannot hold together: rules, requirements, capacities.
        repairs: changes that together make a plan possible.
        problems: what was found, as sentences.
    """

    conflict: tuple[str, ...] = ()
    repairs: tuple[Repair, ...] = ()
    problems: tuple[DataProblem, ...] = ()


@dataclass
class _Findings:
    """What was found so far, and the case after all changes."""

    case: Case
    conflict: list[str] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    problems: list[DataProblem] = field(default_factory=list)

    def add(self, fault: Fault) -> None:
        self.case = fault.case
        self.conflict += [name for name in fault.conflict if name not in self.conflict]
        self.changes += fault.changes
        self.problems += fault.problems


def explain(case: Case, options: SolveOptions, cost_of: CostOf, cancelled: Cancelled | None = None) -> Explanation:
    """Explains a case that was proved to have no plan.

    Args:
        case: the case.
        options: limits of each solve.
        cost_of: plans a repaired case and says its total cost; None where it has no plan either.
        cancelled: asked while solving; True ends the search with what was found.
    """
    found = _Findings(case)
    cost = None
    for fault in _lacks(found, options, cancelled):
        found.add(fault)
        cost = cost_of(found.case)
        if cost is not None:
            break
    if cost is None and case.rules:
        cost = _repair_rules(found, options, cost_of, cancelled)
    if cost is None:
        return Explanation(tuple(found.conflict), (), (*found.problems, _no_repair(case, found.conflict)))
    currency = case.settings.base_currency
    repairs = tuple(_repair(change, cost, currency, len(found.changes)) for change in found.changes)
    return Explanation(tuple(found.conflict), repairs, tuple(found.problems))


def _lacks(found: _Findings, options: SolveOptions, cancelled: Cancelled | None) -> Iterator[Fault]:
    """What the data lacks, one reason after the other."""
    fault = stock_without_room(found.case)
    if fault is not None:
        yield fault
    for lacking in (requirements_without_supply, cover_without_supply):
        fault = lacking(found.case, options, cancelled)
        if fault is not None:
            yield fault


def _repair_rules(
    found: _Findings, options: SolveOptions, cost_of: CostOf, cancelled: Cancelled | None
) -> float | None:
    """Adds the repair of the rules that is the first to have a plan, or else the conflict alone; says its cost."""
    fault = None
    for fault in rules_too_tight(found.case, options, cancelled):
        cost = cost_of(fault.case) if fault.changes else None
        if cost is not None:
            found.add(fault)
            return cost
    if fault is not None:
        found.add(Fault(found.case, fault.conflict))
    return None


def _repair(change: Change, cost: float, currency: str, count: int) -> Repair:
    together = "" if count == 1 else f" (together with the other {count - 1} {'repair' if count == 2 else 'repairs'})"
    sentence = f"{change.sentence}{together}: the plan then costs {cost:,.2f} {currency}."
    return Repair(change.name, change.before, change.after, sentence, cost)


def _no_repair(case: Case, conflict: list[str]) -> DataProblem:
    names = ", ".join(conflict) or "the requirements, capacities and rules"
    together = "" if len(conflict) == 1 else " together"
    return DataProblem(
        "no-repair-found",
        f"No plan can meet {names}{together}, and no other amounts were found with which one could.",
        case.book.at("rules") if case.rules else case.book.at("requirements"),
        hint="Drop or loosen rules, or add offers, and plan again.",
    )
