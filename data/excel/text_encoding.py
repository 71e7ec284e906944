"""The characters of a text file in an encoding that it does not name.

What is certain comes first: a byte order mark, the zeros of UTF-16, valid UTF-8. Only then languages are weighed.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from data.excel.cells import SpreadsheetError
from data.excel.letters import LANGUAGES, UNREADABLE, score

NOT_TEXT = (
    "is not a text table: it holds bytes that no text has. Choose a spreadsheet (.xlsx, .xls, .xlsb, .ods) or a table "
    "that was saved as text (CSV)."
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = bytes({*range(1, 32)} - {*b"\t\n\v\f\r\x1a\x1b\x1c\x1d\x1e\x1f"})
_BEYOND_ASCII = bytes(range(128, 256))
MOST_CONTROLS = 0.02
SAMPLE_BYTES = 4_000
NEARLY = 8
"""A text with this many readable characters beyond ASCII for each broken one is damaged UTF-8 and nothing else."""
RARER = 0.05
"""Taken from the score of an encoding for each that the same language is stored in more often."""
CLOSE = 0.5
"""How close two scores lie at which either encoding is plausible, for a single character; less for more of them."""
LEAST_SCORE = 0.7


@dataclass(frozen=True)
class Decoded:
    """A text and the encoding in which it was read.

    Attributes:
        text: characters that could not be read stand as U+FFFD.
        encoding: as Python names it.
        rival: another encoding that is plausible and gives other letters; empty where there is none.
        words: a word as it was read and as the rival reads it.
        sure: whether the encoding is known or fits well.
    """

    text: str
    encoding: str
    rival: str = ""
    words: tuple[str, str] = ("", "")
    sure: bool = True


def decode(content: bytes) -> Decoded:
    """The text of a file.

    Raises:
        SpreadsheetError: it is no text.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return Decoded(content[len(mark) :].decode(encoding, "replace"), encoding)
    if b"\0" in content:
        return Decoded(*_wide(content))
    if len(content) - len(content.translate(None, _CONTROLS)) > MOST_CONTROLS * len(content):
        raise SpreadsheetError(NOT_TEXT)
    return _certain(content) or _likely(content)


def _wide(content: bytes) -> tuple[str, str]:
    """UTF-16 without a mark: its zeros stand at even or at odd places alone."""
    even, odd = content[0::2].count(0), content[1::2].count(0)
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise SpreadsheetError(NOT_TEXT) from error
    strange = sum(map(text.count, map(chr, range(9))))
    if strange or min(even, odd) > len(content) // 50 or "\n" not in text + "\n" * (len(text) < 200):
        raise SpreadsheetError(NOT_TEXT)
    return text, encoding


def _certain(content: bytes) -> Decoded | None:
    """ISO-2022-JP, which names itself, and UTF-8, also with a few damaged characters."""
    if b"\x1b$" in content:
        try:
            return Decoded(content.decode("iso2022_jp"), "iso2022_jp")
        except UnicodeDecodeError:
            pass
    try:
        return Decoded(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
    broken = text.count(UNREADABLE)
    readable = len(text.encode("ascii", "ignore"))
    return Decoded(text, "utf-8") if len(text) - readable - broken >= NEARLY * broken else None


def _likely(content: bytes) -> Decoded:
    """The encoding whose language fits best, and another that fits about as well and gives other letters."""
    sample = _sample(content)
    scores: dict[str, float] = {}
    for language in LANGUAGES:
        for rank, encoding in enumerate(language.encodings):
            fit = score(sample.decode(encoding, "replace"), language) - RARER * rank
            scores[encoding] = max(fit, scores.get(encoding, -1.0))
    best = max(scores, key=scores.__getitem__)
    closeness = CLOSE / max(1, len(sample) - len(sample.translate(None, _BEYOND_ASCII))) ** 0.5
    text, read = content.decode(best, "replace"), sample.decode(best, "replace")
    close = [other for other, fit in scores.items() if fit >= scores[best] - closeness and other != best]
    for rival in sorted(close, key=scores.__getitem__, reverse=True):
        other = sample.decode(rival, "replace")
        if other != read:
            return Decoded(text, best, rival, _different(read, other), scores[best] >= LEAST_SCORE)
    return Decoded(text, best, sure=scores[best] >= LEAST_SCORE)


def _sample(content: bytes) -> bytes:
    """The first lines that hold more than ASCII."""
    lines, size = [], 0
    for line in content.split(b"\n"):
        if not line.isascii():
            lines.append(line[:SAMPLE_BYTES])
            size += len(line)
            if size > SAMPLE_BYTES:
                break
    return b"\n".join(lines)


def _different(one: str, other: str) -> tuple[str, str]:
    """The first words in which two readings differ."""
    for mine, theirs in zip(one.split("\n"), other.split("\n"), strict=False):
        at = next((n for n, (a, b) in enumerate(zip(mine, theirs, strict=False)) if a != b), None)
        if at is not None:
            start = max(mine.rfind(sign, 0, at) for sign in " ,;|\t") + 1
            return mine[start : at + 12], theirs[start : at + 12]
    return one[:20], other[:20]
