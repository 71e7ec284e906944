"""Bills of materials: what building products takes of each purchased material.

A bill of materials is a graph without loops whose lines say how much of a component one unit of a parent takes. In
topological order every item is met after all its parents, so its requirement is complete when it is passed on:

    need[component, t] = Σ over parents  quantity_per[parent, component] · need[parent, t]

Each line is used once, whatever the number of paths through it: a ladder of 40 diamonds (2^40 paths) is 80 lines.
"""

from __future__ import annotations

from collections import deque
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from data.problems import SourcingError

if TYPE_CHECKING:
    from scipy import sparse

LOOPS_REPORTED = 100
"""At most this many loops are looked for: a bill of materials with more is mended a hundred at a time."""

type FloatArray = npt.NDArray[np.float64]


class BomLoopError(SourcingError):
    """A bill of materials in which an item is, through others, a component of itself.

    Attributes:
        loops: each loop as its items in order, parent before component, the first one not repeated.
    """

    def __init__(self, loops: list[list[str]]) -> None:
        self.loops = loops
        super().__init__(
            "The bill of materials goes round in a loop: " + "; ".join(loop_as_text(loop) for loop in loops)
        )


def loop_as_text(loop: list[str]) -> str:
    """A loop as people read it: ``A → B → C → A``."""
    return " → ".join([*loop, loop[0]])


