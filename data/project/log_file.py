"""The audit log as a text table that any spreadsheet opens."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import astuple, fields
from pathlib import Path

from data.atomic import replace_file
from data.project.audit_log import LogEntry

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet takes a text that begins so for a formula."""


def write_log(entries: Sequence[LogEntry], path: Path) -> None:
    """Write the log as CSV, the oldest line first, whole hashes and times in UTC.

    A text that a spreadsheet would take for a formula gets an apostrophe in front, as one types it there.

    Raises:
        SaveError: the file could not be written; the old one is as it was.
    """
    with replace_file(path) as temporary, temporary.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out)
        writer.writerow([each.name for each in fields(LogEntry)])
        writer.writerows([_plain(text) for text in astuple(entry)] for entry in entries)


def _plain(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
