"""A plan workbook with edited quantities: what the edit is, costs, breaks and leaves missing, each at its cell."""

import dataclasses
import json

import openpyxl
import pytest

from data.excel.plan_workbook import facts as plan_facts
from data.excel.plan_workbook import write_plan_workbook
from data.excel.plan_workbook.record import canonical
from data.excel.verify import verify_plan_workbook
from optimizer.audit import audit, effect_of_edit
from optimizer.planning import plan_case
from tests.books import make_book
from tests.data.excel.verified import Audit, changed, codes
from tests.office import recalculated, with_cells
from tests.plans import case_of, suppliers_in, worked_case, worked_plan


def test_that_an_edited_quantity_says_what_it_was_and_is_with_its_cell(written):
    (edit,) = verify_plan_workbook(changed(written, "Plan", G5="<v>70</v>"), Audit()).edits
    assert (edit.kind, str(edit.at), edit.offer, edit.material, edit.was, edit.now, edit.unit) == (
        "award",
        "Plan!G5",
        "A",
        "M",
        60.0,
        70.0,
        "kg",
    )


def test_that_cells_that_hold_their_value_from_before_an_edit_are_stale_and_not_damaged(written):
    found = verify_plan_workbook(changed(written, "Plan", G5="<v>50</v>", G6="<v>50</v>"), Audit())
    assert (found.ok, found.state) == (False, "not recalculated")
    assert set(codes(found)) == {"award-changed", "not-recalculated"}


def test_that_a_cell_that_holds_neither_value_is_damage_beside_an_edit(written):
    path = changed(written, "Plan", G5="<v>50</v>", G6="<v>50</v>", J5="<v>77</v>")
    found = verify_plan_workbook(path, Audit())
    assert found.state == "damaged"
    assert [str(problem.at) for problem in found.problems if problem.code == "not-recomputed"] == ["Plan!J5"]


def test_that_a_changed_cell_without_an_edit_is_damage(written):
    assert verify_plan_workbook(changed(written, "Plan", L5="<v>1.5</v>"), Audit()).state == "damaged"


def test_that_an_edit_that_keeps_everything_is_well_once_it_is_recalculated(written, tmp_path):
    path = recalculated(changed(written, "Plan", G5="<v>50</v>", G6="<v>50</v>"), tmp_path / "office")
    found = verify_plan_workbook(path, audit, effect_of_edit)
    assert (found.ok, found.state, found.broken) == (True, "edited", ())
    assert (found.effect.before.total, found.effect.after.total) == (pytest.approx(261.0), pytest.approx(267.5))
    assert found.recomputed_cost == pytest.approx(267.5)


def short_book(path):
    """A can deliver 80 kg of 100; 20 are short at 9 each."""
    case = case_of(
        make_book(
            materials=[{"material": "M", "shortage_cost": 9.0}],
            requirements=[{"material": "M", "quantity": 100.0}],
            suppliers=suppliers_in(A="DE"),
            offers=[{"offer": "A", "supplier": "A", "material": "M", "unit_price": 2.0, "capacity": 80.0}],
            settings={"shortages": "allowed"},
        )
    )
    write_plan_workbook(plan_case(case), case, path)
    return path


def test_that_an_edit_that_ends_a_shortage_says_where_the_shortage_stands(tmp_path):
    path = changed(short_book(tmp_path / "plan.xlsx"), "Plan", G5="<v>90</v>")
    found = verify_plan_workbook(path, audit, effect_of_edit)
    (balance,) = (problem for problem in found.problems if problem.code == "audit-balance")
    assert str(balance.at) == "Stock!K5"
    assert balance.hint == "Type what is still short, 0 where nothing is, into Short in row 5 of Stock too."


