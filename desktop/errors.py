"""Everything that interrupts the user: the only module that opens a message box."""

from __future__ import annotations

import sys
from collections import Counter
from enum import Enum, auto
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop.fault_log import FaultLog
from desktop.fault_text import fault_text
from desktop.language.sentences import in_language
from desktop.views.fault_dialog import FaultDialog

_MOST_OFTEN = 3
"""How often the same fault is shown."""


class Choice(Enum):
    """What to do with changes that were not saved."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


def _tr(text: str) -> str:
    return QCoreApplication.translate("errors", text)


def _box(parent: QWidget | None, icon: QMessageBox.Icon, title: str, sentence: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle(_tr("Lodestone"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(title)
    box.setInformativeText(in_language(sentence))
    return box


def report(parent: QWidget | None, title: str, sentence: str, details: str = "") -> None:
    """Say what did not work, and why; details are those of a fault of the program, and logged."""
    if details:
        for faults in _faults:
            faults.log.add(title, details)
        _show_details(parent, title, sentence, details)
    else:
        _box(parent, QMessageBox.Icon.Warning, title, sentence).exec()


def ask_to_save(parent: QWidget | None, name: str) -> Choice:
    """Ask what to do with changes that were not saved."""
    box = _box(
        parent,
        QMessageBox.Icon.Question,
        _tr("Save the changes to {0}?").format(name),
        _tr("They are lost if you do not save them."),
    )
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    pressed = box.exec()
    return {buttons.Save: Choice.SAVE, buttons.Discard: Choice.DISCARD}.get(buttons(pressed), Choice.CANCEL)


def ask_to_overwrite(parent: QWidget | None, name: str) -> Choice:
    """Ask what to do where a file was changed elsewhere: SAVE writes over it, DISCARD takes another name."""
    box = _box(
        parent,
        QMessageBox.Icon.Warning,
        _tr("Overwrite {0}?").format(name),
        _tr("It was changed by another program since it was opened or saved here. Overwriting loses those changes."),
    )
    other = box.addButton(_tr("Save as…"), QMessageBox.ButtonRole.AcceptRole)
    over = box.addButton(_tr("Overwrite"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(other)
    box.exec()
    pressed = box.clickedButton()
    return Choice.SAVE if pressed is over else Choice.DISCARD if pressed is other else Choice.CANCEL


def ask_to_leave_out(parent: QWidget | None, name: str, unread: str) -> bool:
    """Ask whether to write a workbook although something of the file that the book came from was not read."""
    ways = _tr("Mend the file and open it again, or save a project, which remembers it.")
    title = _tr("Save {0} without what was not read?").format(name)
    box = _box(parent, QMessageBox.Icon.Warning, title, f"{unread}\n\n{ways}")
    leave_out = box.addButton(_tr("Save without it"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.exec()
    return box.clickedButton() is leave_out


def ask_to_recover(parent: QWidget | None, name: str, changes: int) -> Choice:
    """Ask what to do with changes that an abrupt end left unsaved: SAVE brings them back, CANCEL leaves them."""
    box = _box(
        parent,
        QMessageBox.Icon.Question,
        _tr("Bring back unsaved changes?"),
        _tr("Lodestone ended before {0} was saved. Changes that can be brought back: {1}.").format(name, changes),
    )
    bring = box.addButton(_tr("Bring back"), QMessageBox.ButtonRole.AcceptRole)
    drop = box.addButton(_tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(_tr("Later"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(bring)
    box.exec()
    pressed = box.clickedButton()
    return Choice.SAVE if pressed is bring else Choice.DISCARD if pressed is drop else Choice.CANCEL


def ask_to_approve(parent: QWidget | None, name: str, by: str) -> bool:
    """Ask whether to approve a saved plan, which cannot be taken back."""
    box = _box(
        parent,
        QMessageBox.Icon.Question,
        _tr("Approve the plan {0}?").format(name),
        _tr("It is marked as approved by {0} and can then neither be changed nor deleted.").format(by),
    )
    approve = box.addButton(_tr("Approve"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is approve


def tell(parent: QWidget | None, title: str, sentence: str) -> None:
    """Show a text that was asked for."""
    _box(parent, QMessageBox.Icon.NoIcon, title, sentence).exec()


class _Faults(QObject):
    """Faults of the program: each is logged, and shown when the window is next at rest; one dialog at a time."""

    _met = Signal(str, str)

    def __init__(self, log: FaultLog) -> None:
        super().__init__()
        self.log = log
        self._shown: Counter[str] = Counter()
        self._is_showing = False
        # Through the queue: a fault may be met in another thread, or in the middle of painting.
        self._met.connect(self.show, Qt.ConnectionType.QueuedConnection)

    def meet(self, error: BaseException) -> None:
        """Take a fault that nobody caught."""
        details = fault_text(error)
        title = _tr("The program made a mistake ({0})").format(type(error).__name__)
        self.log.add(title, details)
        self._met.emit(title, details)

    @Slot(str, str)
    def show(self, title: str, details: str) -> None:
        """Show a fault, unless one is on show; the same one a few times at most, as it may come with every repaint."""
        if self._is_showing or self._shown[details] == _MOST_OFTEN:
            return
        self._shown[details] += 1
        self._is_showing = True
        sentence = _tr(
            "What is open stays open. Save it under a new name, and start Lodestone again if something does not answer."
        )
        try:
            _show_details(QApplication.activeWindow(), title, sentence, details)
        finally:
            self._is_showing = False


_faults: list[_Faults] = []
"""The faults of the running program; empty before ``install``."""


def install(folder: Path) -> None:
    """Turn a fault of the program into a message with details instead of a silent end.

    Args:
        folder: where the log stands.
    """
    _faults[:] = [_Faults(FaultLog(folder))]
    sys.excepthook = _take_fault


def report_start(error: Exception) -> None:
    """Say that the program could not start, and why."""
    title, details = _tr("Lodestone could not start"), fault_text(error)
    sentence = _tr("Start it again. If that does not help, install it again; your files are not touched.")
    sys.stderr.write(f"{details}\n")
    for faults in _faults:
        faults.log.add(title, details)
    _show_details(None, title, sentence, details)


def _take_fault(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    sys.__excepthook__(kind, error, trace)
    if isinstance(error, Exception):
        for faults in _faults:
            faults.meet(error)


def _show_details(parent: QWidget | None, title: str, sentence: str, details: str) -> None:
    log = next((faults.log.path for faults in _faults), None)
    FaultDialog(title, sentence, details, log, parent).exec()
