"""Find in a grid, a tree or a list: a line that appears under it, and next and previous."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.jobs.turns import InTurns
from desktop.language.plain_text import Label
from desktop.steps import Steps
from desktop.theme import SPACE, set_role

_LINE_WIDTH = 260


class Searched(Protocol):
    """A view in which texts are found."""

    def find_steps(self, text: str, step: int) -> Steps[bool]:
        """The steps to the next (1) or previous (-1) place of a text; False where there is none."""

    def setFocus(self) -> None:
        """Take the keyboard."""


class FindBar(QWidget):
    """Looks for a text in what is on show; Esc closes it."""

    def __init__(self, searched: Callable[[], Searched], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._searched = searched
        self._finding = InTurns(self)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Find in this sheet"))
        self.line.setPlaceholderText(self.tr("Find in this sheet"))
        self.line.setMinimumWidth(_LINE_WIDTH)
        self.line.returnPressed.connect(lambda: self.go(1))
        self._result = Label()
        self._result.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._result, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE.tight, 0, SPACE.tight)
        row.addWidget(self.line)
        for title, step in ((self.tr("Previous"), -1), (self.tr("Next"), 1)):
            button = QPushButton(title)
            button.clicked.connect(lambda _checked=False, step=step: self.go(step))
            row.addWidget(button)
        row.addWidget(self._result, 1)
        self.hide()

    @property
    def is_finding(self) -> bool:
        """Whether it is still being looked for."""
        return self._finding.is_running

    def open(self) -> None:
        """Show the line, ready to type into."""
        self.show()
        self.line.selectAll()
        self.line.setFocus()

    def go(self, step: int) -> None:
        """Go to the next or previous cell; opens the line where there is nothing to look for yet."""
        if not self.line.text():
            self.open()
            return
        self._result.clear()
        self._finding.finish()
        self._finding.start(self._searched().find_steps(self.line.text(), step), self._tell)

    def _tell(self, found: bool) -> None:
        self._result.setText("" if found else self.tr("Not found in this sheet"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the line."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._searched().setFocus()
            return
        super().keyPressEvent(event)
