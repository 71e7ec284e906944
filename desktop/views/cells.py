"""How cells are painted and edited: problems in the corner and behind, choices while typing."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QPolygonF
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from data.columns import normalised
from data.sheets import SETTINGS
from desktop.language.sentences import in_language
from desktop.models.sheet_model import SEVERITY_ROLE, SheetModel
from desktop.models.table_model import INK_ROLE
from desktop.session.session import Session
from desktop.theme import Colours, Theme

Index = QModelIndex | QPersistentModelIndex

_CORNER = 7.0
_SUGGESTIONS = 5000


def paint_corner(painter: QPainter, rect: QRect, colours: Colours, severity: str) -> None:
    """Mark a cell in its corner with the colour of a severity."""
    corner = QPointF(rect.right() + 1, rect.top())
    shape = QPolygonF([corner, corner - QPointF(_CORNER, 0), corner + QPointF(0, _CORNER)])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.q(severity if severity in {"error", "warning"} else "muted"))
    painter.drawPolygon(shape)
    painter.restore()


class ResultDelegate(QStyledItemDelegate):
    """Paints a cell of a result table with the ink that the model names."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the ink into the option."""
        super().initStyleOption(option, index)
        ink = index.data(INK_ROLE)
        if ink:
            palette: QPalette = option.palette
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                palette.setColor(role, self._theme.colours.q(ink))
            option.palette = palette


class SheetDelegate(QStyledItemDelegate):
    """Paints a cell of a sheet: a soft ground and a corner where it has a problem; offers choices while typing."""

    def __init__(self, theme: Theme, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell, then the mark of its worst problem."""
        severity = index.data(SEVERITY_ROLE)
        colours = self._theme.colours
        name = {"error": "error", "warning": "warning"}.get(severity or "")
        rect = option.rect
        if name:
            painter.fillRect(rect, colours.q(f"{name}_soft"))
        super().paint(painter, option, index)
        if severity:
            paint_corner(painter, rect, colours, severity)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line with suggestions where the column has choices or refers to another sheet."""
        editor = QLineEdit(parent)
        editor.setFrame(False)
        model = index.model()
        if isinstance(model, SheetModel):
            editor.setAccessibleName(in_language(model.column_at(index.column()).title))
            words = self._words(model, index)
            if words:
                completer = QCompleter(words, editor)
                completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
                completer.setFilterMode(Qt.MatchFlag.MatchContains)
                editor.setCompleter(completer)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The text of the cell; what is being typed stays, though the sheet changes around it."""
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """What was typed, as it was typed."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def _words(self, model: SheetModel, index: Index) -> list[str]:
        column = model.column_at(index.column())
        if model.sheet == "settings" and column.name == "value":
            named = normalised(str(model.raw(index.row(), 0) or ""))
            return next((list(each.choices) for each in SETTINGS if normalised(each.title) == named), [])
        if not column.refers_to:
            return list(column.choices)
        table = self._session.book[column.refers_to]
        first = table.cells[table.spec.columns[0].name]
        return sorted({str(value) for value in first.head(_SUGGESTIONS) if value is not None})
