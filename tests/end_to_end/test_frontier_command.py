"""The command ``frontier``: its exit status, its result file, its text and its sheet."""

import json
import zipfile

import openpyxl
import pytest

from data.excel.book_writer import write_book
from desktop.__main__ import main
from tests.books import make_book
from tests.plans import cap, suppliers_in

OFFERS = [
    {"offer": "cheap", "supplier": "A", "unit_price": 1.0},
    {"offer": "dear", "supplier": "B", "unit_price": 3.0, "capacity": 30.0},
]
"""100 kg are needed; 1 USD from China, at most 30 kg at 3 USD from Australia: down to 70 %, 2 USD a point."""


def book_at(path, rules=None, **sheets):
    write_book(
        make_book(suppliers=suppliers_in(A="CN", B="AU"), offers=OFFERS, rules=rules or cap("80 %"), **sheets), path
    )
    return path


@pytest.fixture
def book(tmp_path):
    return book_at(tmp_path / "book.xlsx")


def traced(path, *more):
    result = path.parent / "result.json"
    status = main(["frontier", str(path), "--json", str(result), *more])
    return status, json.loads(result.read_text(encoding="utf-8"))


def test_that_the_result_file_holds_the_steps_and_the_reachable_amount_from_loose_to_tight(book):
    status, result = traced(book, "--rule", "cap", "--steps", "3")
    assert status == 0
    assert {key: result[key] for key in ("format", "rule", "currency")} == {
        "format": 1,
        "rule": "cap",
        "currency": "USD",
    }
    assert result["reachable"] == pytest.approx(0.7, abs=1e-9)
    rows = [(point["amount"], point["status"], point["cost"], point["binding"]) for point in result["points"]]
    assert rows == [
        (1.0, "optimal", pytest.approx(100.0), ["cap"]),
        (pytest.approx(0.7, abs=1e-9), "optimal", pytest.approx(160.0), ["cap"]),
        (0.5, "infeasible", None, []),
        (0.0, "infeasible", None, []),
    ]
    assert (result["own_amount"], result["own_cost"]) == (0.8, pytest.approx(140.0))
    mix = result["points"][1]["mix"]
    assert [(row["stage"], row["from"], row["share"]) for row in mix] == [
        ("made", "CN", pytest.approx(0.7)),
        ("made", "AU", pytest.approx(0.3)),
    ]


def test_that_percent_and_fractions_name_the_same_amounts(book):
    assert traced(book, "--rule", "cap", "--from", "90 %", "--to", "75%", "--steps", "2") == traced(
        book, "--rule", "cap", "--from", "0.9", "--to", "0.75", "--steps", "2"
    )


@pytest.mark.parametrize(("start", "end"), [("0.1 t", "80 kg"), ("100", "80")])
def test_that_absolute_amounts_are_typed_with_their_unit_or_without(tmp_path, start, end):
    path = book_at(tmp_path / "book.xlsx", cap("90 kg"))
    status, result = traced(path, "--rule", "cap", "--from", start, "--to", end, "--steps", "2")
    assert (status, [point["amount"] for point in result["points"]]) == (0, [100.0, 80.0])


@pytest.mark.parametrize(
    ("rule", "typed", "said"),
    [
        ("80 %", "150 t", '--from "150 t": rule "cap" limits a share: say 65 % or 0.65.'),
        ("90 kg", "65 %", '--from "65 %": rule "cap" limits an amount in kg: say such as 90 kg.'),
        ("90 kg", "3 m", '--from "3 m": rule "cap" limits an amount in kg: say such as 90 kg.'),
    ],
)
def test_that_an_amount_of_another_kind_is_refused_in_the_words_of_the_rule(tmp_path, capsys, rule, typed, said):
    path = book_at(tmp_path / "book.xlsx", cap(rule))
    assert main(["frontier", str(path), "--rule", "cap", "--from", typed]) == 2
    assert said in "".join(capsys.readouterr())


def test_that_the_table_names_what_is_new_and_marks_the_amount_of_the_book(book, capsys):
    assert main(["frontier", str(book), "--rule", "cap", "--from", "1", "--to", "0.7", "--steps", "3"]) == 0
    rows = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines() if line.startswith("  ")]
    assert rows == [
        "amount cost over the loosest newly at or beyond their limit",
        "100.0 % 100.00 USD +0.00 cap",
        "85.0 % 130.00 USD +30.00",
        "in the book: 80.0 % 140.00 USD +40.00",
        "70.0 % 160.00 USD +60.00",
    ]


def test_that_the_terminal_says_what_the_first_points_cost_and_how_far_it_can_go(book, capsys):
    assert main(["frontier", str(book), "--rule", "cap", "--steps", "11"]) == 0
    said = capsys.readouterr().out
    assert "from 100.0 % to 90.0 % it costs 20.00 USD." in said.replace("From", "from")
    assert "It can go to 70.0 %, at 60.00 USD (+60.00 %) over the loosest." in said
    assert "60.0 % to 0.0 %  no plan (infeasible)" in said


