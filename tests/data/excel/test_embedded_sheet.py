"""The sheet Embedded: shares and tests of each product, worked out by hand, before and after it recalculates."""

import openpyxl
import pytest

from data.countries import parse_country
from data.embedded import embedded_content
from data.excel.plan_workbook import content as workbook_content
from data.excel.plan_workbook import write_plan_workbook
from data.excel.verify import verify_plan_workbook
from optimizer.audit import audit
from optimizer.planning import plan_case
from tests.books import make_book
from tests.office import recalculated, with_cells
from tests.plans import case_of, suppliers_in

MOTOR = {
    "bom": [
        {"parent": "Motor", "component": "Magnet", "quantity": 2.0},
        {"parent": "Motor", "component": "Copper", "quantity": 3.0},
    ],
    "suppliers": suppliers_in(C="CN", J="JP"),
    "offers": [
        {"offer": "cn", "supplier": "C", "material": "Magnet", "unit_price": 10.0, "capacity": 5.0},
        {"offer": "jp", "supplier": "J", "material": "Magnet", "unit_price": 20.0},
        {"offer": "cu", "supplier": "J", "material": "Copper", "unit_price": 5.0},
    ],
    "origins": [
        {"offer": offer, "stage": stage, "country": country}
        for offer, country in (("cn", "CN"), ("jp", "JP"), ("cu", "JP"))
        for stage in ("mined", "refined")
    ],
    "build_plan": [{"product": "Motor", "quantity": 10.0}],
}
"""Ten motors of 2 kg magnet and 3 kg copper: 5 kg from China at 10, 15 and 30 kg from Japan at 20 and 5."""


def written(path, **sheets):
    case = case_of(make_book(**{**MOTOR, **sheets}))
    plan = plan_case(case)
    write_plan_workbook(plan, case, path)
    return case, plan


@pytest.fixture
def motor(tmp_path):
    path = tmp_path / "plan.xlsx"
    written(path)
    return path


def lines(path):
    """The rows of the sheet by product, stage and country code (or name), each by its column titles."""
    page = openpyxl.load_workbook(path, data_only=True)["Embedded"]
    titles = [cell.value for cell in page[4]]
    rows = [dict(zip(titles, [cell.value for cell in row], strict=True)) for row in page.iter_rows(min_row=5)]
    return {(row["Product"], row["Stage"], row["From"] or row["Name"]): row for row in rows}


def sentences(path):
    return [problem.sentence for problem in verify_plan_workbook(path, audit).problems]


def test_that_shares_are_those_worked_out_by_hand_with_the_offers_that_carry_them(motor):
    # Value 50 + 300 + 150 = 500, mass 50 kg; from China 50 USD and 5 kg.
    china = lines(motor)["Motor", "made", "CN"]
    assert china["Value from there"] == pytest.approx(50.0)
    assert china["Share of value"] == pytest.approx(0.1)
    assert china["Share of mass"] == pytest.approx(0.1)
    assert china["Offers that carry it"] == "cn"
    japan = lines(motor)["Motor", "any", "JP"]
    assert (japan["Share of value"], japan["Offers that carry it"]) == (pytest.approx(0.9), "cu; jp")
    assert (japan["Value of the product"], japan["Which is its"]) == (pytest.approx(500.0), "purchased content")
    assert lines(motor)["Motor", "any", "unknown"]["Share of value"] == 0.0


@pytest.mark.parametrize(("kilograms", "word"), [(0.9, "passes"), (1.1, "fails")])
def test_that_0_09_percent_passes_and_0_11_percent_fails(tmp_path, kilograms, word):
    # 0.9 kg × 10 USD of 10 motors of 1,000 USD is 0.09 %.
    path = tmp_path / "plan.xlsx"
    offers = [{**MOTOR["offers"][0], "capacity": kilograms}, *MOTOR["offers"][1:]]
    written(path, offers=offers, build_plan=[{"product": "Motor", "quantity": 10.0, "unit_value": 1000.0}])
    china = lines(path)["Motor", "any", "CN"]
    assert china["Share of value"] == pytest.approx(kilograms / 1000.0)
    assert (china["Test by value"], china["Which is its"]) == (word, "unit value")


