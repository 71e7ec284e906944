"""What plans, problems, sheets and regulations say arrives in each language to the last word."""

from __future__ import annotations

import re

import pytest

from data.make_case import make_case
from data.preset_rules import add_presets
from data.presets import presets
from data.sheets import SETTINGS, SHEETS
from desktop.steps import at_once
from desktop.wire.messages import Receiver, problem_steps
from desktop.worker.call import Call
from desktop.worker.tasks import plan
from optimizer.planning import plan_case
from tests.books import make_book


def said_of(book):
    """Every sentence that planning a book gives to the window."""
    told = []
    answer = plan(Call({}, book, Receiver(), lambda facts: told.append(facts["text"]), lambda: False))
    received = Receiver()
    for line in answer.lines:
        received.feed(line)
    for problem in at_once(problem_steps(received, "book")):
        told += [problem.message, problem.hint]
    told += [rule["sentence"] for rule in answer.facts["rules"]]
    told += [repair["sentence"] for repair in answer.facts["plan"]["repairs"]]
    return [text for text in told if text]


def test_that_every_title_and_help_of_the_sheets_is_said(spoken):
    columns = [*SETTINGS, *(column for sheet in SHEETS for column in sheet.columns)]
    texts = {text for column in columns for text in (column.title, column.help, column.blank, column.unit) if text}
    texts |= {text for sheet in SHEETS for text in (sheet.title, sheet.help)}
    plain = {text for text in texts if re.search("[a-z]{2}", text)}

    assert {text for text in plain if not spoken.is_read(text)} <= {"kg"}


def test_that_what_a_regulation_demands_is_said_in_the_language_of_the_window(spoken):
    told = {text for each in presets() for text in (each.adds if each.is_addable else "", each.nature, each.reason)}
    told |= {text for each in presets() for text in (each.dated, each.recipe.caveat if each.recipe else "")}
    told.discard("")

    assert len(told) > 40
    assert {text for text in told if not spoken.is_read(text)} == set()


def test_that_what_adding_a_regulation_does_is_said(spoken):
    case, _problems = make_case(
        make_book(
            materials=[{"material": "M"}, {"material": "N"}],
            contents=[{"material": "M", "mineral": "neodymium"}],
            offers=[{"offer": "Q1", "material": "M"}, {"offer": "Q2", "material": "N"}],
        )
    )
    told = []
    for each in presets():
        problems = add_presets(case, [each.preset_id]).problems
        told += [f"{problem.message} {problem.hint}".strip() for problem in problems]

    assert any("adds 1 rule" in text for text in told)
    assert any("cannot be added" in text for text in told)
    assert [text for text in told if not spoken.is_read(text)] == []


def test_that_a_plan_that_cannot_be_made_is_explained_in_the_language_of_the_window(spoken):
    rules = [
        {"rule": "Tight", "applies_to": "NdPr", "from": "CN", "stage": "made", "limit": "at most", "amount": "5 %"},
        {"rule": "Floor", "applies_to": "NdPr", "from": "CN", "stage": "made", "limit": "at least", "amount": "30 %"},
    ]
    said = said_of(
        make_book(
            materials=[{"material": "NdPr"}],
            requirements=[{"material": "NdPr", "quantity": 100.0}],
            suppliers=[{"supplier": "S1", "country": "CN"}, {"supplier": "S2", "country": "AU"}],
            offers=[
                {"offer": "Q1", "supplier": "S1", "material": "NdPr", "unit_price": 6.0},
                {"offer": "Q2", "supplier": "S2", "material": "NdPr", "unit_price": 8.0},
            ],
            rules=rules,
        )
    )

    assert any("cannot" in text or "asks for" in text or "With at" in text for text in said)
    assert [text for text in said if not spoken.is_read(text)] == []


@pytest.mark.parametrize("measure", ["value", "quantity"])
def test_that_what_the_whole_book_can_reach_is_said_to_the_last_word(spoken, measure):
    # Half of O2 comes from China, and O2 delivers 60 kg: 70 % of the 100 kg come from there.
    mined = [("O1", "CN", 1.0), ("O2", "CN", 0.5), ("O2", "AU", 0.5)]
    tight = {"rule": "Tight", "applies_to": "all", "from": "CN", "stage": "mined", "limit": "at most", "amount": "40 %"}
    book = make_book(
        offers=[{"offer": "O1"}, {"offer": "O2", "capacity": 60.0}],
        origins=[{"offer": o, "stage": "mined", "country": c, "share": share} for o, c, share in mined],
        rules=[{**tight, "measure": measure}],
    )
    found = next(each.message for each in plan_case(make_case(book)[0]).problems if each.code == "rules-in-conflict")
    said = spoken.say(found)
    assert re.search(r"70\W%" if measure == "value" else r"30\Wkg", said)
    assert not re.search(r"reach|holds|much|while|asks|\bcan\b|elsewhere", said)


def test_that_repairs_and_the_terms_of_a_conflict_are_said_to_the_last_word(spoken):
    book = make_book(offers=[{"offer": "O1", "capacity": 40.0}, {"offer": "O2", "capacity": 30.0}])
    case, _problems = make_case(book)
    made = plan_case(case)
    a_period = "Raise the capacity of O1 from 30 kg a period to 100 kg a period: the plan then costs 200.00 USD."

    assert "a period" not in spoken.say(a_period)
    assert len(made.repairs) > 1
    assert {"capacity of O1", "capacity of O2"} < set(made.conflict)
    said = [spoken.say(each.sentence) for each in made.repairs] + [spoken.say_phrase(each) for each in made.conflict]
    assert [text for text in said if re.search(r"capacity|requirement|[Rr]aise|priced|cost", text)] == []
    assert all(re.search(r"O1|O2|M", text) for text in said)
    assert spoken.say_phrase("Raise a question") == "Raise a question"


def test_that_an_earlier_start_of_the_plan_is_said_to_the_last_word(spoken):
    book = make_book(
        settings={"plan_start": "2027-01-01"},
        requirements=[{"material": "M", "period": "2027-Q1", "quantity": 1.0}],
        offers=[{"offer": "O1", "material": "M", "lead_time": 14.0}],
    )
    made = plan_case(make_case(book)[0])
    (found,) = (each for each in made.problems if each.code == "plan-starts-late")
    (repair,) = (each for each in made.repairs if each.rule == "Plan start")
    said = [spoken.say(text) for text in (found.message, found.hint, repair.sentence)]
    assert all("2026-12-18" in text for text in said)
    assert not re.search(r"start|arriv|first day|cost|\bon\b", " ".join(said))


def test_that_problems_of_many_kinds_are_said(spoken):
    said = said_of(
        make_book(
            materials=[
                {"material": "M", "mineral": "unobtainium"},
                {"material": "M"},
                {"material": "N", "unit": "xyz"},
            ],
            requirements=[{"material": "M", "quantity": "1,2 t"}, {"material": "X", "quantity": -4.0}],
            suppliers=[{"supplier": "S1", "country": "Nowhere"}, {"supplier": "S2", "country": ""}],
            offers=[
                {"offer": "Q1", "supplier": "S1", "material": "M", "unit_price": "abc", "valid_to": "2027-02-30"},
                {"offer": "Q2", "supplier": "S9", "material": "M", "unit_price": 8.0, "currency": "QQQ"},
            ],
            rules=[{"rule": "R", "applies_to": "Y", "from": "Z", "limit": "at moist", "amount": "140 %"}],
        )
    )

    assert len(said) > 20
    assert [text for text in said if not spoken.is_read(text)] == []
