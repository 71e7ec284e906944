"""The figures as tables in Markdown, which a terminal shows as well."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tests.benchmarks.registry import REGISTRY, shape_of
from tests.benchmarks.running import Result
from tests.benchmarks.subjects import FILE_FLOOR, FLOOR
from tests.benchmarks.targets import Target, growth

_PHASES = ("read", "check", "build", "hand over", "solve", "read back", "audit", "write")
type Row = list[str]


def report(results: Sequence[Result], files: Sequence[Result], targets: Sequence[Target]) -> str:
    """Every table."""
    parts = ["## From the case's tables to read-back values", *_books(results, FLOOR)]
    if grown := _growth(results):
        parts += [
            "## Growth with size",
            "Exponent of CPU seconds over the number of nonzeros; 1 is in proportion.",
            grown,
        ]
    if files:
        parts += ["## From workbook file to plan workbook", *_books(files, FILE_FLOOR)]
    rows = [
        [t.name, "–" if t.found is None else f"{t.found:.2f} {t.unit}", f"{t.limit:g} {t.unit}", t.verdict]
        for t in targets
    ]
    return "\n\n".join([*parts, "## Targets", table(["target", "found", "at most", ""], rows)])


def table(head: Row, rows: Sequence[Row]) -> str:
    """A table in Markdown with columns of one width, numbers to the right."""
    widths = [max(len(row[at]) for row in [head, *rows]) for at in range(len(head))]

    def line(row: Row) -> str:
        cells = [
            cell.ljust(width) if at == 0 else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        return f"| {' | '.join(cells)} |"

    rule = "|".join("-" * (width + 2) if at == 0 else "-" * (width + 1) + ":" for at, width in enumerate(widths))
    return "\n".join([line(head), f"|{rule}|", *map(line, rows)])


def _books(results: Sequence[Result], floor: str) -> list[str]:
    parts = []
    for book in dict.fromkeys(result.book for result in results):
        held = [result for result in results if result.book == book]
        parts += [f"### {book}: {_shape(held)}", _book(held, floor)]
        parts += [f"{result.subject}: {result.skipped}." for result in held if result.skipped]
    return parts


def _book(results: Sequence[Result], floor: str) -> str:
    base = next((result for result in results if result.subject == floor and result.is_measured), None)
    measured = [result for result in results if result.is_measured]
    phases = [name for name in _PHASES if any(result.phase(name) is not None for result in measured)]
    head = ["subject", *phases, "CPU s", "× floor", "wall s", "peak MB", "runs"]
    rows = [_line(result, phases, base) for result in results if not result.skipped]
    return table(head, rows)


def _line(result: Result, phases: list[str], base: Result | None) -> Row:
    if result.beyond is not None:
        ratio = "–" if base is None else f"> {result.beyond / base.median_of('cpu'):.1f}"
        return [result.subject, *[""] * len(phases), f"> {result.beyond:g}", ratio, "–", "–", "1"]
    spent = [result.phase(name) for name in phases]
    ratio = "–" if base is None else f"{result.median_of('cpu') / base.median_of('cpu'):.2f}"
    return [
        result.subject,
        *("" if seconds is None else f"{seconds:.3f}" for seconds in spent),
        f"{result.median_of('cpu'):.3f}",
        ratio,
        f"{result.median_of('wall'):.3f}",
        f"{result.median_of('peak_mb'):.0f}",
        str(result.times),
    ]


def _shape(results: Sequence[Result]) -> str:
    shape = shape_of(REGISTRY[results[0].book])
    size = _size(results)
    return (
        shape
        if size is None
        else f"{shape}; {size['rows']:,} rows × {size['columns']:,} columns, {size['nonzeros']:,} nonzeros"
    )


def _size(results: Sequence[Result]) -> dict[str, int] | None:
    runs = (run for result in results for run in result.runs)
    return next((run for run in runs if "nonzeros" in run), None)


def _growth(results: Sequence[Result]) -> str:
    """From each size to the next of the same variant, subject by subject."""
    measured = {(result.book, result.subject): result for result in results if result.is_measured}
    sizes = {
        book: size["nonzeros"]
        for book in dict.fromkeys(r.book for r in results)
        if (size := _size([r for r in results if r.book == book]))
    }
    steps = [
        (smaller, larger)
        for variant in dict.fromkeys(book.split("/")[1] for book in sizes)
        for of_variant in [sorted((book for book in sizes if book.endswith(f"/{variant}")), key=sizes.__getitem__)]
        for smaller, larger in pairwise(of_variant)
    ]
    subjects = list(dict.fromkeys(name for _, name in measured))
    rows = [
        [name, *(_exponent(measured.get((a, name)), measured.get((b, name)), (sizes[a], sizes[b])) for a, b in steps)]
        for name in subjects
    ]
    return table(["subject", *(f"{a} → {b.split('/')[0]}" for a, b in steps)], rows) if steps else ""


def _exponent(smaller: Result | None, larger: Result | None, sizes: tuple[int, int]) -> str:
    return "–" if smaller is None or larger is None else f"{growth(smaller, larger, sizes):.2f}"
