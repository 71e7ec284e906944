"""The facts of a small book, read from its rows in plain Python: units, money, periods, validity and origins.

Written from WORKBOOK.md alone; it shares no code with the program.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from pathlib import Path

Row = dict[str, object]
Rows = dict[str, list[Row]]
MASS = {"kg": 1.0, "t": 1000.0, "g": 0.001, "lb": 0.45359237}
STAGES = ("mined", "refined", "made", "owned")
SHARES = Path(__file__).parents[2] / "data" / "reference" / "shares.csv"


@cache
def world_mix() -> dict[tuple[str, str], dict[str, float]]:
    """Production shares by (mineral, stage) and country, normalised to 1."""
    mix: dict[tuple[str, str], dict[str, float]] = defaultdict(dict)
    with SHARES.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            shares = mix[row["mineral"], row["stage"]]
            shares[row["country_iso3"]] = shares.get(row["country_iso3"], 0.0) + float(row["share"])
    return {key: {c: s / sum(shares.values()) for c, s in shares.items()} for key, shares in mix.items()}


def period_days(label: str) -> tuple[date, date]:
    """First and last day of a year, quarter or month."""
    if len(label) == 4:
        return date(int(label), 1, 1), date(int(label), 12, 31)
    year = int(label[:4])
    first = 3 * int(label[6:]) - 2 if label[5] == "Q" else int(label[5:])
    after = first + (3 if label[5] == "Q" else 1)
    end = date(year + (after > 12), (after - 1) % 12 + 1, 1) - timedelta(days=1)
    return date(year, first, 1), end


def all_labels(named: list[str]) -> list[str]:
    """Every label from the first to the last one."""
    low, high = min(named), max(named)
    if len(low) == 4:
        return [str(year) for year in range(int(low), int(high) + 1)]
    parts = (
        [f"{y}-Q{q}" for y in range(int(low[:4]), int(high[:4]) + 1) for q in range(1, 5)]
        if low[5] == "Q"
        else [f"{y}-{m:02d}" for y in range(int(low[:4]), int(high[:4]) + 1) for m in range(1, 13)]
    )
    return [label for label in parts if low <= label <= high]


@dataclass
class Facts:
    """The rows, in the material's unit and base currency."""

    rows: Rows
    settings: dict[str, str] = field(default_factory=dict)
    labels: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.settings = {str(r["setting"]).lower(): str(r["value"]) for r in self.rows.get("settings", [])}
        named = [str(r["period"]) for r in self.rows["requirements"] if r.get("period")]
        self.labels = all_labels(named) if named else [""]
        self.material = {str(r["material"]): r for r in self.rows.get("materials", [])}
        self.supplier = {str(r["supplier"]): r for r in self.rows["suppliers"]}
        self.offer = {str(r["offer"]): r for r in self.rows["offers"]}
        self.stock = {str(r["material"]): r for r in self.rows.get("stock", [])}
        self.requirement: dict[tuple[str, int], float] = defaultdict(float)
        for r in self.rows["requirements"]:
            m = str(r["material"])
            t = self.labels.index(str(r["period"])) if r.get("period") else 0
            self.requirement[m, t] += float(r["quantity"]) * self.factor(m, r.get("unit"))
        self.materials = sorted(
            {*self.material, *(str(o["material"]) for o in self.offer.values()), *self.stock}
            | {m for m, _ in self.requirement}
        )

    def setting(self, name: str, default: str) -> str:
        return self.settings.get(name) or default

    def unit(self, m: str) -> str:
        return str(self.material.get(m, {}).get("unit") or "kg")

    def kg(self, m: str) -> float:
        """Kilograms in one material unit."""
        return MASS[self.unit(m)] if self.unit(m) in MASS else float(self.material[m]["unit_mass"])

    def factor(self, m: str, unit: object) -> float:
        """Material units in one ``unit``."""
        if not unit or unit == self.unit(m):
            return 1.0
        return MASS[str(unit)] / self.kg(m)

    def rate(self, currency: object) -> float:
        """Base currency in one unit of a currency."""
        base = self.setting("base currency", "USD")
        if not currency or currency == base:
            return 1.0
        return next(float(r["rate"]) for r in self.rows["exchange_rates"] if r["currency"] == currency)

    def landed(self, o: str) -> float:
        r = self.offer[o]
        price = float(r["unit_price"]) * (1 + float(r.get("tariff") or 0))
        price += float(r.get("freight") or 0) + float(r.get("other_cost") or 0)
        return price * self.rate(r.get("currency")) / self.factor(str(r["material"]), r.get("unit"))

    def available(self, o: str, t: int) -> bool:
        r = self.offer[o]
        if self.supplier[str(r["supplier"])].get("status") == "excluded":
            return False
        start = self.settings.get("plan start")
        if self.labels[t]:
            day = period_days(self.labels[t])[0]
            first = date.fromisoformat(start) if start else period_days(self.labels[0])[0]
        elif start:
            first = date.fromisoformat(start)
            day = first + timedelta(days=364)
        else:
            return True
        opens = day >= (r.get("valid_from") or date.min) and day <= (r.get("valid_to") or date.max)
        return opens and day >= first + timedelta(days=float(r.get("lead_time") or 0))

    def days(self, t: int) -> int:
        if not self.labels[t]:
            return 365
        first, last = period_days(self.labels[t])
        return (last - first).days + 1

    def contents(self, m: str) -> dict[str, float]:
        rows = {str(r["mineral"]): float(r["fraction"]) for r in self.rows.get("contents", []) if r["material"] == m}
        own = self.material.get(m, {}).get("mineral")
        return rows or ({str(own): 1.0} if own else {})

    def minerals(self, o: str, mineral: str) -> list[tuple[str, float]]:
        """The minerals whose origins count for an offer in a scope, with their weights."""
        if mineral:
            return [(mineral, 1.0)]
        contents = self.contents(str(self.offer[o]["material"]))
        return [(k, f / sum(contents.values())) for k, f in contents.items()] or [("", 1.0)]

    def known(self, o: str, k: str, stage: str) -> dict[str, float]:
        """Named shares of an offer's mineral at one stage."""
        s = self.supplier[str(self.offer[o]["supplier"])]
        home = str(s["country"])
        if stage == "owned":
            owner, part = str(s.get("owner_country") or home), s.get("owner_share")
            part = 1.0 if part is None else float(part)
            rule = self.setting("ownership", "control")
            part = 0.0 if rule == "location" else part if rule == "look-through" else float(part >= 0.5)
            found: dict[str, float] = defaultdict(float)
            found[owner] += part
            found[home] += 1 - part
            return found
        rows = [r for r in self.rows.get("origins", []) if r["offer"] == o and r["stage"] == stage]
        exact = [r for r in rows if k and r.get("mineral") == k and stage != "made"]
        chosen = exact or [r for r in rows if not r.get("mineral")]
        if stage == "made" and not chosen:
            return {home: 1.0}
        return {str(r["country"]): float(r["share"]) for r in chosen}

    def tested(self, o: str, mineral: str, stages: tuple[str, ...], side: str) -> tuple[dict[str, float], list]:
        """Per mineral part: the shares that count, and the unknown that counts for whoever is tested."""
        treatment = self.setting("unknown origin", "worst case")
        parts = []
        names: dict[str, float] = defaultdict(float)
        for k, weight in self.minerals(o, mineral):
            counted: dict[str, float] = defaultdict(float)
            loose = 0.0
            for stage in stages:
                known = self.known(o, k, stage)
                unknown = max(0.0, 1 - sum(known.values()))
                for c, share in known.items():
                    counted[c] += share
                mix = world_mix().get((k, stage)) if treatment == "world mix" and stage in STAGES[:2] else None
                if mix and side != "known":
                    for c, share in mix.items():
                        counted[c] += unknown * share
                elif side == "upper" and treatment != "ignore":
                    loose += unknown
            parts.append((weight, counted, loose))
            for c, share in counted.items():
                names[c] += weight * share
        return names, parts
