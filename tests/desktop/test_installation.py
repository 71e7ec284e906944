"""An installed program, which is its own interpreter: what it starts, and as what it can be started."""

import subprocess
import sys
from pathlib import Path

import pytest

from data.excel.reader import reader_command
from desktop.jobs.jobs import worker_command


@pytest.mark.parametrize("running", ["lodestone-window", "lodestone", "lodestone-window.exe"])
def test_that_an_installed_window_starts_the_command_line_program_as_worker_and_reader(running, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / running))
    program = str(tmp_path / "lodestone") + (".exe" if running.endswith(".exe") else "")
    assert worker_command() == [program, "--worker"]
    assert reader_command(Path("book.xlsx")) == [program, "--read-spreadsheet", "book.xlsx"]


def test_that_the_program_reads_a_spreadsheet_as_its_reader_does(tmp_path):
    table = tmp_path / "parts.csv"
    table.write_text("Part;Qty\nMagnet;2,5\n", encoding="utf-8")
    (tmp_path / "nothing.xlsx").touch()
    for words in ((str(table), "source"), (str(tmp_path / "nothing.xlsx"),)):
        ways = ([sys.executable, "-m", "data.excel.child"], [sys.executable, "-m", "desktop", "--read-spreadsheet"])
        child, program = (subprocess.run([*way, *words], capture_output=True, check=False) for way in ways)
        assert (program.returncode, program.stdout) == (child.returncode, child.stdout)
        assert program.stdout
