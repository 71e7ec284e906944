"""The import page: a foreign file as it was read, every decision open to correction, until it is accepted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.importing import corrections as correct
from desktop.importing.importing import Importing
from desktop.language.plain_text import Label
from desktop.language.sentences import in_language
from desktop.pages.empty import EmptyPage
from desktop.pages.import_accept import AcceptCard
from desktop.pages.import_account import AccountCard, MeaningCard
from desktop.pages.import_cells import CellsView
from desktop.pages.import_place import PlaceBar
from desktop.pages.import_questions import Questions
from desktop.session.session import Session
from desktop.theme import SPACE, TYPE, Theme
from desktop.views.card import Banner
from desktop.views.scrolled import scrolled
from desktop.wire.foreign import ImportReading

_NARROWEST, _PANEL, _WIDEST = 296, 330, 440


class ImportPage(QWidget):
    """A foreign file on its way into a book.

    Signals:
        file_asked: choose a file to import.
        copy_asked: choose where the annotated copy goes.
        cancelled: the import was given up.
    """

    file_asked = Signal()
    copy_asked = Signal()
    cancelled = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self.importing = Importing(session, self)
        self._shown: ImportReading | None = None
        self.name = Label(size=TYPE.heading, bold=True)
        self.form = Label(role="muted")
        self.take_back = QPushButton(self.tr("Take back"))
        self.copy = QPushButton(self.tr("Save annotated copy…"))
        self.other = QPushButton(self.tr("Other file…"))
        self.banner = Banner()
        self.memory = Banner()
        self.pass_over = QPushButton(self.tr("Read as proposed"))
        self.place = PlaceBar()
        self.cells = CellsView(theme)
        self.questions = Questions()
        self.account = AccountCard()
        self.meaning = MeaningCard()
        self.accept = AcceptCard(session)
        self.empty = EmptyPage(self.tr("Import a bill of materials or a quotation"))
        self.give_up = QPushButton(self.tr("Cancel"))
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._follow()

    def take_focus(self) -> None:
        """Give the keyboard to the first question, the cells, or what begins an import."""
        if self.stack.currentIndex() == 0:
            self.empty.button.setFocus()
        elif not self.questions.take_focus():
            self.cells.table.setFocus()

    def next_problem(self) -> None:
        """Go to the cell of the next problem."""
        self.cells.next_problem()

    # Building

    def _lay_out(self) -> None:
        self.empty.column.insertWidget(3, self.give_up, 0, Qt.AlignmentFlag.AlignLeft)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setHandleWidth(SPACE.medium)
        across.setChildrenCollapsible(False)
        across.addWidget(self.cells)
        across.addWidget(self._panel())
        across.setStretchFactor(0, 1)
        across.setStretchFactor(1, 0)
        across.setSizes([1000, _PANEL])
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.large)
        column.setSpacing(SPACE.small)
        column.addLayout(self._head())
        self.memory.row.addWidget(self.pass_over)
        for widget in (self.banner, self.memory, self.place):
            column.addWidget(widget)
        column.addWidget(across, 1)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        self.name.setMinimumWidth(1)
        row.addWidget(self.name, 1)
        for widget in (self.form, self.take_back, self.copy, self.other):
            row.addWidget(widget)
        self.take_back.setToolTip(self.tr("Take back the last correction (Ctrl+Z)"))
        self.copy.setToolTip(self.tr("A copy of the file in which what needs a look is marked, to send back"))
        return row

    def _panel(self) -> QWidget:
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE.small)
        for widget in (self.questions, self.account, self.meaning):
            inner.addWidget(widget)
        inner.addStretch(1)
        scroll = scrolled(body)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(scroll, 1)
        column.addWidget(self.accept)
        panel.setMinimumWidth(_NARROWEST)
        panel.setMaximumWidth(_WIDEST)
        return panel

    def _connect(self) -> None:
        importing, make = self.importing, self.importing.correct
        self.take_back.clicked.connect(lambda _checked=False: importing.take_back())
        self.copy.clicked.connect(lambda _checked=False: self.copy_asked.emit())
        self.pass_over.clicked.connect(lambda _checked=False: importing.pass_memory_over())
        for button in (self.other, self.empty.button):
            button.clicked.connect(lambda _checked=False: self.file_asked.emit())
        self.give_up.clicked.connect(lambda _checked=False: self._cancel())
        self.place.sheet_chosen.connect(lambda sheet: make(correct.choose_sheet(sheet)))
        self.place.titles_chosen.connect(self._choose_titles)
        self.place.extent_chosen.connect(lambda first, last: make(correct.choose_extent(first, last)))
        self.place.refused.connect(lambda sentence: self.banner.say(sentence, "error"))
        self.cells.use_chosen.connect(lambda letter, use: make(correct.use_column(letter, use)))
        self.cells.titles_chosen.connect(lambda row: self._choose_titles(row, 1))
        self.cells.first_chosen.connect(lambda row: self._choose_extent(first=row))
        self.cells.last_chosen.connect(lambda row: self._choose_extent(last=row))
        self.questions.answered.connect(lambda code, choice: make(correct.answer(code, choice)))
        self.questions.quantity_said.connect(lambda number: make(correct.state("quantity", number)))
        self.questions.proposals_taken.connect(lambda: make(correct.take_proposals()))
        self.meaning.stated.connect(lambda key, value, letter: make(correct.state(key, value, letter)))
        self.accept.product_said.connect(lambda name: make(correct.state("product", name)))
        self.accept.accept_asked.connect(self._accept)
        self.accept.cancel_asked.connect(self._cancel)
        for keys, step in (("Alt+Left", -1), ("Alt+Right", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.cells.table.go_to_column, step))
        for changed in (importing.changed, self._session.state_changed):
            changed.connect(self._follow)

    # What the page says

    def _follow(self) -> None:
        importing, reading = self.importing, self.importing.reading
        has_reading = reading is not None and not importing.unreadable
        self.stack.setCurrentIndex(1 if has_reading else 0)
        self._say_empty()
        busy = self._session.is_busy
        self.setEnabled(not importing.is_accepting)
        self.take_back.setVisible(importing.can_take_back)
        for button in (self.copy, self.other, self.empty.button):
            button.setEnabled(not busy)
        if reading is None:
            self._shown = None
            self.accept.forget()
            return
        is_first = self._shown is None
        if reading is not self._shown:
            self._show(reading)
            self._shown = reading
        if is_first and has_reading and self.isVisible():
            self.take_focus()
        self.accept.show_reading(reading, can_accept=importing.can_accept and not busy)
        said = importing.refused or importing.note
        self.banner.say(in_language(said), "error" if importing.refused else "warning")

    def _show(self, reading: ImportReading) -> None:
        self.name.setText(reading.file)
        self.name.setToolTip("")
        self.form.setText(reading.text)
        self.form.setVisible(bool(reading.text))
        remembered = self.tr("The columns are read as you accepted them for this layout before.")
        self.memory.say(remembered if reading.remembered else "")
        self.place.show_reading(reading)
        self.cells.show_reading(self.importing.cells, reading)
        self.questions.show_reading(reading)
        self.account.show_reading(reading)
        self.meaning.show_reading(reading)

    def _say_empty(self) -> None:
        importing = self.importing
        self.give_up.setVisible(bool(importing.unreadable))
        self.empty.button.setVisible(importing.path is None or bool(importing.unreadable))
        if importing.unreadable:
            advice = self.tr("Nothing was changed. Mend the file as it says, or choose another one.")
            self.empty.say(f"{in_language(importing.unreadable)}\n\n{advice}", self.tr("Choose another file…"))
        elif importing.path is not None:
            self.empty.say(self.tr("Reading {0} …").format(importing.path.name), "")
        else:
            what = self.tr(
                "A spreadsheet or text table as you have it: .xlsx, .xls, .xlsb, .ods, .csv. The table is found, its "
                "columns are taken for what they are, and you see every decision before anything is written."
            )
            self.empty.say(what, self.tr("Choose a file…"))

    # What is asked of it

    def _choose_titles(self, row: int, rows: int) -> None:
        if self._shown is not None:
            self.importing.correct(correct.choose_titles(self._shown.sheet, row, rows))

    def _choose_extent(self, first: int | None = None, last: int | None = None) -> None:
        reading = self._shown
        if reading is not None:
            rows = (first or reading.first_row, last or reading.last_row)
            self.importing.correct(correct.choose_extent(*rows))

    def _accept(self, goes_into_open_book: bool, builds: float | None, periods: Sequence[str]) -> None:
        self.importing.accept(self._session.book if goes_into_open_book else None, builds, periods)

    def _cancel(self) -> None:
        self.importing.close()
        self.cancelled.emit()
