import pytest

from data.edits import ChangeSet, SetCells, apply
from tests.books import make_book


def test_that_a_cell_of_a_row_that_is_not_there_is_refused_and_never_put_into_another_row():
    book = make_book(offers=[{"offer": "O1"}, {"offer": "O2"}])
    with pytest.raises(KeyError, match="offers has no row 7"):
        apply(book, ChangeSet("Type", (SetCells("offers", (0, 7), ("offer", "offer"), ("A", "B")),)))
