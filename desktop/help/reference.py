"""The reference of the workbook, made from the descriptions of its columns: never written by hand."""

from __future__ import annotations

from html import escape

from data.columns import Column, Kind, SheetSpec
from data.sheets import SETTINGS, SHEETS

_KINDS = {
    Kind.TEXT: "text",
    Kind.NUMBER: "number",
    Kind.SHARE: "share: 0.65 or 65 %",
    Kind.DAY: "date",
    Kind.PERIOD: "period",
    Kind.CHOICE: "one of a list",
    Kind.COUNTRY: "country: ISO code or name",
    Kind.CURRENCY: "currency: ISO code",
    Kind.UNIT: "unit",
    Kind.AMOUNT: "amount: 65 %, 100 kg, 20000 USD",
    Kind.PENALTY: "penalty, or never",
}


def reference_html() -> str:
    """Every sheet, every column and every setting as rich text."""
    links = " · ".join(f'<a href="#{spec.name}">{escape(spec.title)}</a>' for spec in SHEETS)
    return f"<h1>Workbook reference</h1><p>{links}</p>{''.join(map(_sheet, SHEETS))}"


def _sheet(spec: SheetSpec) -> str:
    columns = SETTINGS if spec.name == "settings" else spec.columns
    rows = "".join(map(_row, columns))
    heads = "".join(f'<th align="left">{head}</th>' for head in ("Column", "What it says", "Holds", "Blank means"))
    return (
        f'<h2><a name="{spec.name}"></a>{escape(spec.title)}</h2><p>{escape(spec.help)}</p>'
        f'<table width="100%" cellspacing="0" cellpadding="4" border="1" style="border-collapse:collapse">'
        f"<tr>{heads}</tr>{rows}</table>"
    )


def _row(column: Column) -> str:
    holds = _KINDS[column.kind]
    if column.choices:
        holds = " | ".join(column.choices)
    if column.unit:
        holds = f"{holds}, {column.unit}"
    blank = "required" if column.required else column.blank
    cells = (f"<b>{escape(column.title)}</b>", escape(column.help), escape(holds), escape(blank))
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
