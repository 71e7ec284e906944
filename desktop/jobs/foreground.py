"""The work that the user waits for: one piece at a time, with progress and Cancel."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from data.book import Book
from desktop.jobs.jobs import Job, Outcome, Worker
from desktop.jobs.turns import InTurns
from desktop.language.sentences import in_language
from desktop.steps import Steps, as_steps
from desktop.wire.messages import Message


@dataclass(frozen=True)
class Words:
    """How a piece of work is spoken of.

    Attributes:
        failure: the title when it does not work: ``The plan was not exported``.
        working: the line while it runs: ``Exporting plan.xlsx …``.
    """

    failure: str
    working: str


class Foreground(QObject):
    """Runs one job in the worker, and the steps from its outcome to what is shown.

    Signals:
        changed: work began or ended.
        progress: a sentence, and a fraction (-1 where unknown).
        failed: title, sentence, details for a report (often empty).
        cancelled: the work was cancelled, or what came of it could not be put together.
    """

    changed = Signal()
    progress = Signal(str, float)
    failed = Signal(str, str, str)
    cancelled = Signal()

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._job: Job | None = None
        self._task = ""
        self._steps = InTurns(self)
        self._steps.broken.connect(self._stop)

    @property
    def is_busy(self) -> bool:
        """Whether work runs."""
        return bool(self._task)

    @property
    def task(self) -> str:
        """What runs; empty where nothing does."""
        return self._task

    def run(
        self,
        task: str,
        arguments: Message,
        done: Callable[[Any], None],
        words: Words,
        book: Book | None = None,
        lines: Iterable[Message] = (),
        make: Callable[[Outcome], Steps[Any]] = as_steps,
    ) -> None:
        """Begin a piece of work; nothing happens while another one runs.

        Args:
            task: its name in ``desktop.worker.tasks``.
            arguments: with what.
            done: called with what ``make`` made of the outcome.
            words: how it is spoken of.
            book: the book that goes with it.
            lines: tables that go with it.
            make: the steps from the outcome to what is shown.
        """
        if self.is_busy:
            return

        def finished(outcome: Outcome) -> None:
            self._job = None
            self._go_through(make(outcome), done)

        def failed(sentence: str, details: str) -> None:
            self._end()
            self.failed.emit(words.failure, in_language(sentence), details)

        job = Job(task, arguments, finished, failed, self._stop, self._tell, book, lines)
        self._job, self._task = job, task
        self.progress.emit(words.working, -1.0)
        self.changed.emit()
        self._worker.submit(job)

    def cancel(self) -> None:
        """Cancel the work that runs."""
        if self._job is not None:
            self._worker.cancel(self._job)
        elif self._steps.is_running:
            self._steps.stop()
            self._stop()

    def close(self) -> None:
        """The window closes: what has come is not shown any more."""
        self._steps.stop()

    def _go_through[Made](self, steps: Steps[Made], done: Callable[[Made], None]) -> None:
        def made(result: Made) -> None:
            self._end()
            done(result)

        self._steps.start(steps, made)

    def _stop(self) -> None:
        """The work is over and nothing is shown of it: the user wants it no more, or a step of it raised."""
        self._end()
        self.cancelled.emit()

    def _end(self) -> None:
        self._job, self._task = None, ""
        self.changed.emit()

    def _tell(self, message: Message) -> None:
        fraction = message.get("fraction")
        self.progress.emit(in_language(message["text"]), -1.0 if fraction is None else float(fraction))
