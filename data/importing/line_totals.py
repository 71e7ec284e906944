"""What the rows say of themselves against each other: price × quantity beside the total of the row, and discounts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from data.importing.layout import Mapping
from data.importing.row_findings import RowFindings
from data.importing.title_words import read_title
from data.reading.findings import listed

_MOST = 30
_HALF = 0.5


class LineTotals:
    """Compares the totals of rows with price × quantity, and says where they do not agree.

    Attributes:
        found: collects what is said.
        price_letter: column of the unit prices.
        total_letter: column of the totals.
    """

    def __init__(self, found: RowFindings, price_letter: str, total_letter: str) -> None:
        self.found, self.price_letter, self.total_letter = found, price_letter, total_letter

    def tell(
        self,
        positions: Sequence[int],
        quantities: Sequence[float | None],
        prices: Callable[[int], Sequence[float]],
        totals: Sequence[float | None],
    ) -> None:
        """A warning for each row that contradicts itself; one for all of them where most rows do.

        Args:
            positions: of the lines.
            quantities: by position.
            prices: the unit prices that a row may mean: one, or one for each price break.
            totals: by position.
        """
        rows = [(at, quantities[at] or 0.0, prices(at), totals[at] or 0.0) for at in positions if totals[at]]
        rows = [row for row in rows if row[1] and row[2]]
        wrong = [row for row in rows if not any(_agree(row[1], price, row[3]) for price in row[2])]
        if len(wrong) > max(1.0, _HALF * len(rows)):
            self._tell_all(wrong, len(rows))
            return
        for at, quantity, prices_of_row, total in wrong[:_MOST]:
            self._tell_one(at, quantity, prices_of_row[0], total)
        if len(wrong) > _MOST:
            said = f"{len(wrong) - _MOST:,} more rows have a total that is not price × quantity."
            self.found.warning("line-total-differs", said, "", wrong[_MOST][0], self.total_letter)

    def _tell_one(self, position: int, quantity: float, price: float, total: float) -> None:
        row = self.found.table.row(position)
        said = (
            f"the row states {total:.15g} as its total, but {self.price_letter}{row} gives {price:.10g} × "
            f"{quantity:.10g} = {price * quantity:.10g}; the unit price was read."
        )
        hint = "Correct the price, the quantity or the total."
        self.found.warning("line-total-differs", said, hint, position, self.total_letter)

    def _tell_all(self, wrong: Sequence[tuple[int, float, Sequence[float], float]], rows: int) -> None:
        at, quantity, prices, total = wrong[0]
        title = self.found.table.title(self.total_letter)
        said = (
            f"{title} is not price × quantity in {len(wrong):,} of {rows:,} rows; in the first it is {total:.15g} "
            f"beside {prices[0]:.10g} × {quantity:.10g}. It was not used."
        )
        hint = "Check which column holds the quantity of one product, and which the price."
        self.found.warning("line-totals-differ", said, hint, at, self.total_letter)


def _agree(quantity: float, price: float, total: float) -> bool:
    """Whether a total is price × quantity, up to cents in the total and to the decimals of the price."""
    decimals = max(2, len(f"{price:.10g}".partition(".")[2]))
    allowed = max(0.0151, 1e-4 * abs(total), 0.5001 * 10.0**-decimals * quantity)
    return abs(quantity * price - total) <= allowed


def tell_discounts(found: RowFindings, mapping: Mapping, positions: Sequence[int]) -> None:
    """Warn of a column of discounts that holds any: prices are read as they stand."""
    used = set(mapping.columns.values()) | {letter for offer in mapping.offers for letter in offer.columns.values()}
    for letter, title in found.table.layout.titles.items():
        if letter in used or read_title(title).fits("discount") < 0.6:
            continue
        cells = found.table.column(letter)
        held = [at for at in positions if cells[at] not in {None, 0, "0", "0%", "0 %", "-"}]
        if held:
            named = listed([found.table.row(at) for at in held], 6)
            rows = f"rows {named}" if len(held) > 1 else f"row {named}"
            said = f"{found.table.title(letter)} states discounts in {rows}; prices were read without them."
            found.warning("discount", said, "Type the prices that are paid, or map their column.", held[0], letter)
