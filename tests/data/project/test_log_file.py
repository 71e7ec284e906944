"""The audit log as a file: every line, whole hashes, and no formula."""

from __future__ import annotations

import csv

from data.project.audit_log import LogEntry
from data.project.log_file import write_log

LINES = [
    LogEntry("2026-11-27T10:00:00+00:00", "Ada", "Optimise", "ab" * 32, "optimal, 261.00 USD"),
    LogEntry("2026-11-27T10:01:00+00:00", '=HYPERLINK("http://x")', "Comment, “a”\nb", "", "+1"),
]


def test_that_every_line_comes_back_with_its_whole_hash_and_no_text_is_a_formula(tmp_path):
    path = tmp_path / "log.csv"
    write_log(LINES, path)
    with path.open(encoding="utf-8-sig", newline="") as read:
        head, first, second = csv.reader(read)

    assert head == ["when", "who", "what", "input_hash", "result"]
    assert first == ["2026-11-27T10:00:00+00:00", "Ada", "Optimise", "ab" * 32, "optimal, 261.00 USD"]
    assert second[1:] == ['\'=HYPERLINK("http://x")', "Comment, “a”\nb", "", "'+1"]
