"""The borders of the world's countries as shapes, projected (data: Natural Earth 1:110m, public domain).

The projection is Equal Earth, which keeps areas (Šavrič, Patterson and Jenny, 2018, doi:10.1080/13658816.2018.1504949).
Coordinates are those of the projection for a sphere of radius 1, y upwards.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from data.reference import read_rows

FloatArray = NDArray[np.float64]

_COEFFICIENTS = (1.340264, -0.081106, 0.000893, 0.003796)
_ANTARCTICA = "ATA"
_UNNUMBERED = {"Kosovo": "XKX"}
"""Countries that ISO 3166 gives no number."""


@dataclass(frozen=True)
class Shape:
    """One country.

    Attributes:
        country: ISO alpha-3 code; empty for the areas that have none.
        name: as the borders' source names it.
        rings: outlines, each an array of shape (points, 2).
        centre: the middle of the largest outline, for a dot or a label.
    """

    country: str
    name: str
    rings: tuple[FloatArray, ...]
    centre: tuple[float, float]


def equal_earth(longitude: FloatArray, latitude: FloatArray) -> FloatArray:
    """Projected points, shape (points, 2).

    x = 2 √3 λ cos θ / (3 (9 A4 θ^8 + 7 A3 θ^6 + 3 A2 θ² + A1)),  y = A4 θ^9 + A3 θ^7 + A2 θ³ + A1 θ,
    with sin θ = √3/2 · sin φ

    Args:
        longitude: λ in degrees.
        latitude: φ in degrees.
    """
    a1, a2, a3, a4 = _COEFFICIENTS
    theta = np.arcsin(np.sqrt(3.0) / 2.0 * np.sin(np.radians(latitude)))
    below = 3.0 * (9.0 * a4 * theta**8 + 7.0 * a3 * theta**6 + 3.0 * a2 * theta**2 + a1)
    x = 2.0 * np.sqrt(3.0) * np.radians(longitude) * np.cos(theta) / below
    y = a4 * theta**9 + a3 * theta**7 + a2 * theta**3 + a1 * theta
    return np.column_stack([x, y])


@cache
def world() -> tuple[Shape, ...]:
    """Every country but Antarctica."""
    text = resources.files("data").joinpath("reference", "world_countries-110m.topojson").read_text(encoding="utf-8")
    topology = json.loads(text)
    arcs = _arcs(topology)
    codes = _codes()
    shapes = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        unnumbered = _UNNUMBERED.get(str(geometry["properties"]["name"]), "")
        country = codes.get(str(geometry.get("id", "")).zfill(3), unnumbered)
        if country != _ANTARCTICA:
            shapes.append(_shape(country, geometry, arcs))
    return tuple(shapes)


def _codes() -> Mapping[str, str]:
    return {row["iso_numeric"]: row["iso3"] for row in read_rows("countries.csv") if row["iso_numeric"]}


def _arcs(topology: dict[str, Any]) -> list[FloatArray]:
    """The arcs in degrees: each point is stated as a difference to the one before (TopoJSON, quantised)."""
    scale, shift = np.array(topology["transform"]["scale"]), np.array(topology["transform"]["translate"])
    return [np.cumsum(np.array(arc, dtype=float), axis=0) * scale + shift for arc in topology["arcs"]]


def _shape(country: str, geometry: dict[str, Any], arcs: list[FloatArray]) -> Shape:
    polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    rings = tuple(_projected(_ring(ring, arcs)) for polygon in polygons for ring in polygon)
    largest = max(rings, key=_area) if len(rings) > 1 else rings[0]
    low, high = largest.min(axis=0), largest.max(axis=0)
    centre = (low + high) / 2.0
    return Shape(country, str(geometry["properties"]["name"]), rings, (float(centre[0]), float(centre[1])))


def _ring(numbers: list[int], arcs: list[FloatArray]) -> FloatArray:
    """The arcs of a ring in a row; a negative number is the arc ``~number`` backwards."""
    parts = [arcs[number] if number >= 0 else arcs[~number][::-1] for number in numbers]
    return np.concatenate([parts[0], *(part[1:] for part in parts[1:])])


def _projected(ring: FloatArray) -> FloatArray:
    """The ring on the map. Where it jumps across 180° it goes on beyond it, so that Russia and Fiji do not smear."""
    jumps = np.diff(ring[:, 0], prepend=ring[0, 0])
    turns = np.cumsum(np.where(jumps > 180.0, -360.0, np.where(jumps < -180.0, 360.0, 0.0)))
    longitude = ring[:, 0] + turns
    if longitude.mean() < -180.0:
        longitude = longitude + 360.0
    return equal_earth(longitude, ring[:, 1])


def _area(ring: FloatArray) -> float:
    x, y = ring[:, 0], ring[:, 1]
    return abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2.0
