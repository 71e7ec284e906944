"""What the worker does for the cap bar: plan the book with another amount of one rule, and find how far it can go.

Between two questions the case and the solver's last basis stay at hand, by the token that the window gives a book.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from data.case import Case
from data.origins import Origins, origins_of
from desktop.charts.mix import country_mix
from desktop.charts.share_data import Bar, caps_a_country, country_caps, share_bars
from desktop.trial.tried import bar_facts
from desktop.wire.messages import Message, plan_facts
from desktop.worker.call import Answer, Call
from desktop.worker.case import checked_case
from desktop.worker.origins import origin_lines
from desktop.worker.planned import planned_answer
from optimizer.planning import PlanOptions, plan_case
from optimizer.problem import flatten
from optimizer.reach.reachable import reachable_amount
from optimizer.replanning import Replanned, Replanner, with_amount
from optimizer.solving.solve import SolveOptions


@dataclass
class _Held:
    """A book that trials are made of.

    Attributes:
        case: the book, checked.
        replanners: what plans at other amounts of a rule, for the rule last asked about.
        origins: where each offer comes from.
    """

    case: Case
    origins: Origins
    replanners: dict[str, Replanner] = field(default_factory=dict)

    def replanner(self, name: str, least: float) -> Replanner:
        if name not in self.replanners:
            self.replanners.clear()
            self.replanners[name] = Replanner(self.case, name, least)
        return self.replanners[name]


_HELD: dict[str, _Held] = {}


def replan(call: Call) -> Answer:
    """The least cost at an amount, certified, and as much of the plan as is on show.

    Arguments: ``token`` of the book, ``rule``, ``amount``, ``least`` amount above zero, ``stage`` of the bars that are
    wanted (empty for none), whether the ``origins`` are: those of purchases alone,
    as what is in each product takes longer than a bar may take to follow.
    """
    held, asked = _held(call), call.arguments
    made = held.replanner(asked["rule"], asked["least"]).plan(asked["amount"], call.cancelled)
    plan = made.plan
    facts: Message = {"plan": plan_facts(plan), "is_audited": made.is_audited, "bars": None}
    if not plan.status.has_plan:
        return Answer(facts)
    if asked["stage"]:
        facts["bars"] = [bar_facts(bar) for bar in _bars(held, made, asked["stage"])]
    return Answer(facts, list(origin_lines(held.case, plan, products=False)) if asked["origins"] else ())


def trial(call: Call) -> Answer:
    """The whole plan of the book with the amount typed in, audited; only how far rules could go is left out."""
    asked, book = call.arguments, call.required_book
    held = _HELD.get(asked["token"])
    case = checked_case(book) if held is None else with_amount(held.case, asked["rule"], asked["amount"], book)
    made = plan_case(case, PlanOptions(baselines=False, reachable=False), None, call.cancelled)
    return planned_answer(made, made.problems, case)


def reach(call: Call) -> Answer:
    """The tightest amount of a rule with which a plan exists that leaves nothing short; None where none is known."""
    case = _held(call).case
    rule = next(rule for rule in case.rules if rule.name == call.arguments["rule"])
    return Answer({"amount": reachable_amount(flatten(case), case.rules, rule, SolveOptions(), call.cancelled)})


def _bars(held: _Held, made: Replanned, stage: str) -> list[Bar]:
    rules = held.case.rules
    names = [rule.name for rule in rules if caps_a_country(rule.amount.kind, rule.limit, rule.source.kind)]
    caps = country_caps(made.exposure(frozenset(names), stage), names)
    return share_bars(country_mix(held.case, made.plan.awards, (stage,), held.origins), caps, stage)


def _held(call: Call) -> _Held:
    token = str(call.arguments["token"])
    if token not in _HELD:
        case = checked_case(call.required_book)
        _HELD.clear()
        _HELD[token] = _Held(case, origins_of(case))
    return _HELD[token]
