"""Statements of a mapping that change nothing, so that nobody believes that they do."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from data.importing.layout import Mapping, Question, Role, TableKind
from data.importing.mapping_file import StatedMapping
from data.problems import CellRef, Problem, Severity
from data.reading.findings import listed

_IDLE = "changes-nothing"
_MEASURED = (Role.QUANTITY, Role.PRICE, Role.MINIMUM_ORDER, Role.ORDER_MULTIPLE)


def idle_statements(
    at: CellRef, stated: StatedMapping, mapping: Mapping, questions: Iterable[Question]
) -> tuple[Problem, ...]:
    """A warning for each stated key that changes nothing of what is read.

    Args:
        at: the table.
        stated: what a person stated.
        mapping: what the columns mean with it.
        questions: all that the table asked, answered or not.
    """
    asked = {question.code for question in questions}
    said = [*_units(stated, mapping), *_of_bom(stated, mapping)]
    said += [
        (f"answers.{code}", "the table does not ask that", "Leave it out.")
        for code in stated.answers
        if code not in asked
    ]
    if stated.price_kind is not None and not {Role.PRICE, Role.LINE_TOTAL} & mapping.columns.keys():
        said.append(("price_kind", "no column holds prices", "State columns.price too."))
    return tuple(
        Problem(_IDLE, f"{key} of the mapping changes nothing: {why}.", at, "", hint, Severity.WARNING)
        for key, why, hint in said
    )


def without_idle(notes: Iterable[Problem]) -> tuple[Problem, ...]:
    """Notes without those of an earlier statement."""
    return tuple(note for note in notes if note.code != _IDLE)


def _units(stated: StatedMapping, mapping: Mapping) -> list[tuple[str, str, str]]:
    measured = _measured(mapping)
    hint = f"Units are stated for columns of quantities, prices and orders: {listed(sorted(measured)) or 'none here'}."
    return [
        (f"units.{letter}", f"column {letter} is not read as one with a unit", hint)
        for letter in stated.units or {}
        if letter not in measured
    ]


def _measured(mapping: Mapping) -> Collection[str]:
    found = {mapping.columns[role] for role in _MEASURED if role in mapping.columns}
    found |= {step.column for step in mapping.breaks}
    for offer in mapping.offers:
        found |= {offer.columns[role] for role in _MEASURED if role in offer.columns}
        found |= {step.column for step in offer.breaks}
    return found


def _of_bom(stated: StatedMapping, mapping: Mapping) -> list[tuple[str, str, str]]:
    """What is stated of quantities, where a quotation has none."""
    if mapping.kind is not TableKind.QUOTATION:
        return []
    idle = {
        "quantity": stated.quantity is not None,
        "columns.quantity": bool(stated.columns.get(Role.QUANTITY)),
        "for_product": stated.for_product is not None,
    }
    why, hint = "a quotation is read without quantities", 'State {"kind": "bom"} where it is a bill of materials.'
    return [(key, why, hint) for key, is_idle in idle.items() if is_idle]