class BillOfMaterials:
    """A multi-level bill of materials, ready to be exploded.

    Attributes:
        items: all parents and components, sorted.
        quantity_per: items × items; row parent, column component: quantity per unit of parent, in the component's unit.
    """

    def __init__(self, links: pd.DataFrame) -> None:
        """Take the lines of the bill of materials.

        Args:
            links: columns ``parent``, ``component``, ``quantity_per`` (scrap included, in the component's unit). Lines
                of one parent and component add up; the order of the lines never matters.

        Raises:
            BomLoopError: the lines contain a loop.
            ValueError: a quantity is negative or no number, or an item has no name.
        """
        lines = _checked(links, ["parent", "component"], "quantity_per").sort_values(
            ["parent", "component", "quantity_per"], kind="stable"
        )
        self.items: npt.NDArray[np.object_] = np.unique(
            np.concatenate([lines["parent"].to_numpy(object), lines["component"].to_numpy(object)])
        )
        self._number = {item: number for number, item in enumerate(self.items)}
        rows = lines["parent"].map(self._number).to_numpy(np.int64)
        columns = lines["component"].map(self._number).to_numpy(np.int64)
        shape = (self.items.size, self.items.size)
        self.quantity_per = _csr_array((lines["quantity_per"].to_numpy(float), (rows, columns)), shape)
        self.quantity_per.sum_duplicates()
        self._order = self._topological_order()

    @cached_property
    def materials(self) -> frozenset[str]:
        """The components that are parents of nothing."""
        return frozenset(self.items[self._lines_of == 0])

    def requirements(self, builds: pd.DataFrame) -> pd.DataFrame:
        """Requirements of materials that building products takes.

        Args:
            builds: columns ``product``, ``period``, ``quantity`` (units of product). Rows of one product and period add
                up. A product that the bill of materials does not know, or that is a parent of nothing, is itself a
                material.

        Returns:
            Columns ``material``, ``period``, ``quantity`` (the component's unit), sorted, where the quantity is above
            zero.

        Raises:
            ValueError: a quantity is negative or no number, a name is missing, or a requirement is too large for a
                floating-point number.
        """
        need, periods, bought = self._needs(builds)
        rows, columns = np.nonzero(np.where((self._lines_of == 0)[:, None], need, 0.0))
        exploded = {"material": self.items[rows], "period": periods[columns], "quantity": need[rows, columns]}
        return _added_up([pd.DataFrame(exploded), bought], ["material", "period"])

    def needs(self, builds: pd.DataFrame) -> pd.DataFrame:
        """What building products takes of every item, the products themselves and all assemblies included.

        Args:
            builds: as in ``requirements``.

        Returns:
            Columns ``item``, ``period``, ``quantity`` (the item's unit), sorted, where the quantity is above zero.

        Raises:
            ValueError: as in ``requirements``.
        """
        need, periods, _bought = self._needs(builds)
        rows, columns = np.nonzero(need)
        return pd.DataFrame({"item": self.items[rows], "period": periods[columns], "quantity": need[rows, columns]})

    def _needs(self, builds: pd.DataFrame) -> tuple[FloatArray, npt.NDArray[np.object_], pd.DataFrame]:
        """Needs by item and period, the periods, and the builds of what is no item: materials bought as they are."""
        plan = _checked(builds, ["product", "period"], "quantity").sort_values(["product", "period", "quantity"])
        known = plan["product"].isin(self._number)
        periods = np.unique(plan["period"].to_numpy(object))
        column = {period: number for number, period in enumerate(periods)}
        need = np.zeros((self.items.size, periods.size))
        made = plan[known]
        at = (made["product"].map(self._number).to_numpy(np.int64), made["period"].map(column).to_numpy(np.int64))
        np.add.at(need, at, made["quantity"].to_numpy(float))
        self._pass_on(need)
        return need, periods, plan[~known].rename(columns={"product": "material"})

    def content(self, product: str) -> pd.DataFrame:
        """The trace of one product: what one unit of it takes.

        Args:
            product: an item of the bill of materials.

        Returns:
            Columns ``item``, ``quantity`` (per unit of product, in the item's unit), ``is_material``: every item below
            the product, sorted.

        Raises:
            KeyError: the bill of materials has no such item.
        """
        need = np.zeros((self.items.size, 1))
        need[self._number[product]] = 1.0
        self._pass_on(need)
        need[self._number[product]] = 0.0
        rows = np.flatnonzero(need[:, 0])
        below = {"item": self.items[rows], "quantity": need[rows, 0], "is_material": self._lines_of[rows] == 0}
        return pd.DataFrame(below)

    @cached_property
    def _lines_of(self) -> npt.NDArray[np.int64]:
        """How many components each item has."""
        return np.diff(self.quantity_per.indptr).astype(np.int64)

    def _pass_on(self, need: FloatArray) -> None:
        """Add every item's need, times the quantity per unit, to the need of its components; in place."""
        starts, components, quantities = _parts(self.quantity_per)
        with np.errstate(over="ignore", invalid="ignore"):
            for item in self._order[self._lines_of[self._order] > 0]:
                lines = slice(starts[item], starts[item + 1])
                need[components[lines]] += quantities[lines, None] * need[item]
        if not np.isfinite(need).all():
            worst = self.items[np.flatnonzero(~np.isfinite(need).all(axis=1))[0]]
            raise ValueError(f"the requirement of {worst!r} is too large for a number: check its quantities in the BOM")

    def _topological_order(self) -> npt.NDArray[np.int64]:
        """Item numbers, every parent before its components."""
        starts, components, _ = _parts(self.quantity_per)
        parents_left = np.bincount(components, minlength=self.items.size).tolist()
        ready = deque(number for number, left in enumerate(parents_left) if left == 0)
        order = []
        while ready:
            item = ready.popleft()
            order.append(item)
            for component in components[starts[item] : starts[item + 1]].tolist():
                parents_left[component] -= 1
                if parents_left[component] == 0:
                    ready.append(component)
        if len(order) < self.items.size:
            raise BomLoopError(_loops(self.quantity_per, self.items))
        return np.array(order, dtype=np.int64)


def explode(links: pd.DataFrame, builds: pd.DataFrame) -> pd.DataFrame:
    """Requirements of materials that a build plan takes; see ``BillOfMaterials``.

    Args:
        links: columns ``parent``, ``component``, ``quantity_per``.
        builds: columns ``product``, ``period``, ``quantity``.

    Returns:
        Columns ``material``, ``period``, ``quantity``, sorted, where the quantity is above zero.

    Raises:
        BomLoopError: the lines contain a loop.
        ValueError: a quantity is negative or no number, or a name is missing.
    """
    return BillOfMaterials(links).requirements(builds)


