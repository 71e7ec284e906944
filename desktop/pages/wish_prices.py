"""The price of each wish: what the plan on show costs less without one of its rules."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pandas as pd
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from data.rounding import CENTS, rounded
from desktop.language.figures import exact_money
from desktop.language.plain_text import Label
from desktop.language.sentences import in_language
from desktop.models.table_model import ShownColumn
from desktop.session.planned import Planned
from desktop.session.session import Session
from desktop.studies.pricing import Price, Pricing
from desktop.theme import SPACE, Theme, set_role
from desktop.views.tables import ResultTable


class WishPrices(QWidget):
    """Every rule with its price, on request."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self.pricing = Pricing(session, "rules", self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_role(self, "plain")
        self.words = Label(role="muted", wraps=True)
        self.button = QPushButton(self.tr("Price every rule"))
        self.table = ResultTable([], theme, self.tr("The price of each wish, the dearest first"))
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self.words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.small, 0, 0)
        column.setSpacing(SPACE.small)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.button.clicked.connect(lambda _checked=False: self.pricing.run())
        for changed in (self.pricing.changed, session.state_changed):
            changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        planned, prices = self._session.current_plan, self.pricing.prices
        has_rules = planned is not None and bool(planned.rules)
        self.button.setEnabled(has_rules and self.pricing.can_price)
        self.table.setVisible(prices is not None)
        if planned is None or prices is None:
            self.words.setText(self._what_is_needed(has_rules=has_rules))
            return
        frame = prices_frame(planned, prices)
        self.table.table_model.show(frame, price_columns(planned))
        self.table.fit_columns(elastic=1)
        self.words.setText(together_words(planned, prices))

    def _what_is_needed(self, *, has_rules: bool) -> str:
        planned = self._session.current_plan
        if planned is not None and planned.plan.status.has_plan and not has_rules:
            return self.tr("There are no rules: nothing was wished.")
        return self.tr(
            "Each rule is left out in turn and the plan is made again, all others kept: what is saved is the price of "
            "that wish. The plan must be proved and up to date."
        )


def prices_frame(planned: Planned, prices: Sequence[Price]) -> pd.DataFrame:
    """One row a rule, the dearest first: ``rule, says, price, other``; NaN where no plan was proved."""
    rows = [
        {
            "rule": each.name,
            "says": in_language(planned.rules[each.name].sentence) if each.name in planned.rules else "",
            "price": math.nan if each.price is None else each.price,
            "other": math.nan if each.other is None else each.other,
        }
        for each in prices
    ]
    frame = pd.DataFrame(rows, columns=["rule", "says", "price", "other"])
    return frame.sort_values("price", ascending=False, na_position="last", kind="stable", ignore_index=True)


def price_columns(planned: Planned) -> list[ShownColumn]:
    """The columns of the prices."""
    currency = planned.plan.currency

    def column(name: str, title: str, help_: str) -> ShownColumn:
        return ShownColumn(name, title, help_, lambda value: exact_money(_number(value), currency))

    return [
        ShownColumn("rule", _tr("Rule"), "", None, str),
        ShownColumn("says", _tr("Wish"), "", None, str),
        column("price", _tr("Costs"), _tr("The plan less the plan without this rule, all others kept")),
        column("other", _tr("Without it"), _tr("What the plan without this rule comes to")),
    ]


def together_words(planned: Planned, prices: Sequence[Price]) -> str:
    """What all rules cost together beside the sum of the prices, which is another figure."""
    plan = planned.plan
    known = [each.price for each in prices if each.price is not None]
    said = [
        _tr("Each price is that of one rule while all others stay; they do not add up, because rules work together.")
    ]
    if plan.rules_cost is not None:
        summed, together = sum(rounded(price, CENTS) for price in known), plan.rules_cost
        text = _tr("The {0} prices sum to {1}; all rules together cost {2}.")
        said.append(text.format(len(known), exact_money(summed, plan.currency), exact_money(together, plan.currency)))
    if len(known) < len(prices):
        said.append(_tr("Where a dash stands, no plan without the rule was proved."))
    return " ".join(said)


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not math.isnan(value) else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("WishPrices", text)
