"""The command that reads a foreign bill of materials or quotation into a sourcing workbook."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data.atomic import replace_file
from data.book import Book
from data.excel.annotated import write_annotated
from data.excel.book_writer import write_book
from data.excel.cells import SpreadsheetError
from data.excel.reader import read_source
from data.excel.source import SourceFile
from data.importing.acceptance import Gap, gaps
from data.importing.account import account, marks_of
from data.importing.import_result import import_result
from data.importing.layout_memory import LayoutMemory
from data.importing.mapping_file import StatedMapping, mapping_as_json, read_mapping
from data.importing.session import (
    ReadingSession,
    ReadingStatus,
    accepted_book,
    open_session,
    with_product,
    with_proposals,
    with_statement,
)
from data.problems import SourcingError
from desktop.cli.foreign_text import import_text
from desktop.cli.new_file import write_new
from desktop.cli.numbers import above_zero
from desktop.cli.plan import refuse_to_overwrite, write_json
from desktop.cli.text import write_line

REFUSED = 2

_DESCRIPTION = """\
Reads a bill of materials or a quotation as people have them (.xlsx, .xls, .xlsb, .ods, or text such as CSV): finds the
table, takes its columns for what they are, checks its sums against the totals that it states, and writes a sourcing
workbook. What the file leaves open is asked, and nothing is written until it is answered: by a mapping file (--map), or
by taking every proposed answer (--accept-proposals). Every row is read or reported."""

_EPILOG = """\
A mapping file is JSON: {"columns": {"quantity": "D", "part": "B", "price": "F", "price_kind": "line"}}, with sheet,
header_row, first_row, last_row, decimal_sign, currency, units, kind and quantity where needed. The file that --json
writes can be corrected and given back with --map. Keys that are left out stay as proposed; null: there is no such
column. Exit status: 0 read (rows that could not be read are listed); 2 questions are open, or nothing can be read."""


@dataclass(frozen=True)
class ImportOptions:
    """What is asked of an import.

    Attributes:
        file: the foreign file.
        output: sourcing workbook to write.
        map_file: mapping to read.
        save_map: where the mapping that was used goes.
        json_target: result file, ``-`` for standard output.
        annotate: where the annotated copy goes.
        accept_proposals: whether proposed answers are taken.
        product: name of the product; empty: by the file.
        builds: how many of it are built, for the build plan.
        fresh: whether what was accepted before is passed over, and nothing is remembered.
    """

    file: Path
    output: Path | None = None
    map_file: Path | None = None
    save_map: Path | None = None
    json_target: str | None = None
    annotate: Path | None = None
    accept_proposals: bool = False
    product: str = ""
    builds: float | None = None
    fresh: bool = False


@dataclass(frozen=True)
class Written:
    """What an import leaves behind.

    Attributes:
        book: the book that was accepted; None where it was not.
        gaps: what it lacks before it can be planned.
        files: what was written: what it is, and where.
        notes: about what is remembered.
        builds: how many of the product are built; None where that is not said.
    """

    book: Book | None = None
    gaps: tuple[Gap, ...] = ()
    files: tuple[tuple[str, Path], ...] = ()
    notes: tuple[str, ...] = ()
    builds: float | None = None


def add_import(commands: Any) -> None:  # noqa: ANN401 - argparse has no public name for it
    """Adds the command ``import-bom``."""
    parser = commands.add_parser(
        "import-bom",
        help="read a foreign bill of materials or quotation into a book",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="spreadsheet or text table")
    parser.add_argument("-o", "--output", type=Path, metavar="BOOK", help="sourcing workbook (.xlsx) to write")
    parser.add_argument("--map", type=Path, metavar="FILE", dest="map_file", help="mapping of the columns (JSON)")
    parser.add_argument("--save-map", type=Path, metavar="FILE", help="write the mapping that was used")
    parser.add_argument("--json", metavar="FILE", help="result file to write; - for standard output")
    parser.add_argument("--annotate", type=Path, metavar="COPY.xlsx", help="copy of the file with what needs a look")
    parser.add_argument("--accept-proposals", action="store_true", help="take the proposed answer to every question")
    parser.add_argument("--product", default="", metavar="NAME", help="name of what the list is a list of")
    parser.add_argument(
        "--build", type=above_zero("a number of products"), metavar="N", help="put N of the product in the Build plan"
    )
    parser.add_argument("--fresh", action="store_true", help="neither use nor keep a remembered mapping")
    parser.set_defaults(run=lambda given: import_bom(_options(given)))


def _options(given: argparse.Namespace) -> ImportOptions:
    return ImportOptions(
        given.file,
        given.output,
        given.map_file,
        given.save_map,
        given.json,
        given.annotate,
        given.accept_proposals,
        given.product.strip(),
        given.build,
        given.fresh,
    )


def import_bom(options: ImportOptions) -> int:
    """Reads a foreign file, writes what was asked for, prints what was read; 0 read, 2 open or refused.

    Raises:
        SourcingError: a mapping file is wrong, or a file to write is there already or cannot be written.
    """
    _refuse_targets(options)
    try:
        source = read_source(options.file)
    except SpreadsheetError as error:
        return _unreadable(options, str(error))
    memory = LayoutMemory(Path()) if options.fresh else LayoutMemory.load()
    session = _session(source, options, memory)
    written = _written(session, options, memory)
    content = import_result(session) | {"written": [str(path) for _, path in written.files]}
    write_json(options.json_target, content)
    if options.json_target != "-":
        write_line(sys.stdout, import_text(session, written, options.output))
    return 0 if session.status is ReadingStatus.READ else REFUSED


def _refuse_targets(options: ImportOptions) -> None:
    for target in (options.output, options.annotate):
        if target is not None and target.suffix.lower() != ".xlsx":
            raise SourcingError(f"{target.name}: workbooks are written as .xlsx. Choose a name that ends so.")
    json_file = Path(options.json_target) if options.json_target not in {None, "-"} else None
    refuse_to_overwrite(options.file, options.output, options.annotate, options.save_map, json_file)


def _unreadable(options: ImportOptions, reason: str) -> int:
    """What is said of a file that no reader can read."""
    session = ReadingSession(SourceFile(options.file.name, ()), reason=reason)
    write_json(options.json_target, import_result(session) | {"written": []})
    if options.json_target != "-":
        write_line(sys.stderr, reason)
    return REFUSED


def _session(source: SourceFile, options: ImportOptions, memory: LayoutMemory) -> ReadingSession:
    session = open_session(source)
    if options.map_file is not None:
        session = with_statement(session, _mapping(options.map_file))
    elif session.layout is not None:
        known = memory.recall(session.layout)
        session = session if known is None else open_session(source, known)
    if options.product:
        session = with_product(session, options.product)
    return with_proposals(session) if options.accept_proposals else session


def _mapping(path: Path) -> StatedMapping:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise SourcingError(f"{path} was not found. Check its name and folder.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise SourcingError(f"{path} cannot be read as a mapping ({error}). A mapping is JSON in UTF-8.") from error
    return read_mapping(text, path.name)


def _written(session: ReadingSession, options: ImportOptions, memory: LayoutMemory) -> Written:
    """Writes what was asked for, as far as the session allows it."""
    files: list[tuple[str, Path]] = []
    notes: list[str] = []
    book: Book | None = None
    if session.status is ReadingStatus.READ:
        book = accepted_book(session, options.builds)
        if options.output is not None:
            _write_book(session, book, options.output)
            files.append(("Workbook", options.output))
        notes += _remember(session, options, memory)
    if options.annotate is not None:
        write_annotated(session.source, marks_of(session), options.annotate)
        files.append(("Annotated copy", options.annotate))
    if options.save_map is not None and session.layout is not None:
        _save_map(session, options.save_map)
        files.append(("Mapping", options.save_map))
    return Written(book, gaps(book) if book is not None else (), tuple(files), tuple(notes), options.builds)


def _write_book(session: ReadingSession, book: Book, path: Path) -> None:
    title = f"Imported from {session.source.name}"
    write_new(path, book, lambda target: write_book(book, target, title, account(session, gaps(book))))


def _remember(session: ReadingSession, options: ImportOptions, memory: LayoutMemory) -> list[str]:
    """Keeps a mapping that somebody accepted for the next file of the same layout; says why not where it cannot."""
    is_accepted = options.map_file is not None or options.accept_proposals
    if is_accepted and not options.fresh and options.output is not None and session.layout is not None:
        memory.remember(session.layout, session.mapping)
    return [memory.note] if memory.note else []


def _save_map(session: ReadingSession, path: Path) -> None:
    assert session.layout is not None  # noqa: S101 - asked before
    content = mapping_as_json(session.layout, session.mapping, session.stated.answers)
    with replace_file(path) as temporary:
        temporary.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
