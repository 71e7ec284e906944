"""One job of the worker, as its tasks see it, and what they answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from data.book import Book
from desktop.wire.messages import Message, Receiver


class CancelledError(Exception):
    """The job was cancelled."""


@dataclass
class Call:
    """One job, as a task sees it.

    Attributes:
        arguments: what the window asked with.
        book: the book that came with the job, if one did.
        received: all tables that came with the job.
        say: tells the window how far the job is.
        cancelled: whether the window no longer wants it.
    """

    arguments: Message
    book: Book | None
    received: Receiver
    say: Callable[[Message], None]
    cancelled: Callable[[], bool]

    @property
    def required_book(self) -> Book:
        """The book, where a task cannot do without.

        Raises:
            ValueError: none came.
        """
        if self.book is None:
            message = "The job came without a book."
            raise ValueError(message)
        return self.book


@dataclass
class Answer:
    """What a task answers.

    Attributes:
        facts: plain values.
        lines: the lines of the tables that go with them.
    """

    facts: Message = field(default_factory=dict)
    lines: Iterable[Message] = ()


Task = Callable[[Call], Answer]
