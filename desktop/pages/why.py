"""Why this much: every offer of a material in a period, with what the rules make of its price."""

from __future__ import annotations

from typing import Any

import pandas as pd
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.jobs.foreground import Words
from desktop.jobs.jobs import Outcome
from desktop.language.figures import NONE, quantity
from desktop.language.plain_text import Label
from desktop.models.table_model import ShownColumn
from desktop.session.planned import Planned
from desktop.session.session import Session
from desktop.theme import SPACE, Theme
from desktop.views.tables import ResultTable

_SUPPLIER = 1
_SAME = 1e-6


class WhyView(QWidget):
    """The answer for one award."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._planned: Planned | None = None
        self._asked: tuple[str, str, str] | None = None
        self._shown: tuple[str, str, str] | None = None
        self.words = Label(wraps=True)
        self.table = ResultTable([], theme, self.tr("Offers with what the rules make of their prices"))
        self.charges = Label(role="muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.small, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addWidget(self.charges)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._tell_charges(now.row()))
        self.clear()
        session.state_changed.connect(self._ask)

    def clear(self) -> None:
        """Nothing is chosen."""
        self._asked = self._shown = None
        self.words.setText(self.tr("Choose an award: why does this offer get this much?"))
        self._hide_offers()

    def show_award(self, planned: Planned, material: str, period: str, offer: str) -> None:
        """Answer for another award, as soon as it can be seen and nothing else runs."""
        self._planned, self._asked = planned, (material, period, offer)
        self._ask()

    def _ask(self) -> None:
        asked, planned = self._asked, self._planned
        if asked is None or planned is None or asked == self._shown or not self.isVisible() or self._session.is_busy:
            return
        if self._session.is_plan_out_of_date:
            self.words.setText(self.tr("The data has changed since this plan was made. Optimise again."))
            self._hide_offers()
            return
        if planned is not self._session.current_plan:
            self.words.setText(self.tr("Reasons are given for the plan of the book: keep the trial, or go back."))
            self._hide_offers()
            return
        self._shown = asked

        def done(outcome: Outcome) -> None:
            if self._shown == asked and self._planned is planned:
                self._show(outcome.facts["why"], asked[2], planned.plan.currency)
            self._session.said.emit(self.tr("Explained {0}").format(asked[2]))

        words = Words(self.tr("It was not explained"), self.tr("Looking why …"))
        self._session.ask("why", {"material": asked[0], "period": asked[1]}, done, words)

    def _show(self, why: dict[str, Any], offer: str, currency: str) -> None:
        self.words.setText(_sentence(why, offer, currency))
        self.table.table_model.show(_frame(why), _columns(why, currency))
        self.table.fit_columns(elastic=_SUPPLIER)
        self.table.show()
        for row in range(self.table.table_model.rowCount()):
            if self.table.table_model.value(row, "offer") == offer:
                self.table.setCurrentIndex(self.table.table_model.index(row, 0))

    def _hide_offers(self) -> None:
        self.table.hide()
        self.charges.hide()

    def _tell_charges(self, row: int) -> None:
        """Say of the current offer all that rules and capacities make of its price; the table cuts long ones."""
        said = str(self.table.table_model.value(row, "charges")) if row >= 0 else ""
        self.charges.setText(f"{self.table.table_model.value(row, 'offer')}: {said}" if said else "")
        self.charges.setVisible(bool(said))


def _sentence(why: dict[str, Any], offer: str, currency: str) -> str:
    """Why the chosen offer gets what it gets, in words that the table bears out."""
    found = next((each for each in why["offers"] if each["offer"] == offer), None)
    if found is None:
        return _tr("{0} cannot serve this period.").format(offer)
    landed, unit = [each["landed_cost"] for each in why["offers"]], f"{currency}/{why['unit']}"
    rank = sum(cost < found["landed_cost"] * (1.0 - _SAME) for cost in landed) + 1
    price = _tr("the cheapest of {0} offers") if rank == 1 else _tr("number {1} of {0} offers by landed cost")
    said = [_tr("{0} is {1}.").format(offer, price.format(len(landed), rank))]
    if why["worth"] is None:
        said.append(_tr("The plan has whole decisions (orders, lots, counts, breaks): no single price explains it."))
        return " ".join(said)
    effective, worth = _price(found["effective_cost"]), _price(why["worth"])
    rules = _tr("With what rules and capacities make of it, it comes to {0} {1}")
    if found["state"] == "full" and effective == worth:
        text = _tr("{0}, just the {1} that one more {2} costs: it is bought as far as it goes.")
    elif found["state"] == "full":
        text = _tr("{0}, below the {1} that one more {2} costs: it is bought as far as it goes.")
    elif found["state"] == "bought":
        text = _tr("{0}, just the {1} that one more {2} costs: it is bought until others are as good.")
    else:
        text = _tr("{0}, not below the {1} that one more {2} costs: it is not bought.")
    said.append(text.format(rules.format(effective, unit), worth, why["unit"]))
    return " ".join(said)


def _frame(why: dict[str, Any]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "offer": [each["offer"] for each in why["offers"]],
            "supplier": [each["supplier"] for each in why["offers"]],
            "quantity": [each["quantity"] for each in why["offers"]],
            "most": [each["most"] for each in why["offers"]],
            "landed": [each["landed_cost"] for each in why["offers"]],
            "effective": [each["effective_cost"] if why["worth"] is not None else None for each in why["offers"]],
            "state": [each["state"] for each in why["offers"]],
            "charges": [_charges(each["charges"]) for each in why["offers"]],
        }
    ).astype({"quantity": "float64", "most": "float64", "landed": "float64", "effective": "float64"})


def _charges(charges: list[dict[str, Any]]) -> str:
    return "; ".join(
        f"{charge['name']} {'+' if charge['amount'] > 0 else '−'}{_price(abs(charge['amount']))}" for charge in charges
    )


def _columns(why: dict[str, Any], currency: str) -> list[ShownColumn]:
    unit = why["unit"]
    each = f"{currency}/{unit}"
    states = {"bought": _tr("bought"), "full": _tr("full"), "not bought": _tr("not bought")}
    return [
        ShownColumn("offer", _tr("Offer")),
        ShownColumn("supplier", _tr("Supplier")),
        ShownColumn("quantity", _tr("Bought, {0}").format(unit), "", _amount),
        ShownColumn("most", _tr("At most, {0}").format(unit), _tr("Its capacity in a period"), _amount),
        ShownColumn("landed", _tr("Landed, {0}").format(each), "", _shown_price),
        ShownColumn(
            "effective", _tr("With the rules, {0}").format(each), _tr("With what rules and capacities make of it"),
            _shown_price,
        ),
        ShownColumn("state", _tr("State"), "", lambda state: states[str(state)]),
        ShownColumn(
            "charges", _tr("What the rules make of it, {0}").format(each), _tr("+ a charge, − what it saves others"),
            None, str,
        ),
    ]  # fmt: skip


def _amount(value: object) -> str:
    return quantity(value) if isinstance(value, float) and value == value else ""  # noqa: PLR0124 NaN is not itself


def _shown_price(value: object) -> str:
    return _price(value) if isinstance(value, float) and value == value else ""  # noqa: PLR0124


def _price(amount: float | None) -> str:
    return NONE if amount is None else quantity(amount, 2 if abs(amount) >= 1 else 4)


def _tr(text: str) -> str:
    return QCoreApplication.translate("WhyView", text)
