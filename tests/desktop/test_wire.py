import datetime as dt
import json

import numpy as np
import pandas as pd
import pytest

from data.book import Book
from data.edits import ChangeSet, SetCells, apply
from data.excel.cells import CellError, MissingFormulaValue
from data.plan import Certificate, Cost, Outcome, Plan, Repair, Risk, Status, Stockpile, as_json
from data.problems import CellRef, Problem, Severity
from desktop.wire.messages import Receiver, book_from, book_lines, plan_facts, plan_from, plan_lines
from tests.books import book_of_rows

CELLS = [
    None, "", "NA", "007", "1,5", 3, 2.5, 1e300, -0.0, True, dt.date(2027, 1, 1),
    dt.datetime.fromisoformat("2027-01-01T12:30"), dt.time(8, 15), dt.timedelta(hours=30),
    CellError("#DIV/0!"), MissingFormulaValue("A1*2"), "\ud800", "Nd₂Fe₁₄B\n",
]  # fmt: skip


def carried(lines, receiver=None):
    receiver = receiver or Receiver()
    for line in lines:
        assert receiver.feed(json.loads(json.dumps(line)))
    return receiver


def test_that_every_kind_of_raw_cell_arrives_as_it_left():
    book = book_of_rows({"offers": [{"offer": f"O{number}", "unit_price": cell} for number, cell in enumerate(CELLS)]})

    arrived = book_from(carried(book_lines(book)))

    assert arrived.content_hash() == book.content_hash()
    sent, got = (each["offers"].cells["unit_price"].tolist() for each in (book, arrived))
    assert [type(cell) for cell in got] == [type(cell) for cell in sent]
    assert got == sent


def test_that_places_in_the_file_arrive():
    book = book_of_rows({"offers": [{"offer": "O1"}, {"offer": "O2"}]}, file="mine.xlsx")

    arrived = book_from(carried(book_lines(book)))

    assert arrived.file == "mine.xlsx"
    assert arrived.at("offers", 1, "unit_price") == book.at("offers", 1, "unit_price")


def test_that_a_long_table_travels_in_pieces():
    book = Book.of({"offers": pd.DataFrame({"offer": [f"O{number}" for number in range(10_000)]})})

    lines = list(book_lines(book))

    assert max(len(line.get("cells", ())) for line in lines) <= 4000
    assert book_from(carried(lines)).content_hash() == book.content_hash()


def test_that_a_sheet_that_the_other_side_has_is_not_sent_again():
    book = book_of_rows({"offers": [{"offer": "O1"}], "materials": [{"material": "M"}]})
    held = dict(book_from(carried(book_lines(book))).sheets)
    edited, _undo = apply(book, ChangeSet("Type", (SetCells("materials", (0,), ("unit",), ("t",)),)))

    lines = list(book_lines(edited, book.sheets))

    assert sum("column" in line for line in lines) == len(book["materials"].spec.columns) + 2
    assert book_from(carried(lines), held).content_hash() == edited.content_hash()


def test_that_a_cell_that_cannot_travel_is_refused_rather_than_changed():
    book = Book.of({"offers": pd.DataFrame({"offer": [complex(1, 2)]}, dtype=object)})

    with pytest.raises(TypeError, match="complex"):
        list(book_lines(book))


def test_that_a_plan_arrives_as_it_left():
    awards = pd.DataFrame(
        {
            "offer": ["O1"], "supplier": ["S"], "material": ["M"], "period": [""], "quantity": [np.float64(0.1)],
            "unit": ["kg"], "unit_cost": [3.0], "cost": [0.30000000000000004],
        }
    )  # fmt: skip
    exposure = pd.DataFrame(
        {
            "rule": ["R", "R"], "applies_to": ["M", "M"], "stage": ["made", None], "from": ["CHN", "unknown"],
            "period": ["", ""], "share": [0.65, np.nan], "share_low": [0.5, 0.0], "share_high": [0.65, 0.0],
            "limit": [0.65, 0.65], "reachable": [np.nan, np.nan], "binding": [True, False],
            "price_per_point": [12.5, np.nan], "violation": [0.0, 0.0],
        }
    )  # fmt: skip
    survive = pd.DataFrame(
        {
            "survive": ["V", "V"], "material": ["M", "N"], "period": ["", ""], "needed": [1.0, 2.0],
            "closing": [1.0, 3.0], "unit": ["kg", "t"], "days": [30.0, 45.0], "from": ["CHN", "S"],
            "stage": ["made", None], "binding": [True, False],
        }
    )  # fmt: skip
    plan = Plan(
        Status.OPTIMAL,
        "EUR",
        0.0,
        Cost(1.0, 0.5, 0.25, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0),
        0.75,
        None,
        awards,
        exposure=exposure,
        survive=survive,
        stockpile=Stockpile(12.5, 2.5, 5.0),
        conflict=("R",),
        repairs=(Repair("R", "65 %", "70 %", "Raise R to 70 %.", 2.0),),
        problems=(Problem("x", "y", CellRef("f", "Offers", 2, "C", 0, "unit_price"), "z", "h", Severity.NOTE),),
        certificate=Certificate(0.0, 0.0, 0.0, 3, ok=True),
        input_hash="abc",
        risk=Risk(
            "CVaR", 0.95, 1.0, 2.0, 0.5, None, None, 0.5, (Outcome(None, 0.9, 1.0), Outcome("X", 0.1, 2.0, None))
        ),
    )

    arrived = plan_from(carried(plan_lines(plan)), json.loads(json.dumps(plan_facts(plan))))

    assert as_json(arrived) == as_json(plan)
    assert arrived.problems == plan.problems
    assert arrived.input_hash == "abc"
