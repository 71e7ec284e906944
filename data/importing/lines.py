"""What was read from the rows of a foreign file: lines, offers, totals, and every other row with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from data.importing.layout import Question
from data.problems import Problem


class RowKind(StrEnum):
    """What a row of the table is, when it is not a line with an item and a quantity."""

    SECTION = "section"
    SUBTOTAL = "subtotal"
    TOTAL = "total"
    REPEATED_TITLES = "repeated titles"
    NOTE = "note"
    PROBLEM = "problem"


@dataclass(frozen=True)
class OtherRow:
    """A row of the table that is not a line.

    Attributes:
        row: its number in the file.
        kind: what it was recognised as.
        reason: one sentence for a person.
    """

    row: int
    kind: RowKind
    reason: str


@dataclass(frozen=True)
class Price:
    """What one supplier asks for the item of a line.

    Attributes:
        supplier: its name as in the file; empty where the file names none.
        unit_price: for one unit of the line, in ``currency``.
        currency: ISO code; empty where nothing in the file says it.
        breaks: (from quantity, unit price) in ascending order, without the price that holds from the first unit on.
        part: the supplier's own number of the item; empty where there is none.
        minimum_order: in the unit of the line; None where the file has none.
        order_multiple: likewise.
        lead_time: in days; None where the file has none.
        country: country of origin as typed; empty where the file has none.
        columns: letter of the column by field name, for problems and for marking cells.
    """

    supplier: str
    unit_price: float
    currency: str = ""
    breaks: tuple[tuple[float, float], ...] = ()
    part: str = ""
    minimum_order: float | None = None
    order_multiple: float | None = None
    lead_time: float | None = None
    country: str = ""
    columns: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Line:
    """A row with an item and a numeric quantity (in a quotation: an item and a price).

    Attributes:
        row: its number in the file.
        item: identifier of the item: the part number, else the name; text stays text.
        name: what it is, for people; may equal ``item``.
        quantity: as the file states it; per one unit of the parent where the file has levels. 0 where the file says 0
            (a warning names the row: the item is not needed) and in a quotation.
        unit: canonical symbol; empty where nothing says it.
        parent: item of the assembly it belongs to; empty at the top.
        section: the heading under which it stands; empty where there is none.
        scrap: fraction added; 0 where the file has none.
        prices: what suppliers ask for it; empty without prices.
        description: further text.
        supplier: as typed, also where the row has no price; empty where there is none.
        manufacturer: as typed.
        country: of origin, as typed.
        repeats: the row of which this line is a copy, because its assembly is listed there with the same parts;
            the parts of an assembly are needed once for each, so a copy is not added to it again. 0: it is no copy.
    """

    row: int
    item: str
    name: str
    quantity: float
    unit: str = ""
    parent: str = ""
    section: str = ""
    scrap: float = 0.0
    prices: tuple[Price, ...] = ()
    description: str = ""
    supplier: str = ""
    manufacturer: str = ""
    country: str = ""
    repeats: int = 0


@dataclass(frozen=True)
class StatedTotals:
    """What the file itself states as the totals of the whole table; None where it states none."""

    quantity: float | None = None
    price: float | None = None


@dataclass(frozen=True)
class TableReading:
    """Everything that was read from one table.

    Attributes:
        lines: in the order of the file.
        others: every other row inside the table that is not blank, in the order of the file.
        totals: the file's own totals.
        problems: cells that could not be read or need a look; each names the cell.
        questions: what the rows leave open.
        currency: ISO code of all prices; empty where there is none or more than one.
        outside: every row of the sheet outside the table that is not blank, but for its titles.
    """

    lines: tuple[Line, ...]
    others: tuple[OtherRow, ...] = ()
    totals: StatedTotals = StatedTotals()
    problems: tuple[Problem, ...] = ()
    questions: tuple[Question, ...] = ()
    currency: str = ""
    outside: tuple[OtherRow, ...] = ()
