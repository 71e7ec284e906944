"""The import of foreign files on the command line: what is written, asked, printed and remembered."""

import json
import re
import zipfile
from dataclasses import replace

import openpyxl
import pytest

from data.excel.book_reader import read_book
from data.excel.book_writer import write_book
from desktop.__main__ import main
from tests.data.excel.test_annotated import assert_lifeless
from tests.data.excel.test_book_writer import PAYLOADS
from tests.data.importing.foreign import write_xlsx

PUMP = [
    ["Pump P-100"],
    ["Part number", "Description", "Qty", "Unit", "Unit price", "Supplier"],
    ["B-10", "Bolt M10", 4, "pcs", 0.25, "Acme"],
    ["S-7", "Shaft seal", "2 or 3", "pcs", 3.5, "Boltra"],
    ["H-1", "Housing", 1, "pcs", 41, "Acme"],
]
UNDECIDED = [["Part", "Qty", "Price"], ["bolt", 3, 5.0], ["seal", 7, 2.0], ["housing", 2, 40.0]]


@pytest.fixture(autouse=True)
def _own_memory(tmp_path, monkeypatch):
    monkeypatch.setenv("LODESTONE_CONFIG", str(tmp_path / "config"))


@pytest.fixture
def run(tmp_path, capsys):
    """Imports rows; gives the exit status, the result file and what was printed."""

    def imported(rows, *more, name="pump.xlsx", output="book.xlsx"):
        source = write_xlsx(tmp_path / name, rows)
        result = tmp_path / "result.json"
        arguments = ["import-bom", str(source), "--json", str(result), *map(str, more)]
        status = main([*arguments, "-o", str(tmp_path / output)] if output else arguments)
        return status, json.loads(result.read_text(encoding="utf-8")), capsys.readouterr().out

    return imported


def test_that_a_file_becomes_a_workbook_and_what_is_missing_is_said(run, tmp_path):
    status, result, said = run(PUMP, "--annotate", tmp_path / "copy.xlsx")
    assert (status, result["status"], result["rows"], result["reported_rows"]) == (0, "read", 2, [4])
    book, _ = read_book(tmp_path / "book.xlsx")
    assert book["bom"].cells["component"].tolist() == ["B-10", "H-1"]
    assert book["bom"].cells["parent"].tolist() == ["Pump P-100"] * 2
    assert 'The product is called "Pump P-100", from the title in A1.' in said
    assert "row 4" in said.split("Rows that were not read (1)")[1]
    assert "Suppliers, Country" in said.split("Still to fill in")[1]
    assert f"Next: lodestone check {tmp_path / 'book.xlsx'}" in said
    marked = openpyxl.load_workbook(tmp_path / "copy.xlsx")["Sheet1"]["C4"]
    assert marked.value == "2 or 3"
    assert marked.comment is not None


def test_that_with_a_build_and_the_countries_filled_in_the_workbook_has_a_plan(run, tmp_path):
    # 10 pumps of 4 bolts at 0.25 and 1 housing at 41: 10 + 410.
    run([PUMP[1], PUMP[2], PUMP[4]], "--build", 10)
    assert planned(tmp_path) == 0
    result = json.loads((tmp_path / "plan.json").read_text(encoding="utf-8"))
    assert result["cost"]["total"] == pytest.approx(420.0, rel=1e-9)


def planned(folder):
    """The exit status of planning the imported book once every supplier has a country."""
    book, _ = read_book(folder / "book.xlsx")
    suppliers = book["suppliers"]
    write_book(book.with_sheet(replace(suppliers, cells=suppliers.cells.assign(country="DE"))), folder / "filled.xlsx")
    plan = ["plan", str(folder / "filled.xlsx"), "-o", str(folder / "plan.xlsx"), "--json", str(folder / "plan.json")]
    return main(plan)


def test_that_nothing_is_written_while_a_question_is_open_and_the_answer_is_shown(run, tmp_path):
    status, result, said = run(UNDECIDED)
    assert (status, result["status"], len(result["questions"])) == (2, "questions", 1)
    assert result["open_questions"][0]["key"] == "price_kind"
    assert '--map with {"price_kind": "unit"}, or --accept-proposals' in said
    assert not (tmp_path / "book.xlsx").exists()
    assert run(UNDECIDED, "--accept-proposals")[0] == 0
    assert (tmp_path / "book.xlsx").exists()


def test_that_a_mapping_answers_and_is_remembered_for_the_next_file_of_the_layout(run, tmp_path):
    mapping = tmp_path / "map.json"
    mapping.write_text('{"quantity": "B", "part": "A", "name": null, "price": "C", "price_kind": "line"}')
    status, result, _ = run(UNDECIDED, "--map", mapping, "--save-map", tmp_path / "saved.json")
    assert (status, result["columns"]["price_kind"], result["remembered"]) == (0, "line", False)
    assert json.loads((tmp_path / "saved.json").read_text())["columns"] == result["columns"]

    later = [UNDECIDED[0], ["shaft", 4, 9.0], ["key", 11, 2.0], ["cover", 3, 7.0]]
    status, result, said = run(later, name="later.xlsx", output="later book.xlsx")
    assert (status, result["remembered"], result["columns"]["price_kind"]) == (0, True, "line")
    assert "as they were accepted for this layout before" in said
    assert run(later, "--fresh", name="later.xlsx", output=None)[1]["status"] == "questions"


