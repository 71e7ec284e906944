"""The report in the real window and on paper: one page for the committee, every text as it is."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from data.edits import ChangeSet, SetCells, apply
from desktop.pages import report as report_page
from desktop.report import content
from desktop.report.content import Figure
from desktop.report.pages import document_of
from desktop.report.paper import pdf_steps
from desktop.report.share_picture import picture_steps
from desktop.steps import at_once
from desktop.tables import plan as tables
from desktop.theme import PaperTheme
from tests.books import make_book
from tests.desktop.compare.worked import TIGHTEN, loose_plan, tight_plan
from tests.desktop.conftest import STAND_IN
from tests.desktop.planned_book import planned_book, report_of
from tests.desktop.test_report_pages import pages_of, shown_lines

DAY = dt.date(2026, 11, 27)


@pytest.fixture
def report(planned_sample, qapp):
    return report_of(planned_sample, "Sample", DAY)


def test_that_the_shown_parts_of_the_cost_add_up_to_the_shown_total(report):
    parts = [float(figure.value.split()[0].replace(",", "")) for figure in report.figures]

    assert sum(parts[:-1]) == pytest.approx(parts[-1], abs=1e-6)
    assert report.figures[-1].title == "Total cost"


def test_that_a_price_per_point_reads_the_same_in_the_report_and_in_the_window(report, planned_sample):
    frame = at_once(tables.dearest_steps(planned_sample))
    (column,) = (each for each in tables.dearest_columns(planned_sample, frame) if each.name == "price_per_point")
    said = [row[2] for row in report.summary[0].rows]

    assert said == [column.shown(price) for price in frame["price_per_point"].head(len(said))]


def test_that_the_suppliers_shown_and_the_others_add_up_to_all_awards(report, planned_sample):
    costs = [float(row[1].split("\N{NO-BREAK SPACE}")[0].replace(",", "")) for row in report.summary[1].rows]

    assert sum(costs[:-1]) == pytest.approx(costs[-1], abs=1e-6)
    assert costs[-1] == pytest.approx(planned_sample.plan.awards["cost"].sum(), abs=0.01)


def test_that_the_costs_of_suppliers_add_up_to_the_hundredth(qapp):
    planned = loose_plan()
    # Each alone is 10.00 and 20.00, and is shown so everywhere; together they are 30.01.
    awards = planned.plan.awards.assign(cost=[10.004, 20.003])
    rows = report_of(replace(planned, plan=replace(planned.plan, awards=awards)), "Book", DAY).summary[1].rows

    assert [float(row[1].split("\N{NO-BREAK SPACE}")[0]) for row in rows] == [20.0, 10.0, 0.01, 30.01]
    assert [row[0] for row in rows][-2:] == ["Rounding", "All"]


def test_that_two_suppliers_of_one_name_are_two_in_the_report(qapp):
    alike = ChangeSet("Name", (SetCells("suppliers", (0, 1), ("name", "name"), ("Alpha", "Alpha")),))
    planned = replace(loose_plan(), book=apply(loose_plan().book, alike)[0])
    report = report_of(planned, "Book", DAY)

    assert [row[0] for row in report.summary[1].rows] == ["Alpha (SA)", "Alpha (SB)", "All"]
    assert [row[2] for row in report.detail[0].rows] == ["Alpha (SA)", "Alpha (SB)"]


def test_that_without_rules_the_report_says_so_and_not_what_they_cost(planned_sample, qapp):
    report = report_of(replace(planned_sample, rules={}), "Sample", DAY)

    assert report.headline.title == "Total cost"
    assert "There are no rules: no dependency is limited." in report.sentences


def test_that_the_detail_begins_on_the_second_page(report, planned_sample):
    picture = at_once(picture_steps(planned_sample, PaperTheme()))
    pages = [" ".join(page) for page in shown_lines(pages_of(report, picture))]

    assert "Awards over the horizon" not in pages[0]
    assert pages[1].startswith("Awards over the horizon")


def test_that_the_shares_say_at_which_stage_they_are(report, planned_sample):
    # Of the sample, most materials are at their cap where they are refined.
    shown = document_of(report, at_once(picture_steps(planned_sample, PaperTheme()))).toPlainText()
    assert "Countries where materials are refined" in shown


def test_that_markup_in_a_name_stays_text(report):
    document = document_of(replace(report, subtitle="<b>bold</b> & <img src=x>", headline=Figure("<i>", "1")))

    assert "<b>bold</b> & <img src=x>" in document.toPlainText()


def test_that_the_pdf_is_whole_and_an_older_file_is_replaced(report, tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(b"older")
    at_once(pdf_steps(report, None, path))

    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    assert [each.name for each in tmp_path.iterdir()] == ["report.pdf"]


def test_that_a_table_of_very_many_rows_has_the_dearest_and_says_how_many_there_are(planned_sample, qapp, monkeypatch):
    every, rules, _words, suppliers, *_rest = report_of(planned_sample, "Sample", DAY).detail
    monkeypatch.setattr(content, "_MOST_ROWS", 3)
    awards, some_rules, _words, some_suppliers, *_rest = report_of(planned_sample, "Sample", DAY).detail

    def cost(row):
        return float(row[4].split("\N{NO-BREAK SPACE}")[0].replace(",", ""))

    dearest = sorted(every.rows, key=cost)[-3:]
    assert awards.rows == tuple(row for row in every.rows if row in dearest)
    assert awards.note == f"The 3 dearest of {len(every.rows)}; the Excel export has them all."
    assert some_rules.rows == rules.rows[:3]
    first = f"The first 3 of {len(rules.rows)}, the dearest first; the Excel export has them all."
    assert some_rules.note.endswith(first)
    assert some_suppliers.rows[3][0] == f"{len(suppliers.rows) - 4} others"
    assert some_suppliers.rows[-1] == suppliers.rows[-1]


def test_that_the_screen_shows_the_first_rows_and_says_where_the_others_are(
    make_window, planned_sample, qtbot, monkeypatch, one_step_a_turn
):
    monkeypatch.setattr(report_page, "_MOST_ROWS", 2)
    window = make_window(command=STAND_IN)
    session, page = window.workspace.session, window.workspace.pages.report
    session._open(planned_sample.book, "Sample", None, [])
    session._planned = planned_sample
    session.plan_changed.emit()
    window.go_to("report")
    assert not page.paper.isEnabled()
    assert not page.pdf.isEnabled()
    qtbot.waitUntil(page.paper.isEnabled, timeout=60_000)

    whole = report_of(planned_sample, "Sample", DAY).detail[0]
    text = page.paper.toPlainText()
    assert f"2 of {len(whole.rows)} rows are shown here; all of them are in the PDF." in text
    assert page.report.detail[0].rows == whole.rows
    qtbot.waitUntil(page.pdf.isEnabled, timeout=60_000)


def test_that_a_plan_that_buys_nothing_has_a_report(qapp):
    planned = planned_book(make_book(requirements=[{"quantity": 100}], stock=[{"opening": 100}]))
    assert planned.plan.awards.empty
    assert report_of(planned, "Book", DAY).headline.value


def test_that_no_report_of_another_plan_is_saved_where_that_of_a_plan_cannot_be_written(
    make_window, qtbot, monkeypatch
):
    window = make_window(command=STAND_IN)
    session, page = window.workspace.session, window.workspace.pages.report
    session._open(loose_plan().book, "Book", None, [])
    session._planned = loose_plan()
    session.plan_changed.emit()
    window.go_to("report")
    qtbot.waitUntil(page.pdf.isEnabled, timeout=60_000)
    session.edit(TIGHTEN)
    session._planned, session._hash = tight_plan(), tight_plan().plan.input_hash
    monkeypatch.setattr(report_page, "report_steps", lambda *_given: iter(1 // each for each in [0]))
    with qtbot.captureExceptions() as raised:
        session.plan_changed.emit()
    session.state_changed.emit()

    assert [each[0] for each in raised] == [ZeroDivisionError]
    assert not session.is_plan_out_of_date
    assert not page.pdf.isEnabled()


def test_that_the_page_saves_the_pdf_and_refuses_when_the_data_has_changed(
    make_window, planned_sample, qtbot, tmp_path, monkeypatch
):
    window = make_window(command=STAND_IN)
    session = window.workspace.session
    session._open(planned_sample.book, "Sample", None, [])
    session._planned = planned_sample
    session.plan_changed.emit()
    window.go_to("report")
    page = window.workspace.pages.report
    target = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))

    qtbot.waitUntil(lambda: "The rules cost" in page.paper.toPlainText(), timeout=60_000)
    qtbot.mouseClick(page.pdf, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Report saved as" in window.status.message.text(), timeout=60_000)
    assert (tmp_path / "out.pdf").stat().st_size > 10_000

    offers = window.workspace.sheet_pages["supply"].show_sheet("offers").sheet_model
    column = [each.name for each in session.book["offers"].spec.columns].index("unit_price")
    offers.setData(offers.index(0, column), "11")
    assert "out of date" in page.banner.text.text()
    assert not page.pdf.isEnabled()


def test_that_a_report_is_saved_in_turns_and_why_it_was_not_is_said(
    make_window, planned_sample, qtbot, tmp_path, monkeypatch, told, one_step_a_turn
):
    window = make_window(command=STAND_IN)
    session, page = window.workspace.session, window.workspace.pages.report
    session._open(planned_sample.book, "Sample", None, [])
    session._planned = planned_sample
    session.plan_changed.emit()
    window.go_to("report")
    qtbot.waitUntil(page.pdf.isEnabled, timeout=60_000)
    target = tmp_path / "nowhere" / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    qtbot.mouseClick(page.pdf, Qt.MouseButton.LeftButton)
    assert not page.pdf.isEnabled()
    qtbot.waitUntil(page.pdf.isEnabled, timeout=60_000)

    assert told == [
        (
            "The report was not saved",
            f"The folder {target.parent} does not exist. Create it, or save in another folder.",
        )
    ]


@pytest.mark.parametrize(("width", "scrolls"), [(1361, False), (1360, False), (1024, False), (900, True)])
def test_that_a_report_scrolls_sideways_only_where_its_picture_does_not_fit(
    make_window, planned_sample, qtbot, width, scrolls
):
    window = make_window(command=STAND_IN, size=(width, 768))
    session = window.workspace.session
    session._open(planned_sample.book, "Sample", None, [])
    session._planned = planned_sample
    session.plan_changed.emit()
    window.go_to("report")
    page = window.workspace.pages.report
    qtbot.waitUntil(lambda: "The rules cost" in page.paper.toPlainText(), timeout=60_000)
    page.paper.document().size()  # Qt lays a long text out piece by piece; who asks for its size has all of it
    qtbot.waitUntil(lambda: page.paper.horizontalScrollBar().isVisible() == scrolls, timeout=60_000)
