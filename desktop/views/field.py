"""A line to type one value into, which speaks up when a value was typed; and a form of values with their labels."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop.language.plain_text import Label
from desktop.theme import SPACE, set_role


def label_of(widget: QWidget, text: str) -> Label:
    """The label that stands before a part of a form."""
    label = Label(text, role="muted")
    label.setBuddy(widget)
    return label


class Form(QGridLayout):
    """Values below each other, each behind its label."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(SPACE.small)
        self.setVerticalSpacing(SPACE.small)
        self.setColumnStretch(1, 1)

    def add(self, text: str, widget: QWidget) -> Label:
        """Add a value at the end. Returns its label."""
        label, row = label_of(widget, text), self.rowCount()
        label.setToolTip(widget.accessibleName())
        self.addWidget(label, row, 0)
        self.addWidget(widget, row, 1)
        return label


class Field(QLineEdit):
    """A value that can be replaced: Enter or leaving the line says the new one.

    Signals:
        said: the new text, without blanks around it.
    """

    said = Signal(str)

    def __init__(self, name: str, width: int = 0) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._shown = ""
        if width:
            self.setFixedWidth(width)
        self.editingFinished.connect(self.commit)

    def show_text(self, text: str) -> None:
        """Show the value as it is now; what is being typed stays."""
        if self.hasFocus() and self.text() != self._shown:
            return
        self._shown = text
        self.setText(text)
        self.setCursorPosition(0)
        self.mark(bad=False)

    def mark(self, *, bad: bool) -> None:
        """Show whether the value can be used."""
        set_role(self, "bad" if bad else "")

    def commit(self) -> None:
        """Say what was typed, if that was not said yet."""
        text = self.text().strip()
        if self.text() != self._shown:
            self._shown = self.text()
            self.said.emit(text)
