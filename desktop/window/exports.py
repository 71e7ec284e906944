"""What leaves the program beside the book: the plan and the template, as workbooks."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

from PySide6.QtCore import QObject

from data.plan import Plan
from data.project.saved_plans import SavedPlan
from data.project.saved_words import saved_sentence
from desktop.jobs.foreground import Words
from desktop.jobs.jobs import Outcome
from desktop.session.own_file import OwnFile
from desktop.session.session import Session
from desktop.wire.messages import Message, plan_facts, plan_lines, problem_lines


class Exports(QObject):
    """Writes the plan of a session, and the template."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def save_template(self, path: Path) -> None:
        """Write an empty workbook with every sheet, its help and its lists."""

        def done(_outcome: Outcome) -> None:
            self._session.said.emit(self.tr("Template saved as {0}").format(path))

        title = self.tr("The template was not saved")
        if not self._refused(path, title, self.tr("{0} is the open book; the template would replace it.")):
            words = Words(title, self.tr("Saving the template …"))
            self._session.work.run("write_template", {"path": str(path)}, done, words)

    def can_export(self) -> bool:
        """Whether there is a plan that answers the book as it is; says so where not."""
        session = self._session
        planned = session.current_plan
        if planned is None or not planned.plan.status.has_plan:
            session.failed.emit(self.tr("Nothing to export"), self.tr("There is no plan yet. Press F5."), "")
            return False
        if session.is_plan_out_of_date:
            sentence = self.tr("The data has changed since this plan was made. Press F5 to plan again, then export.")
            session.failed.emit(self.tr("The plan is out of date"), sentence, "")
            return False
        return True

    def export_plan(self, path: Path) -> None:
        """Write the plan as a workbook; one that is out of date is refused, and so is the file of an open book."""
        session = self._session
        planned = session.current_plan
        if not self.can_export() or planned is None:
            return
        title = self.tr("The plan was not exported")
        if self._refused(path, title, self.tr("{0} is the open book; the plan would replace it.")):
            return

        def done(_outcome: Outcome) -> None:
            session.said.emit(self.tr("Plan exported to {0}").format(path))
            session.exported.emit(path)

        # Until the book was checked, who writes the file finds out what is to be said of it.
        said = () if session.is_checking else problem_lines("book", session.problems)
        lines = chain(plan_lines(planned.plan), said)
        words = Words(title, self.tr("Exporting {0} …").format(path.name))
        session.work.run("export", self._facts(planned.plan, path), done, words, planned.book, lines)

    def export_saved(self, saved: SavedPlan, path: Path) -> None:
        """Write a saved plan, with the book that was saved with it, as a workbook that says how it was saved."""
        session, title = self._session, self.tr("The plan was not exported")
        if self._refused(path, title, self.tr("{0} is the open book; the plan would replace it.")):
            return

        def done(_outcome: Outcome) -> None:
            session.said.emit(self.tr("Plan exported to {0}").format(path))
            session.kept.log.add(self.tr("Export the saved plan {0}").format(saved.name), saved.input_hash, path.name)

        words = Words(title, self.tr("Exporting {0} …").format(path.name))
        facts = self._facts(saved.plan, path, saved_sentence(saved))
        session.work.run("export", facts, done, words, saved.book, plan_lines(saved.plan))

    def _facts(self, plan: Plan, path: Path, about: str = "") -> Message:
        return {"path": str(path), "name": self._session.name, "plan": plan_facts(plan), "about": about}

    def _refused(self, path: Path, title: str, sentence: str) -> bool:
        """Whether other work runs, or a file is that of a book that is open, here or elsewhere; says so where it is."""
        file: OwnFile = self._session.file
        refused = sentence.format(path.name) if file.is_own(path) else file.held_elsewhere(path)
        said = f"{refused} {self.tr('Choose another name.')}" if refused else ""
        if self._session.is_busy:  # work may begin while a name is being chosen
            said = self.tr("Other work is still running. Wait until it is done, or press Esc to cancel it.")
        if said:
            self._session.failed.emit(title, said, "")
        return bool(said)
