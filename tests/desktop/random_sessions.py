"""Random sessions: the real window is used as nobody would, by what a seed says, and the laws of a window are checked.

What went wrong names the seed and every action before it, so that it can be played again:
``python -m tests.desktop.random_sessions SEED [COUNT [ACTIONS]]``.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from data.excel.book_writer import write_book
from data.project.project import Project
from data.project.store import save_project
from data.project.tables import books_equal
from desktop import errors
from desktop.main_window import MainWindow
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.workspace import make_workspace
from tests.desktop.inline_worker import InlineWorker
from tests.optimizer.random_books import random_book

_PATIENCE_S = 120
_SLOW_S = 5.0
_TEXTS = (
    "1", "7,5", "1.234,56", "12 kg", "65 %", "CN", "Hongyue", "", " ", "=1+1", "<b>x</b>", "-3", "1e400", "NA",
    "2027-01-01", "yes", "at most", "x" * 300, "磁铁", "\ud83d\ude00", '"a\tb"', "\u202etxt",
)  # fmt: skip
_LEFT_OUT = {"quit"}
"""Actions that no random session takes: closing is a law of its own."""


class WentWrongError(AssertionError):
    """A law of the window does not hold."""


class RandomSession:
    """One session: what it did is in ``actions``."""

    def __init__(self, window: MainWindow, worker: InlineWorker, folder: Path, seed: int, faults: list[str]) -> None:
        """Starts from whatever the window shows.

        Args:
            window: with its workspace.
            worker: answers its jobs.
            folder: in which it opens and saves files.
            seed: of what it does.
            faults: what the window threw; empty unless something is wrong.
        """
        self.window, self.worker, self.folder, self.seed, self.faults = window, worker, folder, seed, faults
        self.workspace = window.workspace
        assert self.workspace is not None
        self.session = self.workspace.session
        self.rng = random.Random(seed)
        self.actions: list[str] = []
        self.slowest = 0.0
        self._start = self.session.book
        self.session.book_opened.connect(self._opened)

    def run(self, count: int) -> None:
        """Do so many things, then take everything back and make it again.

        Raises:
            WentWrongError: with the seed and what was done.
        """
        try:
            with self._answers():
                self._do(self._begin)
                for _ in range(count):
                    self._do(self.rng.choices([step for step, _ in _STEPS], [weight for _, weight in _STEPS])[0])
                self._take_back()
        except Exception as error:
            done = "\n  ".join(self.actions)
            raise WentWrongError(f"seed {self.seed}, {len(self.actions)} actions:\n  {done}\n{error}") from error
        finally:
            self.session.book_opened.disconnect(self._opened)

    def _do(self, step: Callable[[RandomSession], str] | Callable[[], str]) -> None:
        self.actions.append(getattr(step, "__name__", "?"))
        began = time.thread_time()
        said = step() if step.__name__ == "_begin" else step(self)  # type: ignore[call-arg]
        self.actions[-1] += f" {said}" if said else ""
        self._answer_dialogs()
        self.slowest = max(self.slowest, time.thread_time() - began)
        if self.rng.random() < 0.35:
            self.settle()
        else:
            QApplication.processEvents()
        self._check()

    def settle(self) -> None:
        """Let the window finish what it does."""
        end = time.monotonic() + _PATIENCE_S
        while True:
            QApplication.processEvents()
            if self.worker.is_idle and not self.session.is_busy and not self.session.is_checking:
                break
            if time.monotonic() > end:
                raise WentWrongError("The window does not come to rest.")
        QApplication.processEvents()

    # Laws

    def _check(self) -> None:
        if self.faults:
            raise WentWrongError("\n".join(self.faults))
        model = self.workspace.sheet_pages["supply"].grids["offers"].sheet_model
        if model.rows != len(self.session.book["offers"]):
            raise WentWrongError("The grid of offers and the book differ.")
        if self.window.isWindowModified() != self.session.is_modified:
            raise WentWrongError("The title does not say whether there are changes.")

    def _take_back(self) -> None:
        """Undo of everything is the book that was opened, byte for byte; redo of everything the last one."""
        self.settle()
        self.workspace.commit()
        self.settle()
        stack, last, place = self.session.undo_stack, self.session.book, self.session.undo_stack.index()
        self.actions.append("take everything back")
        while stack.canUndo():
            stack.undo()
        self._compare(self._start, "Undo of everything is not the book that was opened.")
        while stack.index() < place and stack.canRedo():
            stack.redo()
        self._compare(last, "Redo of everything is not the last book.")
        self.settle()
        self._check()

    def _compare(self, book: object, sentence: str) -> None:
        found, wanted = self.folder / "found.zip", self.folder / "wanted.zip"
        save_project(Project(self.session.book), found)
        save_project(Project(book), wanted)  # type: ignore[arg-type]
        same = found.read_bytes() == wanted.read_bytes() and books_equal(self.session.book, book)  # type: ignore[arg-type]
        for each in self.folder.glob("*.zip*"):
            each.unlink()
        if not same:
            raise WentWrongError(sentence)

    def _opened(self) -> None:
        self._start = self.session.book

    # What is answered

    @contextmanager
    def _answers(self) -> Iterator[None]:
        """Every question is answered by chance."""
        with (
            mock.patch.object(errors, "report", self._report),
            mock.patch.object(errors, "tell"),
            mock.patch.object(errors, "ask_to_save", self._choice),
            mock.patch.object(errors, "ask_to_overwrite", self._choice),
            mock.patch.object(errors, "ask_to_approve", self._approve),
            mock.patch.object(QFileDialog, "getOpenFileName", self._file_to_open),
            mock.patch.object(QFileDialog, "getSaveFileName", self._file_to_save),
        ):
            yield

    def _report(self, _parent: object, title: str, sentence: str, details: str = "") -> None:
        self.actions[-1] += f" [{title}: {sentence[:60]}]"
        if details:
            self.faults.append(details)

    def _choice(self, *_asked: object) -> errors.Choice:
        return self.rng.choice(list(errors.Choice))

    def _approve(self, *_asked: object) -> bool:
        return self.rng.random() < 0.5

    def _file_to_open(self, *_asked: object) -> tuple[str, str]:
        files = [each for each in sorted(self.folder.iterdir()) if not each.name.startswith(".")]
        return (str(self.rng.choice(files)) if files and self.rng.random() < 0.9 else "", "")

    def _file_to_save(self, _parent: object, _title: str, name: str, kinds: str = "") -> tuple[str, str]:
        ending = Path(name).suffix if self.rng.random() < 0.7 else self.rng.choice([".lodestone", ".xlsx", ""])
        path = self.folder / f"{self.rng.choice('abc')}{ending}"
        return ("" if self.rng.random() < 0.1 else str(path), kinds.split(";;", maxsplit=1)[0])

    def _answer_dialogs(self) -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                for line in dialog.findChildren(QLineEdit):
                    line.setText(self.rng.choice(_TEXTS))
                for note in dialog.findChildren(QPlainTextEdit):
                    note.setPlainText(self.rng.choice(_TEXTS))
                if self.rng.random() < 0.6:
                    dialog.accept()
                if dialog.isVisible():
                    dialog.reject()
        self.window.help.hide()

    # What is done

    def _begin(self) -> str:
        kind = self.rng.choice(["random", "random", "project", "workbook", "new"])
        book = random_book(self.rng.randrange(10_000))
        path = self.folder / f"begin{self.seed}{'.lodestone' if kind == 'project' else '.xlsx'}"
        if kind == "new":
            self.session.new_book()
        elif kind == "random":
            self.session._open(book, "random.xlsx", None, [])
        else:
            save_project(Project(book), path) if kind == "project" else write_book(book, path)
            self.session.open_path(path)
        self.settle()
        return kind

    def menu(self) -> str:
        names = [each.objectName() for each in self.window.actions_ if each.isEnabled()]
        name = self.rng.choice([each for each in names if each not in _LEFT_OUT])
        self.actions[-1] += f" {name}"
        self.window.actions_[name].trigger()
        return ""

    def named(self) -> str:
        name = self.rng.choice(["optimise", "undo", "redo", "save", "save_as", "open", "cancel", "export", "save_plan"])
        if self.window.actions_[name].isEnabled():
            self.window.actions_[name].trigger()
        return name

    def page(self) -> str:
        place = self.rng.choice(self.window.places).name
        self.window.go_to(place)
        return place

    def press(self) -> str:
        """Press a button of the page on show."""
        shown = self.window.stack.currentWidget()
        buttons = [each for each in shown.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]
        if not buttons:
            return ""
        button = self.rng.choice(buttons)
        self.actions[-1] += f" {button.text() or button.accessibleName()}"
        button.click()
        return ""

    def choose(self) -> str:
        """Choose in a list or a table of the page on show."""
        shown = self.window.stack.currentWidget()
        boxes = [
            each for each in shown.findChildren(QComboBox) if each.isVisible() and each.isEnabled() and each.count()
        ]
        views = [each for each in shown.findChildren(QAbstractItemView) if each.isVisible() and each.model()]
        if boxes and self.rng.random() < 0.5:
            self.rng.choice(boxes).setCurrentIndex(self.rng.randrange(boxes[0].count()))
            return "box"
        if views:
            view = self.rng.choice(views)
            model = view.model()
            if model.rowCount() and model.columnCount():
                index = model.index(self.rng.randrange(model.rowCount()), self.rng.randrange(model.columnCount()))
                view.setCurrentIndex(index)
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
        return "view"

    def point(self) -> str:
        """Move, press and turn the wheel somewhere on the page, as over a chart."""
        widget: QWidget = self.window.stack.currentWidget()
        spot = QPoint(self.rng.randrange(max(1, widget.width())), self.rng.randrange(max(1, widget.height())))
        target = widget.childAt(spot) or widget
        here = target.mapFrom(widget, spot)
        QTest.mouseMove(target, here)
        if not isinstance(target, QAbstractButton):
            QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=here)
        turned = QWheelEvent(
            here, target.mapToGlobal(here), QPoint(), QPoint(0, self.rng.choice([-120, 120])),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(target, turned)
        return type(target).__name__

    def type(self) -> str:
        grid = self._grid()
        if grid is None:
            return ""
        text = self.rng.choice([each for each in _TEXTS if each.isascii() and each.isprintable()])
        QTest.keyClicks(grid, text[:1])
        editor = grid.focusWidget() or grid
        QTest.keyClicks(editor, text[1:20])
        QTest.keyClick(editor, self.rng.choice([Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape]))
        return repr(text[:20])

    def edit(self) -> str:
        grid = self._grid()
        if grid is None:
            return ""
        model, index, text = grid.sheet_model, grid.currentIndex(), self.rng.choice(_TEXTS)
        model.setData(index, text)
        return f"{model.sheet} {index.row()},{index.column()} {text[:20]!r}"

    def change_rows(self) -> str:
        """Insert, delete, fill, cut, copy, clear or paste a block."""
        grid = self._grid()
        if grid is None:
            return ""
        self._select(grid)
        name = self.rng.choice(["insert_rows", "delete_rows", "fill_down", "cut", "copy", "clear", "paste", "paste"])
        if name == "paste" and self.rng.random() < 0.7:
            rows = [
                [self.rng.choice(_TEXTS) for _ in range(self.rng.randint(1, 6))] for _ in range(self.rng.randint(1, 8))
            ]
            QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))
        if self.window.actions_[name].isEnabled():
            self.window.actions_[name].trigger()
        return f"{grid.sheet_model.sheet} {name}"

    def find(self) -> str:
        if self._grid() is None:
            return ""
        self.window.actions_["find"].trigger()
        bar = self.window.stack.currentWidget().find_bar
        bar.line.setText(self.rng.choice(["o", "1", "zz", ""]))
        QTest.keyClick(bar.line, Qt.Key.Key_Return)
        self.window.actions_[self.rng.choice(["find_next", "find_previous"])].trigger()
        QTest.keyClick(bar.line, Qt.Key.Key_Escape)
        return ""

    def looks(self) -> str:
        """Another size or theme."""
        if self.rng.random() < 0.8:
            self.window.resize(self.rng.randint(900, 1600), self.rng.randint(600, 1000))
            return "size"
        mode = self.rng.choice(["light", "dark", "system"])
        self.window.actions_[f"theme_{mode}"].trigger()
        return mode

    def _grid(self):
        """A grid with the keyboard and a random cell; None where no sheet can be edited now."""
        if self.session.is_opening:
            return None
        name = self.rng.choice([*self.workspace.sheet_pages])
        page = self.workspace.sheet_pages[name]
        self.window.go_to(name)
        grid = page.show_sheet(self.rng.choice(page.sheets))
        grid.setFocus()
        model = grid.sheet_model
        grid.setCurrentIndex(model.index(self.rng.randrange(model.rowCount()), self.rng.randrange(model.columnCount())))
        return grid

    def _select(self, grid) -> None:
        model, here = grid.sheet_model, grid.currentIndex()
        last = model.index(
            min(here.row() + self.rng.randrange(4), model.rowCount() - 1),
            min(here.column() + self.rng.randrange(4), model.columnCount() - 1),
        )
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        grid.selectionModel().select(QItemSelection(here, last), flag)


_STEPS = (
    (RandomSession.menu, 6), (RandomSession.named, 8), (RandomSession.page, 5), (RandomSession.press, 5),
    (RandomSession.choose, 4), (RandomSession.point, 3), (RandomSession.type, 6), (RandomSession.edit, 8),
    (RandomSession.change_rows, 10), (RandomSession.find, 1), (RandomSession.looks, 2),
)  # fmt: skip


def run_sessions(first: int, count: int, actions: int, folder: Path) -> tuple[float, float]:
    """Sessions of consecutive seeds in one window.

    Args:
        first: seed of the first one.
        count: how many.
        actions: of each.
        folder: for settings and files.

    Returns:
        Seconds of processor time that the slowest action took, and by how many MB the process grew after the first
        session.

    Raises:
        WentWrongError: the window broke a law.
    """
    application = QApplication.instance() or QApplication([])
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    worker, faults = InlineWorker(), []
    files = folder / "files"
    files.mkdir()
    window = MainWindow(settings, Theme("light", application))
    window.show()
    workspace = make_workspace(window, worker)
    workspace.session._check_timer.setInterval(0)
    slowest, before = 0.0, 0.0
    hook = sys.excepthook
    sys.excepthook = lambda *fault: faults.append("".join(traceback.format_exception(*fault)))
    try:
        for seed in range(first, first + count):
            session = RandomSession(window, worker, files, seed, faults)
            session.run(actions)
            worker.forget_answers()
            slowest = max(slowest, session.slowest)
            before = before or _megabytes()
    finally:
        sys.excepthook = hook
        workspace.session.undo_stack.setClean()
        workspace.close()
        window.close()
        window.deleteLater()
        QApplication.processEvents()
        QGuiApplication.clipboard().clear()
    left = [each.name for each in files.iterdir() if each.name.startswith(".")]
    if left:
        raise WentWrongError(f"Left behind: {left}")
    return slowest, _megabytes() - before


def _megabytes() -> float:
    """What the process holds in memory; 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    seed, count, actions = (*map(int, sys.argv[1:]), *(None, 1, 50)[len(sys.argv) - 1 :])  # type: ignore[misc]
    with tempfile.TemporaryDirectory() as place:
        print(run_sessions(seed, count, actions, Path(place)))
