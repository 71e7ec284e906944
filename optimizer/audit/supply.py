"""Awards against the offers: who may deliver what, when, how much and at which cost."""

from __future__ import annotations

import numpy as np

from data.case import Case
from data.plan import Plan
from optimizer.audit.findings import Findings, Numbers
from optimizer.audit.ledger import Ledger, numbers, places
from optimizer.audit.prices_paid import PricesPaid


def landed_costs(case: Case) -> Numbers:
    """Landed cost = unit price × (1 + tariff) + freight + other cost, per material unit, before breaks."""
    offers = case.offers
    landed = offers["unit_price"] * (1 + offers["tariff"]) + offers["freight"] + offers["other_cost"]
    return np.asarray(landed, dtype=np.float64)


def can_be_awarded(case: Case) -> Numbers:
    """1 for each offer and period in which the offer may be bought: its supplier is not excluded, the day is valid.

    An offer serves a period when the period's first day lies in its validity and not before plan start + lead time.
    Where no period is named, these are tested against the last day, and only when a plan start is given.
    """
    excluded = case.suppliers["status"].reindex(case.offers["supplier"]).eq("excluded").to_numpy()
    may = np.repeat(~excluded[:, None], len(case.periods), axis=1)
    named = bool(case.periods[0].label)
    start = case.settings.plan_start or (case.periods[0].first_day if named else None)
    if start is None:
        return may.astype(np.float64)
    days = np.array([(p.first_day if named else p.last_day).toordinal() for p in case.periods])
    earliest = start.toordinal() + case.offers["lead_time"].to_numpy(dtype=np.float64)
    opens = np.array([-np.inf if not _is_day(d) else d.toordinal() for d in case.offers["valid_from"]])
    closes = np.array([np.inf if not _is_day(d) else d.toordinal() for d in case.offers["valid_to"]])
    may &= (days >= np.maximum(opens, earliest)[:, None]) & (days <= closes[:, None])
    return may.astype(np.float64)


def _is_day(value: object) -> bool:
    return value is not None and value == value  # noqa: PLR0124 — a blank day may be NaT


def check_award_rows(case: Case, plan: Plan, paid: PricesPaid, findings: Findings) -> None:
    """Every award states its offer's supplier, material, unit and landed cost paid, and cost = quantity × unit cost."""
    awards = plan.awards
    place = places(awards["offer"], case.offers.index)
    known = place >= 0
    awards, place = awards[known], place[known]
    offers = case.offers.iloc[place]
    units = case.materials["unit"].reindex(offers["material"])
    wanted = {"supplier": offers["supplier"], "material": offers["material"], "unit": units}
    for column, values in wanted.items():
        expected, stated = values.astype(object).to_numpy(), awards[column].astype(object).to_numpy()
        for row in np.flatnonzero(expected != stated):
            where = f"award of offer {awards['offer'].iloc[row]}, period {awards['period'].iloc[row]}"
            findings.add(
                "award",
                where,
                str(expected[row]),
                str(stated[row]),
                f"the {column} is {expected[row]}, not {stated[row]}.",
            )
    _check_award_costs(paid.landed[place], plan, known, findings)


def _check_award_costs(landed: Numbers, plan: Plan, known: np.ndarray, findings: Findings) -> None:
    awards = plan.awards[known]
    quantity, unit_cost, cost = (numbers(awards[name]) for name in ("quantity", "unit_cost", "cost"))
    for name, stated, expected in (("unit cost", unit_cost, landed), ("cost", cost, quantity * landed)):
        for row in findings.apart(stated, expected, np.abs(expected)):
            where = f"award of offer {awards['offer'].iloc[row]}, period {awards['period'].iloc[row]}"
            text = f"the {name} is {stated[row]:.12g}; {expected[row]:.12g} was recomputed."
            findings.add("cost", where, expected[row], stated[row], text)


def check_offer_capacity(case: Case, ledger: Ledger, findings: Findings) -> None:
    """buy[o,t] ≤ capacity[o] · avail[o,t]"""
    allowed = can_be_awarded(case)[ledger.offer, ledger.period] > 0
    capacity = case.offers["capacity"].to_numpy(dtype=np.float64)[ledger.offer]
    names, suppliers = case.offers.index.to_numpy(), case.offers["supplier"].to_numpy()
    for row in np.flatnonzero(~allowed & (ledger.quantity > 0)):
        o, where = ledger.offer[row], _place(case, ledger, int(row))
        status = case.suppliers["status"].get(suppliers[o])
        why = f"its supplier {suppliers[o]} is excluded" if status == "excluded" else "it does not serve that period"
        findings.add("availability", where, 0.0, ledger.quantity[row], f"offer {names[o]} gets an award, but {why}.")
    limit = np.where(allowed, capacity, np.inf)
    finite = np.isfinite(limit)
    scale = np.where(finite, findings.scale(limit, ledger.size[ledger.material]), 0.0)
    over = np.where(finite, ledger.quantity - np.where(finite, limit, 0.0), -1.0)
    for row in findings.above(over, np.zeros_like(over), scale):
        unit = case.materials["unit"].iloc[ledger.material[row]]
        text = f"{ledger.quantity[row]:.12g} {unit} exceeds the offer's capacity {limit[row]:.12g} {unit}."
        findings.add("capacity", _place(case, ledger, int(row)), limit[row], ledger.quantity[row], text)


def _place(case: Case, ledger: Ledger, row: int) -> str:
    return f"offer {case.offers.index[ledger.offer[row]]}, period {case.periods[ledger.period[row]].label}"


def check_supplier_capacity(case: Case, ledger: Ledger, findings: Findings) -> None:
    """Σ_o unit_o · buy[o,t] ≤ capacity[s], in the supplier's own unit"""
    supplier = places(case.offers["supplier"], case.suppliers.index)[ledger.offer]
    capacity = case.suppliers["capacity"].to_numpy(dtype=np.float64)
    limited = np.isfinite(capacity)[supplier]
    used = np.zeros((len(case.suppliers), len(case.periods)))
    scale = np.zeros_like(used)
    per_unit = case.offers["per_supplier_unit"].to_numpy(dtype=np.float64)[ledger.offer[limited]]
    place = (supplier[limited], ledger.period[limited])
    np.add.at(used, place, per_unit * ledger.quantity[limited])
    np.maximum.at(scale, place, per_unit * ledger.size[ledger.material[limited]])
    names = case.suppliers.index.to_numpy()
    for s in np.flatnonzero(np.isfinite(capacity)):
        limit = np.full(len(case.periods), capacity[s])
        for t in findings.above(used[s], limit, findings.scale(limit, scale[s])):
            where = f"supplier {names[s]}, period {case.periods[t].label}"
            unit = case.suppliers["capacity_unit"].iloc[s]
            text = f"{used[s, t]:.12g} {unit} exceeds its capacity of {capacity[s]:.12g} {unit}."
            findings.add("supplier capacity", where, capacity[s], used[s, t], text)
