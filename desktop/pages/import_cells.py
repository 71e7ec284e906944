"""The cells of a foreign file with what each column is used as, and the list of what needs a look."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget

from data.excel.cells import SheetCells, column_number
from data.problems import Problem, Severity
from desktop.importing.words import column_words, use_of, used_as, uses
from desktop.jobs.turns import InTurns
from desktop.language.figures import count
from desktop.language.plain_text import Label
from desktop.language.sentences import in_language
from desktop.models.table_model import ShownColumn
from desktop.steps import Steps
from desktop.theme import SPACE, Theme
from desktop.views.card import Card
from desktop.views.choice import Choice
from desktop.views.field import label_of
from desktop.views.preview import PreviewTable
from desktop.views.tables import ResultTable
from desktop.wire.foreign import ImportReading

_PROBLEMS_A_STEP = 100
_ORDER = {severity: place for place, severity in enumerate(Severity)}


class CellsView(QSplitter):
    """Preview, the use of the column where the keyboard is, and problems.

    Signals:
        use_chosen: a column letter and what it is used as (a key of ``import_words.uses``).
        titles_chosen: the row that holds the titles.
        first_chosen: the first row of the table.
        last_chosen: its last row.
    """

    use_chosen = Signal(str, str)
    titles_chosen = Signal(int)
    first_chosen = Signal(int)
    last_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._reading: ImportReading | None = None
        self._problems: tuple[Problem, ...] = ()
        self._use: str | None = None
        self._listing = InTurns(self)
        self.table = PreviewTable(theme, self.tr("Cells of the file"))
        self.column_words = Label()
        self.column_words.setMinimumWidth(1)
        self.use = Choice()
        self.use.setAccessibleName(self.tr("Use of the column"))
        self.use.setMinimumWidth(180)
        self.use.setToolTip(self.tr("Alt+Left and Alt+Right go from column to column; Alt+Down opens the list"))
        self.row_button = QPushButton()
        self.row_menu = QMenu(self)
        self.problems = ResultTable(_columns(), theme, self.tr("Problems of the file"))
        self.problems.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.problem_card = Card(self.tr("To look at"))
        self.problem_words = Label(wraps=True)
        self.problem_words.hide()
        self.setHandleWidth(SPACE.medium)
        self.setChildrenCollapsible(False)
        self.addWidget(self._upper())
        self.addWidget(self._lower())
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 1)
        self.setSizes([600, 190])
        self._connect()

    def show_reading(self, cells: SheetCells | None, reading: ImportReading) -> None:
        """Show another reading; the place of the keyboard stays where the sheet is the same."""
        other = self._reading is None or self._reading.sheet != reading.sheet or self._reading.file != reading.file
        self._reading = reading
        self.table.preview.show(cells, reading)
        self.table.fit_heads()
        self._show_problems(reading)
        if other and reading.header_row:
            self.table.jump(reading.header_row, min(used_as(reading), key=column_number, default=""))
        self._follow()

    def next_problem(self) -> None:
        """Go to the problem after the chosen one, and from the last to the first."""
        rows = self.problems.table_model.rowCount()
        if rows:
            row = (self.problems.currentIndex().row() + 1) % rows
            self.problems.selectRow(row)
            self._go_to(row)

    def _upper(self) -> QWidget:
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(label_of(self.use, self.tr("Column")))
        row.addWidget(self.column_words, 1)
        row.addWidget(self.use)
        row.addWidget(self.row_button)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        return upper

    def _lower(self) -> QWidget:
        self.problem_card.column.addWidget(self.problems, 1)
        self.problem_card.column.addWidget(self.problem_words)
        return self.problem_card

    def _connect(self) -> None:
        self._offer(self.tr("Titles stand in this row"), lambda: self.titles_chosen.emit(self.table.row))
        self._offer(self.tr("The table begins in this row"), lambda: self.first_chosen.emit(self.table.row))
        self._offer(self.tr("The table ends in this row"), lambda: self.last_chosen.emit(self.table.row))
        self.row_button.setMenu(self.row_menu)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(
            lambda at: self.row_menu.popup(self.table.viewport().mapToGlobal(at))
        )
        self.table.use_chosen.connect(self.use_chosen)
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._follow())
        self.use.activated.connect(lambda _number: self._choose())
        self.problems.selectionModel().currentRowChanged.connect(lambda now, _before: self._say_problem(now.row()))
        self.problems.clicked.connect(lambda index: self._go_to(index.row()))
        self.problems.activated.connect(lambda index: self._go_to(index.row()))

    def _offer(self, words: str, step: Callable[[], None]) -> None:
        self.row_menu.addAction(words).triggered.connect(lambda _checked=False: step())

    def _follow(self) -> None:
        """Show the use of the column where the keyboard is."""
        reading, letter = self._reading, self.table.letter
        if reading is None or not letter:
            return
        self.column_words.setText(column_words(letter, reading.titles))
        self.row_button.setText(self.tr("Row {0}").format(count(self.table.row)))
        self._use = use = use_of(reading, letter)
        self.use.clear()
        if use is None:
            self.use.addItem(used_as(reading)[letter], None)
        for key, words in uses().items():
            self.use.addItem(words, key)
        self.use.setCurrentIndex(max(0, self.use.findData(use)))

    def _choose(self) -> None:
        use = self.use.currentData()
        if use is not None and use != self._use:
            self._use = use
            self.use_chosen.emit(self.table.letter, use)

    def _show_problems(self, reading: ImportReading) -> None:
        self._problems = tuple(each for each in reading.problems if each.code != "nothing-to-read")
        self.problem_card.setVisible(bool(self._problems))
        worse = sum(each.severity is not Severity.NOTE for each in self._problems)
        notes = len(self._problems) - worse
        one_note, more = self.tr("1 note"), self.tr("{0} notes")
        said = [self.tr("{0} to check").format(count(worse)), one_note if notes == 1 else more.format(count(notes))]
        said = [text for text, number in zip(said, (worse, notes), strict=True) if number]
        self.problem_card.note.setText(", ".join(said))
        self._listing.start(_frame_steps(self._problems), self._list_problems)
        if self._listing.is_running:
            self._list_problems(_frame([], [], [], []))

    def _list_problems(self, frame: pd.DataFrame) -> None:
        self.problems.table_model.show(frame)
        self._say_problem(-1)
        self.problems.fit_columns(elastic=2)

    def _say_problem(self, row: int) -> None:
        """The whole of the chosen problem, which a line of the list cuts."""
        self.problem_words.setText(str(self.problems.table_model.value(row, "found")) if row >= 0 else "")
        self.problem_words.setVisible(row >= 0)

    def _go_to(self, row: int) -> None:
        number = self.problems.table_model.value(row, "number")
        at = self._problems[int(str(number))].at
        if at.row and self._reading is not None and at.sheet == self._reading.sheet:
            self.table.jump(at.row, at.column)


def _frame_steps(problems: tuple[Problem, ...]) -> Steps[pd.DataFrame]:
    """The steps to the list of problems, the worst first; there may be one a row."""
    order = sorted(range(len(problems)), key=lambda at: _ORDER[problems[at].severity])
    where, found = [], []
    for number, at in enumerate(order, start=1):
        each = problems[at]
        where.append(_where(each))
        found.append(in_language(" ".join(part for part in (each.message, each.hint) if part)))
        if not number % _PROBLEMS_A_STEP:
            yield
    words = {Severity.ERROR: _tr("Error"), Severity.WARNING: _tr("Warning"), Severity.NOTE: _tr("Note")}
    return _frame([words[problems[at].severity] for at in order], where, found, order)


def _frame(kind: list[str], where: list[str], found: list[str], number: list[int]) -> pd.DataFrame:
    return pd.DataFrame({"kind": kind, "where": where, "found": found, "number": number}, dtype=object)


def _where(problem: Problem) -> str:
    at = problem.at
    if at.row and not at.column:
        return _tr("Row {0}").format(at.row)
    return at.cell or at.sheet


def _columns() -> list[ShownColumn]:
    inks = {_tr("Error"): "error", _tr("Warning"): "warning"}
    return [
        ShownColumn("kind", _tr("Kind"), ink=lambda value: inks.get(str(value))),
        ShownColumn("where", _tr("Where")),
        ShownColumn("found", _tr("What was found, and how to mend it"), exact=str),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportPage", text)
