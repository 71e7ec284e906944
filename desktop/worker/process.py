"""The process of the worker: hears the messages of the window, and gives each job to its task.

It takes messages from standard input and answers on standard output, one JSON object a line. One job runs at a time,
in the order in which they came; ``cancel`` is heard while a job runs. When standard input ends, so does the worker.
"""

from __future__ import annotations

import json
import os
import queue
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import IO

from data.book import SheetTable
from data.problems import SourcingError
from desktop.fault_text import fault_text
from desktop.wire.messages import Message, Receiver, book_from
from desktop.worker.call import Answer, Call, CancelledError, Task


@dataclass
class _Job:
    number: int
    task: str
    arguments: Message
    receiver: Receiver


class _Inbox:
    """Reads messages in a thread of its own, so that a cancel is heard while a job runs."""

    def __init__(self, source: IO[str]) -> None:
        self.jobs: queue.Queue[_Job | None] = queue.Queue()
        self._source = source
        self._cancelled: set[int] = set()
        self._arriving: _Job | None = None
        threading.Thread(target=self._read, daemon=True).start()

    def is_cancelled(self, number: int) -> bool:
        return number in self._cancelled

    def _read(self) -> None:
        for line in self._source:
            self._take(json.loads(line))
        # The window is gone: nobody waits for the job that still runs.
        os._exit(0)

    def _take(self, message: Message) -> None:
        if "cancel" in message:
            self._cancelled.add(message["cancel"])
        elif "task" in message:
            self._arriving = _Job(message["job"], message["task"], message["arguments"], Receiver())
        elif "run" in message:
            self.jobs.put(self._arriving)
            self._arriving = None
        elif self._arriving is not None:
            self._arriving.receiver.feed(message)


def serve(tasks: Mapping[str, Task], begun: Callable[[], object] = lambda: None) -> int:
    """Answer jobs until standard input ends.

    Args:
        tasks: what can be asked, by name.
        begun: called once jobs are heard, and nothing else can write to standard output any more.
    """
    answers = _own_standard_output()
    inbox = _Inbox(os.fdopen(os.dup(0), "r", encoding="utf-8", errors="surrogatepass"))
    held: dict[str, SheetTable] = {}

    def send(message: Message) -> None:
        answers.write(json.dumps(message) + "\n")
        answers.flush()

    send({"event": "ready"})
    begun()
    while (job := inbox.jobs.get()) is not None:
        _answer(job, tasks, inbox, held, send)
    return 0


def _own_standard_output() -> IO[str]:
    """Standard output for our messages alone; whatever a library prints goes to standard error (HiGHS's banner)."""
    ours = os.dup(1)
    os.dup2(2, 1)
    return os.fdopen(ours, "w", encoding="utf-8", errors="surrogatepass")


def _answer(
    job: _Job, tasks: Mapping[str, Task], inbox: _Inbox, held: dict[str, SheetTable], send: Callable[[Message], None]
) -> None:
    def say(facts: Message) -> None:
        send({"job": job.number, "event": "progress", **facts})

    try:
        book = book_from(job.receiver, held)
        if book is not None:
            held.update(book.sheets)
        call = Call(job.arguments, book, job.receiver, say, lambda: inbox.is_cancelled(job.number))
        answer = Answer() if call.cancelled() else tasks[job.task](call)
        for line in answer.lines:
            send(line)
        ending = "cancelled" if inbox.is_cancelled(job.number) else "done"
        send({"job": job.number, "event": ending, "facts": answer.facts})
    except CancelledError:
        send({"job": job.number, "event": "cancelled"})
    except SourcingError as error:
        send({"job": job.number, "event": "failed", "sentence": str(error), "details": ""})
    except OSError as error:
        sentence = f"{error.strerror or error}: {error.filename or ''}".rstrip(": ")
        send({"job": job.number, "event": "failed", "sentence": sentence, "details": ""})
    except Exception as error:  # noqa: BLE001 the edge of the process: a fault becomes a message, not a silent end
        sentence = f"The program made a mistake ({type(error).__name__}). Your data is unchanged."
        send({"job": job.number, "event": "failed", "sentence": sentence, "details": fault_text(error)})
