"""How far each line of the exposure could go: one amount for each rule, stage, scope and window.

The rule itself is left out, all other hard rules are kept, and nothing is short. Cells that share no decision are
tightened in one program, whose least sum is the sum of their least amounts. Where a capacity of a supplier couples
them, they are first tightened without it: no amount is tighter than what is found there, and those that one plan under
all rules and capacities reaches are settled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np

from data.case import Rule
from optimizer.building import Built
from optimizer.constraints.rules import RuleBlock
from optimizer.events import Cancelled
from optimizer.problem import FloatArray, IntArray, Problem
from optimizer.reach.reachable import Question, in_unit, is_asked, put, tested_rows, without_shortages
from optimizer.reach.tightest import TestedRows, Tightening
from optimizer.reach.uncoupled import parts_of, uncoupled
from optimizer.solving.model import SolveOptions
from optimizer.solving.program import LinearProgram

_WORK = 2.5e6
"""Nonzeros that may be solved in all; what is beyond is not computed, so that the same book gives the same lines."""
_INTEGER = 50.0
"""How many times the work of a linear program one with integer decisions is taken for."""


_NODES = 2000
"""Branching nodes after which a line with integer decisions is given up."""
_AT_LEAST = 5
"""Solves that must be possible for a rule to be begun at all."""
_FEW = 4
"""Batches up to which lines that share decisions are found one batch after the other."""


@dataclass(frozen=True)
class Reachable:
    """The tightest amounts of the rules of a case.

    Attributes:
        amounts: in the unit of the rule, shape (scopes, windows), by name of the rule and stage; NaN where there is
            none, none proved itself, or none was computed.
        left_out: number of amounts not computed, because the book is too large or the user cancelled.
    """

    amounts: Mapping[tuple[str, str], FloatArray] = field(default_factory=dict)
    left_out: int = 0

    def of_block(self, block: RuleBlock) -> FloatArray:
        """The amounts of a rule at a stage; NaN where they are not known."""
        found = self.amounts.get((block.rows.rule.name, block.rows.stage))
        return np.full((len(block.rows.scope.names), block.rows.windows), np.nan) if found is None else found


def reachable_lines(built: Built, options: SolveOptions, cancelled: Cancelled | None = None) -> Reachable:
    """The tightest amount of each rule at each stage, in each scope and window.

    Args:
        built: the model of the plan, or of a case without one.
        options: limits of each solve.
        cancelled: asked between the solves and while solving; True leaves the rest out.
    """
    problem, rules = without_shortages(built.problem), built.problem.case.rules
    amounts: dict[tuple[str, str], FloatArray] = {}
    budget, left_out = _Budget(_WORK, replace(options, nodes=_NODES), cancelled), 0
    for rule in filter(is_asked, rules):
        if not budget.allows(built.model.program, _AT_LEAST):
            blocks = [block for block in built.rules if block.rows.rule.name == rule.name]
            left_out += sum(len(block.rows.scope.names) * block.rows.windows for block in blocks)
            continue
        question = put(problem, rules, rule)
        if question.is_open:
            continue
        lines = _Lines(question, budget)
        lines.find(partial(_without_coupling, problem, rule, budget))
        amounts |= lines.amounts()
        left_out += lines.left_out
    return Reachable(amounts, left_out)


def _without_coupling(problem: Problem, rule: Rule, budget: _Budget) -> _Lines:
    return _Lines(put(uncoupled(problem), (), rule), budget)


@dataclass
class _Budget:
    """The work that is still allowed, in nonzeros that are solved, and how it is done."""

    work: float
    options: SolveOptions
    cancelled: Cancelled | None

    def allows(self, program: LinearProgram, solves: int = 1) -> bool:
        """Whether a program may be solved so many times more."""
        return self.work >= solves * _effort(program) and not (self.cancelled is not None and self.cancelled())

    def spend(self, program: LinearProgram, solves: int) -> None:
        """Takes off what was done."""
        self.work -= solves * _effort(program)


def _effort(program: LinearProgram) -> float:
    return max(1.0, program.nonzeros * (_INTEGER if program.is_integer else 1.0))


class _Lines:
    """The lines of one rule: what was found of each, in the unit of the programs."""

    def __init__(self, question: Question, budget: _Budget) -> None:
        self.question, self.budget = question, budget
        self.shapes = [(len(block.rows.scope.names), block.rows.windows) for block in question.blocks]
        self.first = np.cumsum([0, *(scopes * windows for scopes, windows in self.shapes)])
        cells = [
            begin + block.rows.pair_scope[block.pair] * block.rows.windows + block.window
            for begin, block in zip(self.first, question.blocks, strict=False)
        ]
        tested = tested_rows(question, cells)
        self.batches = list(_batches(question.built.model.program, tested))
        self.tightening = Tightening(question.built.model, tested, int(self.first[-1]))
        self.found = np.full(int(self.first[-1]), np.nan)
        self.left_out = 0

    def find(self, uncoupled: Callable[[], _Lines]) -> None:
        """Finds every line, many at once where that is exact.

        Args:
            uncoupled: the lines of the same rule where less holds, so that nothing tighter is possible than there;
                asked for only where the lines share decisions.
        """
        if len(self.batches) > _FEW:
            bounds = uncoupled()
            if len(bounds.batches) < len(self.batches):
                bounds.tighten(bounds.batches)
                for batch in bounds.batches:
                    self._settle(batch, bounds.found)
        left = [batch[np.isnan(self.found[batch])] for batch in self.batches]
        self.tighten([batch for batch in left if len(batch)])

    def tighten(self, batches: list[IntArray]) -> None:
        """Finds the lines of some batches, one batch after the other."""
        for batch in batches:
            if self.budget.allows(self._program):
                before = self.tightening.solves
                self.found[batch] = self.tightening.amounts(batch, self.budget.options, self.budget.cancelled)
                self.budget.spend(self._program, self.tightening.solves - before)
            else:
                self.left_out += len(batch)

    def amounts(self) -> dict[tuple[str, str], FloatArray]:
        """What was found, in the unit of the rule, by its name and stage."""
        found = self.found * in_unit(self.question)
        return {
            (self.question.rule.name, block.rows.stage): found[begin : begin + scopes * windows].reshape(
                scopes, windows
            )
            for begin, block, (scopes, windows) in zip(self.first, self.question.blocks, self.shapes, strict=False)
        }

    @property
    def _program(self) -> LinearProgram:
        return self.question.built.model.program

    def _settle(self, batch: IntArray, bounds: FloatArray) -> None:
        """Finds the lines whose bounds one plan reaches, then those that another reaches, and so on."""
        asked = batch[np.isfinite(bounds[batch])]
        while len(asked) and self.budget.allows(self._program):
            reached = self.tightening.attained(asked, bounds[asked], self.budget.options, self.budget.cancelled)
            self.budget.spend(self._program, 1)
            self.found[asked[reached]] = bounds[asked[reached]]
            if not reached.any():
                break
            asked = asked[~reached]


def _batches(program: LinearProgram, tested: TestedRows) -> Iterator[IntArray]:
    """The cells in which anything is bought, in groups whose cells share no decision, directly or through rows."""
    part = parts_of(program, tested.row)
    bought = ~tested.fixed | (tested.first > 0.0)
    touched: dict[int, list[int]] = {cell: [] for cell in np.unique(tested.cell[bought]).tolist()}
    term = program.matrix[tested.row].tocoo()
    cell_part = np.unique(np.stack([tested.cell[term.row], part[term.col]]), axis=1)
    for cell, number in cell_part.T.tolist():
        if cell in touched:
            touched[cell].append(number)
    batches: list[list[int]] = []
    next_free = np.zeros(int(part.max(initial=0)) + 1, dtype=np.int64)
    for cell, parts in touched.items():
        place = int(next_free[parts].max(initial=0))
        next_free[parts] = place + 1
        if place == len(batches):
            batches.append([])
        batches[place].append(cell)
    for cells in batches:
        yield np.array(cells, dtype=np.int64)
