"""What is shown of a mistake of the program: a sentence, what to do, and details to copy. Nothing is sent anywhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.fault_log import system
from desktop.fault_text import without_messages
from desktop.language.plain_text import Label
from desktop.theme import SPACE, TYPE


class FaultDialog(QDialog):
    """A fault, its details and the way to the log."""

    def __init__(self, title: str, sentence: str, details: str, log: Path | None, parent: QWidget | None) -> None:
        """Shows the details without what may quote data.

        Args:
            title: what did not work.
            sentence: what it means and what to do.
            details: a text of ``desktop.fault_text``.
            log: where the log stands; None where there is none.
            parent: the window.
        """
        super().__init__(parent)
        self._details = details
        self.setWindowTitle(self.tr("Lodestone"))
        self.title = Label(title, size=TYPE.heading, bold=True, wraps=True)
        self.sentence = Label(sentence, wraps=True)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.messages = QCheckBox(self.tr("With the messages, which may quote values of your data"))
        self.messages.setVisible(without_messages(details) != details)
        self.messages.toggled.connect(lambda _checked: self._show())
        self.log = Label(role="muted", wraps=True)
        self.log.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if log is not None:
            self.log.setText(self.tr("The log is in {0}. Nothing is sent anywhere.").format(log))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = QPushButton(self.tr("Copy the details"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda _checked=False: QGuiApplication.clipboard().setText(self.text))
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addWidget(self.details, 1)
        for widget in (self.messages, self.log, buttons):
            column.addWidget(widget)
        self.setMinimumSize(QSize(480, 320))
        self.resize(QSize(680, 420))
        self._show()

    @property
    def text(self) -> str:
        """What is shown of the details, and what Copy takes."""
        shown = self._details if self.messages.isChecked() else without_messages(self._details)
        return f"{system()}\n{self.title.text()}\n\n{shown}"

    def _show(self) -> None:
        self.details.setPlainText(self.text)
