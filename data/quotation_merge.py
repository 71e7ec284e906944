"""Answers of suppliers taken into the book: one change set, and every change, doubt and blank said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd

from data.book import Book
from data.edits import Change, ChangeSet, DeleteRows, InsertRows, SetCells, append_rows
from data.problems import CellRef, Problem, Severity, has_errors
from data.quotations import ASKED, LISTS, PREFILLED, Answer, Quotation, quotation_requests
from data.reading.cell_reading import shown
from data.reading.findings import listed
from data.reading.numbers import read_number_cell
from data.reading.typed import read_typed
from data.reading.values import read_cell
from data.sheets import sheet_spec

_BOUND = {
    "unit": ("unit_price", "freight", "other_cost", "capacity", "minimum_order", "order_multiple"),
    "currency": ("unit_price", "freight", "other_cost"),
}
"""Columns of Offers that are stated in the offer's unit, and in its currency."""
_OF_PLACE = {"price_breaks": (), "origins": ("stage", "mineral")}
"""By which columns, beside the offer, answered rows replace rows of the book."""


@dataclass(frozen=True)
class Difference:
    """One cell of the book that an answer changes, or a row that it adds or removes.

    Attributes:
        sheet: title of the sheet of the book.
        offer: the offer concerned.
        column: title of the column; empty for a whole row.
        before: what the book holds, as text; empty where it is blank or a row is added.
        after: what it will hold; empty where a row is removed.
        at: the cell of the supplier's file; the whole file where a row is removed.
    """

    sheet: str
    offer: str
    column: str
    before: str
    after: str
    at: CellRef

    @property
    def sentence(self) -> str:
        """The change as a line for a person."""
        what = self.column or ("row removed" if not self.after else "row added")
        change = f"{self.before or 'blank'} → {self.after}" if self.column else self.before or self.after
        return f"{self.sheet}, offer {self.offer}, {what}: {change} ({self.at.file} {self.at})"

    def as_json(self) -> dict[str, str | None]:
        """The change as a row of ``changes`` in the result file."""
        return {
            "sheet": self.sheet,
            "offer": self.offer,
            "column": self.column or None,
            "before": self.before or None,
            "after": self.after or None,
            "file": self.at.file,
            "cell": self.at.cell or None,
        }


@dataclass(frozen=True)
class Merged:
    """What taking in quotations does.

    Attributes:
        changes: the change set, one undo step; without changes where nothing differs or a problem is an error.
        differences: every change.
        problems: of the files, and what is left as it was.
    """

    changes: ChangeSet
    differences: tuple[Difference, ...] = ()
    problems: tuple[Problem, ...] = ()


def merge_quotations(book: Book, quotations: Sequence[Quotation], label: str = "Take in quotations") -> Merged:
    """Take the answers of suppliers into a book.

    Args:
        book: the book, the one that asked or a later state of it.
        quotations: the answers.
        label: what the undo step is called.

    Returns:
        One change set for all of them; none where any problem is an error, so that nothing is taken in by halves.
    """
    merging = _Merging(book)
    for quotation in quotations:
        merging.problems += quotation.problems
    merging.check_files(quotations)
    for quotation in quotations:
        if quotation.supplier in merging.expected:
            merging.take(quotation)
    if has_errors(merging.problems):
        return Merged(ChangeSet(label, ()), (), tuple(merging.problems))
    return Merged(ChangeSet(label, merging.changes()), tuple(merging.differences), tuple(merging.problems))


