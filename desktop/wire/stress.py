"""How a stress test travels from the worker to the window: plain values, as JSON holds them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

import pandas as pd

from data.plan_facts import problems_in, problems_out
from data.stress import SHORTAGES, HeldPlan, Loss, Replanned, StressTest
from desktop.wire.messages import Message

PRODUCTS = ("product", "quantity", "not_built", "share")


def stress_facts(test: StressTest) -> Message:
    """All of a stress test."""
    facts = _flat(test)
    facts["undisturbed"] = _replanned_facts(test.undisturbed)
    facts["losses"] = [_loss_facts(loss) for loss in test.losses]
    facts["notes"] = problems_out(test.notes)
    return facts


def stress_from(facts: Message) -> StressTest:
    """The stress test that ``stress_facts`` wrote."""
    return StressTest(
        **{
            **facts,
            "undisturbed": _replanned_from(facts["undisturbed"]),
            "losses": tuple(_loss_from(loss) for loss in facts["losses"]),
            "notes": tuple(problems_in(facts["notes"])),
        }
    )


def _flat(record: StressTest | Loss | HeldPlan | Replanned) -> Message:
    return {field.name: getattr(record, field.name) for field in fields(record)}


def _loss_facts(loss: Loss) -> Message:
    held = _flat(loss.held)
    held["shortages"], held["products"] = _rows(loss.held.shortages), _rows(loss.held.products)
    return {**_flat(loss), "held": held, "replanned": _replanned_facts(loss.replanned)}


def _replanned_facts(replanned: Replanned) -> Message:
    return {**_flat(replanned), "shortages": _rows(replanned.shortages)}


def _loss_from(facts: Message) -> Loss:
    held = facts["held"]
    frames = {
        "shortages": _frame(held["shortages"], SHORTAGES),
        "products": _frame(held["products"], PRODUCTS),
    }
    return Loss(**{**facts, "held": HeldPlan(**{**held, **frames}), "replanned": _replanned_from(facts["replanned"])})


def _replanned_from(facts: Message) -> Replanned:
    frames = {"shortages": _frame(facts["shortages"], SHORTAGES), "rules_broken": tuple(facts["rules_broken"])}
    return Replanned(**{**facts, **frames})


def _rows(frame: pd.DataFrame) -> list[Message]:
    return [{str(name): value for name, value in row.items()} for row in frame.to_dict("records")]


def _frame(rows: list[Message], columns: Sequence[str]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=list(columns))
