"""Another form of a page of sheets: a tree, or sentences."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.views.find_bar import Searched


class OtherForm(QWidget):
    """What shows the rows of a page otherwise than as sheets."""

    @property
    def place(self) -> tuple[str, int]:
        """Sheet and row id of what is chosen; no sheet where nothing is."""
        raise NotImplementedError

    @property
    def searched(self) -> Searched:
        """Where find looks."""
        raise NotImplementedError

    def go_to(self, sheet: str, row_id: int) -> None:
        """Choose what a row says, where it is shown."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Give the keyboard to what is chosen."""
        raise NotImplementedError

    def commit(self) -> None:
        """Take what is being typed into the book; nothing where nothing can be typed."""
