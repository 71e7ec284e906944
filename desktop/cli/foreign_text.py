"""An import as text for a terminal: what was found where, what was read, what is asked, and what to do next."""

from __future__ import annotations

import math
import textwrap
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from data.importing.acceptance import Gap
from data.importing.account import gap_sentence, what_was_read
from data.importing.answers import AS_PROPOSED, has_proposal, key_of
from data.importing.book_rows import PIECES, BookRows
from data.importing.import_result import problems_of
from data.importing.layout import Layout, Mapping, Question
from data.importing.lines import OtherRow, RowKind, TableReading
from data.importing.session import ReadingSession, ReadingStatus
from data.importing.unread_columns import unread_columns
from data.problems import Problem, Severity
from data.reading.findings import listed
from data.sheets import sheet_spec
from desktop.cli.text import problem_lines

_WIDTH = 100
_MOST_LISTED = 20
_TITLE = 40
_TOLD_ABOVE = frozenset({"row-not-read", "nothing-to-read"})
"""Problems that stand among the rows that were not read, or in the headline."""


class Outcome(Protocol):
    """What an import leaves behind, as far as it is printed."""

    @property
    def gaps(self) -> Sequence[Gap]:
        """What the book lacks before it can be planned."""

    @property
    def files(self) -> Sequence[tuple[str, Path]]:
        """What was written, and where."""

    @property
    def builds(self) -> float | None:
        """How many of the product are built."""

    @property
    def notes(self) -> Sequence[str]:
        """About what is remembered."""


def import_text(session: ReadingSession, outcome: Outcome, output: Path | None) -> str:
    """The whole text of an import."""
    rows = session.rows if session.status is not ReadingStatus.REFUSED else None
    lines = [_headline(session)]
    if session.layout is not None and session.reading is not None:
        lines += [*what_was_read(session), *_remembered(session), "", *_columns(session, session.layout)]
        lines += ["", *_counts(session.reading)]
        lines += _products(session, rows)
        lines += _others(session.reading.others) if session.reading.lines else []
    lines += _questions(session)
    lines += _problems(problems_of(session, rows))
    lines += ["", *outcome.notes] if outcome.notes else []
    lines += ["", *(f"{what}: {path}" for what, path in outcome.files)] if outcome.files else []
    return "\n".join([*lines, *_next(session, outcome, output, rows)])


def _products(session: ReadingSession, rows: BookRows | None) -> list[str]:
    if rows is None or not rows.products:
        return []
    if len(rows.products) == 1:
        return _wrapped(f'The product is called "{rows.products[0]}", from {session.named_product.why}.')
    return _wrapped(f"The products are {listed(rows.products)}, from the column that names the assemblies.")


def _headline(session: ReadingSession) -> str:
    name = session.source.name
    if session.status is ReadingStatus.REFUSED:
        return f"{name}: nothing was read. {session.why_refused}"
    if session.status is ReadingStatus.QUESTIONS:
        count = len(session.questions)
        return f"{name}: {count} question{'' if count == 1 else 's'} before it can be read; nothing is accepted yet."
    kind = "quotation" if session.mapping.kind.value == "quotation" else "bill of materials"
    return f"{name}: read as a {kind}."


def _remembered(session: ReadingSession) -> list[str]:
    if not session.remembered:
        return []
    return _wrapped("The columns are read as they were accepted for this layout before (--fresh passes that over).")


def _columns(session: ReadingSession, layout: Layout) -> list[str]:
    """One line a column that is read, and the others in one, each with why it is not."""
    mapping = session.mapping
    used: list[tuple[str, str]] = [(role.value, letter) for role, letter in mapping.columns.items()]
    used = [(_price_words(mapping) if role == "price" else role.replace("_", " "), letter) for role, letter in used]
    used += [(f"price from {each.from_quantity:g}", each.column) for each in mapping.breaks]
    for offer in mapping.offers:
        used += [(f"{offer.supplier}: {role.value.replace('_', ' ')}", at) for role, at in offer.columns.items()]
        used += [(f"{offer.supplier}: price from {each.from_quantity:g}", each.column) for each in offer.breaks]
    width = max((len(role) for role, _ in used), default=0)
    lines = [f"  {role:<{width}}  {letter:<3} {_title(layout, letter)}".rstrip() for role, letter in used]
    if mapping.quantity is not None:
        lines.append(f"  quantity of every row, as stated: {mapping.quantity:g}")
    unread = unread_columns(session.source, layout, mapping)
    rest = [f"{f'{letter} {_title(layout, letter)}'.strip()} ({why})" for letter, why in unread.items()]
    return ["Columns", *lines, *(_wrapped(f"not read: {', '.join(rest)}", "  ") if rest else [])]


def _price_words(mapping: Mapping) -> str:
    if mapping.price_kind is None:
        return "price"
    return {"unit": "price of one unit", "line": "price of the row"}[mapping.price_kind.value]


def _title(layout: Layout, letter: str) -> str:
    return textwrap.shorten(" ".join(layout.titles.get(letter, "").split()), _TITLE, placeholder=" …")


