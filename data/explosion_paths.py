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
from collections.abc import Generator, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from data.arrays import FloatArray
from data.explosion import Explosion

Key = tuple[str, str, int]
"""Kind, item and row of a branch: what tells it from its siblings, the same after the book was changed elsewhere."""
_Row = tuple[Hashable, ...]
_A_STEP = 1000
"""Rows after which making the graph stops for a moment."""


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


@dataclass(frozen=True)
class _Line:
    parent: str
    component: str
    quantity: float
    unit: str
    scrap: float
    quantity_per: float
    row_id: int


@dataclass(frozen=True)
class Graph:
    """An explosion by name: what both trees look things up in.

    Attributes:
        explosion: what it is of.
        units: of every item.
        needs: of every item of the BOM, by period.
        required: of every material with a requirement, by period.
        below: the lines of the BOM by what they are in.
        above: the same by what they take.
        builds: rows of the Build plan by product.
        stated: rows of Requirements by material.
        contents: the minerals by material.
    """

    explosion: Explosion
    units: Mapping[str, str]
    needs: Mapping[str, FloatArray]
    required: Mapping[str, FloatArray]
    below: Mapping[str, Sequence[_Line]]
    above: Mapping[str, Sequence[_Line]]
    builds: Mapping[str, Sequence[_Row]]
    stated: Mapping[str, Sequence[_Row]]
    contents: Mapping[str, Sequence[_Row]]

    @property
    def width(self) -> int:
        """How many periods there are."""
        return len(self.explosion.periods)

    @property
    def unknown(self) -> FloatArray:
        """Amounts that are not known."""
        return np.full(self.width, np.nan)

    def built(self, product: str) -> FloatArray:
        """How many of a product the Build plan builds."""
        return self.sum_of(self.builds.get(product, []))

    def sum_of(self, rows: Iterable[_Row]) -> FloatArray:
        """Amounts of rows whose second and third cells are period and quantity."""
        amounts = np.zeros(self.width)
        for row in rows:
            amounts[int(str(row[1]))] += float(str(row[2]))
        return amounts if self.explosion.is_whole else self.unknown

    def unit(self, item: str) -> str:
        """The unit of an item."""
        return self.units.get(item, "")


def graph_steps(explosion: Explosion) -> Generator[None, None, Graph]:
    """Make the graph of an explosion, with a stop after every few milliseconds, so that a window can wait for it."""
    width, items = len(explosion.periods), explosion.items
    units = dict(zip(items["item"], items["unit"], strict=True))
    lines: list[_Line] = []
    for row in explosion.lines.itertuples(index=False, name=None):
        lines.append(_Line(*row))
        if not len(lines) % _A_STEP:
            yield
    return Graph(
        explosion=explosion,
        units=units,
        needs=(yield from _by_name(explosion.needs, "item", width)),
        required=(yield from _by_name(explosion.requirements, "material", width)),
        below=(yield from _grouped(lines, (line.parent for line in lines))),
        above=(yield from _grouped(lines, (line.component for line in lines))),
        builds=(yield from _rows_by(explosion.builds, "product")),
        stated=(yield from _rows_by(explosion.stated, "material")),
        contents=(yield from _rows_by(explosion.contents, "material")),
    )


