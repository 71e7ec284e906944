"""The benchmark command: it runs, its subjects solve one problem, and its figures are what they are called."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from scipy.optimize import Bounds, LinearConstraint, milp

from data.excel.book_writer import write_book
from data.make_case import make_case
from optimizer.building import build_model
from optimizer.problem import flatten
from tests.benchmarks import __main__ as benchmark
from tests.benchmarks.__main__ import main
from tests.benchmarks.child import Clock
from tests.benchmarks.formulation import formulation_of
from tests.benchmarks.registry import REGISTRY
from tests.benchmarks.running import DisagreementError, Result, agree
from tests.benchmarks.subjects import FILE_FLOOR, FILE_PRODUCT, FLOOR, PRODUCT, file_product
from tests.benchmarks.targets import growth, targets_of
from tests.benchmarks.workbook import as_book


def run(cpu: float, cost: float = 100.0, status: str = "optimal", **phases: float) -> dict[str, object]:
    """What a process measured."""
    return {"cpu": cpu, "wall": cpu, "times": 1, "peak_mb": 512.0, "phases": phases, "status": status, "cost": cost}


def test_that_one_command_prints_the_table_and_writes_it_for_machines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["--sizes", "S", "--variants", "portfolio", "--subjects", PRODUCT, "scipy milp"]
    assert main([*asked, "--repeats", "1", "--no-files", "--json", str(tmp_path / "found.json")]) == 0
    shown = capsys.readouterr().out
    assert "S/portfolio: 100 materials × 10 offers × 1 period" in shown
    found = json.loads((tmp_path / "found.json").read_text(encoding="utf-8"))
    assert [result["subject"] for result in found["results"]] == [PRODUCT, "scipy milp"]
    assert all(result["runs"][0]["cost"] == pytest.approx(404453.367077, abs=1e-3) for result in found["results"])
    first, *others = found["targets"]
    assert first["name"] == "S/portfolio: all with proof, to the fastest peer (scipy milp)"
    assert {target["verdict"] for target in others} == {"not measured"}


def test_that_a_book_whose_subjects_disagree_is_left_out_and_the_others_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def measured(books: list[str], *_: object) -> list[Result]:
        if books == ["S/portfolio"]:
            raise DisagreementError("S/portfolio: cvxpy ended infeasible.")
        return [Result(books[0], FLOOR, [run(2.0)])]

    monkeypatch.setattr(benchmark, "measure", measured)
    target = tmp_path / "found.md"
    assert benchmark.main(["--sizes", "S", "--no-files", "--markdown", str(target)]) == 1
    shown = target.read_text(encoding="utf-8")
    assert "Left out: S/portfolio: cvxpy ended infeasible." in shown
    assert "### S/portfolio" not in shown
    assert all(f"### S/{variant}" in shown for variant in ("apart", "suppliers", "integer"))


@pytest.mark.parametrize("name", ["XS/apart", "XS/portfolio", "XS/suppliers"])
def test_that_the_program_that_peers_get_has_the_cost_of_the_product(name: str) -> None:
    case = REGISTRY[name].case()
    program = formulation_of(case)
    rows = LinearConstraint(program.matrix, *program.row_bounds)
    peer = milp(program.cost, bounds=Bounds(program.lower, program.upper), constraints=rows)
    solution = build_model(flatten(case), case.rules).model.solve()
    assert peer.fun == pytest.approx(solution.objective, rel=1e-9)


def test_that_the_variants_of_a_book_differ_in_what_they_cost() -> None:
    costs = []
    for variant in ("apart", "portfolio", "suppliers"):
        case = REGISTRY[f"S/{variant}"].case()
        costs.append(build_model(flatten(case), case.rules).model.solve().objective)
    apart, portfolio, suppliers = costs
    assert portfolio > apart * 1.0001
    assert suppliers > apart * 1.0001


def test_that_the_workbook_of_a_book_plans_to_the_cost_of_its_case(tmp_path: Path) -> None:
    case = REGISTRY["S/suppliers"].case()
    write_book(as_book(case), tmp_path / "book.xlsx")
    clock = Clock()
    answer = file_product.solve(tmp_path / "book.xlsx", clock.lap)
    assert answer.cost == pytest.approx(405208.785230609, rel=1e-9)
    assert list(clock.phases) == ["read", "check", "build", "solve", "audit", "write"]
    assert (tmp_path / "plan.xlsx").exists()
    again, problems = make_case(as_book(case))
    assert again is not None
    assert problems == []


@pytest.mark.parametrize("wrong", [run(1.0, 100.001), run(1.0, status="infeasible")])
def test_that_a_subject_with_another_answer_ends_the_benchmark(wrong: dict[str, object]) -> None:
    agree([Result("S/apart", FLOOR, [run(1.0)]), Result("S/apart", "cvxpy", [run(1.0, 100.00001)])])
    with pytest.raises(DisagreementError, match="S/apart: cvxpy ended"):
        agree([Result("S/apart", FLOOR, [run(1.0)]), Result("S/apart", "cvxpy", [wrong])])


def test_that_seconds_eight_times_as_many_for_four_times_the_nonzeros_grow_with_exponent_one_and_a_half() -> None:
    smaller, larger = (Result(book, PRODUCT, [run(cpu)]) for book, cpu in (("S/apart", 0.5), ("M/apart", 4.0)))
    assert growth(smaller, larger, (1_000, 4_000)) == pytest.approx(1.5)


def test_that_targets_are_ratios_of_medians_and_leave_the_proof_out_where_nobody_else_gives_one() -> None:
    book = "M/portfolio"
    product = Result(book, PRODUCT, [run(3.0, check=0.5), run(2.9, check=0.4), run(9.0, check=6.5)])
    results = [
        Result(book, FLOOR, [run(2.0)]),
        product,
        Result(book, "scipy milp", [run(4.0)]),
        Result(book, "cvxpy", [run(6.0)]),
    ]
    files = [Result(book, FILE_FLOOR, [run(4.0)]), Result(book, FILE_PRODUCT, [run(10.0)])]
    assert [(target.found, target.verdict) for target in targets_of(results, files)[:3]] == [
        (pytest.approx((3.0 - 0.5) / 2.0), "met"),
        (pytest.approx(3.0 / 4.0), "met"),
        (pytest.approx(2.5), "missed"),
    ]
    stopped = replace(product, beyond=300.0)
    assert targets_of([results[0], stopped], [])[0].verdict == "not measured"


def test_that_what_parts_save_is_told_of_books_whose_materials_nothing_couples() -> None:
    product = Result("L/apart", PRODUCT, [run(30.0, build=14.0, solve=12.0, check=1.0)])
    first, peak, *_ = targets_of([Result("L/apart", FLOOR, [run(36.0)]), product], [])
    assert first.found == pytest.approx(1.0 / 3.0)
    assert (peak.found, peak.unit) == (0.5, "GiB")
