"""Text from the input, shown literally: Qt takes a text that looks like markup for markup unless told not to."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.theme import TYPE, font, set_role

_MNEMONIC = re.compile(r"\(&\w\)|&(?=\w)")


def without_mnemonic(words: str) -> str:
    """Words without the mark of their mnemonic; Chinese and Japanese add it as ``(&F)``."""
    return _MNEMONIC.sub("", words)


def tooltip(text: str) -> str:
    """A tooltip that shows the text as it is, and wraps."""
    return f"<p>{html.escape(text, quote=False).replace('\n', '<br>')}</p>"


class Label(QLabel):
    """A label that shows its text as it is."""

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "",
        size: float = TYPE.body,
        bold: bool = False,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setFont(font(size, bold=bold))
        self.setWordWrap(wraps)
        if role:
            set_role(self, role)
