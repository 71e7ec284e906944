"""The linear program of a benchmark book, formulated straight from its arrays."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from books import STAGES, BenchmarkBook

from optimizer.model import Columns, SourcingModel, terms


def formulate(book: BenchmarkBook, clock: Callable[[], float] = time.perf_counter) -> SourcingModel:
    """Requirements, capacities, a cap a material, stage and country, and the portfolio cap."""
    model = SourcingModel("benchmark", clock)
    buy = model.add_columns(
        "buy",
        len(book.material) * book.periods,
        upper=np.repeat(book.capacity, book.periods),
        cost=np.repeat(book.landed_cost, book.periods),
    )
    total = model.add_columns("total", book.materials, upper=book.requirement.sum(axis=1))
    value = model.add_columns("value", 1)
    _meet_requirements(model, book, buy)
    _define_totals(model, book, buy, total, value)
    for stage in range(len(book.origin)):
        _cap_shares(model, book, buy, total, stage)
    _cap_portfolio(model, book, buy, value)
    return model


def _meet_requirements(model: SourcingModel, book: BenchmarkBook, buy: Columns) -> None:
    """Σ_o buy[o,t] = requirement[m,t]."""
    rows = book.material[:, None] * book.periods + np.arange(book.periods)
    needed = book.requirement.ravel()
    model.add_block("meet_requirement", len(needed), *terms((rows.ravel(), buy.ids, 1.0)), equals=needed)


def _define_totals(model: SourcingModel, book: BenchmarkBook, buy: Columns, total: Columns, value: Columns) -> None:
    """Σ_o,t buy[o,t] = total[m];  Σ_o,t cost_o · buy[o,t] = value."""
    material, cost = np.repeat(book.material, book.periods), np.repeat(book.landed_cost, book.periods)
    group = terms((material, buy.ids, 1.0), (np.arange(len(total)), total.ids, -1.0))
    model.add_block("define_total", len(total), *group, equals=0.0)
    model.add_block("define_value", 1, *terms((0, buy.ids, cost), (0, value.ids, -1.0)), equals=0.0)


def _cap_shares(model: SourcingModel, book: BenchmarkBook, buy: Columns, total: Columns, stage: int) -> None:
    """Σ_o share_o,c · buy[o,t] + unknown[m] ≤ cap · total[m]   for each m, c that an offer for m names.

    One column holds what is unknown of a material: repeated in the row of each country it makes the matrix half as
    full again.
    """
    share = book.origin[stage]
    named = np.zeros((book.materials, share.shape[1]), dtype=bool)
    np.logical_or.at(named, book.material, share > 0)
    row = np.cumsum(named.ravel()).reshape(named.shape) - 1
    material, rows = np.nonzero(named)[0], np.arange(int(named.sum()))
    offer, country = np.nonzero(share)
    at = np.repeat(row[book.material[offer], country], book.periods)
    weights = np.repeat(share[offer, country], book.periods)
    groups = [(at, buy[_purchases(book, offer)], weights), (rows, total[material], -book.cap)]
    if book.unknown[stage].any():
        unknown = _define_unknown(model, book, buy, stage)
        groups.append((rows, unknown[material], 1.0))
    model.add_block(f"cap_share_{STAGES[stage]}", len(rows), *terms(*groups), at_most=0.0)


def _define_unknown(model: SourcingModel, book: BenchmarkBook, buy: Columns, stage: int) -> Columns:
    """Σ_o,t unknown_o · buy[o,t] = unknown[m]."""
    name, loose = f"unknown_{STAGES[stage]}", book.unknown[stage]
    unknown = model.add_columns(name, book.materials, upper=book.requirement.sum(axis=1))
    offer = np.flatnonzero(loose)
    rows = np.repeat(book.material[offer], book.periods)
    group = terms(
        (rows, buy[_purchases(book, offer)], np.repeat(loose[offer], book.periods)),
        (np.arange(book.materials), unknown.ids, -1.0),
    )
    model.add_block(f"define_{name}", book.materials, *group, equals=0.0)
    return unknown


def _purchases(book: BenchmarkBook, offer: np.ndarray) -> np.ndarray:
    return (offer[:, None] * book.periods + np.arange(book.periods)).ravel()


def _cap_portfolio(model: SourcingModel, book: BenchmarkBook, buy: Columns, value: Columns) -> None:
    """Σ_o,t cost_o · (share_o + unknown_o) · buy[o,t] ≤ cap · value."""
    weight = (book.origin[1][:, 0] + book.unknown[1]) * book.landed_cost
    group = terms((0, buy.ids, np.repeat(weight, book.periods)), (0, value.ids, -book.portfolio_cap))
    model.add_block("cap_portfolio", 1, *group, at_most=0.0)
