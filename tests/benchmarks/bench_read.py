"""Benchmark: 200,000 offers from a workbook, against bare calamine on the same file.

    python -m tests.benchmarks.bench_read [--rows N] [--repeat N]

Each subject runs in a process of its own, in turn, so that the memory of one is not the other's: ``calamine`` (bare
python-calamine, to lists of values), ``read_cells`` and ``read_source`` (guard, reading process, wire, and the looks)
and ``read_book`` (to a Book, whose cells know their places). CPU seconds count the reading process too; medians over
the repeats. Memory is the peak of the program and of the reading process. The target is 2 × calamine, under 1 GB.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np
import python_calamine as calamine
import xlsxwriter

from data.excel.book_reader import read_book
from data.excel.reader import read_cells, read_source

SUBJECTS: dict[str, Callable[[str], object]] = {
    "calamine": lambda path: calamine.load_workbook(path).get_sheet_by_index(0).to_python(),
    "read_cells": read_cells,
    "read_source": read_source,
    "read_book": read_book,
}
FIGURES = ("CPU s", "wall s", "program MB", "child MB")
TITLES = (
    "Offer", "Material", "Supplier", "Unit price", "Currency", "Unit",
    "Capacity", "Minimum order", "Order multiple", "Fixed cost", "Incoterm", "Freight",
)  # fmt: skip


def write_offers(path: Path, rows: int) -> None:
    """A workbook of offers with two columns of prices in euros, as Excel would store it."""
    random = np.random.default_rng(7)
    prices, capacities = random.uniform(1, 900, (rows, 3)).round(2), random.integers(1_000, 90_000, (rows, 2))
    with xlsxwriter.Workbook(str(path), {"in_memory": True}) as book:
        sheet, money = book.add_worksheet("Offers"), book.add_format({"num_format": '#,##0.00 "€"'})
        sheet.write_row(0, 0, TITLES)
        for at in range(rows):
            price, fixed, freight = map(float, prices[at])
            capacity, order = map(int, capacities[at])
            texts = {0: f"O-{at}", 1: f"M-{at % 500}", 2: f"S-{at % 900}", 4: "EUR", 5: "kg", 10: "DAP"}
            for column, text in texts.items():
                sheet.write_string(at + 1, column, text)
            for column, number in {3: price, 6: capacity, 7: order // 100, 8: 5, 9: fixed, 11: freight}.items():
                sheet.write_number(at + 1, column, number, money if column in {3, 9} else None)


def measure(name: str, path: str) -> list[float]:
    """One run of a subject in this process: its figures."""
    start, wall = _cpu(), time.perf_counter()
    held = SUBJECTS[name](path)
    seconds, wall = _cpu() - start, time.perf_counter() - wall
    if not held:
        raise SystemExit(f"{name} read nothing.")
    peaks = [resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return [seconds, wall, *peaks]


def main() -> None:
    """Runs the benchmark and prints its table."""
    arguments = _arguments()
    if arguments.write:
        write_offers(Path(arguments.write), arguments.rows)
        return
    if arguments.measure:
        sys.stdout.write(json.dumps(measure(*arguments.measure)))
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "offers.xlsx"
        # In a process of its own: the peak memory of a process that starts another counts as the other's.
        subprocess.run([sys.executable, __file__, "--rows", str(arguments.rows), "--write", str(path)], check=True)
        runs: dict[str, list[list[float]]] = {name: [] for name in SUBJECTS}
        for _ in range(arguments.repeat):
            for name in SUBJECTS:
                command = [sys.executable, __file__, "--measure", name, str(path)]
                done = subprocess.run(command, check=True, capture_output=True, text=True)
                runs[name].append(json.loads(done.stdout))
        size = path.stat().st_size / 1e6
    _report(f"{arguments.rows:,} rows × {len(TITLES)} columns, {size:.1f} MB, {arguments.repeat} repeats", runs)


def _report(head: str, runs: dict[str, list[list[float]]]) -> None:
    figures = {name: [median(run[at] for run in mine) for at in range(4)] for name, mine in runs.items()}
    floor = figures["calamine"]
    lines = [head, f"{'':12}" + "".join(f"{title:>12}" for title in (*FIGURES, "× CPU", "× wall"))]
    for name, (cpu, wall, program, reader) in figures.items():
        ratios = f"{cpu / floor[0]:12.2f}{wall / floor[1]:12.2f}"
        lines.append(f"{name:12}{cpu:12.2f}{wall:12.2f}{program:12.0f}{reader:12.0f}{ratios}")
    sys.stdout.write("\n".join([*lines, ""]))


def _cpu() -> float:
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(used.ru_utime + used.ru_stime for used in both)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="200,000 offers from a workbook, against bare calamine.")
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--measure", nargs=2, metavar=("SUBJECT", "FILE"), help=argparse.SUPPRESS)
    parser.add_argument("--write", metavar="FILE", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
