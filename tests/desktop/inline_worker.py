"""A worker for tests that answers in this process, with the real tasks, and remembers what it answered."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from data.problems import SourcingError
from desktop.jobs import Job, Outcome, Worker
from desktop.tasks import TASKS
from desktop.wire import Receiver
from desktop.worker import Answer, Call

_OF_FILES = {"read", "write_book", "write_template", "export", "compare_plan"}
"""Tasks whose answer hangs on files, and those that write some."""


class InlineWorker(Worker):
    """Every job is done when events are next looked at; the same question about the same book is worked out once.

    Attributes:
        asked: the tasks, in the order in which they were asked.
    """

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self._answers: dict[tuple[str, str, str], Answer] = {}

    def warm_up(self) -> None:
        """There is no process."""

    def submit(self, job: Job) -> Job:
        """Answer it soon."""
        self.asked.append(job.task)
        QTimer.singleShot(0, lambda: self._answer(job))
        return job

    def _answer(self, job: Job) -> None:
        asked = {name: value for name, value in job.arguments.items() if name != "plan"}
        key = job.task, repr(sorted(asked.items())), job.book.content_hash() if job.book is not None else ""
        if key not in self._answers or job.task in _OF_FILES:
            call = Call(job.arguments, job.book, _received(job.lines), lambda _said: None, lambda: False)
            try:
                answer = TASKS[job.task](call)
            except SourcingError as error:
                job.failed(str(error), "")
                return
            self._answers[key] = Answer(answer.facts, list(answer.lines))
        answer = self._answers[key]
        job.done(Outcome(answer.facts, _received(answer.lines)))


def _received(lines) -> Receiver:
    receiver = Receiver()
    for line in lines:
        receiver.feed(line)
    return receiver
