"""Pages of the report on which no row of a table is cut."""

import datetime as dt
import random
from itertools import pairwise

import pytest
from PySide6.QtCore import QBuffer, QIODevice

from desktop.report.content import Column, Figure, Report, ReportTable
from desktop.report.paper import page_steps, paper
from desktop.steps import at_once
from tests.desktop.planned_book import report_of

COLUMNS = (Column("Rule"), Column("Share", is_number=True), Column("What it says"))


def long_report(seed: int, rows: int) -> Report:
    """A report of which every third cell or so has several lines."""
    chance = random.Random(seed)

    def words() -> str:
        return "word " * chance.randint(1, 40 if chance.random() < 0.3 else 3)

    def table(title: str, size: int) -> ReportTable:
        return ReportTable(title, COLUMNS, tuple((words(), f"{row} %", words()) for row in range(size)), words())

    tables = tuple(table(f"Table {number}", chance.randint(1, rows)) for number in range(4))
    figures = (Figure("Total cost", "1"),) if seed % 2 else ()
    return Report("Plan", "Book", Figure("Cost", "1"), ("Proved.",), figures, tables[:1], tables[1:], "Foot")


def pages_of(report, picture=None):
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    return at_once(page_steps(report, picture, paper(held)))


def lines_of(document):
    """Every line of a document: its text, and where it begins and ends."""
    block = document.begin()
    while block.isValid():
        top = document.documentLayout().blockBoundingRect(block).top()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            text = block.text()[line.textStart() : line.textStart() + line.textLength()]
            yield text, top + line.y(), top + line.y() + line.height()
        block = block.next()


def shown_lines(pages):
    """The texts of the lines on each page, from top to bottom; none is cut, and none lies over another one's run."""
    for runs in pages.pages:
        assert [run.y for run in runs] == sorted(run.y for run in runs)
        assert all(one.y + one.bottom - one.top <= other.y + 1e-6 for one, other in pairwise(runs))
        assert runs[-1].y + runs[-1].bottom - runs[-1].top <= pages.height
        page = []
        for run in runs:
            for text, top, bottom in lines_of(run.document):
                is_in = run.top <= top and bottom <= run.bottom
                assert is_in or not text or bottom <= run.top or top >= run.bottom
                page += [text] if is_in and text else []
        yield page


@pytest.mark.parametrize("seed", range(3))
def test_that_no_row_of_a_table_stands_on_two_pages_and_nothing_is_lost(seed, qapp):
    report = long_report(seed, 90)
    pages = pages_of(report)
    shown = list(shown_lines(pages))

    tables = [*report.summary, *report.detail]
    words = sum(text.count("word") for table in tables for row in table.rows for text in row)
    assert sum(text.count("word") for page in shown for text in page) == words + sum(
        table.note.count("word") for table in tables
    )
    # Each row once, in its order.
    shares = [text for page in shown for text in page if text.endswith("%")]
    assert shares == [row[1] for table in tables for row in table.rows]
    documents = {id(run.document): run.document for runs in pages.pages for run in runs}
    for document in documents.values():
        for frame in document.rootFrame().childFrames():
            for row in range(frame.rows()):
                assert len({page_of(pages, document, cell) for cell in cells_of(frame, row)}) == 1


def cells_of(table, row):
    """Where each cell of a row begins and ends."""
    document = table.document()
    for column in range(table.columns()):
        block = table.cellAt(row, column).firstCursorPosition().block()
        yield document.documentLayout().blockBoundingRect(block)


def page_of(pages, document, box):
    """The last page on which all of a box of a document stands."""
    found = [
        number
        for number, runs in enumerate(pages.pages)
        for run in runs
        if run.document is document and run.top <= box.top() and box.bottom() <= run.bottom
    ]
    return found[-1]


def test_that_every_page_of_a_long_table_begins_with_its_header(qapp):
    rows = tuple((f"R{row}", f"{row} %", "word") for row in range(200))
    report = Report("Plan", "Book", Figure("Cost", "1"), (), (), (), (ReportTable("Rules", COLUMNS, rows),), "Foot")
    first, *others = list(shown_lines(pages_of(report)))[1:]

    assert first[:4] == ["Rules", "Rule", "Share", "What it says"]
    assert len(others) > 2
    assert all(page[:3] == ["Rule", "Share", "What it says"] and page[3].startswith("R") for page in others)


def test_that_the_columns_of_a_table_are_where_they_were_on_every_page(qapp):
    # The longest text stands in the last row, which is laid out long after the first ones.
    rows = tuple((f"R{row}", f"{row} %", "word " * (60 if row == 99 else 1)) for row in range(100))
    report = Report("Plan", "Book", Figure("Cost", "1"), (), (), (), (ReportTable("Rules", COLUMNS, rows),), "Foot")
    documents = {id(run.document): run.document for runs in pages_of(report).pages[1:] for run in runs}
    lefts = {
        tuple(round(box.left(), 3) for box in cells_of(document.rootFrame().childFrames()[0], 0))
        for document in documents.values()
    }

    assert len(documents) > 3
    assert len(lefts) == 1


def test_that_a_row_higher_than_a_page_goes_on_with_the_next_line(qapp):
    rows = tuple((str(row), "", "word " * (3000 if row == 20 else 3)) for row in range(40))
    table = ReportTable("Notes", COLUMNS, rows)
    pages = pages_of(Report("Plan", "Book", Figure("Cost", "1"), (), (), (), (table,), "Foot"))

    assert sum(text.count("word") for page in shown_lines(pages) for text in page) == 3000 + 39 * 3


def test_that_a_table_without_rows_has_its_title_and_header(qapp):
    empty = ReportTable("Rules at their limit", COLUMNS, (), "There are none.")
    report = Report("Plan", "Book", Figure("Cost", "1"), (), (), (empty,), (), "Foot")
    (page,) = shown_lines(pages_of(report))

    assert page[-5:] == ["Rules at their limit", "Rule", "Share", "What it says", "There are none."]


def test_that_all_rows_of_the_report_of_the_sample_are_on_paper(planned_sample, qapp):
    report = report_of(planned_sample, "Sample", dt.date(2026, 11, 27))
    text = " ".join(text.strip() for page in shown_lines(pages_of(report)) for text in page)

    assert all(row[0] in text for table in report.detail for row in table.rows)
