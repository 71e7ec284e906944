"""A project: a book, and what its buyers keep beside it."""

from __future__ import annotations

from dataclasses import dataclass

from data.book import Book
from data.planned import Planned
from data.project.audit_log import LogEntry
from data.project.comments import Comment
from data.project.saved_plans import SavedPlans


@dataclass(frozen=True)
class Project:
    """What one project file holds.

    Attributes:
        book: the book.
        plans: saved plans, each with the book that it answers, in the order in which they were saved.
        log: every accepted change and run, in the order in which they came.
        comments: comments on rows of the book, in the order in which they were made.
        planned: the plan that was on show, where it answers exactly this book.
    """

    book: Book
    plans: SavedPlans = ()
    log: tuple[LogEntry, ...] = ()
    comments: tuple[Comment, ...] = ()
    planned: Planned | None = None
