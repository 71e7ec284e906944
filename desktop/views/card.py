"""Cards: a framed part of a page with a title."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.plain_text import Label
from desktop.theme import SPACE, TYPE, set_role


class Card(QFrame):
    """A title, a word at its right, and what stands below."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        self.column.setSpacing(SPACE.small)
        self.head = QHBoxLayout()
        self.title = Label(title, size=TYPE.heading, bold=True)
        self.note = Label(role="muted")
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.head.addWidget(self.note)
        if title:
            self.column.addLayout(self.head)


class Banner(QFrame):
    """A line across a page that says what the reader must know before reading on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        self.row = row
        self.text = Label(wraps=True)
        row.addWidget(self.text, 1)
        self.hide()

    def say(self, text: str, kind: str = "warning") -> None:
        """Show a sentence; nothing hides the banner.

        Args:
            text: the sentence, or empty.
            kind: ``warning`` or ``error``.
        """
        self.text.setText(text)
        set_role(self, f"{kind}-banner")
        self.setVisible(bool(text))
