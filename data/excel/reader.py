"""Reads spreadsheet files in a process of their own, under a memory and a time limit.

Speed matters as much as safety here: 200,000 rows × 12 columns should take little longer than calamine alone, so sheets
travel by column (``wire``) and not as pickled objects, which could run code.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from data.excel import source_wire, wire
from data.excel.cells import Cell, CellError, MissingFormulaValue, SheetCells, SpreadsheetError
from data.excel.guard import named
from data.excel.source import SourceFile
from data.installation import console_program

GIBIBYTE = 1 << 30
MOST_MEMORY = 6 * GIBIBYTE
MOST_OUTPUT = 2 * GIBIBYTE
MOST_SECONDS = 180.0
# Of the GNU C library: it keeps what it has instead of giving back and asking again, a third of the time in the kernel.
_FEW_CALLS_FOR_MEMORY = {
    "MALLOC_MMAP_THRESHOLD_": str(32 << 20),
    "MALLOC_TRIM_THRESHOLD_": str(GIBIBYTE),
    "MALLOC_TOP_PAD_": str(16 << 20),
}
_REFUSED = b"refused\n"
_REFUSAL_STATUS = 3

_GAVE_UP = (
    "cannot be read: the reader {}. The file is damaged or built to do harm; open it in a spreadsheet program, delete "
    "unused rows and sheets, and save it again."
)


def read_cells(path: Path | str, most_seconds: float = MOST_SECONDS) -> list[SheetCells]:
    """The cells of every sheet of a file, hidden ones too.

    Args:
        path: an .xlsx, .xls, .xlsb or .ods file, recognised by its content.
        most_seconds: after this time the reader is stopped.

    Raises:
        SpreadsheetError: the file is not read; one sentence says why and what to do.
    """
    path = Path(path)
    return _answer(path, reader_command(path.absolute()), most_seconds, wire.decode)


def read_source(path: Path | str, most_seconds: float = MOST_SECONDS) -> SourceFile:
    """A foreign file with all that its cells say: values, and looks where they carry meaning.

    Args:
        path: an .xlsx, .xls, .xlsb or .ods file, or a table as text (CSV and its like) with any separator and in any
            encoding; recognised by its content.
        most_seconds: after this time the reader is stopped.

    Raises:
        SpreadsheetError: the file is not read; one sentence says why and what to do.
    """
    return _with_looks(Path(path), "source", most_seconds)


def read_worded(path: Path | str, most_seconds: float = MOST_SECONDS) -> SourceFile:
    """A spreadsheet with its cells, and with the words that number formats show beside them, such as ``0.00 "€"``.

    Args:
        path: an .xlsx, .xls, .xlsb or .ods file, recognised by its content.
        most_seconds: after this time the reader is stopped.

    Raises:
        SpreadsheetError: the file is not read; one sentence says why and what to do.
    """
    return _with_looks(Path(path), "words", most_seconds)


def _with_looks(path: Path, manner: str, most_seconds: float) -> SourceFile:
    command = [*reader_command(path.absolute()), manner]
    return _answer(path, command, most_seconds, lambda output: source_wire.decode(output, path.name))


def reader_command(path: Path) -> list[str]:
    """The command that runs ``data.excel.child`` on a file; an installed program is its own interpreter."""
    installed = console_program()
    if installed is not None:
        return [installed, "--read-spreadsheet", str(path)]
    return [sys.executable, "-P", "-m", "data.excel.child", str(path)]


def _answer[Answer](path: Path, command: list[str], most_seconds: float, decode: Callable[[bytes], Answer]) -> Answer:
    try:
        return _understood(*_run(command, most_seconds), most_seconds, decode)
    except SpreadsheetError as error:
        raise named(path, error) from error


def _understood[Answer](
    output: bytes, status: int, timed_out: bool, most_seconds: float, decode: Callable[[bytes], Answer]
) -> Answer:
    if timed_out:
        raise SpreadsheetError(_GAVE_UP.format(f"was not done after {most_seconds:,.0f} seconds"))
    if status == _REFUSAL_STATUS and output.startswith(_REFUSED):
        raise SpreadsheetError(output[len(_REFUSED) :].decode("utf-8", "replace"))
    if status != 0:
        raise SpreadsheetError(_GAVE_UP.format("ended unexpectedly, as for lack of memory"))
    try:
        return decode(output)
    except ValueError as error:
        raise SpreadsheetError(_GAVE_UP.format("did not finish its answer")) from error


def _run(command: list[str], most_seconds: float) -> tuple[bytes, int, bool]:
    """What the command wrote, its exit status, and whether it was stopped for its time."""
    try:
        process = subprocess.Popen(  # noqa: S603 - our own interpreter and module, no shell
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, ValueError) as error:
        raise SpreadsheetError(f"cannot be read: the reader does not start ({error}).") from error
    timed_out = threading.Event()

    def stop() -> None:
        timed_out.set()
        process.kill()

    clock = threading.Timer(most_seconds, stop)
    clock.daemon = True
    with process:
        clock.start()
        try:
            assert process.stdout is not None  # noqa: S101 - it is a pipe
            output = process.stdout.read(MOST_OUTPUT)
            if len(output) == MOST_OUTPUT:
                process.kill()
            status = process.wait()
        finally:
            clock.cancel()
            process.kill()
    return output, status, timed_out.is_set()


def _environment() -> dict[str, str]:
    """The child finds this package wherever it is started from, and never the modules of the current folder."""
    root = str(Path(__file__).resolve().parents[2])
    known = os.environ.get("PYTHONPATH")
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([root, known] if known else [root]),
        "LODESTONE_READER_MEMORY": str(MOST_MEMORY),
        "RUST_BACKTRACE": "0",
        **_FEW_CALLS_FOR_MEMORY,
    }


__all__ = [
    "Cell",
    "CellError",
    "MissingFormulaValue",
    "SheetCells",
    "SpreadsheetError",
    "read_cells",
    "read_source",
    "read_worded",
    "reader_command",
]
