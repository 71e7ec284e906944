"""Which cells of an .xlsx file hold formulas; readers of values do not say."""

from __future__ import annotations

from pathlib import Path

from data.excel.cells import SpreadsheetError, split_address
from data.excel.guard import check_content, file_content, kind_of, named
from data.excel.package import Package
from data.excel.xlsx import sheet_parts
from data.excel.xml_parts import local, parse, strict_parser


def formula_cells(path: Path | str) -> dict[str, set[tuple[int, int]]]:
    """Row and column (from 1) of every cell with a formula, by sheet title.

    Raises:
        SpreadsheetError: the file is missing, damaged or beyond reason; one sentence says which.
    """
    path = Path(path)
    try:
        content = file_content(path)
        check_content(content, kind_of(content))
        package = Package(content)
        return {title: _formulas(package, part) for title, part in sheet_parts(package) if part}
    except SpreadsheetError as error:
        raise named(path, error) from error


def _formulas(package: Package, part: str) -> set[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    cell = ""

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal cell
        name = local(tag)
        if name == "c":
            cell = attributes.get("r", "")
        elif name == "f" and cell:
            found.add(split_address(cell))

    parser = strict_parser()
    parser.StartElementHandler = start
    parse(parser, package.chunks(part), part)
    return found
