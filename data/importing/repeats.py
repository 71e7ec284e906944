"""Items that occur in several rows: rows that add up, and assemblies that are listed more than once."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from data.importing.assemblies import described_once
from data.importing.layout import Question, Role
from data.importing.lines import Line
from data.importing.row_findings import RowFindings
from data.reading.findings import listed

_MOST = 50


def tell_repeated(found: RowFindings, lines: Sequence[Line], letter: str) -> None:
    """Say of each item in several rows of one assembly that the rows add up; warn where name or unit differ."""
    groups: dict[tuple[str, str], list[Line]] = defaultdict(list)
    for line in lines:
        if not line.repeats:
            groups[line.parent, line.item].append(line)
    repeated = [group for group in groups.values() if len(group) > 1]
    for group in repeated[:_MOST]:
        _tell_group(found, group, letter)
    if len(repeated) > _MOST:
        position = repeated[_MOST][0].row - found.table.layout.first_row
        said = f"{len(repeated) - _MOST:,} more items stand in several rows, whose quantities add up."
        found.note("repeated-item", said, "", position, letter)


def _tell_group(found: RowFindings, group: list[Line], letter: str) -> None:
    first = group[0]
    position = first.row - found.table.layout.first_row
    rows = listed([line.row for line in group])
    total = sum(line.quantity for line in group)
    for what, values in (("names", {line.name for line in group}), ("units", {line.unit for line in group})):
        if len(values) > 1:
            said = f'"{first.item}" stands in rows {rows} with different {what}: {listed(sorted(values))}.'
            found.warning(f"repeated-item-{what}", said, "Give different items different numbers.", position, letter)
    if len({line.unit for line in group}) > 1:
        return
    said = f'"{first.item}" stands in rows {rows}; the quantities add up to {total:.15g}.'
    found.note("repeated-item", said, "", position, letter)


def told_apart(found: RowFindings, lines: Sequence[Line], letter: str) -> list[Line]:
    """Lines whose item is a name that several descriptions share get name and description as their item.

    Without part numbers "Connector" in two rows with different descriptions is two items, which must not add up.
    """
    descriptions: dict[str, set[str]] = defaultdict(set)
    for line in lines:
        if line.item == line.name:
            descriptions[line.item].add(line.description)
    shared = {item for item, texts in descriptions.items() if len(texts - {""}) > 1}
    result = []
    for line in lines:
        if not (line.item in shared and line.item == line.name and line.description):
            result.append(line)
            continue
        said = f'"{line.item}" has several descriptions; each is an item of its own, with its description in the name.'
        found.note("same-name", said, "", line.row - found.table.layout.first_row, letter)
        result.append(replace(line, item=f"{line.item}, {line.description}"[:200]))
    return result


def placed(found: RowFindings, lines: Sequence[Line], parents: Sequence[int], letter: str) -> list[Line]:
    """Lines with the items of their assemblies, each described once; what is listed again or differs is told."""
    described = described_once(lines, parents)
    first = found.table.layout.first_row
    for item, row, again in described.repeated:
        rows = listed(sorted((row, again)))
        said = f'assembly "{item}" is listed with the same parts in rows {rows}; the parts of one list are used.'
        found.note("repeated-assembly", said, "", again - first, letter)
    for item, row, name in described.differing:
        said = f'assembly "{item}" is listed before with other parts; this one was named "{name}".'
        found.warning("assembly-differs", said, "Give different assemblies different numbers.", row - first, letter)
    return list(described.lines)


def per_assembly(lines: Sequence[Line], parents: Sequence[int]) -> list[Line]:
    """Lines whose quantities are for the whole product, as quantities per one unit of their assembly."""
    return [
        line
        if parent < 0 or not lines[parent].quantity
        else replace(line, quantity=line.quantity / lines[parent].quantity)
        for line, parent in zip(lines, parents, strict=True)
    ]


def quantity_question(lines: Sequence[Line], parents: Sequence[int], title: str) -> Question | None:
    """Whether quantities are per unit of the assembly or for the whole product, where the numbers allow both.

    They do where an assembly is needed more than once and the quantity of each of its parts is a multiple of that. One
    part that is no multiple, or a title that says "per", proves quantities per assembly.
    """
    children: dict[int, list[int]] = defaultdict(list)
    for number, parent in enumerate(parents):
        children[parent].append(number)
    several = [number for number in children if number >= 0 and lines[number].quantity > 1.0]
    if not several or re.search(r"\b(?:per|je|pro|par|por|за|на)\b|/|单|每", title, re.IGNORECASE):
        return None
    shares = [lines[child].quantity / lines[number].quantity for number in several for child in children[number]]
    if any(share != int(share) or share == 0.0 for share in shares):
        return None
    line, part = lines[several[0]], lines[children[several[0]][0]]
    sentence = (
        f'"{line.item}" is needed {line.quantity:.15g} times and lists {part.quantity:.15g} of "{part.item}": for each '
        f"of them, or for all together? Proposed: for each, {line.quantity * part.quantity:.15g} in all."
    )
    return Question("quantity-per-what", sentence, ("each", "all"), Role.QUANTITY)
