"""Random small books of every unit, origin and treatment, whose rules count suppliers or countries."""

from __future__ import annotations

import numpy as np

from tests.optimizer.oracle_facts import Row, Rows
from tests.optimizer.random_books import COUNTRIES, random_rows


def random_counts(seed: int) -> Rows:
    """The rows of ``random_rows`` with one or two rules that count, beside at most one other."""
    random, rows = np.random.default_rng([seed, 99]), random_rows(seed)
    others = rows.get("rules", [])[: int(random.random() < 0.3)]
    return rows | {"rules": [*others, *(_rule(random, rows, f"C{i}") for i in range(int(random.integers(1, 3))))]}


def _rule(random: np.random.Generator, rows: Rows, name: str) -> Row:
    def pick(options: object) -> object:
        options = list(options)
        return options[int(random.integers(len(options)))]

    row: Row = {"rule": name, "applies_to": pick(_scopes(rows)), "measure": pick(("suppliers", "countries"))}
    row |= {"limit": pick(("at most", "at least", "exactly")), "amount": pick((1, 2, 2, 3))}
    row |= {"stage": pick(("made", "mined", "refined", "owned", "any", "each")), "per": pick(("period", "horizon"))}
    if random.random() < 0.35:
        row["from"] = pick(["group: PACT", *(f"country: {country}" for country in COUNTRIES)])
        row["amount"] = pick((0, 1, 1, 2))
    if random.random() < 0.35:
        row["flexible"] = int(random.integers(1, 400))
    return row


def _scopes(rows: Rows) -> list[str]:
    materials = rows["materials"]
    contained = {str(row["mineral"]) for row in [*rows.get("contents", []), *materials] if row.get("mineral")}
    scopes = ["all", "each material", f"material: {materials[0]['material']}"]
    scopes += ["group: magnets"] * any(row.get("group") for row in materials)
    return scopes + [f"mineral: {mineral}" for mineral in sorted(contained)]
