"""The current rule as a sentence whose parts are cells: chosen or typed here, they stand in the sheet."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy

from data.columns import Column
from data.countries import builtin_groups, known_countries
from desktop.language.cell_text import as_raw, as_text
from desktop.language.choice_words import said_choice
from desktop.language.country_names import named_country
from desktop.language.plain_text import Label, tooltip
from desktop.language.sentences import in_language
from desktop.models.sheet_model import SheetModel
from desktop.session.session import Session
from desktop.theme import set_role
from desktop.views.card import Card
from desktop.views.choice import Choice

_MOST_CHOICES = 2000
_WIDTHS = {
    "rule": 30, "applies_to": 26, "from": 38, "except": 22, "flexible": 6, "amount": 12, "per": 6, "from_period": 12,
    "to_period": 12,
}  # fmt: skip


class Part(Choice):
    """One part: what the cell holds, with what it may hold; anything can be typed, as in the sheet."""

    def __init__(self, column: Column) -> None:
        super().__init__()
        self.column_spec = column
        self._shown = ""
        self._cells: dict[str, str] = {}
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(in_language(column.title))
        self.line.setAccessibleName(in_language(column.title))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_WIDTHS.get(column.name, 10))
        default = said_choice(str(column.default or ""))
        self.line.setPlaceholderText(default or ("" if column.required else in_language(column.blank)))
        completer = self.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)

    @property
    def line(self) -> QLineEdit:
        """The line that is typed into."""
        line = self.lineEdit()
        assert line is not None  # noqa: S101 - the list is editable
        return line

    @property
    def is_changed(self) -> bool:
        """Whether something was chosen or typed that is not in the cell."""
        return self.currentText() != self._shown

    @property
    def cell(self) -> str:
        """What the cell holds where this is shown: the word of the file for a word of the window."""
        text = self.currentText()
        return self._cells.get(text.strip().casefold(), text)

    def show_cell(self, text: str, choices: Iterable[str]) -> None:
        """Show what the cell holds; what is being typed stays."""
        if self.line.hasFocus() and self.is_changed:
            return
        names = [*choices]
        fixed = {each: said_choice(each) for each in self.column_spec.choices}
        # A name of the book that reads as a word of the window does is itself.
        own = {each.casefold() for each in names if each not in fixed}
        fixed = {each: said for each, said in fixed.items() if said != each and said.casefold() not in own}
        self._cells = {said.casefold(): each for each, said in fixed.items()}
        text = fixed.get(text.strip().casefold(), text)
        self.blockSignals(True)
        self.clear()
        self.addItems([fixed.get(each, each) for each in names])
        self.setCurrentIndex(self.findText(text, Qt.MatchFlag.MatchExactly))
        self.setEditText(text)
        self.line.setCursorPosition(0)
        self.blockSignals(False)
        self.taken()

    def taken(self) -> None:
        """What is shown stands in the cell now, as Qt has it: two halves of a character are one there."""
        self._shown = self.currentText()


class RuleEditor(Card):
    """The parts of one rule."""

    def __init__(self, session: Session, rules: SheetModel) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("The rule in parts"))
        self._session, self._rules = session, rules
        self._row_id = -1
        self._is_stale = False
        self.parts = {column.name: Part(column) for column in rules.spec.columns}
        for part in self.parts.values():
            part.activated.connect(lambda _number, part=part: self._take(part))
            part.line.editingFinished.connect(lambda part=part: self._take(part))
        for words, names in self._lines():
            self.column.addLayout(self._line(words, names))
        session.problems_changed.connect(self._mark)
        session.book_changed.connect(lambda _changes: self._follow())

    @property
    def row_id(self) -> int:
        """The row of the sheet that is shown; -1 for none."""
        return self._row_id

    def show_rule(self, row_id: int) -> None:
        """Show another rule."""
        self.commit()
        self._row_id = row_id
        self._show()

    def commit(self) -> None:
        """Take what is being typed into the book."""
        for part in self.parts.values():
            self._take(part)

    def _lines(self) -> list[tuple[str, tuple[str, ...]]]:
        """The lines of the sentence, and the cell that stands at each gap."""
        return [
            (self.tr("Rule {0} says {1} {2}"), ("rule", "limit", "amount")),
            (self.tr("measured in {0} of {1} at stage {2}"), ("measure", "applies_to", "stage")),
            (self.tr("from {0} except {1}"), ("from", "except")),
            (
                self.tr("per {0} from {1} to {2} · broken at the price {3}"),
                ("per", "from_period", "to_period", "flexible"),
            ),
        ]  # fmt: skip

    def _line(self, words: str, names: tuple[str, ...]) -> QHBoxLayout:
        """A line of words with a part at each gap, in the order that the language wants."""
        row = QHBoxLayout()
        for piece in re.split(r"(\{\d\})", words):
            if piece.startswith("{"):
                row.addWidget(self.parts[names[int(piece[1:-1])]])
            elif piece.strip():
                row.addWidget(Label(piece.strip(), role="muted"))
        row.addStretch(1)
        return row

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was changed while this was not seen."""
        super().showEvent(event)
        if self._is_stale:
            self._show()

    def _follow(self) -> None:
        if self.isVisible():
            self._show()
        else:
            self._is_stale = True

    def _show(self) -> None:
        self._is_stale = False
        if self._row_id >= 0 and self._row_id not in self._session.book["rules"].cells.index:
            self._row_id = -1
        self.setEnabled(self._row_id >= 0)
        cells, choices = self._session.book["rules"].cells, self._choices()
        for name, part in self.parts.items():
            text = as_text(cells.at[self._row_id, name]) if self._row_id >= 0 else ""
            part.show_cell(text, choices.get(name, part.column_spec.choices))
        self._mark()

    def _mark(self) -> None:
        """Mark what is wrong with a cell."""
        at = self._session.listed.at("rules")
        for name, part in self.parts.items():
            problems = at.get((self._row_id, name), []) if self._row_id >= 0 else []
            set_role(part, "bad" if problems else "")
            said = "\n\n".join(in_language(f"{each.message} {each.hint}".strip()) for each in problems)
            part.setToolTip(tooltip(said or in_language(part.column_spec.help)))

    def _take(self, part: Part) -> None:
        """Put a part into its cell: one undo step."""
        if self._row_id < 0 or not part.is_changed:
            return
        part.taken()
        column = self._rules.spec.columns.index(part.column_spec)
        row = self._rules.place_of(self._row_id, "").row()
        label = self.tr("Type {0}").format(in_language(part.column_spec.title))
        self._rules.set_cells([(row, column, as_raw(part.cell, part.column_spec))], label)

    def _choices(self) -> dict[str, list[str]]:
        """What may stand in cells whose words depend on the book."""
        book = self._session.book

        def named(sheet: str, column: str) -> list[str]:
            cells = book[sheet].cells[column].head(_MOST_CHOICES)
            return list(dict.fromkeys(as_text(cell).strip() for cell in cells if cell is not None))

        places = [*dict.fromkeys([*named("country_groups", "group"), *builtin_groups()])]
        countries = sorted(map(named_country, known_countries()))
        minerals = [*named("contents", "mineral"), *named("materials", "mineral")]
        scopes = [*named("materials", "material"), *named("materials", "group"), *minerals]
        periods = [*dict.fromkeys([*named("requirements", "period"), *named("build_plan", "period")])]
        return {
            "rule": [],
            "amount": [],
            "applies_to": ["all", "each material", *dict.fromkeys(scopes)],
            "from": ["any country", "any supplier", *places, *named("suppliers", "supplier"), *countries],
            "except": [*places, *countries],
            "from_period": sorted(periods),
            "to_period": sorted(periods),
        }
