"""The frontier of a program that falls into parts: each answer against one that knows of no parts."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import linprog
from scipy.sparse import block_diag, csr_array, hstack, vstack

from optimizer.building import build_model
from optimizer.frontier import linear, separation
from optimizer.frontier.dictionaries import Dictionaries
from optimizer.frontier.linear import LinearPoints, amount_program, first_point
from optimizer.frontier.separable import SeparableProgram, Separated
from optimizer.problem import flatten
from optimizer.solving.program import LinearProgram
from optimizer.solving.result import Termination
from optimizer.solving.solve import SolveOptions
from optimizer.solving.warm import WarmProgram
from tests.benchmarks.books import as_case, make_book, with_stock
from tests.optimizer import test_frontier
from tests.optimizer.random_books import random_rows


def two_materials(share: float = 1.0) -> LinearProgram:
    """10 units each of two materials are needed, all to be had from one country at 1; other offers cost 2 and 5.

    Columns: both offers of the first material, both of the second, and what is bought in all; rows: both requirements,
    what is bought in all, and the share of the country.
    """
    matrix = [[1, 1, 0, 0, 0], [0, 0, 1, 1, 0], [-1, -1, -1, -1, 1], [1, 0, 1, 0, -share]]
    return LinearProgram(
        csr_array(np.array(matrix, dtype=float)),
        np.array([10.0, 10.0, 0.0, -np.inf]),
        np.array([10.0, 10.0, 0.0, 0.0]),
        np.zeros(5),
        np.array([10.0, 10.0, 10.0, 10.0, np.inf]),
        np.array([1.0, 2.0, 1.0, 5.0, 0.0]),
        np.zeros(5, dtype=bool),
    )


def in_parts(program: LinearProgram, *moved: int) -> SeparableProgram:
    rows = np.array(moved, dtype=np.int64)
    split = separation.separation(program, rows, np.full(len(rows), program.columns - 1))
    assert split is not None
    return SeparableProgram(program, Separated(split, separation.begin(program, split)))


def set_share(solver: SeparableProgram | WarmProgram, share: float) -> None:
    row, column = solver.program.rows - 1, solver.program.columns - 1
    solver.set_coefficients(np.array([row]), np.array([column]), np.array([-share]))


def test_that_a_share_of_two_materials_costs_what_it_does_by_hand(monkeypatch):
    monkeypatch.setattr(separation, "_WIDE", 0.5)
    solver = in_parts(two_materials(), 3)
    # 20 units at 1; each unit less of the country costs 1 more in the first material, 4 more in the second.
    for share, cost, price in [(1.0, 20.0, 0.0), (0.75, 25.0, -1.0), (0.25, 30.0 + 20.0, -4.0), (0.75, 25.0, -1.0)]:
        set_share(solver, share)
        found = solver.solve()
        assert found.termination is Termination.OPTIMAL
        assert found.objective == pytest.approx(cost, rel=1e-9)
        assert found.duals is not None
        assert found.duals[3] == pytest.approx(price, abs=1e-9)


def test_that_a_share_that_no_price_reaches_is_left_to_others(monkeypatch):
    monkeypatch.setattr(separation, "_WIDE", 0.5)
    program = two_materials()
    program.upper[1] = 3.0
    solver = in_parts(program, 3)
    set_share(solver, 0.1)  # at least 7 of 20 units come from the country
    assert solver.solve().termination is Termination.FAULT
    set_share(solver, 0.35)
    assert solver.solve().objective == pytest.approx(7.0 + 6.0 + 50.0)


def test_that_a_program_joined_by_two_limits_is_not_taken_apart(monkeypatch):
    monkeypatch.setattr(separation, "_WIDE", 0.5)
    program = two_materials()
    twice = LinearProgram(
        csr_array(vstack([program.matrix, program.matrix[3:]])),
        np.append(program.row_lower, -np.inf),
        np.append(program.row_upper, 0.0),
        program.lower,
        program.upper,
        program.cost,
        program.integer,
    )
    assert separation.separation(program, np.array([3]), np.array([4])) is not None
    assert separation.separation(twice, np.array([3, 4]), np.array([4, 4])) is None


def test_that_a_program_in_which_a_coefficient_moves_inside_a_part_is_not_taken_apart(monkeypatch):
    monkeypatch.setattr(separation, "_WIDE", 0.5)
    assert separation.separation(two_materials(), np.array([3]), np.array([0])) is None


def test_that_parts_that_nothing_joins_beside_a_column_in_no_row_are_not_taken_apart():
    parts = np.kron(np.eye(40), np.ones((1, 2)))
    for spare in (0, 1, 2):
        program = LinearProgram(
            csr_array(np.hstack([parts, np.zeros((40, spare))])),
            np.full(40, 10.0),
            np.full(40, 10.0),
            np.zeros(80 + spare),
            np.full(80 + spare, 10.0),
            np.append(np.tile([1.0, 2.0], 40), np.zeros(spare)),
            np.zeros(80 + spare, dtype=bool),
        )
        nothing = np.zeros(0, dtype=np.int64)
        assert (separation.separation(program, nothing, nothing) is None) == (spare > 0)


def random_part(random: np.random.Generator) -> tuple[np.ndarray, ...]:
    """Rows that a point keeps, of which the first is an equation: coefficients, bounds of rows, bounds and costs."""
    rows, columns = int(random.integers(1, 6)), int(random.integers(2, 9))
    matrix = np.round(random.uniform(-1.0, 2.0, (rows, columns)), 2) * (random.random((rows, columns)) < 0.7)
    matrix[0] = 1.0
    upper = np.round(random.uniform(1.0, 50.0, columns), 1)
    at = matrix @ (upper * random.random(columns))
    room = np.where(random.random(rows) < 0.5, 0.0, random.uniform(0.0, 20.0, rows))
    is_cap = random.random(rows) < 0.7
    high, low = np.where(is_cap, at + room, np.inf), np.where(is_cap, -np.inf, at - room)
    high[0] = low[0] = at[0]
    upper[random.random(columns) < 0.1] = np.inf
    return matrix, low, high, upper, np.round(random.uniform(0.0, 9.0, columns), random.integers(0, 3))


def random_program(seed: int, parts: int = 40) -> LinearProgram:
    """Many such parts, the sum of their columns as a column, and the share of some of them in it."""
    random = np.random.default_rng(seed)
    blocks = [random_part(random) for _ in range(parts)]
    inner = csr_array(block_diag([csr_array(block[0]) for block in blocks]))
    low, high, upper, cost = (np.concatenate([block[place] for block in blocks]) for place in (1, 2, 3, 4))
    total, counted = np.ones(len(cost)), (random.random(len(cost)) < 0.5).astype(float)
    joining = csr_array(np.column_stack([np.vstack([-total, counted]), [1.0, -1.0]]))
    matrix = vstack([hstack([inner, csr_array((inner.shape[0], 1))]), joining], format="csr")
    matrix.eliminate_zeros()
    return LinearProgram(
        csr_array(matrix),
        np.concatenate([low, [0.0, -np.inf]]),
        np.concatenate([high, [0.0, 0.0]]),
        np.zeros(len(cost) + 1),
        np.append(upper, np.inf),
        np.append(cost, 0.0),
        np.zeros(len(cost) + 1, dtype=bool),
    )


def compare_shares(seed: int) -> int:
    """Each share in turn, in parts and from scratch as a whole; the number of those that could be met."""
    program = random_program(seed)
    solver, met = in_parts(program, program.rows - 1), 0
    for share in (1.0, 0.6, 0.5, 0.45, 0.4, 0.3, 0.5, 0.2, 0.1):
        set_share(solver, share)
        whole = WarmProgram(program)
        set_share(whole, share)
        one, other = solver.solve(), whole.solve()
        if other.termination is Termination.INFEASIBLE:
            assert one.termination is Termination.FAULT
            continue
        met += 1
        assert (one.termination, other.termination) == (Termination.OPTIMAL, Termination.OPTIMAL)
        assert one.objective == pytest.approx(other.objective, rel=1e-7, abs=1e-7)
    return met


@pytest.mark.parametrize("seed", range(12))
def test_that_random_parts_under_a_share_cost_what_they_do_as_a_whole(seed):
    assert compare_shares(seed)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(12, 400))
def test_that_further_random_parts_under_a_share_cost_what_they_do_as_a_whole(seed):
    compare_shares(seed)


@pytest.mark.parametrize("seed", range(5))
def test_that_dictionaries_are_at_the_optimum_wherever_prices_and_bounds_move(seed):
    random = np.random.default_rng(seed)
    programs, rows, columns = 20, 5, 9
    table = np.round(random.uniform(-1.0, 2.0, (programs, rows, columns)), 2)
    objectives = np.round(random.uniform(-5.0, 5.0, (programs, 2, columns)), 1)
    upper = np.hstack([random.uniform(1.0, 5.0, (programs, columns)), np.full((programs, rows), 1e3)])
    lower = np.hstack([np.zeros((programs, columns)), np.full((programs, rows), -1e3)])
    moved = Dictionaries(
        table.copy(),
        objectives.copy(),
        np.tile(np.arange(columns, columns + rows), (programs, 1)),
        np.tile(np.arange(columns), (programs, 1)),
        np.zeros((programs, columns), dtype=bool),
        lower.copy(),
        upper.copy(),
        np.zeros(lower.shape),
        np.zeros((programs, 2)),
        np.ones(programs, dtype=bool),
    )
    for _ in range(6):
        prices = random.uniform(-1.0, 1.0, 2)
        some = random.choice(programs, 8, replace=False)
        variable = columns + random.integers(0, rows, 8)
        high = random.uniform(0.0, 8.0, 8)
        upper[some, variable] = high
        moved.set_bounds(some, variable, np.full(8, -1e3), high)
        assert moved.reoptimise(prices)
        for number in range(programs):
            asked = linprog(
                prices @ objectives[number],
                A_ub=table[number],
                b_ub=upper[number, columns:],
                bounds=np.column_stack([lower[number, :columns], upper[number, :columns]]),
            )
            assert prices @ moved.amounts[number] == pytest.approx(asked.fun, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("rule", ["Portfolio", "Each material"])
def test_that_a_book_of_many_materials_costs_in_parts_what_it_does_as_a_whole(rule, monkeypatch):
    built = build_model(flatten(case := as_case(make_book("XS"))), case.rules)
    amounts = amount_program(built, (rule,))
    monkeypatch.setattr(linear, "LARGE", 0)
    _, start = first_point(amounts, 1.0, SolveOptions())
    assert isinstance(start, Separated)
    points = LinearPoints(amounts, start)
    monkeypatch.setattr(linear, "LARGE", np.inf)
    for amount in (0.9, 0.6, 0.5, 0.4, 0.7):
        found, whole = points.solve(amount), LinearPoints(amounts).solve(amount)
        assert isinstance(points.solver, SeparableProgram)
        assert (found.termination, whole.termination) == (Termination.OPTIMAL, Termination.OPTIMAL)
        assert found.objective == pytest.approx(whole.objective, rel=1e-9)


def test_that_a_share_stands_on_the_right_where_every_plan_buys_alike_and_beside_its_total_elsewhere():
    for case, is_fixed in [(as_case(make_book("XS")), True), (with_stock(as_case(make_book("XS"))), False)]:
        built = build_model(flatten(case), case.rules)
        amounts = amount_program(built, ("Each material",))
        assert (len(amounts.right) == len(amounts.limited)) == is_fixed
        assert (len(amounts.allowed) == 0) == is_fixed


def swept_in_parts(seed: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """A random book whose rules over all materials join its parts; the number of solves in parts."""
    solves = []
    solve = SeparableProgram.solve

    def counted(self, *asked):
        solves.append(found := solve(self, *asked))
        return found

    monkeypatch.setattr(SeparableProgram, "solve", counted)
    monkeypatch.setattr(linear, "LARGE", 0)
    monkeypatch.setattr(separation, "_WIDE", 0.6)
    test_frontier.swept_at_random(random_rows(seed), ends=True)
    return sum(found.termination is Termination.OPTIMAL for found in solves)


@pytest.mark.parametrize("seed", [4, 6, 20, 21])
def test_that_a_random_book_that_falls_into_parts_costs_what_plans_of_their_own_do(seed, monkeypatch):
    assert swept_in_parts(seed, monkeypatch)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(200))
def test_that_a_further_random_book_in_parts_costs_what_plans_of_their_own_do(seed, monkeypatch):
    swept_in_parts(seed, monkeypatch)
