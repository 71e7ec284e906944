"""What the worker does for the question why an offer gets what it gets; the plan last asked about stays at hand."""

from __future__ import annotations

from dataclasses import asdict

from data.plan import AWARDS
from data.problems import SourcingError
from desktop.wire.messages import frame_from
from desktop.worker.call import Answer, Call
from desktop.worker.case import checked_case
from optimizer.used_up import used_up
from optimizer.why import Explainer

_LAST: dict[str, Explainer] = {}


def why(call: Call) -> Answer:
    """Every offer of a material in a period: what it costs with what the rules make of it."""
    return Answer({"why": asdict(_explainer(call).reasons(call.arguments["material"], call.arguments["period"]))})


def capacities(call: Call) -> Answer:
    """The capacities that hold the plan back; where no single price explains it, those that the awards use up."""
    found = _explainer(call).capacities() if call.arguments["is_priced"] else None
    if found is not None:
        return Answer({"capacities": [asdict(each) for each in found], "is_priced": True})
    awards = frame_from(call.received.of("plan")["awards"], AWARDS)
    full = used_up(checked_case(call.required_book), awards)
    return Answer({"capacities": [asdict(each) for each in full], "is_priced": False})


def _explainer(call: Call) -> Explainer:
    key = call.required_book.content_hash()
    if key not in _LAST:
        case = checked_case(call.required_book)
        try:
            explainer = Explainer(case, call.cancelled)
        except ValueError as error:
            raise SourcingError(str(error)) from error
        _LAST.clear()
        _LAST[key] = explainer
    return _LAST[key]