def find_loops(links: pd.DataFrame) -> list[list[str]]:
    """The loops of a bill of materials, no two of which share an item; empty when there is none.

    Args:
        links: columns ``parent``, ``component``, ``quantity_per``.

    Returns:
        Each loop as its items in order, parent before component, beginning with the first in the alphabet.

    Raises:
        ValueError: a quantity is negative or no number, or an item has no name.
    """
    try:
        BillOfMaterials(links)
    except BomLoopError as error:
        return error.loops
    return []


def _checked(table: pd.DataFrame, names: list[str], quantity: str) -> pd.DataFrame:
    """The named columns, once every name is there and every quantity is a number from 0 up."""
    for name in names:
        if table[name].isna().any():
            raise ValueError(f"column {name!r} has {table[name].isna().sum()} rows without a name")
    values = table[quantity].to_numpy(dtype=float, na_value=np.nan)
    wrong = ~(np.isfinite(values) & (values >= 0))
    if wrong.any():
        raise ValueError(f"column {quantity!r} must hold numbers from 0 up, found {values[wrong][0]!r}")
    return table[[*names, quantity]].astype({**dict.fromkeys(names, object), quantity: float})


def _added_up(tables: list[pd.DataFrame], keys: list[str]) -> pd.DataFrame:
    """The rows of all tables, those of one key added up, sorted by key, without zeros."""
    rows = pd.concat([table for table in tables if len(table)] or tables[:1], ignore_index=True)
    total = rows.groupby(keys, sort=True, as_index=False)["quantity"].sum()
    above_zero: pd.DataFrame = total[total["quantity"] > 0].reset_index(drop=True)
    return above_zero


def _csr_array(entries: tuple[Any, ...], shape: tuple[int, int]) -> sparse.csr_array:
    """A sparse matrix of its entries; scipy is loaded with the first one: a window that starts does not wait for it."""
    from scipy import sparse  # noqa: PLC0415 it takes a quarter of a second

    return sparse.csr_array(entries, shape=shape)


def _parts(
    matrix: sparse.csr_array,
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], FloatArray]:
    """Where each row starts, the column of each entry, and the entries."""
    return matrix.indptr.astype(np.int64), matrix.indices.astype(np.int64), matrix.data


def _loops(matrix: sparse.csr_array, items: npt.NDArray[np.object_]) -> list[list[str]]:
    """Loops without a common item: one is taken out of every strongly connected part until none is left."""
    lines = _csr_array((np.ones_like(matrix.data), matrix.indices, matrix.indptr), matrix.shape)
    left = np.arange(items.size)
    found: list[list[str]] = []
    while left.size and len(found) < LOOPS_REPORTED:
        loops = [left[loop] for loop in _one_loop_per_part(lines[left][:, left].tocsr())]
        if not loops:
            break
        found += [[str(item) for item in items[loop]] for loop in loops]
        left = np.setdiff1d(left, np.concatenate(loops))
    return sorted(found)[:LOOPS_REPORTED]


def _one_loop_per_part(lines: sparse.csr_array) -> list[list[int]]:
    """A loop in every part whose items all lead to each other: its shortest one through its first item."""
    from scipy.sparse import csgraph  # noqa: PLC0415 as in ``_csr_array``

    _, label = csgraph.connected_components(lines, directed=True, connection="strong")
    parts, first, size = np.unique(label, return_index=True, return_counts=True)
    begins = dict(zip(parts[size > 1].tolist(), first[size > 1].tolist(), strict=True))
    own = np.flatnonzero(lines.diagonal())
    begins |= dict(zip(label[own].tolist(), own.tolist(), strict=True))
    return [_shortest_loop(begin, lines) for begin in begins.values()]


def _shortest_loop(begin: int, lines: sparse.csr_array) -> list[int]:
    """The items of a shortest way from an item back to itself; there is one."""
    starts, components, _ = _parts(lines)
    came_from: dict[int, int] = {}
    ahead = deque([begin])
    while begin not in came_from:
        item = ahead.popleft()
        for component in components[starts[item] : starts[item + 1]].tolist():
            if component not in came_from:
                came_from[component] = item
                ahead.append(component)
    loop = [came_from[begin]]
    while loop[-1] != begin:
        loop.append(came_from[loop[-1]])
    return loop[::-1]
