"""Random small books with the terms of quotations: orders, lots, fixed costs, spend bands, price breaks and counts.

All numbers are whole, so that an exact answer can be found by enumeration; about a quarter have no plan.
"""

from __future__ import annotations

import numpy as np

from tests.optimizer.oracle_facts import Row, Rows

COUNTRIES = ("CHN", "DEU", "AUS", "USA")


def random_terms(seed: int, *, in_lots: bool = False, counts: bool = True) -> Rows:
    """The rows of a random book with terms; the same seed gives the same rows.

    Args:
        seed: seed of the generator.
        counts: whether rules may count suppliers and countries.
        in_lots: whether everything is bought in whole lots and nothing is stored, so that all plans can be listed.
    """
    return _Terms(np.random.default_rng([seed, 7]), in_lots, counts).write()


class _Terms:
    """Writes one book sheet by sheet."""

    def __init__(self, random: np.random.Generator, in_lots: bool, counts: bool) -> None:
        self.random, self.in_lots, self.counts = random, in_lots, counts

    def chance(self, p: float) -> bool:
        return bool(self.random.random() < p)

    def count(self, low: int, high: int) -> int:
        return int(self.random.integers(low, high + 1))

    def pick(self, options: object) -> object:
        options = list(options)
        return options[int(self.random.integers(len(options)))]

    def write(self) -> Rows:
        self.labels = [["2027"], ["2027", "2028"]][self.chance(0.35)]
        self.materials = [["M0"], ["M0", "M1"]][self.chance(0.35)]
        self.suppliers = ["S0", "S1", "S2"][: self.count(2, 3)]
        self.overbuying = self.chance(0.4)
        settings = {
            "Overbuying": "allowed" if self.overbuying else "forbidden",
            "Shortages": self.pick(("forbidden", "allowed")),
            "Unknown origin": self.pick(("worst case", "ignore")),
        }
        materials: list[Row] = [{"material": m, "unit": "kg", "group": "G"} for m in self.materials]
        for row in materials:
            if self.chance(0.5):
                row["shortage_cost"] = self.count(30, 80)
        needs: list[Row] = [
            {"material": m, "period": t, "quantity": 5 * self.count(3, 8)} for m in self.materials for t in self.labels
        ]
        rows: Rows = {
            "settings": [{"setting": name, "value": value} for name, value in settings.items()],
            "materials": materials,
            "requirements": needs,
            "suppliers": [self.supplier(s) for s in self.suppliers],
            "offers": self.offers(),
            "country_groups": [{"group": "PACT", "country": c} for c in ("CHN", "USA")],
        }
        rows["price_breaks"] = [row for offer in rows["offers"] for row in self.breaks(offer)]
        rows["origins"] = [row for offer in rows["offers"] for row in self.origins(offer)]
        if not self.in_lots and self.chance(0.4):
            rows["stock"] = [{"material": "M0", "opening": self.count(0, 10), "holding_cost": 1, "maximum": 30}]
        rows["rules"] = [self.rule(f"R{i}") for i in range(self.count(0, 2))]
        return {name: table for name, table in rows.items() if table}

    def supplier(self, s: str) -> Row:
        row: Row = {"supplier": s, "country": self.pick(COUNTRIES)}
        if self.chance(0.3):
            row["fixed_cost"] = 10 * self.count(1, 15)
        if self.chance(0.2):
            row["minimum_spend"] = 50 * self.count(1, 6)
        if self.chance(0.2):
            row["maximum_spend"] = 100 * self.count(3, 9)
        if self.chance(0.15):
            row |= {"capacity": 5 * self.count(4, 10), "capacity_unit": "kg"}
        return row

    def offers(self) -> list[Row]:
        number = self.count(len(self.materials) + 1, 3 if self.in_lots else 4)
        return [self.offer(f"O{i}", self.materials[i % len(self.materials)]) for i in range(number)]

    def offer(self, o: str, m: str) -> Row:
        row: Row = {"offer": o, "material": m, "supplier": self.pick(self.suppliers), "unit_price": self.count(8, 20)}
        if self.chance(0.3):
            row |= {"freight": self.count(1, 3), "tariff": self.pick((0.1, 0.25))}
        if self.chance(0.4):
            row["capacity"] = 5 * self.count(2, 8)
        if self.chance(0.35):
            row["minimum_order"] = 5 * self.count(1, 4)
        if self.in_lots or self.chance(0.35):
            row["order_multiple"] = 5 if self.in_lots else self.pick((3, 4, 5, 10))
        if self.chance(0.3):
            row["fixed_cost"] = 10 * self.count(1, 12)
        return row

    def breaks(self, offer: Row) -> list[Row]:
        if not self.chance(0.4):
            return []
        kind = self.pick(("all units", "incremental"))
        start, price, rows = 0, int(offer["unit_price"]), []
        for _ in range(self.count(1, 2)):
            start += 5 * self.count(1, 5)
            price += self.count(-4, -1) if kind == "all units" or self.chance(0.6) else self.count(1, 3)
            rows.append({"offer": offer["offer"], "from_quantity": start, "unit_price": max(1, price), "type": kind})
        return rows

    def origins(self, offer: Row) -> list[Row]:
        if self.chance(0.5):
            return []
        first, second = self.random.permutation(COUNTRIES)[:2]
        shares = {str(first): self.pick((1.0, 0.6, 0.4)), str(second): 0.4}
        if self.chance(0.4) or shares[str(first)] == 1.0:
            del shares[str(second)]
        stage = self.pick(("made", "mined"))
        return [{"offer": offer["offer"], "stage": stage, "country": c, "share": s} for c, s in shares.items()]

    def rule(self, name: str) -> Row:
        scope = self.pick(("all", "each material", f"material: {self.pick(self.materials)}", "group: G"))
        row: Row = {"rule": name, "applies_to": scope}
        if self.chance(0.4):
            row["flexible"] = self.count(1, 60)
        row |= self.counting() if self.chance(0.65) and self.counts else self.sharing()
        if len(self.labels) > 1 and row.get("measure") != "value":
            row["per"] = self.pick(("period", "horizon"))
        return row

    def counting(self) -> Row:
        row: Row = {
            "measure": self.pick(("suppliers", "countries")),
            "limit": self.pick(("at most", "at least", "exactly")),
        }
        row["amount"] = self.pick((1, 1, 2, 2, 3)) if row["limit"] == "at most" else self.pick((1, 2, 2))
        row["stage"] = self.pick(("made", "mined", "any"))
        if self.chance(0.25):
            row["from"] = self.pick(("group: PACT", f"country: {self.pick(COUNTRIES)}"))
            row["amount"] = self.pick((0, 1)) if row["limit"] == "at most" else 1
        return row

    def sharing(self) -> Row:
        row: Row = {"measure": self.pick(("quantity", "value")), "limit": "at most", "stage": "made"}
        row["from"] = self.pick(("any supplier", "any country", f"country: {self.pick(COUNTRIES)}"))
        row["amount"] = self.pick((0.5, 0.6, 0.75))
        return row
