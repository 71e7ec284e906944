"""The sample: a made-up maker of traction motors and batteries, as tables beside this module.

Everything in the tables is invented. Prices and origins lean on the reference data (``data/reference``) so that the
picture is believable: a material's price is about the reference price of what it contains plus processing, and China's
part in refining is about the world's. The caps are tight: the share of dysprosium refined in China can be brought down
to about two percentage points below its cap, and no further.
"""

from __future__ import annotations

import csv
import io
from datetime import date
from importlib.resources import files
from pathlib import Path

import pandas as pd

from data.book import Book
from data.columns import Column, Kind, SheetSpec
from data.excel.book_writer import write_book
from data.excel.read_me import Section, paragraphs, sheets_section
from data.sheets import SETTINGS, SHEETS

SAMPLE_FILE = "Fictitious sample.xlsx"
"""The name under which the sample book is known, so that whoever sees it knows that it is made up."""

TITLE = "Lodestone sample: a fictitious maker of traction motors and batteries"


def sample_book() -> Book:
    """The sample as a book, the same at every call."""
    tables = {spec.name: _table(spec) for spec in SHEETS if (files(__name__) / f"{spec.name}.csv").is_file()}
    return Book.of(tables, file=SAMPLE_FILE)


def write_sample(path: Path) -> None:
    """Write the sample as a workbook (.xlsx) with a Read me sheet that says that it is fictitious.

    Raises:
        OSError: the file cannot be written.
    """
    write_book(sample_book(), path, TITLE, _sections())


def _table(spec: SheetSpec) -> pd.DataFrame:
    text = (files(__name__) / f"{spec.name}.csv").read_text(encoding="utf-8")
    header, *rows = csv.reader(io.StringIO(text, newline=""))
    columns = [next(column for column in spec.columns if column.title == title) for title in header]
    values = [[_raw(column, cell) for column, cell in zip(columns, row, strict=True)] for row in rows]
    if spec.name == "settings":
        values = [[title, _raw(_setting(str(title)), str(value))] for title, value in values]
    return pd.DataFrame(values, columns=[column.name for column in columns], dtype=object)


def _setting(title: str) -> Column:
    return next(setting for setting in SETTINGS if setting.title == title)


def _raw(column: Column, cell: str) -> object:
    """The raw value that a person would have typed: numbers as numbers, days as days, everything else as text."""
    if not cell:
        return None
    if column.kind is Kind.DAY:
        return date.fromisoformat(cell)
    if column.is_number or (column.kind is Kind.PENALTY and cell not in column.choices):
        return int(cell) if cell.lstrip("-").isdecimal() else float(cell)
    return cell


_NOTICE = """
Fictitious: the company, its products, suppliers, offers, prices, tariffs, origins and scenarios in this workbook are
invented, and any likeness to a real company is chance. Nothing here is a quotation, a statement about anybody, or a
forecast.
"""

_COMPANY = """
A European maker of electric drive units buys 30 materials from 40 suppliers in 20 countries for the twelve quarters of
2027 to 2029. Two drive units and a motor are built; the BOM leads from the drive unit to motor, inverter and battery
module, from these to rotor, stator and cell, and from there to magnets, graphite, lithium, cobalt and the rest. Today
most of it comes from China.

Prices lean on the reference prices that Lodestone ships (each with its source) times the content of the material, plus
invented processing, freight and tariff; synthetic graphite, which has no reference price, is a round guess. The
exchange rates are round figures. Origins follow the spirit of the world's shares, with refiners of heavy rare earths
outside China that are made up.
"""

_WHAT_TO_TRY = """
Plan it, and compare the cost with the plan without rules and with today's split. Then ask which rule costs what: a
percentage point less spend with suppliers owned in covered nations is the dearest, a point less dysprosium refined in
China comes next, and only about two such points can be had at all. The rule that is flexible pays a penalty instead of
holding.

One supplier is excluded, two are still qualifying, some offers start or end within the horizon, some magnets are made
in two countries, and not every origin is known: unknown origin counts against every cap (Settings).

The scenarios are questions, not news. The one about a truce asks what would follow if the suspension of controls that
was dated to November 2026 were not renewed; it does not say what did follow.
"""


def _sections() -> tuple[Section, ...]:
    return (
        Section("This is a sample", paragraphs(_NOTICE), notice=True),
        Section("What it shows", paragraphs(_COMPANY)),
        Section("What to try", paragraphs(_WHAT_TO_TRY)),
        sheets_section(),
    )
