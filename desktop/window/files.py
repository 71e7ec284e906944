"""Opening, saving and leaving: what the File menu does, with its dialogs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from data.project.store import SUFFIX
from data.reading.file_errors import left_unread
from desktop import errors
from desktop.jobs.foreground import Words
from desktop.jobs.jobs import Outcome
from desktop.language.sentences import problem_words
from desktop.session.session import Session
from desktop.window.exports import Exports
from desktop.window.main_window import OPENABLE, MainWindow

_MOST_SAID = 5


class Files(QObject):
    """The File menu of a window that has a session.

    Signals:
        compared: an exported plan was verified: the file's name, and what was found (``Verification.as_json``).
    """

    compared = Signal(str, object)

    def __init__(self, window: MainWindow, session: Session, commit: Callable[[], None]) -> None:
        """Connects the actions.

        Args:
            window: whose actions and dialogs these are.
            session: what is opened and saved.
            commit: takes what is being typed into the book.
        """
        super().__init__(window)
        self._window, self._session, self._commit = window, session, commit
        self._exports = Exports(session, self)
        self._and_then: Callable[[], object] | None = None
        for name, step in (
            ("new", self._new),
            ("open", self._choose_file),
            ("sample", self._open_sample),
            ("save", self.save),
            ("save_as", self.save_as),
            ("template", self._save_template),
            ("export", self._export),
            ("compare", self._compare),
        ):
            window.actions_[name].triggered.connect(lambda _checked=False, step=step: step())
        session.saved.connect(self._saved)
        session.file.overtaken.connect(self._ask_to_overwrite)
        session.opened.connect(window.settings.remember_file)
        session.failed.connect(self._forget)
        session.cancelled.connect(self._forget)

    def open_path(self, path: Path) -> None:
        """Open a workbook."""
        if self.may_leave(lambda: self.open_path(path)):
            self._session.open_path(path)

    def save(self) -> None:
        """Save the book; asks for a name where it has none yet."""
        self._commit()
        if self._session.path is None:
            self.save_as()
        else:
            self._write(self._session.path)

    def save_as(self) -> None:
        """Save the book under a name that is asked for."""
        self._commit()
        name = Path(self._session.name or self.tr("Untitled")).stem
        if self._session.file.holder is not None:
            name = self.tr("{0} copy").format(name)
        path = self._ask_path(
            self.tr("Save the book"), f"{name}{SUFFIX}", [self._project_kind(), self._workbook_kind()]
        )
        if path is None:
            self._and_then = None
        else:
            self._write(path)

    def _write(self, path: Path) -> None:
        """Save the book; a workbook cannot say what of its file was not read, and is not written unasked."""
        unread = [] if path.suffix.lower() == SUFFIX else left_unread(self._session.book)
        words = "\n".join(map(problem_words, unread[:_MOST_SAID]))
        if unread and not errors.ask_to_leave_out(self._window, path.name, words):
            self._and_then = None
            return
        self._save_to(path)

    def _save_to(self, path: Path, *, over_changes: bool = False) -> None:
        """Save the book, unless other work began while a question was open."""
        if self._session.is_busy:
            self._and_then = None
            self._tell_of_work()
        else:
            self._session.save(path, over_changes=over_changes)

    def _tell_of_work(self) -> None:
        title = self.tr("Something is still running")
        errors.report(self._window, title, self.tr("Wait until it is done, or press Esc to cancel it."))

    def may_leave(self, again: Callable[[], object], *, closing: bool = False) -> bool:
        """Whether the open book may be left now; where it is saved first, ``again`` is called after that.

        Args:
            again: what to do once more after saving.
            closing: the window closes; a plan that is being computed then ends with it.
        """
        self._commit()
        session = self._session
        harmless = closing and session.is_planning and not session.is_modified
        if session.is_busy and not harmless:
            self._tell_of_work()
            return False
        if not session.is_modified and not session.has_unsaved_plan:
            return True
        choice = errors.ask_to_save(self._window, session.name)
        if choice is errors.Choice.SAVE:
            self._and_then = again
            self.save()
        return choice is errors.Choice.DISCARD

    def open_again(self) -> None:
        """Read the file of the open book once more."""
        if self._session.source is not None:
            self.open_path(self._session.source)

    def _ask_to_overwrite(self, path: Path) -> None:
        choice = errors.ask_to_overwrite(self._window, path.name)
        if choice is errors.Choice.SAVE:
            self._save_to(path, over_changes=True)
        elif choice is errors.Choice.DISCARD:
            self.save_as()
        else:
            self._and_then = None

    def _new(self) -> None:
        if self.may_leave(self._new):
            self._session.new_book()
            self._window.go_to("requirements")

    def _choose_file(self) -> None:
        patterns = " ".join(f"*{ending}" for ending in OPENABLE)
        kinds = self.tr("Projects, workbooks and other spreadsheets ({0})").format(patterns)
        folder = str(self._window.settings.folder)
        chosen, _filter = QFileDialog.getOpenFileName(self._window, self.tr("Open"), folder, kinds)
        if chosen:
            self._window.open_path(Path(chosen))

    def _open_sample(self) -> None:
        if self.may_leave(self._open_sample):
            self._session.open_sample()

    def _save_template(self) -> None:
        path = self._ask_path(self.tr("Save a template"), self.tr("Lodestone template.xlsx"))
        if path is not None:
            self._exports.save_template(path)

    def _export(self) -> None:
        self._commit()
        if not self._exports.can_export():
            return
        name = self.tr("{0} plan.xlsx").format(Path(self._session.name).stem)
        path = self._ask_path(self.tr("Export the plan"), name)
        if path is not None:
            self._exports.export_plan(path)

    def compare_plan(self, path: Path) -> None:
        """Verify an exported plan workbook and say what an edit of it does; the open book is not touched."""

        def done(outcome: Outcome) -> None:
            self.compared.emit(path.name, outcome.facts)

        title, working = self.tr("{0} was not compared"), self.tr("Comparing {0} …")
        words = Words(title.format(path.name), working.format(path.name))
        self._session.work.run("compare_plan", {"path": str(path)}, done, words)

    def _compare(self) -> None:
        folder = str(self._window.settings.folder)
        title, kinds = self.tr("Compare an edited plan workbook"), self.tr("Excel workbook (*.xlsx)")
        chosen, _filter = QFileDialog.getOpenFileName(self._window, title, folder, kinds)
        if chosen:
            self.compare_plan(Path(chosen))

    def _project_kind(self) -> tuple[str, str]:
        return SUFFIX, self.tr("Lodestone project (*{0})").format(SUFFIX)

    def _workbook_kind(self) -> tuple[str, str]:
        return ".xlsx", self.tr("Excel workbook (*.xlsx)")

    def _ask_path(self, title: str, name: str, kinds: Sequence[tuple[str, str]] = ()) -> Path | None:
        """Asks where to write; a name without one of the endings gets that of the kind that was chosen.

        Args:
            title: of the dialog.
            name: proposed.
            kinds: endings and what they are; a workbook where none are given.
        """
        offered = list(kinds) or [self._workbook_kind()]
        folder = self._window.settings.folder
        words = ";;".join(kind for _, kind in offered)
        chosen, picked = QFileDialog.getSaveFileName(self._window, title, str(folder / name), words)
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.lower() in {ending for ending, _ in offered}:
            return path
        ending = next((ending for ending, kind in offered if kind == picked), offered[0][0])
        return path.with_name(f"{path.name}{ending}")

    def _saved(self, path: Path) -> None:
        self._window.settings.remember_file(path)
        then, self._and_then = self._and_then, None
        if then is not None:
            then()

    def _forget(self) -> None:
        # What waited for a save that did not happen must not happen after some later one.
        self._and_then = None