@dataclass
class _Merging:
    """Quotations on their way into a book.

    Attributes:
        book: the book.
        problems: what is wrong, and what is worth knowing.
        differences: every change.
    """

    book: Book
    problems: list[Problem] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)

    def __post_init__(self) -> None:
        requests, problems = quotation_requests(self.book)
        self.problems += [problem for problem in problems if problem.severity is Severity.ERROR]
        self.expected = {request.supplier: request for request in requests}
        typed, _ = read_typed(self.book)
        self._typed = {name: typed[name] for name in ("offers", *LISTS)}
        offers = self._typed["offers"]
        self._row_ids = dict(zip(offers["offer"], offers.index.tolist(), strict=True))
        self._cells: list[tuple[int, str, object]] = []
        self._removed: dict[str, list[int]] = {name: [] for name in LISTS}
        self._added: dict[str, list[dict[str, object]]] = {name: [] for name in LISTS}

    def check_files(self, quotations: Sequence[Quotation]) -> None:
        """Suppliers that are not asked, files of one supplier, and requests of another state of the book."""
        count = Counter(quotation.supplier for quotation in quotations)
        for quotation in quotations:
            at, supplier = CellRef(quotation.file), quotation.supplier
            if supplier not in self.expected:
                known = listed(sorted(self.expected)) or "none"
                message = f"it answers for supplier {supplier}, who is not asked by this book ({known})."
                self._error("wrong-supplier", message, at, "Choose the book that the request was made from.")
            if count[supplier] > 1:
                message = f"it is one of {count[supplier]} files that answer for supplier {supplier}."
                self._error("two-answers", message, at, "Give the one that holds.")
            if quotation.book_hash != self.book.content_hash():
                message = "the book has changed since this was asked; answers go to offers by name."
                self._say(Severity.WARNING, "book-changed", message, at)

    def take(self, quotation: Quotation) -> None:
        """Take in one file."""
        lines = {line.offer: line for line in self.expected[quotation.supplier].lines}
        for offer, answers in quotation.offers.items():
            line = lines.get(offer)
            if line is None:
                message = f"it answers offer {offer}, which is no offer of {quotation.supplier} here."
                self._error("unknown-offer", message, CellRef(quotation.file))
                continue
            if line.material != quotation.materials[offer]:
                message = (
                    f"offer {offer} was asked for {quotation.materials[offer]}; the book now says {line.material}."
                )
                self._error("other-material", message, CellRef(quotation.file))
                continue
            rows = {name: self._rows_of(quotation, name, offer) for name in LISTS}
            self._take_offer(quotation, offer, answers, line.prefilled, rows)
            for name in LISTS:
                self._take_rows(name, offer, rows[name])

    def changes(self) -> tuple[Change, ...]:
        """The changes in the order in which they are made."""
        changes: list[Change] = []
        if self._cells:
            rows, columns, raw = zip(*self._cells, strict=True)
            changes.append(SetCells("offers", rows, columns, raw))
        for name in LISTS:
            changes += _deletions(self.book, name, self._removed[name])
            if self._added[name]:
                (insert,) = append_rows(self.book, name, self._added[name]).changes
                assert isinstance(insert, InsertRows)  # noqa: S101 - what append_rows makes
                position = len(self.book[name]) - len(self._removed[name])
                changes.append(InsertRows(name, position, insert.cells, insert.file_rows))
        return tuple(changes)

    # One offer

    def _take_offer(
        self,
        quotation: Quotation,
        offer: str,
        answers: Mapping[str, Answer],
        prefilled: Mapping[str, str],
        rows: Mapping[str, list[Mapping[str, Answer]]],
    ) -> None:
        row_id = self._row_ids[offer]
        cells = {str(name): self.book["offers"].cells.at[row_id, name] for name in self.book["offers"].cells.columns}
        changed: dict[str, Answer] = {}
        for name, answer in answers.items():
            same = self._means(name, answer.raw) == prefilled[name] if name in PREFILLED else False
            if not same and not _equal(cells[name], answer.raw):
                changed[name] = answer
        for name in PREFILLED:
            if name in changed:
                self._check_bound(offer, name, answers, rows, prefilled[name])
        for name, answer in changed.items():
            self._cells.append((row_id, name, answer.raw))
            title = sheet_spec("offers").column(name).title
            self._differ("offers", offer, title, cells[name], answer.raw, answer.at)
        if "capacity" in answers and self._is_nothing("capacity", answers["capacity"].raw):
            message = f"offer {offer} is declined: its capacity is 0, and nothing will be bought of it."
            self._say(Severity.WARNING, "declined", message, answers["capacity"].at)
        self._say_blanks(quotation, offer, answers, rows, cells)
        if "unit_price" in changed and not rows["price_breaks"] and len(self._old_rows("price_breaks", offer)):
            count = len(self._old_rows("price_breaks", offer))
            message = f"offer {offer} has another unit price and keeps its {count} price break(s): none was answered."
            self._say(
                Severity.WARNING, "breaks-kept", message, changed["unit_price"].at, "Ask whether they still hold."
            )

    def _means(self, name: str, raw: object) -> object:
        """What a unit or a currency means, however it is spelled."""
        spec = sheet_spec("offers")
        return read_cell(spec.column(name), raw.strip() if isinstance(raw, str) else raw, spec).value

    def _is_nothing(self, name: str, raw: object) -> bool:
        """Whether a number was answered as 0."""
        spec = sheet_spec("offers")
        cell = raw.strip() if isinstance(raw, str) else raw
        return read_number_cell(spec.column(name), cell, spec).value == 0.0

    def _check_bound(
        self,
        offer: str,
        name: str,
        answers: Mapping[str, Answer],
        rows: Mapping[str, list[Mapping[str, Answer]]],
        before: str,
    ) -> None:
        """Another unit or currency must come with everything that is stated in it."""
        typed = self._typed["offers"].loc[self._row_ids[offer]]
        left = [column for column in _BOUND[name] if typed[column] > 0.0 and column not in answers]
        missing = [sheet_spec("offers").column(column).title for column in left]
        if len(self._old_rows("price_breaks", offer)) and not rows["price_breaks"]:
            missing.append("Price breaks")
        if missing:
            message = (
                f"offer {offer} is answered in {answers[name].raw}, not in {before}, but these are left blank and "
            )
            message += f"stand in {before}: {listed(missing)}."
            hint = f"Fill them in too (0 where there is none), or put {name} back to {before}."
            self._error(f"{name}-changed", message, answers[name].at, hint)

    def _say_blanks(
        self,
        quotation: Quotation,
        offer: str,
        answers: Mapping[str, Answer],
        rows: Mapping[str, list[Mapping[str, Answer]]],
        cells: Mapping[str, object],
    ) -> None:
        """What is left as it was, because its answer is blank."""
        at = CellRef(quotation.file)
        if not any(rows.values()) and not (set(answers) - set(PREFILLED)):
            message = f"offer {offer} was not answered; what the book holds of it stays."
            self._say(Severity.NOTE, "not-answered", message, at)
            return
        kept = [
            f"{column.title} {shown(cells[column.name])}"
            for column in ASKED
            if column.name not in answers and not _is_blank(cells[column.name])
        ]
        kept += [
            f"{len(old)} row(s) of {sheet_spec(name).title}"
            for name in LISTS
            if not rows[name] and len(old := self._old_rows(name, offer))
        ]
        if kept:
            message = f"offer {offer} keeps what was left blank: {listed(kept, len(kept))}."
            self._say(Severity.NOTE, "left-blank", message, at)

    # Rows of price breaks and origins

    def _rows_of(self, quotation: Quotation, name: str, offer: str) -> list[Mapping[str, Answer]]:
        return [row for row in quotation.rows[name] if row["offer"].raw == offer]

    def _old_rows(self, name: str, offer: str) -> pd.DataFrame:
        table = self._typed[name]
        return table[table["offer"] == offer]

    def _take_rows(self, name: str, offer: str, rows: list[Mapping[str, Answer]]) -> None:
        """Rows of an offer (and stage and mineral) replace those that the book holds; what is the same stays."""
        spec = sheet_spec(name)
        if not rows:
            return
        raw_offer = self.book["offers"].cells.at[self._row_ids[offer], "offer"]
        old = self._replaced(name, offer, rows)
        new = [{**{name: answer.raw for name, answer in row.items()}, "offer": raw_offer} for row in rows]
        others = [column.name for column in spec.columns if column.name != "offer"]
        cells = self.book[name].cells
        unmatched = list(range(len(new)))
        for row_id in old:
            held = {column: cells.at[row_id, column] for column in others}
            found = next((at for at in unmatched if all(_equal(held[c], new[at].get(c)) for c in others)), None)
            if found is not None:
                unmatched.remove(found)
                continue
            self._removed[name].append(row_id)
            said = _row_said(list(held.values()))
            self.differences.append(Difference(spec.title, offer, "", said, "", CellRef(rows[0]["offer"].at.file)))
        for at in unmatched:
            self._added[name].append(new[at])
            said = _row_said([new[at].get(column) for column in others])
            self.differences.append(Difference(spec.title, offer, "", "", said, rows[at]["offer"].at))

    def _replaced(self, name: str, offer: str, rows: list[Mapping[str, Answer]]) -> list[int]:
        """The rows of the book that answered rows stand for: a blank mineral stands for every mineral of its stage."""
        old = self._old_rows(name, offer)
        if not _OF_PLACE[name]:
            return [int(row_id) for row_id in old.index]
        answered = {tuple(self._read(name, row, column) for column in _OF_PLACE[name]) for row in rows}
        places = zip(*(old[column] for column in _OF_PLACE[name]), strict=True)
        return [
            int(row_id)
            for row_id, (stage, mineral) in zip(old.index, places, strict=True)
            if (stage, mineral) in answered or (stage, "") in answered
        ]

    def _read(self, name: str, row: Mapping[str, Answer], column: str) -> object:
        spec = sheet_spec(name)
        if column not in row:
            return ""
        raw = row[column].raw
        return read_cell(spec.column(column), raw.strip() if isinstance(raw, str) else raw, spec).value

    # Saying

    def _differ(self, sheet: str, offer: str, column: str, before: object, after: object, at: CellRef) -> None:
        old = "" if _is_blank(before) else shown(before)
        self.differences.append(Difference(sheet_spec(sheet).title, offer, column, old, shown(after), at))

    def _error(self, code: str, message: str, at: CellRef, hint: str = "") -> None:
        self.problems.append(Problem(code, message, at, hint=hint))

    def _say(self, severity: Severity, code: str, message: str, at: CellRef, hint: str = "") -> None:
        self.problems.append(Problem(code, message, at, hint=hint, severity=severity))


def _deletions(book: Book, name: str, row_ids: Iterable[int]) -> list[DeleteRows]:
    """Rows taken out from the last to the first, so that the places of the others hold."""
    positions = sorted(book[name].cells.index.get_indexer(pd.Index(list(row_ids))).tolist(), reverse=True)
    return [DeleteRows(name, position, 1) for position in positions]


def _row_said(cells: Sequence[object]) -> str:
    return ", ".join(shown(value) for value in cells if not _is_blank(value))


def _is_blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _equal(before: object, after: object) -> bool:
    """Whether two raw cells are the same: 5 and 5.0 are, 7 and "007" are not."""
    if _is_blank(before) or _is_blank(after):
        return _is_blank(before) and _is_blank(after)
    numbers = [isinstance(value, int | float) and not isinstance(value, bool) for value in (before, after)]
    return before == after if all(numbers) else type(before) is type(after) and before == after
