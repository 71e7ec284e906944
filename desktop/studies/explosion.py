"""The explosion of the open book, as the pages hold it: asked of the worker when somebody looks, and after changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from data.book import Book
from data.explosion import Explosion
from data.explosion_paths import Graph, graph_steps
from desktop.jobs.jobs import Job, Outcome, Worker
from desktop.jobs.turns import InTurns
from desktop.session.session import Session
from desktop.steps import Steps
from desktop.worker.explosion import explosion_steps

_DELAY_MS = 250


class ExplosionOfBook(QObject):
    """Where the requirements of the open book come from.

    Signals:
        changed: another explosion is there, or none could be made.
    """

    changed = Signal()

    def __init__(self, session: Session, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._worker = session, worker
        self._graph: Graph | None = None
        self._book: Book | None = None
        self._job: Job | None = None
        self._wanted = False
        self.failure = ""
        self._steps = InTurns(self)
        self._steps.broken.connect(self._drop_job)
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self._ask)
        session.book_changed.connect(self._follow)
        session.book_opened.connect(self._forget)

    @property
    def graph(self) -> Graph | None:
        """What is known; it may be out of date."""
        return self._graph

    @property
    def explosion(self) -> Explosion | None:
        """What is known, as tables."""
        return self._graph.explosion if self._graph is not None else None

    @property
    def is_current(self) -> bool:
        """Whether what is known answers the book as it is."""
        return self._graph is not None and self._same(self._book)

    def want(self, *, wanted: bool) -> None:
        """Somebody looks, or nobody does any more."""
        self._wanted = wanted
        if wanted and not self.is_current and not self._timer.isActive():
            self._ask()

    def _follow(self, _changes: object) -> None:
        if self._wanted and not self.is_current:
            self._timer.start()

    def _forget(self) -> None:
        job, self._job = self._job, None
        self._steps.stop()
        if job is not None:
            self._worker.cancel(job, patiently=True)
        self._graph, self._book, self.failure = None, None, ""
        self.changed.emit()
        if self._wanted:
            self._timer.start()

    def _same(self, book: Book | None) -> bool:
        """Whether a book says of products and materials what the open one says."""
        now = self._session.book
        return book is not None and all(book[sheet] is now[sheet] for sheet in SHEETS)

    def _ask(self) -> None:
        if not self._wanted or not self._session.is_open:
            return
        if self._job is not None or self._session.is_busy:
            self._timer.start()
            return
        book = self._session.book

        def made(graph: Graph) -> None:
            self._job = None
            self._graph, self._book, self.failure = graph, book, ""
            self._tell()

        # Once another book is open, nobody waits for this job any more, whatever comes of it.
        def done(outcome: Outcome) -> None:
            if self._job is job:
                self._steps.start(_graph_steps(outcome), made)

        def failed(sentence: str, _details: str) -> None:
            if self._job is job:
                self._job, self._graph, self._book, self.failure = None, None, book, sentence
                self.changed.emit()

        def cancelled() -> None:
            if self._job is job:
                self._drop_job()

        self._job = job = Job("explosion", {}, done, failed, cancelled, book=book)
        self._worker.submit(job)

    def _drop_job(self) -> None:
        self._job = None

    def _tell(self) -> None:
        if self._same(self._book):
            self.changed.emit()
        elif self._wanted:
            self._timer.start()


def _graph_steps(outcome: Outcome) -> Steps[Graph]:
    """The steps to what can be asked of the explosion that arrived."""
    explosion = yield from explosion_steps(outcome.facts, outcome.received)
    return (yield from graph_steps(explosion))


SHEETS = ("requirements", "build_plan", "bom", "materials", "contents", "offers", "settings")
"""The sheets that an explosion is made of; offers name materials too."""
