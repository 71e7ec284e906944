"""What can be seen of a window, and which of its words are cut."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar, QWidget


def shown(window: QWidget, kind: type) -> list:
    """The widgets of a kind that can be seen."""
    return [
        widget for widget in window.findChildren(kind) if widget.isVisible() and not widget.visibleRegion().isEmpty()
    ]


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
        if any("…" in title for title in titles) or (
            bar.width() < bar.sizeHint().width() and not bar.usesScrollButtons()
        ):
            yield " | ".join(titles)