def test_that_what_nobody_was_asked_about_is_not_carried_to_the_next_file_of_the_layout(run):
    # The total of the first file is that of its prices, 18: prices of whole rows. That of the second, 61, is of 2 · 9 +
    # 11 · 2 + 3 · 7: prices of one unit.
    rows = [UNDECIDED[0], ["shaft", 2, 9.0], ["key", 11, 2.0], ["cover", 3, 7.0]]
    first = run([*rows, ["Total", None, 18.0]])[1]
    assert (first["status"], first["columns"]["price_kind"]) == ("read", "line")
    second = run([*rows, ["Total", None, 61.0]], name="second.xlsx", output="second book.xlsx")[1]
    assert (second["status"], second["remembered"], second["columns"]["price_kind"]) == ("read", False, "unit")


def test_that_the_result_file_with_a_correction_is_a_mapping(run, tmp_path):
    _, result, _ = run(UNDECIDED)
    corrected = tmp_path / "corrected.json"
    corrected.write_text(json.dumps({**result, "columns": {**result["columns"], "price_kind": "unit"}}))
    status, again, _ = run(UNDECIDED, "--map", corrected)
    assert (status, again["items"][0]["prices"][0]["unit_price"]) == (0, 5.0)


def test_that_every_mistake_of_a_mapping_is_named(run, tmp_path, capsys):
    mapping = tmp_path / "map.json"
    mapping.write_text('{"columns": {"quantty": "B", "part": 7}}')
    source = write_xlsx(tmp_path / "pump.xlsx", UNDECIDED)
    assert main(["import-bom", str(source), "--map", str(mapping)]) == 2
    said = capsys.readouterr().err
    assert 'Did you mean "columns.quantity"?' in said
    assert "columns.part: 7" in said


def test_that_a_file_that_holds_something_else_is_never_written_over(run, tmp_path, capsys):
    source = write_xlsx(tmp_path / "pump.xlsx", PUMP)
    (tmp_path / "mine.xlsx").write_bytes(b"mine")
    assert main(["import-bom", str(source), "-o", str(tmp_path / "mine.xlsx")]) == 2
    assert (tmp_path / "mine.xlsx").read_bytes() == b"mine"
    before = source.read_bytes()
    assert main(["import-bom", str(source), "--annotate", str(source)]) == 2
    assert source.read_bytes() == before
    assert "it was left as it is" in capsys.readouterr().err


def test_that_what_is_no_table_is_refused_with_the_reason(tmp_path, capsys):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear supplier,\nplease find our terms below.\n", encoding="utf-8")
    result = tmp_path / "result.json"
    assert main(["import-bom", str(letter), "-o", str(tmp_path / "book.xlsx"), "--json", str(result)]) == 2
    content = json.loads(result.read_text(encoding="utf-8"))
    assert (content["status"], content["sheet"]) == ("refused", None)
    assert content["reason"] in capsys.readouterr().out
    assert not (tmp_path / "book.xlsx").exists()


def test_that_a_file_no_reader_can_read_is_refused_in_the_result_file_too(tmp_path, capsys):
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 no zip")
    result = tmp_path / "result.json"
    assert main(["import-bom", str(broken), "--json", str(result)]) == 2
    content = json.loads(result.read_text(encoding="utf-8"))
    assert (content["status"], content["rows"]) == ("refused", 0)
    assert content["reason"] in capsys.readouterr().err


def test_that_no_text_of_a_foreign_file_comes_alive_in_the_workbook_the_copy_or_the_plan(run, tmp_path):
    titles = ["Part number", "Description", "Qty", "Unit", "Unit price", "Currency", "Supplier", "Manufacturer", "Note"]
    rows = [[text, text, number + 1, "pcs", 1.5, "EUR", text, text, text] for number, text in enumerate(PAYLOADS)]
    rows += [["seal", "seal", text, text, text, "EUR", text, text, text] for text in PAYLOADS]
    status, result, said = run([[PAYLOADS[0]], titles, *rows], "--annotate", tmp_path / "copy.xlsx", "--build", 1)
    assert (status, result["status"]) == (0, "read"), said
    assert_lifeless((tmp_path / "book.xlsx").read_bytes())
    assert_lifeless((tmp_path / "copy.xlsx").read_bytes())
    assert planned(tmp_path) == 0
    with zipfile.ZipFile(tmp_path / "plan.xlsx") as package:
        parts = [package.read(name).decode() for name in package.namelist() if name.endswith((".xml", ".rels"))]
    formulas = [formula for part in parts for formula in re.findall(r"<f[ >].*?</f>", part)]
    assert not [formula for formula in formulas if re.search(r"HYPERLINK|cmd\||SUM\(A1|1\+1", formula)]
    assert not [part for part in parts if 'TargetMode="External"' in part]
