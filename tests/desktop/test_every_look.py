"""Every page and tab in both themes and at each scale: words whole and not faint, each part with a name."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from tests.desktop.conftest import STAND_IN
from tests.desktop.dialogs import look_at_dialogs
from tests.desktop.looks import cut_words, faint_words, faults, looks, nameless

HERE = Path(__file__)


def test_that_words_are_whole_and_stand_out_and_what_takes_the_keyboard_is_named_everywhere(open_window, theme):
    window = open_window()
    window.resize(1024, 768)
    found = []
    for where in looks(window):
        QTest.qWait(1)
        found += [(where, fault) for fault in faults(window)]
    seen = look_at_dialogs(window, lambda name, dialog: found.extend((name, each) for each in faults(dialog)))
    theme.set_mode("dark")  # changes colours and nothing else
    for where in looks(window):
        QTest.qWait(1)
        found += [(f"dark {where}", faint) for faint in faint_words(window)]
    look_at_dialogs(window, lambda name, dialog: found.extend((f"dark {name}", each) for each in faint_words(dialog)))

    assert (window.width(), window.height()) == (1024, 768)
    assert found == [], "\n".join(map(str, found))
    assert len(seen) == 27


def test_that_no_key_does_two_things_in_the_window(make_window):
    window = make_window(command=STAND_IN)
    taken = [key for action in window.actions_ for key in (each.toString() for each in action.shortcuts())]
    own = [each.key().toString() for each in window.findChildren(QShortcut) if each.parent() is window]
    twice = {key for key, times in Counter([*taken, *own]).items() if times > 1}
    buttons = {button.shortcut().toString() for button in window.centralWidget().findChildren(QAbstractButton)} - {""}

    assert len(taken) > 40
    assert twice == set()
    assert buttons & set(taken) == set()


@pytest.mark.long
@pytest.mark.parametrize("scale", ["1.5", "2"])
def test_that_all_of_this_holds_at_a_scale(scale):
    tests = [str(HERE), *(str(HERE.with_name(name)) for name in ("test_languages.py", "test_window_looks.py"))]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-m", "", "-k"]
    command += ["cut or whole or named or faint", *tests]
    ran = subprocess.run(
        command, env={**os.environ, "QT_SCALE_FACTOR": scale}, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout


def test_that_faint_words_are_found(qtbot):
    label = QLabel("faint")
    label.setStyleSheet("background: #ffffff; color: #999999; font-size: 40px")
    qtbot.addWidget(box := QWidget())
    label.setParent(box)
    box.show()

    # Relative luminance of #999999 is 0.3185: 1.05 / 0.3685.
    assert [(words, round(found, 2)) for words, found in faint_words(box)] == [("faint", 2.85)]


def test_that_cut_words_and_parts_without_a_name_are_found(qtbot):
    qtbot.addWidget(box := QWidget())
    label, button = QLabel("far too long for so little room", box), QPushButton(box)
    label.setFixedWidth(20)
    button.move(0, 40)
    box.show()

    assert list(cut_words(box)) == ["far too long for so little room"]
    assert list(nameless(box)) == [button]
