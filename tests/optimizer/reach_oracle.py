"""Whether a share is in reach of a rule, asked of the independent programs of ``oracle`` and ``exact_oracle``.

The rows of the rule may be broken by one excess; the share is in reach where the least excess is zero.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.optimizer.branching import least
from tests.optimizer.exact_oracle import Terms
from tests.optimizer.oracle import Program, RuleRows, formulate
from tests.optimizer.oracle_facts import Facts, Row, Rows

EXCESS = ("excess", "of the rule in question")
ZERO = 1e-10
type Stated = Callable[[Rows, Row], tuple[Program, int]]


def linear(rows: Rows, rule: Row) -> tuple[Program, int]:
    """The program of a book with one rule more, and where its rows begin."""
    program = formulate(rows)
    first = len(program.at_most)
    RuleRows(Facts(rows), program, -1, rule).define()
    program.whole = set()
    return program, first


def with_terms(rows: Rows, rule: Row) -> tuple[Program, int]:
    """The same for a book with integer terms."""
    terms = Terms(rows)
    first = len(terms.program.at_most)
    terms.define_rule(-1, rule)
    return terms.program, first


def is_in_reach(rows: Rows, name: str, amount: float, stated: Stated) -> bool:
    """Whether a plan without shortages exists when a rule has this amount.

    Flexible rules are no constraint but where a share has no base.
    """
    rule = next(row for row in rows["rules"] if row["rule"] == name)
    settings = [row for row in rows.get("settings", []) if row["setting"] != "Shortages"]
    others = [{**row, "flexible": 0.0} if is_flexible(row) else row for row in rows["rules"] if row is not rule]
    hard = {key: value for key, value in rule.items() if key != "flexible"} | {"amount": amount}
    program, first = stated({**rows, "settings": settings, "rules": others}, hard)
    program.cost = dict.fromkeys(program.cost, 0.0)
    program.add(EXCESS, 1.0)
    for row, _ in program.at_most[first:]:
        row[EXCESS] = -100.0
    status, excess = least(program)
    return status == "optimal" and excess is not None and excess < ZERO


def is_tightest(rows: Rows, name: str, amount: float | None, stated: Stated) -> bool:
    """Whether an amount is the tightest within 1e-7, or no share from 0 to 1 has a plan where it is None."""
    limit = next(row for row in rows["rules"] if row["rule"] == name)["limit"]
    tighter = -1e-7 if limit == "at most" else 1e-7
    if amount is None:
        return not is_in_reach(rows, name, 1.0 if limit == "at most" else 0.0, stated)
    in_reach = is_in_reach(rows, name, max(0.0, amount - tighter), stated)
    return in_reach and not (0.0 <= amount + tighter <= 1.0 and is_in_reach(rows, name, amount + tighter, stated))


def is_flexible(rule: Row) -> bool:
    """Whether a rule may be violated at a penalty."""
    return rule.get("flexible") not in {None, "never"}
