"""The preview of a foreign sheet: its cells as they are, rows tinted by what they are, columns headed by their use."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem

from desktop.importing.words import row_words, uses
from desktop.models.preview_model import ROW_ROLE, TITLE_ROLE, USE_ROLE, PreviewModel
from desktop.models.sheet_model import SEVERITY_ROLE
from desktop.models.table_model import INK_ROLE
from desktop.theme import SPACE, TYPE, Theme, font
from desktop.views.cells import ResultDelegate, paint_corner
from desktop.views.letter_menu import LetterMenu
from desktop.views.tables import Table

Index = QModelIndex | QPersistentModelIndex

_GROUNDS = {"T": "raised", "s": "bar_4", "u": "raised", "t": "raised", "r": "raised", "p": "warning_soft"}
_GROUND_OUTSIDE = "window"
_CHEVRON = 4.0
_NARROWEST_HEAD = 104


class PreviewDelegate(ResultDelegate):
    """Paints a cell on the ground of its row, with the mark of its worst problem."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, the text, the corner."""
        kind, severity = index.data(ROW_ROLE), index.data(SEVERITY_ROLE)
        soft = {"error": "error_soft", "warning": "warning_soft"}.get(severity or "")
        ground = soft or ("surface" if kind == "l" else _GROUNDS.get(kind, _GROUND_OUTSIDE))
        painter.fillRect(option.rect, self._theme.colours.q(ground))
        super().paint(painter, option, index)
        if severity:
            paint_corner(painter, option.rect, self._theme.colours, severity)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Titles and totals are bold."""
        super().initStyleOption(option, index)
        if index.data(ROW_ROLE) in {"T", "t", "u", "s"}:
            option.font = font(bold=True)


class UseHeader(QHeaderView):
    """Heads of columns: what each is used as, over its letter and title; a click offers other uses."""

    def __init__(self, theme: Theme, parent: Table) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.current = -1
        self.setSectionsClickable(True)
        self.setAccessibleName(self.tr("What the columns are used as"))

    def sizeHint(self) -> QSize:
        """Two lines."""
        line = self.fontMetrics().height()
        return QSize(super().sizeHint().width(), 2 * line + 2 * SPACE.tight + SPACE.hair)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Use with a chevron, then letter and title."""
        model, colours = self.model(), self._theme.colours
        if model is None or not rect.isValid():
            return

        def told(role: int) -> str:
            return str(model.headerData(logicalIndex, Qt.Orientation.Horizontal, role) or "")

        painter.save()
        is_current = logicalIndex == self.current
        painter.fillRect(rect, colours.q("selection" if is_current else "raised"))
        painter.setPen(colours.q("line"))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(SPACE.tight, SPACE.tight, -SPACE.small, -SPACE.tight)
        top = QRect(inner.left(), inner.top(), inner.width() - SPACE.large, inner.height() // 2)
        below = QRect(inner.left(), top.bottom() + 1, inner.width(), inner.height() - top.height())
        is_used = told(INK_ROLE) == "accent"
        ink = ("text" if is_current else "accent") if is_used else "muted"
        self._write(painter, top, told(USE_ROLE), ink, bold=is_used)
        self._write(painter, below, told(TITLE_ROLE), "muted", size=TYPE.small)
        self._paint_chevron(painter, QPointF(inner.right() - _CHEVRON, top.center().y()))
        painter.restore()

    def _write(
        self, painter: QPainter, rect: QRect, text: str, ink: str, *, size: float = TYPE.body, bold: bool = False
    ) -> None:
        painter.setFont(font(size, bold=bold))
        painter.setPen(self._theme.colours.q(ink))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)

    def _paint_chevron(self, painter: QPainter, middle: QPointF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colours.q("muted"), 1.6, c=Qt.PenCapStyle.RoundCap))
        half = _CHEVRON / 2
        painter.drawPolyline(
            [middle + QPointF(-_CHEVRON, -half), middle + QPointF(0, half), middle + QPointF(_CHEVRON, -half)]
        )


