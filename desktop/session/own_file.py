"""The file of the open book: its lock, who else holds it, and what it held when it was read or written last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, QTimer, Signal

from desktop.session.file_lock import FileLock, Holder, lock_path

_LOOK_MS = 2000


class OwnFile(QObject):
    """Where the open book came from, and whether Save may write there.

    Attributes:
        path: the file that Save writes; None where Save must ask for a name.
        source: the file that the book was read from or written to last; None for a new book and the sample.
        holder: who holds the file that Save would have written; None where nobody else does.
        is_free: whether that holder has let go of it since.

    Signals:
        changed: another file, or another holder.
        overtaken: the file to be written is not as it was when it was read or written last: nothing was written.
    """

    changed = Signal()
    overtaken = Signal(Path)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.source: Path | None = None
        self.holder: Holder | None = None
        self.is_free = False
        self._stamp = ""
        self._lock: FileLock | None = None
        self._claim: FileLock | None = None
        self._look_timer = QTimer(self, interval=_LOOK_MS)
        self._look_timer.timeout.connect(self._look)

    def open(self, path: Path | None, source: Path | None, stamp: str) -> None:
        """Another book is open.

        Args:
            path: the file that Save is to write, if any; locked from now on, or somebody else has locked it.
            source: the file it was read from, if any.
            stamp: what that file held (``data.atomic.stamp_of``); empty where unknown.
        """
        self.close()
        self.source, self._stamp, self.path = source, stamp, path
        if path is not None:
            lock = FileLock(path)
            self.holder = lock.take()
            self._lock = lock if self.holder is None else None
            self.path = path if self.holder is None else None
        if self.holder is not None:
            self._look_timer.start()
        self.changed.emit()

    def claim(self, path: Path) -> str:
        """Lock the file that is about to be written. Returns a sentence where somebody else holds it."""
        self.drop_claim()
        if self._lock is not None and self._lock.path == lock_path(path):
            return ""
        claim = FileLock(path)
        holder = claim.take()
        if holder is not None:
            return self.words_of(holder, path.name)
        self._claim = claim
        return ""

    def drop_claim(self) -> None:
        """What was to be written was not."""
        if self._claim is not None:
            self._claim.release()
            self._claim = None

    def known_stamp(self, path: Path) -> str:
        """What a file is known to have held; empty where it is not the one that was read or written last."""
        return self._stamp if self.source is not None and _is_same(self.source, path) else ""

    def is_own(self, path: Path) -> bool:
        """Whether it is the file that the book was read from or written to."""
        return any(own is not None and _is_same(own, path) for own in (self.path, self.source))

    def held_elsewhere(self, path: Path) -> str:
        """A sentence where another window holds a file; it is not locked."""
        held = self.claim(path)
        self.drop_claim()
        return held

    def saved(self, path: Path, stamp: str) -> None:
        """The book was written: that file is its own from now on."""
        claim, self._claim = self._claim, None
        if claim is not None:
            self.close()
            self._lock = claim
        self.path = self.source = path
        self._stamp = stamp
        self.changed.emit()

    def close(self) -> None:
        """Let go of the file."""
        self.drop_claim()
        if self._lock is not None:
            self._lock.release()
            self._lock = None
        self.holder, self.is_free = None, False
        self._look_timer.stop()

    def words_of(self, holder: Holder, name: str) -> str:
        """Who holds a file, and since when."""
        if holder.is_elsewhere:
            place = self.tr("{0} is open on the computer {1}").format(name, holder.host or "?")
        else:
            place = self.tr("{0} is open in another window of Lodestone").format(name)
        since = ""
        if holder.since is not None:
            moment = QDateTime.fromSecsSinceEpoch(round(holder.since.timestamp()))
            since = self.tr("since {0}").format(QLocale().toString(moment, QLocale.FormatType.ShortFormat))
        known = ", ".join(each for each in (holder.user, since) if each)
        return f"{place} ({known})." if known else f"{place}."

    def _look(self) -> None:
        if self.holder is not None and self.is_free == self.holder.path.exists():
            self.is_free = not self.is_free
            self.changed.emit()


def _is_same(one: Path, other: Path) -> bool:
    return lock_path(one) == lock_path(other) or (one.exists() and other.exists() and one.samefile(other))
