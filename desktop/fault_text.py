"""What a fault of the program says of itself: where it happened, and apart from that what may be data of the user's.

The message of an error often quotes the value that it stumbled over. It stands behind a mark at the end, so that the
log and what is copied can do without it.
"""

from __future__ import annotations

import traceback

_MARK = "\n\n-- Messages; they may quote values of your data --\n"


def fault_text(error: BaseException) -> str:
    """Every step to a fault, each with its kind; the messages behind the mark."""
    steps, messages = [], []
    for each in _chain(error):
        kind = type(each).__name__
        steps.append("".join(traceback.format_tb(each.__traceback__)) + kind)
        messages.append(f"{kind}: {each}")
    return apart("\n\nthen\n\n".join(steps), "\n".join(messages))


def apart(text: str, messages: str) -> str:
    """A text, and behind the mark what may quote data."""
    return f"{text}{_MARK}{messages}" if messages else text


def without_messages(text: str) -> str:
    """The text before the mark."""
    return text.partition(_MARK)[0]


def _chain(error: BaseException) -> list[BaseException]:
    """What led to an error, the first cause first."""
    found: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and cause not in found:
        found.insert(0, cause)
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return found
