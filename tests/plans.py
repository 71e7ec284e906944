"""From rows to a plan in one call, for tests that state rows and look at answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from data.book import Book
from data.case import Case
from data.make_case import make_case
from data.plan import Plan
from data.problems import has_errors
from optimizer.planning import PlanOptions, plan_case
from tests.books import make_book


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
