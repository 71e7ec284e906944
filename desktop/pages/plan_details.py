"""What stands below the headline of the plan page: shares, dearest rules and awards together, then the rest in tabs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QTabWidget, QWidget

from data.rule_states import why_unpriced
from desktop.jobs.turns import InTurns
from desktop.language.figures import count, exact_money
from desktop.language.plain_text import Label, tooltip
from desktop.language.sentences import in_language
from desktop.pages.capacities import CapacitiesView
from desktop.pages.plan_shares import SharesPart
from desktop.pages.why import WhyView
from desktop.session.planned import Planned
from desktop.session.session import Session
from desktop.steps import Steps, as_steps
from desktop.tables import plan as tables
from desktop.theme import SPACE, Theme, set_role
from desktop.views.card import Card
from desktop.views.kept_focus import KeptFocus
from desktop.views.tables import ResultTable

_OVERVIEW, _RULES = 0, 1
"""Numbers of tabs."""
_SUPPLIER, _COST, _UNIT = 1, 2, 5
"""Places among the columns of the awards."""
_LIMIT = 5
"""Place among the columns of the rules."""


class DearestPart(Card):
    """The rules that bind, dearest first; where none has a price, it says why.

    Signals:
        rule_asked: show the row of a rule.
    """

    rule_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Dearest rules"), is_framed=False)
        self.table = ResultTable([], theme, self.tr("Rules at their limit"))
        self.table.doubleClicked.connect(
            lambda index: self.rule_asked.emit(str(self.table.table_model.value(index.row(), "rule")))
        )
        self.column.addWidget(self.table, 1)
        self.unpriced = Label(role="muted", wraps=True)
        self.unpriced.hide()
        self.column.addWidget(self.unpriced)

    def plan_steps(self, planned: Planned) -> Steps[None]:
        """The steps to show another plan."""
        frame = yield from tables.dearest_steps(planned)
        why = in_language(why_unpriced(planned.plan))
        self.title.setText(self.tr("Rules at their limit") if why else self.tr("Dearest rules"))
        self.unpriced.setText(why)
        self.unpriced.setVisible(bool(why))
        yield
        self.table.table_model.show(frame, tables.dearest_columns(planned, frame))
        self.table.fit_columns(elastic=0)
        self.note.setText(tables.count_words(frame))


class TablePart(Card):
    """A table of a plan."""

    def __init__(self, table: ResultTable, title: str = "") -> None:
        super().__init__(title, is_framed=False)
        self.setAccessibleName(table.accessibleName())
        self.table = table
        self.column.addWidget(table, 1)


class DetailCard(Card):
    """Shares, dearest rules and awards; every rule; closing stock, shortages and surplus where there are any; reasons.

    The shares are filled by the page. A table follows when its tab is on show and the window has painted what is nearer
    to the eye, in turns where it is long; until then it is disabled, for it shows another plan.
    """

    def __init__(self, session: Session, theme: Theme, focus: KeptFocus) -> None:
        super().__init__("")
        self._focus = focus
        self.setAccessibleName(self.tr("Details"))
        self._planned: Planned | None = None
        self._is_current = True
        self._due: set[int] = set()
        self._filling = InTurns(self)
        self.shares = SharesPart(theme)
        self.dearest = DearestPart(theme)
        self.awards = ResultTable([], theme, self.tr("Awards"))
        self.awards.sortByColumn(_COST, Qt.SortOrder.DescendingOrder)
        self.rules = ResultTable([], theme, self.tr("All rules"))
        self._others = {
            "stock": (ResultTable([], theme, self.tr("Closing stock")), self.tr("Stock"), tables.stock_columns),
            "shortages": (ResultTable([], theme, self.tr("Shortages")), self.tr("Shortages"), tables.lack_columns),
            "surplus": (ResultTable([], theme, self.tr("Surplus")), self.tr("Surplus"), tables.surplus_columns),
        }
        self.why = WhyView(session, theme)
        self.capacities = CapacitiesView(session, theme)
        self._parts: list[tuple[list[QWidget], Callable[[Planned], Steps[None]]]] = []
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._add_tabs()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fill)
        self.awards.doubleClicked.connect(lambda _index: self.tabs.setCurrentWidget(self.why))
        self.awards.activated.connect(lambda _index: self.tabs.setCurrentWidget(self.why))
        self.awards.selectionModel().currentRowChanged.connect(lambda now, _before: self._explain(now.row()))
        self.tabs.setCornerWidget(self._corner())
        self.tabs.currentChanged.connect(self._tab_changed)
        self.column.addWidget(self.tabs, 1)
        self._tab_changed(_OVERVIEW)

    # What is shown

    def show_plan(self, planned: Planned) -> None:
        """Show the tables of another plan, as soon as they are looked at."""
        self._planned = planned
        self._filling.stop()
        self.why.clear()
        self.capacities.show_plan(planned)
        for number, name in enumerate(self._others, start=_RULES + 1):
            self.tabs.setTabVisible(number, len(getattr(planned.plan, name)) > 0)
        self._due = set(range(len(self._parts)))
        self._enable()
        self._soon.start()

    def say_current(self, *, is_current: bool) -> None:
        """Say whether the tables are of the plan that the page speaks of; else they are greyed."""
        if is_current != self._is_current:
            self._is_current = is_current
            self._enable()

    def fold(self, *, is_low: bool) -> None:
        """Where a page is low, leave the room of the titles to the tables."""
        self.shares.heading.setHidden(is_low)
        self.dearest.title.setHidden(is_low)
        self.dearest.note.setHidden(is_low)

    def showEvent(self, event: QShowEvent) -> None:
        """Fill what can be seen now."""
        super().showEvent(event)
        self._soon.start()

    def _fill(self) -> None:
        number = self.tabs.currentIndex()
        if self._planned is None or number not in self._due or not self.isVisible():
            return
        _widgets, steps = self._parts[number]
        self._filling.start(steps(self._planned), lambda _made: self._filled(number))

    def _filled(self, number: int) -> None:
        self._due.discard(number)
        self._enable()

    def _enable(self) -> None:
        with self._focus.while_enabling():
            for number, (widgets, _steps) in enumerate(self._parts):
                for widget in widgets:
                    widget.setEnabled(self._is_current and number not in self._due)

    # The tabs

    def _add_tabs(self) -> None:
        self.awards_part = TablePart(self.awards, self.awards.accessibleName())
        self.tabs.addTab(self._overview(), self.tr("Overview"))
        self._parts.append(([self.dearest, self.awards_part], self._overview_steps))
        self._add_table(self.rules, self.tr("All rules"), self._rules_steps)
        for name, (table, title, _columns) in self._others.items():
            self._add_table(table, title, partial(self._other_steps, name))
        for view, title in ((self.why, self.tr("Why this much")), (self.capacities, self.tr("What is full"))):
            self.tabs.addTab(view, title)
            self._parts.append(([view], lambda _planned: as_steps(None)))

    def _add_table(self, table: ResultTable, title: str, steps: Callable[[Planned], Steps[None]]) -> None:
        part = TablePart(table)
        self.tabs.addTab(part, title)
        self._parts.append(([part], steps))

    def _overview(self) -> QWidget:
        """Shares above the dearest rules; the awards beside them, as high as both."""
        across, down = QSplitter(Qt.Orientation.Horizontal), QSplitter(Qt.Orientation.Vertical)
        across.setContentsMargins(0, SPACE.small, 0, 0)
        for splitter, widgets, sizes in (
            (down, (self.shares, self.dearest), (270, 170)),
            (across, (down, self.awards_part), (430, 640)),
        ):
            splitter.setHandleWidth(SPACE.large)
            splitter.setChildrenCollapsible(False)
            for number, widget in enumerate(widgets):
                splitter.addWidget(widget)
                splitter.setStretchFactor(number, sizes[number])
            splitter.setSizes(sizes)
        return across

    def _corner(self) -> QWidget:
        self.every_country = QPushButton(self.tr("Every country"))
        self.every_country.setCheckable(True)
        self.every_country.setToolTip(self.tr("Show every country of a rule, not only the one nearest to its limit"))
        set_role(self.every_country, "segment")
        self.every_country.toggled.connect(self._every_country)
        corner = QWidget()
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.every_country)
        return corner

    def _tab_changed(self, tab: int) -> None:
        self.every_country.setVisible(tab == _RULES)
        self._fill()
        if self.tabs.widget(tab) is self.why:
            self._explain(self.awards.currentIndex().row())

    # Filling

    def _overview_steps(self, planned: Planned) -> Steps[None]:
        yield from self.dearest.plan_steps(planned)
        yield
        awards = yield from tables.awards_steps(planned)
        yield
        self.awards.table_model.show(awards, tables.award_columns(planned))
        yield
        self.awards.fit_columns(elastic=_SUPPLIER, leading=_UNIT + 1)
        suppliers, materials = awards["supplier"].nunique(), awards["material"].nunique()
        text = self.tr("Awards {0} · suppliers {1} · materials {2} · {3}")
        cost = exact_money(float(awards["cost"].sum()), planned.plan.currency)
        summary = self.awards_part.note
        summary.setText(f"{count(len(awards))} · {cost}")
        summary.setToolTip(tooltip(text.format(count(len(awards)), suppliers, materials, cost)))

    def _rules_steps(self, planned: Planned) -> Steps[None]:
        frame = yield from tables.rules_steps(planned, every_row=self.every_country.isChecked())
        yield
        self.rules.table_model.show(frame, tables.rule_columns(planned, frame))
        yield
        self.rules.fit_columns(elastic=0, leading=_LIMIT + 1)

    def _other_steps(self, name: str, planned: Planned) -> Steps[None]:
        table, _title, columns = self._others[name]
        table.table_model.show(getattr(planned.plan, name), columns(planned))
        yield
        table.fit_columns()

    def _every_country(self) -> None:
        self._due.add(_RULES)
        self._enable()
        self._fill()

    def _explain(self, row: int) -> None:
        if self._planned is not None and row >= 0 and _OVERVIEW not in self._due:
            model = self.awards.table_model
            named = [str(model.value(row, name)) for name in ("material", "period", "offer")]
            self.why.show_award(self._planned, *named)
