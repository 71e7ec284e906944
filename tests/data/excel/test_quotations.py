"""Requests for quotations: out as workbooks, filled in by a script, back as a book that holds what was answered."""

import datetime as dt
import math
import random
import zipfile

import openpyxl
import pandas as pd
import pytest

from data.book import Book
from data.edits import apply
from data.excel.book_reader import read_book
from data.excel.cells import SpreadsheetError
from data.excel.quotation_reading import read_quotation
from data.excel.quotation_request import ANSWERS, FIXED, HEADER_ROW, write_quotation_request
from data.quotation_merge import merge_quotations
from data.quotation_names import request_file_names
from data.quotations import ASKED, LISTS, quotation_requests
from data.sheets import sheet_spec
from tests.books import make_book
from tests.data.excel.test_plan_workbook import PAYLOADS
from tests.office import recalculated

COLUMN = {column.name: number for number, column in enumerate(ANSWERS, len(FIXED) + 1)}
FIRST = HEADER_ROW + 2


def small_book(**changes):
    offer = {"offer": "Q1", "supplier": "S", "material": "M", "unit_price": 58.0, "currency": "EUR", "freight": 1.2}
    sheets = {
        "materials": [{"material": "M", "description": "Magnet", "unit": "kg"}],
        "requirements": [{"period": "2027", "quantity": 2.0, "unit": "t"}, {"period": "2028", "quantity": 500.0}],
        "offers": [{**offer, "incoterm": "DAP"}],
        "exchange_rates": {"EUR": 1.1},
        **changes,
    }
    return make_book(**sheets)


def asked(book, folder):
    """The requests of a book as files, by supplier."""
    requests, problems = quotation_requests(book)
    assert [problem for problem in problems if problem.severity == "error"] == []
    names = request_file_names([request.supplier for request in requests])
    paths = {request.supplier: folder / name for request, name in zip(requests, names, strict=True)}
    for request in requests:
        write_quotation_request(request, paths[request.supplier])
    return paths


def fill(path, sheet="Quotation", rows=(), first=FIRST, **cells):
    """Type values into a sheet: single cells by address, or rows of values from the first row to fill in."""
    book = openpyxl.load_workbook(path)
    for address, value in cells.items():
        put(book[sheet][address], value)
    for number, row in enumerate(rows, first):
        for column, value in enumerate(row, 1):
            if value is not None:
                put(book[sheet].cell(number, column), value)
    book.save(path)
    return path


def put(cell, value):
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"


def merged(book, *paths):
    return merge_quotations(book, [read_quotation(path) for path in paths])


def answered(book, path):
    """The book with the answers; none may be an error."""
    found = merged(book, path)
    assert [problem.sentence for problem in found.problems if problem.severity == "error"] == []
    return apply(book, found.changes)[0]


def said(found, severity="error"):
    return [problem.sentence for problem in found.problems if problem.severity == severity]


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


TEXTS = ["007", "=1+1", "DAP Hamburg", "  padded ", "NA", "<b>", "Ünïcode 漢字", "1e5"]
COUNTRIES = ["CN", "Australia", "DEU", "Viet Nam", "NA"]


def random_answers(chance, offer):
    """Random answers of one offer by column name: blank ones are left out."""
    number = lambda: chance.choice([0, 1, 17, 0.1, 1 / 3, 123456.789, round(chance.uniform(0, 1e4), 4)])  # noqa: E731
    values = {name: number() for name in ("unit_price", "freight", "other_cost", "capacity", "minimum_order")}
    values |= {"order_multiple": chance.choice([1, 2.5, 25]), "tariff": chance.choice([0, 0.025, "25 %", 0.1])}
    values |= {"incoterm": chance.choice(TEXTS), "lead_time": chance.randrange(200)}
    values |= {"valid_from": dt.date(2027, 1, chance.randrange(1, 29)), "valid_to": chance.choice(["2029-12-31"])}
    if chance.random() < 0.3:
        # Another unit and currency come with everything that is stated in them.
        kept = dict(values)
        kept |= {"unit": chance.choice(["t", "lb", "g"]), "currency": chance.choice(["CNY", "JPY"])}
        return {**kept, "breaks": [[offer, 10 * (n + 1), number(), None] for n in range(chance.randrange(1, 4))]}
    return {name: value for name, value in values.items() if chance.random() < 0.5}


