"""The page of origins: where the purchases come from on a map, as a flow from mine to owner, and in each product."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.charts.flow_data import Flow, flow_of
from desktop.charts.flow_picture import FlowPicture
from desktop.jobs.foreground import Words
from desktop.jobs.jobs import Outcome
from desktop.language.plain_text import Label
from desktop.map.world_map import WorldMap
from desktop.models.table_model import ShownColumn
from desktop.pages.empty import why_no_plan
from desktop.pages.result_page import ResultPage
from desktop.session.planned import Planned
from desktop.session.session import Session
from desktop.steps import Steps
from desktop.tables import risk as tables
from desktop.theme import SPACE, TYPE, Theme
from desktop.trial.trial import Trial
from desktop.views.card import Card
from desktop.views.segments import Segments
from desktop.views.tables import ResultTable
from desktop.wire.messages import frame_steps, plan_facts, plan_lines

_PRODUCTS = 2
"""The tab that only books with products have."""
_TABLE = QSize(300, 130)
"""What the table of countries takes beside the map, or below it."""


class OriginsPage(ResultPage):
    """Where the purchases of the plan come from."""

    def __init__(self, session: Session, trial: Trial, theme: Theme) -> None:
        super().__init__(session, self.tr("No origins yet"))
        self._trial = trial
        self._frames: Mapping[str, pd.DataFrame] = {}
        self._shown: Mapping[str, pd.DataFrame] = {}
        self._own_flow = Flow((), (), 0.0)
        self._planned: Planned | None = None
        self._asked: Planned | None = None
        self._is_stale = False
        self.where = WhereCard(theme)
        self.flow = FlowPicture(theme)
        self.products = ResultTable([], theme, self.tr("What each product contains, by country"))
        self.empty.button.clicked.connect(lambda _checked=False: self.optimise_asked.emit())
        self.lay_out(self._results())
        session.plan_changed.connect(self._follow)
        session.state_changed.connect(self._follow)
        session.book_opened.connect(self._forget)
        trial.changed.connect(self._follow_trial)
        self._follow()

    def take_focus(self) -> None:
        """Give the keyboard to the countries."""
        if self.has_results:
            self.where.table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Look where a plan comes from the first time that it can be seen."""
        super().showEvent(event)
        self._asked = self._planned
        self._trial.want_origins(are_wanted=True)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing of this page is on show."""
        super().hideEvent(event)
        self._trial.want_origins(are_wanted=False)

    def _results(self) -> QWidget:
        note = self.tr("Where an offer has several origins at both stages, they are taken to mix evenly.")
        flow = QWidget()
        column = QVBoxLayout(flow)
        column.setContentsMargins(0, SPACE.small, 0, 0)
        column.addWidget(self.flow, 1)
        column.addWidget(Label(note, role="muted", wraps=True))
        card = Card("")
        card.setAccessibleName(self.where.accessibleName())
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.where, self.tr("Map"))
        self.tabs.addTab(flow, self.tr("From mine to owner"))
        self.tabs.addTab(self.products, self.tr("In each product"))
        card.column.addWidget(self.tabs, 1)
        return card

    def _follow(self) -> None:
        session = self._session
        planned = session.current_plan
        can = planned is not None and planned.plan.status.has_plan and not session.is_plan_out_of_date
        if can and planned is not None and planned is not self._asked and self.isVisible() and not session.is_busy:
            self._look(planned)
        stale = self._planned is not None and (self._planned is not planned or session.is_plan_out_of_date)
        self.banner.say(self.tr("The plan has changed since. Optimise again.") if stale and not can else "")
        self.stack.setCurrentIndex(1 if self._planned is not None else 0)
        self._is_stale = stale
        self._follow_trial()
        needed = self.tr("Plan first: this page shows where the plan's purchases are mined, refined, made and owned.")
        if not session.is_open:
            needed = self.tr("Open a workbook or the sample on the Start page.")
        elif can:
            needed = self.tr("This page shows where the plan's purchases are mined, refined, made and owned.")
        why = why_no_plan(session)
        running = self.tr("Looking where the plan comes from …") if can and session.is_busy else ""
        self.empty.say(why or needed, self.tr("Optimise"), title=running)
        self.empty.button.setVisible(session.is_open and not session.is_busy and not why)

    def _look(self, planned: Planned) -> None:
        # Asked once: the end of the work, answered or failed, brings the page here again.
        self._asked = planned

        def done(found: tuple[Mapping[str, pd.DataFrame], Flow]) -> None:
            self._planned = planned
            self._frames, self._own_flow = found
            self._session.said.emit(self.tr("Looked where the plan comes from"))
            self._follow()

        words = Words(self.tr("Origins were not found"), self.tr("Looking where the plan comes from …"))
        facts, lines = {"plan": plan_facts(planned.plan)}, plan_lines(planned.plan)
        self._session.ask("origins", facts, done, words, lines, _found_steps)

    def _follow_trial(self) -> None:
        """Show the origins of the trial, as far as they are known, or those of the plan of the book."""
        tried, planned = self._trial.valid, self._planned
        frames = tried.origins if tried is not None and tried.origins else self._frames
        is_of_trial = not self._trial.is_on or (frames is not self._frames and not self._trial.is_late)
        self.stack.setEnabled(not self._is_stale and is_of_trial)
        if planned is None or frames is self._shown or not frames:
            return
        self._shown, currency = frames, planned.plan.currency
        self.where.show_countries(frames["countries"], currency)
        self.flow.show_flow(self._own_flow if frames is self._frames else flow_of(frames["flows"]), currency)
        self.tabs.setTabVisible(_PRODUCTS, "products" in self._frames)
        self.tabs.setTabEnabled(_PRODUCTS, "products" in frames)
        if "products" in frames:
            self.products.table_model.show(frames["products"], _product_columns())
            self.products.fit_columns(elastic=5)

    def _forget(self) -> None:
        self._planned = self._asked = None
        self._frames = self._shown = {}
        self._follow()


def _found_steps(outcome: Outcome) -> Steps[tuple[Mapping[str, pd.DataFrame], Flow]]:
    """The steps to the origins that arrived, and to what flows from where to where."""
    frames = {}
    for name, table in outcome.received.of("origins").items():
        frames[name] = yield from frame_steps(table)
    yield
    return frames, flow_of(frames["flows"])


class WhereCard(Card):
    """The map and the table of countries, at one stage."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("", is_framed=False)
        self.setAccessibleName(self.tr("Where the purchases come from"))
        self._countries = pd.DataFrame()
        self._currency = ""
        head = QHBoxLayout()
        head.setContentsMargins(0, SPACE.small, 0, 0)
        head.setSpacing(SPACE.tight)
        head.addWidget(Label(self.tr("Where the purchases come from"), size=TYPE.heading, bold=True))
        head.addSpacing(SPACE.large)
        words = {
            "any": self.tr("At any stage"),
            "mined": self.tr("Mined"),
            "refined": self.tr("Refined"),
            "made": self.tr("Made"),
            "owned": self.tr("Owned"),
        }
        self.stages = Segments(words, self.tr("Stage"))
        self.stages.chosen.connect(self.show_stage)
        head.addWidget(self.stages, 1)
        self.map = WorldMap(theme)
        self.table = ResultTable([], theme, self.tr("Countries"))
        self.column.addLayout(head)
        self.column.addWidget(_MapAndTable(self.map, self.table), 1)
        self.column.addWidget(Label(self.map.note(), role="muted", wraps=True))
        self.map.asked.connect(self._choose)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._row_chosen(now.row()))

    def show_countries(self, countries: pd.DataFrame, currency: str) -> None:
        """Show the countries of another plan, at the stage that was on show."""
        self._countries, self._currency = countries, currency
        self.show_stage(self.stages.down or "refined")

    def show_stage(self, stage: str) -> None:
        """Show another stage."""
        self.stages.choose(stage)
        rows = self._countries[self._countries["stage"] == stage].sort_values("value", ascending=False, kind="stable")
        named = rows[rows["country"] != "unknown"]
        shares = dict(zip(named["country"].astype(str), named["share"].astype(float), strict=True))
        self.map.show_shares(shares, self.stages.buttons[stage].text())
        self.map.choose("")
        self.table.table_model.show(rows, _country_columns(self._currency, rows))
        self.table.fit_columns(elastic=0)

    def _choose(self, country: str) -> None:
        model = self.table.table_model
        for row in range(model.rowCount()):
            if model.value(row, "country") == country:
                self.table.setCurrentIndex(model.index(row, 0))
                return
        self.map.choose(country)

    def _row_chosen(self, row: int) -> None:
        if row >= 0:
            self.map.choose(str(self.table.table_model.value(row, "country")))


class _MapAndTable(QSplitter):
    """A map with its table beside or below it, as the map becomes larger."""

    def __init__(self, world_map: QWidget, table: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setHandleWidth(SPACE.medium)
        self.setChildrenCollapsible(False)
        self.addWidget(world_map)
        self.addWidget(table)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the other way gives the map more room."""
        super().resizeEvent(event)
        wide, high = self.width(), self.height()
        beside, below = min(wide - _TABLE.width(), 2 * high), min(wide, 2 * (high - _TABLE.height()))
        is_beside = beside > below
        if is_beside != (self.orientation() is Qt.Orientation.Horizontal) or not event.oldSize().isValid():
            self.setOrientation(Qt.Orientation.Horizontal if is_beside else Qt.Orientation.Vertical)
            self.setSizes([wide, _TABLE.width()] if is_beside else [high, _TABLE.height()])


def _country_columns(currency: str, countries: pd.DataFrame) -> list[ShownColumn]:
    shown = {column.name: column for column in tables.value_at_risk_columns(currency, countries)}
    return [shown["country"], shown["share"], shown["value"]]


def _product_columns() -> list[ShownColumn]:
    return tables.embedded_columns()
