"""The plan workbook as a package: Excel opens it as it is, every formula has its value, pages print as they should."""

import warnings
import zipfile

import openpyxl
import pytest

from data.excel.plan_workbook import write_plan_workbook
from optimizer.planning import plan_case
from tests.books import make_book
from tests.data.excel.package_rules import faults_of
from tests.data.excel.test_live_plan import book as live_book
from tests.plans import case_of, suppliers_in, worked_case, worked_plan

PRODUCTS = {
    "suppliers": suppliers_in(A="CN", B="AU"),
    "materials": [{"material": "M", "mineral": "dysprosium", "shortage_cost": 9.0}],
    "offers": [{"offer": "cheap", "supplier": "A"}, {"offer": "safe", "supplier": "B", "capacity": 40.0}],
    "build_plan": [{"product": "Motor", "quantity": 100.0, "unit_value": 5.0}],
    "bom": [{"parent": "Motor", "component": "M", "quantity": 1.0}],
    "survive": [{"survive": "A month", "days": 30.0, "from": "CN"}],
    "stock": [{"material": "M", "opening": 5.0}],
    "rules": [{"rule": "=R", "from": "CN", "amount": 0.7, "flexible": 3.0}],
    "scenarios": [{"scenario": "=X", "probability": 0.1, "from": "CN"}],
    "settings": {"objective": "CVaR"},
}


@pytest.fixture(scope="module", params=["worked out by hand", "breaks, stock and counts", "products and scenarios"])
def path(request, tmp_path_factory):
    if request.param == "worked out by hand":
        case = worked_case()
        plan = worked_plan(case)
    else:
        case = case_of(live_book() if request.param.startswith("breaks") else make_book(**PRODUCTS))
        plan = plan_case(case)
    assert plan.status.has_plan
    written = tmp_path_factory.mktemp("package") / "plan.xlsx"
    write_plan_workbook(plan, case, written)
    return written


def test_that_excel_finds_nothing_to_mend(path):
    assert faults_of(path) == []


def test_that_a_fault_is_found(path, tmp_path):
    broken = tmp_path / "broken.xlsx"
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(broken, "w") as copy:
        for name in source.namelist():
            text = source.read(name)
            if name == "xl/tables/table1.xml":
                text = text.replace(b'name="Offer"', b'name="offers"')
            if name == "xl/worksheets/sheet2.xml":
                text = text.replace(b"<f>SUM(", b"<f>SUMM(", 1)
            copy.writestr(name, text)
    found = " ".join(faults_of(broken))
    assert "the titles of its table" in found
    assert "there is no function SUMM" in found


def test_that_openpyxl_reads_it_without_a_warning(path):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        openpyxl.load_workbook(path)


def test_that_the_plan_is_an_excel_table_and_its_figures_have_names(path):
    book = openpyxl.load_workbook(path)
    assert "Plan_table" in book["Plan"].tables
    assert {"Plan_cost", "Landed_cost", "Award_quantities", "Award_costs"} <= set(book.defined_names)
    sheet, place = book.defined_names["Plan_cost"].attr_text.split("!")
    assert openpyxl.load_workbook(path, data_only=True)[sheet][place.replace("$", "").split(":")[0]].value > 0


def test_that_sheets_that_others_are_summed_from_print_one_page(path):
    book = openpyxl.load_workbook(path)
    assert book["Origins"].print_area.startswith("'Origins'!$A$1:$L$")
    assert int(book["Origins"].print_area.rpartition("$")[2]) <= 44


def test_that_the_document_says_what_it_is(path):
    properties = openpyxl.load_workbook(path).properties
    assert properties.title == "Sourcing plan for book.xlsx"
    assert properties.creator.startswith("Lodestone")
    assert "sourcing plan" in properties.keywords
