"""The sheet Risk, of plans over scenarios: what each scenario costs under the plan, the least-cost plan, and hindsight.

And how Assumptions keeps it, so that the file is verified from itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields

from data.excel.plan_workbook.facts import Facts
from data.excel.plan_workbook.grid import Chart, Sheet, address, put_table, span
from data.excel.plan_workbook.record import Table, rounded
from data.plan import Outcome, Plan, Risk

RISK = "Risk"
RISK_TABLE, OUTCOMES_TABLE = "Risk", "Outcomes"
_FIGURES, _HEADER = 3, 10
_PROBABILITY, _COST, _LEAST, _HINDSIGHT = 1, 2, 3, 4


def risk_sheet(facts: Facts, risk: Risk) -> Sheet:
    """The figures of the plan beside those of the least-cost plan, the regret table, and both costs as a chart."""
    sheet = Sheet(RISK, frozen_columns=1, tab="#7A4B00", filtered=False)
    sheet.heading(
        "Risk",
        f"What the scenarios cost, in {facts.plan.currency}, under the plan as it was computed and the best that can "
        "then be done. Had one known: the best plan for that scenario alone. Regret: what it costs more than that.",
    )
    _put_outcomes(sheet, risk)
    _put_figures(sheet, risk)
    first, last = _HEADER + 1, _HEADER + len(risk.outcomes)
    place = last + 3
    sheet.put(place - 1, 0, "Cost by scenario: the plan against the least-cost plan", "section")
    compared = all(outcome.least_cost_plan is not None for outcome in risk.outcomes)
    sheet.charts.append(
        Chart(
            None,
            "column",
            (place, 0),
            (900, 380),
            (first, last, 0),
            (first, last, _COST),
            beside=(first, last, _LEAST) if compared else None,
            names=("The plan", "The least-cost plan"),
        )
    )
    return sheet


def _put_outcomes(sheet: Sheet, risk: Risk) -> None:
    outcomes = risk.outcomes
    rows = range(_HEADER + 1, _HEADER + 1 + len(outcomes))

    def less(cost: int, known: Sequence[float | None]) -> list[str]:
        return [
            f"{address(row, cost)}-{address(row, _HINDSIGHT)}" if value is not None else ""
            for row, value in zip(rows, known, strict=True)
        ]

    regret = [outcome.regret for outcome in outcomes]
    least_regret = [outcome.least_cost_regret for outcome in outcomes]
    columns: list[tuple[str, float, str, Sequence[object], Sequence[str] | None]] = [
        ("Outcome", 44.0, "text", [outcome.scenario or "nothing happens" for outcome in outcomes], None),
        ("Probability", 16.0, "share", [outcome.probability for outcome in outcomes], None),
        ("Cost, the plan", 20.0, "money", [outcome.cost for outcome in outcomes], None),
        ("Cost, the least-cost plan", 20.0, "money", [outcome.least_cost_plan for outcome in outcomes], None),
        ("Cost, had one known", 20.0, "money", [outcome.with_hindsight for outcome in outcomes], None),
        ("Regret, the plan", 20.0, "money", regret, less(_COST, regret)),
        ("Regret, the least-cost plan", 20.0, "money", least_regret, less(_LEAST, least_regret)),
        ("Value short, the plan", 20.0, "money", [outcome.shortage_value for outcome in outcomes], None),
        (
            "Value short, the least-cost plan",
            20.0,
            "money",
            [outcome.least_cost_shortage_value for outcome in outcomes],
            None,
        ),
    ]
    put_table(sheet, _HEADER, columns)
    sheet.heights[_HEADER] = 32.0


def _put_figures(sheet: Sheet, risk: Risk) -> None:
    """Expected cost and CVaR of both plans, and what the plan costs more."""
    likely = span(_PROBABILITY, _HEADER + 1, _HEADER + len(risk.outcomes))
    titles = ["", "The plan", "The least-cost plan", "Difference"]
    sheet.put_row(_FIGURES, titles, ["small_header", *["small_header_number"] * 3])
    known = {column: _all_possible(risk, name) for column, name in ((_COST, "cost"), (_LEAST, "least_cost_plan"))}
    for row, (name, mine, other) in enumerate(
        (
            ("When nothing happens", risk.outcomes[0].cost, risk.least_cost),
            ("Expected cost", risk.expected_cost, risk.least_cost_expected),
            (f"CVaR: mean of the worst {100.0 * (1.0 - risk.risk_level):.4g} %", risk.cvar, risk.least_cost_cvar),
        ),
        _FIGURES + 1,
    ):
        is_least = name.startswith(risk.objective)
        sheet.put(row, 0, name + (" (what is least)" if is_least else ""), "small_title" if is_least else "text")
        for at, (value, column) in enumerate(((mine, _COST), (other, _LEAST)), 1):
            cells = span(column, _HEADER + 1, _HEADER + len(risk.outcomes))
            formula = {
                0: address(_HEADER + 1, column),
                1: f"SUMPRODUCT({likely},{cells})" if known[column] else "",
            }.get(row - _FIGURES - 1, "")
            sheet.put(row, at, value, "money", formula if value is not None else "")
        if mine is not None and other is not None:
            sheet.put(row, 3, mine - other, "signed_money", f"{address(row, 1)}-{address(row, 2)}")
    sheet.put(_FIGURES + 4, 0, "The difference when nothing happens is the price of robustness.", "grey")


def _all_possible(risk: Risk, name: str) -> bool:
    """Whether the cost of every outcome is a number: a blank would count as zero."""
    return all(getattr(outcome, name) is not None for outcome in risk.outcomes)


def risk_tables(plan: Plan) -> list[Table]:
    """The risk of a plan as tables of the record; none without."""
    if plan.risk is None:
        return []
    figures = {name: value for name, value in asdict(plan.risk).items() if name != "outcomes"}
    titles = tuple(part.name for part in fields(Outcome))
    rows = [[rounded(getattr(outcome, title)) for outcome in plan.risk.outcomes] for title in titles]
    return [
        Table(
            RISK_TABLE,
            ("Name", "Value"),
            (list(figures), list(map(rounded, figures.values()))),
            "What the plan makes of the scenarios.",
        ),
        Table(OUTCOMES_TABLE, titles, tuple(rows), "What each scenario costs; a blank scenario: nothing happens."),
    ]


def risk_of_tables(tables: Mapping[str, Table]) -> Risk | None:
    """The risk that a record holds; None where it holds none.

    Raises:
        TypeError: the record does not hold what was written.
    """
    if RISK_TABLE not in tables:
        return None
    figures = dict(zip(*tables[RISK_TABLE].columns, strict=True))
    table = tables[OUTCOMES_TABLE]
    outcomes = tuple(
        Outcome(**dict(zip(table.titles, map(_number, row), strict=True)))  # type: ignore[arg-type] # as written
        for row in zip(*table.columns, strict=True)
    )
    return Risk(**{str(name): _number(value) for name, value in figures.items()}, outcomes=outcomes)  # type: ignore[arg-type]


def _number(value: object) -> object:
    """A whole number in a cell was a float when it was written."""
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value
