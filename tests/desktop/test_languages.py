"""The real window in German, in Chinese, and in a language of accents that shows what nobody translates."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from data.countries import builtin_groups, country_name, known_countries
from data.sheets import SHEETS
from desktop.main_window import MainWindow
from desktop.translation.extract import words_of_package
from desktop.translation.languages import translators
from desktop.translation.sentence_file import sentence_keys
from desktop.translation.templates import found_templates
from desktop.views.tables import Grid
from desktop.workspace import make_workspace
from tests.books import make_book
from tests.desktop.conftest import STAND_IN
from tests.desktop.inline_worker import InlineWorker
from tests.desktop.looks import cut_words, faint_words, nameless, shown
from tests.desktop.pseudo import Pseudo, pseudo

BOOK = {
    "materials": [
        {"material": "NdPr", "description": "Neodymium-praseodymium oxide", "group": "magnets", "mineral": "neodymium"},
        {"material": "Cell", "description": "Battery cell", "unit": "pcs", "group": "cells", "shortage_cost": 90.0},
    ],
    "build_plan": [{"product": "Motor", "period": "2027", "quantity": 100.0, "unit_value": 900.0}],
    "bom": [
        {"parent": "Motor", "component": "NdPr", "quantity": 2.0, "unit": "kg"},
        {"parent": "Motor", "component": "Cell", "quantity": 4.0, "unit": "pcs"},
    ],
    "requirements": [{"material": "NdPr", "period": "2027", "quantity": 50.0}],
    "suppliers": [
        {"supplier": "S1", "name": "Baotou Trading", "country": "CN"},
        {"supplier": "S2", "name": "Arafura Works", "country": "AU", "owner_country": "JP", "owner_share": 0.6},
    ],
    "offers": [
        {"offer": "Q1", "supplier": "S1", "material": "NdPr", "unit_price": 60.0, "freight": 1.0, "current_share": 1.0},
        {"offer": "Q2", "supplier": "S2", "material": "NdPr", "unit_price": 80.0, "tariff": 0.05, "capacity": 200.0},
        {"offer": "Q3", "supplier": "S2", "material": "Cell", "unit_price": 30.0, "unit": "pcs", "current_share": 1.0},
    ],
    "origins": [
        {"offer": "Q1", "stage": "mined", "country": "CN", "share": 0.8},
        {"offer": "Q1", "stage": "refined", "country": "CN", "share": 1.0},
        {"offer": "Q2", "stage": "mined", "country": "AU", "share": 1.0},
        {"offer": "Q2", "stage": "refined", "country": "MY", "share": 1.0},
    ],
    "stock": [{"material": "Cell", "opening": 40.0, "holding_cost": 0.1, "minimum_cover": 10.0}],
    "rules": [
        {
            "rule": "Cap",
            "applies_to": "NdPr",
            "from": "any country",
            "stage": "refined",
            "limit": "at most",
            "amount": "65 %",
        },
        {"rule": "Floor", "applies_to": "all", "measure": "value", "from": "AU", "limit": "at least", "amount": "10 %"},
    ],
    "scenarios": [{"scenario": "Strait", "probability": 0.1, "event": "lost supply", "from": "MY", "amount": 1.0}],
}


@pytest.fixture(scope="module")
def answers(qapp):
    worker = InlineWorker()
    yield worker
    worker.close()


@pytest.fixture
def speak(qapp):
    """Puts in translators and a locale for one test."""
    put_in = []

    def begin(language, made):
        QLocale.setDefault(QLocale(language))
        for translator in made:
            qapp.installTranslator(translator)
            put_in.append(translator)

    yield begin
    for translator in put_in:
        qapp.removeTranslator(translator)


@pytest.fixture
def open_window(qtbot, settings, theme, told, answers):
    """Opens the window with a book that is planned, tested and looked into on every page."""
    made = []

    def begin():
        window = MainWindow(settings, theme)
        qtbot.addWidget(window)
        window.resize(1360, 860)
        window.show()
        workspace = make_workspace(window, answers)
        made.append(workspace)
        session = workspace.session
        session._open(make_book(**BOOK), "magnets.lodestone", None, [])
        qtbot.waitUntil(lambda: not session.is_checking)
        session.optimise()
        qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_busy)
        assert session.current_plan.plan.status.has_plan
        workspace.risk_page.test()
        for place in window.places:
            window.go_to(place.name)
            qtbot.waitUntil(lambda: not session.is_busy)
        awards = workspace.plan_page.details.awards
        awards.setCurrentIndex(awards.model().index(0, 0))
        return window

    yield begin
    for workspace in made:
        workspace.close()


def looks(window):
    """Every page, and every tab of every page, as it is brought to the front."""
    for place in window.places:
        window.go_to(place.name)
        QApplication.processEvents()
        yield place.name
        for bar in shown(window.stack.currentWidget(), QTabBar):
            for number in range(bar.count()):
                if bar.isTabVisible(number):
                    bar.setCurrentIndex(number)
                    QApplication.processEvents()
                    yield f"{place.name}, {bar.tabText(number)}"
            bar.setCurrentIndex(0)


def cut_anywhere(window, planned_sample):
    found = []
    for size in ((1360, 860), (1024, 768)):
        window.resize(*size)
        found += [(size, where, words) for where in looks(window) for words in cut_words(window)]
        assert (window.width(), window.height()) == size
    session = window.workspace.session
    session._open(planned_sample.book, "Sample", None, [])
    session._planned = planned_sample
    session.plan_changed.emit()
    window.go_to("plan")
    while session.is_checking:
        QTest.qWait(20)
    for size in ((1360, 860), (1024, 768)):
        window.resize(*size)
        QTest.qWait(20)
        found += [(size, "the sample's plan", words) for words in cut_words(window)]
        table = window.workspace.plan_page.rules.table
        assert table.columnViewportPosition(2) + table.columnWidth(2) <= table.viewport().width(), size
    return found


@pytest.mark.parametrize("language", ["de", "zh"])
def test_that_no_words_are_cut_and_no_mnemonic_stands_twice_in_a_menu(language, speak, open_window, planned_sample):
    speak(language, translators(language))
    window = open_window()

    assert window.actions_["quit"].text() in {"&Beenden", "退出(&Q)"}
    assert cut_anywhere(window, planned_sample) == []
    entries = [(title, [action.text() for action in menu.actions()]) for title, menu in window.menus.items()]
    for title, words in [*entries, ("bar", [action.text() for action in window.menuBar().actions()])]:
        letters = [found[1].lower() for found in (re.search(r"&(\w)", text) for text in words) if found]
        assert len(letters) == len(set(letters)), title
    plain = [action.iconText() for action in window.actions_]
    assert not any("(" in text or "&" in text for text in plain)


def test_that_every_word_of_ours_is_translated_wherever_it_shows_and_may_be_40_percent_longer(speak, open_window):
    speak("en_GB", [Pseudo(words_of_package().keys | sentence_keys(found_templates()))])
    window = open_window()
    given = words_given(window)
    cut, bare = set(), set()
    for where in looks(window):
        cut |= {(where, words) for words in cut_words(window)}
        for words in words_shown(window):
            plain = {word for word in re.findall(r"[A-Za-z]{2,}", words) if word not in given}
            if plain:
                bare.add((where.split(",")[0], words))

    assert cut == set()
    assert bare == set()


def words_given(window):
    """What is no word of the window: the book's own, countries, units, sentences of rules, keys, names."""
    texts = [str(cell) for sheet in BOOK.values() for row in sheet for cell in row.values()]
    texts += [*builtin_groups()]
    texts += [country_name(code) for code in known_countries()]
    texts += [choice for sheet in SHEETS for column in sheet.columns for choice in column.choices]
    texts += [column.title for sheet in SHEETS for column in sheet.columns]
    texts += ["neodymium EC_CRM_2023 EC_CRM avg"]  # the reference data's own
    texts += ["magnets.lodestone Lodestone HiGHS PuLP USD kg pcs Ctrl Shift Alt Esc Del Home Deutsch English"]
    return {word for text in texts for word in re.findall(r"[A-Za-z]{2,}", text)}


