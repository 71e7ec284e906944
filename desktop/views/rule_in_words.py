"""What the rule of the current row says, as a sentence under the grid of the rules."""

from __future__ import annotations

from desktop.language.plain_text import Label
from desktop.language.sentences import in_language
from desktop.session.session import Session
from desktop.views.tables import Grid


class RuleInWords(Label):
    """The sentence of the rule in the current row.

    While the book is being checked, and where it has an error, the line says so: a rule is said as it was understood,
    never as it stood before.
    """

    def __init__(self, session: Session, grid: Grid) -> None:
        super().__init__(wraps=True)
        self._session, self._grid = session, grid
        self.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.setAccessibleName(self.tr("The rule in words"))
        grid.selectionModel().currentChanged.connect(self._follow)
        for changed in (session.problems_changed, session.book_changed, session.book_opened):
            changed.connect(self._follow)
        self._follow()

    def _follow(self, *_changes: object) -> None:
        """Say what the rule of the current row says."""
        row_id = self._grid.sheet_model.row_id(self._grid.currentIndex().row())
        sentence = self._session.rule_sentences.get(row_id, "")
        if not sentence and row_id >= 0:
            waiting, wrong = self.tr("Checking …"), self.tr("The rule is said in words once no error is left.")
            sentence = wrong if self._session.errors and not self._session.is_checking else waiting
        self.setText(in_language(sentence))
