"""A book written to Excel reads back as it was, guides whoever fills it in, and never runs anything."""

import re
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.book import Book
from data.columns import Column, Kind
from data.excel.book_reader import read_book
from data.excel.book_writer import TEXT_LIMIT, UnwritableCellError, write_book
from data.excel.guides import column_comment
from data.sample import sample_book
from data.sheets import SHEETS, sheet_spec

PAYLOADS = (
    "=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "\t=1", "\r=1", "\n=1", "http://example.com", "https://x.y/?a=1",
    "mailto:a@b.c", "internal:Sheet!A1", "external:c:\\x.xlsx", "file:///etc/passwd", "{=1}", "{=SUM(A1:A2)}",
    '=HYPERLINK("http://x","y")', "=cmd|'/c calc'!A1", "<r><t>x</t></r>", "<r>=1</r>", "</t></si><si><f>1</f>",
    "&amp;<b>", "]]>", "_x0041_", "007", "1e5", "TRUE", "NA", "#N/A", "2027-01", " leading and trailing ", "'=1",
)  # fmt: skip
"""Texts that some program takes for a formula, a link, markup, an escape or another type."""


def book_of(sheet: str, column: str, values: list[object]) -> Book:
    return Book.of({sheet: pd.DataFrame({column: values}, dtype=object)})


def written(book: Book, folder: Path) -> Path:
    path = folder / "book.xlsx"
    write_book(book, path)
    return path


def read_back(book: Book, folder: Path) -> Book:
    found, _ = read_book(written(book, folder))
    assert found is not None
    return found


def column_letter(sheet: str, name: str) -> str:
    number = [column.name for column in sheet_spec(sheet).columns].index(name)
    return openpyxl.utils.get_column_letter(number + 1)


def every_text_cell_book() -> Book:
    """A book whose every column that may hold text holds every payload."""
    tables = {}
    for spec in SHEETS:
        texts = {column.name: list(PAYLOADS) for column in spec.columns}
        tables[spec.name] = pd.DataFrame(texts, dtype=object)
    return Book.of(tables)


def test_that_the_sample_reads_back_with_the_same_content(tmp_path: Path) -> None:
    assert read_back(sample_book(), tmp_path).content_hash() == sample_book().content_hash()


def test_that_values_of_every_type_come_back_equal_and_of_the_same_type(tmp_path: Path) -> None:
    values = [0.1 + 0.2, 1 / 3, 5e-324, 1.7976931348623157e308, -0.5, 7, True, date(2027, 1, 31), "007", "1,5 t"]
    values.append(datetime(2027, 1, 31, 13, 30))  # noqa: DTZ001 - Excel knows no time zones
    found = list(read_back(book_of("offers", "unit_price", values), tmp_path)["offers"].cells["unit_price"])
    assert found == values
    assert [type(value) for value in found] == [type(value) for value in values]


@settings(max_examples=12, deadline=None)
@given(numbers=st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1, max_size=200))
def test_that_every_number_comes_back_with_all_its_digits(
    numbers: list[float], tmp_path_factory: pytest.TempPathFactory
) -> None:
    book = book_of("offers", "unit_price", list(numbers))
    found = openpyxl.load_workbook(written(book, tmp_path_factory.mktemp("numbers")))["Offers"]
    letter = column_letter("offers", "unit_price")
    assert [float(found[f"{letter}{row}"].value) for row in range(2, len(numbers) + 2)] == numbers


def test_that_texts_that_look_like_formulas_links_or_markup_come_back_as_those_texts(tmp_path: Path) -> None:
    found = read_back(every_text_cell_book(), tmp_path)
    for spec in SHEETS:
        for column in spec.columns:
            assert tuple(found[spec.name].cells[column.name]) == PAYLOADS, (spec.title, column.title)


