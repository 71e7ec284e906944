"""Time to survive of materials that share no supplier's capacity with others: a recursion over the periods."""

from __future__ import annotations

import numpy as np

from optimizer.problem import FloatArray
from optimizer.survival.supply import NOTHING


def least_needed(required: FloatArray, capacity: FloatArray, maximum: FloatArray) -> FloatArray:
    """needed[t] = max(0, required[t] − capacity[t] + needed[t+1]), inf where needed[t+1] > maximum[t]

    Args:
        required: shape (materials, periods).
        capacity: what can be delivered in a period, the same shape, inf where unlimited.
        maximum: most closing stock, the same shape.

    Returns:
        The least stock at the beginning of each period with which there is no shortage from there on, and 0 at the
        end of the last: shape (materials, periods + 1).
    """
    needed = np.zeros((len(required), required.shape[1] + 1))
    for t in range(required.shape[1] - 1, -1, -1):
        too_much = needed[:, t + 1] > maximum[:, t] + NOTHING
        after = np.where(too_much, 0.0, needed[:, t + 1])
        least = np.maximum(0.0, required[:, t] - capacity[:, t] + after)
        needed[:, t] = np.where(too_much, np.inf, least)
    return needed


def days_bridged(
    opening: FloatArray,
    required: FloatArray,
    before: FloatArray,
    lost: FloatArray,
    maximum: FloatArray,
    days: FloatArray,
) -> FloatArray:
    """Longest loss from the first day on without a shortage then or after it.

    While lost, stock[t] = min(maximum[t], stock[t−1] + lost[t] − required[t]). Of the period of recovery a part x is
    lost, the longest with

        stock + x · (lost − required) ≥ 0    and
        stock + x · lost + (1 − x) · before − required ≥ needed[t+1]

    Args:
        opening: opening stock, one a material.
        required: shape (materials, periods).
        before: what can be delivered in a period without the loss, the same shape, inf where unlimited.
        lost: what can be delivered in a period while lost, at most ``before``.
        maximum: most closing stock, the same shape.
        days: days of each period.

    Returns:
        Days, one a material; inf where the loss may last for the whole horizon, 0 where there is a shortage without it.
    """
    needed = least_needed(required, before, maximum)
    answer = np.full(len(opening), np.inf)
    stock, start = opening.astype(float), 0.0
    for t, length in enumerate(days.tolist()):
        lasting = np.isinf(answer)
        short = lasting & (stock < needed[:, t] - NOTHING)
        part = np.minimum(
            _until_empty(stock, required[:, t] - lost[:, t]),
            _until_too_late(stock - required[:, t] - needed[:, t + 1], before[:, t], lost[:, t]),
        )
        ends = lasting & ~short & (part < 1.0 - NOTHING)
        answer[short] = start
        answer[ends] = start + length * np.maximum(part[ends], 0.0)
        stock = np.minimum(maximum[:, t], stock + lost[:, t] - required[:, t])
        start += length
    return answer


def _until_empty(stock: FloatArray, deficit: FloatArray) -> FloatArray:
    """Part = stock / deficit      where more is required than delivered"""
    return np.asarray(np.divide(stock, deficit, out=np.full(len(stock), np.inf), where=deficit > NOTHING))


def _until_too_late(spare: FloatArray, before: FloatArray, lost: FloatArray) -> FloatArray:
    """Part = (spare + before) / (before − lost)      where something is lost of a limited capacity"""
    limited = np.isfinite(before)
    full = np.where(limited, before, 0.0)
    gone = np.where(limited, full - np.where(limited, lost, 0.0), 0.0)
    return np.asarray(np.divide(spare + full, gone, out=np.full(len(spare), np.inf), where=gone > NOTHING))
