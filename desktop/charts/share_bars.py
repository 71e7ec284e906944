"""Share bars: one bar a material, its countries side by side, its cap as a line that never crosses a label."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.charts.chart import Chart, Twin
from desktop.charts.share_data import REST, UNKNOWN, Bar, Part, Standing
from desktop.charts.twin_columns import country_column, share_column
from desktop.language.country_names import named_country
from desktop.language.figures import count, percent
from desktop.language.file_words import in_window
from desktop.language.plain_text import tooltip
from desktop.models.table_model import ShownColumn
from desktop.subjects import Subject
from desktop.theme import SPACE, Theme

_ROW = 26
_BAR = 18
_GAP = 1.5
_CAP_CLEARANCE = 4.0
_LABEL_PART = 0.30
_MOST_SENTENCES = 50
"""Bars that are read out; the table of the chart has all of them."""


class ShareBars(Chart, QWidget):
    """The bars of one stage. The same figures stand in its accessible description and, part by part, in tooltips."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self._titles: Mapping[str, str] = {}
        self._about = ""
        self._of_suppliers = False
        self._widest_title = self._widest_state = 0.0
        self._widths: dict[str, float] = {}
        self._describing = QTimer(self, singleShot=True, interval=0)
        self._describing.timeout.connect(self._describe)
        self.set_up(theme, self.tr("Share of each country by material"), grows=False)

    def show_bars(
        self, bars: Sequence[Bar], titles: Mapping[str, str], about: str = "", *, of_suppliers: bool = False
    ) -> None:
        """Show other bars.

        Args:
            bars: top to bottom.
            titles: description of each material, for people.
            about: at which stage, or of what, the shares are.
            of_suppliers: whether the parts are suppliers, who may be called like the code of a country.
        """
        is_as_high = len(bars) == len(self._bars)
        self._bars, self._titles, self._about, self._of_suppliers = bars, titles, about, of_suppliers
        self._widest_title = max(map(self._width, {self._title(bar) for bar in bars}), default=0.0)
        self._widest_state = max(map(self._width, {self._state(bar) for bar in bars}), default=0.0)
        # The words follow once the bars are painted: many sentences take longer than the bars.
        self.setAccessibleDescription("")
        self._describing.start()
        if not is_as_high:
            self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        if event.type() is QEvent.Type.FontChange:
            self._widths.clear()
        super().changeEvent(event)

    def _width(self, text: str) -> float:
        """The width of a text; most of them come again with every plan."""
        if text not in self._widths:
            self._widths[text] = QFontMetricsF(self.font()).horizontalAdvance(text)
        return self._widths[text]

    def _describe(self) -> None:
        said = [self._sentence(bar) for bar in self._bars[:_MOST_SENTENCES]]
        if len(self._bars) > _MOST_SENTENCES:
            said.append(self.tr("{0} more in the table").format(count(len(self._bars) - _MOST_SENTENCES)))
        self.setAccessibleDescription("\n".join(said))

    def sizeHint(self) -> QSize:
        """All bars and the axis."""
        return QSize(480, _ROW * len(self._bars) + self.fontMetrics().height() + SPACE.medium)

    def minimumSizeHint(self) -> QSize:
        """As high as the hint, as narrow as still reads."""
        return QSize(300, self.sizeHint().height())

    def heading(self) -> str:
        """The shares of what."""
        return f"{self.accessibleName()}: {self._about}" if self._about else self.accessibleName()

    def note(self) -> str:
        """Of what the shares are parts, and how caps are marked."""
        return self.tr("Part of what is bought over the horizon, %; the line is the cap, amber stands at it")

    def spoken(self) -> str:
        """The shares of every bar."""
        return "\n".join(map(self._sentence, self._bars))

    def twin(self) -> Twin:
        """The share of each country in each bar, and the cap of the bar's first country."""
        rows = [
            (self._title(bar), self._titles.get(bar.material, ""), part.country, part.share,
             bar.cap if not number else None, self._standing(part))
            for bar in self._bars for number, part in enumerate(bar.parts)
        ]  # fmt: skip
        names = ["material", "description", "country", "share", "cap", "standing"]
        frame = pd.DataFrame(rows, columns=names).astype({"share": float, "cap": float})
        columns = (
            ShownColumn("material", self.tr("Material")),
            ShownColumn("description", self.tr("Description")),
            ShownColumn("country", self.tr("Supplier"))
            if self._of_suppliers
            else country_column("country", self.tr("Country"), self._country),
            share_column("share", self.tr("Share")),
            share_column("cap", self.tr("Cap")),
            ShownColumn("standing", self.tr("State")),
        )
        told = [each for each in columns if each.name != "description" or frame["description"].any()]
        return Twin(frame, tuple(told))

    def paper_copy(self, theme: Theme) -> ShareBars:
        """The same bars in other colours."""
        copy = ShareBars(theme)
        copy.show_bars(self._bars, self._titles, self._about, of_suppliers=self._of_suppliers)
        return copy

    def subject_at(self, at: QPointF) -> Subject | None:
        """The country under the point, or the material left of the bars."""
        found = self._part_at(at)
        if found is None:
            return None
        bar, part = found
        if part is None:
            return Subject("material", bar.material)
        is_country = not self._of_suppliers and part.country not in {UNKNOWN, REST}
        return Subject("country", part.country) if is_country else None

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """The axis, and the bars that lie in the area: of 2,000 only those in sight."""
        field = self._field()
        self._paint_axis(painter, field)
        first = max(0, int((area.top() - field.top()) // _ROW))
        last = max(0, int((area.bottom() - field.top()) // _ROW) + 1)
        for number, bar in enumerate(self._bars[first:last], start=first):
            top = field.top() + number * _ROW
            self._paint_bar(painter, bar, QRectF(field.left(), top, field.width(), _ROW))

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
        left = min(self._widest_title + SPACE.medium, self.width() * _LABEL_PART)
        right = self._widest_state + SPACE.medium
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
        crowded = 6 * (metrics.horizontalAdvance(percent(1.0, 0)) + SPACE.small) > field.width()
        for tenth in (0, 5, 10) if crowded else (0, 2, 4, 6, 8, 10):
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
        title = metrics.elidedText(self._title(bar), Qt.TextElideMode.ElideMiddle, room)
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
        return in_window(bar.material) if bar.material == "all" else bar.material

    def _country(self, code: str) -> str:
        if self._of_suppliers:
            return code
        return {UNKNOWN: self.tr("Unknown"), REST: self.tr("Others")}.get(code) or named_country(code)

    def _standing(self, part: Part) -> str:
        words = {Standing.AT_CAP: self.tr("at its cap"), Standing.BROKEN: self.tr("over the cap")}
        return words.get(part.standing, "")

    def _labels(self, part: Part) -> tuple[str, ...]:
        share = percent(part.share, 0)
        return (
            f"{self._country(part.country)} {share}",
            f"{part.country} {share}" if part.country.isalpha() else share,
            share,
        )

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
        parts = ", ".join(f"{self._country(part.country)} {percent(part.share)}" for part in bar.parts)
        return f"{title}: {parts}; {self._state(bar)}"

    def _under(self, point: QPointF) -> str:
        found = self._part_at(point)
        if found is None:
            return ""
        bar, part = found
        if part is None:
            return self._sentence(bar)
        return f"{self._title(bar)}: {self._country(part.country)} {percent(part.share, 2)}"

    def _part_at(self, point: QPointF) -> tuple[Bar, Part | None] | None:
        """The bar at a point and its part there; no part left of the bars."""
        field = self._field()
        number = int((point.y() - field.top()) // _ROW)
        if not 0 <= number < len(self._bars) or point.y() < field.top():
            return None
        bar = self._bars[number]
        for part, box in self._rects(bar, QRectF(field.left(), field.top() + number * _ROW, field.width(), _ROW)):
            if box.left() <= point.x() <= box.right() + _GAP:
                return bar, part
        return (bar, None) if point.x() < field.left() else None
