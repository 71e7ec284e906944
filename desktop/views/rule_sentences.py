"""The rules as sentences: the list of them, and the current one in parts that can be changed."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from data.edits import append_rows
from desktop.language.cell_text import as_text
from desktop.language.plain_text import Label
from desktop.models.rule_list import RuleList
from desktop.models.sheet_model import SheetModel
from desktop.session.session import Session
from desktop.theme import SPACE, Theme
from desktop.views.other_form import OtherForm
from desktop.views.preset_dialog import PresetDialog
from desktop.views.rule_editor import RuleEditor
from desktop.views.rule_list_view import RuleListView

_NEW = {"applies_to": "each material", "from": "any country", "limit": "at most", "amount": "65 %"}
"""What a new rule says until somebody says otherwise."""


class RuleSentences(OtherForm):
    """The other form of the sheet Rules."""

    def __init__(self, session: Session, rules: SheetModel, theme: Theme) -> None:
        super().__init__()
        self._session, self._rules = session, rules
        self.model = RuleList(session, self)
        self.list = RuleListView(self.model, theme, self.tr("Rules in words"))
        self.editor = RuleEditor(session, rules)
        self.empty = Label(
            self.tr("No rules yet: the plan is the cheapest one. Add a rule, or a regulation."),
            role="muted",
            wraps=True,
        )
        self.add_rule = QPushButton(self.tr("Add a &rule"))
        self.add_preset = QPushButton(self.tr("Add from a re&gulation…"))
        self.delete_rule = QPushButton(self.tr("De&lete this rule"))
        self._lay_out()
        self.add_rule.clicked.connect(lambda _checked=False: self._add())
        self.add_preset.clicked.connect(lambda _checked=False: self.show_presets())
        self.delete_rule.clicked.connect(lambda _checked=False: self._delete())
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._follow())
        self.list.activated.connect(lambda _index: self.editor.parts["limit"].setFocus())
        self.model.modelReset.connect(self._stay)
        self._stay()

    @property
    def place(self) -> tuple[str, int]:
        """The row of the current rule."""
        row_id = self.model.row_id(self.list.currentIndex())
        return ("rules", row_id) if row_id >= 0 else ("", -1)

    @property
    def searched(self) -> RuleListView:
        """Where find looks."""
        return self.list

    def go_to(self, sheet: str, row_id: int) -> None:
        """Choose a rule."""
        index = self.model.place_of(row_id) if sheet == "rules" else QModelIndex()
        if index.isValid():
            self.list.setCurrentIndex(index)

    def take_focus(self) -> None:
        """Give the keyboard to the list."""
        self.list.setFocus()

    def commit(self) -> None:
        """Take what is being typed into the book."""
        self.editor.commit()

    def show_presets(self) -> PresetDialog:
        """Open the regulations."""
        self.commit()
        dialog = PresetDialog(self._session, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        for button in (self.add_rule, self.add_preset):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.delete_rule)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.small, 0, 0)
        column.setSpacing(SPACE.small)
        column.addLayout(row)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addWidget(self.editor)

    def _add(self) -> None:
        """Add a rule that can be changed into any other: one undo step."""
        self.commit()
        taken = {as_text(cell).strip() for cell in self._session.book["rules"].cells["rule"]}
        number = next(number for number in range(1, len(taken) + 2) if self._name(number) not in taken)
        row: dict[str, object] = {"rule": self._name(number), **_NEW}
        self._session.edit(append_rows(self._session.book, "rules", [row], self.tr("Add a rule")))
        self.list.setCurrentIndex(self.model.index(self.model.rowCount() - 1, 0))
        self.editor.parts["limit"].setFocus()

    def _name(self, number: int) -> str:
        return self.tr("Rule {0}").format(number)

    def _delete(self) -> None:
        row = self.list.currentIndex().row()
        if row >= 0:
            self.commit()
            self._rules.delete_rows(np.array([row]))

    def _follow(self) -> None:
        """Show the current rule in its parts."""
        row_id = self.model.row_id(self.list.currentIndex())
        self.delete_rule.setEnabled(row_id >= 0)
        if row_id != self.editor.row_id:
            self.editor.show_rule(row_id)
        self.list.viewport().update()

    def _stay(self) -> None:
        """Stay at the same rule after rows came or went; at the first one of another book."""
        index = self.model.place_of(self.editor.row_id)
        self.list.setCurrentIndex(index if index.isValid() else self.model.index(0, 0))
        self.empty.setVisible(not self.model.rowCount())
        self._follow()
