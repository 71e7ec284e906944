"""The window of a drive, as at a first run, with small files of its own to open and import."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtGui import QGuiApplication

from data.excel.book_writer import write_book
from data.importing.layout_memory import FOLDER_VARIABLE
from desktop import errors
from desktop.window.main_window import MainWindow
from desktop.window.workspace import make_workspace
from tests.books import make_book
from tests.desktop.drive.hands import Keyboard, Mouse
from tests.desktop.inline_worker import InlineWorker


@pytest.fixture(scope="package")
def worker(qapp):
    """Works for all drives in this process: what several ask alike, such as the sample's plan, is worked out once."""
    return InlineWorker()


@pytest.fixture
def window(qtbot, settings, theme, tmp_path, monkeypatch, worker):
    """A new window as at a first run."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "memory"))
    window = MainWindow(settings, theme)
    # Nobody is there to say what becomes of the changes when the test is over.
    qtbot.addWidget(
        window,
        before_close_func=lambda _window: monkeypatch.setattr(errors, "ask_to_save", lambda *_: errors.Choice.DISCARD),
    )
    window.resize(1360, 860)
    window.show()
    window.activateWindow()
    workspace = make_workspace(window, worker)
    qtbot.waitUntil(window.isActiveWindow, timeout=60_000)
    yield window
    worker.forget_jobs()
    workspace.close()
    # The offscreen platform does not survive a clipboard that is left behind.
    QGuiApplication.clipboard().clear()


@pytest.fixture
def keyboard(window):
    return Keyboard(window)


@pytest.fixture
def mouse(window):
    return Mouse(window)


@pytest.fixture
def capped_workbook(tmp_path):
    """100 kg at 10 USD from China or 12 USD from Germany, who delivers 50 kg at most; at most 60 % from China: 60 at 10
    and 40 at 12 are 1,080 USD, against 1,000 without the rule. A cap of 40 % cannot be kept; 50 % can: 1,100 USD.
    """
    path = tmp_path / "capped.xlsx"
    book = make_book(
        settings={"base_currency": "USD"},
        suppliers=[{"supplier": "S1", "country": "CN"}, {"supplier": "S2", "country": "DE"}],
        offers=[
            {"offer": "O1", "supplier": "S1", "unit_price": 10.0},
            {"offer": "O2", "supplier": "S2", "unit_price": 12.0, "capacity": 50.0},
        ],
        rules=[{"rule": "Cap", "applies_to": "all", "from": "CN", "amount": "60 %"}],
    )
    write_book(book, path)
    return path


@pytest.fixture
def foreign_list(tmp_path):
    """2 + 1 + 8 = 11 parts; the spares, which are taken for nothing at first, are 7 of each: 21 in all."""
    path = tmp_path / "winch.csv"
    rows = [["Part", "Qty", "Spare"], ["shaft", "2", "7"], ["drum", "1", "7"], ["bolt", "8", "7"]]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    return path
