"""An independent formulation of the plan over scenarios, for small books with no whole decisions but fixed costs.

It extends ``tests.optimizer.oracle`` and is written from WORKBOOK.md alone, in delivered quantities: what arrives of
the plan's awards, what is bought on top, and what remains of every capacity.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

from tests.optimizer.oracle import Program, formulate
from tests.optimizer.oracle_facts import MASS, STAGES, Facts, Row, Rows


@dataclass
class Effects:
    """What a scenario does, by offer and period or material and period; what is not there is as it was."""

    remaining: dict[tuple[str, int], float]
    price: dict[tuple[str, int], float]
    tariff: dict[tuple[str, int], float]
    required: dict[tuple[str, int], float]

    def first(self, periods: int) -> int:
        """The first period that is not as it was."""
        changed = [t for table in (self.remaining, self.price, self.required) for (_, t), x in table.items() if x != 1]
        return min([*changed, *(t for (_, t), x in self.tariff.items() if x != 0)], default=periods)


def random_scenarios(seed: int, rows: Rows) -> Rows:
    """The rows of a book with one to three random scenarios, and shortage costs for most materials."""
    random = np.random.default_rng(seed + 77)
    labels = Facts(rows).labels
    suppliers = [str(row["supplier"]) for row in rows["suppliers"]]
    places = ["country: CHN", "country: AUS", "country: MYS", "group: PACT", f"supplier: {random.choice(suppliers)}"]
    scenarios: list[Row] = []
    for name in ("X", "Y", "Z")[: int(random.integers(1, 4))]:
        likely = round(float(random.uniform(0.02, 0.33)), 3)
        for number in range(int(random.integers(1, 3))):
            kind = str(random.choice(["lost supply", "lost supply", "price", "tariff", "requirement"]))
            amount = {"lost supply": random.uniform(0.2, 1.0), "price": random.uniform(-0.3, 1.5)}.get(kind)
            row: Row = {"scenario": name, "event": kind, "probability": None if number else likely}
            row["amount"] = round(float(random.uniform(-0.4, 0.6) if amount is None else amount), 3)
            row["amount"] = 1.0 if kind == "lost supply" and random.random() < 0.4 else row["amount"]
            if kind != "requirement":
                row["from"] = str(random.choice(places)) if random.random() < 0.9 else None
                row["stage"] = str(random.choice(STAGES))
            if random.random() < 0.3:
                row["applies_to"] = f"material: {random.choice([str(r['material']) for r in rows['materials']])}"
            if labels[0] and random.random() < 0.6:
                row["from_period"] = labels[int(random.integers(len(labels)))]
            scenarios.append(row)
    materials = [
        {**row, "shortage_cost": row.get("shortage_cost") or (60.0 if random.random() < 0.6 else None)}
        for row in rows["materials"]
    ]
    return {**rows, "materials": materials, "scenarios": scenarios}


def with_fixed_costs(seed: int, rows: Rows) -> Rows:
    """The same rows with fixed costs of some suppliers, and nothing bought beyond need."""
    random = np.random.default_rng(seed + 99)
    suppliers = [
        {**row, "fixed_cost": round(float(random.uniform(100, 2500)), 2) if random.random() < 0.6 else None}
        for row in rows["suppliers"]
    ]
    settings = [row for row in rows["settings"] if row["setting"] != "Overbuying"]
    return {**rows, "suppliers": suppliers, "settings": settings}


def least_over_scenarios(rows: Rows, objective: str, level: float) -> tuple[str, float | None]:
    """Status and least expected cost (or CVaR) of a book given as rows."""
    facts, program = Facts(rows), formulate(rows)
    plan = dict(program.cost)
    likely: dict[str, float] = {}
    for row in rows["scenarios"]:
        likely.setdefault(str(row["scenario"]), 0.0)
        likely[str(row["scenario"])] += float(row["probability"] or 0.0)
    for s, row in facts.supplier.items():
        if row.get("fixed_cost") is not None:
            program.add(("uses", s), float(row["fixed_cost"]), 1.0)
            plan["uses", s] = float(row["fixed_cost"])
            for o in _offers_of(facts, s):
                for t in range(len(facts.labels)):
                    program.at_most.append(({("buy", o, t): 1.0, ("uses", s): -_most(facts, o)}, 0.0))
    costs = {name: _outcome(facts, program, plan, name) for name in likely}
    costs[""] = plan
    likely[""] = 1.0 - sum(likely.values())
    for column in program.cost:
        program.cost[column] = 0.0
    if objective == "CVaR":
        program.add(("value at risk",), 1.0)
    for name, cost in costs.items():
        if objective == "expected cost":
            for column, amount in cost.items():
                program.cost[column] += likely[name] * amount
        else:
            program.add(("excess", name), likely[name] / (1.0 - level))
            row = dict(cost) | {("value at risk",): -1.0, ("excess", name): -1.0}
            program.at_most.append((row, 0.0))
    return _solved(program)


def _solved(program: Program) -> tuple[str, float | None]:
    """Status and least cost; whether a supplier is used is yes or no."""
    whole = [name[0] in ("uses", "uses then") for name in program.cost]
    if not any(whole):
        return program.solve()
    index = {name: number for number, name in enumerate(program.cost)}

    def rows_of(rows: list, lower: float | None) -> list[LinearConstraint]:
        matrix = np.zeros((len(rows), len(index)))
        for number, (terms, _) in enumerate(rows):
            for name, value in terms.items():
                matrix[number, index[name]] += value
        right = np.array([right for _, right in rows])
        return [LinearConstraint(matrix, right if lower is None else lower, right)] if rows else []

    upper = [np.inf if program.upper[name] is None else program.upper[name] for name in index]
    found = milp(
        list(program.cost.values()),
        integrality=np.array(whole, dtype=int),
        bounds=Bounds(0.0, upper),
        constraints=[*rows_of(program.at_most, -np.inf), *rows_of(program.equal, None)],
        options={"mip_rel_gap": 0.0},
    )
    assert found.status in (0, 2), found.message
    return ("optimal", float(found.fun)) if found.status == 0 else ("infeasible", None)


def _offers_of(facts: Facts, s: str) -> list[str]:
    return [o for o, offer in facts.offer.items() if offer["supplier"] == s]


def _most(facts: Facts, o: str) -> float:
    """More than could be bought of an offer: thrice all that is required of its material."""
    return 3.0 * sum(facts.requirement[str(facts.offer[o]["material"]), t] for t in range(len(facts.labels))) + 1e-3


def effects_of(facts: Facts, name: str) -> Effects:
    """What the events of a scenario do together."""
    effects = Effects(defaultdict(lambda: 1.0), defaultdict(lambda: 1.0), defaultdict(float), defaultdict(lambda: 1.0))
    for row in facts.rows["scenarios"]:
        if row["scenario"] != name:
            continue
        first = facts.labels.index(row["from_period"]) if row.get("from_period") else 0
        amount, only = float(row["amount"]), str(row.get("applies_to") or "").rpartition(": ")[2]
        for t in range(first, len(facts.labels)):
            if row["event"] == "requirement":
                for m in facts.materials:
                    effects.required[m, t] *= 1.0 + amount * (only in ("", m))
                continue
            for o, offer in facts.offer.items():
                touched = amount * _share(facts, o, row) * (only in ("", offer["material"]))
                if row["event"] == "lost supply":
                    left = effects.remaining[o, t] * (1.0 - touched)
                    effects.remaining[o, t] = left if left > 1e-9 else 0.0
                elif row["event"] == "price":
                    effects.price[o, t] *= 1.0 + touched
                else:
                    effects.tariff[o, t] += touched
    return effects


def _share(facts: Facts, o: str, row: Row) -> float:
    """The part of an offer from where an event happens."""
    source = str(row.get("from") or "")
    name = source.rpartition(": ")[2]
    if not source:
        return 1.0
    if source.startswith("supplier"):
        return float(facts.offer[o]["supplier"] == name)
    members = {str(r["country"]) for r in facts.rows.get("country_groups", []) if r["group"] == name} or {name}
    shares, _ = facts.tested(o, "", (str(row["stage"]),), "upper")
    return min(1.0, sum(share for country, share in shares.items() if country in members))


def _outcome(facts: Facts, program: Program, plan: dict[tuple, float], name: str) -> dict[tuple, float]:
    """Adds what can be done in a scenario; what each column costs in it."""
    effects, horizon = effects_of(facts, name), range(len(facts.labels))
    begins, cost = effects.first(len(horizon)), dict(plan)
    for m in facts.materials:
        offers = [o for o, offer in facts.offer.items() if offer["material"] == m]
        changed = any(effects.required[m, t] != 1.0 for t in horizon) or any(
            (effects.remaining[o, t], effects.price[o, t], effects.tariff[o, t]) != (1.0, 1.0, 0.0)
            for o in offers
            for t in horizon
            if facts.available(o, t)
        )
        if changed:
            for t in horizon[begins:]:
                _define_period(facts, program, cost, (name, m, t), effects, offers, begins)
    for s, row in facts.supplier.items():
        if row.get("capacity") is not None:
            _define_supplier(facts, program, (name, s), effects, horizon[begins:])
        if row.get("fixed_cost") is not None:
            _define_use(facts, program, cost, (name, s))
    return cost


def _define_use(facts: Facts, program: Program, cost: dict[tuple, float], place: tuple[str, str]) -> None:
    """What is bought of a supplier that the plan does not use pays its fixed cost."""
    name, s = place
    then, more = ("uses then", name, s), [column for column in program.cost if column[:2] == ("more", name)]
    mine = [column for column in more if column[2] in _offers_of(facts, s)]
    if mine:
        program.add(then, 0.0, 1.0)
        cost[then] = cost["uses", s]
    for column in mine:
        most = 3.0 * _most(facts, column[2])
        program.at_most.append(({column: 1.0, ("uses", s): -most, then: -most}, 0.0))


def _define_period(
    facts: Facts,
    program: Program,
    cost: dict[tuple, float],
    place: tuple[str, str, int],
    effects: Effects,
    offers: list[str],
    begins: int,
) -> None:
    name, m, t = place
    required = facts.requirement[m, t] * effects.required[m, t]
    row: dict[tuple, float] = {}
    for o in offers:
        remaining, offer = effects.remaining[o, t], facts.offer[o]
        landed = _landed(facts, o, effects.price[o, t], effects.tariff[o, t])
        cost["buy", o, t] = remaining * landed
        row["buy", o, t] = -remaining
        if remaining > 0 and facts.available(o, t):
            more = ("more", name, o, t)
            program.add(more)
            cost[more] = landed
            row[more] = -1.0
            if offer.get("capacity") is not None:
                capacity = float(offer["capacity"]) * facts.factor(m, offer.get("unit"))
                program.at_most.append(({("buy", o, t): remaining, more: 1.0}, remaining * capacity))
    if ("short", m, t) in cost:
        cost["short", m, t] = 0.0
    short_cost = facts.material.get(m, {}).get("shortage_cost")
    if short_cost is not None:
        program.add(("short then", name, m, t), 0.0, required)
        cost["short then", name, m, t] = float(short_cost)
        row["short then", name, m, t] = -1.0
    if m in facts.stock:
        then = ("stock then", name, m, t)
        maximum = facts.stock[m].get("maximum")
        program.add(
            then, 0.0, None if maximum is None else float(maximum) * facts.factor(m, facts.stock[m].get("unit"))
        )
        cost[then], cost["stock", m, t] = cost["stock", m, t], 0.0
        row[then] = 1.0
        if t == begins and t > 0:
            row["stock", m, t - 1] = -1.0
        elif t > 0:
            row["stock then", name, m, t - 1] = -1.0
        else:
            required -= float(facts.stock[m].get("opening") or 0) * facts.factor(m, facts.stock[m].get("unit"))
    program.at_most.append((row or {next(iter(program.cost)): 0.0}, -required))
    if m in facts.stock and facts.settings.get("overbuying") != "allowed":
        _define_stays(facts, program, row, required, place, effects, begins)


def _define_stays(
    facts: Facts,
    program: Program,
    row: dict[tuple, float],
    required: float,
    place: tuple[str, str, int],
    effects: Effects,
    begins: int,
) -> None:
    """Stock stays; what arrives in vain goes, as far as the requirement has fallen by then."""
    name, m, t = place
    gone = ("gone", name, m, t)
    fell = sum(facts.requirement[m, u] * max(0.0, 1.0 - effects.required[m, u]) for u in range(begins, t + 1))
    program.add(gone, 0.0, fell)
    stays = {column: -value for column, value in row.items() if column[0] != "more"}
    program.at_most.append(({**stays, gone: -1.0}, required))
    arrives = {column: value for column, value in row.items() if column[0] == "buy"}
    program.at_most.append(({**arrives, gone: 1.0}, 0.0))
    program.at_most.append(({("gone", name, m, u): 1.0 for u in range(begins, t + 1)}, fell))


def _define_supplier(facts: Facts, program: Program, place: tuple[str, str], effects: Effects, periods: range) -> None:
    name, s = place
    unit = str(facts.supplier[s]["capacity_unit"])
    for t in periods:
        row: dict[tuple, float] = {}
        for o, offer in facts.offer.items():
            m, remaining = str(offer["material"]), effects.remaining[o, t]
            if offer["supplier"] != s or remaining <= 0:
                continue
            per = 1.0 if unit == facts.unit(m) else facts.kg(m) / MASS[unit]
            row["buy", o, t] = per
            if ("more", name, o, t) in program.cost:
                row["more", name, o, t] = per / remaining
        if row:
            program.at_most.append((row, float(facts.supplier[s]["capacity"])))


def _landed(facts: Facts, o: str, price: float, tariff: float) -> float:
    row = facts.offer[o]
    paid = float(row["unit_price"]) * price * (1 + max(0.0, float(row.get("tariff") or 0) + tariff))
    paid += float(row.get("freight") or 0) + float(row.get("other_cost") or 0)
    return paid * facts.rate(row.get("currency")) / facts.factor(str(row["material"]), row.get("unit"))
