"""What an import leaves as the book has it: a name that stands there, and the currency that its amounts are in."""

import pytest

from data.edits import apply
from data.importing.acceptance import additions
from data.make_case import make_case
from data.one_row_each import are_new, names_of
from tests.books import make_book
from tests.data.importing.test_book_rows import line, price, rows_of


def test_that_a_setting_is_known_however_it_is_spelt():
    book = make_book(settings={"base currency": "EUR"}, complete=False)
    assert are_new(names_of(book, "settings"), "settings", ["Base currency", "Plan start"]) == [False, True]


def test_that_a_material_is_known_by_its_exact_name():
    known = names_of(make_book(materials=[{"material": "007"}]), "materials")
    assert are_new(known, "materials", [" 007 ", "7"]) == [False, True]


def test_that_a_blank_name_is_no_name():
    known = names_of(make_book(materials=[{"material": None}, {"material": "  "}], complete=False), "materials")
    assert known == frozenset()
    assert are_new(known, "materials", ["None"]) == [True]


@pytest.mark.parametrize(
    ("sheets", "is_new"),
    [
        ({"materials": [{"material": "M"}]}, True),
        ({"offers": [{"offer": "O", "unit_price": 1.0, "currency": "EUR"}]}, True),
        ({"offers": [{"offer": "O", "unit_price": 1.0}]}, False),
        ({"offers": [{"offer": "O", "unit_price": 1.0, "currency": "  "}]}, False),
        ({"materials": [{"material": "M", "shortage_cost": 5.0}]}, False),
        ({"exchange_rates": {"EUR": 1.1}}, False),
        ({"rules": [{"rule": "R", "flexible": "Never"}]}, True),
        ({"rules": [{"rule": "R", "flexible": 200.0}]}, False),
    ],
)
def test_that_a_base_currency_is_not_put_under_amounts_that_are_in_another(sheets, is_new):
    known = names_of(make_book(**sheets, complete=False), "settings")
    assert are_new(known, "settings", ["Base currency"]) == [is_new]


def test_that_a_list_in_euros_leaves_the_dollars_of_the_open_book_and_its_rate_is_asked_for():
    # O costs 10 USD, for no row names a currency; counted in EUR it would cost another amount, unsaid.
    book = make_book(
        materials=[{"material": "M"}],
        requirements=[{"material": "M", "quantity": 1.0}],
        suppliers=[{"supplier": "S", "country": "DE"}],
        offers=[{"offer": "O", "supplier": "S", "material": "M", "unit_price": 10.0}],
    )
    rows = rows_of(line(2, "bolt", 4.0, unit="pcs", prices=(price(2.5, currency="EUR", country="DE"),)))
    joined, _undo = apply(book, additions(book, rows, "Import"))
    assert joined["settings"].cells.empty
    case, problems = make_case(joined)
    assert case is None
    assert any("EUR" in problem.message and problem.at.sheet == "Offers" for problem in problems)