def test_that_no_text_becomes_a_formula_or_a_link(tmp_path: Path) -> None:
    with zipfile.ZipFile(written(every_text_cell_book(), tmp_path)) as package:
        parts = {
            name: package.read(name).decode("utf-8") for name in package.namelist() if name.endswith((".xml", ".rels"))
        }
    sheets = [text for name, text in parts.items() if name.startswith("xl/worksheets/sheet")]
    assert len(sheets) == len(SHEETS) + 1
    assert not [text for text in sheets if re.search(r"<f[ >]", text)]
    assert not [text for text in parts.values() if "<hyperlink" in text or 'TargetMode="External"' in text]
    assert not [name for name in parts if "externalLink" in name]


def test_that_identifiers_and_periods_are_text_cells_so_that_excel_keeps_what_is_typed(tmp_path: Path) -> None:
    workbook = openpyxl.load_workbook(written(sample_book(), tmp_path))
    for sheet, name in (("offers", "offer"), ("materials", "material"), ("requirements", "period")):
        letter = column_letter(sheet, name)
        tab = workbook[sheet_spec(sheet).title]
        assert tab.column_dimensions[letter].min <= openpyxl.utils.column_index_from_string(letter)
        assert {cell.number_format for cell in tab[letter][1:]} == {"@"}
        assert {cell.data_type for cell in tab[letter][1:]} == {"s"}


def test_that_shares_show_as_percent_days_as_iso_dates_and_prices_with_the_decimals_they_need(tmp_path: Path) -> None:
    prices = [58, 8945.5, 0.0012, 1 / 3]
    table = {"unit_price": prices, "tariff": [0.025] * 4, "valid_from": [date(2027, 1, 31)] * 4, "lead_time": [80] * 4}
    tab = openpyxl.load_workbook(written(Book.of({"offers": pd.DataFrame(table, dtype=object)}), tmp_path))["Offers"]
    price, tariff = column_letter("offers", "unit_price"), column_letter("offers", "tariff")
    day, lead_time = column_letter("offers", "valid_from"), column_letter("offers", "lead_time")
    assert [tab[f"{price}{row}"].number_format for row in (2, 3, 4, 5)] == [
        "#,##0.00",
        "#,##0.00",
        "#,##0.0000",
        "General",
    ]
    assert tab[f"{tariff}2"].number_format == "0.00 %"
    assert tab[f"{day}2"].number_format == "yyyy-mm-dd"
    assert tab[f"{lead_time}2"].number_format == "#,##0"


def test_that_every_header_is_frozen_filtered_and_commented_with_what_its_column_means(tmp_path: Path) -> None:
    workbook = openpyxl.load_workbook(written(sample_book(), tmp_path))
    for spec in SHEETS:
        tab = workbook[spec.title]
        assert tab.freeze_panes == "B2"
        last = openpyxl.utils.get_column_letter(len(spec.columns))
        assert tab.auto_filter.ref == f"A1:{last}{max(tab.max_row, 2)}"
        assert [cell.value for cell in tab[1]] == [column.title for column in spec.columns]
        for cell, column in zip(tab[1], spec.columns, strict=True):
            assert cell.comment.text == column_comment(column)


def test_that_a_comment_states_help_unit_choices_and_the_meaning_of_a_blank() -> None:
    capacity = column_comment(sheet_spec("offers").column("capacity"))
    assert capacity.splitlines() == [
        "Capacity", "The most it can deliver per period.", "Measured in: unit per period.", "Blank: unlimited.",
    ]  # fmt: skip
    limit = column_comment(sheet_spec("rules").column("limit"))
    assert "One of: at most, at least, exactly." in limit
    assert limit.endswith("Required: must not be blank.")


def validations(
    tab: openpyxl.worksheet.worksheet.Worksheet,
) -> dict[str, openpyxl.worksheet.datavalidation.DataValidation]:
    return {str(rule.sqref).split(":")[0]: rule for rule in tab.data_validations.dataValidation}


