"""What can be seen of a window, and which of its words are cut."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from desktop.main_window import MainWindow
from desktop.theme import contrast


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


def faults(window: QWidget) -> Iterator[str]:
    """What is cut, faint or without a name in a window as it stands."""
    yield from (f"cut: {words}" for words in cut_words(window))
    yield from (f"faint, {found:.2f}: {words}" for words, found in faint_words(window))
    yield from (f"without a name: {widget.metaObject().className()}" for widget in nameless(window))


def cut_words(window: QWidget) -> Iterator[str]:
    """The words of labels, buttons and tabs that have less room than they need."""
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


def nameless(window: QWidget) -> Iterator[QWidget]:
    """What takes the keyboard and has nothing to be called by."""
    for widget in shown(window, QWidget):
        named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and isinstance(
            widget, QAbstractItemView | QLineEdit | QAbstractButton
        )
        if takes and not named and not isinstance(widget.parent(), QTabBar | QAbstractItemView):
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
        ground = _hex(colours[times.argmax()])
        found = max(contrast(_hex(colour), ground) for colour in colours)
        if found < least:
            yield widget.text(), found


def _pixels(image: QImage) -> np.ndarray:
    """Rows of colours as whole numbers 0xRRGGBB."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(plain.constBits(), dtype=np.uint32)
    return (flat.reshape(plain.height(), plain.bytesPerLine() // 4)[:, : plain.width()] & 0xFFFFFF).copy()


def _hex(colour: int) -> str:
    return f"#{int(colour):06x}"
