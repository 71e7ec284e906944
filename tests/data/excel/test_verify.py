"""A plan workbook verified from itself alone: what was changed is named with its cell."""

import pandas as pd
import pytest

from data.excel.cells import SpreadsheetError
from data.excel.plan_workbook import facts as plan_facts
from data.excel.plan_workbook import write_plan_workbook
from data.excel.verify import verify_plan_workbook
from data.plan import Plan, Repair, Status
from data.problems import CellRef, Problem, Severity
from optimizer.audit import audit, effect_of_edit
from tests.data.excel.verified import Audit, Found, changed, find, sentences
from tests.office import recalculated
from tests.plans import worked_case, worked_plan


def test_that_an_untouched_plan_verifies_and_the_audit_sees_the_plan_itself(written):
    audit = Audit()
    found = verify_plan_workbook(written, audit)
    assert found.ok
    assert found.problems == ()
    assert (found.stated_cost, found.recomputed_cost, found.awards, found.rules) == (261.0, pytest.approx(261), 2, 1)
    case = worked_case()
    seen, plan = audit.asked[0], worked_plan(case)
    pd.testing.assert_frame_equal(seen.awards, plan.awards, check_dtype=False)
    pd.testing.assert_frame_equal(seen.exposure, plan.exposure, check_dtype=False)
    assert (seen.status, seen.unconstrained, seen.certificate) == (plan.status, 235.0, plan.certificate)


def test_that_a_changed_quantity_is_named_with_its_cell_and_both_quantities(written):
    path = changed(written, "Plan", G5="<v>70</v>")
    assert "Plan!G5: 70 kg, the plan had 60 kg (offer A)." in sentences(path)
    assert verify_plan_workbook(path, Audit()).recomputed_cost == pytest.approx(284.5)


def test_that_stored_values_that_no_longer_follow_from_a_quantity_are_named(written):
    found = sentences(changed(written, "Plan", G5="<v>70</v>"))
    assert "Plan!J5: holds 141; 164.5 was recomputed." in found
    assert "Rules!N5: holds “at the limit”; “broken” was recomputed." in found
    assert "Stock!L5: holds “met”; “too much” was recomputed." in found


def test_that_after_recalculation_only_the_change_itself_is_named(written, tmp_path):
    path = recalculated(changed(written, "Plan", G5="<v>70</v>"), tmp_path / "office")
    assert sentences(path) == ["Plan!G5: 70 kg, the plan had 60 kg (offer A)."]


def test_that_an_untouched_plan_still_verifies_after_libreoffice_saved_it(written, tmp_path):
    assert sentences(recalculated(written, tmp_path / "office")) == []


def test_that_the_audit_is_asked_about_the_quantities_of_the_file_without_any_claim_of_optimality(written):
    audit = Audit()
    verify_plan_workbook(changed(written, "Plan", G5="<v>70</v>"), audit)
    seen = audit.asked[0]
    assert seen.awards["quantity"].tolist() == [70.0, 40.0]
    assert (seen.status, seen.certificate, seen.cost.total) == (Status.FEASIBLE, None, pytest.approx(284.5))


def test_that_findings_of_the_audit_are_problems_at_their_cells(written):
    audit = Audit(
        Found("balance", "material M, period ", "too much"),
        Found("rule", "rule Cap, M, made, CHN", "too high"),
        Found("capacity", "offer B, period ", "too much of B"),
        Found("cost", "cost total", "wrong"),
    )
    places = [str(problem.at) for problem in verify_plan_workbook(written, audit).problems]
    assert places == ["Stock!K5", "Rules!I5", "Plan!G6", "plan.xlsx"]


def test_that_exposure_lines_are_no_findings_of_their_own_once_the_awards_are_changed(written):
    audit = Audit(Found("exposure", "exposure of rule Cap", "share"))
    assert not verify_plan_workbook(written, audit).ok
    path = changed(written, "Plan", G5="<v>70</v>")
    assert not any(problem.message == "share" for problem in verify_plan_workbook(path, audit).problems)


PRICE_OF_A = "Plan!K5: the unit price was changed from 2 to 1.5: a price belongs into the book; plan again."


def test_that_a_changed_price_comes_first_and_what_follows_from_it_is_not_listed(written, tmp_path):
    path = recalculated(changed(written, "Plan", K5="<v>1.5</v>"), tmp_path / "office")
    found = verify_plan_workbook(path, audit)
    assert found.problems[0].sentence == PRICE_OF_A
    assert {problem.code for problem in found.problems} == {"price-changed", "follows-price"}
    assert (found.ok, found.changed_prices, found.state) == (False, 1, "edited")
    # 60 kg at 2 (not 1.5) and what else the plan costs.
    assert found.recomputed_cost == pytest.approx(261.0)


def test_that_a_changed_price_does_not_hide_another_changed_cell(written):
    found = sentences(changed(written, "Plan", K5="<v>1.5</v>", L6="<v>0.9</v>"))
    assert found[0] == PRICE_OF_A
    assert any(sentence.startswith("Plan!L6: holds 0.9; ") for sentence in found)


