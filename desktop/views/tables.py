"""Table views: the grid of a sheet, which behaves like a spreadsheet, and the read-only table of results."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import cast

import numpy as np
from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel, QItemSelectionRange, QSize, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from data.edits import Change, ChangeSet
from desktop.clipboard import Block, block_steps
from desktop.jobs.turns import InTurns
from desktop.language.cell_text import as_text
from desktop.language.figures import count
from desktop.language.sentences import in_language
from desktop.models.gestures import Area, Pasted, clear_steps, fill_steps, paste_steps
from desktop.models.search import place_steps
from desktop.models.sheet_model import SheetModel
from desktop.models.table_model import ShownColumn, TableModel, plain
from desktop.session.session import Session
from desktop.steps import Steps
from desktop.theme import SPACE, Theme
from desktop.views.cells import ResultDelegate, SheetDelegate
from desktop.views.copying import Copying

_SAMPLE_ROWS, _MEASURED = 200, 8
"""Rows that are looked at for the width of a column, and how many of their texts, the longest, are measured."""

_WIDEST = 300
_NARROWEST = 64
_ELASTIC = 96
_NAME = 152
"""What an elastic column gives up for no more than the column beside it: most names of a country at a stage."""

_Flag = QItemSelectionModel.SelectionFlag

type Cells = Sequence[object] | np.ndarray
"""Cells of a column."""


class Table(QTableView):
    """What all tables share: fixed row heights, widths from the first rows, copying of what is selected."""

    def __init__(self, model: QAbstractItemModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._elastic, self._leading, self._is_fitted = -1, 0, False
        self._fitted = self._fitted_first = self._least = 0
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

    def fit_columns(self, elastic: int = -1, leading: int = 0) -> None:
        """Widths from the titles and the first rows, at the latest when the table is shown.

        Args:
            elastic: the column that takes what is left of the width; -1 for none.
            leading: how many columns should be seen where not all can, or as many of them as can: the elastic one
                gives way to these alone, and after it the first one.
        """
        self._elastic, self._leading, self._is_fitted = elastic, leading, False
        if self.isVisible():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the columns to what has come meanwhile."""
        super().showEvent(event)
        if not self._is_fitted:
            self._fit()

    def _fit(self) -> None:
        self._is_fitted, self._least = True, _ELASTIC
        model, metrics = self.model(), self.fontMetrics()
        for column in range(model.columnCount()):
            title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            texts = set(self._texts(column, min(model.rowCount(), _SAMPLE_ROWS)))
            longest = sorted(texts, key=len)[-_MEASURED:]
            widest = max(map(metrics.horizontalAdvance, longest), default=0)
            titled = metrics.horizontalAdvance(title) + SPACE.large
            needed = max(widest + SPACE.large, titled)
            self.setColumnWidth(column, max(_NARROWEST, titled, min(needed, _WIDEST)))
            self._least = max(_ELASTIC, titled) if column == self._elastic else self._least
        self._fitted = self.columnWidth(self._elastic) if self._elastic >= 0 else 0
        self._fitted_first = self.columnWidth(0)
        self._stretch_elastic()

    def _texts(self, column: int, rows: int) -> Iterable[str]:
        """What the first cells of a column say."""
        texts = (self.model().index(row, column).data() for row in range(rows))
        return (text for text in texts if isinstance(text, str))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the elastic column what is left."""
        super().resizeEvent(event)
        self._stretch_elastic()

    def _stretch_elastic(self) -> None:
        columns = self.model().columnCount()
        if 0 <= self._elastic < columns:
            if self._leading and self._elastic:
                self.setColumnWidth(0, self._fitted_first)
            room = self._left_beside(columns)
            if self._leading and room < self._fitted:
                room = min(self._fitted, self._left_beside_leading())
            elif room < self._least:
                # A table that scrolls sideways anyway gains nothing from names that are cut.
                room = self._fitted
            self.setColumnWidth(self._elastic, max(self._least, room))
            self._end_with_a_column(columns)

    def _end_with_a_column(self, columns: int) -> None:
        """Widen the elastic column until the last one that can be seen is whole: half a figure reads as another one."""
        ends = np.cumsum([self.columnWidth(each) for each in range(columns)])
        seen = int(np.searchsorted(ends, self.viewport().width(), side="right"))
        if self._elastic < seen < columns:
            left = self.viewport().width() - int(ends[seen - 1])
            self.setColumnWidth(self._elastic, self.columnWidth(self._elastic) + left)

    def _left_beside_leading(self) -> int:
        """The width that as many leading columns as can be seen leave to the elastic one; the first may give some."""
        spare = max(0, self._fitted_first - _ELASTIC) if self._elastic else 0
        least, name = self._elastic + 2, min(self._fitted, _NAME)
        fitting = (each for each in range(self._leading, least, -1) if self._left_beside(each) + spare >= name)
        room = self._left_beside(next(fitting, least))
        if spare and room < _ELASTIC:
            given = min(spare, _ELASTIC - room)
            self.setColumnWidth(0, self._fitted_first - given)
        return room

    def _left_beside(self, columns: int) -> int:
        """The width that the first columns leave to the elastic one."""
        others = sum(self.columnWidth(each) for each in range(columns) if each != self._elastic)
        return self.viewport().width() - others

    def copy(self) -> None:
        """Put the selected cells on the clipboard, as text and as a table."""
        Copying.of_application().start(self._block_steps(self._areas()), self._tell_copied)

    def _tell_copied(self) -> None:
        """A large copy is done."""

    def _block_steps(self, areas: Sequence[Area]) -> Steps[Block]:
        """The steps to cells as a rectangle; cells inside it that are in no area are blank."""
        # What is copied is what stands here now: a cut clears it before the last step.
        parts = [(area, [self._cells(at, area.top, area.bottom) for at in range(area.left, area.right)])
                 for area in areas]  # fmt: skip
        if not parts:
            return []
        around = _around(areas)
        block: Block = [[""] * (around.right - around.left) for _ in range(around.top, around.bottom)]
        for area, columns in parts:
            for at, cells in enumerate(columns, area.left - around.left):
                for row, cell in enumerate(self._told(cells), area.top - around.top):
                    block[row][at] = cell
                yield
        return block

    def _areas(self) -> list[Area]:
        """The rectangles that are selected."""
        return [Area(each.top(), each.left(), each.bottom() + 1, each.right() + 1) for each in self._ranges()]

    def _ranges(self) -> list[QItemSelectionRange]:
        # PySide's annotations do not say that a selection is a list of its ranges.
        return list(cast("list[QItemSelectionRange]", self.selectionModel().selection()))

    def _cells(self, column: int, top: int, end: int) -> Cells:
        """Cells of a column as the model holds them now, whatever becomes of it."""
        return [self.model().index(row, column).data() for row in range(top, end)]

    def _told(self, cells: Cells) -> Iterable[object]:
        """The same for the clipboard."""
        return cells


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
        # Names of a kind often differ at their ends alone.
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.setProperty("role", "inset")

    def minimumSizeHint(self) -> QSize:
        """A header and a few rows."""
        row = self.verticalHeader().defaultSectionSize()
        return QSize(200, self.horizontalHeader().sizeHint().height() + 3 * row)

    def _cells(self, column: int, top: int, end: int) -> Cells:
        return self.table_model.raws(column, top, end)

    def _told(self, cells: Cells) -> Iterable[object]:
        return map(plain, cells)

    def _texts(self, column: int, rows: int) -> Iterable[str]:
        return self.table_model.texts(column, rows)


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
        self._gesture = InTurns(self)
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
        self._gesture.finish()
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
        steps = clear_steps(self.sheet_model, self._areas())
        self._make(steps, lambda made: self._edit(label or self.tr("Delete contents"), made))

    def paste(self) -> None:
        """Put the clipboard's cells at the selection; a single one fills the whole selection."""
        Copying.of_application().finish()
        area = self._area()
        self._make(self._paste_steps(area), lambda made: self._pasted(area, made))
        if self._gesture.is_running:
            self._say(self.tr("Reading the clipboard …"))

    def _paste_steps(self, area: Area) -> Steps[tuple[Block, Pasted | None]]:
        block = yield from block_steps(QGuiApplication.clipboard().mimeData())
        if not block:
            return block, None
        if len(block) == 1 and len(block[0]) == 1:
            height = min(area.bottom, max(self.sheet_model.rows, area.top + 1)) - area.top
            block = [block[0] * (area.right - area.left) for _ in range(height)]
        return block, (yield from paste_steps(self.sheet_model, area.top, area.left, block))

    def _pasted(self, area: Area, made: tuple[Block, Pasted | None]) -> None:
        block, pasted = made
        if pasted is None:
            self._say(self.tr("The clipboard holds no cells"))
            return
        self._session.edit(pasted.changes)
        self._select(area.top, area.left, len(block), pasted.width)
        if pasted.left_out:
            one = self.tr("1 column lay beyond the last column of the sheet and was not pasted")
            text = self.tr("{0} columns lay beyond the last column of the sheet and were not pasted")
            self._say(one if pasted.left_out == 1 else text.format(count(pasted.left_out)))

    def fill_down(self) -> None:
        """Put the top row of the selection into the rows below it; of a single row, put the row above into it."""
        area = self._area()
        source = area.top - 1 if area.bottom - area.top == 1 else area.top
        bottom = min(area.bottom, max(self.sheet_model.rows, source + 2))
        if source < 0:
            return
        steps = fill_steps(self.sheet_model, source, area._replace(top=source + 1, bottom=bottom))
        self._make(steps, lambda made: self._edit(self.tr("Fill down"), made))

    def _make[Made](self, steps: Steps[Made], done: Callable[[Made], None]) -> None:
        """Put a change together while the window answers; nothing is changed where the sheet changed meanwhile."""
        self.commit()
        book = self._session.book

        def made(result: Made) -> None:
            if self._session.book is book:
                done(result)
            else:
                self._refuse()

        self._gesture.start(steps, made)

    def _edit(self, label: str, changes: tuple[Change, ...]) -> None:
        self._session.edit(ChangeSet(label, changes))

    def _refuse(self) -> None:
        self._say(self.tr("The sheet changed meanwhile, and nothing was done. Do it once more."))

    def insert_rows(self) -> None:
        """Insert as many blank rows as are selected, above them."""
        area = self._area()
        self.sheet_model.insert_rows(area.top, area.bottom - area.top)

    def delete_rows(self) -> None:
        """Delete the rows that are selected."""
        rows = [np.arange(each.top, each.bottom) for each in self._areas()]
        here = self.currentIndex()
        self.sheet_model.delete_rows(np.concatenate([*rows, np.array([], dtype=np.int64)]))
        self.setCurrentIndex(self.sheet_model.index(min(here.row(), self.sheet_model.rows), here.column()))

    def find_steps(self, text: str, step: int) -> Steps[bool]:
        """The steps to the next (1) or previous (-1) cell that contains a text; False where there is none."""
        here = self.currentIndex()
        found = yield from place_steps(self.sheet_model, text, (here.row(), here.column()), step)
        if found is not None:
            self.jump(*found)
        return found is not None

    def jump(self, row: int, column: int) -> None:
        """Make a cell the current one and show it."""
        index = self.sheet_model.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _cells(self, column: int, top: int, end: int) -> Cells:
        return self.sheet_model.cells(column, top, end)

    def _told(self, cells: Cells) -> Iterable[object]:
        return (raw if isinstance(raw, int | float) and not isinstance(raw, bool) else as_text(raw) for raw in cells)

    def _texts(self, column: int, rows: int) -> Iterable[str]:
        return map(as_text, self.sheet_model.cells(column, 0, rows))

    def _tell_copied(self) -> None:
        self._say(self.tr("Copied"))

    def _area(self) -> Area:
        """The rectangle around the selection; the current cell where nothing is selected."""
        here = self.currentIndex()
        return _around(self._areas() or [Area(here.row(), here.column(), here.row() + 1, here.column() + 1)])

    def _select(self, top: int, left: int, height: int, width: int) -> None:
        first = self.sheet_model.index(top, left)
        last = self.sheet_model.index(top + height - 1, left + width - 1)
        self.selectionModel().setCurrentIndex(first, _Flag.NoUpdate)
        self.selectionModel().select(QItemSelection(first, last), _Flag.ClearAndSelect)

    def _reset(self) -> None:
        if self._gesture.is_running:
            self._gesture.stop()
            self._refuse()
        self.fit_columns()
        self.setCurrentIndex(self.sheet_model.index(0, 0))


def _around(areas: Sequence[Area]) -> Area:
    """The rectangle around some."""
    tops, lefts, bottoms, rights = zip(*areas, strict=True)
    return Area(min(tops), min(lefts), max(bottoms), max(rights))
