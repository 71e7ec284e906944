"""Rows of the sheet that do not belong to the table are told apart, and none vanishes."""

from data.importing.import_result import import_result
from data.importing.session import open_session
from tests.data.importing.foreign import source_of

TABLE = [
    ["Pump P-7"],
    ["Part", "Name", "Qty", "Unit price (EUR)"],
    ["A-1", "Housing", 1, 40.0],
    ["A-2", "Screw", 8, 0.25],
]


def reading_of(*below):
    return open_session(source_of([*TABLE, *below])).reading


def outside(reading):
    return {other.row: str(other.kind) for other in reading.outside}


def warnings(reading):
    return [problem.message for problem in reading.problems if problem.code == "rows-outside"]


def test_that_items_without_quantity_below_the_table_are_warned_of():
    reading = reading_of([], ["A-3", "Seal", None, 1.5], ["A-4", "Grease", None, 3.0])
    assert outside(reading) == {1: "note", 6: "problem", 7: "problem"}
    assert [message.partition(",")[0] for message in warnings(reading)] == ["rows 6 to 7 stand below the table"]
    assert '"A-3", "Seal"' in warnings(reading)[0]


def test_that_captions_totals_taxes_and_notes_are_recognised_and_no_warning():
    reading = reading_of([None, "Total", None, 42.0], [None, "VAT", None, 8.4], [], ["Drawn by: A. Vogt"])
    assert outside(reading) == {1: "note", 5: "total", 6: "note", 8: "note"}
    assert warnings(reading) == []


def test_that_rows_outside_are_listed_in_the_result():
    result = import_result(open_session(source_of([*TABLE, [None, "Total", None, 42.0]])))
    assert [(row["row"], row["kind"]) for row in result["outside_rows"]] == [(1, "note"), (5, "total")]
