"""What the trade-off page knows: which rules can be swept, and the frontier of the one that was chosen."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from PySide6.QtCore import QObject, Signal

from data.book import Book
from data.edits import ChangeSet, SetCells
from data.frontier import Frontier
from desktop.foreground import Words
from desktop.frontier_wire import frontier_from
from desktop.jobs import Outcome
from desktop.planned import RuleFacts
from desktop.session import Session

_STEPS = 101
"""From 100 % to 0 % these are whole percents."""
_FIGURES = 6
"""Significant figures of an amount that is typed; whole ones are kept whole."""
_EXACT = 12
"""Significant figures beyond which digits are noise of the arithmetic: 30 %, not 30.000000000000004 %."""


class TradeOff(QObject):
    """The frontier of the open book.

    Signals:
        changed: another frontier is on show, or it went out of date.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._frontier: Frontier | None = None
        self._book: Book | None = None
        session.book_changed.connect(self.changed)
        session.book_opened.connect(self._forget)

    @property
    def rules(self) -> list[RuleFacts]:
        """The rules of the last plan that have a loose and a tight side, in the order of the book."""
        planned = self._session.current_plan
        return [rule for rule in planned.rules.values() if rule.limit != "exactly"] if planned is not None else []

    @property
    def frontier(self) -> Frontier | None:
        """The frontier on show."""
        return self._frontier

    @property
    def is_out_of_date(self) -> bool:
        """Whether the book has changed since the frontier was traced."""
        return self._frontier is not None and self._book is not self._session.book

    def trace(self, rule: str) -> None:
        """Trace the frontier of a rule in the background; nothing happens while other work runs."""
        book = self._session.book

        def done(outcome: Outcome) -> None:
            self._frontier, self._book = frontier_from(outcome.facts["frontier"]), book
            self.changed.emit()
            self._session.said.emit(self.tr("Traced {0}").format(rule))

        words = Words(self.tr("The trade-off was not computed"), self.tr("Tightening {0} …").format(rule))
        self._session.ask("frontier", {"rule": rule, "steps": _STEPS}, done, words)

    def amount_cell(self, amount: float) -> str:
        """An amount of the frontier as it is typed into the sheet Rules."""
        assert self._frontier is not None  # noqa: S101 - there is something to take an amount from
        return typed_amount(self._frontier, amount)

    def take(self, amount: float) -> None:
        """Put an amount into the rule of the book: one undo step."""
        frontier = self._frontier
        planned = self._session.current_plan
        if frontier is None or planned is None or frontier.rule not in planned.rules:
            return
        row = planned.rules[frontier.rule].row_id
        text = self.amount_cell(amount)
        label = self.tr("Set {0} to {1}").format(frontier.rule, text)
        self._session.edit(ChangeSet(label, (SetCells("rules", (row,), ("amount",), (text,)),)))

    def _forget(self) -> None:
        self._frontier = self._book = None
        self.changed.emit()


def typed_amount(frontier: Frontier, amount: float) -> str:
    """An amount as it is typed into a cell, rounded to the loose side: the tightest amount that has a plan, rounded to
    the nearest, may have none.
    """
    exact = Decimal(f"{100.0 * amount if frontier.kind == 'share' else amount:.{_EXACT}g}")
    digits = max(0, _FIGURES - 1 - exact.adjusted()) if exact else 0
    loose = ROUND_CEILING if frontier.limit == "at most" else ROUND_FLOOR
    rounded = exact.quantize(Decimal(1).scaleb(-digits), loose).normalize()
    unit = {"share": "%", "money": frontier.currency}.get(frontier.kind, frontier.unit)
    return f"{rounded:f} {unit}".rstrip()
