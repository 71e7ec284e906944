"""What the worker does for the trade-off page: trace the frontier of a rule."""

from __future__ import annotations

from desktop.wire.frontier import frontier_facts
from desktop.worker.call import Answer, Call, CancelledError
from desktop.worker.case import checked_case
from optimizer.events import Event, Progress, Watcher
from optimizer.frontier.amounts import Range, swept_rules
from optimizer.frontier.tracing import Sweep, trace_frontier
from optimizer.sweep import SweepCancelledError

_STEPS = {"reachable": "Finding how far the rule could go", "solve": "Solving", "frontier": "Planning at each amount"}
_LOOSEST = 2.0
"""How many times its own amount an absolute rule is swept from."""


def frontier(call: Call) -> Answer:
    """The frontier of one rule of the book, from loose to tight."""
    case = checked_case(call.required_book)
    name = str(call.arguments["rule"])
    rule = swept_rules(case, [name])[0]
    is_absolute = rule.amount.kind in {"quantity", "money"}
    start, end = (_LOOSEST * rule.amount.value, 0.0) if is_absolute else (None, None)
    swept = Sweep((name,), name, Range(start, end, int(call.arguments["steps"])))

    def listen(event: Event) -> None:
        if isinstance(event, Progress):
            call.say({"text": f"{_STEPS.get(event.step, event.step.capitalize())} …", "fraction": event.fraction})

    try:
        found = trace_frontier(case, swept, watcher=Watcher(listen, call.cancelled))
    except SweepCancelledError as stopped:
        raise CancelledError from stopped
    return Answer({"frontier": frontier_facts(found)})
