"""Quantities that a foreign table states by period: they are requirements, and not what one product needs."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Sequence

from data.excel.cells import column_number
from data.importing.foreign_columns import ForeignColumn
from data.importing.layout import Question, Role
from data.importing.period_words import is_period, is_title_of_period, period_of_text, speaks_of_periods
from data.importing.quantity_column import QuantityChoice
from data.importing.title_words import read_title
from data.periods import Frequency

_MOSTLY = 0.8
_NAMED = 3
_TOTAL = re.compile(r"\b(total|sum|summe|gesamt\w*|overall|somme|totale)\b|合计|总计|总数|итого|всего", re.IGNORECASE)
_SILENT = 3
"""Signs of a cell that says that there is nothing, such as ``-`` and ``n/a``."""


def titled_by_periods(columns: Sequence[ForeignColumn]) -> list[ForeignColumn]:
    """The columns of numbers that are titled by periods; years only where they follow each other.

    A group of titles that speaks of prices, and cells of money, are prices.
    """
    titled = [column for column in columns if is_title_of_period(column.title)]
    years = [column for column in columns if _year(column) is not None]
    if len(years) >= 2 and all(_year(b) == (_year(a) or 0) + 1 for a, b in itertools.pairwise(years)):
        titled += years
    return [column for column in titled if _may_be_quantities(column)]


def without_quantities_by_period(columns: Sequence[ForeignColumn], quantity: QuantityChoice) -> QuantityChoice:
    """The choice of a column of quantities, left to a person where the quantities are those of periods.

    They are where columns are titled by periods and no other than their total holds quantities; and where a column
    whose title has a word for periods holds one for nearly each quantity.

    Args:
        columns: the columns that may hold quantities or prices.
        quantity: which of them was chosen.
    """
    titled = titled_by_periods(columns)
    totals = [column for column in columns if titled and column not in titled and _is_total_of(column, titled)]
    if len(titled) >= 2 and (quantity.column is None or quantity.column in (*titled, *totals)):
        return QuantityChoice(None, _of_columns(titled), (*titled, *totals), by_period=True)
    if quantity.column is None:
        return quantity
    others = (column for column in columns if column is not quantity.column)
    periods = next((column for column in others if _holds_periods(column, quantity.column)), None)
    if periods is None:
        return quantity
    rest = (quantity.column, *quantity.others)
    return QuantityChoice(None, _of_rows(quantity.column, periods), rest, by_period=True)


def _year(column: ForeignColumn) -> int | None:
    period = period_of_text(column.title)
    return period.ordinal if period is not None and period.frequency is Frequency.YEAR else None


def _may_be_quantities(column: ForeignColumn) -> bool:
    evidence = column.evidence
    cells = zip(evidence.cells, evidence.kinds, evidence.values, strict=False)
    said = [cell for cell, kind, value in cells if kind.filled and value is None]
    are_silent = all(isinstance(cell, str) and len(cell.strip()) <= _SILENT for cell in said)
    of_money = column.money_format or evidence.trait("money") > 0.0 or read_title(column.group).fits("price") > 0.0
    return are_silent and not of_money


def _is_total_of(column: ForeignColumn, parts: Sequence[ForeignColumn]) -> bool:
    """Whether a column at the right of others holds what they add up to: in most rows, or as its title says."""
    if column_number(column.letter) < column_number(parts[0].letter) or not _may_be_quantities(column):
        return False
    rows = zip(column.evidence.values, *(part.evidence.values for part in parts), strict=True)
    pairs = [(total, math.fsum(each or 0.0 for each in row)) for total, *row in rows if total is not None]
    same = sum(math.isclose(total, added, rel_tol=1e-9) for total, added in pairs)
    return bool(pairs) and (_TOTAL.search(column.title) is not None or same >= 0.5 * len(pairs))


def _holds_periods(column: ForeignColumn, quantity: ForeignColumn) -> bool:
    """Whether nearly each row with a quantity has a period in a column that is called one of periods."""
    if not speaks_of_periods(column.title):
        return False
    pairs = zip(column.evidence.cells, quantity.evidence.values, strict=False)
    cells = [cell for cell, value in pairs if value is not None]
    return len(cells) >= 2 and sum(map(is_period, cells)) >= _MOSTLY * len(cells)


def _of_columns(titled: Sequence[ForeignColumn]) -> Question:
    names = ", ".join(column.named() for column in titled[:_NAMED])
    more = f" and {len(titled) - _NAMED} more" if len(titled) > _NAMED else ""
    return _question(f"The table has a column for each period ({names}{more})", titled)


def _of_rows(quantity: ForeignColumn, periods: ForeignColumn) -> Question:
    return _question(f"The quantities in {quantity.named()} are those of periods ({periods.named()})", [quantity])


def _question(begin: str, columns: Sequence[ForeignColumn]) -> Question:
    return Question(
        "no-quantity",
        f"{begin}: what is required in a period is not how many of each item one product needs. Put requirements into "
        "the sheet Requirements, a row for each material and period. Which column says how many one product needs all "
        "the same? Without an answer nothing is read.",
        tuple(column.letter for column in columns),
        Role.QUANTITY,
    )
