"""The smallest book over scenarios (two periods, a cheap offer that may be lost, a safe one, stock) and its plans."""

from __future__ import annotations

from dataclasses import replace

from data.case import Case
from data.plan import Plan
from optimizer.planning import plan_case
from tests.books import make_book
from tests.optimizer.planned import BARE
from tests.plans import case_of

X = {"scenario": "X", "probability": 0.1, "from": "CN", "amount": 1.0, "from_period": "2028"}


Y = {"scenario": "Y", "probability": 0.2, "event": "price", "from": "CN", "amount": 1.0, "from_period": "2028"}


Z = {"scenario": "Z", "probability": 0.15, "event": "requirement", "amount": 0.5, "from_period": "2028"}


CHEAP = {"offer": "cheap", "supplier": "A", "unit_price": 1.0}


SAFE = {"offer": "safe", "supplier": "B", "unit_price": 3.0}


def the_case(objective: str, level: float = 0.95, **changes: object) -> Case:
    """The book of the head of this file, with sheets replaced."""
    sheets = {
        "requirements": [{"period": "2027", "quantity": 100.0}, {"period": "2028", "quantity": 100.0}],
        "suppliers": [{"supplier": "A", "country": "CN"}, {"supplier": "B", "country": "AU"}],
        "offers": [CHEAP, SAFE],
        "materials": [{"material": "M", "shortage_cost": 9.0}],
        "stock": [{"material": "M", "holding_cost": 0.5, "maximum": 100.0}],
        "scenarios": [X],
        "settings": {"objective": objective, "risk_level": level},
    }
    return case_of(make_book(**{**sheets, **changes}))


def planned(objective: str, level: float = 0.95, **changes: object) -> Plan:
    """Its plan, compared with nothing."""
    return plan_case(the_case(objective, level, **changes), BARE)


def explained(objective: str, **changes: object) -> Plan:
    """Its plan, or why there is none."""
    return plan_case(the_case(objective, **changes), replace(BARE, explain=True))


def compared(objective: str, level: float = 0.95, **changes: object) -> Plan:
    """Its plan, with prices, beside the least-cost plan, hindsight and the plan without rules."""
    return plan_case(the_case(objective, level, **changes), replace(BARE, baselines=True, prices=True))


def kept(plan: Plan) -> float:
    return float(plan.stock["closing"].iloc[0])
