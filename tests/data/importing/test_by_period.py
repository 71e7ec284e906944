"""Quantities by period: what is required of each, which is never taken for what one product needs."""

import datetime as dt

import pytest

from data.importing.layout import Role
from data.importing.session import open_session, with_column, with_proposals
from tests.foreign_sheets import table

WIDE = (["MAG-01", 1200, 1400, 2600], ["CU-WIRE", 80, 20, 100], ["EL-BLECH", 5, 5, 10])


@pytest.mark.parametrize(
    "titles",
    [
        "Teilenummer|Q1 2027|Q2 2027|Summe",
        "Part|2027-Q1|2027-Q2|Total",
        "Part|2027-01|2027-02|Total quantity",
        "Part|2026-12|2027-01|Menge",
        "Part|Jan 2027|Feb 2027|Sum",
        "Part|KW 5/2027|KW 6/2027|Menge",
        "Part|Q3/2027|Q4/2027|Total quantity",
    ],
)
def test_that_columns_titled_by_periods_are_asked_about_and_their_sum_is_neither_a_price_nor_a_quantity(titles):
    session = with_proposals(open_session(table(titles, *WIDE)))
    (question,) = session.questions
    assert question.code == "no-quantity"
    assert question.sentence.startswith("The table has a column for each period (B ")
    assert not {Role.PRICE, Role.LINE_TOTAL, Role.QUANTITY} & set(session.mapping.columns)
    assert session.status == "questions"


def test_that_a_total_that_is_no_sum_and_cells_that_say_nothing_change_nothing():
    rows = (["MAG-01", 1200, "-", 1300], ["CU-WIRE", "-", 20, 30], ["EL-BLECH", 5, "-", 11])
    (question,) = with_proposals(open_session(table("Part|Q1 2027|Q2 2027|Total quantity", *rows))).questions
    assert question.code == "no-quantity"


def test_that_a_person_may_say_that_one_of_them_is_what_a_product_needs():
    session = open_session(table("Part|Q1 2027|Q2 2027|Summe", *WIDE))
    session = with_column(session, Role.QUANTITY, "B")
    assert session.questions == ()
    assert [line.quantity for line in session.reading.lines] == [1200, 80, 5]


def test_that_quantities_with_a_period_in_each_row_are_asked_about():
    rows = (["MAG-01", "2027-Q1", 1000], ["MAG-01", "2027-Q2", 1100], ["CU-WIRE", "2027-Q1", 80])
    (question,) = with_proposals(open_session(table("Part|Period|Quantity", *rows))).questions
    assert question.sentence.startswith('The quantities in C "Quantity" are those of periods (B "Period"): what is ')


@pytest.mark.parametrize(
    ("titles", "rows"),
    [
        ("Part|Month|Quantity", [["MAG-01", dt.date(2027, month, 1), 100.0 * month] for month in (1, 2, 3)]),
        ("Part|Year|Quantity", [["MAG-01", 2027, 100], ["MAG-01", 2028, 200], ["CU-WIRE", 2027, 5]]),
        ("Part|Period|Quantity|Price|Supplier", [["MAG-01", f"2027-Q{each}", 100, 2.5, "A"] for each in (1, 2, 3)]),
    ],
)
def test_that_days_years_and_prices_beside_them_are_asked_about_too(titles, rows):
    questions = with_proposals(open_session(table(titles, *rows))).questions
    assert [question.code for question in questions] == ["no-quantity"]


@pytest.mark.parametrize(
    ("titles", "rows"),
    [
        # Prices of quarters under a word for prices; a quantity of its own beside what is foreseen; days; years.
        ("Part|Qty|Price Q1 2027|Price Q2 2027", (["a", 2, 1.5, 1.6], ["b", 3, 2.5, 2.6], ["c", 4, 3.5, 3.6])),
        ("Part|Qty|Q1 2027|Q2 2027", (["a", 2, 100, 120], ["b", 3, 150, 180], ["c", 4, 200, 240])),
        ("Part|Qty|Needed", (["a", 2, "2027-01-15"], ["b", 3, "2027-02-15"], ["c", 4, "2027-03-15"])),
        ("Part|Qty|Price|End of life", (["a", 2, 1.5, "Q1 2027"], ["b", 3, 2.5, "Q2 2027"], ["c", 4, 3.5, None])),
        ("Part no.|Qty|Price", (["2010-01", 2, 1.5], ["2010-02", 3, 2.5], ["2010-03", 4, 3.5])),
        ("Part|Qty|Revision", (["a", 2, "2025-11"], ["b", 3, "2025-12"], ["c", 4, "2025-10"])),
        ("Part|Qty|Q1 2027|Q2 2027", (["a", 2, 2, None], ["b", 3, 3, None], ["c", 4, 4, None])),
        ("Part|Qty|1000|2000", (["a", 2, 1.5, 1.4], ["b", 3, 2.5, 2.4], ["c", 4, 3.5, 3.4])),
    ],
)
def test_that_a_bill_of_materials_with_its_quantity_is_read_as_before(titles, rows):
    session = with_proposals(open_session(table(titles, *rows)))
    assert session.mapping.columns[Role.QUANTITY] == "B"
    assert [line.quantity for line in session.reading.lines] == [2, 3, 4]


def test_that_prices_of_quarters_are_prices():
    rows = (["Relay", "A", "€ 1.25", "€ 1.30"], ["Fuse", "B", "€ 2.25", "€ 2.30"], ["Coil", "A", "€ 3.25", "€ 3.30"])
    session = open_session(table("Part|Supplier|Q1 2027|Q2 2027", *rows))
    assert "no-quantity" not in [question.code for question in session.questions]
    assert (session.mapping.kind, session.mapping.columns[Role.PRICE]) == ("quotation", "C")
