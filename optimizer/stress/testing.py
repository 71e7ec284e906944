"""The stress test: every scenario of the book and every country lost at every stage, each held and re-planned."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from data.arrays import FloatArray
from data.case import Case
from data.plan import Plan
from data.problems import Problem as DataProblem
from data.problems import Severity
from data.stress import SHORTAGES, HeldPlan, Loss, Replanned, StressTest
from optimizer.disruption import Disruption, lost_countries, lost_country, nothing_happens, scenario, scenario_names
from optimizer.events import Progress, Watcher
from optimizer.problem import Problem, flatten
from optimizer.stress.bridged import has_left_out_terms, with_terms
from optimizer.stress.broken_rules import RuleTests, rule_tests
from optimizer.stress.buyable import buyable_of, supply_under
from optimizer.stress.disturbed_prices import unpriced_offers
from optimizer.stress.ground import Ground, ground_of
from optimizer.stress.planned import Held, hold, planned_of
from optimizer.stress.replan import Found, replan
from optimizer.stress.timeline import Timeline, timeline_of
from optimizer.stress.worth import Builds, builds_of
from optimizer.survival.times import Survival, times_to_survive
from optimizer.sweep import Place, SweepCancelledError, pieces, sweep

_PIECE = 8
"""Losses in one piece of the sweep; it does not depend on the number of workers."""
_A_DAY = 1e-6
"""Days this near to a whole number are it."""


@dataclass(frozen=True)
class Name:
    """Which loss: its kind, where from, and at which stage."""

    kind: str
    source: str
    stage: str


@dataclass(frozen=True)
class Shared:
    """What all losses share; it travels to other processes once.

    Attributes:
        whole: the ground of scenarios, in whole periods.
        recovering: the ground of lost countries, in which they recover.
        lost: the pieces of the horizon for a lost country under the plan as it is.
        rules: the tests of the rules.
        builds: which products take which material.
        survival: whether it is asked how long each loss can be bridged.
    """

    whole: Ground
    recovering: Ground
    lost: Timeline
    rules: RuleTests
    builds: Builds
    survival: bool = True

    @property
    def problem(self) -> Problem:
        """The undisturbed case as arrays."""
        return self.whole.problem


def stress_test(
    case: Case,
    plan: Plan,
    place: Place | None = None,
    watcher: Watcher | None = None,
    recovery_days: float | None = None,
) -> StressTest:
    """A plan under every scenario of its book and every single-country loss.

    Args:
        case: what was planned.
        plan: a plan of it.
        place: where the losses are worked out; in this process by default.
        watcher: told of progress, asked whether to go on.
        recovery_days: days after the first day of the horizon at which a lost country delivers again; None for never.

    Raises:
        SweepCancelledError: the user stopped it.
        ValueError: the plan has no awards to test, or the days are not above 0.
    """
    if plan.cost is None:
        raise ValueError("Only a plan can be tested.")
    if recovery_days is not None and not 0.0 < recovery_days < math.inf:
        raise ValueError(f"A loss lasts a number of days above 0; found {recovery_days}.")
    shared = shared_of(case, plan, recovery_days)
    answers = sweep(work, shared, pieces(names_of(shared.problem), _PIECE), place, watcher, "stress", watched_work)
    losses = sorted((loss for piece in answers for loss in piece), key=Loss.rank)
    own = _value(shared.whole.planned.short, shared.whole.worth) if len(plan.shortages) else 0.0
    cost = plan.cost.total - plan.cost.shortage - plan.cost.penalty
    again = replan(shared.whole, nothing_happens(case), watcher or Watcher(), begin=0)
    undisturbed = _replanned(shared, shared.whole, again)
    notes = notes_of(shared, recovery_days)
    return StressTest(plan.currency, cost, own, undisturbed, recovery_days, tuple(losses), notes)


def shared_of(case: Case, plan: Plan, recovery_days: float | None = None) -> Shared:
    """What all losses of a stress test share."""
    problem = flatten(case)
    planned = planned_of(problem, plan)
    whole = ground_of(problem, planned, buyable_of(problem, timeline_of(case)))
    recovering = whole
    if recovery_days is not None:
        timeline = timeline_of(case, recovery_days, whole=has_whole_decisions(problem))
        recovering = ground_of(problem, planned, buyable_of(problem, timeline))
    lost = timeline_of(case, recovery_days)
    return Shared(whole, recovering, lost, rule_tests(problem, case.rules), builds_of(case))


def has_whole_decisions(problem: Problem) -> bool:
    """Whether terms of the offers may need yes-or-no decisions or whole lots, which a day cannot split."""
    case = problem.case
    terms = case.offers[["minimum_order", "order_multiple", "fixed_cost"]].fillna(0.0)
    has_terms = bool((terms > 0.0).to_numpy().any()) or len(case.price_breaks) > 0
    return has_terms or bool((case.suppliers["fixed_cost"].fillna(0.0) > 0.0).any())


def names_of(problem: Problem) -> list[Name]:
    """Every scenario and every country and stage that can be lost."""
    scenarios = [Name("scenario", name, "") for name in scenario_names(problem.case)]
    return [*scenarios, *(Name("country", country, stage) for country, stage in lost_countries(problem))]


def work(shared: Shared, names: Sequence[Name]) -> list[Loss]:
    """Some of the losses: a piece of the sweep."""
    return watched_work(shared, names, Watcher())


def watched_work(shared: Shared, names: Sequence[Name], watcher: Watcher) -> list[Loss]:
    """The same, but after each loss it tells how far it is, and before each, and in each solve, asks whether to go on.

    Raises:
        SweepCancelledError: the user stopped it.
    """
    losses, disruptions = [], [disruption_of(shared.problem, name) for name in names]
    days = times_to_survive(shared.problem, disruptions, watcher.cancelled) if shared.survival else None
    for number, disruption in enumerate(disruptions, start=1):
        if watcher.gave_up():
            raise SweepCancelledError
        loss = loss_of(shared, disruption, watcher)
        if days is not None:
            found = next(days)
            if _is_doubtful(shared, disruption, loss, found):
                whole = has_whole_decisions(shared.problem)
                found = with_terms(shared.whole, disruption, found, watcher, whole=whole)
            loss = replace(loss, time_to_survive_days=found.days, runs_out_first=found.material or None)
        losses.append(loss)
        watcher.tell(Progress("stress", number / len(names)))
    return losses


def _is_doubtful(shared: Shared, disruption: Disruption, loss: Loss, found: Survival) -> bool:
    """Whether terms that time to survive leaves out may make it less: what is planned again is short nevertheless, or
    says nothing of a loss of the whole horizon.
    """
    if not bool((disruption.remaining < 1.0).any()) or not has_left_out_terms(shared.problem):
        return False
    lasts = shared.recovering.buyable.timeline.lasts
    if found.days is None and (loss.kind == "scenario" or not lasts.all()):
        return True
    lost_for = float(shared.recovering.buyable.timeline.days[lasts].sum())
    return len(loss.replanned.shortages) > 0 and (found.days is None or found.days >= lost_for)


def disruption_of(problem: Problem, name: Name) -> Disruption:
    """What a loss does."""
    if name.kind == "country":
        return lost_country(problem, name.source, name.stage)
    return scenario(problem, name.source)


def loss_of(shared: Shared, disruption: Disruption, watcher: Watcher | None = None) -> Loss:
    """One loss: the plan held, and planned again. How long it can be bridged is left open."""
    is_country = disruption.kind == "country"
    ground = shared.recovering if is_country else shared.whole
    problem, timeline = shared.problem, shared.lost if is_country else ground.buyable.timeline
    held = hold(problem, ground.planned, disruption, timeline)
    found = replan(ground, disruption, watcher or Watcher())
    required = problem.requirement * disruption.required
    return Loss(
        disruption.kind,
        disruption.source,
        disruption.stage or None,
        None if math.isnan(disruption.probability) else disruption.probability,
        _held(shared, held, shared.builds.not_built(held.short, required)),
        _replanned(shared, ground, found),
        loses_supply=bool((disruption.remaining < 1.0).any()),
    )


def _held(shared: Shared, held: Held, products: pd.DataFrame) -> HeldPlan:
    problem, worth = shared.problem, shared.whole.worth
    value = _value(held.short, worth)
    days = float(held.first_day.min(initial=math.inf))
    shortages = _shortages(problem, held.short, worth)
    if math.isinf(days):
        return HeldPlan(value, None, None, None, shortages, products)
    periods = problem.case.periods
    period = periods[int(np.flatnonzero(held.more.sum(axis=0))[0])]
    has_days = period.label or problem.case.settings.plan_start is not None
    date = periods[0].first_day + dt.timedelta(days=math.floor(days + _A_DAY))
    return HeldPlan(value, period.label, date.isoformat() if has_days else None, days, shortages, products)


def _replanned(shared: Shared, ground: Ground, found: Found | None) -> Replanned:
    problem = shared.problem
    if found is None:
        none = np.zeros_like(problem.requirement)
        return Replanned("unknown", None, None, None, _shortages(problem, none, ground.worth), (), 0)
    bought = np.bincount(ground.buyable.entry, found.bought, minlength=len(problem.purchases))
    bought = bought * problem.unit[problem.purchases.material]
    return Replanned(
        "optimal" if found.gap <= 1e-6 else "feasible",
        found.gap,
        found.cost,
        _value(found.short, ground.worth),
        _shortages(problem, found.short, ground.worth),
        shared.rules.broken(bought, found.surplus * problem.unit[:, None]),
        found.unlimited,
    )


def _value(short: FloatArray, worth: FloatArray) -> float:
    """Σ worth_m · short[m,t]; not by a matrix product, whose last digit may depend on the threads that do it."""
    return float((short * worth[:, None]).sum())


def _shortages(problem: Problem, short: FloatArray, worth: FloatArray) -> pd.DataFrame:
    """Columns SHORTAGES of what is short, shape (materials, periods), internal units."""
    case = problem.case
    material, period = np.nonzero(short)
    labels = np.array([each.label for each in case.periods], dtype=object)
    table = {
        "material": case.materials.index.to_numpy(dtype=object)[material],
        "period": labels[period],
        "quantity": short[material, period] * problem.unit[material],
        "unit": case.materials["unit"].to_numpy(dtype=object)[material],
        "value": short[material, period] * worth[material],
    }
    return pd.DataFrame(table, columns=list(SHORTAGES))


def _unpriced(shared: Shared) -> Iterator[str]:
    """Why some scenarios are not planned again."""
    problem, case, ground = shared.problem, shared.problem.case, shared.whole
    for name in scenario_names(case) if len(case.price_breaks) else []:
        changed = scenario(problem, name)
        supply = supply_under(problem, ground.buyable, changed)
        offers = np.flatnonzero(unpriced_offers(problem, ground.buyable, supply, changed.first_period))
        if len(offers):
            named = ", ".join(case.offers.index[offers[:5]]) + (", …" if len(offers) > 5 else "")
            yield (
                f"The scenario {name} is not planned again: it changes the price of offers {named} from period to "
                "period, and their price breaks are incremental. Let it hold to the end of the horizon, take out "
                "their suppliers' maximum spend, or give them price breaks for all units."
            )


def notes_of(shared: Shared, recovery_days: float | None) -> tuple[DataProblem, ...]:
    """What a reader must know of how the test was done."""
    problem, case = shared.problem, shared.problem.case
    notes = []
    if recovery_days is not None and has_whole_decisions(problem):
        said = "Lots, minimum orders and fixed costs are planned by whole periods: in what is planned again, a country "
        said += "delivers again from the period after its recovery on."
        notes.append(("recovery-by-period", said))
    notes += [("breaks-at-changing-prices", said) for said in _unpriced(shared)]
    worthless = np.flatnonzero((shared.whole.worth <= 0.0) & (problem.requirement.sum(axis=1) > 0.0))
    if len(worthless):
        named = ", ".join(case.materials.index[worthless[:5]])
        notes.append(("no-price", f"A shortage of {named} has no value: nobody offers it at a price."))
    return tuple(DataProblem(code, said, severity=Severity.NOTE) for code, said in notes)
