"""The parts of the compare page: a column to choose a plan for, and the list of saved plans."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from data.project.saved_plans import SavedPlan
from desktop.compare.compared import Compared
from desktop.compare.figure import MONEY, Figure, exact, written
from desktop.compare.words import difference_words, saved_words
from desktop.language.figures import exact_money
from desktop.language.plain_text import Label, tooltip
from desktop.language.times import local_time
from desktop.models.table_model import ShownColumn
from desktop.theme import SPACE, TYPE, Theme, set_role
from desktop.views.card import Card
from desktop.views.choice import Choice
from desktop.views.tables import ResultTable

_FIGURE = 1.5


class PlanSlot(Card):
    """One column: which plan, what it costs, and how much more than the first.

    Signals:
        chosen: another plan was chosen.
    """

    chosen = Signal()

    def __init__(self, number: int) -> None:
        super().__init__("")
        words = self.tr("Compare with") if number == 0 else self.tr("Plan {0}").format(number + 1)
        self.setAccessibleName(words)
        self._keys: list[str] = [""]
        self.said = Label(words, role="muted", size=TYPE.small)
        self.choice = Choice()
        self.choice.setAccessibleName(words)
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.figure = Label(size=_FIGURE, bold=True)
        self.difference = Label(wraps=True)
        self.how = Label(role="muted", size=TYPE.small, wraps=True)
        self.note = Label(role="muted", size=TYPE.small, wraps=True)
        for widget in (self.said, self.choice, self.figure, self.difference, self.how, self.note):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.choice.activated.connect(lambda _index: self.chosen.emit())

    @property
    def key(self) -> str:
        """The key of the plan that is chosen; empty for none."""
        return self._keys[max(0, self.choice.currentIndex())]

    def show_plans(self, there_are: Mapping[str, Compared], key: str, first: Compared | None) -> None:
        """Show which plans can be chosen, and the one that is.

        Args:
            there_are: the plans by key.
            key: of the one that is shown here; empty for none.
            first: what it is compared with.
        """
        self._keys = ["", *there_are]
        self.choice.clear()
        self.choice.addItems([self.tr("– none –"), *(plan.title for plan in there_are.values())])
        self.choice.setCurrentIndex(self._keys.index(key))
        plan = there_are.get(key)
        for part in (self.figure, self.difference, self.how):
            part.setVisible(plan is not None)
        self.note.setVisible(plan is not None and plan.saved is not None and bool(plan.saved.note))
        if plan is None:
            return
        self.choice.setToolTip(tooltip(plan.title))
        self.figure.setText(exact_money(plan.total, plan.currency))
        is_first = first is None or plan is first
        self.difference.setText(self.tr("what the others are compared with") if is_first or first is None
                                else difference_words(first, plan))  # fmt: skip
        self.how.setText(saved_words(plan))
        self.note.setText(_cut(plan.saved.note) if plan.saved else "")
        self.note.setToolTip(tooltip(plan.saved.note) if plan.saved else "")


class SavedPlans(QWidget):
    """The saved plans, and what can be done with the one that is chosen.

    Signals:
        save_asked: save the plan on show.
        describe_asked: give a plan another name or note.
        approve_asked: approve a plan.
        delete_asked: delete a plan.
        export_asked: write a plan as a workbook.
        report_asked: write the report of a plan as PDF.
    """

    save_asked = Signal()
    describe_asked = Signal(object)
    approve_asked = Signal(object)
    delete_asked = Signal(object)
    export_asked = Signal(object)
    report_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._plans: Sequence[SavedPlan] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_role(self, "plain")
        self.table = ResultTable(self._columns(), theme, self.tr("Saved plans"))
        self.save = QPushButton(self.tr("Save this plan…"))
        self.describe = QPushButton(self.tr("Name and note…"))
        self.approve = QPushButton(self.tr("Approve…"))
        self.delete = QPushButton(self.tr("Delete"))
        self.export = QPushButton(self.tr("To Excel…"))
        self.export.setToolTip(self.tr("Export this plan with the book that was saved with it"))
        self.report = QPushButton(self.tr("Report…"))
        self.report.setToolTip(self.tr("Save the report of this plan as PDF"))
        self._is_busy = False
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        for button in (self.save, self.describe, self.approve, self.delete):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.export, self.report):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.small, 0, 0)
        column.setSpacing(SPACE.small)
        self.none = Label(role="muted", wraps=True)
        self.none.setText(
            self.tr(
                "No plan is saved yet. Save this one under a name (Ctrl+Shift+P), with author, date, note and the book "
                "that it answers: the plans that follow are compared with it. A project file keeps saved plans."
            )
        )
        column.addWidget(self.none)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.save.clicked.connect(lambda _checked=False: self.save_asked.emit())
        for button, asked in (
            (self.describe, self.describe_asked),
            (self.approve, self.approve_asked),
            (self.delete, self.delete_asked),
            (self.export, self.export_asked),
            (self.report, self.report_asked),
        ):
            button.clicked.connect(lambda _checked=False, asked=asked: asked.emit(self.chosen))
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._enable())

    @property
    def chosen(self) -> SavedPlan | None:
        """The plan of the current row."""
        row = self.table.currentIndex().row()
        key = self.table.table_model.value(row, "key") if row >= 0 else None
        return next((plan for plan in self._plans if str(plan.key) == key), None)

    def show_busy(self, *, is_busy: bool) -> None:
        """Say whether other work runs, which goes first."""
        self._is_busy = is_busy
        self._enable()

    def show_plans(self, plans: Sequence[SavedPlan]) -> None:
        """Show other plans, the newest first."""
        row = max(0, self.table.currentIndex().row())
        self._plans = plans
        self.none.setVisible(not plans)
        rows = [self._row(plan) for plan in reversed(plans)]
        self.table.table_model.show(pd.DataFrame(rows, columns=list(_NAMES), dtype=object))
        self.table.fit_columns(elastic=5)
        self.table.setCurrentIndex(self.table.table_model.index(min(row, len(plans) - 1), 0))
        self._enable()

    def _row(self, plan: SavedPlan) -> dict[str, object]:
        approval = plan.approval
        words = self.tr("by {0}, {1}").format(approval.by, local_time(approval.when)) if approval else ""
        cost = Figure(plan.plan.cost.total, MONEY, plan.plan.currency) if plan.plan.cost else None
        values = (plan.name, cost, plan.author, plan.when, words, plan.note.replace("\n", " "), plan.input_hash,
                  str(plan.key))  # fmt: skip
        return dict(zip(_NAMES, values, strict=True))

    def _columns(self) -> list[ShownColumn]:
        help_ = self.tr("The first signs of the content hash of the book that it answers")
        return [
            ShownColumn("name", self.tr("Name"), "", None, str),
            ShownColumn("cost", self.tr("Total cost"), "", written, exact),
            ShownColumn("author", self.tr("Author")),
            ShownColumn("when", self.tr("Saved"), "", local_time, str),
            ShownColumn("approved", self.tr("Approved")),
            ShownColumn("note", self.tr("Note"), "", None, str),
            ShownColumn("input_hash", self.tr("Input"), help_, lambda value: str(value)[:12], str),
        ]

    def _enable(self) -> None:
        chosen = self.chosen
        is_open = chosen is not None and chosen.approval is None
        for button in (self.describe, self.approve, self.delete):
            button.setEnabled(is_open)
            is_frozen = chosen is not None and not is_open
            button.setToolTip(self.tr("An approved plan cannot be changed") if is_frozen else "")
        for button in (self.export, self.report):
            button.setEnabled(chosen is not None and not self._is_busy)


_NAMES = ("name", "cost", "author", "when", "approved", "note", "input_hash", "key")
_MOST_NOTE = 90


def _cut(note: str) -> str:
    text = " ".join(note.split())
    return text if len(text) <= _MOST_NOTE else f"{text[: _MOST_NOTE - 1]}…"
