"""A page of sheets: grids in tabs, with what a row of each is, and find; a page may show the same in another form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from data.problems import Severity
from data.sheets import sheet_spec
from desktop.language.figures import count
from desktop.language.plain_text import Label
from desktop.language.sentences import in_language
from desktop.session.session import Session
from desktop.settings import Settings
from desktop.theme import SPACE, Theme
from desktop.views.find_bar import FindBar, Searched
from desktop.views.other_form import OtherForm
from desktop.views.segments import Segments
from desktop.views.tables import Grid

SHEET = "sheet"


class SheetPage(QWidget):
    """Some sheets of the book.

    Signals:
        said: something worth a line in the status bar.
    """

    said = Signal(str)

    def __init__(self, session: Session, theme: Theme, sheets: Sequence[str]) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self.sheets = tuple(sheets)
        self.grids = {sheet: Grid(session, sheet, theme, self.said.emit) for sheet in sheets}
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for sheet in sheets:
            self.tabs.addTab(self._tab(sheet), in_language(sheet_spec(sheet).title))
        self.forms = QStackedWidget()
        self.forms.addWidget(self.tabs)
        self.other: OtherForm | None = None
        self.find_bar = FindBar(lambda: self.searched)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.large)
        self.column.setSpacing(0)
        self.column.addWidget(self.forms, 1)
        self.column.addWidget(self.find_bar)
        session.book_opened.connect(self._count)
        session.book_changed.connect(self._count)
        session.problems_changed.connect(self._count)
        self._count()

    @property
    def grid(self) -> Grid:
        """The grid on show, or behind the other form."""
        return self.grids[self.sheets[self.tabs.currentIndex()]]

    @property
    def searched(self) -> Searched:
        """Where find looks."""
        return self.other.searched if self.other is not None and self.shows_other else self.grid

    @property
    def shows_other(self) -> bool:
        """Whether the other form is on show."""
        return self.forms.currentIndex() > 0

    def show_sheet(self, sheet: str) -> Grid:
        """Bring a sheet to the front."""
        self._show_form(SHEET)
        self.tabs.setCurrentIndex(self.sheets.index(sheet))
        return self.grids[sheet]

    def take_focus(self) -> None:
        """Give the keyboard to the form on show."""
        if self.other is not None and self.shows_other:
            self.other.take_focus()
        else:
            self.grid.setFocus()

    def commit(self) -> None:
        """Take what is being typed into the book."""
        self.grid.commit()
        if self.other is not None:
            self.other.commit()

    def switch_view(self) -> None:
        """Show the other form, or the sheet, at the same row."""
        if self.other is None:
            return
        if self.shows_other:
            self.show_row(*self.other.place)
        else:
            self._show_form(self._name)
            grid = self.grid
            self.other.go_to(grid.sheet_model.sheet, grid.sheet_model.row_id(grid.currentIndex().row()))
            self._settings.remember_form(self._name, shown=True)
        self.take_focus()

    def show_row(self, sheet: str, row_id: int) -> None:
        """Show a row in its sheet."""
        self._show_form(SHEET)
        self._settings.remember_form(self._name, shown=False)
        if sheet in self.sheets:
            grid = self.show_sheet(sheet)
            if row_id >= 0:
                place = grid.sheet_model.place_of(row_id, "")
                grid.jump(place.row(), grid.currentIndex().column())
        self.grid.setFocus()

    def _add_form(self, settings: Settings, name: str, words: str, form: OtherForm, *, at_first: bool = False) -> None:
        """Add the other form.

        Args:
            settings: which remember the form that was chosen last.
            name: of the form, under which they do.
            words: on its button.
            form: the form.
            at_first: whether it is on show until somebody chose.
        """
        self._settings, self._name, self.other = settings, name, form
        self.forms.addWidget(form)
        self.switch = Segments({SHEET: self.tr("Sheet"), name: words}, self.tr("Form of this page"))
        self.switch.chosen.connect(self._choose_form)
        self.column.insertWidget(0, self.switch)
        self._show_form(name if settings.shows_form(name, at_first=at_first) else SHEET)

    def _choose_form(self, name: str) -> None:
        if (name == self._name) != self.shows_other:
            self.switch_view()

    def _show_form(self, name: str) -> None:
        if self.other is not None:
            self.forms.setCurrentIndex(int(name != SHEET))
            self.switch.choose(name)

    def _tab(self, sheet: str) -> QWidget:
        tab = QWidget()
        column = QVBoxLayout(tab)
        column.setContentsMargins(0, SPACE.small, 0, 0)
        column.setSpacing(SPACE.small)
        row = QHBoxLayout()
        row.addWidget(Label(in_language(sheet_spec(sheet).help), role="muted", wraps=True), 1)
        for button in self._buttons(sheet):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self._body(sheet), 1)
        return tab

    def _buttons(self, _sheet: str) -> Sequence[QWidget]:
        """What stands beside the help of a sheet."""
        return ()

    def _body(self, sheet: str) -> QWidget:
        """What the tab of a sheet holds below its help: its grid, where a page puts nothing beside it."""
        return self.grids[sheet]

    def _count(self, _changes: object = None) -> None:
        for number, sheet in enumerate(self.sheets):
            rows = len(self._session.book[sheet])
            bad = bool(self._session.listed.severities_of(sheet) - {Severity.NOTE})
            title = in_language(sheet_spec(sheet).title)
            number_of_rows = f" {count(rows)}" if rows else ""
            mark = " ⚠" if bad else ""
            self.tabs.setTabText(number, f"{title}{number_of_rows}{mark}")
