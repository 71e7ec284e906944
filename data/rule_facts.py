"""What the figures of a rule mean, for whoever shows a plan without its case."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class RuleFacts:
    """What the figures of a rule mean.

    Attributes:
        name: of the rule.
        limit: ``at most``, ``at least`` or ``exactly``.
        source: ``any country``, ``country``, ``group``, ``supplier``, ``any supplier`` or ``everything``.
        kind: ``share``, ``quantity``, ``money`` or ``count``.
        unit: unit of a quantity; else empty.
        sentence: all of it in words.
        row_id: its row in the Rules sheet.
    """

    name: str
    limit: str
    source: str
    kind: str
    unit: str
    sentence: str
    row_id: int

    @property
    def is_of_any(self) -> bool:
        """Whether it looks at every country or supplier by itself: what can be reached is one amount for them all."""
        return self.source in {"any country", "any supplier"}

    @property
    def is_of_suppliers(self) -> bool:
        """Whether it looks at suppliers, not at countries."""
        return self.source in {"supplier", "any supplier"}
