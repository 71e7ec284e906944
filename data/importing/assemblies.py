"""Assemblies of a foreign bill of materials, each described once, and the links of the BOM that follow.

A file with levels repeats an assembly wherever it is built in, with its parts below it. In the BOM an assembly has its
parts once; written twice they would be needed twice. So repeats are compared to the bottom: of the same parts one list
is used, and an assembly that has other parts elsewhere gets a name of its own there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from data.importing.lines import Line

TOP = -1
"""Stands for the product itself where positions of lines are parents."""


@dataclass(frozen=True)
class Described:
    """Lines with the items of their assemblies.

    Attributes:
        lines: as they were, with ``parent``, with the name of an assembly that differs as ``item``, and with
            ``repeats`` where a line is a copy.
        repeated: (item, row whose list is used, row whose list is a copy) of assemblies listed with the same parts.
        differing: (item, row, name given) of assemblies that have other parts here than where they stood first.
    """

    lines: tuple[Line, ...]
    repeated: tuple[tuple[str, int, int], ...] = ()
    differing: tuple[tuple[str, int, str], ...] = ()


@dataclass(frozen=True)
class Link:
    """One row of the BOM: a component of a parent, and the line that says so."""

    parent: str
    component: str
    line: Line


def described_once(lines: Sequence[Line], parents: Sequence[int]) -> Described:
    """Lines of a file with levels, each assembly with one list of its parts: the first that is needed.

    Args:
        lines: in the order of the file.
        parents: position of the line under which each stands; TOP: the product.
    """
    children: dict[int, list[int]] = defaultdict(list)
    for position, parent in enumerate(parents):
        children[parent].append(position)
    content = _contents(lines, parents)
    used = _lists_used(lines, parents, content)
    names, differing = _names(lines, content)
    repeats = [0] * len(lines)
    repeated = []
    for position, line in enumerate(lines):
        kept = used.get((line.item, content[position]), position)
        if kept == position:
            continue
        repeated.append((line.item, lines[kept].row, line.row))
        pairs = zip(_alike(lines, children[position]), _alike(lines, children[kept]), strict=True)
        for copy, original in pairs:
            repeats[copy] = lines[original].row
    named = tuple(
        replace(line, item=name, parent="" if parent == TOP else names[parent], repeats=row)
        for line, name, parent, row in zip(lines, names, parents, repeats, strict=True)
    )
    return Described(named, tuple(repeated), differing)


def links_by_name(lines: Sequence[Line], product: str) -> tuple[Link, ...]:
    """The links of a file whose parents stand in a column of their own: each row is a link as it stands."""
    return tuple(Link(line.parent or product, line.item, line) for line in lines if line.quantity > 0.0)


def links_by_level(lines: Sequence[Line], product: str) -> tuple[Link, ...]:
    """The links of a file with levels: all that the product needs, each assembly's parts once.

    Args:
        lines: each assembly described once (``described_once``).
        product: the parent of the lines at the top.
    """
    items = {line.item for line in lines}
    links = [
        Link(line.parent if line.parent in items else product, line.item, line)
        for line in lines
        if line.quantity > 0.0 and not line.repeats
    ]
    below: dict[str, list[str]] = defaultdict(list)
    for link in links:
        below[link.parent].append(link.component)
    needed, asked = {product}, [product]
    while asked:
        fresh = set(below[asked.pop()]) - needed
        needed |= fresh
        asked += fresh
    return tuple(link for link in links if link.parent in needed)


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


def _lists_used(lines: Sequence[Line], parents: Sequence[int], content: Sequence[int]) -> dict[tuple[str, int], int]:
    """Position of the list of parts that is used for each assembly: the first that is needed, else the first."""
    needed = [False] * len(lines)
    used: dict[tuple[str, int], int] = {}
    for position, line in enumerate(lines):
        above = parents[position]
        needed[position] = line.quantity > 0.0 and (above == TOP or needed[above])
        if content[position]:
            key = (line.item, content[position])
            kept = used.setdefault(key, position)
            if needed[position] and not needed[kept]:
                used[key] = position
    return used


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


def _alike(lines: Sequence[Line], numbers: Sequence[int]) -> list[int]:
    return sorted(numbers, key=lambda number: (lines[number].item, lines[number].quantity))


def unused(name: str, taken: set[str]) -> str:
    """The name, or the name with the first number that nothing else has."""
    number, free = 2, name
    while free in taken:
        free, number = f"{name} ({number})", number + 1
    return free
