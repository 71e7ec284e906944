"""Every sheet and column of the sourcing workbook, as data."""

from __future__ import annotations

from data.columns import Column, SheetSpec
from data.sheets.requirements import BOM, BUILD_PLAN, CONTENTS, MATERIALS, REQUIREMENTS, STOCK
from data.sheets.risk import COUNTRY_GROUPS, EXCHANGE_RATES, RULES, SCENARIOS, SURVIVE
from data.sheets.settings import SETTINGS, SETTINGS_SHEET
from data.sheets.supply import OFFERS, ORIGINS, PRICE_BREAKS, SUPPLIERS

SHEETS: tuple[SheetSpec, ...] = (
    SETTINGS_SHEET,
    MATERIALS,
    CONTENTS,
    REQUIREMENTS,
    BUILD_PLAN,
    BOM,
    SUPPLIERS,
    OFFERS,
    PRICE_BREAKS,
    ORIGINS,
    RULES,
    STOCK,
    SCENARIOS,
    SURVIVE,
    COUNTRY_GROUPS,
    EXCHANGE_RATES,
)

_BY_NAME = {spec.name: spec for spec in SHEETS}
_SETTING_BY_NAME = {setting.name: setting for setting in SETTINGS}


def sheet_spec(name: str) -> SheetSpec:
    """The sheet of that name, such as ``price_breaks``.

    Raises:
        KeyError: there is none.
    """
    return _BY_NAME[name]


def setting(name: str) -> Column:
    """The setting of that name, such as ``base_currency``.

    Raises:
        KeyError: there is none.
    """
    return _SETTING_BY_NAME[name]


__all__ = ["SETTINGS", "SHEETS", "setting", "sheet_spec"]
