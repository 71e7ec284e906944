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
from desktop.language.figures import NONE, Scale, exact_money, money, quantity, scale_for
from desktop.language.plain_text import Label
from desktop.models.table_model import ShownColumn
from desktop.session.planned import Planned
from desktop.session.session import Session
from desktop.theme import SPACE, Theme
from desktop.views.tables import ResultTable
from desktop.wire.messages import frame_lines


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
                self._show(planned, outcome.facts["capacities"], is_priced=outcome.facts["is_priced"])
            self._session.said.emit(self.tr("Found the capacities that are used up"))

        words = Words(self.tr("It was not explained"), self.tr("Looking why …"))
        plan = planned.plan
        is_priced = plan.certificate is not None and plan.certificate.dual_residual is not None
        self._session.ask(
            "capacities", {"is_priced": is_priced}, done, words, frame_lines("plan", "awards", plan.awards)
        )

    def _show(self, planned: Planned, found: list[dict[str, Any]], *, is_priced: bool) -> None:
        frame, columns = _priced(planned, found) if is_priced else _unpriced(found)
        self.table.table_model.show(frame.assign(periods=frame["periods"].astype(str)), columns)
        self.table.fit_columns(elastic=2)
        self.table.setVisible(len(frame) > 0)
        self.words.setText(self._about_priced(len(frame)) if is_priced else self._about_unpriced(len(frame)))

    def _about_priced(self, number: int) -> str:
        if not number:
            return self.tr("No capacity holds the plan back: more of one would save nothing.")
        return self.tr(
            "Beside the rules at their limit, these capacities hold the plan back. The saving is that of the first bit "
            "more: it lessens as the capacity grows."
        )

    def _about_unpriced(self, number: int) -> str:
        reason = self.tr("The plan has whole decisions (orders, lots, counts, breaks): no capacity has a single price.")
        if not number:
            return f"{self.tr('No capacity is used up.')} {reason}"
        return f"{self.tr('These capacities are used up; what more of one would save is not known.')} {reason}"


def _priced(planned: Planned, found: list[dict[str, Any]]) -> tuple[pd.DataFrame, list[ShownColumn]]:
    """The capacities with their prices (``optimizer.why.Scarce``)."""
    frame = pd.DataFrame(found, columns=["kind", "name", "material", "periods", "saves"])
    currency = planned.plan.currency
    scale = scale_for(float(frame["saves"].max()) if len(frame) else 0.0)
    return frame, [
        *_names(_tr("In how many periods it holds the plan back")),
        ShownColumn(
            "saves", _saving(), _tr("What one percent more of it in these periods saves, at first"),
            partial(_saves, currency, scale), partial(_exactly, currency),
        ),
    ]  # fmt: skip


def _unpriced(found: list[dict[str, Any]]) -> tuple[pd.DataFrame, list[ShownColumn]]:
    """The capacities that are used up with their use (``optimizer.used_up.UsedUp``); no saving is known."""
    frame = pd.DataFrame(found, columns=["kind", "name", "material", "periods", "used", "capacity", "unit"])
    amounts = zip(frame["used"], frame["capacity"], frame["unit"], strict=True)
    said = [_tr("{0} of {1} {2}").format(quantity(used), quantity(capacity), unit) for used, capacity, unit in amounts]
    return frame.assign(use=said, saves=NONE), [
        *_names(_tr("In how many periods it is used up")),
        ShownColumn(
            "use", _tr("Used"),
            _tr("What is bought of it in these periods together; a lot that no longer fits may be left"), None, str,
            holds_numbers=True,
        ),
        ShownColumn("saves", _saving(), _tr("Not known: the plan has whole decisions"), holds_numbers=True),
    ]  # fmt: skip


def _names(about_periods: str) -> list[ShownColumn]:
    kinds = {"offer": _tr("offer"), "supplier": _tr("supplier")}
    return [
        ShownColumn("kind", _tr("Capacity of"), "", lambda kind: kinds[str(kind)]),
        ShownColumn("name", _tr("Name"), "", None, str),
        ShownColumn("material", _tr("Material")),
        ShownColumn("periods", _tr("Periods"), about_periods),
    ]


def _saving() -> str:
    return _tr("1 % more saves")


def _saves(currency: str, scale: Scale, value: object) -> str:
    return money(value, currency, scale) if isinstance(value, float) else ""


def _exactly(currency: str, value: object) -> str:
    return exact_money(value, currency) if isinstance(value, float) else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("CapacitiesView", text)
