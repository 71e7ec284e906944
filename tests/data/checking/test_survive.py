"""The sheet Survive: losses that stock must bridge, and for how long."""

from __future__ import annotations

from data.case import Scope, Source
from tests.books import make_book
from tests.cases import case_of, codes_of, problem_of


def survive(*rows, **sheets):
    return make_book(survive=rows, **sheets)


def test_that_blank_cells_mean_all_of_any_country_at_each_stage_for_every_material():
    row = case_of(survive({"survive": "V", "days": 30})).survive.loc["V"]
    assert (row["source"], row["stage"], row["scope"]) == (Source("any country"), "each", Scope("all"))
    assert (row["days"], row["lost_share"], row["row_id"]) == (30.0, 1.0, 0)


def test_that_rows_are_read_by_name_in_the_order_of_their_names():
    rows = [
        {"survive": "half", "from": "Germany", "stage": "mined", "applies_to": "material: M", "lost_share": "50 %"},
        {"survive": "all", "from": "EU27"},
        {"survive": "one", "from": "supplier: S", "stage": "mined"},
    ]
    table = case_of(survive(*rows)).survive
    assert table.index.tolist() == ["all", "half", "one"]
    assert table["source"].tolist() == [Source("group", "EU27"), Source("country", "DEU"), Source("supplier", "S")]
    assert table["stage"].tolist() == ["each", "mined", ""]
    assert table["scope"].tolist() == [Scope("all"), Scope("material", "M"), Scope("all")]
    assert table["lost_share"].tolist() == [1.0, 0.5, 1.0]


def test_that_a_book_without_the_sheet_has_nothing_to_survive():
    assert len(case_of(make_book()).survive) == 0


def test_that_any_supplier_is_no_loss_and_named_by_its_cell():
    problem = problem_of(survive({"from": "any supplier"}), "unknown-source")
    assert (problem.at.sheet, problem.at.cell) == ("Survive", "B2")
    assert "country, a group or a supplier" in problem.message


def test_that_names_nobody_knows_are_problems():
    assert codes_of(survive({"from": "Atlantis"})) == ["unknown-source"]
    assert codes_of(survive({"applies_to": "unobtainium"})) == ["unknown-scope"]


def test_that_days_are_required_and_not_below_zero_and_a_share_not_above_one():
    assert codes_of(survive({"days": None})) == ["blank-cell"]
    assert codes_of(survive({"days": -1})) == ["out-of-bounds"]
    assert codes_of(survive({"lost_share": "120 %"})) == ["share-above-one"]


def test_that_a_name_is_used_once():
    assert codes_of(survive({"survive": "V"}, {"survive": "V"})) == ["duplicate-key"]
