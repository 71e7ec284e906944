"""The keyboard comes back to what was disabled for a while."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class KeptFocus:
    """Qt takes the keyboard from what is disabled; this gives it back, unless it was moved meanwhile."""

    def __init__(self) -> None:
        self._taken_from: QWidget | None = None
        self._gone_to: QWidget | None = None

    @contextmanager
    def while_enabling(self) -> Iterator[None]:
        """Around whatever enables or disables widgets."""
        had = QApplication.focusWidget()
        yield
        if had is not None and not had.isEnabled():
            self._taken_from, self._gone_to = had, QApplication.focusWidget()
        elif self._taken_from is not None and not isValid(self._taken_from):
            self._taken_from = None
        elif self._taken_from is not None and self._taken_from.isEnabled():
            if QApplication.focusWidget() is self._gone_to:
                self._taken_from.setFocus()
            self._taken_from = None
