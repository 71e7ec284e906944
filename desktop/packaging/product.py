"""What the product is called, and its version as each platform writes it."""

from __future__ import annotations

import platform
import re
import uuid
from importlib.metadata import metadata, version

from data.installation import CONSOLE

NAME = "Lodestone"
DISTRIBUTION = "lodestone-sourcing"
FOLDER = CONSOLE
WINDOW = f"{CONSOLE}-window"
"""The program for the window; on Windows it has no console."""

PROJECT_ENDING = ".lodestone"
PROJECT_TYPE = "application/x-lodestone-project"
PROJECT_NAME = "Lodestone project"
IDENTIFIER = "sourcing.lodestone.Lodestone"
"""Identifier of the macOS application; the type of its project files is derived from it."""
UPGRADE_CODE = str(uuid.uuid5(uuid.NAMESPACE_URL, f"urn:{IDENTIFIER}")).upper()
"""By this a newer Windows installer knows the one that it replaces: it never changes."""

_VERSION = re.compile(r"(?P<release>\d+(?:\.\d+)*)(?P<before>(?:a|b|rc|\.dev)\d+)?")


def full_version() -> str:
    """The version of the installed distribution, which pyproject.toml gives."""
    return version(DISTRIBUTION)


def summary() -> str:
    """One line about the product, from pyproject.toml."""
    return metadata(DISTRIBUTION)["Summary"]


def release_numbers(text: str) -> tuple[int, int, int, int]:
    """The version as four numbers, as Windows needs them: ``0.1.0.dev0`` is (0, 1, 0, 0).

    Raises:
        ValueError: the text is not a version as this project writes them.
    """
    numbers = [int(number) for number in _parts(text)["release"].split(".")]
    if len(numbers) > 4:
        raise ValueError(f'The version "{text}" has {len(numbers)} numbers; Windows knows four at most.')
    first, second, third, fourth = [*numbers, 0, 0, 0][:4]
    return first, second, third, fourth


def short_version(text: str) -> str:
    """The release alone, as macOS shows it: ``0.1.0.dev0`` is ``0.1.0``."""
    return _parts(text)["release"]


def debian_version(text: str) -> str:
    """The version as Debian sorts it: what comes before a release sorts before it (``0.1.0~dev0`` < ``0.1.0``)."""
    parts = _parts(text)
    before = (parts["before"] or "").lstrip(".")
    return f"{parts['release']}~{before}" if before else parts["release"]


def machine() -> str:
    """The kind of processor in the names of files, such as ``x86_64``."""
    return platform.machine().lower()


def _parts(text: str) -> re.Match[str]:
    found = _VERSION.fullmatch(text)
    if found is None:
        raise ValueError(f'"{text}" is not a version such as 0.1.0, 0.1.0rc1 or 0.1.0.dev0.')
    return found
