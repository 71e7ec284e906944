"""The slider of the cap bar: from loose to tight, with the amount of the book and what no plan reaches marked.

Below it stand the loosest and the tightest amount, and how far a plan keeps the rule and meets every requirement.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from desktop.charts.curve_data import nearest
from desktop.theme import SPACE, TYPE, Theme, font
from desktop.trial.dial import Dial

_HANDLE = 8.0
_GROOVE = 6.0
_TICK = 11.0
_MIDDLE = 14.0
"""How far below the top the groove runs."""
_PAGE = 5
_ENDS = 2


class CapSlider(QAbstractSlider):
    """Its value is a stop of the dial: right is tighter, whatever the direction of the numbers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dial: Dial | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setPageStep(_PAGE)
        self.setFont(font(TYPE.small))
        self.setAccessibleName(self.tr("Amount of the rule, from loose to tight"))
        self.valueChanged.connect(self.update)
        theme.changed.connect(self.update)

    def show_dial(self, dial: Dial | None, stop: int) -> None:
        """Show another dial, standing on a stop."""
        self._dial = dial
        self.blockSignals(True)
        self.setRange(0, len(dial.stops) - 1 if dial is not None else 0)
        self.setValue(stop)
        self.blockSignals(False)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a hundred points."""
        return QSize(320, self._needed_height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as can still be dragged."""
        return QSize(140, self._needed_height())

    def _needed_height(self) -> int:
        return round(_MIDDLE + _TICK) + SPACE.hair + self.fontMetrics().height()

    # Choosing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the nearest stop."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._take(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the handle."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._take(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, unless the slider was chosen: a cap that moves while it is scrolled past surprises."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def place_of(self, stop: int) -> QPointF:
        """Where the handle stands at a stop."""
        groove = self._groove()
        along = self._dial.along(self._dial.stops[stop]) if self._dial is not None else 0.0
        return QPointF(groove.left() + along * groove.width(), groove.center().y())

    def _take(self, at: QPointF) -> None:
        if self._dial is not None:
            self.setValue(nearest([self.place_of(stop).x() for stop in range(len(self._dial.stops))], at.x()))

    # Painting

    def _groove(self) -> QRectF:
        side = _HANDLE + SPACE.tight
        return QRectF(side, _MIDDLE - _GROOVE / 2, max(1.0, self.width() - 2 * side), _GROOVE)

    def captions(self) -> list[tuple[str, QRectF]]:
        """What stands below the groove and where: the amounts at its ends, and between them, where there is room, the
        tightest amount with a plan in which nothing is short.
        """
        dial = self._dial
        if dial is None or len(dial.stops) < _ENDS:
            return []
        metrics, top = self.fontMetrics(), _MIDDLE + _TICK + SPACE.hair
        first, last = dial.words(0), dial.words(len(dial.stops) - 1)

        def box(text: str, left: float) -> QRectF:
            return QRectF(left, top, metrics.horizontalAdvance(text), metrics.height())

        placed = [(first, box(first, 0.0)), (last, box(last, self.width() - metrics.horizontalAdvance(last)))]
        if dial.reachable is None or not 0.0 < dial.along(dial.reachable) < 1.0:
            return placed
        low, high = placed[0][1].right() + SPACE.small, placed[1][1].left() - SPACE.small
        stop = dial.nearest(dial.reachable)
        met = self.tr("every requirement met to {0}")
        of_all = self.tr("every requirement met to {0} for all rows at once")
        for text in ((of_all if dial.has_rows else met).format(dial.words(stop)), dial.words(stop)):
            width = metrics.horizontalAdvance(text)
            if width <= high - low:
                left = min(max(low, self.place_of(stop).x() - width / 2), high - width)
                return [*placed, (text, box(text, left))]
        return placed

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Everything."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, groove = self._theme.colours, self._groove()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.q("bar_3"))
        painter.drawRoundedRect(groove, _GROOVE / 2, _GROOVE / 2)
        if self._dial is not None and len(self._dial.stops) >= _ENDS:
            self._paint_way(painter, groove)
            self._paint_out_of_reach(painter, groove, self._dial)
            self._paint_own(painter, self._dial)
            self._paint_handle(painter)
            painter.setPen(colours.q("muted"))
            for text, box in self.captions():
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.end()

    def _paint_way(self, painter: QPainter, groove: QRectF) -> None:
        way = QRectF(groove.topLeft(), QPointF(self.place_of(self.value()).x(), groove.bottom()))
        painter.setBrush(self._theme.colours.q("accent" if self.isEnabled() else "bar_1"))
        painter.drawRoundedRect(way, _GROOVE / 2, _GROOVE / 2)

    def _paint_out_of_reach(self, painter: QPainter, groove: QRectF, dial: Dial) -> None:
        if dial.reachable is None or dial.along(dial.reachable) >= 1.0:
            return
        left = self.place_of(dial.nearest(dial.reachable)).x()
        zone = QRectF(left, groove.top() - SPACE.tight, groove.right() - left, _GROOVE + 2 * SPACE.tight)
        painter.setBrush(self._theme.colours.q("surface"))
        painter.drawRect(zone)
        painter.setBrush(QBrush(self._theme.colours.q("control"), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(zone)
        painter.setPen(QPen(self._theme.colours.q("control"), 1))
        painter.drawLine(zone.topLeft(), zone.bottomLeft())

    def _paint_own(self, painter: QPainter, dial: Dial) -> None:
        at = self.place_of(dial.own_stop)
        painter.setPen(QPen(self._theme.colours.q("warning"), 2))
        painter.drawLine(at - QPointF(0, _TICK), at + QPointF(0, _TICK))

    def _paint_handle(self, painter: QPainter) -> None:
        colours, spot = self._theme.colours, self.place_of(self.value())
        painter.setPen(QPen(colours.q("surface"), 2))
        painter.setBrush(colours.q("accent" if self.isEnabled() else "control"))
        painter.drawEllipse(spot, _HANDLE, _HANDLE)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.q("text"), 1))
            painter.drawEllipse(spot, _HANDLE + 2, _HANDLE + 2)
