"""Every dialog and separate window, opened as the window opens it, looked at, and closed again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from data.problems import Problem
from desktop import errors
from desktop.errors import ask_to_save, report
from desktop.fault_text import fault_text
from desktop.finder.window import Finder
from desktop.help.window import HelpWindow
from desktop.language.sentences import problem_words
from desktop.subjects import Subject
from desktop.views.words_dialog import WordsDialog
from desktop.window.main_window import MainWindow
from desktop.wire.messages import Message

_STEP_MS = 5
_PATIENCE_MS = 60_000

_BEFORE = {"purchase": 240.0, "freight": 6.0, "tariff": 12.0, "other": 3.0, "total": 261.0}
_AFTER = {"purchase": 230.0, "freight": 7.0, "tariff": 14.0, "other": 3.5, "total": 254.5}
_NONE = dict.fromkeys(("fixed", "holding", "shortage", "penalty"), 0.0)
_RULE = {
    "rule": "Cap", "applies_to": "M", "bound": "at most", "limit": 0.6, "measure": "share", "stage": "made",
    "period": None, "state_before": "kept",
}  # fmt: skip
EDITED: Message = {
    "broken": ["the cap"],
    "changed_prices": 0,
    "cost": {
        "before": _BEFORE | _NONE,
        "after": _AFTER | _NONE,
        "change": {part: _AFTER[part] - _BEFORE[part] for part in _BEFORE} | _NONE,
    },
    "currency": "USD",
    "edits": [
        {
            "cell": cell,
            "kind": "award",
            "material": "M",
            "offer": offer,
            "period": None,
            "unit": "kg",
            "was": was,
            "now": now,
        }
        for cell, offer, was, now in (("G5", "A", 60.0, 70.0), ("G6", "B", 40.0, 30.0))
    ],
    "missing": [],
    "penalty": 0.0,
    "problems": [{"sheet": "Summary", "cell": "B12", "message": "holds 240; 230 was recomputed.", "hint": ""}],
    "recomputed_cost": 254.5,
    "rows_at_a_price": 0,
    "rules": [
        {**_RULE, "from": "CN", "before": 0.6, "after": 0.7, "state": "broken"},
        {**_RULE, "from": "DE", "before": 0.4, "after": 0.3, "state": "kept"},
    ],
    "state": "not recalculated",
}
"""What is found in the worked plan after 10 kg were moved from B to A: its cap is broken."""


@dataclass(frozen=True)
class Opened:
    """A dialog and how it comes up.

    Attributes:
        name: for people.
        open: what makes it come up; may wait until it is closed.
        fill: what is then typed into it.
    """

    name: str
    open: Callable[[], object]
    fill: Callable[[QDialog], object] = lambda _dialog: None


def look_at_dialogs(window: MainWindow, look: Callable[[str, QDialog], object]) -> list[str]:
    """Bring up each dialog in turn, look at it as it stands when nothing runs any more, and close it.

    Args:
        window: with a book that is planned; plans and comments are added to its project.
        look: is given the name and the dialog.

    Returns:
        The names of those that were looked at.
    """
    seen = []
    for each in _every_dialog(window):
        _meet(window, each, look)
        seen.append(each.name)
    return seen


def _meet(window: MainWindow, opened: Opened, look: Callable[[str, QDialog], object]) -> None:
    """Open a dialog, and look at it from a timer, as one that waits for an answer lets nothing else run."""
    before, loop, timer, waited = set(_dialogs()), QEventLoop(), QTimer(interval=_STEP_MS), QElapsedTimer()

    def meet() -> None:
        if waited.hasExpired(_PATIENCE_MS):
            timer.stop()
            loop.quit()
            raise TimeoutError(opened.name)
        new = [each for each in _dialogs() if each not in before]
        session = window.workspace.session
        if not new or session.is_busy or session.is_checking:
            return
        timer.stop()
        (dialog,) = new
        try:
            opened.fill(dialog)
            QApplication.processEvents()
            look(opened.name, dialog)
        finally:
            dialog.reject()
            loop.quit()

    timer.timeout.connect(meet)
    waited.start()
    timer.start()
    window.activateWindow()
    QApplication.processEvents()
    opened.open()
    if timer.isActive():
        loop.exec()


def _dialogs() -> list[QDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


def _every_dialog(window: MainWindow) -> Iterator[Opened]:
    yield from _about_the_program(window)
    yield from _about_the_project(window)
    yield from _questions(window)
    compared = window.workspace.files.compared
    yield Opened("edited plan", lambda: compared.emit("edited plan.xlsx", EDITED))


def _about_the_program(window: MainWindow) -> Iterator[Opened]:
    actions, facts = window.actions_, window.workspace.facts.window
    yield Opened("about", actions["about"].trigger)
    window.go_to("plan")
    for name in ("help", "glossary", "reference"):
        yield Opened(name, actions[name].trigger, _scroll)
    yield Opened("finder", actions["finder"].trigger)
    yield Opened("finder with words", actions["finder"].trigger, lambda dialog: _type(dialog, "co"))
    yield Opened("finder without a hit", actions["finder"].trigger, lambda dialog: _type(dialog, "qqqq"))
    yield Opened("facts of a mineral", lambda: facts.show_subject(Subject("mineral", "neodymium")))
    yield Opened("facts of a country", lambda: facts.show_subject(Subject("country", "CHN")))
    yield Opened("facts of a material", lambda: facts.show_subject(_a_material(window)))
    yield Opened("table of a chart", actions["chart_table"].trigger)


def _about_the_project(window: MainWindow) -> Iterator[Opened]:
    actions, workspace = window.actions_, window.workspace
    kept, keeping = workspace.session.kept, workspace.plan_keeping
    yield Opened("save this plan", actions["save_plan"].trigger)
    yield Opened("save this plan, refused", actions["save_plan"].trigger, _refuse)
    saved = kept.plans[0] if kept.plans else kept.save_plan(workspace.session.current_plan, "Base", "As agreed")
    yield Opened("describe a plan", lambda: keeping.describe(saved))
    yield Opened("approve a plan", lambda: keeping.approve(saved))
    if not kept.comments:
        yield Opened("no comments", actions["comments"].trigger)
        row = int(workspace.session.book["offers"].cells.index[0])
        kept.comment("offers", row, "Price by quarter? Freight included?")
    yield Opened("comments", actions["comments"].trigger)
    window.go_to("supply")
    grid = workspace.sheet_pages["supply"].show_sheet("offers")
    grid.setCurrentIndex(grid.sheet_model.index(0, 0))
    grid.setFocus()
    yield Opened("comment", workspace.commenting.comment)
    yield Opened("log", actions["log"].trigger)
    window.go_to("rules")
    yield Opened("regulation", workspace.sheet_pages["rules"].sentences.show_presets)


def _questions(window: MainWindow) -> Iterator[Opened]:
    session = window.workspace.session
    yield Opened("save the changes", lambda: ask_to_save(window, session.name))
    yield Opened("overwrite", lambda: errors.ask_to_overwrite(window, session.name))
    unread = f'this sheet and "{session.name}" are both read as Offers; only the first was read.'
    second = problem_words(Problem("duplicate-sheet", unread))
    yield Opened("leave out", lambda: errors.ask_to_leave_out(window, session.name, second))
    yield Opened("bring back", lambda: errors.ask_to_recover(window, session.name, 12))
    words = QCoreApplication.translate
    title = words("Files", "Something is still running")
    sentence = words("Files", "Wait until it is done, or press Esc to cancel it.")
    yield Opened("report", lambda: report(window, title, sentence))
    try:
        _stumble()
    except ValueError as error:
        details = fault_text(error)
    mistake = words("errors", "The program made a mistake ({0})").format("ValueError")
    yield Opened("fault", lambda: report(window, mistake, sentence, details))


def _stumble() -> None:
    price = "4711"
    raise ValueError(f"{price} is no number")


def _a_material(window: MainWindow) -> Subject:
    return Subject("material", str(window.workspace.session.book["materials"].cells["material"].iloc[0]))


def _scroll(dialog: QDialog) -> None:
    assert isinstance(dialog, HelpWindow)
    assert dialog.text.toPlainText()


def _type(dialog: QDialog, words: str) -> None:
    assert isinstance(dialog, Finder)
    dialog.field.setText(words)


def _refuse(dialog: QDialog) -> None:
    """Ask for a name that will not do."""
    assert isinstance(dialog, WordsDialog)
    dialog.name.setText("")
    dialog.accept()
    dialog.setFocus(Qt.FocusReason.OtherFocusReason)
