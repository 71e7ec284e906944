"""The frontier as a picture that is also its own slider: extra cost against the amount, with a dot to drag."""

from __future__ import annotations

import pandas as pd
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractSlider, QWidget

from data.frontier import Frontier
from desktop.charts.chart import Chart, Twin
from desktop.charts.curve_data import Curve, Place, curve_of, nearest
from desktop.charts.twin_columns import money_column
from desktop.language.figures import Scale, money, scale_for
from desktop.models.table_model import ShownColumn
from desktop.theme import SPACE, Theme
from desktop.trial.dial import amount_words

_DOT = 6.0
_NO_CURVE = Curve((), (), (), None, None)


class FrontierCurve(Chart, QAbstractSlider):
    """The curve; its value is the place of the chosen point among the planned ones.

    Arrow keys, Home, End, the wheel and the mouse move the dot. The points are plans that were solved: between two of
    them there is nothing to choose.
    """

    outlines_focus = False

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frontier: Frontier | None = None
        self.curve = _NO_CURVE
        self.set_up(theme, self.tr("Cost against the amount of the rule"))
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setPageStep(5)
        self.valueChanged.connect(self._say)

    def show_frontier(self, frontier: Frontier) -> None:
        """Show another frontier, with the dot on the book's own amount, else on the loosest."""
        self._frontier, self.curve = frontier, curve_of(frontier)
        places = self.curve.places
        self.setRange(0, max(0, len(places) - 1))
        own = self.curve.own
        start = nearest([place.x for place in places], own) if own is not None and places else 0
        self.setValue(start)
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for five ticks."""
        return QSize(520, 260)

    def minimumSizeHint(self) -> QSize:
        """As small as still reads."""
        return QSize(300, 160)

    # Choosing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the nearest point."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._take(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the dot."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._take(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right is tighter, left looser, whatever the direction of the numbers."""
        super().keyPressEvent(event)
        self.update()

    def _take(self, at: QPointF) -> None:
        field = self._field()
        if self.curve.places and field.width() > 0:
            x = (at.x() - field.left()) / field.width()
            self.setValue(nearest([place.x for place in self.curve.places], x))

    def _say(self) -> None:
        frontier, places = self._frontier, self.curve.places
        if frontier is None or not places:
            self.setAccessibleDescription("")
            return
        point = frontier.points[places[self.value()].number]
        text = self.tr("At {0} the plan costs {1}")
        self.setAccessibleDescription(
            text.format(amount_words(frontier, point.amount), money(point.cost, frontier.currency))
        )
        self.update()

    # On paper and as a table

    def heading(self) -> str:
        """Which rule is swept."""
        return f"{self.accessibleName()}: {self._frontier.rule}" if self._frontier else self.accessibleName()

    def note(self) -> str:
        """What the axes measure."""
        currency = self._frontier.currency if self._frontier else ""
        return self.tr("Extra cost over the loosest plan, {0}, from loose to tight; every point is a plan").format(
            currency
        )

    def twin(self) -> Twin:
        """The planned points."""
        frontier, places = self._frontier, self.curve.places
        points = [frontier.points[place.number] for place in places] if frontier else []
        rows = [(point.amount, point.cost, (point.cost or 0.0) - (points[0].cost or 0.0)) for point in points]
        frame = pd.DataFrame(rows, columns=["amount", "cost", "extra"], dtype=float)
        currency = frontier.currency if frontier else ""

        def amount(value: object) -> str:
            return amount_words(frontier, value) if frontier and isinstance(value, float) else ""

        columns = (
            ShownColumn("amount", self.tr("Amount"), "", amount),
            money_column("cost", self.tr("Total cost"), currency),
            money_column("extra", self.tr("Over the loosest plan"), currency),
        )
        return Twin(frame, columns)

    def paper_copy(self, theme: Theme) -> FrontierCurve:
        """The same curve and point in other colours."""
        copy = FrontierCurve(theme)
        if self._frontier is not None:
            copy.show_frontier(self._frontier)
            copy.setValue(self.value())
        return copy

    # Painting

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Everything."""
        painter.fillRect(area, self._theme.colours.q("surface"))
        if self._frontier is not None and self.curve.places:
            field = self._field()
            self._paint_reach(painter, field)
            self._paint_costs(painter, field)
            self._paint_amounts(painter, field, self._frontier)
            self._paint_own(painter, field)
            self._paint_curve(painter, field)
            self._paint_dot(painter, field)

    def _field(self) -> QRectF:
        metrics = QFontMetricsF(self.font())
        widest = max((metrics.horizontalAdvance(text) for _, text in self._cost_texts()), default=0.0)
        left, line = widest + SPACE.medium, metrics.height()
        top, below = 2 * line + SPACE.small, line + SPACE.small
        return QRectF(left, top, self.width() - left - SPACE.wide, self.height() - top - below)

    def _cost_texts(self) -> list[tuple[float, str]]:
        if self._frontier is None or not self.curve.costs:
            return []
        largest = self.curve.costs[-1][1]
        scale = scale_for(largest)
        figures = [cost / scale.divisor for _, cost in self.curve.costs]
        digits = next((n for n in range(scale.digits) if all(abs(each - round(each, n)) < 1e-9 for each in figures)), 2)
        scale = Scale(scale.divisor, scale.suffix, digits)
        return [(y, money(cost, self._frontier.currency, scale, signed=True)) for y, cost in self.curve.costs]

    def _spot(self, field: QRectF, place: Place) -> QPointF:
        return QPointF(field.left() + place.x * field.width(), field.bottom() - place.y * field.height())

    def _paint_costs(self, painter: QPainter, field: QRectF) -> None:
        colours, metrics = self._theme.colours, QFontMetricsF(self.font())
        for y, text in self._cost_texts():
            line = field.bottom() - y * field.height()
            painter.setPen(QPen(colours.q("line"), 1))
            painter.drawLine(QPointF(field.left(), line), QPointF(field.right(), line))
            painter.setPen(colours.q("muted"))
            left = field.left() - SPACE.small - metrics.horizontalAdvance(text)
            painter.drawText(QPointF(left, line + metrics.ascent() / 2 - 1), text)
        painter.setPen(colours.q("muted"))
        title = self.tr("over the loosest plan")
        painter.drawText(QPointF(0.0, metrics.ascent()), title)

    def _paint_amounts(self, painter: QPainter, field: QRectF, frontier: Frontier) -> None:
        metrics = QFontMetricsF(self.font())
        digits = 0 if all(abs(100 * amount - round(100 * amount)) < 1e-9 for _, amount in self.curve.amounts) else 1
        painter.setPen(self._theme.colours.q("muted"))
        free = -1.0
        for x, amount in sorted(self.curve.amounts):
            text = amount_words(frontier, amount, digits if frontier.kind == "share" else None)
            width = metrics.horizontalAdvance(text)
            left = min(field.left() + x * field.width() - width / 2, self.width() - width)
            if left > free:
                painter.drawText(QPointF(left, field.bottom() + metrics.height() + SPACE.tight), text)
                free = left + width + SPACE.small

    def _paint_reach(self, painter: QPainter, field: QRectF) -> None:
        if self.curve.reach is None:
            return
        colours, metrics = self._theme.colours, QFontMetricsF(self.font())
        left = field.left() + self.curve.reach * field.width()
        zone = QRectF(left, field.top(), field.right() - left, field.height())
        painter.fillRect(zone, colours.q("raised"))
        painter.setPen(QPen(colours.q("control"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(zone.topLeft(), zone.bottomLeft())
        text = self.tr("no plan")
        if metrics.horizontalAdvance(text) + SPACE.small <= zone.width():
            painter.setPen(colours.q("muted"))
            painter.drawText(zone, int(Qt.AlignmentFlag.AlignCenter), text)

    def _paint_own(self, painter: QPainter, field: QRectF) -> None:
        if self.curve.own is None:
            return
        colours, metrics = self._theme.colours, QFontMetricsF(self.font())
        x = field.left() + self.curve.own * field.width()
        painter.setPen(QPen(colours.q("warning"), 1.5))
        painter.drawLine(QPointF(x, field.top()), QPointF(x, field.bottom()))
        text = self.tr("in the book")
        width = metrics.horizontalAdvance(text)
        left = min(max(x - width / 2, field.left()), self.width() - width)
        painter.drawText(QPointF(left, field.top() - SPACE.tight), text)

    def _paint_curve(self, painter: QPainter, field: QRectF) -> None:
        colours = self._theme.colours
        spots = [self._spot(field, place) for place in self.curve.places]
        path = QPainterPath(spots[0])
        for spot in spots[1:]:
            path.lineTo(spot)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.q("accent"), 2))
        painter.drawPath(path)

    def _paint_dot(self, painter: QPainter, field: QRectF) -> None:
        colours = self._theme.colours
        spot = self._spot(field, self.curve.places[self.value()])
        painter.setPen(QPen(colours.q("accent"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(spot, QPointF(spot.x(), field.bottom()))
        painter.setPen(QPen(colours.q("surface"), 2))
        painter.setBrush(colours.q("accent"))
        painter.drawEllipse(spot, _DOT, _DOT)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.q("text"), 1))
            painter.drawEllipse(spot, _DOT + 3, _DOT + 3)
