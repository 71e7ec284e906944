"""The open questions of an import: each with its answers as buttons, the proposed one first."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.importing.words import choice_words
from desktop.language.plain_text import Label
from desktop.language.sentences import in_language
from desktop.theme import SPACE, set_role
from desktop.views.card import Card
from desktop.views.field import Field
from desktop.wire.foreign import Asked, ImportReading

_MOST_BUTTONS = 12


class Questions(QWidget):
    """One card a question.

    Signals:
        answered: code of the question and the choice.
        quantity_said: one quantity for every row.
        proposals_taken: every proposed answer is taken.
    """

    answered = Signal(str, str)
    quantity_said = Signal(float)
    proposals_taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Asked, ...] = ()
        self.cards: list[QuestionCard] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE.small)
        self.all = QPushButton(self.tr("Take every proposed answer"))
        self.all.clicked.connect(lambda _checked=False: self.proposals_taken.emit())
        self.column.addWidget(self.all)

    def show_reading(self, reading: ImportReading) -> None:
        """Show the questions of a reading."""
        self.setVisible(bool(reading.questions))
        self.all.setVisible(sum(each.has_proposal for each in reading.questions) > 1)
        if reading.questions == self._shown:
            return
        self._shown = reading.questions
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [QuestionCard(each, reading.titles) for each in reading.questions]
        for number, card in enumerate(self.cards):
            self.column.insertWidget(number, card)
            card.answered.connect(self.answered)
            card.quantity_said.connect(self.quantity_said)

    def take_focus(self) -> bool:
        """Give the keyboard to the first answer; False where there is none."""
        buttons = self.cards[0].buttons if self.cards else []
        if buttons:
            buttons[0].setFocus()
        return bool(buttons)


class QuestionCard(Card):
    """A question and its answers.

    Signals:
        answered: code and choice.
        quantity_said: see ``Questions``.
    """

    answered = Signal(str, str)
    quantity_said = Signal(float)

    def __init__(self, asked: Asked, titles: dict[str, str]) -> None:
        super().__init__(self.tr("Question"))
        self.setAccessibleName(self.tr("Question: {0}").format(in_language(asked.sentence)))
        self.column.addWidget(Label(in_language(asked.sentence), wraps=True))
        self.buttons: list[QPushButton] = []
        # Where a row is read in one way only, the other choices would be refused.
        choices = asked.choices[:1] if asked.key.startswith("answers.") else asked.choices[:_MOST_BUTTONS]
        for number, choice in enumerate(choices):
            words = choice_words(asked, choice, titles)
            is_proposed = asked.has_proposal and number == 0
            self._add_button(words, asked.code, choice, is_proposed=is_proposed)
        if len(asked.choices) > len(choices) and not asked.key.startswith("answers."):
            more = self.tr("{0} more answers: choose the column in the heads above the cells.")
            self.column.addWidget(Label(more.format(len(asked.choices) - len(choices)), role="muted", wraps=True))
        if asked.key.startswith("answers."):
            self.column.addWidget(Label(self.tr("Otherwise correct the file itself."), role="muted", wraps=True))
        if asked.key == "quantity":
            self._add_quantity()

    def _add_button(self, words: str, code: str, choice: str, *, is_proposed: bool) -> None:
        button = QPushButton(words.replace("&", "&&"))
        if is_proposed:
            set_role(button, "primary")
            button.setToolTip(self.tr("Proposed"))
            button.setAccessibleDescription(self.tr("Proposed"))
        button.setMinimumWidth(1)
        button.clicked.connect(lambda _checked=False: self.answered.emit(code, choice))
        self.buttons.append(button)
        self.column.addWidget(button)

    def _add_quantity(self) -> None:
        """A number for every row; a column is chosen in the heads of the preview."""
        hint = self.tr("Choose Quantity in the head of a column, or state one quantity for every row:")
        self.column.addWidget(Label(hint, role="muted", wraps=True))
        self.quantity = Field(self.tr("Quantity of every row"))
        self.quantity.setPlaceholderText(self.tr("such as {0}").format("1"))
        button = QPushButton(self.tr("For every row"))
        button.clicked.connect(lambda _checked=False: self._say_quantity())
        self.quantity.returnPressed.connect(self._say_quantity)
        self.buttons.append(button)
        row = QHBoxLayout()
        row.addWidget(self.quantity, 1)
        row.addWidget(button)
        self.column.addLayout(row)

    def _say_quantity(self) -> None:
        number, is_number = QLocale().toDouble(self.quantity.text().strip())
        is_good = is_number and 0.0 < number < float("inf")
        self.quantity.mark(bad=not is_good)
        if is_good:
            self.quantity_said.emit(number)
