"""The sourcing model of a problem, built whole: decisions, requirements, capacities, stock and rules."""

from __future__ import annotations

from dataclasses import dataclass

from data.case import Rule
from optimizer.constraints.capacity import define_supplier_capacity
from optimizer.constraints.requirements import define_meet_requirement
from optimizer.constraints.rules import RuleBlock, define_rules
from optimizer.constraints.stock import define_cover
from optimizer.model import Block, SourcingModel
from optimizer.problem import Problem
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
        rules: the rows of each rule at each stage.
    """

    model: SourcingModel
    problem: Problem
    decisions: Decisions
    requirements: Block
    supplier_capacity: Block
    rules: list[RuleBlock]


def build_model(problem: Problem, rules: tuple[Rule, ...]) -> Built:
    """The least-cost model of a problem under some rules (MODEL.md)."""
    model = SourcingModel()
    decisions = define_decisions(model, problem)
    requirements = define_meet_requirement(model, problem, decisions)
    supplier_capacity = define_supplier_capacity(model, problem, decisions)
    define_cover(model, problem, decisions)
    return Built(
        model, problem, decisions, requirements, supplier_capacity, define_rules(model, problem, decisions, rules)
    )
