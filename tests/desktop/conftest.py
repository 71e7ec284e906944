"""The real window for tests: off screen, with settings of its own, and no tolerance for Qt's warnings."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QLocale, QMessageLogContext, QSettings, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from desktop import errors
from desktop.jobs import Worker, worker_command
from desktop.main_window import MainWindow
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.workspace import Workspace, make_workspace

STAND_IN = [sys.executable, str(Path(__file__).with_name("stand_in_worker.py"))]


@pytest.fixture(autouse=True)
def no_qt_warnings():
    """Fails a test during which Qt said anything."""
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg:
            said.append(text)

    qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(None)
    assert said == []


@pytest.fixture
def settings(tmp_path, qapp):
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="session")
def only_theme(qapp):
    return Theme("light", qapp)


@pytest.fixture
def theme(only_theme):
    only_theme.set_mode("light")
    return only_theme


@pytest.fixture(scope="session")
def workers(qapp):
    """Warm workers by their command, shared by all tests."""
    made: dict[tuple[str, ...], Worker] = {}
    yield made
    for worker in made.values():
        worker.close()
    # The offscreen platform does not survive a clipboard that is left behind.
    QGuiApplication.clipboard().clear()


@pytest.fixture
def told(monkeypatch):
    """What was reported in message boxes: (title, sentence); none of them waits for a click."""
    heard: list[tuple[str, str]] = []
    monkeypatch.setattr(errors, "report", lambda _parent, title, sentence, _details="": heard.append((title, sentence)))
    monkeypatch.setattr(errors, "ask_to_save", lambda _parent, _name: errors.Choice.DISCARD)
    return heard


@pytest.fixture
def make_window(qtbot, settings, theme, told, workers):
    """Makes windows with their workspace; by default with the real worker."""
    made: list[Workspace] = []

    def make(*, command: list[str] | None = None, size: tuple[int, int] = (1360, 860)) -> MainWindow:
        window = MainWindow(settings, theme)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        key = tuple(command or worker_command())
        workers.setdefault(key, Worker(list(key)))
        made.append(make_workspace(window, workers[key]))
        return window

    yield make
    for workspace in made:
        workspace.close()
