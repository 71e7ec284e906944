"""The rules of the open book as a list: the name, the sentence, and how the plan stands to it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from data.edits import ChangeSet
from data.problems import Problem, Severity
from desktop.language.cell_text import as_text
from desktop.language.plain_text import tooltip
from desktop.language.sentences import in_language
from desktop.models.sheet_model import SEVERITY_ROLE
from desktop.session.planned import Planned
from desktop.session.session import Session
from desktop.tables.rule_standing import standings

Index = QModelIndex | QPersistentModelIndex

SENTENCE_ROLE = int(Qt.ItemDataRole.UserRole) + 3
"""The rule in words; the cells as they stand where no words can be said."""
STANDING_ROLE = int(Qt.ItemDataRole.UserRole) + 4
"""How the plan stands to the rule; empty where there is none."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


class RuleList(QAbstractListModel):
    """One row a row of the sheet Rules, in its order."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._row_ids: list[int] = []
        self._standings: tuple[Planned | None, dict[str, str]] = (None, {})
        self._said: dict[int, tuple[tuple[object, ...], str]] = {}
        session.book_opened.connect(self._open)
        session.book_changed.connect(self._follow)
        session.problems_changed.connect(self._tell)
        session.plan_changed.connect(self._tell)
        self._load()

    def row_id(self, index: Index) -> int:
        """The row of the sheet; -1 for none."""
        return self._row_ids[index.row()] if index.isValid() and index.row() < len(self._row_ids) else -1

    def place_of(self, row_id: int) -> QModelIndex:
        """Where a row of the sheet stands; invalid where it is not there."""
        return self.index(self._row_ids.index(row_id), 0) if row_id in self._row_ids else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own signature
        """Rules."""
        return 0 if parent.isValid() else len(self._row_ids)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Name, sentence, standing and problems."""
        row_id = self.row_id(index)
        if row_id < 0:
            return None
        if role == _DISPLAY:
            return self._name(row_id)
        if role == SENTENCE_ROLE:
            return self._sentence(row_id)
        if role == STANDING_ROLE:
            return self._standing(row_id)
        if role == SEVERITY_ROLE:
            found = {problem.severity for problem in self._problems(row_id)}
            return next((str(each) for each in Severity if each in found), None)
        return self._told(row_id, role)

    def _told(self, row_id: int, role: int) -> str | None:
        problems = [in_language(f"{each.message} {each.hint}".strip()) for each in self._problems(row_id)]
        if role == _TOOLTIP:
            return tooltip("\n\n".join(problems)) if problems else None
        if role == _ACCESSIBLE:
            parts = (self._name(row_id), self._sentence(row_id), self._standing(row_id), *problems)
            return ". ".join(part for part in parts if part)
        return None

    def _name(self, row_id: int) -> str:
        return as_text(self._session.book["rules"].cells.at[row_id, "rule"]) or self.tr("(without a name)")

    def _sentence(self, row_id: int) -> str:
        cells = self._cells(row_id)
        said = in_language(self._session.rule_sentences.get(row_id, ""))
        if said:
            self._said[row_id] = (cells, said)
            return said
        if self._session.is_checking and self._said.get(row_id, ((), ""))[0] == cells:
            return self._said[row_id][1]  # the check runs because of another row
        stand = " · ".join(as_text(cell) for cell in cells[1:] if cell is not None)
        problems = self._problems(row_id)
        return f"{stand}\n{in_language(problems[0].message)}" if problems else stand or self.tr("(blank)")

    def _cells(self, row_id: int) -> tuple[object, ...]:
        return tuple(self._session.book["rules"].cells.loc[row_id])

    def _standing(self, row_id: int) -> str:
        planned = self._session.current_plan
        if self._standings[0] is not planned:
            self._standings = planned, standings(planned)
        line = self._standings[1].get(as_text(self._session.book["rules"].cells.at[row_id, "rule"]).strip(), "")
        return self.tr("Out of date: {0}").format(line) if line and self._session.is_plan_out_of_date else line

    def _problems(self, row_id: int) -> list[Problem]:
        found = self._session.listed.at("rules").items()
        return [problem for (row, _name), problems in found if row == row_id for problem in problems]

    def _open(self) -> None:
        self._said = {}
        self._load()

    def _load(self) -> None:
        self.beginResetModel()
        self._said = {row: said for row, said in self._said.items() if row in self._session.book["rules"].cells.index}
        self._row_ids = [int(row_id) for row_id in self._session.book["rules"].cells.index]
        self.endResetModel()

    def _follow(self, changes: ChangeSet) -> None:
        if any(change.sheet != "rules" for change in changes.changes):
            self._said = {}  # what a rule means may depend on it
        now = [int(row_id) for row_id in self._session.book["rules"].cells.index]
        if now == self._row_ids:
            self._tell()
        else:
            self._load()

    def _tell(self) -> None:
        if self._row_ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._row_ids) - 1, 0))
            self.layoutChanged.emit()
