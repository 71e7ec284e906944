"""Scenarios: what may go wrong, and how likely it is."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping

import pandas as pd

from data.case import Scope, Settings, Source
from data.case_tables import without_rows
from data.checking.naming import Names, read_scope, read_source
from data.checking.settings import Horizon, window_of
from data.reading.cell_reading import Reading
from data.reading.findings import Findings, listed

SHEET = "scenarios"
_BOUNDS = {
    "lost supply": (0.0, 1.0),
    "price": (-1.0, math.inf),
    "tariff": (-1.0, math.inf),
    "requirement": (-1.0, math.inf),
}
_SURELY_PERCENT = 10.0
"""A price may more than double, typed as 1.5; from here on a bare number is a percentage without its sign."""


def scenarios_of(table: pd.DataFrame, names: Names, settings: Settings, span: Horizon, found: Findings) -> pd.DataFrame:
    """The Case's table of scenarios, the probability of a scenario in each of its rows."""
    if table.empty:
        return without_rows(SHEET)
    likely, rows = _probabilities(table, found)
    _report_probabilities(table, likely, rows, settings, found)
    read = [_row(int(str(row_id)), row, names, span, found) for row_id, row in table.to_dict("index").items()]
    kept = [{**row, "probability": likely.get(str(row["scenario"]), math.nan)} for row in read if row is not None]
    kinds = without_rows(SHEET).dtypes
    scenarios = pd.DataFrame({name: [row[name] for row in kept] for name in kinds.index}).astype(kinds.to_dict())
    keys = scenarios.assign(source=scenarios["source"].map(repr), scope=scenarios["scope"].map(repr))
    order = keys.sort_values(["scenario", "event", "source", "stage", "scope", "first_period", "last_period", "amount"])
    return scenarios.loc[order.index].reset_index(drop=True)


def _row(
    row_id: int, row: Mapping[Hashable, object], names: Names, span: Horizon, found: Findings
) -> dict[str, object] | None:
    source = _taken(found, row_id, "from", _source(str(row["from"]), names))
    scope = _taken(found, row_id, "applies_to", read_scope(str(row["applies_to"]), names))
    first, last = window_of(found, SHEET, row_id, row["from_period"], row["to_period"], span)  # type: ignore[arg-type]
    amount = float(str(row["amount"]))
    event = str(row["event"])
    if not _check_amount(row_id, event, amount, found):
        return None
    if not (isinstance(source, Source) and isinstance(scope, Scope) and row["scenario"] and event):
        return None
    if event == "requirement" and source.kind != "everything":
        _warn_of_source(row_id, found)
        source = Source("everything")
    return {
        "scenario": row["scenario"],
        "event": event,
        "source": source,
        "stage": _stage(event, source, str(row["stage"])),
        "scope": scope,
        "first_period": first,
        "last_period": last,
        "amount": amount,
        "row_id": row_id,
    }


def _stage(event: str, source: Source, stated: str) -> str:
    """The stage at which a country counts; "" where that has no meaning, or for the worst of the four."""
    if source.kind in {"supplier", "everything"}:
        return ""
    return stated if stated or event == "lost supply" else "made"


def _warn_of_source(row_id: int, found: Findings) -> None:
    message = f"from {found.raw(SHEET, row_id, 'from')} changes nothing: a requirement changes for all that is bought, "
    message += "wherever it comes from."
    hint = "Leave From blank; say in Applies to which materials it is about."
    found.warning("requirement-from", message, hint, SHEET, row_id, "from")


def _source(text: str, names: Names) -> Reading:
    if not text:
        return Reading(Source("everything"))
    reading = read_source(text, names)
    if isinstance(reading.value, Source) and not reading.value.name:
        message = f'from "{text}": an event happens in one place.'
        return Reading(None, "unknown-source", message, "Name a country, a group or a supplier; blank is everywhere.")
    return reading


def _taken(found: Findings, row_id: int, name: str, reading: Reading) -> object:
    if reading.code:
        found.add(reading.severity, reading.code, reading.message, reading.hint, SHEET, row_id, name)
    return reading.value


def _check_amount(row_id: int, event: str, amount: float, found: Findings) -> bool:
    """Whether the amount is one of its event."""
    if math.isnan(amount) or event not in _BOUNDS:
        return not math.isnan(amount)
    low, high = _BOUNDS[event]
    raw = found.raw(SHEET, row_id, "amount")
    if not low <= amount <= high:
        expected = "a share from 0 to 1" if event == "lost supply" else "a change of at least -1 (such as 0.3)"
        hint = "Correct the amount."
        if 1.0 < abs(amount) <= 100.0 and (amount > 0.0 or event != "lost supply"):
            hint = f"Did you mean {amount:.15g} % or {amount / 100:.15g}?"
        found.error("out-of-bounds", f"amount {raw} of {event} must be {expected}.", hint, SHEET, row_id, "amount")
        return False
    if amount <= 1.0 or raw.endswith('%"'):
        return True
    return _check_percent(row_id, event, amount, found)


def _check_percent(row_id: int, event: str, amount: float, found: Findings) -> bool:
    """Whether a change by more than the whole can be taken as it stands; it may be a percentage without its sign."""
    meant, percent = f"{amount:.15g}", f"{amount * 100:.15g}"
    message = f"amount {found.raw(SHEET, row_id, 'amount')} of {event} counts as {percent} %."
    if amount < _SURELY_PERCENT:
        found.warning("change-above-one", message, f"Did you mean {meant} %?", SHEET, row_id, "amount")
        return True
    sure = f'Did you mean {meant} %? If {percent} % is meant, type "{percent} %" as text.'
    found.error("change-above-one", message, sure, SHEET, row_id, "amount")
    return False


def _probabilities(table: pd.DataFrame, found: Findings) -> tuple[dict[str, float], dict[str, int]]:
    """The probability of each scenario, and the row that states it; rows of one may not contradict each other."""
    given = table[(table["scenario"] != "") & table["probability"].notna()]
    likely: dict[str, float] = {}
    rows: dict[str, int] = {}
    for row_id, name, value in zip(given.index.tolist(), given["scenario"], given["probability"], strict=True):
        if likely.setdefault(name, value) != value:
            message = f"probability {found.raw(SHEET, row_id, 'probability')} of {name} contradicts "
            message += f"{found.cell(SHEET, rows[name], 'probability')}."
            found.error("probability-contradicts", message, "State it once.", SHEET, row_id, "probability")
        rows.setdefault(name, row_id)
    return likely, rows


def _report_probabilities(
    table: pd.DataFrame, likely: Mapping[str, float], rows: Mapping[str, int], settings: Settings, found: Findings
) -> None:
    total = math.fsum(likely.values())
    if total > 1.0 + 1e-9:
        stated = [f"{name} ({found.cell(SHEET, rows[name], 'probability')})" for name in sorted(likely)]
        message = f"the probabilities of {listed(stated)} sum to {total:.6g}; the whole is 1."
        hint = "Lower them; what is left of 1 is that nothing happens."
        found.error("probabilities-above-one", message, hint, SHEET, min(rows.values()), "probability")
    missing = sorted(set(table["scenario"]) - set(likely) - {""})
    if settings.objective != "cost" and missing:
        first = {name: int(table.index[table["scenario"] == name][0]) for name in missing}
        row_id = min(first.values())
        blank = [f"{name} ({found.cell(SHEET, first[name], 'probability')})" for name in missing]
        message = f"{listed(blank)} {'has' if len(missing) == 1 else 'have'} no probability, which the objective "
        message += f"{settings.objective} needs."
        found.error("no-probability", message, "State it in one row of each.", SHEET, row_id, "probability")
