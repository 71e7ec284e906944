"""The window with its real worker: open, plan, explain, save, export, cancel, close."""

import openpyxl
import pytest
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel

from data.edits import append_rows
from data.excel.book_reader import read_book
from data.excel.book_writer import write_book
from data.excel.verify import verify_plan_workbook
from desktop import errors
from desktop.pages.start import StartPage
from desktop.theme import DARK, LIGHT
from optimizer.audit import audit
from tests.books import make_book
from tests.desktop.conftest import STAND_IN

PLAN = 4


LONG = 60_000


CAPPED = {
    "suppliers": [{"supplier": "C", "country": "CN"}, {"supplier": "A", "country": "AU"}],
    "offers": [
        {"offer": "O1", "supplier": "C", "unit_price": 1.0},
        {"offer": "O2", "supplier": "A", "unit_price": 2.0},
    ],
    "rules": [{"rule": "Cap", "applies_to": "each material", "amount": "65 %"}],
}
"""100 kg at 1 USD from China or 2 USD from Australia, at most 65 % from one country: 65 + 70 = 135 USD against 100."""


@pytest.fixture
def workbook(tmp_path):
    def write(name="mine.xlsx", **sheets):
        path = tmp_path / name
        write_book(make_book(**(sheets or CAPPED)), path)
        return path

    return write


@pytest.fixture
def opened(make_window, workbook, qtbot):
    """The real window and worker with the capped book open and checked."""
    window = make_window()
    window.open_path(workbook())
    session = window.workspace.session
    qtbot.waitUntil(lambda: session.is_open and not session.is_busy and not session.is_checking, timeout=LONG)
    return window


def plan(window, qtbot):
    session = window.workspace.session
    window.actions_["optimise"].trigger()
    assert session.is_planning
    qtbot.waitUntil(lambda: not session.is_busy, timeout=LONG)
    return session.current_plan.plan if session.current_plan else None


def texts(widget):
    return " ".join(label.text().replace("\N{NO-BREAK SPACE}", " ") for label in widget.findChildren(QLabel))


def set_price(window, row, value):
    model = window.workspace.sheet_pages["supply"].show_sheet("offers").sheet_model
    model.setData(model.index(row, 3), value)


def test_that_the_sample_is_planned_with_one_click_and_its_headline_adds_up(make_window, qtbot):
    window = make_window()
    session = window.workspace.session
    qtbot.mouseClick(window.start.sample_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_busy, timeout=2 * LONG)

    made = session.current_plan.plan
    assert made.status == "optimal"
    assert window.stack.currentIndex() == PLAN
    lines = [label.text() for label in window.workspace.pages.plan.headline.findChildren(QLabel)]
    base, rules, total = (  # in hundredths
        int("".join(filter(str.isdigit, lines[lines.index(title) + 1])))
        for title in ("Without rules", "Rules", "Total cost")
    )
    assert (base + rules, rules) == (total, 11_764_653_54)
    assert made.cost.total == pytest.approx(total / 100, abs=0.0051)
    headline = window.workspace.pages.plan.headline.figure.text().replace("\N{NO-BREAK SPACE}", " ")
    assert headline == f"+{made.cost.total - made.unconstrained:,.0f} EUR"
    qtbot.waitUntil(lambda: len(window.workspace.pages.plan.mix.bars._bars) >= 20, timeout=LONG)


def test_that_while_the_first_plan_is_made_the_page_says_so(opened, qtbot):
    page, session = opened.workspace.pages.plan, opened.workspace.session
    assert "No plan yet" in page.outcome.words
    session.optimise()
    qtbot.waitUntil(lambda: page.outcome.words.startswith("Planning …") or not session.is_busy, timeout=LONG)
    assert page.outcome.words.startswith("Planning …")
    qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_busy, timeout=LONG)


