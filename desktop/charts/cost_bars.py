"""Total costs as bars: what is bought without rules, and what the rules add."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme import SPACE, TYPE, Theme, font

_ROW = 40
_BAR = 22
_LABEL_PART = 0.3


@dataclass(frozen=True)
class CostBar:
    """One plan.

    Attributes:
        title: of the plan.
        total: its total cost.
        rules: the part of it that its rules cost; None where it is not known.
        words: the figures that stand beside the bar.
    """

    title: str
    total: float
    rules: float | None
    words: str


class CostBars(QWidget):
    """The bars, from zero. The same figures stand in the table beside it and in the accessible description."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: Sequence[CostBar] = ()
        self.setFont(font(TYPE.small))
        self.setAccessibleName(self.tr("Total cost of each plan"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_bars(self, bars: Sequence[CostBar]) -> None:
        """Show other plans, top to bottom; all in one currency."""
        self._bars = bars
        self.setAccessibleDescription("\n".join(f"{bar.title}: {bar.words}" for bar in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All bars and the line above them."""
        return QSize(480, round(self._top()) + _ROW * len(self._bars) + SPACE.small)

    def minimumSizeHint(self) -> QSize:
        """As high as the hint, as narrow as still reads."""
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Everything."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colours.q("surface"))
        painter.setFont(self.font())
        metrics = QFontMetricsF(self.font())
        left, width = self._span(metrics)
        painter.setPen(self._theme.colours.q("muted"))
        painter.drawText(QPointF(left, metrics.ascent() + SPACE.tight), self._legend())
        most = max((bar.total for bar in self._bars), default=0.0) or 1.0
        for number, bar in enumerate(self._bars):
            self._paint_bar(painter, bar, self._top() + number * _ROW, width / most)
        painter.end()

    def _legend(self) -> str:
        if any(bar.rules for bar in self._bars):
            return self.tr("total cost; amber: the part that the rules cost")
        return self.tr("total cost")

    def _top(self) -> float:
        return QFontMetricsF(self.font()).height() + SPACE.small

    def _span(self, metrics: QFontMetricsF) -> tuple[float, float]:
        """Where bars begin, and how long the longest is: its figures stand to its right."""
        widest = max((metrics.horizontalAdvance(bar.title) for bar in self._bars), default=0.0)
        left = min(widest + SPACE.medium, self.width() * _LABEL_PART)
        figures = max((metrics.horizontalAdvance(bar.words) for bar in self._bars), default=0.0)
        return left, max(40.0, self.width() - left - figures - SPACE.large)

    def _paint_bar(self, painter: QPainter, bar: CostBar, top: float, a_unit: float) -> None:
        colours, metrics = self._theme.colours, QFontMetricsF(self.font())
        left, _width = self._span(metrics)
        middle = top + _ROW / 2 + (metrics.ascent() - metrics.descent()) / 2
        title = metrics.elidedText(bar.title, Qt.TextElideMode.ElideRight, left - SPACE.small)
        painter.setPen(colours.q("text"))
        painter.drawText(QPointF(left - SPACE.small - metrics.horizontalAdvance(title), middle), title)
        box = QRectF(left, top + (_ROW - _BAR) / 2, max(1.0, bar.total * a_unit), _BAR)
        painter.fillRect(box, colours.q("bar_1"))
        if bar.rules and bar.rules > 0:
            part = max(2.0, bar.rules * a_unit)
            painter.fillRect(QRectF(box.right() - part, box.top(), part, _BAR), colours.q("warning_fill"))
        painter.drawText(QPointF(box.right() + SPACE.small, middle), bar.words)
