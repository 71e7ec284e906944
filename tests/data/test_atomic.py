"""Saving in one step: the old file or the new one, whatever happens in between."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from data import atomic
from data.atomic import OvertakenError, SaveError, replace_file, stamp_of
from data.problems import SourcingError

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def no_pauses(monkeypatch):
    monkeypatch.setattr(atomic, "RETRY_PAUSES", (0.0, 0.0, 0.0))


def save(path: Path, text: str) -> None:
    with replace_file(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


def test_that_a_new_file_is_created_and_nothing_else_is_left(tmp_path):
    save(tmp_path / "plan.xlsx", "new")
    assert [file.name for file in tmp_path.iterdir()] == ["plan.xlsx"]
    assert (tmp_path / "plan.xlsx").read_text() == "new"


def test_that_the_temporary_file_lies_in_the_same_folder_and_has_the_same_ending(tmp_path):
    with replace_file(tmp_path / "plan.xlsx") as temporary:
        assert temporary.parent == tmp_path
        assert temporary.suffix == ".xlsx"
        temporary.write_text("x")


def test_that_the_old_content_stays_until_the_block_has_ended(tmp_path):
    path = tmp_path / "plan.json"
    path.write_text("old")
    with replace_file(path) as temporary:
        temporary.write_text("new")
        assert path.read_text() == "old"
    assert path.read_text() == "new"


def test_that_an_error_in_the_block_leaves_the_old_file_and_no_other(tmp_path):
    path = tmp_path / "plan.json"
    path.write_text("old")

    def fail():
        with replace_file(path) as temporary:
            temporary.write_text("half")
            raise KeyError("material")

    with pytest.raises(KeyError):
        fail()
    assert [file.name for file in tmp_path.iterdir()] == ["plan.json"]
    assert path.read_text() == "old"


def test_that_a_full_disk_leaves_the_old_file_and_says_so(tmp_path):
    path = tmp_path / "plan.json"
    path.write_text("old")

    def fail():
        with replace_file(path) as temporary:
            temporary.write_text("half")
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(SourcingError, match=r"^The disk is full: plan\.json was not saved and is as it was\."):
        fail()
    assert [file.name for file in tmp_path.iterdir()] == ["plan.json"]
    assert path.read_text() == "old"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no device that is always full")
def test_that_a_device_without_room_is_a_full_disk(tmp_path):
    path = tmp_path / "plan.json"
    path.write_text("old")

    def fail():
        with replace_file(path) as temporary:
            temporary.symlink_to("/dev/full")
            temporary.write_text("x" * 100_000)

    with pytest.raises(SaveError, match="disk is full"):
        fail()
    assert path.read_text() == "old"


def test_that_a_file_held_for_a_moment_is_replaced_at_a_later_attempt(tmp_path, monkeypatch, no_pauses):
    path = tmp_path / "plan.json"
    path.write_text("old")
    held = iter([True, True, False])
    replace = Path.replace

    def replace_when_free(self, target):
        if next(held):
            raise PermissionError(errno.EACCES, "held", str(self), None, str(target))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", replace_when_free)
    save(path, "new")
    assert path.read_text() == "new"


def test_that_a_file_held_for_good_is_named_and_left_as_it_was(tmp_path, monkeypatch, no_pauses):
    path = tmp_path / "plan.json"
    path.write_text("old")

    def hold(self, target):
        raise PermissionError(errno.EACCES, "held", str(self), None, str(target))

    monkeypatch.setattr(Path, "replace", hold)
    with pytest.raises(SaveError, match="is open in another program; close it there, or save under another name"):
        save(path, "new")
    monkeypatch.undo()
    assert [file.name for file in tmp_path.iterdir()] == ["plan.json"]
    assert path.read_text() == "old"


def test_that_the_permissions_of_the_old_file_are_kept(tmp_path):
    path = tmp_path / "plan.json"
    path.write_text("old")
    path.chmod(0o640)
    save(path, "new")
    assert path.stat().st_mode & 0o777 == 0o640


def test_that_a_read_only_file_is_not_replaced(tmp_path):
    path = tmp_path / "plan.json"
    path.write_text("old")
    path.chmod(0o444)
    with pytest.raises(SaveError, match=r"plan\.json is read-only"):
        save(path, "new")
    assert path.read_text() == "old"


def test_that_a_link_keeps_pointing_at_its_file(tmp_path):
    (tmp_path / "real").mkdir()
    real, link = tmp_path / "real" / "plan.json", tmp_path / "plan.json"
    real.write_text("old")
    link.symlink_to(real)
    save(link, "new")
    assert link.is_symlink()
    assert real.read_text() == "new"


def test_that_a_missing_folder_and_a_folder_as_target_are_named(tmp_path):
    with pytest.raises(SaveError, match="does not exist"):
        save(tmp_path / "nowhere" / "plan.json", "new")
    with pytest.raises(SaveError, match="is a folder"):
        save(tmp_path, "new")


def test_that_an_error_about_another_file_is_not_taken_for_one_of_saving(tmp_path):
    with pytest.raises(FileNotFoundError), replace_file(tmp_path / "plan.json") as temporary:
        temporary.write_text((tmp_path / "source.json").read_text())


SAVING = """
import sys
from pathlib import Path
from data.atomic import replace_file
path = Path(sys.argv[1])
for number in range(1, 10_000_000):
    with replace_file(path) as temporary:
        temporary.write_text(f"{number:>8}" * 20_000)
    print(number, flush=True)
