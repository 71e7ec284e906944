"""The table of RELIABILITY.md names tests that exist; and what holds for every file of the product."""

from __future__ import annotations

import pkgutil
import re
import sys
import tempfile
import tomllib
from pathlib import Path

import pytest

from data.excel.book_writer import write_book
from desktop.__main__ import main
from tests.books import make_book

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parent
TABLE = (TESTS / "RELIABILITY.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`([\w/]+\.py)::(\w+)`", TABLE)))
RUNS_WHAT_IT_READS = re.compile(
    r"^\s*(?:import|from) (?:pickle|dill|shelve|marshal|socket|socketserver|http|urllib|requests)\b"
    r"|(?<![\w.])(?:eval|exec|compile|__import__)\("
    r"|\.(?:query|eval|read_pickle|to_pickle)\("
    r"|\bos\.(?:system|popen)\("
    r"|\bshell ?="
)
LABEL = re.compile(r"\bQLabel\(")


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    """Every line of the product in which a pattern is found."""
    return [
        f"{path.relative_to(ROOT)}:{number}: {line}"
        for folder in ("data", "optimizer", "desktop")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]


def test_that_every_line_has_tests_and_every_test_that_is_named_exists():
    assert {int(number) for number in re.findall(r"^\| (\d+) \|", TABLE, re.MULTILINE)} == set(range(1, 15))
    assert len(NAMED) > 50
    for file, name in NAMED:
        assert f"\ndef {name}(" in (TESTS / file).read_text(encoding="utf-8"), f"{file}::{name}"


def test_that_the_product_holds_nothing_that_runs_what_it_reads():
    assert lines_with(RUNS_WHAT_IT_READS) == []


@pytest.mark.parametrize(
    "text",
    ["import pickle", "from socket import socket", "x = eval('1')", "frame.query('a > 1')", "os.system('ls')",
     "subprocess.run(x, shell=given)"],
)  # fmt: skip
def test_that_what_runs_what_it_reads_is_found(text):
    assert RUNS_WHAT_IT_READS.search(text)


def test_that_every_label_of_the_window_shows_its_text_literally():
    assert lines_with(LABEL) == []  # desktop.language.plain_text.Label is the one that does


SEEN: list[str] = []
IS_WATCHING = [False]


def test_that_a_whole_job_opens_no_socket_and_leaves_nothing_in_the_temporary_folder(tmp_path, monkeypatch, capsys):
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setenv("TEMP", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    book, plan = tmp_path / "book.xlsx", tmp_path / "plan.xlsx"
    write_book(make_book(offers=[{"offer": "O1"}], rules=[{"rule": "R", "amount": 1.0}]), book)
    _watch()
    IS_WATCHING[0] = True
    try:
        assert main(["check", str(book)]) == 0
        assert main(["plan", str(book), "-o", str(plan)]) == 0
        assert main(["verify", str(plan)]) == 0
    finally:
        IS_WATCHING[0] = False

    capsys.readouterr()
    assert [event for event in SEEN if event.startswith("socket.")] == []
    assert "open" in SEEN  # it does watch
    assert list(folder.iterdir()) == []
    assert sorted(each.name for each in tmp_path.iterdir()) == ["book.xlsx", "plan.xlsx", "temporary"]


def _watch() -> None:
    """Take down every event of the interpreter while watched; a hook cannot be taken off again."""
    if not SEEN:
        SEEN.append("begun")
        sys.addaudithook(lambda event, _given: SEEN.append(event) if IS_WATCHING[0] else None)


def test_that_every_locked_package_has_its_hashes():
    packages = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))["package"]
    fetched = [each for each in packages if "registry" in each["source"]]
    assert len(fetched) > 30
    for package in fetched:
        files = [*package.get("wheels", []), *([package["sdist"]] if "sdist" in package else [])]
        assert files, package["name"]
        assert all(file["hash"].startswith("sha256:") for file in files), package["name"]


def test_that_the_audit_is_kept_from_everything_else_of_the_optimizer():
    tools = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    contracts = tools["importlinter"]["contracts"]
    (audit,) = (each for each in contracts if each.get("source_modules") == ["optimizer.audit"])
    others = {f"optimizer.{module.name}" for module in pkgutil.iter_modules([str(ROOT / "optimizer")])}
    assert {name for name in audit["forbidden_modules"] if name.startswith("optimizer.")} == others - {
        "optimizer.audit"
    }
