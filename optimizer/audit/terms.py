"""Terms of quotations on the awards: minimum orders, order multiples and the spend that a supplier asks for."""

from __future__ import annotations

import numpy as np

from data.case import Case
from optimizer.audit.findings import Findings
from optimizer.audit.ledger import Ledger, places
from optimizer.audit.prices_paid import PricesPaid

WHOLE = 1e-9
"""How far a number of lots may be from a whole one, relative."""


def check_orders(case: Case, ledger: Ledger, findings: Findings) -> None:
    """buy[o,t] = 0 or ≥ minimum order; buy[o,t] a whole multiple of the order multiple"""
    least = case.offers["minimum_order"].to_numpy(dtype=np.float64)[ledger.offer]
    lot = case.offers["order_multiple"].to_numpy(dtype=np.float64)[ledger.offer]
    ordered = ledger.quantity > 0
    below = np.where(ordered, least - ledger.quantity, 0.0)
    for row in findings.above(below, np.zeros_like(below), least):
        text = f"{ledger.quantity[row]:.12g} is ordered, below the minimum order {least[row]:.12g}."
        findings.add("minimum order", _place(case, ledger, int(row)), least[row], ledger.quantity[row], text)
    lots = np.divide(ledger.quantity, lot, out=np.zeros_like(lot), where=lot > 0)
    off = np.abs(lots - np.round(lots))
    broken = ~(off <= WHOLE * np.maximum(1.0, lots)) | (ordered & (lot > 0) & (np.round(lots) < 1))
    for row in np.flatnonzero(broken):
        text = f"{ledger.quantity[row]:.12g} is {lots[row]:.12g} times the order multiple {lot[row]:.12g}, no whole."
        findings.add("order multiple", _place(case, ledger, int(row)), float(np.round(lots[row])), lots[row], text)


def _place(case: Case, ledger: Ledger, row: int) -> str:
    return f"offer {case.offers.index[ledger.offer[row]]}, period {case.periods[ledger.period[row]].label}"


def check_spend(case: Case, paid: PricesPaid, findings: Findings) -> None:
    """Minimum spend ≤ Σ landed cost of a supplier's purchases of the horizon ≤ maximum spend, if anything is bought"""
    supplier = places(case.offers["supplier"], case.suppliers.index)
    spend = np.bincount(supplier, paid.landed * paid.bought, minlength=len(case.suppliers)).astype(np.float64)
    used = np.bincount(supplier, paid.bought, minlength=len(case.suppliers)) > 0
    most = case.suppliers["maximum_spend"].to_numpy(dtype=np.float64)
    least = np.where(used, case.suppliers["minimum_spend"].to_numpy(dtype=np.float64), np.nan)
    names = case.suppliers.index.to_numpy()
    given = np.flatnonzero(np.isfinite(most))
    for s in given[findings.above(spend[given], most[given], np.maximum(most[given], spend[given]))]:
        text = f"{spend[s]:.12g} exceeds its maximum spend {most[s]:.12g}."
        findings.add("spend", f"supplier {names[s]}", most[s], spend[s], text)
    given = np.flatnonzero(np.isfinite(least))
    for s in given[findings.above(least[given], spend[given], least[given])]:
        text = f"{spend[s]:.12g} is below its minimum spend {least[s]:.12g}, though something is bought."
        findings.add("spend", f"supplier {names[s]}", least[s], spend[s], text)
