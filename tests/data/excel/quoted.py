"""Requests for quotations as tests use them: written, filled in by a script, merged."""

import openpyxl

from data.edits import apply
from data.excel.quotation_reading import read_quotation
from data.excel.quotation_request import ANSWERS, FIXED, HEADER_ROW, write_quotation_request
from data.quotation_merge import merge_quotations
from data.quotation_names import request_file_names
from data.quotations import quotation_requests
from tests.books import make_book

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
