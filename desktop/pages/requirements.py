"""The page of what is needed: its sheets, or products, assemblies and materials as a tree with what flows through."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from data.explosion_paths import Downward, Graph, Upward
from desktop.jobs.turns import InTurns
from desktop.language.plain_text import Label
from desktop.models.tree_model import Path, TreeModel
from desktop.models.tree_nodes import Tree
from desktop.pages.sheets import SheetPage
from desktop.session.session import Session
from desktop.settings import Settings
from desktop.steps import Steps
from desktop.studies.explosion import ExplosionOfBook
from desktop.theme import SPACE, Theme
from desktop.views.other_form import OtherForm
from desktop.views.segments import Segments
from desktop.views.tree_table import TreeTable

SHEETS = ("requirements", "build_plan", "bom", "materials", "contents", "stock")
DOWN, UP = "down", "up"
_MOST_REOPENED = 200
"""Branches that are opened again after a change; opening takes time."""


class RequirementTree(OtherForm):
    """The tree, from products down or from materials up.

    Signals:
        asked: sheet and row id that the chosen branch is said by.
        said: something worth a line in the status bar.
    """

    asked = Signal(str, int)
    said = Signal(str)

    def __init__(self, session: Session, explosion: ExplosionOfBook, theme: Theme) -> None:
        super().__init__()
        self._session, self._explosion = session, explosion
        self._way = DOWN
        self._wanted_place: tuple[str, int] = ("", -1)
        self._before: tuple[list[Path], Path] = ([], ())
        self._showing = InTurns(self)
        self.ways = Segments(
            {DOWN: self.tr("What products are made of"), UP: self.tr("What materials are needed for")},
            self.tr("Direction of the tree"),
        )
        self.model = TreeModel(session, self)
        self.tree = TreeTable(self.model, theme, self.tr("Tree of the requirements"))
        self.words = Label(role="muted", wraps=True)
        self._lay_out()
        self.ways.choose(DOWN)
        self.ways.chosen.connect(self.show_way)
        self.tree.asked.connect(self._ask)
        self.tree.said.connect(self.said)
        explosion.changed.connect(self._show)
        session.book_changed.connect(self._say)
        session.book_opened.connect(self._say)
        self._show()

    # As every other form of a page

    @property
    def place(self) -> tuple[str, int]:
        """Sheet and row id of the chosen branch."""
        index = self.tree.currentIndex()
        if not index.isValid():
            return "", -1
        branch = self.model.branch(index)
        return branch.sheet, branch.row_id

    @property
    def searched(self) -> TreeTable:
        """Where find looks."""
        return self.tree

    def go_to(self, sheet: str, row_id: int) -> None:
        """Choose the branch that a row says, now or as soon as the tree is there."""
        if row_id < 0 or self.place == (sheet, row_id):
            return
        self._wanted_place = (sheet, row_id)
        if self._explosion.is_current:
            self._go()

    def take_focus(self) -> None:
        """Give the keyboard to the tree."""
        self.tree.setFocus()

    # The tree

    def show_way(self, way: str) -> None:
        """Show the other direction, at the same row."""
        if way != self._way:
            self._wanted_place = self.place
            self._way = way
            self.ways.choose(way)
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the tree made: somebody looks."""
        super().showEvent(event)
        self._explosion.want(wanted=True)
        self._say()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        super().hideEvent(event)
        self._explosion.want(wanted=False)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self.ways, 1)
        self.open_all, self.close_all = QPushButton(self.tr("E&xpand all")), QPushButton(self.tr("&Collapse all"))
        self.open_all.clicked.connect(lambda _checked=False: self.tree.open_below(QModelIndex()))
        self.close_all.clicked.connect(lambda _checked=False: self.tree.close_all())
        row.addWidget(self.open_all)
        row.addWidget(self.close_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.small, 0, 0)
        column.setSpacing(SPACE.small)
        column.addLayout(row)
        column.addWidget(self.words)
        column.addWidget(self.tree, 1)

    def _show(self) -> None:
        """Show the tree as it is now, open where it was."""
        graph = self._explosion.graph
        if graph is None:
            self._showing.stop()
            self.model.show(None)
            self._say()
            return
        if not self._showing.is_running:
            chosen = self.model.path(self.model.node(self.tree.currentIndex()))
            self._before = self.tree.opened(_MOST_REOPENED), chosen
        self._showing.start(self._show_steps(graph), lambda _made: self._shown())

    def _show_steps(self, graph: Graph) -> Steps[None]:
        """The steps to another tree; a tree of a large book has many roots, and many branches that were open."""
        (opened, chosen), had_columns, is_first = self._before, self.model.columnCount(), not self.model.rowCount()
        tree: Tree = Downward(graph) if self._way == DOWN else Upward(graph)
        yield
        per_root = self.tr("Per product") if self._way == DOWN else self.tr("In one item")
        self.model.show(tree, graph.explosion.periods, per_root)
        if is_first or had_columns != self.model.columnCount():
            self.tree.fit_columns()
        yield
        yield from self.model.below_steps(self.model.top)
        yield
        self.tree.doItemsLayout()  # of the roots; else it happens to everything at once
        yield
        for path in opened:
            node = self.model.node_of(path)
            if node is not None:
                yield from self.model.below_steps(node)
                self.tree.expand(self.model.index_at(node))
            yield
        found = self.model.node_of(chosen)
        self.tree.setCurrentIndex(self.model.index(0, 0) if found is None else self.model.index_at(found))

    def _shown(self) -> None:
        self._go()
        self._say()

    def _go(self) -> None:
        """Choose what was asked for."""
        sheet, row_id = self._wanted_place
        self._wanted_place = ("", -1)
        index = self.model.place_of(sheet, row_id) if sheet else QModelIndex()
        if index.isValid():
            self.tree.go_to(index)

    def _ask(self, index: QModelIndex) -> None:
        branch = self.model.branch(index)
        self.asked.emit(branch.sheet, branch.row_id)

    def _say(self, _changes: object = None) -> None:
        """What the tree shows, or why it shows nothing."""
        self.words.setText(self._sentence())

    def _sentence(self) -> str:
        explosion, current = self._explosion.explosion, self._explosion.is_current
        if explosion is None:
            return self._explosion.failure or self.tr("Working out what is needed …")
        if not current:
            return self.tr("The data has changed: working it out again …")
        if not self.model.rowCount():
            return (
                self.tr("No products yet: fill in Build plan and BOM, or import a bill of materials (Ctrl+I).")
                if self._way == DOWN
                else self.tr("Nothing is needed yet: fill in Requirements, or Build plan and BOM.")
            )
        if not explosion.is_whole:
            return self.tr("Amounts follow once no error is left here; marked rows say what is wrong (F8).")
        if self._way == DOWN:
            return self.tr(
                "Each line with what its path takes. Enter or a double-click goes to its row, Ctrl+T there and back."
            )
        return self.tr("What stands below a line adds up to it: to the requirement that is planned.")


class RequirementsPage(SheetPage):
    """Requirements, build plan, bill of materials, materials and stock."""

    def __init__(self, session: Session, theme: Theme, settings: Settings, explosion: ExplosionOfBook) -> None:
        super().__init__(session, theme, SHEETS)
        self.tree = RequirementTree(session, explosion, theme)
        self.tree.asked.connect(self.show_row)
        self.tree.said.connect(self.said)
        self._add_form(settings, "tree", self.tr("Tree"), self.tree)
