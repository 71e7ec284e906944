"""Raw cells as JSON values: what may stand in a cell of a Book, and nothing else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType, NoneType
from typing import Any

import numpy as np

from data.excel.cells import CellError, MissingFormulaValue

_AS_THEY_ARE = frozenset({str, int, bool, NoneType})
_AS_THEY_WERE = _AS_THEY_ARE | {float}


def as_json_values(cells: Iterable[object]) -> list[object]:
    """``as_json_value`` of every cell; of most of them it is told by their class that they stay as they are."""
    return [
        cell
        if (kind := cell.__class__) in _AS_THEY_ARE or (kind is float and cell == cell)  # noqa: PLR0124
        else as_json_value(cell)
        for cell in cells
    ]


def from_json_values(values: Iterable[object]) -> list[object]:
    """``from_json_value`` of every value."""
    return [value if value.__class__ in _AS_THEY_WERE else from_json_value(value) for value in values]


def as_json_value(cell: object) -> object:  # noqa: PLR0911
    """A raw cell as JSON holds it; NaN is null.

    Raises:
        TypeError: the cell holds something that no cell may.
    """
    match cell:
        case None | bool() | str() | int():
            return cell
        case float():
            return None if cell != cell else cell  # noqa: PLR0124
        case dt.datetime():
            return {"datetime": cell.isoformat()}
        case dt.date():
            return {"date": cell.isoformat()}
        case dt.time():
            return {"time": cell.isoformat()}
        case dt.timedelta():
            return {"seconds": cell.total_seconds()}
        case CellError():
            return {"error": cell.text}
        case MissingFormulaValue():
            return {"formula": cell.formula}
        case np.generic():
            return as_json_value(cell.item())
    message = f"A cell holds {type(cell).__name__}, which is no value of a cell."
    raise TypeError(message)


def from_json_value(value: object) -> object:
    """The raw cell that ``as_json_value`` wrote.

    Raises:
        ValueError, KeyError, TypeError: it did not write this.
    """
    if not isinstance(value, dict):
        if isinstance(value, list):
            message = "A cell is no list."
            raise TypeError(message)
        return value
    ((kind, stated),) = value.items()
    return _READERS[kind](stated)


_READERS: Mapping[str, Callable[[Any], object]] = MappingProxyType(
    {
        "datetime": dt.datetime.fromisoformat,
        "date": dt.date.fromisoformat,
        "time": dt.time.fromisoformat,
        "seconds": lambda seconds: dt.timedelta(seconds=seconds),
        "error": CellError,
        "formula": MissingFormulaValue,
    }
)
