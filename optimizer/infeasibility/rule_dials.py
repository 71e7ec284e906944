"""The amount of a rule as a dial: how far it has to give way, alone, until there is a plan."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator
from dataclasses import replace

import numpy as np

from data.case import Case, Rule
from optimizer.infeasibility.conflict import Asking
from optimizer.infeasibility.dials import ROUNDING, Dial
from optimizer.infeasibility.faults import amount_words, grain
from optimizer.infeasibility.members import RULE, Member, members_of
from optimizer.problem import Problem
from optimizer.reach.reachable import reachable_amount

CAP = "rule"
DROPPED = "none"
"""The amount of a rule that is left out."""
_SHARE_STEP = 1e-4


def rule_dials(case: Case, name: str, asking: Asking) -> Iterator[Dial]:
    """The ways to turn one rule until there is a plan; an exact amount may be turned up, or down."""
    rule = next(rule for rule in case.rules if rule.name == name)
    kept = [member for member in members_of(case) if member != Member(RULE, name)]
    problem, others = asking.problem_with(case, kept)
    if rule.amount.kind == "count":
        if asking.surely_possible(case, kept):
            yield from _counted(case, rule)
        return
    if rule.limit == "exactly":
        yield from _exact(case, rule, problem, others, asking)
        return
    reached = _reached(problem, others, rule, asking)
    if reached is not None:
        yield _dial(case, rule, reached, rises=rule.limit == "at most")


def without_rules(case: Case, names: Collection[str]) -> Case:
    """The case without some of its rules."""
    return replace(case, rules=tuple(rule for rule in case.rules if rule.name not in names))


def drop_words(rule: Rule, amount: str) -> str:
    """A rule that is left out, as a sentence without its end."""
    return f"Drop {rule.name} ({rule.limit} {amount})"


def _reached(problem: Problem, others: tuple[Rule, ...], rule: Rule, asking: Asking) -> float | None:
    return reachable_amount(problem, others, rule, asking.options, asking.cancelled, shortages=True)


def _counted(case: Case, rule: Rule) -> Iterator[Dial]:
    if rule.limit != "at least":
        most = float(max(len(case.suppliers), 250))
        yield _dial(case, rule, rule.amount.value + 1.0, rises=True, end=most)
    if rule.limit != "at most":
        yield _dial(case, rule, rule.amount.value - 1.0, rises=False)


def _exact(case: Case, rule: Rule, problem: Problem, others: tuple[Rule, ...], asking: Asking) -> Iterator[Dial]:
    """An exact amount lies between the least that may be counted and the most that is known.

    Where both are one, only that amount will do, with all its digits.
    """
    least = _reached(problem, others, replace(rule, limit="at most"), asking)
    most = _reached(problem, others, replace(rule, limit="at least"), asking)
    if least is None or most is None:
        return
    rises = rule.amount.value < least
    dial = _dial(case, rule, least if rises else most, rises=rises)
    sign = 1.0 if rises else -1.0
    rounded = sign * math.ceil(sign * dial.needed / dial.step - ROUNDING) * dial.step
    if least - ROUNDING * dial.step <= rounded <= most + ROUNDING * dial.step:
        yield dial
    else:
        yield replace(dial, origin=dial.start, step=abs(dial.needed - dial.start))


def _dial(case: Case, rule: Rule, needed: float, *, rises: bool, end: float | None = None) -> Dial:
    """A share goes in hundredths of a point, an amount in units of its fifth digit, a count in ones."""
    kind, start, currency = rule.amount.kind, rule.amount.value, case.settings.base_currency
    if kind == "share":
        step, most = _SHARE_STEP, 1.0
    elif kind == "count":
        step, most = 1.0, math.inf
    else:
        step, most = grain(max(start, needed)), math.inf

    def turned(value: float) -> Case:
        changed = replace(rule, amount=replace(rule.amount, value=value))
        return replace(case, rules=tuple(changed if each.name == rule.name else each for each in case.rules))

    def words(value: float) -> str:
        return amount_words(replace(rule.amount, value=value), currency)

    def sentence(before: str, after: str) -> str:
        return f"Change {rule.name} from {rule.limit} {before} to {rule.limit} {after}"

    limit = (end if end is not None else most) if rises else 0.0
    needed = float(np.clip(needed, 0.0, most))
    return Dial(CAP, rule.name, start, needed, step, limit, words, sentence, turned)