def test_that_unknown_origin_leaves_a_test_open(tmp_path):
    path = tmp_path / "plan.xlsx"
    written(path, origins=MOTOR["origins"][2:], offers=MOTOR["offers"][1:])
    assert lines(path)["Motor", "made", "unknown"]["Test by value"] == "passes"
    written(path, origins=[row for row in MOTOR["origins"] if row["offer"] != "cn"])
    china = lines(path)["Motor", "any", "CN"]
    assert (china["Share of value"], china["Test by value"]) == (pytest.approx(0.1), "fails")
    unknown = lines(path)["Motor", "mined", "unknown"]
    assert (unknown["Share of value"], unknown["If unknown is here"]) == (pytest.approx(0.1), pytest.approx(0.1))
    assert unknown["Test by value"] == "open"
    japan = lines(path)["Motor", "mined", "JP"]
    assert japan["If unknown is here"] == pytest.approx(1.0)


SUPPLIES = {
    "as it is": {},
    "in two years, one product more": {
        "bom": [*MOTOR["bom"], {"parent": "Pump", "component": "Magnet", "quantity": 1.0}],
        "build_plan": [
            {"product": product, "period": year, "quantity": 4.0}
            for product in ("Motor", "Pump")
            for year in ("2027", "2028")
        ],
        "requirements": [{"material": "Copper", "period": "2027", "quantity": 7.0}],
    },
    "with opening stock": {"stock": [{"material": "Magnet", "opening": 6.0}, {"material": "Copper", "opening": 30.0}]},
    "short": {
        "settings": {"shortages": "allowed"},
        "offers": [{**MOTOR["offers"][1], "capacity": 8.0}, *MOTOR["offers"][::2]],
        "materials": [{"material": name, "shortage_cost": 99.0} for name in ("Magnet", "Copper")],
    },
    "of which nobody delivers anything": {
        "settings": {"shortages": "allowed"},
        "offers": [{**row, "valid_from": "2031-01-01"} for row in MOTOR["offers"]],
        "build_plan": [{"product": "Motor", "period": "2027", "quantity": 10.0}],
        "materials": [{"material": name, "shortage_cost": 99.0} for name in ("Magnet", "Copper")],
    },
    "counted in pieces of unknown mass": {"materials": [{"material": "Magnet", "unit": "pcs"}, {"material": "Copper"}]},
    "with unknown and split origins": {
        "origins": [
            {"offer": "cn", "stage": "mined", "country": "CN", "share": 0.5},
            {"offer": "cn", "stage": "refined", "country": "JP", "share": 0.75},
            {"offer": "jp", "stage": "mined", "country": "AU", "share": 0.25},
        ]
    },
}


@pytest.mark.parametrize("supply", SUPPLIES)
def test_that_the_sheet_says_what_the_result_file_says_and_verifies(tmp_path, supply):
    path = tmp_path / "plan.xlsx"
    case, plan = written(path, **SUPPLIES[supply])
    found = lines(path)
    stated = embedded_content(case, plan)
    assert len(found) == len(stated.shares)
    for row in stated.as_json()["shares"]:
        line = found[row["product"], row["stage"], row["country"]]
        shares = [line["Share of value"], line["Share of mass"]]
        for shown, share in zip(shares, (row["value_share"], row["mass_share"]), strict=True):
            assert shown == ("–" if share is None else pytest.approx(share, rel=1e-12))
        for measure in ("value", "mass"):
            if row["country"] != "unknown":
                word = stated.verdict(0.001, parse_country(row["country"]), row["product"], row["stage"], measure)
                assert line[f"Test by {measure}"] == word
    assert sentences(path) == []


