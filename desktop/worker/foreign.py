"""What the worker does for the import page: reads a foreign file, makes corrections, gives rows for the book.

The file and the last reading are held between jobs, so that a correction costs one reading and no more. Everything
that was corrected comes with each job: after a new start of the worker the page goes on as if nothing had happened.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from data.book import Book
from data.edits import Change, ChangeSet, append_rows
from data.excel.annotated import write_annotated
from data.excel.cells import SpreadsheetError
from data.excel.reader import read_source
from data.importing.account import marks_of
from data.importing.layout_memory import LayoutMemory
from data.importing.session import ReadingSession, accepted, open_session
from data.problems import SourcingError
from desktop.wire.foreign import cells_lines, changes_lines
from desktop.wire.messages import Message
from desktop.worker.call import Answer, Call
from desktop.worker.corrections import corrected
from desktop.worker.foreign_reading import reading_facts, reading_lines


@dataclass
class _Held:
    """A file as it was read, and its last reading.

    Attributes:
        path: of the file.
        stamp: its time and size when it was read.
        opened: the session before any correction.
        corrections: those of ``last``.
        last: the session with them.
        note: what is wrong with what is remembered.
    """

    path: str
    stamp: str
    opened: ReadingSession
    corrections: list[Message] = field(default_factory=list)
    last: ReadingSession | None = None
    note: str = ""


_HELD: dict[str, _Held] = {}
"""The one file that is being imported."""


@dataclass(frozen=True)
class _Replayed:
    """A session with its corrections; ``refused`` says why the correction number ``at`` could not be made."""

    held: _Held
    session: ReadingSession
    refused: str = ""
    at: int = 0


def read_foreign(call: Call) -> Answer:
    """Read a foreign file with the corrections that were made to its reading.

    The facts are those of a reading; or ``unreadable``, why the file is not read. ``refused`` says why a correction
    was not made. The cells of the sheet come along unless the window has them.
    """
    try:
        done = _replayed(call)
    except (SpreadsheetError, OSError) as error:
        return Answer({"unreadable": _said(error)})
    facts = reading_facts(done.session, done.held.stamp)
    answer: Message = {"reading": facts, "refused": done.refused, "at": done.at, "note": done.held.note}
    return Answer(answer, _lines(done, call.arguments, facts["sheet"]))


def _lines(done: _Replayed, arguments: Message, title: str) -> Iterator[Message]:
    yield from reading_lines(done.session)
    known = arguments["sheets"] if arguments["stamp"] == done.held.stamp else []
    for sheet in done.session.source.sheets:
        if sheet.cells.title == title and title not in known:
            yield from cells_lines(sheet.cells)


def accept_foreign(call: Call) -> Answer:
    """The rows that were read, as one change of the book that came with the job; the mapping is remembered."""
    done = _replayed(call)
    if done.refused or done.held.stamp != call.arguments["stamp"]:
        raise SourcingError("The file has changed since it was read. Look at it again before it is accepted.")
    book, session = call.required_book, done.session
    changes = accepted(session, book)
    built = _built(book, session, call.arguments["builds"], call.arguments["periods"] or [None])
    return Answer({"note": _remember(session)}, changes_lines(ChangeSet(changes.label, (*changes.changes, *built))))


def annotate_foreign(call: Call) -> Answer:
    """Write the copy in which what needs a look is marked."""
    done, target = _replayed(call), Path(call.arguments["target"])
    if target.exists() and target.samefile(call.arguments["path"]):
        raise SourcingError(f"{target.name} is the file that is being imported. Choose another name for the copy.")
    write_annotated(done.session.source, marks_of(done.session), target)
    return Answer()


def _built(
    book: Book, session: ReadingSession, builds: float | None, periods: Sequence[str | None]
) -> tuple[Change, ...]:
    """How many of each product are built in each of the periods; a product that the build plan has stays as it is."""
    known = {str(name) for name in book["build_plan"].cells["product"]}
    new = [name for name in session.rows.products if name not in known]
    if builds is None or not new:
        return ()
    rows: list[dict[str, object]] = [
        {"product": name, "period": period, "quantity": builds} for name in new for period in periods
    ]
    return append_rows(book, "build_plan", rows).changes


def _remember(session: ReadingSession) -> str:
    memory = LayoutMemory.load()
    if session.layout is not None:
        memory.remember(session.layout, session.mapping)
    return memory.note


def _replayed(call: Call) -> _Replayed:
    path, corrections = call.arguments["path"], call.arguments["corrections"]
    held = _held(path)
    session, start = held.opened, 0
    if held.last is not None and corrections[: len(held.corrections)] == held.corrections:
        session, start = held.last, len(held.corrections)
    refused, at = "", 0
    for number in range(start, len(corrections)):
        try:
            session = corrected(session, corrections[number])
        except SourcingError as error:
            refused, at = str(error), number
            break
    held.corrections, held.last = corrections[: at if refused else len(corrections)], session
    return _Replayed(held, session, refused, at)


def _held(path: str) -> _Held:
    """The file, read again where it has changed; where it is gone, as it was read."""
    known = _HELD.get(path)
    try:
        stamp = _stamp(Path(path))
    except OSError:
        if known is None:
            raise
        return known
    if known is not None and known.stamp == stamp:
        return known
    _HELD.clear()
    held = _opened(path, stamp)
    _HELD[path] = held
    return held


def _stamp(path: Path) -> str:
    facts = path.stat()
    return f"{facts.st_mtime_ns} {facts.st_size}"


def _opened(path: str, stamp: str) -> _Held:
    session = open_session(read_source(path))
    memory = LayoutMemory.load()
    remembered = memory.recall(session.layout) if session.layout is not None else None
    if remembered is not None:
        session = open_session(session.source, remembered)
    return _Held(path, stamp, session, note=memory.note)


def _said(error: Exception) -> str:
    return f"{error.strerror or error}: {error.filename}" if isinstance(error, OSError) else str(error)
