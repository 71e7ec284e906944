"""One change of the book as a step that can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from data.edits import ChangeSet


class EditStep(QUndoCommand):
    """A change set, and the one that takes it back once it was made."""

    def __init__(self, forward: ChangeSet, apply: Callable[[ChangeSet], ChangeSet]) -> None:
        """Nothing happens before ``redo``, which the undo stack calls.

        Args:
            forward: the change.
            apply: makes a change; returns the one that takes it back.
        """
        super().__init__(forward.label)
        self._apply = apply
        self._forward = forward
        self._backward: ChangeSet | None = None

    def redo(self) -> None:
        """Make the change."""
        self._backward = self._apply(self._forward)

    def undo(self) -> None:
        """Take it back."""
        if self._backward is not None:
            self._apply(self._backward)
