"""The exposure lines of rules that count: share, share_low and share_high are counts."""

from __future__ import annotations

import numpy as np
import pandas as pd

from data.countries import country_iso2
from data.plan import Plan
from optimizer.audit.counts import CountedRows, Span
from optimizer.audit.findings import Findings
from optimizer.audit.ledger import numbers
from optimizer.audit.measures import Facts
from optimizer.audit.rules import scope_name

KEY = ["rule", "applies_to", "stage", "period"]
SPANS = ("share", "share_low", "share_high", "violation")


def check_count_exposure(facts: Facts, counted: list[CountedRows], plan: Plan, findings: Findings) -> None:
    """One line a scope, stage and window of every count rule, with what it counts; none missing, none doubled."""
    rules = {rows.measured.rule.name: rows.measured.rule for rows in counted}
    if not rules:
        return
    expected = pd.concat([_lines(facts, rows) for rows in counted], ignore_index=True)
    stated = _stated(facts, plan, set(rules))
    _check_sources(stated, expected, findings)
    for key in stated.loc[stated.duplicated(KEY), KEY].itertuples(index=False):
        findings.add("exposure", _where(key), "one line", "several lines", "the line stands there more than once.")
    both = expected.merge(stated, on=KEY, how="outer", indicator=True, suffixes=("", "_stated"))
    for key in both.loc[both["_merge"] == "right_only", KEY].itertuples(index=False):
        findings.add("exposure", _where(key), None, "a line", "the line belongs to no scope and window of the rule.")
    for key in both.loc[both["_merge"] == "left_only", KEY].itertuples(index=False):
        findings.add("exposure", _where(key), "a line", None, "the line is missing.")
    _compare(both[both["_merge"] == "both"], findings)


def _compare(both: pd.DataFrame, findings: Findings) -> None:
    for column in (*SPANS, "limit"):
        least, most = both[f"{column}_least"].to_numpy(), both[f"{column}_most"].to_numpy()
        found = numbers(both[column])
        for row in np.flatnonzero(~((found >= least) & (found <= most) & (found == np.round(found)))):
            text = f"{column} is {found[row]:.12g}; {least[row]:.0f} was recomputed."
            findings.add("exposure", _where(both[KEY].iloc[row]), least[row], found[row], text)
    binding = np.isin(both["binding"].to_numpy(dtype=object), [True])
    for row in np.flatnonzero((binding & both["is_free"]) | (~binding & both["is_tight"])):
        text = "the count is at its limit, and is not said to be binding."
        if binding[row]:
            text = "the count is said to be binding, and is not at its limit."
        findings.add("exposure", _where(both[KEY].iloc[row]), str(not binding[row]), str(binding[row]), text)


def _lines(facts: Facts, rows: CountedRows) -> pd.DataFrame:
    measured, rule = rows.measured, rows.measured.rule
    cells = np.arange(measured.cells)
    share = rows.known if rule.limit == "at least" else rows.tested
    violation = np.zeros(measured.cells)
    if rule.penalty is not None:
        violation = rows.above() + rows.below()
    spans: dict[str, Span] = {
        "share": share,
        "share_low": rows.known,
        "share_high": rows.high,
        "violation": (violation, violation),
        "limit": (np.full(len(cells), rule.amount.value),) * 2,
    }
    labels = [period.label for period in facts.case.periods]
    windows = [labels[a] if a == b else f"{labels[a]}..{labels[b]}" for a, b in measured.windows]
    source = rule.source.name
    if rule.source.kind == "country":
        source = country_iso2(source)
    is_tight, is_free = _at_limit(rows)
    values = {f"{name}_{end}": span[k] for name, span in spans.items() for k, end in enumerate(("least", "most"))}
    return pd.DataFrame(
        {
            "rule": rule.name,
            "applies_to": [scope_name(facts.case, measured, int(cell)) for cell in cells],
            "stage": rows.stage,
            "period": [windows[cell % len(windows)] for cell in cells],
            "source": source,
            "is_tight": is_tight,
            "is_free": is_free,
        }
        | values
    )


def _at_limit(rows: CountedRows) -> tuple[np.ndarray, np.ndarray]:
    """Where a count surely is at or beyond its limit, and where it surely is not."""
    limit, floor = rows.measured.rule.limit, rows.measured.rule.amount.value
    tight, free = np.zeros(len(rows.idle), dtype=bool), np.ones(len(rows.idle), dtype=bool)
    if limit != "at least":
        tight |= rows.tested[0] >= floor
        free &= rows.tested[1] < floor
    if limit != "at most":
        tight |= (rows.known[1] <= floor) & ~rows.idle
        free &= rows.known[0] > floor
    return tight, free


def _stated(facts: Facts, plan: Plan, rules: set[str]) -> pd.DataFrame:
    """The plan's lines of count rules, with blank for None and windows in one spelling."""
    table = plan.exposure[plan.exposure["rule"].isin(rules)].copy()
    for name in [*KEY, "from"]:
        texts = [
            "" if value is None or (isinstance(value, float) and np.isnan(value)) else str(value)
            for value in table[name].tolist()
        ]
        table[name] = pd.Series(texts, index=table.index, dtype=object)
    labels = [period.label for period in facts.case.periods]
    whole = labels[0] if len(labels) == 1 else f"{labels[0]}..{labels[-1]}"
    table["period"] = pd.Series(
        [whole if period in {"", whole} else period for period in table["period"]], index=table.index, dtype=object
    )
    return table


def _check_sources(stated: pd.DataFrame, expected: pd.DataFrame, findings: Findings) -> None:
    """From is blank where everything is counted; else the rule's own country, group or supplier."""
    sources = dict(zip(expected["rule"], expected["source"], strict=True))
    for line in stated[[*KEY, "from"]].itertuples(index=False):
        *key, source = line
        if source != sources[key[0]]:
            text = f"the line is from {source or 'everywhere'}, the rule counts {sources[key[0]] or 'everything'}."
            findings.add("exposure", _where(key), sources[key[0]], source, text)


def _where(key: object) -> str:
    rule, *rest = (str(part) for part in key)  # type: ignore[attr-defined]
    return ", ".join([f"exposure of rule {rule}", *(part for part in rest if part)])
