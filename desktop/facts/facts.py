"""What is known of a subject, as titled sections of sentences and tables; no looks."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.subjects import Subject


@dataclass(frozen=True)
class Cell:
    """A cell of a table.

    Attributes:
        text: what it says.
        subject: what it leads to; None where it leads nowhere.
        is_number: whether it stands at the right.
    """

    text: str
    subject: Subject | None = None
    is_number: bool = False


@dataclass(frozen=True)
class Section:
    """A part of what is known.

    Attributes:
        title: of what it tells.
        sentences: one a paragraph.
        heads: titles of the columns of the table; none without a table.
        rows: its rows.
        source: where the figures are from and of which year; empty for the book's own.
    """

    title: str
    sentences: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    source: str = ""


@dataclass(frozen=True)
class Facts:
    """All that is known.

    Attributes:
        title: the name of the subject.
        kind: what it is, in words.
        sections: what is known, the most telling first.
        near: the nearest known names where this one is not known, or does not say which of several it means.
    """

    title: str
    kind: str
    sections: tuple[Section, ...]
    near: tuple[Subject, ...] = ()
