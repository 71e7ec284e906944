"""lodestone request-quotes and read-quotes: what they write, what they print, their exit statuses."""

import json
import re
from pathlib import Path

import openpyxl
import pytest

from data.excel.book_reader import read_book
from data.excel.book_writer import write_book
from desktop.__main__ import main
from tests.books import make_book

DOCUMENT = (Path(__file__).parents[2] / "desktop" / "RESULTS.md").read_text(encoding="utf-8")
OFFERS = [
    {"offer": "Q1", "supplier": "Nord", "material": "M", "unit_price": 58.0, "currency": "EUR"},
    {"offer": "Q2", "supplier": "Sued", "material": "M", "unit_price": 60.0},
]


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "book.xlsx"
    write_book(make_book(offers=OFFERS, exchange_rates={"EUR": 1.1}), path)
    return path


def filled(path, **cells):
    workbook = openpyxl.load_workbook(path)
    for address, value in cells.items():
        workbook["Quotation"][address] = value
    workbook.save(path)
    return str(path)


def test_that_every_supplier_gets_a_file_and_its_answers_come_into_a_new_book(book, tmp_path, capsys):
    folder = tmp_path / "requests" / "may"
    assert main(["request-quotes", str(book), "-o", str(folder)]) == 0
    assert sorted(path.name for path in folder.iterdir()) == [
        "Quotation request Nord.xlsx",
        "Quotation request Sued.xlsx",
    ]
    nord, sued = (filled(path, F5=61.5) for path in sorted(folder.iterdir()))
    target, result = tmp_path / "book2.xlsx", tmp_path / "result.json"
    assert main(["read-quotes", str(book), nord, sued, "-o", str(target), "--json", str(result)]) == 0
    prices = read_book(target)[0]["offers"].cells["unit_price"].tolist()
    assert prices == [61.5, 61.5]
    assert read_book(book)[0]["offers"].cells["unit_price"].tolist() == [58.0, 60.0]
    assert (
        "Offers, offer Q1, Unit price: 58 → 61.5 (Quotation request Nord.xlsx Quotation!F5)" in capsys.readouterr().out
    )
    written = json.loads(result.read_text(encoding="utf-8"))
    section = DOCUMENT.split("## `lodestone read-quotes --json`", 1)[1].split("\n## ", 1)[0]
    assert {*written, *written["changes"][0]} <= set(re.findall(r"`(\w+)`", section))


def test_that_nothing_is_written_where_an_answer_cannot_be_read(book, tmp_path, capsys):
    main(["request-quotes", str(book), "-o", str(tmp_path / "out"), "--supplier", "Nord"])
    (path,) = (tmp_path / "out").iterdir()
    target = tmp_path / "book2.xlsx"
    assert main(["read-quotes", str(book), filled(path, F5="dear"), "-o", str(target)]) == 2
    said = capsys.readouterr().out
    assert 'error: Quotation!F5: unit price "dear" is not a number' in said
    assert "(Quotation request Nord.xlsx)" in said
    assert not target.exists()


def test_that_what_answers_bring_about_in_the_book_is_said(book, tmp_path, capsys):
    main(["request-quotes", str(book), "-o", str(tmp_path / "out"), "--supplier", "Sued"])
    (path,) = (tmp_path / "out").iterdir()
    answers = filled(path, F5=9000, G5="JPY")
    assert main(["read-quotes", str(book), answers, "-o", str(tmp_path / "book2.xlsx")]) == 0
    said = capsys.readouterr().out
    assert "the book cannot be planned until this is mended" in said
    assert "there is no rate for JPY" in said


def test_that_a_request_that_is_there_and_may_be_filled_in_is_never_replaced(book, tmp_path, capsys):
    folder = tmp_path / "out"
    assert main(["request-quotes", str(book), "-o", str(folder), "--supplier", "Nord"]) == 0
    before = next(folder.iterdir()).read_bytes()
    assert main(["request-quotes", str(book), "-o", str(folder)]) == 2
    assert "Quotation request Nord.xlsx is in" in capsys.readouterr().err
    assert [path.read_bytes() for path in folder.iterdir()] == [before]


def test_that_a_book_in_doubt_asks_nobody_and_says_why(tmp_path, capsys):
    path = tmp_path / "book.xlsx"
    write_book(make_book(offers=[*OFFERS, {**OFFERS[0], "supplier": "Sued"}]), path)
    assert main(["request-quotes", str(path), "-o", str(tmp_path / "out")]) == 2
    assert "Q1" in capsys.readouterr().out
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("target", ["book.xlsx", "quote.xlsx", "book2.ods"])
def test_that_answers_never_replace_a_file_that_is_read_and_a_book_is_written_as_xlsx(book, tmp_path, target):
    main(["request-quotes", str(book), "-o", str(tmp_path / "out"), "--supplier", "Nord"])
    quote = next((tmp_path / "out").iterdir()).rename(tmp_path / "quote.xlsx")
    before = book.read_bytes(), quote.read_bytes()
    assert main(["read-quotes", str(book), str(quote), "-o", str(tmp_path / target)]) == 2
    assert (book.read_bytes(), quote.read_bytes()) == before


def test_that_an_unknown_supplier_is_a_wrong_usage_that_names_the_known_ones(book, tmp_path, capsys):
    assert main(["request-quotes", str(book), "-o", str(tmp_path / "out"), "--supplier", "West"]) == 2
    assert "It asks: Nord, Sued." in capsys.readouterr().err
