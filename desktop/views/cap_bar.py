"""The cap bar: one rule, a slider from loose to tight, what its amount costs, and what the next point costs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from desktop.charts.cap_slider import CapSlider
from desktop.language.figures import exact_money, money, percent
from desktop.language.file_words import in_window
from desktop.language.plain_text import Label, tooltip
from desktop.language.sentences import in_language
from desktop.session.session import Session
from desktop.theme import SPACE, Theme, set_role
from desktop.trial.dial import Dial
from desktop.trial.trial import Trial
from desktop.views.choice import Choice
from desktop.views.steady import Steady

FOLLOWING = ("plan", "trade_off", "origins")
"""The pages that show the plan of a trial."""
ANALYSING = (*FOLLOWING, "risk", "compare", "report")
"""The pages that show a plan; those that show the book's own say so while something is tried."""


class CapBar(Steady):
    """Stands above the pages that show a plan."""

    def __init__(self, session: Session, trial: Trial, theme: Theme) -> None:
        self._frame = QFrame()
        super().__init__(self._frame)
        self._session, self._trial, self._place = session, trial, ""
        self.rules = Choice()
        self.slider = CapSlider(theme)
        self.amount = Label(bold=True)
        self.back = QPushButton(self.tr("Back"))
        self.keep = QPushButton(self.tr("Keep"))
        self.state = Label(bold=True)
        self.costs = Label(role="muted", wraps=True)
        self._lay_out()
        self._connect()
        self._follow()

    def show_on(self, place: str) -> None:
        """Stand above the page of that name."""
        self._place = place
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """What stands beside the amount is found out once it can be seen."""
        super().showEvent(event)
        self._trial.watch(is_watched=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for it any more."""
        super().hideEvent(event)
        self._trial.watch(is_watched=False)

    def _lay_out(self) -> None:
        set_role(self._frame, "card")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.small)
        inside.setSpacing(SPACE.hair)
        label = Label(self.tr("Rule"), bold=True)
        label.setBuddy(self.rules)
        self.label = label
        self.rules.setAccessibleName(self.tr("Rule to move"))
        self.rules.setMinimumWidth(200)
        self.rules.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.back.setToolTip(self.tr("End the trial: the amount of the book (Esc)"))
        self.keep.setToolTip(self.tr("Put this amount into the rule of the book and plan it"))
        set_role(self.keep, "primary")
        first = QHBoxLayout()
        first.setSpacing(SPACE.medium)
        for widget, stretch in ((label, 0), (self.rules, 1), (self.slider, 3), (self.amount, 0)):
            first.addWidget(widget, stretch)
        second = QHBoxLayout()
        second.setSpacing(SPACE.medium)
        second.addWidget(self.state)
        second.addWidget(self.costs, 1)
        for button in (self.back, self.keep):
            # The bar stays as high as it is when a trial begins: what is below must not jump from under the mouse.
            room = button.sizePolicy()
            room.setRetainSizeWhenHidden(True)
            button.setSizePolicy(room)
            second.addWidget(button)
        inside.addLayout(first)
        inside.addLayout(second)

    def _connect(self) -> None:
        self.rules.textActivated.connect(self._trial.choose)
        self.slider.valueChanged.connect(self._trial.move_to)
        self.back.clicked.connect(lambda _checked=False: self._trial.back())
        self.keep.clicked.connect(lambda _checked=False: self._trial.keep())
        self._trial.dial_changed.connect(self._show_dial)
        self._trial.changed.connect(self._follow)
        for changed in (self._session.state_changed, self._session.plan_changed):
            changed.connect(self._follow)

    # What it says

    def _show_dial(self) -> None:
        trial, dial = self._trial, self._trial.dial
        self.rules.clear()
        for number, rule in enumerate(trial.rules):
            self.rules.addItem(rule.name)
            self.rules.setItemData(number, tooltip(in_language(rule.sentence)), Qt.ItemDataRole.ToolTipRole)
        if dial is not None:
            self.rules.setCurrentText(dial.rule.name)
            words = (f"{in_window(dial.limit)} {dial.words(stop)}" for stop in range(len(dial.stops)))
            self.amount.setMinimumWidth(max(map(self._width_of, words)))
        self.rules.setToolTip(tooltip(in_language(dial.rule.sentence)) if dial is not None else "")
        self.rules.setAccessibleDescription(in_language(dial.rule.sentence) if dial is not None else "")
        self.slider.show_dial(dial, trial.stop)
        self._follow()

    def _width_of(self, text: str) -> int:
        return self.amount.fontMetrics().horizontalAdvance(text)

    def _follow(self) -> None:
        trial, dial = self._trial, self._trial.dial
        is_on = trial.is_on or trial.is_settling
        follows = self._place in FOLLOWING
        planned = self._session.current_plan
        has_rules = planned is not None and planned.plan.status.has_plan and bool(planned.rules)
        for widget in (self.label, self.rules, self.slider, self.amount):
            widget.setVisible(follows)
        if dial is not None and self.slider.value() != trial.stop:
            self.slider.show_dial(dial, trial.stop)
        can_move = dial is not None and not trial.is_settling and not self._session.is_planning
        self.rules.setEnabled(can_move)
        self.slider.setEnabled(can_move)
        for button in (self.back, self.keep):
            button.setVisible(is_on)
            button.setEnabled(can_move)
        self.keep.setEnabled(can_move and not self._session.is_busy and trial.cost_at(trial.stop) is not None)
        self.amount.setText(f"{in_window(dial.limit)} {dial.words(trial.stop)}" if dial is not None else "")
        self.state.setText(self._state(dial))
        self.state.setVisible(bool(self.state.text()))
        set_role(self.state, "warning" if is_on else "")
        self.costs.setText(" · ".join(self._costs(dial, follows=follows)))
        self.costs.setToolTip(self._exact(dial))
        self.slider.setAccessibleDescription(f"{self.amount.text()}. {self.state.text()} {self.costs.text()}".strip())
        self.setVisible((has_rules and follows) or (is_on and self._place in ANALYSING))

    def _state(self, dial: Dial | None) -> str:
        trial = self._trial
        if trial.is_settling:
            return self.tr("Planning …")
        if dial is None or not trial.is_on:
            return ""
        return self.tr("Trial: {0} instead of {1}").format(dial.words(trial.stop), dial.words(dial.own_stop))

    def _costs(self, dial: Dial | None, *, follows: bool) -> Sequence[str]:
        """What stands beside the slider: what the rule costs at this amount, and what its next point costs."""
        trial = self._trial
        if not follows:
            return [self.tr("This page shows the plan of the book, not the trial.")]
        if dial is None:
            return [self._why_nothing_moves()] if self._session.is_plan_out_of_date else []
        if trial.failure:
            return [self.tr("Not planned: {0}").format(trial.failure)]
        if not trial.is_known(trial.stop):
            return [self.tr("Planning …")]
        cost = trial.cost_at(trial.stop)
        if cost is None:
            return [self._no_plan(dial)]
        known = [text for text in (self._of_rule(dial, cost), self._of_next(dial, cost)) if text]
        return known if known or not trial.is_open(0) else [self.tr("Working out what the rule costs …")]

    def _why_nothing_moves(self) -> str:
        return self.tr("Planning …") if self._session.is_planning else self.tr("Optimise again to move a rule.")

    def _no_plan(self, dial: Dial) -> str:
        if dial.reachable is None:
            return self.tr("No plan at this amount.")
        tightest = dial.words(dial.nearest(dial.reachable))
        of_all = self.tr(
            "No plan at this amount. The tightest that meets every requirement, for all rows of the rule at once, "
            "is {0}."
        )
        of_one = self.tr("No plan at this amount. The tightest that meets every requirement is {0}.")
        return (of_all if dial.has_rows else of_one).format(tightest)

    def _of_rule(self, dial: Dial, cost: float) -> str:
        loosest = self._trial.cost_at(0)
        if loosest is None:
            return ""
        extra = cost - loosest
        part = f" ({percent(extra / loosest, 2, signed=True)})" if loosest > 0.0 else ""
        loosest_words = f"{in_window(dial.rule.limit)} {dial.words(0)}"
        text = self.tr("The rule costs {0}{1} compared with {2}")
        return text.format(money(extra, dial.currency, signed=True), part, loosest_words)

    def _of_next(self, dial: Dial, cost: float) -> str:
        stop = self._trial.stop + 1
        if stop >= len(dial.stops) or not self._trial.is_known(stop):
            return ""
        then, words = self._trial.cost_at(stop), dial.words(stop)
        if then is None:
            return self.tr("no plan at the next point, {0}").format(words)
        return self.tr("the next point, {0}: {1}").format(words, money(then - cost, dial.currency, signed=True))

    def _exact(self, dial: Dial | None) -> str:
        if dial is None:
            return ""
        known = [
            f"{dial.words(stop)}: {exact_money(self._trial.cost_at(stop), dial.currency)}"
            for stop in sorted({0, self._trial.stop, min(self._trial.stop + 1, len(dial.stops) - 1)})
            if self._trial.cost_at(stop) is not None
        ]
        return tooltip("\n".join(known)) if known else ""
