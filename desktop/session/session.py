"""The session: the open book, its undo steps, its problems and its plan. The only object that pages know."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from data.book import Book
from data.edits import ChangeSet, apply
from data.plan import Status
from data.problems import Problem
from data.project.journal import Lost
from data.project.project import Project
from data.project.store import SUFFIX
from desktop.jobs.foreground import Foreground, Words
from desktop.jobs.jobs import Outcome, Worker
from desktop.language.sentences import problem_words
from desktop.session.checking import Checked, Checking
from desktop.session.edit_step import EditStep
from desktop.session.kept import Kept
from desktop.session.listed_problems import ListedProblems, listed_steps
from desktop.session.opened import Opened, opened_steps
from desktop.session.own_file import OwnFile
from desktop.session.planned import Planned, answer_steps
from desktop.session.plans_made import PlansMade
from desktop.steps import Steps, as_steps, at_once
from desktop.wire.messages import Message


class Session(QObject):
    """What is open, and everything that can be done with it.

    Attributes:
        work: what the user waits for; with a file that is not open it begins there, with the open book in ``ask``.

    Signals:
        book_opened: another book is open.
        book_changed: the open book was edited; carries the ChangeSet that was applied.
        problems_changed: the list of problems changed.
        plan_changed: another plan is shown, or it went out of date, or came back.
        state_changed: name, modified mark or running work changed.
        progress: what the running work says: a sentence and a fraction (-1 where unknown).
        failed: something did not work: title, sentence, details for a report (often empty).
        cancelled: the work that ran was cancelled.
        said: something worth a line in the status bar happened.
        saved: the book was written to this path.
        exported: the plan was written to this path.
        opened: a workbook was read from this path.
        foreign: the file at this path holds none of the sheets of a book.
        planned: a planning run has ended with a plan or with an explanation.
        recovered: a book and its unsaved changes were brought back from a journal.
    """

    book_opened = Signal()
    book_changed = Signal(object)
    problems_changed = Signal()
    plan_changed = Signal()
    state_changed = Signal()
    progress = Signal(str, float)
    failed = Signal(str, str, str)
    cancelled = Signal()
    said = Signal(str)
    saved = Signal(Path)
    exported = Signal(Path)
    opened = Signal(Path)
    foreign = Signal(Path)
    planned = Signal()
    recovered = Signal(object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = Book.of()
        self._name = ""
        self._is_open = False
        self._listed = ListedProblems()
        self._sentences: Mapping[int, str] = {}
        self._planned: Planned | None = None
        self._hash: str | None = None
        self._made = PlansMade()
        self.file = OwnFile(self)
        self.file.changed.connect(self.state_changed)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.cleanChanged.connect(self.state_changed)
        self.kept = Kept(self.undo_stack, self)
        self.kept.changed.connect(self.state_changed)
        self.kept.said.connect(self.said)
        self.work = Foreground(worker, self)
        self._checking = Checking(worker, lambda: self._book, lambda: self.is_busy, self._made.problems_of, self)
        self._checking.checked.connect(self._checked)
        failure = self.tr("The data could not be checked")
        self._checking.failed.connect(lambda sentence, details: self.failed.emit(failure, sentence, details))
        self.work.changed.connect(self.state_changed)
        self.work.progress.connect(self.progress)
        self.work.failed.connect(self.failed)
        self.work.cancelled.connect(self.cancelled)
        self.work.failed.connect(lambda *_said: self.file.drop_claim())
        self.work.cancelled.connect(self.file.drop_claim)

    # What is open

    @property
    def book(self) -> Book:
        """The open book; an empty one before anything was opened."""
        return self._book

    @property
    def is_open(self) -> bool:
        """Whether a book is open."""
        return self._is_open

    @property
    def path(self) -> Path | None:
        """The workbook that Save writes; None where Save must ask for a name."""
        return self.file.path

    @property
    def source(self) -> Path | None:
        """The file that the book was read from or written to last; None for a new book and the sample."""
        return self.file.source

    @property
    def name(self) -> str:
        """What the window calls the book."""
        return self._name

    @property
    def is_modified(self) -> bool:
        """Whether there are changes that were not saved."""
        return not self.undo_stack.isClean() or self.kept.is_modified

    @property
    def has_unsaved_plan(self) -> bool:
        """Whether there is a plan of the book that its project file does not hold."""
        is_project = self.path is not None and self.path.suffix.lower() == SUFFIX
        planned = self._plan_to_keep
        return is_project and planned is not None and not self.kept.is_in_file(planned)

    @property
    def _plan_to_keep(self) -> Planned | None:
        """The plan that a project keeps: the one on show, where it answers the book as it is."""
        made = self._planned is not None and self._planned.plan.status is not Status.PROBLEMS
        return self._planned if made and not self.is_plan_out_of_date else None

    @property
    def problems(self) -> Sequence[Problem]:
        """Every problem of the book, as far as it was checked."""
        return self._listed.problems

    @property
    def listed(self) -> ListedProblems:
        """The same by the cells where they are."""
        return self._listed

    @property
    def rule_sentences(self) -> Mapping[int, str]:
        """Every rule in words, by its row id; none until the book, as it is, was checked without an error."""
        return self._sentences

    @property
    def is_checking(self) -> bool:
        """Whether a check is due or under way."""
        return self._checking.is_running

    @property
    def errors(self) -> int:
        """How many problems stop planning."""
        return self._listed.errors

    @property
    def current_plan(self) -> Planned | None:
        """The plan on show; it may be out of date."""
        return self._planned

    @property
    def is_plan_out_of_date(self) -> bool:
        """Whether the inputs have changed since the plan was made."""
        if self._planned is None or self._planned.book is self._book:
            return False
        return self._hash is None or not self._planned.answers(self._book, self._hash)

    @property
    def is_busy(self) -> bool:
        """Whether work runs that can be cancelled."""
        return self.work.is_busy

    @property
    def task(self) -> str:
        """What runs, as the worker calls it; empty where nothing does."""
        return self.work.task

    @property
    def is_planning(self) -> bool:
        """Whether a plan is being computed."""
        return self.task == "plan"

    @property
    def is_opening(self) -> bool:
        """Whether another book is being opened; what is typed into the old one would be lost."""
        return self.task in {"read", "sample"}

    # Opening and saving

    def new_book(self, name: str = "") -> None:
        """Open an empty book, called "Untitled" unless it has a name."""
        self._open(Book.of(), name or self.tr("Untitled"), None)

    def open_path(self, path: Path) -> None:
        """Read a workbook in the background and open it."""

        def done(opened: Opened) -> None:
            if opened.project is not None:
                # Save asks for a name first: a workbook may hold more than a Book does; a project not.
                own = path if opened.is_project else None
                self._open(opened.project, path.name, path, opened.problems, own, opened)
                self.opened.emit(path)
            elif any(problem.code == "not-a-sourcing-workbook" for problem in opened.problems):
                self.foreign.emit(path)
            else:
                self._not_read(words.failure, opened.problems)

        title, working = self.tr("{0} was not opened"), self.tr("Reading {0} …")
        words = Words(title.format(path.name), working.format(path.name))
        self.work.run("read", {"path": str(path)}, done, words, make=opened_steps)

    def open_sample(self) -> None:
        """Open the sample and plan it."""

        def done(opened: Opened) -> None:
            if opened.project is not None:
                self._open(opened.project, self.tr("Sample"), None)
                self.optimise()

        words = Words(self.tr("The sample was not opened"), self.tr("Opening the sample …"))
        self.work.run("sample", {}, done, words, make=opened_steps)

    def save(self, path: Path, *, over_changes: bool = False) -> None:
        """Write the project, or its book as a workbook, in the background.

        Args:
            path: where; not where another window holds it.
            over_changes: write it even if it is not as it was when it was read or written last.
        """
        held = self.file.claim(path)
        if held:
            self.failed.emit(self.tr("{0} was not saved").format(path.name), held, "")
            return
        book, step, state, planned = self._book, self.undo_stack.index(), self.kept.state, self._plan_to_keep
        facts, lines = self.kept.sent(book, planned if path.suffix.lower() == SUFFIX else None)

        def done(outcome: Outcome) -> None:
            if "stamp" not in outcome.facts:
                self.file.drop_claim()
                self.file.overtaken.emit(path)
                return
            self.file.saved(path, outcome.facts["stamp"])
            self._name = path.name
            if book is self._book and step == self.undo_stack.index():
                self.undo_stack.setClean()
            else:
                self.undo_stack.resetClean()
            self.said.emit(self.kept.saved(state, planned, path))
            self.state_changed.emit()
            self.saved.emit(path)

        words = Words(self.tr("{0} was not saved").format(path.name), self.tr("Saving {0} …").format(path.name))
        known = "" if over_changes else self.file.known_stamp(path)
        self.work.run("write_book", {"path": str(path), "kept": facts, "known": known}, done, words, book, lines)

    def recover(self, lost: Lost) -> None:
        """Bring back a book with the changes that an abrupt end left unsaved, each as an undo step."""

        def done(opened: Opened) -> None:
            if opened.project is None:
                self._not_read(words.failure, opened.problems)
                return
            self._open(opened.project, lost.name, Path(lost.source) if lost.source else None)
            self.kept.mark_modified()
            for changes in lost.changes:
                self.edit(changes)
            self.said.emit(self.tr("Brought back {0}; it is not saved yet").format(lost.name))
            self.recovered.emit(lost)

        words = Words(self.tr("{0} could not be brought back").format(lost.name), self.tr("Bringing back …"))
        self.work.run("read", {"path": str(lost.base)}, done, words, make=opened_steps)

    def _not_read(self, title: str, problems: Sequence[Problem]) -> None:
        self.failed.emit(title, "\n".join(problem_words(problem) for problem in problems[:5]), "")

    def _open(
        self,
        opened: Book | Project,
        name: str,
        source: Path | None,
        problems: Sequence[Problem] = (),
        path: Path | None = None,
        read: Opened | None = None,
    ) -> None:
        project = opened if isinstance(opened, Project) else Project(opened)
        self._book, self._name, self._is_open = project.book, name, True
        self.file.open(path, source, read.stamp if read is not None else "")
        self._planned = project.planned
        self._hash = project.planned.plan.input_hash if project.planned is not None else None
        self._made.begin(project.planned)
        self._checking.keep(self._book, problems)
        self._sentences = {}
        self.undo_stack.clear()
        self.kept.open(project)
        self._set_problems(read.listed if read is not None else at_once(listed_steps(problems, self._book)))
        self.book_opened.emit()
        self.plan_changed.emit()
        self.state_changed.emit()
        self._checking.now()

    # Editing

    def edit(self, changes: ChangeSet) -> None:
        """Make a change: one undo step."""
        if changes.changes:
            self.undo_stack.push(EditStep(changes, self._apply, self.kept.log.add_change))

    def _apply(self, changes: ChangeSet) -> ChangeSet:
        was_out_of_date = self.is_plan_out_of_date
        self._book, inverse = apply(self._book, changes)
        self._hash, self._sentences = None, {}
        self.book_changed.emit(changes)
        if self._planned is not None and not was_out_of_date:
            self.plan_changed.emit()
        self._checking.soon()
        return inverse

    # Checking

    def _checked(self, checked: Checked) -> None:
        self._hash, self._sentences = checked.input_hash, checked.sentences
        on_show = self._planned
        self._planned = self._made.answering(checked.book, checked.input_hash, on_show)
        if self._planned is not on_show:
            self.said.emit(self.tr("The last result for this book is on show again"))
        self._set_problems(checked.listed)
        self.kept.log.complete(checked.input_hash, self.errors)
        if self._planned is not None:
            self.plan_changed.emit()

    def _set_problems(self, listed: ListedProblems) -> None:
        self._listed = listed
        self.problems_changed.emit()

    # Planning

    def optimise(self) -> None:
        """Compute the plan of the open book in the background."""
        if not self._is_open or self.is_busy:
            return
        book = self._book

        def made(outcome: Outcome) -> Steps[tuple[Planned, ListedProblems]]:
            return answer_steps(outcome, book, self._checking.reading_problems(book))

        def done(answer: tuple[Planned, ListedProblems]) -> None:
            self._planned, listed = answer
            self._made.add(self._planned)
            if book is self._book:
                self._hash = self._planned.plan.input_hash
                self._set_problems(listed)
            self.plan_changed.emit()
            self.planned.emit()

        words = Words(self.tr("No plan was made"), self.tr("Optimising …"))
        self.work.run("plan", {}, done, words, book, make=made)

    def ask(
        self,
        task: str,
        arguments: Message,
        done: Callable[[Any], None],
        words: Words,
        lines: Iterable[Message] = (),
        make: Callable[[Outcome], Steps[Any]] = as_steps,
    ) -> None:
        """Have the worker do something with the open book; nothing happens while other work runs. Arguments as of
        ``Foreground.run``.
        """
        if self._is_open:
            self.work.run(task, arguments, done, words, self._book, lines, make)

    def close(self) -> None:
        """Check and show nothing any more."""
        self._checking.close()
        self.work.close()

    def cancel(self) -> None:
        """Cancel the work that runs."""
        self.work.cancel()
