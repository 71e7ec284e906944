"""The tables of the stockpile: each loss that stock must bridge, and what is held for it of each material."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping, Sequence

import pandas as pd
from PySide6.QtCore import QCoreApplication

from data.checking.naming import is_country
from data.columns import normalised
from data.countries import parse_country
from data.plan import Stockpile
from data.reading.cell_reading import stripped
from data.reading.numbers import read_number_cell
from data.sheets import sheet_spec
from desktop.language.cell_text import as_text
from desktop.language.country_names import named_country
from desktop.language.figures import decimal, exact_money, money, quantity
from desktop.language.file_words import in_window
from desktop.models.table_model import ShownColumn
from desktop.session.planned import Planned
from desktop.studies.pricing import Price

_MOST_LOSSES = 3
_NOTHING = 0.005
"""Less than a hundredth of the currency is nothing."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("StockpileTables", text)


def losses_frame(planned: Planned, prices: Sequence[Price] = ()) -> pd.DataFrame:
    """One row a row of the sheet Survive, in its order: what is lost, the days asked and held, and what decides them.

    ``held`` is the least that any material bridges in any period; NaN where nothing needs stock for it. ``day`` is what
    one day more costs; NaN where it is not known, or cannot be bridged.

    Args:
        planned: the plan.
        prices: what one day more costs, as far as that was asked.
    """
    another = {each.name: each.price for each in prices}
    lines, cells = _with_losses(planned), planned.book["survive"].cells
    found = []
    for row in cells.to_dict("records"):
        name = name_in(row["survive"])
        if not name:
            continue
        own = lines[lines["survive"] == name]
        found.append(
            {
                "survive": name,
                "lost": _asked_words(row),
                "asked": days_in(row["days"]),
                "held": float(own["days"].min()) if len(own) else float("nan"),
                "materials": str(own["material"].nunique()),
                "decided": _deciding_words(own),
                "day": float("nan") if another.get(name) is None else another[name],
                "tight": _tr("{0} of {1}").format(int(own["binding"].astype(bool).sum()), len(own)) if len(own) else "",
            }
        )
    columns = ("survive", "lost", "asked", "held", "day", "materials", "decided", "tight")
    return pd.DataFrame(found, columns=list(columns))


def loss_columns(currency: str, *, with_day: bool = False) -> list[ShownColumn]:
    """The columns of the losses; the price of one more day once it was asked for."""

    def shown(value: object) -> str:
        return money(value, currency) if isinstance(value, float) else ""

    def exact(value: object) -> str:
        return exact_money(value, currency) if isinstance(value, float) else ""

    day = ShownColumn(
        "day", _tr("One day more"), _tr("What the plan costs more with one day more to bridge"), shown, exact
    )
    return [
        ShownColumn("survive", _tr("Loss"), "", None, str),
        ShownColumn("lost", _tr("Lost"), "", None, str),
        ShownColumn("asked", _tr("To bridge"), _tr("Days that the sheet Survive asks for"), days_words),
        ShownColumn("held", _tr("Held for"), _tr("The least days that any material's stock bridges"), days_words),
        *([day] if with_day else []),
        ShownColumn("materials", _tr("Materials"), _tr("How many materials need stock for it")),
        ShownColumn("decided", _tr("Decided by"), _tr("The single losses that need the most stock"), None, str),
        ShownColumn("tight", _tr("Just enough"), _tr("In how many of the stocks below no more than needed is held")),
    ]


def lines_frame(planned: Planned, name: str) -> pd.DataFrame:
    """What is held for one row of Survive: a line a material and period."""
    lines = _with_losses(planned)
    own = lines[lines["survive"] == name].reset_index(drop=True)
    return own.assign(state=own["binding"].astype(bool).astype(str))


def _with_losses(planned: Planned) -> pd.DataFrame:
    """The lines of a plan with ``lost``, the single loss in words; a group or supplier may be called like a country."""
    lines = planned.plan.survive
    cells = planned.book["survive"].cells
    asked = {name_in(name): as_text(source) for name, source in zip(cells["survive"], cells["from"], strict=True)}
    countries = {name for name, source in asked.items() if _is_any_country(source) or is_country(source)}
    lost = [
        loss_words(source, stage, of_country=name in countries)
        for name, source, stage in zip(lines["survive"], lines["from"], lines["stage"], strict=True)
    ]
    return lines.assign(lost=pd.Series(lost, index=lines.index, dtype=object))


