"""Requirements, stock, shortage and surplus, material by material and period by period."""

from __future__ import annotations

import numpy as np

from data.case import Case
from data.plan import Plan
from optimizer.audit.findings import Findings, Numbers
from optimizer.audit.ledger import Ledger, numbers, places


def check_balance(case: Case, ledger: Ledger, findings: Findings) -> None:
    """Opening + bought + short = required + closing + surplus"""
    opening = np.hstack([_stock_column(case, "opening")[:, None], ledger.stock[:, :-1]])
    bought = ledger.bought()
    supply = opening + bought + ledger.short
    use = ledger.required + ledger.stock + ledger.surplus
    scale = findings.scale(np.maximum(supply, use), ledger.size[:, None])
    for m, t in _cells(findings.apart(supply.ravel(), use.ravel(), scale.ravel()), supply):
        off, unit = supply[m, t] - use[m, t], case.materials["unit"].iloc[m]
        text = (
            f"{abs(off):.12g} {unit} {'too much' if off > 0 else 'missing'}: "
            f"opening {opening[m, t]:.12g} + bought {bought[m, t]:.12g} + short {ledger.short[m, t]:.12g} is not "
            f"required {ledger.required[m, t]:.12g} + closing {ledger.stock[m, t]:.12g} + surplus "
            f"{ledger.surplus[m, t]:.12g}."
        )
        findings.add("balance", _place(case, m, t), use[m, t], supply[m, t], text)


def check_stock(case: Case, ledger: Ledger, bridging: Numbers, findings: Findings) -> None:
    """Cover ≤ closing ≤ maximum; none without a Stock row; at the end at most max(opening, what must be there then)

    Args:
        case: the case.
        ledger: the plan's quantities.
        bridging: closing stock that bridges losses, shape (rows of Survive, materials, periods).
        findings: what does not hold goes here.
    """
    days = np.array([period.days for period in case.periods], dtype=np.float64)
    cover = _stock_column(case, "minimum_cover")[:, None] / days * ledger.required
    has_row = case.materials.index.isin(case.stock.index)
    most = case.stock["maximum"].reindex(case.materials.index).fillna(np.inf).to_numpy(dtype=np.float64)
    at_most = np.repeat(np.where(has_row, most, 0.0)[:, None], len(days), axis=1)
    end = np.maximum(_stock_column(case, "opening"), cover[:, -1])
    end = np.maximum(end, bridging[:, :, -1].max(axis=0, initial=0.0))
    at_most[:, -1] = np.minimum(at_most[:, -1], end)
    scale = findings.scale(np.maximum(cover, ledger.stock), ledger.size[:, None]).ravel()
    for m, t in _cells(findings.above(cover.ravel(), ledger.stock.ravel(), scale), cover):
        text = f"closing stock {ledger.stock[m, t]:.12g} is below the minimum cover {cover[m, t]:.12g}."
        findings.add("stock", _place(case, m, t), cover[m, t], ledger.stock[m, t], text)
    capped = np.where(np.isfinite(at_most), at_most, ledger.stock)
    for m, t in _cells(findings.above(ledger.stock.ravel(), capped.ravel(), scale), cover):
        why = _why_at_most(bool(has_row[m]), t == len(days) - 1)
        text = f"closing stock {ledger.stock[m, t]:.12g} exceeds {at_most[m, t]:.12g}, {why}."
        findings.add("stock", _place(case, m, t), at_most[m, t], ledger.stock[m, t], text)


def _why_at_most(has_row: bool, is_last: bool) -> str:
    if not has_row:
        return "for the material has no row in Stock"
    return "the most that may remain at the end of the horizon" if is_last else "the material's maximum"


def check_shortages(case: Case, plan: Plan, ledger: Ledger, findings: Findings) -> None:
    """Shortages and surplus only where they are allowed, shortages within the requirement and at shortage cost"""
    cost = case.materials["shortage_cost"].to_numpy(dtype=np.float64)
    allowed = case.settings.shortages_allowed & np.isfinite(cost)
    at_most = np.where(allowed[:, None], ledger.required, 0.0)
    scale = np.where(allowed[:, None], findings.scale(ledger.required, ledger.size[:, None]), 0.0)
    for m, t in _cells(findings.above(ledger.short.ravel(), at_most.ravel(), scale.ravel()), at_most):
        why = "the requirement" if allowed[m] else "0: shortages of this material are forbidden"
        text = f"a shortage of {ledger.short[m, t]:.12g} exceeds {at_most[m, t]:.12g}, {why}."
        findings.add("shortage", _place(case, m, t), at_most[m, t], ledger.short[m, t], text)
    if not case.settings.overbuying_allowed:
        for m, t in zip(*np.nonzero(ledger.surplus), strict=True):
            text = f"a surplus of {ledger.surplus[m, t]:.12g}, but overbuying is forbidden."
            findings.add("surplus", _place(case, m, t), 0.0, ledger.surplus[m, t], text)
    _check_shortage_costs(case, plan, np.where(allowed, cost, 0.0), findings)


def _check_shortage_costs(case: Case, plan: Plan, cost: Numbers, findings: Findings) -> None:
    table = plan.shortages
    material = places(table["material"], case.materials.index)
    quantity, stated = numbers(table["quantity"]), numbers(table["cost"])
    expected = np.where(material >= 0, quantity * cost[material] if len(cost) else 0.0, stated)
    for row in findings.apart(stated, expected, np.abs(expected)):
        where = f"shortage of {table['material'].iloc[row]}, period {table['period'].iloc[row]}"
        text = f"the cost is {stated[row]:.12g}; {expected[row]:.12g} was recomputed."
        findings.add("cost", where, expected[row], stated[row], text)


def _stock_column(case: Case, name: str) -> Numbers:
    """A column of Stock for every material; 0 where the material has no row."""
    return case.stock[name].reindex(case.materials.index).fillna(0.0).to_numpy(dtype=np.float64)


def _cells(flat: np.ndarray, like: Numbers) -> list[tuple[int, int]]:
    return [(int(place) // like.shape[1], int(place) % like.shape[1]) for place in flat]


def _place(case: Case, material: int, period: int) -> str:
    return f"material {case.materials.index[material]}, period {case.periods[period].label}"
