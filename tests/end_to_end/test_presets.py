"""Presets on the command line: the list, the rules that they add to a plan, and what is said about them."""

import json

import pytest

from data.excel.book_writer import write_book
from desktop.__main__ import main
from tests.books import make_book

NDFEB = "US_DFARS_7052_NEODYMIUM_IRON_BORON_2027"


@pytest.fixture
def book(tmp_path):
    """100 kg of magnets in each of 2026 and 2027: China at 1 USD per kg, Japan with Australian ore at 3."""
    path = tmp_path / "book.xlsx"
    suppliers = [{"supplier": "A", "country": "CN"}, {"supplier": "B", "country": "JP"}]
    offers = [
        {"offer": "cheap", "supplier": "A", "material": "Magnet", "unit_price": 1.0},
        {"offer": "dear", "supplier": "B", "material": "Magnet", "unit_price": 3.0},
    ]
    origins = [{"offer": "dear", "stage": stage, "country": "AU"} for stage in ("mined", "refined")]
    needs = [{"material": "Magnet", "period": year} for year in ("2026", "2027")]
    contents = [{"material": "Magnet", "mineral": "neodymium", "fraction": 0.3}]
    sheets = {"suppliers": suppliers, "offers": offers, "origins": origins, "requirements": needs}
    write_book(make_book(**sheets, contents=contents), path)
    return path


def planned(path, *more):
    result = path.parent / "result.json"
    status = main(["plan", str(path), "--json", str(result), *more])
    return status, json.loads(result.read_text(encoding="utf-8"))


def test_that_a_preset_is_planned_with_from_its_first_day_and_cited_in_result_and_plan_workbook(book, tmp_path):
    plan = tmp_path / "plan.xlsx"
    status, result = planned(book, "--preset", NDFEB, "-o", str(plan))
    assert status == 0
    # 2026 is bought in China, 2027 in Japan.
    assert result["cost"]["total"] == pytest.approx(100.0 + 300.0, rel=1e-9)
    assert {row["rule"] for row in result["exposure"]} <= {
        f"{NDFEB}: Magnet, {s}" for s in ("mined", "refined", "made")
    }
    (note,) = [problem for problem in result["problems"] if problem["message"].startswith(f"preset {NDFEB}")]
    assert note["severity"] == "note"
    assert "DFARS 252.225-7052(b)(1)(ii)" in note["message"]
    assert "for 2027 to 2027" in note["message"]
    assert main(["verify", str(plan)]) == 0


def test_that_a_preset_that_cannot_be_added_ends_with_status_2(book):
    status, result = planned(book, "--preset", "EU_CRMA_RECYCLING_25")
    assert (status, result["status"]) == (2, "problems")
    assert "recycling" in result["problems"][-1]["message"]


def test_that_a_preset_outside_its_dates_is_planned_without_and_said(book, capsys):
    status, result = planned(book, "--preset", "US_30D_FEOC_CM")
    assert (status, result["cost"]["total"]) == (0, pytest.approx(200.0))
    assert "it holds 2025-01-01 to 2025-09-30, outside the horizon 2026-01-01 to 2027-12-31" in capsys.readouterr().out


def test_that_presets_lists_each_with_its_nature_and_the_reason_why_not(capsys):
    assert main(["presets"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "not a duty of a company" in said
    assert "No stage of the Rules sheet is recycling" in said


def test_that_presets_json_has_every_preset(capsys):
    assert main(["presets", "--json", "-"]) == 0
    found = {row["id"]: row for row in json.loads(capsys.readouterr().out)["presets"]}
    assert found["EU_CRMA_65"]["addable"]
    assert found["EU_CRMA_65"]["legal_reference"] == "Regulation (EU) 2024/1252 Art. 5(1)(b)"
    assert not found["US_NDAA_154_BATTERIES"]["addable"]
    assert found[NDFEB]["effective_from"] == "2027-01-01"


def test_that_the_result_file_has_the_embedded_content_where_products_are_built(tmp_path, book):
    _, without = planned(book)
    assert "embedded" not in without
    path = tmp_path / "built.xlsx"
    write_book(make_book(build_plan=[{"quantity": 10.0, "unit_value": 4.0}], bom=[{"quantity": 2.0}]), path)
    _, result = planned(path)
    # 2 kg at 1 USD in a product worth 4, made in Germany; where it is mined the book does not say.
    made = [row for row in result["embedded"]["shares"] if (row["stage"], row["country"]) == ("made", "DE")]
    assert [(row["value_share"], row["mass_share"], row["offers"]) for row in made] == [(0.5, 1.0, "O1")]
    assert result["embedded"]["purchases"][0]["quantity"] == pytest.approx(20.0)
