"""Reading sessions: what is proposed, asked, corrected and accepted, the same for the window and the command line."""

import json

import pytest

from data.book import Book
from data.edits import append_rows, apply
from data.excel.source import SourceFile
from data.importing.account import marks_of
from data.importing.import_result import import_result, problems_of
from data.importing.layout import PriceKind, Role, TableKind
from data.importing.mapping_file import StatedMapping, read_mapping
from data.importing.session import (
    ReadingStatus,
    accepted,
    accepted_book,
    open_session,
    recalled,
    with_answer,
    with_column,
    with_currency,
    with_kind,
    with_layout,
    with_price_kind,
    with_product,
    with_proposals,
    with_quantity,
    with_statement,
    with_unit,
)
from data.importing.unread_columns import unread_columns
from data.problems import Severity, SourcingError
from tests.data.importing.foreign import source_of

PUMP = [
    ["Pump P-100"],
    ["Part number", "Description", "Qty", "Unit price (EUR)", "Supplier"],
    ["B-10", "Bolt M10", 4, 0.25, "Acme"],
    ["S-7", "Shaft seal", 2, 3.5, "Boltra"],
    ["H-1", "Housing", 1, 41.0, "Acme"],
]
NO_QUANTITY = [
    ["Part number", "Description", "Material"],
    ["B-10", "Bolt M10", "Steel"],
    ["S-7", "Shaft seal", "Rubber"],
    ["H-1", "Housing", "Cast iron"],
]
UNDECIDED = [["Part", "Qty", "Price"], ["bolt", 3, 5.0], ["seal", 7, 2.0], ["housing", 2, 40.0]]


def codes(session):
    return [question.code for question in session.questions]


def items(session):
    return [(line.item, line.quantity) for line in session.reading.lines]


def test_that_a_clear_file_is_read_without_a_question():
    session = open_session(source_of(PUMP))
    assert session.status is ReadingStatus.READ
    assert items(session) == [("B-10", 4.0), ("S-7", 2.0), ("H-1", 1.0)]


def test_that_the_result_has_the_keys_of_the_contract_and_what_they_say():
    result = import_result(open_session(source_of(PUMP)))
    assert (result["format"], result["status"], result["sheet"], result["rows"]) == (1, "read", "Sheet1", 3)
    assert (result["header_row"], result["first_row"], result["last_row"]) == (2, 3, 5)
    assert result["columns"] | {"description": None} == {
        "quantity": "C", "part": "A", "name": "B", "unit": None, "price": "D", "price_kind": "unit",
        "supplier": "E", "level": None, "currency": None, "description": None,
    }  # fmt: skip
    assert result["quantity_sum"] == 7.0
    assert result["stated_total"] == {"quantity": None, "price": None}
    assert (result["reported_rows"], result["questions"], result["products"]) == ([], [], ["Pump P-100"])
    assert [item["row"] for item in result["items"]] == [3, 4, 5]


def test_that_a_text_file_has_no_sheet():
    assert import_result(open_session(source_of(PUMP, "pump.csv", "")))["sheet"] is None


def test_that_accepting_is_one_step_that_undo_takes_back_exactly():
    book, _ = apply(Book.of(), append_rows(Book.of(), "suppliers", [{"supplier": "Acme", "country": "DE"}]))
    change = accepted(open_session(source_of(PUMP)), book)
    filled, undo = apply(book, change)
    assert change.label == "Import pump.xlsx"
    assert filled["suppliers"].cells["supplier"].tolist() == ["Acme", "Boltra"]
    assert filled["suppliers"].cells["country"].tolist() == ["DE", None]
    assert len(filled["bom"]) == 3
    assert apply(filled, undo)[0].content_hash() == book.content_hash()


def test_that_importing_a_file_twice_gives_its_offers_identifiers_of_their_own():
    session = open_session(source_of(PUMP))
    once, _ = apply(Book.of(), accepted(session, Book.of()))
    twice, _ = apply(once, accepted(session, once))
    offers = twice["offers"].cells["offer"].tolist()
    assert len(set(offers)) == 6
    assert offers[0] == "Acme / B-10"


def test_that_without_quantities_nothing_is_read_and_no_proposal_makes_it_1():
    session = with_proposals(open_session(source_of(NO_QUANTITY)))
    assert session.status is ReadingStatus.QUESTIONS
    assert codes(session) == ["no-quantity"]
    with pytest.raises(SourcingError, match="questions are open"):
        accepted_book(session)


