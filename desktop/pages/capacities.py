"""Why this mix: the capacities that are used up, and what one percent more of each would save at first."""

from __future__ import annotations

from functools import partial
from typing import Any

import pandas as pd
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.jobs.foreground import Words
from desktop.jobs.jobs import Outcome
from desktop.language.figures import Scale, exact_money, money, scale_for
from desktop.language.plain_text import Label
from desktop.models.table_model import ShownColumn
from desktop.session.planned import Planned
from desktop.session.session import Session
from desktop.theme import SPACE, Theme
from desktop.views.tables import ResultTable


class CapacitiesView(QWidget):
    """The capacities of offers and suppliers that hold the plan back, the dearest first; worked out when looked at."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._planned: Planned | None = None
        self._asked: Planned | None = None
        self.words = Label(role="muted", wraps=True)
        self.table = ResultTable([], theme, self.tr("Capacities that are used up, the dearest first"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.small, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        session.state_changed.connect(self._ask)

    def show_plan(self, planned: Planned) -> None:
        """Answer for another plan, as soon as it can be seen and nothing else runs."""
        self._planned, self._asked = planned, None
        self.table.hide()
        self.words.setText(self.tr("Looking which capacities are used up …"))
        self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask now."""
        super().showEvent(event)
        self._ask()

    def _ask(self) -> None:
        planned = self._planned
        if planned is None or planned is self._asked or not self.isVisible() or self._session.is_busy:
            return
        if self._session.is_plan_out_of_date:
            self.words.setText(self.tr("The data has changed since this plan was made. Optimise again."))
            return
        if planned is not self._session.current_plan:
            self.words.setText(self.tr("Reasons are given for the plan of the book: keep the trial, or go back."))
            return
        self._asked = planned
        if planned.plan.risk is not None:
            self.words.setText(self.tr("A plan over scenarios is not explained capacity by capacity."))
            return

        def done(outcome: Outcome) -> None:
            if self._planned is planned:
                self._show(planned, outcome.facts["capacities"])
            self._session.said.emit(self.tr("Found the capacities that are used up"))

        words = Words(self.tr("It was not explained"), self.tr("Looking why …"))
        self._session.ask("capacities", {}, done, words)

    def _show(self, planned: Planned, found: list[dict[str, Any]] | None) -> None:
        if found is None:
            self.words.setText(
                self.tr("The plan has whole decisions (orders, lots, counts, breaks): no capacity has a single price.")
            )
            return
        frame = pd.DataFrame(found, columns=["kind", "name", "material", "periods", "saves"])
        self.table.table_model.show(frame.assign(periods=frame["periods"].astype(str)), _columns(planned, frame))
        self.table.fit_columns(elastic=2)
        self.table.setVisible(len(frame) > 0)
        some = self.tr(
            "Beside the rules at their limit, these capacities hold the plan back. The saving is that of the first bit "
            "more: it lessens as the capacity grows."
        )
        none = self.tr("No capacity holds the plan back: more of one would save nothing.")
        self.words.setText(some if len(frame) else none)


def _columns(planned: Planned, frame: pd.DataFrame) -> list[ShownColumn]:
    currency = planned.plan.currency
    kinds = {"offer": _tr("offer"), "supplier": _tr("supplier")}
    scale = scale_for(float(frame["saves"].max()) if len(frame) else 0.0)
    return [
        ShownColumn("kind", _tr("Capacity of"), "", lambda kind: kinds[str(kind)]),
        ShownColumn("name", _tr("Name"), "", None, str),
        ShownColumn("material", _tr("Material")),
        ShownColumn("periods", _tr("Periods"), _tr("In how many periods it holds the plan back")),
        ShownColumn(
            "saves", _tr("1 % more saves"), _tr("What one percent more of it in these periods saves, at first"),
            partial(_saves, currency, scale), partial(_exactly, currency),
        ),
    ]  # fmt: skip


def _saves(currency: str, scale: Scale, value: object) -> str:
    return money(value, currency, scale) if isinstance(value, float) else ""


def _exactly(currency: str, value: object) -> str:
    return exact_money(value, currency) if isinstance(value, float) else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("CapacitiesView", text)
