"""The rules that no plan can keep while the others hold, in words."""

from __future__ import annotations

from functools import partial

import pandas as pd
from PySide6.QtCore import QCoreApplication

from desktop.language.figures import percent
from desktop.session.planned import Planned
from desktop.tables.plan import written

_tr = partial(QCoreApplication.translate, "OutOfReach")
_CLOSE = 1e-6
_EXACT = 4
"""Decimals by which percents are told apart that are alike to the tenth."""


def rules_out_of_reach(planned: Planned) -> list[tuple[str, str]]:
    """The name of each rule that is out of reach, scope by scope, and how far it could go."""
    table = planned.plan.exposure
    table = table[table["reachable"].notna()]
    told = []
    for (_, row), *amounts in zip(
        table.iterrows(), written(planned, table, "limit"), written(planned, table, "reachable"), strict=True
    ):
        rule = planned.rules.get(row["rule"])
        is_floor = rule is not None and rule.limit == "at least"
        beyond = (row["limit"] - row["reachable"]) if is_floor else (row["reachable"] - row["limit"])
        if beyond > _CLOSE * max(1.0, abs(row["limit"])):
            text = (
                _tr("{0}: at least {1} is asked, and no plan that meets every requirement goes above {2}.")
                if is_floor
                else _tr("{0}: at most {1} is asked, and no plan that meets every requirement goes below {2}.")
            )
            is_alike = len(set(amounts)) == 1 and rule is not None and rule.kind == "share"
            exact = [percent(row[name], _EXACT) for name in ("limit", "reachable")]
            told.append((row["rule"], text.format(_line(row), *(exact if is_alike else amounts))))
    return told


def _line(row: pd.Series) -> str:
    parts = (row["rule"], "" if row["applies_to"] == "all" else row["applies_to"], row["stage"], row["period"])
    return " · ".join(part for part in parts if isinstance(part, str) and part)
