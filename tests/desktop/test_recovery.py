"""Saving as a project and bringing back what an abrupt end left unsaved, in the real window."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from data.book import Book
from data.edits import ChangeSet, SetCells
from data.project import journal
from data.project.project import Project
from data.project.store import open_project, save_project
from data.project.tables import books_equal
from desktop import errors
from tests.books import make_book
from tests.desktop.conftest import STAND_IN

ROOT = Path(__file__).resolve().parents[2]


def book() -> Book:
    return make_book(offers=[{"offer": "O1", "unit_price": 1.0}, {"offer": "O2", "unit_price": 2.0}])


def priced(price: float) -> ChangeSet:
    return ChangeSet("Type", (SetCells("offers", (0,), ("unit_price",), (price,)),))


@pytest.fixture
def session(make_window):
    window = make_window()
    session = window.workspace.session
    session._open(book(), "book.xlsx", None, [])
    return session


def test_that_save_as_proposes_a_project_which_opens_as_it_was_and_is_saved_in_place(
    make_window, qtbot, tmp_path, monkeypatch
):
    window = make_window()
    session = window.workspace.session
    session._open(book(), "book.xlsx", None, [])
    session.edit(priced(3.0))
    asked = []

    def choose(_parent, _title, name, kinds):
        asked.append((Path(name).name, kinds))
        return str(tmp_path / "mine"), "Lodestone project (*.lodestone)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    with qtbot.waitSignal(session.saved, timeout=60_000):
        window.actions_["save_as"].trigger()

    assert asked[0][0] == "book.lodestone"
    path = tmp_path / "mine.lodestone"
    assert books_equal(open_project(path).book, session.book)
    assert not session.is_modified
    with qtbot.waitSignal(session.opened, timeout=60_000):
        window.open_path(path)
    assert session.path == path
    assert session.book["offers"].cells["unit_price"].tolist() == [3.0, 2.0]


def test_that_a_journal_follows_every_change_and_is_gone_when_the_window_closes(make_window, qtbot, settings):
    window = make_window()
    session, recovery = window.workspace.session, window.workspace.recovery
    session._open(book(), "book.xlsx", None, [])
    folder = recovery._journal.folder
    qtbot.waitUntil((folder / "base.lodestone").exists, timeout=60_000)
    session.edit(priced(3.0))
    session.edit(priced(4.0))

    assert len((folder / "changes").read_bytes().splitlines()) == 2
    session.kept.comment("offers", 0, "Ask for terms")
    assert len((folder / "changes").read_bytes().splitlines()) == 3
    recovery._keep_timer.start(0)
    qtbot.waitUntil(lambda: len(open_project(folder / "base.lodestone").comments) == 1, timeout=60_000)
    assert books_equal(open_project(folder / "base.lodestone").book, book())
    assert recovery.lost() == []  # its own journal is nobody's loss
    recovery.close()
    assert not folder.exists()


def test_that_a_change_that_could_not_be_written_down_is_written_before_the_next_and_none_before_it_is_lost(
    make_window, qtbot, monkeypatch
):
    window = make_window()
    session, recovery, said = window.workspace.session, window.workspace.recovery, []
    session._open(book(), "book.xlsx", None, [])
    recovery.said.connect(said.append)
    folder, write = recovery._journal.folder, journal._write_whole
    qtbot.waitUntil((folder / "base.lodestone").exists, timeout=60_000)

    def full(_file, _piece):
        raise OSError(errno.ENOSPC, "No space left on device")

    session.edit(priced(3.0))
    monkeypatch.setattr(journal, "_write_whole", full)
    session.edit(priced(4.0))
    assert said == ["Unsaved changes could not be brought back: No space left on device"]
    assert _prices_in(folder) == [3.0]
    monkeypatch.setattr(journal, "_write_whole", write)
    session.edit(priced(5.0))

    assert _prices_in(folder) == [3.0, 4.0, 5.0]


def _prices_in(folder: Path) -> list[object]:
    """What the changes of a journal type, one after the other."""
    return [raw for step in journal.read_lost(folder).changes for change in step.changes for raw in change.raw]


def test_that_what_a_killed_window_left_is_brought_back_and_undone_step_by_step(
    make_window, qtbot, settings, monkeypatch
):
    _killed_after(settings.recovery_folder, [3.0, 4.0])
    window = make_window()
    session = window.workspace.session
    monkeypatch.setattr(errors, "ask_to_recover", lambda _parent, name, changes: _said(name, changes))
    with qtbot.waitSignal(session.recovered, timeout=60_000):
        window.workspace.offer_recovery()

    assert session.name == "lost.xlsx"
    assert session.is_modified
    assert session.book["offers"].cells["unit_price"].tolist() == [4.0, 2.0]
    session.undo_stack.undo()
    assert session.book["offers"].cells["unit_price"].tolist() == [3.0, 2.0]
    gone = settings.recovery_folder / "gone"
    mine = window.workspace.recovery._journal
    qtbot.waitUntil(lambda: not gone.exists(), timeout=60_000)
    assert mine.base.is_file()  # the old journal goes when the new one can bring back what it held
    assert [each.name for each in window.workspace.recovery.lost()] == []


def test_that_changes_which_were_all_taken_back_are_not_offered(make_window, inline_worker):
    window = make_window(worker=inline_worker)
    session, recovery = window.workspace.session, window.workspace.recovery
    session._open(book(), "book.xlsx", None, [])
    lines = recovery._journal.folder / "changes"

    session.edit(priced(3.0))
    session.kept.comment("offers", 0, "Ask for terms")
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert lines.read_bytes() == b""
    session.undo_stack.redo()
    assert len(lines.read_bytes().splitlines()) == 1


def test_that_another_change_at_the_step_of_the_saved_book_is_offered(make_window, inline_worker, qtbot, tmp_path):
    window = make_window(worker=inline_worker)
    session, recovery = window.workspace.session, window.workspace.recovery
    session._open(book(), "book.xlsx", None, [])
    session.edit(priced(3.0))
    with qtbot.waitSignal(session.saved, timeout=60_000):
        session.save(tmp_path / "mine.lodestone")
    lines = recovery._journal.folder / "changes"
    qtbot.waitUntil(recovery._journal.base.is_file, timeout=60_000)

    session.undo_stack.undo()
    session.edit(priced(4.0))

    assert session.undo_stack.index() == recovery._base_step
    assert len(lines.read_bytes().splitlines()) == 2
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert len(lines.read_bytes().splitlines()) == 3


def test_that_a_book_that_was_typed_into_while_it_was_saved_is_not_as_saved_where_it_was_opened(
    make_window, inline_worker, qtbot, tmp_path
):
    session = make_window(worker=inline_worker).workspace.session
    session._open(book(), "book.xlsx", None, [])
    session.edit(priced(3.0))
    with qtbot.waitSignal(session.saved, timeout=60_000):
        session.save(tmp_path / "mine.lodestone")
        session.edit(priced(4.0))

    session.undo_stack.setIndex(0)

    assert open_project(tmp_path / "mine.lodestone").book["offers"].cells["unit_price"].tolist() == [3.0, 2.0]
    assert session.is_modified


def test_that_discarding_forgets_and_later_keeps(make_window, settings, monkeypatch):
    _killed_after(settings.recovery_folder, [3.0])
    window = make_window()
    answers = iter([errors.Choice.CANCEL, errors.Choice.DISCARD])
    monkeypatch.setattr(errors, "ask_to_recover", lambda *_said: next(answers))
    window.workspace.offer_recovery()
    assert len(window.workspace.recovery.lost()) == 1
    window.workspace.offer_recovery()
    assert window.workspace.recovery.lost() == []


def test_that_a_journal_that_cannot_be_read_is_said_and_cleared_away(make_window, settings):
    _killed_after(settings.recovery_folder, [3.0])
    (settings.recovery_folder / "gone" / "base.lodestone").unlink()
    recovery = make_window(command=STAND_IN).workspace.recovery
    heard = []
    recovery.said.connect(heard.append)

    assert recovery.lost() == []
    assert heard == ["What was not saved of lost.xlsx cannot be brought back: the book it began with is missing."]
    assert not (settings.recovery_folder / "gone").exists()


def _said(name: str, changes: int) -> errors.Choice:
    assert (name, changes) == ("lost.xlsx", 2)
    return errors.Choice.SAVE


_EDITOR = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QLockFile
from data.project.journal import Journal
from data.project.store import open_project, save_project
from data.edits import ChangeSet, SetCells
folder = Path(sys.argv[1])
lock = QLockFile(str(folder) + ".lock"); lock.setStaleLockTime(0); assert lock.tryLock(0)
journal = Journal(folder, "lost.xlsx", "")
save_project(open_project(sys.argv[2]), journal.base)
for price in sys.argv[3:]:
    journal.append(ChangeSet("Type", (SetCells("offers", (0,), ("unit_price",), (float(price),)),)))
print("ready", flush=True)
time.sleep(600)
"""


def _killed_after(folder: Path, prices: list[float]) -> None:
    """A process that keeps a journal as the window does, and is killed with kill -9 (elsewhere: terminated)."""
    folder.mkdir(parents=True, exist_ok=True)
    start = folder.parent / "start.lodestone"
    save_project(Project(book()), start)
    process = subprocess.Popen(
        [sys.executable, "-c", _EDITOR, str(folder / "gone"), str(start), *map(str, prices)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
    process.wait()
    process.stdout.close()
