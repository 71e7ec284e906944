"""The re-plan under a loss, formulated a second time from the rows of a book, in plain Python, and solved by scipy.

Written from WORKBOOK.md, "Losses", and MODEL.md; of the program it takes only what a loss leaves of each offer.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import linprog

from tests.optimizer.oracle import Program
from tests.optimizer.oracle_facts import MASS, Facts, Rows


@dataclass
class Loss:
    """What a loss does.

    Attributes:
        remaining: by offer and period.
        landed: landed cost by offer and period, base currency.
        required: factor by material and period.
        begin: first period planned again.
        awards: what the plan bought, by offer and period.
        closing: the plan's stock, by material and period.
        short: what the plan left short, by material and period.
        recovery: days after which the loss ends; None for never.
    """

    remaining: dict[tuple[str, int], float]
    landed: dict[tuple[str, int], float]
    required: dict[tuple[str, int], float]
    begin: int
    awards: dict[tuple[str, int], float]
    closing: dict[tuple[str, int], float]
    short: dict[tuple[str, int], float]
    recovery: float | None = None


def least(rows: Rows, loss: Loss) -> tuple[float, float]:
    """The least value short, and the least cost with it."""
    facts, program = Facts(rows), Program()
    pieces = list(_pieces(facts, loss.recovery))
    for o in facts.offer:
        for j, (t, part, lasts) in enumerate(pieces):
            remaining = loss.remaining[o, t] if lasts else 1.0
            capacity = facts.offer[o].get("capacity")
            factor = facts.factor(str(facts.offer[o]["material"]), facts.offer[o].get("unit"))
            most = None if capacity is None else float(capacity) * factor * part * remaining
            program.add(("buy", o, j), loss.landed[o, t], most if facts.available(o, t) and remaining > 0.0 else 0.0)
            if t < loss.begin:
                bought = loss.awards.get((o, t), 0.0)
                program.equal.append(({("buy", o, j): 1.0}, bought))
                program.upper["buy", o, j] = None
    for m in facts.materials:
        _balance(facts, program, m, pieces, loss)
    _supplier_capacity(facts, program, pieces, loss)
    return _solve(program, {m: worth(facts, m) for m in facts.materials})


def worth(facts: Facts, m: str) -> float:
    """The dearest landed cost at which a material is available in any period."""
    horizon = range(len(facts.labels))
    offered = [o for o, r in facts.offer.items() if r["material"] == m]
    able = [o for o in offered if any(facts.available(o, t) for t in horizon)]
    return max((facts.landed(o) for o in able or offered), default=0.0)


def _pieces(facts: Facts, recovery: float | None) -> list[tuple[int, float, bool]]:
    """Each piece: its period, which part of it, and whether the loss lasts."""
    found, passed = [], 0.0
    for t in range(len(facts.labels)):
        days = facts.days(t)
        if recovery is not None and passed < recovery < passed + days:
            part = (recovery - passed) / days
            found += [(t, part, True), (t, 1.0 - part, False)]
        else:
            found.append((t, 1.0, recovery is None or passed < recovery))
        passed += days
    return found


def _balance(facts: Facts, program: Program, m: str, pieces: list, loss: Loss) -> None:
    stock = facts.stock.get(m)
    opening = most = 0.0
    if stock:
        factor = facts.factor(m, stock.get("unit"))
        opening = float(stock.get("opening") or 0) * factor
        most = None if stock.get("maximum") is None else float(stock["maximum"]) * factor
    last = len(facts.labels) - 1
    # What cannot be used because less is required than was bought before the event is surplus.
    unused = loss.closing.get((m, loss.begin - 1), opening) if loss.begin else opening
    for j, (t, part, _) in enumerate(pieces):
        required = facts.requirement[m, t] * loss.required[m, t] * part
        limit, end = most, j == len(pieces) - 1 or pieces[j + 1][0] != t
        if stock and t == last and end:
            cover = float(stock.get("minimum_cover") or 0) / facts.days(t) * facts.requirement[m, t]
            limit = max(opening, cover) if limit is None else min(limit, max(opening, cover))
        cost = float(stock.get("holding_cost") or 0) / factor if stock and end else 0.0
        program.add(("stock", m, j), cost, limit)
        past = t < loss.begin
        program.add(("short", m, j), 0.0, None if past else required)
        program.add(("surplus", m, j))
        if past:
            program.equal.append(({("stock", m, j): 1.0}, loss.closing.get((m, t), 0.0)))
            continue
        if facts.setting("overbuying", "forbidden") != "allowed":
            level = unused - required
            unused = max(0.0, level if limit is None else min(level, limit))
            program.upper["surplus", m, j] = max(0.0, level - unused)
        row: dict[tuple, float] = {("buy", o, j): 1.0 for o, r in facts.offer.items() if r["material"] == m}
        row |= {("short", m, j): 1.0, ("stock", m, j): -1.0, ("surplus", m, j): -1.0}
        if j:
            row["stock", m, j - 1] = 1.0
        program.equal.append((row, required - (0.0 if j else opening)))


def _supplier_capacity(facts: Facts, program: Program, pieces: list, loss: Loss) -> None:
    for s, r in facts.supplier.items():
        if r.get("capacity") is None:
            continue
        for j, (t, part, lasts) in enumerate(pieces):
            row = {}
            for o, offer in facts.offer.items():
                remaining = loss.remaining[o, t] if lasts else 1.0
                if offer["supplier"] == s and remaining > 0.0 and t >= loss.begin:
                    m, unit = str(offer["material"]), str(r["capacity_unit"])
                    row["buy", o, j] = (1.0 if unit == facts.unit(m) else facts.kg(m) / MASS[unit]) / remaining
            if row:
                program.at_most.append((row, float(r["capacity"]) * part))


def _solve(program: Program, worth_of: dict[str, float]) -> tuple[float, float]:
    names = list(program.cost)
    index = {name: number for number, name in enumerate(names)}
    value = np.array([worth_of[name[1]] if name[0] == "short" else 0.0 for name in names])
    past = [name for name in names if name[0] == "short" and program.upper[name] is None]
    value[[index[name] for name in past]] = 0.0

    def dense(rows: list) -> tuple[np.ndarray, np.ndarray]:
        matrix = np.zeros((len(rows), len(names)))
        for number, (terms, _) in enumerate(rows):
            for name, factor in terms.items():
                matrix[number, index[name]] += factor
        return matrix, np.array([right for _, right in rows])

    a_ub, b_ub = dense(program.at_most)
    a_eq, b_eq = dense(program.equal)
    bounds = [(0.0, program.upper[name]) for name in names]
    first = linprog(value, a_ub, b_ub, a_eq, b_eq, bounds, method="highs-ds")
    assert first.status == 0, first.message
    a_ub = np.vstack([a_ub.reshape(-1, len(names)), value])
    b_ub = np.append(b_ub, first.fun * (1.0 + 1e-9) + 1e-9)
    second = linprog(list(program.cost.values()), a_ub, b_ub, a_eq, b_eq, bounds, method="highs-ds")
    assert second.status == 0, second.message
    return float(first.fun), float(second.fun)