def random_rows_of(chance, offer):
    """Random origins: some stages, each with some countries."""
    stages = chance.sample(["mined", "refined", "made"], chance.randrange(0, 3))
    return [
        [offer, None, stage, country, round(0.9 / 2, 3)]
        for stage in stages
        for country in chance.sample(COUNTRIES, chance.randrange(1, 3))
    ]


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.long) for seed in range(1, 30))])
def test_that_what_is_filled_in_by_a_script_is_exactly_what_the_book_holds_afterwards(tmp_path, seed):
    # A hundred rows of random answers, compared cell by cell.
    chance = random.Random(seed)
    names = [f"{chance.choice(['Q', '00', '=O'])}{number}" for number in range(100)]
    offers = [
        {
            "offer": name,
            "supplier": "S",
            "material": f"M{number % 5}",
            "unit_price": chance.choice([1.0, 58.25]),
            "freight": chance.choice([None, 1.5]),
            "capacity": chance.choice([None, 4000]),
            "unit": chance.choice([None, "kg"]),
            "current_share": 0.001,
        }
        for number, name in enumerate(names)
    ]
    breaks = [{"offer": name, "from_quantity": 50.0, "unit_price": 0.5} for name in names[::3]]
    origins = [{"offer": name, "stage": "mined", "country": "CN", "share": 0.5} for name in names[::2]]
    book = small_book(materials=[], offers=offers, price_breaks=breaks, origins=origins)
    path = asked(book, tmp_path)["S"]

    answers = {name: random_answers(chance, name) for name in names}
    listed = {"price_breaks": [row for name in names for row in answers[name].pop("breaks", [])]}
    listed["origins"] = [row for name in names for row in random_rows_of(chance, name)]
    columns = [column.name for column in ANSWERS]
    fill(path, rows=[[None] * len(FIXED) + [answers[name].get(column) for column in columns] for name in names])
    for name in LISTS:
        fill(path, sheet_spec(name).title, listed[name])

    after = answered(book, path)
    expected = expected_tables(book, names, answers, listed)
    for name in ("offers", *LISTS):
        held = [list(map(kinds, row)) for row in after[name].cells.to_numpy().tolist()]
        assert held == [list(map(kinds, row)) for row in Book.of(expected)[name].cells.to_numpy().tolist()]
    assert after.content_hash() == Book.of(expected).content_hash()


def kinds(value):
    """A value with its kind: 5 and 5.0 are one, 7 and "7" are not."""
    if isinstance(value, float) and math.isnan(value):
        return None
    return ("number", float(value)) if isinstance(value, int | float) else value


def expected_tables(book, names, answers, listed):
    tables = {spec: book[spec].cells.copy() for spec in book.sheets if len(book[spec])}
    cells = tables["offers"]
    for name in names:
        row = cells.index[cells["offer"] == name][0]
        for column in (column.name for column in ASKED):
            if column in answers[name] and cells.at[row, column] != answers[name][column]:
                cells.at[row, column] = answers[name][column]
    quoted = {row[0] for row in listed["price_breaks"]}
    staged = {(row[0], row[2]) for row in listed["origins"]}
    for name, gone in (
        ("price_breaks", [offer in quoted for offer in tables["price_breaks"]["offer"]]),
        (
            "origins",
            [pair in staged for pair in zip(tables["origins"]["offer"], tables["origins"]["stage"], strict=True)],
        ),
    ):
        titles = [column.name for column in sheet_spec(name).columns]
        new = pd.DataFrame(listed[name], columns=titles, dtype=object)
        tables[name] = pd.concat([tables[name][~pd.Series(gone, dtype=bool)], new], ignore_index=True)
    return tables
