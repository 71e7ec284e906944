"""Quotations asked for and answered: what each supplier is asked, and how its answers go into the book.

Nothing here knows a spreadsheet. A blank answer leaves what the book holds; what is answered is kept as it was typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from data.book import Book
from data.checking.materials import materials_of
from data.checking.requirements import requirements_of
from data.checking.settings import horizon_of, settings_of
from data.columns import Column
from data.problems import CellRef, Problem, Severity
from data.reading.findings import Findings
from data.reading.typed import read_typed
from data.sheets import sheet_spec

_ASKED = (
    "unit_price",
    "currency",
    "unit",
    "incoterm",
    "freight",
    "other_cost",
    "tariff",
    "capacity",
    "minimum_order",
    "order_multiple",
    "lead_time",
    "valid_from",
    "valid_to",
)
"""Columns of Offers that a supplier answers; the others are the buyer's own."""
ASKED: tuple[Column, ...] = tuple(sheet_spec("offers").column(name) for name in _ASKED)
PREFILLED = ("unit", "currency")
"""Asked columns that a request fills in, so that a price is never taken for one of another unit or currency."""
LISTS = ("price_breaks", "origins")
"""Sheets of which a supplier gives whole rows; those of an offer (and stage) replace what the book holds of it."""
_NEEDED_SHEETS = {"settings", "materials", "requirements", "build_plan", "bom"}
_NEEDED_OF_OFFERS = {"offer", "supplier", "material", "unit", "currency", ""}


@dataclass(frozen=True)
class RequestLine:
    """One offer that is asked for anew.

    Attributes:
        offer: its identifier.
        material: the material.
        description: what the material is.
        material_unit: the unit of the required quantities.
        required: what is required in each period, in that unit.
        prefilled: unit and currency as the book has them, defaults filled in, by column name.
    """

    offer: str
    material: str
    description: str
    material_unit: str
    required: tuple[float, ...]
    prefilled: Mapping[str, str]


@dataclass(frozen=True)
class QuotationRequest:
    """What one supplier is asked.

    Attributes:
        supplier: its identifier.
        name: its name for people.
        book_hash: content hash of the book that asks.
        periods: labels of the periods; one blank label in a book without periods.
        lines: the offers, in the order of the book.
    """

    supplier: str
    name: str
    book_hash: str
    periods: tuple[str, ...]
    lines: tuple[RequestLine, ...]


@dataclass(frozen=True)
class Answer:
    """One cell that a supplier filled in.

    Attributes:
        raw: as it was typed.
        at: its cell in the supplier's file.
    """

    raw: object
    at: CellRef


@dataclass(frozen=True)
class Quotation:
    """What a supplier answered.

    Attributes:
        file: name of its file.
        supplier: the supplier who was asked.
        book_hash: content hash of the book that asked.
        materials: the material of each offer that was asked for.
        offers: answers by offer and column name; a blank answer is not there. A unit and a currency always are: where
            they were cleared they are as the request had them.
        rows: for each of LISTS the rows that were filled in, by column name; ``offer`` is an identifier.
        problems: what is wrong with the file, and what is worth knowing.
    """

    file: str
    supplier: str
    book_hash: str
    materials: Mapping[str, str]
    offers: Mapping[str, Mapping[str, Answer]]
    rows: Mapping[str, tuple[Mapping[str, Answer], ...]]
    problems: tuple[Problem, ...] = ()


def quotation_requests(book: Book) -> tuple[list[QuotationRequest], list[Problem]]:
    """What each supplier is asked, by supplier; and what stands in the way, or was left out.

    The book need not be fit for planning: prices may be missing, requirements, materials and names may not.

    Args:
        book: the raw cells.

    Returns:
        The requests, none where a problem is an error.
    """
    typed, read = read_typed(book)
    found = Findings(book, read)
    settings = settings_of(typed["settings"], found)
    span = horizon_of(typed, settings, found)
    materials = materials_of(typed, found)
    required = requirements_of(typed, materials, span, found)
    problems = [problem for problem in found.problems if _stands_in_the_way(book, problem)]
    offers = typed["offers"]
    if offers.empty:
        at = book.at("offers")
        problems.append(Problem("no-offers", "there are no offers to ask for.", at, hint="Add rows to Offers."))
    if problems:
        return [], problems
    by_period = required.pivot_table("quantity", "material", "period", "sum", fill_value=0.0)
    by_period = by_period.reindex(index=materials.index, columns=range(len(span.periods)), fill_value=0.0)
    suppliers = typed["suppliers"].set_index("supplier")
    requests, left_out = [], []
    for supplier, rows in offers.groupby("supplier", sort=True):
        known = suppliers.loc[str(supplier)] if supplier in suppliers.index else None
        if known is not None and known["status"] == "excluded":
            left_out.append(_excluded(book, str(supplier), int(rows.index[0])))
            continue
        lines = tuple(_line(row, materials, by_period, settings.base_currency) for _, row in rows.iterrows())
        name = str(supplier) if known is None else str(known["name"] or supplier)
        labels = tuple(period.label for period in span.periods)
        requests.append(QuotationRequest(str(supplier), name, book.content_hash(), labels, lines))
    return requests, left_out


def _stands_in_the_way(book: Book, problem: Problem) -> bool:
    """Whether an error leaves in doubt whom to ask for what."""
    if problem.severity is not Severity.ERROR:
        return False
    names = {book[name].title or book[name].spec.title: name for name in book.sheets}
    sheet = names.get(problem.at.sheet, "")
    if sheet == "suppliers":
        return problem.at.name in {"supplier", "status"}
    return sheet in _NEEDED_SHEETS or (sheet == "offers" and problem.at.name in _NEEDED_OF_OFFERS)


def _excluded(book: Book, supplier: str, row_id: int) -> Problem:
    message = f"supplier {supplier} is excluded and is not asked."
    return Problem("excluded-supplier", message, book.at("offers", row_id, "supplier"), severity=Severity.NOTE)


def _line(row: pd.Series, materials: pd.DataFrame, required: pd.DataFrame, base: str) -> RequestLine:
    material = str(row["material"])
    of_material = materials.loc[material]
    prefilled = {"unit": str(row["unit"] or of_material["unit"]), "currency": str(row["currency"] or base)}
    return RequestLine(
        str(row["offer"]),
        material,
        str(of_material["description"]),
        str(of_material["unit"]),
        tuple(map(float, required.loc[material].to_numpy())),
        prefilled,
    )
