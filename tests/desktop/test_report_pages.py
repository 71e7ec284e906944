"""Pages of the report on which no row of a table is cut."""

import datetime as dt
import random

import pytest

from desktop.report.content import Column, Figure, Report, ReportTable
from desktop.report.pages import document_of, lay_out, paper
from desktop.report.paging import cut_rows
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


@pytest.mark.parametrize("seed", range(3))
def test_that_no_row_of_a_table_stands_on_two_pages_and_nothing_is_lost(seed, tmp_path, qapp):
    report, writer = long_report(seed, 90), paper(tmp_path / "report.pdf")
    whole = lay_out(report, None, writer)
    cut = document_of(report)
    cut.documentLayout().setPaintDevice(writer)
    cut.setPageSize(whole.pageSize())
    assert cut_rows(cut) != []
    assert cut_rows(whole) == []
    assert whole.toPlainText() == cut.toPlainText()
    # A row that is moved takes at most its own height from a page.
    assert whole.pageCount() <= cut.pageCount() + 1


def test_that_a_row_higher_than_a_page_is_printed_all_the_same(tmp_path, qapp):
    rows = tuple((str(row), "", "word " * (3000 if row == 20 else 3)) for row in range(40))
    table = ReportTable("Notes", COLUMNS, rows)
    report = Report("Plan", "Book", Figure("Cost", "1"), (), (), (), (table,), "Foot")
    whole = lay_out(report, None, paper(tmp_path / "report.pdf"))
    assert cut_rows(whole) == []
    assert whole.toPlainText().count("word") == 3000 + 39 * 3


def test_that_the_rows_of_the_report_of_the_sample_are_whole(planned_sample, tmp_path, qapp):
    report = report_of(planned_sample, "Sample", dt.date(2026, 11, 27))
    assert cut_rows(lay_out(report, None, paper(tmp_path / "report.pdf"))) == []
