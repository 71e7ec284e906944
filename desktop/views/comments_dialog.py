"""Every comment of the project: a dialog that leads to their rows and deletes them."""

from __future__ import annotations

import pandas as pd
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QPushButton, QVBoxLayout, QWidget

from data.book import Book
from data.project.comments import Comment
from desktop.language.cell_text import as_text
from desktop.language.plain_text import Label
from desktop.language.sentences import in_language
from desktop.language.times import local_time
from desktop.models.table_model import ShownColumn
from desktop.session.session import Session
from desktop.theme import SPACE, Theme
from desktop.views.tables import ResultTable

_NAMES = ("sheet", "row", "author", "when", "text", "number")


class CommentsDialog(QDialog):
    """The comments, the newest first; it follows while it is open.

    Signals:
        asked: go to the row of a comment.
    """

    asked = Signal(object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Comments"))
        self.table = ResultTable(self._columns(), theme, self.tr("Comments, the newest first"))
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.empty = Label(
            self.tr("No comments yet. Edit, Comment writes one on the current row of a sheet."),
            role="muted",
            wraps=True,
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.go = QPushButton(self.tr("Go to the row"))
        self.delete = QPushButton(self.tr("Delete"))
        for button in (self.go, self.delete):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.go.clicked.connect(lambda _checked=False: self._go())
        self.delete.clicked.connect(lambda _checked=False: self._delete())
        self.table.doubleClicked.connect(lambda _index: self._go())
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(buttons)
        self.setMinimumSize(QSize(520, 320))
        self.resize(QSize(900, 420))
        session.kept.changed.connect(self._show)
        session.kept.opened.connect(self.reject)
        self._show()

    @property
    def chosen(self) -> Comment | None:
        """The comment of the current row."""
        row = self.table.currentIndex().row()
        return self._session.kept.comments[int(str(self.table.table_model.value(row, "number")))] if row >= 0 else None

    def _show(self) -> None:
        comments, book = self._session.kept.comments, self._session.book
        rows = [
            (
                in_language(book[each.sheet].spec.title),
                row_name(book, each),
                each.author,
                each.when,
                each.text,
                str(number),
            )
            for number, each in reversed([*enumerate(comments)])
        ]
        self.table.table_model.show(pd.DataFrame(rows, columns=list(_NAMES), dtype=object))
        self.table.fit_columns(elastic=4)
        self.table.setCurrentIndex(self.table.table_model.index(0, 0))
        self.table.setVisible(bool(comments))
        self.empty.setVisible(not comments)
        for button in (self.go, self.delete):
            button.setEnabled(bool(comments))

    def _go(self) -> None:
        if self.chosen is not None:
            self.asked.emit(self.chosen)
            self.accept()

    def _delete(self) -> None:
        if self.chosen is not None:
            self._session.kept.delete_comment(self.chosen)

    def _columns(self) -> list[ShownColumn]:
        return [
            ShownColumn("sheet", self.tr("Sheet")),
            ShownColumn("row", self.tr("Row"), self.tr("What stands in the first column of the row")),
            ShownColumn("author", self.tr("Author")),
            ShownColumn("when", self.tr("When"), "", local_time, str),
            ShownColumn("text", self.tr("Comment"), "", lambda value: str(value).replace("\n", " "), str),
        ]


def row_name(book: Book, comment: Comment) -> str:
    """What stands in the first column of a commented row; a dash where the row was deleted."""
    table = book[comment.sheet]
    first = table.spec.columns[0].name
    if comment.row_id not in table.cells.index:
        return "–"
    return as_text(table.cells.at[comment.row_id, first])
