"""A row of buttons of which one is down: the ways in which something can be looked at."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from desktop.theme import SPACE, set_role


class Segments(QWidget):
    """The buttons.

    Signals:
        chosen: the name of the one that was pressed.
    """

    chosen = Signal(str)

    def __init__(self, words: Mapping[str, str], name: str) -> None:
        """Nothing is down yet.

        Args:
            words: text by name.
            name: what is chosen, for a screen reader.
        """
        super().__init__()
        self.setAccessibleName(name)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(SPACE.tight)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        for each, text in words.items():
            button = QPushButton(text)
            button.setCheckable(True)
            set_role(button, "segment")
            button.clicked.connect(lambda _checked=False, each=each: self.chosen.emit(each))
            self._group.addButton(button)
            self.row.addWidget(button)
            self.buttons[each] = button
        self.row.addStretch(1)

    @property
    def down(self) -> str:
        """The name of the one that is down; empty where none is."""
        return next((name for name, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, name: str) -> None:
        """Put a button down without a signal."""
        self.buttons[name].setChecked(True)
