"""The tree of the requirements: opened as a whole, copied, followed through a change, and turned round."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication

from data.book import Book
from data.edits import ChangeSet, SetCells
from desktop.views.copying import Copying
from tests.benchmarks.desk import Desk
from tests.benchmarks.event_loop import rest, wait
from tests.benchmarks.raw_books import bom_of


def open_trees(desk: Desk) -> None:
    """A bill of materials of 21,000 rows: a thousand assemblies of twenty parts each, and all parts in one product."""
    rows = round(21_000 * desk.scale)
    _use(desk, bom_of(max(1, rows // 21), 20), f"{rows:,} rows in assemblies")
    _use(desk, bom_of(0, rows), f"{rows:,} rows in one product")


def _use(desk: Desk, book: Book, name: str) -> None:
    session, page = desk.workspace.session, desk.workspace.sheet_pages["requirements"]
    form, tree = page.tree, page.tree.tree
    session._open(book, name, None, [])
    wait(lambda: not desk.works)
    desk.window.go_to("requirements")
    if not page.shows_other:
        page.switch_view()

    def is_shown() -> bool:
        return form._explosion.is_current and not form._showing.is_running and not desk.works

    wait(is_shown)
    rest(0.5)
    opening = tree._opening
    desk.measure(f"open the tree: {name}", lambda: tree.open_below(QModelIndex()), lambda: not opening.is_running)
    desk.measure(f"copy it: {name}", tree.copy, lambda: not Copying.of_application().is_running)
    twice = ChangeSet("Type", (SetCells("bom", (0,), ("quantity",), (2.0,)),))
    desk.measure(f"follow a change: {name}", lambda: session.edit(twice), is_shown)
    desk.measure(f"turn it round: {name}", lambda: form.show_way("up"), is_shown)
    form.show_way("down")
    wait(is_shown)
    QGuiApplication.clipboard().clear()
