"""What every chart can do beside being looked at: say what it shows, give its figures as a table, stand on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from desktop.models.table_model import ShownColumn
from desktop.subjects import Subject
from desktop.theme import TYPE, Theme, font

if TYPE_CHECKING:
    _Widget = QWidget
else:
    # Mixed into widgets of several Qt classes, of which Python allows only one.
    _Widget = object

_PAPER_WIDTH, _PAPER_HEIGHT = 860, 420


@dataclass(frozen=True)
class Twin:
    """The figures of a chart as a table.

    Attributes:
        frame: its rows.
        columns: how they are written.
    """

    frame: pd.DataFrame
    columns: tuple[ShownColumn, ...]


class Chart(_Widget):
    """Mixed into each widget that is a chart; the widget paints, and tells what it painted."""

    outlines_focus = True
    """Whether the whole chart is framed while it has the keyboard."""

    follows_trials = True
    """Whether it shows the trial of the cap bar while one is on; else the plan of the book."""

    pointed: Subject | None = None
    """What lay under the pointer when the context menu was asked for."""

    def set_up(self, theme: Theme, name: str, *, grows: bool = True) -> None:
        """What the constructors share.

        Args:
            theme: the colours.
            name: what the chart shows, for people who do not see it and as the title of its picture.
            grows: whether it takes the height that is left; else it is as high as its rows.
        """
        self._theme = theme
        self.setFont(font(TYPE.small))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        vertical = QSizePolicy.Policy.Expanding if grows else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        theme.changed.connect(self.update)

    # What each chart says of itself

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint what lies in an area of the widget."""
        raise NotImplementedError

    def twin(self) -> Twin:
        """The figures that are painted."""
        raise NotImplementedError

    def paper_copy(self, theme: Theme) -> Chart:
        """A chart of the same figures in other colours."""
        raise NotImplementedError

    def heading(self) -> str:
        """What is on show, in a line."""
        return self.accessibleName()

    def note(self) -> str:
        """What the figures measure, with their unit, and whose they are."""
        raise NotImplementedError

    def spoken(self) -> str:
        """Every figure in sentences."""
        return self.accessibleDescription()

    def subject_at(self, at: QPointF) -> Subject | None:  # noqa: ARG002 - some charts speak of nothing that is known
        """What the part under a point speaks of."""
        return None

    # What all charts do

    def paint_legend(self, painter: QPainter, left: float, line: float, text: str) -> None:
        """Write what the bars mean: from ``left`` on, further left where it is long, cut short where nothing helps."""
        metrics = QFontMetricsF(self.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, float(self.width()))
        painter.setPen(self._theme.colours.q("muted"))
        start = max(0.0, min(left, self.width() - metrics.horizontalAdvance(shown)))
        painter.drawText(QPointF(start, line), shown)

    def paper_size(self) -> QSize:
        """The size at which it is put on paper."""
        grows = self.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Expanding
        height = max(_PAPER_HEIGHT, self.sizeHint().height()) if grows else self.sizeHint().height()
        return QSize(max(_PAPER_WIDTH, self.sizeHint().width()), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chart, and a frame where it has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        self.paint(painter, QRectF(event.rect()))
        if self.outlines_focus and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colours.q("accent"), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the chart: the actions that were given to it."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self.pointed = self.subject_at(QPointF(event.pos())) if by_mouse else None
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        menu.popup(event.globalPos())
