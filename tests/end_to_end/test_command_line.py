"""The command line on real files: exit statuses, result files, and what is printed."""

import json
import subprocess
import sys
from importlib.metadata import version

import openpyxl
import pytest
import python_calamine

from data.excel.verify import verify_plan_workbook
from desktop.__main__ import main
from tests.end_to_end.commanded import RULE, TWO_OFFERS, planned


def test_that_plan_writes_a_plan_workbook_and_a_result_file_that_verify_accepts(book, tmp_path, capsys):
    plan = tmp_path / "plan.xlsx"
    status, result = planned(book(**TWO_OFFERS, rules=[{**RULE, "amount": "65 %"}]), "-o", str(plan))
    assert status == 0
    assert result["status"] == "optimal"
    assert result["cost"]["total"] == pytest.approx(135.0, rel=1e-9)
    assert "135.00 USD" in capsys.readouterr().out
    assert main(["verify", str(plan)]) == 0


def test_that_the_result_file_says_how_concentrated_the_plan_is(book):
    _, result = planned(book(**TWO_OFFERS, rules=[{**RULE, "amount": "65 %"}]))
    made = next(row for row in result["concentration"]["materials"] if row["level"] == "made")
    # 0.65² + 0.35²
    assert made["hhi_low"] == pytest.approx(0.545, rel=1e-9)


def test_that_the_result_file_has_the_keys_of_format_1(book):
    _, result = planned(book(**TWO_OFFERS, rules=[{**RULE, "amount": "65 %"}]))
    assert result["format"] == 1
    assert {
        "format", "status", "currency", "gap", "cost", "baseline", "awards", "stock", "shortages", "exposure",
        "conflict", "repairs", "problems", "certificate", "run",
    } <= set(result)  # fmt: skip
    assert set(result["cost"]) == {
        "total", "purchase", "freight", "tariff", "other", "fixed", "holding", "shortage", "penalty",
    }  # fmt: skip
    assert set(result["awards"][0]) == {
        "offer", "supplier", "material", "period", "quantity", "unit", "unit_cost", "cost",
    }  # fmt: skip
    assert set(result["exposure"][0]) == {
        "rule", "applies_to", "stage", "from", "period", "share", "share_low", "share_high", "limit", "reachable",
        "binding", "price_per_point", "violation",
    }  # fmt: skip
    assert set(result["certificate"]) == {"primal_residual", "dual_residual", "gap", "checked_rows", "ok"}
    assert set(result["run"]) == {"version", "solver", "seconds", "rows", "columns", "nonzeros"}
    assert set(result["run"]["seconds"]) == {"read", "build", "solve", "check", "write"}


def test_that_rules_no_plan_can_meet_end_with_status_3_and_no_numbers(book, tmp_path, capsys):
    plan = tmp_path / "plan.xlsx"
    status, result = planned(book(**TWO_OFFERS, rules=[{**RULE, "amount": "50 %"}]), "-o", str(plan))
    assert status == 3
    assert (result["status"], result["cost"], result["awards"], result["gap"]) == ("infeasible", None, [], None)
    assert "cap" in result["conflict"]
    repairs = {repair["rule"]: (repair["from"], repair["to"]) for repair in result["repairs"]}
    assert repairs["cap"] == ("50 %", "60 %")
    assert repairs["capacity of dear"] == ("40 kg", "50 kg")
    assert not plan.exists()
    assert "no plan can meet" in capsys.readouterr().out


def test_that_problems_in_the_data_end_with_status_2_and_name_the_cell(book, capsys):
    status, result = planned(book(offers=[{"offer": "O1", "unit_price": "1,2 t"}]))
    assert status == 2
    assert result["status"] == "problems"
    (problem,) = [row for row in result["problems"] if row["severity"] == "error"]
    assert (problem["file"], problem["sheet"], problem["cell"], problem["raw"]) == (
        "book.xlsx",
        "Offers",
        "D2",
        "1,2 t",
    )
    assert "Offers!D2" in capsys.readouterr().out


def test_that_check_says_ok_and_warnings_do_not_change_that(book, tmp_path):
    result = tmp_path / "check.json"
    assert main(["check", str(book()), "--json", str(result)]) == 0
    assert json.loads(result.read_text(encoding="utf-8"))["status"] == "ok"


def test_that_check_reports_all_problems_at_once(book, tmp_path):
    result = tmp_path / "check.json"
    path = book(offers=[{"offer": "O1", "unit_price": -1.0, "supplier": "nobody"}, {"offer": "O1"}], complete=False)
    assert main(["check", str(path), "--json", str(result)]) == 2
    cells = {row["cell"] for row in json.loads(result.read_text(encoding="utf-8"))["problems"]}
    assert {"D2", "A3"} <= cells


