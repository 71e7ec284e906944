"""The stress test: what each lost country or scenario does to the plan, how long it lasts, and what hangs on whom."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QWidget,
)

from data.stress import Loss, StressTest
from desktop.charts.loss_bars import LossBar, LossBars
from desktop.language.figures import count, exact_money, money, percent
from desktop.language.plain_text import Label
from desktop.pages.empty import why_no_plan
from desktop.pages.result_page import ResultPage
from desktop.session.session import Session
from desktop.studies.risk import Risk
from desktop.tables import risk as tables
from desktop.theme import SPACE, TYPE, Theme, set_role
from desktop.views.card import Card
from desktop.views.scrolled import scrolled
from desktop.views.tables import ResultTable

_MOST_BARS = 24


class StressView(ResultPage):
    """The plan under every loss."""

    def __init__(self, session: Session, risk: Risk, theme: Theme) -> None:
        super().__init__(session, self.tr("No stress test yet"))
        self.risk = risk
        self._shown: StressTest | None = None
        self.head = HeadCard()
        self.losses = LossesCard(theme)
        self.detail = LossCard(theme)
        self.lay_out(self._results(), self.head)
        self.head.button.clicked.connect(lambda _checked=False: self.test())
        self.head.days.returnPressed.connect(self.test)
        self.losses.chosen.connect(self._show_loss)
        self.empty.button.clicked.connect(lambda _checked=False: self._empty_button())
        for changed in (session.plan_changed, session.state_changed, self.risk.changed):
            changed.connect(self._follow)
        self._follow()

    def take_focus(self) -> None:
        """Give the keyboard to the losses, or to what begins the test."""
        (self.losses.table if self.has_results else self.head.button).setFocus()

    def test(self) -> None:
        """Put the plan through every loss."""
        if self.head.has_days and not self._session.is_busy:
            self.risk.run(self.head.recovery_days)

    def _results(self) -> QWidget:
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setHandleWidth(SPACE.medium)
        across.setChildrenCollapsible(False)
        across.addWidget(self.losses)
        across.addWidget(self.detail)
        across.setStretchFactor(0, 1)
        across.setStretchFactor(1, 1)
        across.setSizes([580, 480])
        return across

    def _follow(self) -> None:
        test, busy = self.risk.test, self._session.is_busy
        if test is not None and test is not self._shown:
            self.head.show_test(test)
            self.losses.show_test(self.risk, test)
        if test is None:
            self.head.show_nothing()
        self._shown = test
        self.head.button.setEnabled(self.risk.can_test and not busy)
        self.stack.setCurrentIndex(1 if test is not None else 0)
        self.stack.setEnabled(not self.risk.is_out_of_date)
        needs_plan = not self.risk.can_test
        button = self.tr("Optimise") if needs_plan else self.tr("Test the plan")
        running = self.tr("Testing the plan …") if self.risk.is_running else ""
        self.empty.say(self._what_is_needed(), button, title=running)
        self.empty.button.setVisible(self._session.is_open and not busy and not why_no_plan(self._session))
        stale = self.tr("The plan has changed since this test. Test it again.")
        self.banner.say(stale if self.risk.is_out_of_date else "")

    def _what_is_needed(self) -> str:
        if not self._session.is_open:
            return self.tr("Open a workbook or the sample on the Start page.")
        if not self.risk.can_test:
            return why_no_plan(self._session) or self.tr(
                "Plan first: the test loses every country, and plays every scenario, under that plan."
            )
        return self.tr(
            "Every country is lost at every stage in turn, and every scenario is played: with the plan kept, and "
            "planned again from the event on."
        )

    def _empty_button(self) -> None:
        if self.risk.can_test:
            self.test()
        else:
            self.optimise_asked.emit()

    def _show_loss(self, number: int) -> None:
        test = self.risk.test
        if test is not None and 0 <= number < len(test.losses):
            self.detail.show_loss(test, test.losses[number])


class HeadCard(Card):
    """The worst loss in a sentence, and for how long a country is lost."""

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("The worst loss"))
        self.said = Label(self.tr("The worst loss"), role="muted")
        self.figure = Label(size=TYPE.figure, bold=True)
        self.words = Label(role="muted", wraps=True)
        label = Label(self.tr("A lost country delivers again after"))
        self.days = QLineEdit()
        self.days.setAccessibleName(self.tr("Days until a lost country delivers again"))
        self.days.setPlaceholderText(self.tr("never"))
        self.days.setMaximumWidth(90)
        self.days.textChanged.connect(lambda _text: self._judge())
        label.setBuddy(self.days)
        self.button = QPushButton(self.tr("Test the plan"))
        set_role(self.button, "primary")
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        for widget in (label, self.days, Label(self.tr("days"))):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.button)
        for part in (self.said, self.figure, self.words):
            self.column.addWidget(part)
        self.column.addLayout(row)

    @property
    def has_days(self) -> bool:
        """Whether what is typed is blank or a number of days above zero."""
        text = self.days.text().strip()
        days, is_number = self.locale().toDouble(text)
        return not text or (is_number and 0 < days < float("inf"))

    @property
    def recovery_days(self) -> float | None:
        """The days; None: never."""
        text = self.days.text().strip()
        return float(self.locale().toDouble(text)[0]) if text else None

    def show_nothing(self) -> None:
        """There is no test on show."""
        for part in (self.said, self.figure, self.words):
            part.hide()

    def show_test(self, test: StressTest) -> None:
        """Show another test."""
        for part in (self.said, self.figure, self.words):
            part.show()
        harmful = [loss for loss in test.losses if loss.held.first_short_days is not None]
        if not harmful:
            self.said.setText(self.tr("The plan under every loss"))
            self.figure.setText(self.tr("Nothing is short"))
            self.words.setText(self.tr("None of {0} losses leaves anything short.").format(count(len(test.losses))))
            return
        worst = harmful[0]
        self.said.setText(self.tr("The worst loss: {0}").format(tables.lost_words(worst)))
        self.figure.setText(self.tr("{0} short").format(money(worst.held.shortage_value, test.currency)))
        self.figure.setToolTip(exact_money(worst.held.shortage_value, test.currency))
        still = sum(bool(loss.replanned.shortage_value) for loss in harmful)
        text = self.tr(
            "{0} of {1} losses leave something short if the plan is kept, {2} of them when planned again too."
        )
        said = [text.format(count(len(harmful)), count(len(test.losses)), count(still))]
        without = sum(loss.replanned.shortage_value is None for loss in harmful)
        if without:
            said.append(self.tr("For {0} of them no new plan was found.").format(count(without)))
        self.words.setText(" ".join(said))

    def _judge(self) -> None:
        set_role(self.days, "" if self.has_days else "bad")
        self.days.setToolTip("" if self.has_days else self.tr("Type a number of days above 0, or nothing for never"))


class LossesCard(Card):
    """The losses as bars and as a table, and how concentrated the plan is.

    Signals:
        chosen: place of a loss among those of the test.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Losses"))
        self.bars = LossBars(theme)
        self.table = ResultTable([], theme, self.tr("Losses, the worst first"))
        self.concentration = ResultTable([], theme, self.tr("How concentrated the plan is"))
        self.at_risk = ResultTable([], theme, self.tr("What hangs on each country"))
        scroll = scrolled(self.bars)
        set_role(scroll, "inset")
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.table, self.tr("Losses"))
        self.tabs.addTab(scroll, self.tr("Chart"))
        self.tabs.addTab(self.at_risk, self.tr("By country"))
        self.tabs.addTab(self.concentration, self.tr("Concentration"))
        self.column.addWidget(self.tabs, 1)
        self.bars.asked.connect(self.choose)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._row_chosen(now.row()))

    def show_test(self, risk: Risk, test: StressTest) -> None:
        """Show another test."""
        worst = [loss for loss in test.losses if loss.held.shortage_value > 0][:_MOST_BARS]
        bars = [
            LossBar(
                tables.lost_words(loss), loss.held.shortage_value, loss.replanned.shortage_value,
                tables.bridged_words(loss), loss.source if loss.kind == "country" else "",
            )
            for loss in worst
        ]  # fmt: skip
        self.bars.show_bars(bars, test.currency)
        losses = tables.losses_frame(test)
        columns = tables.loss_columns(test.currency, losses)
        self.table.table_model.show(losses, columns)
        self.table.fit_columns(elastic=0, leading=[each.name for each in columns].index("days") + 1)
        at_risk = tables.value_at_risk_columns(test.currency, risk.value_at_risk)
        self.at_risk.table_model.show(risk.value_at_risk, at_risk)
        self.at_risk.fit_columns(elastic=0)
        concentration = tables.concentration_columns(test.currency, risk.concentration)
        self.concentration.table_model.show(tables.concentration_frame(risk.concentration), concentration)
        self.concentration.fit_columns(elastic=0)
        self.choose(0)

    def choose(self, number: int) -> None:
        """Choose a loss by its place in the test."""
        model = self.table.table_model
        for row in range(model.rowCount()):
            if model.value(row, "number") == str(number):
                self.table.setCurrentIndex(model.index(row, 0))

    def _row_chosen(self, row: int) -> None:
        if row >= 0:
            number = int(str(self.table.table_model.value(row, "number")))
            self.bars.choose(number)
            self.chosen.emit(number)


