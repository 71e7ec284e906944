"""The robust plan: which objective is least, what being ready for the scenarios costs, and the regret of each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from data.book import Book
from data.columns import normalised
from data.plan import Plan, Risk
from data.reading.numbers import read_number_cell
from data.sheets import setting, sheet_spec
from desktop.language.cell_text import as_text
from desktop.language.figures import exact_money, money, typed
from desktop.language.file_words import in_window
from desktop.language.plain_text import Label
from desktop.pages.result_page import ResultPage
from desktop.session.book_settings import setting_changes, setting_in
from desktop.session.planned import Planned
from desktop.session.session import Session
from desktop.tables import robust as tables
from desktop.theme import SPACE, TYPE, Theme, set_role
from desktop.views.card import Card
from desktop.views.choice import Choice
from desktop.views.tables import ResultTable

OBJECTIVE, RISK_LEVEL = setting("objective"), setting("risk_level")
_LARGEST = 0.999999
_WIDTH = 70


class RobustView(ResultPage):
    """What the plan on show makes of the scenarios, and the switch between objectives.

    Signals:
        sheet_asked: show a sheet of the book.
    """

    sheet_asked = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, self.tr("This plan does not look at scenarios"))
        self._shown: Planned | None = None
        self.switch = ObjectiveCard()
        self.head = RobustCard()
        self.outcomes = ResultTable([], theme, self.tr("What each scenario costs"))
        self.lay_out(self._results(), self.switch)
        self.switch.asked.connect(self._set)
        self.empty.button.clicked.connect(lambda _checked=False: self.sheet_asked.emit("scenarios"))
        session.book_opened.connect(self._read)
        for changed in (session.plan_changed, session.state_changed, session.book_changed):
            changed.connect(self._follow)
        self._read()
        self._follow()

    def take_focus(self) -> None:
        """Give the keyboard to the outcomes, or to the choice of the objective."""
        (self.outcomes if self.has_results else self.switch.objective).setFocus()

    def _results(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        card = Card(self.tr("What each scenario costs"))
        card.column.addWidget(self.outcomes, 1)
        column.addWidget(self.head)
        column.addWidget(card, 1)
        return page

    def _read(self) -> None:
        self.switch.show_settings(self._session.book)

    def _follow(self, changes: object = None) -> None:
        if changes is not None:
            self._read()
        planned, book = self._session.current_plan, self._session.book
        has_scenarios = bool(book["scenarios"].cells["scenario"].notna().any())
        risk = planned.plan.risk if planned is not None and planned.plan.status.has_plan else None
        if planned is not None and risk is not None and planned is not self._shown:
            self.head.show_risk(planned.plan, risk)
            frame = tables.outcomes_frame(risk)
            self.outcomes.table_model.show(frame, tables.outcome_columns(planned.plan))
            self.outcomes.fit_columns(elastic=0)
        self._shown = planned
        self.stack.setCurrentIndex(1 if risk is not None else 0)
        self.switch.setEnabled(self._session.is_open and has_scenarios and not self._session.is_busy)
        self.empty.say(self._what_is_needed(has_scenarios=has_scenarios), self.tr("Show the scenarios"))
        self.empty.button.setVisible(self._session.is_open and not self._session.is_busy)
        stale = self.tr("The data has changed since this plan was made. Press F5 to plan again.")
        self.banner.say(stale if risk is not None and self._session.is_plan_out_of_date else "")

    def _what_is_needed(self, *, has_scenarios: bool) -> str:
        if not self._session.is_open:
            return self.tr("Open a workbook or the sample on the Start page.")
        if not has_scenarios:
            return self.tr("Say in the sheet Scenarios what may go wrong, and how likely it is.")
        return self.tr(
            "Choose above what is least: the expected cost over the scenarios, or their CVaR, the mean cost of the "
            "worst of them. The plan then says what being ready costs, and what each scenario costs beside the "
            "least-cost plan and beside the best plan had one known."
        )

    def _set(self, objective: str, level: float) -> None:
        """Set the objective: one undo step, then the plan."""
        values: dict[str, object] = {OBJECTIVE.title: objective}
        if objective == "CVaR":
            values[RISK_LEVEL.title] = level
        label = self.tr("Objective: {0}").format(in_window(objective))
        changes = setting_changes(self._session.book, values, label)
        if changes is None:
            self._session.said.emit(self.tr("Settings names the objective twice: leave one row"))
            return
        self._session.edit(changes)
        self.optimise_asked.emit()


class ObjectiveCard(Card):
    """What is least, and the tail that CVaR looks at.

    Signals:
        asked: plan with an objective and a risk level.
    """

    asked = Signal(str, float)

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("What is least"))
        self.objective = Choice()
        self.objective.setAccessibleName(self.tr("What is least"))
        self.objective.addItems(
            [self.tr("Cost when nothing happens"), self.tr("Expected cost over the scenarios"), self.tr("CVaR")]
        )
        self.tail = QLineEdit()
        self.tail.setAccessibleName(self.tr("The worst part of the scenarios that CVaR looks at, in percent"))
        self.tail.setMaximumWidth(_WIDTH)
        self.button = QPushButton(self.tr("Set and plan"))
        set_role(self.button, "primary")
        least, worst = Label(self.tr("Least:")), Label(self.tr("of the worst"))
        least.setBuddy(self.objective)
        worst.setBuddy(self.tail)
        self._of_tail = (worst, self.tail, Label("%"))
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        for widget in (least, self.objective, *self._of_tail, self.button):
            row.addWidget(widget)
        row.addStretch(1)
        self.column.addLayout(row)
        self.objective.currentIndexChanged.connect(lambda _index: self._judge())
        self.tail.textChanged.connect(lambda _text: self._judge())
        self.button.clicked.connect(lambda _checked=False: self._ask())
        self.tail.returnPressed.connect(self._ask)

    @property
    def level(self) -> float | None:
        """The risk level: one less the tail; None where no percent is typed that CVaR could look at."""
        tail, is_number = self.locale().toDouble(self.tail.text().strip())
        level = round(1.0 - tail / 100.0, 9)
        return level if is_number and 0.0 <= level <= _LARGEST else None

    def show_settings(self, book: Book) -> None:
        """Show what the book says."""
        wanted = normalised(as_text(setting_in(book, OBJECTIVE.title)) or OBJECTIVE.choices[0])
        places = [normalised(choice) for choice in OBJECTIVE.choices]
        self.objective.setCurrentIndex(places.index(wanted) if wanted in places else 0)
        raw, default = setting_in(book, RISK_LEVEL.title), RISK_LEVEL.default
        read = read_number_cell(RISK_LEVEL, default if raw is None else raw, sheet_spec("settings")).value
        known = isinstance(read, float) and 0.0 <= read <= _LARGEST
        self.tail.setText(typed(100.0 * (1.0 - float(str(read)))) if known else "")
        self._judge()

    def _judge(self) -> None:
        is_cvar = OBJECTIVE.choices[self.objective.currentIndex()] == "CVaR"
        for widget in self._of_tail:
            widget.setVisible(is_cvar)
        is_good = not is_cvar or self.level is not None
        set_role(self.tail, "" if is_good else "bad")
        self.tail.setToolTip("" if is_good else self.tr("Type a percentage above 0, up to 100"))

    def _ask(self) -> None:
        chosen, level = OBJECTIVE.choices[self.objective.currentIndex()], self.level
        if self.button.isEnabled() and (level is not None or chosen != "CVaR"):
            self.asked.emit(chosen, 0.0 if level is None else level)


class RobustCard(Card):
    """The price of robustness, and what it buys."""

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("The price of robustness"))
        self.said = Label(role="muted")
        self.figure = Label(size=TYPE.figure, bold=True)
        self.words = Label(role="muted", wraps=True)
        for part in (self.said, self.figure, self.words):
            self.column.addWidget(part)

    def show_risk(self, plan: Plan, risk: Risk) -> None:
        """Show what another plan makes of the scenarios."""
        price = risk.price_of_robustness
        named = in_window(risk.objective)
        if price is None:
            self.said.setText(self.tr("Least {0}").format(named))
            shown = risk.value
            self.figure.setText(money(shown, plan.currency))
        else:
            self.said.setText(self.tr("Price of robustness, for the least {0}").format(named))
            shown = price
            self.figure.setText(money(shown, plan.currency, signed=True))
        self.figure.setToolTip(exact_money(shown, plan.currency))
        words = tables.robustness_words(plan, risk)
        dearer = self.tr("So much more than the least-cost plan it costs when nothing happens.")
        self.words.setText(words if price is None else f"{dearer} {words}")