@pytest.mark.parametrize(
    "arguments",
    [
        ["plan"],
        ["fly"],
        ["plan", "nowhere.xlsx"],
        ["plan", "book.xlsx", "--gap", "2"],
        ["plan", "book.xlsx", "--time-limit", "-1"],
        ["verify", "nowhere.xlsx"],
    ],
)
def test_that_wrong_usage_ends_with_status_2(arguments, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    try:
        status = main(arguments)
    except SystemExit as stopped:
        status = stopped.code
    assert status == 2
    said = capsys.readouterr()
    assert said.out + said.err


def test_that_json_on_standard_output_is_nothing_but_json(book):
    path = book(**TWO_OFFERS, rules=[{**RULE, "amount": "65 %"}])
    run = subprocess.run(
        [sys.executable, "-m", "desktop", "plan", str(path), "--json", "-"], capture_output=True, check=True
    )
    assert json.loads(run.stdout)["cost"]["total"] == pytest.approx(135.0, rel=1e-9)
    assert run.stderr == b""


def test_that_the_sample_plans_from_the_terminal_to_a_workbook(tmp_path, capsys):
    sample, plan = tmp_path / "sample.xlsx", tmp_path / "plan.xlsx"
    assert main(["sample", "-o", str(sample)]) == 0
    status, result = planned(sample, "-o", str(plan))
    assert status == 0
    assert result["certificate"]["ok"] is True
    assert result["baseline"]["unconstrained"] < result["cost"]["total"] < result["baseline"]["current"] * 2.0
    shown = embedded_lines(plan)
    stated = {
        (row["product"], row["stage"], row["country"]): row["value_share"] for row in result["embedded"]["shares"]
    }
    assert len(shown) == len(stated)
    assert shown["DU-090", "any", "CN"][1:] == (pytest.approx(stated["DU-090", "any", "CN"]), "fails")


def embedded_lines(path):
    """Value from there, its share and the test's word, by product, stage and country code, of a plan workbook."""
    rows = python_calamine.load_workbook(path).get_sheet_by_name("Embedded").to_python()[4:]
    return {(row[0], row[1], row[2] or row[3]): (row[4], row[5], row[7]) for row in rows}


@pytest.mark.parametrize(("from_china", "share", "word"), [(0.9, 0.0009, "passes"), (1.1, 0.0011, "fails")])
def test_that_a_product_of_0_09_percent_passes_and_of_0_11_percent_fails_in_its_plan_workbook(
    book, tmp_path, from_china, share, word
):
    # Ten motors of 1,000 USD; 0.9 or 1.1 kg of their magnets are Chinese at 10 USD.
    origins = [
        {"offer": offer, "stage": stage, "country": country}
        for offer, country in (("cn", "CN"), ("jp", "JP"))
        for stage in ("mined", "refined")
    ]
    path = book(
        bom=[{"parent": "Motor", "component": "Magnet", "quantity": 2.0}],
        build_plan=[{"product": "Motor", "quantity": 10.0, "unit_value": 1000.0}],
        suppliers=[{"supplier": "A", "country": "CN"}, {"supplier": "B", "country": "JP"}],
        offers=[
            {"offer": "cn", "supplier": "A", "material": "Magnet", "unit_price": 10.0, "capacity": from_china},
            {"offer": "jp", "supplier": "B", "material": "Magnet", "unit_price": 20.0},
        ],
        origins=origins,
    )
    plan = tmp_path / "plan.xlsx"
    assert planned(path, "-o", str(plan))[0] == 0
    assert embedded_lines(plan)["Motor", "any", "CN"] == (
        pytest.approx(from_china * 10.0), pytest.approx(share), word,
    )  # fmt: skip
    assert main(["verify", str(plan)]) == 0


def test_that_an_empty_template_lacks_only_its_content(tmp_path):
    template, result = tmp_path / "template.xlsx", tmp_path / "check.json"
    assert main(["template", "-o", str(template)]) == 0
    assert main(["check", str(template), "--json", str(result)]) == 2
    problems = json.loads(result.read_text(encoding="utf-8"))["problems"]
    assert {row["sheet"] for row in problems if row["severity"] == "error"} <= {"Offers", "Requirements"}


def test_that_the_version_is_the_installed_one(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"lodestone {version('lodestone-sourcing')}\n"


def test_that_the_installation_passes_its_self_test(capsys):
    assert main(["--self-test"]) == 0
    assert "FAILED" not in capsys.readouterr().out


def test_that_a_plan_never_replaces_the_book_it_was_made_from(book, capsys):
    path = book(**TWO_OFFERS, rules=[{**RULE, "amount": "65 %"}])
    before = path.read_bytes()
    assert main(["plan", str(path), "-o", str(path)]) == 2
    assert main(["plan", str(path), "--json", str(path)]) == 2
    assert path.read_bytes() == before
    assert "book itself" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["plan"], ["stress"], ["frontier", "--rule", "cap"]])
