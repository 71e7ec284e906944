"""Currencies and units that number formats show beside the numbers, against those that count."""

import openpyxl
import pytest

from data.edits import ChangeSet, DeleteRows, SetCells, apply
from data.excel.book_reader import read_book
from data.excel.shown_words import still_stands
from data.problems import Severity

SHEETS = {
    "Settings": [["Setting", "Value"], ["Base currency", "USD"]],
    "Materials": [["Material", "Unit"], ["M", "kg"]],
    "Suppliers": [["Supplier", "Country", "Fixed cost"], ["S", "DE", 5]],
    "Requirements": [["Material", "Quantity", "Unit"], ["M", 100, None], ["M", 50, None]],
    "Offers": [["Offer", "Supplier", "Material", "Unit price", "Currency", "Unit"], ["O", "S", "M", 2, None, None]],
    "BOM": [["Parent", "Component", "Quantity"]],
    "Price breaks": [["Offer", "From quantity", "Unit price"], ["O", 10, 1.5]],
}


def said(tmp_path, formats, cells=None, name="book.xlsx"):
    """What reading says of the workbook with these number formats and other cells, both by sheet and address."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for title, rows in SHEETS.items():
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(row)
    for (title, address), value in (cells or {}).items():
        workbook[title][address] = value
    for (title, address), form in formats.items():
        workbook[title][address].number_format = form
    workbook.save(tmp_path / name)
    book, problems = read_book(tmp_path / name)
    assert book is not None
    assert {problem.code for problem in problems} <= {"format-contradicts"}
    return [(problem.severity, problem.at.sheet, problem.at.cell, problem.message) for problem in problems]


@pytest.mark.parametrize(
    ("sheet", "cell", "form", "shown", "counts"),
    [
        ("Offers", "D2", '#,##0.00 "€"', "€", "USD"),
        ("Offers", "D2", "[$€-407] #,##0.00", "€", "USD"),
        ("Offers", "D2", '0.00 "USD/lb"', "lb", "kg"),
        ("Price breaks", "C2", "[$£-809]#,##0.00", "£", "USD"),
        ("Price breaks", "B2", '0 "t"', "t", "kg"),
        ("Suppliers", "C2", '0.00 "EUR"', "EUR", "USD"),
        ("Requirements", "B2", '0.0" t"', "t", "kg"),
        ("Requirements", "B2", "0.0\\ \\t", "t", "kg"),
        ("Offers", "D2", "€#,##0.00", "€", "USD"),
        ("Offers", "D2", "#,##0.00 €;-#,##0.00 €", "€", "USD"),
        ("Offers", "D2", '0.00 "USD"\\/\\l\\b', "lb", "kg"),
    ],
)
def test_that_a_number_shown_in_what_does_not_count_is_a_warning(sheet, cell, form, shown, counts, tmp_path):
    ((severity, *place, message),) = said(tmp_path, {(sheet, cell): form})
    assert (severity, place) == (Severity.WARNING, [sheet, cell])
    assert f'shows "{shown}", but the number counts in {counts}' in message


@pytest.mark.parametrize(
    ("sheet", "cell", "form"),
    [
        ("Offers", "D2", '"$"#,##0.00'),
        ("Offers", "D2", "$#,##0.00"),
        ("Offers", "D2", "#,##0.00_€"),
        ("Offers", "D2", '0.00 "USD/kg"'),
        ("Offers", "D2", '0.0,, "m"'),
        ("Offers", "D2", "0.00"),
        ("Suppliers", "C2", "[$US$] 0.00"),
        ("Requirements", "B2", '0.0 "kg"'),
        ("Requirements", "B2", '0.0 "about"'),
    ],
)
def test_that_a_number_shown_in_what_counts_says_nothing(sheet, cell, form, tmp_path):
    assert said(tmp_path, {(sheet, cell): form}) == []


def test_that_a_stated_currency_or_unit_counts_and_a_format_that_shows_another_is_a_warning(tmp_path):
    formats = {("Offers", "D2"): '#,##0.00 "€"', ("Requirements", "B2"): '0 "t"', ("Price breaks", "C2"): '0.0 "EUR"'}
    stated = {("Offers", "E2"): "USD", ("Requirements", "C2"): "kg"}
    found = said(tmp_path, formats, stated)
    assert [(severity, sheet) for severity, sheet, _, _ in found] == [
        (Severity.WARNING, "Requirements"),
        (Severity.WARNING, "Offers"),
        (Severity.WARNING, "Price breaks"),
    ]
    agreed = {("Offers", "E2"): "EUR", ("Requirements", "C2"): "Tonnes"}
    assert said(tmp_path, formats, agreed) == []


def test_that_many_cells_that_show_the_same_are_one_problem(tmp_path):
    formats = {("Requirements", "B2"): '0 "t"', ("Requirements", "B3"): '0 "t"'}
    ((_, _, cell, message),) = said(tmp_path, formats)
    assert (cell, "and 1 more row" in message) == ("B2", True)


def test_that_a_text_is_no_number_that_a_format_changes(tmp_path):
    assert said(tmp_path, {("Requirements", "B2"): '0 "t"'}, {("Requirements", "B2"): "100"}) == []


ASSEMBLY = {
    ("Materials", "B2"): "t",
    **dict(zip([("BOM", f"{letter}2") for letter in "ABC"], ["P", "A", 3], strict=True)),
    **dict(zip([("BOM", f"{letter}3") for letter in "ABC"], ["A", "M", 0.5], strict=True)),
}
"""A product of three assemblies, each with half a tonne of M."""


def test_that_pieces_of_an_assembly_are_pieces(tmp_path):
    assert said(tmp_path, {("BOM", "C2"): '0 "pcs"', ("BOM", "C3"): '0.0 "t"'}, ASSEMBLY) == []
    ((_, *place, _message),) = said(tmp_path, {("BOM", "C2"): '0 "pcs"', ("BOM", "C3"): '0 "pcs"'}, ASSEMBLY)
    assert place == ["BOM", "C3"]


def test_that_a_material_without_a_row_counts_in_what_it_is_taken_in(tmp_path):
    # What is stated of N is a length: it is taken in m.
    cells = {("Materials", "A2"): "N2", ("Requirements", "C2"): "m", ("Offers", "C2"): "M"}
    assert said(tmp_path, {("Requirements", "B3"): '0 "m"'}, cells) == []
    ((_, *place, _message),) = said(tmp_path, {("Requirements", "B3"): '0 "kg"'}, cells)
    assert place == ["Requirements", "B3"]


def test_that_a_problem_of_a_format_stands_until_what_counts_is_stated_for_every_row_that_shows_it(tmp_path):
    said(tmp_path, {("Requirements", "B2"): '0 "t"', ("Requirements", "B3"): '0 "t"'})
    read, (problem,) = read_book(tmp_path / "book.xlsx")

    def stands(*changes):
        return still_stands(problem, read, apply(read, ChangeSet("Edit", changes))[0])

    one = SetCells("requirements", (0,), ("unit",), ("t",))
    both = SetCells("requirements", (0, 1), ("unit", "unit"), ("t", "t"))
    assert stands(SetCells("offers", (0,), ("unit_price",), (3.0,)))
    assert stands(SetCells("requirements", (1,), ("quantity",), (9.0,)))
    assert stands(one)
    assert not stands(both)
    assert not stands(SetCells("materials", (0,), ("unit",), ("t",)))
    assert not stands(DeleteRows("requirements", 0, 2))
