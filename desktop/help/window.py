"""The help window: it stays beside the work, and follows F1 from page to page."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from desktop.help.reference import reference_html
from desktop.help.texts import glossary, page_help
from desktop.theme import SPACE

_NEW_LINE = "\N{LINE SEPARATOR}"


class HelpWindow(QDialog):
    """Help that can stay open, until Close or Esc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.setWindowTitle(self.tr("Help"))
        self.resize(620, 560)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(SPACE.medium)
        self.text.setAccessibleName(self.tr("Help"))
        self.text.anchorClicked.connect(lambda link: self.text.scrollToAnchor(link.fragment()))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addWidget(self.text, 1)
        column.addWidget(close)

    def show_page(self, name: str, title: str) -> None:
        """Help on a page."""
        found = page_help(name)
        steps = "".join(f'<li style="margin-bottom:{SPACE.small}px">{escape(step)}</li>' for step in found.how)
        self._show(f"<h2>{escape(title)}</h2><p>{escape(found.what)}</p><ul>{steps}</ul>")

    def show_glossary(self, at: str = "") -> None:
        """The words of the trade, at one of them if it is named."""
        words = "".join(f"<p><b>{escape(word)}</b><br/>{escape(meaning)}</p>" for word, meaning in glossary())
        self._show(f"<h2>{escape(self.tr('Glossary'))}</h2>{words}")
        if at:
            self._go_to(at)

    def show_reference(self) -> None:
        """The reference of the workbook."""
        self._show(reference_html())

    def _show(self, html: str) -> None:
        self.text.setHtml(html)
        self.show()
        self.raise_()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, word: str) -> None:
        """Bring the entry of a word to the top, as far as there is text below it, and mark the word."""
        block = self.text.document().begin()
        while block.isValid() and block.text().split(_NEW_LINE)[0] != word:
            block = block.next()
        mark = QTextCursor(block)
        mark.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, len(word))
        self.text.setTextCursor(mark)
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + self.text.cursorRect(QTextCursor(block)).top() - SPACE.medium)