def test_that_an_edit_that_ends_a_surplus_nobody_required_is_verified(tmp_path):
    # 10 kg from China in each quarter, though nothing is needed in the second: all of it is surplus.
    case = case_of(
        make_book(
            requirements=[
                {"material": "M", "period": "2027-Q1", "quantity": 100.0},
                {"period": "2027-Q2", "material": "N"},
            ],
            suppliers=suppliers_in(A="CN"),
            offers=[{"offer": name, "supplier": "A", "material": name, "unit_price": 2.0} for name in "MN"],
            rules=[
                {"rule": "R", "applies_to": "M", "from": "CN", "limit": "at least", "amount": "10 kg", "per": "period"}
            ],
            settings={"overbuying": "allowed"},
        )
    )
    write_plan_workbook(plan_case(case), case, tmp_path / "plan.xlsx")
    unbought = with_cells(tmp_path / "plan.xlsx", tmp_path / "unbought.xlsx", "Plan", {"G6": "<v>0</v>"})
    path = with_cells(unbought, tmp_path / "edited.xlsx", "Stock", {"J6": "<v>0</v>"})
    found = verify_plan_workbook(recalculated(path, tmp_path / "office"), audit, effect_of_edit)
    assert (found.state, [problem.code for problem in found.broken]) == ("edited", ["audit-rule"])


def test_that_what_is_short_on_the_summary_follows_the_sheet_stock(tmp_path):
    bought = with_cells(short_book(tmp_path / "plan.xlsx"), tmp_path / "bought.xlsx", "Plan", {"G5": "<v>90</v>"})
    path = with_cells(bought, tmp_path / "edited.xlsx", "Stock", {"G5": "<v>10</v>"})
    path = recalculated(path, tmp_path / "office")
    found = verify_plan_workbook(path, audit, effect_of_edit)
    assert (found.state, [problem.code for problem in found.broken]) == ("edited", ["audit-capacity"])
    # Ten more are bought at 2, ten fewer are missing at 9.
    assert found.effect.after.total - found.effect.before.total == pytest.approx(-70.0)


def test_that_an_edit_in_a_program_that_stores_no_values_is_priced_and_tested_all_the_same(written):
    book = openpyxl.load_workbook(written)
    book["Plan"]["G5"], book["Plan"]["G6"] = 70, 30
    path = written.with_name("stored.xlsx")
    book.save(path)
    found = verify_plan_workbook(path, audit, effect_of_edit)
    assert (found.ok, found.state) == (False, "not recalculated")
    assert found.effect.after.total == pytest.approx(254.5)
    assert [(problem.code, str(problem.at)) for problem in found.broken] == [("audit-rule", "Rules!I5")]


def test_that_a_requirement_that_an_edit_leaves_unmet_says_how_much_is_missing(written):
    found = verify_plan_workbook(changed(written, "Plan", G6="<v>30</v>"), audit, effect_of_edit)
    balance = next(problem for problem in found.broken if problem.code == "audit-balance")
    assert balance.sentence.startswith("Stock!K5: material M: 10 kg missing: opening 0 + bought 90")


def test_that_a_row_added_below_the_awards_counts_in_the_effect_and_is_no_silent_success(tmp_path):
    suppliers = [{"supplier": name, "country": name[1:]} for name in ("SCN", "SDE", "SAU")]
    case = worked_case(suppliers=suppliers, offers=THREE)
    plan = worked_plan(worked_case(), input_hash=case.book.content_hash())
    plan = dataclasses.replace(plan, awards=plan.awards.assign(supplier=["SCN", "SDE"]))
    path = tmp_path / "plan.xlsx"
    write_plan_workbook(plan, case, path)
    book = openpyxl.load_workbook(path)
    sheet = book["Plan"]
    sheet["G6"] = 30
    sheet["A7"], sheet["F7"], sheet["G7"] = "C", "horizon", 10
    book.save(path)
    found = verify_plan_workbook(path, audit, effect_of_edit)
    assert (found.ok, found.effect.after.total) == (False, pytest.approx(60 * 2.35 + 30 * 3 + 10 * 4))
    assert [(edit.kind, edit.offer, edit.now) for edit in found.edits] == [
        ("award", "B", 30.0),
        ("award added", "C", 10.0),
    ]
    assert {"award-added"} <= set(codes(found))


THREE = [
    {"offer": "A", "supplier": "SCN", "unit_price": 2.0, "tariff": 0.1, "freight": 0.1, "other_cost": 0.05},
    {"offer": "B", "supplier": "SDE", "unit_price": 3.0},
    {"offer": "C", "supplier": "SAU", "unit_price": 4.0},
]


