"""Two windows on one file: the second is read-only and names the holder; changes on the disk are not overwritten."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from data.excel.book_writer import write_book
from data.project.project import Project
from data.project.store import open_project, save_project
from desktop import errors
from desktop.session.file_lock import FileLock, lock_path
from desktop.session.session import Session
from desktop.views.read_only_banner import ReadOnlyBanner
from tests.books import make_book
from tests.desktop.inline_worker import InlineWorker
from tests.desktop.own_program import ROOT

LONG = 60_000
HOLD = """
import sys
from pathlib import Path
from desktop.session.file_lock import FileLock
lock = FileLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.read()
lock.release()
"""


@pytest.fixture
def workers(qapp, inline_workers):
    return inline_workers


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "files" / "mine.lodestone"
    path.parent.mkdir()
    save_priced(path, 1.0)
    return path


@pytest.fixture
def other(project):
    """Another process that holds the project until its input ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(project)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout.readline() == "None\n"
    yield process
    process.communicate()


@pytest.fixture
def open_session(qtbot):
    """Opens files in sessions without a window."""
    made = []

    def open_(path):
        session = Session(InlineWorker())
        made.append(session)
        open_in(session, path, qtbot)
        return session

    yield open_
    for session in made:
        session.file.close()


def open_in(session, path, qtbot):
    with qtbot.waitSignal(session.book_opened, timeout=LONG):
        session.open_path(path)
    qtbot.waitUntil(lambda: not session.is_busy and not session.is_checking, timeout=LONG)


def save_priced(path, price):
    save_project(Project(make_book(offers=[{"offer": "O1", "unit_price": price}])), path)


def price_in(path):
    return open_project(path).book["offers"].cells["unit_price"].tolist()[0]


def set_price(window, value):
    model = window.workspace.sheet_pages["supply"].show_sheet("offers").sheet_model
    model.setData(model.index(0, 3), value)


def choose(monkeypatch, path):
    asked = []

    def get(_parent, _title, name, _kinds):
        asked.append(Path(name).name)
        return str(path), "Lodestone project (*.lodestone)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", get)
    return asked


def names(folder):
    return sorted(each.name for each in folder.iterdir())


def test_that_the_second_window_is_read_only_until_the_file_is_free_and_opened_again(
    make_window, project, other, qtbot, monkeypatch
):
    window = make_window()
    session, banner = window.workspace.session, window.workspace.read_only
    open_in(session, project, qtbot)
    assert window.windowTitle() == "mine.lodestone[*] (read-only) – Lodestone"
    assert banner.isVisible()
    assert banner.text.text().startswith("mine.lodestone is open in another window of Lodestone (")
    assert "read-only here: Save asks for another name" in banner.text.text()

    set_price(window, 2.0)
    copy = project.with_name("mine too.lodestone")
    asked = choose(monkeypatch, copy)
    with qtbot.waitSignal(session.saved, timeout=LONG):
        window.actions_["save"].trigger()
    assert asked == ["mine copy.lodestone"]
    assert (price_in(project), price_in(copy)) == (1.0, 2.0)
    assert window.windowTitle() == "mine too.lodestone[*] – Lodestone"
    assert banner.isHidden()
    assert lock_path(copy).exists()

    open_in(session, project, qtbot)
    assert banner.isVisible()
    assert not lock_path(copy).exists()
    other.communicate()
    session.file._look_timer.setInterval(0)
    qtbot.waitUntil(lambda: session.file.is_free, timeout=LONG)
    assert banner.text.text().startswith("mine.lodestone is free now.")
    with qtbot.waitSignal(session.book_opened, timeout=LONG):
        qtbot.mouseClick(banner.again, Qt.MouseButton.LeftButton)
    assert window.windowTitle() == "mine.lodestone[*] – Lodestone"
    assert banner.isHidden()
    set_price(window, 3.0)
    with qtbot.waitSignal(session.saved, timeout=LONG):
        window.actions_["save"].trigger()
    assert price_in(project) == 3.0
    window.workspace.close()
    assert names(project.parent) == ["mine too.lodestone", "mine.lodestone", "mine.lodestone.bak"]