def test_that_the_result_file_never_replaces_the_plan_workbook_written_beside_it(command, book, tmp_path, capsys):
    path = book(**TWO_OFFERS, rules=[{**RULE, "amount": "65 %"}])
    plan = tmp_path / "plan.xlsx"
    assert main([*command, str(path), "-o", str(plan), "--json", str(tmp_path / "." / "plan.xlsx")]) == 2
    assert not plan.exists()
    assert "same name" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["template", "sample"])
def test_that_a_workbook_is_written_under_no_other_kind_of_name(command, tmp_path, capsys):
    assert main([command, "-o", str(tmp_path / "book.csv")]) == 2
    assert not list(tmp_path.iterdir())
    assert ".xlsx" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["template", "sample"])
def test_that_a_filled_book_is_not_replaced_by_a_template_or_the_sample(command, book, capsys):
    path = book(**TWO_OFFERS)
    before = path.read_bytes()
    assert main([command, "-o", str(path)]) == 2
    assert path.read_bytes() == before
    assert "holds something else" in capsys.readouterr().err


def test_that_the_sample_may_be_written_again_where_it_stands(tmp_path):
    path = tmp_path / "sample.xlsx"
    assert [main(["sample", "-o", str(path)]) for _ in range(2)] == [0, 0]


def test_that_check_names_what_cannot_be_planned_with(book, capsys):
    breaks = [{"offer": TWO_OFFERS["offers"][0]["offer"], "from_quantity": 10.0, "unit_price": 0.1}]
    assert main(["check", str(book(**TWO_OFFERS, price_breaks=breaks, settings={"Objective": "CVaR"}))]) == 2
    assert "Price breaks!C2" in capsys.readouterr().out


@pytest.mark.parametrize(
    "sheets",
    [
        TWO_OFFERS,
        {**TWO_OFFERS, "stock": [{"material": "M", "opening": 100.0}]},
        {**TWO_OFFERS, "stock": [{"material": "M", "opening": 100.0}], "rules": [{**RULE, "amount": "65 %"}]},
        {
            "suppliers": TWO_OFFERS["suppliers"],
            "offers": [
                {**offer, "unit_price": price} for offer, price in zip(TWO_OFFERS["offers"], (0.7, 1.9), strict=True)
            ],
            "rules": [{**RULE, "from": "any supplier", "measure": "value", "amount": "50 %"}],
        },
        {
            "requirements": [{"period": "2027-01", "quantity": 10.0}, {"period": "2027-02", "quantity": 0.0}],
            "rules": [{**RULE, "from": "CN", "amount": "50 %", "from_period": "2027-02"}],
        },
    ],
    ids=["no rules", "nothing bought", "nothing bought under a rule", "a tie in value", "a rule over nothing"],
)
def test_that_a_plan_that_was_just_written_verifies(sheets, book, tmp_path):
    plan = tmp_path / "plan.xlsx"
    status, _ = planned(book(**sheets), "-o", str(plan))
    assert status == 0
    assert main(["verify", str(plan)]) == 0


def test_that_a_material_that_nobody_offers_does_not_change_what_a_rule_measures(book):
    materials = [{"material": "M", "unit": "pcs"}, {"material": "X", "unit": "kg"}]
    status, result = planned(book(**TWO_OFFERS, materials=materials, rules=[{**RULE, "amount": "65 %"}]))
    assert (status, result["cost"]["total"]) == (0, pytest.approx(135.0, rel=1e-9))


def test_that_a_plan_is_written_under_no_other_kind_of_name(book, tmp_path):
    target = tmp_path / "plan.ods"
    assert main(["plan", str(book(**TWO_OFFERS)), "-o", str(target)]) == 2
    assert not target.exists()


def test_that_a_changed_title_in_the_record_is_said_and_a_fault_of_the_audit_is_not_taken_for_it(
    book, tmp_path, capsys
):
    plan = tmp_path / "plan.xlsx"
    planned(book(**TWO_OFFERS), "-o", str(plan))
    workbook = openpyxl.load_workbook(plan)
    cells = [cell for row in workbook["Assumptions"].iter_rows() for cell in row if cell.value == "Source row"]
    cells[0].value = "Source rowX"
    changed = tmp_path / "changed.xlsx"
    workbook.save(changed)
    assert main(["verify", str(changed)]) == 2
    assert "verify" in capsys.readouterr().out

    def faulty(*_given):
        raise KeyError("a fault of the program")

    with pytest.raises(KeyError, match="a fault of the program"):
        verify_plan_workbook(plan, faulty)
