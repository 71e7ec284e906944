"""The journal: every change comes back after an abrupt end; a half-written line ends it without harm."""

from __future__ import annotations

import json

import pandas as pd
import pytest

from data.book import Book
from data.edits import ChangeSet, DeleteRows, SetCells, append_rows, apply
from data.problems import SourcingError
from data.project import journal as journal_module
from data.project.journal import Journal, read_lost
from data.project.project import Project
from data.project.store import open_project, save_project
from data.project.tables import books_equal, changes_from, changes_text


def start() -> Book:
    return Book.of({"offers": pd.DataFrame({"offer": ["O1", "O2"], "unit_price": [1.0, 2.0]})})


def edits(book: Book) -> list[ChangeSet]:
    """Set two cells, add a row, delete the first one."""
    return [
        ChangeSet("Type", (SetCells("offers", (0, 1), ("unit_price", "offer"), ("1,5", None)),)),
        append_rows(book, "offers", [{"offer": "O3", "unit_price": 3.0}]),
        ChangeSet("Delete", (DeleteRows("offers", 0, 1),)),
    ]


@pytest.fixture
def journal(tmp_path):
    made = Journal(tmp_path / "one", "book.xlsx", "/somewhere/book.xlsx")
    save_project(Project(start()), made.base)
    yield made
    made.discard()


def test_that_a_change_set_comes_back_as_it_was():
    for changes in edits(start()):
        back = changes_from(json.loads("".join(changes_text(changes))))

        assert books_equal(apply(start(), back)[0], apply(start(), changes)[0])
        assert back.label == changes.label


def test_that_a_change_that_is_written_in_pieces_comes_back_whole_and_one_that_is_given_up_leaves_nothing(
    journal, monkeypatch
):
    monkeypatch.setattr(journal_module, "_BYTES_A_STEP", 10)
    first, given_up, last = edits(start())
    journal.append(first)
    size = (journal.folder / "changes").stat().st_size
    steps = journal.append_steps(given_up)
    while (journal.folder / "changes").stat().st_size == size:
        next(steps)
    steps.close()
    assert (journal.folder / "changes").stat().st_size == size
    journal.append(last)
    lost = read_lost(journal.folder)

    assert [each.label for each in lost.changes] == [first.label, last.label]
    assert books_equal(apply(start(), lost.changes[0])[0], apply(start(), first)[0])
    assert lost.unread == 0


def test_that_every_change_comes_back_in_its_order(journal):
    book = start()
    for changes in edits(book):
        journal.append(changes)
        book, _ = apply(book, changes)
    lost = read_lost(journal.folder)

    found = open_project(lost.base).book
    for changes in lost.changes:
        found, _ = apply(found, changes)
    assert books_equal(found, book)
    assert (lost.name, lost.source) == ("book.xlsx", "/somewhere/book.xlsx")


@pytest.mark.parametrize("cut", [1, 5, 20])
def test_that_a_line_that_was_not_finished_is_left_out(journal, cut):
    for changes in edits(start()):
        journal.append(changes)
    path = journal.folder / "changes"
    path.write_bytes(path.read_bytes()[:-cut])

    lost = read_lost(journal.folder)
    assert (len(lost.changes), lost.unread) == (2, 0)


def test_that_a_line_that_does_not_match_its_checksum_ends_the_journal_and_what_follows_is_counted(journal):
    for changes in edits(start()):
        journal.append(changes)
    path = journal.folder / "changes"
    path.write_bytes(path.read_bytes().replace(b"O3", b"O4"))

    lost = read_lost(journal.folder)
    assert (len(lost.changes), lost.unread) == (1, 2)


def test_that_a_journal_without_its_base_cannot_be_brought_back_where_it_holds_changes(journal):
    journal.base.unlink()
    assert read_lost(journal.folder).changes == ()
    journal.append(edits(start())[0])

    with pytest.raises(SourcingError, match=r"book\.xlsx cannot be brought back"):
        read_lost(journal.folder)


def test_that_a_discarded_journal_leaves_nothing(journal):
    journal.append(edits(start())[0])
    journal.discard()

    assert not journal.folder.exists()
