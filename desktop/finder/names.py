"""The names that can be found: of the book, its sheets and settings, of countries and minerals, and of the program."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from data.book import Book, SheetTable
from data.countries import country_iso2, country_name, known_countries
from data.reference import minerals, read_rows
from data.sheets import SETTINGS, sheet_spec
from desktop.finder.index import Block, Name
from desktop.help.texts import glossary
from desktop.language.cell_text import as_text
from desktop.language.figures import count
from desktop.language.plain_text import without_mnemonic
from desktop.language.reference_words import in_reference
from desktop.language.sentences import in_language
from desktop.places import Place
from desktop.session.book_settings import setting_in
from desktop.translation.languages import language_spoken

SHEETS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "materials": ("material", ("description",)),
    "suppliers": ("supplier", ("name",)),
    "offers": ("offer", ("supplier", "material")),
    "rules": ("rule", ("applies_to", "from")),
}
"""The sheets whose rows can be found: the column of their name, and those of what is said beside it."""


def in_sheet(table: SheetTable) -> Block:
    """The named rows of a sheet; the key is the row id."""
    named, told = SHEETS[table.spec.name]
    cells = table.cells
    beside = [cells[name].tolist() for name in told]
    rows = zip(cells.index.tolist(), cells[named].tolist(), *beside, strict=True)
    return Block(
        [
            Name(str(title), " · ".join(str(each) for each in others if each is not None), row_id)
            for row_id, title, *others in rows
            if title is not None
        ]
    )


def of_sheets(shown_on: Mapping[str, Sequence[str]], places: Iterable[Place]) -> Block:
    """Every sheet with the title of the page that shows it; the key is its name.

    Args:
        shown_on: by the name of a page, the sheets that it shows.
        places: the pages.
    """
    titles = {place.name: place.title for place in places}
    found = [(sheet_spec(sheet).title, titles[page], sheet) for page, sheets in shown_on.items() for sheet in sheets]
    return Block([Name(in_language(title), page, sheet, title) for title, page, sheet in found])


def of_settings(book: Book) -> Block:
    """Every setting with what the book says of it; the key is its title in files."""
    return Block(
        [
            Name(in_language(each.title), as_text(setting_in(book, each.title)), each.title, each.title)
            for each in SETTINGS
        ]
    )


def of_actions(actions: Iterable[QAction]) -> Block:
    """Every command with its shortcut; the key is its object name."""
    made = []
    for action in actions:
        if not action.objectName().startswith("page_"):
            shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            title = without_mnemonic(action.text()).replace("&&", "&")
            made.append(Name(title, shortcut, action.objectName(), action.statusTip()))
    return Block(made)


def of_pages(places: Iterable[Place]) -> Block:
    """Every page with its shortcut; the key is its name."""
    return Block([Name(place.title, _native(place.shortcut), place.name) for place in places])


def of_help(places: Iterable[Place]) -> Block:
    """Help on every page, and the words of the glossary; the key is ``page:`` or ``word:`` and which."""
    pages = [Name(_tr("Help: {0}").format(place.title), "F1", f"page:{place.name}") for place in places]
    words = [Name(word, meaning, f"word:{word}") for word, meaning in glossary()]
    return Block([*pages, *words])


def of_countries() -> Block:
    """Every country, by its names in all languages that the reference data has; the key is its alpha-3 code."""
    return _countries_in(language_spoken())


@cache
def _countries_in(language: str) -> Block:
    others: dict[str, list[str]] = {}
    for row in read_rows("country_names.csv"):
        others.setdefault(row["iso3"], []).append(row["name"])
    return Block(
        [
            Name(country_name(code, language), f"{country_iso2(code)} · {code}", code, " ".join(others.get(code, ())))
            for code in known_countries()
        ]
    )


def of_minerals() -> Block:
    """Every mineral of the reference data, by its name in the language and in English; the key is its key."""
    return _minerals_in(language_spoken())


@cache
def _minerals_in(_language: str) -> Block:
    return Block([Name(in_reference(each.name), each.symbol, each.key, each.name) for each in minerals()])


def group_titles() -> dict[str, str]:
    """What the groups are called, in the order in which they stand."""
    return {
        "materials": _tr("Materials"),
        "suppliers": _tr("Suppliers"),
        "offers": _tr("Offers"),
        "rules": _tr("Rules"),
        "pages": _tr("Pages"),
        "sheets": _tr("Sheets"),
        "settings": _tr("Settings"),
        "commands": _tr("Commands"),
        "countries": _tr("Countries"),
        "minerals": _tr("Minerals"),
        "help": _tr("Help"),
    }


def said(number: int) -> str:
    """How much was found, for those who listen."""
    return _tr("1 found") if number == 1 else _tr("{0} found").format(count(number))


def _native(shortcut: str) -> str:
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Finder", text)
