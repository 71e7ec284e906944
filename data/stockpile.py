"""What the closing stock of a plan bridges: the lines of ``Plan.survive`` filled in from its stock."""

from __future__ import annotations

import pandas as pd

from data.case import Case
from data.plan import SURVIVE

_AT_ONCE = 1e-6
"""A stock within this part of the material's largest requirement of what is needed is no more than that."""


def bridged(lines: pd.DataFrame, stock: pd.DataFrame, case: Case) -> pd.DataFrame:
    """The lines with what the stock holds: closing, days = days asked · closing / needed, and whether they bind.

    Args:
        lines: columns SURVIVE; ``closing``, ``days`` and ``binding`` are replaced.
        stock: closing stock, columns ``data.plan.STOCK``.
        case: the case.
    """
    if not len(lines):
        return lines
    held = dict(zip(zip(stock["material"], stock["period"], strict=True), stock["closing"].astype(float), strict=True))
    places = zip(lines["material"], lines["period"], strict=True)
    closing = pd.Series([held.get(place, 0.0) for place in places], index=lines.index, dtype=float)
    needed = lines["needed"].astype(float)
    return lines.assign(
        closing=closing,
        days=lines["survive"].map(case.survive["days"]).astype(float) * closing / needed,
        binding=closing - needed <= slack(lines["material"], case),
    )[list(SURVIVE)]


def slack(materials: pd.Series, case: Case) -> pd.Series:
    """What a stock may differ by and be the same: a millionth of the material's largest requirement."""
    largest = case.requirements.groupby("material")["quantity"].max()
    return _AT_ONCE * materials.map(largest).fillna(0.0).astype(float)
