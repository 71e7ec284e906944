"""Countries are shown, sorted and found by the name that the window's language has for them; the book keeps its own."""

from __future__ import annotations

import pandas as pd
from PySide6.QtCore import Qt

from desktop.charts.twin_columns import country_column
from desktop.finder import names
from desktop.language.country_names import named_country
from desktop.language.sentences import in_language, keep_names
from desktop.models.table_model import ShownColumn, TableModel
from desktop.session.book_names import BookNames
from desktop.tables.risk import concentration_columns, concentration_frame
from tests.books import make_book


def test_that_a_country_has_the_name_of_the_language_and_anything_else_its_own(german):
    assert [named_country(text) for text in ("DEU", "KOR", "Deutschland GmbH", "")] == [
        "Deutschland", "Südkorea", "Deutschland GmbH", "",
    ]  # fmt: skip


def test_that_a_table_of_countries_is_sorted_by_what_it_shows_not_by_their_codes(german):
    model = TableModel([country_column("country", "Country")])
    # By code it would be AUS, CHE, CHN, ESP.
    model.show(pd.DataFrame({"country": ["CHE", "ESP", "CHN", "AUS"]}))
    model.sort(0, Qt.SortOrder.AscendingOrder)

    assert [model.index(row, 0).data() for row in range(4)] == ["Australien", "China", "Schweiz", "Spanien"]
    assert model.value(2, "country") == "CHE"


def test_that_the_finder_lists_countries_in_the_language_and_finds_them_by_any_name(german):
    found = {name.key: name for name in names.of_countries().names}

    assert found["CIV"].title == "Côte d’Ivoire"
    assert "Ivory Coast" in found["CIV"].aliases
    assert found["KOR"].title == "Südkorea"


def test_that_a_rule_names_its_countries_in_the_language_and_a_supplier_called_like_one_as_it_is(german):
    keep_names(frozenset)
    rule = "At most 65 % of the quantity of all materials may be made in South Korea, over the horizon."
    other = "At least 5 % of the quantity of all materials must be bought from supplier South Korea, over the horizon."
    assert "in Südkorea hergestellt" in in_language(rule)
    assert "bei Lieferant South Korea gekauft" in in_language(other)


def test_that_a_country_that_a_rule_is_on_is_no_name_that_the_book_gives_but_a_supplier_called_so_is():
    rules = [{"rule": "Cap", "from": "South Korea", "except": "Japan"}]
    assert BookNames().of(make_book(rules=rules)).isdisjoint({"South Korea", "Japan"})
    named = make_book(rules=rules, suppliers=[{"supplier": "S1", "name": "South Korea"}])
    assert "South Korea" in BookNames().of(named)


def test_that_texts_are_sorted_whatever_their_case_and_missing_ones_stand_last():
    model = TableModel([ShownColumn("name", "Name")])
    model.show(pd.DataFrame({"name": ["beta", None, "Alpha", "alpine", "Gamma"]}))
    model.sort(0, Qt.SortOrder.AscendingOrder)

    assert [model.index(row, 0).data() for row in range(5)] == ["Alpha", "alpine", "beta", "Gamma", ""]


def test_that_a_supplier_called_like_the_code_of_a_country_is_not_shown_as_that_country(german):
    materials = pd.DataFrame(
        {"material": "M", "level": ["supplier", "mined"], "top_source": ["ARM", "ARM"], "cost": [1.0, 1.0]}
    )
    frame = concentration_frame(materials)

    assert frame["top_source"].tolist() == ["ARM", "Armenien"]
    shown = next(each for each in concentration_columns("USD", frame) if each.name == "top_source")
    assert shown.shown is None
