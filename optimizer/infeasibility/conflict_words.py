"""A conflict of rules in words, with the numbers that show it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from data.case import Case, Rule, Scope
from data.problems import Problem as DataProblem
from data.rules import scope_text, sentence, source_text
from optimizer.infeasibility.conflict import Asking, Conflict
from optimizer.infeasibility.faults import NEGLIGIBLE, amount_words, number_words
from optimizer.infeasibility.members import (
    OFFER_CAPACITY,
    RULE,
    SUPPLIER_CAPACITY,
    Member,
    amount_of,
    members_of,
    unit_of,
)
from optimizer.infeasibility.term_dials import a_period
from optimizer.problem import flatten
from optimizer.reach.reachable import reachable_amount
from optimizer.rules.scope import scope_of

_SHOWN = 6
_DIGITS, _MOST_DIGITS = 6, 8
"""Of an amount that can be reached: as many matter, and more where they tell it from the amount that is asked for."""


@dataclass(frozen=True)
class _Window:
    """What every plan buys where a rule is in conflict: of a material, or of several with one unit."""

    what: str
    label: str
    quantity: float
    unit: str

    @property
    def words(self) -> str:
        """``100 kg of M in 2027-Q1``."""
        within = f" in {self.label}" if self.label else ""
        return f"{number_words(self.quantity)} {self.unit} of {self.what}{within}"


@dataclass(frozen=True)
class _Miss:
    """A side of a rule that the conflict leaves out of reach.

    Attributes:
        rule: the rule with that limit.
        where: what every plan buys where it is in conflict, where a share of that can be told in quantities.
        reached: its tightest amount under the conflict alone, there.
        in_book: its tightest amount under all else in the book; None where there is no such plan, or none was found.
    """

    rule: Rule
    where: _Window | None
    reached: float
    in_book: float | None


def rule_conflict(case: Case, conflict: Conflict, asking: Asking) -> DataProblem:
    """What cannot hold together and by how much it misses, for a conflict with rules in it."""
    rules = [rule for rule in case.rules if rule.name in conflict.rules]
    others = [member for member in conflict.members if member.kind != RULE]
    beside = [member_words(case, member) for member in others]
    clauses: list[str] = []
    said: list[Rule] = []
    for rule in rules[:_SHOWN]:
        sides = ("at most", "at least") if rule.limit == "exactly" else (rule.limit,)
        for side in sides:
            miss = _missed(case, replace(rule, limit=side), conflict, asking)
            if miss is not None:
                currency = case.settings.base_currency
                whole = _in_the_whole_book(miss, currency)
                clauses.append(_clause(miss, currency) + _with(rules, rule, beside) + whole)
                said.append(rule)
    if not clauses:
        names = [f"{rule.name} ({sentence(rule, case.settings.base_currency, case.periods)})" for rule in rules]
        clauses = [f"These cannot hold together: {_listed([*names, *beside])}."]
    row = said[0].row_id if said else rules[0].row_id
    place = case.book.at("rules", row, "amount") if row >= 0 else case.book.at("rules")
    hint = "The repairs say what would resolve it." if len(conflict.members) > 1 else "Loosen it."
    return DataProblem("rules-in-conflict", " ".join(clauses), place, hint=hint)


def member_words(case: Case, member: Member) -> str:
    """A member that is no rule with its amount: ``capacity of O1 (30 kg)``."""
    per = a_period(case) if member.kind in {OFFER_CAPACITY, SUPPLIER_CAPACITY} else ""
    return f"{member.name} ({number_words(amount_of(case, member))} {unit_of(case, member)}{per})"


def _missed(case: Case, rule: Rule, conflict: Conflict, asking: Asking) -> _Miss | None:
    """How far a rule with one limit gets under the others of the conflict; None where that does not miss its amount."""
    kept = [member for member in conflict.members if member != Member(RULE, rule.name)]
    where = _one_window(case, rule, conflict)
    there = rule if where is None else _only_there(rule, where, conflict)
    reached = _reached(case, there, kept, asking)
    if reached is None or (reached <= rule.amount.value) == (rule.limit == "at most"):
        return None
    if not _speaks_in_quantities(rule, where):
        where = None
    others = [member for member in members_of(case) if member != Member(RULE, rule.name)]
    return _Miss(rule, where, reached, _reached(case, rule if where is None else there, others, asking))


def _clause(miss: _Miss, currency: str) -> str:
    """By how much a rule misses its amount; no amount is said to be reached that no plan of the whole book reaches."""
    rule, is_cap = miss.rule, miss.rule.limit == "at most"
    asked = amount_words(rule.amount, currency)
    if miss.where is not None:
        return _in_quantities(miss, asked, miss.where)
    asks = f"{rule.name} asks for {rule.limit} {asked} from {source_text(rule.source)}"
    told = _rounded(miss.reached, rule, _digits(rule, miss.reached))
    if not _misses(rule, told):
        return f"{asks}, but every plan has a little {'more' if is_cap else 'less'} than that"
    if not _is_reached_in_book(miss):
        return f"{asks}, which cannot be reached"
    best = amount_words(replace(rule.amount, value=told), currency)
    return f"{asks}, but {best} is the {'least' if is_cap else 'most'} that can be reached"


def _is_reached_in_book(miss: _Miss) -> bool:
    """Whether a plan of the whole book gets as far as the conflict alone leaves, to the digits that are shown."""
    if miss.in_book is None:
        return False
    if miss.where is not None:
        return _can(miss.in_book, miss.rule, miss.where) == _can(miss.reached, miss.rule, miss.where)
    digits = _digits(miss.rule, miss.reached)
    return _rounded(miss.in_book, miss.rule, digits) == _rounded(miss.reached, miss.rule, digits)


def _in_the_whole_book(miss: _Miss, currency: str) -> str:
    """What can be reached while all else in the book holds, where that is another amount than the conflict leaves."""
    if miss.in_book is None or _is_reached_in_book(miss):
        return ""
    if miss.where is not None:
        return f" While all else in the book holds, {_can(miss.in_book, miss.rule, miss.where)} can."
    told = _rounded(miss.in_book, miss.rule, _digits(miss.rule, miss.in_book))
    best = amount_words(replace(miss.rule.amount, value=told), currency)
    least = "least" if miss.rule.limit == "at most" else "most"
    return f" While all else in the book holds, {best} is the {least} that can be reached."


def _reached(case: Case, rule: Rule, kept: list[Member], asking: Asking) -> float | None:
    """The tightest amount of a rule while some members hold."""
    problem, rules = asking.problem_with(case, kept)
    return reachable_amount(problem, rules, rule, asking.options, asking.cancelled, shortages=True)


def _speaks_in_quantities(rule: Rule, where: _Window | None) -> bool:
    return where is not None and rule.amount.kind == "share" and rule.source.kind in {"country", "group", "supplier"}


def _digits(rule: Rule, reached: float) -> int:
    """How many digits of a reached amount are told: as many as tell it from the amount that is asked for."""
    several = range(_DIGITS, _MOST_DIGITS)
    return next((digits for digits in several if _misses(rule, _rounded(reached, rule, digits))), _MOST_DIGITS)


def _misses(rule: Rule, amount: float) -> bool:
    """Whether an amount is beyond the one that a rule asks for."""
    sign = 1.0 if rule.limit == "at most" else -1.0
    return sign * amount > sign * rule.amount.value


def _in_quantities(miss: _Miss, asked: str, where: _Window) -> str:
    share, source, name = miss.rule.amount.value, source_text(miss.rule.source), miss.rule.name
    can = _can(miss.reached, miss.rule, where) if _is_reached_in_book(miss) else "not so much"
    if miss.rule.limit == "at most":
        return (
            f"With at most {asked} from {source} ({name}), {_amount((1.0 - share) * where.quantity, where)} of the "
            f"{where.words} must come from elsewhere, but {can} can"
        )
    return (
        f"With at least {asked} from {source} ({name}), {_amount(share * where.quantity, where)} of the "
        f"{where.words} must come from there, but {can} can"
    )


def _can(reached: float, rule: Rule, where: _Window) -> str:
    """What can come from where a rule asks for it: under a cap from elsewhere."""
    return _at_most((1.0 - reached if rule.limit == "at most" else reached) * where.quantity, where)


def _with(rules: list[Rule], rule: Rule, beside: list[str]) -> str:
    others = [f"while {other.name} holds" for other in rules if other is not rule]
    said = [*others, *([f"with the {_listed(beside)}"] if beside else [])]
    return f" {' and '.join(said)}, whatever else is asked for." if said else "."


def _one_window(case: Case, rule: Rule, conflict: Conflict) -> _Window | None:
    """Where a share of a quantity is in conflict, if every plan buys the same there, in one unit."""
    problem, scope = flatten(case), scope_of(rule, case)
    if rule.measure != "quantity" or (rule.per_period and len({each.period for each in conflict.requirements}) != 1):
        return None
    first, last = rule.first_period, rule.last_period
    if rule.per_period:
        first = last = conflict.requirements[0].period
    required = problem.requirement[:, first : last + 1].sum(axis=1) * problem.unit
    inside = (scope.of_material >= 0) & (required > 0.0)
    if rule.scope.kind == "each material":
        inside &= np.isin(np.arange(len(required)), [each.material for each in conflict.requirements])
        if inside.sum() != 1:
            return None
    bought = np.nonzero(inside)[0]
    units = set(case.materials["unit"].iloc[bought])
    loose = np.isfinite(problem.shortage_cost[bought]).any() or np.isin(bought, problem.stock.material).any()
    if rule.scope.kind == "mineral" or len(units) != 1 or loose:
        return None
    what = str(case.materials.index[bought[0]]) if len(bought) == 1 else scope_text(rule.scope)
    whole = first == 0 and last == len(case.periods) - 1
    label = case.periods[first].label if first == last else f"{case.periods[first].label}..{case.periods[last].label}"
    return _Window(what, "" if whole else label, float(required[bought].sum()), units.pop())


def _only_there(rule: Rule, where: _Window, conflict: Conflict) -> Rule:
    """The rule in that material and window alone."""
    there = replace(rule, scope=Scope("material", where.what)) if rule.scope.kind == "each material" else rule
    if not rule.per_period:
        return there
    period = conflict.requirements[0].period
    return replace(there, first_period=period, last_period=period)


def _rounded(reached: float, rule: Rule, digits: int = _DIGITS) -> float:
    """A reached amount to that many digits: of six a share has two before, and two after the point of a percentage."""
    return round(reached, digits - 2) if rule.amount.kind == "share" else float(f"{reached:.{digits}g}")


def _at_most(quantity: float, where: _Window) -> str:
    return f"at most {_amount(quantity, where)}" if quantity > NEGLIGIBLE * where.quantity else "nothing"


def _amount(quantity: float, where: _Window) -> str:
    return f"{number_words(float(f'{quantity:.6g}'))} {where.unit}"


def _listed(names: list[str]) -> str:
    shown = names[:_SHOWN]
    if len(names) > _SHOWN:
        shown.append(f"{len(names) - _SHOWN} more")
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
