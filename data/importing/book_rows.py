"""What was read from a foreign file as rows of a sourcing workbook, and what had to be decided on the way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import pandas as pd

from data.bom import find_loops, loop_as_text
from data.importing.assemblies import Link, links_by_level, links_by_name
from data.importing.layout import Layout, Mapping, Role, TableKind
from data.importing.lines import Line, TableReading
from data.importing.offer_rows import BookRow, OfferRows
from data.importing.product import Product
from data.problems import CellRef, Problem, Severity
from data.reading.findings import listed
from data.units import BASE_UNITS, parse_unit

PIECES = BASE_UNITS["count"]
"""The unit of an item whose unit nothing says."""

_ROWS_NAMED = 6


@dataclass(frozen=True)
class BookRows:
    """Rows for a book.

    Attributes:
        products: what is built: the parents that are components of nothing; none for a quotation.
        sheets: rows by name of the sheet; sheets without rows are left out.
        problems: what was decided, and what may be wrong, each with its row of the file.
    """

    products: tuple[str, ...]
    sheets: dict[str, tuple[BookRow, ...]]
    problems: tuple[Problem, ...] = ()


TableColumns = dict[Role, str]
_CONCERNED = {
    "unit-not-stated": (Role.UNIT, Role.QUANTITY, Role.PRICE),
    "units-differ": (Role.UNIT, Role.QUANTITY),
    "price-of-assembly": (Role.PRICE,),
    "several-prices": (Role.PRICE,),
}
"""The columns that a message is about, the nearest first; of others it is the item."""


@dataclass
class _Notes:
    """Collects what is to be said, with its place in the file."""

    file: str
    sheet: str
    columns: TableColumns
    problems: list[Problem] = field(default_factory=list)

    def say(self, severity: Severity, code: str, row: int, message: str, hint: str = "") -> None:
        roles = (*_CONCERNED.get(code, ()), Role.PART, Role.NAME)
        letter = next((self.columns[role] for role in roles if role in self.columns), "")
        self.problems.append(Problem(code, message, CellRef(self.file, self.sheet, row, letter), "", hint, severity))


def book_rows(file: str, layout: Layout, mapping: Mapping, reading: TableReading, product: Product) -> BookRows:
    """The rows of a book that a reading gives.

    BOM has the links, Materials what is bought (components without components of their own), and Suppliers, Offers,
    Price breaks and Origins what the prices say; Settings the base currency, where all prices have one.

    Args:
        file: name of the file, for problems.
        layout: where the table stands.
        mapping: what its columns mean.
        reading: what was read.
        product: the parent of what stands at the top of a bill of materials.
    """
    notes = _Notes(file, layout.sheet, mapping.columns)
    if mapping.kind is TableKind.QUOTATION:
        links: tuple[Link, ...] = ()
        assemblies: set[str] = set()
        bought = {line.item: line for line in reversed(reading.lines)}
    else:
        lines = [line for line in reading.lines if line.row != product.row]
        links = (links_by_name if Role.PARENT in mapping.columns else links_by_level)(lines, product.name)
        assemblies = {link.parent for link in links}
        _tell_loops(links, notes)
        bought = {link.component: link.line for link in reversed(links) if link.component not in assemblies}
    materials = _in_file_order(bought)
    _tell_units(reading.lines, assemblies, notes)
    offers = _offers(reading.lines, set(bought), assemblies, f"not named in {file}", notes)
    sheets = {
        "settings": _settings(offers),
        "materials": tuple(_material(item, line) for item, line in materials),
        "bom": tuple(_bom_row(link, link.component in assemblies) for link in links),
        **offers.sheets(),
    }
    filled = {name: rows for name, rows in sheets.items() if rows}
    components = {link.component for link in links}
    products = dict.fromkeys(link.parent for link in links if link.parent not in components)
    return BookRows(tuple(products), filled, tuple(notes.problems))


def _in_file_order(bought: dict[str, Line]) -> list[tuple[str, Line]]:
    return sorted(bought.items(), key=lambda pair: pair[1].row)


def _tell_loops(links: Sequence[Link], notes: _Notes) -> None:
    table = pd.DataFrame(
        {
            "parent": pd.Series([link.parent for link in links], dtype=object),
            "component": pd.Series([link.component for link in links], dtype=object),
            "quantity_per": pd.Series([1.0] * len(links), dtype=float),
        }
    )
    for loop in find_loops(table):
        below = loop[1 % len(loop)]
        row = next(link.line.row for link in links if (link.parent, link.component) == (loop[0], below))
        message = f"the parts go round in a loop: {loop_as_text(loop)}."
        notes.say(Severity.ERROR, "bom-loop", row, message, "Correct the parent or the level of one of these rows.")


def _tell_units(lines: Sequence[Line], assemblies: set[str], notes: _Notes) -> None:
    """Items without a unit, and items in units that do not convert into each other."""
    bare = [line.row for line in lines if not line.unit and line.item not in assemblies]
    if bare:
        message = f"no unit is stated in {_rows(bare)}; the quantities are read as pieces ({PIECES})."
        measured = next((notes.columns[role] for role in (Role.QUANTITY, Role.PRICE) if role in notes.columns), "")
        how = f', in a mapping file as {{"units": {{"{measured}": "kg"}}}}' if measured else ""
        notes.say(
            Severity.NOTE, "unit-not-stated", bare[0], message, f"Where they are not pieces, state the unit{how}."
        )
    first: dict[str, Line] = {}
    for line in lines:
        known = first.setdefault(line.item, line)
        if not _convert(known.unit or PIECES, line.unit or PIECES):
            message = f"{line.item} is counted in {line.unit or PIECES} here and in {known.unit or PIECES} "
            message += f"in row {known.row}; these do not convert into each other."
            hint = "Give both rows one unit, or state a Unit mass in Materials."
            notes.say(Severity.WARNING, "units-differ", line.row, message, hint)


def _convert(one: str, other: str) -> bool:
    if one == other:
        return True
    first, second = parse_unit(one), parse_unit(other)
    return first is not None and second is not None and first.dimension == second.dimension


def _offers(lines: Sequence[Line], bought: set[str], assemblies: set[str], unnamed: str, notes: _Notes) -> OfferRows:
    found = OfferRows(unnamed)
    built = []
    for line in lines:
        if line.item in bought:
            found.add(line, line.unit or PIECES)
        elif line.prices and line.item in assemblies:
            built.append(line.row)
    if built:
        message = f"the prices in {_rows(built)} are of assemblies whose parts are bought; they are not read as offers."
        notes.say(Severity.WARNING, "price-of-assembly", built[0], message, "To buy one whole, delete its parts.")
    for (supplier, item), rows in found.several.items():
        message = f"{supplier} offers {item} at different terms in {_rows(rows)}; each is an offer of its own."
        hint = "Delete the offers that do not hold: a plan takes the cheapest."
        notes.say(Severity.WARNING, "several-prices", rows[-1], message, hint)
    return found


def _settings(offers: OfferRows) -> tuple[BookRow, ...]:
    currencies = offers.currencies
    if len(currencies) != 1 or not currencies[0]:
        return ()
    return (BookRow({"setting": "Base currency", "value": currencies[0]}, ()),)


def _material(item: str, line: Line) -> BookRow:
    said = dict.fromkeys(text for text in (line.name, line.description) if text and text != item)
    values = {"material": item, "description": "; ".join(said) or None, "unit": line.unit or PIECES}
    return BookRow({**values, "group": line.section or None}, (line.row,))


def _bom_row(link: Link, is_assembly: bool) -> BookRow:
    line = link.line
    values = {
        "parent": link.parent,
        "component": link.component,
        "quantity": line.quantity,
        "unit": line.unit or (None if is_assembly else PIECES),
        "scrap": line.scrap or None,
    }
    return BookRow(values, (line.row,))


def _rows(rows: Iterable[int]) -> str:
    """Rows as a sentence names them: ``row 4``, or ``rows 4, 5 and 9``."""
    unique = sorted(set(rows))
    return f"rows {listed(unique, _ROWS_NAMED)}" if len(unique) > 1 else f"row {listed(unique, _ROWS_NAMED)}"
