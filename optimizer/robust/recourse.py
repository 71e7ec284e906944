"""What can be done when a scenario happens: order again, use stock, fall short.

From the first period on in which the scenario changes anything, for the materials that it touches; before, nobody
knows of it, and what it does not touch stays as planned. ``again`` is ordered on top of the plan: of it, as of the
plan's own orders, the part that remains arrives and is paid. Rules bind the plan, not this.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from data.arrays import BoolArray, FloatArray
from optimizer.building import Built
from optimizer.disruption import UNCHANGED, Disruption
from optimizer.order_limits import CLOSE
from optimizer.problem import Problem, most_needed
from optimizer.robust.leftovers import define_leftovers, room_for
from optimizer.robust.scene import Recourse, Scene
from optimizer.solving.model import SourcingModel, terms
from optimizer.solving.program import Floats, Ints

NOTHING = 1e-6
"""An offer of which less than this part remains delivers nothing."""
_ROUNDING = 1e-12
"""Two costs this near (relative) are one."""


def define_recourse(
    model: SourcingModel, built: Built, disruption: Disruption, number: int, *, blank_is_free: bool = False
) -> Recourse:
    """again[o,t,s] ≥ 0, stock[m,t,s] ≥ 0, short[m,t,s] ≥ 0 from the first period of the scenario on, and their rows

    Args:
        model: where they go; its first columns are those of ``built.model``.
        built: the model of the plan.
        disruption: the scenario.
        number: number of the scenario.
        blank_is_free: whether materials without a shortage cost may be short, at no cost; otherwise that is forbidden.
    """
    scene = _scene_of(built, disruption, number)
    problem, stock = scene.problem, scene.problem.stock
    again = model.add_columns(scene.name("again"), len(scene.entry), upper=scene.most)
    stocked, stock_period = np.nonzero(
        scene.touched[stock.material][:, None] & (np.arange(problem.periods) >= scene.first)
    )
    kept = model.add_columns(scene.name("stock_then"), len(stocked), upper=room_for(problem)[stocked])
    shortage_cost = _shortage_cost(problem)
    may_be_short = np.isfinite(shortage_cost) | blank_is_free
    is_later = np.arange(problem.periods) >= scene.first
    material, period = np.nonzero((scene.required > 0.0) & (scene.touched & may_be_short)[:, None] & is_later)
    short = model.add_columns(scene.name("short_then"), len(material), upper=scene.required[material, period])
    none = np.zeros(0)
    plain = Recourse(
        disruption, scene.touched, scene.entry, again, kept, stocked, stock_period, short, material, period,
        none.astype(np.int64), none,
    )  # fmt: skip
    define_requirement_then(model, scene, plain)
    define_leftovers(model, scene, plain)
    define_capacity_then(model, scene, plain)
    define_supplier_capacity_then(model, scene, plain)
    define_order_multiple_then(model, scene, plain)
    define_minimum_order_then(model, scene, plain)
    uses = define_fixed_cost_then(model, scene, plain)
    columns, change = _changes(scene, plain, uses, np.where(np.isfinite(shortage_cost), shortage_cost, 0.0))
    return Recourse(
        disruption, scene.touched, scene.entry, again, kept, stocked, stock_period, short, material, period,
        columns, change,
    )  # fmt: skip


def define_requirement_then(model: SourcingModel, scene: Scene, recourse: Recourse) -> None:
    """stock[m,t−1,s] + Σ_o remaining[o,t,s] · (buy[o,t] + again[o,t,s]) + short[m,t,s] − stock[m,t,s] ≥ required[m,t,s]

    Before the first period the stock is the plan's. What may be thrown away is said in ``leftovers``.
    """
    problem, periods, first = scene.problem, scene.problem.periods, scene.first
    purchases, decisions, stock = problem.purchases, scene.built.decisions, problem.stock
    is_stocked = np.zeros(len(scene.touched), dtype=bool)
    is_stocked[stock.material] = True
    wanted = scene.touched[:, None] & ((scene.required > 0.0) | is_stocked[:, None]) & (np.arange(periods) >= first)
    material, period = np.nonzero(wanted)
    row = np.full(wanted.shape, -1)
    row[material, period] = np.arange(len(material))
    right = scene.required[material, period].copy()
    row_of_entry = row[purchases.material, purchases.period]
    planned = np.nonzero((row_of_entry >= 0) & (scene.remaining > 0.0))[0]
    ordered = np.nonzero(row_of_entry[scene.entry] >= 0)[0]
    here = row[stock.material[recourse.stocked], recourse.stock_period]
    carried = recourse.stock_period < periods - 1
    after = row[stock.material[recourse.stocked[carried]], recourse.stock_period[carried] + 1]
    begins = np.nonzero(scene.touched[stock.material])[0]
    groups: list[tuple[ArrayLike, ArrayLike, ArrayLike]] = [
        (row_of_entry[planned], decisions.buy[planned], scene.remaining[planned]),
        (row_of_entry[scene.entry[ordered]], recourse.again[ordered], scene.remaining[scene.entry[ordered]]),
        (here, recourse.stock.ids, -1.0),
        (after, recourse.stock.ids[carried], 1.0),
        (row[recourse.short_material, recourse.short_period], recourse.short.ids, 1.0),
    ]
    at_first = row[stock.material[begins], first]
    if first > 0:
        groups.append((at_first, decisions.stock[begins * periods + first - 1], 1.0))
    else:
        right[at_first] -= stock.opening[begins]
    labels = [period.label for period in problem.case.periods]
    names = problem.case.materials.index
    keys = [f"{names[m]}, {labels[t]}" for m, t in zip(material.tolist(), period.tolist(), strict=True)]
    model.add_block(scene.name("requirement_then"), len(material), *terms(*groups), at_least=right, keys=keys)


def define_capacity_then(model: SourcingModel, scene: Scene, recourse: Recourse) -> None:
    """buy[o,t] + again[o,t,s] ≤ capacity[o]      where the capacity is limited

    Of both the same part remains: what arrives is at most what remains of the capacity.
    """
    capacity = _capacity(scene.problem)[scene.entry]
    limited = np.nonzero(np.isfinite(capacity))[0]
    row = np.arange(len(limited))
    planned = scene.built.decisions.buy[scene.entry[limited]]
    groups = (row, planned, 1.0), (row, recourse.again[limited], 1.0)
    model.add_block(scene.name("capacity_then"), len(limited), *terms(*groups), at_most=capacity[limited])


def define_supplier_capacity_then(model: SourcingModel, scene: Scene, recourse: Recourse) -> None:
    """Σ_{o∈O_s} unit_o · (buy[o,t] + again[o,t,s]) ≤ capacity_s      over the offers of which anything remains"""
    problem, periods = scene.problem, scene.problem.periods
    purchases, capacity = problem.purchases, problem.supplier_capacity
    asked = np.zeros((len(capacity), periods), dtype=bool)
    asked[purchases.supplier[scene.entry], purchases.period[scene.entry]] = True
    supplier, period = np.nonzero(asked & np.isfinite(capacity)[:, None])
    row = np.full(asked.shape, -1)
    row[supplier, period] = np.arange(len(supplier))
    largest = np.zeros(len(capacity))
    np.maximum.at(largest, purchases.supplier, problem.per_supplier_unit)
    scale = np.exp2(np.round(np.log2(np.where(largest > 0.0, largest, 1.0))))
    per_unit = problem.per_supplier_unit / scale[purchases.supplier]
    row_of_entry = row[purchases.supplier, purchases.period]
    planned = np.nonzero((row_of_entry >= 0) & (scene.remaining > 0.0))[0]
    ordered = np.nonzero(row_of_entry[scene.entry] >= 0)[0]
    entry = scene.entry[ordered]
    groups = (
        (row_of_entry[planned], scene.built.decisions.buy[planned], per_unit[planned]),
        (row_of_entry[entry], recourse.again[ordered], per_unit[entry]),
    )
    right = np.minimum(capacity[supplier] / scale[supplier], 1e12)
    model.add_block(scene.name("supplier_capacity_then"), len(supplier), *terms(*groups), at_most=right)


def define_order_multiple_then(model: SourcingModel, scene: Scene, recourse: Recourse) -> None:
    """remaining[o,t,s] · again[o,t,s] = multiple_o · lots[o,t,s],   lots whole      where the offer has a multiple"""
    multiple = scene.built.limits.multiple[scene.entry]
    chosen = np.nonzero(multiple > 0.0)[0]
    if not len(chosen):
        return
    multiple, remaining = multiple[chosen], scene.remaining[scene.entry[chosen]]
    most = np.floor(scene.most[chosen] * remaining / multiple + CLOSE)
    lots = model.add_columns(scene.name("lots_then"), len(chosen), upper=most, integer=True)
    row = np.arange(len(chosen))
    groups = (row, recourse.again[chosen], remaining), (row, lots.ids, -multiple)
    model.add_block(scene.name("order_multiple_then"), len(chosen), *terms(*groups), equals=0.0)


def define_minimum_order_then(model: SourcingModel, scene: Scene, recourse: Recourse) -> None:
    """least_o · orders[o,t,s] ≤ remaining[o,t,s] · again[o,t,s],   again[o,t,s] ≤ most · (orders[o,t] + orders[o,t,s])

    What is added to an order of the plan needs no minimum of its own.
    """
    least, planned = scene.built.limits.least[scene.entry], scene.built.orders.column[scene.entry]
    chosen = np.nonzero(planned >= 0)[0]
    if not len(chosen):
        return
    least, remaining, most = least[chosen], scene.remaining[scene.entry[chosen]], scene.most[chosen]
    possible = most * remaining >= least * (1.0 - CLOSE)
    orders = model.add_columns(scene.name("orders_then"), len(chosen), upper=possible.astype(float), integer=True)
    row, again = np.arange(len(chosen)), recourse.again[chosen]
    model.add_block(
        scene.name("minimum_order_then"),
        len(chosen),
        *terms((row, again, remaining), (row, orders.ids, -np.minimum(least, most * remaining))),
        at_least=0.0,
    )
    groups = (row, again, 1.0), (row, planned[chosen], -most), (row, orders.ids, -most)
    model.add_block(scene.name("again_if_ordered"), len(chosen), *terms(*groups), at_most=0.0)


def define_fixed_cost_then(model: SourcingModel, scene: Scene, recourse: Recourse) -> tuple[Ints, Floats]:
    """again[o,t,s] ≤ most · (uses[o] + uses[o,s]),   cost_s += fixed_o · uses[o,s];   for suppliers alike

    Returns:
        The columns of uses[o,s] and of suppliers, and the fixed cost of each in the model's money.
    """
    case, purchases, uses = scene.problem.case, scene.problem.purchases, scene.built.uses
    columns, costs = [np.zeros(0, dtype=np.int64)], [np.zeros(0)]
    for word, table, place, planned in (
        ("offer", case.offers, purchases.offer, uses.offer_column),
        ("supplier", case.suppliers, purchases.supplier, uses.supplier_column),
    ):
        fixed = table["fixed_cost"].fillna(0.0).to_numpy(dtype=float)
        of_entry = place[scene.entry]
        chosen = np.nonzero((fixed[of_entry] > 0.0) & (planned[of_entry] >= 0))[0]
        if not len(chosen):
            continue
        used, number = np.unique(of_entry[chosen], return_inverse=True)
        then = model.add_columns(scene.name(f"{word}_used_then"), len(used), upper=1.0, integer=True)
        row, most = np.arange(len(chosen)), scene.most[chosen]
        groups = (row, recourse.again[chosen], 1.0), (row, planned[of_entry[chosen]], -most), (row, then[number], -most)
        model.add_block(scene.name(f"again_if_{word}_used"), len(chosen), *terms(*groups), at_most=0.0)
        columns.append(then.ids)
        costs.append(fixed[used] / scene.problem.money)
    return np.concatenate(columns), np.concatenate(costs)


def _changes(
    scene: Scene, recourse: Recourse, uses: tuple[Ints, Floats], shortage_cost: FloatArray
) -> tuple[Ints, Floats]:
    """cost_s − cost = Σ (remaining · landed_s − landed) · buy + Σ remaining · landed_s · again + fixed_s
    + Σ holding · (stock_s − stock) + Σ shortage_cost · (short_s − short)      from the first period of the scenario on
    """
    problem, decisions = scene.problem, scene.built.decisions
    purchases, money = problem.purchases, problem.money
    unit = problem.unit[purchases.material]
    landed = scene.disruption.landed_cost(problem.case)[purchases.offer, purchases.period] * unit
    arrives = scene.remaining * landed
    later = np.nonzero(scene.touched[purchases.material] & (purchases.period >= scene.first))[0]
    less = arrives[later] - purchases.landed_cost[later]
    is_rounding = np.abs(less) <= _ROUNDING * np.maximum(np.abs(arrives[later]), purchases.landed_cost[later])
    holding = problem.stock.holding_cost[recourse.stocked]
    planned_stock = decisions.stock[recourse.stocked * problem.periods + recourse.stock_period]
    replaced = np.nonzero(scene.touched[decisions.short_material] & (decisions.short_period >= scene.first))[0]
    parts = [
        (decisions.buy[later], np.where(is_rounding, 0.0, less)),
        (recourse.again.ids, arrives[scene.entry]),
        (planned_stock, -holding),
        (recourse.stock.ids, holding),
        (decisions.short[replaced], -problem.shortage_cost[decisions.short_material[replaced]]),
        (recourse.short.ids, shortage_cost[recourse.short_material]),
    ]
    columns = np.concatenate([*(column for column, _ in parts), uses[0]])
    change = np.concatenate([*(cost / money for _, cost in parts), uses[1]])
    counts = change != 0.0
    return columns[counts].astype(np.int64), change[counts]


def _scene_of(built: Built, disruption: Disruption, number: int) -> Scene:
    problem = built.problem
    purchases, limits = problem.purchases, built.limits
    touched = _touched(problem, disruption)
    remaining = disruption.remaining[purchases.offer, purchases.period]
    remaining = np.where(remaining < NOTHING, 0.0, remaining)
    required = problem.requirement * disruption.required
    may = touched[purchases.material] & (purchases.period >= disruption.first_period) & (remaining > 0.0)
    entry = np.nonzero(may)[0]
    reach = most_needed(required, problem.stock)[purchases.material[entry], purchases.period[entry]]
    multiple, least = limits.multiple[entry], limits.least[entry]
    whole = np.where(multiple > 0.0, multiple, 1.0)
    reach = np.maximum(reach, least)
    reach = np.where(multiple > 0.0, np.ceil(reach / whole - CLOSE) * multiple, reach)
    most = np.minimum(reach / remaining[entry], _capacity(problem)[entry])
    return Scene(built, number, disruption, touched, remaining, required, entry.astype(np.int64), most)


def _touched(problem: Problem, disruption: Disruption) -> BoolArray:
    """The materials whose requirement, or one of whose offers, the scenario changes."""
    touched = (np.abs(disruption.required - 1.0) > UNCHANGED).any(axis=1)
    changed = (
        np.abs(disruption.remaining - 1.0) + np.abs(disruption.price - 1.0) + np.abs(disruption.tariff) > UNCHANGED
    )
    purchases = problem.purchases
    touched[purchases.material[changed[purchases.offer, purchases.period]]] = True
    return np.asarray(touched)


def _capacity(problem: Problem) -> FloatArray:
    """Capacity of each purchase's offer, internal units; inf where it is unlimited."""
    purchases = problem.purchases
    capacity = problem.case.offers["capacity"].to_numpy(dtype=float)[purchases.offer]
    return np.asarray(capacity / problem.unit[purchases.material])


def _shortage_cost(problem: Problem) -> FloatArray:
    """Base currency per internal unit, whatever the setting Shortages says; inf where the cell is blank."""
    given = problem.case.materials["shortage_cost"].to_numpy(dtype=float) * problem.unit
    return np.where(np.isnan(given), np.inf, np.minimum(given, problem.dearest_shortage))
