"""The real program on a real X display, driven by the events of a real mouse and keyboard, judged by its files."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from contextlib import contextmanager

import pytest

from data.project.project import Project
from data.project.store import open_project, save_project
from data.sample import sample_book
from desktop.cli.verify import verify_plan
from tests.books import make_book
from tests.desktop.own_program import started

MISSING = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]

EYES = """
import json, os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from desktop.app import run_app
from desktop.charts.cap_slider import CapSlider

application = QApplication([])

def look():
    seen = {"front": "", "words": [], "places": {}}
    for top in application.topLevelWidgets():
        if not top.isVisible():
            continue
        if top.isActiveWindow():
            seen["front"] = top.windowTitle() + ("*" if top.isWindowModified() else "")
        seen["words"] += [each.text() for each in top.findChildren(QLabel) if each.isVisible()]
        for button in top.findChildren(QAbstractButton):
            if button.isVisible() and button.isEnabled() and button.text():
                seen["places"].setdefault(button.text(), place(button, button.rect().center()))
        for slider in top.findChildren(CapSlider):
            if slider.isVisible() and slider.isEnabled():
                seen["places"]["handle"] = place(slider, slider.place_of(slider.value()).toPoint())
                seen["places"]["end"] = place(slider, slider.place_of(slider.maximum()).toPoint())
    target = Path(sys.argv[2])
    beside = target.with_suffix(".new")
    beside.write_text(json.dumps(seen), encoding="utf-8")
    os.replace(beside, target)

def place(widget, point):
    there = widget.mapToGlobal(point)
    return [there.x(), there.y()]

timer = QTimer(interval=100)
timer.timeout.connect(look)
timer.start()
sys.exit(run_app(Path(sys.argv[1])))
"""
"""The program, and beside it what says where things are on the screen; it touches none of them."""


class Screen:
    """What is seen of the program, and hands on its display."""

    def __init__(self, program, display, seen):
        self._program, self._display, self._seen = program, display, seen

    @property
    def now(self):
        """What is on show: the title in front, texts, and the places of what can be pressed."""
        if not self._seen.exists():
            return {"front": "", "words": [], "places": {}}
        return json.loads(self._seen.read_text(encoding="utf-8").replace("\N{NO-BREAK SPACE}", " "))

    def sees(self, words):
        """Waits until a text begins so. Returns all of it."""
        found = []

        def is_there():
            found[:] = [text for text in self.now["words"] if text.replace("\N{NO-BREAK SPACE}", " ").startswith(words)]
            return bool(found)

        self._program.wait_until(is_there)
        return found[0].replace("\N{NO-BREAK SPACE}", " ")

    def place(self, name):
        """Where something is, once it is there and can be pressed."""
        self._program.wait_until(lambda: name in self.now["places"])
        return self.now["places"][name]

    def has(self, name, *, near, within):
        """Waits until something stands near a place from the left."""
        self._program.wait_until(lambda: abs(self.place(name)[0] - near) <= within)

    def in_front(self, title):
        """Waits until a window with this title has the keyboard."""
        self._program.wait_until(lambda: self.now["front"] == title)

    def does(self, *command):
        """Lets xdotool do something."""
        words = [str(each) for each in command]
        subprocess.run(["xdotool", *words], env={**os.environ, "DISPLAY": self._display}, check=True)

    def click(self, name):
        """Moves the mouse onto something and clicks."""
        self.does("mousemove", *self.place(name), "click", 1)


@pytest.fixture(scope="module")
def display():
    """A display of its own with a window manager where there is one."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x960x24", "-nolisten", "tcp"]
    with running(command, stdout=subprocess.PIPE) as server:
        name = f":{server.stdout.readline().decode().strip()}"
        manager = shutil.which("openbox")
        if manager is None:
            yield name
        else:
            with running([manager], stdout=subprocess.DEVNULL, env={**os.environ, "DISPLAY": name}):
                yield name


@contextmanager
def running(command, **options):
    """Runs a program beside the test."""
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, **options) as process:
        try:
            yield process
        finally:
            process.terminate()


def capped_book():
    """100 kg at 10 USD from China or 12 USD from Germany, at most 60 % from China."""
    return make_book(
        settings={"base_currency": "USD"},
        suppliers=[{"supplier": "S1", "country": "CN"}, {"supplier": "S2", "country": "DE"}],
        offers=[
            {"offer": "O1", "supplier": "S1", "unit_price": 10.0},
            {"offer": "O2", "supplier": "S2", "unit_price": 12.0},
        ],
        rules=[{"rule": "Cap", "applies_to": "all", "from": "CN", "amount": "60 %"}],
    )


@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
@pytest.mark.parametrize("make", [capped_book, pytest.param(sample_book, marks=pytest.mark.long)])
def test_that_a_book_is_planned_exported_and_its_cap_dragged_kept_and_saved_by_real_events(make, display, tmp_path):
    path, exported, seen = tmp_path / "mine.lodestone", tmp_path / "plan.xlsx", tmp_path / "seen.json"
    save_project(Project(make()), path)
    before = open_project(path).book["rules"].cells["amount"].tolist()
    with started(tmp_path / "home", str(path), str(seen), code=EYES, display=display) as program:
        screen = Screen(program, display, seen)
        screen.in_front("mine.lodestone[*] – Lodestone")
        screen.click("Optimise")
        screen.sees("Planned: ")
        screen.does("key", "ctrl+e")
        screen.in_front("Export the plan")
        screen.does("key", "ctrl+a")
        screen.does("type", "--delay", "30", str(exported))
        screen.does("key", "Return")
        screen.sees("Plan exported to ")

        # From where the handle stands a tenth of the way towards the tight end: press, move, let go.
        (left, height), (right, _height) = screen.place("handle"), screen.place("end")
        screen.does("mousemove", left, height, "mousedown", 1)
        for tenth in (0.03, 0.06, 0.1):
            screen.does("mousemove", round(left + tenth * (right - left)), height)
        screen.does("mouseup", 1)
        screen.has("handle", near=round(left + 0.1 * (right - left)), within=(right - left) / 50)
        amount = screen.sees("Trial: ").removeprefix("Trial: ").partition(" instead of ")[0]
        screen.click("Keep")
        screen.in_front("mine.lodestone[*] – Lodestone*")
        screen.sees("Planned: ")
        screen.does("key", "ctrl+s")
        screen.in_front("mine.lodestone[*] – Lodestone")
        screen.does("key", "ctrl+q")
        assert program.process.wait(timeout=300) == 0

    assert verify_plan(exported) == 0
    after = open_project(path).book["rules"].cells["amount"].tolist()
    changed = [new for old, new in zip(before, after, strict=True) if old != new]
    assert [float(str(each).removesuffix(" %")) for each in changed] == [float(amount.removesuffix(" %"))]
