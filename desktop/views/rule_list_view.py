"""The list of rules: each with its name, its sentence as long as it is, and how the plan stands to it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.models.rule_list import SENTENCE_ROLE, STANDING_ROLE, RuleList
from desktop.models.sheet_model import SEVERITY_ROLE
from desktop.steps import Steps
from desktop.theme import SPACE, Theme, font
from desktop.views.cells import paint_corner

Index = QModelIndex | QPersistentModelIndex

_WRAP = int(Qt.TextFlag.TextWordWrap)


class RuleDelegate(QStyledItemDelegate):
    """Paints a rule in lines that wrap."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its lines at the width of the list."""
        width = max(200, self._view.viewport().width())
        lines = self._lines(index, width - 2 * SPACE.medium)
        return QSize(width, sum(height for _text, _bold, _ink, height in lines) + 2 * SPACE.small)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The lines below each other."""
        rect: QRect = option.rect
        colours, severity = self._theme.colours, index.data(SEVERITY_ROLE)
        current = index.row() == self._view.currentIndex().row()
        ground = "selection" if current else f"{severity}_soft" if severity in {"error", "warning"} else "surface"
        painter.save()
        painter.fillRect(rect, colours.q(ground))
        place = rect.adjusted(SPACE.medium, SPACE.small, -SPACE.medium, 0)
        for text, bold, ink, height in self._lines(index, place.width()):
            painter.setFont(font(bold=bold))
            painter.setPen(colours.q(ink))
            painter.drawText(QRect(place.left(), place.top(), place.width(), height), _WRAP, text)
            place.setTop(place.top() + height)
        painter.setPen(colours.q("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()
        if severity:
            paint_corner(painter, rect, colours, severity)

    def _lines(self, index: Index, width: int) -> list[tuple[str, bool, str, int]]:
        """Text, whether it is bold, its ink and its height."""
        parts = (
            (Qt.ItemDataRole.DisplayRole, True, "text"),
            (SENTENCE_ROLE, False, "text"),
            (STANDING_ROLE, False, "muted"),
        )
        said = ((str(index.data(role) or ""), bold, ink) for role, bold, ink in parts)
        return [(text, bold, ink, self._height(text, width, bold=bold)) for text, bold, ink in said if text]

    def _height(self, text: str, width: int, *, bold: bool) -> int:
        return QFontMetrics(font(bold=bold)).boundingRect(QRect(0, 0, width, 10_000), _WRAP, text).height()


class RuleListView(QListView):
    """The list; it is searched like a grid."""

    def __init__(self, model: RuleList, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rule_list = model
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(RuleDelegate(theme, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the sentences anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def find_steps(self, text: str, step: int) -> Steps[bool]:
        """Go to the next (1) or previous (-1) rule whose name or sentence contains a text."""
        rows, sought, here = self.rule_list.rowCount(), text.casefold(), max(0, self.currentIndex().row())
        for away in range(1, rows + 1):
            index = self.rule_list.index((here + step * away) % rows, 0)
            if any(sought in str(index.data(role)).casefold() for role in (Qt.ItemDataRole.DisplayRole, SENTENCE_ROLE)):
                self.setCurrentIndex(index)
                return True
            yield
        return False
