"""What the worker does for the risk page: put the plan through every scenario and every lost country."""

from __future__ import annotations

from data.concentration import concentration
from data.embedded import embedded_content
from data.make_case import make_case
from data.problems import SourcingError
from desktop.wire.messages import frame_lines, plan_from
from desktop.wire.stress import stress_facts
from desktop.worker.call import Answer, Call, CancelledError
from optimizer.events import Event, Progress, Watcher
from optimizer.stress.testing import stress_test
from optimizer.sweep import SweepCancelledError


def stress(call: Call) -> Answer:
    """Every loss, with the plan held and planned again; a plan that answers other data is refused."""
    book = call.required_book
    plan = plan_from(call.received, call.arguments["plan"])
    case, _problems = make_case(book)
    if case is None or plan.input_hash != book.content_hash():
        raise SourcingError("The data has changed since this plan was made. Plan again, then test it.")

    def listen(event: Event) -> None:
        if isinstance(event, Progress):
            call.say({"text": "Losing one supply after the other …", "fraction": event.fraction})

    try:
        days = call.arguments["recovery_days"]
        test = stress_test(case, plan, None, Watcher(listen, call.cancelled), days)
    except SweepCancelledError as stopped:
        raise CancelledError from stopped
    embedded = None if case.build_plan.empty else embedded_content(case, plan)
    found = concentration(case, plan, embedded)
    frames = {"materials": found.materials, "value_at_risk": found.value_at_risk}
    lines = [line for name, frame in frames.items() for line in frame_lines("concentration", name, frame)]
    return Answer({"stress": stress_facts(test)}, lines)
