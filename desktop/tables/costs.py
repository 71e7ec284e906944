"""The parts of a cost by name: one list of names for the plan page, the report, Compare and an edited plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from PySide6.QtCore import QCoreApplication

from data.plan import Cost
from data.rounding import left_by_rounding

TOTAL, ROUNDING = "total", "rounding"


def part_names() -> dict[str, str]:
    """What each part of a ``Cost`` is called, in the order in which parts are shown; what rounding leaves and the total
    stand last.
    """
    return {
        "purchase": _tr("Purchase"),
        "freight": _tr("Freight"),
        "tariff": _tr("Tariffs"),
        "other": _tr("Other cost"),
        "fixed": _tr("Fixed cost"),
        "holding": _tr("Holding"),
        "shortage": _tr("Shortage"),
        "penalty": _tr("Penalties"),
        ROUNDING: _tr("Rounding"),
        TOTAL: _tr("Total cost"),
    }


def with_rounding(parts: Mapping[str, float]) -> dict[str, float]:
    """The parts of a cost and its total, with what rounding leaves between them."""
    return {**parts, ROUNDING: left_by_rounding((parts[part] for part in parts if part != TOTAL), parts[TOTAL])}


def cost_lines(cost: Cost) -> list[tuple[str, float]]:
    """The parts that are not nothing, by name; shown to the hundredth they add up to the total as it is shown."""
    amounts = with_rounding(asdict(cost))
    return [(name, amounts[part]) for part, name in part_names().items() if part != TOTAL and amounts[part]]


def _tr(text: str) -> str:
    return QCoreApplication.translate("CostParts", text)
