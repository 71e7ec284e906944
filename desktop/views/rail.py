"""The rail: the pages in working order, with what each holds."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.icons import pixmap
from desktop.theme import SPACE, TYPE, Theme, font

Index = QModelIndex | QPersistentModelIndex

_ROW_HEIGHT = 40
_ICON = 20
_DOT = 7.0
_RING = 1.5
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)


@dataclass
class Stop:
    """One line of the rail.

    Attributes:
        title: name of the page.
        icon: file of its drawing.
        count: how many rows or lines it holds, as text; empty where that says nothing.
        state: ``error`` or ``warning`` where something on it needs attention, ``stale`` where ``count`` says what does;
            else empty.
        note: what ``count`` and ``state`` mean, for the tooltip and screen readers.
    """

    title: str
    icon: str
    count: str = ""
    state: str = ""
    note: str = ""


class RailModel(QAbstractListModel):
    """The stops."""

    def __init__(self, stops: list[Stop], parent: QWidget) -> None:
        super().__init__(parent)
        self.stops = stops

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own signature
        """One a page."""
        return 0 if parent.isValid() else len(self.stops)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Titles, and what they say to a screen reader."""
        stop = self.stops[index.row()]
        if role == _DISPLAY:
            return stop.title
        if role == _ACCESSIBLE:
            return ", ".join(part for part in (stop.title, stop.note or stop.count) if part)
        if role == _TOOLTIP:
            return stop.note or None
        return None

    def update(self, row: int, *, count: str, state: str, note: str) -> None:
        """Change what a stop says."""
        stop = self.stops[row]
        if (stop.count, stop.state, stop.note) != (count, state, note):
            stop.count, stop.state, stop.note = count, state, note
            self.dataChanged.emit(self.index(row), self.index(row))


class RailDelegate(QStyledItemDelegate):
    """Paints a stop: drawing, title, and its count at the right edge."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One height for all."""
        return QSize(120, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The stop."""
        model = index.model()
        if not isinstance(model, RailModel):
            return
        stop, colours = model.stops[index.row()], self._theme.colours
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ink, dim = ("on_accent", "on_accent") if selected else ("text", "muted")
        rect = QRectF(option.rect).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or hovered:
            painter.setBrush(colours.q("accent" if selected else "raised"))
            painter.drawRoundedRect(rect, 6, 6)
        self._paint_focus(painter, option, rect)
        scale = max(1, round(painter.device().devicePixelRatio()))
        drawing = pixmap(stop.icon, getattr(colours, ink), scale)
        painter.drawPixmap(int(rect.left()) + SPACE.medium, int(rect.center().y()) - _ICON // 2, drawing)
        right = self._paint_count(painter, stop, rect, dim, selected=selected)
        painter.setFont(font(bold=selected))
        painter.setPen(colours.q(ink))
        text = rect.adjusted(SPACE.medium + _ICON + SPACE.small, 0, right - rect.right(), 0)
        title = painter.fontMetrics().elidedText(stop.title, Qt.TextElideMode.ElideRight, int(text.width()))
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), title)
        painter.restore()

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> None:
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._theme.colours.q("text"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)

    def _paint_count(self, painter: QPainter, stop: Stop, rect: QRectF, ink: str, *, selected: bool) -> float:
        """The count, and an amber dot where something needs attention: full for errors, a ring for warnings.

        A number has no colour, for in amber it reads as so many problems; words do. Red is for rules. Returns where the
        room for the title ends.
        """
        end = rect.right() - SPACE.medium
        warning = self._theme.colours.q(ink if selected else "warning")
        if stop.count:
            painter.setFont(font(TYPE.small))
            width = painter.fontMetrics().horizontalAdvance(stop.count)
            painter.setPen(warning if stop.state == "stale" else self._theme.colours.q(ink))
            place = QRectF(end - width, rect.top(), width + 1, rect.height())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), stop.count)
            end = place.left() - SPACE.tight
        if stop.state in {"error", "warning"}:
            painter.setPen(QPen(warning, _RING))
            painter.setBrush(warning if stop.state == "error" else Qt.BrushStyle.NoBrush)
            side = _DOT - _RING
            painter.drawEllipse(QRectF(end - _DOT + _RING / 2, rect.center().y() - side / 2, side, side))
            end -= _DOT
        return end - SPACE.tight


class Rail(QListView):
    """The list of pages.

    Signals:
        chosen: number of the page that the user chose.
    """

    chosen = Signal(int)

    def __init__(self, stops: list[Stop], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Pages"))
        self.stops = RailModel(stops, self)
        self.setModel(self.stops)
        self.setItemDelegate(RailDelegate(theme, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        widest = max(self.fontMetrics().horizontalAdvance(stop.title) for stop in stops)
        self.setFixedWidth(widest + _ICON + 8 * SPACE.medium)
        self.selectionModel().selectionChanged.connect(lambda _selected, _before: self._go())
        theme.changed.connect(self.viewport().update)

    def leave(self) -> None:
        """Show that the page on show is none of the rail."""
        self.selectionModel().clear()

    def _go(self) -> None:
        # Not the current line: a list that gets the keyboard makes its first line the current one, unasked.
        for index in self.selectedIndexes():
            self.chosen.emit(index.row())

    def choose(self, row: int) -> None:
        """Go to a page."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.stops.index(row), flag)
