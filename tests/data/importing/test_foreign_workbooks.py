"""Ugly bills of materials and quotations: each is read as a careful buyer reads it, asked about, or refused."""

import pytest

from tests.data.importing.foreign_reading import differences, import_result
from tests.workbooks import (
    foreign_exports,
    foreign_gathered,
    foreign_items,
    foreign_languages,
    foreign_levels,
    foreign_money,
    foreign_numbers,
    foreign_places,
    foreign_prices,
    foreign_refused,
    foreign_texts,
    foreign_traps,
)

BUILDERS = tuple(
    builder
    for module in (
        foreign_places,
        foreign_numbers,
        foreign_prices,
        foreign_money,
        foreign_levels,
        foreign_items,
        foreign_texts,
        foreign_exports,
        foreign_gathered,
        foreign_languages,
        foreign_traps,
        foreign_refused,
    )
    for builder in module.BUILDERS
)


@pytest.mark.parametrize("builder", BUILDERS, ids=lambda builder: builder.__name__)
def test_that_a_foreign_file_is_read_as_a_buyer_reads_it(builder, tmp_path):
    file = builder()
    path = tmp_path / file.name
    path.write_bytes(file.content)
    assert differences(file.expected, import_result(path)) == []


def test_that_each_builder_makes_a_file_of_its_own():
    names = [builder.__name__ for builder in BUILDERS]
    assert len(set(names)) == len(names) >= 45