def test_that_a_person_may_state_the_quantity_of_every_row():
    session = with_quantity(open_session(source_of(NO_QUANTITY)), 2.0)
    assert session.status is ReadingStatus.READ
    assert items(session) == [("B-10", 2.0), ("S-7", 2.0), ("H-1", 2.0)]


def test_that_what_nothing_decides_is_asked_and_read_as_answered():
    session = open_session(source_of(UNDECIDED))
    assert codes(session) == ["unit-or-line-price"]
    line = with_answer(session, "unit-or-line-price", "line")
    assert line.status is ReadingStatus.READ
    assert [each.prices[0].unit_price for each in line.reading.lines] == pytest.approx([5 / 3, 2 / 7, 20.0])
    unit = with_price_kind(session, PriceKind.UNIT)
    assert [each.prices[0].unit_price for each in unit.reading.lines] == [5.0, 2.0, 40.0]
    assert with_proposals(session).mapping == unit.mapping


@pytest.mark.parametrize(("code", "choice"), [("no-such", "A"), ("unit-or-line-price", "both")])
def test_that_an_answer_to_nothing_or_by_no_choice_is_refused(code, choice):
    with pytest.raises(SourcingError):
        with_answer(open_session(source_of(UNDECIDED)), code, choice)


def test_that_corrections_add_up_and_each_is_read_anew():
    session = open_session(source_of(PUMP))
    session = with_unit(with_currency(with_column(session, Role.SUPPLIER, None), "CNY"), "C", "kg")
    session = with_product(session, "Pump")
    book = accepted_book(session, builds=10.0)
    assert book["offers"].cells["currency"].tolist() == ["CNY"] * 3
    assert book["bom"].cells["unit"].tolist() == ["kg"] * 3
    assert book["bom"].cells["parent"].unique().tolist() == ["Pump"]
    assert book["suppliers"].cells["supplier"].tolist() == ["not named in pump.xlsx"]
    assert book["build_plan"].cells["quantity"].tolist() == [10.0]


def test_that_another_sheet_can_be_chosen():
    sheets = (*source_of(PUMP, title="New").sheets, *source_of(PUMP[:4], title="Older").sheets)
    session = open_session(SourceFile("pump.xlsx", sheets))
    assert session.layout.sheet == "New"
    assert len(items(with_layout(session, sheet="Older"))) == 2
    with pytest.raises(SourcingError, match=r'no sheet "Oldr".*Did you mean "Older"'):
        with_layout(session, sheet="Oldr")


def test_that_rows_outside_the_stated_ones_are_said():
    session = with_layout(open_session(source_of(PUMP)), last_row=4)
    assert [item for item, _ in items(session)] == ["B-10", "S-7"]
    problem = next(problem for problem in session.reading.problems if problem.code == "rows-outside")
    assert problem.message.startswith("row 5 stands below the table")


@pytest.mark.parametrize("place", [{"header_row": 99}, {"first_row": 1}, {"last_row": 99}, {"header_row": 5}])
def test_that_rows_that_are_not_there_are_refused(place):
    with pytest.raises(SourcingError):
        with_layout(open_session(source_of(PUMP)), **place)


def test_that_a_file_without_a_table_is_refused_with_a_reason():
    session = open_session(source_of([["Dear supplier,"], ["please find our terms below."]]))
    result = import_result(session)
    assert session.status is ReadingStatus.REFUSED
    assert result["status"] == "refused"
    assert result["reason"]
    assert result["problems"][0]["message"] == result["reason"]


def test_that_the_result_given_back_as_a_mapping_gives_the_same_result():
    session = with_answer(open_session(source_of(UNDECIDED)), "unit-or-line-price", "line")
    result = import_result(session)
    again = with_statement(open_session(source_of(UNDECIDED)), read_mapping(json.dumps(result)))
    assert import_result(again) == result


def test_that_what_is_remembered_answers_the_questions_of_the_next_file():
    known = StatedMapping({Role.PART: "A", Role.QUANTITY: "B", Role.PRICE: "C"}, PriceKind.LINE)
    session = recalled(open_session(source_of(UNDECIDED)), known)
    assert session.status is ReadingStatus.READ
    assert import_result(session)["remembered"] is True


