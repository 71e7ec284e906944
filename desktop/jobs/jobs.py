"""Jobs: work that the window gives to its worker process, one after the other, without ever waiting for it."""

from __future__ import annotations

import json
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from data.book import Book, SheetTable
from data.installation import console_program
from desktop.fault_text import apart
from desktop.wire.messages import Message, Receiver, book_lines

_PATIENCE_MS = 300
"""How long a cancelled job may take to stop by itself before its process is killed."""
_LAST_WAIT_MS = 2000
_LINES_A_TURN = 3
"""Lines read before the window is given a turn; a line is at most a few thousand cells."""
_BYTES_A_TURN = 50_000
"""Bytes after which no further line is written before the window is given a turn."""


def worker_command() -> list[str]:
    """The command that starts this same program as a worker."""
    installed = console_program()
    if installed is not None:
        return [installed, "--worker"]
    return [sys.executable, "-m", "desktop", "--worker"]


@dataclass(frozen=True)
class Outcome:
    """What a job answered.

    Attributes:
        facts: plain values.
        received: the tables that came with them.
    """

    facts: Message
    received: Receiver


@dataclass
class Job:
    """One piece of work.

    Attributes:
        task: what is asked of the worker.
        arguments: with what.
        done: called with the outcome.
        failed: called with a sentence and, where the program is at fault, details.
        cancelled: called when it was cancelled.
        progress: called with what the worker says on the way.
        book: the book that goes with it.
        lines: more tables that go with it.
    """

    task: str
    arguments: Message
    done: Callable[[Outcome], None]
    failed: Callable[[str, str], None]
    cancelled: Callable[[], None] = lambda: None
    progress: Callable[[Message], None] = lambda _message: None
    book: Book | None = None
    lines: Iterable[Message] = field(default_factory=tuple)


