"""Saving, describing, approving and deleting plans, and the log: what the Plan menu and the compare page ask for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from data.problems import SourcingError
from data.project.saved_plans import SavedPlan
from desktop import errors
from desktop.pages.compare_parts import SavedPlans
from desktop.session.session import Session
from desktop.views.log_dialog import LogDialog
from desktop.views.words_dialog import WordsDialog
from desktop.window.main_window import MainWindow
from desktop.window.saved_plan_files import SavedPlanFiles


class PlanKeeping(QObject):
    """The dialogs around saved plans."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._files = SavedPlanFiles(window, session)
        session.kept.log.author = window.settings.author
        for name, step in (("save_plan", self.save), ("log", self.show_log)):
            window.actions_[name].triggered.connect(lambda _checked=False, step=step: step())

    def take_in(self, saved: SavedPlans) -> None:
        """Do what the list of saved plans asks for."""
        saved.save_asked.connect(self._window.actions_["save_plan"].trigger)
        saved.describe_asked.connect(self.describe)
        saved.approve_asked.connect(self.approve)
        saved.delete_asked.connect(self.delete)
        self._files.take_in(saved)

    def save(self) -> None:
        """Ask for a name and keep the plan on show."""
        planned = self._session.current_plan
        if planned is None or not planned.plan.status.has_plan:
            return

        def accept(dialog: WordsDialog) -> None:
            self._remember_author(dialog.author.text())
            saved = self._session.kept.save_plan(planned, dialog.name.text().strip(), dialog.note.toPlainText())
            words = self.tr("Saved the plan {0} in the project; save the project to keep it")
            self._window.say(words.format(saved.name))

        dialog = WordsDialog(self.tr("Save this plan"), accept, self._window)
        dialog.name.setText(self._free_name())
        dialog.name.selectAll()
        dialog.author.setText(self._session.kept.log.author)
        self._open(dialog)

    def describe(self, saved: SavedPlan | None) -> None:
        """Ask for another name and note of a saved plan."""
        if saved is None:
            return

        def accept(dialog: WordsDialog) -> None:
            self._session.kept.describe_plan(saved, dialog.name.text().strip(), dialog.note.toPlainText())

        dialog = WordsDialog(self.tr("Name and note of a saved plan"), accept, self._window)
        dialog.name.setText(saved.name)
        dialog.note.setPlainText(saved.note)
        dialog.form.setRowVisible(dialog.author, False)
        self._open(dialog)

    def approve(self, saved: SavedPlan | None) -> None:
        """Approve a saved plan after asking: it is frozen from then on."""
        author = self._session.kept.log.author
        if saved is not None and errors.ask_to_approve(self._window, saved.name, author):
            self._do(lambda: self._session.kept.approve_plan(saved))

    def delete(self, saved: SavedPlan | None) -> None:
        """Delete a saved plan; undo brings it back."""
        if saved is not None:
            self._do(lambda: self._session.kept.delete_plan(saved))

    def show_log(self) -> None:
        """Show the audit log."""
        self._open(LogDialog(self._session.kept.log, self._window.theme, self._window))

    def _do(self, step: Callable[[], None]) -> None:
        try:
            step()
        except SourcingError as error:
            errors.report(self._window, self.tr("The saved plan was not changed"), str(error))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _free_name(self) -> str:
        taken = {plan.name.casefold() for plan in self._session.kept.plans}
        number = len(taken) + 1
        while (name := self.tr("Plan {0}").format(number)).casefold() in taken:
            number += 1
        return name

    def _remember_author(self, author: str) -> None:
        if author.strip():
            self._session.kept.log.author = self._window.settings.author = author.strip()
