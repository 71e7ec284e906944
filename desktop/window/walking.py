"""Going about the window by keyboard: to the list of pages and back, from tab to tab, and to what changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from desktop.window.main_window import MainWindow
from desktop.window.pages import Pages


class Walking(QObject):
    """The actions that only move the keyboard."""

    def __init__(self, window: MainWindow, pages: Pages) -> None:
        super().__init__(window)
        self._window, self._pages = window, pages
        self._left: QWidget | None = None
        actions = window.actions_
        actions["rail"].triggered.connect(lambda _checked=False: self._switch())
        actions["next_tab"].triggered.connect(lambda _checked=False: self._turn(1))
        actions["previous_tab"].triggered.connect(lambda _checked=False: self._turn(-1))
        actions["what_changed"].triggered.connect(lambda _checked=False: self.show_what_changed())

    def show_what_changed(self) -> None:
        """Compare the plan on show with the plan before."""
        self._pages.compare.show_what_changed()
        self._window.go_to("compare")

    @property
    def _page(self) -> QWidget:
        page = self._window.stack.currentWidget()
        assert page is not None  # noqa: S101 - the first page is there before the window shows
        return page

    def _switch(self) -> None:
        """To the list of pages; from there to where the keyboard was, if that can be seen, or to the page."""
        page = self._page
        if not self._window.rail.hasFocus():
            self._left = QApplication.focusWidget()
            self._window.rail.setFocus(Qt.FocusReason.TabFocusReason)
        elif self._left is not None and page.isAncestorOf(self._left) and self._left.isVisible():
            self._left.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            _focus_first(page)

    def _turn(self, step: int) -> None:
        """The next (1) or previous (-1) tab of the innermost tabs around the keyboard, or of the first on the page."""
        page, tabs = self._page, QApplication.focusWidget()
        while tabs is not None and not isinstance(tabs, QTabWidget):
            tabs = tabs.parentWidget()
        if tabs is None:
            tabs = next((each for each in page.findChildren(QTabWidget) if each.isVisible()), None)
        if tabs is None:
            return
        number = tabs.currentIndex() + step
        while not tabs.isTabVisible(number % tabs.count()):
            number += step
        tabs.setCurrentIndex(number % tabs.count())
        shown = tabs.currentWidget()
        if shown is not None and not shown.isAncestorOf(QApplication.focusWidget() or tabs):
            _focus_first(shown)


def _focus_first(part: QWidget) -> None:
    """Give the keyboard to the first of a part that takes it."""
    takes, widget = Qt.FocusPolicy.TabFocus, part.nextInFocusChain()
    while widget is not None and part.isAncestorOf(widget):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & takes:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return
        widget = widget.nextInFocusChain()
