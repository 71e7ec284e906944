"""Requests for quotations: out as workbooks, filled in by a script, back as a book that holds what was answered."""

import datetime as dt
import zipfile

import openpyxl
import pandas as pd
import pytest

from data.edits import apply
from data.excel.cells import SpreadsheetError
from data.excel.quotation_reading import read_quotation
from data.excel.quotation_request import ANSWERS, FIXED
from data.quotation_names import request_file_names
from data.quotations import quotation_requests
from tests.data.excel.quoted import COLUMN, FIRST, answered, asked, fill, merged, said, small_book
from tests.data.excel.test_plan_workbook import PAYLOADS
from tests.office import recalculated


def test_that_a_request_asks_for_the_offers_of_a_supplier_with_what_is_required_in_the_material_s_unit(tmp_path):
    path = asked(small_book(), tmp_path)["S"]
    book = openpyxl.load_workbook(path)
    assert [cell.value for cell in book["Quotation"][FIRST]][: len(FIXED)] == ["Q1", "M", "Magnet", 2500, "kg"]
    assert book["Quotation"].cell(FIRST, COLUMN["unit"]).value == "kg"
    assert book["Quotation"].cell(FIRST, COLUMN["currency"]).value == "EUR"
    required = [[cell.value for cell in row] for row in book["Required"].iter_rows(FIRST - 1, FIRST)]
    assert required == [["Material", "Description", "Unit", "2027", "2028"], ["M", "Magnet", "kg", 2000, 500]]


def test_that_nothing_of_what_the_book_holds_but_unit_and_currency_goes_out(tmp_path):
    path = asked(small_book(), tmp_path)["S"]
    book = openpyxl.load_workbook(path)
    held = {cell.value for sheet in book for row in sheet.iter_rows() for cell in row}
    assert held.isdisjoint({58, 1.2, "DAP", "book.xlsx"})


def test_that_only_the_cells_to_fill_in_are_unlocked_and_the_identity_is_hidden(tmp_path):
    book = openpyxl.load_workbook(asked(small_book(), tmp_path)["S"])
    assert all(
        book[title].protection.sheet for title in ("Quotation", "Price breaks", "Origins", "Required", "Request")
    )
    assert book["Request"].sheet_state == "hidden"
    row = book["Quotation"][FIRST]
    assert [cell.protection.locked for cell in row] == [True] * len(FIXED) + [False] * len(ANSWERS)
    assert all(not cell.protection.locked for cell in book["Origins"][FIRST])


def test_that_a_request_that_comes_back_untouched_changes_nothing(tmp_path):
    book = small_book()
    found = merged(book, asked(book, tmp_path)["S"])
    assert (found.changes.changes, found.differences, said(found)) == ((), (), [])
    assert "offer Q1 was not answered" in said(found, "note")[0]


def test_that_a_request_saved_by_libreoffice_comes_back_untouched_too(tmp_path):
    book = small_book()
    found = merged(book, recalculated(asked(book, tmp_path)["S"], tmp_path / "office"))
    assert (found.changes.changes, said(found)) == ((), [])


def test_that_every_answer_comes_back_as_it_was_typed_and_is_listed_with_its_cell(tmp_path):
    book = small_book()
    path = fill(asked(book, tmp_path)["S"], F5=61.5, I5="007", P5=30, Q5=dt.date(2027, 2, 1))
    found = merged(book, path)
    after = apply(book, found.changes)[0]["offers"].cells.iloc[0]
    values = (after["unit_price"], after["incoterm"], after["lead_time"], after["valid_from"], after["freight"])
    assert values == (61.5, "007", 30, dt.date(2027, 2, 1), 1.2)
    assert [difference.sentence for difference in found.differences] == [
        f"Offers, offer Q1, Unit price: 58 → 61.5 ({path.name} Quotation!F5)",
        f'Offers, offer Q1, Incoterm: "DAP" → "007" ({path.name} Quotation!I5)',
        f"Offers, offer Q1, Lead time: blank → 30 ({path.name} Quotation!P5)",
        f"Offers, offer Q1, Valid from: blank → 2027-02-01 ({path.name} Quotation!Q5)",
    ]
    assert any("keeps what was left blank: Freight 1.2" in note for note in said(found, "note"))


def test_that_taking_in_quotations_is_one_step_that_is_undone_exactly(tmp_path):
    book = small_book()
    path = fill(asked(book, tmp_path)["S"], F5=61.5)
    fill(path, "Origins", [["Q1", None, "mined", "AU", 0.6]])
    after, back = apply(book, merged(book, path).changes)
    assert after.content_hash() != book.content_hash()
    assert apply(after, back)[0].content_hash() == book.content_hash()


def test_that_another_unit_needs_everything_that_is_stated_in_it(tmp_path):
    book = small_book()
    path = fill(asked(book, tmp_path)["S"], F5=61_000, H5="t")
    (error,) = said(merged(book, path))
    assert error.startswith(
        "Quotation!H5: offer Q1 is answered in t, not in kg, but these are left blank and stand in kg"
    )
    assert "Freight" in error
    after = answered(book, fill(path, J5=1_200)).sheets["offers"].cells.iloc[0]
    assert (after["unit_price"], after["unit"], after["freight"]) == (61_000, "t", 1_200)


