"""A hundred random offers, filled in by a script and merged: the book holds exactly what was typed."""

import datetime as dt
import math
import random

import pandas as pd
import pytest

from data.book import Book
from data.excel.quotation_request import ANSWERS, FIXED
from data.quotations import ASKED, LISTS
from data.sheets import sheet_spec
from tests.data.excel.quoted import answered, asked, fill, small_book

TEXTS = ["007", "=1+1", "DAP Hamburg", "  padded ", "NA", "<b>", "Ünïcode 漢字", "1e5"]


COUNTRIES = ["CN", "Australia", "DEU", "Viet Nam", "NA"]


def random_answers(chance, offer):
    """Random answers of one offer by column name: blank ones are left out."""
    number = lambda: chance.choice([0, 1, 17, 0.1, 1 / 3, 123456.789, round(chance.uniform(0, 1e4), 4)])  # noqa: E731
    values = {name: number() for name in ("unit_price", "freight", "other_cost", "capacity", "minimum_order")}
    values |= {"order_multiple": chance.choice([1, 2.5, 25]), "tariff": chance.choice([0, 0.025, "25 %", 0.1])}
    values |= {"incoterm": chance.choice(TEXTS), "lead_time": chance.randrange(200)}
    values |= {"valid_from": dt.date(2027, 1, chance.randrange(1, 29)), "valid_to": chance.choice(["2029-12-31"])}
    if chance.random() < 0.3:
        # Another unit and currency come with everything that is stated in them.
        kept = dict(values)
        kept |= {"unit": chance.choice(["t", "lb", "g"]), "currency": chance.choice(["CNY", "JPY"])}
        return {**kept, "breaks": [[offer, 10 * (n + 1), number(), None] for n in range(chance.randrange(1, 4))]}
    return {name: value for name, value in values.items() if chance.random() < 0.5}


def random_rows_of(chance, offer):
    """Random origins: some stages, each with some countries."""
    stages = chance.sample(["mined", "refined", "made"], chance.randrange(0, 3))
    return [
        [offer, None, stage, country, round(0.9 / 2, 3)]
        for stage in stages
        for country in chance.sample(COUNTRIES, chance.randrange(1, 3))
    ]


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.long) for seed in range(1, 30))])
def test_that_what_is_filled_in_by_a_script_is_exactly_what_the_book_holds_afterwards(tmp_path, seed):
    # A hundred rows of random answers, compared cell by cell.
    chance = random.Random(seed)
    names = [f"{chance.choice(['Q', '00', '=O'])}{number}" for number in range(100)]
    offers = [
        {
            "offer": name,
            "supplier": "S",
            "material": f"M{number % 5}",
            "unit_price": chance.choice([1.0, 58.25]),
            "freight": chance.choice([None, 1.5]),
            "capacity": chance.choice([None, 4000]),
            "unit": chance.choice([None, "kg"]),
            "current_share": 0.001,
        }
        for number, name in enumerate(names)
    ]
    breaks = [{"offer": name, "from_quantity": 50.0, "unit_price": 0.5} for name in names[::3]]
    origins = [{"offer": name, "stage": "mined", "country": "CN", "share": 0.5} for name in names[::2]]
    book = small_book(materials=[], offers=offers, price_breaks=breaks, origins=origins)
    path = asked(book, tmp_path)["S"]

    answers = {name: random_answers(chance, name) for name in names}
    listed = {"price_breaks": [row for name in names for row in answers[name].pop("breaks", [])]}
    listed["origins"] = [row for name in names for row in random_rows_of(chance, name)]
    columns = [column.name for column in ANSWERS]
    fill(path, rows=[[None] * len(FIXED) + [answers[name].get(column) for column in columns] for name in names])
    for name in LISTS:
        fill(path, sheet_spec(name).title, listed[name])

    after = answered(book, path)
    expected = expected_tables(book, names, answers, listed)
    for name in ("offers", *LISTS):
        held = [list(map(kinds, row)) for row in after[name].cells.to_numpy().tolist()]
        assert held == [list(map(kinds, row)) for row in Book.of(expected)[name].cells.to_numpy().tolist()]
    assert after.content_hash() == Book.of(expected).content_hash()


def kinds(value):
    """A value with its kind: 5 and 5.0 are one, 7 and "7" are not."""
    if isinstance(value, float) and math.isnan(value):
        return None
    return ("number", float(value)) if isinstance(value, int | float) else value


def expected_tables(book, names, answers, listed):
    tables = {spec: book[spec].cells.copy() for spec in book.sheets if len(book[spec])}
    cells = tables["offers"]
    for name in names:
        row = cells.index[cells["offer"] == name][0]
        for column in (column.name for column in ASKED):
            if column in answers[name] and cells.at[row, column] != answers[name][column]:
                cells.at[row, column] = answers[name][column]
    quoted = {row[0] for row in listed["price_breaks"]}
    staged = {(row[0], row[2]) for row in listed["origins"]}
    for name, gone in (
        ("price_breaks", [offer in quoted for offer in tables["price_breaks"]["offer"]]),
        (
            "origins",
            [pair in staged for pair in zip(tables["origins"]["offer"], tables["origins"]["stage"], strict=True)],
        ),
    ):
        titles = [column.name for column in sheet_spec(name).columns]
        new = pd.DataFrame(listed[name], columns=titles, dtype=object)
        tables[name] = pd.concat([tables[name][~pd.Series(gone, dtype=bool)], new], ignore_index=True)
    return tables
