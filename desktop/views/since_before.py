"""A line above a plan: what it costs more than the plan before, and the way to what changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.compare.compared import of_planned
from desktop.compare.words import difference_words
from desktop.language.plain_text import Label
from desktop.session.plan_before import PlanBefore
from desktop.session.session import Session
from desktop.theme import SPACE, set_role


class SinceBefore(QWidget):
    """Shown while there is a plan before.

    Signals:
        asked: show what changed.
    """

    asked = Signal()

    def __init__(self, session: Session, before: PlanBefore) -> None:
        super().__init__()
        self._session, self._before = session, before
        self.words = Label(role="muted")
        self.button = QPushButton(self.tr("What changed"))
        set_role(self.button, "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.small, 0, SPACE.small, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(self.words)
        row.addWidget(self.button)
        row.addStretch(1)
        self.button.clicked.connect(lambda _checked=False: self.asked.emit())
        for changed in (before.changed, session.plan_changed):
            changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        before = of_planned(self._before.planned, "")
        now = of_planned(self._session.current_plan, "")
        self.setVisible(before is not None and now is not None)
        if before is not None and now is not None:
            self.words.setText(self.tr("Against the plan before: {0}").format(difference_words(before, now)))
