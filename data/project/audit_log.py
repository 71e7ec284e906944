"""The audit log: one line for every accepted change and every run. Lines are added, never changed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class LogEntry:
    """One line of the log.

    Attributes:
        when: UTC, ISO 8601.
        who: the author.
        what: the label of the change, or what ran.
        input_hash: content hash of the book after the change, or of the book that was planned; empty where the book
            went on changing before it was checked.
        result: what came of it: the problems that are left, or status and cost of a plan.
    """

    when: str
    who: str
    what: str
    input_hash: str = ""
    result: str = ""


def now() -> str:
    """The time, as logs and saved plans state it: UTC to the second, ISO 8601."""
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
