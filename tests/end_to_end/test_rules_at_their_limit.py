"""Window, report, plan workbook and command line say alike which rules are at their limit, and which beyond it."""

import datetime as dt

import openpyxl
import pytest

from data.excel.book_writer import write_book
from data.excel.plan_workbook.exposure import exposure_rows
from data.excel.plan_workbook.facts import gather
from data.excel.plan_workbook.rule_status import statuses
from data.excel.plan_workbook.summary import summary_sheet
from data.rule_states import AT_A_PRICE, AT_LIMIT, BEYOND, HOLDS, states
from desktop.__main__ import main
from desktop.steps import at_once
from desktop.tables.plan import count_words, dearest_steps
from tests.books import make_book
from tests.desktop.planned_book import planned_book, report_of
from tests.optimizer.planned import plan_book, plan_rows
from tests.optimizer.random_books import random_rows
from tests.optimizer.random_counts import random_counts
from tests.plans import suppliers_in
from tests.seeds import seeds

STATE_OF = {"holds": HOLDS, "–": HOLDS, "at the limit": AT_LIMIT, AT_A_PRICE: BEYOND, "broken": BEYOND}
BOOK = make_book(
    suppliers=suppliers_in(A="CN", B="DE", C="FR"),
    requirements=[{"quantity": 100.0}],
    offers=[
        {"offer": name, "supplier": name, "unit_price": price} for name, price in (("A", 1.0), ("B", 2.0), ("C", 3.0))
    ],
    rules=[
        {"rule": "Half", "applies_to": "each material", "amount": 0.5},
        {"rule": "Little A", "from": "supplier: A", "amount": 0.2, "flexible": 0.01},
    ],
)
"""Half of A and half of B, 30 points beyond the 20 %. A kg less of A, a point, saves 0.01 and costs 2 more from C."""


def test_that_the_rows_at_a_limit_are_counted_alike_wherever_they_are_shown(tmp_path, capsys, qapp):
    path, plan = tmp_path / "book.xlsx", tmp_path / "plan.xlsx"
    write_book(BOOK, path)
    assert main(["plan", str(path), "-o", str(plan)]) == 0
    assert "Rules that bind (2 rows at their limit, 1 beyond, at a price)" in capsys.readouterr().out
    shown = planned_book(BOOK)
    frame = at_once(dearest_steps(shown))
    assert count_words(frame) == "2 at their limit, 1 beyond, at a price"
    assert sorted(frame["words"]) == ["Little A", "M · China · made · Half", "M · Germany · made · Half"]
    report = report_of(shown, "Book", dt.date(2027, 1, 1))
    assert "1 row of a rule is beyond its limit, at a price of 0.30\N{NO-BREAK SPACE}USD." in report.sentences
    dearest = report.summary[0]
    assert dearest.title.startswith("Rules at their limit or beyond it")
    assert len(dearest.rows) == 3
    summary = [cell for row in openpyxl.load_workbook(plan, data_only=True)["Summary"].values for cell in row]
    assert "2 at their limit" in summary
    assert "1 at a price" in summary
    assert main(["verify", str(plan)]) == 0
    held = "the rules hold, but 1 row is beyond its limit, at a price of 0.30 USD in all."
    assert capsys.readouterr().out.endswith(f"plan.xlsx: everything recomputes and {held}\n")


COUNTED = make_book(
    suppliers=suppliers_in(A="CN", B="DE", C="FR"),
    requirements=[{"quantity": 100.0}],
    offers=[
        {"offer": name, "supplier": name, "unit_price": price} for name, price in (("A", 1.0), ("B", 2.0), ("C", 3.0))
    ],
    rules=[
        {"rule": "Bent", "from": "supplier: A", "amount": 0.2, "flexible": 0.01},
        {"rule": "Count", "measure": "suppliers", "from": None, "limit": "at least", "amount": 2},
        {"rule": "Half of A", "from": "CN", "stage": "made", "amount": 0.5},
        {"rule": "Little of C", "from": "FR", "stage": "made", "limit": "at least", "amount": 0.1},
    ],
)
"""Two suppliers suffice for the count, but C must have 10: A 50, B 40, C 10, and the count of three holds with room."""
UNPRICED = "No rule has a price per point: the plan has whole decisions (orders, lots, counts, breaks)."


def test_that_without_prices_all_say_so_and_list_rules_that_must_be_kept_first_in_one_order(tmp_path, capsys, qapp):
    path, plan = tmp_path / "book.xlsx", tmp_path / "plan.xlsx"
    write_book(COUNTED, path)
    assert main(["plan", str(path), "-o", str(plan)]) == 0
    order = ["Half of A", "Little of C", "Bent"]

    said = capsys.readouterr().out
    text = said[said.index(f"Rules that bind (2 rows at their limit, 1 {AT_A_PRICE})") :]
    assert UNPRICED in text
    assert sorted(order, key=text.index) == order
    shown = planned_book(COUNTED)
    assert at_once(dearest_steps(shown))["rule"].tolist() == order
    table = report_of(shown, "Book", dt.date(2027, 1, 1)).summary[0]
    assert (table.title, table.note) == ("Rules at their limit or beyond it", UNPRICED)
    assert [row[0].split(" · ")[-1] for row in table.rows] == order
    assert [column.title for column in table.columns] == ["Rule", "At limit"]
    rows = list(openpyxl.load_workbook(plan, data_only=True)["Summary"].values)
    first = [row[0] for row in rows]
    top = first.index("Rules at their limit or beyond it")
    assert first[top + 2 : top + 6] == [*order, UNPRICED]


def test_that_the_share_chart_is_of_the_first_rule_at_its_limit_with_the_other_countries_beside_up_to_100_percent():
    case, plan = plan_book(COUNTED)
    facts = gather(plan, case)
    summary = summary_sheet(facts, exposure_rows(facts))
    (chart,) = (each for each in summary.charts if each.kind == "column")
    first, last, _ = chart.values
    held = {(run.row, run.column): run.held[0] for run in summary.runs if len(run.held) == 1}
    cells = [[held[row, column] for column in (0, 1)] for row in range(first, last + 1)]

    assert cells == [["China", pytest.approx(0.5)], ["Germany", pytest.approx(0.4)], ["France", pytest.approx(0.1)]]
    assert chart.names[1] == "Limit of China: at most 50 %"
    assert chart.line == (first, first, 2)
    assert chart.y_range == (0.0, 1.0)


@pytest.mark.parametrize("seed", seeds(4, 200))
@pytest.mark.parametrize("rows", [random_rows, random_counts])
def test_that_the_plan_workbook_finds_each_rule_where_the_plan_says_it_stands(rows, seed):
    case, plan = plan_rows(rows(seed))
    if plan.status.has_plan:
        found = statuses(facts := gather(plan, case), exposure_rows(facts))
        assert [STATE_OF[word] for word in found] == states(plan.exposure).tolist()
