"""Sentences that claim something, on small books where it would be false."""

import openpyxl

from data.excel.book_writer import write_book
from data.excel.verify import verify_plan_workbook
from desktop.__main__ import main
from optimizer.audit import audit
from tests.books import make_book
from tests.office import with_cells
from tests.plans import cap, suppliers_in


def test_that_a_rule_which_forbids_to_buy_anything_is_not_said_to_cost_nothing(tmp_path):
    # All of M is from China: a cap of 50 % leaves 100 kg short at 10 a kg, where they would cost 1 a kg.
    book = make_book(
        suppliers=suppliers_in(A="CN"),
        settings={"shortages": "allowed"},
        materials=[{"material": "M", "shortage_cost": 10.0}],
        requirements=[{"quantity": 100.0}],
        offers=[{"offer": "A", "supplier": "A", "unit_price": 1.0}],
        rules=cap("50 %"),
    )
    path, plan = tmp_path / "book.xlsx", tmp_path / "plan.xlsx"
    write_book(book, path)
    assert main(["plan", str(path), "-o", str(plan)]) == 0
    cells = [cell for row in openpyxl.load_workbook(plan, data_only=True)["Summary"].values for cell in row]
    assert 900.0 in cells
    assert "No rule is at its limit." in cells


def test_that_free_rules_are_said_of_the_plan_as_it_was_computed_whatever_was_edited_since(tmp_path):
    offers = [{"offer": name, "supplier": name, "unit_price": price} for name, price in (("A", 1.0), ("B", 2.0))]
    path, plan, edited = (tmp_path / name for name in ("book.xlsx", "plan.xlsx", "edited.xlsx"))
    write_book(make_book(suppliers=suppliers_in(A="CN", B="DE"), offers=offers, rules=cap("60 %", "DE")), path)
    assert main(["plan", str(path), "-o", str(plan)]) == 0
    cells = [cell for row in openpyxl.load_workbook(plan, data_only=True)["Summary"].values for cell in row]
    assert "No rule is at its limit: the rules cost nothing." in cells
    found = verify_plan_workbook(with_cells(plan, edited, "Plan", {"G5": "<v>101</v>"}), audit)
    places = {(str(problem.at), problem.code) for problem in found.problems}
    assert ("Plan!G5", "award-changed") in places
    assert "not-recomputed" not in {code for _, code in places}


def test_that_amounts_whose_plans_were_not_found_in_time_are_not_said_to_have_none(tmp_path, capsys):
    offers = [
        {"offer": "A", "supplier": "A", "unit_price": 1.0, "minimum_order": 80.0},
        {"offer": "B", "supplier": "B", "unit_price": 2.0, "minimum_order": 50.0},
    ]
    path = tmp_path / "book.xlsx"
    write_book(make_book(suppliers=suppliers_in(A="CN", B="DE"), offers=offers, rules=cap("90 %")), path)
    asked = ["frontier", str(path), "--rule", "cap", "--steps", "3", "--time-limit", "0.000001"]
    assert main(asked) == 4
    said = capsys.readouterr().out
    assert "No plan was found before the time ran out." in said
    assert "No amount asked for has a plan." not in said
