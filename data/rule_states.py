"""Where each row of a plan's exposure stands: within its limit, at it, or beyond it.

Whoever counts or colours rules asks here, so that the window, the report, the plan workbook and the command line agree.
"""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.plan import Plan
from data.ranking import ranked

CLOSE = 1e-6
"""A share this near to its limit (an amount, relative) is at the limit."""
HOLDS, AT_LIMIT, BEYOND = "holds", "at the limit", "beyond"
"""Beyond its limit is a rule that may be broken at a price, and is; a plan keeps all others."""
AT_A_PRICE = "beyond, at a price"
"""How people read BEYOND, wherever they do; whole: beyond its limit, at a price."""


def closeness(limit: float, *, is_share: bool) -> float:
    """How near to its limit a row is at it, in the unit of the limit."""
    return CLOSE * (max(1.0, abs(limit)) if is_share else abs(limit))


def states(exposure: pd.DataFrame) -> NDArray[np.object_]:
    """HOLDS, AT_LIMIT or BEYOND for each row of an exposure (``data.plan.EXPOSURE``)."""
    beyond = exposure["violation"].astype(float).to_numpy() > 0.0
    binding = exposure["binding"].astype(bool).to_numpy()
    return np.where(beyond, BEYOND, np.where(binding, AT_LIMIT, HOLDS)).astype(object)


def reading_order(exposure: pd.DataFrame, flexible: Collection[str]) -> NDArray[np.intp]:
    """Positions of the rows of an exposure in the order in which they are read, the same wherever they are shown.

    The dearest come first. Of rows with one price, or with none, those at their limit or beyond it come first: rules
    that must be kept before flexible ones, on which the book puts a price, then rule by rule, as the exposure has them.
    The rest follows by what is left to the limit. How far a row is beyond its limit does not count: in a plan workbook
    that is edited, rows keep their places.

    Args:
        exposure: columns ``data.plan.EXPOSURE``.
        flexible: the rules that may be broken at a price.
    """
    holds = states(exposure) == HOLDS
    price = exposure["price_per_point"].astype(float)
    cheapness = np.where(price.isna(), np.inf, -ranked(price.fillna(0.0)))
    left = (exposure["limit"].astype(float) - exposure["share"].astype(float)).abs().fillna(np.inf).to_numpy()
    rule = pd.factorize(exposure["rule"], sort=True)[0]
    bent = exposure["rule"].isin(flexible).to_numpy(dtype=bool)
    bound = [np.where(holds, 0, each) for each in (rule, bent)]
    return np.lexsort([np.where(holds, left, 0.0), *bound, holds, cheapness])


def why_unpriced(plan: Plan) -> str:
    """Why no row at its limit or beyond it has a price per point; empty where one has, or where there is none."""
    bound = plan.exposure[states(plan.exposure) != HOLDS]
    if bound.empty or bound["price_per_point"].notna().any():
        return ""
    if plan.risk is None and plan.certificate is not None and plan.certificate.dual_residual is None:
        return "No rule has a price per point: the plan has whole decisions (orders, lots, counts, breaks)."
    return "No rule at its limit has a price per point."
