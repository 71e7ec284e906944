"""Names in one sheet that another sheet must hold, and names of minerals."""

from __future__ import annotations

from collections.abc import Collection

import pandas as pd

from data.problems import Severity
from data.reading.findings import Findings, and_more
from data.reading.suggestions import did_you_mean
from data.reference import mineral, mineral_candidates

_MOST_SUGGESTED = 50


def report_unknown(
    found: Findings,
    sheet: str,
    names: pd.Series,
    known: Collection[str],
    *,
    expected: str,
    hint: str,
    severity: Severity = Severity.ERROR,
) -> None:
    """One problem for each name that is not known, at its first cell.

    Args:
        found: where problems go.
        sheet: name of the sheet that uses the names.
        names: names by row id; the series has the name of the column; blank ones are passed over.
        known: the names that are known.
        expected: where the names should be, such as ``has no row in Suppliers``.
        hint: how to mend it, after a did-you-mean.
        severity: of the problems.
    """
    unknown = names[(names != "") & ~names.isin(known)]
    column = str(names.name)
    for number, (name, rows) in enumerate(unknown.groupby(unknown, sort=False)):
        meant = did_you_mean(str(name), known) if number < _MOST_SUGGESTED else ""
        message = f'{column.replace("_", " ")} "{name}" {expected}{and_more(len(rows))}.'
        said = " ".join(part for part in (meant, hint) if part)
        found.add(severity, "unknown-reference", message, said, sheet, int(rows.index[0]), column)


def canonical_minerals(found: Findings, sheet: str, names: pd.Series) -> pd.Series:
    """Minerals by their key in the reference data; one that is not there keeps its name, with a warning."""
    keys = {name: _mineral_key(name) for name in names.unique() if name}
    for name, key in keys.items():
        if mineral(key) is None:
            rows = names.index[names == name]
            candidates = mineral_candidates(name)
            meant = f"Did you mean {' or '.join(candidates)}? " if candidates else ""
            message = f'mineral "{name}" is not in the reference data{and_more(len(rows))}.'
            hint = f"{meant}Rules may name it as it stands; it has no world production and no price."
            found.warning("unknown-mineral", message, hint, sheet, int(rows[0]), "mineral")
    return pd.Series([keys.get(name, "") for name in names], index=names.index, name=names.name, dtype=object)


def _mineral_key(name: str) -> str:
    known = mineral(name)
    return known.key if known else name
