"""A text is found where reading on from a place meets it next, forwards and backwards, and all around."""

from __future__ import annotations

import random

import pytest

from desktop.language.cell_text import as_text
from desktop.models import search
from desktop.models.search import place_steps
from desktop.models.sheet_model import SheetModel
from desktop.session.session import Session
from desktop.steps import at_once
from tests.books import make_book


@pytest.fixture
def model(inline_worker):
    draw = random.Random(7)
    session = Session(inline_worker)
    offers = [{"offer": draw.choice(["Abc", "x", None]), "unit_price": draw.choice([1.5, 2, None])} for _ in range(23)]
    session._open(make_book(offers=offers), "own", None, [])
    return SheetModel(session, "offers")


def next_by_reading(model, text, start, step):
    """Every cell in the order of reading from the start on, and the start last."""
    width = model.columnCount()
    every = [divmod(number, width) for number in range(model.rows * width)]
    ordered = sorted(every, reverse=step < 0)
    on = [each for each in ordered if (each > start if step > 0 else each < start)]
    around = on + [each for each in ordered if each not in on]
    return next((each for each in around if text.casefold() in as_text(model.raw(*each)).casefold()), None)


@pytest.mark.parametrize("step", [1, -1])
def test_that_the_next_place_is_the_one_that_reading_on_meets(model, step, monkeypatch):
    monkeypatch.setattr(search, "_ROWS_A_STEP", 4)
    for text in ("aB", "2", "1.5", "USD", "nothing like it"):
        for start in [(row, column) for row in range(model.rows + 1) for column in (0, 3, 17)]:
            found = at_once(place_steps(model, text, start, step))
            assert found == next_by_reading(model, text, start, step), (text, start)
