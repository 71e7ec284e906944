from collections import Counter

import pandas as pd
import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QToolButton,
)

from desktop import errors
from desktop.jobs.jobs import Worker
from desktop.models.table_model import ShownColumn
from desktop.settings import Settings
from desktop.views.tables import ResultTable
from desktop.window.main_window import MainWindow
from desktop.window.workspace import make_workspace
from tests.desktop.conftest import STAND_IN
from tests.desktop.looks import cut_words, nameless, show_import

LONG = 60_000


@pytest.fixture(scope="module", params=[(1024, 768), (1360, 860)], ids=["1024x768", "1360x860"])
def window(request, only_theme, workers, planned_sample, tmp_path_factory):
    """One window a size for all tests, which only look at it."""
    before, folder = QLocale(), tmp_path_factory.mktemp("window")
    QLocale.setDefault(QLocale("en_GB"))
    only_theme.set_mode("light")
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    settings.remember_file(folder / "2027 magnets and cells.xlsx")
    window = MainWindow(settings, only_theme)
    window.resize(*request.param)
    window.show()
    workspace = make_workspace(window, workers.setdefault(tuple(STAND_IN), Worker(STAND_IN)))
    session = workspace.session
    session._open(planned_sample.book, "Sample", None, [])
    session._planned = planned_sample
    session.plan_changed.emit()
    with pytest.MonkeyPatch.context() as patched:
        # The stand-in knows nothing of what some pages ask of a worker.
        patched.setattr(errors, "report", lambda *_said: None)
        yield window
    workspace.close()
    window.hide()
    window.deleteLater()
    QLocale.setDefault(before)


def every_page(window):
    """Goes to each page in turn, the import of a list with a question too; yields its name."""
    for place in window.places:
        window.go_to(place.name)
        yield place.name
    show_import(window)
    yield "import"


def test_that_the_first_focus_is_the_button_that_opens_the_sample(make_window, qtbot):
    window = make_window(command=STAND_IN)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    assert QApplication.focusWidget() is window.start.sample_button


def test_that_no_words_are_cut_on_any_page(window, qtbot):
    for _page in every_page(window):
        QApplication.processEvents()
        assert (window.width(), window.height()) in {(1024, 768), (1360, 860)}
        assert list(cut_words(window)) == []


def test_that_every_part_that_takes_the_keyboard_has_a_name(window):
    for _page in every_page(window):
        QApplication.processEvents()
        assert list(nameless(window)) == []


def test_that_every_label_shows_its_text_as_it_is(window):
    ours = [label for label in window.findChildren(QLabel) if label.metaObject().className() == "Label"]

    assert len(ours) > 20
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in ours)


def test_that_every_action_is_in_a_menu_with_a_shortcut_that_no_other_has(window):
    entries = [action for menu in window.menus.values() for action in menu.actions()]
    in_menus = {action for action in entries if not action.isSeparator() and action.menu() is None}
    shortcuts = [action.shortcut().toString() for action in window.actions_]

    assert set(window.actions_) == in_menus
    assert all(shortcuts)
    assert [shortcut for shortcut, times in Counter(shortcuts).items() if times > 1] == []


def test_that_no_two_words_of_a_menu_have_the_same_mnemonic(window):
    for title, menu in window.menus.items():
        letters = [text[text.index("&") + 1].lower() for text in (a.text() for a in menu.actions()) if "&" in text]
        assert len(letters) == len(set(letters)), title


def test_that_nothing_in_the_toolbar_is_missing_from_the_menus(window):
    buttons = [button for button in window.toolbar.findChildren(QToolButton) if button.defaultAction()]

    assert len(buttons) >= 6
    assert all(button.defaultAction() in set(window.actions_) for button in buttons)