class PreviewTable(Table):
    """The cells of the file, read-only.

    Signals:
        use_chosen: a column letter, and the use that was chosen for it (a key of ``import_words.uses``).
    """

    use_chosen = Signal(str, str)

    def __init__(self, theme: Theme, name: str) -> None:
        self.preview = PreviewModel()
        super().__init__(self.preview, name)
        self.preview.setParent(self)
        header = UseHeader(theme, self)
        self.setHorizontalHeader(header)
        # As in ``Table``: a selection model of its own, or select-all of a large sheet freezes the head.
        header.setSelectionModel(QItemSelectionModel(self.preview, header))
        header.setHighlightSections(False)
        self.use_header = header
        header.sectionClicked.connect(self.offer_uses)
        self.setItemDelegate(PreviewDelegate(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.use_menu = LetterMenu(self)
        self._offered = ""
        for use, words in uses().items():
            self._add_use(use, words)
        self.preview.modelReset.connect(self._reset)
        self.selectionModel().currentChanged.connect(lambda now, _before: self._follow(now.column()))
        theme.changed.connect(self.viewport().update)

    @property
    def letter(self) -> str:
        """Letter of the current column; empty where there is none."""
        column = self.currentIndex().column()
        return self.preview.letter_at(column) if column >= 0 else ""

    @property
    def row(self) -> int:
        """The current row as the file counts; 0 where there is none."""
        row = self.currentIndex().row()
        return self.preview.row_at(row) if row >= 0 else 0

    def offer_uses(self, column: int) -> None:
        """Show the list of uses under the head of a column."""
        self._offered = self.preview.letter_at(column)
        self.setCurrentIndex(self.preview.index(max(0, self.currentIndex().row()), column))
        shown = self.preview.headerData(column, Qt.Orientation.Horizontal)
        for action in self.use_menu.actions():
            action.setChecked(action.text() == shown)
        header = self.use_header
        place = header.rect().bottomLeft()
        place.setX(header.sectionViewportPosition(column))
        self.use_menu.popup(header.viewport().mapToGlobal(place))
        for action in self.use_menu.actions():
            if action.isChecked():
                self.use_menu.setActiveAction(action)

    def go_to_column(self, step: int) -> None:
        """Make the column before (-1) or after (1) the current one."""
        here = self.currentIndex()
        column = min(max(here.column() + step, 0), self.preview.columnCount() - 1)
        self.setCurrentIndex(self.preview.index(max(here.row(), 0), column))

    def jump(self, row: int, letter: str) -> None:
        """Show a cell of the file and make it the current one."""
        index = self.preview.index(*self.preview.place_of(row, letter))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with down opens the uses of the column, as it opens a list to choose from."""
        is_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if is_alt and event.key() == Qt.Key.Key_Down and self.currentIndex().isValid():
            self.offer_uses(self.currentIndex().column())
            return
        super().keyPressEvent(event)

    def fit_heads(self) -> None:
        """Make columns at least as wide as what they are used as, and heads of rows as wide as what they say."""
        if not self._is_fitted:
            return
        self._fit_rows()
        metrics = self.fontMetrics()
        for column in range(self.preview.columnCount()):
            head = metrics.horizontalAdvance(str(self.preview.headerData(column, Qt.Orientation.Horizontal)))
            needed = max(_NARROWEST_HEAD, head + 3 * SPACE.large)
            self.setColumnWidth(column, max(self.columnWidth(column), needed))

    def _texts(self, column: int, rows: int) -> Iterable[str]:
        return self.preview.texts(column, rows)

    def _fit(self) -> None:
        super()._fit()
        self.fit_heads()

    def _add_use(self, use: str, words: str) -> None:
        action = QAction(words, self.use_menu)
        action.setCheckable(True)
        action.triggered.connect(lambda _checked=False: self.use_chosen.emit(self._offered, use))
        self.use_menu.addAction(action)
        if not use:
            self.use_menu.addSeparator()

    def _fit_rows(self) -> None:
        """Room for the longest word of the rows, and the last number."""
        metrics, found = self.fontMetrics(), self.preview.kinds
        words = [metrics.horizontalAdvance(word) for kind, word in row_words().items() if kind in found]
        number = metrics.horizontalAdvance(f"   {self.preview.row_at(self.preview.rowCount())}")
        self.verticalHeader().setFixedWidth(max(words, default=0) + number + SPACE.small)

    def _reset(self) -> None:
        self.fit_columns()
        self.setCurrentIndex(self.preview.index(0, 0))

    def _follow(self, column: int) -> None:
        self.use_header.current = column
        self.use_header.viewport().update()
