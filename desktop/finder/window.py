"""The finder: a field and what it finds below it, group by group; all by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.finder.index import Hit
from desktop.finder.names import group_titles, said
from desktop.language.plain_text import Label
from desktop.theme import SPACE, TYPE, Theme, font

_HIT = int(Qt.ItemDataRole.UserRole) + 1
_DETAIL = _HIT + 1
_SIZE = QSize(620, 460)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class Finder(QDialog):
    """Type, choose with the arrows, Enter goes there, Esc closes.

    Signals:
        chosen: the hit to go to.
    """

    chosen = Signal(object)

    def __init__(self, find: Callable[[str], Sequence[Hit]], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._find, self._above = find, parent
        self.setObjectName("finder")
        self.setModal(True)
        self.setWindowTitle(self.tr("Find anything"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(
            self.tr("Material, supplier, rule, country, sheet, setting, command, page, help …")
        )
        self.field.setAccessibleName(self.tr("Find anything"))
        self.field.setClearButtonEnabled(True)
        self.model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(theme, self.list))
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.note = Label(role="muted")
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.medium, SPACE.medium, SPACE.medium, SPACE.small)
        column.setSpacing(SPACE.small)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.note)
        self.resize(_SIZE)
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._choose)

    def open_empty(self) -> None:
        """Open with an empty field in the upper part of the window."""
        self.field.clear()
        self._show("")
        above = self._above
        left = above.mapToGlobal(above.rect().center()).x() - self.width() // 2
        self.move(left, above.mapToGlobal(above.rect().topLeft()).y() + SPACE.huge)
        self.open()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def done(self, result: int) -> None:
        """Close, and give the keyboard back to the window."""
        super().done(result)
        self._above.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that move in the list while the field has the keyboard."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._move(_STEPS[key])
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _show(self, text: str) -> None:
        hits, titles = self._find(text), group_titles()
        self.model.clear()
        group = ""
        for hit in hits:
            if hit.group != group:
                group = hit.group
                title = QStandardItem(titles[group])
                title.setFlags(Qt.ItemFlag.NoItemFlags)
                self.model.appendRow(title)
            self.model.appendRow(_item(hit, titles[group]))
        # Nothing to choose from takes no room: the field alone, until something is found.
        self.list.setVisible(bool(hits))
        self.ensurePolished()
        self.column.activate()
        self.resize(_SIZE if hits else QSize(_SIZE.width(), self.minimumSizeHint().height()))
        self._move(1)
        nothing = self.tr("Nothing is called so") if text.strip() else self.tr("Enter goes there, Esc closes")
        self.note.setText(said(len(hits)) if hits else nothing)
        self.field.setAccessibleDescription(self._spoken())

    def _spoken(self) -> str:
        current = self.list.currentIndex()
        chosen = str(current.data(int(Qt.ItemDataRole.AccessibleTextRole)) or "") if current.isValid() else ""
        return f"{self.note.text()}. {chosen}" if chosen else self.note.text()

    def _move(self, step: int) -> None:
        """Move the choice over so many hits; titles of groups are passed over."""
        rows = [row for row in range(self.model.rowCount()) if self.model.item(row).isEnabled()]
        if not rows:
            return
        here = self.list.currentIndex().row()
        place = rows.index(here) + step if here in rows else 0
        self.list.setCurrentIndex(self.model.index(rows[min(max(place, 0), len(rows) - 1)], 0))
        self.field.setAccessibleDescription(self._spoken())

    def _choose(self, index: QModelIndex) -> None:
        hit = index.data(_HIT) if index.isValid() else None
        if isinstance(hit, Hit):
            self.accept()
            self.chosen.emit(hit)


def _item(hit: Hit, group: str) -> QStandardItem:
    item = QStandardItem(hit.name.title)
    item.setData(hit, _HIT)
    item.setData(hit.name.detail, _DETAIL)
    item.setData(f"{hit.name.title}, {hit.name.detail}, {group}", int(Qt.ItemDataRole.AccessibleTextRole))
    return item


class _Delegate(QStyledItemDelegate):
    """Titles of groups small and quiet; of a hit its title, and at the right what else is known."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A line."""
        return QSize(100, option.fontMetrics.height() + SPACE.small)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One row."""
        colours = self._theme.colours
        is_hit = isinstance(index.data(_HIT), Hit)
        box = option.rect.adjusted(SPACE.medium if is_hit else SPACE.small, 0, -SPACE.small, 0)
        painter.save()
        if is_hit and option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colours.q("selection"))
        painter.setFont(font(TYPE.body) if is_hit else font(TYPE.small, bold=True))
        painter.setPen(colours.q("text" if is_hit else "muted"))
        metrics = painter.fontMetrics()
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        title = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, round(box.width() * 0.7))
        painter.drawText(box, middle, title)
        used = metrics.horizontalAdvance(title) + SPACE.large
        rest = QRect(box.left() + used, box.top(), max(0, box.width() - used), box.height())
        detail = metrics.elidedText(str(index.data(_DETAIL) or ""), Qt.TextElideMode.ElideRight, rest.width())
        painter.setPen(colours.q("muted"))
        painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), detail)
        painter.restore()
