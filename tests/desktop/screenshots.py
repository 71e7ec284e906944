"""Pictures of every page, light and dark, at two sizes: ``python -m tests.desktop.screenshots FOLDER [BOOK]``.

The sample is opened and planned (or BOOK), every page is filled as a user would fill it, and each is written as
``page-theme-size.png``. It needs no display.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QLocale, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from desktop.main_window import MainWindow
from desktop.settings import Settings
from desktop.theme import Mode, Theme
from desktop.workspace import Workspace, make_workspace

SIZES = ((1360, 860), (1024, 768))
THEMES: tuple[Mode, ...] = ("light", "dark")
_PATIENCE_MS = 300_000
_STEP_MS = 50


def wait(until: Callable[[], bool], patience: int = _PATIENCE_MS) -> None:
    """Let the window work until something holds, or patience ends."""
    loop, timer, waited = QEventLoop(), QTimer(), [0]

    def look() -> None:
        waited[0] += _STEP_MS
        if until() or waited[0] >= patience:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(_STEP_MS)
    loop.exec()


def fill(workspace: Workspace, page: str) -> None:
    """Have a page show what it shows at its best."""
    session = workspace.session
    if page == "risk":
        workspace.risk_page.test()
    if page == "trade_off":
        names = [rule.name for rule in workspace.trial.rules]
        workspace.trial.choose(names[max(0, len(names) - 2)])
    if page == "compare" and session.current_plan is not None:
        session.kept.save_plan(session.current_plan, "Base", "As agreed")
    wait(lambda: False, 200)
    wait(lambda: not session.is_busy and not session.is_checking)
    wait(lambda: False, 300)


def write(folder: Path, book: Path | None = None) -> list[Path]:
    """Write all pictures.

    Returns:
        Their paths.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale("en_GB"))
    folder.mkdir(parents=True, exist_ok=True)
    theme = Theme("light", application)
    with tempfile.TemporaryDirectory() as place:
        settings = Settings(QSettings(str(Path(place) / "settings.ini"), QSettings.Format.IniFormat))
        window = MainWindow(settings, theme)
        window.show()
        workspace = make_workspace(window)
        session = workspace.session
        if book is None:
            session.open_sample()
        else:
            session.open_path(book)
            wait(lambda: session.is_open and not session.is_busy)
            session.optimise()
        wait(lambda: session.current_plan is not None and not session.is_busy)
        written = [path for each in window.places for path in _pictures(window, theme, each.name, folder)]
        workspace.close()
    return written


def _pictures(window: MainWindow, theme: Theme, page: str, folder: Path) -> list[Path]:
    written = []
    window.go_to(page)
    assert window.workspace is not None
    fill(window.workspace, page)
    for mode in THEMES:
        theme.set_mode(mode)
        for width, height in SIZES:
            window.resize(width, height)
            wait(lambda: False, 200)
            path = folder / f"{page}-{mode}-{width}x{height}.png"
            window.grab().save(str(path))
            written.append(path)
    return written


if __name__ == "__main__":
    for each in write(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None):
        print(each)
    os._exit(0)  # the offscreen platform may fault while it is taken down
