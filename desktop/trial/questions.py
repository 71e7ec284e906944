"""The questions of a trial: one is under way at a time, and what nobody waits for any more is cancelled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from data.book import Book
from desktop.jobs.jobs import Job, Outcome, Worker
from desktop.wire.messages import Message

_LONG_MS = 1000
"""A question about an amount that is no longer wanted is cancelled after so long; before, its answer is nearer."""


@dataclass(frozen=True)
class Question:
    """What is asked.

    Attributes:
        task: its name in ``desktop.worker.tasks``.
        amount: of the rule.
        is_urgent: whether somebody watches for the answer.
    """

    task: str
    amount: float
    is_urgent: bool = False


@dataclass(frozen=True)
class Answered:
    """An answer, with what it answers.

    Attributes:
        question: what was asked.
        arguments: with what.
        book: of which book.
        outcome: the answer.
    """

    question: Question
    arguments: Message
    book: Book
    outcome: Outcome


class Questions(QObject):
    """Asks a worker one question after the other.

    Signals:
        failed: a question could not be answered; carries it, its arguments and a sentence.
        ended: no question is under way any more.
    """

    failed = Signal(object, object, str)
    ended = Signal()

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._job: Job | None = None
        self._since = QElapsedTimer()
        self.asked: Question | None = None

    def begin(self) -> None:
        """Start who is asked, while other work may still run: the first question does not wait for it."""
        self._worker.warm_up()

    def ask(self, question: Question, arguments: Message, book: Book, heard: Callable[[Answered], None]) -> None:
        """Ask; not while another question is under way.

        Args:
            question: what is asked.
            arguments: with what.
            book: of which book.
            heard: called with the answer.
        """

        def done(outcome: Outcome) -> None:
            self._end()
            heard(Answered(question, arguments, book, outcome))
            self.ended.emit()

        def failed(sentence: str, _details: str) -> None:
            self._end()
            self.failed.emit(question, arguments, sentence)
            self.ended.emit()

        def cancelled() -> None:
            self._end()
            self.ended.emit()

        self.asked = question
        self._since.start()
        self._job = Job(question.task, arguments, done, failed, cancelled, book=book)
        self._worker.submit(self._job)

    def make_way(self) -> None:
        """Another amount is wanted: only an answer that is near is still waited for."""
        if self.asked is not None and (not self.asked.is_urgent or self._since.elapsed() > _LONG_MS):
            self.cancel()

    def cancel_the_unwatched(self) -> None:
        """Other work has begun: what nobody watches for can wait."""
        if self.asked is not None and not self.asked.is_urgent:
            self.cancel()

    def cancel(self) -> None:
        """Cancel what is under way, without losing what its process holds."""
        if self._job is not None:
            self._worker.cancel(self._job, patiently=True)

    def _end(self) -> None:
        self._job = self.asked = None
