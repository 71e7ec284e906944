"""What a buyer sees when quantities of the plan workbook are changed: price breaks, counts and stock follow.

M needs 100 a quarter over four quarters: all units of AM cost 2, from 200 on 1.8, from 300 on 1.7; BM costs 2.1. N
needs the same: AN costs 2, what lies above 100 costs 1.5, above 150 1.2. S is stored: 50 at first, 10 days of cover.
"""

from __future__ import annotations

import openpyxl
import pytest

from data.excel.plan_workbook import write_plan_workbook
from data.excel.verify import verify_plan_workbook
from optimizer.audit import audit, effect_of_edit
from optimizer.planning import plan_case
from tests.books import make_book
from tests.office import recalculated, with_cells
from tests.plans import case_of, suppliers_in

QUARTERS = [f"2027-Q{number}" for number in range(1, 5)]


def book():
    prices = {"AM": 2.0, "BM": 2.1, "AN": 2.0, "BN": 2.3, "AS": 5.0}
    return make_book(
        suppliers=suppliers_in(A="CN", B="AU"),
        requirements=[{"material": m, "period": q, "quantity": 100.0} for m in "MNS" for q in QUARTERS],
        offers=[
            {"offer": offer, "supplier": offer[0], "material": offer[1], "unit_price": price}
            for offer, price in prices.items()
        ],
        price_breaks=[
            {"offer": "AM", "from_quantity": 200.0, "unit_price": 1.8, "type": "all units"},
            {"offer": "AM", "from_quantity": 300.0, "unit_price": 1.7, "type": "all units"},
            {"offer": "AN", "from_quantity": 100.0, "unit_price": 1.5, "type": "incremental"},
            {"offer": "AN", "from_quantity": 150.0, "unit_price": 1.2, "type": "incremental"},
        ],
        stock=[{"material": "S", "opening": 50.0, "holding_cost": 0.1, "minimum_cover": 9.0, "maximum": 150.0}],
        rules=[
            {"rule": "Cap", "from": "CN", "applies_to": "M", "amount": 0.6},
            {"rule": "Two", "applies_to": "M", "measure": "suppliers", "from": None, "limit": "at least", "amount": 2},
            {"rule": "One", "applies_to": "N", "measure": "countries", "from": None, "limit": "at most", "amount": 1},
        ],
    )


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    case = case_of(book())
    path = tmp_path_factory.mktemp("live") / "plan.xlsx"
    plan = plan_case(case)
    write_plan_workbook(plan, case, path)
    return path, plan


def sheet_of(path, title):
    return openpyxl.load_workbook(path, data_only=True)[title]


def rows_of(path, title, first=5):
    return [[cell.value for cell in row] for row in sheet_of(path, title).iter_rows(min_row=first)]


def quantity_cells(path, changes):
    """Cells of the sheet Plan that give offers other quantities: the first award takes it, the others nothing."""
    cells, left = {}, dict(changes)
    for number, row in enumerate(rows_of(path, "Plan"), 5):
        if row[0] in changes:
            cells[f"G{number}"] = f"<v>{left.pop(row[0], 0.0)}</v>"
    assert not left
    return cells


@pytest.fixture(scope="module")
def edited(written, tmp_path_factory):
    """350 of AM, nothing of BM, 120 of AN, and 30 more of S in the first quarter."""
    path, _ = written
    folder = tmp_path_factory.mktemp("edited")
    changes = quantity_cells(path, {"AM": 350.0, "BM": 0.0, "AN": 120.0})
    stored = next(number for number, row in enumerate(rows_of(path, "Plan"), 5) if row[0] == "AS")
    changes[f"G{stored}"] = f"<v>{sheet_of(path, 'Plan')[f'G{stored}'].value + 30.0}</v>"
    changed = with_cells(path, folder / "changed.xlsx", "Plan", changes)
    return recalculated(changed, folder / "office")


def test_that_the_plan_states_what_its_price_breaks_give(written):
    # 60 % of 400: 240 of AM at 1.8, 160 of BM; 400 of AN: 100 at 2, 50 at 1.5, 250 at 1.2 are 575.
    path, plan = written
    paid = {row[0]: row[8] for row in rows_of(path, "Price breaks") if row[8] is not None}
    assert paid == pytest.approx({"AM": 1.8, "AN": 575.0 / 400.0})
    assert verify_plan_workbook(path, audit).ok
    total = sheet_of(path, "Summary")["B20"].value
    assert total == pytest.approx(plan.cost.total, rel=1e-12)


def test_that_unit_prices_follow_price_breaks(edited):
    # 350 of AM reach the last break; 120 of AN: 100 at 2 and 20 at 1.5.
    paid = {row[0]: row[8] for row in rows_of(edited, "Price breaks") if row[8] is not None}
    assert paid == pytest.approx({"AM": 1.7, "AN": 230.0 / 120.0})
    costs = {}
    for row in rows_of(edited, "Plan"):
        costs[row[0]] = costs.get(row[0], 0.0) + row[9]
    assert costs["AM"] == pytest.approx(350 * 1.7)
    assert costs["BM"] == 0.0
    assert costs["AN"] == pytest.approx(230.0)


