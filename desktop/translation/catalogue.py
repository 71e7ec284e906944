"""A catalogue of translations: Qt's .ts file, which Linguist opens, read and written without a compiled copy."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree as ET

Key = tuple[str, str]
"""Context and English words."""


@dataclass(frozen=True)
class Entry:
    """The words of one key in another language.

    Attributes:
        words: the translation; empty where there is none yet.
        is_finished: somebody has looked at it; only then it is shown.
    """

    words: str
    is_finished: bool = True


def read_catalogue(path: Path) -> dict[Key, Entry]:
    """Every entry of a .ts file.

    Raises:
        OSError: the file cannot be read.
        xml.etree.ElementTree.ParseError: it is not XML.
    """
    root = ET.parse(path).getroot()  # noqa: S314 - a file of the program itself
    found: dict[Key, Entry] = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            words = "" if translation is None else translation.text or ""
            finished = translation is not None and not translation.get("type") and bool(words)
            found[name, message.findtext("source", "")] = Entry(words, finished)
    return found


def write_catalogue(path: Path, language: str, entries: dict[Key, Entry]) -> None:
    """Write a .ts file: contexts and words in order, so that two people's additions seldom meet in one line."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name, keys in groupby(sorted(entries), key=lambda key: key[0]):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for key in keys:
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = key[1]
            translation = ET.SubElement(message, "translation")
            translation.text = entries[key].words
            if not entries[key].is_finished:
                translation.set("type", "unfinished")
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def brought_up_to_date(entries: dict[Key, Entry], keys: set[Key]) -> dict[Key, Entry]:
    """The entries of exactly these keys: vanished ones dropped, new ones unfinished.

    A new key whose English words are translated alike everywhere else starts with that translation.
    """
    known: dict[str, set[str]] = {}
    for (_context, source), entry in entries.items():
        if entry.words:
            known.setdefault(source, set()).add(entry.words)
    made = {}
    for key in keys:
        guesses = known.get(key[1], set())
        made[key] = entries.get(key) or Entry(next(iter(guesses)) if len(guesses) == 1 else "", is_finished=False)
    return made
