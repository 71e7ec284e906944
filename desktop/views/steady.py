"""What keeps a change of words from having all of the window laid out anew."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Steady(QWidget):
    """Holds a widget whose words change with every move of a slider. Qt lays out everything around a label whose text
    changes, up to the window; here that ends, as long as what is held still has the room that it needs.
    """

    def __init__(self, held: QWidget, parent: QWidget | None = None) -> None:
        """Takes a widget in.

        Args:
            held: the widget.
            parent: owner.
        """
        super().__init__(parent)
        self._held = held
        self._needed = (0, 0)
        held.setParent(self)

    def sizeHint(self) -> QSize:
        """That of what is held."""
        return self._held.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """That of what is held."""
        return self._held.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Whether what is held grows higher where it is narrow."""
        return self._held.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """The height of what is held."""
        return self._held.heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is held takes all of it."""
        super().resizeEvent(event)
        self._held.setGeometry(self.rect())
        self._needed = self._need()
        if self._is_squeezed():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Ask for other room only where other room is needed."""
        if event.type() is QEvent.Type.LayoutRequest:
            needed = self._need()
            if needed != self._needed or self._is_squeezed():
                self._needed = needed
                self.updateGeometry()
        return super().event(event)

    def _is_squeezed(self) -> bool:
        width, height = self._needed
        return self.width() < width or self.height() < height

    def _need(self) -> tuple[int, int]:
        """The least width, and the height at the present one."""
        held = self._held
        height = held.heightForWidth(self.width()) if held.hasHeightForWidth() else held.sizeHint().height()
        return held.minimumSizeHint().width(), height
