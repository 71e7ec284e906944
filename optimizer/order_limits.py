"""How much a purchase can be at most: the bounds that tie purchases to yes-or-no decisions (MODEL.md, "Bounds").

Where surplus is forbidden, what is needed bounds a purchase. Where it is allowed, buying more than is needed pays only
to reach something: a minimum order, a price break, a minimum spend or a rule that asks for more. A purchase above the
largest of these could be cut down to it, and the plan would stand and cost no more.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.case import Rule
from optimizer.price_schedule import schedule_of
from optimizer.problem import FloatArray, Problem, most_needed
from optimizer.rules.counted import AN_AWARD_THAT_COUNTS, CountRows, count_rows
from optimizer.rules.rows import expand
from optimizer.rules.scope import RuleRows, measured_in

CLOSE = 1e-9
"""Quantities this near (relative) are one: units convert with rounding."""


@dataclass(frozen=True)
class OrderLimits:
    """What the terms of the offers say of each purchase, internal units, one an entry of ``problem.purchases``.

    Attributes:
        most: the most that can be bought in the period; a whole number of multiples where they are asked for.
        least: the least that is bought if anything is; 0 where there is no such term.
        multiple: purchases are whole multiples of it; 0 where they need not be.
        offer_most: the most that can be bought over the horizon, one an offer of the case.
    """

    most: FloatArray
    least: FloatArray
    multiple: FloatArray
    offer_most: FloatArray


def order_limits(problem: Problem, rules: tuple[Rule, ...]) -> OrderLimits:
    """The limits of every purchase under some rules."""
    purchases, offers = problem.purchases, problem.case.offers
    unit = problem.unit[purchases.material]
    multiple = offers["order_multiple"].to_numpy(dtype=float)[purchases.offer] / unit
    least = offers["minimum_order"].to_numpy(dtype=float)[purchases.offer] / unit
    whole = np.where(multiple > 0.0, multiple, 1.0)
    least = np.where(multiple > 0.0, np.ceil(least / whole - CLOSE) * multiple, least)
    most = purchases.upper
    if problem.surplus_allowed:
        reach = np.maximum(_worth_reaching(problem, rules), least)
        most = np.minimum(most, np.where(multiple > 0.0, np.ceil(reach / whole - CLOSE) * multiple, reach))
    most = np.minimum(most, supplier_can(problem))
    most = np.where(multiple > 0.0, np.floor(most / whole + CLOSE) * multiple, most)
    most = np.where((most < least) & (most >= least * (1.0 - CLOSE)), least, most)
    return OrderLimits(most, least, multiple, _over_the_horizon(problem, most))


def supplier_can(problem: Problem) -> FloatArray:
    """What the capacity of the supplier allows of each purchase; inf where it is unlimited."""
    capacity, per_unit = problem.supplier_capacity[problem.purchases.supplier], problem.per_supplier_unit
    can: FloatArray = np.divide(capacity, per_unit, out=np.full(len(per_unit), np.inf), where=per_unit > 0.0)
    return can


def _over_the_horizon(problem: Problem, most: FloatArray) -> FloatArray:
    purchases, stock = problem.purchases, problem.stock
    each = np.zeros(len(problem.case.offers))
    np.add.at(each, purchases.offer, most)
    if problem.surplus_allowed:
        return each
    needed = problem.requirement.sum(axis=1)
    needed[stock.material] += stock.maximum[:, -1]
    material = np.zeros(len(each), dtype=np.int64)
    material[purchases.offer] = purchases.material
    return np.minimum(each, needed[material])


def _worth_reaching(problem: Problem, rules: tuple[Rule, ...]) -> FloatArray:
    """What is still needed, the last price break, the minimum spend, and what the rules could make worth buying."""
    purchases, case = problem.purchases, problem.case
    needed = most_needed(problem.requirement, problem.stock) * problem.surge
    reach = needed[purchases.material, purchases.period]
    of_offer = np.zeros(len(case.offers))
    breaks = schedule_of(case)
    np.maximum.at(of_offer, breaks.offer, breaks.begins)
    spend = np.nan_to_num(case.suppliers["minimum_spend"].reindex(case.offers["supplier"]).to_numpy(dtype=float))
    cheapest = least_landed(problem)
    np.maximum(of_offer, np.divide(spend, cheapest, out=np.zeros(len(spend)), where=cheapest > 0.0), out=of_offer)
    for rule in rules:
        if rule.amount.kind == "count":
            for counted in count_rows(rule, problem):
                np.maximum(of_offer, _asked_by_count(counted, problem, cheapest), out=of_offer)
            continue
        for rows in expand(rule, problem):
            np.maximum(of_offer, _asked_by(rows, problem, cheapest), out=of_offer)
    return np.maximum(reach, of_offer[purchases.offer] / problem.unit[purchases.material])


def least_landed(problem: Problem) -> FloatArray:
    """The least that one material unit of each offer can cost, in its cheapest break."""
    case, breaks = problem.case, schedule_of(problem.case)
    price = case.offers["unit_price"].to_numpy(dtype=float)
    tariff = case.offers["tariff"].to_numpy(dtype=float)
    cheapest = price.copy()
    np.minimum.at(cheapest, breaks.offer, breaks.price)
    landed: FloatArray = case.offers["landed_cost"].to_numpy(dtype=float) - (price - cheapest) * (1.0 + tariff)
    return landed


def _asked_by(rows: RuleRows, problem: Problem, cheapest: FloatArray) -> FloatArray:
    """Material units of each offer beyond which a rule gives no more reason to buy of it; 0 for rules that cannot.

    A share of what is needed, or an absolute amount, is reached by buying it whole from one offer. A share of the
    value counts surplus too: an offer from elsewhere can dilute it, until the value of all that is needed is the share.
    Lots can make that take more; ``optimizer.dilution`` sees to it.
    """
    rule, scope = rows.rule, rows.scope
    weight = cheapest if rule.measure == "value" else scope.weight
    if rule.limit == "at most" and not is_diluted(rule):
        return np.zeros(len(scope.of_offer))
    share = np.zeros(len(scope.of_offer))
    np.maximum.at(share, rows.entry_offer, rows.low)
    if is_diluted(rule):
        share = np.where(scope.of_offer >= 0, np.minimum(rule.amount.value, 1.0 - rule.amount.value), 0.0)
    amount = rule.amount.value * (measured_in(rule).factor if rule.amount.kind == "quantity" else 1.0)
    if rule.amount.kind == "share":
        amount = _needed_measure(rows, problem)
    asked: FloatArray = np.divide(amount, weight * share, out=np.zeros(len(share)), where=weight * share > 0.0)
    return asked * problem.stretch if is_diluted(rule) else asked


def is_diluted(rule: Rule) -> bool:
    """Whether surplus counts in what a rule measures: a share of the value, but not all or nothing of it."""
    return rule.measure == "value" and rule.amount.kind == "share" and 0.0 < rule.amount.value < 1.0


def _asked_by_count(rows: CountRows, problem: Problem, cheapest: FloatArray) -> FloatArray:
    """Material units of each offer with which alone its supplier or country counts; 0 for rules without a floor.

    Where nothing is required any award counts: a thousandth of an internal unit is more than enough.
    """
    scope, known = rows.measured.scope, rows.known
    asked = np.zeros(len(scope.of_offer))
    if rows.rule.limit == "at most":
        return asked
    weight = cheapest if rows.measured.rule.measure == "value" else scope.weight
    brings = known.part * weight[known.offer]
    counts_from = rows.counts_from(problem).max(axis=1, initial=0.0)[known.scope[known.entry]]
    real = brings > 0.0
    unit = problem.unit[problem.case.material_of_offer]
    least = np.maximum(counts_from[real] / brings[real], AN_AWARD_THAT_COUNTS * unit[known.offer[real]])
    np.maximum.at(asked, known.offer[real], least)
    return asked


def _needed_measure(rows: RuleRows, problem: Problem) -> float:
    """The most that all that is needed in the rule's scope can measure."""
    stock, scope = problem.stock, rows.scope
    needed = problem.requirement.sum(axis=1)
    needed[stock.material] += np.where(np.isfinite(stock.maximum[:, -1]), stock.maximum[:, -1], 0.0)
    needed = needed * problem.unit
    weight = scope.material_weight
    if rows.rule.measure == "value":
        weight = np.zeros(len(needed))
        dearest = problem.case.offers["landed_cost"].to_numpy(dtype=float)
        np.maximum.at(weight, problem.purchases.material, dearest[problem.purchases.offer])
    return float((needed * weight)[scope.of_material >= 0].sum())