class Worker(QObject):
    """The worker process and the jobs that wait for it.

    Signals:
        idle_changed: whether a job is running has changed.
    """

    idle_changed = Signal(bool)

    def __init__(self, command: list[str] | None = None, parent: QObject | None = None) -> None:
        """Nothing starts before ``warm_up`` or the first job.

        Args:
            command: the command that starts the worker; by default this program's own.
            parent: owner.
        """
        super().__init__(parent)
        self._command = command or worker_command()
        self._process: QProcess | None = None
        self._waiting: deque[Job] = deque()
        self._job: Job | None = None
        self._number = 0
        self._receiver = Receiver()
        self._held: Mapping[str, SheetTable] = {}
        self._outbox: Iterator[Message] = iter(())
        self._errors = b""
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._kill_cancelled)
        self._writing = QTimer(self, interval=0)
        self._writing.timeout.connect(self._write_some)
        self._reading = QTimer(self, interval=0)
        self._reading.timeout.connect(self._read_some)

    @property
    def is_idle(self) -> bool:
        """Whether no job runs or waits."""
        return self._job is None and not self._waiting

    def warm_up(self) -> None:
        """Start the process, so that the first job does not wait for it."""
        if self._process is not None:
            return
        process = QProcess(self)
        process.setProgram(self._command[0])
        process.setArguments(self._command[1:])
        process.readyReadStandardOutput.connect(self._reading.start)
        process.readyReadStandardError.connect(self._keep_errors)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._did_not_start)
        self._process, self._held, self._errors = process, {}, b""
        process.start()

    def submit(self, job: Job) -> Job:
        """Put a job at the end of the queue."""
        self._waiting.append(job)
        self._next()
        return job

    def cancel(self, job: Job, *, patiently: bool = False) -> None:
        """Cancel a job: at once where it waits or is still being sent, within a fraction of a second where it runs.

        Args:
            job: the job.
            patiently: wait until it has heard, however long that takes: what its process holds is not lost.
        """
        if job in self._waiting:
            self._waiting.remove(job)
            job.cancelled()
        elif job is self._job and self._writing.isActive():
            # Of a job that was not sent whole the worker begins nothing, and drops it when the next one comes.
            self._finish().cancelled()
            self._next()
        elif job is self._job and not self._patience.isActive():
            self._send({"cancel": self._number})
            if not patiently:
                self._patience.start()

    def forget_jobs(self) -> None:
        """Nobody waits for the jobs any more; the one that runs ends unheard."""
        self._waiting.clear()
        if self._job is not None:
            self._job = Job(self._job.task, {}, lambda _outcome: None, lambda _sentence, _details: None)

    def close(self) -> None:
        """End the process; nothing is answered any more."""
        self._waiting.clear()
        self._job = None
        self._drop_process()
        for process in self.findChildren(QProcess):
            process.waitForFinished(_LAST_WAIT_MS)

    def _next(self) -> None:
        if self._job is not None or not self._waiting:
            return
        self._job = self._waiting.popleft()
        self._number += 1
        self._receiver = Receiver()
        self.warm_up()
        self._outbox = self._lines_of(self._job)
        self.idle_changed.emit(False)
        self._writing.start()
        self._write_some()

    def _lines_of(self, job: Job) -> Iterator[Message]:
        yield {"job": self._number, "task": job.task, "arguments": job.arguments}
        if job.book is not None:
            yield from book_lines(job.book, self._held)
        yield from job.lines
        if job.book is not None:
            self._held = dict(job.book.sheets)  # not before: of a job that is sent in part the worker keeps nothing
        yield {"run": self._number}

    def _write_some(self) -> None:
        written = 0
        while written < _BYTES_A_TURN and self._writing.isActive():
            message = next(self._outbox)
            written += self._send(message)
            if "run" in message:
                self._writing.stop()
        if self._process is not None and self._process.state() is QProcess.ProcessState.Running:
            # What fits into the pipe leaves now: the event loop would first lay out and paint what has changed.
            self._process.waitForBytesWritten(0)

    def _send(self, message: Message) -> int:
        """Sends a line; the bytes that it has."""
        line = json.dumps(message).encode("utf-8", "surrogatepass") + b"\n"
        if self._process is not None:
            self._process.write(line)
        return len(line)

    def _keep_errors(self) -> None:
        if self._process is not None:
            self._errors = (self._errors + bytes(self._process.readAllStandardError().data()))[-20_000:]

    def _read_some(self) -> None:
        for _ in range(_LINES_A_TURN):
            if self._process is None or not self._process.canReadLine():
                self._reading.stop()
                return
            self._take(json.loads(bytes(self._process.readLine().data())))

    def _take(self, message: Message) -> None:
        if self._receiver.feed(message) or message.get("job") != self._number or self._job is None:
            return
        if message["event"] == "progress":
            self._job.progress(message)
            return
        job, outcome = self._finish(), Outcome(message.get("facts", {}), self._receiver)
        try:
            if message["event"] == "done":
                job.done(outcome)
            elif message["event"] == "cancelled":
                job.cancelled()
            else:
                job.failed(message["sentence"], message["details"])
        finally:  # whoever asked may be at fault: the jobs that wait are not
            self._next()

    def _finish(self) -> Job:
        job = self._job
        assert job is not None  # noqa: S101 for the type checker; every caller has a job
        self._job = None
        self._patience.stop()
        self._writing.stop()
        self.idle_changed.emit(True)
        return job

    def _kill_cancelled(self) -> None:
        if self._job is None:
            return
        self._drop_process()
        self._finish().cancelled()
        self.warm_up()
        self._next()

    def _ended(self) -> None:
        while self._process is not None and self._process.canReadLine():
            self._take(json.loads(bytes(self._process.readLine().data())))
        self._fail(self.tr("The worker process ended unexpectedly. Your data is unchanged; try again."))

    def _did_not_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._fail(self.tr("The worker process could not be started: {0}").format(" ".join(self._command)))

    def _fail(self, sentence: str) -> None:
        code = self._process.exitCode() if self._process is not None else 0
        details = apart(f"{' '.join(self._command)}: {code}", self._errors.decode("utf-8", "replace"))
        self._drop_process()
        try:
            if self._job is not None:
                self._finish().failed(sentence, details)
        finally:
            self._next()

    def _drop_process(self) -> None:
        process, self._process = self._process, None
        self._held = {}
        self._writing.stop()
        self._reading.stop()
        self._patience.stop()
        if process is None:
            return
        if process.state() is QProcess.ProcessState.NotRunning:
            process.deleteLater()
            return
        process.readyReadStandardOutput.disconnect()
        process.readyReadStandardError.disconnect()
        process.finished.disconnect()
        process.errorOccurred.disconnect()
        # A large process takes a while to go; the window does not wait for it.
        process.finished.connect(process.deleteLater)
        process.kill()
