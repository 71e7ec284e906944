"""What an edit of a plan costs and what it keeps, beside the plan as it was: no plan is sought again."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field, fields

import pandas as pd

from data.plan import Cost, Plan, empty_table
from data.problems import CellRef

STANDINGS = (
    "rule",
    "applies_to",
    "stage",
    "from",
    "period",
    "measure",
    "bound",
    "limit",
    "before",
    "after",
    "state_before",
    "state",
)
"""Columns of ``Effect.rules``."""
PRICES = ("offer", "before", "after", "unit")
"""Columns of ``Effect.prices``."""
KEPT, BROKEN, PENALISED = "kept", "broken", "penalised"


@dataclass(frozen=True)
class Edit:
    """One quantity that is not as it was computed.

    Attributes:
        kind: ``award``, ``award added``, ``award removed`` or ``award moved`` (to another offer or period);
            ``closing``, ``short`` or ``surplus``.
        at: its cell; the whole sheet for a row that was removed.
        offer: the offer of an award; empty otherwise.
        material: the material.
        period: label of the period; empty for the single period of a book without periods.
        was: the quantity as it was computed; 0 for a row that was added.
        now: the quantity in the file; 0 for a row that was removed.
        unit: the material's unit.
    """

    kind: str
    at: CellRef
    offer: str
    material: str
    period: str
    was: float
    now: float
    unit: str

    def as_json(self) -> dict[str, object]:
        """The edit as a row of ``edits`` in the result file."""
        return {
            "kind": self.kind,
            "sheet": self.at.sheet,
            "cell": self.at.cell,
            "offer": self.offer or None,
            "material": self.material,
            "period": self.period or None,
            "was": self.was,
            "now": self.now,
            "unit": self.unit,
        }


@dataclass(frozen=True)
class Missing:
    """What an edited plan leaves missing of one material, over all periods.

    Attributes:
        material: the material.
        quantity: in its unit; where stock is kept, what would have to be there more so that it never runs out.
        unit: the material's unit.
    """

    material: str
    quantity: float
    unit: str


@dataclass(frozen=True)
class Effect:
    """What an edit does, in base currency and the units of materials and rules.

    Attributes:
        plan: the edited plan at the prices that its quantities get, with its cost.
        before: cost of the plan as it was, recomputed from its quantities.
        after: cost of the edited plan, recomputed from its quantities.
        rules: columns STANDINGS, one row a rule, scope, stage, source, window and side of the limit whose figure moved,
            or that is not kept before or after. ``measure`` is ``share`` (figures are fractions), ``quantity``,
            ``money`` or ``count``; ``bound`` is ``at most`` or ``at least``; ``from`` is blank for a count and
            ``any other country`` for all that no award names; figures are NaN where nothing is bought. States are KEPT,
            BROKEN and PENALISED (a flexible rule off its limit).
        prices: columns PRICES: offers whose average unit price the edit moves to another price break, per unit of the
            material. The workbook follows where its unit prices are formulas, and else shows the price before.
    """

    plan: Plan
    before: Cost
    after: Cost
    rules: pd.DataFrame = field(default_factory=lambda: empty_table(STANDINGS))
    prices: pd.DataFrame = field(default_factory=lambda: empty_table(PRICES))

    @property
    def newly_broken(self) -> pd.DataFrame:
        """The rules that the edit breaks."""
        return self.rules[(self.rules["state"] == BROKEN) & (self.rules["state_before"] != BROKEN)]

    @property
    def newly_kept(self) -> pd.DataFrame:
        """The rules that are kept again, or cost no penalty any more."""
        return self.rules[(self.rules["state"] == KEPT) & (self.rules["state_before"] != KEPT)]

    def as_json(self) -> dict[str, object]:
        """The keys ``cost``, ``rules`` and ``prices`` of the result file; NaN becomes null."""
        change = {part.name: getattr(self.after, part.name) - getattr(self.before, part.name) for part in fields(Cost)}
        return {
            "cost": {"before": asdict(self.before), "after": asdict(self.after), "change": change},
            "rules": _records(self.rules),
            "prices": _records(self.prices),
        }


def _records(table: pd.DataFrame) -> list[dict[str, object]]:
    rows = zip(*(table[name].tolist() for name in table.columns), strict=True)
    return [
        {
            name: None if value == "" or (isinstance(value, float) and math.isnan(value)) else value
            for name, value in zip(table.columns, row, strict=True)
        }
        for row in rows
    ]
