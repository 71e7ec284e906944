"""What the worker does for the page of origins: where the purchases of a plan come from, stage by stage."""

from __future__ import annotations

from collections.abc import Iterator

from data.bought_offers import bought_offers
from data.case import Case
from data.embedded import embedded_content
from data.make_case import make_case
from data.origin_flows import origin_flows
from data.plan import Plan
from data.problems import SourcingError
from data.value_at_risk import value_at_risk
from desktop.wire.messages import Message, frame_lines, plan_from
from desktop.worker.call import Answer, Call


def origins(call: Call) -> Answer:
    """Where a plan's purchases come from; a plan of other data is refused."""
    book = call.required_book
    plan = plan_from(call.received, call.arguments["plan"])
    case, _problems = make_case(book)
    if case is None or plan.input_hash != book.content_hash():
        raise SourcingError("The data has changed since this plan was made. Plan again.")
    return Answer({}, list(origin_lines(case, plan)))


def origin_lines(case: Case, plan: Plan, *, products: bool = True) -> Iterator[Message]:
    """Value by country, flows between stages, and what ``products`` contain, as tables on the way."""
    bought = bought_offers(case, plan)
    embedded = None if case.build_plan.empty or not products else embedded_content(case, plan)
    frames = {"countries": value_at_risk(bought, embedded), "flows": origin_flows(bought)}
    if embedded is not None:
        frames["products"] = embedded.shares
    for name, frame in frames.items():
        yield from frame_lines("origins", name, frame)
