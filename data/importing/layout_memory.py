"""Mappings that were accepted once, by layout: the next file of the same layout is read the same way.

A layout is known by its titles and the columns in which they stand, not by values, names of sheets or row numbers. What
one file says and the next may say differently is not remembered: a currency, a decimal sign, the quantity of a file
without quantities, answers about single rows.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import platformdirs

from data.atomic import SaveError, replace_file
from data.columns import normalised
from data.importing.layout import Layout, Mapping
from data.importing.mapping_file import MappingFileError, StatedMapping, mapping_as_json, read_mapping

FOLDER_VARIABLE = "LODESTONE_CONFIG"
"""Names the folder in which the program keeps what it remembers, in place of the user's own."""

MOST_LAYOUTS = 500
MOST_BYTES = 16 * 1024 * 1024

_FEWEST_TITLES = 2


def memory_file() -> Path:
    """Where accepted mappings are kept."""
    folder = os.environ.get(FOLDER_VARIABLE)
    base = Path(folder) if folder else platformdirs.user_config_path("Lodestone", appauthor=False)
    return base / "import layouts.json"


def fingerprint(layout: Layout) -> str:
    """What tells a layout from others; empty where its titles are too few to tell."""
    titles = sorted((letter, normalised(title)) for letter, title in layout.titles.items() if normalised(title))
    if not layout.header_row or len(titles) < _FEWEST_TITLES:
        return ""
    shape = json.dumps([layout.header_rows, titles], ensure_ascii=False)
    return hashlib.sha256(shape.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass
class LayoutMemory:
    """Accepted mappings by the fingerprint of their layout, the latest last.

    Attributes:
        path: the file they are kept in.
        layouts: mapping files as objects, by fingerprint.
        note: what is wrong with the file; empty where nothing is.
    """

    path: Path
    layouts: dict[str, Any] = field(default_factory=dict)
    note: str = ""

    @classmethod
    def load(cls, path: Path | None = None) -> LayoutMemory:
        """What is remembered; nothing, with a note, where the file is damaged."""
        path = path or memory_file()
        try:
            if path.stat().st_size > MOST_BYTES:
                return cls(path, note=_damaged(path))
            content = json.loads(path.read_text(encoding="utf-8"))
            layouts = content["layouts"]
        except FileNotFoundError:
            return cls(path)
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return cls(path, note=_damaged(path))
        return cls(path, layouts) if isinstance(layouts, dict) else cls(path, note=_damaged(path))

    def recall(self, layout: Layout) -> StatedMapping | None:
        """The mapping that was accepted for a layout; None where there is none, or it cannot be read any more."""
        known = self.layouts.get(fingerprint(layout))
        if known is None:
            return None
        try:
            stated = read_mapping(json.dumps(known))
        except (MappingFileError, ValueError):
            self.note = _damaged(self.path)
            return None
        return replace(stated, sheet=None, header_row=None, header_rows=None, first_row=None, last_row=None)

    def remember(self, layout: Layout, mapping: Mapping) -> bool:
        """Keep an accepted mapping; whether it was kept: it is not where titles are missing or the folder is closed."""
        key = fingerprint(layout)
        if not key:
            return False
        self.layouts.pop(key, None)
        general = replace(mapping, currency="", decimal_sign="", quantity=None)
        self.layouts[key] = mapping_as_json(layout, general, {})
        kept = dict(list(self.layouts.items())[-MOST_LAYOUTS:])
        text = json.dumps({"format": 1, "layouts": kept}, ensure_ascii=False, indent=1)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with replace_file(self.path) as temporary:
                temporary.write_text(text, encoding="utf-8", errors="backslashreplace")
        except (SaveError, OSError):
            self.note = f"The mapping could not be remembered in {self.path}."
            return False
        self.layouts = kept
        return True


def _damaged(path: Path) -> str:
    return f"What was remembered of earlier imports cannot be read ({path}); it is passed over."