def test_that_a_share_that_breaks_its_rule_says_so_on_the_first_page(edited):
    rows = {row[0]: row for row in rows_of(edited, "Rules") if row[13] not in {None, "–"}}
    assert rows["Cap"][8] == 1.0
    assert rows["Cap"][13] == "broken"
    assert sheet_of(edited, "Summary")["G6"].value == "2 broken"


def test_that_closing_stock_follows_what_is_bought_and_what_is_too_much_is_said(written, edited):
    # What may be left at the end: the larger of what there was, 50, and the cover, 9 of 92 days of 100.
    before = {(row[0], row[2]): row[8] for row in rows_of(written[0], "Stock")}
    after = {(row[0], row[2]): row for row in rows_of(edited, "Stock")}
    for quarter in QUARTERS:
        assert after["S", quarter][8] == pytest.approx(before["S", quarter] + 30.0)
    assert after["S", "2027-Q4"][10] == pytest.approx(max(0.0, before["S", "2027-Q4"] + 30.0 - 50.0))
    assert after["N", "2027-Q1"][11] == "too much"
    assert [after["M", quarter][11] for quarter in QUARTERS].count("short") >= 1


@pytest.fixture(scope="module")
def verified(edited):
    return verify_plan_workbook(edited, audit, effect_of_edit)


def test_that_only_the_changes_and_what_they_break_are_named(verified):
    codes = {problem.code for problem in verified.problems}
    assert "award-changed" in codes
    assert not codes & {"not-recomputed", "not-recalculated", "not-a-formula", "stock-changed", "rules-changed"}
    assert {edit.kind for edit in verified.edits} == {"award"}
    assert verified.state == "edited"


def test_that_the_recalculated_workbook_comes_to_the_cost_that_verifying_says(edited, verified):
    total = sheet_of(edited, "Summary")["B20"].value
    assert total == pytest.approx(verified.effect.after.total, rel=1e-12)
    assert total == pytest.approx(verified.recomputed_cost, rel=1e-12)


def test_that_prices_that_an_edit_moves_are_said_to_be_followed_by_the_sheets(verified):
    moved = [problem.message for problem in verified.problems if problem.code == "price-moved"]
    assert len(moved) == 2
    assert all(message.endswith("The sheets follow it.") for message in moved)


def test_that_stock_beyond_what_may_be_left_is_named_at_its_difference_without_asking_to_type_it(written, tmp_path):
    # At the end 9 of 92 days of 100 are in stock; 60 more are beyond the 50 that may be left.
    path, _ = written
    stored = next(number for number, row in enumerate(rows_of(path, "Plan"), 5) if row[0] == "AS")
    more = sheet_of(path, "Plan")[f"G{stored}"].value + 60.0
    changed = with_cells(path, tmp_path / "more.xlsx", "Plan", {f"G{stored}": f"<v>{more}</v>"})
    found = verify_plan_workbook(changed, audit, effect_of_edit)
    last = max(number for number, row in enumerate(rows_of(path, "Stock"), 5) if row[0] == "S")
    assert [str(problem.at) for problem in found.broken] == [f"Stock!K{last}"]
    assert "Closing" not in found.broken[0].hint


def test_that_stock_that_runs_out_is_said_once_a_period(written, tmp_path):
    # Nothing is bought of S: 50 are in stock, 100 are needed each quarter, 350 are missing in the end.
    path, _ = written
    rows = [number for number, row in enumerate(rows_of(path, "Plan"), 5) if row[0] == "AS"]
    changed = with_cells(path, tmp_path / "none.xlsx", "Plan", {f"G{number}": "<v>0</v>" for number in rows})
    found = verify_plan_workbook(changed, audit, effect_of_edit)
    assert [(each.material, each.quantity) for each in found.missing] == [("S", pytest.approx(350.0))]
    said = [problem.message for problem in found.broken if " S" in problem.message]
    missing = zip((50, 150, 250, 350), QUARTERS, strict=True)
    assert said == [f"{lack}.00 kg of S are missing by the end of {quarter}." for lack, quarter in missing]


def test_that_an_edit_in_a_program_that_does_not_calculate_says_the_same_of_stock_and_cost(written, edited, verified):
    changed = edited.parent.parent / "changed.xlsx"
    stored = changed.with_name("stored.xlsx")
    openpyxl.load_workbook(changed).save(stored)
    found = verify_plan_workbook(stored, audit, effect_of_edit)
    assert found.state == "not recalculated"
    assert found.effect.after.total == pytest.approx(verified.effect.after.total, rel=1e-12)
    assert [edit.now for edit in found.edits] == [edit.now for edit in verified.edits]
    assert {problem.code for problem in found.problems} - {problem.code for problem in verified.problems} == {
        "not-calculated"
    }


def test_that_counts_follow_who_has_an_award(edited):
    # Without BM one supplier is left, where two are asked for; nothing of N comes from a second country.
    rows = {row[0]: row for row in rows_of(edited, "Rules") if row[13] not in {None, "–"}}
    assert (rows["Two"][8], rows["Two"][13]) == (1, "broken")
    assert (rows["One"][8], rows["One"][13]) == (1, "at the limit")
    counted = {(row[0], row[4]): row[10] for row in rows_of(edited, "Counted")}
    assert (counted["Two", "A"], counted["Two", "B"]) == (1, 0)
