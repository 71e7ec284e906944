"""SourcingModel: small programs worked out by hand, and the model that PuLP really holds."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pandas as pd
import pulp
import pytest
from scipy.optimize import linprog

from data.problems import SourcingError
from optimizer.solving.model import SolveOptions, SourcingModel, Termination, terms


def two_offers(needed: float = 25.0) -> SourcingModel:
    """Buy 25 kg: offer 0 at 1 a kg up to 10 kg, offer 1 at 2 a kg up to 10 kg, offer 2 at 3 a kg."""
    model = SourcingModel("two_offers")
    buy = model.add_columns("buy", 3, upper=[10.0, 10.0, np.inf], cost=[1.0, 2.0, 3.0])
    model.add_block("need", 1, *terms((0, buy.ids, 1.0)), equals=needed, keys=["Nd 2027"])
    return model


def share_cap() -> SourcingModel:
    """Buy 100 kg at 1 from A or at 2 from B; A may be at most 60 % of the total."""
    model = SourcingModel("share_cap")
    buy = model.add_columns("buy", 2, cost=[1.0, 2.0])
    total = model.add_columns("total", 1)
    model.add_block("need", 1, *terms((0, buy.ids, 1.0)), at_least=100.0)
    model.add_block("sum", 1, *terms((0, buy.ids, 1.0), (0, total.ids, -1.0)), equals=0.0)
    model.add_block("cap", 1, *terms((0, buy[[0]], 1.0), (0, total.ids, -0.6)), at_most=0.0)
    return model


def test_that_the_cheapest_offers_are_filled_first_and_the_dearest_one_sets_the_price() -> None:
    model = two_offers()
    solution = model.solve()
    assert solution.termination is Termination.OPTIMAL
    np.testing.assert_allclose(solution.of(model.columns["buy"]), [10.0, 10.0, 5.0], atol=1e-9)
    assert solution.objective == pytest.approx(10 + 20 + 15, rel=1e-12)
    assert solution.bound == pytest.approx(45.0, rel=1e-12)
    np.testing.assert_allclose(solution.dual(model.blocks["need"]), [3.0])
    np.testing.assert_allclose(solution.reduced_cost(model.columns["buy"]), [-2.0, -1.0, 0.0], atol=1e-12)


def test_that_a_binding_cap_has_a_negative_price_because_room_is_worth_money() -> None:
    # 60 kg at 1 and 40 kg at 2 cost 140; one kg more of A beside its share saves 1.
    model = share_cap()
    solution = model.solve()
    assert solution.objective == pytest.approx(140.0)
    np.testing.assert_allclose(solution.dual(model.blocks["cap"]), [-1.0])
    model.set_right_hand_side(model.blocks["cap"], 1.0)
    assert model.solve().objective == pytest.approx(139.0)


@pytest.mark.parametrize("presolve", [None, False, True])
def test_that_contradicting_rows_are_infeasible_and_leave_no_numbers(presolve: bool | None) -> None:
    model = two_offers()
    model.add_block("room", 1, *terms((0, model.columns["buy"].ids, 1.0)), at_most=24.0)
    solution = model.solve(SolveOptions(presolve=presolve))
    assert solution.termination is Termination.INFEASIBLE
    assert not solution.has_plan
    assert solution.duals is None
    assert solution.objective is None
    with pytest.raises(ValueError, match="infeasible has no values"):
        solution.of(model.columns["buy"])


@pytest.mark.parametrize("presolve", [None, False, True])
def test_that_a_cost_that_can_fall_without_end_is_unbounded(presolve: bool | None) -> None:
    model = SourcingModel()
    sell = model.add_columns("sell", 2, cost=[-1.0, -2.0])
    model.add_block("row", 1, *terms((0, sell.ids, [1.0, -1.0])), at_least=3.0)
    solution = model.solve(SolveOptions(presolve=presolve))
    assert solution.termination is Termination.UNBOUNDED
    assert not solution.has_plan


def test_that_a_requirement_that_nobody_offers_is_infeasible() -> None:
    model = two_offers()
    model.add_block("orphan", 1, [], [], [], equals=5.0)
    assert model.solve().termination is Termination.INFEASIBLE


def test_that_a_model_without_decisions_is_judged_by_its_rows() -> None:
    model = SourcingModel()
    model.add_columns("buy", 0)
    model.add_block("met", 1, [], [], [], at_most=5.0)
    assert model.solve().objective == 0.0
    model.add_block("unmet", 1, [], [], [], at_least=5.0)
    assert model.solve().termination is Termination.INFEASIBLE


def test_that_terms_of_one_row_and_column_add_up() -> None:
    model = SourcingModel()
    buy = model.add_columns("buy", 1, cost=1.0)
    block = terms((0, buy.ids, 1.5), (0, buy.ids, 0.5))
    model.add_block("need", 1, *block, at_least=10.0)
    assert model.program.nonzeros == 1
    assert model.solve().objective == pytest.approx(5.0)  # 2 · buy ≥ 10


def test_that_terms_that_cancel_but_for_rounding_leave_no_coefficient() -> None:
    model = SourcingModel()
    buy = model.add_columns("buy", 2, cost=1.0)
    model.add_block("share", 1, *terms((0, buy[[0]], 0.1), (0, buy[[0]], 0.2), (0, buy.ids, -0.3)), at_most=0.0)
    assert 0.1 + 0.2 - 0.3 != 0.0
    assert model.program.matrix.toarray().tolist() == [[0.0, -0.3]]


def test_that_zero_coefficients_are_left_out() -> None:
    model = SourcingModel()
    buy = model.add_columns("buy", 3, cost=1.0)
    model.add_block("need", 1, *terms((0, buy.ids, [1.0, 0.0, 2.0])), at_least=1.0)
    assert model.program.nonzeros == 2


@pytest.mark.parametrize("coefficient", [1e-10, -5e-10, 2e15, np.nan, np.inf])
def test_that_a_coefficient_that_the_solver_would_drop_or_refuse_is_named(coefficient: float) -> None:
    model = SourcingModel()
    buy = model.add_columns("buy", 2, cost=1.0)
    keys = pd.DataFrame({"material": ["Nd", "Dy"], "period": ["2027", "2028"]})
    group = terms(([0, 1], buy.ids, [1.0, coefficient]))
    with pytest.raises(SourcingError, match=r"need \(material=Dy, period=2028\): the coefficient"):
        model.add_block("need", 2, *group, at_least=1.0, keys=keys)


@pytest.mark.parametrize(
    ("lower", "upper", "cost"),
    [(np.nan, 1.0, 1.0), (0.0, np.nan, 1.0), (0.0, 1.0, np.nan), (0.0, 1e16, 1.0), (0, 1, np.inf)],
)
def test_that_bounds_and_costs_that_are_no_numbers_are_refused(lower: float, upper: float, cost: float) -> None:
    with pytest.raises(SourcingError, match="of buy"):
        SourcingModel().add_columns("buy", 1, lower=lower, upper=upper, cost=cost)


def test_that_misuse_is_refused() -> None:
    model = two_offers()
    with pytest.raises(ValueError, match="has buy already"):
        model.add_columns("buy", 1)
    with pytest.raises(ValueError, match="not a name"):
        model.add_columns("buy [t]", 1)
    with pytest.raises(ValueError, match="exactly one"):
        model.add_block("both", 1, [0], [0], [1.0], at_most=1.0, at_least=1.0)
    with pytest.raises(ValueError, match="column 3; there are 3"):
        model.add_block("beyond", 1, [0], [3], [1.0], at_most=1.0)
    with pytest.raises(ValueError, match="row 1; there are 1"):
        model.add_block("beyond", 1, [1], [0], [1.0], at_most=1.0)
    with pytest.raises(ValueError, match=r"\(2,\) values were given for 1"):
        model.add_block("wrong", 1, [0], [0], [1.0], at_most=[1.0, 2.0])
    with pytest.raises(ValueError, match="gap"):
        SolveOptions(gap=-0.1)
    with pytest.raises(ValueError, match="time limit"):
        SolveOptions(time_limit=0.0)
    with pytest.raises(ValueError, match="tolerance"):
        SolveOptions(tolerance=0.0)


@pytest.mark.parametrize(("tolerance", "termination"), [(1e-7, Termination.OPTIMAL), (1e-9, Termination.INFEASIBLE)])
def test_that_rows_which_miss_each_other_by_5e_8_hold_together_unless_the_tolerance_is_finer(tolerance, termination):
    model = SourcingModel()
    bought = model.add_columns("buy", 2, cost=1.0)
    for name, limit in (("need", {"at_least": 1.0}), ("capacity", {"at_most": 1.0 - 5e-8})):
        model.add_block(name, 1, *terms((np.zeros(2, dtype=int), bought.ids, 1.0)), **limit)
    assert model.solve(SolveOptions(tolerance=tolerance)).termination is termination


def test_that_whole_numbers_are_whole_and_the_gap_is_proved() -> None:
    # 3 a + 5 b ≥ 11 at 3.1 and 5: (a, b) = (2, 1) costs 11.2, (4, 0) 12.4, (0, 3) 15; the relaxation takes b = 2.2.
    model = SourcingModel()
    lots = model.add_columns("lots", 2, upper=10.0, cost=[3.1, 5.0], integer=True)
    model.add_block("need", 1, *terms((0, lots.ids, [3.0, 5.0])), at_least=11.0)
    solution = model.solve()
    assert solution.termination is Termination.OPTIMAL
    np.testing.assert_allclose(solution.of(lots), [2.0, 1.0], atol=1e-6)
    assert solution.gap is not None
    assert solution.gap <= 1e-6
    assert solution.duals is None
    assert solution.certificate is not None
    assert solution.certificate.ok
    with pytest.raises(ValueError, match="no duals"):
        solution.dual(model.blocks["need"])


def test_that_the_lp_text_equals_the_one_that_plain_pulp_writes() -> None:
    model = SourcingModel("mixed")
    buy = model.add_columns("buy", 2, lower=[0.0, 1.0], upper=[np.inf, 8.5], cost=[1.25, 2.0])
    lots = model.add_columns("lots", 1, upper=7.0, integer=True)
    debt = model.add_columns("debt", 1, lower=-np.inf, cost=0.5)
    model.add_block("need", 2, *terms(([0, 0, 1], [*buy.ids, *debt.ids], [1.0, 1.0, 1.0])), at_least=[10.0, -4.0])
    model.add_block("lot_size", 1, *terms((0, buy[[0]], 1.0), (0, lots.ids, -2.5)), equals=0.0)
    model.add_block("cap", 1, *terms((0, buy.ids, [0.35, -0.65])), at_most=3.0)

    plain = pulp.LpProblem("mixed", pulp.LpMinimize)
    b0, b1 = plain.add_variable("buy_0", 0), plain.add_variable("buy_1", 1, 8.5)
    n0 = plain.add_variable("lots_0", 0, 7, cat="Integer")
    d0 = plain.add_variable("debt_0")
    plain += pulp.lpSum([1.25 * b0, 2 * b1, 0.5 * d0])
    plain += pulp.lpSum([b0, b1]) >= 10, "need_0"
    plain += pulp.lpSum([d0]) >= -4, "need_1"
    plain += pulp.lpSum([b0, -2.5 * n0]) == 0, "lot_size_0"
    plain += pulp.lpSum([0.35 * b0, -0.65 * b1]) <= 3, "cap_0"
    assert model.lp_text() == written_by(plain)


def test_that_the_lp_text_of_a_small_model_reads_like_the_maths() -> None:
    assert two_offers().lp_text() == (
        "\\* two_offers *\\\nMinimize\nOBJ: buy_0 + 2 buy_1 + 3 buy_2\nSubject To\nneed_0: buy_0 + buy_1 + buy_2 = 25\n"
        "Bounds\n buy_0 <= 10\n buy_1 <= 10\nEnd\n"
    )


def test_that_plain_pulp_solvers_find_the_same_optimum_on_the_same_model() -> None:
    model = share_cap()
    problem = model.named_problem()
    stats = problem.solve(pulp.HiGHS(msg=False))
    assert stats.status == pulp.LpSolveStatus.Optimal
    assert pulp.value(problem.objective) == pytest.approx(140.0)
    assert model.solve().objective == pytest.approx(140.0)
    assert {v.name: v.varValue for v in problem.variables()} == pytest.approx(
        {"buy_0": 60, "buy_1": 40, "total_0": 100}
    )


def test_that_the_solution_is_written_back_to_pulp_as_its_own_solver_does() -> None:
    model = share_cap()
    solution = model.solve()
    assert solution.has_plan
    stock = model.named_problem()
    stock.solve(pulp.HiGHS(msg=False))
    mine = model.problem
    assert [v.varValue for v in mine.variables()] == pytest.approx([v.varValue for v in stock.variables()])
    assert [v.dj for v in mine.variables()] == pytest.approx([v.dj for v in stock.variables()])
    assert [c.pi for c in mine.constraints()] == pytest.approx([c.pi for c in stock.constraints()])
    assert [c.slack for c in mine.constraints()] == pytest.approx([c.slack for c in stock.constraints()])


def test_that_every_change_gives_what_a_new_model_gives() -> None:
    model = share_cap()
    model.solve()
    total, cap = model.columns["total"], model.blocks["cap"]
    model.set_coefficients(int(total.ids[0]), cap.rows, -0.3)  # 30 kg at 1, 70 kg at 2
    assert model.solve().objective == pytest.approx(170.0)
    model.set_coefficients(int(total.ids[0]), cap.rows, 0.0)  # nothing from A
    assert model.solve().objective == pytest.approx(200.0)
    model.set_coefficients(int(total.ids[0]), cap.rows, -0.5)
    model.set_cost(model.columns["buy"], [1.0, 4.0])  # 50 · 1 + 50 · 4
    assert model.solve().objective == pytest.approx(250.0)
    model.set_bounds(model.columns["buy"], 0.0, [20.0, 90.0])  # 20 · 1 + 80 · 4
    assert model.solve().objective == pytest.approx(340.0)
    model.set_right_hand_side(model.blocks["need"], 50.0)  # 20 · 1 + 30 · 4
    assert model.solve().objective == pytest.approx(140.0)
    stock = model.named_problem()
    stock.solve(pulp.HiGHS(msg=False))
    assert pulp.value(stock.objective) == pytest.approx(140.0)


def test_that_a_model_may_grow_after_it_was_changed_and_solved() -> None:
    model = share_cap()
    model.solve()
    model.set_cost(model.columns["buy"], [1.0, 4.0])
    extra = model.add_columns("extra", 1, upper=10.0, cost=0.5)
    model.add_block("tie", 1, *terms((0, extra.ids, 1.0), (0, model.columns["buy"][[0]], -1.0)), at_least=-55.0)
    # extra ≥ buy_0 − 55 lets 60 kg of A come with 5 of extra: 60 + 160 + 2.5; one kg less of A costs 3 and saves 0.5
    assert model.solve().objective == pytest.approx(222.5)


def test_that_a_model_may_be_changed_after_it_was_solved_and_grew() -> None:
    model = share_cap()
    model.solve()
    buy = model.columns["buy"]
    model.add_block("least", 1, *terms((0, buy[[0]], 1.0)), at_most=30.0)
    model.set_cost(buy, [1.0, 4.0])  # 30 · 1 + 70 · 4
    assert model.solve().objective == pytest.approx(310.0)


@pytest.mark.parametrize("seed", range(40))
def test_that_random_programs_agree_with_scipy(seed: int) -> None:
    random = np.random.default_rng(seed)
    rows, columns = int(random.integers(1, 12)), int(random.integers(1, 15))
    matrix = np.round(random.normal(size=(rows, columns)), 2) * (random.random((rows, columns)) < 0.6)
    right = np.round(random.normal(size=rows) * 3, 2)
    cost = np.round(random.normal(size=columns), 2)
    upper = np.where(random.random(columns) < 0.7, np.round(random.uniform(0, 5, columns), 2), np.inf)
    equal = random.random(rows) < 0.2
    model = SourcingModel()
    x = model.add_columns("x", columns, upper=upper, cost=cost)
    for name, chosen, sense in (("some", ~equal, "at_most"), ("same", equal, "equals")):
        row, column = np.nonzero(matrix[chosen])
        group = terms((row, x[column], matrix[chosen][row, column]))
        model.add_block(name, int(chosen.sum()), *group, **{sense: right[chosen]})
    solution = model.solve()
    expected = linprog(
        cost, matrix[~equal], right[~equal], matrix[equal], right[equal], [(0.0, most) for most in upper]
    )
    status = {Termination.OPTIMAL: 0, Termination.INFEASIBLE: 2, Termination.UNBOUNDED: 3}[solution.termination]
    assert status == expected.status
    if status == 0:
        assert solution.objective == pytest.approx(expected.fun, rel=1e-7, abs=1e-7)
        assert solution.certificate is not None
        assert solution.certificate.ok


def test_that_the_same_model_gives_the_same_values_to_the_last_bit() -> None:
    random = np.random.default_rng(3)
    weights = random.uniform(0.1, 1.0, (30, 60))
    answers = []
    for _ in range(2):
        model = SourcingModel()
        x = model.add_columns("x", 60, upper=5.0, cost=np.ones(60))
        row, column = np.nonzero(weights)
        model.add_block("need", 30, *terms((row, x[column], weights[row, column])), at_least=10.0)
        answers.append(model.solve().of(x))
    assert answers[0].tolist() == answers[1].tolist()


def test_that_a_solve_prints_nothing() -> None:
    code = (
        "from optimizer.solving.model import SourcingModel, terms\n"
        "m = SourcingModel(); x = m.add_columns('x', 2, upper=5, cost=1, integer=True)\n"
        "m.add_block('need', 1, *terms((0, x.ids, 2.0)), at_least=3.0)\n"
        "m.lp_text(); m.solve()\n"
        "print('done')\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "done\n"
    assert run.stderr == ""


def written_by(problem: pulp.LpProblem) -> str:
    """The LP text of a plain PuLP problem."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plain.lp"
        problem.writeLP(str(path))
        return path.read_text()
