"""The check of the open book: the worker looks through it, a moment after its last change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from data.book import Book
from data.excel.shown_words import still_stands
from data.problems import Problem, Severity
from desktop.jobs.jobs import Job, Outcome, Worker
from desktop.jobs.turns import InTurns
from desktop.session.listed_problems import ListedProblems, listed_steps
from desktop.steps import Steps
from desktop.wire.messages import problem_steps

_DELAY_MS = 250


@dataclass(frozen=True)
class Checked:
    """What a check found.

    Attributes:
        book: the book that was checked.
        input_hash: its content hash.
        sentences: every rule in words, by its row id; none where there is an error.
        listed: every problem, those of reading and of the plan of this book too.
    """

    book: Book
    input_hash: str
    sentences: Mapping[int, str]
    listed: ListedProblems


class Checking(QObject):
    """Checks the open book whenever it was changed; what is found of a book that is open no more goes unheard.

    Signals:
        checked: what was found, a ``Checked``.
        failed: sentence and details, where it did not work.
    """

    checked = Signal(object)
    failed = Signal(str, str)

    def __init__(
        self,
        worker: Worker,
        book: Callable[[], Book],
        is_busy: Callable[[], bool],
        planning_problems: Callable[[Book, str], Sequence[Problem]],
        parent: QObject | None = None,
    ) -> None:
        """Nothing is checked before ``soon`` or ``now``.

        Args:
            worker: looks through the book.
            book: gives the open book.
            is_busy: whether the user waits for something else, which goes first.
            planning_problems: gives what planning found of a book of a content hash.
            parent: owner.
        """
        super().__init__(parent)
        self._worker, self._book, self._is_busy = worker, book, is_busy
        self._planning_problems = planning_problems
        self._job: Job | None = None
        self._is_closed = False
        self._read: tuple[Book, Sequence[Problem]] = Book.of(), ()
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self._start)
        self._steps = InTurns(self)
        self._steps.broken.connect(self._end)

    @property
    def is_running(self) -> bool:
        """Whether a check is due or under way."""
        return self._job is not None or self._timer.isActive()

    def keep(self, book: Book, problems: Sequence[Problem]) -> None:
        """Keep what was noticed when a book was read; it is listed with what is found."""
        self._read = book, problems

    def reading_problems(self, book: Book) -> list[Problem]:
        """What was noticed when the book was read, as far as it is so now; errors go with the book, to be checked."""
        read, problems = self._read
        noticed = (each for each in problems if each.severity is not Severity.ERROR)
        return [problem for problem in noticed if still_stands(problem, read, book)]

    def soon(self) -> None:
        """Check when nothing has changed for a moment."""
        self._timer.start(_DELAY_MS)

    def now(self) -> None:
        """Check as soon as the event loop has its turn."""
        self._timer.start(0)

    def close(self) -> None:
        """Check nothing any more."""
        self._is_closed = True
        self._timer.stop()
        self._steps.stop()

    def _start(self) -> None:
        if self._job is not None or self._is_busy():
            self.soon()
            return
        book = self._book()

        def done(outcome: Outcome) -> None:
            if book is self._book() and not self._is_closed:
                self._steps.start(self._found(outcome, book), self._tell)
            else:
                self._end()

        def failed(sentence: str, details: str) -> None:
            self._end()
            if not self._is_closed:
                self.failed.emit(sentence, details)

        self._job = Job("check", {}, done, failed, self._end, book=book)
        self._worker.submit(self._job)

    def _found(self, outcome: Outcome, book: Book) -> Steps[Checked]:
        problems = yield from problem_steps(outcome.received, "book")
        planning = self._planning_problems(book, outcome.facts["hash"])
        listed = yield from listed_steps([*self.reading_problems(book), *problems, *planning], book)
        sentences = {each["row_id"]: each["sentence"] for each in outcome.facts["rules"]}
        return Checked(book, outcome.facts["hash"], sentences, listed)

    def _tell(self, checked: Checked) -> None:
        self._end()
        if checked.book is self._book():
            self.checked.emit(checked)

    def _end(self) -> None:
        self._job = None
