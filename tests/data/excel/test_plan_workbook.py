"""The plan workbook: what a reader finds in it, before and after it recalculates."""

import datetime as dt
import re
import zipfile
from dataclasses import replace

import openpyxl
import pytest

from data.excel.plan_workbook import facts as plan_facts
from data.excel.plan_workbook import plan_workbook_bytes, write_plan_workbook
from data.plan import Plan, Repair, Status
from data.problems import Problem
from optimizer.planning import PlanOptions, plan_case
from tests.books import make_book
from tests.office import recalculated, with_cells
from tests.plans import cap, case_of, suppliers_in, worked_case, worked_plan

SHEETS = [
    "Summary", "Plan", "By supplier", "By country", "Rules", "Concentration", "Embedded", "Stock", "Scenarios",
    "Origins", "Assumptions",
]  # fmt: skip
PAYLOADS = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://a.example","x")',
    "http://a.example",
    "https://a.example/?q=1",
    "ftp://a.example",
    "mailto:a@b.example",
    "internal:Sheet1!A1",
    "external:c:/x.xlsx",
    "file:///etc/passwd",
    "\\\\host\\share",
    "<b>bold</b>",
    "<r><t>rich</t></r>",
    "<r></r>",
    "]]><x/>",
    "&amp; & <",
    "{=1+1}",
    "\t=2+1",
    "'=1+1",
    "1e5",
    "007",
    "_x0041_",
]


def write(tmp_path, plan=None, case=None, name="plan.xlsx"):
    case = case or worked_case()
    path = tmp_path / name
    write_plan_workbook(plan or worked_plan(case), case, path)
    return path


