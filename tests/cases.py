"""From a book to its case or to its one problem, for tests of what is read and checked."""

from __future__ import annotations

from data.book import Book
from data.case import Case
from data.make_case import make_case
from data.problems import Problem


def case_of(book: Book) -> Case:
    """The case of a book that has no errors."""
    case, problems = make_case(book)
    assert case is not None, [problem.sentence for problem in problems]
    return case


def problems_of(book: Book, code: str) -> list[Problem]:
    """The problems of one kind."""
    return [problem for problem in make_case(book)[1] if problem.code == code]


def problem_of(book: Book, code: str) -> Problem:
    """The only problem of one kind."""
    case, problems = make_case(book)
    found = [problem for problem in problems if problem.code == code]
    assert len(found) == 1, [problem.sentence for problem in problems]
    assert (case is None) == any(problem.severity == "error" for problem in problems)
    return found[0]


def codes_of(book: Book) -> list[str]:
    """The kinds of the warnings and errors of a book, sorted."""
    return sorted(problem.code for problem in make_case(book)[1] if problem.severity != "note")
