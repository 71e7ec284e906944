"""Where each row of a plan's exposure stands: within its limit, at it, or beyond it.

Whoever counts or colours rules asks here, so that the window, the report, the plan workbook and the command line agree.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

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
