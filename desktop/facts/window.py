"""The reference window: what is known of a material, mineral or country, with links from one to the other."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QTextOption
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from desktop.facts.facts import Cell, Facts, Section
from desktop.facts.lookup import look_up
from desktop.language.country_names import named_country
from desktop.language.plain_text import Label
from desktop.language.reference_words import mineral_words
from desktop.session.session import Session
from desktop.subjects import Subject
from desktop.theme import SPACE, TYPE, Theme


class FactsWindow(QDialog):
    """It stays beside the work and follows from subject to subject; Back returns."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._visited: list[Subject] = []
        self._links: list[Subject] = []
        self.setModal(False)
        self.setWindowTitle(self.tr("Reference data"))
        self.resize(640, 660)
        self.name = Label(size=TYPE.heading, bold=True, wraps=True)
        self.kind = Label(role="muted")
        self.back = QPushButton(self.tr("Back"))
        self.back.setShortcut(QKeySequence("Alt+Left"))
        self.back.clicked.connect(lambda _checked=False: self._go_back())
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(SPACE.medium)
        # The addresses of sources are longer than a line.
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.text.setAccessibleName(self.tr("Reference data"))
        self.text.anchorClicked.connect(self._follow)
        head, names = QHBoxLayout(), QVBoxLayout()
        names.addWidget(self.name)
        names.addWidget(self.kind)
        head.addLayout(names, 1)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addWidget(close)
        session.book_opened.connect(self._forget)
        theme.changed.connect(self._paint_again)

    def show_subject(self, subject: Subject) -> None:
        """Show what is known of a subject."""
        self._visited.append(subject)
        self._show()
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        facts = look_up(self._visited[-1], self._session.book, self._session.current_plan)
        self.name.setText(facts.title)
        self.kind.setText(facts.kind)
        self.back.setEnabled(len(self._visited) > 1)
        self._links = []
        self.text.setHtml(self._html(facts))

    def _follow(self, link: QUrl) -> None:
        self.show_subject(self._links[int(link.fragment())])

    def _go_back(self) -> None:
        if len(self._visited) > 1:
            self._visited.pop()
            self._show()

    def _forget(self) -> None:
        """Another book is open: what was shown of the old one would be wrong."""
        self._visited = []
        self.hide()

    def _paint_again(self) -> None:
        if self._visited:
            self._show()

    # As rich text: every word of the book and of the sources is escaped

    def _html(self, facts: Facts) -> str:
        stale = ""
        if self._session.is_plan_out_of_date:
            said = self.tr("The data has changed since the plan was made: its shares here are out of date.")
            stale = f'<p style="color:{self._theme.colours.warning}">{escape(said)}</p>'
        near = ""
        if facts.near:
            links = ", ".join(self._link(named(subject), subject) for subject in facts.near)
            near = f"<p>{escape(self.tr('Known names near it:'))} {links}</p>"
        return f"{stale}{near}{''.join(self._section(section) for section in facts.sections)}"

    def _section(self, section: Section) -> str:
        muted = self._theme.colours.muted
        title = f'<h4 style="margin-bottom:2px">{escape(section.title)}</h4>' if section.title else ""
        said = "".join(f'<p style="margin:2px 0px">{escape(text)}</p>' for text in section.sentences)
        source = ""
        if section.source:
            words = escape(self.tr("Source: {0}").format(section.source))
            source = f'<p style="margin-top:2px;color:{muted}"><small>{words}</small></p>'
        return f"{title}{said}{self._table(section)}{source}"

    def _table(self, section: Section) -> str:
        if not section.rows:
            return ""
        line, muted = self._theme.colours.line, self._theme.colours.muted
        sides = ["right" if cell.is_number else "left" for cell in section.rows[0]]
        heads = "".join(
            f'<th align="{side}" style="color:{muted};padding:2px 8px 2px 0px">{escape(head)}</th>'
            for side, head in zip(sides, section.heads, strict=True)
        )
        rows = "".join(
            "<tr>"
            + "".join(
                f'<td align="{side}" style="padding:2px 8px 2px 0px;border-bottom:1px solid {line}">'
                f"{self._cell(cell)}</td>"
                for side, cell in zip(sides, row, strict=True)
            )
            + "</tr>"
            for row in section.rows
        )
        return f'<table width="100%" cellspacing="0" style="border-collapse:collapse"><tr>{heads}</tr>{rows}</table>'

    def _cell(self, cell: Cell) -> str:
        return self._link(cell.text, cell.subject) if cell.subject is not None else escape(cell.text)

    def _link(self, text: str, subject: Subject) -> str:
        self._links.append(subject)
        colour = self._theme.colours.accent
        return f'<a href="#{len(self._links) - 1}" style="color:{colour}">{escape(text)}</a>'


def named(subject: Subject) -> str:
    """A subject for people."""
    return mineral_words(subject.name) if subject.kind == "mineral" else named_country(subject.name)
