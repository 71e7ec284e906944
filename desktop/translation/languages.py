"""The languages of the window: which there are, which one a setting means, and how it is put in."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.translation.catalogue import Key, read_catalogue

Choice = Literal["system", "en", "de", "zh"]
CHOICES: tuple[Choice, ...] = get_args(Choice)
LANGUAGES = {"de": "qtbase_de", "zh": "qtbase_zh_CN"}
"""The languages that the English words are translated to, with the file of Qt's own words."""
NAMES = {"en": "&English", "de": "&Deutsch", "zh": "中文(&Z)"}
"""What each language calls itself, with the mnemonic of its menu entry."""


class Catalogue(QTranslator):
    """Finished entries of a .ts file as a translator. Nothing is compiled: reading the text takes milliseconds."""

    def __init__(self, words: dict[Key, str]) -> None:
        super().__init__()
        self._words = words

    def isEmpty(self) -> bool:
        """Whether there are no words."""
        return not self._words

    def translate(self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str | None:
        """The words in the other language; None where there are none, so that the next translator is asked."""
        return self._words.get((context, source))


def catalogue_path(language: str) -> Path:
    """Where the catalogue of a language stands."""
    return Path(__file__).resolve().parents[1] / "resources" / "translations" / f"lodestone_{language}.ts"


def language_of(choice: Choice, system: QLocale | None = None) -> str:
    """The language that a choice means: ``en``, ``de`` or ``zh``.

    Args:
        choice: what the settings say.
        system: the computer's locale; its first language that we speak decides, else English.
    """
    if choice != "system":
        return choice
    spoken = [name.replace("_", "-").split("-")[0] for name in (system or QLocale.system()).uiLanguages()]
    return next((name for name in spoken if name in NAMES), "en")


def language_spoken() -> str:
    """The language of the words that are in: each catalogue translates this one word into its own code."""
    return QCoreApplication.translate("Language", "en")


def locale_of(language: str, choice: Choice, system: QLocale | None = None) -> QLocale:
    """How numbers and dates are written.

    As the computer does, unless a language was chosen that is not the computer's: under German words 1,234 would be
    read as little more than one.
    """
    own = system or QLocale.system()
    is_own = own.name().split("_")[0] == language
    if own.language() is QLocale.Language.C or (choice != "system" and not is_own):
        # The C locale writes 156592231.81: a person needs the thousands apart.
        return QLocale(language)
    return own


def translators(language: str) -> list[QTranslator]:
    """Our words and Qt's own (Save, Cancel ...) in a language; none for English."""
    if language not in LANGUAGES:
        return []
    entries = read_catalogue(catalogue_path(language))
    ours = Catalogue({key: entry.words for key, entry in entries.items() if entry.is_finished})
    qt = QTranslator()
    qt.load(LANGUAGES[language], QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [qt, ours]


def speak(application: QCoreApplication, choice: Choice) -> None:
    """Let an application speak the language of a choice from now on; windows made before keep theirs."""
    language = language_of(choice)
    QLocale.setDefault(locale_of(language, choice))
    for translator in translators(language):
        translator.setParent(application)
        application.installTranslator(translator)
