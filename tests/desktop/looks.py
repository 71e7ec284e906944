"""What can be seen of a window, and which of its words are cut."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)

from desktop.jobs.jobs import Outcome
from desktop.steps import at_once
from desktop.window.main_window import MainWindow
from desktop.wire.foreign import reading_steps
from desktop.wire.messages import Receiver
from desktop.worker.call import Call
from desktop.worker.foreign import read_foreign

ASKING = Path(__file__).with_name("asking.csv")
"""A list without quantities."""
_CELL_MARGIN = 3
"""What Fusion leaves free at each side of a cell."""
_TAKES_KEYS = (QAbstractItemView, QLineEdit, QAbstractButton, QComboBox, QPlainTextEdit, QTextEdit)


def shown(window: QWidget, kind: type) -> list:
    """The widgets of a kind that can be seen."""
    return [
        widget for widget in window.findChildren(kind) if widget.isVisible() and not widget.visibleRegion().isEmpty()
    ]


def looks(window: MainWindow) -> Iterator[str]:
    """Every page, and every tab of every page, as it is brought to the front."""
    for place in window.places:
        window.go_to(place.name)
        QApplication.processEvents()
        yield place.name
        for bar in shown(window.stack.currentWidget(), QTabBar):
            for number in range(bar.count()):
                if bar.isTabVisible(number):
                    bar.setCurrentIndex(number)
                    QApplication.processEvents()
                    yield f"{place.name}, {bar.tabText(number)}"
            bar.setCurrentIndex(0)


def show_import(window: MainWindow) -> None:
    """The import page, with a list whose quantities have to be asked for, as it is read."""
    page = window.workspace.pages.importing
    arguments = {"path": str(ASKING), "corrections": [], "stamp": "", "sheets": []}
    receiver = Receiver()
    answer = read_foreign(Call(arguments, None, Receiver(), lambda _facts: None, lambda: False))
    for line in answer.lines:
        receiver.feed(line)
    page.importing._path = ASKING
    page.importing._show(Outcome(answer.facts, receiver), at_once(reading_steps(answer.facts["reading"], receiver)), [])
    window.show_beside(page)
    page.importing.changed.emit()
    QApplication.processEvents()


def faults(window: QWidget) -> Iterator[str]:
    """What is cut, faint, without a name or with the letter of another in a window as it stands."""
    yield from (f"cut: {words}" for words in cut_words(window))
    yield from (f"faint, {found:.2f}: {words}" for words, found in faint_words(window))
    yield from (f"without a name: {widget.metaObject().className()}" for widget in nameless(window))
    yield from (f"twice: {letter}" for letter in letters_taken_twice(window))


def cut_words(window: QWidget) -> Iterator[str]:
    """The words of labels, buttons, tabs, titles of columns and figures in tables that have too little room."""
    for label in shown(window, QLabel):
        if label.wordWrap():
            if label.height() < label.heightForWidth(label.width()):
                yield label.text()
        elif label.minimumWidth() != 1 and label.width() < label.sizeHint().width():
            yield label.text()
    for button in shown(window, QAbstractButton):
        if button.text() and button.width() < button.sizeHint().width():
            yield button.text()
    for bar in shown(window, QTabBar):
        titles = [bar.tabText(number) for number in range(bar.count()) if bar.isTabVisible(number)]
        if bar.width() < bar.sizeHint().width() or any("…" in title for title in titles):
            yield " | ".join(titles)
    for table in shown(window, QTableView):
        yield from cut_columns(table)


def cut_columns(table: QTableView) -> Iterator[str]:
    """The titles of columns that can be seen, and the figures below them, that are wider than their column."""
    model, metrics, header = table.model(), table.fontMetrics(), table.horizontalHeader()
    top, bottom = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
    rows = range(max(0, top), (bottom if bottom >= 0 else model.rowCount() - 1) + 1)
    for column in range(model.columnCount() if header.isVisible() else 0):
        width = table.columnWidth(column)
        is_seen = 0 <= table.columnViewportPosition(column) < table.viewport().width()
        if table.isColumnHidden(column) or not is_seen:
            continue
        title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        if header.fontMetrics().horizontalAdvance(title) + 2 * _CELL_MARGIN > width:
            yield title
        for index in (model.index(row, column) for row in rows):
            is_figure = index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
            if is_figure and metrics.horizontalAdvance(str(index.data() or "")) + 2 * _CELL_MARGIN > width:
                yield str(index.data())


def letters_taken_twice(window: QWidget) -> Iterator[str]:
    """The letters that Alt takes to more than one of the buttons, fields and menus that can be seen."""
    texts = [label.text() for label in shown(window, QLabel) if label.buddy() is not None]
    texts += [button.text() for button in shown(window, QAbstractButton) if not isinstance(button, QToolButton)]
    texts += [action.text() for bar in shown(window, QMenuBar) for action in bar.actions()]
    letters = Counter(found[1].lower() for found in (re.search(r"&(\w)", text) for text in texts) if found)
    yield from (letter for letter, times in letters.items() if times > 1)


def nameless(window: QWidget) -> Iterator[QWidget]:
    """What takes the keyboard and has nothing to be called by."""
    for widget in [widget for kind in _TAKES_KEYS for widget in shown(window, kind)]:
        named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and not named and not isinstance(widget.parent(), QTabBar | QAbstractItemView | QComboBox):
            yield widget


def faint_words(window: QWidget, least: float = 4.5) -> Iterator[tuple[str, float]]:
    """Words of labels and buttons whose ink stands out from its ground by less than ``least``, as they are painted.

    The ground is the commonest colour where the words stand, the ink the one that differs most from it. What is
    disabled may be faint.
    """
    pixels = _pixels(window.grab().toImage())
    scale = pixels.shape[1] / window.width()
    for widget in [*shown(window, QLabel), *shown(window, QAbstractButton)]:
        if not widget.text().strip() or not widget.isEnabled():
            continue
        seen = widget.visibleRegion().boundingRect()
        box = QRect(widget.mapTo(window, QPoint(0, 0)) + seen.topLeft(), seen.size())
        left, top, right, bottom = (round(scale * edge) for edge in box.getCoords())
        colours, times = np.unique(pixels[top:bottom, left:right].ravel(), return_counts=True)
        ground = _luminances(colours[[times.argmax()]])[0]
        lights = _luminances(colours)
        lighter, darker = np.maximum(lights, ground), np.minimum(lights, ground)
        found = float(((lighter + 0.05) / (darker + 0.05)).max())
        if found < least:
            yield widget.text(), found


def _pixels(image: QImage) -> np.ndarray:
    """Rows of colours as whole numbers 0xRRGGBB."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(plain.constBits(), dtype=np.uint32)
    return (flat.reshape(plain.height(), plain.bytesPerLine() // 4)[:, : plain.width()] & 0xFFFFFF).copy()


def _luminances(colours: np.ndarray) -> np.ndarray:
    """Relative luminance of each colour 0xRRGGBB (W3C, WCAG 2.1)."""
    parts = np.stack([colours >> 16, colours >> 8 & 0xFF, colours & 0xFF], axis=-1) / 255.0
    linear = np.where(parts <= 0.03928, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])
