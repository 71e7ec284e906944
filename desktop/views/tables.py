"""Table views: the grid of a sheet, which behaves like a spreadsheet, and the read-only table of results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel, QItemSelectionRange, QSize, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.cell_text import as_text
from desktop.clipboard import Block, block_steps, mime_from
from desktop.models.sheet_model import SheetModel
from desktop.models.table_model import ShownColumn, TableModel
from desktop.sentences import in_language
from desktop.session import Session
from desktop.theme import SPACE, Theme
from desktop.turns import InTurns
from desktop.views.cells import ResultDelegate, SheetDelegate

_SAMPLE_ROWS, _MEASURED = 200, 8
"""Rows that are looked at for the width of a column, and how many of their texts, the longest, are measured."""

_WIDEST = 300
_NARROWEST = 64
_ELASTIC = 96

_Flag = QItemSelectionModel.SelectionFlag


class Table(QTableView):
    """What all tables share: fixed row heights, widths from the first rows, copying of what is selected."""

    def __init__(self, model: QAbstractItemModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._elastic, self._is_fitted = -1, False
        self.setAccessibleName(name)
        self.setModel(model)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + SPACE.small + SPACE.hair)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        # With the table's own selection model, select-all of a large table makes the header count every cell.
        columns.setSelectionModel(QItemSelectionModel(model, columns))

    def fit_columns(self, elastic: int = -1) -> None:
        """Widths from the titles and the first rows, at the latest when the table is shown.

        Args:
            elastic: the column that takes what is left of the width; -1 for none.
        """
        self._elastic, self._is_fitted = elastic, False
        if self.isVisible():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the columns to what has come meanwhile."""
        super().showEvent(event)
        if not self._is_fitted:
            self._fit()

    def _fit(self) -> None:
        self._is_fitted = True
        model, metrics = self.model(), self.fontMetrics()
        for column in range(model.columnCount()):
            title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            texts = {model.index(row, column).data() for row in range(min(model.rowCount(), _SAMPLE_ROWS))}
            longest = sorted((text for text in texts if isinstance(text, str)), key=len)[-_MEASURED:]
            widest = max(map(metrics.horizontalAdvance, longest), default=0)
            needed = max(widest, metrics.horizontalAdvance(title) + SPACE.large) + SPACE.large
            self.setColumnWidth(column, max(_NARROWEST, min(needed, _WIDEST)))
        self._stretch_elastic()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the elastic column what is left."""
        super().resizeEvent(event)
        self._stretch_elastic()

    def _stretch_elastic(self) -> None:
        if 0 <= self._elastic < self.model().columnCount():
            others = sum(self.columnWidth(each) for each in range(self.model().columnCount()) if each != self._elastic)
            self.setColumnWidth(self._elastic, max(_ELASTIC, self.viewport().width() - others))

    def copy(self) -> None:
        """Put the selected cells on the clipboard, as text and as a table."""
        block = self.selected_block()
        if block:
            QGuiApplication.clipboard().setMimeData(mime_from(block))

    def selected_block(self) -> Block:
        """The selected cells as a rectangle; cells inside it that are not selected are blank."""
        ranges = self._ranges()
        if not ranges:
            return []
        top, left = min(each.top() for each in ranges), min(each.left() for each in ranges)
        bottom, right = max(each.bottom() for each in ranges), max(each.right() for each in ranges)
        if len(ranges) == 1:
            return [[self._cell(row, column) for column in range(left, right + 1)] for row in range(top, bottom + 1)]
        block: Block = [[""] * (right - left + 1) for _ in range(bottom - top + 1)]
        for each in ranges:
            for row in range(each.top(), each.bottom() + 1):
                for column in range(each.left(), each.right() + 1):
                    block[row - top][column - left] = self._cell(row, column)
        return block

    def _ranges(self) -> list[QItemSelectionRange]:
        # PySide's annotations do not say that a selection is a list of its ranges.
        return list(cast("list[QItemSelectionRange]", self.selectionModel().selection()))

    def _cell(self, row: int, column: int) -> object:
        return self.model().index(row, column).data()


class ResultTable(Table):
    """A read-only table of results, sorted by its headers."""

    def __init__(self, columns: Sequence[ShownColumn], theme: Theme, name: str, parent: QWidget | None = None) -> None:
        self.table_model = TableModel(columns)
        super().__init__(self.table_model, name, parent)
        self.table_model.setParent(self)
        self.setItemDelegate(ResultDelegate(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.setProperty("role", "inset")

    def minimumSizeHint(self) -> QSize:
        """A header and a few rows."""
        row = self.verticalHeader().defaultSectionSize()
        return QSize(200, self.horizontalHeader().sizeHint().height() + 3 * row)

    def _cell(self, row: int, column: int) -> object:
        return self.table_model.raw(row, column)


class Grid(Table):
    """A sheet that is typed into: every gesture is one undo step."""

    def __init__(
        self,
        session: Session,
        sheet: str,
        theme: Theme,
        say: Callable[[str], None],
        model: SheetModel | None = None,
    ) -> None:
        """Shows the whole sheet, unless a model of a part of it is given."""
        self.sheet_model = model or SheetModel(session, sheet)
        super().__init__(self.sheet_model, in_language(self.sheet_model.spec.title))
        self._session, self._say = session, say
        self._reading = InTurns(self)
        self.setItemDelegate(SheetDelegate(theme, session, self))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.sheet_model.modelReset.connect(self._reset)
        self.fit_columns()
        self.setCurrentIndex(self.sheet_model.index(0, 0))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter goes down and Tab goes on, as in a spreadsheet, without opening the next cell."""
        hints = QAbstractItemDelegate.EndEditHint
        super().closeEditor(editor, hints.NoHint)
        down, right = {
            hints.SubmitModelCache: (1, 0),
            hints.EditNextItem: (0, 1),
            hints.EditPreviousItem: (0, -1),
        }.get(hint, (0, 0))
        here = self.currentIndex()
        there = self.sheet_model.index(here.row() + down, here.column() + right)
        if there.isValid() and there != here:
            self.setCurrentIndex(there)

    def commit(self) -> None:
        """Take what is being typed or pasted into the sheet."""
        self._reading.finish()
        editor = self.indexWidget(self.currentIndex()) or self.focusWidget()
        if editor is not None and self.state() is QAbstractItemView.State.EditingState:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def cut(self) -> None:
        """Copy, then clear."""
        self.copy()
        self.clear_cells(self.tr("Cut"))

    def clear_cells(self, label: str = "") -> None:
        """Make the selected cells blank."""
        cells = [
            (row, column, None)
            for each in self._ranges()
            for row in range(each.top(), min(each.bottom() + 1, self.sheet_model.rows))
            for column in range(each.left(), each.right() + 1)
            if self.sheet_model.raw(row, column) is not None
        ]
        self.sheet_model.set_cells(cells, label or self.tr("Delete contents"))

    def paste(self) -> None:
        """Put the clipboard's cells at the selection; a single one fills the whole selection.

        A large clipboard is read while the window answers; where the sheet changes meanwhile, nothing is pasted.
        """
        area = self._area()
        place = (area.top(), area.left(), area.bottom() + 1, area.width())
        self.commit()
        book = self._session.book

        def put(block: Block) -> None:
            if self._session.book is book:
                self._put(block, *place)
            else:
                self._refuse_paste()

        self._reading.start(block_steps(QGuiApplication.clipboard().mimeData()), put)
        if self._reading.is_running:
            self._say(self.tr("Reading the clipboard …"))

    def _refuse_paste(self) -> None:
        self._say(self.tr("The sheet changed while the clipboard was read. Paste once more."))

    def _put(self, block: Block, top: int, left: int, end: int, width: int) -> None:
        if not block:
            self._say(self.tr("The clipboard holds no cells"))
            return
        if len(block) == 1 and len(block[0]) == 1:
            height = min(end, max(self.sheet_model.rows, top + 1)) - top
            block = [block[0] * width for _ in range(height)]
        width, left_out = self.sheet_model.paste(top, left, block)
        self._select(top, left, len(block), width)
        if left_out:
            text = self.tr("{0} columns lay beyond the last column of the sheet and were not pasted")
            self._say(text.format(left_out))

    def fill_down(self) -> None:
        """Put the top row of the selection into the rows below it; of a single row, put the row above into it."""
        area = self._area()
        top = area.top() - 1 if area.height() == 1 else area.top()
        bottom = min(area.bottom(), max(self.sheet_model.rows - 1, top + 1))
        if top < 0:
            return
        cells = [
            (row, column, self.sheet_model.raw(top, column))
            for row in range(top + 1, bottom + 1)
            for column in range(area.left(), area.right() + 1)
        ]
        self.sheet_model.set_cells(cells, self.tr("Fill down"))

    def insert_rows(self) -> None:
        """Insert as many blank rows as are selected, above them."""
        area = self._area()
        self.sheet_model.insert_rows(area.top(), area.height())

    def delete_rows(self) -> None:
        """Delete the rows that are selected."""
        ranges = self._ranges()
        rows = {row for each in ranges for row in range(each.top(), each.bottom() + 1)}
        here = self.currentIndex()
        self.sheet_model.delete_rows(sorted(rows))
        self.setCurrentIndex(self.sheet_model.index(min(here.row(), self.sheet_model.rows), here.column()))

    def find_text(self, text: str, step: int) -> bool:
        """Go to the next (1) or previous (-1) cell that contains a text; False where there is none."""
        here = self.currentIndex()
        found = self.sheet_model.place_with(text, (here.row(), here.column()), step)
        if found is not None:
            self.jump(*found)
        return found is not None

    def jump(self, row: int, column: int) -> None:
        """Make a cell the current one and show it."""
        index = self.sheet_model.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _cell(self, row: int, column: int) -> object:
        raw = self.sheet_model.raw(row, column)
        return raw if isinstance(raw, int | float) and not isinstance(raw, bool) else as_text(raw)

    def _area(self) -> QItemSelectionRange:
        """The rectangle around the selection; the current cell where nothing is selected."""
        ranges = self._ranges()
        if not ranges:
            return QItemSelectionRange(self.currentIndex())
        top, left = min(each.top() for each in ranges), min(each.left() for each in ranges)
        bottom, right = max(each.bottom() for each in ranges), max(each.right() for each in ranges)
        return QItemSelectionRange(self.sheet_model.index(top, left), self.sheet_model.index(bottom, right))

    def _select(self, top: int, left: int, height: int, width: int) -> None:
        first = self.sheet_model.index(top, left)
        last = self.sheet_model.index(top + height - 1, left + width - 1)
        self.selectionModel().setCurrentIndex(first, _Flag.NoUpdate)
        self.selectionModel().select(QItemSelection(first, last), _Flag.ClearAndSelect)

    def _reset(self) -> None:
        if self._reading.is_running:
            self._reading.stop()
            self._refuse_paste()
        self.fit_columns()
        self.setCurrentIndex(self.sheet_model.index(0, 0))
