"""Where a sweep is done: the options that all sweeps of the command line share."""

from __future__ import annotations

import argparse

from desktop.cli.numbers import number_in
from optimizer.sweep import Place


def add_place(parser: argparse.ArgumentParser) -> None:
    """Adds ``--workers`` and ``--cluster`` to a command."""
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--workers", type=_workers, default=0, metavar="N", help="processes (default: this one)")
    where.add_argument("--cluster", default="", metavar="ADDRESS", help="Dask scheduler, such as tcp://host:8786")


def place_of(given: argparse.Namespace) -> Place:
    """Where the sweep is done, as the options say."""
    return Place(given.workers, given.cluster)


def _workers(text: str) -> int:
    workers = number_in(text)
    if not 1 <= workers <= 256 or workers != int(workers):
        raise argparse.ArgumentTypeError(f'"{text}" is not a number of processes from 1 to 256')
    return int(workers)
