"""A change of the book as an undo step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from data.edits import ChangeSet


class EditStep(QUndoCommand):
    """One change set: made, taken back, made again; each is logged."""

    def __init__(self, forward: ChangeSet, make: Callable[[ChangeSet], ChangeSet], log: Callable[[str], None]) -> None:
        """Nothing is changed before it is pushed.

        Args:
            forward: the change.
            make: makes a change and gives the one that takes it back.
            log: takes a line of the audit log.
        """
        super().__init__(forward.label)
        self._forward, self._make, self._log = forward, make, log
        self._backward: ChangeSet | None = None

    def redo(self) -> None:
        """Make the change."""
        self._backward = self._make(self._forward)
        self._log(self.text())

    def undo(self) -> None:
        """Take it back."""
        if self._backward is not None:
            self._make(self._backward)
            self._log(undo_words(self.text()))


def undo_words(label: str) -> str:
    """What the log says where a step is taken back."""
    return QCoreApplication.translate("EditStep", "Undo: {0}").format(label)
