"""A book of the given sheets in a file."""

import pytest

from data.excel.book_writer import write_book
from tests.books import make_book


@pytest.fixture
def book(tmp_path):
    def write(**sheets):
        path = tmp_path / "book.xlsx"
        write_book(make_book(**sheets), path)
        return path

    return write
