"""Losses as bars: what is short if the plan is kept, and the part of it that planning again does not save."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.charts.chart import Chart, Twin
from desktop.charts.twin_columns import money_column
from desktop.language.figures import money, scale_for
from desktop.models.table_model import ShownColumn
from desktop.subjects import Subject
from desktop.theme import SPACE, Theme

_ROW = 30
_BAR = 18
_LABEL_PART = 0.34


@dataclass(frozen=True)
class LossBar:
    """One loss.

    Attributes:
        title: what is lost, for people.
        held: value of what is short if the plan is kept.
        again: value of what is still short when planned again; None where it is not known.
        bridged: how long it is bridged, in words.
        country: alpha-3 code of what is lost; empty for a scenario.
    """

    title: str
    held: float
    again: float | None
    bridged: str
    country: str = ""


class LossBars(Chart, QWidget):
    """The bars, the worst first. The same figures stand in the table beside it and in the accessible description.

    Signals:
        asked: number of the bar that was clicked.
    """

    follows_trials = False

    asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[LossBar] = ()
        self._currency = ""
        self.chosen = -1
        self.set_up(theme, self.tr("Losses by what is short"), grows=False)

    def show_bars(self, bars: Sequence[LossBar], currency: str) -> None:
        """Show other losses, top to bottom."""
        self._bars, self._currency = bars, currency
        self.setAccessibleDescription("\n".join(f"{bar.title}: {self._text(bar)}; {bar.bridged}" for bar in bars))
        self.updateGeometry()
        self.update()

    def choose(self, number: int) -> None:
        """Mark a bar; -1 marks none."""
        self.chosen = number
        self.update()

    def sizeHint(self) -> QSize:
        """All bars and their titles."""
        return QSize(480, _ROW * len(self._bars) + self.fontMetrics().height() + SPACE.medium)

    def minimumSizeHint(self) -> QSize:
        """As high as the hint, as narrow as still reads."""
        return QSize(320, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the loss under the pointer."""
        number = self._under(event.position())
        if event.button() is Qt.MouseButton.LeftButton and number is not None:
            self.asked.emit(number)

    def subject_at(self, at: QPointF) -> Subject | None:
        """The country that is lost."""
        number = self._under(at)
        country = self._bars[number].country if number is not None else ""
        return Subject("country", country) if country else None

    def paper_copy(self, theme: Theme) -> LossBars:
        """The same losses in other colours."""
        copy = LossBars(theme)
        copy.show_bars(self._bars, self._currency)
        return copy

    def note(self) -> str:
        """What is short, and in which currency."""
        return self.tr("Value of what is short, {0}; the {1} worst losses").format(self._currency, len(self._bars))

    def twin(self) -> Twin:
        """What each loss leaves short, and how long it is bridged."""
        rows = [(bar.title, bar.held, bar.again, bar.bridged, bar.country) for bar in self._bars]
        frame = pd.DataFrame(rows, columns=["lost", "held", "again", "bridged", "country"])
        columns = (
            ShownColumn("lost", self.tr("Lost")),
            money_column("held", self.tr("Short if the plan is kept"), self._currency),
            money_column("again", self.tr("Still short when planned again"), self._currency),
            ShownColumn("bridged", self.tr("Bridged")),
        )
        return Twin(frame.astype({"held": float, "again": float}), columns)

    def _under(self, at: QPointF) -> int | None:
        number = int((at.y() - self._top()) // _ROW)
        return number if 0 <= number < len(self._bars) else None

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Everything."""
        painter.fillRect(area, self._theme.colours.q("surface"))
        metrics = QFontMetricsF(self.font())
        left, width = self._span()
        legend = self.tr("short if the plan is kept; amber: still short when planned again")
        self.paint_legend(painter, left, metrics.ascent(), legend)
        most = max((bar.held for bar in self._bars), default=0.0) or 1.0
        for number, bar in enumerate(self._bars):
            row = QRectF(0.0, self._top() + number * _ROW, float(self.width()), _ROW)
            if number == self.chosen:
                painter.fillRect(row, self._theme.colours.q("selection"))
            self._paint_bar(painter, bar, row, width / most)

    def _top(self) -> float:
        return QFontMetricsF(self.font()).height() + SPACE.tight

    def _span(self) -> tuple[float, float]:
        """Where bars begin, and how long the longest is: its figures stand to its right."""
        metrics = QFontMetricsF(self.font())
        widest = max((metrics.horizontalAdvance(bar.title) for bar in self._bars), default=0.0)
        left = min(widest + SPACE.medium, self.width() * _LABEL_PART)
        figures = max((metrics.horizontalAdvance(self._text(bar)) for bar in self._bars), default=0.0)
        return left, max(40.0, self.width() - left - figures - SPACE.large)

    def _text(self, bar: LossBar) -> str:
        scale = scale_for(max((each.held for each in self._bars), default=0.0))
        return money(bar.held, self._currency, scale)

    def _paint_bar(self, painter: QPainter, bar: LossBar, row: QRectF, a_unit: float) -> None:
        colours, metrics = self._theme.colours, QFontMetricsF(self.font())
        left, _width = self._span()
        middle = row.center().y() + (metrics.ascent() - metrics.descent()) / 2
        title = metrics.elidedText(bar.title, Qt.TextElideMode.ElideRight, left - SPACE.small)
        painter.setPen(colours.q("text"))
        painter.drawText(QPointF(left - SPACE.small - metrics.horizontalAdvance(title), middle), title)
        box = QRectF(left, row.top() + (_ROW - _BAR) / 2, max(1.0, bar.held * a_unit), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.q("bar_2"))
        painter.drawRoundedRect(box, 2, 2)
        if bar.again:
            painter.setBrush(colours.q("warning_fill"))
            painter.drawRoundedRect(QRectF(box.left(), box.top(), max(2.0, bar.again * a_unit), _BAR), 2, 2)
        painter.setPen(QPen(colours.q("text")))
        painter.drawText(QPointF(box.right() + SPACE.small, middle), self._text(bar))