def test_that_what_an_edit_leaves_missing_is_told_in_its_unit(written):
    found = verify_plan_workbook(changed(written, "Plan", G5="<v>50</v>"), audit, effect_of_edit)
    # 100 kg are required, 50 and 40 are bought.
    assert [(each.material, each.quantity, each.unit) for each in found.missing] == [("M", pytest.approx(10.0), "kg")]
    assert verify_plan_workbook(written, audit).missing == ()


@pytest.mark.parametrize(
    ("sheet", "cell", "inside", "expected"),
    [
        ("Plan", "J5", "<v>141</v>", "Plan!J5: holds the typed value 141 in place of a formula."),
        ("Plan", "L5", "<v>1.5</v>", "Plan!L5: holds 1.5; "),
        ("Plan", "A6", "<is><t>A</t></is>", "Plan!A6: offer A in horizon: the plan had B in horizon."),
        ("Plan", "G5", "<v>-5</v>", "Plan!G5: the quantity of offer A “-5” is not a quantity"),
        ("Stock", "H5", "<v>90</v>", "Stock!H5: holds 90; 100 was recomputed."),
        ("Stock", "I5", "<v>7</v>", "Stock!I5: closing of M is 7, the plan had 0."),
        ("Rules", "M5", "<v>0.7</v>", "Rules: Rules, limits, prices per point"),
        ("Rules", "P5", "<v>9</v>", "Rules: Rules, limits, prices per point"),
        ("Summary", "B12", "<v>1</v>", "Summary!B12: "),
        ("Origins", "I5", "<v>0.5</v>", "Origins!I5: holds 0.5; 1 was recomputed."),
    ],
)
def test_that_any_other_changed_cell_is_named(written, sheet, cell, inside, expected):
    path = changed(written, sheet, **{cell: inside})
    found = sentences(path)
    assert any(sentence.startswith(expected) for sentence in found), found


def test_that_a_changed_input_in_assumptions_is_named_with_its_table(written):
    place = find(written, "Assumptions", 0.05)
    found = sentences(changed(written, "Assumptions", **{place: "<v>0.06</v>"}))
    assert any("The table “Input: Offers”" in sentence and "checksum" in sentence for sentence in found)
    assert any("The input is not the one that was planned." in sentence for sentence in found)


def test_that_a_changed_record_of_the_awards_is_named(written):
    found = sentences(changed(written, "Assumptions", **{find(written, "Assumptions", 60): "<v>61</v>"}))
    assert any("The table “Awards”" in sentence for sentence in found)
    assert "Plan!G5: 60 kg, the plan had 61 kg (offer A)." in found


def test_that_an_input_that_is_no_longer_a_workbook_to_plan_says_what_is_wrong_with_it(written):
    place = find(written, "Assumptions", 0.05)
    found = sentences(changed(written, "Assumptions", **{place: "<v>-3</v>"}))
    assert any("other cost" in sentence.lower() for sentence in found)


def test_that_a_file_that_is_no_plan_workbook_is_refused_in_a_sentence(tmp_path):
    path = tmp_path / "other.xlsx"
    pd.DataFrame({"a": [1]}).to_excel(path, sheet_name="Offers", engine="xlsxwriter")
    with pytest.raises(SpreadsheetError, match=r"other\.xlsx is not a plan workbook of Lodestone: it has no sheet"):
        verify_plan_workbook(path, Audit())
    pd.DataFrame({"a": [1]}).to_excel(path, sheet_name="Assumptions", engine="xlsxwriter")
    with pytest.raises(SpreadsheetError, match="does not list its tables"):
        verify_plan_workbook(path, Audit())


def test_that_a_plan_too_large_to_trace_verifies_too(tmp_path, monkeypatch):
    monkeypatch.setattr(plan_facts, "MOST_LIVE_ROWS", 1)
    case = worked_case()
    path = tmp_path / "plan.xlsx"
    write_plan_workbook(worked_plan(case), case, path)
    assert verify_plan_workbook(path, Audit()).ok
    found = sentences(changed(path, "Rules", I5="<v>0.3</v>"))
    assert any(sentence.startswith("Rules: ") for sentence in found)


def test_that_a_workbook_without_a_plan_verifies_and_has_no_cost(tmp_path):
    case = worked_case()
    problem = Problem("short", "Nobody offers X.", CellRef("b.xlsx", "Offers", 3, "C", 1, "material"), "X", "Add one.")
    plan = Plan(Status.INFEASIBLE, conflict=("Cap",), repairs=(Repair("Cap", "60 %", "70 %", "More.", None),))
    plan = Plan(**{**plan.__dict__, "problems": (problem, Problem("n", "A note.", severity=Severity.NOTE))})
    path = tmp_path / "none.xlsx"
    write_plan_workbook(plan, case, path)
    found = verify_plan_workbook(path, Audit())
    assert (found.ok, found.status, found.recomputed_cost) == (True, Status.INFEASIBLE, None)
