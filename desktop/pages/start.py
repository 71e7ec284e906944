"""The start page: three ways to begin, a place to drop a file, and the files used last."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.language.figures import money
from desktop.language.plain_text import Label, tooltip
from desktop.settings import Settings
from desktop.theme import SPACE, TYPE, set_role
from desktop.views.card import Card

_WIDEST = 860


class StartPage(QScrollArea):
    """Where the program begins.

    Signals:
        sample_asked: open the sample.
        file_asked: choose a file to open.
        template_asked: save a template.
        recent_asked: open one of the recent files.
    """

    sample_asked = Signal()
    file_asked = Signal()
    template_asked = Signal()
    recent_asked = Signal(Path)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        body = QWidget()
        outer = QHBoxLayout(body)
        outer.setContentsMargins(SPACE.wide, SPACE.huge, SPACE.wide, SPACE.wide)
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        outer.addWidget(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.large)
        title = self.tr("The cheapest supplier mix that does not hang on one country")
        column.addWidget(Label(title, size=TYPE.title, bold=True, wraps=True))
        promise = self.tr("What you need, who can supply it, and your caps. Everything stays on this computer.")
        column.addWidget(Label(promise, role="muted", wraps=True))
        column.addLayout(self._cards())
        column.addWidget(self._drop_zone())
        self._recent = Card(self.tr("Recent"))
        self._rows = QGridLayout()
        self._rows.setColumnStretch(1, 1)
        self._recent.column.addLayout(self._rows)
        column.addWidget(self._recent)
        column.addStretch(1)
        self.setWidget(body)
        settings.recent_changed.connect(self._fill_recent)
        self._fill_recent()

    def take_focus(self) -> None:
        """Give the keyboard to the first button."""
        self.sample_button.setFocus()

    def show_dragging(self, *, over: bool) -> None:
        """Show that a file held over the window can be dropped."""
        set_role(self._zone, "drop-over" if over else "drop")

    def _cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.large)
        self.sample_button = self._card(
            row,
            self.tr("See it work"),
            self.tr(
                "A maker of traction motors and batteries, planned: materials, suppliers, caps. All of it invented."
            ),
            self.tr("Open the sample"),
            self.sample_asked.emit,
        )
        set_role(self.sample_button, "primary")
        self._card(
            row,
            self.tr("Start from your own spreadsheet"),
            self.tr("A sourcing workbook opens; any other bill of materials or quotation is imported as you watch."),
            self.tr("Choose a file…"),
            self.file_asked.emit,
        )
        self._card(
            row,
            self.tr("Start from a template"),
            self.tr("An empty workbook with every sheet, its explanations and its drop-down lists."),
            self.tr("Save the template…"),
            self.template_asked.emit,
        )
        return row

    def _card(self, row: QHBoxLayout, title: str, text: str, button: str, asked: Callable[[], None]) -> QPushButton:
        card = Card(title)
        # Cards stay equally wide in languages with longer titles.
        card.title.setWordWrap(True)
        card.head.setStretchFactor(card.title, 100)
        words = Label(text, role="muted", wraps=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        card.column.addWidget(words, 1)
        pressed = QPushButton(button)
        pressed.clicked.connect(lambda _checked=False: asked())
        card.column.addWidget(pressed)
        row.addWidget(card, 1)
        return pressed

    def _drop_zone(self) -> QFrame:
        self._zone = QFrame()
        set_role(self._zone, "drop")
        column = QVBoxLayout(self._zone)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        words = Label(
            self.tr("Drop a workbook, a bill of materials or a quotation anywhere in this window"), role="muted"
        )
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        return self._zone

    def _fill_recent(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        files = self._settings.recent_files
        self._recent.setVisible(bool(files))
        for row, path in enumerate(files):
            button = QPushButton(path.name.replace("&", "&&"))
            set_role(button, "link")
            button.setToolTip(tooltip(str(path)))
            button.clicked.connect(lambda _checked=False, path=path: self.recent_asked.emit(path))
            self._rows.addWidget(button, row, 0)
            folder = Label(str(path.parent), role="muted")
            folder.setMinimumWidth(1)
            self._rows.addWidget(folder, row, 1)
            cost = self._settings.cost_of(path)
            shown = Label(money(*cost) if cost is not None else "", role="muted")
            self._rows.addWidget(shown, row, 2, Qt.AlignmentFlag.AlignRight)
