"""``lodestone stress`` on real files: exit statuses, result files, sheets, and what is printed."""

import json

import openpyxl
import pytest

from data.excel.book_writer import write_book
from desktop.__main__ import main
from tests.books import make_book

TWO = {
    "suppliers": [{"supplier": "East", "country": "CN"}, {"supplier": "Rhine", "country": "DE"}],
    "offers": [
        {"offer": "cheap", "supplier": "East", "unit_price": 1.0, "capacity": 80.0},
        {"offer": "dear", "supplier": "Rhine", "unit_price": 2.0, "capacity": 90.0},
    ],
    "requirements": [{"period": "2027-Q1"}],
    "scenarios": [{"scenario": "=strike", "from": "CN", "amount": 0.5, "probability": 0.1}],
}
"""The plan buys 80 in China and 20 in Germany. Lost China leaves 80 short, and 10 when planned again, at 2 each."""


@pytest.fixture
def book(tmp_path):
    def write(**sheets):
        path = tmp_path / "book.xlsx"
        write_book(make_book(**sheets), path)
        return path

    return write


def stressed(path, *more):
    result = path.parent / "stress.json"
    status = main(["stress", str(path), "--json", str(result), *more])
    return status, json.loads(result.read_text(encoding="utf-8"))


def test_that_the_worst_loss_is_said_in_a_sentence_and_in_the_result(book, capsys):
    status, result = stressed(book(**TWO))
    assert status == 0
    assert {"format", "status", "currency", "plan", "recovery_days", "losses", "problems", "run"} == set(result)
    worst = result["losses"][0]
    assert (worst["kind"], worst["from"], worst["stage"]) == ("country", "CN", "made")
    assert worst["held"]["shortage_value"] == pytest.approx(160.0)
    assert worst["held"]["first_short_period"] == "2027-Q1"
    assert worst["replanned"]["shortage_value"] == pytest.approx(20.0)
    assert worst["replanned"]["cost"] == pytest.approx(180.0)
    assert worst["time_to_survive_days"] == 0.0
    said = capsys.readouterr().out
    assert "The worst is CN China, made: 160.00 USD short from 2027-01-01 on; planned again, 20.00 USD." in said
    assert "=strike" in said


def test_that_a_scenario_has_no_stage_and_its_probability(book):
    _, result = stressed(book(**TWO))
    (scenario,) = [loss for loss in result["losses"] if loss["kind"] == "scenario"]
    assert (scenario["from"], scenario["stage"], scenario["probability"]) == ("=strike", None, 0.1)
    assert scenario["held"]["shortage_value"] == pytest.approx(80.0)
    assert scenario["replanned"]["shortage_value"] == 0.0


def test_that_a_recovery_ends_the_losses_of_countries_alone(book):
    _, result = stressed(book(**TWO), "--recovery-days", "45")
    values = {(loss["from"], loss["stage"]): loss["held"]["shortage_value"] for loss in result["losses"]}
    assert result["recovery_days"] == 45.0
    assert values["CN", "made"] == pytest.approx(80.0)
    assert values["=strike", None] == pytest.approx(80.0)


def test_that_the_plan_workbook_has_the_losses_as_text_with_a_chart_and_verifies(book, tmp_path):
    plan = tmp_path / "plan.xlsx"
    status, _ = stressed(book(**TWO), "-o", str(plan))
    assert status == 0
    assert main(["verify", str(plan)]) == 0
    written = openpyxl.load_workbook(plan)
    names = written.sheetnames
    assert names.index("Stress") < names.index("Stress shortages") < names.index("Assumptions")
    sheet = written["Stress"]
    rows = {row[0].value: [cell.value for cell in row] for row in sheet.iter_rows(min_row=5)}
    assert rows["CN China, made"][2] == pytest.approx(160.0)
    assert rows["=strike"][2] == pytest.approx(80.0)
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    assert len(sheet._charts) == 1
    short = [[cell.value for cell in row] for row in written["Stress shortages"].iter_rows(min_row=5)]
    assert ["CN China, made", "planned again", "M", "", "2027-Q1", 10.0, "kg", 20.0] in short


def test_that_a_book_without_a_plan_is_answered_as_plan_answers_it(book, capsys):
    impossible = {**TWO, "offers": [TWO["offers"][1]]}
    path = book(**impossible)
    status, result = stressed(path)
    said = capsys.readouterr().out
    assert (status, result["status"], result["losses"]) == (3, "infeasible", [])
    assert result["conflict"]
    assert main(["plan", str(path)]) == 3
    assert said == capsys.readouterr().out


def test_that_a_book_with_errors_is_refused_with_its_problems(book):
    status, result = stressed(book(offers=[{"unit_price": "cheap"}]))
    assert (status, result["status"]) == (2, "problems")
    assert any(problem["severity"] == "error" for problem in result["problems"])


@pytest.mark.parametrize(
    "more", [["-o", "plan.csv"], ["-o", "BOOK"], ["--recovery-days", "0"], ["--recovery-days", "soon"]]
)
def test_that_wrong_usage_is_refused(book, more, capsys):
    path = book(**TWO)
    before = path.read_bytes()
    arguments = ["stress", str(path), *[str(path) if word == "BOOK" else word for word in more]]
    try:
        status = main(arguments)
    except SystemExit as ended:
        status = ended.code
    assert status == 2
    assert path.read_bytes() == before


def test_that_a_plan_that_nothing_harms_says_so(book, capsys):
    offers = [{"offer": "a", "supplier": "East"}, {"offer": "b", "supplier": "Rhine"}]
    sheets = {"suppliers": TWO["suppliers"], "offers": offers, "stock": [{"opening": 200.0, "minimum_cover": 365.0}]}
    status, _ = stressed(book(**sheets))
    assert status == 0
    assert "None of 4 losses leaves anything short." in capsys.readouterr().out


def test_that_a_scenario_without_a_stage_touches_each_award_at_its_worst_stage(book, tmp_path):
    # 80 of cheap cost 80 and come from Chile mined 0.3, refined 0.7; 20 of dear cost 40, mined there 0.5.
    shares = [("cheap", "mined", 0.3), ("cheap", "refined", 0.7), ("dear", "mined", 0.5)]
    origins = [{"offer": offer, "stage": stage, "country": "CL", "share": share} for offer, stage, share in shares]
    plan = tmp_path / "plan.xlsx"
    scenarios = [{"scenario": "drought", "from": "CL", "amount": 0.5}]
    assert main(["plan", str(book(**{**TWO, "origins": origins, "scenarios": scenarios})), "-o", str(plan)]) == 0
    assert main(["verify", str(plan)]) == 0
    sheet = openpyxl.load_workbook(plan, data_only=True)["Scenarios"]
    (row,) = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=5) if row[0].value == "drought"]
    assert row[4] == "worst of four"
    assert row[9] == pytest.approx(80.0 * 0.7 + 40.0 * 0.5)
