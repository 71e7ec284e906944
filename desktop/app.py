"""The application: shows the window first, then loads what it works with."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication

from desktop import errors
from desktop.garbage import Garbage
from desktop.icons import icon
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.translation.languages import speak
from desktop.window.main_window import MainWindow

_LOADED_LATER = ("pandas", "data.edits", "data.plan")


class _Loader(QThread):
    """Imports the slow libraries while the window already answers."""

    def run(self) -> None:
        """Import them; the modules of the workspace then load in a moment."""
        for name in _LOADED_LATER:
            importlib.import_module(name)


def run_app(path: Path | None = None) -> int:
    """Run the window until it is closed.

    Args:
        path: a workbook to open.

    Returns:
        Exit status.
    """
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setOrganizationName("Lodestone")
    application.setApplicationName("Lodestone")
    settings = Settings()
    errors.install(settings.log_folder)
    try:
        speak(application, settings.language)
        theme = Theme(settings.mode, application)
        application.setWindowIcon(icon("lodestone", theme.colours, "accent"))
        window = MainWindow(settings, theme)
        window.show()
        if path is not None:
            window.open_path(path)
        loader = load_workspace(window)
    except Exception as error:  # noqa: BLE001 the edge of the process: a fault becomes a message, not a silent end
        errors.report_start(error)
        return 1
    status = application.exec()
    loader.wait()
    return int(status)


def load_workspace(window: MainWindow) -> QThread:
    """Start loading what the window works with; it joins when it is there."""
    loader = _Loader(window)

    def join() -> None:
        from desktop.jobs.jobs import Worker  # noqa: PLC0415 start-up defers pandas until the window shows

        worker = Worker(parent=window)
        worker.warm_up()  # while the workspace is loaded: a book that is opened waits for both
        from desktop.window.workspace import make_workspace  # noqa: PLC0415 as above

        workspace = make_workspace(window, worker, is_own=True)
        Garbage(window)

        def begin() -> None:
            # Before the file that was asked for: it may be the one that an abrupt end left unsaved.
            workspace.offer_recovery()
            window.open_waiting()
            workspace.pages.make_ahead()

        QTimer.singleShot(0, begin)

    loader.finished.connect(join)
    QTimer.singleShot(0, loader.start)
    return loader