@pytest.mark.parametrize(
    ("most_live", "said"),
    [
        (10_000, "The sheets follow it."),
        (1, "The sheets go on with the price before; the costs said here do not."),
    ],
)
def test_that_a_price_break_that_an_edit_reaches_is_told_and_counted(tmp_path, monkeypatch, most_live, said):
    monkeypatch.setattr(plan_facts, "MOST_LIVE_AWARDS", most_live)
    case = worked_case(rules=[{"rule": "Cap", "amount": 0.9}], price_breaks=[{"offer": "A", "from_quantity": 70.0}])
    path = tmp_path / "plan.xlsx"
    exposure = worked_plan(worked_case()).exposure.assign(applies_to="all", limit=0.9, binding=False)
    write_plan_workbook(worked_plan(case, exposure=exposure), case, path)
    found = verify_plan_workbook(changed(path, "Plan", G5="<v>70</v>", G6="<v>30</v>"), audit, effect_of_edit)
    # 70 × (0.5 × 1.1 + 0.15) + 30 × 3
    assert (found.broken, found.recomputed_cost) == ((), pytest.approx(139.0))
    (told,) = [problem for problem in found.problems if problem.code == "price-moved"]
    assert told.sentence.startswith("Plan!K5: the purchases of offer A reach another price break: 0.5 USD per kg")
    assert told.sentence.endswith(said)


def test_that_what_was_found_is_written_with_its_state_its_edits_and_its_cost(written):
    found = verify_plan_workbook(changed(written, "Plan", G5="<v>70</v>", G6="<v>30</v>"), audit, effect_of_edit)
    written_down = found.as_json()
    assert written_down["cost"]["change"]["total"] == pytest.approx(-6.5)
    assert (written_down["ok"], written_down["state"]) == (False, "not recalculated")
    assert [row["cell"] for row in written_down["edits"]] == ["G5", "G6"]
    assert [row["from"] for row in written_down["rules"] if row["state"] == "broken"] == ["CN"]
    json.dumps(written_down, allow_nan=False)


def test_that_a_record_whose_cost_is_not_that_of_its_awards_is_named(written):
    path = changed(written, "Plan", G5="<v>50</v>", G6="<v>50</v>")
    dearer = lambda case, before, after: replace_cost(effect_of_edit(case, before, after))  # noqa: E731
    assert "record-cost" in codes(verify_plan_workbook(path, audit, dearer))


def replace_cost(effect):
    return dataclasses.replace(effect, before=dataclasses.replace(effect.before, total=300.0))


def test_that_a_flexible_rule_follows_an_edit_on_every_sheet(tmp_path):
    # 70 of 100 kg where exactly 60 % are asked for: 10 points at 3 USD; with 50 kg the other side is 10 points off too.
    rules = [{"rule": "Cap", "applies_to": "each material", "from": "CN", "limit": "exactly", "amount": 0.6}]
    case = worked_case(rules=[rules[0] | {"flexible": 3.0}])
    plan = worked_plan(case)
    path = tmp_path / "plan.xlsx"
    write_plan_workbook(dataclasses.replace(plan, exposure=plan.exposure.head(1)), case, path)
    for china, total in ((70, 254.5 + 30.0), (50, 267.5 + 30.0)):
        cells = {"G5": f"<v>{china}</v>", "G6": f"<v>{100 - china}</v>"}
        edited = recalculated(changed(path, "Plan", **cells), tmp_path / f"office {china}")
        found = verify_plan_workbook(edited, audit, effect_of_edit)
        assert (found.ok, found.state, found.recomputed_cost) == (True, "edited", pytest.approx(total))
        summary = openpyxl.load_workbook(edited, data_only=True)["Summary"]
        shown = [cell for row in summary.iter_rows(values_only=True) for cell in row]
        assert "1 at a price" in shown
        assert any(isinstance(cell, float | int) and cell == pytest.approx(total) for cell in shown)


@pytest.mark.parametrize(
    ("computed", "saved"),
    [
        (262.1141973794665, 262.114197379467),
        (262.1141973794665, 262.114197379466),
        (0.12345678901250001, 0.1234567890125),
        (0.1 + 0.2, 0.3),
    ],
)
def test_that_a_number_counts_the_same_after_a_program_saved_fifteen_digits_of_it(computed, saved):
    assert canonical(computed) == canonical(saved)


def test_that_numbers_that_differ_in_the_twelfth_digit_are_told_apart():
    assert canonical(262.114197379) != canonical(262.114197378)
    assert canonical(123456789012345.0) != canonical(123456789012344.0)
