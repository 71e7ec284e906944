"""What stands on a page of results before there are any: what is needed, and the button that gets it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from data.plan import Status
from desktop.language.plain_text import Label
from desktop.session.session import Session
from desktop.theme import SPACE, TYPE, set_role


def why_no_plan(session: Session) -> str:
    """That the book has been planned and no plan is possible, where that is so; else nothing."""
    planned = session.current_plan
    if planned is None or planned.plan.status is not Status.INFEASIBLE or session.is_plan_out_of_date:
        return ""
    if any(problem.code == "scenario-not-met" for problem in planned.plan.problems):
        return QCoreApplication.translate(
            "EmptyPage", "No plan can meet all the scenarios: the page Plan says what stands in the way."
        )
    return QCoreApplication.translate(
        "EmptyPage", "No plan can meet all requirements and rules: the page Plan says what stands in the way."
    )


class EmptyPage(QWidget):
    """A title, a sentence and a button."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.huge, SPACE.wide, SPACE.wide)
        column.setSpacing(SPACE.large)
        self.text = Label(role="muted", wraps=True)
        self.button = QPushButton()
        set_role(self.button, "primary")
        self._standing = title
        self.title = Label(title, size=TYPE.title, bold=True)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def say(self, text: str, button: str, *, title: str = "") -> None:
        """Say what is needed.

        Args:
            text: a sentence.
            button: the words of the button.
            title: in place of the title that it stands there with, such as that the results are being worked out.
        """
        self.title.setText(title or self._standing)
        self.text.setText(text)
        self.button.setText(button)
