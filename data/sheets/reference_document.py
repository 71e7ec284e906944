"""The reference of the workbook as a document, made from the descriptions of its columns.

``python -m data.sheets.reference_document`` writes ``data/sheets/REFERENCE.md`` anew; the window shows the same
descriptions (Help, Workbook reference).
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from data.columns import Column, Kind, SheetSpec
from data.sheets import SETTINGS, SHEETS

PLACE = Path(__file__).with_name("REFERENCE.md")

_KINDS = {
    Kind.TEXT: "text",
    Kind.NUMBER: "number",
    Kind.SHARE: "share: 0.65 or 65 %",
    Kind.DAY: "date",
    Kind.PERIOD: "period: 2027, 2027-Q1 or 2027-01",
    Kind.CHOICE: "one of a list",
    Kind.COUNTRY: "country: ISO code or name",
    Kind.CURRENCY: "currency: ISO code",
    Kind.UNIT: "unit",
    Kind.AMOUNT: "amount: 65 %, 100 kg, 20000 USD",
    Kind.PENALTY: "penalty, or never",
}

_OPENING = """\
# Workbook reference

Written by `python -m data.sheets.reference_document` from the descriptions that the reader, the grids, the template and
the checks go by. Titles are found whatever their case, spaces, underscores and hyphens. Sheets that are not needed may
be left out; `lodestone template -o book.xlsx` writes all of them, with this help in the comments of their cells.
"""


def reference_document() -> str:
    """Every sheet, every column and every setting, as Markdown."""
    links = " · ".join(f"[{spec.title}](#{spec.title.lower().replace(' ', '-')})" for spec in SHEETS)
    return "\n".join((_OPENING, links, *(_section(spec) for spec in SHEETS)))


def _section(spec: SheetSpec) -> str:
    columns = SETTINGS if spec.name == "settings" else spec.columns
    parts = [f"\n## {spec.title}\n", _text(spec.help), ""]
    if spec.aliases:
        parts += [f"Also found as {_listed(spec.aliases)}.", ""]
    if spec.key:
        parts += [f"One row for each {' and '.join(spec.column(name).title for name in spec.key)}.", ""]
    heads = "| column | what it says | holds | blank means |\n|---|---|---|---|"
    return "\n".join((*parts, heads, *map(_row, columns)))


def _row(column: Column) -> str:
    holds = " \\| ".join(map(_text, column.choices)) or _KINDS[column.kind]
    holds = ", ".join((holds, *([_text(column.unit)] if column.unit else []), *_bounds(column)))
    blank = "required" if column.required else _text(column.blank)
    also = f" Also found as {_listed(column.aliases)}." if column.aliases else ""
    return f"| **{column.title}** | {_text(column.help)}{also} | {holds} | {blank} |"


def _bounds(column: Column) -> Iterable[str]:
    for word, bound in (("at least", column.at_least), ("above", column.above), ("at most", column.at_most)):
        if bound is not None:
            yield f"{word} {bound:g}"


def _listed(titles: Iterable[str]) -> str:
    return ", ".join(f"“{_text(title)}”" for title in titles)


def _text(words: str) -> str:
    """Words as Markdown shows them literally."""
    for sign in ("\\", "|", "<", "*", "_"):
        words = words.replace(sign, f"\\{sign}")
    return words


if __name__ == "__main__":
    PLACE.write_text(reference_document(), encoding="utf-8")
    sys.stdout.write(f"Wrote {PLACE}.\n")
