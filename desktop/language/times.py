"""Times as people read them."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt


def local_time(when: object) -> str:
    """A time as logs state it, by the clock and the locale of the reader."""
    read = QDateTime.fromString(str(when), Qt.DateFormat.ISODate)
    return QLocale().toString(read.toLocalTime(), QLocale.FormatType.ShortFormat) if read.isValid() else str(when)
