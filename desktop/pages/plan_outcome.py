"""What stands on the plan page when there is no plan to show: what is needed, or why there is none."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from operator import is_

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from data.edits import ChangeSet
from data.plan import Plan, Repair, Status
from data.problems import Problem
from data.reading.file_errors import left_unread
from data.reading.typed import read_names
from desktop.language.figures import count
from desktop.language.plain_text import Label
from desktop.language.sentences import in_language, phrase_in_language
from desktop.models.cell_places import placed_problem
from desktop.pages.out_of_reach import rules_out_of_reach
from desktop.session.repair_changes import repair_changes
from desktop.session.session import Session
from desktop.theme import SPACE, TYPE, set_role
from desktop.views.card import Card

_WIDEST = 760
_MOST_LINES = 10
_MOST_NAMES = 24


class OutcomePage(QScrollArea):
    """Says in sentences what to do next.

    Signals:
        optimise_asked: compute a plan.
        problems_asked: show the list of problems.
        rule_asked: show the row of a rule.
        reopen_asked: read the file of the book once more.
    """

    reopen_asked = Signal()
    optimise_asked = Signal()
    problems_asked = Signal()
    rule_asked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._said_of: tuple[object, ...] = ()
        self._said: tuple[object, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        body = QWidget()
        outer = QHBoxLayout(body)
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        outer.addWidget(inner)
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(SPACE.large)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._column.setContentsMargins(SPACE.wide, SPACE.huge, SPACE.wide, SPACE.wide)
        self.setWidget(body)

    @property
    def words(self) -> str:
        """Everything that is said, for screen readers and tests."""
        return "\n".join(label.text() for label in self.findChildren(Label) if label.text())

    def show_outcome(self, plan: Plan | None) -> None:
        """Show why there is no plan, or what is needed for one; what stands there already stays, with the keyboard."""
        if self._is_said(plan):
            return
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        if plan is None:
            self._show_empty()
        elif plan.status is Status.PROBLEMS:
            self._show_problems()
        elif plan.status is Status.INFEASIBLE:
            self._show_infeasible(plan)
        else:
            self._say(
                self.tr("No plan yet: the limit was reached first"),
                self.tr("The solver was stopped before it found a plan. Plan again, or give it more time."),
            )
            self._offer_optimise()

    def _is_said(self, plan: Plan | None) -> bool:
        """Whether what stands there says the same of the same as it would now."""
        session, (of, said) = self._session, (self._said_of, self._said)
        self._said_of, self._said = (plan, session.current_plan, session.book), ()
        if plan is None or plan.status is Status.PROBLEMS:
            self._said = session.is_open, session.is_planning, session.errors, *self._first_errors()
        return bool(of) and said == self._said and all(map(is_, of, self._said_of))

    def _first_errors(self) -> list[Problem]:
        return list(islice((each for each in self._session.problems if each.severity == "error"), _MOST_LINES))

    def _show_empty(self) -> None:
        if not self._session.is_open:
            text = self.tr("Open a workbook or the sample on the Start page, then press F5.")
            self._say(self.tr("No plan yet"), text)
        elif self._session.is_planning:
            self._say(self.tr("Planning …"), self.tr("Esc stops it. The book stays as it is."))
        elif self._session.errors:
            self._show_problems()
        else:
            text = self.tr("Press F5 for the least-cost plan that keeps every rule.")
            self._say(self.tr("No plan yet"), text)
            self._offer_optimise()

    def _show_problems(self) -> None:
        errors = self._session.errors
        title = self.tr("1 problem stands in the way") if errors == 1 else self.tr("{0} problems stand in the way")
        self._say(
            title.format(count(errors)), self.tr("Mend them where they stand, then press F5. Each names its cell.")
        )
        self._button(self.tr("Show the problems"), self.problems_asked.emit)
        for problem in self._first_errors():
            self._column.addWidget(Label(placed_problem(self._session.book, problem), role="muted", wraps=True))
        if left_unread(self._session.book):
            self._show_file_at_fault(self._session.book.file)

    def _show_file_at_fault(self, name: str) -> None:
        words = self.tr("What was not read of {0} is not in this window: mend it in that file, then open it again.")
        self._column.addWidget(Label(words.format(name), wraps=True))
        source = self._session.source
        if source is not None and source.name == name:
            self._button(self.tr("Open {0} again").format(name), self.reopen_asked.emit)

    def _show_infeasible(self, plan: Plan) -> None:
        self._say(*self._headline(plan))
        reasons = [placed_problem(self._session.book, each) for each in plan.problems if each.severity != "note"]
        if reasons:
            card = Card(self.tr("Why"))
            for reason in reasons[:_MOST_LINES]:
                card.column.addWidget(Label(reason, wraps=True))
            more = len(reasons) - _MOST_LINES
            if more > 0:
                card.column.addWidget(self._more_reasons(more), 0, Qt.AlignmentFlag.AlignLeft)
            self._column.addWidget(card)
        if plan.repairs:
            several = len(plan.repairs) > 1
            title = (
                self.tr("What would make a plan possible: each alone")
                if several
                else self.tr("What would make a plan possible")
            )
            card = Card(title)
            for repair in plan.repairs:
                card.column.addWidget(self._repair_row(repair))
            self._column.addWidget(card)
        if plan.conflict:
            self._column.addWidget(self._conflict_card(plan.conflict))
        planned = self._session.current_plan
        beyond = rules_out_of_reach(planned) if planned is not None else []
        if beyond:
            card = Card(self.tr("What is out of reach while the other rules hold"))
            for rule, text in beyond[:_MOST_LINES]:
                card.column.addWidget(self._row(text, rule))
            left = len(beyond) - _MOST_LINES
            if left > 0:
                words = self.tr("and 1 more") if left == 1 else self.tr("and {0} more")
                card.column.addWidget(Label(words.format(count(left)), role="muted"))
            self._column.addWidget(card)

    def _headline(self, plan: Plan) -> tuple[str, str]:
        """What cannot be met, and what that is: rules are blamed where the conflict names one."""
        if any(problem.code == "scenario-not-met" for problem in plan.problems):
            return (
                self.tr("No plan can meet all the scenarios"),
                self.tr("A plan can meet the requirements and the rules, but none the scenarios too."),
            )
        together = self.tr("The requirements, capacities and rules below cannot hold together.")
        rules = self._rule_names()
        if not rules:
            return self.tr("No plan can meet the requirements"), together
        if not rules.isdisjoint(plan.conflict):
            return self.tr("No plan can meet all the rules"), together
        if plan.conflict:
            together = self.tr("What is named below cannot hold together, whatever the rules ask for.")
        return self.tr("No plan can meet all requirements and rules"), together

    def _rule_names(self) -> set[str]:
        """The names of the book's rules, as conflicts and repairs state them."""
        return set(read_names(self._session.book["rules"], "rule"))

    def _more_reasons(self, more: int) -> QPushButton:
        """How many more reasons there are, and the way to them."""
        text = self.tr("and 1 more: show the problems") if more == 1 else self.tr("and {0} more: show the problems")
        button = QPushButton(text.format(count(more)))
        set_role(button, "link")
        button.clicked.connect(lambda _checked=False: self.problems_asked.emit())
        return button

    def _conflict_card(self, conflict: tuple[str, ...]) -> Card:
        """Rules one a line with the way to them; requirements and capacities in one paragraph."""
        card = Card(self.tr("What cannot hold together"))
        rules = self._rule_names()
        planned = self._session.current_plan
        said = (
            {name: in_language(facts.sentence) for name, facts in planned.rules.items()} if planned is not None else {}
        )
        for name in [each for each in conflict if each in rules]:
            card.column.addWidget(self._row(f"{name}: {said[name]}" if name in said else name, name))
        others = [each for each in conflict if each not in rules]
        if others:
            text = ", ".join(phrase_in_language(other) for other in others[:_MOST_NAMES])
            if len(others) > _MOST_NAMES:
                text = self.tr("{0} and {1} more").format(text, count(len(others) - _MOST_NAMES))
            card.column.addWidget(Label(text, role="muted", wraps=True))
        return card

    def _say(self, title: str, text: str) -> None:
        self._column.addWidget(Label(title, size=TYPE.title, bold=True, wraps=True))
        self._column.addWidget(Label(text, role="muted", wraps=True))

    def _offer_optimise(self) -> None:
        button = self._button(self.tr("Optimise"), self.optimise_asked.emit)
        set_role(button, "primary")

    def _button(self, text: str, asked: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda _checked=False: asked())
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def _repair_row(self, repair: Repair) -> QWidget:
        widget = self._row(in_language(repair.sentence), repair.rule if repair.rule in self._rule_names() else "")
        changes = repair_changes(self._session.book, repair)
        row = widget.layout()
        if changes is not None and row is not None:
            button = QPushButton(self.tr("Apply and plan"))
            button.setAccessibleName(self.tr("Apply and plan: {0}").format(in_language(repair.sentence)))
            button.clicked.connect(lambda _checked=False: self._apply(changes))
            row.addWidget(button)
        return widget

    def _apply(self, changes: ChangeSet) -> None:
        """Make a repair: one undo step, then the plan that it makes possible."""
        self._session.edit(changes)
        self.optimise_asked.emit()

    def _row(self, text: str, rule: str) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(text, wraps=True), 1)
        if rule:
            button = QPushButton(self.tr("Show the rule"))
            button.setAccessibleName(self.tr("Show the rule {0}").format(rule))
            set_role(button, "link")
            button.clicked.connect(lambda _checked=False: self.rule_asked.emit(rule))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return widget
