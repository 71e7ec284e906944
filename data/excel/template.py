"""The empty sourcing workbook: headers, comments, lists, the settings at their defaults, and a Read me sheet."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from data.book import Book
from data.excel.book_writer import write_book
from data.excel.read_me import Section, columns_section, paragraphs, sheets_section
from data.sheets import SETTINGS

TITLE = "Lodestone sourcing workbook"


def template_book() -> Book:
    """A book in which only the settings are filled in, each with its default (blank where it has none)."""
    settings = pd.DataFrame(
        {"setting": [setting.title for setting in SETTINGS], "value": [setting.default for setting in SETTINGS]},
        dtype=object,
    )
    return Book.of({"settings": settings}, file="template.xlsx")


def write_template(path: Path) -> None:
    """Write the template (.xlsx).

    Raises:
        OSError: the file cannot be written.
    """
    write_book(template_book(), path, TITLE, _sections())


_PURPOSE = """
Fill in what you need, who offers it and how far you may depend on any country; Lodestone finds the cheapest supplier
mix that keeps to it. Everything stays on your computer.
"""

_BLANKS = """
A blank cell never means zero by accident. It means what the comment on its header and the table below say: a blank
Capacity is unlimited, a blank Currency is the base currency, a blank Unit is the material's unit.

What is not known about an origin is left out: the shares of an offer at one stage may sum to less than 100 %, and the
setting Unknown origin decides how the rest counts.

Identifiers are text: 007 is never 7. Periods are written 2027, 2027-Q1, 2027-01 or 2027-W05, one kind in a workbook.
Days are ISO dates, such as 2027-01-31.
"""

_EXAMPLES = """
The line on Offers says that Nordmagnet offers magnet N42 at 58 EUR per kg, plus 1.20 EUR freight and a tariff of 2.5 %
of the price, at most 4,000 kg a period. Landed cost: 58 × 1.025 + 1.20 = 60.65 EUR per kg.

The line on Rules says that of all purchases of N42 over the horizon no single country may have refined more than 65 %
of what is in them. Type such lines on their own sheets: nothing on this sheet is read.
"""

_HELP = """
Check the workbook for every problem at once:  lodestone check BOOK.xlsx

Find the cheapest plan:  lodestone plan BOOK.xlsx -o PLAN.xlsx

Save a workbook that is filled in:  lodestone sample -o SAMPLE.xlsx

Open the app:  lodestone BOOK.xlsx.
"""

_EXAMPLE_CELLS = (
    ("Sheet", "Column", "You type", "Which means", None),
    ("Offers", "Offer", "Q-17", "any name that no other offer has", None),
    ("Offers", "Supplier", "Nordmagnet", "a supplier of the sheet Suppliers, which says its country", None),
    ("Offers", "Material", "N42", "the material that is required", None),
    ("Offers", "Unit price", "58", "in the currency and per the unit that follow", None),
    ("Offers", "Currency", "EUR", "its value in the base currency stands on Exchange rates", None),
    ("Offers", "Unit", "kg", "of the price and of the capacity", None),
    ("Offers", "Freight", "1.2", "EUR per kg", None),
    ("Offers", "Tariff", "2.5 %", "of the unit price", None),
    ("Offers", "Capacity", "4000", "kg per period; left blank it would be unlimited", None),
    ("Rules", "Rule", "No country above 65 %", "any name that no other rule has", None),
    ("Rules", "Applies to", "N42", "all, a material, a group, a mineral, or each material", None),
    ("Rules", "From", "any country", "every single country on its own", None),
    ("Rules", "Stage", "refined", "mined, refined, made, owned, any or each", None),
    ("Rules", "Limit", "at most", "at most, at least or exactly", None),
    ("Rules", "Amount", "65 %", "of the quantity bought", None),
)


def _sections() -> tuple[Section, ...]:
    return (
        Section("What this workbook is for", paragraphs(_PURPOSE)),
        sheets_section(),
        Section("What a blank cell means", paragraphs(_BLANKS)),
        Section("Two lines, worked", paragraphs(_EXAMPLES), _EXAMPLE_CELLS),
        Section("Where help is", paragraphs(_HELP)),
        columns_section(),
    )
