"""The tables of the risk page: losses, what each leaves short, and how concentrated the plan is."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TypeGuard

import pandas as pd
from PySide6.QtCore import QCoreApplication

from data.concentration import SUPPLIER
from data.embedded import UNKNOWN
from data.stress import Loss, StressTest
from desktop.language.country_names import named_country
from desktop.language.figures import decimal, exact_money, money_alike, percent, quantity
from desktop.language.file_words import in_window
from desktop.models.table_model import ShownColumn


def _tr(text: str) -> str:
    return QCoreApplication.translate("RiskTables", text)


def lost_words(loss: Loss) -> str:
    """What is lost: ``China, refined``, or the name of the scenario."""
    if loss.kind != "country":
        return loss.source
    return f"{named_country(loss.source)}, {in_window(loss.stage)}"


def bridged_words(loss: Loss) -> str:
    """How long stock and what is left of the supply bridge it."""
    if not loss.loses_supply:
        return _tr("no supply lost")
    days = loss.whole_days_bridged
    if days is None:
        return _tr("for ever")
    return _days_words(days)


def losses_frame(test: StressTest) -> pd.DataFrame:
    """One row a loss, the worst first; ``number`` is its place in the test."""
    days = [
        math.nan if not loss.loses_supply else math.inf if each is None else float(each)
        for loss in test.losses
        for each in [loss.whole_days_bridged]
    ]
    return pd.DataFrame(
        {
            "lost": [lost_words(loss) for loss in test.losses],
            "held": [loss.held.shortage_value for loss in test.losses],
            "first": [loss.held.first_short or "" for loss in test.losses],
            "again": [_number(loss.replanned.shortage_value) for loss in test.losses],
            "days": days,
            "runs_out": [loss.runs_out_first or "" for loss in test.losses],
            "number": [str(number) for number in range(len(test.losses))],
        }
    )


def loss_columns(currency: str, losses: pd.DataFrame) -> list[ShownColumn]:
    """The columns of the losses."""
    cost, exact = _money(currency, losses["held"], losses["again"]), _exact(currency)
    return [
        ShownColumn("lost", _tr("Lost")),
        ShownColumn("held", _tr("Short if kept"), _tr("Value of what is short if the plan is kept"), cost, exact),
        ShownColumn("first", _tr("First short"), _tr("The first day on which something is short if the plan is kept")),
        ShownColumn(
            "again", _tr("Planned again"), _tr("Value of what is short when planned again from then on"), cost, exact
        ),
        ShownColumn(
            "days",
            _tr("Bridged at best"),
            _tr("How long opening stock and all that other offers can deliver last, whether the plan buys it or not"),
            _days,
            None,
        ),
        ShownColumn("runs_out", _tr("Runs out first")),
    ]  # fmt: skip


def shortages_by_material(shortages: pd.DataFrame) -> pd.DataFrame:
    """What is short of each material, the dearest first: ``material, first, quantity, unit, value``."""
    by_material = shortages.groupby("material", sort=False)
    found = by_material.agg(
        first=("period", "first"), quantity=("quantity", "sum"), unit=("unit", "first"), value=("value", "sum")
    )
    return found.sort_values("value", ascending=False, kind="stable").reset_index()


def shortage_columns(currency: str, short: pd.DataFrame) -> list[ShownColumn]:
    """The columns of what one loss leaves short."""
    return [
        ShownColumn("material", _tr("Material")),
        ShownColumn("value", _tr("Value short"), "", _money(currency, short["value"]), _exact(currency)),
        ShownColumn("quantity", _tr("Short"), "", _quantity, None),
        ShownColumn("unit", _tr("Unit")),
        ShownColumn("first", _tr("First short"), _tr("First period in which it is short")),
    ]


def product_columns() -> list[ShownColumn]:
    """The columns of the products that one loss leaves unbuilt."""
    return [
        ShownColumn("product", _tr("Product")),
        ShownColumn("not_built", _tr("Not built"), "", _quantity, None),
        ShownColumn("quantity", _tr("Planned"), "", _quantity, None),
        ShownColumn("share", _tr("Share"), "", _percent, None),
    ]


def concentration_frame(materials: pd.DataFrame) -> pd.DataFrame:
    """The concentration of each material, its largest source by name: a supplier may be called like a country."""
    sources = zip(materials["level"], materials["top_source"], strict=True)
    named = [source if level == SUPPLIER else named_source(source) for level, source in sources]
    return materials.assign(top_source=pd.Series(named, index=materials.index, dtype=object))


def concentration_columns(currency: str, materials: pd.DataFrame) -> list[ShownColumn]:
    """The columns of the concentration of each material."""
    return [
        ShownColumn("material", _tr("Material")),
        ShownColumn("level", _tr("At"), _tr("Suppliers, or countries of that stage"), in_window),
        ShownColumn("top_source", _tr("Largest")),
        ShownColumn("top_share", _tr("Its share"), "", _percent, None),
        ShownColumn("unknown", _tr("Unknown"), _tr("Share of which nothing is known"), _percent, None),
        ShownColumn(
            "hhi_low", _tr("HHI"), _tr("Herfindahl-Hirschman index, 0 to 1; above 0.18 is highly concentrated"), _index
        ),
        ShownColumn("hhi_high", _tr("HHI at most"), _tr("If all unknown came from the largest source"), _index),
        ShownColumn("single_source", _tr("Single source"), "", in_window),
        ShownColumn("cost", _tr("Cost"), "", _money(currency, materials["cost"]), _exact(currency)),
    ]  # fmt: skip


def value_at_risk_columns(currency: str, countries: pd.DataFrame) -> list[ShownColumn]:
    """The columns of what hangs on each country."""
    return [
        ShownColumn("country", _tr("Country"), "", named_source, sorts_as_shown=True),
        ShownColumn("stage", _tr("Stage"), "", in_window),
        ShownColumn(
            "value", _tr("Value at risk"), _tr("Landed cost of what comes from there"),
            _money(currency, countries["value"]), _exact(currency),
        ),
        ShownColumn("share", _tr("Share"), "", _percent, None),
    ]  # fmt: skip


def embedded_columns() -> list[ShownColumn]:
    """The columns of what products contain, by country."""
    return [
        ShownColumn("product", _tr("Product")),
        ShownColumn("stage", _tr("Stage"), "", in_window),
        ShownColumn("country", _tr("Country"), "", named_source, sorts_as_shown=True),
        ShownColumn("value_share", _tr("Share of value"), "", _percent, None),
        ShownColumn("value_share_high", _tr("At most"), _tr("If all that is unknown comes from there"), _percent, None),
        ShownColumn("offers", _tr("By the offers")),
    ]


def named_source(value: object) -> str:
    """A country by its name, any other source as it is."""
    if value == UNKNOWN:
        return _tr("unknown")
    text = "" if value is None or value != value else str(value)  # noqa: PLR0124 NaN is not itself
    return named_country(text)


def _number(value: float | None) -> float:
    return math.nan if value is None else value


def _money(currency: str, *amounts: pd.Series) -> Callable[[object], str]:
    """A writer of the cells of columns whose amounts are compared with each other."""
    write = money_alike((float(each) for column in amounts for each in column if _is_number(each)), currency)
    return lambda value: write(value) if _is_number(value) else ""


def _exact(currency: str) -> Callable[[object], str]:
    return lambda value: exact_money(value, currency) if _is_number(value) else ""


def _quantity(value: object) -> str:
    return quantity(value) if _is_number(value) else ""


def _percent(value: object) -> str:
    return percent(value) if _is_number(value) else ""


def _index(value: object) -> str:
    return decimal(value, 2) if _is_number(value) else ""


def _days(value: object) -> str:
    if not _is_number(value):
        return ""
    days = value
    return _tr("for ever") if math.isinf(days) else _days_words(int(days))


def _days_words(days: int) -> str:
    return _tr("1 day") if days == 1 else _tr("{0} days").format(quantity(float(days)))


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not math.isnan(value)
