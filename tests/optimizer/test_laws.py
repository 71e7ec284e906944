"""What must hold between the plans of two books that say the same, or nearly the same."""

from collections.abc import Iterator
from copy import deepcopy
from itertools import islice

import numpy as np
import pandas as pd
import pytest

from tests.books import book_of_rows, shuffled
from tests.optimizer.oracle_facts import MASS, Row, Rows
from tests.optimizer.planned import cost_of, plan_book, plan_rows, random_plan
from tests.optimizer.random_books import random_rows

SHORT, LONG = 15, 300
TABLES = ("awards", "stock", "shortages", "surplus", "exposure")


def both_forms(law):
    """The law on 15 books in the default run, on 300 in the long one."""
    books = [*range(SHORT), *(pytest.param(seed, marks=pytest.mark.long) for seed in range(SHORT, LONG))]
    return pytest.mark.parametrize("seed", books)(law)


def costs_the_same(seed: int, rows: Rows, factor: float = 1.0) -> None:
    cost = cost_of(random_plan(seed)[1])
    found = cost_of(plan_rows(rows)[1])
    assert found == (None if cost is None else pytest.approx(cost * factor, rel=1e-7, abs=1e-7))


def unit_of(rows: Rows, material: object) -> str:
    return next(str(row["unit"]) for row in rows["materials"] if row["material"] == material)


def scaled(row: Row, column: str, factor: float) -> None:
    if row.get(column) is not None:
        row[column] = float(row[column]) * factor


@both_forms
def test_that_a_plan_costs_the_same_whatever_units_its_book_is_written_in(seed):
    random, rows = np.random.default_rng(seed), deepcopy(random_rows(seed))
    for sheet in ("offers", "stock", "requirements"):
        for row in rows.get(sheet, []):
            row["unit"] = row.get("unit") or unit_of(rows, row["material"])
    for row in rows["materials"]:
        if row["unit"] in MASS:
            new = str(random.choice(["kg", "t", "lb", "g"]))
            scaled(row, "shortage_cost", MASS[new] / MASS[str(row["unit"])])
            row["unit"] = new
    for row in rows["offers"]:
        if row["unit"] in MASS:
            new = str(random.choice(["kg", "t", "lb"]))
            for column in ("unit_price", "freight", "other_cost"):
                scaled(row, column, MASS[new] / MASS[str(row["unit"])])
            scaled(row, "capacity", MASS[str(row["unit"])] / MASS[new])
            row["unit"] = new
    costs_the_same(seed, rows)


@both_forms
def test_that_a_plan_in_smaller_money_costs_as_many_times_more(seed):
    rows, factor = deepcopy(random_rows(seed)), 1000.0
    for row in rows["offers"]:
        for column in ("unit_price", "freight", "other_cost"):
            scaled(row, column, factor)
    for row in rows["materials"]:
        scaled(row, "shortage_cost", factor)
    for row in rows.get("stock", []):
        scaled(row, "holding_cost", factor)
    for row in rows.get("rules", []):
        scaled_money = isinstance(row["amount"], str) and str(row["amount"])[-3:].isupper()
        if scaled_money:
            value, _, currency = str(row["amount"]).partition(" ")
            row["amount"] = f"{float(value) * factor:.6f} {currency}"
        elif isinstance(row["amount"], float) or str(row["amount"]).endswith("%") or not scaled_money:
            scaled(row, "flexible", factor)
    costs_the_same(seed, rows, factor)


@both_forms
def test_that_rows_in_another_order_give_the_identical_plan(seed):
    _, plan = random_plan(seed)
    _, other = plan_book(shuffled(book_of_rows(random_rows(seed)), seed))
    assert other.cost == plan.cost
    for name in TABLES:
        pd.testing.assert_frame_equal(getattr(other, name), getattr(plan, name), check_exact=True)


@both_forms
def test_that_sheets_and_columns_in_another_order_give_the_identical_plan(seed):
    rows = random_rows(seed)
    turned = {name: [dict(reversed(row.items())) for row in rows[name]] for name in reversed(rows)}
    _, plan = random_plan(seed)
    _, other = plan_rows(turned)
    assert other.cost == plan.cost
    for name in TABLES:
        pd.testing.assert_frame_equal(getattr(other, name), getattr(plan, name), check_exact=True)


def renamed(value: object, column: str) -> object:
    """Another name for a material, supplier or offer, sorted the other way round."""
    if column in {"material", "supplier", "offer"}:
        return f"{value!s:.1}-{99 - int(str(value)[1:])}"
    if column in {"applies_to", "from"} and str(value).startswith(("material: ", "supplier: ")):
        kind, _, name = str(value).partition(": ")
        return f"{kind}: {renamed(name, kind)}"
    return value


@both_forms
def test_that_names_do_not_change_the_cost(seed):
    rows = {
        sheet: [{column: renamed(value, column) for column, value in row.items()} for row in given]
        for sheet, given in random_rows(seed).items()
    }
    costs_the_same(seed, rows)


@both_forms
def test_that_a_dominated_offer_changes_nothing(seed):
    rows = deepcopy(random_rows(seed))
    # Under a rule by value a dearer offer is worth more in the total: it is dominated only at the same price.
    dearer = 1.0 if any(rule.get("measure") == "value" for rule in rows.get("rules", [])) else 1.3
    model = next((row for row in rows["offers"] if row.get("capacity") is None), rows["offers"][0])
    capacity = None if model.get("capacity") is None else 0.0
    worse = {"offer": "worse", "unit_price": float(model["unit_price"]) * dearer, "capacity": capacity}
    rows["offers"].append({**model, **worse})
    origins = [{**row, "offer": "worse"} for row in rows.get("origins", []) if row["offer"] == model["offer"]]
    rows["origins"] = rows.get("origins", []) + origins
    costs_the_same(seed, rows)


def looser(rule: Row) -> Row:
    """The rule with an amount that allows more."""
    up = 1.15 if rule["limit"] == "at most" else 0.85
    if not isinstance(rule["amount"], str):
        return {**rule, "amount": min(1.0, float(rule["amount"]) * up)}
    value, _, unit = str(rule["amount"]).partition(" ")
    new = float(value) * up
    return {**rule, "amount": f"{min(100.0, new) if unit == '%' else new:.6f} {unit}"}


def with_one_looser_rule(rows: Rows) -> Iterator[Rows]:
    for number, rule in enumerate(rows.get("rules", [])):
        if rule["limit"] != "exactly":
            yield {**rows, "rules": [looser(r) if i == number else r for i, r in enumerate(rows["rules"])]}


@both_forms
def test_that_a_looser_rule_is_never_dearer(seed):
    cost = cost_of(random_plan(seed)[1])
    for rows in islice(with_one_looser_rule(random_rows(seed)), 1):
        found = cost_of(plan_rows(rows)[1])
        assert cost is None or (found is not None and found <= cost + 1e-7 * abs(cost))
