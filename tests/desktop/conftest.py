"""The real window for tests: off screen, with settings of its own, and no tolerance for Qt's warnings."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QLocale, QMessageLogContext, QSettings, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from data.sample import sample_book
from desktop import errors
from desktop.jobs import turns
from desktop.jobs.jobs import Worker, worker_command
from desktop.language.sentence_reading import Sentences
from desktop.language.sentences import sentence_grammar
from desktop.session.planned import Planned, RuleFacts
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.translation.catalogue import read_catalogue
from desktop.translation.languages import LANGUAGES, catalogue_path, translators
from desktop.translation.sentence_file import CONTEXT
from desktop.window.main_window import MainWindow
from desktop.window.workspace import Workspace, make_workspace
from desktop.wire.messages import Receiver, frame_from, plan_from
from desktop.worker.call import Call
from desktop.worker.tasks import plan
from tests.desktop.country_words import countries_in
from tests.desktop.filled_book import filled_book
from tests.desktop.inline_worker import InlineWorker

STAND_IN = [sys.executable, str(Path(__file__).with_name("stand_in_worker.py"))]


@pytest.fixture(autouse=True)
def no_qt_warnings():
    """Fails a test during which Qt said anything but what the offscreen platform cannot do with a second window."""
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        # The platform without a screen says of each menu that it cannot raise it: nothing that we could mend.
        if kind is not QtMsgType.QtDebugMsg and not text.startswith("This plugin does not support"):
            said.append(text)

    qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(None)
    assert said == []


@pytest.fixture
def one_step_a_turn(monkeypatch):
    """Gives the event loop a turn after every single step of long work."""
    monkeypatch.setattr(turns, "_FIRST_S", -1.0)
    monkeypatch.setattr(turns, "_SLICE_S", -1.0)


@pytest.fixture
def settings(tmp_path, qapp):
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def german(qapp):
    """Puts the German words in."""
    put_in = translators("de")
    for translator in put_in:
        qapp.installTranslator(translator)
    yield
    for translator in put_in:
        qapp.removeTranslator(translator)


@pytest.fixture(scope="session")
def only_theme(qapp):
    return Theme("light", qapp)


@pytest.fixture
def theme(only_theme):
    only_theme.set_mode("light")
    return only_theme


@pytest.fixture(scope="session")
def workers(qapp):
    """Warm workers by their command, shared by all tests."""
    made: dict[tuple[str, ...], Worker] = {}
    yield made
    for worker in made.values():
        worker.close()
    # The offscreen platform does not survive a clipboard that is left behind.
    QGuiApplication.clipboard().clear()


class _OneForAll(dict[tuple[str, ...], Worker]):
    """The same worker for every command."""

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self._worker = worker

    def setdefault(self, key: tuple[str, ...], _default: Worker | None = None) -> Worker:
        return super().setdefault(key, self._worker)


@pytest.fixture
def inline_workers(qapp):
    """In place of ``workers``: one that answers in this process."""
    yield _OneForAll(InlineWorker())
    QGuiApplication.clipboard().clear()


@pytest.fixture(scope="session")
def planned_sample():
    """The sample and its plan, computed once, as the worker would answer."""
    book = sample_book()
    answer = plan(Call({}, book, Receiver(), lambda _facts: None, lambda: False))
    receiver = Receiver()
    for line in answer.lines:
        receiver.feed(line)
    made = plan_from(receiver, answer.facts["plan"])
    rules = {each["name"]: RuleFacts(**each) for each in answer.facts["rules"]}
    return Planned(made, frame_from(receiver.tables["mix", "mix"]), rules, book)


@pytest.fixture
def told(monkeypatch):
    """What was reported in message boxes: (title, sentence); none of them waits for a click."""
    heard: list[tuple[str, str]] = []
    monkeypatch.setattr(errors, "report", lambda _parent, title, sentence, _details="": heard.append((title, sentence)))
    monkeypatch.setattr(errors, "ask_to_save", lambda _parent, _name: errors.Choice.DISCARD)
    return heard


@pytest.fixture
def inline_worker(qapp):
    """A worker that answers with the real tasks in this process: for tests of what the window does with answers."""
    return InlineWorker()


@pytest.fixture
def make_window(qtbot, settings, theme, told, workers):
    """Makes windows with their workspace; by default with the real worker."""
    made: list[Workspace] = []

    def make(
        *, command: list[str] | None = None, size: tuple[int, int] = (1360, 860), worker: Worker | None = None
    ) -> MainWindow:
        window = MainWindow(settings, theme)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        key = tuple(command or worker_command())
        if worker is None:
            worker = workers.setdefault(key, Worker(list(key)))
        made.append(make_workspace(window, worker))
        return window

    yield make
    for workspace in made:
        workspace.close()


@pytest.fixture(scope="module")
def answers(qapp):
    worker = InlineWorker()
    yield worker
    worker.close()


@pytest.fixture
def open_window(qtbot, settings, theme, told, answers):
    """Opens the window with a book that is planned, tested and looked into on every page."""
    made = []

    def begin():
        window = MainWindow(settings, theme)
        qtbot.addWidget(window)
        window.resize(1360, 860)
        window.show()
        workspace = make_workspace(window, answers)
        made.append(workspace)
        session = workspace.session
        session._open(filled_book(), "magnets.lodestone", None, [])
        qtbot.waitUntil(lambda: not session.is_checking)
        session.optimise()
        qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_busy)
        assert session.current_plan.plan.status.has_plan
        workspace.pages.risk.test()
        for place in window.places:
            window.go_to(place.name)
            qtbot.waitUntil(lambda: not session.is_busy)
        awards = workspace.pages.plan.details.awards
        awards.setCurrentIndex(awards.model().index(0, 0))
        return window

    yield begin
    for workspace in made:
        workspace.close()


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request):
    """Each language of the window but English."""
    return request.param


@pytest.fixture(scope="module")
def spoken(language):
    """What says sentences in the language."""
    entries = read_catalogue(catalogue_path(language)).items()
    said = {source: entry.words for (context, source), entry in entries if context == CONTEXT}
    return Sentences(sentence_grammar(), said, locale=QLocale(language), countries=countries_in(language))
