"""Eyes and hands of a user: events of mouse and keyboard that go to the window as the system's do, and what is seen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)

LONG = 60_000
_LOOK_MS = 40
_MOST_TABS = 60
_LEFT = Qt.MouseButton.LeftButton
_NO_KEY = Qt.KeyboardModifier.NoModifier


class User:
    """What a user sees of a window, and how long he waits for it."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    @property
    def words(self) -> str:
        """Every text that is on show: of the window, and of the dialog in front of it."""
        fronts = [self.window, QApplication.activeModalWidget()]
        said = [text for front in fronts if front is not None for text in _texts(front)]
        return "\n".join(said).replace("\N{NO-BREAK SPACE}", " ")

    def sees(self, *words: str) -> None:
        """Waits until all of the words are on show together."""
        missing: list[str] = []

        def all_are_there() -> bool:
            shown = self.words
            missing[:] = [each for each in words if each not in shown]
            return not missing

        self._wait(all_are_there, lambda: f"{missing} not in:\n{self.words}")

    def sees_no_more(self, words: str) -> None:
        """Waits until words are gone."""
        self._wait(lambda: words not in self.words, lambda: f"still {words!r} in:\n{self.words}")

    def reads(self, pattern: str) -> str | tuple[str, ...]:
        """The group, or groups, of the first text on show that matches, once it is there."""
        found: list[str | tuple[str, ...]] = []

        def is_there() -> bool:
            found[:] = re.findall(pattern, self.words)[:1]
            return bool(found)

        self._wait(is_there, lambda: f"no {pattern!r} in:\n{self.words}")
        return found[0]

    def press(self, *keys: str) -> None:
        """Presses keys, each in Qt's portable spelling such as ``Ctrl+F5``, before the window that has the keyboard."""
        for each in keys:
            stroke = QKeySequence(each)[0]
            QTest.keyClick(_front(), stroke.key(), stroke.keyboardModifiers())

    def write(self, text: str) -> None:
        """Types a text, letter by letter, in place of what stands where the keyboard is."""
        self.press("Ctrl+A")
        for letter in text:
            QTest.keyClick(_front(), letter)

    def name_file(self, path: Path, ask: Callable[[], None]) -> None:
        """Does something that asks for a file, and gives its name and Enter: the dialog is the system's, not ours."""

        def answer() -> None:
            # Typed letter by letter, the dialog completes folders on the way, each in its own time.
            QGuiApplication.clipboard().setText(str(path))
            self.press("Ctrl+A", "Ctrl+V", "Return")

        self.in_dialog(answer, ask)

    def in_dialog(self, act: Callable[[], None], ask: Callable[[], None]) -> None:
        """Does something that opens a dialog, which may wait there, and something in the dialog that closes it."""
        acted: list[QDialog] = []
        timer, looks = QTimer(interval=_LOOK_MS), iter(range(LONG // _LOOK_MS))

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog) or not dialog.isVisible():
                return
            try:
                if QGuiApplication.focusWindow() is not dialog.windowHandle() and not acted:
                    dialog.activateWindow()  # as below
                    next(looks)
                elif not acted:
                    acted.append(dialog)
                    act()
                else:
                    next(looks)
            except BaseException:
                timer.stop()
                dialog.reject()  # else whoever asked would wait for ever
                raise

        timer.timeout.connect(look)
        timer.start()
        ask()
        self._wait(lambda: bool(acted) and QApplication.activeModalWidget() is None, lambda: "the dialog stays")
        timer.stop()
        # As the window manager does; the platform without a screen has none.
        self.window.activateWindow()
        self._wait(self.window.isActiveWindow, lambda: "the window has not the keyboard")

    def _wait(self, holds: Callable[[], bool], or_say: Callable[[], str]) -> None:
        waited = 0
        while not holds():
            if waited > LONG:
                raise AssertionError(or_say())
            QTest.qWait(_LOOK_MS)
            waited += _LOOK_MS


class Keyboard(User):
    """Keys alone."""

    def tab_to(self, words: str, key: str = "Tab") -> None:
        """Presses Tab until the keyboard is on what bears these words; it must be reached."""
        for _ in range(_MOST_TABS):
            here = QApplication.focusWidget()
            if here is not None and words in _names(here):
                return
            self.press(key)
        raise AssertionError(f"{words!r} is not reached with {key}")


class Mouse(User):
    """A mouse, whose events go to a point of the window: what lies there gets them."""

    def click(self, words: str) -> None:
        """Clicks the button that bears these words, as soon as it is there and can be pressed."""
        self._wait(lambda: bool(self._buttons(words)), lambda: f"no button {words!r} in:\n{self.words}")
        self.click_at(self._buttons(words)[0])

    def click_at(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Clicks a place of a widget that is seen; its middle where none is given."""
        QTest.mouseClick(*_at(widget, place or widget.rect().center()))

    def drag(self, widget: QWidget, path: Iterable[QPoint]) -> None:
        """Presses at the first place of a widget, moves over the others, and lets go at the last."""
        first, *others = path
        QTest.mousePress(*_at(widget, first))
        for place in others:
            window, _button, _key, point = _at(widget, place)
            QTest.mouseMove(window, point)
        QTest.mouseRelease(*_at(widget, others[-1]))

    def choose_in_menu(self, title: str, item: str) -> str:
        """Clicks a menu of the bar, then the item that begins so. Returns all that the item says."""
        bar = self.window.menuBar()
        opener = next(each for each in bar.actions() if _plain(each.text()) == title)
        self.click_at(bar, bar.actionGeometry(opener).center())
        return self.choose(opener.menu(), item)

    def choose(self, menu: QMenu, item: str) -> str:
        """Clicks the item that begins so, once the menu is open. Returns all that the item says."""
        self._wait(menu.isVisible, lambda: f"no menu in:\n{self.words}")
        chosen = next(each for each in menu.actions() if _plain(each.text()).startswith(item))
        said = _plain(chosen.text())
        self.click_at(menu, menu.actionGeometry(chosen).center())
        return said

    def named(self, kind: type[QWidget], words: str) -> QWidget:
        """What is seen, of some kind, and bears these words."""
        seen = [each for each in _in_front(self.window).findChildren(kind) if each.isVisible()]
        return next(each for each in seen if words in _names(each))

    def _buttons(self, words: str) -> list[QAbstractButton]:
        every = _in_front(self.window).findChildren(QAbstractButton)
        return [each for each in every if each.isVisible() and each.isEnabled() and words in _names(each)]


def _front() -> QWindow:
    window = QGuiApplication.focusWindow()
    assert window is not None, "no window has the keyboard"
    return window


def _in_front(window: QWidget) -> QWidget:
    return QApplication.activeModalWidget() or window


def _at(widget: QWidget, place: QPoint) -> tuple[QWindow, Qt.MouseButton, Qt.KeyboardModifier, QPoint]:
    assert widget.visibleRegion().contains(place), f"{widget} is not seen at {place}"
    window = widget.window()
    return window.windowHandle(), _LEFT, _NO_KEY, widget.mapTo(window, place)


def _texts(front: QWidget) -> list[str]:
    said = [front.windowTitle().replace("[*]", "*" if front.isWindowModified() else "")]
    for widget in front.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            said.append(_plain(widget.text()))
        elif isinstance(widget, QTextEdit):
            said.append(widget.toPlainText())
        elif isinstance(widget, QComboBox):
            said.append(widget.currentText())
        elif isinstance(widget, QTabBar):
            said += [_plain(widget.tabText(number)) for number in range(widget.count())]
        elif isinstance(widget, QAbstractItemView):
            said.append(_rows_on_show(widget))
    return said


def _rows_on_show(view: QAbstractItemView) -> str:
    """Cells as they are written; an entry of a list in all its lines, which are what is read out of it."""
    is_table = isinstance(view, QTableView | QTreeView)
    role = int(Qt.ItemDataRole.DisplayRole if is_table else Qt.ItemDataRole.AccessibleTextRole)
    columns = range(view.model().columnCount() if is_table else 1)
    row, bottom = view.indexAt(QPoint(2, 2)), view.viewport().height()
    rows: list[str] = []
    while row.isValid() and view.visualRect(row).top() < bottom:
        rows.append(" | ".join(str(row.siblingAtColumn(column).data(role) or "") for column in columns))
        row = view.indexBelow(row) if isinstance(view, QTreeView) else row.sibling(row.row() + 1, 0)
    return "\n".join(rows)


def _names(widget: QWidget) -> str:
    text = _plain(widget.text()) if isinstance(widget, QAbstractButton) else ""
    return f"{text}\n{widget.accessibleName()}"


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
