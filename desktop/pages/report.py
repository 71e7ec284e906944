"""The report page: what the committee reads, as it will be on paper, and the way to PDF and Excel."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSizeF, Qt, Signal
from PySide6.QtGui import QShowEvent, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from desktop.jobs.turns import InTurns
from desktop.language.plain_text import Label
from desktop.language.sentences import in_language
from desktop.pages.empty import why_no_plan
from desktop.pages.result_page import ResultPage
from desktop.report.content import Report, report_steps
from desktop.report.pages import Picture, document_of
from desktop.report.saving import ask_for_pdf, saved_steps
from desktop.report.share_picture import picture_steps
from desktop.session.planned import Planned
from desktop.session.session import Session
from desktop.settings import Settings
from desktop.steps import Steps
from desktop.theme import SPACE, PaperTheme, set_role
from desktop.views.kept_focus import KeptFocus

_MOST_ROWS = 30
"""Rows of a table of the detail on the screen; a text of very many keeps the window for long."""
_ROUNDING = 8.0
"""Qt rounds the width of each column of a table up."""

type Written = tuple[Report, Picture | None, QTextDocument]
"""A report, the picture in it, and both as they are read on the screen."""


class ReportPage(ResultPage):
    """The report of the plan on show.

    Signals:
        export_asked: write the plan as a workbook.
    """

    export_asked = Signal()

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__(session, self.tr("No report yet"))
        self._settings = settings
        self._shown: Planned | None = None
        self._named = ""
        self.report: Report | None = None
        self._picture: Picture | None = None
        self._writing, self._saving, self._focus = InTurns(self), InTurns(self), KeptFocus()
        self._saving.broken.connect(self._enable)
        self._paper = PaperTheme(self)
        self.paper = QTextBrowser()
        self.paper.setOpenLinks(False)
        self.paper.setAccessibleName(self.tr("Report"))
        set_role(self.paper, "paper")
        self.pdf = QPushButton(self.tr("Save as PDF…"))
        set_role(self.pdf, "primary")
        self.excel = QPushButton(self.tr("Export to Excel…"))
        self.lay_out(self._sheet())
        self.pdf.clicked.connect(lambda _checked=False: self.save_pdf())
        self.excel.clicked.connect(lambda _checked=False: self.export_asked.emit())
        self.empty.button.clicked.connect(lambda _checked=False: self.optimise_asked.emit())
        session.plan_changed.connect(self._follow)
        session.state_changed.connect(self._follow)
        application = QCoreApplication.instance()
        if application is not None:  # who ends the program while a report is being saved has it saved
            application.aboutToQuit.connect(self._saving.finish)
        self._follow()

    def take_focus(self) -> None:
        """Give the keyboard to the report."""
        if self.has_results:
            self.paper.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Write the report when it is first seen."""
        super().showEvent(event)
        self._follow()

    @property
    def is_saving(self) -> bool:
        """Whether the report is being written to a file."""
        return self._saving.is_running

    def save_pdf(self) -> None:
        """Save the report under a name that is asked for."""
        path = ask_for_pdf(self, self._settings.folder / Path(self._session.name or self.tr("Plan")).stem)
        if path is not None:
            self.save_as(path)

    def save_as(self, path: Path) -> None:
        """Save the report; one that is out of date does not leave."""
        if self.report is None or self._session.is_plan_out_of_date:
            self._session.failed.emit(self.tr("The report was not saved"), self._stale_words(), "")
            return
        self._session.said.emit(self.tr("Saving {0} …").format(path.name))
        self._saving.start(saved_steps(self.report, self._picture, path), lambda failure: self._saved(path, failure))
        self._enable()

    def _saved(self, path: Path, failure: str) -> None:
        self._enable()
        if failure:
            self._session.failed.emit(self.tr("The report was not saved"), in_language(failure), "")
        else:
            self._session.said.emit(self.tr("Report saved as {0}").format(path))

    def _sheet(self) -> QWidget:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        row = QHBoxLayout()
        row.addWidget(Label(self.tr("One page for the committee, then the detail."), role="muted"), 1)
        row.addWidget(self.excel)
        row.addWidget(self.pdf)
        column.addLayout(row)
        column.addWidget(self.paper, 1)
        return sheet

    def _follow(self) -> None:
        session, planned = self._session, self._session.current_plan
        has_plan = planned is not None and planned.plan.status.has_plan
        is_written = planned is self._shown and session.name == self._named
        if planned is not None and has_plan and not is_written and self.isVisible():
            self._shown, self._named = planned, session.name
            self.report = self._picture = None
            self._writing.start(self._written_steps(planned, session.name), self._show)
        stale = has_plan and session.is_plan_out_of_date
        self.banner.say(self._stale_words() if stale else "")
        self.stack.setCurrentIndex(1 if has_plan else 0)
        self._enable()
        needed = self.tr("Plan first: the report says what the plan costs, what the rules cost, and who gets what.")
        if not session.is_open:
            needed = self.tr("Open a workbook or the sample on the Start page.")
        why = why_no_plan(session)
        self.empty.say(why or needed, self.tr("Optimise"))
        self.empty.button.setVisible(session.is_open and not session.is_busy and not why)

    def _stale_words(self) -> str:
        return self.tr("The data has changed since this plan was made. The report is out of date and is not saved.")

    def _enable(self) -> None:
        session, planned = self._session, self._session.current_plan
        has_plan = planned is not None and planned.plan.status.has_plan
        ready = has_plan and not session.is_plan_out_of_date and not session.is_busy
        # Until another report is written, the last one stays to be seen, greyed; it is not saved.
        with self._focus.while_enabling():
            self.paper.setEnabled(self.report is not None)
        self.pdf.setEnabled(ready and self.report is not None and not self._saving.is_running)
        self.excel.setEnabled(ready)

    def _written_steps(self, planned: Planned, name: str) -> Steps[Written]:
        """The steps to the report of a plan: of a large one they take a while."""
        report = yield from report_steps(planned, name, dt.date.today())  # noqa: DTZ011 the buyer's own day
        yield
        picture = yield from picture_steps(planned, self._paper)
        yield
        document = document_of(report, picture, most_rows=_MOST_ROWS)
        document.setDocumentMargin(float(SPACE.wide))
        yield
        document.setPageSize(QSizeF(self.paper.viewport().width(), -1))  # as the view does; asked for, it is laid out
        document.size()
        yield
        return report, picture, document

    def _scroll_what_is_wider(self, size: QSizeF) -> None:
        """Scroll sideways where the picture does not fit, not for what Qt's tables are wider by rounding."""
        is_wider = size.width() > self.paper.viewport().width() + _ROUNDING
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_wider else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.paper.setHorizontalScrollBarPolicy(policy)

    def _show(self, written: Written) -> None:
        self.report, self._picture, document = written
        document.setParent(self.paper)
        document.documentLayout().documentSizeChanged.connect(self._scroll_what_is_wider)
        self.paper.setDocument(document)
        self._enable()
