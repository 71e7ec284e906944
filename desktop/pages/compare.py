"""The compare page: saved plans, the plan on show and the one without rules side by side."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

import pandas as pd
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from desktop.charts.cost_bars import CostBar, CostBars
from desktop.compare import causes, measures, tables
from desktop.compare.book_changes import CHANGES, book_changes
from desktop.compare.compared import Compared
from desktop.compare.words import difference_words
from desktop.jobs.turns import InTurns
from desktop.language.figures import exact_money
from desktop.language.plain_text import Label
from desktop.models.table_model import ShownColumn
from desktop.pages.compare_parts import PlanSlot, SavedPlans
from desktop.pages.empty import why_no_plan
from desktop.pages.result_page import ResultPage
from desktop.pages.scenario_columns import ScenarioColumns
from desktop.pages.wish_prices import WishPrices
from desktop.session.plan_before import PlanBefore
from desktop.session.session import Session
from desktop.steps import Steps
from desktop.studies.comparison import MOST, Comparison
from desktop.studies.risk import Risk
from desktop.theme import SPACE, Theme
from desktop.views.card import Card
from desktop.views.tables import ResultTable


class ComparePage(ResultPage):
    """Up to four plans side by side."""

    def __init__(self, session: Session, before: PlanBefore, risk: Risk, theme: Theme) -> None:
        super().__init__(session, self.tr("Nothing to compare yet"))
        self.comparison = Comparison(session, before, self)
        self._is_stale = True
        self.slots_ = [PlanSlot(number) for number in range(MOST)]
        self.changed = Label(wraps=True)
        self.saved = SavedPlans(theme)
        self.wishes = WishPrices(session, theme)
        self.scenarios = ScenarioColumns(session, risk, theme)
        self.results = ResultTabs(theme)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.lay_out(self._tabs())
        inside = self.layout()
        if inside is not None:
            inside.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.large)
        for slot in self.slots_:
            slot.chosen.connect(self._choose)
        self.empty.button.clicked.connect(lambda _checked=False: self.optimise_asked.emit())
        self.comparison.changed.connect(self._follow)
        session.state_changed.connect(self._follow_state)
        self._follow()

    def take_focus(self) -> None:
        """Give the keyboard to the first choice, or to what saves a plan."""
        (self.slots_[0].choice if self.has_results else self.empty.button).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Compare what has changed meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self._show()

    def _tabs(self) -> QTabWidget:
        for widget, title in (
            (self._side_by_side(), self.tr("Plans side by side")),
            (self.wishes, self.tr("Price of each wish")),
            (self.scenarios, self.tr("Scenarios")),
            (self.saved, self.tr("Saved plans")),
        ):
            tab = QWidget()
            column = QVBoxLayout(tab)
            column.setContentsMargins(0, SPACE.small, 0, 0)
            self.tabs.addTab(tab, title)
            if widget in (self.wishes, self.scenarios, self.saved):
                card = Card("")
                card.setAccessibleName(title)
                card.column.addWidget(widget, 1)
                column.addWidget(card)
            else:
                column.addWidget(widget)
        return self.tabs

    def show_part(self, part: QWidget) -> None:
        """Bring the tab to the front that holds a part of the page."""
        for number in range(self.tabs.count()):
            tab = self.tabs.widget(number)
            if tab is not None and tab.isAncestorOf(part):
                self.tabs.setCurrentIndex(number)

    def _side_by_side(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        row = QHBoxLayout()
        row.setSpacing(SPACE.medium)
        for slot in self.slots_:
            row.addWidget(slot, 1)
        column.addLayout(row)
        column.addWidget(self.changed)
        column.addWidget(self.results, 1)
        return page

    def _follow(self) -> None:
        self._is_stale = True
        self._follow_state()
        if self.isVisible():
            self._show()

    def _follow_state(self) -> None:
        self.stack.setCurrentIndex(1 if self.comparison.there_are else 0)
        self.empty.say(self._what_is_needed(), self.tr("Optimise"))
        can_plan = self._session.is_open and not self._session.is_busy and not why_no_plan(self._session)
        self.empty.button.setVisible(can_plan)
        self.saved.show_busy(is_busy=self._session.is_busy)

    def _what_is_needed(self) -> str:
        if not self._session.is_open:
            return self.tr("Open a workbook or the sample on the Start page.")
        needed = self.tr("Plan first: a plan is compared with the one before it, with saved plans and with no rules.")
        return why_no_plan(self._session) or needed

    def show_what_changed(self) -> None:
        """Compare the plan on show with the plan before, beginning with what differs in their books."""
        self.comparison.choose_what_changed()
        self.show_part(self.results)
        self.results.tabs.setCurrentWidget(self.results.tables["changes"])

    def _choose(self) -> None:
        self.comparison.choose([slot.key for slot in self.slots_])

    def _show(self) -> None:
        self._is_stale = False
        there_are, keys = self.comparison.there_are, self.comparison.chosen_keys
        plans = [there_are[key] for key in keys]
        for number, slot in enumerate(self.slots_):
            slot.show_plans(there_are, keys[number] if number < len(keys) else "", plans[0] if plans else None)
            slot.setVisible(number <= max(1, len(keys)))
        self.saved.show_plans(self._session.kept.plans)
        changes = changes_of(plans)
        self.results.show_plans(plans, changes)
        self.changed.setText("\n".join(what_changed(plans, changes)))
        self.changed.setVisible(bool(self.changed.text()))
        self.banner.say(self._warning(plans))

    def _warning(self, plans: Sequence[Compared]) -> str:
        if len({plan.currency for plan in plans}) > 1:
            return self.tr("These plans are in different currencies: their costs are shown, but not subtracted.")
        if self._session.is_plan_out_of_date and any(plan.planned is self._session.current_plan for plan in plans):
            return self.tr("The data has changed since the plan on show was made. Press F5 to plan again.")
        return ""


def changes_of(plans: Sequence[Compared]) -> list[pd.DataFrame | None]:
    """How the book of each plan differs from that of the first; None for a plan without a book, and for the first."""
    first = plans[0].planned if plans else None
    return [
        book_changes(first.book, plan.planned.book) if number and first and plan.planned else None
        for number, plan in enumerate(plans)
    ]


def what_changed(plans: Sequence[Compared], changes: Sequence[pd.DataFrame | None]) -> list[str]:
    """What changed between two plans; of more a sentence each: what differs in its book, and what that costs."""
    pairs = [(other, found) for other, found in zip(plans, changes, strict=True) if found is not None]
    if len(plans) == 2:
        return [line for other, found in pairs for line in causes.what_changed(plans[0], other, found)]
    return [f"{other.title}: {causes.cause_words(plans[0], other, found)}" for other, found in pairs]


class ResultTabs(Card):
    """The tables and the bars."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Side by side"))
        names = {
            "costs": self.tr("Cost"),
            "rules": self.tr("Rules"),
            "countries": self.tr("Countries"),
            "suppliers": self.tr("Suppliers"),
            "awards": self.tr("Awards that differ"),
            "changes": self.tr("Inputs that differ"),
        }
        self._plans: Sequence[Compared] = ()
        self._due: set[str] = set()
        self._filling = InTurns(self)
        self.tables = {name: ResultTable([], theme, title) for name, title in names.items()}
        self.bars = CostBars(theme)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for name, title in names.items():
            self.tabs.addTab(self.tables[name], title)
        self.tabs.insertTab(1, self.bars, self.tr("Chart"))
        self.tabs.currentChanged.connect(lambda _number: self._fill_shown())
        self.column.addWidget(self.tabs, 1)

    def show_plans(self, plans: Sequence[Compared], changes: Sequence[pd.DataFrame | None]) -> None:
        """Compare other plans, whose books differ by these changes from that of the first.

        A table follows in turns once it is looked at; until then it is disabled, for it compares others.
        """
        self._plans = plans
        self._filling.stop()
        self._fill(self.tables["costs"], measures.costs(plans), tables.cost_columns(plans))
        self._fill(self.tables["changes"], _every_change(plans, changes), tables.change_columns(plans))
        self.bars.show_bars(_bars(plans), plans[0].currency if plans else "")
        self._due = set(_IN_TURNS)
        self._fill_shown()

    def _fill_shown(self) -> None:
        shown = self.tabs.currentWidget()
        name = next((name for name in self._due if self.tables[name] is shown), None)
        if name is not None:
            steps, columns = _IN_TURNS[name]
            plans = self._plans
            self._filling.start(steps(plans), lambda frame: self._filled(name, frame, columns(plans)))
        for each in _IN_TURNS:
            self.tables[each].setEnabled(each not in self._due)

    def _filled(self, name: str, frame: pd.DataFrame, columns: Sequence[ShownColumn]) -> None:
        self._due.discard(name)
        self._fill(self.tables[name], frame, columns)
        self.tables[name].setEnabled(True)

    @staticmethod
    def _fill(table: ResultTable, frame: pd.DataFrame, columns: Sequence[ShownColumn]) -> None:
        # A period or a scope that is blank in every row says nothing and would take the width of the figures.
        told = [each for each in columns if each.name != "period" or (frame[each.name] != "").any()]
        table.table_model.show(frame, told)
        names = [each.name for each in told]
        elastic = next((each for each in ("supplier", "row") if each in names), names[0])
        seen = max((place for place, each in enumerate(told) if each.holds_numbers), default=-1) + 1
        table.fit_columns(elastic=names.index(elastic), leading=seen)