def _counts(reading: TableReading) -> list[str]:
    """How many lines, what they add up to, and what the file itself states."""
    units = {line.unit or PIECES for line in reading.lines}
    total = math.fsum(line.quantity for line in reading.lines)
    summed = f", in {len(units)} units" if len(units) > 1 else f"; the quantities add up to {total:,.12g}"
    priced = sum(bool(line.prices) for line in reading.lines)
    lines = [f"{len(reading.lines):,} rows with an item and a quantity{summed}."]
    if priced:
        lines.append(f"{priced:,} of them have a price{f' in {reading.currency}' if reading.currency else ''}.")
    totals = ("quantity", reading.totals.quantity, ""), ("price", reading.totals.price, f" {reading.currency}".rstrip())
    stated = [f"{what} {value:,.12g}{unit}" for what, value, unit in totals if value is not None]
    return [*lines, *([f"The file states as its total: {', '.join(stated)}."] if stated else [])]


def _others(others: Sequence[OtherRow]) -> list[str]:
    """The rows that are no items: those that could not be read one by one, the recognised ones counted."""
    if not others:
        return ["Every row of the table is an item."]
    counts = Counter(other.kind for other in others)
    said = [f"{count} {kind.value}" for kind, count in counts.items() if kind is not RowKind.PROBLEM]
    lines = [f"Rows that are no items: {', '.join(said)}."] if said else []
    unread = [other for other in others if other.kind is RowKind.PROBLEM]
    if unread:
        lines += ["", f"Rows that were not read ({len(unread)})"]
        lines += _listed(f"row {other.row}: {other.reason}" for other in unread)
    return lines


def _questions(session: ReadingSession) -> list[str]:
    if not session.questions:
        return []
    lines = ["", "Questions"]
    for number, question in enumerate(session.questions, start=1):
        lines += _wrapped(f"{number}. {question.sentence}", "  ", "     ")
        lines += _wrapped(_how_to_answer(question, session.mapping), "     ")
    return lines


def _how_to_answer(question: Question, mapping: Mapping) -> str:
    key = key_of(question)
    if key == "sheet":
        return "Answer: --map with the sheet and the header_row of the table, or --accept-proposals for the first."
    value = question.choices[0] if has_proposal(question, mapping) else "D"
    value = AS_PROPOSED if key.startswith("answers.") else value
    answer = f'{{"quantity": "{value}"}}' if key == "quantity" else f'"{value}"'
    if key.startswith(("columns.", "answers.")):
        outer, _, inner = key.partition(".")
        answer, key = f'{{"{inner}": {answer}}}', outer
    elif key == "quantity":
        key = "columns"
    if key == "for_product":
        answer = "false"
    said = f"--map with {{{f'"{key}"'}: {answer}}}"
    if not has_proposal(question, mapping):
        one = ', or with {"quantity": 1} where it is one number for all rows' if key_of(question) == "quantity" else ""
        return f"Answer: {said}, with the letter that holds it{one}."
    choices = f" (or {', '.join(question.choices[1:])})" if question.choices[1:] else ""
    return f"Proposed: {question.choices[0]}{choices}. Answer: {said}, or --accept-proposals."


def _problems(problems: Sequence[Problem]) -> list[str]:
    problems = [each for each in problems if each.code not in _TOLD_ABOVE]
    if not problems:
        return []
    counts = Counter(problem.severity for problem in problems)
    said = ", ".join(
        f"{counts[each]} {each.value}{'' if counts[each] == 1 else 's'}" for each in Severity if counts[each]
    )
    return ["", f"To look at ({said})", *_listed(problem_lines(problems))]


def _listed(sentences: Iterable[str]) -> list[str]:
    texts = list(sentences)
    lines = [line for text in texts[:_MOST_LISTED] for line in _wrapped(text, "  ", "    ")]
    rest = len(texts) - _MOST_LISTED
    return [*lines, f"  and {rest:,} more: --json FILE lists all of them"] if rest > 0 else lines


def _next(session: ReadingSession, outcome: Outcome, output: Path | None, rows: BookRows | None) -> list[str]:
    """What was written into which sheets, and what to do now."""
    if session.status is ReadingStatus.REFUSED:
        return ["", "Where the table is somewhere else, say so: --map with sheet, header_row and columns."]
    if session.status is ReadingStatus.QUESTIONS:
        older = f" The file of that name is from before: {output}" if output is not None and output.exists() else ""
        return ["", f"No workbook was written.{older}"]
    sheets = [] if rows is None else [f"{sheet_spec(name).title} {len(each):,}" for name, each in rows.sheets.items()]
    lines = _wrapped(f"Rows for the book: {', '.join(sheets)}.")
    if outcome.gaps:
        lines += ["", "Still to fill in before it can be planned"]
        lines += _listed(gap_sentence(gap) for gap in outcome.gaps)
        if rows is not None and rows.products and not outcome.builds:
            said = f"To build 100 of {listed(rows.products)}: --build 100, or rows in Build plan."
            lines += _wrapped(said, "  ", "    ")
    if output is None:
        return [*lines, "", "To write the workbook: -o BOOK.xlsx"]
    check = "check" if outcome.gaps else "plan"
    return [*lines, "", f"Next: lodestone {check} {output}"]


def _wrapped(text: str, first: str = "", then: str | None = None) -> list[str]:
    indent = first if then is None else then
    return textwrap.wrap(
        text, _WIDTH, initial_indent=first, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
