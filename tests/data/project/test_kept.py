"""What a project keeps beside its book: saved plans with the books that they answer, the audit log, comments."""

from __future__ import annotations

import math
import random
import zipfile
from dataclasses import replace

import pandas as pd
import pytest

from data.edits import ChangeSet, SetCells, apply
from data.plan import as_json
from data.planned import Planned
from data.problems import SourcingError
from data.project.audit_log import LogEntry
from data.project.comments import Comment
from data.project.project import Project
from data.project.saved_plans import (
    Approval,
    FrozenPlanError,
    SavedPlan,
    approved,
    described,
    next_key,
    with_plan,
    without_plan,
)
from data.project.store import ProjectError, open_project, save_project
from data.project.tables import books_equal
from data.rule_facts import RuleFacts
from tests.plans import worked_book, worked_case, worked_plan

CAP = RuleFacts("Cap", "at most", "any country", "share", "", "At most 60 % from any country.", 0)
ENTRY = LogEntry("2026-11-27T12:00:00+00:00", "Ada", "Optimise", "ab12", "optimal, 261.00 USD")
COMMENT = Comment("offers", 0, "Ada", "2026-11-27T12:00:00+00:00", "Ask for <b>better</b> terms\n=1+1")


def saved(key: int = 1, name: str = "Base", **changes) -> SavedPlan:
    """The plan worked out by hand, saved under a name."""
    mix = pd.DataFrame({"material": ["M", "M"], "stage": ["made"] * 2, "country": ["CHN", ""], "share": [0.6, 0.4]})
    book = changes.pop("book", worked_book())
    plan = changes.pop("plan", worked_plan(worked_case()))
    fields = {"author": "Ada", "when": "2026-11-27T11:00:00+00:00", "note": "First\nround", **changes}
    return SavedPlan(key, name, plan=plan, book=book, mix=mix, rules={"Cap": CAP}, **fields)


def planned(book=None, plan=None) -> Planned:
    """The same plan as that of the open book."""
    one = saved()
    book = book or one.book
    plan = replace(plan or one.plan, input_hash=book.content_hash())
    return Planned(plan, one.mix, one.rules, book, {"Cap": 0.6}, frozenset({"Cap"}), "2026-11-27T10:00:00+00:00")


def dearer(book):
    """The book with another price of offer A."""
    return apply(book, ChangeSet("Type", (SetCells("offers", (0,), ("unit_price",), (2.5,)),)))[0]


def test_that_plans_log_and_comments_come_back_as_they_were(tmp_path):
    book = dearer(worked_book())
    frozen = saved(2, "Approved", approval=Approval("Bo", "2026-11-27T13:00:00+00:00"))
    project = Project(book, (saved(), frozen), (ENTRY,), (COMMENT,))
    save_project(project, tmp_path / "p.lodestone")
    back = open_project(tmp_path / "p.lodestone")

    assert books_equal(back.book, book)
    assert (back.log, back.comments) == ((ENTRY,), (COMMENT,))
    for one, other in zip(back.plans, project.plans, strict=True):
        assert books_equal(one.book, other.book)
        assert as_json(one.plan) == as_json(other.plan)
        assert one.plan.input_hash == other.plan.input_hash
        pd.testing.assert_frame_equal(one.mix, other.mix, check_dtype=False)
        assert dict(one.rules) == dict(other.rules)
        for name in ("key", "name", "author", "when", "note", "approval"):
            assert getattr(one, name) == getattr(other, name)


def test_that_the_plan_of_the_book_comes_back_as_it_was(tmp_path):
    made = planned()
    save_project(Project(made.book, planned=made), tmp_path / "p.lodestone")
    back = open_project(tmp_path / "p.lodestone")

    assert back.planned is not None
    assert back.planned.book is back.book
    assert back.planned.is_kept
    assert back.planned.answers(back.book, back.book.content_hash())
    assert as_json(back.planned.plan) == as_json(made.plan)
    pd.testing.assert_frame_equal(back.planned.mix, made.mix, check_dtype=False)
    for name in ("rules", "amounts", "flexible", "made"):
        assert getattr(back.planned, name) == getattr(made, name)