def _largest_first(
    figures: Callable[[Sequence[Compared]], Steps[pd.DataFrame]],
) -> Callable[[Sequence[Compared]], Steps[pd.DataFrame]]:
    """The steps to a table with its largest differences first."""

    def steps(plans: Sequence[Compared]) -> Steps[pd.DataFrame]:
        frame = yield from figures(plans)
        yield
        return tables.largest_first(frame, plans)

    return steps


_IN_TURNS: Mapping[
    str,
    tuple[Callable[[Sequence[Compared]], Steps[pd.DataFrame]], Callable[[Sequence[Compared]], Sequence[ShownColumn]]],
] = MappingProxyType(
    {
        "rules": (measures.rule_steps, tables.rule_columns),
        "countries": (_largest_first(measures.country_steps), tables.country_columns),
        "suppliers": (_largest_first(measures.supplier_steps), tables.supplier_columns),
        "awards": (_largest_first(measures.award_steps), tables.award_columns),
    }
)
"""Tables that are long: the steps to each, and its columns."""


def _every_change(plans: Sequence[Compared], changes: Sequence[pd.DataFrame | None]) -> pd.DataFrame:
    """The cells in which the book of each plan differs from that of the first, with the plan's title."""
    found = [pd.DataFrame(columns=["with", *CHANGES], dtype=object)]
    pairs = zip(plans, changes, strict=True)
    found += [each.assign(**{"with": plan.title}).astype(object) for plan, each in pairs if each is not None]
    return pd.concat(found, ignore_index=True)


def _bars(plans: Sequence[Compared]) -> list[CostBar]:
    """The bars of the plans that share the currency of the first."""
    bars = []
    for plan in plans:
        if plan.currency != plans[0].currency:
            continue
        words = exact_money(plan.total, plan.currency)
        if plan is not plans[0]:
            words = f"{words} · {difference_words(plans[0], plan)}"
        bars.append(CostBar(plan.title, plan.total, _cost_of_rules(plan), words))
    return bars


def _cost_of_rules(plan: Compared) -> float | None:
    """What the rules of a plan cost; None where that is not known, or not a part of the total cost."""
    made = plan.planned.plan if plan.planned is not None else None
    if made is None or made.unconstrained is None or made.risk is not None:
        return None
    return plan.total - made.unconstrained
