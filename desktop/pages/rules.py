"""The page of rules: what the plan must respect."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.pages.sheets import SheetPage
from desktop.session.session import Session
from desktop.settings import Settings
from desktop.theme import SPACE, Theme
from desktop.views.rule_in_words import RuleInWords
from desktop.views.rule_sentences import RuleSentences

SHEETS = ("rules", "country_groups", "scenarios", "survive", "settings", "exchange_rates")


class RulesPage(SheetPage):
    """Rules, country groups, scenarios, what must be survived, settings and exchange rates."""

    def __init__(self, session: Session, theme: Theme, settings: Settings) -> None:
        super().__init__(session, theme, SHEETS)
        self.sentences = RuleSentences(session, self.grids["rules"].sheet_model, theme)
        self._add_form(settings, "sentences", self.tr("As sentences"), self.sentences, at_first=True)

    def _body(self, sheet: str) -> QWidget:
        if sheet != "rules":
            return super()._body(sheet)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(self.grids["rules"], 1)
        self.rule_in_words = RuleInWords(self._session, self.grids["rules"])
        column.addWidget(self.rule_in_words)
        return body
