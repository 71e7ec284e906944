"""Recovery: a journal of the open book, and what journals of windows that ended abruptly can bring back.

A window holds the lock of its journal; a journal whose lock nobody holds was left by an abrupt end. The journal takes
a change when it is made, a very large one a moment later, so that an end of the process loses none that it has taken,
and a power cut what the disk had not taken yet.
"""

from __future__ import annotations

import shutil
import uuid
from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from data.edits import ChangeSet
from data.problems import SourcingError
from data.project.journal import Journal, Lost, read_lost
from desktop.jobs.jobs import Job, Worker
from desktop.jobs.turns import InTurns
from desktop.language.sentences import in_language
from desktop.session.session import Session
from desktop.steps import Steps

_LOCK = ".lock"
_FIRST_S = 0.005
"""What may be written in the turn that makes a change: any that a person types."""
_KEEP_DELAY_MS = 2000
"""After the last change of plans or comments; within the 30 s that an abrupt end may cost."""


class Recovery(QObject):
    """Keeps the journal of a session.

    Signals:
        said: the journal cannot be kept; a sentence.
    """

    said = Signal(str)

    def __init__(self, session: Session, worker: Worker, folder: Path, parent: QObject | None = None) -> None:
        """Begins a journal whenever a book is opened.

        Args:
            session: whose changes are kept.
            worker: saves the book as it was.
            folder: where journals stand.
            parent: owner.
        """
        super().__init__(parent)
        self._session, self._worker, self._folder = session, worker, folder
        self._journal: Journal | None = None
        self._lock: QLockFile | None = None
        self._base, self._base_step = session.book, -1
        self._pending: deque[ChangeSet] = deque()
        self._writing = InTurns(self)
        self._keep_timer = QTimer(self, singleShot=True, interval=_KEEP_DELAY_MS)
        self._keep_timer.timeout.connect(self._write_base)
        session.book_opened.connect(self._begin)
        session.saved.connect(lambda _path: self._saved())
        session.book_changed.connect(self._append)
        session.kept.changed.connect(self._keep)
        session.recovered.connect(self._recovered)
        session.undo_stack.indexChanged.connect(self._stepped)

    def lost(self) -> list[Lost]:
        """What can be brought back, the newest first; journals without changes are cleared away.

        Of a journal that cannot be read this is said, once, and it is cleared away too.
        """
        found = []
        folders = [each for each in self._folder.glob("*") if each.is_dir()] if self._folder.is_dir() else []
        for folder in sorted(folders, key=lambda each: each.stat().st_mtime, reverse=True):
            if self._journal is not None and folder == self._journal.folder:
                continue
            lock = _lock_of(folder)
            if not lock.tryLock(0):
                continue
            lost = self._read(folder)
            lock.unlock()
            if lost is not None and (lost.changes or lost.unread):
                found.append(lost)
            else:
                _clear(folder)
        return found

    def _read(self, folder: Path) -> Lost | None:
        try:
            return read_lost(folder)
        except SourcingError as error:
            self.said.emit(in_language(str(error)))
            return None

    def close(self) -> None:
        """The window closes as it should: nothing is to be brought back."""
        self._writing.stop()
        self._pending.clear()
        self._keep_timer.stop()
        if self._journal is not None:
            self._journal.discard()
        if self._lock is not None:
            self._lock.unlock()
        self._journal = self._lock = None

    def _saved(self) -> None:
        # What was typed while the book was being written is not in the file: the journal that holds it goes on.
        if not self._session.is_modified:
            self._begin()

    def _begin(self) -> None:
        self.close()
        session = self._session
        folder = self._folder / uuid.uuid4().hex
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            lock = _lock_of(folder)
            lock.tryLock(0)
            self._journal = Journal(folder, session.name, str(session.source or ""))
        except OSError as error:
            self.said.emit(self.tr("Unsaved changes could not be brought back: {0}").format(error.strerror))
            return
        self._lock, self._base = lock, session.book
        self._base_step = -1 if session.is_modified else session.undo_stack.index()
        self._write_base()

    def _recovered(self, lost: Lost) -> None:
        # The old journal goes when the new one has its base: an end between the two must not lose both.
        self._write_base(lambda: discard(lost))
        if lost.unread:
            text = self.tr("{0} more changes of {1} could not be read and are lost")
            self.said.emit(text.format(lost.unread, lost.name))

    def _write_base(self, done: Callable[[], None] = lambda: None) -> None:
        if self._journal is None:
            return
        facts, lines = self._session.kept.sent(self._base)
        arguments = {"path": str(self._journal.base), "kept": facts}
        job = Job("write_book", arguments, lambda _outcome: done(), self._failed, book=self._base, lines=lines)
        self._worker.submit(job)

    def _keep(self) -> None:
        # Saved plans and comments stand beside the book as it was; the line says that there is something to bring back.
        self._append(ChangeSet(self.tr("Plans and comments"), ()))
        self._keep_timer.start()

    def _failed(self, sentence: str, _details: str) -> None:
        self.said.emit(self.tr("Unsaved changes could not be brought back: {0}").format(sentence))

    def _append(self, changes: ChangeSet) -> None:
        if self._journal is None:
            return
        self._pending.append(changes)
        if not self._writing.is_running:
            self._writing.start(self._write_down(self._journal), lambda _made: None, _FIRST_S)

    def _stepped(self, step: int) -> None:
        """Nothing is to be brought back where undo or redo has brought the book to what the journal began with.

        That is so at the step where it began, and only while that is the saved one: other changes may stand at a step
        of the same number.
        """
        if self._journal is None or step != self._base_step or self._session.is_modified:
            return
        self._writing.stop()
        self._pending.clear()
        try:
            self._journal.forget()
        except OSError as error:
            self.said.emit(self.tr("Unsaved changes could not be brought back: {0}").format(error.strerror))

    def _write_down(self, journal: Journal) -> Steps[None]:
        """The steps that write what was changed, in its order; an ordinary change is written when it is made.

        What cannot be written waits for the next change, and is then written before it: what stands in the journal
        already stays, and is never followed by what comes after a gap.
        """
        try:
            while self._pending:
                yield from journal.append_steps(self._pending[0])
                self._pending.popleft()
        except OSError as error:
            self.said.emit(self.tr("Unsaved changes could not be brought back: {0}").format(error.strerror))


def discard(lost: Lost) -> None:
    """Forgets what a journal holds."""
    _clear(lost.folder)


def _clear(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    Path(f"{folder}{_LOCK}").unlink(missing_ok=True)


def _lock_of(folder: Path) -> QLockFile:
    lock = QLockFile(f"{folder}{_LOCK}")
    lock.setStaleLockTime(0)
    return lock
