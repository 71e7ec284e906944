"""What a reader must know of how a plan was found: notes beside it."""

from __future__ import annotations

from data.problems import Problem, Severity
from optimizer.answer.prices import Prices
from optimizer.building import Built
from optimizer.reach.lines import Reachable


def notes_of(built: Built, prices: Prices) -> list[Problem]:
    """Prices that were left out, and unknown origin that no world mix spreads."""
    notes = []
    if prices.left_out:
        notes.append(
            Problem(
                "prices-left-out",
                f"The price per point of {prices.left_out:,} rule rows at their limit was not computed: only the "
                "dearest are priced in a book of this size.",
                severity=Severity.NOTE,
            )
        )
    without_mix = built.problem.origins.without_mix
    if without_mix and built.problem.case.rules:
        named = ", ".join(f"{material} ({stage})" for material, stage in without_mix[:5])
        more = f" and {len(without_mix) - 5} more" if len(without_mix) > 5 else ""
        notes.append(
            Problem(
                "no-world-mix",
                f"There is no world mix for {named}{more}; their unknown origin counts as in the worst case.",
                severity=Severity.NOTE,
            )
        )
    return notes


def left_out_of(reachable: Reachable) -> list[Problem]:
    """How many limits it was not computed for how far they could be tightened."""
    if not reachable.left_out:
        return []
    said = (
        f"How far {reachable.left_out:,} limits could be tightened was not computed: the book is too large for it, "
        "its whole decisions take too long, or there was no time."
    )
    return [Problem("reachable-left-out", said, severity=Severity.NOTE)]