def test_that_a_workbook_is_opened_planned_and_its_cost_is_the_hand_worked_one(opened, qtbot):
    made = plan(opened, qtbot)

    assert made.cost.total == pytest.approx(135.0)
    page = opened.workspace.pages.plan
    assert page.headline.figure.text().replace("\N{NO-BREAK SPACE}", " ") == "+35.00 USD"
    assert "+35.00 %" in page.headline.comparison.text().replace("\N{NO-BREAK SPACE}", " ")
    awards = page.details.awards.table_model
    qtbot.waitUntil(page.details.awards_part.isEnabled, timeout=LONG)
    found = {
        awards.value(row, "offer"): (awards.value(row, "quantity"), awards.value(row, "share"))
        for row in range(awards.rowCount())
    }
    assert found["O1"] == pytest.approx((65.0, 0.65))
    assert found["O2"] == pytest.approx((35.0, 0.35))
    assert page.rules.table.table_model.value(0, "price_per_point") == pytest.approx(1.0)
    qtbot.waitUntil(lambda: len(page.mix.bars._bars) == 1, timeout=LONG)
    (bar,) = page.mix.bars._bars
    assert (bar.parts[0].country, bar.cap, bar.standing) == ("CHN", 0.65, "at cap")


def test_that_a_plan_is_made_and_its_rule_reached_without_a_mouse(opened, qtbot):
    opened.activateWindow()
    qtbot.keyClick(opened, Qt.Key.Key_F5)
    session = opened.workspace.session
    qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_busy, timeout=LONG)
    assert opened.stack.currentIndex() == PLAN

    qtbot.keyClick(opened, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    rules = opened.workspace.sheet_pages["rules"].sentences.list
    qtbot.waitUntil(rules.hasFocus, timeout=LONG)
    assert rules.currentIndex().data() == "Cap"


def test_that_a_plan_goes_out_of_date_with_an_edit_is_not_exported_and_comes_back_with_undo(opened, qtbot, told):
    plan(opened, qtbot)
    page = opened.workspace.pages.plan
    assert page.banner.isHidden()

    set_price(opened, 0, "1.5")
    assert not page.banner.isHidden()
    opened.actions_["export"].trigger()
    assert told[-1][0] == "The plan is out of date"

    opened.actions_["undo"].trigger()
    qtbot.waitUntil(page.banner.isHidden, timeout=LONG)


def test_that_the_same_value_typed_again_brings_the_plan_up_to_date(opened, qtbot):
    plan(opened, qtbot)
    set_price(opened, 0, "1.5")
    set_price(opened, 0, "1")

    qtbot.waitUntil(lambda: not opened.workspace.session.is_plan_out_of_date, timeout=LONG)


def test_that_a_plan_is_exported_as_a_workbook_under_the_name_that_the_book_was_saved_as(
    opened, qtbot, tmp_path, monkeypatch
):
    plan(opened, qtbot)
    session = opened.workspace.session
    with qtbot.waitSignal(session.saved, timeout=LONG):
        session.save(tmp_path / "renamed.lodestone")
    target = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    with qtbot.waitSignal(opened.workspace.session.exported, timeout=LONG):
        opened.actions_["export"].trigger()

    exported = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert exported.properties.title == "Sourcing plan for renamed.lodestone"
    assert exported["Summary"]["A2"].value.startswith("renamed.lodestone · ")
    assert verify_plan_workbook(tmp_path / "out.xlsx", audit).ok


def test_that_the_recent_files_tell_the_cost_of_what_is_in_the_file(opened, qtbot, tmp_path):
    session, settings = opened.workspace.session, opened.settings
    plan(opened, qtbot)
    assert settings.cost_of(session.source) == (135.0, "USD")

    # 65 kg at 1.5 and 35 at 2, but only in the window.
    set_price(opened, 0, "1.5")
    plan(opened, qtbot)
    assert settings.cost_of(session.source) == (135.0, "USD")

    with qtbot.waitSignal(session.saved, timeout=LONG):
        session.save(tmp_path / "dearer.lodestone")
    assert settings.cost_of(tmp_path / "dearer.lodestone") == (167.5, "USD")


def test_that_the_recent_files_tell_the_cost_as_the_language_writes_it(settings, theme, qtbot, tmp_path):
    settings.remember_cost(tmp_path / "book.xlsx", 1234.6, "USD")
    settings.remember_file(tmp_path / "book.xlsx")
    QLocale.setDefault(QLocale("de_DE"))
    page = StartPage(settings)
    qtbot.addWidget(page)
    assert "1.235\N{NO-BREAK SPACE}USD" in [label.text() for label in page.findChildren(QLabel)]


def test_that_an_infeasible_book_is_explained_and_its_rule_is_one_click_away(make_window, workbook, qtbot):
    window = make_window()
    only_china = {**CAPPED, "offers": CAPPED["offers"][:1]}
    window.open_path(workbook(**only_china))
    session = window.workspace.session
    qtbot.waitUntil(lambda: session.is_open and not session.is_busy, timeout=LONG)

    made = plan(window, qtbot)

    assert made.status == "infeasible"
    outcome = window.workspace.pages.plan.outcome
    assert "No plan can meet all the rules" in outcome.words
    assert f"Cap: {CAP_IN_WORDS}" in outcome.words
    assert (
        "Cap · M · made: at most 65.0\N{NO-BREAK SPACE}% is asked, and no plan that meets every requirement goes below "
        "100.0\N{NO-BREAK SPACE}%." in outcome.words
    )
    assert not window.actions_["export"].isEnabled()
    # A cell has one address in the window, that of the list of problems.
    assert window.workspace.problems.model.index(0, 1).data() == "Rules, row 1, Amount"
    assert "\nRules, row 1, Amount: " in outcome.words
    outcome.rule_asked.emit("Cap")
    assert window.workspace.sheet_pages["rules"].grid.currentIndex().data() == "Cap"


CAP_IN_WORDS = "At most 65 % of the quantity of each material may be made in any single country, over the horizon."


def test_that_the_rules_page_says_the_rule_of_the_current_row_in_words_as_it_is_now(opened, qtbot):
    page = opened.workspace.sheet_pages["rules"]
    opened.workspace.show_rule("Cap")
    assert CAP_IN_WORDS in texts(page)

    model = page.grid.sheet_model
    amount = [column.name for column in model.spec.columns].index("amount")
    model.setData(model.index(0, amount), "70 %")
    assert "%" not in page.rule_in_words.text()
    qtbot.waitUntil(lambda: CAP_IN_WORDS.replace("65 %", "70 %") in texts(page), timeout=LONG)

    model.setData(model.index(0, amount), "much")
    qtbot.waitUntil(lambda: page.rule_in_words.text().startswith("The rule is said in words once"), timeout=LONG)

    page.grid.jump(1, 0)
    assert page.rule_in_words.text() == ""


def test_that_the_plan_page_says_each_rule_in_words(opened, qtbot):
    plan(opened, qtbot)
    details = opened.workspace.pages.plan.details
    details.tabs.setCurrentIndex(1)
    table = details.rules.table_model
    assert CAP_IN_WORDS in table.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_that_a_book_with_errors_is_not_planned_and_says_why(opened, qtbot):
    set_price(opened, 0, "1,2 t")

    made = plan(opened, qtbot)

    assert made.status == "problems"
    assert "1 problem stands in the way" in opened.workspace.pages.plan.outcome.words
    assert opened.workspace.problems.isVisible()


def test_that_an_error_in_a_row_that_is_in_no_file_names_its_row_in_the_window(opened, qtbot):
    session = opened.workspace.session
    session.edit(append_rows(session.book, "suppliers", [{"supplier": "New"}]))
    qtbot.waitUntil(lambda: session.errors == 1 and not session.is_checking, timeout=LONG)

    opened.go_to("plan")
    qtbot.waitUntil(lambda: "Suppliers, row 3, Country: " in opened.workspace.pages.plan.outcome.words, timeout=LONG)


def test_that_a_file_dropped_on_the_window_opens(make_window, workbook, qtbot):
    window = make_window()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(workbook("dropped.xlsx")))])
    enter = QDragEnterEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )

    qtbot.waitUntil(lambda: window.workspace.session.name == "dropped.xlsx", timeout=LONG)
    assert window.settings.recent_files[0].name == "dropped.xlsx"
    assert window.windowTitle().startswith("dropped.xlsx")


