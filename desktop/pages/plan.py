"""The plan page: what the rules cost, where each material comes from, which rules bind, and every award."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.language.figures import count
from desktop.pages.plan_details import DetailCard
from desktop.pages.plan_headline import HeadlineCard
from desktop.pages.plan_outcome import OutcomePage
from desktop.session.plan_before import PlanBefore
from desktop.session.planned import Planned
from desktop.session.session import Session
from desktop.theme import SPACE, Theme
from desktop.trial.dial import amount_words
from desktop.trial.trial import Trial
from desktop.trial.tried import Tried
from desktop.views.card import Banner
from desktop.views.kept_focus import KeptFocus
from desktop.views.since_before import SinceBefore
from desktop.views.steady import Steady

_LOW = 620
"""Below this height of the page its tables need the room that titles and the parts of the cost take."""


class PlanPage(QWidget):
    """The plan of the open book.

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

    def __init__(self, session: Session, trial: Trial, before: PlanBefore, theme: Theme) -> None:
        super().__init__()
        self._session, self._trial = session, trial
        self.since = SinceBefore(session, before)
        self.banner = Banner()
        self.banner_button = QPushButton(self.tr("Optimise again"))
        self.banner_button.clicked.connect(lambda _checked=False: self.optimise_asked.emit())
        self.banner.row.addWidget(self.banner_button)
        self.headline = HeadlineCard()
        self._focus = KeptFocus()
        self.details = DetailCard(session, theme, self._focus)
        self.mix, self.rules = self.details.shares, self.details.dearest
        self.outcome = OutcomePage(session)
        self.outcome.optimise_asked.connect(self.optimise_asked)
        self.outcome.problems_asked.connect(self.problems_asked)
        self.outcome.rule_asked.connect(self.rule_asked)
        self.outcome.reopen_asked.connect(self.reopen_asked)
        self.rules.rule_asked.connect(self.rule_asked)
        self.mix.stage_changed.connect(self._follow_trial)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.outcome)
        self.stack.addWidget(self._results())
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addWidget(self.banner)
        column.addWidget(self.since)
        column.addWidget(self.stack, 1)
        for changed in (session.plan_changed, session.state_changed, session.problems_changed):
            changed.connect(self._follow)
        trial.changed.connect(self._follow_trial)
        self._shown: Planned | Tried | None = None
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Say what is on show."""
        super().showEvent(event)
        self._follow_trial()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing of this page is on show."""
        super().hideEvent(event)
        self._trial.want_bars("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a low page to its tables."""
        super().resizeEvent(event)
        is_low = event.size().height() < _LOW
        self.headline.fold(is_low=is_low)
        self.details.fold(is_low=is_low)

    def take_focus(self) -> None:
        """Give the keyboard to the awards."""
        if self.stack.currentIndex() == 1:
            self.details.awards.setFocus()

    def _results(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addWidget(Steady(self.headline))
        column.addWidget(self.details, 1)
        return page

    def _follow(self) -> None:
        planned = self._session.current_plan
        has_plan = planned is not None and planned.plan.status.has_plan
        if has_plan:
            self._follow_trial()
        else:
            self._shown = planned
            self.outcome.show_outcome(planned.plan if planned else None)
        self.stack.setCurrentIndex(1 if has_plan else 0)
        out_of_date = planned is not None and self._session.is_plan_out_of_date
        self.banner.say(self._out_of_date() if out_of_date else "")
        self.banner_button.setEnabled(not self._session.is_busy)
        # While another plan is computed the last one stays, greyed.
        with self._focus.while_enabling():
            self.stack.setEnabled(not self._session.is_planning)

    def _out_of_date(self) -> str:
        if self._session.is_planning:
            return self.tr("The data has changed since this plan was made. It is being planned again.")
        text = self.tr("The data has changed since this plan was made. It is out of date and is not exported.")
        errors = self._session.errors
        if not errors:
            return text
        stop = self.tr("1 error stops planning.") if errors == 1 else self.tr("{0} errors stop planning.")
        return f"{text} {stop.format(count(errors))}"

    def _follow_trial(self) -> None:
        """Show the plan of the trial, as far as it is known, or that of the book; once the page can be seen."""
        planned, trial = self._session.current_plan, self._trial
        if planned is None or not planned.plan.status.has_plan or not self.isVisible():
            return
        shown = trial.known or planned
        if shown is not self._shown:
            self._show(shown, planned)
        self._shown = shown
        is_of_stage = isinstance(shown, Planned) or shown.stage == self.mix.stage
        self.headline.setEnabled(not trial.is_late)
        self.mix.setEnabled(not trial.is_late and is_of_stage)
        self.details.say_current(is_current=shown is trial.whole if trial.is_on else True)
        self.since.setEnabled(shown is planned)
        trial.want_bars(self.mix.stage)

    def _show(self, shown: Planned | Tried, planned: Planned) -> None:
        """Show a whole plan, or what is known of one; the tables of the last whole plan then stay, greyed."""
        note, valid = "", self._trial.valid
        if valid is not None and self._trial.dial is not None:
            note = self.tr("trial at {0}").format(amount_words(self._trial.dial, valid.amount))
        is_audited = isinstance(shown, Planned) or shown.is_audited
        made = shown.made if isinstance(shown, Planned) and shown.is_kept else ""
        has_rules = bool(planned.rules)
        self.headline.show_plan(shown.plan, has_rules=has_rules, trial=note, is_audited=is_audited, made=made)
        if isinstance(shown, Tried):
            self.mix.show_tried(shown, note)
        else:
            self.mix.show_plan(shown, note)
            self.details.show_plan(shown)
