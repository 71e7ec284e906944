"""A dialog that asks for a name, an author and a note, and says what is wrong with them before it closes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from data.problems import SourcingError
from desktop.language.plain_text import Label, without_mnemonic
from desktop.language.sentences import in_language
from desktop.theme import SPACE


class WordsDialog(QDialog):
    """Name, author and note of a saved plan; or, without a name, a comment."""

    def __init__(self, title: str, accept: Callable[[WordsDialog], None], parent: QWidget | None = None) -> None:
        """Nothing is asked yet; the fields are filled by whoever opens it.

        Args:
            title: what is asked for.
            accept: takes the words; it raises a SourcingError whose sentence is shown where they will not do.
            parent: the window.
        """
        super().__init__(parent)
        self._accept = accept
        self.setWindowTitle(title)
        self.name, self.author = QLineEdit(), QLineEdit()
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.wrong = Label(role="error", wraps=True)
        self.wrong.hide()
        self.form = QFormLayout()
        self.form.setSpacing(SPACE.small)
        for words, field in (
            (self.tr("&Name"), self.name), (self.tr("&Author"), self.author), (self.tr("N&ote"), self.note),
        ):  # fmt: skip
            self.form.addRow(words, field)
            field.setAccessibleName(without_mnemonic(words))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addLayout(self.form)
        column.addWidget(self.wrong)
        column.addWidget(buttons)
        self.setMinimumSize(QSize(380, 280))
        self.resize(QSize(460, 280))

    def call_note(self, words: str) -> None:
        """Call the note something else.

        Args:
            words: with the mnemonic.
        """
        label = self.form.labelForField(self.note)
        if isinstance(label, QLabel):
            label.setText(words)
        self.note.setAccessibleName(without_mnemonic(words))

    def accept(self) -> None:
        """Take the words, or say why not."""
        try:
            self._accept(self)
        except SourcingError as error:
            self.wrong.setText(in_language(str(error)))
            self.wrong.show()
            self.name.setFocus()
        else:
            super().accept()
