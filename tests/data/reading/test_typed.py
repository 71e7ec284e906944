import math

import numpy as np

from data.reading.typed import read_typed
from tests.books import book_of_rows, make_book


def typed(book):
    return read_typed(book)[0]


def problems(book):
    return read_typed(book)[1]


def test_that_every_column_has_one_type():
    tables = typed(make_book(offers=[{"tariff": "5 %", "unit_price": 2}, {"valid_to": "2027-01-01"}]))
    assert str(tables["offers"]["unit_price"].dtype) == "float64"
    assert str(tables["offers"]["offer"].dtype) == "object"
    assert all(str(dtype) in {"float64", "object"} for table in tables.values() for dtype in table.dtypes)


def test_that_blank_cells_have_the_default_of_their_column_or_none():
    row = typed(make_book())["offers"].iloc[0]
    assert (row["tariff"], row["freight"], row["unit"], row["valid_to"]) == (0.0, 0.0, "", None)
    assert math.isnan(row["capacity"])
    assert typed(make_book(rules=[{}]))["rules"].iloc[0][["measure", "stage", "per"]].tolist() == [
        "quantity",
        "made",
        "horizon",
    ]
    assert typed(make_book(materials=[{"unit": None}]))["materials"].iloc[0]["unit"] == "kg"


def test_that_blank_text_and_no_break_spaces_are_blank():
    table = typed(make_book(offers=[{"offer": "\u00a0A1 \u200b", "unit": "  ", "capacity": " "}]))["offers"]
    assert table.iloc[0][["offer", "unit"]].tolist() == ["A1", ""]
    assert np.isnan(table.iloc[0]["capacity"])


def test_that_wholly_blank_rows_are_ignored_and_row_ids_kept():
    blank = {"offer": None, "supplier": None, "material": None, "unit_price": None, "incoterm": "  "}
    book = make_book(offers=[{}, blank, {}])
    assert typed(book)["offers"].index.tolist() == [0, 2]
    assert problems(book) == []


def test_that_a_problem_names_sheet_cell_and_raw_text():
    book = make_book(offers=[{}, {"unit_price": "1,2 t"}])
    (problem,) = problems(book)
    assert problem.sentence == (
        'Offers!D3: unit price "1,2 t" has "t" beside the number; expected a number alone. '
        "Did you mean 1.2? Put t into the column Unit."
    )
    assert (problem.at.file, problem.raw) == ("book.xlsx", "1,2 t")


def test_that_a_wrong_cell_has_no_value_rather_than_its_default():
    assert math.isnan(typed(make_book(offers=[{"tariff": "x"}]))["offers"].iloc[0]["tariff"])


def test_that_a_required_blank_is_named():
    (problem,) = problems(make_book(offers=[{}, {"unit_price": None}]))
    assert (problem.code, problem.at.cell) == ("blank-cell", "D3")


def test_that_a_required_column_without_any_value_is_one_problem():
    (problem,) = problems(make_book(offers=[{"unit_price": None}] * 3))
    assert (problem.code, problem.at.cell) == ("blank-column", "")


def test_that_a_duplicate_key_names_both_cells():
    (problem,) = problems(make_book(offers=[{"offer": "A"}, {"offer": "B"}, {"offer": "A"}]))
    assert problem.code == "duplicate-key"
    assert problem.at.cell == "A4"
    assert problem.message == 'offer "A" is already in Offers!A2.'


def test_that_a_key_of_several_columns_may_repeat_in_one_of_them():
    rows = [{"country": "CN", "share": 0.5}, {"country": "US", "share": 0.5}]
    assert problems(make_book(origins=rows)) == []
    assert [problem.code for problem in problems(make_book(origins=[rows[0], rows[0]]))] == ["duplicate-key"]


def test_that_the_same_country_by_two_names_is_a_duplicate():
    rows = [{"country": "CN", "share": 0.2}, {"country": "China", "share": 0.3}]
    assert [problem.code for problem in problems(make_book(origins=rows))] == ["duplicate-key"]


def test_that_a_number_and_its_text_are_the_same_key():
    assert [problem.code for problem in problems(make_book(offers=[{"offer": 7}, {"offer": "7"}]))] == ["duplicate-key"]
    assert problems(make_book(offers=[{"offer": 7}, {"offer": "007"}])) == []


def test_that_notes_that_repeat_are_one():
    rows = [{"material": "M", "period": "2027-01-01", "quantity": 1}] * 5
    (problem,) = problems(book_of_rows({"requirements": rows}))
    assert problem.severity == "note"
    assert problem.message.endswith("(and 4 more rows).")
