"""The Plan: what the optimizer answers, as tables and plain values, and the result file (WORKBOOK.md, format 1)."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from functools import cache

import pandas as pd

from data.problems import Problem
from data.rounding import shown_difference

PHASES = ("read", "build", "solve", "check", "write")
AWARDS = ("offer", "supplier", "material", "period", "quantity", "unit", "unit_cost", "cost")
STOCK = ("material", "period", "closing", "unit")
SHORTAGES = ("material", "period", "quantity", "unit", "cost")
SURPLUS = ("material", "period", "quantity", "unit")
SURVIVE = ("survive", "material", "period", "needed", "closing", "unit", "days", "from", "stage", "binding")
EXPOSURE = (
    "rule",
    "applies_to",
    "stage",
    "from",
    "period",
    "share",
    "share_low",
    "share_high",
    "limit",
    "reachable",
    "binding",
    "price_per_point",
    "violation",
)


class Status(StrEnum):
    """What is known of a plan; the exit status follows from it."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"
    LIMIT = "limit"
    PROBLEMS = "problems"

    @property
    def has_plan(self) -> bool:
        """Whether there is a plan with numbers."""
        return self in {Status.OPTIMAL, Status.FEASIBLE}


@dataclass(frozen=True)
class Cost:
    """The cost of a plan over the horizon, in base currency; the parts add up to the total.

    Attributes:
        total: all of it.
        purchase: unit prices × quantities.
        freight: freight × quantities.
        tariff: tariffs on the unit prices.
        other: other cost × quantities.
        fixed: fixed cost of offers and suppliers.
        holding: holding cost of closing stock.
        shortage: shortage cost.
        penalty: penalties of flexible rules.
    """

    total: float
    purchase: float
    freight: float
    tariff: float
    other: float
    fixed: float
    holding: float
    shortage: float
    penalty: float


@dataclass(frozen=True)
class Certificate:
    """What proves the plan (relative residuals; see ``optimizer.solving.certificate``).

    A plan with integer decisions has no duals: its ``dual_residual`` is None. ``gap`` is None without a proved bound.
    """

    primal_residual: float
    dual_residual: float | None
    gap: float | None
    checked_rows: int
    ok: bool


@dataclass(frozen=True)
class Repair:
    """One change that makes a plan possible.

    Attributes:
        rule: name of the rule or capacity.
        before: the amount as it is, in words; key ``from`` in the result file.
        after: the amount that suffices; key ``to``.
        sentence: the repair as a sentence.
        cost: total cost with it; None where it was not computed.
    """

    rule: str
    before: str
    after: str
    sentence: str
    cost: float | None = None

    def as_json(self) -> dict[str, object]:
        """The repair as a row of ``repairs``."""
        return {
            "rule": self.rule,
            "from": self.before,
            "to": self.after,
            "sentence": self.sentence,
            "cost": self.cost,
        }


@dataclass(frozen=True)
class Run:
    """How the plan was computed.

    Attributes:
        version: version of the program.
        solver: name and version of the solver.
        seconds: seconds by phase: read, build, solve, check, write.
        rows: rows of the model.
        columns: columns of the model.
        nonzeros: nonzeros of the model.
    """

    version: str = ""
    solver: str = ""
    seconds: dict[str, float] = field(default_factory=lambda: dict.fromkeys(PHASES, 0.0))
    rows: int = 0
    columns: int = 0
    nonzeros: int = 0


@dataclass(frozen=True)
class Outcome:
    """What one scenario costs, in base currency; each cost with the best that can then be done.

    Attributes:
        scenario: its name; None: nothing happens.
        probability: how likely it is.
        cost: cost under the plan; None where it cannot meet the scenario, which is then impossible (probability 0).
        least_cost_plan: cost under the least-cost plan; None where that cannot meet it, or it is not known.
        with_hindsight: cost of the best plan for this scenario, had one known; None where it is not known.
        regret: ``cost`` less ``with_hindsight``.
        least_cost_regret: ``least_cost_plan`` less ``with_hindsight``.
        shortage_value: what is short under the plan, each material at the dearest landed cost at which it is offered.
        least_cost_shortage_value: the same under the least-cost plan.
    """

    scenario: str | None
    probability: float
    cost: float | None
    least_cost_plan: float | None = None
    with_hindsight: float | None = None
    regret: float | None = None
    least_cost_regret: float | None = None
    shortage_value: float | None = None
    least_cost_shortage_value: float | None = None


@dataclass(frozen=True)
class Risk:
    """What a plan of least expected cost or CVaR makes of the scenarios; money in base currency.

    Attributes:
        objective: ``expected cost`` or ``CVaR``.
        risk_level: the tail of CVaR: 0.95 is the worst 5 %.
        expected_cost: mean cost over the outcomes.
        cvar: mean cost of the tail of the outcomes.
        least_cost: cost of the least-cost plan when nothing happens; None where it was not compared.
        least_cost_expected: its expected cost; None where it cannot meet every possible scenario, or is not known.
        least_cost_cvar: its CVaR; None as above.
        price_of_robustness: what the plan costs more than the least-cost plan when nothing happens.
        outcomes: nothing happens, then every scenario by name.
    """

    objective: str
    risk_level: float
    expected_cost: float
    cvar: float
    least_cost: float | None = None
    least_cost_expected: float | None = None
    least_cost_cvar: float | None = None
    price_of_robustness: float | None = None
    outcomes: tuple[Outcome, ...] = ()

    @property
    def value(self) -> float:
        """What the plan makes least: its expected cost or its CVaR."""
        return self.expected_cost if self.objective == "expected cost" else self.cvar


