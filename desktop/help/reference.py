"""The reference of the workbook, made from the descriptions of its columns: never written by hand."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from data.columns import Column, Kind, SheetSpec
from data.sheets import SETTINGS, SHEETS
from desktop.language.sentences import in_language


def reference_html() -> str:
    """Every sheet, every column and every setting as rich text."""
    links = " · ".join(f'<a href="#{spec.name}">{escape(in_language(spec.title))}</a>' for spec in SHEETS)
    return f"<h1>{escape(_tr('Workbook reference'))}</h1><p>{links}</p>{''.join(map(_sheet, SHEETS))}"


def _sheet(spec: SheetSpec) -> str:
    columns = SETTINGS if spec.name == "settings" else spec.columns
    rows = "".join(map(_row, columns))
    widths = zip(_heads(), _WIDTHS, strict=True)
    heads = "".join(f'<th align="left" width="{width}%">{head}</th>' for head, width in widths)
    return (
        f'<h2><a name="{spec.name}"></a>{escape(in_language(spec.title))}</h2><p>{escape(in_language(spec.help))}</p>'
        f'<table width="100%" cellspacing="0" cellpadding="4" border="1" style="border-collapse:collapse">'
        f"<tr>{heads}</tr>{rows}</table>"
    )


def _row(column: Column) -> str:
    holds = _kinds()[column.kind]
    if column.choices:
        holds = " | ".join(column.choices)
    if column.unit:
        holds = f"{holds}, {in_language(column.unit)}"
    blank = _tr("required") if column.required else in_language(column.blank)
    cells = (
        f"<b>{escape(in_language(column.title))}</b>",
        escape(in_language(column.help)),
        escape(holds),
        escape(blank),
    )
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


_WIDTHS = (22, 42, 20, 16)
"""Of the columns, in percent: what a column says is the longest of it."""


def _heads() -> tuple[str, ...]:
    return _tr("Column"), _tr("What it says"), _tr("Holds"), _tr("Blank means")


def _kinds() -> dict[Kind, str]:
    return {
        Kind.TEXT: _tr("text"),
        Kind.NUMBER: _tr("number"),
        Kind.SHARE: _tr("share: 0.65 or 65 %"),
        Kind.DAY: _tr("date"),
        Kind.PERIOD: _tr("period"),
        Kind.CHOICE: _tr("one of a list"),
        Kind.COUNTRY: _tr("country: ISO code or name"),
        Kind.CURRENCY: _tr("currency: ISO code"),
        Kind.UNIT: _tr("unit"),
        Kind.AMOUNT: _tr("amount: 65 %, 100 kg, 20000 USD"),
        Kind.PENALTY: _tr("penalty, or never"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reference", text)
