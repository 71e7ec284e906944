"""The real window in German, in Chinese, and in a language of accents that shows what nobody translates."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)

from data.countries import builtin_groups, country_iso2, country_name, known_countries
from data.reference import minerals
from data.sheets import SETTINGS, SHEETS
from desktop.translation.catalogue import read_catalogue
from desktop.translation.languages import catalogue_path, translators
from desktop.views.tables import Grid
from tests.desktop.conftest import STAND_IN
from tests.desktop.dialogs import look_at_dialogs
from tests.desktop.filled_book import BOOK
from tests.desktop.looks import cut_words, looks, show_import, shown
from tests.desktop.pseudo import Pseudo, pseudo


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


def cut_anywhere(window, planned_sample):
    window.resize(1024, 768)  # what is whole here has more room in a larger window
    found = [(where, words) for where in looks(window) for words in cut_words(window)]
    assert (window.width(), window.height()) == (1024, 768)
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
        table = window.workspace.pages.plan.rules.table
        assert table.columnViewportPosition(2) + table.columnWidth(2) <= table.viewport().width(), size
    return found


@pytest.mark.parametrize("language", ["de", "zh"])
def test_that_nothing_is_cut_or_left_in_english_and_no_mnemonic_stands_twice(
    language, speak, open_window, planned_sample
):
    speak(language, translators(language))
    window = open_window()
    show_import(window)
    english, seen = set(), set()

    def look(where, shown_in):
        told = [] if where.startswith(CITED) else [*words_shown(shown_in)]
        english.update((where, words) for words in told if is_english(words))
        if language == "de":
            english.update((where, words) for words in told if ENGLISH_NUMBER.search(words))
        seen.add(where)

    look("import", window)
    for where in looks(window):
        look(where, window)
    if language == "de":
        look_at_dialogs(window, look)
        assert {"glossary", "fault", "save the changes"} <= seen
    assert english == set()
    assert any(where.startswith("risk, ") for where in seen)
    assert window.actions_["quit"].text() in {"&Beenden", "退出(&Q)"}
    assert cut_anywhere(window, planned_sample) == []
    entries = [(title, [action.text() for action in menu.actions()]) for title, menu in window.menus.items()]
    for title, words in [*entries, ("bar", [action.text() for action in window.menuBar().actions()])]:
        letters = [found[1].lower() for found in (re.search(r"&(\w)", text) for text in words) if found]
        assert len(letters) == len(set(letters)), title
    plain = [action.iconText() for action in window.actions_]
    assert not any("(" in text or "&" in text for text in plain)


def test_that_every_word_of_ours_is_translated_wherever_it_shows_and_may_be_40_percent_longer(speak, open_window):
    # test_translation: these are the keys of all words of the package.
    speak("en_GB", [Pseudo(set(read_catalogue(catalogue_path("de"))))])
    window = open_window()
    given = words_given(window)
    cut, bare = set(), set()

    def look(where, shown_in):
        cut.update((where, words) for words in cut_words(shown_in))
        for words in words_shown(shown_in):
            if any(word not in given for word in re.findall(r"[A-Za-z]{2,}", words)):
                bare.add((where.split(",")[0], words))

    for where in looks(window):
        look(where, window)
    look_at_dialogs(window, lambda name, dialog: None if name.startswith(CITED) else look(name, dialog))

    assert cut == set()
    assert bare == set()


ENGLISH_NUMBER = re.compile(r"(?<![\w.])\d+\.\d+ ?%|\d,\d{3}\.\d")
"""Figures as German does not write them."""
ENGLISH = frozenset(
    """the of are were it its this that to with without for from by not no and or only what which how each every than
    under be has have costs""".split()  # noqa: SIM905 a list of them is a line of 260 letters
)
"""Small words that German does not have."""
CITED = ("about", "facts", "regulation", "log")
"""Dialogs that cite licences, sources, regulations and records, as they are written there."""


def is_english(words):
    """Whether an English sentence seems to stand in a text: two small English words among four that follow another."""
    found = re.findall(r"[^\W\d_]+", words.lower())
    small = [word in ENGLISH for word in found]
    return any(sum(small[start : start + 4]) >= 2 for start in range(len(small)))


SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


def words_given(window):
    """What is no word of the window: the book's own, countries, units, sentences of rules, keys, names."""
    texts = [str(cell) for sheet in BOOK.values() for row in sheet for cell in row.values()]
    texts += [*builtin_groups()]
    texts += [country_name(code) for code in known_countries()]
    texts += [choice for sheet in SHEETS for column in sheet.columns for choice in column.choices]
    texts += [column.title for sheet in SHEETS for column in sheet.columns]
    texts += ["neodymium EC_CRM_2023 EC_CRM avg"]  # the reference data's own
    texts += [f"{country_iso2(code)} {code}" for code in known_countries()]
    texts += [f"{each.name} {each.symbol}" for each in minerals()]
    texts += ["OK Cancel Close Save Discard"]  # Qt's own, which this language leaves alone
    texts += [
        "Base As agreed Price by quarter Freight included ValueError edited plan holds was recomputed Summary xlsx"
    ]
    texts += [window.workspace.session.kept.log.author]
    texts += [choice for setting in SETTINGS for choice in setting.choices]
    texts += [QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)]
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
        if isinstance(widget, QListView):
            yield from (
                str(widget.model().index(row, 0).data(SPOKEN) or "") for row in range(widget.model().rowCount())
            )
        if isinstance(widget, QTextEdit):
            yield from widget.toPlainText().splitlines()


def cells(model):
    for column in range(model.columnCount()):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
        yield from (str(model.index(row, column).data() or "") for row in range(model.rowCount()))


def test_that_a_language_is_chosen_in_the_view_menu_and_kept_for_the_next_start(make_window, settings):
    window = make_window(command=STAND_IN)
    assert window.actions_["language_system"].isChecked()
    window.actions_["language_de"].trigger()

    assert settings.language == "de"
    assert window.status.message.text() == "The language changes when Lodestone starts again"
    assert [action.text() for action in window.menus["Language"].actions()] == [
        "As the &system", "&English", "&Deutsch", "中文(&Z)",
    ]  # fmt: skip


def test_that_the_language_of_accents_is_40_percent_longer_and_keeps_what_is_put_in():
    assert pseudo("&Save as {0}…") == "&Śáṽé áś {0} ẋẋẋẋ…"