def test_that_choices_are_lists_and_references_offer_what_their_sheet_holds(tmp_path: Path) -> None:
    workbook = openpyxl.load_workbook(written(sample_book(), tmp_path))
    rules = validations(workbook["Rules"])
    limit = rules[f"{column_letter('rules', 'limit')}2"]
    assert limit.formula1 == '"at most,at least,exactly"'
    assert limit.showErrorMessage
    offers = validations(workbook["Offers"])
    material = offers[f"{column_letter('offers', 'material')}2"]
    assert material.formula1 == "OFFSET('Materials'!$A$2,0,0,MAX(1,COUNTA('Materials'!$A:$A)-1),1)"
    assert not material.showErrorMessage
    settings_tab = workbook["Settings"]
    row = [cell.value for cell in settings_tab["A"]].index("Ownership") + 1
    assert validations(settings_tab)[f"B{row}"].formula1 == '"location,control,look-through"'


@pytest.mark.parametrize(
    ("kind", "sheet", "name", "among"),
    [
        (Kind.COUNTRY, "suppliers", "country", {"Namibia", "DR Congo", "China"}),
        (Kind.UNIT, "offers", "unit", {"kg", "troy oz", "pcs"}),
        (Kind.CURRENCY, "offers", "currency", {"EUR", "CNY"}),
        (Kind.TEXT, "contents", "mineral", {"dysprosium", "lithium"}),
    ],
)
def test_that_long_lists_stand_on_a_hidden_sheet(
    tmp_path: Path, kind: Kind, sheet: str, name: str, among: set[str]
) -> None:
    workbook = openpyxl.load_workbook(written(Book.of(), tmp_path))
    spec = sheet_spec(sheet)
    assert spec.column(name).kind is kind
    source = validations(workbook[spec.title])[f"{column_letter(sheet, name)}2"].formula1
    lists = workbook["Lists"]
    assert lists.sheet_state == "hidden"
    values = {row[0].value for row in lists[source.removeprefix("Lists!").replace("$", "")]}
    assert among <= values


def test_that_a_number_outside_its_bounds_is_warned_of_but_not_forbidden(tmp_path: Path) -> None:
    rule = validations(openpyxl.load_workbook(written(Book.of(), tmp_path))["Contents"])
    fraction = rule[f"{column_letter('contents', 'fraction')}2"]
    assert (fraction.type, fraction.operator, fraction.errorStyle) == ("decimal", None, "warning")
    assert (float(fraction.formula1), float(fraction.formula2)) == (0.0, 1.0)


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("x" * (TEXT_LIMIT + 1), "32,768 characters"),
        ("bad \ud800 half", "U+D800"),
        ("bad \uffff", "U+FFFF"),
        (date(1899, 12, 31), "before 1900-01-01"),
        (float("inf"), "not a finite number"),
        (10**400, "not a finite number"),
    ],
)
def test_that_what_excel_cannot_hold_is_refused_by_its_cell_and_the_old_file_stays(
    tmp_path: Path, value: object, found: str
) -> None:
    path = written(Book.of(), tmp_path)
    before = path.read_bytes()
    with pytest.raises(UnwritableCellError) as error:
        write_book(book_of("materials", "description", ["fine", value]), path)
    assert str(error.value).startswith("Materials!B3: Description cannot be saved to Excel: ")
    assert found in str(error.value)
    assert path.read_bytes() == before


def test_that_the_longest_text_that_excel_holds_is_written_whole(tmp_path: Path) -> None:
    text = "x" * TEXT_LIMIT
    assert (
        read_back(book_of("materials", "description", [text]), tmp_path)["materials"].cells.at[0, "description"] == text
    )


def test_that_every_choice_column_fits_into_a_list_of_excel() -> None:
    columns: list[Column] = [column for spec in SHEETS for column in spec.columns if column.kind is Kind.CHOICE]
    assert columns
    assert max(len(",".join(column.choices)) for column in columns) <= 255
