"""Lines of a foreign bill of materials as links from a parent to a component, each assembly described once.

A file with levels repeats an assembly wherever it is built in, with its parts below it. In the BOM an assembly has its
parts once; written twice they would be needed twice. So repeats are compared: the same parts are written once, and an
assembly that has other parts elsewhere gets a name of its own there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from data.importing.lines import Line

TOP = -1
"""Stands for the product itself where positions of lines are parents."""


@dataclass(frozen=True)
class Link:
    """One row of the BOM: a component of a parent, and the line that says so."""

    parent: str
    component: str
    line: Line


@dataclass(frozen=True)
class Assemblies:
    """The links of a file.

    Attributes:
        links: in the order of the file.
        repeated: (item, row of the first, row of the repeat) of assemblies whose parts stand in the file again.
        differing: (item, row, name given) of assemblies that have other parts here than where they stood first.
    """

    links: tuple[Link, ...]
    repeated: tuple[tuple[str, int, int], ...] = ()
    differing: tuple[tuple[str, int, str], ...] = ()


def links_by_name(lines: Sequence[Line], product: str) -> Assemblies:
    """The links of a file whose parents stand in a column of their own: each row is a link as it stands."""
    return Assemblies(tuple(Link(line.parent or product, line.item, line) for line in lines if line.quantity > 0.0))


def links_by_place(lines: Sequence[Line], product: str) -> Assemblies:
    """The links of a file with levels, where the parts of an assembly stand below it.

    Args:
        lines: in the order of the file.
        product: the parent of the lines at the top.
    """
    parents = _parents(lines)
    content = _contents(lines, parents)
    names, differing = _names(lines, content)
    first: dict[tuple[str, int], int] = {}
    repeated = []
    for position, line in enumerate(lines):
        if content[position]:
            kept = first.setdefault((line.item, content[position]), position)
            if kept != position:
                repeated.append((line.item, lines[kept].row, line.row))
    links = []
    written = _written(lines, parents, content, first)
    for position, line in enumerate(lines):
        if written[position]:
            above = parents[position]
            links.append(Link(product if above == TOP else names[above], names[position], line))
    return Assemblies(tuple(links), tuple(repeated), differing)


def _parents(lines: Sequence[Line]) -> list[int]:
    """Position of the line under which each line stands: the nearest above it that has the item of its parent."""
    latest: dict[str, int] = {}
    found = []
    for position, line in enumerate(lines):
        found.append(latest.get(line.parent, TOP) if line.parent else TOP)
        latest[line.item] = position
    return found


def _contents(lines: Sequence[Line], parents: Sequence[int]) -> list[int]:
    """A number for what each line is made of, the same for the same parts to the bottom; 0 for a line without parts."""
    parts: list[list[tuple[str, float, str, float, int]]] = [[] for _ in lines]
    numbers: dict[tuple[object, ...], int] = {}
    content = [0] * len(lines)
    for position in range(len(lines) - 1, -1, -1):
        line = lines[position]
        if parts[position]:
            content[position] = numbers.setdefault(tuple(sorted(parts[position])), len(numbers) + 1)
        if parents[position] != TOP:
            part = (line.item, line.quantity, line.unit, line.scrap, content[position])
            parts[parents[position]].append(part)
    return content


def _names(lines: Sequence[Line], content: Sequence[int]) -> tuple[list[str], tuple[tuple[str, int, str], ...]]:
    """What each line is called: its item, with the row where other parts stand below the same item."""
    taken = {line.item for line in lines}
    by_content: dict[tuple[str, int], str] = {}
    known: set[str] = set()
    differing = []
    names = []
    for line, number in zip(lines, content, strict=True):
        key = (line.item, number)
        if number and key not in by_content:
            by_content[key] = line.item if line.item not in known else unused(f"{line.item} (row {line.row})", taken)
            if by_content[key] != line.item:
                taken.add(by_content[key])
                differing.append((line.item, line.row, by_content[key]))
            known.add(line.item)
        names.append(by_content.get(key, line.item))
    return names, tuple(differing)


def unused(name: str, taken: set[str]) -> str:
    """The name, or the name with the first number that nothing else has."""
    number, free = 2, name
    while free in taken:
        free, number = f"{name} ({number})", number + 1
    return free


def _written(
    lines: Sequence[Line], parents: Sequence[int], content: Sequence[int], first: dict[tuple[str, int], int]
) -> list[bool]:
    """Whether each line is written: not where nothing of it is needed, or its assembly was written before."""
    opened = [False] * len(lines)
    written = [False] * len(lines)
    for position, line in enumerate(lines):
        above = parents[position]
        written[position] = line.quantity > 0.0 and (above == TOP or opened[above])
        opened[position] = written[position] and first.get((line.item, content[position])) == position
    return written
