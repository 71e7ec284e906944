"""Rules that count on the command line: planned, written, verified from the file alone."""

import json

import openpyxl
import pytest

from data.excel.book_writer import write_book
from desktop.__main__ import main
from tests.books import make_book
from tests.office import with_cells
from tests.plans import suppliers_in

YEARS = ("2027", "2028")


def count(rule, measure, limit, amount, **more):
    return {"rule": rule, "from": None, "measure": measure, "limit": limit, "amount": amount, **more}


@pytest.fixture(scope="module")
def planned(tmp_path_factory):
    """100 kg of M in each of two years and 50 kg of N in the first, at 1 USD from China, 2 from Australia."""
    folder = tmp_path_factory.mktemp("counts")
    book = make_book(
        suppliers=suppliers_in(A="CN", B="AU"),
        requirements=[
            *({"period": year, "quantity": 100.0} for year in YEARS),
            {"material": "N", "period": "2027", "quantity": 50.0},
        ],
        offers=[
            {"offer": o + m, "supplier": o, "material": m, "unit_price": price}
            for m in "MN"
            for o, price in (("A", 1.0), ("B", 2.0))
        ],
        origins=[{"offer": "AM", "stage": "mined", "country": "CN", "share": 0.6}],
        rules=[
            count("two", "suppliers", "at least", 2, applies_to="each material", per="period"),
            count("mines", "countries", "at most", 1, stage="mined", flexible=3.0),
            count("one of A", "countries", "exactly", 1, **{"from": "supplier: A"}),
            count("China", "suppliers", "at most", 1, **{"from": "CN"}),
        ],
    )
    path, plan, result = folder / "book.xlsx", folder / "plan.xlsx", folder / "result.json"
    write_book(book, path)
    status = main(["plan", str(path), "-o", str(plan), "--json", str(result)])
    return status, json.loads(result.read_text(encoding="utf-8")), plan


def test_that_counts_are_planned_and_stated_in_the_result_file(planned):
    status, result, _ = planned
    # A thousandth of 100, 100 and 50 kg from B: 0.25 USD more than 250; China and the unknown are two mines: 3 USD.
    assert (status, result["status"]) == (0, "optimal")
    assert result["cost"]["total"] == pytest.approx(253.25, rel=1e-9)
    assert result["cost"]["penalty"] == 3.0
    keys = ("rule", "applies_to", "stage", "from", "period", "share", "share_low", "share_high", "limit", "violation")
    assert [tuple(line[key] for key in keys) for line in result["exposure"]] == [
        ("China", "all", "made", "CN", None, 1, 1, 1, 1, 0),
        ("mines", "all", "mined", None, None, 2, 1, 2, 1, 1),
        ("one of A", "all", "made", "A", None, 1, 1, 1, 1, 0),
        ("two", "M", None, None, "2027", 2, 2, 2, 2, 0),
        ("two", "M", None, None, "2028", 2, 2, 2, 2, 0),
        ("two", "N", None, None, "2027", 2, 2, 2, 2, 0),
        ("two", "N", None, None, "2028", 0, 0, 0, 2, 0),
    ]


def test_that_the_plan_workbook_holds_the_counts_and_verifies_from_itself_alone(planned, capsys):
    plan = planned[2]
    assert main(["verify", str(plan)]) == 0
    assert "everything recomputes and the rules hold" in capsys.readouterr().out
    rows = list(openpyxl.load_workbook(plan, data_only=True)["Rules"].iter_rows(min_row=5, values_only=True))
    # Nothing of N is needed and bought in 2028: nothing is asked there.
    words = ["at the limit", "beyond, at a price", *["at the limit"] * 4, "holds"]
    assert [row[13] for row in rows] == words
    assert rows[0][4] == "China"
    assert rows[1][4] == "anywhere"


def test_that_a_count_changed_in_the_plan_workbook_is_found(planned, tmp_path):
    changed = with_cells(planned[2], tmp_path / "changed.xlsx", "Rules", {"I6": "<v>1</v>"})
    assert main(["verify", str(changed)]) == 2


def test_that_the_terminal_writes_counts_as_whole_numbers(planned, capsys):
    book = planned[2].parent / "book.xlsx"
    assert main(["plan", str(book)]) == 0
    said = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["China", "all", "made", "CN", "China", "-", "1", "1"] in said  # no price: the plan has counts
