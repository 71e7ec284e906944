"""The window as it first appears: it fits on the screen, has nothing to undo, and loads nothing that is slow."""

import subprocess
import sys

from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen

from desktop.main_window import MainWindow


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


def test_that_the_window_is_imported_without_pandas():
    code = "import sys, desktop.app; print(sorted({'pandas', 'pulp', 'highspy', 'openpyxl'} & set(sys.modules)))"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
