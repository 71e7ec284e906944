"""What becomes of a material that a scenario leaves over: stock stays and is paid for, what comes in vain may go.

Where nothing may be bought beyond need, the plan cannot throw stock away to save its holding cost, and no more can a
scenario. What goes is what was ordered again beyond need, or what of the plan's orders still arrives although the
requirement fell. What stays over where nothing arrives is stock; it may replace, and so send away, what arrives later.
"""

from __future__ import annotations

import numpy as np

from data.arrays import FloatArray
from optimizer.problem import Problem
from optimizer.robust.scene import Recourse, Scene
from optimizer.solving.model import Columns, SourcingModel, terms
from optimizer.solving.program import Ints


def room_for(problem: Problem) -> FloatArray:
    """The most stock of each stocked material in a scenario, internal units: its maximum, at the end of the horizon too

    What is left over at the end may be more than there was at the start.
    """
    stock = problem.stock
    maximum = problem.case.stock["maximum"].to_numpy(dtype=float) / problem.unit[stock.material]
    return np.asarray(np.maximum(maximum, stock.opening))


def define_leftovers(model: SourcingModel, scene: Scene, recourse: Recourse) -> None:
    """stock[m,t−1,s] + Σ_o remaining[o,t,s] · buy[o,t] + short[m,t,s] − stock[m,t,s] − gone[m,t,s] ≤ required[m,t,s]

    Args:
        model: where the columns and rows go.
        scene: the scenario.
        recourse: its decisions; each closing stock has a row.
    """
    pairs = len(recourse.stocked)
    if scene.problem.surplus_allowed or not pairs:
        return
    row_of = _row_of(scene, recourse)
    kept, short_row = _arrivals(scene, row_of), row_of[recourse.short_material, recourse.short_period]
    gone, goes = _define_gone(model, scene, recourse, kept)
    here = np.arange(pairs)
    begins = recourse.stock_period == scene.first
    after = here[~begins]
    counted = np.nonzero(short_row >= 0)[0]
    groups = [
        kept,
        (after, recourse.stock[after - 1], np.ones(len(after))),
        (short_row[counted], recourse.short[counted], np.ones(len(counted))),
        (here, recourse.stock.ids, -np.ones(pairs)),
        (goes, gone.ids, -np.ones(len(goes))),
    ]
    material = scene.problem.stock.material[recourse.stocked]
    right = scene.required[material, recourse.stock_period].copy()
    first = here[begins]
    if scene.first > 0:
        planned = recourse.stocked[first] * scene.problem.periods + scene.first - 1
        groups.append((first, scene.built.decisions.stock[planned], np.ones(len(first))))
    else:
        right[first] -= scene.problem.stock.opening[recourse.stocked[first]]
    model.add_block(scene.name("leftover"), pairs, *terms(*groups), at_most=right)


def _define_gone(
    model: SourcingModel, scene: Scene, recourse: Recourse, arrives: tuple[Ints, Ints, FloatArray]
) -> tuple[Columns, Ints]:
    """Σ_{τ≤t} gone[m,τ,s] ≤ Σ_{τ≤t} max(0, required[m,τ] − required[m,τ,s]),   gone[m,t,s] ≤ Σ_o remaining · buy[o,t]

    Returns:
        The columns, and the number of the closing stock that each belongs to.
    """
    material = scene.problem.stock.material[recourse.stocked]
    fall = np.maximum(0.0, scene.problem.requirement - scene.required)
    fall[:, : scene.first] = 0.0
    so_far = np.cumsum(fall, axis=1)[material, recourse.stock_period]
    goes = np.nonzero(so_far > 0.0)[0]
    gone = model.add_columns(scene.name("gone"), len(goes), upper=so_far[goes])
    if not len(goes):
        return gone, goes
    of_row = np.full(len(material), -1)
    of_row[goes] = np.arange(len(goes))
    row, column, part = arrives
    mine = of_row[row] >= 0
    each = np.arange(len(goes))
    groups = (each, gone.ids, np.ones(len(goes))), (of_row[row[mine]], column[mine], -part[mine])
    model.add_block(scene.name("gone_of_arrivals"), len(goes), *terms(*groups), at_most=0.0)
    later, earlier = np.nonzero(
        (material[goes][:, None] == material[goes])
        & (recourse.stock_period[goes][:, None] >= recourse.stock_period[goes])
    )
    groups_so_far = (later, gone.ids[earlier], np.ones(len(later)))
    model.add_block(scene.name("gone_so_far"), len(goes), *terms(groups_so_far), at_most=so_far[goes])
    return gone, goes


def _arrivals(scene: Scene, row_of: Ints) -> tuple[Ints, Ints, FloatArray]:
    """Row, column and part of each order of the plan that arrives where a stock is kept."""
    purchases = scene.problem.purchases
    row = row_of[purchases.material, purchases.period]
    entry = np.nonzero((row >= 0) & (scene.remaining > 0.0))[0]
    return row[entry], scene.built.decisions.buy[entry], scene.remaining[entry]


def _row_of(scene: Scene, recourse: Recourse) -> Ints:
    """The number of the closing stock of each material and period; −1 where none is kept."""
    row_of = np.full(scene.required.shape, -1)
    row_of[scene.problem.stock.material[recourse.stocked], recourse.stock_period] = np.arange(len(recourse.stocked))
    return row_of
