"""What suppliers send back that cannot be taken as it stands: each named with its cell, and nothing is changed."""

import openpyxl

from data.excel.book_reader import read_book
from tests.data.excel.quoted import COLUMN, FIRST, answered, asked, fill, merged, put, said, small_book

WRONG = {
    "Quotation": {
        "B5": ("N", 'Quotation!B5: Material is "N"; "M" was asked for.'),
        "D5": (9, "Quotation!D5: Required in all is 9; 2500 was asked for."),
        "F4": ("Price", 'Quotation!F4: the title is "Price"; expected Unit price.'),
        "F5": ("1,234", 'Quotation!F5: unit price "1,234"'),
        "G5": ("Taler", 'Quotation!G5: currency "Taler" is not a currency.'),
        "H5": ("bag", 'Quotation!H5: unit "bag" is not a unit.'),
        "L5": (25, "Quotation!L5: tariff 25"),
        "Q5": ("1.2.2027", 'Quotation!Q5: valid from "1.2.2027" is not a day without doubt'),
        "F6": (-1, "Quotation!F6: unit price -1"),
        "A7": ("Q9", 'Quotation!A7: "Q9" is no offer that was asked for.'),
        "A8": ("Q1", "Quotation!A8: offer Q1 stands in two rows."),
        "F9": (5, "Quotation!A9: a blank cell is no offer that was asked for."),
    },
    "Origins": {
        "A5": ("Q1", "Origins!D5: country is blank and required."),
        "C5": ("mined", ""),
        "E5": (1, ""),
        "A6": ("Q7", 'Origins!A6: offer "Q7" is no offer'),
    },
    "Price breaks": {"A5": ("Q1", ""), "B5": (0, "Price breaks!B5: from quantity 0"), "C5": (1, "")},
    "Request": {"B2": ("T", "Request: what was asked was changed on the hidden sheet Request.")},
}
"""What is typed into each cell, and how the sentence about it begins."""


def test_that_everything_that_cannot_be_taken_in_is_named_at_once_with_its_cell_and_nothing_changes(tmp_path):
    offers = [{"offer": f"Q{number}", "supplier": "S", "material": "M"} for number in (1, 2, 3)]
    book = small_book(offers=offers)
    path = asked(book, tmp_path)["S"]
    for sheet, cells in WRONG.items():
        fill(path, sheet, **{address: value for address, (value, _) in cells.items()})
    found = merged(book, path)
    for expected in (begins for cells in WRONG.values() for _, begins in cells.values() if begins):
        assert any(sentence.startswith(expected) for sentence in said(found)), (expected, said(found))
    assert (found.changes.changes, found.differences) == ((), ())


def test_that_remarks_stray_cells_and_added_sheets_are_said(tmp_path):
    book = small_book()
    path = fill(asked(book, tmp_path)["S"], S5="only with a contract", T7="stray")
    workbook = openpyxl.load_workbook(path)
    workbook["Quotation"].cell(FIRST, COLUMN["unit_price"]).value = 60
    workbook.save(path)
    workbook = openpyxl.load_workbook(path)
    workbook.create_sheet("Terms")["A1"] = "30 days"
    workbook.save(path)
    found = merged(book, path)
    assert "Quotation!S5: the supplier remarks on offer Q1: only with a contract" in said(found, "note")
    assert 'Quotation!T7: "stray" stands beside the table and is not read.' in said(found, "warning")
    assert "Terms: this sheet was added and is not read." in said(found, "warning")


def test_that_a_remark_without_any_answer_is_a_warning_for_it_may_decline_the_offer(tmp_path):
    book = small_book()
    path = fill(asked(book, tmp_path)["S"], S5="no longer produced")
    (alone,) = [problem for problem in merged(book, path).problems if problem.code == "remark-alone"]
    assert alone.severity == "warning"
    assert alone.sentence.startswith(
        "Quotation!S5: the supplier answers nothing for offer Q1 but remarks: no longer produced"
    )
    assert "type 0 as its Capacity" in alone.hint


def test_that_a_capacity_of_0_declines_an_offer_as_the_request_says(tmp_path):
    book = small_book()
    path = asked(book, tmp_path)["S"]
    said_there = [cell.value for row in openpyxl.load_workbook(path)["Read me"].iter_rows() for cell in row]
    assert any(str(text).startswith("To decline an offer, type 0 in Capacity") for text in said_there)
    workbook = openpyxl.load_workbook(path)
    workbook["Quotation"].cell(FIRST, COLUMN["capacity"]).value = 0
    workbook.save(path)
    assert answered(book, path)["offers"].cells["capacity"].tolist() == [0]
    assert any("offer Q1 is declined: its capacity is 0" in line for line in said(merged(book, path), "warning"))


def test_that_a_lead_time_in_weeks_is_asked_for_in_days(tmp_path):
    book = small_book()
    path = asked(book, tmp_path)["S"]
    workbook = openpyxl.load_workbook(path)
    put(workbook["Quotation"].cell(FIRST, COLUMN["lead_time"]), "8 weeks")
    workbook.save(path)
    (line,) = said(merged(book, path))
    assert line.endswith("56 days: type 56.")
    assert "Did you mean" not in line


def test_that_a_request_is_not_opened_as_a_book_but_says_what_it_is(tmp_path):
    read, (problem,) = read_book(asked(small_book(), tmp_path)["S"])
    assert read is None
    assert "is a request for quotations" in problem.message
    assert "lodestone read-quotes BOOK.xlsx" in problem.hint


def test_that_a_file_of_another_book_a_second_file_and_a_changed_book_are_named(tmp_path):
    book = small_book()
    path = asked(book, tmp_path)["S"]
    other = small_book(offers=[{"offer": "Q1", "supplier": "T", "material": "M"}])
    assert "answers for supplier S, who is not asked by this book (T)" in said(merged(other, path))[0]
    assert "one of 2 files that answer for supplier S" in said(merged(book, path, path))[0]
    newer = small_book(requirements=[{"quantity": 1.0}])
    assert "the book has changed since this was asked" in said(merged(newer, path), "warning")[0]
    moved = small_book(offers=[{"offer": "Q1", "supplier": "S", "material": "N"}])
    assert "offer Q1 was asked for M; the book now says N." in said(merged(moved, path))[0]


def test_that_a_price_in_the_unit_of_the_request_is_not_taken_for_one_of_the_unit_that_the_book_has_now(tmp_path):
    path = fill(asked(small_book(), tmp_path)["S"], F5=61)
    newer = small_book()
    cells = newer["offers"].cells.assign(unit="t", freight=None)
    newer = newer.with_sheet(type(newer["offers"])(**{**newer["offers"].__dict__, "cells": cells}))
    after = answered(newer, path)["offers"].cells.iloc[0]
    assert (after["unit_price"], after["unit"]) == (61, "kg")


def test_that_a_row_that_the_supplier_deleted_leaves_its_offer_and_is_said(tmp_path):
    offers = [{"offer": name, "supplier": "S", "material": "M"} for name in ("Q1", "Q2")]
    book = small_book(offers=offers)
    path = asked(book, tmp_path)["S"]
    workbook = openpyxl.load_workbook(path)
    workbook["Quotation"].delete_rows(FIRST)
    workbook.save(path)
    found = merged(book, path)
    assert found.changes.changes == ()
    assert "Quotation: the row of offer Q1 was removed; what the book holds of it stays." in said(found, "warning")
