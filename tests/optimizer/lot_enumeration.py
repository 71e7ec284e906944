"""The least cost of a small book that buys whole lots and stores nothing: every plan is written down and priced.

No program is formulated and nothing is solved: each plan is held against WORKBOOK.md as a buyer would.
"""

from __future__ import annotations

import itertools
from collections import defaultdict

from tests.optimizer.oracle_facts import STAGES, Facts, Row, Rows

Plan = dict[tuple[str, int], float]


def cheapest_in_lots(rows: Rows) -> tuple[str, float | None]:
    """Status and least cost of all plans in whole lots; each material is bought on its own up to what it may need."""
    buyer = Buyer(rows)
    choices = [buyer.lots(o, t) for o in buyer.facts.offer for t in buyer.horizon]
    names = [(o, t) for o in buyer.facts.offer for t in buyer.horizon]
    costs = [buyer.cost(dict(zip(names, lots, strict=True))) for lots in itertools.product(*choices)]
    found = [cost for cost in costs if cost is not None]
    return ("optimal", min(found)) if found else ("infeasible", None)


class Buyer:
    """Prices one plan after another."""

    def __init__(self, rows: Rows) -> None:
        self.rows, self.facts = rows, Facts(rows)
        self.horizon = range(len(self.facts.labels))
        self.may_waste = self.facts.setting("overbuying", "forbidden") == "allowed"

    def lots(self, o: str, t: int) -> list[float]:
        """What may be ordered: nothing, or whole lots from the minimum order up to the capacity."""
        r = self.facts.offer[o]
        lot, most = float(r["order_multiple"]), self.facts.requirement[str(r["material"]), t]
        if self.may_waste:
            most = max(2 * most, *(float(b["from_quantity"]) for b in self.breaks(o)), 0.0)
        most = min(most, float(r.get("capacity") or most))
        ordered = [lot * k for k in range(1, int(most // lot) + 1)]
        return [0.0] + [q for q in ordered if q >= float(r.get("minimum_order") or 0)]

    def breaks(self, o: str) -> list[Row]:
        rows = [b for b in self.rows.get("price_breaks", []) if b["offer"] == o]
        return sorted(rows, key=lambda b: float(b["from_quantity"]))

    def paid(self, o: str, quantity: float) -> float:
        """Landed cost of what is bought of an offer over the horizon."""
        r, breaks = self.facts.offer[o], self.breaks(o)
        prices = [(0.0, float(r["unit_price"]))] + [(float(b["from_quantity"]), float(b["unit_price"])) for b in breaks]
        if breaks and breaks[0]["type"] == "incremental":
            ends = [start for start, _ in prices[1:]] + [float("inf")]
            price = sum(p * max(0.0, min(quantity, end) - start) for (start, p), end in zip(prices, ends, strict=True))
        else:
            price = quantity * [p for start, p in prices if start <= quantity][-1]
        return price * (1 + float(r.get("tariff") or 0)) + quantity * float(r.get("freight") or 0)

    def cost(self, plan: Plan) -> float | None:
        """The cost of a plan; None where it breaks something that must hold."""
        facts, cost = self.facts, 0.0
        for m in facts.materials:
            for t in self.horizon:
                bought = sum(q for (o, u), q in plan.items() if u == t and facts.offer[o]["material"] == m)
                missing, price = facts.requirement[m, t] - bought, facts.material[m].get("shortage_cost")
                if missing > 0 and (price is None or facts.setting("shortages", "forbidden") != "allowed"):
                    return None
                if missing < 0 and not self.may_waste:
                    return None
                cost += max(0.0, missing) * float(price or 0)
        total = {o: sum(plan[o, t] for t in self.horizon) for o in facts.offer}
        spend = {o: self.paid(o, total[o]) for o in facts.offer}
        cost += sum(spend.values()) + sum(float(facts.offer[o].get("fixed_cost") or 0) for o in total if total[o] > 0)
        of_suppliers = self.suppliers_cost(plan, spend)
        if of_suppliers is None:
            return None
        for rule in self.rows.get("rules", []):
            missed = self.missed(rule, plan, {o: spend[o] / total[o] if total[o] else 0.0 for o in total})
            if missed > 1e-9 and rule.get("flexible") is None:
                return None
            cost += missed * float(rule.get("flexible") or 0)
        return cost + of_suppliers

    def suppliers_cost(self, plan: Plan, spend: dict[str, float]) -> float | None:
        """Fixed costs of suppliers; None where a capacity or a spend band is broken."""
        cost = 0.0
        for s, r in self.facts.supplier.items():
            own = [o for o, offer in self.facts.offer.items() if offer["supplier"] == s]
            if any(sum(plan[o, t] for o in own) > float(r.get("capacity") or 1e9) for t in self.horizon):
                return None
            spent = sum(spend[o] for o in own)
            if spent > float(r.get("maximum_spend") or 1e9) + 1e-9:
                return None
            if any(plan[o, t] for o in own for t in self.horizon):
                cost += float(r.get("fixed_cost") or 0)
                if spent < float(r.get("minimum_spend") or 0) - 1e-9:
                    return None
        return cost

    def missed(self, rule: Row, plan: Plan, price: dict[str, float]) -> float:
        """By how much a rule is missed over all its scopes and windows: counts, or points of its base."""
        facts, name = self.facts, str(rule["applies_to"])
        scopes = [[m] for m in facts.materials] if name == "each material" else [facts.materials]
        scopes = [[name[10:]]] if name.startswith("material: ") else scopes
        windows = [[t] for t in self.horizon] if rule.get("per") == "period" else [list(self.horizon)]
        stage = str(rule.get("stage") or "made")
        stages = STAGES if stage == "any" else (stage,)
        missed = 0.0
        for scope, window in itertools.product(scopes, windows):
            bought = {o: sum(plan[o, t] for t in window) for o, r in facts.offer.items() if str(r["material"]) in scope}
            need = {m: sum(facts.requirement[m, t] for t in window) for m in scope}
            if rule["measure"] in ("suppliers", "countries"):
                missed += self.miscounted(rule, bought, sum(need.values()), stages)
            else:
                missed += self.exceeded(rule, bought, need, price)
        return missed

    def miscounted(self, rule: Row, bought: dict[str, float], need: float, stages: tuple[str, ...]) -> float:
        limit, wanted = str(rule["limit"]), float(rule["amount"])
        counts = {
            side: self.count(rule, bought, need * (1e-6 if limit == "at most" else 1e-3), stages, side)
            for side in ("upper", "known")
        }
        above = max(0.0, counts["upper"] - wanted) if limit != "at least" else 0.0
        return above + (max(0.0, wanted - counts["known"]) if limit != "at most" else 0.0)

    def count(self, rule: Row, bought: dict[str, float], least: float, stages: tuple[str, ...], side: str) -> int:
        """Suppliers or countries with an award; what is unknown is one country more."""
        source = str(rule.get("from") or "")
        name = source.rpartition(": ")[2]
        members = {r["country"] for r in self.rows.get("country_groups", []) if r["group"] == name} or {name}
        award: dict[str, float] = defaultdict(float)
        for o, quantity in bought.items():
            _, shares, loose = self.facts.tested(o, "", stages, side)[1][0]
            if rule["measure"] == "suppliers":
                part = min(1.0, sum(v for c, v in shares.items() if c in members) + loose) if source else 1.0
                award[str(self.facts.offer[o]["supplier"])] += quantity * part
                continue
            for c, share in shares.items():
                if not source or c in members:
                    award[c] += quantity * min(1.0, share)
            award["unknown"] += quantity * min(1.0, loose)
        return sum(quantity > 0 and quantity >= least for quantity in award.values())

    def exceeded(self, rule: Row, bought: dict[str, float], need: dict[str, float], price: dict[str, float]) -> float:
        """By how many points a cap is exceeded, over everybody that it caps; hard caps in parts of the whole."""
        facts, by_value = self.facts, rule["measure"] == "value"
        paid = {o: quantity * (price[o] if by_value else 1.0) for o, quantity in bought.items()}
        total = sum(paid.values())
        if not by_value:
            total -= sum(
                max(0.0, sum(q for o, q in bought.items() if facts.offer[o]["material"] == m) - need[m]) for m in need
            )
        source, award = str(rule["from"]), defaultdict(float)
        for o, amount in paid.items():
            if source == "any supplier":
                award[str(facts.offer[o]["supplier"])] += amount
                continue
            _, shares, loose = facts.tested(o, "", ("made",), "upper")[1][0]
            countries = set(shares) if source == "any country" else {source.rpartition(": ")[2]}
            for c in countries:
                award[c] += amount * min(1.0, shares.get(c, 0.0))
            award["loose"] += amount * min(1.0, loose)
        loose = award.pop("loose", 0.0)
        capped = [amount + loose for amount in award.values()] + [loose] * (source == "any country")
        over = sum(max(0.0, amount - float(rule["amount"]) * total) for amount in capped)
        if rule.get("flexible") is None:
            return over
        cheapest = {m: min(facts.landed(o) for o, r in facts.offer.items() if r["material"] == m) for m in need}
        return 100.0 * over / sum(need[m] * (cheapest[m] if by_value else 1.0) for m in need)
