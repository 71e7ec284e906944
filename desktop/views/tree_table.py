"""A tree with columns of figures: opened and closed by keyboard, copied as a table, searched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView, QWidget

from data.explosion_paths import Branch
from desktop.clipboard import Block
from desktop.jobs.turns import InTurns
from desktop.models.sheet_model import SEVERITY_ROLE
from desktop.models.tree_model import ITEM, TreeModel
from desktop.steps import Steps, as_steps
from desktop.theme import SPACE, Theme
from desktop.views.cells import ResultDelegate, paint_corner
from desktop.views.copying import Copying

Index = QModelIndex | QPersistentModelIndex

MOST_OPENED = 1000
"""Branches opened at one gesture: a tree of repeated assemblies can have more paths than anybody reads."""

_SAMPLE_ROWS = 200
_ROWS_A_STEP = 100
_FIRST_S = 0.005
"""What the first rows may take that are copied: finding which they are has taken its time already."""
_ITEM_WIDTH = 240
_WIDEST = 180
_NARROWEST = 72


class TreeDelegate(ResultDelegate):
    """Paints a cell of a tree: a corner where the row that says it has a problem."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._colours = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell, then the mark of its worst problem."""
        severity = index.data(SEVERITY_ROLE)
        colours = self._colours.colours
        if severity in {"error", "warning"}:
            painter.fillRect(option.rect, colours.q(f"{severity}_soft"))
        super().paint(painter, option, index)
        if severity:
            paint_corner(painter, option.rect, colours, severity)


class TreeTable(QTreeView):
    """A tree of the explosion.

    Signals:
        asked: the cell behind this index is to be shown.
        said: something worth a line in the status bar.
    """

    asked = Signal(QModelIndex)
    said = Signal(str)

    def __init__(self, model: TreeModel, theme: Theme, name: str) -> None:
        super().__init__()
        self.tree_model = model
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(TreeDelegate(theme, self))
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIndentation(SPACE.large + SPACE.tight)
        self.header().setStretchLastSection(False)
        self.header().setSectionsMovable(False)
        self.doubleClicked.connect(self.asked)
        self._opening = InTurns(self)
        for over in (model.modelReset, self.collapsed):
            over.connect(self._opening.stop)

    def fit_columns(self) -> None:
        """Widths from the titles and the first roots; figures below a root are no longer than its own."""
        model, metrics = self.tree_model, self.fontMetrics()
        for column in range(model.columnCount()):
            title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            texts = (model.index(row, column).data() for row in range(min(model.rowCount(), _SAMPLE_ROWS)))
            widest = max((metrics.horizontalAdvance(str(text)) for text in texts), default=0)
            needed = max(widest, metrics.horizontalAdvance(title)) + 2 * SPACE.large
            narrowest = _ITEM_WIDTH if column == ITEM else _NARROWEST
            self.setColumnWidth(column, max(narrowest, min(needed, _WIDEST)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the cell; ``*`` opens everything below, as far as anybody reads."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.asked.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Asterisk:
            self.open_below(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def open_below(self, top: QModelIndex) -> None:
        """Open a branch and all below it, level by level; an invalid index opens the whole tree."""
        self._opening.start(self._opening_steps(top), self._tell_opened)

    def _opening_steps(self, top: QModelIndex) -> Steps[bool]:
        """The steps to open branches; whether there are more than are opened at one gesture."""
        ahead, opened = [top], 0
        for index in ahead:
            if index.isValid():
                if not self.tree_model.hasChildren(index):
                    continue
                if opened == MOST_OPENED:
                    return True
                yield from self.tree_model.made_steps(index)
                self.expand(index)
                opened += 1
                yield
            rows = range(self.tree_model.rowCount(index))
            ahead.extend(self.tree_model.index(row, 0, index) for row in rows)
        return False

    def _tell_opened(self, are_more: bool) -> None:
        if are_more:
            self.said.emit(self.tr("Opened the first {0} branches").format(MOST_OPENED))

    def close_all(self) -> None:
        """Close every branch, and open no further ones."""
        self._opening.stop()
        self.collapseAll()

    def find_text(self, text: str, step: int) -> bool:
        """Go to the next (1) or previous (-1) branch whose item contains a text; False where there is none."""
        found = self.tree_model.next_with(text, self.currentIndex(), step)
        if found.isValid():
            self.go_to(found)
        return found.isValid()

    def find_steps(self, text: str, step: int) -> Steps[bool]:
        """See ``find_text``, which walks no more branches than are walked in a moment."""
        return as_steps(self.find_text(text, step))

    def go_to(self, index: QModelIndex) -> None:
        """Show a branch and choose it."""
        above = index.parent()
        while above.isValid():
            self.expand(above)
            above = above.parent()
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def copy(self) -> None:
        """Put the chosen branches on the clipboard as a table with their level; of one, all that can be seen."""
        chosen = {index.internalId() for index in self.selectionModel().selectedRows()}
        rows = [index for index in self._seen() if len(chosen) < 2 or index.internalId() in chosen]
        # What is copied is what is seen now: the tree may be another one before the last step.
        branches = [(float(self.tree_model.level(index)), self.tree_model.branch(index)) for index in rows]
        said = self.tr("Copied {0} rows").format(len(rows))
        copying = Copying.of_application()
        copying.start(self._block_steps(branches), lambda: self.said.emit(said), _FIRST_S)
        if not copying.is_running:
            self.said.emit(said)

    def _block_steps(self, branches: Sequence[tuple[float, Branch]]) -> Steps[Block]:
        columns = range(self.tree_model.columnCount())
        titles = [str(self.tree_model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        block: Block = [[self.tr("Level"), *titles]]
        for level, branch in branches:
            block.append([level, *(self.tree_model.value(branch, column) for column in columns)])
            if not len(block) % _ROWS_A_STEP:
                yield
        return block

    def opened(self, most: int = MOST_OPENED) -> list[QModelIndex]:
        """The first branches that are open and can be seen."""
        return list(islice((index for index in self._seen() if self.isExpanded(index)), most))

    def _seen(self) -> Iterator[QModelIndex]:
        index = self.tree_model.index(0, 0)
        while index.isValid():
            yield index
            index = self.indexBelow(index)
