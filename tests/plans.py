"""A plan worked out by hand, for tests of what is written about plans.

100 kg of M; offer A (supplier SA in China) costs 2 × 1.10 + 0.10 + 0.05 = 2.35 per kg, offer B (SB in Germany) 3.
At most 60 % may be made in one country: 60 kg of A and 40 kg of B, 141 + 120 = 261. Without the rule 100 kg of A: 235.
A point of the cap moves 1 kg from A to B: 0.65.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import pandas as pd

from data.book import Book
from data.case import Case
from data.make_case import make_case
from data.plan import AWARDS, EXPOSURE, Certificate, Cost, Plan, Run, Status
from data.problems import has_errors
from optimizer.planning import PlanOptions, plan_case
from tests.books import make_book


def worked_book(**changes) -> Book:
    """The book; ``changes`` replace whole sheets."""
    sheets = {
        "offers": [
            {
                "offer": "A",
                "supplier": "SA",
                "unit_price": 2.0,
                "tariff": 0.1,
                "freight": 0.1,
                "other_cost": 0.05,
                "current_share": 1.0,
            },
            {"offer": "B", "supplier": "SB", "unit_price": 3.0, "current_share": 0.0},
        ],
        "suppliers": [
            {"supplier": "SA", "name": "Alpha", "country": "CN", "owner_country": "CN"},
            {"supplier": "SB", "name": "Beta", "country": "DE", "owner_country": "DE"},
        ],
        "rules": [{"rule": "Cap", "applies_to": "each material", "amount": 0.6}],
        **changes,
    }
    return make_book(**sheets)


def worked_case(**changes) -> Case:
    """The case of that book."""
    case, problems = make_case(worked_book(**changes))
    assert case is not None, [problem.sentence for problem in problems]
    return case


def worked_plan(case: Case, **changes) -> Plan:
    """The plan; ``changes`` replace fields."""
    unit, material = case.materials["unit"].iloc[0], case.materials.index[0]
    suppliers = case.offers["supplier"].tolist()
    first, second = case.offers.index.tolist()
    awards = pd.DataFrame(
        [
            [first, suppliers[0], material, "", 60.0, unit, 2.35, 141.0],
            [second, suppliers[1], material, "", 40.0, unit, 3.0, 120.0],
        ],
        columns=list(AWARDS),
    )
    rule = case.rules[0].name
    exposure = pd.DataFrame(
        [
            [rule, material, "made", "CN", None, 0.6, 0.6, 0.6, 0.6, math.nan, True, 0.65, 0.0],
            [rule, material, "made", "DE", None, 0.4, 0.4, 0.4, 0.6, math.nan, False, 0.0, 0.0],
        ],
        columns=list(EXPOSURE),
    )
    fields = {
        "status": Status.OPTIMAL,
        "gap": 0.0,
        "cost": Cost(261.0, 240.0, 6.0, 12.0, 3.0, 0.0, 0.0, 0.0, 0.0),
        "unconstrained": 235.0,
        "current": 235.0,
        "awards": awards,
        "exposure": exposure,
        "certificate": Certificate(0.0, 0.0, 0.0, 3, ok=True),
        "run": Run("0.1", "HiGHS 1.16.0"),
        "input_hash": case.book.content_hash(),
        **changes,
    }
    return Plan(**fields)


def case_of(book: Book) -> Case:
    """The case of a book that has no errors."""
    case, problems = make_case(book)
    assert case is not None, [problem.sentence for problem in problems]
    assert not has_errors(problems)
    return case


def plan_of(options: PlanOptions | None = None, **sheets: object) -> Plan:
    """The plan of a small book (``tests.books.make_book``)."""
    return plan_case(case_of(make_book(**sheets)), options)  # type: ignore[arg-type]


def bought(plan: Plan) -> dict[str, float]:
    """Quantity by offer over the horizon."""
    return plan.awards.groupby("offer")["quantity"].sum().to_dict()


def exposed(plan: Plan, country: str, **where: object) -> pd.Series:
    """The one exposure row of a country (group, supplier) that matches."""
    rows = plan.exposure[plan.exposure["from"] == country]
    for column, value in where.items():
        rows = rows[rows[column] == value]
    assert len(rows) == 1, rows
    return rows.iloc[0]


def suppliers_in(**countries: str) -> list[Mapping[str, object]]:
    """Suppliers named after what is given, each in its country: ``suppliers_in(A="CN", B="AU")``."""
    return [{"supplier": supplier, "country": country} for supplier, country in countries.items()]


def cap(amount: object, country: str = "CN", **more: object) -> Sequence[Mapping[str, object]]:
    """One rule: at most an amount from a country."""
    return [{"rule": "cap", "applies_to": "all", "from": country, "limit": "at most", "amount": amount, **more}]
