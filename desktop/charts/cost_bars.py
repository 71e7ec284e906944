"""Total costs as bars: what is bought without rules, and what the rules add."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from desktop.charts.chart import Chart, Twin
from desktop.charts.twin_columns import money_column
from desktop.models.table_model import ShownColumn
from desktop.theme import SPACE, Theme

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


class CostBars(Chart, QWidget):
    """The bars, from zero. The same figures stand in the table beside it and in the accessible description."""

    follows_trials = False

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[CostBar] = ()
        self._currency = ""
        self.set_up(theme, self.tr("Total cost of each plan"))

    def show_bars(self, bars: Sequence[CostBar], currency: str) -> None:
        """Show other plans, top to bottom; all in one currency."""
        self._bars, self._currency = bars, currency
        self.setAccessibleDescription("\n".join(f"{bar.title}: {bar.words}" for bar in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All bars and the line above them."""
        return QSize(480, round(self._top()) + _ROW * len(self._bars) + SPACE.small)

    def minimumSizeHint(self) -> QSize:
        """As high as the hint, as narrow as still reads."""
        return QSize(320, self.sizeHint().height())

    def paper_copy(self, theme: Theme) -> CostBars:
        """The same bars in other colours."""
        copy = CostBars(theme)
        copy.show_bars(self._bars, self._currency)
        return copy

    def paper_size(self) -> QSize:
        """As high as its rows: on paper there is no room to fill."""
        return QSize(super().paper_size().width(), self.sizeHint().height())

    def note(self) -> str:
        """Cost, and in which currency."""
        return self.tr("Total cost over the horizon, {0}").format(self._currency)

    def twin(self) -> Twin:
        """Total cost of each plan, and the part that its rules cost."""
        rows = [(bar.title, bar.total, bar.rules) for bar in self._bars]
        frame = pd.DataFrame(rows, columns=["plan", "total", "rules"]).astype({"total": float, "rules": float})
        columns = (
            ShownColumn("plan", self.tr("Plan")),
            money_column("total", self.tr("Total cost"), self._currency),
            money_column("rules", self.tr("Part that the rules cost"), self._currency),
        )
        return Twin(frame, columns)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Everything."""
        painter.fillRect(area, self._theme.colours.q("surface"))
        metrics = QFontMetricsF(self.font())
        left, width = self._span(metrics)
        self.paint_legend(painter, left, metrics.ascent() + SPACE.tight, self._legend())
        most = max((bar.total for bar in self._bars), default=0.0) or 1.0
        for number, bar in enumerate(self._bars):
            self._paint_bar(painter, bar, self._top() + number * _ROW, width / most)

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
