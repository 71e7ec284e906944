"""Share bars: one bar a material, its countries side by side, its cap as a line that never crosses a label."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from data.countries import country_name, known_countries
from desktop.charts.share_data import REST, UNKNOWN, Bar, Part, Standing
from desktop.figures import percent
from desktop.plain_text import tooltip
from desktop.theme import SPACE, TYPE, Theme, font

_ROW = 30
_BAR = 20
_GAP = 1.5
_CAP_CLEARANCE = 4.0
_LABEL_PART = 0.30
_CODES = frozenset(known_countries())


def named_country(code: str) -> str:
    """The name of a country by its alpha-3 code; any other text as it is."""
    return country_name(code) if code in _CODES else code


class ShareBars(QWidget):
    """The bars of one stage. The same figures stand in its accessible description and, part by part, in tooltips."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: Sequence[Bar] = ()
        self._titles: Mapping[str, str] = {}
        self.setFont(font(TYPE.small))
        self.setAccessibleName(self.tr("Share of each country by material"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_bars(self, bars: Sequence[Bar], titles: Mapping[str, str]) -> None:
        """Show other bars.

        Args:
            bars: top to bottom.
            titles: description of each material, for people.
        """
        self._bars, self._titles = bars, titles
        self.setAccessibleDescription("\n".join(self._sentence(bar) for bar in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All bars and the axis."""
        return QSize(480, _ROW * len(self._bars) + self.fontMetrics().height() + SPACE.medium)

    def minimumSizeHint(self) -> QSize:
        """As high as the hint, as narrow as still reads."""
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Everything."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field = self._field()
        self._paint_axis(painter, field)
        for number, bar in enumerate(self._bars):
            top = field.top() + number * _ROW
            self._paint_bar(painter, bar, QRectF(field.left(), top, field.width(), _ROW))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tooltips: the exact share under the pointer."""
        if isinstance(event, QHelpEvent):
            text = self._under(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tooltip(text), self) if text else QToolTip.hideText()
            return True
        return super().event(event)

    # Where things are

    def _field(self) -> QRectF:
        metrics = QFontMetricsF(self.font())
        widest = max((metrics.horizontalAdvance(self._title(bar)) for bar in self._bars), default=0.0)
        left = min(widest + SPACE.medium, self.width() * _LABEL_PART)
        states = [metrics.horizontalAdvance(self._state(bar)) for bar in self._bars]
        right = max(states, default=0.0) + SPACE.medium
        height = _ROW * len(self._bars)
        return QRectF(left, metrics.height() + SPACE.tight, max(60.0, self.width() - left - right), height)

    def _rects(self, bar: Bar, row: QRectF) -> list[tuple[Part, QRectF]]:
        rects, start = [], row.left()
        for part in bar.parts:
            width = part.share * row.width()
            box = QRectF(start, row.top() + (_ROW - _BAR) / 2, max(1.0, width - _GAP), _BAR)
            rects.append((part, box))
            start += width
        return rects

    # Painting

    def _paint_axis(self, painter: QPainter, field: QRectF) -> None:
        colours = self._theme.colours
        metrics = QFontMetricsF(self.font())
        painter.setFont(self.font())
        for tenth in (0, 2, 4, 6, 8, 10):
            x = field.left() + field.width() * tenth / 10
            painter.setPen(QPen(colours.q("line"), 1))
            painter.drawLine(QPointF(x, field.top()), QPointF(x, field.bottom()))
            text = percent(tenth / 10, 0)
            width = metrics.horizontalAdvance(text)
            painter.setPen(colours.q("muted"))
            left = min(max(x - width / 2, 0.0), self.width() - width)
            painter.drawText(QPointF(left, field.top() - SPACE.tight), text)

    def _paint_bar(self, painter: QPainter, bar: Bar, row: QRectF) -> None:
        colours = self._theme.colours
        metrics = QFontMetricsF(self.font())
        middle = row.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.setPen(colours.q("text"))
        room = row.left() - SPACE.small
        title = metrics.elidedText(self._title(bar), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(room - metrics.horizontalAdvance(title), middle), title)
        cap_x = row.left() + row.width() * bar.cap if bar.cap is not None else None
        shade = 0
        for part, box in self._rects(bar, row):
            fill, ink = self._fill(part, shade)
            shade += part.standing is Standing.FREE and part.country != UNKNOWN
            self._paint_part(painter, part, box, fill, ink)
            self._paint_label(painter, part, box, ink, cap_x, middle)
        if cap_x is not None:
            self._paint_cap(painter, bar, row, cap_x)
        state = self._state(bar)
        painter.setPen(colours.q({Standing.AT_CAP: "warning", Standing.BROKEN: "error"}.get(bar.standing, "muted")))
        painter.drawText(QPointF(row.right() + SPACE.small, middle), state)

    def _paint_part(self, painter: QPainter, part: Part, box: QRectF, fill: QColor, ink: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 2, 2)
        if part.country == UNKNOWN:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)

    def _paint_label(
        self, painter: QPainter, part: Part, box: QRectF, ink: QColor, cap_x: float | None, middle: float
    ) -> None:
        """The label in the larger side of its part beside the cap line; shorter or none where there is no room."""
        room = box.adjusted(SPACE.tight, 0, -SPACE.tight, 0)
        if cap_x is not None and room.left() - _CAP_CLEARANCE < cap_x < room.right() + _CAP_CLEARANCE:
            before = QRectF(room.left(), room.top(), cap_x - _CAP_CLEARANCE - room.left(), room.height())
            after = QRectF(cap_x + _CAP_CLEARANCE, room.top(), room.right() - cap_x - _CAP_CLEARANCE, room.height())
            room = max((before, after), key=lambda side: side.width())
        metrics = QFontMetricsF(self.font())
        for text in self._labels(part):
            width = metrics.horizontalAdvance(text)
            if width <= room.width():
                painter.setPen(ink)
                painter.drawText(QPointF(room.center().x() - width / 2, middle), text)
                return

    def _paint_cap(self, painter: QPainter, bar: Bar, row: QRectF, x: float) -> None:
        name = {Standing.AT_CAP: "warning", Standing.BROKEN: "error"}.get(bar.standing, "control")
        painter.setPen(QPen(self._theme.colours.q(name), 2))
        painter.drawLine(QPointF(x - _GAP / 2, row.top() + 1), QPointF(x - _GAP / 2, row.bottom() - 1))

    def _fill(self, part: Part, shade: int) -> tuple[QColor, QColor]:
        colours = self._theme.colours
        if part.country == UNKNOWN:
            return colours.q("unknown"), colours.q("on_unknown")
        if part.standing is Standing.FREE:
            return colours.q(f"bar_{min(shade, 3) + 1}"), colours.q("on_bar")
        name = "warning_fill" if part.standing is Standing.AT_CAP else "error_fill"
        return colours.q(name), colours.q(f"on_{name}")

    # Words

    def _title(self, bar: Bar) -> str:
        return bar.material

    def _country(self, part: Part) -> str:
        return {UNKNOWN: self.tr("Unknown"), REST: self.tr("Others")}.get(part.country) or named_country(part.country)

    def _labels(self, part: Part) -> tuple[str, ...]:
        share = percent(part.share, 0)
        return (f"{self._country(part)} {share}", f"{part.country} {share}" if part.country.isalpha() else share, share)

    def _state(self, bar: Bar) -> str:
        if bar.standing is Standing.BROKEN:
            return self.tr("over the cap")
        if bar.standing is Standing.AT_CAP:
            return self.tr("at cap {0}").format(percent(bar.cap, 0))
        largest = bar.largest
        return self.tr("max {0}").format(percent(largest.share, 0)) if largest else ""

    def _sentence(self, bar: Bar) -> str:
        described = self._titles.get(bar.material, "")
        title = f"{self._title(bar)} ({described})" if described else self._title(bar)
        parts = ", ".join(f"{self._country(part)} {percent(part.share)}" for part in bar.parts)
        return f"{title}: {parts}; {self._state(bar)}"

    def _under(self, point: QPointF) -> str:
        field = self._field()
        number = int((point.y() - field.top()) // _ROW)
        if not 0 <= number < len(self._bars) or point.y() < field.top():
            return ""
        bar = self._bars[number]
        for part, box in self._rects(bar, QRectF(field.left(), field.top() + number * _ROW, field.width(), _ROW)):
            if box.left() <= point.x() <= box.right() + _GAP:
                return f"{self._title(bar)}: {self._country(part)} {percent(part.share, 2)}"
        return self._sentence(bar) if point.x() < field.left() else ""
