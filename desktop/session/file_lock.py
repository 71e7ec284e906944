"""Locks beside files: who may save a file, and who holds it where somebody else does.

The lock of ``plan.lodestone`` is ``.plan.lodestone.lock`` in the same folder. QLockFile makes it, and takes over one
that a process of this computer left behind when it ended abruptly; user and time stand in two more lines, which it
ignores.
"""

from __future__ import annotations

import datetime as dt
import getpass
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile, QSysInfo

_OWN_LINES = 5
"""Lines of QLockFile: process, program, computer, and the marks of computer and start-up."""


@dataclass(frozen=True)
class Holder:
    """Who holds a lock.

    Attributes:
        path: the lock.
        user: who works there; empty where unknown.
        host: the computer.
        since: from when on; None where unknown.
    """

    path: Path
    user: str
    host: str
    since: dt.datetime | None

    @property
    def is_elsewhere(self) -> bool:
        """Whether it is another computer, where nobody here can tell whether the program still runs."""
        return self.host != QSysInfo.machineHostName()


class FileLock:
    """The lock of one file, held until it is released."""

    def __init__(self, path: Path) -> None:
        """Nothing is locked before ``take``."""
        self.path = lock_path(path)
        self._lock = QLockFile(str(self.path))
        self._lock.setStaleLockTime(0)

    def take(self) -> Holder | None:
        """Lock the file.

        Returns:
            Who holds it, where somebody else does. Where no lock can be made, as in a folder that is read-only, nobody
            can save there either, and nothing is locked.
        """
        if self._lock.tryLock(0):
            with suppress(OSError), self.path.open("a", encoding="utf-8") as file:
                file.write(f"{_user()}\n{dt.datetime.now(dt.UTC).isoformat(timespec='seconds')}\n")
            return None
        if self._lock.error() is QLockFile.LockError.LockFailedError:
            return holder_of(self.path)
        return None

    def release(self) -> None:
        """Let go of the file; the lock is deleted."""
        self._lock.unlock()


def lock_path(path: Path) -> Path:
    """Where the lock of a file stands, the same for every link to it."""
    real = Path(os.path.realpath(path))
    return real.with_name(f".{real.name}.lock")


def holder_of(lock: Path) -> Holder:
    """Who a lock says it belongs to."""
    lines: list[str] = []
    with suppress(OSError):
        lines = lock.read_text(encoding="utf-8", errors="replace").splitlines()
    lines += [""] * (_OWN_LINES + 2 - len(lines))
    user, since = lines[_OWN_LINES : _OWN_LINES + 2]
    with suppress(ValueError):
        return Holder(lock, user, lines[2], dt.datetime.fromisoformat(since).astimezone())
    return Holder(lock, user, lines[2], None)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a system that knows no name for the user
        return ""
