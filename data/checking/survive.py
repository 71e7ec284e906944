"""Losses that stock must bridge, and for how long."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping

import pandas as pd

from data.case import Scope, Source
from data.case_tables import without_rows
from data.checking.naming import Names, read_scope, read_source
from data.reading.cell_reading import Reading
from data.reading.findings import Findings

SHEET = "survive"


def survive_of(table: pd.DataFrame, names: Names, found: Findings) -> pd.DataFrame:
    """The Case's table of losses that stock must bridge, by name."""
    read = [_row(int(str(row_id)), row, names, found) for row_id, row in table.to_dict("index").items()]
    rows = {str(row["survive"]): row for row in reversed(read) if row is not None}
    if not rows:
        return without_rows(SHEET)
    index = pd.Index(sorted(rows), name="survive", dtype=object)
    columns = without_rows(SHEET).dtypes
    data = {column: [rows[name][column] for name in index] for column in columns.index}
    return pd.DataFrame(data, index=index).astype(columns.to_dict())


def _row(row_id: int, row: Mapping[Hashable, object], names: Names, found: Findings) -> dict[str, object] | None:
    source = _taken(found, row_id, "from", _source(str(row["from"]), names))
    scope = _taken(found, row_id, "applies_to", read_scope(str(row["applies_to"]), names))
    days, lost = float(str(row["days"])), float(str(row["lost_share"]))
    if not (isinstance(source, Source) and isinstance(scope, Scope) and row["survive"] and row["stage"]):
        return None
    if math.isnan(days) or math.isnan(lost):
        return None
    return {
        "survive": row["survive"],
        "source": source,
        "stage": "" if source.kind == "supplier" else row["stage"],
        "scope": scope,
        "days": days,
        "lost_share": lost,
        "row_id": row_id,
    }


def _source(text: str, names: Names) -> Reading:
    reading = read_source(text, names)
    if isinstance(reading.value, Source) and reading.value.kind == "any supplier":
        message = f'from "{text}": a loss is one of a country, a group or a supplier.'
        return Reading(None, "unknown-source", message, "Name one in each row; blank is any country, each on its own.")
    return reading


def _taken(found: Findings, row_id: int, name: str, reading: Reading) -> object:
    if reading.code:
        found.add(reading.severity, reading.code, reading.message, reading.hint, SHEET, row_id, name)
    return reading.value
