"""Puts cells on the clipboard: a few at once, very many while the window answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from desktop.clipboard import Block, mime_steps
from desktop.jobs.turns import InTurns
from desktop.steps import Steps


class Copying(QObject):
    """What is being copied; there is one for the program, as there is one clipboard."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = InTurns(self)

    @classmethod
    def of_application(cls) -> Copying:
        """The one of the program that runs."""
        application = QCoreApplication.instance()
        assert application is not None  # noqa: S101 - there are no widgets without it
        return application.findChild(cls) or cls(application)

    @property
    def is_running(self) -> bool:
        """Whether there are cells left to copy."""
        return self._steps.is_running

    def start(self, block: Steps[Block], said: Callable[[], object], first: float | None = None) -> None:
        """Copy cells. Until they are all there the clipboard is empty: nobody may paste what was copied before.

        Args:
            block: the steps to the cells; what was being copied is dropped.
            said: called when they are all there, if that took a while.
            first: see ``InTurns.start``.
        """

        def made(mime: QMimeData | None) -> None:
            if mime is not None:
                QGuiApplication.clipboard().setMimeData(mime)
            if is_long:
                said()

        is_long = False
        self._steps.start(_mime_of(block), made, first)
        if self._steps.is_running:
            is_long = True
            QGuiApplication.clipboard().clear()

    def finish(self) -> None:
        """Copy what is left at once: somebody pastes."""
        self._steps.finish()


def _mime_of(block: Steps[Block]) -> Steps[QMimeData | None]:
    cells = yield from block
    return (yield from mime_steps(cells)) if cells else None
