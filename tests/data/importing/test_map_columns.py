"""What the columns of foreign tables mean, in many languages and from many programs."""

import pytest

from tests.data.importing import foreign_titles, misleading_titles
from tests.foreign_sheets import read, table

TABLES = foreign_titles.TABLES | misleading_titles.TABLES


@pytest.mark.parametrize("name", TABLES)
def test_that_the_columns_are_those_that_a_buyer_would_point_at(name):
    titles, rows, expected, asked = TABLES[name]
    layout, mapping, questions = read(table(titles, *rows))
    found = {str(role): letter for role, letter in mapping.columns.items()}
    assert {role: found.get(role) for role in expected} == expected
    for role in {"quantity", "part", "name", "price", "supplier", "unit", "level"} - set(expected):
        assert role not in found, f"{role} is {found[role]}"
    assert questions == asked
    assert (layout.header_row, layout.last_row) == (1, len(rows) + 1)
