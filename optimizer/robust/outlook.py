"""What may happen, how likely it is, and what the costs of it come to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from optimizer.disruption import Disruption, scenario, scenario_names
from optimizer.problem import FloatArray, Problem

_DUST = 1e-12


@dataclass(frozen=True)
class Outlook:
    """The scenarios of a book.

    Attributes:
        scenarios: all of them, by name.
        nothing: probability that none of them happens.
    """

    scenarios: tuple[Disruption, ...]
    nothing: float

    @property
    def probabilities(self) -> FloatArray:
        """Probability that nothing happens, then of each scenario."""
        return np.array([self.nothing, *(each.probability for each in self.scenarios)])

    def counted(self) -> list[int]:
        """Numbers of the scenarios that are possible and change something."""
        return [
            number
            for number, each in enumerate(self.scenarios)
            if each.probability > 0.0 and each.first_period < each.remaining.shape[1]
        ]

    @property
    def undisturbed(self) -> float:
        """Probability that nothing changes: nothing happens, or a scenario without effect."""
        counted = sum(self.scenarios[number].probability for number in self.counted())
        return _without_dust(1.0 - counted)


def outlook_of(problem: Problem) -> Outlook:
    """The scenarios of a case; each must have a probability."""
    scenarios = tuple(scenario(problem, name) for name in scenario_names(problem.case))
    return Outlook(scenarios, _without_dust(1.0 - sum(each.probability for each in scenarios)))


def expected_cost(costs: Sequence[float] | FloatArray, probabilities: FloatArray) -> float:
    """Σ_s p_s · cost_s"""
    return float(np.dot(probabilities, costs))


def conditional_value_at_risk(costs: Sequence[float] | FloatArray, probabilities: FloatArray, level: float) -> float:
    """The mean of the worst 1 − level of the costs: the dearest first, until their probabilities add up to that.

    A cost that is only partly in the tail counts with that part (Rockafellar and Uryasev 2002, proposition 8).
    """
    order = np.argsort(-np.asarray(costs), kind="stable")
    likely = np.asarray(probabilities)[order]
    tail = 1.0 - level
    before = np.concatenate([[0.0], np.cumsum(likely)[:-1]])
    inside = np.clip(tail - before, 0.0, likely)
    return float(np.dot(inside, np.asarray(costs)[order]) / inside.sum())


def _without_dust(probability: float) -> float:
    return probability if probability > _DUST else 0.0
