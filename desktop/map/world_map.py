"""The world map: every country shaded by what comes from it."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.charts.chart import Chart, Twin
from desktop.charts.twin_columns import country_column, share_column
from desktop.language.country_names import named_country
from desktop.language.figures import percent
from desktop.language.plain_text import tooltip
from desktop.map.world import Shape, world
from desktop.subjects import Subject
from desktop.theme import SPACE, Theme

_SMALL = 12.0
"""A country smaller than this, in pixels, gets a dot."""
_DOT = 4.0
_STEPS = 5


class WorldMap(Chart, QWidget):
    """Shares by country. The same figures stand in the table beside it and in the accessible description.

    Signals:
        asked: alpha-3 code of the country that was clicked.
    """

    asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: Mapping[str, float] = {}
        self._about = ""
        self._chosen = ""
        self._paths = [(shape, _path(shape)) for shape in world()]
        self._bounds = QRectF()
        for _shape, path in self._paths:
            self._bounds = self._bounds.united(path.boundingRect())
        self.set_up(theme, self.tr("Share of each country on the map"))

    def show_shares(self, shares: Mapping[str, float], about: str = "") -> None:
        """Show other shares.

        Args:
            shares: by alpha-3 code, 0 to 1.
            about: at which stage they are.
        """
        self._shares, self._about = shares, about
        largest = self._largest()
        self.setAccessibleDescription(
            "\n".join(f"{named_country(country)} {percent(share)}" for country, share in largest)
        )
        self.update()

    def choose(self, country: str) -> None:
        """Outline a country; an empty code outlines none."""
        self._chosen = country
        self.update()

    def sizeHint(self) -> QSize:
        """Twice as wide as high."""
        return QSize(640, 340)

    def minimumSizeHint(self) -> QSize:
        """As small as still reads."""
        return QSize(320, 180)

    def heading(self) -> str:
        """At which stage."""
        return f"{self.accessibleName()}: {self._about}" if self._about else self.accessibleName()

    def note(self) -> str:
        """Of what the shares are parts, and whose the borders are."""
        return self.tr("Part of landed cost over the horizon, %. Borders: Natural Earth 1:110m")

    def twin(self) -> Twin:
        """The share of each country, the largest first."""
        frame = pd.DataFrame(self._largest(), columns=["country", "share"]).astype({"share": float})
        columns = (country_column("country", self.tr("Country")), share_column("share", self.tr("Share")))
        return Twin(frame, columns)

    def paper_copy(self, theme: Theme) -> WorldMap:
        """The same map in other colours."""
        copy = WorldMap(theme)
        copy.show_shares(self._shares, self._about)
        copy.choose(self._chosen)
        return copy

    def subject_at(self, at: QPointF) -> Subject | None:
        """The country under the point."""
        shape = self._under(at)
        return Subject("country", shape.country) if shape is not None and shape.country else None

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Land, shares, dots and the scale."""
        painter.fillRect(area, self._theme.colours.q("surface"))
        place = self._place()
        painter.setPen(QPen(self._theme.colours.q("surface"), 0.6))
        for shape, path in self._paths:
            painter.setBrush(self._fill(self._shares.get(shape.country, 0.0)))
            painter.drawPath(place.map(path))
        self._paint_dots(painter, place)
        self._paint_chosen(painter, place)
        self._paint_scale(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the country under the pointer."""
        shape = self._under(event.position())
        if event.button() is Qt.MouseButton.LeftButton and shape is not None and shape.country:
            self.asked.emit(shape.country)

    def event(self, event: QEvent) -> bool:
        """Tooltips: the country under the pointer and its share."""
        if isinstance(event, QHelpEvent):
            shape = self._under(QPointF(event.pos()))
            if shape is None:
                QToolTip.hideText()
            else:
                name = named_country(shape.country) if shape.country else shape.name
                share = percent(self._shares.get(shape.country, 0.0), 2)
                QToolTip.showText(event.globalPos(), tooltip(f"{name}: {share}"), self)
            return True
        return super().event(event)

    def _largest(self) -> list[tuple[str, float]]:
        return sorted(self._shares.items(), key=lambda item: -item[1])

    def _place(self) -> QTransform:
        """From the projection to the widget: as large as fits above the scale, y turned downwards."""
        below = QFontMetricsF(self.font()).height() + SPACE.medium
        width, height = self.width() - 2.0 * SPACE.tight, self.height() - below
        size = max(1e-6, min(width / self._bounds.width(), height / self._bounds.height()))
        left = (self.width() - size * self._bounds.width()) / 2 - size * self._bounds.left()
        top = (height - size * self._bounds.height()) / 2 + size * self._bounds.bottom()
        return QTransform(size, 0.0, 0.0, -size, left, top)

    def _under(self, at: QPointF) -> Shape | None:
        place = self._place()
        for shape, _ in self._paths:
            if shape.country in self._shares and (place.map(QPointF(*shape.centre)) - at).manhattanLength() < 2 * _DOT:
                return shape
        inverse, _possible = place.inverted()
        there = inverse.map(at)
        return next((shape for shape, path in self._paths if path.contains(there)), None)

    def _fill(self, share: float) -> QColor:
        colours = self._theme.colours
        if share <= 0.0:
            return colours.q("raised")
        step = min(_STEPS, int(share * 2 * _STEPS) + 1)
        return _between(colours.q("bar_4"), colours.q("accent"), step / _STEPS)

    def _paint_dots(self, painter: QPainter, place: QTransform) -> None:
        """Small countries from which something comes."""
        for shape, path in self._paths:
            share = self._shares.get(shape.country, 0.0)
            box = place.map(path).boundingRect()
            if share > 0.0 and max(box.width(), box.height()) < _SMALL:
                painter.setPen(QPen(self._theme.colours.q("surface"), 1))
                painter.setBrush(self._fill(share))
                painter.drawEllipse(place.map(QPointF(*shape.centre)), _DOT, _DOT)

    def _paint_chosen(self, painter: QPainter, place: QTransform) -> None:
        for shape, path in self._paths:
            if self._chosen and shape.country == self._chosen:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._theme.colours.q("text"), 1.5))
                painter.drawPath(place.map(path))

    def _paint_scale(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(self.font())
        painter.setFont(self.font())
        line = self.height() - SPACE.small
        left = float(SPACE.tight)
        for step in range(1, _STEPS + 1):
            low, high = (step - 1) / (2 * _STEPS), step / (2 * _STEPS)
            text = (
                self.tr("over {0}").format(percent(low, 0))
                if step == _STEPS
                else self.tr("to {0}").format(percent(high, 0))
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._fill((low + high) / 2))
            painter.drawRect(QRectF(left, line - metrics.ascent() + 1, 12.0, 10.0))
            painter.setPen(self._theme.colours.q("muted"))
            painter.drawText(QPointF(left + 16.0, line), text)
            left += 16.0 + metrics.horizontalAdvance(text) + SPACE.medium


def _path(shape: Shape) -> QPainterPath:
    path = QPainterPath()
    for ring in shape.rings:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring.tolist()]))
        path.closeSubpath()
    return path


def _between(one: QColor, other: QColor, part: float) -> QColor:
    red, green, blue = (
        start + (end - start) * part
        for start, end in (
            (one.redF(), other.redF()),
            (one.greenF(), other.greenF()),
            (one.blueF(), other.blueF()),
        )
    )
    return QColor.fromRgbF(red, green, blue)
