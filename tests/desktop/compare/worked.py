"""Two plans worked out by hand, as they stand on the compare page.

The first is that of ``tests.plans``: 60 kg of A at 2.35 and 40 kg of B at 3 under a cap of 60 %, 261. The second has a
cap of 50 %: 50 kg of each, 117.50 + 150 = 267.50. Without the rule both are 235.
"""

from __future__ import annotations

from functools import cache

import pandas as pd

from data.book import Book
from data.edits import ChangeSet, SetCells, apply
from data.plan import Cost
from data.rule_facts import RuleFacts
from desktop.session.planned import Planned
from tests.plans import worked_book, worked_case, worked_plan

TIGHTEN = ChangeSet("Tighten the cap", (SetCells("rules", (0,), ("amount",), (0.5,)),))


@cache
def loose_plan() -> Planned:
    """The plan under the cap of 60 %."""
    return _planned(0.6, 60.0, Cost(261.0, 240.0, 6.0, 12.0, 3.0, 0.0, 0.0, 0.0, 0.0), worked_book())


@cache
def tight_plan() -> Planned:
    """The plan under the cap of 50 %."""
    cost = Cost(267.5, 250.0, 5.0, 10.0, 2.5, 0.0, 0.0, 0.0, 0.0)
    return _planned(0.5, 50.0, cost, apply(worked_book(), TIGHTEN)[0])


def _planned(cap: float, of_a: float, cost: Cost, book: Book) -> Planned:
    plan = worked_plan(worked_case(), cost=cost, input_hash=book.content_hash())
    plan.awards["quantity"] = [of_a, 100.0 - of_a]
    plan.awards["cost"] = [of_a * 2.35, (100.0 - of_a) * 3.0]
    for name in ("share", "share_low", "share_high"):
        plan.exposure[name] = [of_a / 100, 1.0 - of_a / 100]
    plan.exposure["limit"] = cap
    mix = pd.DataFrame(
        {"material": "M", "stage": "made", "country": ["CHN", "DEU"], "share": [of_a / 100, 1 - of_a / 100]}
    )
    said = RuleFacts("Cap", "at most", "any country", "share", "", f"At most {cap:.0%} made in any country.", 0)
    return Planned(plan, mix, {"Cap": said}, book)
