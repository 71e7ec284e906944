"""A mistake of the program is one dialog with details and a log without data; the window lives on with its book."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop import app, errors
from desktop.fault_log import FaultLog
from desktop.fault_text import fault_text, without_messages
from desktop.views.fault_dialog import FaultDialog
from tests.books import make_book
from tests.desktop.conftest import STAND_IN

LONG = 60_000
report = errors.report


@pytest.fixture
def log(settings, monkeypatch):
    """The hook of the program in place of the one of the tests; the file of its log."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "__excepthook__", lambda *_fault: None)  # nothing on the terminal
    errors.install(settings.log_folder)
    (faults,) = errors._faults
    yield faults.log.path
    faults.log.close()
    errors._faults.clear()


@pytest.fixture
def window(make_window, monkeypatch):
    window = make_window(command=STAND_IN)
    window.workspace.session._open(make_book(offers=[{"offer": "O1", "unit_price": 1.0}]), "book.xlsx", None, [])
    monkeypatch.setattr(errors, "report", report)
    return window


class Reader:
    """Reads each dialog that comes up, does something with it and closes it."""

    def __init__(self, act=lambda _dialog: None):
        self.seen, self._act = [], act
        self._timer = QTimer(interval=10)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self):
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, FaultDialog):
            self.seen.append((dialog.title.text(), dialog.sentence.text(), dialog.text, dialog.log.text()))
            self._act(dialog)
            dialog.reject()


def stumble():
    price = "4711 secret"
    raise ValueError(f"{price} is no number")


def test_that_a_fault_in_a_slot_is_one_dialog_and_the_book_lives_on(window, qtbot, log):
    def copy_both(dialog):
        qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
        copied.append(QGuiApplication.clipboard().text())
        dialog.messages.setChecked(True)
        qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
        copied.append(QGuiApplication.clipboard().text())

    copied = []
    reader = Reader(copy_both)
    window.actions_["glossary"].triggered.connect(stumble)
    window.actions_["glossary"].trigger()
    qtbot.waitUntil(lambda: bool(copied), timeout=LONG)
    QGuiApplication.clipboard().clear()
    window.help.close()

    ((title, sentence, text, where),) = reader.seen
    assert title == "The program made a mistake (ValueError)"
    assert sentence.startswith("What is open stays open. Save it under a new name")
    assert where == f"The log is in {log}. Nothing is sent anywhere."
    assert text == copied[0]
    assert "in stumble" in text
    assert "secret" not in text
    assert "4711 secret is no number" in copied[1]
    written = log.read_text(encoding="utf-8")
    assert written.count("in stumble") == 1
    assert "secret" not in written
    model = window.workspace.sheet_pages["supply"].show_sheet("offers").sheet_model
    model.setData(model.index(0, 3), "2")
    assert window.workspace.session.book["offers"].cells["unit_price"].tolist() == [2]


def test_that_faults_that_come_at_once_are_one_dialog_and_the_same_one_is_shown_three_times(qtbot, log):
    def another(_dialog):
        errors._faults[0].meet(KeyError("meanwhile"))
        QApplication.processEvents()

    reader = Reader(another)
    error = ValueError("again and again")
    for number in range(5):
        errors._faults[0].meet(error)
        qtbot.waitUntil(lambda number=number: len(reader.seen) >= min(number + 1, 3), timeout=LONG)
    QApplication.processEvents()
    assert [title[-12:] for title, *_rest in reader.seen] == ["(ValueError)"] * 3
    assert log.read_text(encoding="utf-8").count("(ValueError)") == 5


def test_that_a_fault_in_the_worker_is_one_dialog_and_logged(make_window, qtbot, log, monkeypatch):
    monkeypatch.setattr(errors, "report", report)
    session = make_window(command=[*STAND_IN, "faulty"]).workspace.session
    session._open(make_book(), "book.xlsx", None, [])
    reader = Reader()
    session.optimise()
    qtbot.waitUntil(lambda: bool(reader.seen), timeout=LONG)

    ((title, sentence, text, _where),) = reader.seen
    assert title == "No plan was made"
    assert sentence == "The program made a mistake (ZeroDivisionError). Your data is unchanged."
    assert "stand_in_worker.py" in text
    assert "stand_in_worker.py" in log.read_text(encoding="utf-8")
    assert not session.is_busy
    assert session.is_open


def test_that_a_fault_in_another_thread_is_shown_by_the_window(qtbot, log):
    reader = Reader()
    threading.excepthook, before = (lambda fault: sys.excepthook(*fault[:3])), threading.excepthook
    try:
        thread = threading.Thread(target=stumble)
        thread.start()
        thread.join()
    finally:
        threading.excepthook = before
    qtbot.waitUntil(lambda: bool(reader.seen), timeout=LONG)
    assert len(reader.seen) == 1


def test_that_a_fault_at_the_start_is_a_dialog_and_an_end(settings, monkeypatch, qtbot, log, capsys):
    def fail(*_given):
        raise OSError("no such icon")

    reader = Reader()
    monkeypatch.setattr(app, "Settings", lambda: settings)
    monkeypatch.setattr(app, "MainWindow", fail)
    monkeypatch.setattr(app, "speak", lambda *_given: None)
    assert app.run_app() == 1

    ((title, sentence, text, _where),) = reader.seen
    assert title == "Lodestone could not start"
    assert sentence.endswith("your files are not touched.")
    assert "OSError" in text
    assert "no such icon" in capsys.readouterr().err


def test_that_the_log_is_turned_over_and_does_not_grow_without_end(tmp_path):
    log = FaultLog(tmp_path / "log")
    for number in range(40):
        log.add(f"fault {number}", "x" * 60_000)
    log.close()
    sizes = {each.name: each.stat().st_size for each in (tmp_path / "log").iterdir()}
    assert set(sizes) == {"lodestone.log", "lodestone.log.1", "lodestone.log.2", "lodestone.log.3"}
    assert sum(sizes.values()) < 4 * 256 * 1024
    assert "fault 39" in log.path.read_text(encoding="utf-8")


def test_that_a_log_that_cannot_be_written_stops_nothing(tmp_path):
    (tmp_path / "log").write_text("a file, no folder")
    log = FaultLog(tmp_path / "log")
    log.add("fault", "details")
    assert log.path is None


def test_that_the_cause_of_a_fault_is_told_and_messages_stand_apart():
    try:
        try:
            stumble()
        except ValueError as error:
            raise KeyError("price of Hongyue") from error
    except KeyError as error:
        text = fault_text(error)
    bare = without_messages(text)
    assert bare.index("ValueError") < bare.index("then") < bare.index("KeyError")
    assert "secret" not in bare
    assert "Hongyue" not in bare.replace('raise KeyError("price of Hongyue")', "")
    assert text.endswith("ValueError: 4711 secret is no number\nKeyError: 'price of Hongyue'")
