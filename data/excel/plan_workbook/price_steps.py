"""Unit prices that follow the quantities: the price breaks of the offers with awards, and what each then costs."""

from __future__ import annotations

import numpy as np
import pandas as pd

from data.arrays import positions
from data.case import Case

AT_BREAK = 1e-9
"""A quantity this near below a break (relative) has reached it, as in the plan: sums of purchases round."""
_SAME = 1e-9
_STEPS = ["offer", "from_quantity", "unit_price", "incremental"]


def steps_of(case: Case, awards: pd.DataFrame) -> pd.DataFrame:
    """Every price of the offers with price breaks and awards, by offer and quantity, the offer's own price first.

    Args:
        case: the case.
        awards: the awards with ``offer`` and ``quantity``.

    Returns:
        Columns ``offer, from_quantity, unit_price, incremental``, ``offer_number`` (position in the case, from 1),
        ``more`` (what the price is above the one before), ``bought`` (of the offer, over the horizon) and ``average``
        (what a unit of it then costs before tariff); material units and base currency.
    """
    breaks = case.price_breaks.assign(incremental=case.price_breaks["type"] == "incremental")
    breaks = breaks[breaks["offer"].isin(awards["offer"])]
    kinds = breaks.drop_duplicates("offer").set_index("offer")["incremental"]
    own = pd.DataFrame({"offer": kinds.index, "from_quantity": 0.0, "incremental": kinds.to_numpy()})
    own["unit_price"] = own["offer"].map(case.offers["unit_price"]).astype(float)
    steps = pd.concat([own[_STEPS], breaks[_STEPS]]).sort_values(["offer", "from_quantity"], kind="stable")
    steps = steps.reset_index(drop=True).astype({"from_quantity": float, "unit_price": float, "incremental": bool})
    steps["offer_number"] = positions(case.offers.index, steps["offer"]) + 1
    steps["more"] = steps.groupby("offer")["unit_price"].diff().fillna(0.0)
    steps["bought"] = steps["offer"].map(awards.groupby("offer")["quantity"].sum()).astype(float)
    return steps.assign(average=steps["offer"].map(_averages(steps)).astype(float))


def _averages(steps: pd.DataFrame) -> pd.Series:
    """The average unit price of each offer for what is bought of it over the horizon."""
    reached = steps["bought"] * (1.0 + AT_BREAK) >= steps["from_quantity"]
    whole = steps[reached].groupby("offer")["unit_price"].last()
    first = steps.groupby("offer")["unit_price"].first()
    beyond = steps["more"] * np.maximum(0.0, steps["bought"] - steps["from_quantity"])
    bought = steps.groupby("offer")["bought"].first()
    above = (beyond.groupby(steps["offer"]).sum() / bought.where(bought > 0.0)).fillna(0.0)
    incremental = steps.groupby("offer")["incremental"].first()
    return (first + above).where(incremental, whole)


def price_of(steps: pd.DataFrame, awards: pd.DataFrame) -> pd.Series:
    """The unit price of each award: what its offer's price breaks give; without them, as it stands."""
    averages = steps.groupby("offer")["average"].first()
    return awards["offer"].map(averages).astype(float).fillna(awards["unit_price"])


def steps_agree(steps: pd.DataFrame, awards: pd.DataFrame) -> bool:
    """Whether the price breaks give the unit prices that the plan states."""
    found = price_of(steps, awards)
    return bool(((found - awards["unit_price"]).abs() <= _SAME * awards["unit_price"].abs()).all())
