"""The template has every sheet and column, the defaults, and says what to fill in."""

from pathlib import Path

import openpyxl
import pytest

from data.excel.book_reader import read_book
from data.excel.template import template_book, write_template
from data.sheets import SETTINGS, SHEETS


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "template.xlsx"
    write_template(path)
    return path


def read_me(path: Path) -> list[str]:
    rows = openpyxl.load_workbook(path)["Read me"].iter_rows(values_only=True)
    return [" | ".join(str(value) for value in row if value) for row in rows]


def test_that_the_template_opens_on_read_me_and_has_every_sheet_in_order(template: Path) -> None:
    workbook = openpyxl.load_workbook(template)
    assert workbook.sheetnames == ["Read me", *(spec.title for spec in SHEETS), "Lists"]
    assert workbook.active.title == "Read me"


def test_that_every_sheet_has_all_its_titles_and_no_row_but_the_settings(template: Path) -> None:
    workbook = openpyxl.load_workbook(template)
    for spec in SHEETS:
        header, *rows = workbook[spec.title].iter_rows(values_only=True)
        assert header == tuple(column.title for column in spec.columns)
        assert len([row for row in rows if any(cell is not None for cell in row)]) == (
            len(SETTINGS) if spec.name == "settings" else 0
        )


def test_that_the_settings_stand_at_their_defaults(template: Path) -> None:
    book, _ = read_book(template)
    assert book is not None
    cells = book["settings"].cells
    assert dict(zip(cells["setting"], cells["value"], strict=True)) == {
        "Base currency": "USD",
        "Plan start": None,
        "Unknown origin": "worst case",
        "Ownership": "control",
        "Shortages": "forbidden",
        "Objective": "cost",
        "Risk level": 0.95,
        "Overbuying": "forbidden",
    }


def test_that_the_template_reads_back_as_it_was_written(template: Path) -> None:
    book, problems = read_book(template)
    assert book is not None
    assert book.content_hash() == template_book().content_hash()
    assert problems == []


def test_that_read_me_says_of_every_sheet_what_it_holds_and_which_are_needed(template: Path) -> None:
    text = read_me(template)
    for spec in SHEETS:
        assert any(line.startswith(f"{spec.title} | ") and line.endswith(spec.help) for line in text), spec.title
    needed = {
        "Requirements": "this, or Build plan and BOM",
        "Build plan": "with BOM, or Requirements",
        "Offers": "always",
    }
    for title, words in needed.items():
        assert any(line.startswith(f"{title} | {words}") for line in text), title


def test_that_read_me_says_of_every_column_what_it_holds_and_what_a_blank_means(template: Path) -> None:
    text = read_me(template)
    for spec in SHEETS:
        for column in spec.columns:
            line = next(
                line for line in text if line.startswith(f"{spec.title} | {column.title} | ") and column.help in line
            )
            assert line.endswith("must not be blank" if column.required else column.blank)


def test_that_read_me_works_two_lines_and_their_landed_cost_is_right(template: Path) -> None:
    text = "\n".join(read_me(template))
    assert "58 × 1.025 + 1.20 = 60.65 EUR per kg" in text
    assert pytest.approx(60.65) == 58 * 1.025 + 1.20
    for command in ("lodestone check", "lodestone plan", "lodestone sample"):
        assert command in text
