"""What the program remembers between two runs: recent files, window geometry, theme, language."""

from __future__ import annotations

import getpass
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QObject, QSettings, QStandardPaths, Signal

from desktop.theme import MODES, Mode
from desktop.translation.languages import CHOICES, Choice

_RECENT_LIMIT = 8


class Settings(QObject):
    """Typed access to QSettings.

    Signals:
        recent_changed: the list of recent files changed.
    """

    recent_changed = Signal()

    def __init__(self, store: QSettings | None = None, parent: QObject | None = None) -> None:
        """Uses the store of the application unless another one is given."""
        super().__init__(parent)
        self._store = store if store is not None else QSettings()

    @property
    def mode(self) -> Mode:
        """Light, dark or system."""
        stored = self._store.value("theme/mode", "system")
        return next((mode for mode in MODES if mode == stored), "system")

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._store.setValue("theme/mode", mode)

    @property
    def language(self) -> Choice:
        """The language of the window: as the system, or one by its code."""
        stored = self._store.value("window/language", "system")
        return next((choice for choice in CHOICES if choice == stored), "system")

    @language.setter
    def language(self, choice: Choice) -> None:
        self._store.setValue("window/language", choice)

    @property
    def plans_live(self) -> bool:
        """Whether every change of the data is planned at once."""
        return self._store.value("plan/live", "no") == "yes"

    @plans_live.setter
    def plans_live(self, is_live: bool) -> None:
        self._store.setValue("plan/live", "yes" if is_live else "no")

    @property
    def author(self) -> str:
        """Who works here, for saved plans, comments and the log; at first who is logged in to the system."""
        stored = self._store.value("author", "")
        return stored if isinstance(stored, str) and stored else _system_user()

    @author.setter
    def author(self, author: str) -> None:
        self._store.setValue("author", author)

    @property
    def recent_files(self) -> list[Path]:
        """The files opened or saved last, newest first."""
        stored = self._store.value("files/recent", [])
        paths = [stored] if isinstance(stored, str) else stored
        return [Path(path) for path in paths if isinstance(path, str) and path] if isinstance(paths, list) else []

    def remember_file(self, path: Path) -> None:
        """Put a file on top of the recent ones."""
        kept = [path.absolute(), *(known for known in self.recent_files if known != path.absolute())]
        self._store.setValue("files/recent", [str(each) for each in kept[:_RECENT_LIMIT]])
        self.recent_changed.emit()

    def cost_of(self, path: Path) -> tuple[float, str] | None:
        """The total cost of the last plan of a file, with its currency; None where there was none."""
        stored = str(self._store.value(self._key(path), ""))
        amount, _, currency = stored.partition(" ")
        try:
            return float(amount), currency
        except ValueError:
            return None

    def remember_cost(self, path: Path, cost: float, currency: str) -> None:
        """Remember the total cost of the last plan of a file."""
        self._store.setValue(self._key(path), f"{cost!r} {currency}")
        self.recent_changed.emit()

    @property
    def folder(self) -> Path:
        """The folder in which a file dialog opens."""
        recent = self.recent_files
        return recent[0].parent if recent and recent[0].parent.is_dir() else Path.home()

    @property
    def recovery_folder(self) -> Path:
        """Where the journals of open books stand."""
        if self._own_folder is not None:
            return self._own_folder / "recovery"
        place = QStandardPaths.StandardLocation.AppLocalDataLocation
        return Path(QStandardPaths.writableLocation(place)) / "recovery"

    @property
    def log_folder(self) -> Path:
        """Where the log stands."""
        if self._own_folder is not None:
            return self._own_folder / "log"
        return platformdirs.user_log_path("Lodestone", appauthor=False)

    @property
    def _own_folder(self) -> Path | None:
        """The folder of a store that is a file of its own; what else is kept then stands beside it."""
        is_file = self._store.format() == QSettings.Format.IniFormat
        return Path(self._store.fileName()).parent if is_file else None

    @property
    def geometry(self) -> QByteArray:
        """Where the window was; empty at first."""
        return self._bytes("window/geometry")

    @property
    def layout(self) -> QByteArray:
        """How docks and bars of the window stood; empty at first."""
        return self._bytes("window/layout")

    def remember_window(self, geometry: QByteArray, layout: QByteArray) -> None:
        """Remember where the window is and how it stands."""
        self._store.setValue("window/geometry", geometry)
        self._store.setValue("window/layout", layout)
        self._store.sync()

    def _bytes(self, key: str) -> QByteArray:
        stored = self._store.value(key, QByteArray())
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def shows_form(self, name: str, *, at_first: bool = False) -> bool:
        """Whether a page was last looked at in this form, or with this part; ``at_first`` until somebody chose."""
        return str(self._store.value(f"forms/{name}", "shown" if at_first else "hidden")) == "shown"

    def remember_form(self, name: str, *, shown: bool) -> None:
        """Remember whether a page is looked at in this form, or with this part."""
        self._store.setValue(f"forms/{name}", "shown" if shown else "hidden")

    @staticmethod
    def _key(path: Path) -> str:
        return "costs/" + str(path.absolute()).replace("/", "|").replace("\\", "|")


def _system_user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a system that knows no name for the user
        return "?"
