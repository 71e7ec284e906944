"""The sheet Survive on the closing stock: recomputed from the case, and against the lines that the plan states."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from data.case import Case, Scope, Source
from data.plan import Plan
from optimizer.audit.findings import Findings, Indices, Numbers
from optimizer.audit.ledger import Ledger, places
from optimizer.audit.origins import STAGES, Origins
from optimizer.audit.supply import can_be_awarded

_DUST = 1e-12


def bridging_stock(case: Case, origins: Origins, required: Numbers) -> Numbers:
    """Days / days of the period × (required − what the offers still deliver), the most over the losses of a row.

    Returns:
        The least closing stock, shape (rows of Survive, materials, periods); at least 0.
    """
    needed = np.zeros((len(case.survive), *required.shape))
    if not len(case.survive):
        return needed
    material = places(case.offers["material"], case.materials.index)
    capacity = _capacity(case)
    serves = (can_be_awarded(case) > 0) & (capacity > 0)[:, None]
    days = np.array([period.days for period in case.periods], dtype=np.float64)
    for number, (asked, lost_share) in enumerate(zip(case.survive["days"], case.survive["lost_share"], strict=True)):
        inside = _inside(case, case.survive["scope"].iloc[number])
        for share in _lost_parts(case, origins, number):
            lost = lost_share * share * inside[material]
            hit = np.zeros(len(case.materials), dtype=bool)
            hit[material[(lost > _DUST) & serves.any(axis=1)]] = True
            left = np.where(lost > 1 - _DUST, 0.0, 1 - lost)
            lacking = required - _delivered(material, left, capacity, serves, required.shape)
            of_loss = np.where(hit[:, None], asked / days * np.maximum(lacking, 0.0), 0.0)
            needed[number] = np.maximum(needed[number], of_loss)
    return needed


def _delivered(
    material: Indices, left: Numbers, capacity: Numbers, serves: np.ndarray, shape: tuple[int, ...]
) -> Numbers:
    """What the offers deliver in a period of what is left of them."""
    each = np.where(left > 0, left, 0.0) * np.where(left > 0, capacity, 0.0)
    total = np.zeros(shape)
    for period in range(shape[1]):
        now = serves[:, period]
        total[:, period] = np.bincount(material[now], each[now], minlength=shape[0])
    return total


def _capacity(case: Case) -> Numbers:
    """The lesser of the offer's capacity and its supplier's, in material units."""
    of_supplier = case.suppliers["capacity"].reindex(case.offers["supplier"]).to_numpy(dtype=np.float64)
    each = case.offers["per_supplier_unit"].to_numpy(dtype=np.float64)
    most = np.where(np.isfinite(of_supplier), of_supplier / np.where(np.isnan(each), 1.0, each), np.inf)
    return np.asarray(np.minimum(case.offers["capacity"].to_numpy(dtype=np.float64), most))


def _inside(case: Case, scope: Scope) -> np.ndarray:
    """Which materials a scope holds."""
    if scope.kind == "material":
        return np.asarray(case.materials.index == scope.name)
    if scope.kind == "group":
        return (case.materials["group"] == scope.name).to_numpy(dtype=bool)
    if scope.kind == "mineral":
        holding = case.contents.loc[case.contents["mineral"] == scope.name, "material"]
        return np.asarray(case.materials.index.isin(holding))
    return np.ones(len(case.materials), dtype=bool)


def _lost_parts(case: Case, origins: Origins, number: int) -> Iterator[Numbers]:
    """The part of each offer that each loss of a row of Survive takes, all of it lost."""
    row = case.survive.iloc[number]
    source, mineral = row["source"], row["scope"].name if row["scope"].kind == "mineral" else ""
    if source.kind == "supplier":
        yield (case.offers["supplier"] == source.name).to_numpy(dtype=np.float64)
        return
    stages: list[tuple[str, ...]] = [(stage,) for stage in STAGES] if row["stage"] == "each" else [(row["stage"],)]
    stages = [STAGES] if row["stage"] == "any" else stages
    for members in _lost_together(case, origins, source):
        for at in stages:
            yield origins.share_of(members, mineral, at, "named")


def _lost_together(case: Case, origins: Origins, source: Source) -> list[frozenset[str]]:
    if source.kind == "any country":
        return [frozenset({country}) for country in origins.countries]
    return [frozenset(case.groups[source.name]) if source.kind == "group" else frozenset({source.name})]


def check_survival(case: Case, plan: Plan, ledger: Ledger, needed: Numbers, findings: Findings) -> None:
    """Closing stock bridges every loss of every row; and the lines of the plan say what was recomputed."""
    for number, name in enumerate(case.survive.index):
        scale = np.repeat(ledger.size, needed.shape[2])
        for cell in findings.above(needed[number].ravel(), ledger.stock.ravel(), scale):
            m, t = divmod(int(cell), needed.shape[2])
            where = f"survive {name}, material {case.materials.index[m]}, period {case.periods[t].label}"
            text = f"closing stock {ledger.stock[m, t]:.12g} is below {needed[number, m, t]:.12g}, which bridges it."
            findings.add("survive", where, needed[number, m, t], ledger.stock[m, t], text)
    _check_lines(case, plan, ledger, needed, findings)


def _check_lines(case: Case, plan: Plan, ledger: Ledger, needed: Numbers, findings: Findings) -> None:
    """A line for each row, material and period that needs stock, with what it needs and what there is."""
    labels = {period.label: number for number, period in enumerate(case.periods)}
    stated = np.zeros_like(needed)
    for line in plan.survive.to_dict("records"):
        v, m = _place(case.survive.index, line["survive"]), _place(case.materials.index, line["material"])
        t = labels.get(line["period"] or "", -1)
        where = f"survive {line['survive']}, material {line['material']}, period {line['period']}"
        if min(v, m, t) < 0:
            findings.add("survive", where, None, None, "there is no such row, material or period in the book.")
            continue
        stated[v, m, t] = line["needed"]
        days = case.survive["days"].iloc[v] * ledger.stock[m, t] / needed[v, m, t] if needed[v, m, t] > 0 else np.nan
        findings.compare("survive", where, ledger.stock[m, t], line["closing"], ledger.size[m])
        findings.compare("survive", where, float(days), line["days"], float(np.nan_to_num(np.abs(days), nan=1.0)))
        _check_binding(line, ledger.stock[m, t] - needed[v, m, t], float(ledger.size[m]), where, findings)
    scale = np.broadcast_to(ledger.size[None, :, None], needed.shape).ravel()
    for cell in findings.apart(stated.ravel(), needed.ravel(), scale):
        v, m, t = (int(number) for number in np.unravel_index(int(cell), needed.shape))
        where = f"survive {case.survive.index[v]}, material {case.materials.index[m]}, period {case.periods[t].label}"
        text = f"{stated[v, m, t]:.12g} is stated to be needed; {needed[v, m, t]:.12g} was recomputed."
        findings.add("survive", where, needed[v, m, t], stated[v, m, t], text)


def _check_binding(line: dict[object, object], spare: float, size: float, where: str, findings: Findings) -> None:
    is_bound, slack = bool(line["binding"]), findings.tolerance * size
    if (is_bound and spare > 2 * slack) or (not is_bound and spare <= slack / 2):
        text = f"the line {'binds' if is_bound else 'does not bind'} by the plan, with {spare:.12g} to spare."
        findings.add("survive", where, str(not is_bound), str(is_bound), text)


def _place(index: pd.Index, name: object) -> int:
    """Position of a name; -1 where it is not there."""
    return int(index.get_indexer(pd.Index([name]))[0])
