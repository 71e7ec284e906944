"""Plans of one case at other amounts of one rule, each within a fraction of the time of a first plan.

Where the case is a linear program, the amount stands in few places of it, and each plan is solved from the last basis
and certified, as the points of a frontier are. Elsewhere the case is planned afresh at each amount, and audited.
"""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, replace

import pandas as pd

from data.book import Book
from data.case import Case, Rule
from data.plan import EXPOSURE, Certificate, Plan, Run, Status, empty_table
from optimizer.answer.exposure import exposure_table, measure
from optimizer.answer.purchased import Purchased, award_table, purchased
from optimizer.building import Built, build_model
from optimizer.constraints.rules import RuleBlock
from optimizer.events import Cancelled
from optimizer.frontier.amounts import swept_rules
from optimizer.frontier.linear import LinearPoints, amount_program
from optimizer.frontier.reading import status_without_plan
from optimizer.planning import PlanOptions, plan_case, plan_cost
from optimizer.problem import flatten
from optimizer.robust.planning import is_over_scenarios
from optimizer.rules.scope import measured_in
from optimizer.solving.solve import SolveOptions

_BARE = PlanOptions(baselines=False, prices=False, explain=False, reachable=False)


def with_amount(case: Case, name: str, amount: float, book: Book | None = None) -> Case:
    """The case in which one rule has another amount, and is as flexible as it was.

    Args:
        case: the case.
        name: name of the rule.
        amount: in the unit of the rule.
        book: the book that says so.
    """

    def changed(rule: Rule) -> Rule:
        return replace(rule, amount=replace(rule.amount, value=amount)) if rule.name == name else rule

    return replace(case, rules=tuple(map(changed, case.rules)), book=book or case.book)


@dataclass(frozen=True)
class _Read:
    """What a warm plan was read from."""

    built: Built
    answer: Purchased
    rule: Rule


@dataclass(frozen=True)
class Replanned:
    """A plan at an amount.

    Attributes:
        plan: its status, cost, awards and certificate; the whole plan where it is audited.
        is_audited: whether the audit has looked at it.
        read: what it was read from; None where the plan is whole, or where there is none.
    """

    plan: Plan
    is_audited: bool
    read: _Read | None = None

    def exposure(self, names: frozenset[str], stage: str) -> pd.DataFrame:
        """The exposure of some rules at a stage, without prices."""
        if self.read is None:
            table = self.plan.exposure
            return table[table["rule"].isin(names) & (table["stage"] == stage)]
        built, answer = self.read.built, self.read.answer
        blocks = [_at(block, self.read.rule) for block in built.rules]
        wanted = [block for block in blocks if block.rows.rule.name in names and block.rows.stage == stage]
        if not wanted:
            return empty_table(EXPOSURE)
        measures = [measure(block.rows, built.problem, answer) for block in wanted]
        return exposure_table(replace(built, rules=wanted), measures, [[None] * len(block.pair) for block in wanted])


class Replanner:
    """Plans a case at one amount of a rule after the other."""

    def __init__(self, case: Case, name: str, least: float) -> None:
        """Prepares the model.

        Args:
            case: the case.
            name: name of the rule; not one that says exactly.
            least: the smallest amount above zero that will be asked for.

        Raises:
            SourcingError: there is no such rule, or it has no tight side.
        """
        self.name = name
        self._case, self._rule = case, swept_rules(case, [name])[0]
        self._built: Built | None = None
        self._points: LinearPoints | None = None
        if self._rule.penalty is None and self._rule.amount.kind != "count" and not is_over_scenarios(case):
            self._prepare(least)

    def _prepare(self, least: float) -> None:
        case = with_amount(self._case, self.name, least)
        built = build_model(flatten(case), case.rules)
        if not built.model.program.is_integer and case.price_breaks.empty:
            self._built, self._points = built, LinearPoints(amount_program(built, [self.name]))

    @property
    def is_warm(self) -> bool:
        """Whether each plan starts from the one before."""
        return self._points is not None

    def plan(self, amount: float, cancelled: Cancelled | None = None) -> Replanned:
        """The plan of least cost at an amount, certified.

        Raises:
            PlanningError: the solver gave no answer that proves itself.
        """
        if self._built is None or self._points is None:
            plan = plan_case(with_amount(self._case, self.name, amount), _BARE, cancelled=cancelled)
            return Replanned(plan, is_audited=True)
        start = time.perf_counter()
        solution = self._points.solve(amount, SolveOptions())
        empty = Plan(Status.INFEASIBLE, self._case.settings.base_currency)
        if not solution.has_plan:
            return Replanned(replace(empty, status=status_without_plan(solution)), is_audited=False)
        answer, certificate = purchased(self._built, solution), solution.certificate
        plan = replace(
            empty,
            status=Status.OPTIMAL,
            gap=solution.gap,
            cost=plan_cost(self._built, answer),
            awards=award_table(self._built, answer),
            certificate=None if certificate is None else Certificate(**asdict(certificate)),
            run=Run(seconds={"solve": time.perf_counter() - start}),
        )
        rule = replace(self._rule, amount=replace(self._rule.amount, value=amount))
        return Replanned(plan, is_audited=False, read=_Read(self._built, answer, rule))


def _at(block: RuleBlock, rule: Rule) -> RuleBlock:
    """The rows of a rule at another of its amounts; any other rule's as they are."""
    if block.rows.rule.name != rule.name:
        return block
    factor = measured_in(rule).factor if rule.amount.kind == "quantity" else 1.0
    return replace(block, rows=replace(block.rows, rule=rule), amount=rule.amount.value * factor)
