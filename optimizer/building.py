"""The sourcing model of a problem, built whole: decisions, requirements, capacities, terms, stock and rules."""

from __future__ import annotations

from dataclasses import dataclass

from data.case import Rule
from optimizer.constraints.capacity import define_supplier_capacity
from optimizer.constraints.counts import CountBlock, define_counts
from optimizer.constraints.fixed_cost import Uses, define_fixed_cost
from optimizer.constraints.orders import Orders, define_orders
from optimizer.constraints.price_breaks import define_price_breaks
from optimizer.constraints.requirements import define_meet_requirement
from optimizer.constraints.rules import RuleBlock, define_rules
from optimizer.constraints.spend import define_spend_band
from optimizer.constraints.stock import define_cover, define_survive
from optimizer.order_limits import OrderLimits, order_limits
from optimizer.problem import Problem
from optimizer.solving.model import Block, SourcingModel
from optimizer.variables import Decisions, define_decisions


@dataclass(frozen=True)
class Built:
    """A model with what is needed to read its answer.

    Attributes:
        model: the model.
        problem: what it was built from.
        decisions: its columns.
        requirements: the rows that meet the requirements.
        supplier_capacity: the rows that hold suppliers to their capacities.
        rules: the rows of each share or amount rule at each stage.
        counts: the rows of each rule that counts, at each stage.
        orders: the decisions on minimum orders and multiples.
        uses: the decisions on which offers and suppliers are used.
        limits: the most and the least of each purchase.
    """

    model: SourcingModel
    problem: Problem
    decisions: Decisions
    requirements: Block
    supplier_capacity: Block
    rules: list[RuleBlock]
    counts: list[CountBlock]
    orders: Orders
    uses: Uses
    limits: OrderLimits


def build_model(problem: Problem, rules: tuple[Rule, ...]) -> Built:
    """The least-cost model of a problem under some rules (MODEL.md)."""
    model = SourcingModel()
    decisions = define_decisions(model, problem)
    requirements = define_meet_requirement(model, problem, decisions)
    supplier_capacity = define_supplier_capacity(model, problem, decisions)
    define_cover(model, problem, decisions)
    define_survive(model, problem, decisions)
    limits = order_limits(problem, rules)
    orders = define_orders(model, problem, decisions, limits)
    decisions = define_price_breaks(model, problem, decisions, limits, rules)
    uses = define_fixed_cost(model, problem, decisions, limits, orders)
    define_spend_band(model, problem, decisions, uses)
    measured = define_rules(model, problem, decisions, rules)
    counts = define_counts(model, problem, decisions, limits, orders, uses, rules)
    return Built(model, problem, decisions, requirements, supplier_capacity, measured, counts, orders, uses, limits)
