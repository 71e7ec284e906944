"""The commands that ask suppliers for quotations and take their answers into a book."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from data.book import Book
from data.edits import apply
from data.excel.book_reader import read_book
from data.excel.book_writer import write_book
from data.excel.quotation_reading import read_quotation
from data.excel.quotation_request import write_quotation_request
from data.make_case import make_case
from data.problems import Problem, Severity, SourcingError, has_errors
from data.quotation_merge import Merged, merge_quotations
from data.quotation_names import request_file_names
from data.quotations import QuotationRequest, quotation_requests
from desktop.cli.plan import refuse_to_overwrite, write_json
from desktop.cli.text import problem_lines, refusal_lines, write_line


def add_quotes(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds both commands."""
    ask = commands.add_parser("request-quotes", help="one workbook for each supplier that asks for its quotation anew")
    ask.add_argument("book", type=Path, metavar="BOOK")
    ask.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER", help="folder for the workbooks")
    ask.add_argument("--supplier", action="append", default=[], metavar="ID", help="only this one; may be repeated")
    ask.set_defaults(run=lambda given: request_quotes(given.book, given.output, given.supplier))

    read = commands.add_parser("read-quotes", help="take filled-in quotation workbooks into a book")
    read.add_argument("book", type=Path, metavar="BOOK")
    read.add_argument("quotes", type=Path, nargs="+", metavar="QUOTE.xlsx", help="what suppliers sent back")
    read.add_argument("-o", "--output", type=Path, required=True, metavar="BOOK2", help="the book with the answers")
    read.add_argument("--json", metavar="FILE", help="result file to write; - for standard output")
    read.set_defaults(run=lambda given: read_quotes(given.book, given.quotes, given.output, given.json))


def request_quotes(path: Path, folder: Path, only: Sequence[str] = ()) -> int:
    """Writes a request for each supplier; 0 when they are written, 2 when the book leaves in doubt what to ask.

    Raises:
        SourcingError: a supplier is not asked by the book, or a request is there already.
    """
    book, problems = read_book(path)
    requests, more = ([], []) if book is None or has_errors(problems) else quotation_requests(book)
    problems = [*problems, *more]
    if has_errors(problems):
        for line in refusal_lines(problems, path.name):
            write_line(sys.stdout, line)
        return 2
    requests = _chosen(requests, only)
    targets = [folder / name for name in request_file_names([request.supplier for request in requests])]
    there = [target.name for target in targets if target.exists()]
    if there:
        raise SourcingError(f"{', '.join(there)} is in {folder} already; it was left as it is. Choose another folder.")
    folder.mkdir(parents=True, exist_ok=True)
    for request, target in zip(requests, targets, strict=True):
        write_quotation_request(request, target)
    # Printed last: a reader that has seen enough, such as head, must not keep requests from being written.
    for request, target in zip(requests, targets, strict=True):
        count = len(request.lines)
        write_line(sys.stdout, f"Wrote {target}: {count} offer{'s' if count != 1 else ''} of {request.supplier}.")
    for line in problem_lines(problems):
        write_line(sys.stdout, line)
    return 0


def _chosen(requests: Sequence[QuotationRequest], only: Sequence[str]) -> list[QuotationRequest]:
    known = {request.supplier for request in requests}
    unknown = [supplier for supplier in only if supplier not in known]
    if unknown:
        known_names = ", ".join(sorted(known)) or "none"
        raise SourcingError(f"{', '.join(unknown)}: no such supplier has offers in the book. It asks: {known_names}.")
    return [request for request in requests if not only or request.supplier in only]


def read_quotes(path: Path, quotes: Sequence[Path], output: Path, json_target: str | None = None) -> int:
    """Writes the book with the answers and prints every change; 0 when it is written, 2 when a problem stands against.

    Raises:
        SourcingError: a file is not read, or a target is one of the files that are read.
    """
    _refuse_targets(path, quotes, output, json_target)
    book, problems = read_book(path)
    if book is None or has_errors(problems):
        write_json(json_target, _result("problems", None, problems))
        _print(json_target, refusal_lines(problems, path.name))
        return 2
    merged = merge_quotations(book, [read_quotation(quote) for quote in quotes])
    problems = [*problems, *merged.problems]
    if has_errors(problems):
        write_json(json_target, _result("problems", merged, problems))
        _print(json_target, [*_told(problems, quotes), f"{output.name} was not written: mend the errors first."])
        return 2
    after, _ = apply(book, merged.changes)
    write_book(after, output)
    arisen = _arisen(book, after)
    write_json(json_target, _result("read", merged, [*problems, *arisen]))
    _print(json_target, [*_changes(merged), *_told(problems, quotes), *_warned(arisen), f"Wrote {output}."])
    return 0


def _refuse_targets(path: Path, quotes: Sequence[Path], output: Path, json_target: str | None) -> None:
    if output.suffix.lower() != ".xlsx":
        raise SourcingError(f"{output.name}: a book is written as .xlsx. Choose a name that ends so.")
    result = Path(json_target) if json_target and json_target != "-" else None
    for own in (path, *quotes):
        refuse_to_overwrite(own, output, result)


def _arisen(before: Book, after: Book) -> list[Problem]:
    """What checking the book finds now and did not find before."""
    known = {(problem.code, problem.at.sheet, problem.message) for problem in make_case(before)[1]}
    return [each for each in make_case(after)[1] if (each.code, each.at.sheet, each.message) not in known]


def _changes(merged: Merged) -> list[str]:
    """Every change, cell by cell."""
    count = len(merged.differences)
    if not count:
        return ["Nothing changes: no answer differs from what the book holds."]
    title = f"{count} change{'s' if count > 1 else ''}:"
    return [title, *(f"  {difference.sentence}" for difference in merged.differences), ""]


def _told(problems: Sequence[Problem], quotes: Sequence[Path]) -> list[str]:
    """One line a problem, errors first; of the cell of an answer with the file that it is in."""
    names = {quote.name for quote in quotes}
    return problem_lines(
        replace(each, message=f"{each.message} ({each.at.file})") if each.at.file in names and each.at.sheet else each
        for each in problems
    )


def _warned(arisen: Sequence[Problem]) -> list[str]:
    """What the answers bring about in the book."""
    if not arisen:
        return []
    errors = sum(problem.severity is Severity.ERROR for problem in arisen)
    doubt = "the book cannot be planned until this is mended" if errors else "new in the book"
    return ["", f"With these answers, {doubt}:", *problem_lines(arisen), ""]


def _result(status: str, merged: Merged | None, problems: Sequence[Problem]) -> dict[str, object]:
    return {
        "format": 1,
        "status": status,
        "changes": [difference.as_json() for difference in merged.differences] if merged is not None else [],
        "problems": [problem.as_json() for problem in problems],
    }


def _print(json_target: str | None, lines: Sequence[str]) -> None:
    if json_target != "-":
        for line in lines:
            write_line(sys.stdout, line)
