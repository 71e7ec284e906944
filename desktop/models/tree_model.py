"""A tree of the explosion as a Qt model: branches are made when they are opened, and keep their place."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

import numpy as np
from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from data.explosion_paths import Branch
from data.problems import Problem, Severity
from data.sheets import sheet_spec
from desktop.language.figures import NONE, percent, quantity
from desktop.language.plain_text import tooltip
from desktop.language.sentences import in_language
from desktop.models.sheet_model import SEVERITY_ROLE
from desktop.models.table_model import INK_ROLE
from desktop.session.session import Session
from desktop.steps import Steps

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, str, int]
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


class Tree(Protocol):
    """A tree of branches: ``Downward`` or ``Upward``."""

    def roots(self) -> list[Branch]:
        """Where it begins."""

    def children(self, branch: Branch) -> Iterable[Branch]:
        """What is below a branch."""

    def has_children(self, branch: Branch) -> bool:
        """Whether anything is."""

    def leading_to(self, items: Iterable[str]) -> frozenset[str]:
        """The items below which, or which, one of some items is found."""

    def names(self) -> frozenset[str]:
        """Every item."""


@dataclass(slots=True)
class _Node:
    """What is known of a branch; the number of the node is the internal id of its indexes.

    Attributes:
        branch: the branch; None for the node above the roots, which has the number 0 as an invalid index has.
        parent: number of the node that it is below.
        row: its place there.
        children: numbers of the nodes below it; None before somebody asked.
        can_open: whether there are any; None before somebody asked.
    """

    branch: Branch | None
    parent: int
    row: int
    children: range | None = None
    can_open: bool | None = None


_TOP = 0


class TreeModel(QAbstractItemModel):
    """One tree; nothing before ``show``."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tree: Tree | None = None
        self._nodes = [_Node(None, _TOP, 0, range(0))]
        self._places: dict[int, dict[Key, int]] = {}
        self._periods: tuple[str, ...] = ()
        self._per_root = ""
        self._problems: dict[str, dict[int, list[Problem]]] = {}
        session.problems_changed.connect(self._show_problems)

    def show(self, tree: Tree, roots: Sequence[Branch], periods: Sequence[str], per_root: str) -> None:
        """Show another tree, which begins with some roots; ``per_root`` is the title of quantities per root."""
        self.beginResetModel()
        self._tree, self._nodes, self._places, self._per_root = tree, [_Node(None, _TOP, 0)], {}, per_root
        self._periods = tuple(periods) if len(periods) > 1 else ()
        self._nodes[_TOP].children = self._added(roots, _TOP)
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._tree, self._nodes, self._places, self._periods = None, [_Node(None, _TOP, 0, range(0))], {}, ()
        self.endResetModel()

    # What is in it

    def branch(self, index: Index) -> Branch:
        """The branch at an index."""
        return self._branch(index.internalId())

    def path(self, index: Index) -> Path:
        """What leads to an index, for ``index_of`` after the tree was made again."""
        number, keys = index.internalId(), []
        while number != _TOP:
            keys.append(self._branch(number).key)
            number = self._nodes[number].parent
        return tuple(reversed(keys))

    def level(self, index: Index) -> int:
        """How many branches lead to one, itself included."""
        number, level = index.internalId(), 0
        while number != _TOP:
            number, level = self._nodes[number].parent, level + 1
        return level

    def index_of(self, path: Path) -> QModelIndex:
        """The index at the end of a path, its branches made as needed; invalid where it is there no more."""
        number = _TOP
        for key in path:
            found = self._place(key, number)
            if found is None:
                return QModelIndex()
            number = found
        return self.createIndex(self._nodes[number].row, 0, number) if number != _TOP else QModelIndex()

    def place_of(self, sheet: str, row_id: int) -> QModelIndex:
        """The first branch that a row of a sheet says; invalid where there is none."""
        if self._tree is None:
            return QModelIndex()
        names = self._named(sheet, row_id)
        leading = self._tree.leading_to(names)
        for index in islice(self._walk(QModelIndex(), leading), _MOST_STEPS):
            branch = self.branch(index)
            if (branch.sheet, branch.row_id) == (sheet, row_id) or (sheet == "materials" and branch.item in names):
                return index
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
        if not any(self._branch(number).item in leading for number in self._below(_TOP)):
            return QModelIndex()
        index = self.index(start.row(), 0, start.parent()) if start.isValid() else QModelIndex()
        for _ in range(_MOST_STEPS):
            index = self._after(index, leading) if step > 0 else self._before(index, leading)
            if index.isValid() and self.branch(index).item in named:
                return index
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
            for (row_id, _name), problems in self._session.problems_at(branch.sheet).items():
                by_row.setdefault(row_id, []).extend(problems)
            self._problems[branch.sheet] = by_row
        return self._problems[branch.sheet].get(branch.row_id, []) if branch.row_id >= 0 else []

    # Qt's questions

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a cell."""
        children = self._below(parent.internalId())
        if 0 <= row < len(children) and 0 <= column < TOTAL + 1 + len(self._periods):
            return self.createIndex(row, column, children[row])
        return QModelIndex()

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """The index that a branch is below."""
        above = self._nodes[index.internalId()].parent
        return self.createIndex(self._nodes[above].row, 0, above) if above != _TOP else QModelIndex()

    def made_steps(self, index: Index) -> Steps[None]:
        """The steps to what is below an index, for what opens it; of very many branches it takes long at once."""
        number, tree = index.internalId(), self._tree
        node = self._nodes[number]
        if tree is None or node.children is not None:
            return
        made: list[_Node] = []
        for branch in tree.children(self._branch(number)):
            made.append(_Node(branch, number, len(made), None, tree.has_children(branch)))
            if not len(made) % _MADE_A_STEP:
                yield
        if self._tree is tree and node.children is None:
            node.children = range(len(self._nodes), len(self._nodes) + len(made))
            self._nodes += made

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Branches below an index; they are made when first asked for, which a view does when it opens one."""
        return 0 if parent.column() > 0 else len(self._below(parent.internalId()))

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Columns."""
        return TOTAL + 1 + len(self._periods)

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        """Whether an index can be opened."""
        node = self._nodes[parent.internalId()]
        if node.can_open is None:
            known = node.children
            can = self._tree is not None and node.branch is not None and self._tree.has_children(node.branch)
            node.can_open = bool(known) if known is not None else can
        return node.can_open and parent.column() <= 0

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

    def _branch(self, number: int) -> Branch:
        branch = self._nodes[number].branch
        assert branch is not None  # noqa: S101 for the type checker; only the node above the roots has none
        return branch

    def _below(self, number: int) -> range:
        """The numbers of the nodes below one."""
        node = self._nodes[number]
        if node.children is None:
            node.children = self._added(self._tree.children(self._branch(number)), number) if self._tree else range(0)
        return node.children

    def _added(self, branches: Iterable[Branch], parent: int) -> range:
        first = len(self._nodes)
        self._nodes += [_Node(each, parent, row) for row, each in enumerate(branches)]
        return range(first, len(self._nodes))

    def _place(self, key: Key, parent: int) -> int | None:
        """The number of the branch of a key below a node; of the first where there are several."""
        if parent not in self._places:
            self._places[parent] = {self._branch(each).key: each for each in reversed(self._below(parent))}
        return self._places[parent].get(key)

    def _walk(self, parent: QModelIndex, leading: frozenset[str]) -> Iterator[QModelIndex]:
        """Branches whose item is among some, from the top, made as needed."""
        index = self._after(parent, leading)
        while index.isValid():
            yield index
            index = self._after(index, leading)

    def _after(self, index: QModelIndex, leading: frozenset[str]) -> QModelIndex:
        """The branch after one, top to bottom, among those whose item leads somewhere; invalid after the last."""
        found = self._sibling(index, range(self.rowCount(index)), leading)
        while not found.isValid() and index.isValid():
            above = self.parent(index)
            found = self._sibling(above, range(index.row() + 1, self.rowCount(above)), leading)
            index = above
        return found

    def _before(self, index: QModelIndex, leading: frozenset[str]) -> QModelIndex:
        """The branch before one; before the first one the last of all."""
        above = self.parent(index) if index.isValid() else QModelIndex()
        end = index.row() if index.isValid() else self.rowCount()
        found = self._sibling(above, range(end - 1, -1, -1), leading)
        if not found.isValid():
            return above
        while (deeper := self._sibling(found, range(self.rowCount(found) - 1, -1, -1), leading)).isValid():
            found = deeper
        return found

    def _sibling(self, parent: QModelIndex, rows: Iterable[int], leading: frozenset[str]) -> QModelIndex:
        children = self._below(parent.internalId())
        found = next((row for row in rows if self._branch(children[row]).item in leading), None)
        return QModelIndex() if found is None else self.index(found, 0, parent)

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
        found = [in_language(f"{each.message} {each.hint}".strip()) for each in self.problems_of(index)]
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


def _stated(number: float) -> str:
    """A quantity as somebody typed it: no zeros behind the last digit."""
    return QLocale().toString(number, "g", _EXACT)
