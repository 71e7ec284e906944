"""Why there is no plan: what the data lacks, one irreducible conflict, and repairs.

Repairs are changes of which each suffices alone (``repairs``); where none does, because there are several conflicts,
one repair names the least changes that suffice together (``joint_repair``). Whatever is suggested has been planned, at
the cost that is stated.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass

from data.case import Case
from data.plan import Repair
from data.problems import Problem as DataProblem
from data.problems import Severity
from optimizer.infeasibility.conflict import Asking, Conflict, UndecidedError, find_conflict
from optimizer.infeasibility.conflict_words import rule_conflict
from optimizer.infeasibility.joint_repair import CostOf, joint_repair, repair_data, repair_rules
from optimizer.infeasibility.kept_out import kept_out, kept_out_problems, would_serve_in_time
from optimizer.infeasibility.lacking import requirement_name
from optimizer.infeasibility.members import MAXIMUM_STOCK, MINIMUM_COVER, RULE, SURVIVAL
from optimizer.infeasibility.plan_start import PLAN_START, start_problem
from optimizer.infeasibility.repairs import single_repairs

_MOST_LATE = 12
"""Offers that are named of a conflict of rules because they come too late."""


@dataclass(frozen=True)
class Explanation:
    """Why there is no plan.

    Attributes:
        conflict: names of what cannot hold together: rules, capacities and other terms, or requirements.
        repairs: changes that each make a plan possible.
        problems: what was found, as sentences.
    """

    conflict: tuple[str, ...] = ()
    repairs: tuple[Repair, ...] = ()
    problems: tuple[DataProblem, ...] = ()


def explain(case: Case, asking: Asking, cost_of: CostOf) -> Explanation:
    """Explains a case that was proved to have no plan.

    Args:
        case: the case.
        asking: how solves are asked, with their limits; a solve that is cancelled ends the search with what was found.
        cost_of: plans a repaired case and says its total cost; None where it has no plan either.
    """
    together = repair_data(case, asking, cost_of)
    problems = list(together.problems)
    conflict = None
    try:
        conflict = find_conflict(case, asking)
    except UndecidedError:
        problems.append(_not_proved(case))
    names: tuple[str, ...] = ()
    repairs: tuple[Repair, ...] = ()
    if conflict is not None:
        names = _names(case, conflict)
        problems += _not_in_time(case, conflict, asking, problems)
        problems += _not_looked_at(case, conflict, asking)
        if conflict.rules:
            problems.append(rule_conflict(case, conflict, asking))
        repairs = single_repairs(case, conflict, asking, cost_of)
        starts = [repair.after for repair in repairs if repair.rule == PLAN_START]
        problems[:0] = [start_problem(case, conflict, day) for day in starts]
    if not repairs:
        repair_rules(together, asking, cost_of)
        joint = joint_repair(case, together, asking, cost_of)
        names = names or tuple(together.conflict)
        repairs = () if joint is None else (joint,)
    if not repairs:
        problems.append(_no_repair(case, names))
    return Explanation(names, repairs, tuple(problems))


def _names(case: Case, conflict: Conflict) -> tuple[str, ...]:
    """Names of a conflict; requirements go without saying beside rules and stock, which are measured against them."""
    names = tuple(dict.fromkeys(member.name for member in conflict.members))
    if any(member.kind in {RULE, MINIMUM_COVER, MAXIMUM_STOCK, SURVIVAL} for member in conflict.members):
        return names
    required = [
        requirement_name(case, str(case.materials.index[each.material]), each.period) for each in conflict.requirements
    ]
    return (*required, *names)


def _not_in_time(case: Case, conflict: Conflict, asking: Asking, told: Collection[DataProblem]) -> list[DataProblem]:
    """The offers without which a conflict of rules has no plan because they do not deliver in time."""
    late = [each for each in kept_out(case, conflict.requirements) if each.is_for_time] if conflict.rules else []
    with suppress(UndecidedError):
        if would_serve_in_time(case, late, asking):
            return [problem for problem in kept_out_problems(late, case, _MOST_LATE) if problem not in told]
    return []


def _not_looked_at(case: Case, conflict: Conflict, asking: Asking) -> Iterator[DataProblem]:
    """What was not done because it takes a solve each."""
    at = case.book.at("rules") if case.rules else case.book.at("requirements")
    terms = sum(member.kind != RULE for member in conflict.members)
    if not conflict.is_irreducible:
        text = f"The {terms:,} capacities and other terms of this conflict are needed together; not each may be needed."
        yield DataProblem("terms-taken-together", text, at, severity=Severity.NOTE)
    if max(terms, len(conflict.requirements)) > asking.most_tried:
        text = f"Of each kind of repair the first {asking.most_tried} were tried, not all that the conflict names."
        yield DataProblem("repairs-left-out", text, at, severity=Severity.NOTE)


def _not_proved(case: Case) -> DataProblem:
    return DataProblem(
        "conflict-not-proved",
        "That every part of this conflict is needed was not proved: a solve reached its limit. What is named are the "
        "limits that stand in the way of the least repair.",
        case.book.at("rules") if case.rules else case.book.at("requirements"),
        severity=Severity.NOTE,
    )


def _no_repair(case: Case, conflict: tuple[str, ...]) -> DataProblem:
    names = ", ".join(conflict) or "the requirements, capacities and rules"
    together = "" if len(conflict) == 1 else " together"
    return DataProblem(
        "no-repair-found",
        f"No plan can meet {names}{together}, and no other amounts were found with which one could.",
        case.book.at("rules") if case.rules else case.book.at("requirements"),
        hint="Drop or loosen rules, or add offers, and plan again.",
    )
