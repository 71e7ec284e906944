"""Bills of materials of other people, which are not part of the product, against what a person read off them.

Set LODESTONE_SAMPLES to their folder, or keep it as ``shared/samples`` beside the checkout.
"""

import json
import math
import os
from pathlib import Path

import pytest

from tests.data.importing.foreign_reading import import_result

BESIDE = Path(__file__).resolve().parents[4] / "shared" / "samples"
FOLDER = Path(os.environ.get("LODESTONE_SAMPLES", BESIDE)) / "bom"
HAS_FOLDER = (FOLDER / "truth.json").is_file()

pytestmark = pytest.mark.skipif(not HAS_FOLDER, reason="the folder of other people's bills of materials is not here")

TRUTHS = json.loads((FOLDER / "truth.json").read_text(encoding="utf-8")) if HAS_FOLDER else {}
KEYS = {
    "qty": "quantity",
    "name": "name",
    "part": "part",
    "price": "price",
    "supplier": "supplier",
    "unit": "unit",
    "level": "level",
}
ENDS = {"21_psu_four_distributors_moq_price.ods": 468}
"""Where the person counted the totals and notes below the last item to the table, its last row with an item."""
NO_CURRENCY = {"30_robot_line_totals_duplicates.xls"}
"""Where the person took the currency from the shops behind the links: no cell, title or number format says one."""
KINDS = {"unit": "unit", "line_total": "line", None: None}


@pytest.mark.parametrize("name", TRUTHS)
def test_that_a_sample_is_read_as_a_person_read_it(name):
    truth = TRUTHS[name] | ({"last_row": ENDS[name]} if name in ENDS else {})
    truth |= {"currency": ""} if name in NO_CURRENCY else {}
    assert differences(truth, import_result(FOLDER / name)) == []


@pytest.mark.skipif(not (FOLDER / "55_semicolon_dot_decimals.csv").is_file(), reason="the file is not here")
def test_that_a_list_without_quantities_is_asked_about():
    result = import_result(FOLDER / "55_semicolon_dot_decimals.csv")
    assert result["status"] == "questions"
    assert result["columns"]["quantity"] is None
    assert any("quantity" in question for question in result["questions"])


def differences(truth, result):
    """One sentence for each thing that was read otherwise than by the person."""
    if result["status"] == "refused":
        return [f"refused: {result['reason']}"]
    return [*_places(truth, result), *_columns(truth, result), *_rows(truth, result)]


def _places(truth, result):
    for key in ("sheet", "header_row", "first_row", "last_row"):
        if result[key] != truth[key]:
            yield f"{key} {result[key]}, expected {truth[key]}"
    if result["price_kind"] != KINDS[truth["price_kind"]]:
        yield f"price kind {result['price_kind']}, expected {truth['price_kind']}; {result['questions']}"


def _columns(truth, result):
    for key, role in KEYS.items():
        letter = result["columns"].get(role)
        if letter != truth[key] and (truth[key] is not None or key in {"price", "level", "unit"}):
            yield f"column of {role} {letter}, expected {truth[key]}"
    currencies = {price.currency for line in result["lines"] for price in line.prices}
    if currencies != {truth["currency"]} - {None}:
        yield f"currencies {sorted(currencies)}, expected {truth['currency']}"


def _rows(truth, result):
    if result["rows"] != truth["rows_with_name_and_numeric_qty"]:
        yield f"rows {result['rows']}, expected {truth['rows_with_name_and_numeric_qty']}: {result['others']}"
    if not math.isclose(result["quantity_sum"], truth["qty_sum"], rel_tol=1e-9):
        yield f"quantities sum to {result['quantity_sum']}, expected {truth['qty_sum']}"
    if missing := set(truth["rows_with_name_but_no_numeric_qty"]) - set(result["others"]):
        yield f"rows that are not reported: {sorted(missing)}"
    if result["vanished"]:
        yield f"rows that are neither read nor reported: {result['vanished']}"
    stated = truth.get("stated_total_price")
    if stated is not None and (result["stated_price"] is None or abs(result["stated_price"] - stated) > 0.005):
        yield f"stated total {result['stated_price']}, expected {stated}"
