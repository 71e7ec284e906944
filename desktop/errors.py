"""Everything that interrupts the user: the only module that opens a message box."""

from __future__ import annotations

import sys
import traceback
from enum import Enum, auto
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


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
    box.setInformativeText(sentence)
    return box


def report(parent: QWidget | None, title: str, sentence: str, details: str = "") -> None:
    """Say what did not work, and why; details can be unfolded and copied."""
    box = _box(parent, QMessageBox.Icon.Warning, title, sentence)
    if details:
        box.setDetailedText(details)
    box.exec()


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


def install() -> None:
    """Turn a fault of the program into a message with details instead of a silent end."""
    sys.excepthook = _show_fault


def _show_fault(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    details = "".join(traceback.format_exception(kind, error, trace))
    sys.stderr.write(details)
    if issubclass(kind, Exception):
        sentence = _tr("Your data is still open: save it under a new name. The details say what happened.")
        report(None, _tr("The program made a mistake ({0})").format(kind.__name__), sentence, details)
