"""A request for quotations that a supplier filled in, read back: every answer as it was typed, every doubt named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from data.columns import Column, SheetSpec
from data.excel.cells import SheetCells, SpreadsheetError, column_letter
from data.excel.guides import LISTS_TITLE
from data.excel.plan_workbook.reading import last_row, value_at
from data.excel.quotation_request import (
    ANSWERS,
    FACTS,
    FIXED,
    FORMAT,
    HEADER_ROW,
    LINES_ROW,
    QUOTATION,
    REMARKS,
    REQUEST,
    REQUIRED,
    checksum,
)
from data.excel.read_me import READ_ME_TITLE
from data.excel.reader import read_cells
from data.problems import CellRef, Problem, Severity
from data.quotations import LISTS, PREFILLED, Answer, Quotation
from data.reading.cell_reading import shown as said
from data.reading.cell_reading import stripped
from data.reading.numbers import read_numbers
from data.reading.values import read_values
from data.sheets import sheet_spec

_NOT_OURS = (
    "{} is no request for quotations of Lodestone: {}. Choose a file that “lodestone request-quotes” has written and a "
    "supplier has filled in."
)
_IF_DECLINED = "What the book holds of the offer stays. If the remark declines it, type 0 as its Capacity."
_WIDTH = len(FIXED) + len(PREFILLED)


def read_quotation(path: Path | str) -> Quotation:
    """Read what a supplier filled in.

    Raises:
        SpreadsheetError: the file is not read, or is no request; one sentence says why.
    """
    path = Path(path)
    sheets = {sheet.title: sheet for sheet in read_cells(path)}
    if REQUEST not in sheets:
        raise SpreadsheetError(_NOT_OURS.format(path.name, f"it has no sheet {REQUEST}"))
    return _Reading(path.name, sheets).quotation()


@dataclass
class _Reading:
    """One file on its way to a quotation."""

    file: str
    sheets: Mapping[str, SheetCells]
    problems: list[Problem] = field(default_factory=list)
    _remarks: list[tuple[str, Answer, bool]] = field(default_factory=list)

    def quotation(self) -> Quotation:
        """All that was filled in."""
        facts = dict(zip(FACTS, (self._cell(REQUEST, row, 1) for row in range(len(FACTS))), strict=True))
        if facts["format"] != FORMAT:
            message = f"it is of format {facts['format']}; this version reads format {FORMAT}"
            raise SpreadsheetError(_NOT_OURS.format(self.file, message))
        asked = list(self._asked())
        if checksum([facts[name] for name in FACTS[:-1]], asked) != facts["checksum"]:
            message = f"what was asked was changed on the hidden sheet {REQUEST}."
            self._error("request-changed", message, CellRef(self.file, REQUEST), "Ask the supplier again.")
        by_offer = {str(line[0]): line for line in asked}
        offers = self._offers(by_offer)
        rows = {name: tuple(self._rows(name, by_offer)) for name in LISTS}
        self._note_remarks({str(row["offer"].raw) for name in LISTS for row in rows[name]})
        self._note_other_sheets()
        materials = {offer: str(line[1]) for offer, line in by_offer.items()}
        hashed, supplier = str(facts["book hash"]), str(facts["supplier"])
        return Quotation(self.file, supplier, hashed, materials, offers, rows, tuple(self.problems))

    def _asked(self) -> Iterator[list[object]]:
        """What the fixed and prefilled cells held when the request was written."""
        for row in range(LINES_ROW, last_row(self.sheets[REQUEST]) + 1):
            line = [self._cell(REQUEST, row, column) for column in range(_WIDTH)]
            if line[0] is not None:
                yield line

    # The sheet Quotation

    def _offers(self, asked: Mapping[str, Sequence[object]]) -> dict[str, dict[str, Answer]]:
        """The answers by offer; offers whose row was deleted have unit and currency alone."""
        titles = (*FIXED, *(column.title for column in ANSWERS))
        rows = self._filled(QUOTATION, titles)
        places = {offer: row for row, offer in self._placed(rows, asked).items()}
        for offer in asked:
            if offer not in places and QUOTATION in self.sheets:
                message = f"the row of offer {offer} was removed; what the book holds of it stays."
                self._say(Severity.WARNING, "row-removed", message, CellRef(self.file, QUOTATION))
        self._check_columns(QUOTATION, ANSWERS, sheet_spec("offers"), list(places.values()), len(FIXED))
        answers: dict[str, dict[str, Answer]] = {}
        for offer, line in asked.items():
            cells = self._answers(QUOTATION, places.get(offer), ANSWERS, len(FIXED))
            remark = cells.pop(REMARKS.name, None)
            if remark is not None:
                self._remarks.append((offer, remark, not set(cells) - set(PREFILLED)))
            prefilled = dict(zip(PREFILLED, line[len(FIXED) :], strict=True))
            place = CellRef(self.file, QUOTATION)
            answers[offer] = {**{name: Answer(raw, place) for name, raw in prefilled.items()}, **cells}
        return answers

    def _placed(self, rows: Sequence[int], asked: Mapping[str, Sequence[object]]) -> dict[int, str]:
        """The offer of each row; rows of no offer, doubled ones and changed fixed cells are errors."""
        placed: dict[int, str] = {}
        for row in rows:
            found = self._cell(QUOTATION, row, 0)
            at = self._at(QUOTATION, row, 0)
            offer = "" if found is None else str(found)
            if offer not in asked:
                message = f"{said(found) if offer else 'a blank cell'} is no offer that was asked for."
                hint = f"The offers are {', '.join(asked)}." if len(asked) <= 12 else ""
                self._error("unknown-offer", message, at, hint, found)
            elif offer in placed.values():
                self._error("doubled-offer", f"offer {offer} stands in two rows.", at, "Keep one of them.", found)
            else:
                placed[row] = offer
                self._check_fixed(row, asked[offer])
        return placed

    def _check_fixed(self, row: int, line: Sequence[object]) -> None:
        for number, (title, asked) in enumerate(zip(FIXED, line, strict=False)):
            found = self._cell(QUOTATION, row, number)
            if not _same(found, asked):
                message = f"{title} is {said(found) if found is not None else 'blank'}; {said(asked)} was asked for."
                hint = "Put it back, or say under Remarks what you offer instead."
                self._error("fixed-cell", message, self._at(QUOTATION, row, number), hint, found)

    def _note_remarks(self, listed: set[str]) -> None:
        """A remark without any other answer may decline the offer, which a person must judge."""
        for offer, remark, is_alone in self._remarks:
            if is_alone and offer not in listed:
                message = f"the supplier answers nothing for offer {offer} but remarks: {remark.raw}"
                self.problems.append(
                    Problem("remark-alone", message, remark.at, str(remark.raw), _IF_DECLINED, Severity.WARNING)
                )
            else:
                self._say(Severity.NOTE, "remark", f"the supplier remarks on offer {offer}: {remark.raw}", remark.at)

    # The sheets of whole rows

    def _rows(self, name: str, asked: Mapping[str, Sequence[object]]) -> Iterator[dict[str, Answer]]:
        spec = sheet_spec(name)
        rows = self._filled(spec.title, tuple(column.title for column in spec.columns))
        self._check_columns(spec.title, spec.columns, spec, rows, 0)
        for row in rows:
            cells = self._answers(spec.title, row, spec.columns, 0)
            for number, column in enumerate(spec.columns):
                if column.required and column.name not in cells:
                    at = self._at(spec.title, row, number)
                    self._error("blank-cell", f"{column.title.lower()} is blank and required.", at, "Fill it in.")
            if "offer" not in cells:
                continue
            offer = str(cells["offer"].raw).strip()
            if offer not in asked:
                message = f"offer {said(cells['offer'].raw)} is no offer that was asked for."
                self._error("unknown-offer", message, cells["offer"].at, "Choose one from the list.", offer)
                continue
            yield {**cells, "offer": Answer(offer, cells["offer"].at)}

    # Cells

    def _filled(self, title: str, titles: Sequence[str]) -> list[int]:
        """The rows in which something stands; titles that moved, and cells beside the table, are said."""
        if title not in self.sheets:
            self._error("sheet-missing", f"the sheet {title} was removed.", CellRef(self.file, title))
            return []
        found = [self._cell(title, HEADER_ROW, column) for column in range(len(titles))]
        for column, (wanted, held) in enumerate(zip(titles, found, strict=True)):
            if held != wanted:
                message = f"the title is {said(held) if held is not None else 'blank'}; expected {wanted}."
                self._error("title-changed", message, self._at(title, HEADER_ROW, column), "Put the columns back.")
        cells = self.sheets[title]
        rows = []
        for row in range(HEADER_ROW + 1, last_row(cells) + 1):
            width = len(cells.columns) + cells.first_column - 1
            beside = [column for column in range(len(titles), width) if not _is_blank(self._cell(title, row, column))]
            for column in beside:
                self._not_read(title, row, column)
            if any(not _is_blank(self._cell(title, row, column)) for column in range(len(titles))):
                rows.append(row)
        return rows

    def _answers(self, title: str, row: int | None, columns: Sequence[Column], first: int) -> dict[str, Answer]:
        """The cells of a row that were filled in, by column name."""
        if row is None:
            return {}
        cells = {
            column.name: Answer(self._cell(title, row, number), self._at(title, row, number))
            for number, column in enumerate(columns, first)
        }
        return {name: answer for name, answer in cells.items() if not _is_blank(answer.raw)}

    def _check_columns(
        self, title: str, columns: Sequence[Column], spec: SheetSpec, rows: Sequence[int], first: int
    ) -> None:
        """Every answer read as its column says; what cannot be read is an error at its cell."""
        for number, column in enumerate(columns, first):
            raw = [self._cell(title, row, number) for row in rows]
            cells = np.empty(len(raw), dtype=object)
            cells[:] = [None if _is_blank(cell) else stripped(cell) if isinstance(cell, str) else cell for cell in raw]
            read = read_numbers if column.is_number else read_values
            for finding in read(column, cells, spec)[1]:
                reading = finding.reading
                for position in finding.positions:
                    at = self._at(title, rows[position], number)
                    text = str(raw[position])
                    self.problems.append(
                        Problem(reading.code, reading.message, at, text, reading.hint, reading.severity)
                    )

    def _note_other_sheets(self) -> None:
        """What a supplier wrote where nothing is read."""
        known = {READ_ME_TITLE, QUOTATION, REQUIRED, REQUEST, LISTS_TITLE, *(sheet_spec(name).title for name in LISTS)}
        for title, cells in self.sheets.items():
            if title not in known and cells.columns:
                message = "this sheet was added and is not read."
                self._say(Severity.WARNING, "unknown-sheet", message, CellRef(self.file, title))

    def _not_read(self, title: str, row: int, column: int) -> None:
        found = self._cell(title, row, column)
        message = f"{said(found)} stands beside the table and is not read."
        self._say(Severity.WARNING, "not-read", message, self._at(title, row, column))

    def _cell(self, title: str, row: int, column: int) -> object:
        cells = self.sheets.get(title)
        return None if cells is None else value_at(cells, row, column)

    def _at(self, title: str, row: int, column: int) -> CellRef:
        return CellRef(self.file, title, row + 1, column_letter(column + 1))

    def _error(self, code: str, message: str, at: CellRef, hint: str = "", raw: object = "") -> None:
        self.problems.append(Problem(code, message, at, "" if raw is None else str(raw), hint))

    def _say(self, severity: Severity, code: str, message: str, at: CellRef) -> None:
        self.problems.append(Problem(code, message, at, severity=severity))


def _is_blank(cell: object) -> bool:
    return cell is None or (isinstance(cell, str) and not stripped(cell))


def _same(found: object, asked: object) -> bool:
    numbers = [isinstance(cell, int | float) and not isinstance(cell, bool) for cell in (found, asked)]
    if all(numbers):
        held, wanted = float(str(found)), float(str(asked))
        return abs(held - wanted) <= 1e-12 * max(abs(held), abs(wanted))
    return (found or "") == (asked or "")
