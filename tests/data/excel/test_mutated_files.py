"""Thousands of damaged files: each ends in values or in a sentence, never in an abort or a wait (RELIABILITY.md 8)."""

import os
import subprocess
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from data.excel.cells import CellError, SheetCells
from data.excel.reader import SpreadsheetError, read_cells, read_source
from tests.workbooks.damaged import SOURCES, damaged

SECONDS = 30
LONG = [(1_000, 3_000), (100_000, 30_000)]
"""First and number of the damaged files of the long runs."""
ROOT = Path(__file__).resolve().parents[3]


def read_by_a_worker(first, end, step, folder):
    """The outcome of each number; a worker that dies or waits is replaced, and that is the outcome of its number."""
    outcomes = {}
    while first < end:
        folder.mkdir(exist_ok=True)
        command = [sys.executable, "-m", "tests.workbooks.damaged", *map(str, (first, end, step, folder))]
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "LODESTONE_READER_MEMORY": str(4 << 30)}
        with subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as worker:
            last = first - step
            while True:
                clock = threading.Timer(SECONDS, worker.kill)
                clock.start()
                line = worker.stdout.readline()
                clock.cancel()
                if not line:
                    break
                number, _, outcome = line.strip().partition(" ")
                last = int(number)
                outcomes[last] = outcome
            if worker.wait() and outcomes.get(last, "begun") != "begun":
                outcomes[last + step] = "the worker did not start"
        first = max(last, first) + step
    return outcomes


def outcomes_of(first, count, folder):
    """The outcomes of so many damaged files, read by two workers."""
    with ThreadPoolExecutor(2) as pool:
        halves = [pool.submit(read_by_a_worker, first + at, first + count, 2, folder / str(at)) for at in range(2)]
        return {number: outcome for half in halves for number, outcome in half.result().items()}


def check(first, count, folder):
    outcomes = outcomes_of(first, count, folder)
    assert sorted(outcomes) == list(range(first, first + count))
    assert {number: outcome for number, outcome in outcomes.items() if outcome not in {"read", "refused"}} == {}
    counted = Counter(outcomes.values())
    assert min(counted["read"], counted["refused"]) > count // 10
    return counted


def test_that_the_files_are_read_before_they_are_damaged(tmp_path):
    for kind, content in SOURCES.items():
        path = tmp_path / f"book.{kind}"
        path.write_bytes(content)
        sheets = read_source(path).sheets
        assert sheets[0].cells.title in {"Offers", ""}
        assert sheets[0].cells.height > 3
    assert read_cells(tmp_path / "book.xlsx")[0].at("C40") == CellError("#DIV/0!")


def test_that_12_damaged_files_end_in_values_or_a_sentence_for_the_program(tmp_path):
    path = tmp_path / "book.dat"
    ends = [end_of(path, number) for number in range(0, 12 * 7, 7)]
    assert all(end is None or (end.startswith(path.name) and end.endswith(".")) for end in ends)
    assert not any(end and f"after {SECONDS} seconds" in end for end in ends)


def end_of(path, number):
    """None where the program got values of the damaged file, else the sentence."""
    path.write_bytes(damaged(number)[1])
    try:
        assert all(isinstance(sheet.cells, SheetCells) for sheet in read_source(path, most_seconds=SECONDS).sheets)
    except SpreadsheetError as error:
        return str(error)
    return None


@pytest.mark.parametrize(
    ("first", "count"), [(1_000, 500), *(pytest.param(*long, marks=pytest.mark.long) for long in LONG)]
)
def test_that_damaged_files_end_in_values_or_a_sentence(first, count, tmp_path):
    check(first, count, tmp_path)