@pytest.mark.parametrize(
    "more",
    [
        ("--rule", "cup"),
        ("--rule", "cap", "--from", "65"),
        ("--rule", "cap", "--steps", "1"),
        ("--rule", "cap", "-o", "frontier.pdf"),
        ("--preset", "EU_CRMA_RECYCLING_25"),
        ("--preset", "NO_SUCH"),
    ],
)
def test_that_wrong_usage_ends_with_status_2(book, more, capsys):
    assert main(["frontier", str(book), *more]) == 2
    assert len("".join(capsys.readouterr())) > 40


@pytest.mark.parametrize("more", [(), ("--rule", "cap", "--preset", "EU_CRMA_65"), ("--rule", "cap", "--from", "many")])
def test_that_the_parser_refuses_what_it_cannot_read_with_status_2(book, more):
    with pytest.raises(SystemExit) as ended:
        main(["frontier", str(book), *more])
    assert ended.value.code == 2


def test_that_the_book_itself_is_never_written_over(book):
    before = book.read_bytes()
    assert main(["frontier", str(book), "--rule", "cap", "-o", str(book)]) == 2
    assert main(["frontier", str(book), "--rule", "cap", "--json", str(book)]) == 2
    assert book.read_bytes() == before


def test_that_a_sweep_without_any_plan_ends_with_status_3(book, capsys):
    assert main(["frontier", str(book), "--rule", "cap", "--from", "0.5", "--to", "0", "--steps", "2"]) == 3
    assert "No amount asked for has a plan" in capsys.readouterr().out


def test_that_problems_in_the_data_end_with_status_2_and_are_written(tmp_path):
    path = book_at(tmp_path / "book.xlsx", cap("65"))
    status, result = traced(path, "--rule", "cap")
    assert (status, result["points"]) == (2, [])
    assert any("65" in problem["message"] for problem in result["problems"])


def test_that_the_rules_of_a_preset_are_swept_together(tmp_path):
    magnets = {"contents": [{"material": "M", "mineral": "neodymium", "fraction": 0.3}]}
    origins = [
        {"offer": offer, "stage": stage, "country": country}
        for offer, country in (("cheap", "CN"), ("dear", "AU"))
        for stage in ("mined", "refined")
    ]
    path = book_at(tmp_path / "book.xlsx", **magnets, origins=origins)
    status, result = traced(path, "--preset", "EU_CRMA_65@always", "--steps", "2")
    assert (status, result["rule"], len(result["rules"])) == (0, "EU_CRMA_65@always", 3)
    # 70 kg at least come from China; the book's own cap of 80 % costs 40 USD already.
    assert [(point["amount"], point["cost"]) for point in result["points"]] == [
        (1.0, pytest.approx(140.0)),
        (pytest.approx(0.7, abs=1e-9), pytest.approx(160.0)),
        (0.0, None),
    ]


def test_that_break_points_are_asked_for_instead_of_steps(book):
    status, result = traced(book, "--rule", "cap", "--break-points")
    # 2 USD a point down to the end at 70 %: a straight line.
    assert (status, [point["cost"] for point in result["points"]]) == (
        0,
        [pytest.approx(100.0), pytest.approx(160.0), None],
    )


def test_that_the_plan_workbook_has_the_frontier_as_a_sheet_with_a_curve_and_verifies(book, tmp_path):
    target = tmp_path / "plan.xlsx"
    assert main(["frontier", str(book), "--rule", "cap", "--steps", "5", "-o", str(target)]) == 0
    assert main(["verify", str(target)]) == 0
    page = openpyxl.load_workbook(target, data_only=True)["Frontier"]
    rows = [row for row in page.iter_rows(min_row=30, max_col=6, values_only=True) if row[0] is not None]
    assert [row[:2] for row in rows] == [
        (1.0, pytest.approx(100.0)),
        (0.8, pytest.approx(140.0)),
        (0.75, pytest.approx(150.0)),
        (pytest.approx(0.7), pytest.approx(160.0)),
        (0.5, None),
        (0.25, None),
        (0.0, None),
    ]
    with zipfile.ZipFile(target) as file:
        charts = [file.read(name).decode() for name in file.namelist() if name.startswith("xl/charts/chart")]
    (curve,) = [chart for chart in charts if "scatterChart" in chart]
    # The curve, and the book's own amount beside it: 80 % at 140 USD.
    assert "Frontier!$A$30:$A$33" in curve
    assert "Frontier!$A$5:$A$5" in curve
    assert (page["A5"].value, page["B5"].value, page["C5"].value) == (0.8, pytest.approx(140.0), "in the book")
    assert page["G28"].value == "Mix of all materials, by quantity"
    assert [page["G29"].value, page["H29"].value] == ["CN China, made", "AU Australia, made"]
    # The curve fills its axes: from 70 % to 100 %, from 100 USD on.
    assert '<c:max val="1.0"/><c:min val="0.7"/>' in curve
    assert '<c:min val="100.0"/>' in curve


def test_that_a_book_without_a_plan_of_its_own_still_shows_its_frontier(tmp_path):
    path, target = book_at(tmp_path / "book.xlsx", cap("50 %")), tmp_path / "plan.xlsx"
    assert main(["frontier", str(path), "--rule", "cap", "--steps", "5", "-o", str(target)]) == 0
    assert main(["verify", str(target)]) == 0