def test_that_another_currency_needs_the_price_breaks_too(tmp_path):
    book = small_book(price_breaks=[{"offer": "Q1", "from_quantity": 100.0, "unit_price": 50.0}])
    path = fill(asked(book, tmp_path)["S"], F5=61, G5="USD", J5=1)
    assert "left blank and stand in EUR: Price breaks" in said(merged(book, path))[0]
    fill(path, "Price breaks", [["Q1", 200, 55, None]])
    after = answered(book, path)["price_breaks"].cells
    assert after[["offer", "from_quantity", "unit_price"]].to_numpy().tolist() == [["Q1", 200, 55]]


def test_that_price_breaks_that_were_not_answered_stay_and_a_new_unit_price_warns_of_them(tmp_path):
    book = small_book(price_breaks=[{"offer": "Q1", "from_quantity": 100.0, "unit_price": 50.0}])
    path = fill(asked(book, tmp_path)["S"], F5=40)
    assert "keeps its 1 price break(s)" in said(merged(book, path), "warning")[0]
    assert len(answered(book, path)["price_breaks"]) == 1


def test_that_origins_of_a_stage_replace_those_of_the_stage_and_no_others(tmp_path):
    origins = [
        {"offer": "Q1", "stage": "mined", "country": "CN", "share": 1.0},
        {"offer": "Q1", "mineral": "dysprosium", "stage": "mined", "country": "MM", "share": 1.0},
        {"offer": "Q1", "stage": "made", "country": "DE", "share": 1.0},
    ]
    book = small_book(origins=origins)
    path = fill(asked(book, tmp_path)["S"], "Origins", [["Q1", None, "mined", "Australia", 0.7]])
    found = merged(book, path)
    after = apply(book, found.changes)[0]["origins"].cells
    assert after[["stage", "country", "share"]].to_numpy().tolist() == [
        ["made", "DE", 1.0],
        ["mined", "Australia", 0.7],
    ]
    assert [(each.before, each.after) for each in found.differences] == [
        ('"mined", "CN", 1', ""),
        ('"dysprosium", "mined", "MM", 1', ""),
        ("", '"mined", "Australia", 0.7'),
    ]


def test_that_origins_of_one_mineral_leave_those_of_the_others(tmp_path):
    origins = [{"offer": "Q1", "stage": "mined", "country": "CN", "share": 1.0}]
    book = small_book(origins=origins)
    path = fill(asked(book, tmp_path)["S"], "Origins", [["Q1", "terbium", "mined", "AU", 1]])
    assert len(answered(book, path)["origins"]) == 2


def test_that_a_book_whose_prices_are_missing_can_ask_for_them(tmp_path):
    book = small_book(offers=[{"offer": "Q1", "supplier": "S", "material": "M", "unit_price": None}])
    path = fill(asked(book, tmp_path)["S"], F5=61)
    assert answered(book, path)["offers"].cells.iloc[0]["unit_price"] == 61


def test_that_an_excluded_supplier_is_not_asked_and_that_is_said():
    book = small_book(suppliers=[{"supplier": "S", "status": "excluded"}])
    requests, problems = quotation_requests(book)
    assert requests == []
    assert [problem.message for problem in problems] == ["supplier S is excluded and is not asked."]


def test_that_a_file_that_is_no_request_is_refused_in_a_sentence(tmp_path):
    path = tmp_path / "other.xlsx"
    pd.DataFrame({"a": [1]}).to_excel(path, engine="xlsxwriter")
    with pytest.raises(SpreadsheetError, match=r"other\.xlsx is no request for quotations of Lodestone"):
        read_quotation(path)


def test_that_names_become_files_that_every_system_holds():
    suppliers = [
        "CON",
        "a/b",
        "a\\b",
        "A:B",
        "x" * 300,
        "x" * 301,
        " . ",
        "nul.txt",
        "Ü" * 200,
        "tab\there",
        "<b>",
        "a_b",
    ]
    names = request_file_names(suppliers)
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert len(name) <= 120
        assert len(name.encode()) <= 255
        assert not set(name) & set('<>:"/\\|?*\t')
        assert name.startswith("Quotation request ")
        assert not name.removesuffix(".xlsx").endswith((".", " "))


def test_that_text_of_the_book_and_of_answers_is_never_a_formula_a_link_or_markup(tmp_path):
    payloads = list(dict.fromkeys(payload.strip() for payload in PAYLOADS))
    suppliers = [{"supplier": payload, "name": payload} for payload in payloads[::4]]
    materials = [{"material": payload, "description": payload} for payload in payloads]
    offers = [{"offer": f"{payload} o", "supplier": payload, "material": payload} for payload in payloads[::4]]
    # The script that fills in (openpyxl) does not keep a text that looks like an escape, as spreadsheet programs do.
    kept = [payload for payload in payloads if payload != "_x0041_"]
    offers += [{"offer": payload, "supplier": "all", "material": payload} for payload in kept]
    book = small_book(suppliers=[*suppliers, {"supplier": "all"}], materials=materials, offers=offers)
    paths = asked(book, tmp_path)
    assert len(paths) == len(suppliers) + 1
    for path in paths.values():
        with zipfile.ZipFile(path) as file:
            parts = [file.read(name).decode("utf-8") for name in file.namelist() if name.endswith((".xml", ".rels"))]
        assert not any("<f>" in text or "TargetMode" in text or "<hyperlink" in text for text in parts)
    answers = [payload for payload in PAYLOADS if payload.strip() in kept][: len(kept)]
    rows = [[None] * (COLUMN["incoterm"] - 1) + [payload] for payload in answers]
    after = answered(book, fill(paths["all"], rows=rows))["offers"].cells
    assert after["incoterm"].tolist()[-len(answers) :] == answers
