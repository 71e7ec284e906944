"""A zip file from a stranger: opened under limits, read in pieces, believed in nothing that it says about itself."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from data.excel.cells import SpreadsheetError

MEBIBYTE = 1 << 20
CHUNK = 4 * MEBIBYTE
PIECE = MEBIBYTE // 4  # stays in the cache of a processor while it is looked through
MOST_MEMBERS = 10_000
MOST_PART_BYTES = 2_048 * MEBIBYTE
MOST_UNPACKED_BYTES = 4_096 * MEBIBYTE
# A sheet of equal rows packs some twenty times, one without cell addresses some hundred times; a bomb a thousand times.
SUSPICIOUS_RATIO = 300
SUSPICIOUS_BYTES = 256 * MEBIBYTE
DEEPEST_NESTING = 1_000
MOST_KEPT_BYTES = 256 * MEBIBYTE

DAMAGED = "is damaged: {}. Open it in the program that made it and save it again, or ask for a new copy."
_DECLARATIONS = tuple(
    word.encode(encoding) for word in ("<!DOCTYPE", "<!ENTITY") for encoding in ("utf-8", "utf-16-le", "utf-16-be")
)
_ENCODING = re.compile(rb"""^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']""")
_PLAIN_ENCODINGS = {b"utf-8", b"utf8", b"us-ascii", b"ascii"}


class Package:
    """The members of a zip file.

    Attributes:
        names: name of every member.
        odd: XML parts that are not plain: other encodings than UTF-8, comments, CDATA. Filled by ``check_xml``.
    """

    def __init__(self, content: bytes) -> None:
        """Opens the zip file.

        Raises:
            SpreadsheetError: it is damaged, encrypted or packed beyond reason.
        """
        try:
            self._zip = zipfile.ZipFile(BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError, EOFError) as error:
            raise SpreadsheetError(DAMAGED.format("its table of contents cannot be read")) from error
        self._members = self._zip.infolist()
        self.names = [member.filename for member in self._members]
        self.odd: set[str] = set()
        self._kept: dict[str, list[bytes]] = {}
        self._room = MOST_KEPT_BYTES
        self._check_members(len(content))
        self._by_lower_name = {name.lower(): name for name in self.names}

    def find(self, name: str) -> str | None:
        """The member of that name as the file spells it; case does not matter."""
        return self._by_lower_name.get(name.lower())

    def chunks(self, name: str, size: int = CHUNK) -> Iterator[bytes]:
        """The unpacked content of a member, piece by piece.

        Raises:
            SpreadsheetError: the member is damaged.
        """
        if name in self._kept:
            yield from self._kept.pop(name)
            return
        try:
            with self._zip.open(name) as stream:
                while piece := stream.read(size):
                    yield piece
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError) as error:
            raise SpreadsheetError(DAMAGED.format(f"its part “{name}” cannot be unpacked")) from error
        except RuntimeError as error:
            raise SpreadsheetError(_PASSWORD) from error

    def read(self, name: str, at_most: int = 64 * MEBIBYTE) -> bytes:
        """The whole content of a member.

        Raises:
            SpreadsheetError: the member is damaged or larger than ``at_most`` bytes.
        """
        pieces, total = [], 0
        for piece in self.chunks(name):
            total += len(piece)
            if total > at_most:
                raise SpreadsheetError(
                    f"holds a part “{name}” of an unusual form and of more than {at_most // MEBIBYTE} MB. "
                    "Open it in a spreadsheet program and save it again."
                )
            pieces.append(piece)
        return b"".join(pieces)

    def check_xml(self) -> None:
        """Reads every XML part once: checksums, declarations, nesting, and which parts are not plain.

        Unpacked parts are kept for the next who reads them, once, as far as there is room.

        Raises:
            SpreadsheetError: a part is damaged, declares entities or is nested beyond reason.
        """
        for name in self.names:
            if name.lower().endswith((".xml", ".rels")):
                self._check_part(name)

    def with_parts(self, replaced: dict[str, bytes]) -> bytes:
        """The same zip file with some members replaced."""
        target = BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as copy:
            for name in self.names:
                if not name.endswith("/"):
                    copy.writestr(name, replaced.get(name) or self.read(name, MOST_PART_BYTES))
        return target.getvalue()

    def _check_members(self, packed: int) -> None:
        if len(self._members) > MOST_MEMBERS:
            raise SpreadsheetError(
                f"holds {len(self._members):,} parts; a spreadsheet has at most some hundred. It is not read."
            )
        if any(member.flag_bits & 1 for member in self._members):
            raise SpreadsheetError(_PASSWORD)
        if len({name.lower() for name in self.names}) < len(self.names):
            raise SpreadsheetError(DAMAGED.format("two of its parts have the same name"))
        if any(member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} for member in self._members):
            raise SpreadsheetError(DAMAGED.format("a part is packed in a way that spreadsheets do not use"))
        sizes = [member.file_size for member in self._members]
        total = sum(sizes)
        bomb = total > SUSPICIOUS_BYTES and total > SUSPICIOUS_RATIO * packed
        if bomb or total > MOST_UNPACKED_BYTES or max(sizes, default=0) > MOST_PART_BYTES:
            raise SpreadsheetError(
                f"unpacks from {packed / MEBIBYTE:,.1f} MB to {total / MEBIBYTE:,.0f} MB, more than a sourcing "
                "workbook can need. It is not read. Delete unused rows and sheets and save it again."
            )

    def _check_part(self, name: str) -> None:
        tail, depth, first = b"", 0, True
        pieces: list[bytes] = []
        for piece in self.chunks(name, PIECE):
            self._room -= len(piece)
            pieces.append(piece)
            if self._room < 0:
                pieces.clear()
            if first and not _is_plain(piece):
                self.odd.add(name)
            window = tail + piece if b"!" in tail or b"!" in piece else b""
            if b"<!" in window:
                self.odd.add(name)
            if name in self.odd and any(word in window for word in _DECLARATIONS):
                raise SpreadsheetError(
                    "contains XML declarations (DOCTYPE or ENTITY) that no spreadsheet program writes and that can "
                    "be used for attacks. It is not read. Open it in a spreadsheet program and save it again."
                )
            depth += _levels(piece)
            if depth > DEEPEST_NESTING:
                raise SpreadsheetError(DAMAGED.format(f"its part “{name}” is nested more than 1,000 levels deep"))
            tail, first = (tail + piece[-32:])[-32:], False
        if pieces and self._room >= 0:
            self._kept[name] = pieces


_PASSWORD = (
    "is protected with a password. Open it with the password, save it without one (File, Info, Protect Workbook), "  # noqa: S105
    "and try again."
)
PASSWORD = _PASSWORD


def holds(block: bytes, word: bytes, letter: bytes) -> bool:
    """Whether a word stands in a block.

    Args:
        block: of XML, large.
        word: that is searched for.
        letter: of the word, and rare in blocks without it: one letter is found some ten times as fast as two.
    """
    return letter in block and word in block


def _levels(piece: bytes) -> int:
    """How many more elements begin than end; the second count is only needed where there seem to be some."""
    levels = piece.count(b"<") - 2 * piece.count(b"</")
    return levels - piece.count(b"/>") - piece.count(b"<?") if levels > 3 else levels


def _is_plain(start: bytes) -> bool:
    declared = _ENCODING.match(start[:300])
    return b"\0" not in start[:64] and (declared is None or declared[1].lower() in _PLAIN_ENCODINGS)
