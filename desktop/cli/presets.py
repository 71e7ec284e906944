"""The command that lists the presets: what each adds, whether it is a duty, when it holds, or why no rule says it."""

from __future__ import annotations

import sys
import textwrap

from data.presets import Preset, presets
from desktop.cli.plan import write_json
from desktop.cli.text import write_line

_WIDTH = 100


def list_presets(json_target: str | None) -> int:
    """Prints every preset, those that can be added first; with ``json_target`` writes them as JSON too."""
    write_json(json_target, {"format": 1, "presets": [preset.as_json() for preset in presets()]})
    if json_target != "-":
        for line in preset_lines():
            write_line(sys.stdout, line)
    return 0


def preset_lines() -> list[str]:
    """The presets as text for a terminal."""
    addable = [preset for preset in presets() if preset.is_addable]
    others = [preset for preset in presets() if not preset.is_addable]
    lines = ["Can be added: lodestone plan BOOK --preset ID (ID@always: whatever its dates)", ""]
    for preset in addable:
        lines += [*_block(preset), ""]
    lines += ["Cannot be added, as no row of the sheet Rules says it", ""]
    for preset in others:
        lines += [*_block(preset), ""]
    return lines[:-1]


def _block(preset: Preset) -> list[str]:
    said = [
        ("", preset.name),
        ("Adds: " if preset.is_addable else "Why not: ", preset.adds if preset.is_addable else preset.reason),
        ("Nature: ", preset.nature),
        ("Dates: ", f"{preset.dates}; on 2026-11-23: {preset.status}."),
        ("Text: ", preset.citation),
    ]
    if preset.recipe is not None:
        said.insert(2, ("Note: ", preset.recipe.caveat))
    lines = [f"{preset.preset_id}  ({preset.jurisdiction})"]
    for title, text in said:
        lines += textwrap.wrap(
            title + text, _WIDTH, initial_indent="  ", subsequent_indent="    ", break_long_words=False
        )
    return lines
