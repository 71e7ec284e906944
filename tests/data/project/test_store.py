"""The project file: what is saved comes back, whole or not at all, whatever happens to the file or the program."""

from __future__ import annotations

import datetime as dt
import json
import os
import random
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pandas as pd
import pytest

from data.book import Book
from data.excel.cells import CellError, MissingFormulaValue
from data.project.project import Project
from data.project.store import FORMAT, MIME_TYPE, ProjectError, backup_of, is_project, open_project, save_project
from data.project.tables import books_equal
from data.sample import sample_book

ODD_CELLS = [
    "007", "NA", "TRUE", "", "=1+1", "\ud800", "“<b>”\n", 7, 7.5, 1e300, True, None,
    dt.date(2027, 1, 2), dt.datetime(2027, 1, 2, 3, 4, 5),  # noqa: DTZ001 - cells know no zone
    dt.time(3, 4), dt.timedelta(days=1, seconds=5),
    CellError("#DIV/0!"), MissingFormulaValue("A1*2"),
]  # fmt: skip


def odd_book() -> Book:
    """Every kind of cell that a book may hold."""
    return Book.of({"offers": pd.DataFrame({"offer": ODD_CELLS, "incoterm": ODD_CELLS[::-1]})}, file="odd.xlsx")


@pytest.mark.parametrize("make", [sample_book, odd_book, Book.of])
def test_that_a_book_comes_back_as_it_was_with_its_places(make, tmp_path):
    book = make()
    save_project(Project(book), tmp_path / "p.lodestone")
    back = open_project(tmp_path / "p.lodestone").book

    assert books_equal(back, book)
    assert back.file == book.file
    for name, table in book.sheets.items():
        assert [*map(repr, back[name].cells.to_numpy().ravel())] == [*map(repr, table.cells.to_numpy().ravel())]
        assert back[name].file_rows.to_dict() == table.file_rows.to_dict()
        assert dict(back[name].letters) == dict(table.letters)


def test_that_a_project_is_known_by_its_first_bytes(tmp_path):
    save_project(Project(Book.of()), tmp_path / "any name.zip")
    (tmp_path / "text.lodestone").write_text("no project")

    assert is_project(tmp_path / "any name.zip")
    assert not is_project(tmp_path / "text.lodestone")
    assert not is_project(tmp_path / "missing")
    with zipfile.ZipFile(tmp_path / "any name.zip") as file:
        assert file.infolist()[0].filename == "mimetype"
        assert file.read("mimetype") == MIME_TYPE.encode()


def test_that_the_file_before_stays_beside_the_saved_one(tmp_path):
    path = tmp_path / "p.lodestone"
    save_project(Project(Book.of()), path)
    save_project(Project(sample_book()), path)

    assert books_equal(open_project(path).book, sample_book())
    assert books_equal(open_project(backup_of(path)).book, Book.of())
    assert sorted(each.name for each in tmp_path.iterdir()) == ["p.lodestone", "p.lodestone.bak"]


def test_that_a_project_of_a_newer_program_is_refused(tmp_path):
    path = tmp_path / "p.lodestone"
    save_project(Project(Book.of()), path)
    _with_member(path, "manifest.json", lambda text: text.replace(f'"format":{FORMAT}', f'"format":{FORMAT + 1}'))

    with pytest.raises(ProjectError, match="saved by a newer Lodestone"):
        open_project(path)


def test_that_a_project_of_the_first_format_opens_as_it_was(tmp_path):
    path, book = tmp_path / "p.lodestone", sample_book()
    save_project(Project(book), path)
    _with_member(path, "manifest.json", lambda text: text.replace(f'"format":{FORMAT}', '"format":1'))
    back = open_project(path)

    assert books_equal(back.book, book)
    assert back == Project(back.book)


def test_that_a_changed_table_is_damage_that_names_the_copy(tmp_path):
    path = tmp_path / "p.lodestone"
    for _ in range(2):
        save_project(Project(sample_book()), path)
    _with_member(path, "sheets/offers.json", lambda text: text.replace("1", "2", 1))

    with pytest.raises(ProjectError, match=r"p\.lodestone is damaged.*p\.lodestone\.bak"):
        open_project(path)


@pytest.mark.parametrize("count", [200, pytest.param(2_000, marks=pytest.mark.long)])
def test_that_a_mutated_project_is_refused_or_unchanged(count, tmp_path):
    path, book = tmp_path / "p.lodestone", odd_book()
    save_project(Project(book), path)
    whole = path.read_bytes()
    rng = random.Random(20261127)
    mutated = tmp_path / "m.lodestone"
    opened = 0
    for _ in range(count):
        mutated.write_bytes(_mutated(whole, rng))
        try:
            back = open_project(mutated).book
        except ProjectError:
            continue
        opened += 1
        assert books_equal(back, book)
    assert opened < count


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is a signal of POSIX systems")
@pytest.mark.parametrize("kills", [3, pytest.param(200, marks=pytest.mark.long)])
def test_that_a_kill_while_saving_leaves_a_file_that_is_no_older_than_the_last_acknowledged_save(kills, tmp_path):
    path = tmp_path / "p.lodestone"
    rng = random.Random(7)
    for _ in range(kills):
        acknowledged = _saved_until_killed(path, rng.uniform(0.0, 0.25))
        saved = open_project(path).book["offers"].cells["unit_price"].tolist()[0]
        assert saved >= acknowledged
        assert not [each for each in tmp_path.iterdir() if each.suffix not in {".lodestone", ".bak", ".tmp"}]


_SAVER = """
import sys
import pandas as pd
from data.book import Book
from data.project.project import Project
from data.project.store import save_project
print("ready", flush=True)
for number in range(int(sys.argv[2]), 10**9):
    book = Book.of({"offers": pd.DataFrame({"offer": [f"O{n}" for n in range(200)], "unit_price": [number] * 200})})
    save_project(Project(book), sys.argv[1])
    print(number, flush=True)
"""


def _saved_until_killed(path: Path, seconds: float) -> int:
    """Saves rising numbers until killed after so many seconds; the last number that was acknowledged."""
    start = open_project(path).book["offers"].cells["unit_price"].tolist()[0] + 1 if path.exists() else 0
    root = Path(__file__).resolve().parents[3]
    process = subprocess.Popen(
        [sys.executable, "-c", _SAVER, str(path), str(start)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    first = process.stdout.readline()
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    heard = [first, *process.stdout.read().splitlines()]
    process.wait()
    process.stdout.close()
    return int([line for line in heard if line.strip().isdigit()][-1])


def _mutated(whole: bytes, rng: random.Random) -> bytes:
    """The bytes with a few changed, some cut out, put in, or the end missing."""
    content = bytearray(whole)
    match rng.randrange(4):
        case 0:
            for _ in range(rng.randrange(1, 8)):
                content[rng.randrange(len(content))] = rng.randrange(256)
        case 1:
            del content[rng.randrange(len(content)) :]
        case 2:
            at = rng.randrange(len(content))
            del content[at : at + rng.randrange(1, 64)]
        case _:
            at = rng.randrange(len(content))
            content[at:at] = rng.randbytes(rng.randrange(1, 64))
    return bytes(content)


def _with_member(path: Path, name: str, change) -> None:
    """Rewrites one member of a project, as no program of ours would."""
    with zipfile.ZipFile(path) as file:
        members = {each.filename: file.read(each) for each in file.infolist()}
    members[name] = change(members[name].decode()).encode()
    assert json.loads(members[name]) is not None
    with zipfile.ZipFile(path, "w") as file:
        for each, content in members.items():
            file.writestr(each, content)
