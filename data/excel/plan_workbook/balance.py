"""The balance of a plan by material and period, as the sheet Stock shows it; closing stock follows what is bought."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.arrays import positions
from data.case import Case
from data.plan import Plan
from data.stockpile import bridged

TOLERANCE = 1e-6
"""Part of what is supplied or used that a difference may be."""
_SAME = 1e-9
"""How near (relative) closing stock must be to what the plan states, to be computed from the purchases instead."""
_TERMS = ("required", "bought", "closing", "short", "surplus")


def balance_of(plan: Plan, case: Case, awards: pd.DataFrame) -> pd.DataFrame:
    """The terms of opening + bought + short = required + closing + surplus, by material and period.

    Args:
        plan: the plan.
        case: its case.
        awards: the awards with ``material, period_number, quantity``.

    Returns:
        One row a material and period that has a requirement, purchases, stock, shortage or surplus: ``material,
        period`` (number), the terms in the material's unit (NaN: nothing said), ``stocked, holding_cost,
        shortage_cost, unit, material_number`` (from 1), ``slack`` (what a difference may be, at least), and ``least,
        most`` (the closing stock that is allowed; most is inf where there is no limit).
    """
    number = {period.label: at for at, period in enumerate(case.periods)}
    parts = {
        "required": case.requirements.rename(columns={"quantity": "required"}),
        "bought": awards.assign(period=awards["period_number"], bought=awards["quantity"]),
        "closing": _numbered(plan.stock, number),
        "short": _numbered(plan.shortages, number).rename(columns={"quantity": "short"}),
        "surplus": _numbered(plan.surplus, number).rename(columns={"quantity": "surplus"}),
    }
    rows = pd.concat([table[["material", "period", name]] for name, table in parts.items()])
    rows = rows.astype(dict.fromkeys(parts, float) | {"period": "int64"})
    rows = rows.groupby(["material", "period"], sort=True)[list(parts)].sum(min_count=1).reset_index()
    rows["stocked"] = rows["material"].isin(case.stock.index)
    rows["opening"] = _opening(rows, case)
    rows["holding_cost"] = rows["material"].map(case.stock["holding_cost"]).fillna(0.0)
    rows["shortage_cost"] = rows["material"].map(case.materials["shortage_cost"])
    rows["unit"] = rows["material"].map(case.materials["unit"])
    rows["material_number"] = positions(case.materials.index, rows["material"]) + 1
    rows["slack"] = _slack(rows, case)
    return _with_limits(rows, plan, case)


def _numbered(table: pd.DataFrame, number: dict[str, int]) -> pd.DataFrame:
    period = table["period"].map(lambda label: number[label or ""])
    return table.assign(period=period.astype("int64"))


def _opening(rows: pd.DataFrame, case: Case) -> pd.Series:
    """Closing stock of the period before; the opening stock of the book in the first."""
    opening = rows["material"].map(case.stock["opening"]).fillna(0.0)
    before = rows.groupby("material")["closing"].shift(1)
    return opening.where(rows["period"] == 0, before).where(rows["stocked"], 0.0).fillna(0.0)


def _slack(rows: pd.DataFrame, case: Case) -> pd.Series:
    """What a difference may be: a millionth of the material's largest requirement (or opening stock)."""
    largest = rows.groupby("material")["required"].transform("max").fillna(0.0)
    opening = rows["material"].map(case.stock["opening"]).fillna(0.0)
    return TOLERANCE * largest.where(largest > 0.0, opening)


def _with_limits(rows: pd.DataFrame, plan: Plan, case: Case) -> pd.DataFrame:
    """Minimum cover ≤ closing ≤ maximum; in the last period at most max(opening, cover, what bridges losses)."""
    last = len(case.periods) - 1
    days = np.array([period.days for period in case.periods], dtype=np.float64)
    cover = rows["material"].map(case.stock["minimum_cover"]).fillna(0.0) / days[rows["period"]]
    least = cover * rows["required"].fillna(0.0)
    most = rows["material"].map(case.stock["maximum"]).fillna(np.inf)
    final = plan.survive[plan.survive["period"].map(lambda label: label or "") == case.periods[last].label]
    bridging = rows["material"].map(final.groupby("material")["needed"].max().astype(float)).fillna(0.0)
    left = np.maximum(np.maximum(least, rows["material"].map(case.stock["opening"]).fillna(0.0)), bridging)
    return rows.assign(least=least, most=most.where(rows["period"] < last, np.minimum(most, left)))


