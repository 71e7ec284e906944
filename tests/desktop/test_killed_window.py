"""kill -9 of the real program while somebody works in it: every edit comes back through the window."""

from __future__ import annotations

import os
import signal

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from data.project.project import Project
from data.project.store import open_project, save_project
from desktop.app import load_workspace
from desktop.session.file_lock import FileLock, lock_path
from desktop.window import workspace
from desktop.window.main_window import MainWindow
from tests.books import make_book
from tests.desktop.inline_worker import InlineWorker
from tests.desktop.own_program import started

LONG = 60_000
TYPIST = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from desktop.app import run_app
from desktop.window.main_window import MainWindow
from desktop.settings import Settings

application = QApplication([])
prices = list(enumerate(sys.argv[2:]))

def type_next():
    (window,) = [each for each in application.topLevelWidgets() if isinstance(each, MainWindow)]
    if window.workspace is None or not window.workspace.session.is_open or not prices:
        return
    row, text = prices.pop(0)
    window.go_to("supply")
    grid = window.workspace.sheet_pages["supply"].show_sheet("offers")
    grid.setFocus()
    grid.setCurrentIndex(grid.sheet_model.index(row, 3))
    QTest.keyClicks(grid, text[0])
    QTest.keyClicks(grid.focusWidget(), text[1:])
    QTest.keyClick(grid.focusWidget(), Qt.Key.Key_Return)
    print(Settings().recovery_folder, flush=True)

timer = QTimer(interval=50)
timer.timeout.connect(type_next)
timer.start()
run_app(Path(sys.argv[1]))
"""


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is a signal of POSIX systems")
def test_that_every_edit_before_a_kill_comes_back_when_the_same_file_is_opened(
    tmp_path, qtbot, settings, theme, monkeypatch
):
    path = tmp_path / "mine.lodestone"
    save_project(Project(make_book(offers=[{"offer": f"O{n}", "unit_price": 1.0} for n in range(3)])), path)
    home = tmp_path / "home"
    with started(home, str(path), "7.5", "8.25", "9", code=TYPIST) as program:
        program.wait_until(lambda: len(changes_in(home)) == 3)
        os.kill(program.process.pid, signal.SIGKILL)
    assert open_project(path).book["offers"].cells["unit_price"].tolist() == [1.0, 1.0, 1.0]
    assert lock_path(path).exists()

    journal = next(home.rglob("changes")).parent
    journal.parent.rename(settings.recovery_folder)
    monkeypatch.setattr(workspace, "Worker", lambda parent: InlineWorker())  # noqa: ARG005
    window = MainWindow(settings, theme)
    qtbot.addWidget(window)
    window.show()
    window.open_path(path)
    pressed = []
    QTimer.singleShot(0, lambda: press_when_shown("Bring back", pressed))
    loader = load_workspace(window)
    qtbot.waitUntil(lambda: bool(pressed), timeout=LONG)
    session = window.workspace.session
    qtbot.waitUntil(lambda: session.is_open and not session.is_busy, timeout=LONG)

    assert pressed == ["Lodestone ended before mine.lodestone was saved. Changes that can be brought back: 3."]
    assert session.book["offers"].cells["unit_price"].tolist() == [7.5, 8.25, 9.0]
    assert window.isWindowModified()
    assert window.windowTitle() == "mine.lodestone[*] – Lodestone"
    assert session.undo_stack.count() == 3
    loader.wait()
    qtbot.waitUntil(lambda: not (settings.recovery_folder / journal.name).exists(), timeout=LONG)
    taken = FileLock(path)
    assert taken.take() is None  # the lock of the killed program is stale
    taken.release()
    session.undo_stack.setClean()
    session.kept._is_modified = False
    window.close()
    assert sorted(each.name for each in tmp_path.iterdir() if each.name.startswith((".", "mine"))) == ["mine.lodestone"]
    assert list(settings.recovery_folder.iterdir()) == []


def changes_in(home):
    """The lines of the only journal, once the book that they are changes to is saved beside them."""
    bases = [*home.rglob("recovery/*/base.lodestone")]
    return (bases[0].parent / "changes").read_bytes().splitlines() if bases else []


def press_when_shown(text, pressed):
    """Press a button of the dialog that comes next."""
    box = QApplication.activeModalWidget()
    if not isinstance(box, QMessageBox):
        QTimer.singleShot(20, lambda: press_when_shown(text, pressed))
        return
    pressed.append(box.informativeText())
    next(button for button in box.buttons() if button.text() == text).click()
