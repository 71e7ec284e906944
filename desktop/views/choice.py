"""A list to choose one from, with a chevron in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox

_HALF = 4.0
_FROM_RIGHT = 14.0


class Choice(QComboBox):
    """The style sheet takes the arrow away, because it cannot tint one; this paints it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page: a value that changes while the page is scrolled past it is a mistake that nobody sees."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, then the chevron."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(QPen(self.palette().color(group, QPalette.ColorRole.Text), 1.6, c=Qt.PenCapStyle.RoundCap))
        middle = QPointF(self.width() - _FROM_RIGHT, self.height() / 2 + _HALF / 4)
        painter.drawPolyline(
            [middle + QPointF(-_HALF, -_HALF / 2), middle + QPointF(0, _HALF / 2), middle + QPointF(_HALF, -_HALF / 2)]
        )
        painter.end()
