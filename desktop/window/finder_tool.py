"""Ctrl+K: keeps the index of names, opens the finder, and goes where it says."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from data.book import SheetTable
from desktop.finder import names
from desktop.finder.index import Hit, Index
from desktop.finder.window import Finder
from desktop.language.sentences import in_language
from desktop.session.book_settings import setting_row
from desktop.session.session import Session
from desktop.subjects import Subject
from desktop.window.main_window import MainWindow
from desktop.window.pages import SHEETS


class FinderTool(QObject):
    """The finder of a window."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        show_cell: Callable[[str, int, str], None],
        show_subject: Callable[[Subject], None],
    ) -> None:
        """Connects the action.

        Args:
            window: whose commands and pages can be found.
            session: whose book can be searched.
            show_cell: goes to the cell of a sheet, row id and column.
            show_subject: shows what is known of a country or mineral.
        """
        super().__init__(window)
        self._window, self._session = window, session
        self._show_cell, self._show_subject = show_cell, show_subject
        self._index = Index()
        self._indexed: dict[str, SheetTable] = {}
        self.finder = Finder(self._index.find, window.theme, window)
        self.finder.chosen.connect(self.go)
        window.actions_["finder"].triggered.connect(lambda _checked=False: self.open())

    def open(self) -> None:
        """Open the finder over the names as they are now."""
        self.refresh()
        self.finder.open_empty()

    def refresh(self) -> None:
        """Take in what has changed since the last time: of the book the sheets that were edited, no others."""
        book = self._session.book
        for sheet in names.SHEETS:
            if self._indexed.get(sheet) is not book[sheet]:
                self._indexed[sheet] = book[sheet]
                self._index.put(sheet, names.in_sheet(book[sheet]))
        places = self._window.places
        self._index.put("pages", names.of_pages(places))
        self._index.put("sheets", names.of_sheets(SHEETS, places))
        self._index.put("settings", names.of_settings(book))
        self._index.put("commands", names.of_actions(self._window.actions_))
        self._index.put("countries", names.of_countries())
        self._index.put("minerals", names.of_minerals())
        self._index.put("help", names.of_help(places))

    def go(self, hit: Hit) -> None:
        """Go to what was found."""
        group, key = hit.group, hit.name.key
        if group in names.SHEETS:
            self._show_cell(group, int(key), names.SHEETS[group][0])
        else:
            self._steps()[group](str(key))

    def _steps(self) -> Mapping[str, Callable[[str], None]]:
        return {
            "pages": self._window.go_to,
            "sheets": lambda sheet: self._show_cell(sheet, -1, ""),
            "settings": self._setting,
            "commands": self._command,
            "countries": lambda code: self._show_subject(Subject("country", code)),
            "minerals": lambda key: self._show_subject(Subject("mineral", key)),
            "help": self._help,
        }

    def _setting(self, title: str) -> None:
        """Go to the value of a setting; where the book does not name it, to the row in which it can be typed."""
        book = self._session.book
        row_id = setting_row(book, title)
        if row_id is not None:
            self._show_cell("settings", row_id, "value")
            return
        self._show_cell("settings", book["settings"].next_row_id, "setting")
        text = self.tr("The sheet does not name {0}, so its default holds: type its name here to set it")
        self._window.say(text.format(in_language(title)))

    def _command(self, name: str) -> None:
        action = self._window.actions_[name]
        if action.isEnabled():
            action.trigger()
        else:
            self._window.say(self.tr("This command is not possible now"))

    def _help(self, key: str) -> None:
        kind, _, which = key.partition(":")
        if kind == "word":
            self._window.help.show_glossary(which)
            return
        title = next(place.title for place in self._window.places if place.name == which)
        self._window.help.show_page(which, title)
