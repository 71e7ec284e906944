"""The journal: every change since the last save, written as it is made, so that an abrupt end loses next to nothing.

A journal is a folder: ``base.lodestone`` is the book as it was, ``changes`` one line a change set with a checksum
before it. A line that does not match its checksum, such as the one being written at the end, ends the journal.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import zlib
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from data.edits import ChangeSet
from data.problems import SourcingError
from data.project.store import SUFFIX
from data.project.tables import changes_from, changes_text

_BYTES_A_STEP = 1_000_000
_BASE, _CHANGES, _ABOUT = f"base{SUFFIX}", "changes", "about.json"


@dataclass(frozen=True)
class Lost:
    """What an abrupt end left behind.

    Attributes:
        folder: the journal.
        name: what the book was called.
        source: the file it was read from or saved to last; empty where there was none.
        changes: the change sets, in the order in which they were made.
        unread: how many changes follow that cannot be read; the one that was being written at the end is none.
    """

    folder: Path
    name: str
    source: str
    changes: tuple[ChangeSet, ...]
    unread: int = 0

    @property
    def base(self) -> Path:
        """The project that the changes were made to."""
        return self.folder / _BASE


class Journal:
    """The journal of one open book."""

    def __init__(self, folder: Path, name: str, source: str) -> None:
        """Begins a journal in a folder of its own, which must not exist yet; whoever begins it saves ``base``.

        Raises:
            OSError: the folder cannot be made.
        """
        folder.mkdir(parents=True)
        self.folder = folder
        about = json.dumps({"name": name, "source": source}, ensure_ascii=False)
        (folder / _ABOUT).write_text(about, encoding="utf-8", errors="surrogatepass")
        self._file: IO[bytes] | None = (folder / _CHANGES).open("ab", buffering=0)

    @property
    def base(self) -> Path:
        """Where the book as it was is to be saved."""
        return self.folder / _BASE

    def append(self, changes: ChangeSet) -> None:
        """Writes down a change set; the system has it when this returns.

        Raises:
            OSError: it cannot be written, as where the disk is full.
        """
        deque(self.append_steps(changes), maxlen=0)

    def append_steps(self, changes: ChangeSet) -> Iterator[None]:
        """The steps of ``append``: a large change is put into words piece by piece, then written so; a change of which
        not all is written leaves nothing.
        """
        pieces, checksum = [], 0
        for text in changes_text(changes):
            pieces.append(text.encode("utf-8", "surrogatepass"))
            checksum = zlib.crc32(pieces[-1], checksum)
            yield
        if self._file is not None:
            yield from _write_steps(self._file, [b"%08x " % checksum, *pieces, b"\n"])

    def forget(self) -> None:
        """Every change was taken back: the book is as it was, and nothing is to be brought back.

        Raises:
            OSError: it cannot be written.
        """
        if self._file is not None:
            self._file.truncate(0)

    def discard(self) -> None:
        """Ends the journal: all is saved, or not wanted."""
        if self._file is not None:
            self._file.close()
            self._file = None
        shutil.rmtree(self.folder, ignore_errors=True)


def _write_steps(file: IO[bytes], pieces: Sequence[bytes]) -> Iterator[None]:
    """The steps to a line at the end of a file without a buffer; the file is as it was where they do not end."""
    begin, waiting = file.seek(0, os.SEEK_END), bytearray()
    try:
        for number, piece in enumerate(pieces, start=1):
            waiting += piece
            is_last = number == len(pieces)
            if len(waiting) < _BYTES_A_STEP and not is_last:
                continue
            _write_whole(file, waiting)
            waiting.clear()
            if not is_last:
                yield
    except BaseException:  # whatever ends it, also that nobody asks for the next step: half a line must not stay
        if not file.closed:
            file.truncate(begin)
        raise


def _write_whole(file: IO[bytes], piece: bytearray) -> None:
    if file.write(piece) != len(piece):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def read_lost(folder: Path) -> Lost:
    """What a journal holds.

    Raises:
        SourcingError: there is nothing that could be brought back.
    """
    try:
        about = json.loads((folder / _ABOUT).read_text(encoding="utf-8", errors="surrogatepass"))
        name, source = str(about["name"]), str(about["source"])
        lines = (folder / _CHANGES).read_bytes().splitlines(keepends=True)
        changes = tuple(_changes(lines))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SourcingError("What was not saved cannot be brought back: its journal is damaged.") from error
    whole = sum(line.endswith(b"\n") for line in lines)
    if whole and not (folder / _BASE).is_file():
        raise SourcingError(f"What was not saved of {name} cannot be brought back: the book it began with is missing.")
    return Lost(folder, name, source, changes, whole - len(changes))


def _changes(lines: Sequence[bytes]) -> Iterator[ChangeSet]:
    for line in lines:
        stated, _, text = line.rstrip(b"\n").partition(b" ")
        if not line.endswith(b"\n") or stated != b"%08x" % zlib.crc32(text):
            return
        yield changes_from(json.loads(text.decode("utf-8", "surrogatepass")))
