"""A menu in which letters go to the entry that begins with them, as in a list."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class LetterMenu(QMenu):
    """Letters in quick succession are the beginning of one entry; one letter again and again goes through all that
    begin with it. Enter takes the entry.
    """

    _typed, _last = "", 0.0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to an entry by its letters; every other key does what it does in a menu."""
        letter = event.text().casefold()
        if not letter.strip() or not letter.isprintable() or event.modifiers() & _HELD:
            super().keyPressEvent(event)
            return
        is_quick = time.monotonic() - self._last < QApplication.keyboardInputInterval() / 1000
        self._typed, self._last = (self._typed if is_quick else "") + letter, time.monotonic()
        again = self._typed == letter * len(self._typed)
        found = self._beginning(letter, 1) if again else self._beginning(self._typed, 0)
        if found is not None:
            self.setActiveAction(found)

    def _beginning(self, text: str, step: int) -> QAction | None:
        """The first entry from the active one on, or from the one after it, that begins with a text; goes round."""
        entries = [each for each in self.actions() if each.isEnabled() and not each.isSeparator()]
        active = self.activeAction()
        start = entries.index(active) + step if active in entries else 0
        return next((each for each in [*entries[start:], *entries[:start]] if _plain(each).startswith(text)), None)


def _plain(entry: QAction) -> str:
    return entry.text().replace("&", "").casefold()
