"""What the closing stock of a plan bridges: the lines of ``Plan.survive``, and what they say in words."""

from __future__ import annotations

import pandas as pd

from data.case import Case
from data.countries import parse_country
from data.plan import SURVIVE, Stockpile
from data.rounding import CENTS, rounded

_AT_ONCE = 1e-6
"""A stock within this part of the material's largest requirement of what is needed is no more than that."""
_CENT = 0.005
COST_UNKNOWN_OVER_SCENARIOS = (
    "What the stock that bridges losses (Survive) costs is not stated: the objective looks at scenarios, and the plan "
    "without that stock is another one."
)


def bridged(lines: pd.DataFrame, stock: pd.DataFrame, case: Case) -> pd.DataFrame:
    """The lines with what the stock holds: closing, days = days asked · closing / needed, and whether they bind.

    Args:
        lines: columns SURVIVE; ``closing``, ``days`` and ``binding`` are replaced.
        stock: closing stock, columns ``data.plan.STOCK``.
        case: the case.
    """
    if not len(lines):
        return lines
    held = dict(zip(zip(stock["material"], stock["period"], strict=True), stock["closing"].astype(float), strict=True))
    places = zip(lines["material"], lines["period"], strict=True)
    closing = pd.Series([held.get(place, 0.0) for place in places], index=lines.index, dtype=float)
    needed = lines["needed"].astype(float)
    return lines.assign(
        closing=closing,
        days=lines["survive"].map(case.survive["days"]).astype(float) * closing / needed,
        binding=closing - needed <= slack(lines["material"], case),
    )[list(SURVIVE)]


def slack(materials: pd.Series, case: Case) -> pd.Series:
    """What a stock may differ by and be the same: a millionth of the material's largest requirement."""
    largest = case.requirements.groupby("material")["quantity"].max()
    return _AT_ONCE * materials.map(largest).fillna(0.0).astype(float)


def deciding(lines: pd.DataFrame, case: Case) -> pd.DataFrame:
    """Of each row of Survive the line whose stock is worth the most, at the material's dearest landed cost.

    Args:
        lines: columns SURVIVE.
        case: the case.
    """
    dearest = case.offers.groupby("material")["landed_cost"].max()
    worth = lines["needed"].astype(float) * lines["material"].map(dearest).fillna(0.0).astype(float)
    ranked = lines.assign(worth=worth).sort_values("worth", ascending=False, kind="stable")
    return ranked.drop_duplicates("survive").sort_values("survive")[list(SURVIVE)]


def lost_countries_of(lines: pd.DataFrame, case: Case) -> list[str | None]:
    """The country that each line loses, ISO alpha-3; None where it loses a group or a supplier.

    Args:
        lines: columns SURVIVE.
        case: the case.
    """
    kinds = {name: source.kind for name, source in zip(case.survive.index, case.survive["source"], strict=True)}
    return [
        parse_country(source) if kinds[name] in {"country", "any country"} else None
        for name, source in zip(lines["survive"], lines["from"], strict=True)
    ]


def from_when(case: Case) -> str:
    """From when on closing stock bridges losses: it is bound at the ends of periods, opening stock is not."""
    first = case.periods[0].label or "the horizon"
    return f"from the end of {first} on; until then opening stock decides"


def cost_in_words(cost: Stockpile, currency: str) -> str:
    """What bridging losses costs, in a sentence."""
    held = f"{rounded(cost.holding_per_year, CENTS):,.2f} {currency}"
    said = f"Holding the stock that bridges losses (Survive) costs {held} a year"
    if abs(cost.paid_once) < _CENT:
        return f"{said}, and nothing else."
    if cost.paid_once < 0.0:
        return f"{said}; {rounded(-cost.paid_once, CENTS):,.2f} {currency} less is paid for purchases over the horizon."
    once = f"{rounded(cost.paid_once, CENTS):,.2f} {currency}"
    return f"{said}; {once} more is paid once: stock that is still there at the end, and dearer purchases."
