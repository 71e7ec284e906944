"""The explosion as two trees whose branches are worked out as they are asked for.

Down: from products over assemblies and materials to the minerals in them. What a branch needs is

    need[branch, t] = need[parent branch, t] · quantity_per[line]

Up: from each material to what it is needed for. With f = quantity of the material in one unit of the item above it,

    part[branch, t] = f · need[item, t]

so that the branches below any one add up to it, in every period. A ladder of diamonds has 2^40 paths and few lines:
nobody walks all of them, so branches are made one level at a time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from data.arrays import FloatArray
from data.explosion import Explosion


@dataclass(frozen=True)
class Branch:
    """One line of a tree.

    Attributes:
        kind: ``product``, ``line`` (of the BOM), ``mineral``, ``material``, ``build`` (of the Build plan) or
            ``stated`` (in Requirements).
        item: the product, assembly, material or mineral.
        unit: of ``amounts``.
        amounts: by period, in ``unit``; NaN where they are not known.
        per_root: downwards quantity in one unit of the root, upwards quantity of the root in one unit of the item;
            NaN where a quantity on the way is not known.
        sheet: where it is said: name of the sheet, and ...
        row_id: ... the row; -1 where it is said in no row of its own.
        quantity: as the row of the BOM states it, in ``quantity_unit``; NaN elsewhere.
        quantity_unit: unit of ``quantity``.
        scrap: fraction; NaN where the row is none of the BOM.
        is_loop: whether the item is its own ancestor: nothing is shown below it.
        above: the items from the root down to this one.
    """

    kind: str
    item: str
    unit: str
    amounts: FloatArray
    per_root: float
    sheet: str
    row_id: int
    quantity: float = float("nan")
    quantity_unit: str = ""
    scrap: float = float("nan")
    is_loop: bool = False
    above: tuple[str, ...] = field(default=())

    @property
    def key(self) -> tuple[str, str, int]:
        """What tells it from its siblings, the same after the book was changed elsewhere."""
        return self.kind, self.item, self.row_id


@dataclass(frozen=True)
class _Line:
    parent: str
    component: str
    quantity: float
    unit: str
    scrap: float
    quantity_per: float
    row_id: int


class Graph:
    """An explosion by name: what both trees look things up in."""

    def __init__(self, explosion: Explosion) -> None:
        self.explosion = explosion
        self.width = len(explosion.periods)
        items = explosion.items
        self.units: dict[str, str] = dict(zip(items["item"], items["unit"], strict=True))
        self.needs = _by_name(explosion.needs, "item", self.width)
        self.lines = [_Line(*row) for row in explosion.lines.itertuples(index=False, name=None)]
        self.below = _grouped(self.lines, "parent")
        self.above = _grouped(self.lines, "component")
        self.builds = _rows_by(explosion.builds, "product")
        self.stated = _rows_by(explosion.stated, "material")
        self.contents = _rows_by(explosion.contents, "material")

    @property
    def unknown(self) -> FloatArray:
        """Amounts that are not known."""
        return np.full(self.width, np.nan)

    def built(self, product: str) -> FloatArray:
        """How many of a product the Build plan builds."""
        return self.sum_of(self.builds.get(product, []))

    def sum_of(self, rows: Iterable[tuple[Hashable, ...]]) -> FloatArray:
        """Amounts of rows whose second and third cells are period and quantity."""
        amounts = np.zeros(self.width)
        for row in rows:
            amounts[int(str(row[1]))] += float(str(row[2]))
        return amounts if self.explosion.is_whole else self.unknown

    def unit(self, item: str) -> str:
        """The unit of an item."""
        return self.units.get(item, "")


class Downward:
    """From products to what is in them."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph

    def roots(self) -> list[Branch]:
        """Products of the Build plan; then what nothing is built from; then loops that nothing leads to."""
        graph = self._graph
        planned = list(dict.fromkeys(graph.explosion.builds["product"]))
        tops = [parent for parent in graph.below if parent not in graph.above]
        roots = list(dict.fromkeys([*planned, *tops]))
        steps = {name: [line.component for line in lines] for name, lines in graph.below.items()}
        reached = set(_reached(roots, steps))
        for parent in graph.below:
            if parent not in reached:
                roots.append(parent)
                reached |= _reached([parent], steps)
        return [self._root(item) for item in roots]

    def children(self, branch: Branch) -> Iterator[Branch]:
        """The components of a branch, then the minerals in it, each made as it is asked for: there may be very many."""
        if self.has_children(branch):
            lines = self._graph.below.get(branch.item, [])
            for line in lines:
                yield self._component(branch, line)
            yield from self._minerals(branch, is_material=not lines)

    def has_children(self, branch: Branch) -> bool:
        """Whether anything is below a branch."""
        if branch.is_loop or branch.kind == "mineral" or (branch.kind == "line" and not branch.item):
            return False
        return branch.item in self._graph.below or branch.item in self._graph.contents

    def leading_to(self, items: Iterable[str]) -> frozenset[str]:
        """The items below which, or which, one of some items is found."""
        up = {name: [line.parent for line in lines] for name, lines in self._graph.above.items()}
        for material, rows in self._graph.contents.items():
            for row in rows:
                up.setdefault(str(row[1]), []).append(material)
        return _reached(items, up)

    def names(self) -> frozenset[str]:
        """Every item and mineral."""
        return _names(self._graph)

    def _root(self, item: str) -> Branch:
        graph = self._graph
        rows = graph.builds.get(item, [])
        sheet, row_id = ("build_plan", int(str(rows[0][3]))) if rows else ("bom", graph.below[item][0].row_id)
        return Branch("product", item, graph.unit(item), graph.built(item), 1.0, sheet, row_id, above=(item,))

    def _component(self, branch: Branch, line: _Line) -> Branch:
        graph = self._graph
        item = line.component
        return Branch(
            kind="line",
            item=item,
            unit=graph.unit(item),
            amounts=branch.amounts * line.quantity_per,
            per_root=branch.per_root * line.quantity_per,
            sheet="bom",
            row_id=line.row_id,
            quantity=line.quantity,
            quantity_unit=line.unit or graph.unit(item),
            scrap=line.scrap,
            is_loop=item in branch.above,
            above=(*branch.above, item),
        )

    def _minerals(self, branch: Branch, *, is_material: bool) -> list[Branch]:
        """The minerals in a material, in kg; an assembly has none of its own."""
        rows = self._graph.contents.get(branch.item, []) if is_material else []
        return [
            Branch(
                kind="mineral",
                item=str(mineral),
                unit="kg",
                amounts=branch.amounts * (float(str(fraction)) * float(str(mass))),
                per_root=branch.per_root * (float(str(fraction)) * float(str(mass))),
                sheet=str(sheet),
                row_id=int(str(row_id)),
                quantity=float(str(fraction)),
                quantity_unit="kg/kg",
                above=(*branch.above, str(mineral)),
            )
            for _material, mineral, fraction, mass, sheet, row_id in rows
        ]


