"""What the sheet Survive asks of a plan and what the plan holds, and what the stockpile costs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from data.case_tables import without_rows
from data.countries import country_iso2
from data.plan import SURVIVE, Cost, Stockpile, empty_table
from data.stockpile import bridged
from optimizer.answer.purchased import holding_cost, purchased
from optimizer.building import Built, build_model
from optimizer.dilution import solve_wide_enough
from optimizer.events import Cancelled
from optimizer.problem import flatten
from optimizer.solving.model import SolveOptions
from optimizer.solving.result import Termination
from optimizer.survival.least_stock import Loss

YEAR = 365.0
"""Days of the year that a yearly cost is stated for."""


def survive_table(built: Built, stock: pd.DataFrame) -> pd.DataFrame:
    """One line a row of Survive, material and period that needs stock (``data.plan.SURVIVE``).

    Args:
        built: the model of the plan.
        stock: the closing stock of the plan.
    """
    case, least = built.problem.case, built.problem.least_stock
    losses = [least.losses[number] for number in least.loss.tolist()]
    lines = pd.DataFrame(
        {
            "survive": case.survive.index.to_numpy(dtype=object)[least.row],
            "material": case.materials.index.to_numpy(dtype=object)[least.material],
            "period": np.array([period.label for period in case.periods], dtype=object)[least.period],
            "needed": least.quantity,
            "unit": case.materials["unit"].to_numpy(dtype=object)[least.material],
            "from": pd.Series([_shown(loss) for loss in losses], dtype=object),
            "stage": pd.Series([loss.stage or None for loss in losses], dtype=object),
        }
    )
    return bridged(lines, stock, case) if len(lines) else empty_table(SURVIVE)


def _shown(loss: Loss) -> str:
    """A country by its two letters, as the exposure has it; a group or a supplier as it is called."""
    return country_iso2(loss.source.name) if loss.source.kind == "country" else loss.source.name


def stockpile_cost(
    built: Built, cost: Cost, options: SolveOptions, cancelled: Cancelled | None = None
) -> Stockpile | None:
    """What the plan costs more than the plan without the sheet Survive: holding a year, and what is paid once.

    Args:
        built: the model of the plan.
        cost: cost of the plan.
        options: limits of the one more solve.
        cancelled: asked while solving.

    Returns:
        None where the book has nothing to survive, its objective looks at scenarios (the plan is then not the cheapest
        with the sheet either), or the plan without it was not proved.
    """
    case = built.problem.case
    if not len(case.survive) or case.settings.objective != "cost":
        return None
    without = flatten(replace(case, survive=without_rows("survive")), built.problem.origins)
    other, solution = solve_wide_enough(build_model(without, case.rules), options, cancelled=cancelled)
    if solution.objective is None or solution.termination is not Termination.OPTIMAL:
        return None
    more = cost.total - solution.objective * other.problem.money
    held = cost.holding - holding_cost(case, purchased(other, solution))
    a_year = YEAR / sum(period.days for period in case.periods)
    return Stockpile(more * a_year, held * a_year, more - held)
