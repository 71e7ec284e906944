"""How figures are put in order, so that a table reads alike wherever it is shown."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray


def ranked(values: ArrayLike) -> NDArray[np.float64]:
    """Values as they are put in order: nine digits, so that what ties ties again after a file has kept fifteen."""
    given = np.asarray(values, dtype=np.float64)
    size = np.where(given != 0.0, np.abs(given), 1.0)
    unit = 10.0 ** np.floor(np.log10(size))
    return np.asarray(np.round(given / unit, 8) * unit)
