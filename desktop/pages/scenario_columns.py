"""Chosen scenarios of the book as columns: what each does to the plan on show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from data.stress import Loss, StressTest
from desktop.compare import scenarios as parts
from desktop.compare.figure import Figure, exact, written
from desktop.compare.side_by_side import value_of
from desktop.language.plain_text import Label, tooltip
from desktop.models.table_model import ShownColumn
from desktop.session.session import Session
from desktop.studies.risk import Risk
from desktop.theme import SPACE, Theme, set_role
from desktop.views.tables import ResultTable

_AT_FIRST = 4
_LIST_WIDTH = 220


class ScenarioColumns(QWidget):
    """The scenarios of the stress test, those that are ticked side by side."""

    def __init__(self, session: Session, risk: Risk, theme: Theme) -> None:
        super().__init__()
        self._session, self._risk = session, risk
        self._shown: StressTest | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_role(self, "plain")
        self.words = Label(role="muted", wraps=True)
        self.button = QPushButton(self.tr("Test the plan"))
        self.choice = QListWidget()
        self.choice.setAccessibleName(self.tr("Scenarios to compare"))
        self.choice.setFixedWidth(_LIST_WIDTH)
        self.choice.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table = ResultTable([], theme, self.tr("Scenarios side by side"))
        top, across = QHBoxLayout(), QHBoxLayout()
        for row in (top, across):
            row.setSpacing(SPACE.small)
        top.addWidget(self.words, 1)
        top.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.choice)
        across.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.small, 0, 0)
        column.setSpacing(SPACE.small)
        column.addLayout(top)
        column.addLayout(across, 1)
        self.button.clicked.connect(lambda _checked=False: risk.run(None))
        self.choice.itemChanged.connect(lambda _item: self._show())
        for changed in (risk.changed, session.state_changed):
            changed.connect(self._follow)
        self._follow()

    @property
    def chosen(self) -> Sequence[Loss]:
        """The scenarios that are ticked, the worst first."""
        test = self._risk.test
        losses = parts.scenario_losses(test) if test is not None else []
        ticked = [self.choice.item(row).checkState() is Qt.CheckState.Checked for row in range(self.choice.count())]
        return [loss for loss, is_ticked in zip(losses, ticked, strict=True) if is_ticked]

    def _follow(self) -> None:
        test = self._risk.test
        if test is not self._shown:
            self._shown = test
            self._list(test)
            self._show()
        has_scenarios = self.choice.count() > 0
        for widget in (self.choice, self.table):
            widget.setVisible(has_scenarios)
            widget.setEnabled(not self._risk.is_out_of_date)
        self.button.setVisible(test is None or self._risk.is_out_of_date)
        self.button.setEnabled(self._risk.can_test and not self._session.is_busy)
        self.words.setText(self._said(has_scenarios=has_scenarios))

    def _said(self, *, has_scenarios: bool) -> str:
        if self._risk.is_out_of_date:
            return self.tr("The plan has changed since this test. Test it again.")
        if self._risk.test is None:
            return self.tr("Test the plan: every scenario of the book is played, with the plan kept and planned again.")
        if not has_scenarios:
            return self.tr("The book has no scenarios: say in the sheet Scenarios what may go wrong.")
        return self.tr("Tick the scenarios that stand side by side. Planned again: from the event on, rules aside.")

    def _list(self, test: StressTest | None) -> None:
        self.choice.blockSignals(True)
        self.choice.clear()
        for number, loss in enumerate(parts.scenario_losses(test) if test is not None else []):
            item = QListWidgetItem(loss.source, self.choice)
            item.setToolTip(tooltip(loss.source))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if number < _AT_FIRST else Qt.CheckState.Unchecked)
        self.choice.blockSignals(False)

    def _show(self) -> None:
        test, tested = self._risk.test, self._risk.tested
        if test is None or tested is None:
            return
        chosen = self.chosen
        frame = parts.scenarios_frame(test, tested.plan, chosen)
        self.table.table_model.show(frame, scenario_columns(chosen))
        self.table.fit_columns()


def scenario_columns(chosen: Sequence[Loss]) -> list[ShownColumn]:
    """The columns: the figure's name, nothing happens, each scenario."""
    names = [value_of(number) for number in range(len(chosen) + 1)]
    titles = [_tr("Nothing happens"), *(loss.source for loss in chosen)]
    columns = [ShownColumn(name, title, title, _cell, exact) for name, title in zip(names, titles, strict=True)]
    return [ShownColumn("part", _tr("Figure"), "", _part), *columns]


def _cell(value: object) -> str:
    return written(value) if isinstance(value, Figure) or not value else str(value)


def _part(value: object) -> str:
    words = {
        parts.PROBABILITY: _tr("Probability"),
        parts.HELD: _tr("Short if the plan is kept"),
        parts.FIRST: _tr("First short"),
        parts.AGAIN: _tr("Short when planned again"),
        parts.COST: _tr("Cost when planned again"),
        parts.BRIDGED: _tr("Bridged"),
        parts.RUNS_OUT: _tr("Runs out first"),
        parts.BROKEN: _tr("Breaks when planned again"),
        parts.UNDER_PLAN: _tr("Cost under this plan"),
        parts.HINDSIGHT: _tr("Cost with hindsight"),
        parts.REGRET: _tr("Regret"),
    }
    return words[str(value)]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ScenarioColumns", text)
