"""Where the table of a foreign file stands, and what its columns mean: the two things a person may correct."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """What a column of a bill of materials or a quotation says about a row. The values are keys of the mapping file."""

    QUANTITY = "quantity"
    PART = "part"
    NAME = "name"
    DESCRIPTION = "description"
    UNIT = "unit"
    PRICE = "price"
    LINE_TOTAL = "line_total"
    CURRENCY = "currency"
    SUPPLIER = "supplier"
    MANUFACTURER = "manufacturer"
    COUNTRY = "country"
    LEVEL = "level"
    PARENT = "parent"
    SCRAP = "scrap"
    MINIMUM_ORDER = "minimum_order"
    ORDER_MULTIPLE = "order_multiple"
    LEAD_TIME = "lead_time"


class PriceKind(StrEnum):
    """Whether the price column holds prices of one unit, or of the quantity of the row."""

    UNIT = "unit"
    LINE = "line"


class TableKind(StrEnum):
    """What the table is: a list of what is needed, or prices offered without quantities needed."""

    BOM = "bom"
    QUOTATION = "quotation"


@dataclass(frozen=True)
class Layout:
    """Where the table stands. Rows are numbers as the spreadsheet counts, from 1; columns are letters.

    Attributes:
        sheet: title of the sheet; empty for a text file.
        header_row: the row with the titles of the columns; the lower one where there are two. 0: there is none.
        header_rows: 1, or 2 where a row above groups the titles (a distributor over its columns).
        first_row: first row below the titles that is not blank.
        last_row: last row of the table; total rows below the items are outside.
        titles: the titles by column letter, of every column of the table, the two rows joined by " / "; text as typed.
    """

    sheet: str
    header_row: int
    first_row: int
    last_row: int
    titles: dict[str, str]
    header_rows: int = 1


@dataclass(frozen=True)
class BreakColumn:
    """A column that holds the unit price from a quantity on.

    Attributes:
        from_quantity: where the price begins to hold, in the unit of the row; 1 for the price of a single piece.
        column: its letter.
    """

    from_quantity: float
    column: str


@dataclass(frozen=True)
class OfferColumns:
    """The columns of one distributor, where several stand side by side.

    Attributes:
        supplier: its name, as in the titles.
        columns: letters by role: price, part, minimum order, order multiple, lead time, currency ...
        breaks: price breaks in ascending order of quantity.
    """

    supplier: str
    columns: dict[Role, str]
    breaks: tuple[BreakColumn, ...] = ()


@dataclass(frozen=True)
class Mapping:
    """What the columns mean.

    Attributes:
        columns: letters by role; a role without a column is missing. One column may have two roles (part and name).
        price_kind: what ``Role.PRICE`` holds; None without such a column or where it is not known yet.
        breaks: price breaks in several columns, in ascending order of quantity; the first may be the column of PRICE.
        offers: distributors side by side; empty where the table has at most one price.
        kind: a bill of materials or a quotation.
        decimal_sign: "," or "." where numbers typed as text need it; empty: by the evidence of the column.
        units: a unit that holds for a whole column, by letter, as a title such as "Weight (kg)" states it.
        currency: ISO code that holds for all prices without one of their own; empty: by the evidence of the file.
        quantity: the quantity of every row, where a person states that a file without quantities means so.
        for_product: where there are assemblies: True if quantities are for the whole product, False if they are for one
            unit of the assembly above; None: for one unit, and asked where the numbers allow both.
    """

    columns: dict[Role, str]
    price_kind: PriceKind | None = None
    breaks: tuple[BreakColumn, ...] = ()
    offers: tuple[OfferColumns, ...] = ()
    kind: TableKind = TableKind.BOM
    decimal_sign: str = ""
    units: dict[str, str] = field(default_factory=dict)
    currency: str = ""
    quantity: float | None = None
    for_product: bool | None = None


@dataclass(frozen=True)
class Question:
    """Something that the file leaves open; a person answers by correcting the mapping or the layout.

    Attributes:
        code: stable kind of the question in kebab case, such as ``which-quantity``.
        sentence: the question, with what speaks for the answers and the proposed one.
        choices: the possible answers, such as column letters; the proposed one first.
        role: the role it is about; None where it is about the table.
    """

    code: str
    sentence: str
    choices: tuple[str, ...] = ()
    role: Role | None = None
