"""How far each rule could be tightened, as far as the plan itself can bear witness: it is one that keeps all rules."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.case import Rule
from data.plan import Plan
from optimizer.audit.findings import Findings, Numbers
from optimizer.audit.ledger import numbers

CELL = ["rule", "applies_to", "stage", "period"]


def check_reachable(rules: tuple[Rule, ...], lines: pd.DataFrame, plan: Plan, findings: Findings) -> None:
    """Note an amount that is negative, that differs within a rule's scope and window, or that the plan itself beats.

    A plan without shortages is one of those that could be reached: no cap can be out of reach of its largest share, no
    floor short of its least.

    Args:
        rules: the rules of the case.
        lines: every line that may stand in the exposure: its key, ``share`` and ``scale`` as recomputed, and
            ``reachable_stated``; NaN where the plan has no such line.
        plan: the plan.
        findings: takes what is found.
    """
    limit = {rule.name: rule.limit for rule in rules}
    unnamed = {rule.name for rule in rules if rule.source.kind.startswith("any")}
    speaks = (lines["from"] != "unknown") | lines["rule"].isin(unnamed)
    rows = lines[speaks & lines["rule"].isin(limit)]
    rows = rows.assign(reachable=numbers(rows["reachable_stated"]))
    by_cell = rows.groupby(CELL, sort=False)[["share", "scale", "reachable"]]
    lowest, highest = by_cell.min(), by_cell.max()
    has_one = highest["reachable"].notna().to_numpy()
    keys = highest.index.to_frame().to_numpy(dtype=object)[has_one]
    limits = np.array([limit[rule] for rule in keys[:, 0]], dtype=object)
    least, most = (table["share"].to_numpy(dtype=float)[has_one] for table in (lowest, highest))
    low, high = (table["reachable"].to_numpy(dtype=float)[has_one] for table in (lowest, highest))
    scale = highest["scale"].to_numpy(dtype=float)[has_one]
    room = findings.tolerance * scale

    def note(rows: NDArray[np.bool_], expected: Numbers, said: str) -> None:
        for row in np.flatnonzero(rows):
            where = ", ".join(name for name in (f"exposure of rule {keys[row, 0]}", *keys[row, 1:]) if name)
            text = f"reachable is {high[row]:.12g}, {said.format(f'{expected[row]:.12g}')}"
            findings.add("exposure", where, expected[row], high[row], text)

    note(limits == "exactly", high, "but an exact amount reaches nothing.")
    note(~(high <= low + room), low, "and {} in another line of the same scope and window.")
    note(~(low >= 0.0) | ~np.isfinite(high), np.zeros(len(low)), "which is no amount.")
    if plan.shortages.empty:
        note((limits == "at most") & (high > most + room), most, "but the plan itself has no share above {}.")
        shares = {rule.name for rule in rules if rule.amount.kind == "share"}
        is_share = np.array([rule in shares for rule in keys[:, 0]], dtype=bool)
        least = np.where(is_share, np.minimum(least, 1.0), least)
        note((limits == "at least") & (low < least - room), least, "but the plan itself has no share below {}.")
