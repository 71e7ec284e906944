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


def rule_conflict(case: Case, conflict: Conflict, asking: Asking) -> DataProblem:
    """What cannot hold together and by how much it misses, for a conflict with rules in it."""
    rules = [rule for rule in case.rules if rule.name in conflict.rules]
    others = [member for member in conflict.members if member.kind != RULE]
    beside = [member_words(case, member) for member in others]
    clauses: list[str] = []
    said: list[Rule] = []
    for rule in rules[:_SHOWN]:
        kept = [member for member in conflict.members if member != Member(RULE, rule.name)]
        where = _one_window(case, rule, conflict)
        measured = rule if where is None else _only_there(rule, where, conflict)
        sides = ("at most", "at least") if rule.limit == "exactly" else (rule.limit,)
        for side in sides:
            of_side = replace(measured, limit=side)
            reached = _reached(case, of_side, kept, asking)
            clause = _clause(case, of_side, where, reached)
            if clause and reached is not None:
                is_near = not _speaks_in_quantities(of_side, where) and _roundings(of_side, reached)[0] is None
                whole = _in_the_whole_book(case, of_side, asking) if is_near else ""
                clauses.append(clause + _with(rules, rule, beside) + whole)
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


def _clause(case: Case, rule: Rule, where: _Window | None, reached: float | None) -> str:
    """By how much a rule misses what the others of the conflict leave possible; blank where that is not known."""
    if reached is None or (reached <= rule.amount.value) == (rule.limit == "at most"):
        return ""
    asked = amount_words(rule.amount, case.settings.base_currency)
    if where is not None and _speaks_in_quantities(rule, where):
        return _in_quantities(rule, asked, reached, where)
    is_cap = rule.limit == "at most"
    asks = f"{rule.name} asks for {rule.limit} {asked} from {source_text(rule.source)}"
    told = [each for each in _roundings(rule, reached) if each is not None]
    if not told:
        return f"{asks}, but every plan has a little {'more' if is_cap else 'less'} than that"
    best = amount_words(replace(rule.amount, value=told[0]), case.settings.base_currency)
    return f"{asks}, but {best} is the {'least' if is_cap else 'most'} that can be reached"


def _reached(case: Case, rule: Rule, kept: list[Member], asking: Asking) -> float | None:
    """The tightest amount of a rule while some members hold."""
    problem, rules = asking.problem_with(case, kept)
    return reachable_amount(problem, rules, rule, asking.options, asking.cancelled, shortages=True)


def _speaks_in_quantities(rule: Rule, where: _Window | None) -> bool:
    return where is not None and rule.amount.kind == "share" and rule.source.kind in {"country", "group", "supplier"}


def _roundings(rule: Rule, reached: float) -> list[float | None]:
    """A reached amount to ever more digits; None where they do not tell it from the amount that is asked for."""
    amounts = (_rounded(reached, rule, digits) for digits in range(_DIGITS, _MOST_DIGITS + 1))
    sign = 1.0 if rule.limit == "at most" else -1.0
    return [each if sign * each > sign * rule.amount.value else None for each in amounts]


def _in_the_whole_book(case: Case, rule: Rule, asking: Asking) -> str:
    """What can be reached while all else in the book holds, where the conflict alone misses by less than is shown."""
    others = [member for member in members_of(case) if member != Member(RULE, rule.name)]
    reached = _reached(case, rule, others, asking)
    rounded = None if reached is None else _rounded(reached, rule)
    if rounded is None or rounded == _rounded(rule.amount.value, rule):
        return ""
    best = amount_words(replace(rule.amount, value=rounded), case.settings.base_currency)
    least = "least" if rule.limit == "at most" else "most"
    return f" While all else in the book holds, {best} is the {least} that can be reached."


def _in_quantities(rule: Rule, asked: str, reached: float, where: _Window) -> str:
    share, source = rule.amount.value, source_text(rule.source)
    if rule.limit == "at most":
        must, can = (1.0 - share) * where.quantity, (1.0 - reached) * where.quantity
        return (
            f"With at most {asked} from {source} ({rule.name}), {_amount(must, where)} of the {where.words} must come "
            f"from elsewhere, but {_at_most(can, where)} can"
        )
    must, can = share * where.quantity, reached * where.quantity
    return (
        f"With at least {asked} from {source} ({rule.name}), {_amount(must, where)} of the {where.words} must come "
        f"from there, but {_at_most(can, where)} can"
    )


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
