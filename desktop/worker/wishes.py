"""What the worker does to price wishes: each rule left out in turn, or each loss bridged one day longer."""

from __future__ import annotations

from dataclasses import asdict

from data.make_case import make_case
from data.problems import SourcingError
from desktop.worker.call import Answer, Call, CancelledError
from optimizer.events import Event, Progress, Watcher
from optimizer.sweep import SweepCancelledError
from optimizer.wishes import price_another_day, price_rules_alone

_PRICERS = {"rules": price_rules_alone, "days": price_another_day}


def wishes(call: Call) -> Answer:
    """The price of each wish of a kind; a plan that answers other data is refused."""
    book = call.required_book
    case, _problems = make_case(book)
    if case is None or call.arguments["input_hash"] != book.content_hash():
        raise SourcingError("The data has changed since this plan was made. Plan again, then price its wishes.")

    def listen(event: Event) -> None:
        if isinstance(event, Progress):
            call.say({"text": "Pricing one wish after the other …", "fraction": event.fraction})

    pricer = _PRICERS[call.arguments["kind"]]
    try:
        found = pricer(case, call.arguments["objective"], Watcher(listen, call.cancelled))
    except SweepCancelledError as stopped:
        raise CancelledError from stopped
    return Answer({"wishes": [asdict(wish) for wish in found]})