def formulas(path):
    book = openpyxl.load_workbook(path)
    return {
        (sheet.title, cell.coordinate): cell.value
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


def values(path):
    book = openpyxl.load_workbook(path, data_only=True)
    return {(sheet.title, cell.coordinate): cell.value for sheet in book for row in sheet.iter_rows() for cell in row}


def beside(path, sheet, label, offset=1):
    """The value in the row of a label, ``offset`` columns to its right."""
    page = openpyxl.load_workbook(path, data_only=True)[sheet]
    for row in page.iter_rows():
        for cell in row:
            if cell.value == label:
                return page.cell(cell.row, cell.column + offset).value
    raise AssertionError(label)


def assert_same(found, expected):
    before, after = values(expected), values(found)
    for place in formulas(expected):
        old, new = before[place], after[place]
        if isinstance(old, int | float):
            assert new == pytest.approx(old, rel=1e-12, abs=1e-9), place
        else:
            assert new == old, place


def test_that_the_workbook_has_the_sheets_of_the_contract(tmp_path):
    assert openpyxl.load_workbook(write(tmp_path)).sheetnames == SHEETS


def test_that_the_parts_of_the_cost_are_those_worked_out_by_hand_and_add_up(tmp_path):
    path = write(tmp_path)
    found = {
        label: beside(path, "Summary", label)
        for label in ("Purchase", "Tariff", "Freight", "Other cost", "Fixed cost", "Total", "Without the rules")
    }
    assert found == {
        "Purchase": 240.0,
        "Tariff": 12.0,
        "Freight": 6.0,
        "Other cost": 3.0,
        "Fixed cost": 0.0,
        "Total": 261.0,
        "Without the rules": 235.0,
    }
    assert beside(path, "Summary", "Without the rules", 2) == pytest.approx(261 / 235 - 1)


def test_that_every_formula_has_its_value_beside_it(tmp_path):
    path = write(tmp_path)
    stored = values(path)
    assert len(formulas(path)) > 40
    assert [place for place in formulas(path) if stored[place] is None] == []


def test_that_an_award_is_quantity_times_unit_cost(tmp_path):
    path = write(tmp_path)
    stored, live = values(path), formulas(path)
    assert stored["Plan", "G5"] == 60.0
    assert live["Plan", "J5"] == "=G5*I5"
    assert stored["Plan", "I5"] == pytest.approx(2.35)
    assert stored["Plan", "J5"] == pytest.approx(141.0)
    assert stored["Plan", "J3"] == pytest.approx(261.0)


def test_that_a_rule_row_has_share_limit_status_price_and_sentence(tmp_path):
    path = write(tmp_path)
    page = openpyxl.load_workbook(path, data_only=True)["Rules"]
    titles = {cell.value: cell.column for cell in page[4]}
    row = {title: page.cell(5, column).value for title, column in titles.items()}
    assert (row["From"], row["Share or amount"], row["Amount"]) == ("CN", pytest.approx(0.6), 0.6)
    assert (row["Status"], row["Binding"], row["Price per point, USD"]) == ("at the limit", "yes", 0.65)
    assert row["Rule in words"] == (
        "At most 60 % of the quantity of each material may be made in any single country, over the horizon."
    )


def test_that_libreoffice_recalculates_every_formula_to_the_stored_value(tmp_path):
    path = write(tmp_path)
    assert_same(recalculated(path, tmp_path / "office"), path)


def test_that_a_changed_quantity_moves_totals_shares_and_statuses(tmp_path):
    path = with_cells(write(tmp_path), tmp_path / "changed.xlsx", "Plan", {"G5": "<v>70</v>"})
    found = recalculated(path, tmp_path / "office")
    assert beside(found, "Summary", "Total") == pytest.approx(70 * 2.35 + 120)
    assert values(found)["Rules", "I5"] == pytest.approx(70 / 110)
    assert values(found)["Rules", "N5"] == "broken"
    assert beside(found, "Stock", "kg", 8) == "too much"
    assert beside(found, "By supplier", "SA", 6) == pytest.approx(70 * 2.35)
    assert beside(found, "By country", "China", 5) == pytest.approx(164.5)


def named(tmp_path, names, file):
    """The workbook of a book in which everything is called by those names, one material for each name."""
    case = worked_case(
        offers=[
            {"offer": name, "supplier": name, "material": name, "unit_price": 2.35, "incoterm": name} for name in names
        ],
        suppliers=[{"supplier": name, "name": name, "country": "CN", "owner_country": "CN"} for name in names],
        materials=[{"material": name, "description": name, "group": name} for name in names],
        requirements=[{"material": name, "quantity": 100} for name in names],
        rules=[{"rule": name, "applies_to": "all", "amount": 1} for name in names],
        file=names[0],
    )
    problems = tuple(Problem("x", name, raw=name, hint=name) for name in names)
    return write(tmp_path, replace(plan_case(case), problems=problems), case, file)


def test_that_text_from_the_input_is_never_a_formula_a_link_or_markup(tmp_path):
    harmless = formulas(named(tmp_path, [f"name {number}" for number in range(len(PAYLOADS))], "harmless.xlsx")).keys()
    path = named(tmp_path, PAYLOADS, "hostile.xlsx")
    found = formulas(path)
    with zipfile.ZipFile(path) as file:
        parts = {name: file.read(name).decode("utf-8") for name in file.namelist() if not name.endswith(".png")}
    shown = [cell.value for row in openpyxl.load_workbook(path)["Plan"].iter_rows() for cell in row]

    assert found.keys() == harmless
    assert not [text for text in found.values() if any(payload in text for payload in PAYLOADS if len(payload) > 3)]
    assert not any("TargetMode" in text or "<hyperlink" in text for text in parts.values())
    assert "<r>" not in re.sub(r'<r><t xml:space="preserve">&lt;r&gt;', "", parts["xl/sharedStrings.xml"])
    assert [payload for payload in PAYLOADS if shown.count(payload.strip()) < 5] == []


def test_that_numbers_keep_all_seventeen_digits(tmp_path):
    case = worked_case()
    awards = worked_plan(case).awards.assign(quantity=[0.1 + 0.2, 100.0 - (0.1 + 0.2)])
    path = write(tmp_path, worked_plan(case, awards=awards), case)
    assert values(path)["Plan", "G5"] == 0.1 + 0.2


def test_that_odd_characters_and_long_texts_are_shown_as_well_as_a_cell_can(tmp_path):
    case = worked_case(materials=[{"material": "M", "description": "a\x01b\ud800c" + "x" * 40_000}])
    path = write(tmp_path, worked_plan(case), case)
    text = values(path)["Plan", "E5"]
    assert text.startswith("a\ufffdb\ufffdcxxx")
    assert (len(text), text[-1]) == (32_767, "…")


@pytest.mark.long
def test_that_a_plan_too_large_to_trace_has_live_costs_and_says_that_its_shares_are_values(tmp_path, monkeypatch):
    monkeypatch.setattr(plan_facts, "MOST_LIVE_ROWS", 1)
    path = write(tmp_path)
    live = formulas(path)
    assert ("Plan", "J5") in live
    assert ("Rules", "I5") not in live
    assert values(path)["Rules", "I5"] == 0.6
    assert "2 of 2 rows hold the shares of the plan as values" in values(path)["Rules", "A2"]
    assert "too many awards" in values(path)["Origins", "A2"]
    assert_same(recalculated(path, tmp_path / "office"), path)


def test_that_a_share_that_does_not_recompute_is_written_as_a_value_and_said_to_be_one(tmp_path):
    case = worked_case()
    exposure = worked_plan(case).exposure.assign(share=[0.5, 0.4])
    path = write(tmp_path, worked_plan(case, exposure=exposure), case)
    assert ("Rules", "I5") not in formulas(path)
    assert ("Rules", "I6") in formulas(path)
    assert values(path)["Rules", "A2"].startswith("1 of 2 rows hold")


def test_that_where_there_is_no_plan_the_workbook_says_why(tmp_path):
    case = worked_case()
    repair = Repair("Cap", "60 %", "70 %", "Allow 70 % instead of 60 %.", 250.0)
    plan = Plan(
        Status.INFEASIBLE,
        conflict=("Cap", "capacity of B"),
        repairs=(repair,),
        problems=(Problem("short", "Nobody offers X."),),
        input_hash=case.book.content_hash(),
    )
    path = write(tmp_path, plan, case)
    held = [value for (sheet, _), value in values(path).items() if sheet == "Summary"]
    assert openpyxl.load_workbook(path).sheetnames == ["Summary", "Assumptions"]
    for text in ("No sourcing plan", "capacity of B", "Allow 70 % instead of 60 %.", "Nobody offers X."):
        assert text in held
    assert formulas(path) == {}


def test_that_the_same_plan_gives_the_same_cells(tmp_path):
    case = worked_case()
    plan = worked_plan(case)
    first, second = tmp_path / "1.xlsx", tmp_path / "2.xlsx"
    first.write_bytes(plan_workbook_bytes(plan, case))
    second.write_bytes(plan_workbook_bytes(plan, case))
    assert values(first) == values(second)
    assert formulas(first) == formulas(second)


def test_that_pages_are_landscape_one_page_wide_with_the_header_on_each(tmp_path):
    page = openpyxl.load_workbook(write(tmp_path))["Plan"]
    assert page.page_setup.orientation == "landscape"
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert page.page_setup.fitToHeight == 0
    assert page.print_title_rows == "$4:$4"
    assert page.freeze_panes == "B5"
    assert [(table.ref, table.autoFilter.ref) for table in page.tables.values()] == [("A4:X6", "A4:X6")]


def test_that_the_chart_says_the_cap_to_the_digit(tmp_path):
    case = worked_case(rules=[{"rule": "Cap", "applies_to": "each material", "amount": "62.5 %"}])
    with zipfile.ZipFile(write(tmp_path, plan_case(case), case)) as file:
        charts = [file.read(name).decode() for name in file.namelist() if name.startswith("xl/charts/chart")]
    assert any("Limit: at most 62.5 %" in chart for chart in charts)


def test_that_the_axis_of_shares_ends_at_the_whole_or_at_the_largest_share_above_it(tmp_path):
    # 150 kg are bought where 100 are needed: of what is needed they are one and a half.
    bought = {"offer": "A", "supplier": "A", "unit_price": 1.0, "minimum_order": 150.0}
    sheets = {
        "requirements": [{"quantity": 100.0}],
        "suppliers": suppliers_in(A="CN", B="AU"),
        "offers": [bought, {"offer": "B", "supplier": "B", "unit_price": 20.0}],
    }
    for overbuying, end in (("allowed", 1.5), ("forbidden", 1.0)):
        flexible = cap("50 %", flexible=0.01)
        case = case_of(make_book(**sheets, rules=flexible, settings={"overbuying": overbuying}))
        with zipfile.ZipFile(write(tmp_path, plan_case(case), case)) as file:
            charts = [file.read(name).decode() for name in file.namelist() if name.startswith("xl/charts/chart")]
        (shares,) = (chart for chart in charts if "at most 50 %" in chart)
        assert f'<c:max val="{end}"/>' in shares


def test_that_the_summary_has_a_chart_of_the_shares_against_the_cap(tmp_path):
    path = write(tmp_path)
    with zipfile.ZipFile(path) as file:
        charts = [file.read(name).decode() for name in file.namelist() if name.startswith("xl/charts/chart")]
    assert any("lineChart" in chart and "barChart" in chart and "Summary!" in chart for chart in charts)


def test_that_input_days_are_days_in_assumptions(tmp_path):
    case = worked_case(settings={"plan_start": dt.date(2027, 1, 4)})
    path = write(tmp_path, worked_plan(case), case)
    found = [value for (sheet, _), value in values(path).items() if sheet == "Assumptions"]
    assert dt.datetime(2027, 1, 4) in found  # noqa: DTZ001


@pytest.mark.parametrize(
    ("unconstrained", "said"),
    [
        (261.0, "No rule is at its limit: the rules cost nothing."),
        (235.0, "No rule is at its limit."),
        (None, "No rule is at its limit."),
    ],
)
def test_that_rules_with_room_are_said_to_cost_nothing_only_where_they_do(tmp_path, unconstrained, said):
    case = worked_case()
    plan = worked_plan(case, unconstrained=unconstrained)
    path = write(tmp_path, replace(plan, exposure=plan.exposure.assign(binding=False)), case)
    cells = [cell.value for row in openpyxl.load_workbook(path)["Summary"].iter_rows() for cell in row]
    assert said in cells


def test_that_the_summary_says_why_shares_that_hold_the_unknown_add_up_to_more_than_all(tmp_path):
    # A is mined in China by half and who knows where: both countries are charged with that half.
    origins = [
        {"offer": "A", "stage": "mined", "country": "CN", "share": 0.5},
        {"offer": "B", "stage": "mined", "country": "DE", "share": 1.0},
    ]
    rule = {"rule": "Cap", "applies_to": "each material", "stage": "mined", "amount": 0.9}
    said = "These shares may add up to more than 100 %: each holds what is of unknown origin, as the rule counts it."

    def texts(name, **sheets):
        case = worked_case(**sheets)
        path = write(tmp_path, plan_case(case, PlanOptions()), case, name)
        return [cell.value for row in openpyxl.load_workbook(path)["Summary"].iter_rows() for cell in row]

    assert said in texts("unknown.xlsx", origins=origins, rules=[rule])
    known = [{**origins[0], "share": 1.0}, origins[1]]
    assert not any("more than 100 %" in str(text) for text in texts("known.xlsx", origins=known, rules=[rule]))


def test_that_sheets_without_anything_to_show_are_no_empty_pages(tmp_path):
    def hidden(name, **sheets):
        book = openpyxl.load_workbook(write(tmp_path, case=worked_case(**sheets), name=name))
        assert [sheet.title for sheet in book] == SHEETS
        return [sheet.title for sheet in book if sheet.sheet_state == "hidden"]

    assert hidden("none.xlsx") == ["Embedded", "Scenarios"]
    scenario = {"scenario": "Quota", "from": "CN", "stage": "made", "amount": 0.5}
    assert hidden("scenario.xlsx", scenarios=[scenario]) == ["Embedded"]
