"""How quick the window is: start, turns of its event loop while large things happen, Cancel, and large tables.

    python -m tests.benchmarks.bench_window [--scale X] [--only PART ...] [--json FILE] [--where]

A turn is what the thread of the window does between two visits of the event loop: while it lasts, nothing answers. The
CPU time of a turn is what counts, as it is the same on a machine that others use too; the time by the clock stands
beside it. ``--scale`` makes everything smaller, ``--where`` shows the lines that keep the event loop (and slows it).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pandas as pd
import xlsxwriter
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from data.book import Book
from data.excel.book_writer import write_book
from desktop import errors
from desktop.clipboard import to_html, to_tsv
from desktop.garbage import Garbage
from desktop.models.table_model import ShownColumn
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.views.copying import Copying
from desktop.views.tables import ResultTable, Table
from desktop.window.main_window import MainWindow
from desktop.window.workspace import make_workspace
from tests.benchmarks.bench_import import foreign_list
from tests.benchmarks.desk import Desk
from tests.benchmarks.event_loop import Probe, rest, wait
from tests.benchmarks.raw_books import offers_of
from tests.benchmarks.window_cancel import cancel_everywhere
from tests.benchmarks.window_plan import plan_and_look
from tests.benchmarks.window_start import starts
from tests.benchmarks.window_tree import open_trees

UNIT_PRICE = 3


def load(desk: Desk) -> None:
    """Open a workbook and a project of 200,000 offers, go through the pages, paste into it and take it back."""
    offers = round(200_000 * desk.scale)
    path = desk.folder / "offers.xlsx"
    write_book(offers_of(offers // 20, 20), path)
    session = desk.workspace.session
    desk.measure(f"open a workbook of {offers:,} offers", lambda: desk.window.open_path(path))
    for place in desk.window.places:
        desk.measure(f"go to {place.name} with it", lambda name=place.name: desk.window.go_to(name))
    _paste(desk)
    project = desk.folder / "offers.lodestone"
    desk.measure("save it as a project", lambda: session.save(project))
    desk.measure("open the project", lambda: desk.window.open_path(project))
    path.unlink()
    project.unlink()


def _paste(desk: Desk) -> None:
    """Paste 40,000 cells, two columns wide, from each form of the clipboard; take each back and make it again."""
    rows = round(20_000 * desk.scale)
    block: list[list[object]] = [[float(at) + 0.5, "USD"] for at in range(rows)]
    grid = desk.workspace.sheet_pages["supply"].show_sheet("offers")
    desk.window.go_to("supply")
    grid.setFocus()
    session, stack = desk.workspace.session, desk.workspace.session.undo_stack

    def is_pasted() -> bool:
        return stack.count() == 1 and not session.is_checking

    for form in ("text", "HTML"):
        mime = QMimeData()
        mime.setText(to_tsv(block))
        if form == "HTML":
            mime.setHtml(to_html(block))
        QGuiApplication.clipboard().setMimeData(mime)
        grid.setCurrentIndex(grid.sheet_model.index(0, UNIT_PRICE))
        rest(0.5)
        cells = f"{2 * rows:,} cells"
        desk.measure(f"paste {cells} as {form}", desk.window.actions_["paste"].trigger, is_pasted)
        if stack.count() != 1:
            raise SystemExit("The paste is no one undo step.")
        desk.measure(f"undo the paste of {cells} ({form})", desk.window.actions_["undo"].trigger)
        desk.measure(f"redo it ({form})", desk.window.actions_["redo"].trigger)
        stack.undo()
        wait(lambda: not desk.workspace.session.is_checking)
        stack.clear()
    end = grid.sheet_model.rows
    grid.setCurrentIndex(grid.sheet_model.index(end, UNIT_PRICE))
    desk.measure(f"paste {cells} below the last row", desk.window.actions_["paste"].trigger, is_pasted)
    desk.measure("undo it", desk.window.actions_["undo"].trigger)
    stack.clear()


def find_problems(desk: Desk) -> None:
    """Open a workbook with 100,000 problems, and go to the list and through it."""
    offers = round(100_000 * desk.scale)
    book = offers_of(offers // 20, 20)
    cells = book["offers"].cells.assign(unit_price="a lot")
    path = desk.folder / "problems.xlsx"
    write_book(Book.of({**{name: table.cells for name, table in book.sheets.items()}, "offers": cells}), path)
    desk.measure(f"open a workbook with {offers:,} problems", lambda: desk.window.open_path(path))
    if len(desk.workspace.session.problems) < offers:
        raise SystemExit(f"{len(desk.workspace.session.problems):,} problems were found.")
    desk.measure("show the list of problems", desk.workspace.show_problems)
    desk.measure("go to the next problem", desk.window.actions_["next_problem"].trigger)
    desk.workspace.problems.hide()


def import_list(desk: Desk) -> None:
    """Import a foreign list of 200,000 rows: read it, correct it, and accept it."""
    rows = round(200_000 * desk.scale)
    path = desk.folder / "list.xlsx"
    columns = foreign_list(rows, is_typed=False).sheets[0].cells.columns
    with xlsxwriter.Workbook(str(path), {"constant_memory": False, "in_memory": True}) as file:
        sheet = file.add_worksheet("BOM")
        for at, column in enumerate(columns):
            sheet.write_column(0, at, column)
    desk.workspace.session.new_book()
    page = desk.workspace.pages.importing
    importing = page.importing
    desk.measure(
        f"read a foreign list of {rows:,} rows",
        lambda: desk.workspace.imports.open_path(path),
        lambda: importing.reading is not None and not importing.is_reading,
    )
    correction = {"do": "use", "letter": "I", "use": ""}
    desk.measure("correct a column of it", lambda: importing.correct(correction), lambda: not importing.is_reading)
    if not importing.can_accept:
        raise SystemExit(f"The list cannot be accepted: {importing.reading}"[:500])
    desk.measure("accept it", page.accept.accept.click, lambda: importing.path is None and not desk.works)
    path.unlink()


def large_tables(desk: Desk) -> None:
    """What a user does with tables of 200,000 × 7: milliseconds of the window's thread."""
    rows = round(200_000 * desk.scale)
    frame = pd.DataFrame(
        {
            "material": [f"M{at % 997:04d}" for at in range(rows)],
            "offer": [f"O{(at * 7919) % rows:06d}" for at in range(rows)],
            "supplier": [f"S{at % 311:03d}" for at in range(rows)],
            **{name: [float((at * step) % rows) / 7 for at in range(rows)] for name, step in _NUMBERS.items()},
        }
    )
    columns = [ShownColumn(name, name.capitalize()) for name in frame.columns]
    table = ResultTable(columns, desk.window.theme, "Large")
    table.resize(1000, 700)
    desk.tables["show it"] = _cpu(lambda: table.table_model.show(frame))
    table.show()
    rest(0.2)
    desk.tables["sort by text"] = _cpu(lambda: table.sortByColumn(1, Qt.SortOrder.AscendingOrder))
    desk.tables["sort by number"] = _cpu(lambda: table.sortByColumn(4, Qt.SortOrder.DescendingOrder))
    _use(desk, table, "")
    table.clearSelection()
    table.close()
    grid = desk.workspace.sheet_pages["supply"].show_sheet("offers")
    desk.workspace.session._open(offers_of(rows // 20, 20), "Large", None, [])
    wait(lambda: not desk.works)
    desk.window.go_to("supply")
    rest(0.5)
    _use(desk, grid, " (grid of 18 columns)")
    bar = desk.workspace.sheet_pages["supply"].find_bar
    for text in (f"o{rows - 2:06d}", "nothing like it"):
        bar.line.setText(text)
        desk.measure(f"find {text!r} in the grid", lambda: bar.go(1), lambda: not bar.is_finding)


_NUMBERS: Mapping[str, int] = {"quantity": 31, "cost": 7717, "share": 101, "price": 997}


def _use(desk: Desk, table: Table, where: str) -> None:
    """Select everything, copy 20,000 rows of it, and scroll."""
    desk.tables[f"select all{where}"] = _cpu(table.selectAll)
    pages = []
    for page in range(20):
        table.verticalScrollBar().setValue(page * 40)
        pages.append(_cpu(table.viewport().repaint))
    desk.tables[f"paint a page, all selected{where}"] = median(pages)
    table.clearSelection()
    pages = []
    for page in range(20):
        table.verticalScrollBar().setValue(2000 + page * 40)
        pages.append(_cpu(table.viewport().repaint))
    desk.tables[f"paint a page while scrolling{where}"] = median(pages)
    flags = QItemSelectionModel.SelectionFlag
    for row in (0, 19_999):
        index = table.model().index(min(row, table.model().rowCount() - 1), 0 if row == 0 else 6)
        table.selectionModel().setCurrentIndex(index, flags.NoUpdate)
    last = table.model().index(min(20_000, table.model().rowCount()) - 1, 6)
    table.selectionModel().select(QItemSelection(table.model().index(0, 0), last), flags.ClearAndSelect)
    desk.measure(f"copy 140,000 cells{where}", table.copy, lambda: not Copying.of_application().is_running)
    QGuiApplication.clipboard().clear()


def _cpu(act: Callable[[], object]) -> float:
    """Milliseconds that the window's thread needs for something, with what it puts into the event loop."""
    start = time.thread_time()
    act()
    QApplication.processEvents()
    return 1000 * (time.thread_time() - start)


PARTS: Mapping[str, Callable[[Desk], None]] = {
    "load": load,
    "problems": find_problems,
    "import": import_list,
    "plan": plan_and_look,
    "cancel": cancel_everywhere,
    "tree": open_trees,
    "tables": large_tables,
}


def run(parts: list[str], scale: float, *, looks: bool) -> dict[str, Any]:
    """Runs parts of the benchmark; returns its figures."""
    application = QApplication.instance() or QApplication([])
    errors.report = _stop  # a message box would wait for a click
    errors.ask_to_save = lambda _parent, _name: errors.Choice.DISCARD
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        found: dict[str, Any] = {"scale": scale}
        if "start" in parts:
            found["start"] = starts(folder)
        settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        window = MainWindow(settings, Theme("light", application))
        window.resize(1360, 860)
        window.show()
        desk = Desk(window, make_workspace(window), Probe(looks=looks), folder, scale)
        Garbage(window)
        desk.measure("make the pages", desk.workspace.pages.make_ahead, lambda: not desk.workspace.pages.is_making)
        for part, measure in PARTS.items():
            if part in parts:
                measure(desk)
        QGuiApplication.clipboard().clear()
        desk.workspace.close()
    turns = {each: measured.facts() for each, measured in desk.turns.items()}
    return {**found, "event loop": turns, "cancel": desk.cancels, "tables": desk.tables}


def _stop(_parent: object, title: str, sentence: str, details: str = "") -> None:
    raise SystemExit(f"{title}: {sentence}\n{details}")


def table_of(found: Mapping[str, Any]) -> str:
    """The figures as Markdown."""
    lines: list[str] = []
    if "start" in found:
        bare = found["start"]["a bare QMainWindow"]
        lines += ["| start to first window | ms | × | CPU ms | × |", "|---|---:|---:|---:|---:|"]
        for name, (wall, cpu) in found["start"].items():
            figures = f"{1000 * wall:.0f} | {wall / bare[0]:.2f} | {1000 * cpu:.0f} | {cpu / bare[1]:.2f}"
            lines.append(f"| {name} | {figures} |")
        lines.append("")
    if found["event loop"]:
        titles = "worst ms (CPU) | p99 ms (CPU) | over 100 ms | worst ms (clock) | p99 ms (clock) | whole s"
        lines += [f"| turns of the event loop while: | {titles} |", "|---|---:|---:|---:|---:|---:|---:|"]
        keys = ("worst_cpu_ms", "p99_cpu_ms", "over_100_ms", "worst_wall_ms", "p99_wall_ms", "seconds")
        lines += [f"| {name} | {' | '.join(str(facts[key]) for key in keys)} |"
                  for name, facts in found["event loop"].items()]  # fmt: skip
        lines.append("")
    for title, unit, figures in (("Cancel while", "s", found["cancel"]), ("tables", "ms (CPU)", found["tables"])):
        if figures:
            digits = 2 if unit == "s" else 1
            lines += [f"| {title} | {unit} |", "|---|---:|"]
            lines += [f"| {name} | {figure:.{digits}f} |" for name, figure in figures.items()]
            lines.append("")
    return "\n".join(lines)


def main() -> None:
    """Runs the benchmark and prints its tables."""
    names = ["start", *PARTS]
    parser = argparse.ArgumentParser(description="Start, event loop, Cancel and large tables of the window.")
    parser.add_argument("--scale", type=float, default=1.0, help="1 for the sizes that are promised")
    parser.add_argument("--only", nargs="+", choices=names, default=names)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    parser.add_argument("--where", action="store_true", help="say which lines keep the event loop")
    arguments = parser.parse_args()
    found = run(arguments.only, arguments.scale, looks=arguments.where)
    if arguments.json:
        arguments.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(table_of(found))


if __name__ == "__main__":
    main()
