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

from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
)

from data.excel.book_writer import write_book
from data.project.project import Project
from data.project.store import save_project
from data.project.tables import books_equal
from desktop import errors
from desktop.session import checking
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.window.main_window import MainWindow
from desktop.window.workspace import make_workspace
from tests.desktop.inline_worker import InlineWorker
from tests.desktop.random_steps import STEPS, TEXTS, Steps
from tests.optimizer.random_books import random_book

_PATIENCE_S = 120


class WentWrongError(AssertionError):
    """A law of the window does not hold."""


class RandomSession(Steps):
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
        self.slowest = (0.0, "")
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
                    self._do(self.rng.choices([step for step, _ in STEPS], [weight for _, weight in STEPS])[0])
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
        self.slowest = max(self.slowest, (time.thread_time() - began, f"seed {self.seed}: {self.actions[-1]}"))
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
            mock.patch.object(errors, "ask_to_leave_out", self._approve),
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
                    line.setText(self.rng.choice(TEXTS))
                for note in dialog.findChildren(QPlainTextEdit):
                    note.setPlainText(self.rng.choice(TEXTS))
                if self.rng.random() < 0.6:
                    dialog.accept()
                if dialog.isVisible():
                    dialog.reject()
        self.window.help.hide()

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


def run_sessions(first: int, count: int, actions: int, folder: Path) -> tuple[tuple[float, str], float]:
    """Sessions of consecutive seeds in one window.

    Args:
        first: seed of the first one.
        count: how many.
        actions: of each.
        folder: for settings and files.

    Returns:
        Seconds of processor time that the slowest action took, with the action, and by how many MB the process grew
        after the first session.

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
    slowest, before = (0.0, ""), 0.0
    hook = sys.excepthook
    sys.excepthook = lambda *fault: faults.append("".join(traceback.format_exception(*fault)))
    try:
        with mock.patch.object(checking, "_DELAY_MS", 0):
            for seed in range(first, first + count):
                session = RandomSession(window, worker, files, seed, faults)
                session.run(actions)
                worker.forget_answers()
                slowest = max(slowest, session.slowest)
                before = before or _megabytes()
    finally:
        sys.excepthook = hook
        workspace.close()
        with mock.patch.object(errors, "ask_to_save", return_value=errors.Choice.DISCARD):
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
