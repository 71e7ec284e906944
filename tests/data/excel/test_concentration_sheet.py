"""The sheet Concentration: its tables, worked out by hand, and that verification compares it."""

import openpyxl
import pytest

from data.excel.plan_workbook import concentration as page
from data.excel.plan_workbook import write_plan_workbook
from data.excel.verify import verify_plan_workbook
from optimizer.audit import audit
from optimizer.planning import plan_case
from tests.books import make_book
from tests.office import with_cells
from tests.plans import case_of, suppliers_in

BOOK = {
    "suppliers": suppliers_in(C="CN", J="JP"),
    "materials": [{"material": "Magnet", "mineral": "dysprosium"}, {"material": "Copper"}],
    "requirements": [{"material": "Magnet", "quantity": 100.0}, {"material": "Copper", "quantity": 100.0}],
    "offers": [
        {"offer": "cn", "supplier": "C", "material": "Magnet", "unit_price": 10.0, "capacity": 60.0},
        {"offer": "jp", "supplier": "J", "material": "Magnet", "unit_price": 20.0},
        {"offer": "cu", "supplier": "J", "material": "Copper", "unit_price": 5.0},
    ],
    "origins": [
        {"offer": "cn", "stage": "mined", "country": "CN"},
        {"offer": "jp", "stage": "mined", "country": "AU"},
    ],
}
"""60 kg of magnets from China at 10, 40 from Japan at 20, and 100 kg of copper from Japan at 5: 600 + 800 + 500."""


@pytest.fixture
def written(tmp_path):
    def write(**sheets):
        case, path = case_of(make_book(**{**BOOK, **sheets})), tmp_path / "plan.xlsx"
        write_plan_workbook(plan_case(case), case, path)
        return path

    return write


def table(path, title):
    """The rows of one table of the sheet, each by its column titles; None where it says that there are none."""
    sheet = openpyxl.load_workbook(path, data_only=True)[page.CONCENTRATION]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    start = next(number for number, row in enumerate(rows) if row[0] == title and number > 5) + 2
    titles = [name for name in rows[start] if name]
    stop = next((at for at in range(start + 1, len(rows)) if rows[at][0] is None), len(rows))
    return [dict(zip(titles, row, strict=False)) for row in rows[start + 1 : stop]]


def test_that_the_landed_cost_that_hangs_on_each_country_is_shown_dearest_first(written):
    rows = table(written(), "What hangs on each country")
    assert [row["Country"] for row in rows] == ["Japan", "Australia", "China", "unknown"]
    japan, australia, china, _ = rows
    assert (japan["Any stage"], japan["Made"], japan["Mined"]) == (1300.0, 1300.0, 0.0)
    assert (china["Code"], china["Any stage"], china["Mined"]) == ("CN", 600.0, 600.0)
    assert china["Share"] == pytest.approx(600 / 1900)
    assert (australia["Any stage"], australia["Mined"]) == (800.0, 800.0)
    assert "Products" not in china


def test_that_the_plans_largest_source_of_a_mineral_is_beside_the_worlds(written):
    path = written()
    mined = table(path, "The plan beside the world")[0]
    assert (mined["Mineral"], mined["Plan's largest"], mined["World's largest"]) == (
        "Dysprosium, mined",
        "China",
        "China",
    )
    assert (mined["Plan"], mined["World there"]) == (pytest.approx(0.6), 0.844)
    refined = table(path, "The plan beside the world")[1]
    assert (refined["Plan's largest"], refined["Plan"], refined["Plan at most"]) == ("unknown", None, 1.0)
    assert (mined["Year"], mined["Source"]) == ("2016-2020 avg", "European Commission (EC_CRM_2023)")


def test_that_single_sources_and_the_index_of_each_material_are_shown(written):
    path = written()
    single = table(path, "Only one source")
    assert [(row["Material"], row["Only one"], row["Source"]) for row in single] == [
        ("Copper", "offer", "cu"),
        ("Copper", "supplier", "J"),
        ("Copper", "made", "Japan"),
        ("Copper", "owned", "Japan"),
    ]
    rows = {(row["Material"], row["At"]): row for row in table(path, "By material")}
    assert next(iter(rows)) == ("Magnet", "supplier")
    assert rows["Magnet", "made"]["HHI at least, points"] == pytest.approx(5_200.0)
    assert rows["Copper", "mined"]["Largest source"] == "unknown"
    assert rows["Copper", "mined"]["Share"] is None
    assert rows["Copper", "mined"]["HHI at most, points"] == 10_000.0
    assert rows["Copper", "mined"]["Only one source"] == "open"


def test_that_a_product_is_shown_with_what_it_contains(written):
    bom = [{"parent": "Motor", "component": "Magnet", "quantity": 10.0}]
    build = [{"product": "Motor", "quantity": 10.0, "unit_value": 1000.0}]
    requirements = [{"material": "Copper", "quantity": 100.0}]
    china = table(written(bom=bom, build_plan=build, requirements=requirements), "What hangs on each country")[2]
    assert (china["Country"], china["Products"], china["Value of products"]) == ("China", "Motor", 10000.0)


def test_that_a_large_book_shows_its_dearest_materials_and_says_so(written, monkeypatch):
    monkeypatch.setattr(page, "MOST_MATERIALS", 1)
    path = written()
    assert {row["Material"] for row in table(path, "By material")} == {"Magnet"}
    notes = [cell.value for cell in openpyxl.load_workbook(path)[page.CONCENTRATION]["A"] if cell.value]
    assert any("The 1 dearest of 2 materials." in note for note in notes)


def test_that_verification_holds_and_finds_a_share_that_was_changed(written, tmp_path):
    path = written()
    assert verify_plan_workbook(path, audit).ok
    sheet = openpyxl.load_workbook(path)[page.CONCENTRATION]
    (place,) = [cell.coordinate for cell in sheet["A"] if cell.value == "Australia"]
    changed = with_cells(path, tmp_path / "changed.xlsx", page.CONCENTRATION, {f"D{place[1:]}": "<v>0.1</v>"})
    (problem,) = verify_plan_workbook(changed, audit).problems
    assert (problem.at.sheet, problem.at.cell) == (page.CONCENTRATION, f"D{place[1:]}")


def test_that_a_changed_award_is_named_and_the_sheet_stays_that_of_the_plan_as_computed(written, tmp_path):
    path = written()
    plan = openpyxl.load_workbook(path)["Plan"]
    (place,) = [c.coordinate for row in plan.iter_rows() for c in row if c.value == 60.0 and c.data_type == "n"][:1]
    changed = with_cells(path, tmp_path / "changed.xlsx", "Plan", {place: "<v>50</v>"})
    found = verify_plan_workbook(changed, audit).problems
    assert any(problem.code == "award-changed" for problem in found)
    assert not any(problem.at.sheet == page.CONCENTRATION for problem in found)
