"""An independent formulation of the sourcing problem, for small books.

Written from MODEL.md and WORKBOOK.md alone, in plain Python from the rows as a user types them, and solved by
``scipy.optimize.linprog``. It shares no code with the program: it has its own units, money, periods, origins and rules.
It is meant to be read beside the documents, not to be fast.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import linprog

from tests.optimizer.oracle_facts import MASS, STAGES, Facts, Row, Rows


@dataclass
class Program:
    """Columns by name with their costs and bounds, and rows."""

    cost: dict[tuple, float] = field(default_factory=dict)
    upper: dict[tuple, float | None] = field(default_factory=dict)
    at_most: list[tuple[dict[tuple, float], float]] = field(default_factory=list)
    equal: list[tuple[dict[tuple, float], float]] = field(default_factory=list)

    def add(self, name: tuple, cost: float = 0.0, upper: float | None = None) -> None:
        self.cost[name] = cost
        self.upper[name] = upper

    def solve(self) -> tuple[str, float | None]:
        """Status and least cost."""
        index = {name: i for i, name in enumerate(self.cost)}

        def dense(rows: list) -> tuple[np.ndarray, np.ndarray] | tuple[None, None]:
            if not rows:
                return None, None
            matrix = np.zeros((len(rows), len(index)))
            for i, (terms, _) in enumerate(rows):
                for name, value in terms.items():
                    matrix[i, index[name]] += value
            return matrix, np.array([right for _, right in rows])

        a_ub, b_ub = dense(self.at_most)
        a_eq, b_eq = dense(self.equal)
        bounds = [(0.0, self.upper[name]) for name in index]
        found = linprog(list(self.cost.values()), a_ub, b_ub, a_eq, b_eq, bounds, method="highs-ds")
        if found.status == 0:
            return "optimal", float(found.fun)
        if found.status == 2:
            return "infeasible", None
        raise AssertionError(found.message)


def least_cost(rows: Rows) -> tuple[str, float | None]:
    """Status (optimal or infeasible) and least total cost of a book given as rows by sheet and column name."""
    return formulate(rows).solve()


def formulate(rows: Rows) -> Program:
    """The linear program of MODEL.md for rows as a user types them."""
    facts, program = Facts(rows), Program()
    horizon = range(len(facts.labels))
    for o, r in facts.offer.items():
        factor = facts.factor(str(r["material"]), r.get("unit"))
        for t in horizon:
            capacity = None if r.get("capacity") is None else float(r["capacity"]) * factor
            program.add(("buy", o, t), facts.landed(o), capacity if facts.available(o, t) else 0.0)
    for m in facts.materials:
        _define_material(facts, program, m, horizon)
    _define_supplier_capacity(facts, program, horizon)
    for number, rule in enumerate(rows.get("rules", [])):
        RuleRows(facts, program, number, rule).define()
    return program


def _define_material(facts: Facts, program: Program, m: str, horizon: range) -> None:
    short_cost = facts.material.get(m, {}).get("shortage_cost")
    may_short = facts.setting("shortages", "forbidden") == "allowed" and short_cost is not None
    may_waste = facts.setting("overbuying", "forbidden") == "allowed"
    stock = facts.stock.get(m)
    for t in horizon:
        required = facts.requirement[m, t]
        row: dict[tuple, float] = {("buy", o, t): 1.0 for o, r in facts.offer.items() if r["material"] == m}
        right = required
        if may_short:
            program.add(("short", m, t), float(short_cost), required)
            row["short", m, t] = 1.0
        if may_waste:
            program.add(("surplus", m, t))
            row["surplus", m, t] = -1.0
        if stock:
            factor = facts.factor(m, stock.get("unit"))
            most = None if stock.get("maximum") is None else float(stock["maximum"]) * factor
            opening = float(stock.get("opening") or 0) * factor
            cover = float(stock.get("minimum_cover") or 0) / facts.days(t) * required
            if t == horizon[-1]:
                end = max(opening, cover)
                most = end if most is None else min(most, end)
            program.add(("stock", m, t), float(stock.get("holding_cost") or 0) / factor, most)
            program.at_most.append(({("stock", m, t): -1.0}, -cover))
            row["stock", m, t] = -1.0
            if t:
                row["stock", m, t - 1] = 1.0
            else:
                right -= opening
        if row:
            program.equal.append((row, right))
        elif required > 0:
            program.equal.append(({("buy", next(iter(facts.offer)), 0): 0.0}, required))


def _define_supplier_capacity(facts: Facts, program: Program, horizon: range) -> None:
    for s, r in facts.supplier.items():
        if r.get("capacity") is None:
            continue
        offers = [o for o, offer in facts.offer.items() if offer["supplier"] == s]
        unit = str(r["capacity_unit"])
        for t in horizon:
            row = {}
            for o in offers:
                m = str(facts.offer[o]["material"])
                row["buy", o, t] = 1.0 if unit == facts.unit(m) else facts.kg(m) / MASS[unit]
            if row:
                program.at_most.append((row, float(r["capacity"])))


class RuleRows:
    """Everything that one row of the Rules sheet adds."""

    def __init__(self, facts: Facts, program: Program, number: int, rule: Row) -> None:
        self.facts, self.program, self.number, self.rule = facts, program, number, rule
        raw = rule["amount"]
        self.unit = ""
        if isinstance(raw, str):
            value, _, unit = raw.partition(" ")
            self.amount = float(value) / 100 if unit == "%" else float(value)
            self.unit = "" if unit == "%" else unit
        else:
            self.amount = float(raw)
        if self.unit.isupper():
            self.amount *= facts.rate(self.unit)
        self.by_value = rule.get("measure") == "value" or self.unit.isupper()

    def define(self) -> None:
        labels = self.facts.labels
        first = labels.index(self.rule["from_period"]) if self.rule.get("from_period") else 0
        last = labels.index(self.rule["to_period"]) if self.rule.get("to_period") else len(labels) - 1
        span = list(range(first, last + 1))
        windows = [[t] for t in span] if self.rule.get("per") == "period" else [span]
        stage = str(self.rule.get("stage") or "made")
        stages = [(s,) for s in STAGES] if stage == "each" else [STAGES] if stage == "any" else [(stage,)]
        if "supplier" in str(self.rule["from"]):
            stages = [()]
        for scope, mineral in self.scopes():
            for window in windows:
                for tested in stages:
                    self.define_rows(scope, mineral, window, tested)

    def scopes(self) -> list[tuple[list[str], str]]:
        facts, name = self.facts, str(self.rule["applies_to"])
        if name == "all":
            return [(facts.materials, "")]
        if name == "each material":
            return [([m], "") for m in facts.materials]
        name = name.rpartition(": ")[2]
        if name in facts.materials:
            return [([name], "")]
        group = [m for m in facts.materials if facts.material.get(m, {}).get("group") == name]
        if group:
            return [(group, "")]
        return [([m for m in facts.materials if name in facts.contents(m)], name)]

    def weight(self, scope: list[str], mineral: str, m: str) -> float:
        """What one material unit counts in a quantity rule."""
        if mineral:
            return self.facts.kg(m) * self.facts.contents(m)[mineral]
        if self.unit == "pcs":
            return 1.0
        if not self.unit and all(self.facts.unit(other) == "pcs" for other in scope):
            return 1.0
        return self.facts.kg(m)

    def define_rows(self, scope: list[str], mineral: str, window: list[int], stages: tuple[str, ...]) -> None:
        facts = self.facts
        offers = [o for o, r in facts.offer.items() if r["material"] in scope]
        weight = {m: self.weight(scope, mineral, m) for m in scope} if not self.by_value else {}
        paid = {o: facts.landed(o) if self.by_value else weight[str(facts.offer[o]["material"])] for o in offers}
        total: dict[tuple, float] = {("buy", o, t): paid[o] for o in offers for t in window}
        if not self.by_value and facts.setting("overbuying", "forbidden") == "allowed":
            total |= {("surplus", m, t): -weight[m] for m in scope for t in window}
        base = 0.0
        for m in scope:
            for t in window:
                base += (self.cheapest(m, t) if self.by_value else weight[m]) * facts.requirement[m, t]
        scale = MASS.get(self.unit, 1.0)
        for side, sign in self.sides():
            for a in self.sources(offers, mineral, stages, side):
                named = {("buy", o, t): paid[o] * a[o] for o in offers for t in window}
                row: dict[tuple, float] = defaultdict(float)
                for name, value in named.items():
                    row[name] += sign * value / (scale if self.unit else 1.0)
                if not self.unit:
                    for name, value in total.items():
                        row[name] -= sign * self.amount * value
                self.bound(row, sign * self.amount if self.unit else 0.0, base)

    def cheapest(self, m: str, t: int) -> float:
        """A material's cheapest landed cost available in a period; in any period, where none is available in it."""
        facts = self.facts
        for periods in ([t], range(len(facts.labels))):
            costs = [
                facts.landed(o)
                for o, r in facts.offer.items()
                if r["material"] == m and any(facts.available(o, u) for u in periods)
            ]
            if costs:
                return min(costs)
        return 0.0

    def bound(self, row: dict[tuple, float], right: float, base: float) -> None:
        """The row, with its violation where the rule is flexible."""
        penalty = self.rule.get("flexible")
        if penalty is not None and penalty != "never" and (self.unit or base > 0):
            name = ("excess", self.number, len(self.program.cost))
            self.program.add(name, float(penalty) * (1.0 if self.unit else 100.0 / base))
            row[name] -= 1.0
        if row:
            self.program.at_most.append((dict(row), right))

    def sides(self) -> list[tuple[str, float]]:
        limit = self.rule["limit"]
        if limit == "exactly":
            return [("upper", 1.0), ("known", -1.0)]
        return [("upper", 1.0)] if limit == "at most" else [("known", -1.0)]

    def sources(self, offers: list[str], mineral: str, stages: tuple[str, ...], side: str) -> list[dict[str, float]]:
        """For every source that the rule looks at: each offer's share from it."""
        facts, source = self.facts, str(self.rule["from"])
        name = source.rpartition(": ")[2]
        by_supplier = {o: str(facts.offer[o]["supplier"]) for o in offers}
        if source == "any supplier":
            return [{o: float(s == by_supplier[o]) for o in offers} for s in sorted(set(by_supplier.values()))]
        if source.startswith("supplier: "):
            return [{o: float(name == by_supplier[o]) for o in offers}]
        tested = {o: facts.tested(o, mineral, stages, side) for o in offers}

        def shares(members: set[str]) -> dict[str, float]:
            return {
                o: sum(
                    w * min(1.0, sum(v for c, v in counted.items() if c in members) + loose)
                    for w, counted, loose in tested[o][1]
                )
                for o in offers
            }

        if source != "any country":
            groups: dict[str, set[str]] = defaultdict(set)
            for r in facts.rows.get("country_groups", []):
                groups[str(r["group"])].add(str(r["country"]))
            return [shares(groups.get(name, {name}))]
        excepted: set[str] = set()
        for part in filter(None, str(self.rule.get("except") or "").split(", ")):
            members = {str(r["country"]) for r in facts.rows.get("country_groups", []) if r["group"] == part}
            excepted |= members or {part}
        named = {c for names, _ in tested.values() for c, share in names.items() if share > 0} - excepted - {"ROW"}
        found = [shares({c}) for c in sorted(named)]
        if any(loose > 0 for _, parts in tested.values() for _, _, loose in parts):
            found.append(shares(set()))
        return found
