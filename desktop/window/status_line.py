"""The line at the foot of the window: what was done last, how far running work is, and how many problems there are."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QProgressBar, QStatusBar, QToolButton

from desktop.language.plain_text import Label
from desktop.theme import SPACE


class StatusLine(QObject):
    """A message stands until the next thing is done: it never speaks of what is long past.

    Attributes:
        message: what is said.
        bar: how far the running work is.
        problem_button: how many problems there are.
    """

    def __init__(self, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._tells_progress = False
        self.message = Label(self.tr("Ready"))
        self.bar = QProgressBar()
        self.bar.setFixedWidth(160)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.problem_button = QToolButton()
        self.problem_button.setAccessibleName(self.tr("Problems"))
        self.problem_button.hide()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(SPACE.small, 0, SPACE.small, 0)
        bar.addWidget(self.message, 1)
        bar.addPermanentWidget(self.bar)
        bar.addPermanentWidget(self.problem_button)

    def say(self, text: str) -> None:
        """Say what was done."""
        self.message.setText(text)
        self._tells_progress = False

    def show_progress(self, text: str, fraction: float) -> None:
        """Say how far the running work is: a sentence and a fraction (below 0 where unknown)."""
        self.message.setText(text)
        self._tells_progress = True
        self.bar.setRange(0, 0 if fraction < 0 else 1000)
        self.bar.setValue(max(0, round(fraction * 1000)))
        self.bar.show()

    def end_progress(self) -> None:
        """No work runs."""
        self.bar.hide()
        if self._tells_progress:
            self.say(self.tr("Ready"))

    def move_on(self) -> None:
        """Something else is done: what was said before is past; work that runs goes on."""
        if not self._tells_progress:
            self.say(self.tr("Ready"))
