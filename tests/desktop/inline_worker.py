"""A worker for tests that answers in this process, with the real tasks, and remembers what it answered."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from data.problems import SourcingError
from desktop.jobs.jobs import Job, Outcome, Worker
from desktop.wire.messages import Receiver
from desktop.worker.call import Answer, Call, CancelledError
from desktop.worker.tasks import TASKS

_OF_FILES = {"read", "write_book", "write_template", "export", "compare_plan"}
"""Tasks whose answer hangs on files, and those that write some."""
_ANSWERS: dict[tuple[str, str, str], Answer] = {}
"""What was worked out in this process, by task, arguments and what the book holds."""


class InlineWorker(Worker):
    """Every job is done when events are next looked at; the same question about the same book is worked out once,
    whichever of these workers is asked.

    Attributes:
        asked: the tasks, in the order in which they were asked.
    """

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self._asked: list[Job] = []

    @property
    def is_idle(self) -> bool:
        """Whether every job is answered."""
        return not self._asked

    def warm_up(self) -> None:
        """There is no process."""

    def submit(self, job: Job) -> Job:
        """Answer it soon."""
        self.asked.append(job.task)
        self._asked.append(job)
        QTimer.singleShot(0, lambda: self._answer(job))
        return job

    def cancel(self, job: Job, *, patiently: bool = False) -> None:  # noqa: ARG002 - it has nothing to lose
        """It is not answered."""
        if job in self._asked:
            self._asked.remove(job)
            job.cancelled()

    def forget_jobs(self) -> None:
        """Nobody waits for an answer any more."""
        self._asked.clear()

    def forget_answers(self) -> None:
        """Work out again what was worked out before, by any of these workers."""
        _ANSWERS.clear()

    def _answer(self, job: Job) -> None:
        if job not in self._asked:
            return
        self._asked.remove(job)
        try:
            answer = self._worked_out(job)
        except CancelledError:
            job.cancelled()
        except (SourcingError, OSError) as error:
            job.failed(str(error), "")
        else:
            job.done(Outcome(answer.facts, _received(answer.lines)))

    def _worked_out(self, job: Job) -> Answer:
        asked = {name: value for name, value in job.arguments.items() if name != "plan"}
        book = (job.book.content_hash(), job.book.reading_errors) if job.book is not None else ()
        key = job.task, repr(sorted(asked.items())), repr(book)
        if key not in _ANSWERS or job.task in _OF_FILES:
            call = Call(job.arguments, job.book, _received(job.lines), lambda _said: None, lambda: False)
            answer = TASKS[job.task](call)
            answer = Answer(answer.facts, list(answer.lines))
            if job.task in _OF_FILES:
                return answer
            _ANSWERS[key] = answer
        return _ANSWERS[key]


def _received(lines) -> Receiver:
    receiver = Receiver()
    for line in lines:
        receiver.feed(line)
    return receiver
