"""The last plans that were made of the open book: undo brings back a book, and with it the plan that answers it."""

from __future__ import annotations

from collections.abc import Sequence

from data.book import Book
from data.problems import Problem
from desktop.session.planned import Planned

_MOST = 6
"""Plans of large books are large."""


class PlansMade:
    """The last plans, by the hash of the book that each answers."""

    def __init__(self) -> None:
        self._plans: dict[str, Planned] = {}

    def add(self, planned: Planned) -> None:
        """Remember a plan; the oldest is forgotten."""
        self._plans.pop(planned.plan.input_hash, None)
        self._plans[planned.plan.input_hash] = planned
        if len(self._plans) > _MOST:
            del self._plans[next(iter(self._plans))]

    def answering(self, book: Book, input_hash: str, on_show: Planned | None) -> Planned | None:
        """The plan that was made of exactly this book: the one on show, or a remembered one; else the one on show."""
        if on_show is None or on_show.answers(book, input_hash):
            return on_show
        made = self._plans.get(input_hash)
        return made if made is not None and made.answers(book, input_hash) else on_show

    def problems_of(self, book: Book, input_hash: str) -> Sequence[Problem]:
        """What planning found of exactly this book, such as why there is no plan; nothing where that is forgotten."""
        made = self._plans.get(input_hash)
        return made.plan.problems if made is not None and made.answers(book, input_hash) else ()

    def begin(self, planned: Planned | None) -> None:
        """Another book is open, with its plan where that is known."""
        self._plans.clear()
        if planned is not None:
            self.add(planned)