@pytest.mark.parametrize(("width", "is_whole"), [(250, True), (400, False), (900, True)])
def test_that_a_name_is_cut_only_where_all_columns_are_then_seen(qtbot, only_theme, width, is_whole):
    columns = [ShownColumn("name", "Name"), ShownColumn("remark", "Remark")]
    table = ResultTable(columns, only_theme, "Names")
    qtbot.addWidget(table)
    name = "A rule with a long name, refined in China"
    table.table_model.show(pd.DataFrame({"name": [name], "remark": ["A remark of more words than fit"]}))
    table.resize(width, 200)
    table.fit_columns(elastic=0)
    table.show()

    assert (table.columnWidth(0) >= table.fontMetrics().horizontalAdvance(name)) == is_whole
    assert (table.columnWidth(0) + table.columnWidth(1) <= table.viewport().width()) == (width > 250)


@pytest.mark.parametrize(("width", "seen"), [(340, 3), (460, 4), (1200, 5)])
def test_that_as_many_of_the_first_columns_are_seen_as_can_and_long_names_give_way(qtbot, only_theme, width, seen):
    names = ("material", "supplier", "cost", "period", "remark")
    table = ResultTable([ShownColumn(each, each) for each in names], only_theme, "Awards")
    qtbot.addWidget(table)
    row = ("Neodymium praseodymium oxide of grade 7", "A company for trading rare earths", "333,865,475.88", "2027-Q1")
    table.table_model.show(pd.DataFrame([(*row, "A remark of more words than fit")], columns=list(names)))
    table.resize(width, 200)
    table.fit_columns(elastic=1, leading=4)
    table.show()

    room = table.viewport().width()
    ends = [table.columnViewportPosition(each) + table.columnWidth(each) for each in range(len(names))]
    assert sum(end <= room for end in ends) == seen
    assert seen == len(names) or room in ends  # no figure is cut at the edge


def test_that_a_long_name_gives_way_to_the_columns_that_should_be_seen(qtbot, only_theme):
    table = ResultTable([ShownColumn(each, each) for each in ("name", "days", "remark")], only_theme, "Losses")
    qtbot.addWidget(table)
    row = {"name": "A truce that is not renewed in spite of all", "days": "178 days", "remark": "Lithium hydroxide"}
    table.table_model.show(pd.DataFrame([row]))
    table.resize(300, 200)
    table.fit_columns(elastic=0, leading=2)
    table.show()

    assert table.columnViewportPosition(1) + table.columnWidth(1) == table.viewport().width()


def test_that_what_the_next_point_costs_is_seen_without_scrolling(window):
    window.go_to("plan")
    QApplication.processEvents()
    table = window.workspace.pages.plan.rules.table

    assert table.columnViewportPosition(2) + table.columnWidth(2) <= table.viewport().width()


def test_that_the_bars_say_their_shares_to_a_screen_reader(window, qtbot):
    window.go_to("plan")
    bars = window.workspace.pages.plan.mix.bars
    qtbot.waitUntil(lambda: bool(bars.accessibleDescription()), timeout=LONG)
    spoken = bars.accessibleDescription()

    assert "China 65.0" in spoken
    assert "at cap" in spoken


def test_that_number_bar_shares_and_eight_awards_are_seen_at_once_in_the_smallest_window(window):
    window.go_to("plan")
    QApplication.processEvents()
    page, bar = window.workspace.pages.plan, window.workspace.cap_bar
    table, headline, bars = page.details.awards, page.headline, page.mix.bars

    assert table.viewport().height() >= 8 * table.rowHeight(0)
    cost = next(at for at in range(table.model().columnCount()) if table.table_model.column_name(at) == "cost")
    assert table.columnViewportPosition(cost) + table.columnWidth(cost) <= table.viewport().width()
    assert bars.visibleRegion().boundingRect().height() >= 4 * 26
    assert bars.visibleRegion().boundingRect().width() == bars.width()
    assert not headline.figure.visibleRegion().isEmpty()
    assert not bar.slider.visibleRegion().isEmpty()
    assert headline.parts.isHidden() == headline.parts_button.isVisible() == (window.height() == 768)
    if headline.parts.isHidden():
        headline.parts_button.click()
        assert headline.parts.isVisible()
        headline.parts_button.click()
