"""When Python looks for garbage: never through everything at once, which keeps a window with a large book for long."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 10_000
_YOUNG, _MIDDLE, _NEVER = 700, 10, 1_000_000
"""Objects made before the young are looked through, and such looks before the middle-aged are; the old never are."""
_MANY = 5
"""Looks at the middle-aged after which tens of thousands of objects have stayed: too many to look through at once."""


class Garbage(QObject):
    """Looks through what is old now and then, and through what stays for good never again.

    What is there at the start, and what came in masses since the last look, such as the problems of a large book, is
    put aside: it goes when nobody needs it any more, but is not searched for cycles.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Begins at once; ``stop`` lets Python do as it does by itself."""
        super().__init__(parent)
        self._before = gc.get_threshold()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        gc.freeze()
        gc.set_threshold(_YOUNG, _MIDDLE, _NEVER)
        self._timer.start()

    def look(self) -> None:
        """Look through what came since the last time, or put it aside where that is too much."""
        if gc.get_count()[2] > _MANY:
            gc.freeze()
        gc.collect()

    def stop(self) -> None:
        """Look through everything as Python does."""
        self._timer.stop()
        gc.set_threshold(*self._before)
        gc.unfreeze()
