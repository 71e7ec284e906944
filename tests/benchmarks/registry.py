"""The books that are measured, by name: a size, and what couples their materials.

``apart`` has caps on each material alone; ``portfolio`` one more cap on the value of all at once; ``suppliers`` has
suppliers with capacities over several materials instead; ``integer`` has fixed costs and minimum orders.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from data.case import Case
from tests.benchmarks.books import SIZES, BenchmarkBook, as_case, join_suppliers, make_book
from tests.benchmarks.integer_books import INTEGER_SIZES, IntegerBook, as_integer_case, make_integer_book

INTEGER_SIZE = "tiny"
"""The integer book that every subject proves; larger ones are ``bench_integer``'s."""
VARIANTS: dict[str, Callable[[BenchmarkBook], BenchmarkBook]] = {
    "apart": lambda book: replace(book, portfolio_cap=None),
    "portfolio": lambda book: book,
    "suppliers": lambda book: join_suppliers(replace(book, portfolio_cap=None), 4, mixed=True),
}


@dataclass(frozen=True)
class Entry:
    """A book of the registry.

    Attributes:
        variant: what couples its materials.
        size: name of its size.
        make: makes it, as arrays.
    """

    variant: str
    size: str
    make: Callable[[], BenchmarkBook | IntegerBook]

    @property
    def name(self) -> str:
        """Such as ``M/portfolio``."""
        return f"{self.size}/{self.variant}"

    def case(self) -> Case:
        """The book as a checked case."""
        book = self.make()
        return as_integer_case(book, capped=False) if isinstance(book, IntegerBook) else as_case(book)


def _entries() -> list[Entry]:
    linear = [
        Entry(variant, size, partial(_make, variant, size))
        for size in SIZES
        for variant in (["portfolio"] if size == "SM" else VARIANTS)
    ]
    return [*linear, Entry("integer", "S", partial(make_integer_book, INTEGER_SIZE))]


def _make(variant: str, size: str) -> BenchmarkBook:
    return VARIANTS[variant](make_book(size))


REGISTRY = {entry.name: entry for entry in _entries()}


def shape_of(entry: Entry) -> str:
    """The size of a book in words."""
    if entry.variant == "integer":
        suppliers, materials = INTEGER_SIZES[INTEGER_SIZE]
        return f"{materials} materials, {suppliers} suppliers, fixed costs and minimum orders"
    materials, offers, periods = SIZES[entry.size]
    return f"{materials:,} materials × {offers} offers × {periods} period{'s' * (periods > 1)}"
