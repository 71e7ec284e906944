"""What is bought in each price break, as columns of the model."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.arrays import FloatArray, IntArray, ranges
from optimizer.solving.model import Columns


@dataclass(frozen=True)
class BreakColumns:
    """The columns of price breaks, by lot, then break.

    A lot is what one offer delivers over the horizon; or in one period, where a rule measures the value of single
    periods. What is bought below the first break has no column: it is the rest, at the offer's own price.

    Attributes:
        quantity: what is bought in each break, internal units.
        offer: position of the offer, one a column.
        step: landed cost of one internal unit in the break less that below the first break, base currency.
        first: for each lot, where its columns begin; one more entry closes the last.
        lot_of_entry: number of the lot that a purchase stands for, one an entry of ``problem.purchases``: the first
            entry of a lot stands for it, the others and those without breaks have -1.
        in_break: whether a break holds what is bought, binary; one a break that needs it.
    """

    quantity: Columns
    offer: IntArray
    step: FloatArray
    first: IntArray
    lot_of_entry: IntArray
    in_break: Columns

    def of_entries(self, number: IntArray) -> tuple[IntArray, IntArray]:
        """For each listed purchase the columns of the lot that it stands for: (position in ``number``, column)."""
        lot = self.lot_of_entry[number]
        at = np.nonzero(lot >= 0)[0]
        begins = self.first[lot[at]]
        group, column = ranges(begins, self.first[lot[at] + 1] - begins)
        return at[group], column
