"""The same list in other words, in another order, at another place or in another kind of file is the same list."""

import math
import random

import pytest

from tests.data.importing.foreign_reading import import_result
from tests.workbooks.foreign_file import Sheet, xlsx
from tests.workbooks.foreign_titles import LINE_TOTALS, TITLES, TOTALS

ROLES = ("part", "name", "quantity", "unit", "price", "supplier")
ROWS = {
    "part": ["AX-100", "AX-210", "BK-007", "CM-3301", "DN-42"],
    "name": ["Rotor", "Magnet N42", "Stator 12/14", "Cable 0.5", "Bolt M6x20"],
    "quantity": [1, 14, 1, 2.5, 8],
    "unit": ["pcs", "pcs", "pcs", "m", "pcs"],
    "price": [48.5, 3.2, 61.0, 1.15, 0.08],
    "supplier": ["Alder GmbH", "Birch Ltd", "Alder GmbH", "Cedar SA", "Birch Ltd"],
}
AMOUNTS = [48.5, 44.8, 61.0, 2.875, 0.64]
"""Quantity × price of each row; they sum to 157.815."""
ENCODINGS = {
    "English": "utf-8",
    "German": "cp1252",
    "French": "cp1252",
    "Spanish": "utf-16",
    "Italian": "utf-8-sig",
    "Portuguese": "cp1252",
    "Russian": "cp1251",
    "Chinese": "gb18030",
    "Japanese": "shift_jis",
}


@pytest.mark.parametrize("language", TITLES)
def test_that_a_list_is_the_same_in_any_words_and_at_any_place(language, tmp_path):
    _check_workbooks(language, tmp_path, times=5, seed=1)


@pytest.mark.parametrize("language", TITLES)
def test_that_a_list_is_the_same_as_text_in_any_separator_and_encoding(language, tmp_path):
    _check_texts(language, tmp_path, times=3, seed=2)


@pytest.mark.parametrize("language", TITLES)
def test_that_a_list_is_the_same_with_its_total_in_any_words(language, tmp_path):
    _check_totals(language, tmp_path, times=3, seed=7)


@pytest.mark.long
@pytest.mark.parametrize("language", TITLES)
def test_that_many_lists_are_the_same_in_any_words_and_at_any_place(language, tmp_path):
    _check_workbooks(language, tmp_path, times=300, seed=3)
    _check_texts(language, tmp_path, times=100, seed=4)
    _check_totals(language, tmp_path, times=100, seed=8)


def _check_workbooks(language, folder, times, seed):
    choose = random.Random(f"{language}{seed}")
    wrong = []
    for _ in range(times):
        roles, table = _table(language, choose)
        row, column = choose.randint(1, 9), choose.randint(1, 5)
        path = folder / "list.xlsx"
        path.write_bytes(xlsx(Sheet("Data", table, first_row=row, first_column=column)))
        wrong += _differences(import_result(path), roles, table[0], row, column)
    assert wrong == []


def _check_texts(language, folder, times, seed):
    choose = random.Random(f"{language}{seed}")
    wrong = []
    for _ in range(times):
        roles, table = _table(language, choose)
        separator = choose.choice(";\t|")
        comma = choose.choice((True, False))
        lines = (separator.join(_text(cell, comma) for cell in line) for line in table)
        path = folder / "list.csv"
        encoding = ENCODINGS[language] if "€" not in "".join(table[0]) else "utf-8"
        path.write_bytes("\r\n".join(lines).encode(encoding))
        wrong += _differences(import_result(path), roles, table[0], 1, 1)
    assert wrong == []


def _check_totals(language, folder, times, seed):
    choose = random.Random(f"{language}{seed}")
    wrong = []
    for _ in range(times):
        roles, table = _table(language, choose, {"part", "name", "quantity", "price"})
        ends = [choose.choice(LINE_TOTALS[language]), *AMOUNTS]
        table = [[*line, end] for line, end in zip(table, ends, strict=True)]
        word, place = choose.choice(TOTALS[language]), choose.choice(("part", "name"))
        last = [*(word if role == place else None for role in roles), 157.815]
        path = folder / "list.xlsx"
        path.write_bytes(xlsx(Sheet("Data", [*table, last])))
        result = import_result(path)
        wrong += _differences(result, roles, table[0], 1, 1) or _difference_of_totals(result, table[0], last)
    assert wrong == []


def _table(language, choose, needed=frozenset({"part", "name", "quantity"})):
    """The roles of the columns from left to right, and the rows with their titles."""
    roles = [role for role in ROLES if role in needed or (len(needed) == 3 and choose.random() < 0.7)]
    choose.shuffle(roles)
    titles = [choose.choice(TITLES[language][role]) for role in roles]
    return roles, [titles, *[[ROWS[role][row] for role in roles] for row in range(5)]]


def _difference_of_totals(result, titles, last):
    stated = result["stated_price"]
    if stated is None or not math.isclose(stated, 157.815):
        return [f"{titles}, {last}: total {stated}, expected 157.815"]
    return []


def _text(cell, comma):
    text = str(cell)
    return text.replace(".", ",") if comma and isinstance(cell, float) else text


def _differences(result, roles, titles, row, column):
    if result["status"] != "read":
        return [f"{titles}: {result['status']} {result['reason']}{result['questions']}"]
    wrong = [
        f"{titles}: {role} in {result['columns'].get(role)}, expected {letter}"
        for role, letter in zip(roles, "ABCDEFGHIJKLM"[column - 1 :], strict=False)
        if result["columns"].get(role) != letter and not (role == "name" and _is_described(result, letter))
    ]
    lines = [(line.row, line.item, line.quantity) for line in result["lines"]]
    expected = [(row + n, ROWS["part"][n - 1], ROWS["quantity"][n - 1]) for n in range(1, 6)]
    if lines != expected:
        wrong.append(f"{titles}: lines {lines}, expected {expected}")
    prices = [price.unit_price for line in result["lines"] for price in line.prices]
    if "price" in roles and prices != ROWS["price"]:
        wrong.append(f"{titles}: prices {prices}, expected {ROWS['price']}")
    return wrong


def _is_described(result, letter):
    """Whether the column of names was taken as a description beside the part numbers, which loses nothing."""
    return result["columns"].get("description") == letter
