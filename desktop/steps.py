"""Long work in steps, so that a window can give its event loop a turn between two of them; no Qt."""

from __future__ import annotations

from collections.abc import Generator

type Steps[Made] = Generator[None, None, Made]
"""Work that stops after every few milliseconds and ends with what was made."""


def as_steps[Made](made: Made) -> Steps[Made]:
    """No steps, to what is there already."""
    yield from ()
    return made


def at_once[Made](steps: Steps[Made]) -> Made:
    """Go through all steps without a stop, where no window waits."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: Made = end.value
            return made
