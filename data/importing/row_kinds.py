"""What each row of a table is: a line, a heading, a total, repeated titles, a note, or a row that needs a look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from data.excel.cells import Cell
from data.importing.layout import Mapping, Role, TableKind
from data.importing.lines import OtherRow, RowKind
from data.importing.row_words import is_note
from data.importing.table_cells import TableCells
from data.importing.texts import merged_above, text_of
from data.importing.total_words import begins_as_total, is_total
from data.reading.cell_reading import shown

_VALUES = (Role.PRICE, Role.LINE_TOTAL, Role.UNIT, Role.MINIMUM_ORDER, Role.LEAD_TIME, Role.SCRAP)


@dataclass(frozen=True)
class RowsRead:
    """What the columns of item and quantity say, one entry for each row.

    Attributes:
        table: the cells.
        mapping: what the columns mean.
        items: identifier of the item; empty where the row has none.
        names: what the item is called; empty where the row has none.
        amounts: the quantity (in a quotation: the price); None where the row has none that is a number.
        amount_letter: the column of the amounts; empty where there is none.
    """

    table: TableCells
    mapping: Mapping
    items: list[str]
    names: list[str]
    amounts: list[float | None]
    amount_letter: str

    @cached_property
    def last_line(self) -> int:
        """Position of the last row with an item and an amount that is no total by its name; -1 where there is none."""
        for position in reversed(range(len(self.items))):
            item = self.items[position]
            if item and self.amounts[position] is not None and not begins_as_total(item):
                return position
        return -1

    @cached_property
    def usual_width(self) -> float:
        """How many cells a line of this table has, as the middle one of the first lines has."""
        rows = zip(self.table.filled[:2000], self.amounts, strict=False)
        widths = sorted(len(letters) for letters, amount in rows if amount is not None)
        return widths[len(widths) // 2] if widths else 0


@dataclass
class SortedRows:
    """The rows of a table, told apart.

    Attributes:
        lines: positions of the rows with an item and an amount, in order.
        others: every other row that is not blank, by position.
        sections: the heading that each line stands under, by position.
        groups: for a subtotal that sums up the lines above it, their positions.
    """

    lines: list[int] = field(default_factory=list)
    others: dict[int, OtherRow] = field(default_factory=dict)
    sections: dict[int, str] = field(default_factory=dict)
    groups: dict[int, list[int]] = field(default_factory=dict)


def sort_rows(rows: RowsRead) -> SortedRows:
    """Tell the rows apart, from the first to the last."""
    sorted_rows, filled = SortedRows(), rows.table.filled
    titles = _title_texts(rows.table)
    section, run = "", list[int]()
    for position, letters in enumerate(filled):
        if not letters:
            run = []
            continue
        item, amount = rows.items[position], rows.amounts[position]
        is_line = item and amount is not None and not _is_total_row(rows, position, item, run)
        if is_line and _sums_up_section(rows, position, run):
            said = f'"{_short(rows.names[position] or item or "")}" is the sum of the {len(run)} rows above.'
            sorted_rows.others[position] = OtherRow(rows.table.row(position), RowKind.SUBTOTAL, said)
            run = []
            continue
        if is_line and not _sums_up_rows_without_part(rows, position, run):
            sorted_rows.lines.append(position)
            run.append(position)
            if section:
                sorted_rows.sections[position] = section
            continue
        other = _other(rows, position, letters, titles, run)
        sorted_rows.others[position] = other
        if other.kind is RowKind.SECTION:
            section = _heading(rows, position, letters)
        if other.kind is RowKind.SUBTOTAL and amount is not None:
            sorted_rows.groups[position] = group_above(rows, run, amount)
        run = []
    return sorted_rows


def group_above(rows: RowsRead, run: Sequence[int], amount: float) -> list[int]:
    """The lines directly above whose quantities add up to an amount: those of the nearest item, else any; or none."""
    last_item = rows.items[run[-1]] if run else ""
    same = [position for position in run if rows.items[position] == last_item]
    for positions in (same if same and same == list(run[-len(same) :]) else [], list(run)):
        total = 0.0
        for count, position in enumerate(reversed(positions), start=1):
            total += rows.amounts[position] or 0.0
            if count >= 2 and abs(total - amount) <= 1e-6 * max(1.0, abs(amount)):
                return positions[-count:]
    return []


def _sums_up_rows_without_part(rows: RowsRead, position: int, run: Sequence[int]) -> bool:
    """Whether a row without a name, in a table with names, sums up rows above of one name that lack a part number.

    Such lists name an item once for each board, and buy the sum of them in a row of its own.
    """
    if rows.names[position] or not run or not rows.names[run[-1]]:
        return False
    group = group_above(rows, run, rows.amounts[position] or 0.0)
    return len({rows.names[line] for line in group}) == 1 and all(
        rows.items[line] == rows.names[line] for line in group
    )


def _sums_up_section(rows: RowsRead, position: int, run: Sequence[int]) -> bool:
    """Whether a row without part number and price is the sum of the rows above, which have both, whatever its name."""
    columns, cells = rows.mapping.columns, rows.table.columns
    part, price, total = (columns.get(role, "") for role in (Role.PART, Role.PRICE, Role.LINE_TOTAL))
    lacking = [letter for letter in (part, price) if letter and letter != columns.get(Role.NAME)]
    if len(run) < 2 or not total or not lacking or any(cells[letter][position] is not None for letter in lacking):
        return False
    if not all(cells[letter][above] is not None for letter in lacking for above in run):
        return False
    totals = [cells[total][at] for at in (*run, position)]
    numbers = [float(value) for value in totals if isinstance(value, int | float) and not isinstance(value, bool)]
    amounts = sum(rows.amounts[above] or 0.0 for above in run)
    return (
        len(numbers) == len(totals)
        and abs(sum(numbers[:-1]) - numbers[-1]) <= 0.0151
        and abs(amounts - (rows.amounts[position] or 0.0)) <= 1e-6 * max(1.0, amounts)
    )


def _is_total_row(rows: RowsRead, position: int, item: str, run: Sequence[int]) -> bool:
    """Whether a row with an item and an amount is a total all the same: by its name, or by name and sum."""
    name = rows.names[position] or item
    if not begins_as_total(item) and not begins_as_total(name):
        return False
    amount = rows.amounts[position] or 0.0
    return is_total(item) or is_total(name) or bool(group_above(rows, run, amount))


def _other(rows: RowsRead, position: int, letters: list[str], titles: frozenset[str], run: Sequence[int]) -> OtherRow:
    """What a row is that is no line."""
    table, row = rows.table, rows.table.row(position)
    cells = {letter: table.columns[letter][position] for letter in letters}
    texts = {letter: cell for letter, cell in cells.items() if isinstance(cell, str)}
    if len([text for text in texts.values() if _folded(text) in titles]) >= max(2, (len(letters) + 1) // 2):
        return OtherRow(row, RowKind.REPEATED_TITLES, "It repeats the titles of the columns.")
    amount, item = rows.amounts[position], rows.items[position]
    labels = [text for text in texts.values() if begins_as_total(text)]
    if labels:
        return _labelled(rows, position, labels[0], cells)
    if amount is not None and (not item or _sums_up_rows_without_part(rows, position, run)):
        return _amount_alone(rows, position, amount, run)
    if item or rows.names[position]:
        return _named(rows, position, cells)
    return _without_item(rows, position, cells)


def _labelled(rows: RowsRead, position: int, label: str, cells: dict[str, Cell]) -> OtherRow:
    """A row with a word for a total: a heading with the total of its section, a subtotal or the total."""
    row, name = rows.table.row(position), rows.names[position] or rows.items[position]
    if name and not begins_as_total(name) and len(cells) <= 4:
        return OtherRow(row, RowKind.SECTION, f'"{name}" is a heading; the row states "{label}".')
    kind = RowKind.TOTAL if position > rows.last_line else RowKind.SUBTOTAL
    return OtherRow(row, kind, f'It is a {kind.value}: "{label}".')


def _amount_alone(rows: RowsRead, position: int, amount: float, run: Sequence[int]) -> OtherRow:
    row, group = rows.table.row(position), group_above(rows, run, amount)
    if group:
        first, last = rows.table.row(group[0]), rows.table.row(group[-1])
        return OtherRow(row, RowKind.SUBTOTAL, f"It is the sum {amount:.15g} of rows {first} to {last}.")
    what = "price" if rows.mapping.kind is TableKind.QUOTATION else "quantity"
    return OtherRow(row, RowKind.PROBLEM, f"It has the {what} {amount:.15g} but no item.")


def _named(rows: RowsRead, position: int, cells: dict[str, Cell]) -> OtherRow:
    """A row with an item and no amount: a heading, a note, or a line that lacks its amount."""
    row, name = rows.table.row(position), rows.names[position] or rows.items[position]
    what = "price" if rows.mapping.kind is TableKind.QUOTATION else "quantity"
    cell = cells.get(rows.amount_letter)
    if cell is not None and not (isinstance(cell, str) and cell in {rows.items[position], name}):
        return OtherRow(row, RowKind.PROBLEM, f'"{name}" has no {what} that is a number, but {shown(cell)}.')
    if rows.amount_letter and merged_above(rows.table, rows.amount_letter, position):
        return OtherRow(row, RowKind.PROBLEM, f'"{_short(name)}" shares the merged {what} of a row above.')
    if len(cells) == 1 and is_note(name):
        return OtherRow(row, RowKind.NOTE, f'It is a note: "{_short(name)}".')
    if _is_heading(rows, position, cells):
        return OtherRow(row, RowKind.SECTION, f'"{_short(name)}" is a heading: the row has no {what}.')
    return OtherRow(row, RowKind.PROBLEM, f'"{_short(name)}" has no {what}.')


def _is_heading(rows: RowsRead, position: int, cells: dict[str, Cell]) -> bool:
    """Whether a name without an amount is a heading: alone in its row, with lines below, and set apart from them."""
    columns = rows.mapping.columns
    if any(columns.get(role) in cells for role in _VALUES):
        return False
    names = {columns.get(role) for role in (Role.NAME, Role.PART, Role.LEVEL, Role.QUANTITY)}
    if len(cells.keys() - names) > 1 or (len(cells) > 2 and columns.get(Role.PART) in cells):
        return False
    if not _line_follows(rows, position):
        return False
    name = next(iter(cells.values()))
    above = rows.table.filled[position - 1] if position else []
    set_apart = not above or rows.amounts[position - 1] is None
    spelled = isinstance(name, str) and (name.isupper() or name.rstrip().endswith(":"))
    return set_apart or spelled or rows.usual_width > len(cells) + 1


def _line_follows(rows: RowsRead, position: int) -> bool:
    """Whether a line comes next, but for other headings and blank rows."""
    for below in range(position + 1, min(position + 8, len(rows.items))):
        if rows.items[below] and rows.amounts[below] is not None:
            return True
    return False


def _without_item(rows: RowsRead, position: int, cells: dict[str, Cell]) -> OtherRow:
    """A row without an item and without an amount: a heading in another column, or a note."""
    row = rows.table.row(position)
    letter, cell = next(iter(cells.items()))
    numbers = [value for value in cells.values() if isinstance(value, int | float) and not isinstance(value, bool)]
    if len(numbers) == len(cells):
        listed = ", ".join(shown(value) for value in numbers[:4])
        return OtherRow(row, RowKind.SUBTOTAL, f"It has neither an item nor a text; it was taken for a sum: {listed}.")
    text = _short(text_of(rows.table, cell, position, letter))
    first = letter in {rows.table.letters[0], rows.amount_letter, *list(rows.table.layout.titles)[:1]}
    if len(cells) == 1 and isinstance(cell, str) and first and not is_note(cell) and _line_follows(rows, position):
        return OtherRow(row, RowKind.SECTION, f'"{text}" is a heading: nothing else stands in the row.')
    if len(cells) == 1:
        return OtherRow(row, RowKind.NOTE, f'It is a note: "{text}".')
    return OtherRow(row, RowKind.NOTE, f'It has neither an item nor a quantity; it begins with "{text}".')


def _heading(rows: RowsRead, position: int, letters: list[str]) -> str:
    name = rows.names[position] or rows.items[position]
    return name or text_of(rows.table, rows.table.columns[letters[0]][position], position, letters[0])


def _title_texts(table: TableCells) -> frozenset[str]:
    parts = [part for title in table.layout.titles.values() for part in (title, *title.split(" / "))]
    return frozenset(_folded(part) for part in parts if part.strip())


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:60] + "…"
