"""Which column holds the quantity that one product needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from data.importing.column_evidence import Evidence
from data.importing.foreign_columns import ForeignColumn
from data.importing.layout import Question, Role

# A buyer means what one product needs; what is ordered is rounded to packs, what is built is a multiple.
_WORTH = {"quantity": 1.0, "build_quantity": 0.6, "order_quantity": 0.5, "spare_quantity": 0.15}
_TOO_CLOSE = 0.12
_AT_LEAST = 0.25


@dataclass(frozen=True)
class QuantityChoice:
    """The column of the quantity, and what is to be asked about it.

    Attributes:
        column: the proposed one; None where no column looks like quantities.
        question: what is left open; None where nothing is.
        others: columns that hold quantities of another kind, such as what is ordered.
        by_period: whether there are quantities, but those of periods.
    """

    column: ForeignColumn | None
    question: Question | None = None
    others: tuple[ForeignColumn, ...] = ()
    by_period: bool = False


def choose_quantity(columns: Sequence[ForeignColumn]) -> QuantityChoice:
    """The quantity among columns that do not number the rows: by their titles, else by what they hold, and asked."""
    scored = sorted(((quantity_worth(column), -number, column) for number, column in enumerate(columns)), reverse=True)
    titled = [column for worth, _, column in scored if worth >= _AT_LEAST]
    if not titled:
        return _by_content(columns)
    best = scored[0][0]
    if best >= 0.9:
        titled = [column for column in titled if column.fits("line_total", "price") < 0.6]
    rivals = [column for worth, _, column in scored if worth >= best - _TOO_CLOSE]
    others = tuple(titled)
    if len(rivals) == 1:
        return QuantityChoice(rivals[0], None, others)
    return _among(rivals, others)


def quantity_worth(column: ForeignColumn) -> float:
    """How much the title and the cells of a column say that it holds quantities, 0 to 1."""
    worth = max(column.fits(meaning) * factor for meaning, factor in _WORTH.items())
    if not worth or not _may_be_quantities(column.evidence, sure=column.fits("quantity") >= 0.95):
        return 0.0
    if column.fits("line_total", "price", "dimension") >= column.fits(*_WORTH):
        worth *= 0.7 if column.evidence.integers == 1.0 else 0.4
    if column.evidence.trait("money") > 0.5 or column.money_format:
        worth *= 0.3
    return worth * (0.4 + 0.6 * min(1.0, 1.25 * column.fullness))


def _may_be_quantities(evidence: Evidence, *, sure: bool) -> bool:
    """Numbers, or texts of which many start with one; a column that is still to be filled in may be too.

    Under a sure title dates are numbers that a spreadsheet has spoilt: 2.1 has become the second of January.
    """
    if not evidence.filled:
        return True
    if sure:
        return evidence.numbers + evidence.trait("numeral") + evidence.trait("date") >= 0.3
    return (
        evidence.numbers + evidence.trait("numeral") >= 0.3
        and evidence.trait("percent") < 0.5
        and evidence.trait("date") < 0.5
    )


def _among(rivals: list[ForeignColumn], others: tuple[ForeignColumn, ...]) -> QuantityChoice:
    """One of several columns that are called alike: the first where all say the same, else what their ratio says."""
    first = rivals[0]
    differing = [column for column in rivals[1:] if _ratios(first, column) != {1.0}]
    if not differing:
        return QuantityChoice(first, None, others)
    second = differing[0]
    smaller, larger = sorted((first, second), key=lambda column: sum(value or 0 for value in column.evidence.values))
    ratios = _ratios(smaller, larger)
    whole = bool(ratios) and all(ratio >= 1 and abs(ratio - round(ratio)) < 1e-9 for ratio in ratios)
    if whole and len(ratios) > 1 and larger.evidence.filled >= smaller.evidence.filled:
        return QuantityChoice(larger, None, others)
    proposed = smaller if whole else first
    return QuantityChoice(
        proposed, _which([proposed, *(column for column in rivals if column is not proposed)]), others
    )


def _ratios(one: ForeignColumn, other: ForeignColumn) -> set[float]:
    pairs = zip(one.evidence.values, other.evidence.values, strict=True)
    return {round(b / a, 9) for a, b in pairs if a and b is not None and b}


def _by_content(columns: Sequence[ForeignColumn]) -> QuantityChoice:
    """Columns that no title calls a quantity: those of small whole numbers are asked about."""
    found = [column for column in columns if _looks_like_quantities(column)]
    found.sort(key=lambda column: (not column.is_untitled, -column.fullness))
    return QuantityChoice(found[0], _which(found)) if found else QuantityChoice(None, no_quantity(columns))


def _looks_like_quantities(column: ForeignColumn) -> bool:
    evidence = column.evidence
    if column.words.meanings or column.money_format or evidence.is_counting or evidence.is_dotted:
        return False
    values = [value for value in evidence.values if value is not None]
    whole = evidence.integers >= 0.9 and all(0 < value < 100_000 for value in values)
    return len(values) >= 2 and evidence.numbers >= 0.9 and whole and column.fullness >= 0.5


def no_quantity(columns: Sequence[ForeignColumn]) -> Question:
    """The question that is asked where no column holds quantities."""
    titles = ", ".join(column.named() for column in columns[:12] if not column.is_untitled)
    return Question(
        "no-quantity",
        f"No column holds quantities (found: {titles}). Which column says how many of each item one product needs, or "
        "is it one number for all rows? Without an answer nothing is read; it is never taken as 1.",
        tuple(column.letter for column in columns if column.evidence.numbers >= 0.5),
        Role.QUANTITY,
    )


def _which(columns: Sequence[ForeignColumn]) -> Question:
    names = " or ".join(column.named() for column in columns)
    return Question(
        "which-quantity",
        f"Which column says how many of an item one product needs: {names}? Proposed: {columns[0].named()}.",
        tuple(column.letter for column in columns),
        Role.QUANTITY,
    )
