"""What the open project keeps beside its book: its plan, saved plans, comments on rows and the audit log."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from data.book import Book
from data.plan import Plan
from data.project import saved_plans
from data.project.audit_log import now
from data.project.comments import Comment
from data.project.project import Project
from data.project.saved_plans import Approval, FrozenPlanError, SavedPlan, SavedPlans
from data.project.store import SUFFIX
from desktop.language.sentences import in_language
from desktop.session.audit_log import AuditLog
from desktop.session.edit_step import undo_words
from desktop.session.planned import Planned
from desktop.wire.messages import Message
from desktop.wire.project import kept_facts, kept_lines


@dataclass(frozen=True)
class KeptState:
    """Saved plans and comments at one moment."""

    plans: SavedPlans = ()
    comments: tuple[Comment, ...] = ()


_Move = Callable[[KeptState], KeptState]


class _Step(QUndoCommand):
    """A change of what is kept as an undo step; it is void once its plan was approved."""

    def __init__(self, kept: Kept, label: str, forward: _Move, backward: _Move) -> None:
        super().__init__(label)
        self._kept, self._forward, self._backward = kept, forward, backward

    def redo(self) -> None:
        """Make the change."""
        self._move(self._forward, self.text())

    def undo(self) -> None:
        """Take it back."""
        self._move(self._backward, undo_words(self.text()))

    def _move(self, move: _Move, logged: str) -> None:
        try:
            self._kept._move(move)  # noqa: SLF001 a step is a part of what is kept
        except FrozenPlanError as error:
            self.setObsolete(True)
            self._kept.said.emit(in_language(str(error)))
        else:
            self._kept.log.add(logged)


class Kept(QObject):
    """Saved plans, comments and log of the open project.

    Attributes:
        log: the audit log.

    Signals:
        changed: a plan or a comment was added, changed or removed.
        opened: those of another project are here.
        said: something worth a line in the status bar.
    """

    changed = Signal()
    opened = Signal()
    said = Signal(str)

    def __init__(self, undo_stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = undo_stack
        self._state = KeptState()
        self._by_row: dict[tuple[str, int], list[Comment]] = {}
        self._is_modified = False
        self._plan_in_file: Plan | None = None
        self.log = AuditLog(self)

    @property
    def plans(self) -> Sequence[SavedPlan]:
        """The saved plans, the oldest first."""
        return self._state.plans

    @property
    def comments(self) -> Sequence[Comment]:
        """The comments, the oldest first."""
        return self._state.comments

    @property
    def state(self) -> KeptState:
        """Plans and comments as they are; another object after every change."""
        return self._state

    @property
    def is_modified(self) -> bool:
        """Whether there is something unsaved that no undo step stands for."""
        return self._is_modified

    def is_in_file(self, planned: Planned) -> bool:
        """Whether the project as it was read or saved last holds this plan as that of its book."""
        return planned.plan is self._plan_in_file

    # Opening and saving

    def open(self, project: Project) -> None:
        """Take what another project keeps."""
        self._set(KeptState(project.plans, project.comments))
        self._is_modified = False
        self._plan_in_file = project.planned.plan if project.planned is not None else None
        self.log.open(project.log)
        self.opened.emit()

    def mark_modified(self) -> None:
        """What was opened is in no file of the user's."""
        self._is_modified = True

    def saved(self, state: KeptState, planned: Planned | None, path: Path) -> str:
        """The book was saved; only a project holds what is kept.

        Args:
            state: what was kept when saving began.
            planned: the plan that was sent with it.
            path: where it was saved.

        Returns:
            What the status bar says.
        """
        if path.suffix.lower() == SUFFIX:
            self._is_modified = self._is_modified and state is not self._state
            self._plan_in_file = planned.plan if planned is not None else None
        elif state.plans or state.comments:
            self._is_modified = True
            words = self.tr("Saved {0} without plans, comments and log: save as a project to keep them")
            return words.format(path.name)
        return self.tr("Saved {0}").format(path.name)

    def project(self, book: Book, planned: Planned | None = None) -> Project:
        """The whole project as it is, with a plan that answers its book."""
        return Project(book, self._state.plans, tuple(self.log.entries), self._state.comments, planned)

    def sent(self, book: Book, planned: Planned | None = None) -> tuple[Message, Iterator[Message]]:
        """What the worker needs to save it beside a book: plain values and the lines of tables."""
        project = self.project(book, planned)
        return kept_facts(project), kept_lines(project)

    # Saved plans

    def save_plan(self, planned: Planned, name: str, note: str) -> SavedPlan:
        """Keep a plan under a name: one undo step.

        Raises:
            SourcingError: the name is blank or taken.
        """
        key = saved_plans.next_key(self._state.plans)
        saved = SavedPlan(
            key, name, self.log.author, now(), note, planned.plan, planned.book, planned.mix, planned.rules
        )
        saved_plans.with_plan(self._state.plans, saved)
        self._do(
            self.tr("Save plan {0}").format(name),
            lambda state: replace(state, plans=saved_plans.with_plan(state.plans, saved)),
            lambda state: replace(state, plans=saved_plans.without_plan(state.plans, key)),
        )
        return saved

    def describe_plan(self, saved: SavedPlan, name: str, note: str) -> None:
        """Give a saved plan another name and note: one undo step.

        Raises:
            FrozenPlanError: it is approved.
            SourcingError: the name is blank or taken.
        """
        saved_plans.described(self._state.plans, saved.key, name, note)
        before = self._saved(saved.key)

        def with_words(name: str, note: str) -> _Move:
            return lambda state: replace(state, plans=saved_plans.described(state.plans, saved.key, name, note))

        label = self.tr("Describe plan {0}").format(name)
        self._do(label, with_words(name, note), with_words(before.name, before.note))

    def delete_plan(self, saved: SavedPlan) -> None:
        """Delete a saved plan: one undo step.

        Raises:
            FrozenPlanError: it is approved.
        """
        saved_plans.without_plan(self._state.plans, saved.key)
        gone = self._saved(saved.key)
        place = self._state.plans.index(gone)
        self._do(
            self.tr("Delete plan {0}").format(gone.name),
            lambda state: replace(state, plans=saved_plans.without_plan(state.plans, gone.key)),
            lambda state: replace(state, plans=(*state.plans[:place], gone, *state.plans[place:])),
        )

    def approve_plan(self, saved: SavedPlan) -> None:
        """Approve a saved plan, which freezes it; this is for good and no undo step.

        Raises:
            FrozenPlanError: it is approved already.
        """
        approval = Approval(self.log.author, now())
        self._is_modified = True
        self._move(lambda state: replace(state, plans=saved_plans.approved(state.plans, saved.key, approval)))
        self.log.add(self.tr("Approve plan {0}").format(saved.name), saved.input_hash)

    # Comments

    def comments_on(self, sheet: str, row_id: int) -> Sequence[Comment]:
        """The comments on a row, the oldest first."""
        return self._by_row.get((sheet, row_id), ())

    def comment(self, sheet: str, row_id: int, text: str) -> None:
        """Put a comment on a row: one undo step."""
        made = Comment(sheet, row_id, self.log.author, now(), text)
        self._do(
            self.tr("Comment"),
            lambda state: replace(state, comments=(*state.comments, made)),
            lambda state: replace(state, comments=tuple(each for each in state.comments if each is not made)),
        )

    def delete_comment(self, comment: Comment) -> None:
        """Take a comment away: one undo step."""
        place = self._state.comments.index(comment)
        self._do(
            self.tr("Delete comment"),
            lambda state: replace(state, comments=tuple(each for each in state.comments if each is not comment)),
            lambda state: replace(state, comments=(*state.comments[:place], comment, *state.comments[place:])),
        )

    def _saved(self, key: int) -> SavedPlan:
        """A saved plan as it is now."""
        return next(plan for plan in self._state.plans if plan.key == key)

    def _do(self, label: str, forward: _Move, backward: _Move) -> None:
        self._stack.push(_Step(self, label, forward, backward))

    def _move(self, move: _Move) -> None:
        self._set(move(self._state))
        self.changed.emit()

    def _set(self, state: KeptState) -> None:
        self._state, self._by_row = state, {}
        for comment in state.comments:
            self._by_row.setdefault((comment.sheet, comment.row_id), []).append(comment)
