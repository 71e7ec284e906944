"""A book planned as the window holds it, without a window."""

from __future__ import annotations

import datetime as dt

from data.book import Book
from desktop.jobs.jobs import Outcome
from desktop.report.content import Report, report_steps
from desktop.session.planned import Planned, planned_from
from desktop.steps import at_once
from desktop.wire.messages import Receiver
from desktop.worker.call import Call
from desktop.worker.tasks import plan


def planned_book(book: Book) -> Planned:
    """The plan of a book, with all that the worker says of it."""
    answer = plan(Call({}, book, Receiver(), lambda _said: None, lambda: False))
    received = Receiver()
    for line in answer.lines:
        received.feed(line)
    return planned_from(Outcome(answer.facts, received), book)


def report_of(planned: Planned, name: str, day: dt.date) -> Report:
    """The report of a plan."""
    return at_once(report_steps(planned, name, day))