def test_that_a_remembered_kind_of_price_that_the_figures_contradict_is_asked():
    # The column Total is price × quantity: these are unit prices, whatever was accepted before.
    rows = [["Part", "Qty", "Price", "Total"], ["bolt", 3, 5.0, 15.0], ["seal", 7, 2.0, 14.0], ["shaft", 2, 40.0, 80.0]]
    known = StatedMapping({Role.PART: "A", Role.QUANTITY: "B", Role.PRICE: "C"}, PriceKind.LINE)
    session = recalled(open_session(source_of(rows)), known)
    assert codes(session) == ["other-price-kind"]
    assert with_proposals(session).mapping.price_kind is PriceKind.UNIT


def test_that_a_remembered_layout_without_quantities_is_still_asked_about():
    known = StatedMapping({Role.PART: "A", Role.QUANTITY: None})
    assert codes(recalled(open_session(source_of(NO_QUANTITY)), known)) == ["no-quantity"]


def test_that_a_quotation_can_be_said_to_be_a_bill_of_materials_whose_quantities_are_then_asked_for():
    rows = [
        ["Part number", "Supplier", "Unit price", "MOQ"],
        ["B-10", "Acme", 0.3, 100],
        ["S-7", "Boltra", 3.5, 10],
        ["H-1", "Acme", 41.0, 1],
    ]
    session = open_session(source_of(rows))
    quoted = with_proposals(session)
    assert quoted.mapping.kind is TableKind.QUOTATION
    assert len(accepted_book(quoted)["offers"]) == 3
    assert codes(with_kind(session, TableKind.BOM)) == ["no-quantity"]


def test_that_of_several_tables_one_is_chosen_and_the_choice_can_be_given_back_as_a_mapping():
    rows = [["Part", "Qty", None, "Tool", "Qty"], ["magnet", 4, None, "saw", 1], ["shaft", 1, None, "drill", 2]]
    session = open_session(source_of(rows))
    assert codes(session) == ["which-table"]
    second = with_proposals(with_answer(session, "which-table", session.questions[0].choices[1]))
    assert (second.status, {item for item, _ in items(second)}) == (ReadingStatus.READ, {"saw", "drill"})
    again = with_statement(session, read_mapping(json.dumps(import_result(second))))
    assert import_result(again) == import_result(second)


def test_that_quantities_that_may_be_for_the_whole_product_are_asked_about():
    rows = [["Level", "Part", "Qty"], [1, "wheel", 4], [2, "bolt", 20], [2, "rim", 4], [1, "frame", 1]]
    session = open_session(source_of(rows))
    assert codes(session) == ["quantity-per-what"]
    per_each, per_all = (with_answer(session, "quantity-per-what", choice) for choice in ("each", "all"))
    assert dict(items(per_each))["bolt"] == 20.0
    assert dict(items(per_all))["bolt"] == 5.0
    assert import_result(per_all)["for_product"] is True


def test_that_stated_columns_choose_the_table_that_has_them_and_the_other_one_is_warned_of():
    rows = [["Part", "Qty", None, "Tool", "Qty"], ["magnet", 4, None, "saw", 1], ["shaft", 1, None, "drill", 2]]
    session = with_statement(open_session(source_of(rows)), read_mapping('{"part": "D", "quantity": "E"}'))
    assert session.status is ReadingStatus.READ
    assert items(session) == [("saw", 1.0), ("drill", 2.0)]
    assert [problem.code for problem in session.notes] == ["other-tables"]


TIERS = [
    ["Art.-Nr.", "Bezeichnung", "Mindestmenge", "Preis in EUR", None, "Lieferzeit", "Bemerkung", None],
    [None, None, None, "ab 1 kg", "ab 500 kg", None, None, None],
    ["0071", "NdFeB arcs", "50 kg", "74,10", "71,00", "6 Wochen", "cert", "x"],
    ["0072", "NdFeB blocks", "50 kg", "58,00", "55,50", "6 Wochen", None, None],
    ["0073", "SmCo", None, "auf Anfrage", None, "12 Wochen", None, None],
    ["0074", "Ferrite", "1 t", "2.150,00 / t", "2.050,00 / t", "2 Wochen", None, None],
    ["0075", "Alnico", "10 kg", "31 oder 32", "29,00", "2 Wochen", None, None],
]


