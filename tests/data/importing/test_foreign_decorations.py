"""Captions, headings, blank rows, numbers of positions, remarks, totals and notes change nothing about a list."""

import math
import random

import pytest

from tests.data.importing.foreign_reading import import_result
from tests.workbooks.foreign_decorations import CAPTIONS, HEADINGS, NOTES, REMARKS
from tests.workbooks.foreign_file import Sheet, xlsx
from tests.workbooks.foreign_titles import LINE_TOTALS, POSITIONS, TITLES, TOTALS

LINES = [
    ("AX-100", "Rotor", 1, 48.5),
    ("AX-210", "Magnet N42", 14, 3.2),
    ("BK-007", "Stator 12/14", 1, 61.0),
    ("CM-3301", "Cable 0.5", 3, 1.15),
    ("DN-42", "Bolt M6x20", 8, 0.08),
    ("DN-43", "Washer 6", 16, 0.02),
]
TOTAL = 158.71
"""48.5 + 44.8 + 61 + 3.45 + 0.64 + 0.32."""


@pytest.mark.parametrize("language", TITLES)
def test_that_decorations_change_nothing_about_a_list(language, tmp_path):
    assert [found for seed in range(5) for found in _check(language, tmp_path, seed)] == []


@pytest.mark.long
@pytest.mark.parametrize("language", TITLES)
def test_that_many_decorations_change_nothing_about_a_list(language, tmp_path):
    assert [found for seed in range(5, 400) for found in _check(language, tmp_path, seed)] == []


def _check(language, folder, seed):
    choose = random.Random(f"{language}{seed}")
    rows, places = _decorated(language, choose)
    path = folder / "list.xlsx"
    path.write_bytes(xlsx(Sheet("1", rows, first_column=choose.randint(1, 3))))
    result = import_result(path)
    found = [(line.row, line.item, line.quantity, _price(line)) for line in result["lines"]]
    expected = [(place, part, quantity, price) for place, (part, _, quantity, price) in zip(places, LINES, strict=True)]
    shown = f"{language} {seed}: {rows}"
    if result["status"] != "read" or found != expected:
        yield f"{shown}: {result['status']} {result['reason']} {result['questions']} {found}"
    elif any(TOTAL in row for row in rows) and not math.isclose(result["stated_price"] or 0.0, TOTAL):
        yield f"{shown}: total {result['stated_price']}"


def _price(line):
    return round(line.prices[0].unit_price, 9) if line.prices else None


def _decorated(language, choose):
    """The rows, and the number of the row of each line."""
    has_position, has_remarks, has_blanks, has_headings, has_total = (choose.random() < 0.5 for _ in range(5))
    before = [None] if has_position else []
    words = {role: choose.choice(titles) for role, titles in TITLES[language].items()}
    titles = [words["part"], words["name"], words["quantity"], words["price"], choose.choice(LINE_TOTALS[language])]
    rows = [[caption] for caption in CAPTIONS[language][: choose.randint(0, 3)]]
    rows += [[]] * choose.randint(0, 2)
    rows.append([*([choose.choice(POSITIONS[language])] if has_position else []), *titles])
    rows[-1] += [REMARKS[language]] if has_remarks else []
    places = []
    for number, (part, name, quantity, price) in enumerate(LINES, start=1):
        if number in {1, 4} and has_headings:
            rows.append([*before, choose.choice(HEADINGS[language])])
        elif number in {3, 5} and has_blanks:
            rows.append([])
        rows.append([*([number] if has_position else []), part, name, quantity, price, round(quantity * price, 9)])
        rows[-1] += [choose.choice((None, "ok", "lead-free"))] if has_remarks else []
        places.append(len(rows))
    if has_total:
        rows.append([*before, choose.choice(TOTALS[language]), None, None, None, TOTAL])
    rows += [[]] * choose.randint(0, 2)
    rows += [[*before, note] for note in NOTES[language][: choose.randint(0, 2)]]
    return rows, places
