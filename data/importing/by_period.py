"""Quantities that a foreign table states by period: they are requirements, and not what one product needs."""

from __future__ import annotations

import math
from collections.abc import Sequence

from data.importing.foreign_columns import ForeignColumn
from data.importing.layout import Question, Role
from data.importing.quantity_column import QuantityChoice
from data.importing.title_words import read_title
from data.periods import Frequency, parse_period

_MOSTLY = 0.8
_NAMED = 3


def without_quantities_by_period(columns: Sequence[ForeignColumn], quantity: QuantityChoice) -> QuantityChoice:
    """The choice of a column of quantities, left to a person where the quantities are those of periods.

    They are where columns are titled by periods (``Q1 2027``) and no other holds quantities but their sum, and where
    the quantities of a row are those of a period that stands beside them. A year alone is no period here: 2,500 may be
    the quantity from which on a price holds.

    Args:
        columns: the columns that may hold quantities or prices.
        quantity: which of them was chosen.
    """
    titled = [column for column in columns if _is_titled_by_period(column)]
    totals = [column for column in columns if column not in titled and _is_sum_of(column, titled)]
    if len(titled) >= 2 and (quantity.column is None or quantity.column in (*titled, *totals)):
        return QuantityChoice(None, _of_columns(titled), (*titled, *totals))
    periods = next((column for column in columns if column is not quantity.column and _holds_periods(column)), None)
    if periods is None or quantity.column is None:
        return quantity
    return QuantityChoice(None, _of_rows(quantity.column, periods), (quantity.column, *quantity.others))


def _is_titled_by_period(column: ForeignColumn) -> bool:
    holds_numbers = not column.evidence.filled or column.evidence.numbers >= 0.5
    return _is_period(column.title) and holds_numbers and not column.money_format and not _is_of_money(column)


def _is_of_money(column: ForeignColumn) -> bool:
    return read_title(column.group).fits("price", "line_total") > 0.0


def _is_period(cell: object) -> bool:
    period = parse_period(" ".join(cell.split())) if isinstance(cell, str) else None
    return period is not None and period.frequency is not Frequency.YEAR


def _holds_periods(column: ForeignColumn) -> bool:
    cells = [cell for cell, kind in zip(column.evidence.cells, column.evidence.kinds, strict=False) if kind.filled]
    return len(cells) >= 2 and sum(map(_is_period, cells)) >= _MOSTLY * len(cells)


def _is_sum_of(column: ForeignColumn, parts: Sequence[ForeignColumn]) -> bool:
    """Whether a column holds what the others add up to, in every row that it fills."""
    if not parts:
        return False
    rows = zip(column.evidence.values, *(part.evidence.values for part in parts), strict=True)
    pairs = [(total, math.fsum(each or 0.0 for each in each_part)) for total, *each_part in rows if total is not None]
    return bool(pairs) and all(math.isclose(total, added, rel_tol=1e-9) for total, added in pairs)


def _of_columns(titled: Sequence[ForeignColumn]) -> Question:
    names = ", ".join(column.named() for column in titled[:_NAMED])
    more = f" and {len(titled) - _NAMED} more" if len(titled) > _NAMED else ""
    return _question(f"The table states quantities by period ({names}{more})", titled)


def _of_rows(quantity: ForeignColumn, periods: ForeignColumn) -> Question:
    return _question(f"The quantities in {quantity.named()} are those of periods ({periods.named()})", [quantity])


def _question(begin: str, columns: Sequence[ForeignColumn]) -> Question:
    return Question(
        "no-quantity",
        f"{begin}: what is required, not how many of each item one product needs. Put them into the sheet "
        "Requirements, a row for each material and period. Which column says how many one product needs all the same? "
        "Without an answer nothing is read.",
        tuple(column.letter for column in columns),
        Role.QUANTITY,
    )
