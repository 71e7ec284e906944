"""A column of assemblies names items, or numbers of rows, as texts or as numbers."""

import pytest

from data.importing.session import open_session
from tests.data.importing.foreign import source_of


def parents(titles, *rows):
    session = open_session(source_of([titles, *rows]))
    return {line.item: line.parent for line in session.reading.lines}


@pytest.mark.parametrize("numbers", [(1, 2, 3, 4), (10, 20, 30, 40), ("1", "2", "3", "4")])
@pytest.mark.parametrize("title", ["Parent", "Parent pos", "Parent item"])
def test_that_numbers_of_rows_in_the_parent_column_mean_the_items_of_these_rows(title, numbers):
    first, second, third, fourth = numbers
    rows = [
        [first, "A-1", "Frame", None, 1],
        [second, "A-2", "Post", first, 4],
        [third, "A-3", "Nut", second, 8],
        [fourth, "A-4", "Rod", None, 2],
    ]
    found = parents(["Pos", "Part number", "Description", title, "Qty"], *rows)
    assert found == {"A-1": "", "A-2": "A-1", "A-3": "A-2", "A-4": ""}


def test_that_part_numbers_that_are_numbers_are_parents_too():
    rows = [[100200, "Frame", None, 1], [100201, "Bolt", 100200, 4], [100202, "Nut", 100201, 1]]
    found = parents(["Material number", "Description", "Parent material", "Qty"], *rows)
    assert found == {"100200": "", "100201": "100200", "100202": "100201"}