def _is_any_country(source: str) -> bool:
    return normalised(source) in {"", normalised("any country")}


def line_columns() -> list[ShownColumn]:
    """The columns of what is held."""
    states = {"True": _tr("just enough"), "False": _tr("more than needed")}
    return [
        ShownColumn("material", _tr("Material")),
        ShownColumn("period", _tr("End of"), _tr("The period at whose end it is held")),
        ShownColumn("needed", _tr("Needed"), _tr("The least stock that bridges the loss"), _quantity),
        ShownColumn("closing", _tr("Held"), _tr("Closing stock of the plan"), _quantity),
        ShownColumn("unit", _tr("Unit")),
        ShownColumn("days", _tr("Bridges"), "", days_words),
        ShownColumn("lost", _tr("Deciding loss"), _tr("The single loss that needs the most stock")),
        ShownColumn("state", _tr("State"), "", lambda state: states[str(state)]),
    ]


def cost_words(cost: Stockpile, currency: str) -> str:
    """What is paid once, beside the holding: a sentence."""
    if abs(cost.paid_once) < _NOTHING:
        return _tr("Nothing else: no purchase becomes dearer, and nothing more is in stock at the end.")
    once = money(abs(cost.paid_once), currency)
    if cost.paid_once < 0.0:
        return _tr("{0} less is paid for purchases over the horizon.").format(once)
    return _tr("{0} more is paid once: stock that is still there at the end, and dearer purchases.").format(once)


def exact_cost_words(cost: Stockpile, currency: str) -> str:
    """The three figures to the hundredth, for the tooltip."""
    return "\n".join(
        text.format(exact_money(amount, currency))
        for text, amount in (
            (_tr("Holding: {0} a year"), cost.holding_per_year),
            (_tr("Paid once: {0}"), cost.paid_once),
            (_tr("All of it, by the year: {0}"), cost.cost_per_year),
        )
    )


def loss_words(source: object, stage: object, *, of_country: bool) -> str:
    """A single loss: ``China, refined``; a group as it is called, with its stage; or the supplier."""
    if stage is None or stage != stage:  # noqa: PLR0124 NaN is not itself
        return str(source)
    named = named_country(parse_country(str(source)) or str(source)) if of_country else str(source)
    return f"{named}, {in_window(stage)}"


def days_words(value: object) -> str:
    """A number of days with its unit; nothing where it is not known."""
    if not isinstance(value, int | float) or value != value:  # noqa: PLR0124
        return ""
    if math.isinf(value):
        return _tr("not at risk")
    shown = decimal(float(value), 0 if round(float(value), 1).is_integer() else 1)
    return (_tr("{0} day") if value == 1 else _tr("{0} days")).format(shown)


def _asked_words(row: Mapping[Hashable, object]) -> str:
    """What a row of Survive loses: its cells in words, with their defaults."""
    source = as_text(row["from"])
    if _is_any_country(source):
        source = _tr("any country")
    stage = as_text(row["stage"])
    scope = as_text(row["applies_to"])
    return " · ".join(each for each in (source, in_window(stage), in_window(scope)) if each)


def _deciding_words(lines: pd.DataFrame) -> str:
    """The deciding losses, the most frequent first."""
    if not len(lines):
        return _tr("needs no stock")
    names = lines["lost"].value_counts(sort=True).index.tolist()
    more = [_tr("{0} more").format(len(names) - _MOST_LOSSES)] if len(names) > _MOST_LOSSES else []
    return "; ".join([*names[:_MOST_LOSSES], *more])


def name_in(raw: object) -> str:
    """The name of a row of Survive as the plan knows it; empty where it has none."""
    return stripped(as_text(raw))


def days_in(raw: object) -> float:
    """The days that a cell of Survive asks for, as planning reads it; NaN where it is no number."""
    spec = sheet_spec("survive")
    read = None if raw is None else read_number_cell(spec.column("days"), raw, spec).value
    return read if isinstance(read, float) else float("nan")


def _quantity(value: object) -> str:
    return quantity(value) if isinstance(value, int | float) and value == value else ""  # noqa: PLR0124