class Upward:
    """From materials to what they are needed for."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._required = _by_name(graph.explosion.requirements, "material", graph.width)
        items = graph.explosion.items
        self._rows: dict[str, int] = dict(zip(items["item"], (int(row) for row in items["row_id"]), strict=True))

    def roots(self) -> list[Branch]:
        """Every material with a requirement, zero included; of a book with errors every material that is asked for."""
        graph = self._graph
        asked = [*graph.stated, *(name for name in graph.above if name not in graph.below)]
        names = self._required if graph.explosion.is_whole else sorted({*asked} - {""})
        return [
            Branch(
                kind="material",
                item=name,
                unit=graph.unit(name),
                amounts=self._required.get(name, graph.unknown),
                per_root=1.0,
                sheet="materials",
                row_id=self._rows.get(name, -1),
                above=(name,),
            )
            for name in names
        ]

    def children(self, branch: Branch) -> list[Branch]:
        """What a branch is needed for: rows of Requirements, rows of the Build plan, and lines of the BOM."""
        if branch.is_loop or branch.kind in {"stated", "build"} or not branch.item:
            return []
        graph, item = self._graph, branch.item
        stated = graph.stated.get(item, []) if branch.kind == "material" else []
        found = [self._said(branch, "stated", "requirements", [row]) for row in stated]
        if branch.kind == "material" and item in graph.below:
            return found  # required as it is, it is bought whole
        found += [self._said(branch, "build", "build_plan", [row]) for row in graph.builds.get(item, [])]
        return found + [self._parent(branch, line) for line in graph.above.get(item, [])]

    def has_children(self, branch: Branch) -> bool:
        """Whether anything is below a branch."""
        if branch.is_loop or branch.kind in {"stated", "build"} or not branch.item:
            return False
        graph, item = self._graph, branch.item
        if branch.kind == "material" and (item in graph.stated or item in graph.below):
            return item in graph.stated
        return item in graph.builds or item in graph.above

    def leading_to(self, items: Iterable[str]) -> frozenset[str]:
        """The items below which, or which, one of some items is found."""
        graph = self._graph
        return _reached(items, {name: [line.component for line in lines] for name, lines in graph.below.items()})

    def names(self) -> frozenset[str]:
        """Every item."""
        return _names(self._graph)

    def _said(self, branch: Branch, kind: str, sheet: str, rows: list[tuple[Hashable, ...]]) -> Branch:
        amounts = self._graph.sum_of(rows) * branch.per_root
        row_id = int(str(rows[0][3]))
        return Branch(kind, branch.item, branch.unit, amounts, branch.per_root, sheet, row_id, above=branch.above)

    def _parent(self, branch: Branch, line: _Line) -> Branch:
        graph = self._graph
        per_root = branch.per_root * line.quantity_per
        need = graph.needs.get(line.parent, np.zeros(graph.width)) if graph.explosion.is_whole else graph.unknown
        return Branch(
            kind="line",
            item=line.parent,
            unit=branch.unit,
            amounts=per_root * need,
            per_root=per_root,
            sheet="bom",
            row_id=line.row_id,
            quantity=line.quantity,
            quantity_unit=line.unit or graph.unit(line.component),
            scrap=line.scrap,
            is_loop=line.parent in branch.above,
            above=(*branch.above, line.parent),
        )


def _names(graph: Graph) -> frozenset[str]:
    return frozenset(graph.units) | frozenset(graph.explosion.contents["mineral"])


def _grouped(lines: Iterable[_Line], name: str) -> dict[str, list[_Line]]:
    groups: dict[str, list[_Line]] = defaultdict(list)
    for line in lines:
        groups[getattr(line, name)].append(line)
    return dict(groups)


def _rows_by(table: pd.DataFrame, name: str) -> dict[str, list[tuple[Hashable, ...]]]:
    groups: dict[str, list[tuple[Hashable, ...]]] = defaultdict(list)
    for key, row in zip(table[name], table.itertuples(index=False, name=None), strict=True):
        groups[key].append(row)
    return dict(groups)


def _by_name(table: pd.DataFrame, name: str, width: int) -> dict[str, FloatArray]:
    """Quantities by period for each name."""
    found: dict[str, FloatArray] = {}
    for key, period, quantity in zip(table[name], table["period"], table["quantity"], strict=True):
        found.setdefault(key, np.zeros(width))[int(period)] += quantity
    return found


def _reached(start: Iterable[str], steps: Mapping[str, list[str]]) -> frozenset[str]:
    """Everything that steps lead to from somewhere, the beginning included."""
    seen = set(start)
    ahead = list(seen)
    while ahead:
        for name in steps.get(ahead.pop(), ()):
            if name not in seen:
                seen.add(name)
                ahead.append(name)
    return frozenset(seen)