def test_that_a_plan_of_other_data_does_not_come_back_as_that_of_the_book(tmp_path):
    made = planned()
    save_project(Project(dearer(made.book), planned=made), tmp_path / "p.lodestone")
    back = open_project(tmp_path / "p.lodestone")

    assert back.planned is None
    assert back.book["offers"].cells.at[0, "unit_price"] == 2.5


def test_that_a_figure_that_is_no_number_or_endless_comes_back(tmp_path):
    plan = worked_plan(worked_case(), gap=math.inf)
    plan.exposure.loc[0, "violation"] = math.inf
    save_project(Project(worked_book(), (saved(plan=plan),)), tmp_path / "p.lodestone")
    (back,) = open_project(tmp_path / "p.lodestone").plans

    assert back.plan.gap == math.inf
    assert back.plan.exposure["violation"].tolist() == [math.inf, 0.0]
    assert back.plan.exposure["price_per_point"].tolist() == [0.65, 0.0]
    assert back.plan.exposure["reachable"].isna().tolist() == plan.exposure["reachable"].isna().tolist()


def test_that_only_sheets_that_differ_are_stored_beside_those_of_the_book(tmp_path):
    book = worked_book()
    edited = dearer(book)
    project = Project(
        edited, (saved(1, "Before", book=book), saved(2, "Now", book=edited), saved(3, "Same", book=book))
    )
    save_project(project, tmp_path / "p.lodestone")

    with zipfile.ZipFile(tmp_path / "p.lodestone") as file:
        stored = [name for name in file.namelist() if name.startswith("tables/")]
    assert len(stored) == 1
    prices = [plan.book["offers"].cells.at[0, "unit_price"] for plan in open_project(tmp_path / "p.lodestone").plans]
    assert prices == [2.0, 2.5, 2.0]


def test_that_editing_the_book_leaves_a_saved_plan_as_it_was():
    plan = saved()
    dearer(plan.book)

    assert plan.book["offers"].cells.at[0, "unit_price"] == 2.0


def test_that_an_approved_plan_is_neither_changed_nor_deleted_nor_approved_again():
    plans = approved(with_plan((), saved()), 1, Approval("Bo", "2026-11-27T13:00:00+00:00"))

    for change in (
        lambda: described(plans, 1, "Other", ""),
        lambda: without_plan(plans, 1),
        lambda: approved(plans, 1, Approval("Eve", "2026-11-28T13:00:00+00:00")),
    ):
        with pytest.raises(FrozenPlanError, match='"Base" was approved by Bo on 2026-11-27 and cannot be changed'):
            change()


def test_that_a_plan_that_is_not_approved_can_be_described_anew_and_deleted():
    plans = with_plan((), saved())

    assert [(each.name, each.note) for each in described(plans, 1, "Other", "why")] == [("Other", "why")]
    assert without_plan(plans, 1) == ()


@pytest.mark.parametrize(("name", "said"), [(" ", "needs a name"), ("bAsE", "Give this one another name")])
def test_that_every_saved_plan_has_a_name_of_its_own(name, said):
    plans = with_plan((), saved())

    with pytest.raises(SourcingError, match=said):
        with_plan(plans, saved(2, name))


def test_that_keys_are_not_given_twice():
    assert next_key(()) == 1
    assert next_key((saved(4), saved(2, "Other"))) == 5


@pytest.mark.parametrize("count", [150, pytest.param(2_000, marks=pytest.mark.long)])
def test_that_a_mutated_project_with_saved_plans_is_refused_or_unchanged(count, tmp_path):
    path, mutated = tmp_path / "p.lodestone", tmp_path / "m.lodestone"
    book = dearer(worked_book())
    project = Project(book, (saved(),), (ENTRY,), (COMMENT,), planned(book))
    save_project(project, path)
    whole, rng, refused = path.read_bytes(), random.Random(20261127), 0
    for _ in range(count):
        content = bytearray(whole)
        for _ in range(rng.randrange(1, 6)):
            content[rng.randrange(len(content))] = rng.randrange(256)
        mutated.write_bytes(content)
        try:
            back = open_project(mutated)
        except ProjectError:
            refused += 1
            continue
        assert (back.log, back.comments) == (project.log, project.comments)
        assert as_json(back.plans[0].plan) == as_json(project.plans[0].plan)
        assert books_equal(back.plans[0].book, project.plans[0].book)
        assert as_json(back.planned.plan) == as_json(project.planned.plan)
    assert refused > count / 2
