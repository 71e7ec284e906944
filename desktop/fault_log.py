"""The log: what went wrong, in files of the user's that are turned over; never the values of a book."""

from __future__ import annotations

import logging
import platform
from importlib.metadata import version
from logging.handlers import RotatingFileHandler
from pathlib import Path

from desktop.fault_text import without_messages

_NAME = "lodestone.log"
_BYTES = 256 * 1024
_KEPT = 3


class _Handler(RotatingFileHandler):
    """Writes the log."""

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk is no second fault."""


class FaultLog:
    """The log in a folder; where it cannot be written, nothing is."""

    def __init__(self, folder: Path) -> None:
        """Begins with a line about the program.

        Args:
            folder: where it stands; made where it is missing.
        """
        self.path: Path | None = folder / _NAME
        self._logger = logging.getLogger("lodestone")
        self._logger.setLevel(logging.INFO)
        self._logger.propagate = False
        self.close()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handler = _Handler(self.path, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True)
        except OSError:
            self.path = None
            return
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        self._logger.addHandler(handler)
        self._logger.info("%s", system())

    def add(self, title: str, details: str) -> None:
        """Write down a fault, without what may quote data."""
        self._logger.info("%s\n%s", title, without_messages(details))

    def close(self) -> None:
        """Close the file; nothing is written any more."""
        for handler in [*self._logger.handlers]:
            self._logger.removeHandler(handler)
            handler.close()


def system() -> str:
    """The program, and what it runs on."""
    parts = (
        version("lodestone-sourcing"),
        platform.python_version(),
        version("PySide6-Essentials"),
        platform.platform(),
    )
    return "Lodestone {}, Python {}, PySide6 {}, {}".format(*parts)
