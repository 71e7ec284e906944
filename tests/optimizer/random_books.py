"""Random small books as rows that a user might type, with every treatment and kind of rule; 30 % have no plan."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np

from data.book import Book
from tests.books import book_of_rows
from tests.optimizer.oracle_facts import MASS, Row, Rows

COUNTRIES = ("CHN", "DEU", "AUS", "USA", "MYS", "CHL")
MINERALS = ("dysprosium", "lithium", "cobalt")
UNIT_MASS = 0.8


def random_rows(seed: int, *, flexible: bool = True) -> Rows:
    """The rows of a random book by sheet and column name; the same seed gives the same rows.

    Args:
        seed: seed of the generator.
        flexible: whether rules may have a penalty.
    """
    return _Writer(np.random.default_rng(seed), flexible).write()


def random_book(seed: int, *, flexible: bool = True) -> Book:
    """A random book, see ``random_rows``."""
    return book_of_rows(random_rows(seed, flexible=flexible))


class _Writer:
    """Writes one book sheet by sheet."""

    def __init__(self, random: np.random.Generator, flexible: bool) -> None:
        self.random, self.flexible = random, flexible
        self.rows: Rows = {}

    def write(self) -> Rows:
        self.labels = self.horizon()
        self.materials = [f"M{i}" for i in range(self.count(1, 4))]
        self.suppliers = [f"S{i}" for i in range(self.count(2, 6))]
        self.write_settings()
        self.write_materials()
        self.write_suppliers()
        self.write_offers()
        self.write_origins()
        self.write_stock()
        self.write_rules()
        return {name: rows for name, rows in self.rows.items() if rows}

    def chance(self, p: float) -> bool:
        return bool(self.random.random() < p)

    def count(self, low: int, high: int) -> int:
        return int(self.random.integers(low, high + 1))

    def number(self, low: float, high: float) -> float:
        return round(float(self.random.uniform(low, high)), 3)

    def pick(self, options: object) -> object:
        options = list(options)
        return options[int(self.random.integers(len(options)))]

    def horizon(self) -> list[str]:
        n = self.count(1, 4)
        if n == 1 and self.chance(0.5):
            return [""]
        kinds = (
            [f"20{27 + i}" for i in range(4)],
            [f"2027-Q{q}" for q in (2, 3, 4)] + ["2028-Q1"],
            ["2027-11", "2027-12", "2028-01", "2028-02"],
        )
        return list(self.pick(kinds))[:n]

    def write_settings(self) -> None:
        chosen = {
            "Unknown origin": self.pick(("worst case", "worst case", "world mix", "ignore")),
            "Ownership": self.pick(("control", "location", "look-through")),
            "Shortages": self.pick(("forbidden", "forbidden", "allowed")),
            "Overbuying": self.pick(("forbidden", "forbidden", "allowed")),
            "Base currency": self.pick(("USD", "EUR")),
        }
        if self.chance(0.3):
            chosen["Plan start"] = "2027-03-15" if not self.labels[0] else str(self.first_day())
        self.rows["settings"] = [{"setting": k, "value": v} for k, v in chosen.items() if self.chance(0.9)]
        base = next((r["value"] for r in self.rows["settings"] if r["setting"] == "Base currency"), "USD")
        self.currencies = [c for c in ("USD", "EUR", "CNY") if c != base]
        self.rows["exchange_rates"] = [{"currency": c, "rate": self.number(0.2, 1.4)} for c in self.currencies]
        self.start = next((r["value"] for r in self.rows["settings"] if r["setting"] == "Plan start"), None)

    def first_day(self) -> date:
        label = self.labels[0]
        month = 1 if len(label) == 4 else 3 * int(label[6]) - 2 if label[5] == "Q" else int(label[5:])
        return date(int(label[:4]), month, 1)

    def write_materials(self) -> None:
        self.unit: dict[str, str] = {}
        self.minerals: dict[str, list[str]] = {}
        self.rows["materials"], self.rows["contents"], self.rows["requirements"] = [], [], []
        for m in self.materials:
            self.unit[m] = str(self.pick(("kg", "kg", "t", "lb", "pcs")))
            row: Row = {"material": m, "unit": self.unit[m]}
            if self.unit[m] == "pcs":
                row["unit_mass"] = UNIT_MASS
            if self.chance(0.6):
                row["group"] = "magnets"
            if self.chance(0.7):
                row["shortage_cost"] = self.number(40, 90) * self.kg(m)
            self.write_contents(m, row)
            self.rows["materials"].append(row)
            for label in self.labels:
                if self.chance(0.85) or (m == self.materials[0] and label in (self.labels[0], self.labels[-1])):
                    self.write_requirement(m, label)

    def write_contents(self, m: str, row: Row) -> None:
        chosen = [k for k in MINERALS if self.chance(0.4)]
        if len(chosen) == 1 and self.chance(0.5):
            row["mineral"] = chosen[0]
        else:
            fractions = [{"material": m, "mineral": k, "fraction": self.number(0.05, 0.3)} for k in chosen]
            self.rows["contents"] += fractions
        self.minerals[m] = chosen

    def write_requirement(self, m: str, label: str) -> None:
        parts = 2 if self.chance(0.2) else 1
        for _ in range(parts):
            unit = self.other_unit(m)
            quantity = self.number(50, 200) / parts / self.kg(m) * self.per(m, unit)
            row: Row = {"material": m, "quantity": quantity, "unit": unit}
            self.rows["requirements"].append(row | ({"period": label} if label else {}))

    def kg(self, m: str) -> float:
        return UNIT_MASS if self.unit[m] == "pcs" else MASS[self.unit[m]]

    def other_unit(self, m: str) -> str:
        """A unit in which the material may be stated too."""
        return self.unit[m] if self.chance(0.5) else str(self.pick(("kg", "t", "lb")))

    def per(self, m: str, unit: str) -> float:
        """Units in one material unit."""
        return 1.0 if unit == self.unit[m] else self.kg(m) / MASS[unit]

    def write_suppliers(self) -> None:
        self.rows["suppliers"] = []
        for s in self.suppliers:
            row: Row = {"supplier": s, "country": self.pick(COUNTRIES)}
            if self.chance(0.5):
                row |= {"owner_country": self.pick(COUNTRIES), "owner_share": self.pick((0.3, 0.5, 0.51, 0.8, None))}
            if self.chance(0.15):
                row["status"] = self.pick(("excluded", "qualifying", "approved"))
            if self.chance(0.25):
                row |= {"capacity_unit": self.pick(("kg", "lb", "t"))}
                row["capacity"] = self.number(200, 700) / MASS[str(row["capacity_unit"])]
            self.rows["suppliers"].append(row)

    def write_offers(self) -> None:
        self.rows["offers"] = []
        for i in range(max(self.count(4, 10), 2 * len(self.materials))):
            m = self.materials[i % len(self.materials)]
            unit = self.other_unit(m)
            price = self.number(5, 30) * self.kg(m) / self.per(m, unit)
            row: Row = {"offer": f"O{i}", "supplier": self.pick(self.suppliers), "material": m, "unit_price": price}
            row["unit"] = unit if unit != self.unit[m] or self.chance(0.5) else None
            row["currency"] = self.pick(self.currencies) if self.chance(0.5) else None
            row["freight"] = 0.1 * price if self.chance(0.3) else None
            row["other_cost"] = 0.05 * price if self.chance(0.3) else None
            row["tariff"] = self.number(0, 0.3) if self.chance(0.3) else None
            row["capacity"] = self.number(80, 300) / self.kg(m) * self.per(m, unit) if self.chance(0.5) else None
            self.write_window(row)
            self.rows["offers"].append(row)

    def write_window(self, row: Row) -> None:
        first = self.first_day() if self.labels[0] else date(2027, 3, 15)
        if self.chance(0.2):
            row["lead_time"] = self.count(0, 150)
        if self.chance(0.1):
            row["valid_from"] = first + timedelta(days=self.count(-50, 120))
        if self.chance(0.1):
            row["valid_to"] = first + timedelta(days=self.count(130, 600))

    def write_origins(self) -> None:
        self.rows["origins"] = []
        for offer in self.rows["offers"]:
            for stage in ("mined", "refined", "made"):
                if self.chance(0.4 if stage == "made" else 0.7):
                    self.write_shares(str(offer["offer"]), None, stage)
                for k in self.minerals[str(offer["material"])]:
                    if stage != "made" and self.chance(0.2):
                        self.write_shares(str(offer["offer"]), k, stage)

    def write_shares(self, offer: str, mineral: str | None, stage: str) -> None:
        left = 1.0
        for country in self.random.permutation(COUNTRIES)[: self.count(1, 3)]:
            share = round(float(self.random.uniform(0.1, left)), 2) if self.chance(0.6) else round(left, 2)
            if share < 0.05:
                break
            row: Row = {"offer": offer, "mineral": mineral, "stage": stage, "country": str(country), "share": share}
            self.rows["origins"].append(row)
            left = round(left - share, 2)
            if left < 0.1:
                break

    def write_stock(self) -> None:
        self.rows["stock"] = []
        for m in self.materials:
            if self.chance(0.5):
                unit = self.other_unit(m)
                scale = self.per(m, unit) / self.kg(m)
                row: Row = {"material": m, "unit": unit, "opening": self.number(0, 60) * scale}
                row["holding_cost"] = self.number(0.01, 0.5) / scale if self.chance(0.7) else None
                row["minimum_cover"] = self.number(0, 25) if self.chance(0.4) else None
                row["maximum"] = self.number(60, 200) * scale if self.chance(0.3) else None
                self.rows["stock"].append(row)

    def write_rules(self) -> None:
        self.rows["country_groups"] = [{"group": "PACT", "country": c} for c in ("CHN", "MYS")]
        self.rows["rules"] = [self.rule(f"R{i}") for i in range(self.count(0, 3))]

    def rule(self, name: str) -> Row:
        contained = sorted({k for minerals in self.minerals.values() for k in minerals})
        grouped = any(r.get("group") for r in self.rows["materials"])
        scopes = ["all", "each material", f"material: {self.pick(self.materials)}"]
        scopes += ["group: magnets"] * grouped + [f"mineral: {k}" for k in contained]
        row: Row = {"rule": name, "applies_to": self.pick(scopes), "measure": self.pick(("quantity", None, "value"))}
        row["limit"] = self.pick(("at most", "at most", "at most", "at most", "at least", "exactly"))
        sources = [f"country: {self.pick(COUNTRIES)}", "group: PACT", f"supplier: {self.pick(self.suppliers)}"]
        sources += ["any country", "any country", "any supplier"] * (row["limit"] == "at most")
        row["from"] = self.pick(sources)
        if row["from"] == "any country" and self.chance(0.3):
            row["except"] = self.pick(("DEU", "PACT", "AUS, PACT"))
        if "supplier" not in str(row["from"]):
            row["stage"] = self.pick(("made", "mined", "refined", "owned", "any", "each", None))
        row["amount"] = self.amount(row)
        row["per"] = self.pick(("period", "horizon", None))
        if len(self.labels) > 1 and self.chance(0.2):
            row["from_period"] = self.labels[1]
        if len(self.labels) > 1 and self.chance(0.2):
            row["to_period"] = self.labels[-2] if len(self.labels) > 2 else self.labels[-1]
        if self.flexible and self.chance(0.45):
            row["flexible"] = self.number(1, 60)
        return row

    def amount(self, row: Row) -> object:
        low, high = {"at most": (0.5, 1.0), "at least": (0.0, 0.25), "exactly": (0.0, 0.35)}[str(row["limit"])]
        share = self.number(low, high)
        if self.chance(0.75):
            return self.pick((share, f"{100 * share:.1f} %"))
        total = 125 * len(self.labels) * (1 if str(row["applies_to"])[:4] in ("each", "mate") else len(self.materials))
        if "mineral" in str(row["applies_to"]) and row["measure"] != "value":
            total *= 0.2
        if row["measure"] == "value":
            return f"{share * total * 15:.2f} {self.pick(self.currencies)}"
        unit = str(self.pick(("kg", "t")))
        return f"{share * total / MASS[unit]:.4f} {unit}"
