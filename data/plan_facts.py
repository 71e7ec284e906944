"""A plan as plain values and tables that travel: between window and worker, and into the project file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from types import MappingProxyType, NoneType
from typing import Any

import numpy as np
import pandas as pd

from data.plan import (
    AWARDS,
    EXPOSURE,
    SHORTAGES,
    STOCK,
    SURPLUS,
    SURVIVE,
    Certificate,
    Cost,
    Outcome,
    Plan,
    Repair,
    Risk,
    Run,
    Status,
    Stockpile,
)
from data.problems import CellRef, Problem, Severity

Facts = dict[str, Any]

PLAN_TABLES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "awards": AWARDS,
        "stock": STOCK,
        "shortages": SHORTAGES,
        "surplus": SURPLUS,
        "exposure": EXPOSURE,
        "survive": SURVIVE,
    }
)
"""The tables of a plan and their columns."""


def plan_facts(plan: Plan) -> Facts:
    """Everything of a plan that is not a table."""
    return {
        "status": str(plan.status),
        "currency": plan.currency,
        "gap": plan.gap,
        "cost": asdict(plan.cost) if plan.cost else None,
        "unconstrained": plan.unconstrained,
        "current": plan.current,
        "stockpile": asdict(plan.stockpile) if plan.stockpile else None,
        "conflict": list(plan.conflict),
        "repairs": [asdict(repair) for repair in plan.repairs],
        "problems": problems_out(plan.problems),
        "certificate": asdict(plan.certificate) if plan.certificate else None,
        "run": asdict(plan.run),
        "input_hash": plan.input_hash,
        "risk": asdict(plan.risk) if plan.risk else None,
    }


def plan_of(facts: Facts, tables: Mapping[str, pd.DataFrame]) -> Plan:
    """The plan of what ``plan_facts`` wrote, and of its tables by name."""
    return Plan(
        status=Status(facts["status"]),
        currency=facts["currency"],
        gap=facts["gap"],
        cost=Cost(**facts["cost"]) if facts["cost"] else None,
        unconstrained=facts["unconstrained"],
        current=facts["current"],
        stockpile=Stockpile(**facts["stockpile"]) if facts["stockpile"] else None,
        conflict=tuple(facts["conflict"]),
        repairs=tuple(Repair(**repair) for repair in facts["repairs"]),
        problems=tuple(problems_in(facts["problems"])),
        certificate=Certificate(**facts["certificate"]) if facts["certificate"] else None,
        run=Run(**facts["run"]),
        input_hash=facts["input_hash"],
        risk=_risk_from(facts["risk"]) if facts["risk"] else None,
        **tables,
    )


def _risk_from(facts: Facts) -> Risk:
    return Risk(**{**facts, "outcomes": tuple(Outcome(**outcome) for outcome in facts["outcomes"])})


def result_column(values: Sequence[object] | np.ndarray) -> pd.Series:
    """A column of a result table from plain values; a column of numbers holds NaN for each None."""
    kinds = {value.__class__ for value in values}
    are_numbers = all(issubclass(kind, int | float | NoneType) for kind in kinds)
    if are_numbers and any(issubclass(kind, float) for kind in kinds):
        return pd.Series([np.nan if value is None else value for value in values], dtype="float64")
    return pd.Series(values, dtype=object)


def problems_out(problems: Sequence[Problem]) -> list[Facts]:
    """Problems as JSON, with the whole of their place."""
    return [
        {
            "code": problem.code,
            "message": problem.message,
            "at": asdict(problem.at),
            "raw": problem.raw,
            "hint": problem.hint,
            "severity": str(problem.severity),
        }
        for problem in problems
    ]


def problems_in(received: Sequence[Facts]) -> list[Problem]:
    """The problems that ``problems_out`` wrote."""
    return [
        Problem(
            code=each["code"],
            message=each["message"],
            at=CellRef(**each["at"]),
            raw=each["raw"],
            hint=each["hint"],
            severity=Severity(each["severity"]),
        )
        for each in received
    ]