@pytest.mark.parametrize(
    "supply",
    [
        "in two years, one product more",
        pytest.param("with opening stock", marks=pytest.mark.long),
        pytest.param("counted in pieces of unknown mass", marks=pytest.mark.long),
    ],
)
def test_that_libreoffice_recalculates_the_sheet_to_what_it_holds(tmp_path, supply):
    path = tmp_path / "plan.xlsx"
    written(path, **SUPPLIES[supply])
    found = recalculated(path, tmp_path / "office")
    for sheet in ("Embedded", "Embedded purchases"):
        old, new = (openpyxl.load_workbook(each, data_only=True)[sheet] for each in (path, found))
        for row in old.iter_rows():
            for cell in row:
                again = new[cell.coordinate].value
                assert again == (pytest.approx(cell.value, rel=1e-12) if isinstance(cell.value, float) else cell.value)
    assert sentences(found) == []


def test_that_a_changed_quantity_moves_the_shares_of_its_products_and_only_the_change_is_named(motor, tmp_path):
    # 15 kg from China and 5 from Japan: 150 + 100 + 150 = 400.
    plan = openpyxl.load_workbook(motor, data_only=True)["Plan"]
    row = {plan.cell(at, 1).value: at for at in range(5, 8)}
    cells = {f"G{row['cn']}": "<v>15</v>", f"G{row['jp']}": "<v>5</v>"}
    changed = recalculated(with_cells(motor, tmp_path / "changed.xlsx", "Plan", cells), tmp_path / "office")
    china = lines(changed)["Motor", "made", "CN"]
    assert china["Share of value"] == pytest.approx(150 / 400)
    assert china["Share of mass"] == pytest.approx(15 / 50)
    assert not any("Embedded" in sentence for sentence in sentences(changed))


def test_that_what_is_no_longer_bought_leaves_the_test_open(motor, tmp_path):
    plan = openpyxl.load_workbook(motor, data_only=True)["Plan"]
    row = {plan.cell(at, 1).value: at for at in range(5, 8)}
    cells = {f"G{row[offer]}": "<v>0</v>" for offer in ("cn", "jp")}
    changed = recalculated(with_cells(motor, tmp_path / "changed.xlsx", "Plan", cells), tmp_path / "office")
    china = lines(changed)["Motor", "made", "CN"]
    assert (china["Share of value"], china["Test by value"]) == (0.0, "open")
    assert not any("Embedded" in sentence for sentence in sentences(changed))


def test_that_another_limit_is_tested_and_named(motor, tmp_path):
    changed = with_cells(motor, tmp_path / "changed.xlsx", "Embedded", {"F3": "<v>0.2</v>"})
    found = recalculated(changed, tmp_path / "office")
    assert lines(motor)["Motor", "any", "CN"]["Test by value"] == "fails"
    assert lines(found)["Motor", "any", "CN"]["Test by value"] == "passes"
    assert sentences(found) == ["Embedded!F3: holds 0.2; 0.001 was recomputed."]


def test_that_a_share_or_a_word_that_was_typed_is_named(motor, tmp_path):
    changed = with_cells(
        motor, tmp_path / "changed.xlsx", "Embedded", {"F5": "<v>0</v>", "H6": "<is><t>passes</t></is>"}
    )
    found = sentences(changed)
    assert any(sentence.startswith("Embedded!F5: holds 0; ") for sentence in found)
    assert any(sentence.startswith("Embedded!H6: ") for sentence in found)


@pytest.mark.parametrize("bound", ["MOST_LIVE_PARTS", "MOST_LIVE_WORK"])
def test_that_too_many_purchases_are_reported_as_values_and_verify(tmp_path, monkeypatch, bound):
    monkeypatch.setattr(workbook_content, bound, 2)
    path = tmp_path / "plan.xlsx"
    written(path)
    page = openpyxl.load_workbook(path)["Embedded"]
    assert page["A2"].value.endswith("Written as values: see Embedded purchases.")
    assert lines(path)["Motor", "made", "CN"]["Share of value"] == pytest.approx(0.1)
    assert page["F5"].data_type == "n"
    assert sentences(path) == []


def test_that_a_book_without_a_build_plan_says_so(tmp_path):
    path = tmp_path / "plan.xlsx"
    written(path, build_plan=[], bom=[], requirements=[{"material": "Magnet", "quantity": 10.0}])
    book = openpyxl.load_workbook(path)
    assert book["Embedded"]["A5"].value == "The workbook has no build plan."
    assert "Embedded purchases" not in book.sheetnames
    assert sentences(path) == []
