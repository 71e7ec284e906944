"""What the worker does for the tree of the requirements: the explosion of the book, and how it travels."""

from __future__ import annotations

from data.explosion import FRAMES, Explosion, explosion_of
from desktop.steps import Steps
from desktop.wire.messages import Message, Receiver, frame_lines, frame_steps
from desktop.worker.call import Answer, Call

_NUMBERS = ("quantity", "scrap", "quantity_per", "fraction", "kg_per_unit")
"""Columns that hold numbers, though none of them may be known: of such a column it does not show when it arrives."""


def explosion(call: Call) -> Answer:
    """Where the requirements of a book come from."""
    made = explosion_of(call.required_book)
    lines = [line for name in FRAMES for line in frame_lines("explosion", name, getattr(made, name))]
    return Answer({"periods": list(made.periods), "is_whole": made.is_whole}, lines)


def explosion_steps(facts: Message, received: Receiver) -> Steps[Explosion]:
    """The steps to the explosion that arrived."""
    arrived, frames = received.of("explosion"), {}
    for name, columns in FRAMES.items():
        frame = yield from frame_steps(arrived[name], columns)
        frames[name] = frame.astype({column: "float64" for column in _NUMBERS if column in columns})
    return Explosion(tuple(facts["periods"]), facts["is_whole"], **frames)
