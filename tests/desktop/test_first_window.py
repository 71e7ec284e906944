"""The window as it first appears: it fits on the screen, has nothing to undo, and loads nothing that is slow."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen

from desktop.window.main_window import MainWindow


def test_that_the_first_window_fits_on_the_screen_with_its_frame_and_has_nothing_to_undo(
    qtbot, settings, theme, monkeypatch
):
    room = QSize(1280, 700)
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: room)
    window = MainWindow(settings, theme)
    qtbot.addWidget(window)

    assert 1000 < window.width() < room.width()
    assert 600 < window.height() < room.height()
    assert not window.actions_["undo"].isEnabled()
    assert not window.actions_["redo"].isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_that_the_button_that_has_the_keyboard_is_pressed_by_enter_and_by_space(qtbot, settings, theme, key):
    window = MainWindow(settings, theme)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.start.sample_asked, timeout=60_000):
        qtbot.keyClick(window.start.sample_button, key)


@pytest.mark.parametrize(
    ("module", "slow"),
    [
        ("desktop.app", ["pandas", "pulp", "highspy", "openpyxl"]),
        ("desktop.window.workspace", ["pint", "scipy", "pulp", "highspy", "openpyxl", "data.importing", "optimizer"]),
        ("desktop.worker.__main__", ["pint", "scipy", "pulp", "highspy", "optimizer"]),  # until a book is on its way
    ],
)
def test_that_what_a_book_that_is_opened_waits_for_is_imported_without_what_is_slow(module, slow):
    code = f"import sys, {module}; print(sorted(set({slow}) & set(sys.modules)))"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
