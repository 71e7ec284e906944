"""Which rules a frontier sweeps, and over which amounts (WORKBOOK.md, "Frontier")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from data.case import Case, Rule
from data.frontier import SAME
from data.problems import SourcingError
from data.reading.suggestions import did_you_mean
from optimizer.problem import FloatArray, Problem
from optimizer.rules.counted import count_rows

MOST_COUNTED = 1_000
"""Steps that a count takes at most."""
MOST_STEPS = 10_000
_FIGURES = 12
"""Significant figures of the amounts of equal steps: 0.4, not 0.3999999999999999."""


@dataclass(frozen=True)
class Range:
    """The amounts that are asked for.

    Attributes:
        start: one end; None for the default of the rule.
        end: the other end; None for the default.
        steps: number of equally spaced amounts, both ends included; counts step by 1 whatever it says.
        breaks: whether the break points of the curve are asked for instead of equal steps.
    """

    start: float | None = None
    end: float | None = None
    steps: int = 50
    breaks: bool = False


def swept_rules(case: Case, names: Sequence[str]) -> tuple[Rule, ...]:
    """The rules of a case that are swept together.

    Args:
        case: the case.
        names: their names; one, or all rules of a preset.

    Raises:
        SourcingError: a name that no rule has, a rule ``exactly``, or rules that cannot share an amount.
    """
    by_name = {rule.name: rule for rule in case.rules}
    for name in names:
        if name not in by_name:
            known = ", ".join(f'"{rule}"' for rule in by_name) or "none"
            hint = did_you_mean(name, list(by_name))
            raise SourcingError(f'The book has no rule "{name}". Its rules are: {known}. {hint}'.rstrip())
    rules = tuple(by_name[name] for name in names)
    for rule in rules:
        if rule.limit == "exactly":
            raise SourcingError(
                f'Rule "{rule.name}" says exactly: it has no loose and no tight side. Sweep a rule that says at most '
                "or at least."
            )
    if len(rules) > 1 and ({rule.limit for rule in rules} != {rules[0].limit} or not _are_shares(rules)):
        raise SourcingError(
            f"The rules {', '.join(rule.name for rule in rules)} cannot share one amount: all must be shares, and all "
            "must say at most, or all at least. Sweep one of them with --rule."
        )
    return rules


def _are_shares(rules: Sequence[Rule]) -> bool:
    return all(rule.amount.kind == "share" for rule in rules)


def at_amount(case: Case, names: Sequence[str], amount: float) -> Case:
    """The case in which some rules have an amount, and are hard."""
    swept = set(names)

    def changed(rule: Rule) -> Rule:
        return replace(rule, penalty=None, amount=replace(rule.amount, value=amount)) if rule.name in swept else rule

    return replace(case, rules=tuple(changed(rule) for rule in case.rules))


def amounts_asked(problem: Problem, rules: Sequence[Rule], asked: Range) -> FloatArray:
    """The amounts of a sweep from loose to tight.

    Raises:
        SourcingError: a range that the rules cannot have.
    """
    kind, is_cap = rules[0].amount.kind, rules[0].limit == "at most"
    loose, tight = _ends(problem, rules, asked)
    if (loose < tight) == is_cap:
        loose, tight = tight, loose
    if kind == "count":
        if abs(loose - tight) > MOST_COUNTED:
            raise SourcingError(
                f"From {loose:g} to {tight:g} a count has {abs(loose - tight) + 1:,.0f} steps, each a plan of its own: "
                f"ask for {MOST_COUNTED:,} at most."
            )
        return np.arange(loose, tight + (-0.5 if is_cap else 0.5), -1.0 if is_cap else 1.0)
    if not 1 <= asked.steps <= MOST_STEPS or (asked.steps == 1 and loose != tight):
        raise SourcingError(
            f"--steps {asked.steps}: a frontier from {loose:g} to {tight:g} takes from 2 to {MOST_STEPS:,} steps."
        )
    steps = np.linspace(loose, tight, asked.steps) if loose != tight else np.array([loose])
    return np.array([rounded(amount) for amount in steps.tolist()])


def rounded(amount: float) -> float:
    """An amount without the rounding errors of the arithmetic that made it."""
    return float(f"{amount:.{_FIGURES}g}")


def _ends(problem: Problem, rules: Sequence[Rule], asked: Range) -> tuple[float, float]:
    rule = rules[0]
    loose, tight = _default_ends(problem, rule)
    start = loose if asked.start is None else asked.start
    end = tight if asked.end is None else asked.end
    if start is None or end is None:
        unit = rule.amount.unit or problem.case.settings.base_currency
        raise SourcingError(
            f'Rule "{rule.name}" limits an amount in {unit}: say --from and --to as numbers of {unit}, such as '
            f"--from {2.0 * rule.amount.value:g} --to 0."
        )
    for option, value in (("--from", start), ("--to", end)):
        if rule.amount.kind == "share" and not 0.0 <= value <= 1.0:
            raise SourcingError(f'{option} {value:g}: rule "{rule.name}" limits a share, from 0 to 1 or 0 % to 100 %.')
        if not 0.0 <= value < np.inf or (rule.amount.kind == "count" and value != round(value)):
            what = "a whole number" if rule.amount.kind == "count" else "an amount"
            raise SourcingError(f'{option} {value:g}: rule "{rule.name}" takes {what} from 0.')
    return start, end


def _default_ends(problem: Problem, rule: Rule) -> tuple[float | None, float | None]:
    """The loosest and the tightest amount that mean anything; None for an absolute amount."""
    if rule.amount.kind in {"quantity", "money"}:
        return None, None
    most = 1.0 if rule.amount.kind == "share" else _most_counted(problem, rule)
    return (most, 0.0) if rule.limit == "at most" else (0.0, most)


def _most_counted(problem: Problem, rule: Rule) -> float:
    """The most suppliers or countries that could count in any scope of a rule at any stage."""
    most = 0
    for rows in count_rows(rule, problem):
        counted = rows.tested if rule.limit == "at most" else rows.known
        most = max(most, int(np.bincount(counted.scope, minlength=1).max(initial=0)))
    return float(most)


def with_amount(amounts: FloatArray, amount: float | None, limit: str) -> FloatArray:
    """The amounts with one more among them, where it lies between their ends; one next to it becomes it."""
    if amount is None or not len(amounts):
        return amounts
    near = np.abs(amounts - amount) <= SAME * max(1.0, abs(amount))
    if near.any():
        return np.where(near, amount, amounts)
    if not amounts.min() < amount < amounts.max():
        return amounts
    order = -1.0 if limit == "at most" else 1.0
    return np.asarray(order * np.sort(order * np.append(amounts, amount)))


def is_beyond(amount: float, reachable: float | None, limit: str) -> bool:
    """Whether an amount is tighter than the tightest that can be reached."""
    if reachable is None:
        return False
    return amount < reachable if limit == "at most" else amount > reachable
