"""What ``lodestone plan`` says of the stock that bridges losses, in the terminal and on the sheets.

The book is that of tests/optimizer/test_survive.py: 15 kg at the end of Q1 and 30 · 46 / 91 = 15.16 kg at the end of
Q2, where China is lost for 30 days.
"""

import openpyxl
import pytest

from data.excel.book_writer import write_book
from desktop.__main__ import main
from tests.books import make_book
from tests.optimizer.test_survive import BOOK

CHINA = {"survive": "V", "days": 30.0, "from": "CN"}


@pytest.fixture
def planned(tmp_path, capsys):
    """Plans a book; the text of the terminal, and the plan workbook."""

    def plan(*rows, **sheets):
        book, file = tmp_path / "book.xlsx", tmp_path / "plan.xlsx"
        write_book(make_book(**BOOK | {"survive": list(rows)} | sheets), book)
        assert main(["plan", str(book), "-o", str(file)]) == 0
        said = capsys.readouterr().out
        assert main(["verify", str(file)]) == 0
        return said, openpyxl.load_workbook(file, data_only=True)

    return plan


def texts(sheet) -> str:
    return " ".join(str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None)


def test_that_terminal_and_sheet_say_from_when_on_closing_stock_bridges(planned):
    said, workbook = planned(CHINA)
    words = "from the end of 2027-Q1 on; until then opening stock decides"
    assert words in said
    assert words in texts(workbook["Survive"])
    assert "planned again to their full capacity" in said
    assert "Days bridged by closing stock" in texts(workbook["Survive"])


def test_that_holding_a_year_and_what_is_paid_once_are_told_apart(planned):
    # 0.1 on 15 and on 15.1648 in 181 days: 6.08 a year. 15.1648 kg more are bought, at 1.
    said, workbook = planned(CHINA)
    words = "(Survive) costs 6.08 USD a year; 15.16 USD more is paid once"
    assert words in said
    assert words in texts(workbook["Survive"])


def test_that_the_terminal_says_of_each_row_the_stock_that_is_worth_the_most_and_the_loss_that_decides(planned):
    said, _ = planned(CHINA, {"survive": "W", "days": 60.0, "from": "supplier: T"})
    (china,) = [line for line in said.splitlines() if line.startswith("  V ")]
    (supplier,) = [line for line in said.splitlines() if line.startswith("  W ")]
    assert china.split() == ["V", "M", "2027-Q2", "15.16", "30.33", "kg", "CN", "China,", "made", "30.00", "60.00"]
    assert supplier.split() == ["W", "M", "2027-Q2", "30.33", "30.33", "kg", "T", "60.00", "60.00"]


def test_that_the_summary_names_the_stock_of_each_row_and_the_loss_that_decides(planned):
    _, workbook = planned(CHINA)
    (row,) = [[cell.value for cell in row] for row in workbook["Summary"].iter_rows(max_col=8) if row[0].value == "V"]
    assert row[:5] == ["V", "M", "kg", "China", "made"]
    assert row[5:] == [pytest.approx(30 * 46 / 91), 30, "2027-Q2"]


def test_that_one_row_and_one_material_are_not_spoken_of_as_many(planned):
    rules = [{"rule": "R", "limit": "at most", "amount": 0.8, "from": "CN", "stage": "made"}]
    said, workbook = planned({**CHINA, "days": 0.0}, rules=rules)
    assert "(1 row at its limit)" in said
    assert "1 material bought" in texts(workbook["Summary"])


def test_that_a_row_that_needs_no_stock_is_not_passed_over_in_silence(planned):
    said, _ = planned({**CHINA, "from": "FR"})
    assert "Survive: no loss takes so much that stock must bridge it." in said


def test_that_a_plan_over_scenarios_says_why_it_states_no_cost_of_the_stock(planned):
    scenarios = [{"scenario": "X", "probability": 0.1, "event": "price", "from": "CN", "amount": 0.5}]
    said, workbook = planned(CHINA, scenarios=scenarios, settings={"objective": "CVaR"})
    words = "costs is not stated: the objective looks at scenarios"
    assert words in said
    assert words in texts(workbook["Survive"])