def test_that_a_file_changed_on_the_disk_is_overwritten_only_when_told_so(make_window, project, qtbot, monkeypatch):
    window = make_window()
    session = window.workspace.session
    open_in(session, project, qtbot)
    save_priced(project, 7.0)
    set_price(window, 2.0)
    choices = errors.Choice
    heard, answers = [], iter([choices.CANCEL, choices.SAVE, choices.DISCARD])
    monkeypatch.setattr(errors, "ask_to_overwrite", lambda _parent, name: heard.append(name) or next(answers))
    window.actions_["save"].trigger()
    qtbot.waitUntil(lambda: heard == ["mine.lodestone"] and not session.is_busy, timeout=LONG)
    assert price_in(project) == 7.0
    assert session.is_modified

    with qtbot.waitSignal(session.saved, timeout=LONG):
        window.actions_["save"].trigger()
    assert len(heard) == 2
    assert price_in(project) == 2.0
    set_price(window, 3.0)
    with qtbot.waitSignal(session.saved, timeout=LONG):
        window.actions_["save"].trigger()
    assert len(heard) == 2
    assert price_in(project) == 3.0

    save_priced(project, 7.0)
    elsewhere = project.with_name("elsewhere.lodestone")
    choose(monkeypatch, elsewhere)
    with qtbot.waitSignal(session.saved, timeout=LONG):
        window.actions_["save"].trigger()
    assert (price_in(project), price_in(elsewhere)) == (7.0, 3.0)
    assert session.path == elsewhere


def test_that_a_file_held_elsewhere_is_not_saved_over_and_the_own_one_stays_locked(open_session, project, other):
    mine = project.with_name("other.lodestone")
    save_priced(mine, 2.0)
    session = open_session(mine)
    told = []
    session.failed.connect(lambda *said: told.append(said))
    session.save(project)

    ((title, sentence, _details),) = told
    assert title == "mine.lodestone was not saved"
    assert sentence.startswith("mine.lodestone is open in another window of Lodestone")
    assert price_in(project) == 1.0
    assert session.path == mine
    assert lock_path(mine).exists()


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is a signal of POSIX systems")
def test_that_the_lock_of_a_killed_process_is_taken_over(open_session, project, other):
    assert FileLock(project).take() is not None
    other.send_signal(signal.SIGKILL)
    other.wait()
    assert lock_path(project).exists()

    session = open_session(project)
    assert session.path == project
    session.file.close()
    assert names(project.parent) == ["mine.lodestone"]


def test_that_a_lock_of_another_computer_is_never_taken_for_stale(open_session, project, qtbot):
    lock_path(project).write_text("1\nlodestone\nvault\nabc\ndef\nwu\n2026-11-02T08:30:00+00:00\n", encoding="utf-8")
    session = open_session(project)
    banner = ReadOnlyBanner(session.file)
    qtbot.addWidget(banner)
    session.file.changed.emit()

    assert session.path is None
    said = banner.text.text()
    assert said.startswith("mine.lodestone is open on the computer vault (wu, since ")
    assert f"If Lodestone ended abruptly there, delete {lock_path(project)} and open the file again." in said
    session.file.close()
    assert lock_path(project).exists()


def test_that_a_file_is_known_by_every_link_to_it(open_session, project, tmp_path):
    link = tmp_path / "link.lodestone"
    link.symlink_to(project)

    assert open_session(project).path == project
    assert open_session(link).path is None


def test_that_a_save_that_is_cancelled_or_fails_leaves_no_lock(open_session, project, qtbot):
    session = open_session(project)
    nowhere = project.parent / "folder.lodestone"
    nowhere.mkdir()
    with qtbot.waitSignal(session.failed, timeout=LONG):
        session.save(nowhere)
    assert names(project.parent) == [".mine.lodestone.lock", "folder.lodestone", "mine.lodestone"]


def test_that_a_workbook_changed_since_it_was_read_is_not_overwritten_in_silence(open_session, tmp_path, qtbot):
    path = tmp_path / "mine.xlsx"
    write_book(make_book(offers=[{"offer": "O1", "unit_price": 1.0}]), path)
    session = open_session(path)
    write_book(make_book(offers=[{"offer": "O1", "unit_price": 7.0}]), path)
    changed = path.read_bytes()
    with qtbot.waitSignal(session.file.overtaken, timeout=LONG):
        session.save(path)

    assert path.read_bytes() == changed
    assert not lock_path(path).exists()


def test_that_a_file_deleted_meanwhile_is_written_anew(open_session, project, qtbot):
    session = open_session(project)
    project.unlink()
    with qtbot.waitSignal(session.saved, timeout=LONG):
        session.save(project)
    assert price_in(project) == 1.0
