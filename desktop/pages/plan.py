"""The plan page: what the rules cost, where each material comes from, which rules bind, and every award."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.charts.share_bars import ShareBars
from desktop.charts.share_data import Bar, share_bars, stages_in
from desktop.dial import amount_words
from desktop.figures import count, exact_money
from desktop.pages import plan_tables as tables
from desktop.pages.capacities import CapacitiesView
from desktop.pages.plan_headline import HeadlineCard
from desktop.pages.plan_outcome import OutcomePage
from desktop.pages.why import WhyView
from desktop.plain_text import Label
from desktop.plan_before import PlanBefore
from desktop.planned import Planned
from desktop.session import Session
from desktop.theme import SPACE, TYPE, Theme, set_role
from desktop.trial import Trial
from desktop.trial_wire import Tried
from desktop.views.card import Banner, Card
from desktop.views.since_before import SinceBefore
from desktop.views.tables import ResultTable

_LOW = 620
"""Below this height of the page its tables need the room that titles and the parts of the cost take."""
_COST = 8
"""Place of the cost among the columns of the awards."""


class PlanPage(QWidget):
    """The plan of the open book.

    Signals:
        optimise_asked: compute a plan.
        problems_asked: show the list of problems.
        rule_asked: show the row of a rule.
    """

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
        self.mix = MixCard(theme)
        self.rules = RulesCard(theme)
        self.details = DetailCard(session, theme)
        self.outcome = OutcomePage(session)
        self.outcome.optimise_asked.connect(self.optimise_asked)
        self.outcome.problems_asked.connect(self.problems_asked)
        self.outcome.rule_asked.connect(self.rule_asked)
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
        self.mix.heading.setHidden(is_low)

    def take_focus(self) -> None:
        """Give the keyboard to the awards."""
        if self.stack.currentIndex() == 1:
            self.details.awards.setFocus()

    def _results(self) -> QWidget:
        across = QSplitter(Qt.Orientation.Horizontal)
        down = QSplitter(Qt.Orientation.Vertical)
        for splitter, widgets in ((across, (self.mix, self.rules)), (down, (across, self.details))):
            splitter.setHandleWidth(SPACE.medium)
            splitter.setChildrenCollapsible(False)
            for widget in widgets:
                splitter.addWidget(widget)
        across.setStretchFactor(0, 3)
        across.setStretchFactor(1, 2)
        across.setSizes([600, 460])
        down.setStretchFactor(0, 1)
        down.setStretchFactor(1, 1)
        down.setSizes([280, 320])
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addWidget(self.headline)
        column.addWidget(down, 1)
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
        """Show the plan of the trial, as far as it is known, or that of the book."""
        planned, trial = self._session.current_plan, self._trial
        if planned is None or not planned.plan.status.has_plan:
            return
        if self.isVisible():
            self._trial.want_bars(self.mix.stage)
        tried, whole = trial.valid, trial.whole
        shown = whole or tried or planned
        if shown is not self._shown:
            self._show(shown, planned)
        self._shown = shown
        is_whole = isinstance(shown, Planned)
        self.headline.setEnabled(not trial.is_late)
        self.mix.setEnabled(not trial.is_late and (isinstance(shown, Planned) or shown.stage == self.mix.stage))
        self.rules.setEnabled(is_whole)
        self.details.setEnabled(is_whole)
        self.since.setEnabled(shown is planned)

    def _show(self, shown: Planned | Tried, planned: Planned) -> None:
        """Show a whole plan, or what is known of one; the tables of the last whole plan then stay, greyed."""
        note = ""
        if shown is not planned and self._trial.dial is not None:
            amount = shown.amount if isinstance(shown, Tried) else self._trial.amount
            note = self.tr("trial at {0}").format(amount_words(self._trial.dial, amount))
        is_audited = isinstance(shown, Planned) or shown.is_audited
        self.headline.show_plan(shown.plan, has_rules=bool(planned.rules), trial=note, is_audited=is_audited)
        if isinstance(shown, Tried):
            self.mix.show_tried(shown.bars, shown.stage, note)
            return
        self.mix.show_plan(shown, note)
        self.rules.show_plan(shown)
        self.details.show_plan(shown)


class MixCard(Card):
    """Where each material comes from, stage by stage.

    Signals:
        stage_changed: a person chose another stage.
    """

    stage_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("")
        self._planned: Planned | None = None
        self._note = ""
        self.setAccessibleName(self.tr("Where each material comes from"))
        self.heading = Label(self.tr("Where each material comes from"), size=TYPE.heading, bold=True, wraps=True)
        self.column.addWidget(self.heading)
        self._stages = QHBoxLayout()
        self._stages.setSpacing(SPACE.tight)
        self.column.addLayout(self._stages)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        words = {
            "made": self.tr("Made"),
            "refined": self.tr("Refined"),
            "mined": self.tr("Mined"),
            "owned": self.tr("Owned"),
        }
        for stage, word in words.items():
            button = QPushButton(word)
            button.setCheckable(True)
            set_role(button, "segment")
            button.clicked.connect(lambda _checked=False, stage=stage: self._choose_stage(stage))
            self._group.addButton(button)
            self._stages.addWidget(button)
            self.buttons[stage] = button
        self._stages.addStretch(1)
        self.bars = ShareBars(theme)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.bars)
        set_role(scroll, "inset")
        self.column.addWidget(scroll, 1)

    @property
    def stage(self) -> str:
        """The stage that is on show; empty where there is none."""
        return next((stage for stage, button in self.buttons.items() if button.isChecked()), "")

    def _choose_stage(self, stage: str) -> None:
        self.show_stage(stage)
        self.stage_changed.emit()

    def show_tried(self, bars: Sequence[Bar], stage: str, note: str) -> None:
        """Show the bars of a plan that is tried, if they are of the stage on show; the note says of which trial."""
        self._note = note
        if self._planned is not None and stage == self.stage:
            titles = tables.names_in(self._planned, "materials", "material", "description")
            self.bars.show_bars(bars, titles, self._about(stage))

    def show_plan(self, planned: Planned, note: str = "") -> None:
        """Show another plan, at the stage that was on show or the one with most materials at their cap.

        Args:
            planned: the plan.
            note: of which trial it is; empty for the plan of the book.
        """
        self._planned, self._note = planned, note
        stages = stages_in(planned.mix)
        for stage, button in self.buttons.items():
            button.setVisible(stage in stages)
        caps = tables.single_country_caps(planned)
        binding = caps[caps["binding"].astype(bool)]["stage"].value_counts()
        chosen = self.stage
        if chosen not in stages:
            chosen = max(stages, key=lambda stage: int(binding.get(stage, 0)), default="made")
        self.show_stage(chosen)

    def show_stage(self, stage: str) -> None:
        """Show the bars of a stage."""
        if self._planned is None:
            return
        self.buttons[stage].setChecked(True)
        bars = share_bars(self._planned.mix, tables.single_country_caps(self._planned), stage)
        titles = tables.names_in(self._planned, "materials", "material", "description")
        self.bars.show_bars(bars, titles, self._about(stage))

    def _about(self, stage: str) -> str:
        """At which stage the shares are, and of which trial."""
        return " · ".join(text for text in (self.buttons[stage].text(), self._note) if text)


class RulesCard(Card):
    """The rules that bind, dearest first.

    Signals:
        rule_asked: show the row of a rule.
    """

    rule_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("What the rules cost next"))
        self.table = ResultTable([], theme, self.tr("Rules at their limit"))
        self.table.doubleClicked.connect(
            lambda index: self.rule_asked.emit(str(self.table.table_model.value(index.row(), "rule")))
        )
        self.column.addWidget(self.table, 1)

    def show_plan(self, planned: Planned) -> None:
        """Show another plan."""
        frame = tables.dearest_frame(planned)
        self.table.table_model.show(frame, tables.dearest_columns(planned, frame))
        self.table.fit_columns(elastic=0)
        self.note.setText(tables.count_words(frame))


class DetailCard(Card):
    """Every award and every rule; closing stock, shortages and surplus where there are any."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Details"))
        self._planned: Planned | None = None
        self.awards = ResultTable([], theme, self.tr("Awards"))
        self.awards.sortByColumn(_COST, Qt.SortOrder.DescendingOrder)
        self.rules = ResultTable([], theme, self.tr("All rules"))
        self.every_country = QPushButton(self.tr("Every country"))
        self.every_country.setCheckable(True)
        self.every_country.setToolTip(self.tr("Show every country of a rule, not only the one nearest to its limit"))
        set_role(self.every_country, "segment")
        self.every_country.toggled.connect(self._fill_rules)
        self.summary = Label(role="muted")
        self._others = {
            "stock": (ResultTable([], theme, self.tr("Closing stock")), self.tr("Stock"), tables.stock_columns),
            "shortages": (ResultTable([], theme, self.tr("Shortages")), self.tr("Shortages"), tables.lack_columns),
            "surplus": (ResultTable([], theme, self.tr("Surplus")), self.tr("Surplus"), tables.surplus_columns),
        }
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.awards, self.tr("Awards"))
        self.tabs.addTab(self.rules, self.tr("All rules"))
        self.why = WhyView(session, theme)
        for table, title, _columns in self._others.values():
            self.tabs.addTab(table, title)
        self.tabs.addTab(self.why, self.tr("Why this much"))
        self.capacities = CapacitiesView(session, theme)
        self.tabs.addTab(self.capacities, self.tr("What is full"))
        self.awards.doubleClicked.connect(lambda _index: self.tabs.setCurrentWidget(self.why))
        self.awards.activated.connect(lambda _index: self.tabs.setCurrentWidget(self.why))
        self.awards.selectionModel().currentRowChanged.connect(lambda now, _before: self._explain(now.row()))
        self.tabs.setCornerWidget(self._corner())
        self.tabs.currentChanged.connect(self._show_corner)
        self.column.addWidget(self.tabs, 1)
        self._show_corner(0)

    def _explain(self, row: int) -> None:
        if self._planned is not None and row >= 0:
            model = self.awards.table_model
            named = [str(model.value(row, name)) for name in ("material", "period", "offer")]
            self.why.show_award(self._planned, *named)

    def show_plan(self, planned: Planned) -> None:
        """Show another plan."""
        self._planned = planned
        self.why.clear()
        self.capacities.show_plan(planned)
        awards = tables.awards_frame(planned)
        self.awards.table_model.show(awards, tables.award_columns(planned))
        self.awards.fit_columns(elastic=1)
        suppliers, materials = awards["supplier"].nunique(), awards["material"].nunique()
        text = self.tr("Awards {0} · suppliers {1} · materials {2} · {3}")
        cost = exact_money(float(awards["cost"].sum()), planned.plan.currency)
        self.summary.setText(self.tr("{0} awards · {1}").format(count(len(awards)), cost))
        self.summary.setToolTip(text.format(count(len(awards)), suppliers, materials, cost))
        self._fill_rules()
        for number, (name, (table, _title, columns)) in enumerate(self._others.items(), start=2):
            frame = getattr(planned.plan, name)
            table.table_model.show(frame, columns(planned))
            table.fit_columns()
            self.tabs.setTabVisible(number, len(frame) > 0)

    def _corner(self) -> QWidget:
        corner = QWidget()
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.summary)
        row.addWidget(self.every_country)
        return corner

    def _show_corner(self, tab: int) -> None:
        self.summary.setVisible(tab == 0)
        self.every_country.setVisible(tab == 1)
        if self.tabs.widget(tab) is self.why:
            self._explain(self.awards.currentIndex().row())

    def _fill_rules(self) -> None:
        if self._planned is not None:
            frame = tables.rules_frame(self._planned, every_row=self.every_country.isChecked())
            self.rules.table_model.show(frame, tables.rule_columns(self._planned, frame))
            self.rules.fit_columns(elastic=0)
