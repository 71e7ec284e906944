"""Converting what a sheet states in its own unit into the unit of the material."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.reading.findings import Findings, and_more
from data.units import Unit, conversion_factor, parse_unit

FloatArray = NDArray[np.float64]


def known_unit(symbol: str) -> Unit:
    """The unit of a canonical symbol.

    Raises:
        KeyError: there is no such unit.
    """
    unit = _unit(symbol)
    if unit is None:
        raise KeyError(symbol)
    return unit


def factor(from_symbol: str, to_symbol: str, kg_per_unit: float, per_symbol: str) -> float:
    """How many ``to`` one ``from`` is; NaN where they do not convert.

    Args:
        from_symbol: canonical symbol.
        to_symbol: canonical symbol.
        kg_per_unit: kg in one ``per``, as a bridge between mass and another dimension; NaN where it is not known.
        per_symbol: the material's unit.
    """
    same = known_unit(from_symbol).dimension == known_unit(to_symbol).dimension
    return _factor(from_symbol, to_symbol, None if same or math.isnan(kg_per_unit) else kg_per_unit, per_symbol)


@cache
def _factor(from_symbol: str, to_symbol: str, kg_per_unit: float | None, per_symbol: str) -> float:
    found = conversion_factor(known_unit(from_symbol), known_unit(to_symbol), kg_per_unit, known_unit(per_symbol))
    return math.nan if found is None else found


def material_factors(
    table: pd.DataFrame, materials: pd.DataFrame, found: Findings, sheet: str, unit: str = "unit"
) -> FloatArray:
    """How many material units one unit of each row is; NaN where it does not convert, which is a problem.

    Args:
        table: rows with columns ``material`` and ``unit``; a blank unit is the material's.
        materials: the Case's table; rows of materials that it lacks give NaN without a problem.
        found: where problems go.
        sheet: name of the sheet, for the problems.
        unit: name of the unit column.
    """
    at = materials.index.get_indexer(pd.Index(table["material"], dtype=object))
    to = np.where(at >= 0, materials["unit"].to_numpy(dtype=object)[at], "") if len(materials) else np.full(len(at), "")
    mass = materials["kg_per_unit"].to_numpy(dtype=float)[at] if len(materials) else np.full(len(at), np.nan)
    stated = table[unit].to_numpy(dtype=object)
    plain = (stated == "") | (stated == to)
    factors = np.where(at >= 0, 1.0, np.nan)
    for row in np.flatnonzero(~plain & (at >= 0)).tolist():
        factors[row] = factor(stated[row], to[row], float(mass[row]), to[row])
    wrong = np.isnan(factors) & (at >= 0)
    if wrong.any():
        _report(table, wrong, to, unit, found, sheet)
    return factors


@cache
def _unit(symbol: str) -> Unit | None:
    return parse_unit(symbol)


def _report(
    table: pd.DataFrame, wrong: NDArray[np.bool_], to: NDArray[np.object_], unit: str, found: Findings, sheet: str
) -> None:
    """One problem for each material and unit that does not convert, at its first cell."""
    rows = table.loc[wrong, ["material", unit]].assign(to=to[wrong])
    for key, group in rows.groupby(["material", unit, "to"], sort=False):
        material, stated, wanted = (str(part) for part in key)
        row_id = int(group.index[0])
        message = f"{stated} does not convert into {wanted}, the unit of {material}{and_more(len(group))}."
        found.error("unit-not-convertible", message, unit_hint(stated, wanted, material), sheet, row_id, unit)


def unit_hint(stated: str, wanted: str, material: str) -> str:
    """How to make two units convert."""
    dimensions = {known_unit(stated).dimension, known_unit(wanted).dimension}
    if "mass" in dimensions and known_unit(wanted).dimension != "mass":
        return (
            f"Give {material} a Unit mass (kg per {wanted}) in Materials, or use a unit of the same kind as {wanted}."
        )
    return f"Use a unit of the same kind as {wanted}, or give {material} another Unit in Materials."
