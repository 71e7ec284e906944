"""Pictures of every view, light and dark, at two sizes: ``python -m tests.desktop.screenshots FOLDER [options]``.

The sample is opened and planned (or ``--book FILE``), every page is filled as a user would fill it, and each of its
tabs and states is written as ``view-theme-size.png``, every dialog as ``dialog name-theme.png``. ``--only plan,trial``
takes the views whose names begin so; ``--language de`` speaks German; QT_SCALE_FACTOR=2 in the environment doubles
them. It needs no display.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QLocale, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QTabBar, QWidget

from desktop.settings import Settings
from desktop.theme import Mode, Theme
from desktop.translation.languages import translators
from desktop.window.main_window import MainWindow
from desktop.window.workspace import Workspace, make_workspace
from tests.books import make_book
from tests.desktop.dialogs import look_at_dialogs
from tests.desktop.looks import ASKING, shown

SIZES = ((1360, 860), (1024, 768))
THEMES: tuple[Mode, ...] = ("light", "dark")
_PATIENCE_MS = 300_000
_STEP_MS = 50
_BESIDE_MS = 20_000
"""How long a picture waits for what the cap bar says beside the amount."""


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


def settle(workspace: Workspace) -> None:
    """Wait until nothing is worked out any more."""
    session = workspace.session
    wait(lambda: False, 200)
    wait(lambda: not session.is_busy and not session.is_checking)
    trial = workspace.trial
    wait(lambda: not workspace.cap_bar.isVisible() or trial.dial is None or trial.is_known(0), _BESIDE_MS)
    wait(lambda: False, 300)


def fill(workspace: Workspace, page: str) -> None:
    """Have a page show what it shows at its best."""
    session = workspace.session
    if page == "risk":
        workspace.pages.risk.test()
    if page == "trade_off":
        names = [rule.name for rule in workspace.trial.rules]
        workspace.trial.choose(names[max(0, len(names) - 2)])
    if page == "compare" and session.current_plan is not None:
        session.kept.save_plan(session.current_plan, "Base", "As agreed")
    settle(workspace)


class Pictures:
    """Takes them into a folder.

    Attributes:
        written: the paths so far.
    """

    def __init__(self, window: MainWindow, folder: Path, only: tuple[str, ...] = ("",)) -> None:
        self.window, self.folder, self.only = window, folder, only
        self.written: list[Path] = []

    def wants(self, view: str) -> bool:
        """Whether a view was asked for."""
        return view.startswith(self.only)

    def take(self, view: str) -> None:
        """The window as it stands, in each theme and size."""
        if not self.wants(view):
            return
        for mode in THEMES:
            self.window.theme.set_mode(mode)
            for width, height in SIZES:
                self.window.resize(width, height)
                wait(lambda: False, 200)
                self._write(self.window, f"{view}-{mode}-{width}x{height}")

    def take_dialog(self, name: str, dialog: QDialog) -> None:
        """A dialog as it stands."""
        wait(lambda: False, 200)
        self._write(dialog, name)

    def _write(self, widget: QWidget, name: str) -> None:
        path = self.folder / f"{name}.png"
        widget.grab().save(str(path))
        self.written.append(path)


def write(folder: Path, book: Path | None = None, only: tuple[str, ...] = ("",), language: str = "") -> list[Path]:
    """Write all pictures.

    Args:
        folder: where to.
        book: a workbook; without it the sample.
        only: how the names of the views begin that are asked for.
        language: which the window speaks; English without it.

    Returns:
        Their paths.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale(language or "en_GB"))
    for translator in translators(language) if language else []:
        translator.setParent(application)
        application.installTranslator(translator)
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
        pictures = Pictures(window, folder, only)
        for view in [*_pages(window, pictures), *_states(window, pictures)]:
            assert view
        _dialogs(window, pictures)
        workspace.close()
    return pictures.written


def _pages(window: MainWindow, pictures: Pictures) -> Iterator[str]:
    """Every page with each of its tabs, the other views of sheets, a trial, the import of a list with a question."""
    workspace = window.workspace
    for place in window.places:
        if not pictures.wants(place.name):
            continue
        window.go_to(place.name)
        fill(workspace, place.name)
        pictures.take(place.name)
        yield place.name
        for number_of_bar, bar in enumerate(shown(window.stack.currentWidget(), QTabBar)):
            for number in range(1, bar.count()):
                if bar.isTabVisible(number):
                    bar.setCurrentIndex(number)
                    settle(workspace)
                    pictures.take(f"{place.name} {number_of_bar}.{number} {bar.tabText(number)}".replace("/", " "))
            bar.setCurrentIndex(0)
        if place.name in {"requirements", "rules", "supply"}:
            window.actions_["switch_view"].trigger()
            settle(workspace)
            pictures.take(f"{place.name} switched")
            window.actions_["switch_view"].trigger()
    if pictures.wants("trial"):
        window.go_to("plan")
        settle(workspace)
        workspace.trial.move_to(workspace.trial.stop + 2)
        settle(workspace)
        pictures.take("trial")
        workspace.trial.back()
        yield "trial"
    if pictures.wants("import"):
        workspace.imports.open_path(ASKING)
        settle(workspace)
        pictures.take("import")
        yield "import"


def _states(window: MainWindow, pictures: Pictures) -> Iterator[str]:
    """What a book shows that has an error, and one that no plan can meet."""
    books = {
        "state error": {"offers": [{"offer": "O1", "unit_price": "1,2 t"}]},
        "state out of reach": {"offers": [{"offer": "O1", "capacity": 40.0}, {"offer": "O2", "capacity": 30.0}]},
    }
    session = window.workspace.session
    for name, sheets in books.items():
        if pictures.wants(name):
            kept = session.book, session.name
            session._open(make_book(**sheets), "book.xlsx", None, [])
            settle(window.workspace)
            session.optimise()
            settle(window.workspace)
            window.go_to("plan")
            pictures.take(name)
            session._open(*kept, None, [])
            session.optimise()
            settle(window.workspace)
            yield name


def _dialogs(window: MainWindow, pictures: Pictures) -> None:
    """Every dialog at the size in which it comes up, in each theme."""
    if pictures.wants("dialog"):
        window.resize(*SIZES[0])
        for mode in THEMES:
            window.theme.set_mode(mode)
            look_at_dialogs(
                window, lambda name, dialog, mode=mode: pictures.take_dialog(f"dialog {name}-{mode}", dialog)
            )


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Pictures of every view of the window.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--book", type=Path)
    parser.add_argument("--only", default="", help="beginnings of names of views, with commas between them")
    parser.add_argument("--language", default="", choices=["", "de", "zh"])
    return parser.parse_args()


if __name__ == "__main__":
    asked = _asked()
    for each in write(asked.folder, asked.book, tuple(asked.only.split(",")), asked.language):
        print(each)
    os._exit(0)  # the offscreen platform may fault while it is taken down