class LossCard(Card):
    """One loss: when it bites, what it leaves short and unbuilt, and which rules planning again breaks."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("The chosen loss"))
        self.name = Label(size=TYPE.heading, bold=True, wraps=True)
        self.words = Label(wraps=True)
        self.again = Label(role="muted", wraps=True)
        self.rules = Label(role="warning", wraps=True)
        self.short = ResultTable([], theme, self.tr("What it leaves short if the plan is kept"))
        self.short_again = ResultTable([], theme, self.tr("What is short when planned again"))
        self.products = ResultTable([], theme, self.tr("Products not built"))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for table, title in (
            (self.short, self.tr("Short if kept")),
            (self.short_again, self.tr("Planned again")),
            (self.products, self.tr("Products")),
        ):
            self.tabs.addTab(table, title)
        for widget in (self.name, self.words, self.again, self.rules):
            self.column.addWidget(widget)
        self.column.addWidget(self.tabs, 1)

    def show_loss(self, test: StressTest, loss: Loss) -> None:
        """Show another loss."""
        self.name.setText(tables.lost_words(loss))
        self.words.setText(self._held(test, loss))
        self.again.setText(self._again(test, loss))
        broken = test.more_rules_broken(loss)
        self.rules.setText(self.tr("Planned again it breaks: {0}").format(", ".join(broken)))
        self.rules.setVisible(bool(broken))
        held = tables.shortages_by_material(loss.held.shortages)
        again = tables.shortages_by_material(loss.replanned.shortages)
        for table, frame, columns in (
            (self.short, held, tables.shortage_columns(test.currency, held)),
            (self.short_again, again, tables.shortage_columns(test.currency, again)),
            (self.products, loss.held.products, tables.product_columns()),
        ):
            table.table_model.show(frame, columns)
            table.fit_columns(elastic=0, leading=2)
        self.tabs.setTabVisible(1, len(loss.replanned.shortages) > 0)
        self.tabs.setTabVisible(2, len(loss.held.products) > 0)

    def _held(self, test: StressTest, loss: Loss) -> str:
        first, likely = loss.held.first_short, ""
        if loss.probability is not None:
            likely = self.tr("Probability {0}. ").format(percent(loss.probability))
        if first is None:
            return likely + self.tr("If the plan is kept, it leaves nothing more short.")
        text = self.tr("If the plan is kept, {0} is short, first on {1}.")
        return likely + text.format(money(loss.held.shortage_value, test.currency), first)

    def _again(self, test: StressTest, loss: Loss) -> str:
        short = loss.replanned.shortage_value
        said = self.tr("Bridged by stock and what is left: {0}.").format(tables.bridged_words(loss))
        if short is None:
            return said + " " + self.tr("What planning again comes to is not known.")
        text = self.tr("Planned again: {0} short at a cost of {1}.")
        value = money(short, test.currency) if short else self.tr("nothing")
        return said + " " + text.format(value, money(loss.replanned.cost, test.currency))
