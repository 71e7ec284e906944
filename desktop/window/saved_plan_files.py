"""Saved plans as files: the plan workbook and the report of one, each with the book that was saved with it."""

from __future__ import annotations

import datetime as dt
from collections import deque
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog

from data.planned import Planned
from data.project.saved_plans import SavedPlan
from desktop.compare.words import saved_sentences
from desktop.jobs.turns import InTurns
from desktop.language.sentences import in_language
from desktop.pages.compare_parts import SavedPlans
from desktop.report.content import report_steps
from desktop.report.saving import ask_for_pdf, saved_steps
from desktop.report.share_picture import picture_steps
from desktop.session.session import Session
from desktop.steps import Steps
from desktop.theme import PaperTheme
from desktop.window.exports import Exports
from desktop.window.main_window import MainWindow


class SavedPlanFiles(QObject):
    """What the list of saved plans asks for beyond the project."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._exports = Exports(session, self)
        self._paper, self._writing = PaperTheme(self), InTurns(self)
        self._writing.broken.connect(self._write_next)
        self._waiting: deque[tuple[SavedPlan, Path]] = deque()
        application = QCoreApplication.instance()
        if application is not None:  # who ends the program while a report is being saved has it saved
            application.aboutToQuit.connect(self._finish)

    def take_in(self, saved: SavedPlans) -> None:
        """Do what the list of saved plans asks for."""
        saved.export_asked.connect(self.export)
        saved.report_asked.connect(self.report)

    def export(self, saved: SavedPlan | None) -> None:
        """Write a saved plan as a workbook under a name that is asked for."""
        if saved is None:
            return
        proposed = self._proposed(saved)
        start = str(proposed.with_name(f"{proposed.name}.xlsx"))
        title, kinds = self.tr("Export the plan"), self.tr("Excel workbook (*.xlsx)")
        chosen, _filter = QFileDialog.getSaveFileName(self._window, title, start, kinds)
        if chosen:
            path = Path(chosen)
            is_named = path.suffix.lower() == ".xlsx"
            self._exports.export_saved(saved, path if is_named else path.with_name(f"{path.name}.xlsx"))

    def report(self, saved: SavedPlan | None) -> None:
        """Write the report of a saved plan as PDF under a name that is asked for, after those before it."""
        path = ask_for_pdf(self._window, self._proposed(saved)) if saved is not None else None
        if saved is None or path is None:
            return
        self._waiting.append((saved, path))
        if not self._writing.is_running:
            self._write_next()

    def _write_next(self) -> None:
        """Write the report that waits longest."""
        if not self._waiting:
            return
        saved, path = self._waiting.popleft()

        def written(failure: str) -> None:
            if failure:
                self._session.failed.emit(self.tr("The report was not saved"), in_language(failure), "")
            else:
                self._session.said.emit(self.tr("Report saved as {0}").format(path))
            self._write_next()

        self._session.said.emit(self.tr("Saving {0} …").format(path.name))
        self._writing.start(self._written_steps(saved, path), written)

    def _finish(self) -> None:
        while self._writing.is_running:
            self._writing.finish()

    def _written_steps(self, saved: SavedPlan, path: Path) -> Steps[str]:
        planned = Planned(saved.plan, saved.mix, saved.rules, saved.book)
        day = dt.date.today()  # noqa: DTZ011 the buyer's own day
        report = yield from report_steps(planned, self._session.name, day, saved_sentences(saved))
        yield
        picture = yield from picture_steps(planned, self._paper)
        return (yield from saved_steps(report, picture, path))

    def _proposed(self, saved: SavedPlan) -> Path:
        """A name that says of which book it is, and which plan, without what no file name may hold."""
        name = f"{Path(self._session.name).stem} {saved.name}"
        return self._window.settings.folder / "".join(each if each not in '\\/:*?"<>|' else "-" for each in name)
