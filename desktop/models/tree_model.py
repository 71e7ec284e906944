"""A tree of the explosion as a Qt model: branches are made when they are looked at, and keep their place.

How many branches are below which one is known to Qt's own model: a view that opens a branch asks for each one below it,
and of tens of thousands that is too much to be answered here.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import numpy as np
from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from shiboken6 import getCppPointer

from data.explosion_paths import Branch, Key
from data.problems import Problem, Severity
from data.sheets import sheet_spec
from desktop.language.figures import NONE, percent, quantity
from desktop.language.plain_text import tooltip
from desktop.language.sentences import in_language
from desktop.models.cell_places import words_in_window
from desktop.models.sheet_model import SEVERITY_ROLE
from desktop.models.table_model import INK_ROLE
from desktop.models.tree_nodes import Node, Tree
from desktop.session.session import Session
from desktop.steps import Steps

Index = QModelIndex | QPersistentModelIndex
Path = tuple[Key, ...]

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_QUIET = frozenset({"mineral", "build", "stated"})
_EXACT = 9
_MADE_A_STEP = 200
_MOST_STEPS = 20_000
"""Branches that a search walks at most: only loops can make it walk in vain."""

ITEM, QUANTITY, SCRAP, PER_ROOT, UNIT, TOTAL = range(6)
"""The columns; the periods follow where there is more than one."""


class TreeModel(QStandardItemModel):
    """One tree; nothing before ``show``."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(0, TOTAL + 1, parent)
        self._session = session
        self._tree: Tree | None = None
        self.top = Node(None, None, 0, 0)
        self._owners: dict[int, Node] = {}
        self._periods: tuple[str, ...] = ()
        self._per_root = ""
        self._problems: dict[str, dict[int, list[Problem]]] = {}
        session.problems_changed.connect(self._show_problems)

    def show(self, tree: Tree | None, periods: Sequence[str] = (), per_root: str = "") -> None:
        """Show another tree, or none; its roots can be opened after ``below_steps`` of ``top``.

        Args:
            tree: the tree.
            periods: their labels; more than one have a column each.
            per_root: the title of quantities per root.
        """
        self.beginResetModel()
        # One reset is told, not what it is made of.
        self.blockSignals(True)
        self._take_apart()
        self._tree, self._per_root, self._owners = tree, per_root, {}
        self._periods = tuple(periods) if len(periods) > 1 else ()
        self.top = Node(None, None, 0, tree.count(None) if tree is not None else 0)
        self.setRowCount(0)
        self.setColumnCount(TOTAL + 1 + len(self._periods))
        self.setRowCount(self.top.count)
        self._own(self.top, self.invisibleRootItem())
        self.blockSignals(False)
        self.endResetModel()

    # What is in it

    def node(self, index: Index) -> Node:
        """The node at an index; of an invalid one the node above the roots."""
        return self.child(self._owners[index.internalId()], index.row()) if index.isValid() else self.top

    def child(self, node: Node, row: int) -> Node:
        """A node below another one."""
        found = node.made.get(row)
        if found is None and self._tree is not None:
            branch = self._tree.child(node.branch, row)
            found = node.made[row] = Node(branch, node, row, self._tree.count(branch))
        assert found is not None  # noqa: S101 for the type checker; without a tree nothing is below
        return found

    def index_at(self, node: Node) -> QModelIndex:
        """The index of a node, in the first column; Qt is told what leads to it."""
        if node.parent is None:
            return QModelIndex()
        self._shape(node.parent)
        return self.index(node.row, 0, self.index_at(node.parent))

    def branch(self, index: Index) -> Branch:
        """The branch at an index."""
        return _branch(self.node(index))

    def path(self, node: Node) -> Path:
        """What leads to a node, for ``node_of`` after the tree was made again."""
        keys: list[Key] = []
        while node.parent is not None and self._tree is not None:
            keys.append(self._tree.key(node.parent.branch, node.row))
            node = node.parent
        return tuple(reversed(keys))

    def node_of(self, path: Path) -> Node | None:
        """The node at the end of a path; None where it is there no more, or the path is empty."""
        node = self.top
        for key in path:
            rows = range(node.count) if self._tree is not None else range(0)
            row = next((row for row in rows if self._tree and self._tree.key(node.branch, row) == key), None)
            if row is None:
                return None
            node = self.child(node, row)
        return node if path else None

    def below_steps(self, node: Node) -> Steps[None]:
        """The steps after which a node can be opened, and Qt knows what below it can; of very many they take long.

        A view in which the node is open already must then lay its items out.
        """
        self._shape(node)
        tree = self._tree
        for row in range(0 if node.is_deep else node.count):
            self._shape(self.child(node, row))
            if not (row + 1) % _MADE_A_STEP:
                yield
                if self._tree is not tree:
                    return
        node.is_deep = True

    def place_of(self, sheet: str, row_id: int) -> QModelIndex:
        """The first branch that a row of a sheet says; invalid where there is none."""
        if self._tree is None:
            return QModelIndex()
        names = self._named(sheet, row_id)
        leading = self._tree.leading_to(names)
        for node in islice(self._walk(leading), _MOST_STEPS):
            branch = _branch(node)
            if (branch.sheet, branch.row_id) == (sheet, row_id) or (sheet == "materials" and branch.item in names):
                return self.index_at(node)
        return QModelIndex()

    def next_with(self, text: str, start: Index, step: int) -> QModelIndex:
        """The next (1) or previous (-1) branch whose item contains a text; goes round; invalid where there is none.

        Only branches that lead to such an item are walked: a ladder of diamonds has too many paths to wait for.
        """
        if self._tree is None:
            return QModelIndex()
        sought = text.casefold()
        named = frozenset(name for name in self._tree.names() if sought in name.casefold())
        leading = self._tree.leading_to(named)
        if self._sibling(self.top, range(self.top.count), leading) is None:
            return QModelIndex()
        node = self.node(start)
        for _ in range(_MOST_STEPS):
            node = (self._after(node, leading) if step > 0 else self._before(node, leading)) or self.top
            if node.branch is not None and node.branch.item in named:
                return self.index_at(node)
        return QModelIndex()

    def value(self, branch: Branch, column: int) -> object:
        """A cell for the clipboard: amounts and factors as exact numbers, blank where they are not known."""
        number = {PER_ROOT: branch.per_root, SCRAP: branch.scrap}.get(column)
        if column >= TOTAL:
            number = self._amount(branch, column)
        if number is None:
            return self._text(branch, column)
        return "" if math.isnan(number) else number

    def problems_of(self, index: Index) -> list[Problem]:
        """The problems of the row that says a branch."""
        branch = self.branch(index)
        if branch.sheet not in self._problems:
            by_row: dict[int, list[Problem]] = {}
            for (row_id, _name), problems in self._session.listed.at(branch.sheet).items():
                by_row.setdefault(row_id, []).extend(problems)
            self._problems[branch.sheet] = by_row
        return self._problems[branch.sheet].get(branch.row_id, []) if branch.row_id >= 0 else []

    # Qt's questions

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """A cell's text, alignment, problems and explanation."""
        branch, column = self.branch(index), index.column()
        if role == _DISPLAY:
            return self._text(branch, column)
        if role == _ALIGNMENT:
            return _LEFT if column in {ITEM, UNIT} else _RIGHT
        if role == SEVERITY_ROLE:
            return self._severity(index) if column == ITEM else None
        if role == INK_ROLE:
            return "muted" if column in {UNIT, SCRAP} or branch.kind in _QUIET else None
        if role == _TOOLTIP:
            return self._explanation(index)
        return self._spoken(branch, column) if role == _ACCESSIBLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Titles with their help."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == _ALIGNMENT:
            return _LEFT if section in {ITEM, UNIT} else _RIGHT
        titles = [
            (self.tr("Item"), ""),
            (self.tr("Quantity"), self.tr("As the BOM states it, per one unit of the item that it is in")),
            (self.tr("Scrap"), self.tr("Counted on top of the quantity")),
            (self._per_root, self.tr("Along this path, scrap included")),
            (self.tr("Unit"), self.tr("The unit of the figures to the right")),
            (self.tr("Needed"), self.tr("Over the horizon, along this path; what stands below adds up to it")),
            *((label, self.tr("Needed in this period, along this path")) for label in self._periods),
        ]
        return titles[section][0] if role == _DISPLAY else titles[section][1] if role == _TOOLTIP else None

    # Parts of the above

    def _take_apart(self) -> None:
        """Let go of the nodes: those that know of each other would be garbage that is looked for."""
        ahead = [self.top]
        while ahead:
            made = ahead.pop().made
            ahead.extend(made.values())
            made.clear()

    def _own(self, node: Node, item: QStandardItem) -> None:
        """Know a node by the item that Qt's indexes below it carry."""
        node.item = item
        self._owners[getCppPointer(item)[0]] = node

    def _shape(self, node: Node) -> None:
        """Tell Qt how many branches are below a node, where there are any."""
        if node.item is not None or node.parent is None or not node.count:
            return
        self._shape(node.parent)
        assert node.parent.item is not None  # noqa: S101 for the type checker; there is a node below it
        item = QStandardItem()
        item.setColumnCount(self.columnCount())
        item.setRowCount(node.count)
        # Untold, view by view, of each of tens of thousands: whoever shows the node already lays it out once more.
        self.blockSignals(True)
        node.parent.item.setChild(node.row, 0, item)
        self.blockSignals(False)
        self._own(node, item)

    def _walk(self, leading: frozenset[str]) -> Iterator[Node]:
        """Nodes whose item is among some, from the top, made as needed."""
        node = self._after(self.top, leading)
        while node is not None:
            yield node
            node = self._after(node, leading)

    def _after(self, node: Node, leading: frozenset[str]) -> Node | None:
        """The node after one, top to bottom, among those whose item leads somewhere; None after the last."""
        found = self._sibling(node, range(node.count), leading)
        while found is None and node.parent is not None:
            found = self._sibling(node.parent, range(node.row + 1, node.parent.count), leading)
            node = node.parent
        return found

    def _before(self, node: Node, leading: frozenset[str]) -> Node | None:
        """The node before one; before the first one None, and before the top the last of all."""
        above, end = (node.parent, node.row) if node.parent is not None else (node, node.count)
        found = self._sibling(above, range(end - 1, -1, -1), leading)
        if found is None:
            return above if above is not self.top else None
        while (deeper := self._sibling(found, range(found.count - 1, -1, -1), leading)) is not None:
            found = deeper
        return found

    def _sibling(self, parent: Node, rows: Iterable[int], leading: frozenset[str]) -> Node | None:
        tree = self._tree
        if tree is None:
            return None
        found = next((row for row in rows if tree.key(parent.branch, row)[1] in leading), None)
        return None if found is None else self.child(parent, found)

    def _named(self, sheet: str, row_id: int) -> frozenset[str]:
        """The items that the cells of a row name."""
        cells = self._session.book[sheet].cells
        if row_id not in cells.index or self._tree is None:
            return frozenset()
        return self._tree.names() & {str(cell).strip() for cell in cells.loc[row_id] if cell is not None}

    def _text(self, branch: Branch, column: int) -> str:
        if column == ITEM:
            return self._name(branch)
        if column == QUANTITY:
            known = not math.isnan(branch.quantity)
            return f"{_stated(branch.quantity)} {branch.quantity_unit}".rstrip() if known else ""
        if column == SCRAP:
            return percent(branch.scrap) if branch.scrap > 0.0 else ""
        if column == PER_ROOT:
            return quantity(branch.per_root) if branch.kind in {"line", "mineral"} else ""
        if column == UNIT:
            return branch.unit
        amount = self._amount(branch, column)
        return "" if amount == 0.0 and branch.kind in {"build", "stated"} else quantity(amount)

    def _spoken(self, branch: Branch, column: int) -> str:
        return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {self._text(branch, column)}"

    def _severity(self, index: Index) -> str | None:
        found = {problem.severity for problem in self.problems_of(index)}
        return next((str(each) for each in Severity if each in found), None)

    def _name(self, branch: Branch) -> str:
        if branch.kind == "build":
            return self.tr("Build plan, row {0}").format(self._row_number(branch))
        if branch.kind == "stated":
            return self.tr("Requirements, row {0}").format(self._row_number(branch))
        name = branch.item or self.tr("(blank)")
        return self.tr("{0} ↻ contains itself").format(name) if branch.is_loop else name

    def _row_number(self, branch: Branch) -> int:
        (found,) = np.nonzero(self._session.book[branch.sheet].cells.index.to_numpy() == branch.row_id)
        return int(found[0]) + 1 if len(found) else 0

    def _amount(self, branch: Branch, column: int) -> float:
        return float(np.sum(branch.amounts) if column == TOTAL else branch.amounts[column - TOTAL - 1])

    def _explanation(self, index: Index) -> str | None:
        book, problems = self._session.book, self.problems_of(index)
        found = [words_in_window(book, f"{each.message} {each.hint}".strip()) for each in problems]
        branch = self.branch(index)
        if index.column() >= TOTAL and not found:
            amount = self._amount(branch, index.column())
            exact = NONE if math.isnan(amount) else quantity(amount, _EXACT).rstrip("0").rstrip(".,")
            return tooltip(f"{exact} {branch.unit}")
        place = (
            f"{in_language(sheet_spec(branch.sheet).title)}, {self._row_number(branch)}" if branch.row_id >= 0 else ""
        )
        return tooltip("\n\n".join(found) or place) if found or place else None

    def _show_problems(self) -> None:
        self._problems = {}
        if self.rowCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last, [SEVERITY_ROLE])


def _branch(node: Node) -> Branch:
    assert node.branch is not None  # noqa: S101 for the type checker; only the node above the roots has none
    return node.branch


def _stated(number: float) -> str:
    """A quantity as somebody typed it: no zeros behind the last digit."""
    return QLocale().toString(number, "g", _EXACT)
