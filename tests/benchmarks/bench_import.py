"""Benchmark: a foreign list of 200,000 rows × 12 columns from its cells to lines, beyond the reading of the file.

    python -m tests.benchmarks.bench_import [--rows N] [--profile STEP]

Two lists: ``plain`` (numbers, prices in the number format of euros) and ``typed`` (levels, units beside the quantities
and prices as text with a decimal comma). CPU seconds by step; the target is 10 s in total for each list.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import sys
import time
from collections.abc import Callable

import numpy as np

from data.excel.cells import Cell, SheetCells
from data.excel.source import SheetLooks, SourceFile, SourceSheet
from data.importing.find_table import find_layouts
from data.importing.map_columns import propose_mapping
from data.importing.session import open_session
from data.importing.table_reading import read_table

TITLES = (
    "Level", "Part number", "Description", "Qty", "Unit", "Unit price", "Line total", "Supplier", "Manufacturer",
    "Country", "MOQ", "Lead time",
)  # fmt: skip


def foreign_list(rows: int, *, is_typed: bool) -> SourceFile:
    """A list with assemblies of nine parts each, as a spreadsheet would hold it or as people type it."""
    random = np.random.default_rng(7)
    quantities, prices = random.integers(2, 40, rows).tolist(), random.uniform(1, 900, rows).round(2).tolist()
    totals = [round(quantity * price, 2) for quantity, price in zip(quantities, prices, strict=True)]
    columns: list[list[Cell]] = [
        [0 if at % 10 == 0 else 1 for at in range(rows)] if is_typed else [None] * rows,
        [f"P-{at}" for at in range(rows)],
        [f"Part {at % 700} of the machine" for at in range(rows)],
        [f"{quantity} pcs" for quantity in quantities] if is_typed else quantities,
        ["pcs"] * rows,
        [_typed(price) for price in prices] if is_typed else prices,
        [_typed(total) for total in totals] if is_typed else totals,
        [f"Supplier {at % 90}" for at in range(rows)],
        [f"Maker {at % 300}" for at in range(rows)],
        ["DE"] * rows,
        [10.0] * rows,
        ["4 weeks" if is_typed else 28.0] * rows,
    ]
    held = tuple([title, *column] for title, column in zip(TITLES, columns, strict=True))
    cells = SheetCells("BOM", visible=True, first_row=1, first_column=1, columns=held)
    looks = SheetLooks(formats={6: ((2, rows + 1, '#,##0.00 "€"'),), 7: ((2, rows + 1, '#,##0.00 "€"'),)})
    return SourceFile("list.xlsx", (SourceSheet(cells, SheetLooks() if is_typed else looks),))


def _typed(price: float) -> str:
    return f"{price:.2f} €".replace(".", ",")


def measure(source: SourceFile) -> dict[str, float]:
    """CPU seconds of each step, and of a whole session with the rows of a book."""
    seconds: dict[str, float] = {}
    layouts = _timed(seconds, "find_layouts", lambda: find_layouts(source))
    mapping, _ = _timed(seconds, "propose_mapping", lambda: propose_mapping(source, layouts[0]))
    reading = _timed(seconds, "read_table", lambda: read_table(source, layouts[0], mapping))
    session = _timed(seconds, "session", lambda: open_session(source))
    _timed(seconds, "book rows", lambda: session.rows)
    if len(reading.lines) != len(source.sheets[0].cells.columns[0]) - 1:
        raise SystemExit(f"{len(reading.lines):,} lines were read.")
    return seconds


def _timed[Result](seconds: dict[str, float], name: str, step: Callable[[], Result]) -> Result:
    start = time.process_time()
    result = step()
    seconds[name] = time.process_time() - start
    return result


def main() -> None:
    """Runs the benchmark and prints its table."""
    parser = argparse.ArgumentParser(description="A foreign list of 200,000 rows, from its cells to lines.")
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--profile", choices=("plain", "typed"), help="show where the time of a session goes")
    arguments = parser.parse_args()
    for name in (arguments.profile,) if arguments.profile else ("plain", "typed"):
        source = foreign_list(arguments.rows, is_typed=name == "typed")
        if arguments.profile:
            profile = cProfile.Profile()
            profile.runcall(lambda source=source: open_session(source).rows)
            pstats.Stats(profile).sort_stats("tottime").print_stats(30)
            continue
        steps = "  ".join(f"{step} {seconds:.2f}" for step, seconds in measure(source).items())
        sys.stdout.write(f"{name:6} {arguments.rows:,} rows × {len(TITLES)}, CPU s: {steps}\n")


if __name__ == "__main__":
    main()
