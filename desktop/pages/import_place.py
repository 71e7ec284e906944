"""Where the table of a foreign file stands: sheet, rows of titles, first and last row."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.theme import SPACE
from desktop.views.choice import Choice
from desktop.views.field import Field, label_of
from desktop.wire.foreign import ImportReading

_NUMBER = 72


class PlaceBar(QWidget):
    """The place of the table, every part of it open to correction.

    Signals:
        sheet_chosen: title of another sheet.
        titles_chosen: row of the titles (0: none), and how many rows they have.
        extent_chosen: first and last row.
        refused: what was typed is no number of a row, as a sentence.
    """

    sheet_chosen = Signal(str)
    titles_chosen = Signal(int, int)
    extent_chosen = Signal(int, int)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._reading: ImportReading | None = None
        self.sheets = Choice()
        self.sheets.setAccessibleName(self.tr("Sheet"))
        self.sheets.setMinimumWidth(150)
        self.sheets.setMaximumWidth(260)
        self.header_row = Field(self.tr("Row of the titles"), _NUMBER)
        self.header_rows = Choice()
        self.header_rows.setAccessibleName(self.tr("Rows of titles"))
        self.header_rows.addItems([self.tr("1 row"), self.tr("2 rows")])
        self.first_row = Field(self.tr("First row of the table"), _NUMBER)
        self.last_row = Field(self.tr("Last row of the table"), _NUMBER)
        self._lay_out()
        self.sheets.activated.connect(self._choose_sheet)
        self.header_row.said.connect(lambda _text: self._choose_titles())
        self.header_rows.activated.connect(lambda _number: self._choose_titles())
        self.first_row.said.connect(lambda _text: self._choose_extent())
        self.last_row.said.connect(lambda _text: self._choose_extent())

    def show_reading(self, reading: ImportReading) -> None:
        """Show where the table of a reading stands."""
        self._reading = reading
        titles = [each.title for each in reading.sheets]
        hidden = self.tr("{0} (hidden)")
        words = [each.title if each.visible else hidden.format(each.title) for each in reading.sheets]
        if [self.sheets.itemText(number) for number in range(self.sheets.count())] != words:
            self.sheets.clear()
            self.sheets.addItems(words)
        self.sheets.setCurrentIndex(titles.index(reading.sheet) if reading.sheet in titles else -1)
        is_text = titles == [""]
        self.sheet_box.setVisible(not is_text)
        self.header_row.show_text(str(reading.header_row))
        self.header_rows.setCurrentIndex(reading.header_rows - 1)
        self.first_row.show_text(str(reading.first_row or ""))
        self.last_row.show_text(str(reading.last_row or ""))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        self.sheet_box = QWidget()
        box = QHBoxLayout(self.sheet_box)
        box.setContentsMargins(0, 0, SPACE.small, 0)
        box.setSpacing(SPACE.small)
        self._label(box, self.tr("Sheet"), self.sheets)
        row.addWidget(self.sheet_box)
        self._label(row, self.tr("Titles in row"), self.header_row)
        row.addWidget(self.header_rows)
        row.addSpacing(SPACE.small)
        self._label(row, self.tr("Table from row"), self.first_row)
        self._label(row, self.tr("to"), self.last_row)
        self.header_row.setToolTip(self.tr("0: the table has no titles"))
        row.addStretch(1)

    def _label(self, row: QHBoxLayout, text: str, widget: QWidget) -> None:
        row.addWidget(label_of(widget, text))
        row.addWidget(widget)

    def _choose_sheet(self, number: int) -> None:
        if self._reading is not None and self._reading.sheets[number].title != self._reading.sheet:
            self.sheet_chosen.emit(self._reading.sheets[number].title)

    def _choose_titles(self) -> None:
        row = self._row_of(self.header_row, least=0)
        if row is not None:
            self.titles_chosen.emit(row, self.header_rows.currentIndex() + 1)

    def _choose_extent(self) -> None:
        first, last = self._row_of(self.first_row, least=1), self._row_of(self.last_row, least=1)
        if first is not None and last is not None:
            self.extent_chosen.emit(first, last)

    def _row_of(self, field: Field, least: int) -> int | None:
        text = field.text().strip()
        row = int(text) if text.isascii() and text.isdigit() else -1
        field.mark(bad=row < least)
        if row >= least:
            return row
        self.refused.emit(self.tr("“{0}” is no number of a row. Type one such as {1}.").format(text, max(least, 4)))
        return None
