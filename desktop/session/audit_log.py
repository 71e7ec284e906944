"""The audit log of the open project: lines are added while people work, and saved with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from data.project.audit_log import LogEntry, now


class AuditLog(QObject):
    """Every accepted change and run. Nothing here changes or removes a line.

    A change is logged at once; the hash of the book after it, and the problems that are left, are known when the book
    was checked. Of several changes between two checks only the last gets them.

    Attributes:
        author: who works here.

    Signals:
        changed: a line was added or completed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.author = ""
        self._entries: list[LogEntry] = []
        self._is_waiting = False

    @property
    def entries(self) -> Sequence[LogEntry]:
        """The lines, in the order in which they came."""
        return tuple(self._entries)

    def open(self, entries: Sequence[LogEntry]) -> None:
        """Go on with the log of another project."""
        self._entries, self._is_waiting = list(entries), False
        self.changed.emit()

    def add_change(self, label: str) -> None:
        """Log a change of the book whose outcome is not known yet."""
        self._add(LogEntry(now(), self.author, label))
        self._is_waiting = True

    def complete(self, input_hash: str, errors: int) -> None:
        """Say of the last change how many errors are left; nothing happens where no change waits for that."""
        if self._is_waiting:
            result = self.tr("1 error") if errors == 1 else self.tr("{0} errors").format(errors)
            self._entries[-1] = replace(self._entries[-1], input_hash=input_hash, result=result)
            self._is_waiting = False
            self.changed.emit()

    def add(self, what: str, input_hash: str = "", result: str = "") -> None:
        """Log a run, or a change of what is kept beside the book."""
        self._add(LogEntry(now(), self.author, what, input_hash, result))

    def _add(self, entry: LogEntry) -> None:
        self._entries.append(entry)
        self._is_waiting = False
        self.changed.emit()
