"""The words of the window in the code and in the catalogues."""

from __future__ import annotations

import ast
import re

import pytest
from PySide6.QtCore import QLocale

from desktop.language.reference_words import CONTEXT
from desktop.translation.catalogue import Entry, brought_up_to_date, read_catalogue, write_catalogue
from desktop.translation.extract import PACKAGE, Found, catalogue_keys, collect_words, words_of_package
from desktop.translation.glossary import GLOSSARY
from desktop.translation.languages import LANGUAGES, catalogue_path, language_of, locale_of, translators
from desktop.translation.sentence_file import SENTENCES_PATH, as_file
from desktop.translation.template_text import UNSAID
from desktop.translation.templates import found_templates

FULL_WIDTH = str.maketrans("。：…？！", ".:…?!")


@pytest.fixture(scope="module")
def package():
    return words_of_package()


@pytest.fixture(scope="module")
def templates():
    return found_templates()


@pytest.fixture(params=LANGUAGES)
def catalogue(request):
    entries = read_catalogue(catalogue_path(request.param))
    return {(context, source.partition(UNSAID)[0]): entry.words for (context, source), entry in entries.items()}


def found_in(source):
    found = Found()
    collect_words(source, "m.py", found)
    return found


def test_that_words_are_found_under_the_class_the_helper_or_the_context_that_is_named():
    source = """
_part = partial(QCoreApplication.translate, "Part")
def _tr(text): return QCoreApplication.translate("Module", text)
class Page(QWidget):
    def show(self):
        tr = QCoreApplication.translate
        return self.tr("one" if self.few else "many"), _tr("two " "words"), _part("three"), tr("Named", "four")
"""
    assert found_in(source).keys == {
        ("Page", "one"),
        ("Page", "many"),
        ("Module", "two words"),
        ("Part", "three"),
        ("Named", "four"),
    }


@pytest.mark.parametrize("call", ['self.tr(f"{x} rows")', "self.tr(words)", '_tr("an unknown helper")'])
def test_that_words_that_no_catalogue_can_hold_are_named_with_their_place(call):
    found = found_in(f"class Page:\n    def show(self):\n        return {call}\n")

    assert found.keys == set()
    assert found.faults == [f"m.py:3: {ast.unparse(ast.parse(call))}"]


def test_that_a_catalogue_drops_what_vanished_and_marks_what_is_new():
    entries = {("A", "Open"): Entry("Öffnen"), ("A", "Gone"): Entry("Weg")}
    now = brought_up_to_date(entries, {("A", "Open"), ("B", "Open"), ("B", "New")})

    assert now == {
        ("A", "Open"): Entry("Öffnen"),
        ("B", "Open"): Entry("Öffnen", is_finished=False),
        ("B", "New"): Entry("", is_finished=False),
    }


def test_that_a_catalogue_is_read_as_it_was_written(tmp_path):
    entries = {
        ("A", "a < b & c"): Entry("ä"),
        ("A", "Probability {0}. "): Entry("W {0}. "),
        ("B", "x"): Entry("", False),
    }
    write_catalogue(tmp_path / "t.ts", "de", entries)

    assert read_catalogue(tmp_path / "t.ts") == entries


def test_that_all_words_of_the_window_are_literals(package):
    assert package.faults == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_word_is_translated_and_none_is_left_over(package, templates, language):
    entries = read_catalogue(catalogue_path(language))

    assert set(entries) == catalogue_keys(package, templates)
    assert [key for key, entry in entries.items() if not entry.is_finished] == []


def test_that_what_may_stand_in_the_sentences_is_as_the_code_makes_them(templates):
    assert SENTENCES_PATH.read_text(encoding="utf-8") == as_file(templates), "python -m desktop.translation.extract"


def test_that_every_figure_and_name_that_is_put_in_is_put_into_the_translation_too(catalogue):
    for (_context, source), words in catalogue.items():
        assert sorted(re.findall(r"\{\d*\}", words)) == sorted(re.findall(r"\{\d*\}", source)), source


def test_that_mnemonics_colons_dots_and_file_patterns_are_kept(catalogue):
    for (_context, source), words in catalogue.items():
        assert words.count("&") == source.count("&"), source
        assert re.findall(r"\*\.\w+", words) == re.findall(r"\*\.\w+", source), source
        if len(source) < 3:  # bn, M and k are abbreviated as each language does
            continue
        plain, said = (re.sub(r"\(&\w\)", "", text).translate(FULL_WIDTH).rstrip() for text in (source, words))
        endings = [re.search(r"[.:…?!]?$", text)[0] for text in (plain, said)]
        assert endings[0] == endings[1], source


@pytest.mark.parametrize(("language", "place"), [("de", 1), ("zh", 2)])
def test_that_the_words_of_the_trade_are_always_the_same(language, place):
    entries = read_catalogue(catalogue_path(language))
    own = {key: entry for key, entry in entries.items() if key[0] != CONTEXT}  # laws have words of their own
    for (_context, source), entry in own.items():
        rest = source.partition(UNSAID)[0]
        for term in GLOSSARY:
            rest, times = re.subn(rf"\b{term[0]}s?\b", "", rest, flags=re.IGNORECASE)
            assert not times or re.search(term[place], entry.words, re.IGNORECASE), (source, entry.words)


SHOWS = {
    "setText", "setWindowTitle", "setToolTip", "setStatusTip", "setAccessibleName", "setAccessibleDescription",
    "setPlaceholderText", "setTitle", "addTab", "setTabText", "addButton", "addAction", "addMenu", "addRow", "addItem",
    "Label", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "Card", "EmptyPage", "ShownColumn", "say", "emit",
    "drawText",
}  # fmt: skip
"""What puts words before people."""


def test_that_nothing_shows_words_that_are_not_translated():
    bare = []
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in SHOWS:
                words = [each.value for each in node.args if isinstance(each, ast.Constant)]
                bare += [f"{path.name}:{node.lineno}: {word}" for word in words if is_words(word)]

    assert bare == []


def is_words(value):
    """Whether it is English rather than the name of a column, a signal's word or a sign."""
    return isinstance(value, str) and bool(re.search(r"[A-Z][a-z]|[a-z]{2} [a-z]{2}", value))


@pytest.mark.parametrize(
    ("choice", "system", "language"),
    [("system", "de_AT", "de"), ("system", "zh_CN", "zh"), ("system", "fr_FR", "en"), ("en", "de_DE", "en")],
)
def test_that_the_computer_decides_unless_a_language_was_chosen(choice, system, language):
    assert language_of(choice, QLocale(system)) == language


@pytest.mark.parametrize(
    ("language", "choice", "system", "written"),
    [
        ("de", "de", "en_US", "1.234,5"),
        ("en", "en", "de_DE", "1,234.5"),
        ("de", "de", "de_CH", "1'234.5"),
        ("en", "system", "de_DE", "1.234,5"),
        ("en", "system", "C", "1,234.5"),
    ],
)
def test_that_numbers_are_written_as_readers_of_the_language_read_them(language, choice, system, written):
    assert locale_of(language, choice, QLocale(system)).toString(1234.5, "f", 1) == written


def test_that_the_buttons_of_qt_are_translated_too(qapp):
    for language, save in (("de", "Speichern"), ("zh", "保存")):
        qt, _ours = translators(language)
        assert qt.translate("QPlatformTheme", "Save") == save


def test_that_english_needs_no_catalogue():
    assert translators("en") == []
