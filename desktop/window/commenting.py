"""Comments on rows: what the Edit menu asks for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from data.problems import SourcingError
from data.project.comments import Comment
from desktop.session.session import Session
from desktop.views.comments_dialog import CommentsDialog
from desktop.views.tables import Grid
from desktop.views.words_dialog import WordsDialog
from desktop.window.main_window import MainWindow


class Commenting(QObject):
    """The dialogs around comments."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        grid: Callable[[], Grid | None],
        show_cell: Callable[[str, int, str], None],
    ) -> None:
        """Connects the actions.

        Args:
            window: whose actions and dialogs these are.
            session: whose project keeps the comments.
            grid: the sheet that has the keyboard.
            show_cell: goes to a cell by sheet, row id and column name.
        """
        super().__init__(window)
        self._window, self._session, self._grid, self._show_cell = window, session, grid, show_cell
        window.actions_["comment"].triggered.connect(lambda _checked=False: self.comment())
        window.actions_["comments"].triggered.connect(lambda _checked=False: self.show_all())

    def comment(self) -> None:
        """Ask for a comment on the current row."""
        grid = self._grid()
        if grid is None:
            return
        grid.commit()
        sheet, row_id = grid.sheet_model.sheet, grid.sheet_model.row_id(grid.currentIndex().row())
        if row_id < 0:
            self._window.say(self.tr("Type something into the row first: a blank row takes no comment"))
            return

        def accept(dialog: WordsDialog) -> None:
            text = dialog.note.toPlainText().strip()
            if not text:
                raise SourcingError(self.tr("Write something, or cancel."))
            self._session.kept.comment(sheet, row_id, text)

        dialog = WordsDialog(self.tr("Comment on this row"), accept, self._window)
        for field in (dialog.name, dialog.author):
            dialog.form.setRowVisible(field, False)
        dialog.call_note(self.tr("&Comment"))
        self._open(dialog)
        dialog.note.setFocus()

    def show_all(self) -> None:
        """List every comment."""
        dialog = CommentsDialog(self._session, self._window.theme, self._window)
        dialog.asked.connect(self._go)
        self._open(dialog)

    def _go(self, comment: Comment) -> None:
        if comment.row_id in self._session.book[comment.sheet].cells.index:
            self._show_cell(comment.sheet, comment.row_id, "")
        else:
            self._window.say(self.tr("The row of this comment was deleted; undo brings it back"))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