def empty_table(columns: tuple[str, ...]) -> pd.DataFrame:
    """A result table without rows."""
    return _without_rows(columns).copy(deep=False)


@cache
def _without_rows(columns: tuple[str, ...]) -> pd.DataFrame:
    return pd.DataFrame({name: pd.Series(dtype=object) for name in columns})


@dataclass(frozen=True)
class Stockpile:
    """What bridging losses costs: the plan less the plan without the sheet Survive, in base currency.

    Attributes:
        cost_per_year: the whole difference × 365 / days of the horizon.
        holding_per_year: the difference of the holding cost × 365 / days of the horizon.
        paid_once: the rest of the difference, over the horizon: stock that is bought once and still there at the end,
            and dearer purchases.
    """

    cost_per_year: float
    holding_per_year: float
    paid_once: float


@dataclass(frozen=True)
class Plan:
    """The answer to one case. Numbers are None and tables empty unless there is a plan.

    Where none exists, the exposure says of each rule how far it could be tightened, one line a scope and window.

    Attributes:
        status: what is known.
        currency: base currency of all money.
        gap: relative gap between cost and proved bound.
        cost: the cost, by part.
        unconstrained: least total cost (with ``risk``: least expected cost or CVaR) without the Rules sheet; None where
            unknown.
        current: cost of today's split; None where it is not stated.
        awards: columns AWARDS; quantities in the material's unit, ``period`` is the period's label.
        stock: columns STOCK.
        shortages: columns SHORTAGES.
        surplus: columns SURPLUS.
        exposure: columns EXPOSURE; shares and limits as fractions (absolute rules: amounts in the rule's unit).
            ``reachable`` is the tightest amount with which any plan without shortages exists.
        survive: columns SURVIVE: for each row of the sheet Survive what must be in stock to bridge the loss that needs
            the most (``from``, ``stage``), what is, and the days that it bridges.
        stockpile: what bridging losses costs; None where unknown, and where the objective looks at scenarios.
        conflict: names of rules, requirements or capacities that cannot hold together.
        repairs: changes that would make a plan possible.
        problems: problems, warnings and notes of data and plan.
        certificate: what proves the plan.
        run: how it was computed.
        input_hash: content hash of the book it answers.
        risk: what the plan makes of the scenarios; None where its total cost is what is least.
    """

    status: Status
    currency: str = "USD"
    gap: float | None = None
    cost: Cost | None = None
    unconstrained: float | None = None
    current: float | None = None
    awards: pd.DataFrame = field(default_factory=lambda: empty_table(AWARDS))
    stock: pd.DataFrame = field(default_factory=lambda: empty_table(STOCK))
    shortages: pd.DataFrame = field(default_factory=lambda: empty_table(SHORTAGES))
    surplus: pd.DataFrame = field(default_factory=lambda: empty_table(SURPLUS))
    exposure: pd.DataFrame = field(default_factory=lambda: empty_table(EXPOSURE))
    survive: pd.DataFrame = field(default_factory=lambda: empty_table(SURVIVE))
    stockpile: Stockpile | None = None
    conflict: tuple[str, ...] = ()
    repairs: tuple[Repair, ...] = ()
    problems: tuple[Problem, ...] = ()
    certificate: Certificate | None = None
    run: Run = field(default_factory=Run)
    input_hash: str = ""
    risk: Risk | None = None

    @property
    def objective(self) -> float | None:
        """What is least: the total cost, or the expected cost or CVaR; None without a plan."""
        if self.risk is not None:
            return self.risk.value
        return self.cost.total if self.cost else None

    @property
    def rules_cost(self) -> float | None:
        """What the rules cost: the objective less that without rules, both as they are shown; None if not known."""
        if self.objective is None or self.unconstrained is None:
            return None
        return shown_difference(self.objective, self.unconstrained)


def as_json(plan: Plan) -> dict[str, object]:
    """The plan as the result file holds it (WORKBOOK.md, "The result", format 1); NaN becomes null."""
    return {
        "format": 1,
        "status": str(plan.status),
        "currency": plan.currency,
        "gap": plan.gap,
        "cost": asdict(plan.cost) if plan.cost else None,
        "baseline": {"unconstrained": plan.unconstrained, "current": plan.current},
        "awards": _records(plan.awards),
        "stock": _records(plan.stock),
        "shortages": _records(plan.shortages),
        **({"surplus": _records(plan.surplus)} if len(plan.surplus) else {}),
        "exposure": _records(plan.exposure),
        **_survive(plan),
        "conflict": list(plan.conflict),
        "repairs": [repair.as_json() for repair in plan.repairs],
        "problems": [problem.as_json() for problem in plan.problems],
        "certificate": asdict(plan.certificate) if plan.certificate else None,
        "run": asdict(plan.run),
        "risk": asdict(plan.risk) if plan.risk else None,
    }


def _survive(plan: Plan) -> dict[str, object]:
    """The key ``survive``: only where the book has losses to bridge, and there is a plan."""
    if plan.stockpile is None and not len(plan.survive):
        return {}
    unknown = dict.fromkeys(part.name for part in fields(Stockpile))
    return {"survive": {**(asdict(plan.stockpile) if plan.stockpile else unknown), "stock": _records(plan.survive)}}


def _records(table: pd.DataFrame) -> list[dict[str, object]]:
    columns = [[_plain(value) for value in table[name].tolist()] for name in table.columns]
    return [dict(zip(table.columns, row, strict=True)) for row in zip(*columns, strict=True)]


def _plain(value: object) -> object:
    return None if isinstance(value, float) and not math.isfinite(value) else value