"""


def killed_while_saving(path: Path, acknowledged: int) -> int:
    """Kills a process that saves 1, 2, 3, ... after it has reported that many; the last report that came through."""
    with subprocess.Popen([sys.executable, "-c", SAVING, path], cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        last = 0
        for line in process.stdout:
            last = int(line)
            if last >= acknowledged:
                break
        os.kill(process.pid, signal.SIGKILL)
        rest = process.stdout.read().split()
    return int(rest[-1]) if rest else last


def check_kills(folder: Path, times: int) -> None:
    for number in range(times):
        path = folder / "book.json"
        saved = killed_while_saving(path, acknowledged=1 + number % 7)
        text = path.read_text()
        assert len(text) == 160_000
        assert {text[start : start + 8] for start in range(0, len(text), 8)} == {text[:8]}
        assert int(text[:8]) >= saved


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is a matter of POSIX systems")
def test_that_a_killed_save_leaves_a_whole_file_no_older_than_the_last_acknowledged_one(tmp_path):
    check_kills(tmp_path, times=10)


@pytest.mark.long
@pytest.mark.skipif(os.name == "nt", reason="kill -9 is a matter of POSIX systems")
def test_that_200_killed_saves_leave_200_whole_files(tmp_path):
    check_kills(tmp_path, times=200)


def test_that_a_file_is_not_replaced_where_it_was_changed_while_the_new_one_was_written(tmp_path):
    path = tmp_path / "plan.xlsx"
    save(path, "old")
    known = stamp_of(path)

    def save_while_another_does():
        with replace_file(path, known) as temporary:
            temporary.write_text("new")
            path.write_text("of another program")

    with pytest.raises(OvertakenError, match=r"plan\.xlsx"):
        save_while_another_does()
    assert path.read_text() == "of another program"
    assert [file.name for file in tmp_path.iterdir()] == ["plan.xlsx"]


def test_that_a_file_that_is_as_it_was_known_or_gone_is_written(tmp_path):
    path = tmp_path / "plan.xlsx"
    save(path, "old")
    for text in ("new", "newer"):
        known = stamp_of(path)
        with replace_file(path, known) as temporary:
            temporary.write_text(text)
            if text == "newer":
                path.unlink()
        assert path.read_text() == text
