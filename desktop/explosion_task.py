"""What the worker does for the tree of the requirements: the explosion of the book, and how it travels."""

from __future__ import annotations

from data.explosion import FRAMES, Explosion, explosion_of
from desktop.wire import Message, Receiver, frame_from, frame_lines
from desktop.worker import Answer, Call


def explosion(call: Call) -> Answer:
    """Where the requirements of a book come from."""
    made = explosion_of(call.required_book)
    lines = [line for name in FRAMES for line in frame_lines("explosion", name, getattr(made, name))]
    return Answer({"periods": list(made.periods), "is_whole": made.is_whole}, lines)


def explosion_from(facts: Message, received: Receiver) -> Explosion:
    """The explosion that arrived."""
    arrived = received.of("explosion")
    frames = {name: frame_from(arrived[name], columns) for name, columns in FRAMES.items()}
    return Explosion(tuple(facts["periods"]), facts["is_whole"], **frames)
