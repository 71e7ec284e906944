"""lodestone verify on a plan that was edited: what it prints, its exit status, its result file."""

import json
import re
from pathlib import Path

import openpyxl
import pytest

from data.excel.plan_workbook import write_plan_workbook
from desktop.__main__ import main
from tests.office import with_cells
from tests.plans import worked_case, worked_plan

DOCUMENT = (Path(__file__).parents[2] / "desktop" / "RESULTS.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def plan(tmp_path_factory):
    path = tmp_path_factory.mktemp("edited") / "plan.xlsx"
    case = worked_case()
    write_plan_workbook(worked_plan(case), case, path)
    return path


def test_that_an_edit_is_told_with_its_cost_its_rule_and_its_cells(plan, tmp_path, capsys):
    path = with_cells(plan, tmp_path / "edited.xlsx", "Plan", {"G5": "<v>70</v>", "G6": "<v>30</v>"})
    assert main(["verify", str(path)]) == 2
    said = capsys.readouterr().out
    assert "The edit saves 6.50 USD (-2.49 %): 254.50 USD instead of 261.00 USD." in said
    lines = [line.split() for line in said.splitlines()]
    assert ["Plan!G5", "award", "M", "A", "horizon", "60", "70", "kg"] in lines
    figures = ["60.00", "%", "70.00", "%", "at", "most", "60.00", "%"]
    assert ["Cap", "M", "made", "CN", "-", *figures, "kept", "→", "broken"] in lines
    assert "the edited plan breaks 1 thing that it must keep; cells were not recalculated" in said


def test_that_a_damaged_workbook_is_not_taken_for_an_edited_plan(plan, tmp_path, capsys):
    path = with_cells(plan, tmp_path / "damaged.xlsx", "Plan", {"L5": "<v>1.5</v>"})
    assert main(["verify", str(path)]) == 2
    said = capsys.readouterr().out
    assert "Plan!L5: holds 1.5; " in said
    assert "does not verify: cells or the record are not what the awards and Assumptions give." in said
    assert "edit" not in said


def test_that_a_changed_price_is_the_first_line_and_the_verdict_a_whole_sentence(plan, tmp_path, capsys):
    path = with_cells(plan, tmp_path / "priced.xlsx", "Plan", {"K5": "<v>1.5</v>"})
    assert main(["verify", str(path)]) == 2
    lines = capsys.readouterr().out.splitlines()
    changed = "the unit price was changed from 2 to 1.5: a price belongs into the book; plan again."
    assert lines[0] == f"error: Plan!K5: {changed}"
    assert lines[-2] == "priced.xlsx: 2 awards cost 261.00 USD at the prices that were planned."
    verdict = "does not verify: unit prices were changed, which belong into the book: plan again."
    assert lines[-1] == f"priced.xlsx: {verdict}"


def test_that_what_is_missing_comes_before_what_it_saves(plan, tmp_path, capsys):
    path = with_cells(plan, tmp_path / "short.xlsx", "Plan", {"G5": "<v>50</v>"})
    assert main(["verify", str(path)]) == 2
    said = capsys.readouterr().out
    # 10 kg less of A at 2.35: 100 kg are required, 90 are bought.
    assert "10.00 kg of M are missing; what is bought costs 23.50 USD less (-9.00 %): 237.50 USD instead" in said
    assert "The edit saves" not in said


def test_that_a_file_without_values_says_only_that_it_was_not_calculated(plan, tmp_path, capsys):
    path = tmp_path / "stored.xlsx"
    openpyxl.load_workbook(plan).save(path)
    assert main(["verify", str(path)]) == 2
    said = capsys.readouterr().out
    assert "does not verify as it is: cells were not recalculated" in said
    assert "exposure" not in said


def test_that_every_key_of_the_result_file_is_explained(plan, tmp_path):
    path = with_cells(plan, tmp_path / "edited.xlsx", "Plan", {"G5": "<v>70</v>"})
    assert main(["verify", str(path), "--json", str(tmp_path / "result.json")]) == 2
    result = json.loads((tmp_path / "result.json").read_text(encoding="utf-8"))
    section = DOCUMENT.split("## `lodestone verify --json`", 1)[1].split("\n## ", 1)[0]
    explained = set(re.findall(r"`(\w+)`", section))
    assert {*result, *result["edits"][0], *result["rules"][0], *result["cost"]} <= explained


def test_that_the_result_file_never_replaces_the_plan(plan):
    before = plan.read_bytes()
    assert main(["verify", str(plan), "--json", str(plan)]) == 2
    assert plan.read_bytes() == before
