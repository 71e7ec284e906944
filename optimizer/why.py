"""Why an offer gets what it gets: what each offer of a material costs in a plan, with what the rules make of it.

At the least cost every offer that is bought, and could be bought more or less of, costs the same: its landed cost and
what its purchases cost or save through the rules. An offer that comes dearer with the rules is not bought, one that
comes cheaper is bought as far as it goes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from data.case import Case
from optimizer.building import Built, build_model
from optimizer.dilution import solve_wide_enough
from optimizer.problem import FloatArray, IntArray, flatten
from optimizer.solving.model import SolveOptions
from optimizer.solving.result import Solution, Termination

_SAME = 1e-6
"""Amounts this near (relative) to a limit are at it; charges this small are none."""


@dataclass(frozen=True)
class Charge:
    """What one unit of an offer costs (above zero) or saves (below) through a rule or a supplier's capacity.

    Attributes:
        name: of the rule, or ``capacity of`` the supplier.
        amount: base currency per material unit.
    """

    name: str
    amount: float


@dataclass(frozen=True)
class OfferReason:
    """One offer of the material in the period.

    Attributes:
        offer: its identifier.
        supplier: its supplier's identifier.
        quantity: what the plan buys, material units.
        most: the most that it can deliver; None where that is not limited.
        landed_cost: base currency per material unit.
        charges: the largest first; none where the plan has whole decisions.
        effective_cost: landed cost and all charges.
        state: ``bought``, ``full`` (bought as far as it goes) or ``not bought``.
    """

    offer: str
    supplier: str
    quantity: float
    most: float | None
    landed_cost: float
    charges: tuple[Charge, ...]
    effective_cost: float
    state: str


@dataclass(frozen=True)
class Reasons:
    """Every offer of a material that could serve a period, the cheapest by effective cost first.

    Attributes:
        material: its identifier.
        period: label.
        unit: material unit.
        worth: what one more unit required would cost, base currency; None where the plan has whole decisions.
        offers: the offers.
    """

    material: str
    period: str
    unit: str
    worth: float | None
    offers: tuple[OfferReason, ...]


@dataclass(frozen=True)
class Scarce:
    """A capacity that is used up and holds the plan back.

    Attributes:
        kind: ``offer`` or ``supplier``.
        name: its identifier.
        material: that of the offer; empty for a supplier.
        periods: in how many periods it holds the plan back.
        saves: what one percent more of it in these periods saves at first, base currency.
    """

    kind: str
    name: str
    material: str
    periods: int
    saves: float


class Explainer:
    """The least-cost plan of one case with its prices, solved once; ``reasons`` then takes no time."""

    def __init__(self, case: Case, cancelled: Callable[[], bool] | None = None) -> None:
        """Solves the case.

        Raises:
            ValueError: it has no plan, or plans over scenarios.
        """
        if case.settings.objective != "cost":
            message = "A plan over scenarios is not explained offer by offer."
            raise ValueError(message)
        built, solution = solve_wide_enough(build_model(flatten(case), case.rules), SolveOptions(), None, cancelled)
        if not solution.has_plan or solution.termination not in {Termination.OPTIMAL, Termination.LIMIT}:
            message = "There is no plan to explain."
            raise ValueError(message)
        self._built, self._solution = built, solution
        self._charges: sparse.csc_array | None = None
        self._names: list[str] = []
        if solution.duals is not None:
            self._charges, self._names = _charges(built, solution)

    def reasons(self, material: str, period: str) -> Reasons:
        """The offers of a material in a period.

        Raises:
            ValueError: there is no such material or period.
        """
        problem = self._built.problem
        case = problem.case
        at = case.materials.index.tolist().index(material)
        when = [each.label for each in case.periods].index(period)
        chosen = np.flatnonzero((problem.purchases.material == at) & (problem.purchases.period == when))
        offers = tuple(sorted((self._reason(number) for number in chosen.tolist()), key=_order))
        unit = str(case.materials["unit"].iloc[at])
        return Reasons(material, period, unit, self._worth(at, when), offers)

    def capacities(self) -> tuple[Scarce, ...] | None:
        """The capacities that hold the plan back, the dearest first; None where the plan has whole decisions.

        One percent more of a capacity q with the price λ saves 0.01 · λ · q.
        """
        if self._solution.duals is None:
            return None
        found = [*self._full_offers(), *self._full_suppliers()]
        return tuple(sorted(found, key=lambda each: (-each.saves, each.kind, each.name)))

    def _full_offers(self) -> Iterator[Scarce]:
        problem, purchases = self._built.problem, self._built.problem.purchases
        offers = problem.case.offers
        capacity = offers["capacity"].to_numpy(dtype=float)[purchases.offer] / problem.unit[purchases.material]
        bought = self._solution.of(self._built.decisions.buy)
        periods: dict[int, int] = {}
        saves: dict[int, float] = {}
        for number in np.flatnonzero(bought >= capacity * (1.0 - _SAME)).tolist():
            unit = float(problem.unit[purchases.material[number]])
            worth = self._worth(int(purchases.material[number]), int(purchases.period[number])) or 0.0
            landed = float(purchases.landed_cost[number]) / unit
            price = worth - landed - sum(charge.amount for charge in self._charged(number, unit))
            if price > _SAME * max(abs(worth), _SAME):
                offer = int(purchases.offer[number])
                periods[offer] = periods.get(offer, 0) + 1
                saves[offer] = saves.get(offer, 0.0) + 0.01 * price * float(capacity[number]) * unit
        for offer, count in periods.items():
            yield Scarce("offer", str(offers.index[offer]), str(offers["material"].iloc[offer]), count, saves[offer])

    def _full_suppliers(self) -> Iterator[Scarce]:
        block, program = self._built.supplier_capacity, self._built.model.program
        if not len(block):
            return
        duals = self._solution.dual(block)
        saves = -0.01 * duals * program.row_upper[block.rows] * self._built.problem.money
        least = _SAME * max(abs(self._solution.objective or 0.0) * self._built.problem.money, 1.0) * 0.01
        names = np.asarray(block.keys, dtype=object)
        for name in dict.fromkeys(names.tolist()):
            own = saves[(names == name) & (saves > least)]
            if len(own):
                yield Scarce("supplier", str(name), "", len(own), float(own.sum()))

    def _reason(self, number: int) -> OfferReason:
        problem, purchases = self._built.problem, self._built.problem.purchases
        unit = float(problem.unit[purchases.material[number]])
        bought = float(self._solution.of(self._built.decisions.buy)[number])
        upper = float(purchases.upper[number])
        landed = float(purchases.landed_cost[number]) / unit
        charges = self._charged(number, unit)
        capacity = float(problem.case.offers["capacity"].iloc[purchases.offer[number]])
        is_full = bought >= upper * (1.0 - _SAME) and np.isfinite(capacity)
        state = "not bought" if bought <= upper * _SAME else "full" if is_full else "bought"
        return OfferReason(
            str(problem.case.offers.index[purchases.offer[number]]),
            str(problem.case.suppliers.index[purchases.supplier[number]]),
            bought * unit,
            capacity if np.isfinite(capacity) else None,
            landed,
            charges,
            landed + sum(charge.amount for charge in charges),
            state,
        )

    def _charged(self, number: int, unit: float) -> tuple[Charge, ...]:
        if self._charges is None:
            return ()
        money = self._built.problem.money
        column = self._charges[:, [number]].tocoo()
        found = [
            Charge(self._names[row], float(value) * money / unit)
            for row, value in zip(column.coords[0].tolist(), column.data.tolist(), strict=True)
        ]
        landed = float(self._built.problem.purchases.landed_cost[number]) / unit
        shown = [charge for charge in found if abs(charge.amount) > _SAME * max(landed, _SAME)]
        return tuple(sorted(shown, key=lambda charge: -abs(charge.amount)))

    def _worth(self, material: int, period: int) -> float | None:
        if self._solution.duals is None:
            return None
        problem = self._built.problem
        row = self._built.requirements.rows[material * problem.periods + period]
        return float(self._solution.duals[row]) * problem.money / float(problem.unit[material])


def _charges(built: Built, solution: Solution) -> tuple[sparse.csc_array, list[str]]:
    """charge[n,j] = − Σ_r dual_r · a_r,j      over the rows r of rule n, for one unit of purchase j

    The columns that only stand for sums of purchases (``total``, ``loose``) are put back in terms of them, so that a
    purchase which makes room for others is credited with it.
    """
    assert solution.duals is not None  # noqa: S101 - asked of priced plans only
    matrix = built.model.program.matrix
    buy = built.decisions.buy.ids
    sums, meant = _sums(built)
    names: list[str] = []
    rows: list[sparse.csr_array] = []
    by_name: dict[str, list[IntArray]] = {}
    for block in built.rules:
        for side in (block.at_most, block.at_least):
            if side is not None:
                by_name.setdefault(block.rows.rule.name, []).append(side.rows)
    suppliers = built.supplier_capacity
    holders = np.asarray(suppliers.keys, dtype=object)
    for name, numbers in by_name.items():
        at = np.concatenate(numbers)
        names.append(name)
        rows.append(_priced(matrix, solution.duals, at, buy, sums, meant))
    for position, row in enumerate(suppliers.rows.tolist()):
        if abs(solution.duals[row]) > 0.0:
            names.append(f"capacity of {holders[position]}")
            rows.append(_priced(matrix, solution.duals, np.array([row]), buy, sums, meant))
    empty = sparse.csr_array((0, len(buy)))
    return sparse.csc_array(sparse.vstack(rows, format="csc") if rows else empty), names


def _priced(
    matrix: sparse.csr_array, duals: FloatArray, rows: IntArray, buy: IntArray, sums: IntArray, meant: sparse.csr_array
) -> sparse.csr_array:
    """One row: − Σ dual · coefficient of each purchase, directly and through the sums it is part of."""
    weighted = sparse.csr_array(duals[rows][None, :]) @ matrix[rows]
    return sparse.csr_array(-(weighted[:, buy] + weighted[:, sums] @ meant))


def _sums(built: Built) -> tuple[IntArray, sparse.csr_array]:
    """The columns that stand for sums, and each as a sum of purchases: sum_k = Σ_j meant_k,j · buy_j"""
    model, buy = built.model, built.decisions.buy.ids
    columns, rows = [], []
    for name, block in model.blocks.items():
        kind, _, rest = name.partition("define_")
        if not kind and rest in model.columns:
            columns.append(model.columns[rest].ids)
            rows.append(block.rows)
    if not columns:
        return np.zeros(0, dtype=np.int64), sparse.csr_array((0, len(buy)))
    at = np.concatenate(rows)
    return np.concatenate(columns), sparse.csr_array(-model.program.matrix[at][:, buy])


def _order(reason: OfferReason) -> tuple[float, str]:
    return reason.effective_cost, reason.offer