def follows(rows: pd.DataFrame) -> pd.Series:
    """Which rows keep a stock that the plan states."""
    return rows["stocked"] & rows["closing"].notna()


def with_following_stock(rows: pd.DataFrame) -> pd.DataFrame:
    """Closing = opening + bought + short − required − surplus, period by period, where a stock is kept.

    What is within the slack of zero is zero: sums of purchases round.
    """
    kept = follows(rows).tolist()
    terms = {name: rows[name].fillna(0.0).tolist() for name in ("bought", "short", "required", "surplus")}
    opening, closing = rows["opening"].tolist(), rows["closing"].tolist()
    materials, slack, first = rows["material"].tolist(), rows["slack"].tolist(), (rows["period"] == 0).tolist()
    for at in range(len(rows)):
        if not kept[at]:
            continue
        if not first[at]:
            opening[at] = closing[at - 1] if at and materials[at - 1] == materials[at] else 0.0
        left = opening[at] + terms["bought"][at] + terms["short"][at] - terms["required"][at] - terms["surplus"][at]
        closing[at] = 0.0 if abs(left) <= slack[at] else left
    return rows.assign(opening=opening, closing=closing)


def stock_follows(stated: pd.DataFrame) -> bool:
    """Whether closing stock that follows the purchases is the one that the plan states."""
    found = with_following_stock(stated)
    scale = stated[["opening", "bought", "short"]].sum(axis=1) + stated["slack"]
    apart = (found["closing"] - stated["closing"]).abs().fillna(0.0)
    return bool((apart <= _SAME * np.maximum(1.0, scale)).all())


def following_stock(rows: pd.DataFrame, case: Case) -> dict[tuple[str, str], float]:
    """Closing stock of each row where it follows the purchases, by material and label of the period."""
    kept = rows[follows(rows)]
    labels = (case.periods[at].label for at in kept["period"])
    return dict(zip(zip(kept["material"], labels, strict=True), kept["closing"].tolist(), strict=True))


def with_stock_of(rows: pd.DataFrame, plan: Plan, case: Case) -> Plan:
    """The plan with the closing stock of a balance, and what of it bridges losses."""
    labels = [case.periods[at].label for at in rows["period"]]
    closing = dict(zip(zip(rows["material"], labels, strict=True), rows["closing"].tolist(), strict=True))
    places = zip(plan.stock["material"], plan.stock["period"].map(lambda label: label or ""), strict=True)
    stock = plan.stock.assign(closing=[closing[place] for place in places])
    return replace(plan, stock=stock, survive=bridged(plan.survive, stock, case))


def balance_values(rows: pd.DataFrame, live: bool) -> tuple[list[float], list[str]]:
    """The difference of each row and its status, as the formulas of the sheet Stock give them.

    Args:
        rows: the balance.
        live: whether closing stock follows the purchases: then a difference is how far it is outside its limits.
    """
    filled = rows.fillna(dict.fromkeys(_TERMS, 0.0))
    supply = filled["opening"] + filled["bought"] + filled["short"]
    use = filled["required"] + filled["closing"] + filled["surplus"]
    missed = supply - filled["required"] - filled["closing"] - filled["surplus"]
    outside = np.minimum(0.0, filled["closing"] - filled["least"]) + np.maximum(0.0, filled["closing"] - filled["most"])
    difference: NDArray[np.float64] = np.where(follows(rows) & live, outside, missed)
    close = np.abs(difference) <= np.maximum(filled["slack"], TOLERANCE * np.maximum(supply, use))
    short = np.where(filled["short"] > 0.0, "short, priced", "met")
    words = np.where(close, short, np.where(difference < 0.0, "short", "too much"))
    return difference.tolist(), words.tolist()