def test_that_a_second_row_of_titles_may_hold_the_quantities_from_which_prices_hold():
    session = open_session(source_of(TIERS))
    assert (session.layout.header_row, session.layout.header_rows, session.layout.first_row) == (2, 2, 3)
    assert [(step.from_quantity, step.column) for step in session.mapping.breaks] == [(1, "D"), (500, "E")]
    assert [line.unit for line in session.reading.lines if line.prices] == ["kg", "kg", "t"]


def test_that_two_rows_of_titles_are_refused_where_the_upper_one_is_blank():
    session = open_session(source_of([[None] * 8, *TIERS]))
    with pytest.raises(SourcingError, match=r"row 1, above header_row 2, is blank; .* State header_row 3"):
        with_statement(session, StatedMapping(header_row=2, header_rows=2))
    assert with_statement(session, StatedMapping(header_row=3, header_rows=2)).layout.header_row == 3


@pytest.mark.parametrize(
    ("stated", "key"),
    [
        ({"units": {"G": "kg"}}, "units.G"),
        ({"kind": "quotation", "quantity": 1}, "quantity"),
        ({"answers": {"never-asked": "proposed"}}, "answers.never-asked"),
    ],
)
def test_that_a_statement_that_changes_nothing_is_said(stated, key):
    session = with_statement(open_session(source_of(TIERS)), read_mapping(json.dumps(stated)))
    told = [note.message for note in session.notes if note.code == "changes-nothing"]
    assert [message.split(" of the mapping")[0] for message in told] == [key]
    assert with_statement(session, StatedMapping()).notes == ()


def test_that_each_column_that_is_not_read_is_named_with_its_reason():
    session = open_session(source_of(TIERS))
    unread = unread_columns(session.source, session.layout, session.mapping)
    assert unread["G"] == "not used in a plan"


def test_that_a_mapping_file_as_the_note_shows_it_states_the_unit():
    rows = [["Part", "Price EUR", "Lead time"], ["a", 2.5, 5], ["b", 3.5, 5]]
    session = with_kind(open_session(source_of(rows)), TableKind.QUOTATION)
    note = next(each for each in session.rows.problems if each.code == "unit-not-stated")
    example = note.hint[note.hint.index("{") : note.hint.rindex("}") + 1]
    stated = with_statement(session, read_mapping(json.dumps({"kind": "quotation", **json.loads(example)})))
    assert {line.unit for line in stated.reading.lines} == {"kg"}


def test_that_marks_of_errors_and_warnings_stand_at_their_cell_and_say_how_to_mend_it():
    session = open_session(source_of(TIERS))
    marks = [mark for mark in marks_of(session) if mark.severity is not Severity.NOTE]
    assert all(mark.hint for mark in marks)
    assert {"D5", "D7"} <= {mark.cell for mark in marks}
    assert not [mark for mark in marks if ":" in mark.cell]


def test_that_a_currency_per_unit_in_a_title_and_packs_in_words_are_known():
    rows = [["Material", "UoM", "USD/lb", "VPE", "Lead time"], ["Nd", "kg", 10, "VPE 10 kg", 28]]
    rows += [["Dy", "lb", 340, "VPE 5 lb", 28]]
    session = with_kind(open_session(source_of(rows)), TableKind.QUOTATION)
    assert session.mapping.columns[Role.PRICE] == "C"
    found = [
        (line.unit, price.unit_price, price.order_multiple) for line in session.reading.lines for price in line.prices
    ]
    # One pound is 0.45359237 kg.
    assert found == [("kg", pytest.approx(10 / 0.45359237), 10), ("lb", 340, 5)]


def test_that_columns_of_prices_that_are_not_read_are_warned_of():
    rows = [["Part", "Qty", "Price incl. VAT", "Price excl. VAT"], ["bolt", 3, 6.0, 5.0], ["seal", 7, 2.4, 2.0]]
    session = open_session(source_of(rows))
    warned = [problem for problem in problems_of(session, None) if problem.code == "prices-not-read"]

    assert [problem.at.cell for problem in warned] == ["C1", "D1"]
    assert not [each for each in problems_of(open_session(source_of(PUMP)), None) if each.code == "prices-not-read"]
