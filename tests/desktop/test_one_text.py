"""A figure has one text wherever it stands: window, report, Compare, command line, exported workbook, result file."""

import datetime as dt
import re
from dataclasses import replace
from itertools import pairwise

import openpyxl
import pytest
from PySide6.QtWidgets import QLabel

from data.excel.plan_workbook import write_plan_workbook
from data.make_case import make_case
from data.plan import as_json
from data.rounding import rounded
from desktop.cli.text import plan_text
from desktop.compare.compared import of_planned
from desktop.compare.figure import written
from desktop.compare.measures import costs
from desktop.pages.plan_headline import HeadlineCard
from desktop.pages.wish_prices import together_words
from desktop.studies.pricing import Price
from tests.desktop.planned_book import planned_book, report_of
from tests.plans import worked_book

NAMES = {
    "Tariffs": "tariff", "Other cost": "other", "Fixed cost": "fixed", "Holding of stock": "holding",
    "Total cost": "total", "Without rules": "without_rules", "Rules": "rules_cost", "Cost of the rules": "rules_cost",
    "Without the rules": "without_rules", "Total less the parts, each as shown": "rounding",
}  # fmt: skip
"""What window, report and workbook call the figures of Compare."""
PARTS = {"purchase", "tariff", "freight", "other", "holding", "rounding", "total"}


@pytest.fixture
def planned(qapp):
    """66 kg of A and 44 kg of B, of which 10 kg stay in stock: each part of the cost has more than two decimals.

    Purchase 132.0066 + 132.0088 = 264.0154, tariff 13.20066, freight 2.2044, other 0.5456, holding 0.235: 280.20106.
    Holding is just a half. The parts are shown as 264.02 + 13.20 + 2.20 + 0.55 + 0.24 = 280.21: −0.01 is rounding.
    """
    offers = [
        {"offer": "A", "supplier": "SA", "unit_price": 2.0001, "tariff": 0.1, "freight": 0.0334},
        {"offer": "B", "supplier": "SB", "unit_price": 3.0002, "other_cost": 0.0124},
    ]
    stock = [{"material": "M", "opening": 0.0, "minimum_cover": 36.5, "holding_cost": 0.0235}]
    return planned_book(worked_book(offers=offers, stock=stock))


def by_name(pairs):
    """Texts by the name of their figure, without currency and sign; what is nothing is left out."""
    found = {NAMES.get(name, name.lower()): re.sub(r"[^\d.,]", "", text) for name, text in pairs}
    return {name: text for name, text in found.items() if text not in {"", "0.00"}}


def of_window(planned):
    card = HeadlineCard()
    card.show_plan(planned.plan)
    labels = [label.text() for label in card.findChildren(QLabel)]
    card.deleteLater()
    return by_name(pairwise(labels))


def of_command_line(planned, case):
    said = plan_text(planned.plan, case, "book", None)
    lines = re.findall(r"^  (\w+) +([\d.,-]+) USD$", said, re.MULTILINE)
    (rules,) = re.findall(r"The rules cost ([\d.,]+) USD", said)
    return by_name([*lines, ("Rules", rules)])


def of_workbook(planned, case, path):
    write_plan_workbook(planned.plan, case, path)
    rows = list(openpyxl.load_workbook(path, data_only=True)["Summary"].values)
    pairs = [
        (row[0], f"{rounded(row[1], 2):,.2f}")
        for row in rows
        if isinstance(row[0], str) and isinstance(row[1], int | float)
    ]
    tiles = next(number for number, row in enumerate(rows) if "Cost of the rules" in row)
    at = rows[tiles].index("Cost of the rules")
    return by_name([*pairs, ("Rules", f"{rounded(rows[tiles + 1][at], 2):,.2f}")])


def test_that_a_figure_has_one_text_in_window_report_compare_command_line_workbook_and_result_file(planned, tmp_path):
    case, _ = make_case(planned.book)
    table = costs([of_planned(planned, "Plan")])
    compared = by_name((part, written(value)) for part, value in zip(table["part"], table["value_0"], strict=True))
    assert compared.keys() == PARTS | {"without_rules", "rules_cost"}
    shown = [compared[name] for name in ("purchase", "tariff", "freight", "other", "holding", "rounding", "total")]
    assert shown == ["264.02", "13.20", "2.20", "0.55", "0.24", "0.01", "280.20"]

    window = of_window(planned)
    assert {name: window[name] for name in compared} == compared
    report = by_name(
        (figure.title, figure.value) for figure in report_of(planned, "Book", dt.date(2026, 11, 28)).figures
    )
    assert report == {name: compared[name] for name in PARTS}
    shell = of_command_line(planned, case)
    assert shell == {name: compared[name] for name in PARTS | {"rules_cost"}}
    workbook = of_workbook(planned, case, tmp_path / "plan.xlsx")
    assert {name: workbook.get(name) for name in compared} == compared
    cost = as_json(planned.plan)["cost"]
    assert all(f"{rounded(cost[name], 2):,.2f}" == compared[name] for name in PARTS - {"rounding"})


def test_that_what_all_rules_cost_together_is_the_figure_of_the_plan(planned):
    # 3.004 less 1.006, both as they are shown: 3.00 less 1.01. Each price is shown as 1.01.
    plan = replace(planned.plan, cost=replace(planned.plan.cost, total=3.004), unconstrained=1.006)
    prices = [Price("A", 1.0, 1.005), Price("B", 1.0, 1.005)]
    said = together_words(replace(planned, plan=plan), prices).replace("\N{NO-BREAK SPACE}", " ")

    assert plan.rules_cost == 1.99
    assert "The 2 prices sum to 2.02 USD; all rules together cost 1.99 USD." in said