class Downward:
    """From products to what is in them."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._tops = _tops(graph)

    def count(self, branch: Branch | None) -> int:
        """How many branches are right below one; None is what is above the roots."""
        if branch is None:
            return len(self._tops)
        if branch.is_loop or branch.kind == "mineral" or (branch.kind == "line" and not branch.item):
            return 0
        return len(self._graph.below.get(branch.item) or self._graph.contents.get(branch.item, ()))

    def key(self, branch: Branch | None, row: int) -> Key:
        """The key of a branch below one, which need not be made for that."""
        graph = self._graph
        if branch is None:
            return "product", self._tops[row], self._said(self._tops[row])[1]
        lines = graph.below.get(branch.item)
        if lines:
            return "line", lines[row].component, lines[row].row_id
        _material, mineral, _fraction, _mass, _sheet, row_id = graph.contents[branch.item][row]
        return "mineral", str(mineral), int(str(row_id))

    def child(self, branch: Branch | None, row: int) -> Branch:
        """A product of the Build plan, or that nothing is built from, or of a loop; a component; else a mineral."""
        if branch is None:
            return self._root(self._tops[row])
        lines = self._graph.below.get(branch.item)
        return self._component(branch, lines[row]) if lines else self._mineral(branch, row)

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

    def _said(self, item: str) -> tuple[str, int]:
        """Sheet and row that say a root."""
        rows = self._graph.builds.get(item, [])
        return ("build_plan", int(str(rows[0][3]))) if rows else ("bom", self._graph.below[item][0].row_id)

    def _root(self, item: str) -> Branch:
        graph = self._graph
        sheet, row_id = self._said(item)
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

    def _mineral(self, branch: Branch, row: int) -> Branch:
        """A mineral in a material, in kg; an assembly has none of its own."""
        _material, mineral, fraction, mass, sheet, row_id = self._graph.contents[branch.item][row]
        per_unit = float(str(fraction)) * float(str(mass))
        return Branch(
            kind="mineral",
            item=str(mineral),
            unit="kg",
            amounts=branch.amounts * per_unit,
            per_root=branch.per_root * per_unit,
            sheet=str(sheet),
            row_id=int(str(row_id)),
            quantity=float(str(fraction)),
            quantity_unit="kg/kg",
            above=(*branch.above, str(mineral)),
        )


class Upward:
    """From materials to what they are needed for."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        items = graph.explosion.items
        self._rows: dict[str, int] = dict(zip(items["item"], (int(row) for row in items["row_id"]), strict=True))
        # Every material with a requirement, zero included; of a book with errors every material that is asked for.
        asked = [*graph.stated, *(name for name in graph.above if name not in graph.below)]
        self._tops = list(graph.required) if graph.explosion.is_whole else sorted({*asked} - {""})

    def count(self, branch: Branch | None) -> int:
        """How many branches are right below one; None is what is above the roots."""
        return len(self._tops) if branch is None else sum(map(len, self._needed_for(branch)))

    def key(self, branch: Branch | None, row: int) -> Key:
        """The key of a branch below one, which need not be made for that."""
        if branch is None:
            return "material", self._tops[row], self._rows.get(self._tops[row], -1)
        stated, builds, lines = self._needed_for(branch)
        if row < len(stated) + len(builds):
            kind, rows = ("stated", stated) if row < len(stated) else ("build", builds)
            return kind, branch.item, int(str(rows[row - len(stated) * (kind == "build")][3]))
        line = lines[row - len(stated) - len(builds)]
        return "line", line.parent, line.row_id

    def child(self, branch: Branch | None, row: int) -> Branch:
        """A material; a row of Requirements, then of the Build plan, then a line of the BOM that it is needed for."""
        if branch is None:
            return self._root(self._tops[row])
        stated, builds, lines = self._needed_for(branch)
        if row < len(stated):
            return self._said(branch, "stated", "requirements", stated[row])
        if row < len(stated) + len(builds):
            return self._said(branch, "build", "build_plan", builds[row - len(stated)])
        return self._parent(branch, lines[row - len(stated) - len(builds)])

    def leading_to(self, items: Iterable[str]) -> frozenset[str]:
        """The items below which, or which, one of some items is found."""
        graph = self._graph
        return _reached(items, {name: [line.component for line in lines] for name, lines in graph.below.items()})

    def names(self) -> frozenset[str]:
        """Every item."""
        return _names(self._graph)

    def _needed_for(self, branch: Branch) -> tuple[Sequence[_Row], Sequence[_Row], Sequence[_Line]]:
        """Rows of Requirements, rows of the Build plan, and lines of the BOM."""
        if branch.is_loop or branch.kind in {"stated", "build"} or not branch.item:
            return (), (), ()
        graph, item = self._graph, branch.item
        stated = graph.stated.get(item, ()) if branch.kind == "material" else ()
        if branch.kind == "material" and item in graph.below:
            return stated, (), ()  # required as it is, it is bought whole
        return stated, graph.builds.get(item, ()), graph.above.get(item, ())

    def _root(self, name: str) -> Branch:
        graph = self._graph
        return Branch(
            kind="material",
            item=name,
            unit=graph.unit(name),
            amounts=graph.required.get(name, graph.unknown),
            per_root=1.0,
            sheet="materials",
            row_id=self._rows.get(name, -1),
            above=(name,),
        )

    def _said(self, branch: Branch, kind: str, sheet: str, row: _Row) -> Branch:
        amounts = self._graph.sum_of([row]) * branch.per_root
        row_id = int(str(row[3]))
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


def _tops(graph: Graph) -> list[str]:
    """Products of the Build plan; then what nothing is built from; then loops that nothing leads to."""
    planned = list(dict.fromkeys(graph.explosion.builds["product"]))
    roots = list(dict.fromkeys([*planned, *(parent for parent in graph.below if parent not in graph.above)]))
    steps = {name: [line.component for line in lines] for name, lines in graph.below.items()}
    reached = set(_reached(roots, steps))
    for parent in graph.below:
        if parent not in reached:
            roots.append(parent)
            reached |= _reached([parent], steps)
    return roots


def _names(graph: Graph) -> frozenset[str]:
    return frozenset(graph.units) | frozenset(graph.explosion.contents["mineral"])


def _grouped[Each](rows: Iterable[Each], names: Iterable[str]) -> Generator[None, None, dict[str, list[Each]]]:
    groups: dict[str, list[Each]] = defaultdict(list)
    for number, (name, row) in enumerate(zip(names, rows, strict=True), start=1):
        groups[name].append(row)
        if not number % _A_STEP:
            yield
    return dict(groups)


def _rows_by(table: pd.DataFrame, name: str) -> Generator[None, None, dict[str, list[_Row]]]:
    return _grouped(table.itertuples(index=False, name=None), table[name])


def _by_name(table: pd.DataFrame, name: str, width: int) -> Generator[None, None, dict[str, FloatArray]]:
    """Quantities by period for each name."""
    found: dict[str, FloatArray] = {}
    rows = zip(table[name], table["period"], table["quantity"], strict=True)
    for number, (key, period, quantity) in enumerate(rows, start=1):
        if key not in found:
            found[key] = np.zeros(width)
        found[key][int(period)] += quantity
        if not number % _A_STEP:
            yield
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
