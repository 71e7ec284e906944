"""The work that the user waits for: one piece at a time, with progress and Cancel."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from data.book import Book
from desktop.jobs import Job, Outcome, Worker
from desktop.sentences import in_language
from desktop.wire import Message


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
    """Runs one job in the worker.

    Signals:
        changed: work began or ended.
        progress: a sentence, and a fraction (-1 where unknown).
        failed: title, sentence, details for a report (often empty).
        cancelled: the work was cancelled.
    """

    changed = Signal()
    progress = Signal(str, float)
    failed = Signal(str, str, str)
    cancelled = Signal()

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether work runs."""
        return self._job is not None

    @property
    def task(self) -> str:
        """What runs; empty where nothing does."""
        return self._job.task if self._job is not None else ""

    def run(
        self,
        task: str,
        arguments: Message,
        done: Callable[[Outcome], None],
        words: Words,
        book: Book | None = None,
        lines: Iterable[Message] = (),
    ) -> None:
        """Begin a piece of work; nothing happens while another one runs."""
        if self._job is not None:
            return

        def finished(outcome: Outcome) -> None:
            self._end()
            done(outcome)

        def failed(sentence: str, details: str) -> None:
            self._end()
            self.failed.emit(words.failure, in_language(sentence), details)

        def cancelled() -> None:
            self._end()
            self.cancelled.emit()

        job = Job(task, arguments, finished, failed, cancelled, self._tell, book, lines)
        self._job = job
        self.progress.emit(words.working, -1.0)
        self.changed.emit()
        self._worker.submit(job)

    def cancel(self) -> None:
        """Cancel the work that runs."""
        if self._job is not None:
            self._worker.cancel(self._job)

    def _end(self) -> None:
        self._job = None
        self.changed.emit()

    def _tell(self, message: Message) -> None:
        fraction = message.get("fraction")
        self.progress.emit(in_language(message["text"]), -1.0 if fraction is None else float(fraction))
