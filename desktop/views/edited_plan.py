"""What an edit of an exported plan costs and which rule it breaks: a dialog that only tells."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import pandas as pd
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QTabWidget, QVBoxLayout, QWidget

from data.rounding import shown_difference
from desktop.language.figures import count, exact_money, percent, quantity
from desktop.language.file_words import in_window
from desktop.language.plain_text import Label
from desktop.language.sentences import in_language
from desktop.models.table_model import ShownColumn
from desktop.tables.costs import TOTAL, part_names, with_rounding
from desktop.tables.plan import at_a_price_words
from desktop.theme import SPACE, TYPE, Theme
from desktop.views.tables import ResultTable
from desktop.wire.messages import Message

_MISSING_SHOWN = 3


class EditedPlanDialog(QDialog):
    """The verdict in sentences, and tables of edits, cost, rules and what does not hold."""

    def __init__(self, name: str, found: Message, theme: Theme, parent: QWidget | None = None) -> None:
        """Nothing is computed here.

        Args:
            name: of the file.
            found: what verifying it found, as ``Verification.as_json`` gives it.
            theme: the colours.
            parent: the window.
        """
        super().__init__(parent)
        self._theme, self._found = theme, found
        self.setWindowTitle(self.tr("Edited plan: {0}").format(name))
        self.headline = Label(self._headline(), size=TYPE.heading, bold=True, wraps=True)
        self.verdict = Label(self._verdict(), wraps=True)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("What the edit does"))
        self._add_tables()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self.headline)
        column.addWidget(self.verdict)
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)
        self.setMinimumSize(QSize(520, 360))
        self.resize(QSize(1080, 600))

    def table(self, name: str) -> ResultTable | None:
        """The table of that object name: ``edits``, ``cost``, ``rules`` or ``problems``; None where nothing is told."""
        return self.findChild(ResultTable, name)

    # In sentences

    def _headline(self) -> str:
        cost, currency = self._found["cost"], self._found["currency"]
        if cost is None:
            stated = self._found["recomputed_cost"]
            if self._found["edits"] or stated is None:
                return self.tr("The plan could not be priced.")
            return self.tr("No quantity was edited. The plan costs {0}.").format(exact_money(stated, currency))
        before, after = cost["before"]["total"], cost["after"]["total"]
        change = shown_difference(after, before)
        amounts = [exact_money(amount, currency) for amount in (abs(change), before, after)]
        if self._found["missing"]:
            words = self.tr("{0} are missing; what is bought costs {1} more: {3} instead of {2}.")
            if change < 0:
                words = self.tr("{0} are missing; what is bought costs {1} less: {3} instead of {2}.")
            return words.format(self._missing(), *amounts)
        words = self.tr("The edit costs {0}: {2} instead of {1}.")
        if change < 0:
            words = self.tr("The edit saves {0}: {2} instead of {1}.")
        return words.format(*amounts)

    def _missing(self) -> str:
        """How much of which materials."""
        missing = self._found["missing"]
        words = self.tr("{0} {1} of {2}")
        said = [words.format(quantity(each["quantity"]), each["unit"], each["material"]) for each in missing]
        if len(said) > _MISSING_SHOWN:
            more = self.tr("something of {0} more materials").format(count(len(said) - _MISSING_SHOWN))
            said = [*said[:_MISSING_SHOWN], more]
        return ", ".join(said)

    def _verdict(self) -> str:
        found = self._found
        broken = len(found["broken"])
        said = [
            self.tr("It keeps every requirement, capacity, term and rule.")
            if not broken
            else self.tr("1 thing that it must keep is broken.")
            if broken == 1
            else self.tr("{0} things that it must keep are broken.").format(count(broken))
        ]
        if found["rows_at_a_price"]:
            said.append(at_a_price_words(found["rows_at_a_price"], found["penalty"], found["currency"]))
        if found["changed_prices"]:
            words = self.tr("Unit prices were changed: a price belongs into the book. Change it there and plan again.")
            said = [words, *(said if broken else [])]
        if found["state"] == "damaged":
            said = said if broken else []
            said.append(self.tr("Cells or the record are not what the awards and Assumptions give."))
        if found["state"] == "not recalculated":
            words = self.tr("The file was not recalculated: open it in a spreadsheet program and save it.")
            said.append(words)
        return " ".join(said)

    # In tables

    def _add_tables(self) -> None:
        found = self._found
        if found["edits"]:
            self._add("edits", self.tr("Quantities"), self._edit_columns(), found["edits"])
        if found["cost"] is not None:
            self._add("cost", self.tr("Cost"), self._cost_columns(), self._cost_rows())
        if found["rules"]:
            self._add("rules", self.tr("Rules"), self._rule_columns(), self._rule_rows())
        problems = [self._problem(each) for each in found["problems"]]
        if problems:
            columns = [ShownColumn("where", self.tr("Where")), ShownColumn("message", self.tr("What was found"))]
            self._add("problems", self.tr("What does not hold, and notes"), columns, problems, elastic=1)
        self.tabs.setVisible(self.tabs.count() > 0)

    def _add(
        self, name: str, title: str, columns: Sequence[ShownColumn], rows: Sequence[Message], elastic: int = 0
    ) -> None:
        table = ResultTable(columns, self._theme, title)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.setObjectName(name)
        plain = [{key: "" if value is None else value for key, value in row.items()} for row in rows]
        table.table_model.show(pd.DataFrame(plain))
        table.fit_columns(elastic=elastic)
        self.tabs.addTab(table, title)

    def _edit_columns(self) -> list[ShownColumn]:
        figure = _figure(quantity)
        return [
            ShownColumn("material", self.tr("Material")),
            ShownColumn("offer", self.tr("Offer")),
            ShownColumn("period", self.tr("Period")),
            ShownColumn("kind", self.tr("What"), "", in_window),
            ShownColumn("was", self.tr("Was"), "", figure),
            ShownColumn("now", self.tr("Is"), "", figure),
            ShownColumn("unit", self.tr("Unit")),
            ShownColumn("cell", self.tr("Cell")),
        ]

    def _cost_columns(self) -> list[ShownColumn]:
        figure = _figure(lambda amount: exact_money(amount, self._found["currency"]))
        return [
            ShownColumn("part", self.tr("Part")),
            ShownColumn("before", self.tr("Before"), "", figure),
            ShownColumn("after", self.tr("After"), "", figure),
            ShownColumn("change", self.tr("Change"), "", figure),
        ]

    def _cost_rows(self) -> list[Message]:
        before, after = (with_rounding(self._found["cost"][when]) for when in ("before", "after"))
        return [
            {
                "part": name,
                "before": before[part],
                "after": after[part],
                "change": shown_difference(after[part], before[part]),
            }
            for part, name in part_names().items()
            if part == TOTAL or before[part] or after[part]
        ]

    def _rule_columns(self) -> list[ShownColumn]:
        return [
            ShownColumn("rule", self.tr("Rule")),
            ShownColumn("state", self.tr("State"), "", None, None, self._inks().get),
            ShownColumn("before", self.tr("Before")),
            ShownColumn("after", self.tr("After")),
            ShownColumn("bound", self.tr("Limit"), "", in_window),
            ShownColumn("limit", self.tr("Amount")),
            ShownColumn("from", self.tr("From")),
            ShownColumn("stage", self.tr("Stage"), "", in_window),
            ShownColumn("applies_to", self.tr("Applies to"), "", in_window),
            ShownColumn("period", self.tr("Period")),
        ]

    def _state(self, before: str, after: str) -> str:
        """Whether a rule is kept, and whether it was."""
        names = {"kept": self.tr("kept"), "broken": self.tr("broken"), "penalised": self.tr("beyond, at a price")}
        return names[after] if before == after else f"{names[before]} → {names[after]}"

    def _inks(self) -> dict[object, str]:
        """The colour of each state that is not well."""
        states, inks = ("kept", "broken", "penalised"), {"broken": "error", "penalised": "warning"}
        return {self._state(before, after): ink for before in states for after, ink in inks.items()}

    def _rule_rows(self) -> list[Message]:
        """Broken lines first, then those that changed their state, then what is nearest to its limit."""
        rank = {"broken": 0, "penalised": 1, "kept": 2}

        def order(line: Message) -> tuple[int, bool, float]:
            after = line["after"] if line["after"] is not None else math.inf
            return rank[line["state"]], line["state"] == line["state_before"], abs(line["limit"] - after)

        return [self._rule_row(line) for line in sorted(self._found["rules"], key=order)]

    def _rule_row(self, line: Message) -> Message:
        write = percent if line["measure"] == "share" else quantity
        figures = {name: _figure(write)(line[name]) for name in ("before", "after", "limit")}
        return {**line, **figures, "state": self._state(line["state_before"], line["state"])}

    @staticmethod
    def _problem(problem: Message) -> Message:
        place = "!".join(part for part in (problem["sheet"], problem["cell"]) if part)
        said = " ".join(part for part in (problem["message"], problem["hint"]) if part)
        return {"where": place, "message": in_language(said)}


def _figure(write: Callable[[float], str]) -> Callable[[object], str]:
    """A writer of numbers as a writer of cells: what is missing stays blank."""
    return lambda value: write(float(value)) if isinstance(value, int | float) and not math.isnan(value) else ""
