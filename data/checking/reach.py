"""Numbers that the solver cannot reach once they are in base currency and the material's unit."""

from __future__ import annotations

import numpy as np
import pandas as pd

from data.reading.findings import Findings
from data.reading.numbers import LARGEST, SMALLEST

REACH = "number-out-of-reach"


def report_reach(found: Findings, sheet: str, table: pd.DataFrame, columns: tuple[str, ...]) -> None:
    """Numbers that are out of the solver's reach once they are in the material's unit and base currency."""
    for column in columns:
        values = table[column].to_numpy(dtype=float)
        size = np.abs(values)
        out = np.isfinite(size) & ((size > LARGEST) | ((size > 0.0) & (size < SMALLEST)))
        for position in np.flatnonzero(out).tolist():
            title = column.replace("_", " ")
            message = f"{title} becomes {values[position]:.6g} in base currency and the material's unit, "
            message += f"outside what can be planned with ({SMALLEST:.0e} to {LARGEST:.0e})."
            hint = "Check the number and the units, or give the material another unit."
            row_id = int(table["row_id"].to_numpy()[position])
            found.error(REACH, message, hint, sheet, row_id, column)
