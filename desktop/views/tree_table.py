"""A tree with columns of figures: opened and closed by keyboard, copied as a table, searched."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView, QWidget

from data.explosion_paths import Branch
from desktop.clipboard import Block
from desktop.jobs.turns import InTurns
from desktop.models.sheet_model import SEVERITY_ROLE
from desktop.models.tree_model import ITEM, Path, TreeModel
from desktop.models.tree_nodes import Node
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
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._opening, self._deepening = InTurns(self), InTurns(self)
        self._open: dict[Node, None] = {}
        self._shallow: deque[Node] = deque()
        for over in (model.modelReset, self.collapsed):
            over.connect(self._opening.stop)
        model.modelReset.connect(self._forget)
        self.expanded.connect(self._opened)
        self.collapsed.connect(self._closed)

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
        model, opened = self.tree_model, 0
        ahead = deque([model.node(top)] if model.node(top).count else [])
        while ahead:
            node = ahead.popleft()
            if node is not model.top:
                if opened == MOST_OPENED:
                    return True
                yield from model.below_steps(node)
                self.expand(model.index_at(node))
                opened += 1
                yield
            for row in range(node.count):
                if model.child(node, row).count:
                    ahead.append(model.child(node, row))
                if not (row + 1) % _ROWS_A_STEP:
                    yield
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
        chosen = {self.tree_model.node(index) for index in self.selectionModel().selectedRows()}
        # What is copied is what is seen now: the tree may be another one before the last step.
        seen = self._seen(self.tree_model.top, 1)
        rows = [(level, node.branch) for level, node in seen if node.branch and (len(chosen) < 2 or node in chosen)]
        said = self.tr("Copied {0} rows").format(len(rows))
        copying = Copying.of_application()
        copying.start(self._block_steps(rows), lambda: self.said.emit(said), _FIRST_S)
        if not copying.is_running:
            self.said.emit(said)

    def _block_steps(self, branches: Sequence[tuple[int, Branch]]) -> Steps[Block]:
        columns = range(self.tree_model.columnCount())
        titles = [str(self.tree_model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        block: Block = [[self.tr("Level"), *titles]]
        for level, branch in branches:
            block.append([float(level), *(self.tree_model.value(branch, column) for column in columns)])
            if not len(block) % _ROWS_A_STEP:
                yield
        return block

    def opened(self, most: int = MOST_OPENED) -> list[Path]:
        """What leads to the branches that are open, the uppermost first."""
        return sorted(map(self.tree_model.path, self._open), key=len)[:most]

    def _seen(self, node: Node, level: int) -> Iterator[tuple[int, Node]]:
        """What can be seen below a node, top to bottom, each with its level."""
        for row in range(node.count):
            child = self.tree_model.child(node, row)
            yield level, child
            if child in self._open:
                yield from self._seen(child, level + 1)

    def _opened(self, index: QModelIndex) -> None:
        """Make what has come into sight ready to be opened itself."""
        node = self.tree_model.node(index)
        self._open[node] = None
        if not node.is_deep:
            self._shallow.append(node)
            if not self._deepening.is_running:
                self._deepening.start(self._deepening_steps(), lambda _made: None)

    def _closed(self, index: QModelIndex) -> None:
        self._open.pop(self.tree_model.node(index), None)

    def _deepening_steps(self) -> Steps[None]:
        while self._shallow:
            yield from self.tree_model.below_steps(self._shallow.popleft())
        self.scheduleDelayedItemsLayout()

    def _forget(self) -> None:
        """Another tree is on show, closed."""
        self._deepening.stop()
        self._shallow.clear()
        self._open.clear()