def words_shown(window):
    """Texts, tooltips, spoken names, headers and cells of what can be seen; sheets' own cells and titles left out."""
    yield window.windowTitle()
    yield from (text for action in window.findChildren(QAction) for text in (action.text(), action.statusTip()))
    for widget in shown(window, QWidget):
        if isinstance(widget, Grid) or isinstance(widget.parent(), Grid):
            continue
        yield widget.accessibleName()
        yield re.sub(r"<[^>]*>", " ", widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(number) for number in range(widget.count()))
        if isinstance(widget, QTabBar):
            yield from (widget.tabText(number) for number in range(widget.count()))
        if isinstance(widget, QTableView):
            yield from cells(widget.model())


def cells(model):
    for column in range(model.columnCount()):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
        yield from (str(model.index(row, column).data() or "") for row in range(model.rowCount()))


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_that_words_stand_out_and_what_takes_the_keyboard_is_named_on_every_page(mode, open_window, theme):
    theme.set_mode(mode)
    window = open_window()
    for place in window.places:
        window.go_to(place.name)
        QTest.qWait(20)
        assert list(faint_words(window)) == [], place.name
        assert list(nameless(window)) == [], place.name


def test_that_faint_words_are_found(qtbot):
    label = QLabel("faint")
    label.setStyleSheet("background: #ffffff; color: #999999; font-size: 40px")
    qtbot.addWidget(box := QWidget())
    label.setParent(box)
    box.show()

    # Relative luminance of #999999 is 0.3185: 1.05 / 0.3685.
    assert [(words, round(found, 2)) for words, found in faint_words(box)] == [("faint", 2.85)]


@pytest.mark.long
@pytest.mark.parametrize("scale", ["1.5", "2"])
def test_that_no_words_are_cut_at_a_scale(scale):
    tests = [str(Path(__file__)), str(Path(__file__).with_name("test_window_looks.py"))]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", "cut", *tests]
    ran = subprocess.run(
        command, env={**os.environ, "QT_SCALE_FACTOR": scale}, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout


def test_that_a_language_is_chosen_in_the_view_menu_and_kept_for_the_next_start(make_window, settings):
    window = make_window(command=STAND_IN)
    assert window.actions_["language_system"].isChecked()
    window.actions_["language_de"].trigger()

    assert settings.language == "de"
    assert window.message.text() == "The language changes when Lodestone starts again"
    assert [action.text() for action in window.menus["Language"].actions()] == [
        "As the &system", "&English", "&Deutsch", "中文(&Z)",
    ]  # fmt: skip


def test_that_the_language_of_accents_is_40_percent_longer_and_keeps_what_is_put_in():
    assert pseudo("&Save as {0}…") == "&Śáṽé áś {0} ẋẋẋẋ…"
