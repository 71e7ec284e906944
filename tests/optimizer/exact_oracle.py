"""The least cost of a small book with all terms, formulated from WORKBOOK.md in plain Python and solved exactly.

It adds whole numbers to the linear program of ``oracle`` and shares no code with the program.
"""

from __future__ import annotations

from collections import defaultdict

from tests.optimizer.branching import least
from tests.optimizer.oracle import Program, RuleRows, formulate
from tests.optimizer.oracle_facts import STAGES, Facts, Row, Rows

COUNTS = ("suppliers", "countries")
BELOW = 1 - 1e-5
"""Where a step of all-units prices ends, of the next From quantity: From is inclusive."""


def exact_least_cost(rows: Rows) -> tuple[str, float | None]:
    """Status (optimal or infeasible) and least total cost."""
    return least(Terms(rows).program)


class Terms:
    """The program of a book with terms."""

    def __init__(self, rows: Rows) -> None:
        self.rows, self.facts = rows, Facts(rows)
        rules = rows.get("rules", [])
        self.program: Program = formulate({**rows, "rules": []})
        self.program.whole = set()
        self.horizon = range(len(self.facts.labels))
        self.schedule = {o: self._schedule(o) for o in self.facts.offer}
        for o in self.facts.offer:
            self.define_orders(o)
            self.define_breaks(o)
        for s in self.facts.supplier:
            self.define_supplier(s)
        for number, rule in enumerate(rules):
            if rule.get("measure") in COUNTS:
                Count(self, number, rule).define()
            else:
                self.define_rule(number, rule)

    def _schedule(self, o: str) -> list[tuple[float, float]]:
        """(From quantity, landed cost) of an offer's price and breaks, in material units."""
        r = self.facts.offer[o]
        steps = [(0.0, self.facts.landed(o))]
        for row in sorted(self.rows.get("price_breaks", []), key=lambda row: float(row["from_quantity"])):
            if row["offer"] == o:
                changed = {**r, "unit_price": row["unit_price"]}
                facts = Facts({**self.rows, "offers": [changed]})
                steps.append((float(row["from_quantity"]), facts.landed(o)))
        return steps

    def kind(self, o: str) -> str:
        return next((str(r["type"]) for r in self.rows.get("price_breaks", []) if r["offer"] == o), "")

    def most(self, o: str) -> float:
        """More than anybody would buy of an offer in a period; a break or a spend may ask for surplus."""
        r, facts = self.facts.offer[o], self.facts
        material = str(r["material"])
        needed = sum(quantity for (m, _), quantity in facts.requirement.items() if m == material)
        if material in facts.stock:
            # What is left at the end is at most what there was, or the cover of the last period.
            stock, last = facts.stock[material], self.horizon[-1]
            needed += float(stock.get("opening") or 0) * facts.factor(material, stock.get("unit"))
            needed += float(stock.get("minimum_cover") or 0) / facts.days(last) * facts.requirement[material, last]
        if facts.setting("overbuying", "forbidden") == "allowed":
            spend = float(facts.supplier[str(r["supplier"])].get("minimum_spend") or 0)
            needed = 4 * needed + spend / min(price for _, price in self.schedule[o])
            needed += sum(float(r.get(name) or 0) for name in ("minimum_order", "order_multiple"))
            needed += self.schedule[o][-1][0]
            # A thousandth of all that is required may be asked of one material.
            everything = sum(quantity * facts.kg(m) for (m, _), quantity in facts.requirement.items())
            needed += 0.001 * everything / facts.kg(material)
        if r.get("capacity") is None:
            return needed
        return min(needed, float(r["capacity"]) * facts.factor(material, r.get("unit")))

    def binary(self, name: tuple, cost: float = 0.0) -> tuple:
        self.whole(name, 1.0, cost)
        return name

    def whole(self, name: tuple, upper: float, cost: float = 0.0) -> None:
        self.program.add(name, cost, upper)
        self.program.whole.add(name)

    def at_most(self, terms: dict[tuple, float], right: float = 0.0) -> None:
        self.program.at_most.append((dict(terms), right))

    def define_orders(self, o: str) -> None:
        r, most = self.facts.offer[o], self.most(o)
        if r.get("fixed_cost"):
            self.binary(("uses", o), float(r["fixed_cost"]))
        for t in self.horizon:
            buy = ("buy", o, t)
            if r.get("minimum_order"):
                order = self.binary(("order", o, t))
                self.at_most({buy: 1.0, order: -most})
                self.at_most({buy: -1.0, order: float(r["minimum_order"])})
            if r.get("order_multiple"):
                lot = float(r["order_multiple"])
                self.whole(("lots", o, t), most // lot)
                self.program.equal.append(({buy: 1.0, ("lots", o, t): -lot}, 0.0))
            if r.get("fixed_cost"):
                self.at_most({buy: 1.0, ("uses", o): -most})

    def define_breaks(self, o: str) -> None:
        """All units: one step holds everything. Incremental: each step is full before the next one starts."""
        steps = self.schedule[o]
        if len(steps) < 2:
            return
        top = self.most(o) * len(self.horizon)
        ends = [start for start, _ in steps[1:]] + [top]
        together = self.kind(o) == "all units"
        spans = [(t,) for t in self.horizon] if together else [tuple(self.horizon)]
        for b, (_, price) in enumerate(steps):
            self.binary(("step", o, b))
            for span in spans:
                self.program.add(("fill", o, b, span), price - steps[0][1])
        for span in spans:
            row = {("fill", o, b, span): 1.0 for b in range(len(steps))} | {("buy", o, t): -1.0 for t in span}
            self.program.equal.append((row, 0.0))
        for b, (start, _) in enumerate(steps):
            held = {("fill", o, b, span): 1.0 for span in spans}
            if together:
                self.at_most(held | {("step", o, b): -max(top, ends[b]) if b == len(steps) - 1 else -BELOW * ends[b]})
                self.at_most(dict.fromkeys(held, -1.0) | {("step", o, b): start})
            else:
                width = max(0.0, ends[b] - start)
                self.at_most(held | {("step", o, b): -width})
                if b + 1 < len(steps):
                    self.at_most(dict.fromkeys(held, -1.0) | {("step", o, b + 1): width})
        if together:
            self.at_most({("step", o, b): 1.0 for b in range(len(steps))}, 1.0)

    def paid(self, o: str) -> dict[tuple, float]:
        """What an offer's purchases of the horizon cost, without fixed cost."""
        terms = {("buy", o, t): self.facts.landed(o) for t in self.horizon}
        return terms | {
            name: self.schedule[o][name[2]][1] - self.schedule[o][0][1]
            for name in self.program.cost
            if name[0] == "fill" and name[1] == o
        }

    def define_supplier(self, s: str) -> None:
        r = self.facts.supplier[s]
        offers = [o for o, offer in self.facts.offer.items() if offer["supplier"] == s]
        spend = {name: value for o in offers for name, value in self.paid(o).items()}
        if r.get("maximum_spend") is not None and spend:
            self.at_most(spend, float(r["maximum_spend"]))
        if not offers or not (r.get("fixed_cost") or r.get("minimum_spend")):
            return
        uses = self.binary(("uses supplier", s), float(r.get("fixed_cost") or 0))
        for o in offers:
            for t in self.horizon:
                self.at_most({("buy", o, t): 1.0, uses: -self.most(o)})
        if r.get("minimum_spend"):
            self.at_most({name: -value for name, value in spend.items()} | {uses: float(r["minimum_spend"])})

    def define_rule(self, number: int, rule: Row) -> None:
        """A share or an amount; its value is what is paid, breaks included."""
        first = len(self.program.at_most)
        rows = RuleRows(self.facts, self.program, number, rule)
        rows.define()
        if not rows.by_value:
            return
        for terms, _ in self.program.at_most[first:]:
            for name, value in list(terms.items()):
                if name[0] != "buy" or len(self.schedule[name[1]]) < 2:
                    continue
                _, o, t = name
                for fill in [f for f in self.program.cost if f[0] == "fill" and f[1] == o and f[3][0] == t]:
                    price = self.schedule[o][fill[2]][1] - self.schedule[o][0][1]
                    terms[fill] = terms.get(fill, 0.0) + value / self.facts.landed(o) * price


class Count(RuleRows):
    """One rule that counts suppliers or countries."""

    def __init__(self, terms: Terms, number: int, rule: Row) -> None:
        super().__init__(terms.facts, terms.program, number, {"from": "", **rule})
        self.terms = terms
        self.by_value = False

    def define(self) -> None:
        labels = self.facts.labels
        windows = [[t] for t in range(len(labels))] if self.rule.get("per") == "period" else [list(range(len(labels)))]
        stage = str(self.rule.get("stage") or "made")
        stages = [(s,) for s in STAGES] if stage == "each" else [STAGES] if stage == "any" else [(stage,)]
        if self.rule["measure"] == "suppliers" and not self.rule["from"]:
            stages = stages[:1]
        for scope, mineral in self.scopes():
            for window in windows:
                for tested in stages:
                    self.define_count(scope, mineral, window, tested)

    def define_count(self, scope: list[str], mineral: str, window: list[int], stages: tuple[str, ...]) -> None:
        facts, limit = self.facts, str(self.rule["limit"])
        weight = {m: self.weight(scope, mineral, m) for m in scope}
        base = sum(weight[m] * facts.requirement[m, t] for m in scope for t in window)
        offers = [o for o, r in facts.offer.items() if r["material"] in scope]
        counts_from = 0.0 if limit == "at most" else 1e-3 * base
        for side, sign in self.sides():
            row: dict[tuple, float] = defaultdict(float)
            for number, shares in enumerate(self.counted(offers, mineral, stages, side)):
                name = self.terms.binary(("counts", self.number, scope[0], window[0], stages, side, number))
                row[name] = sign
                award, most = defaultdict(float), 0.0
                for o, share in shares.items():
                    for t in window:
                        award["buy", o, t] += share * weight[str(facts.offer[o]["material"])]
                        most += award["buy", o, t] * self.terms.most(o)
                if sign > 0:
                    self.terms.at_most(dict(award) | {name: -most}, counts_from)
                else:
                    self.terms.at_most({key: -value for key, value in award.items()} | {name: counts_from})
            if sign < 0 and base <= 0:
                row[self.bought(offers, window, (scope[0], stages))] = self.amount
                self.limit(row, 0.0)
            else:
                self.limit(row, sign * self.amount)

    def bought(self, offers: list[str], window: list[int], where: tuple) -> tuple:
        """Whether anything is bought: where nothing is required, only then are suppliers or countries asked for."""
        buys = self.terms.binary(("buys", self.number, window[0], where))
        for o in offers:
            for t in window:
                self.terms.at_most({("buy", o, t): 1.0, buys: -self.terms.most(o)})
        return buys

    def limit(self, row: dict[tuple, float], right: float) -> None:
        penalty = self.rule.get("flexible")
        if penalty is not None:
            excess = ("excess", self.number, len(self.program.cost))
            self.program.add(excess, float(penalty))
            row[excess] = -1.0
        elif not row:
            row["counts nothing", len(self.program.cost)] = 1.0
            self.program.add(next(iter(row)), 0.0, 0.0)
        self.terms.at_most(row, right)

    def counted(self, offers: list[str], mineral: str, stages: tuple[str, ...], side: str) -> list[dict[str, float]]:
        """For everything that may count: each offer's share of it."""
        facts, source = self.facts, str(self.rule["from"])
        tested = {o: facts.tested(o, mineral, stages, side)[1] for o in offers}
        members = self.members(source)
        if self.rule["measure"] == "suppliers":
            share = dict.fromkeys(offers, 1.0)
            if source:
                share = {
                    o: sum(
                        w * min(1.0, sum(counted.get(c, 0.0) for c in members) + loose) for w, counted, loose in part
                    )
                    for o, part in tested.items()
                }
            found: dict[str, dict[str, float]] = defaultdict(dict)
            for o in offers:
                found[str(facts.offer[o]["supplier"])][o] = share[o]
            return list(found.values())
        names = {c for part in tested.values() for _, counted, _ in part for c, share in counted.items() if share > 0}
        names = names & members if source else names
        found = {
            c: {o: sum(w * min(1.0, counted.get(c, 0.0)) for w, counted, _ in part) for o, part in tested.items()}
            for c in sorted(names)
        }
        unknown = {o: sum(w * min(1.0, loose) for w, _, loose in part) for o, part in tested.items()}
        return list(found.values()) + [unknown] * any(share > 0 for share in unknown.values())

    def members(self, source: str) -> set[str]:
        name = source.rpartition(": ")[2]
        grouped = {str(r["country"]) for r in self.facts.rows.get("country_groups", []) if r["group"] == name}
        return grouped or {name}
