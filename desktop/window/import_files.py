"""Importing in the window: choosing a foreign file, and what happens to the open book when it is accepted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from data.book import Book
from data.edits import ChangeSet
from desktop.jobs.turns import InTurns
from desktop.pages.import_page import ImportPage
from desktop.session.session import Session
from desktop.steps import Steps
from desktop.window.files import Files
from desktop.window.main_window import IMPORTABLE, MainWindow
from desktop.window.pages import Pages


class ImportFiles(QObject):
    """The import of a window that has a session."""

    def __init__(self, window: MainWindow, session: Session, pages: Pages, files: Files) -> None:
        """Connects the action.

        Args:
            window: whose dialogs these are.
            session: what the rows go into.
            pages: of which one is for imports.
            files: asks what happens to changes before another book is opened.
        """
        super().__init__(window)
        self._window, self._session, self._pages, self._files = window, session, pages, files
        self._came_from = "start"
        self._taking_in = InTurns(self)
        window.actions_["import"].triggered.connect(lambda _checked=False: self._go_or_choose())
        session.foreign.connect(self.open_path)

    def take_in(self, page: ImportPage) -> None:
        """Do what the page asks for."""
        page.file_asked.connect(self._choose_file)
        page.copy_asked.connect(self._save_copy)
        page.cancelled.connect(lambda: self._window.go_to(self._came_from))
        page.importing.accepted.connect(self._accepted)

    def finish(self) -> None:
        """Put the rows that were accepted into the book now, where they are on their way."""
        self._taking_in.finish()

    @property
    def _page(self) -> ImportPage:
        return self._pages.importing

    def open_path(self, path: Path) -> None:
        """Import a foreign file, once the rows of the one before are in the book."""
        self.finish()
        self._show_page()
        self._page.importing.open_path(path)

    def _go_or_choose(self) -> None:
        """Back to the import that is open; else choose a file."""
        if self._page.importing.path is not None and not self._page.isVisible():
            self._show_page()
        else:
            self._choose_file()

    def _show_page(self) -> None:
        if not self._page.isVisible():
            self._came_from = self._window.place_name
        self._window.show_beside(self._page)

    def _choose_file(self) -> None:
        patterns = " ".join(f"*{ending}" for ending in IMPORTABLE)
        kinds = self.tr("Spreadsheets and text tables ({0})").format(patterns)
        folder = str(self._window.settings.folder)
        title = self.tr("Import a bill of materials or a quotation")
        chosen, _filter = QFileDialog.getOpenFileName(self._window, title, folder, kinds)
        if chosen:
            self.open_path(Path(chosen))

    def _save_copy(self) -> None:
        path = self._page.importing.path
        if path is None:
            return
        proposed = str(path.with_name(self.tr("{0} to check.xlsx").format(path.stem)))
        title, kinds = self.tr("Save the annotated copy"), self.tr("Excel workbook (*.xlsx)")
        chosen, _filter = QFileDialog.getSaveFileName(self._window, title, proposed, kinds)
        if chosen:
            target = Path(chosen)
            is_named = target.suffix.lower() == ".xlsx"
            self._page.importing.annotate(target if is_named else target.with_name(f"{target.name}.xlsx"))

    def _accepted(self, changes: ChangeSet, book: Book | None) -> None:
        """Put the rows into the book: one undo step, in a book of their own too."""
        path, session = self._page.importing.path, self._session
        if path is None:
            return
        if book is None:
            if not self._files.may_leave(lambda: self._accepted(changes, None)):
                self._page.importing.changed.emit()
                return
            session.new_book(path.stem)
            book = session.book
        self._taking_in.start(self._taking_in_steps(changes, book, path), lambda _made: None, 0.0)

    def _taking_in_steps(self, changes: ChangeSet, book: Book, path: Path) -> Steps[None]:
        """Of very many rows each of these steps takes a turn of its own."""
        yield
        session, importing = self._session, self._page.importing
        if book is not session.book:
            sentence = self.tr("The book was changed while the rows were made ready. Accept them once more.")
            session.failed.emit(self.tr("{0} was not imported").format(path.name), sentence, "")
            importing.changed.emit()
            return
        session.edit(changes)
        yield
        importing.close()
        self._window.go_to("requirements")
        self._window.say(self.tr("Imported {0} into {1}").format(path.name, session.name))
