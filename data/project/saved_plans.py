"""Saved plans: a plan with the book that it answers, kept under a name. One that was approved is frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

import pandas as pd

from data.book import Book
from data.plan import Plan
from data.problems import SourcingError
from data.rule_facts import RuleFacts


class FrozenPlanError(SourcingError):
    """A change of an approved plan, or its deletion; the text names the plan, and who approved it."""


@dataclass(frozen=True)
class Approval:
    """Who approved a plan, and when (UTC, ISO 8601)."""

    by: str
    when: str


@dataclass(frozen=True, eq=False)
class SavedPlan:
    """A plan under a name. Two of them are never equal: tables cannot be asked that way, and the key tells them apart.

    Attributes:
        key: by which the program finds it; no other plan of the project has it.
        name: its name for people.
        author: who saved it.
        when: when it was saved (UTC, ISO 8601).
        note: what the author says about it.
        plan: the plan, with the hash of the book that it answers.
        book: that book.
        mix: where each material comes from: columns ``data.planned.MIX`` ("" is unknown origin).
        rules: what the figures of its rules mean, by name.
        approval: by whom and when; None where it is not approved.
    """

    key: int
    name: str
    author: str
    when: str
    note: str
    plan: Plan
    book: Book
    mix: pd.DataFrame
    rules: Mapping[str, RuleFacts] = field(default_factory=lambda: MappingProxyType({}))
    approval: Approval | None = None

    @property
    def input_hash(self) -> str:
        """The content hash of the book that the plan answers."""
        return self.plan.input_hash


SavedPlans = tuple[SavedPlan, ...]


def next_key(plans: SavedPlans) -> int:
    """A key that none of the plans has."""
    return max((plan.key for plan in plans), default=0) + 1


def with_plan(plans: SavedPlans, plan: SavedPlan) -> SavedPlans:
    """The plans and one more, whose key and name no other has.

    Raises:
        SourcingError: its name is blank or taken.
    """
    _check_name(plans, plan.key, plan.name)
    return (*plans, plan)


def described(plans: SavedPlans, key: int, name: str, note: str) -> SavedPlans:
    """The plans, one of them with another name and note.

    Raises:
        FrozenPlanError: it is approved.
        SourcingError: the name is blank or taken.
    """
    _check_open(plans, key)
    _check_name(plans, key, name)
    return tuple(replace(plan, name=name, note=note) if plan.key == key else plan for plan in plans)


def without_plan(plans: SavedPlans, key: int) -> SavedPlans:
    """The plans without one of them.

    Raises:
        FrozenPlanError: it is approved.
    """
    _check_open(plans, key)
    return tuple(plan for plan in plans if plan.key != key)


def approved(plans: SavedPlans, key: int, approval: Approval) -> SavedPlans:
    """The plans, one of them approved, and frozen from now on.

    Raises:
        FrozenPlanError: it is approved already.
    """
    _check_open(plans, key)
    return tuple(replace(plan, approval=approval) if plan.key == key else plan for plan in plans)


def _check_open(plans: SavedPlans, key: int) -> None:
    for plan in plans:
        if plan.key == key and plan.approval is not None:
            raise FrozenPlanError(
                f'"{plan.name}" was approved by {plan.approval.by} on {plan.approval.when[:10]} and cannot be changed '
                "or deleted. Save another plan under another name."
            )


def _check_name(plans: SavedPlans, key: int, name: str) -> None:
    if not name.strip():
        message = "A saved plan needs a name."
        raise SourcingError(message)
    if any(plan.key != key and plan.name.casefold() == name.casefold() for plan in plans):
        raise SourcingError(f'There is a saved plan "{name}" already. Give this one another name.')