def test_that_a_file_that_cannot_be_read_is_a_sentence_and_the_open_book_stays(opened, qtbot, told, tmp_path):
    bad = tmp_path / "bad.xlsx"
    bad.write_text("no workbook")
    opened.open_path(bad)

    qtbot.waitUntil(lambda: bool(told), timeout=LONG)

    assert told[0][0] == "bad.xlsx was not opened"
    assert told[0][1]
    assert opened.workspace.session.name == "mine.xlsx"


def test_that_a_book_is_saved_as_a_workbook_that_reads_back_the_same(opened, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "saved.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    set_price(opened, 0, "1.25")
    assert opened.isWindowModified()

    with qtbot.waitSignal(opened.workspace.session.saved, timeout=LONG):
        opened.actions_["save"].trigger()

    assert not opened.isWindowModified()
    assert opened.windowTitle().startswith("saved.xlsx")
    book, _problems = read_book(target)
    assert book.content_hash() == opened.workspace.session.book.content_hash()


def test_that_closing_with_changes_asks_and_cancel_stays_and_save_saves_first(
    opened, qtbot, tmp_path, monkeypatch, told
):
    target = tmp_path / "kept.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    set_price(opened, 0, "9")
    monkeypatch.setattr(errors, "ask_to_save", lambda _parent, _name: errors.Choice.CANCEL)
    opened.close()
    assert opened.isVisible()

    monkeypatch.setattr(errors, "ask_to_save", lambda _parent, _name: errors.Choice.SAVE)
    opened.close()
    qtbot.waitUntil(lambda: not opened.isVisible(), timeout=LONG)
    assert target.exists()


def test_that_a_save_that_fails_leaves_the_window_open_and_a_later_save_does_not_close_it(
    opened, qtbot, tmp_path, monkeypatch, told
):
    paths = [tmp_path / "no such folder" / "a.xlsx", tmp_path / "b.xlsx"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(paths[0]), ""))
    monkeypatch.setattr(errors, "ask_to_save", lambda _parent, _name: errors.Choice.SAVE)
    set_price(opened, 0, "9")
    opened.close()
    qtbot.waitUntil(lambda: bool(told), timeout=LONG)
    assert told[0][0] == "a.xlsx was not saved"
    assert opened.isVisible()

    del paths[0]
    with qtbot.waitSignal(opened.workspace.session.saved, timeout=LONG):
        opened.actions_["save"].trigger()
    assert opened.isVisible()


def test_that_light_and_dark_switch_while_it_runs_and_are_remembered(opened, qtbot):
    opened.actions_["theme_dark"].trigger()
    assert opened.palette().window().color().name() == DARK.window
    assert opened.settings.mode == "dark"
    opened.actions_["theme_light"].trigger()
    assert opened.palette().window().color().name() == LIGHT.window


def test_that_the_count_of_problems_opens_and_closes_their_list(make_window, qtbot):
    window = make_window(command=STAND_IN)
    session = window.workspace.session
    session._open(make_book(offers=[{"offer": "O1", "unit_price": "1,2 t"}]), "book.xlsx", None, [])
    qtbot.waitUntil(window.status.problem_button.isVisible, timeout=LONG)
    qtbot.mouseClick(window.status.problem_button, Qt.MouseButton.LeftButton)

    assert window.workspace.problems.isVisible()
    window.actions_["problems"].trigger()
    assert not window.workspace.problems.isVisible()
