"""Every share that a rule looks at, recomputed from the awards: the rows of the sheet Rules."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from data.case import Rule
from data.countries import country_name
from data.excel.plan_workbook.counted import counted_lines, counts_of, window_of
from data.excel.plan_workbook.facts import FIRST_ROW, Facts, country_codes
from data.excel.plan_workbook.grid import Sheet, address, shown
from data.excel.plan_workbook.origins import Sum, Sums
from data.excel.plan_workbook.record import canonical
from data.excel.plan_workbook.tracing import TOTAL, UNKNOWN, requirement_of, rule_request
from data.ranking import ranked
from data.rule_states import CLOSE
from data.rules import source_text
from data.units import parse_unit

RULES = "Rules"
RULE, APPLIES_TO, STAGE, FROM, NAME, PERIOD, MEASURED, PURCHASES, SHARE, LOW, HIGH, KIND, LIMIT, STATUS = range(14)
BINDING, PRICE, REACHABLE, VIOLATION, PENALTY, IN_WORDS, BASE, RECOMPUTED = range(14, 22)
TOTAL_ROW = FIRST_ROW - 2
NOTHING = "–"
"""What a share over zero purchases shows: such a rule holds."""
_FIXED = (RULE, APPLIES_TO, STAGE, FROM, PERIOD, KIND, LIMIT, BINDING, PRICE, REACHABLE, RECOMPUTED)


@dataclass(frozen=True)
class Row:
    """One row of the exposure table, with its formulas.

    Attributes:
        rule: its rule.
        counts: whether the row itself is limited; False for a row that only shows what is unknown.
        name: the source in words.
        measured: what comes from the source, as the rule counts it.
        low: what is known to come from it.
        high: what could come from it at most.
        purchases: all purchases in scope.
        unit: measure units in one unit of the limit; 1 for a share.
        base: the fixed base of violations; None where violations have no price or are not recomputed here.
        live: whether the cells are formulas; else they hold what the plan says.
    """

    rule: Rule
    counts: bool
    name: str
    measured: Sum
    low: Sum
    high: Sum
    purchases: Sum
    unit: float
    base: float | None
    live: bool

    @property
    def is_share(self) -> bool:
        """Whether the limit is a share of purchases."""
        return self.rule.amount.kind == "share"

    @property
    def style(self) -> str:
        """The style of its limit and of what is measured against it."""
        return {"share": "fine_share", "count": "count"}.get(self.rule.amount.kind, "amount")

    def share(self, part: Sum) -> float | None:
        """A measured part in the unit of the limit; None over zero purchases."""
        if not self.is_share:
            return part.value / self.unit
        return part.value / self.purchases.value if self.purchases.value > 0.0 else None


def exposure_rows(facts: Facts) -> list[Row]:
    """Every row of ``plan.exposure``, in its order."""
    sums, rules, codes = Sums(facts), facts.rules(), country_codes(facts.trace)
    counts = counts_of(counted_lines(facts))
    table = facts.plan.exposure
    columns = (table[name].tolist() for name in ("rule", "applies_to", "stage", "from", "period"))
    stated = [table[name].astype(float).tolist() for name in ("share", "share_low", "share_high", "violation")]
    rows = []
    for at, (name, applies_to, stage, source, period) in enumerate(zip(*columns, strict=True)):
        rule = rules[name]
        code = _code(rule, source, codes)
        if at in counts:
            row = _count_row(rule, _name(facts, rule, code), counts[at])
        else:
            row = _row(facts, sums, rule, (applies_to, stage or "", code), window_of(facts, rule, period))
        trusted = (
            _agrees(row, *(column[at] for column in stated)) if facts.by_value is None else at not in facts.by_value
        )
        rows.append(row if trusted else _as_stated(row))
    return rows


def beside_rows(facts: Facts, at: int) -> list[Row]:
    """What the other countries have of the purchases that a row of one country is limited in, the largest first.

    Which they are, and their order, is that of the plan whose sheets were laid out.
    """
    line = facts.plan.exposure.iloc[at]
    rule, (scope, stage) = facts.rules()[line["rule"]], (line["applies_to"], line["stage"] or "")
    laid, window = facts.before or facts, window_of(facts, rule, line["period"])
    sums, request = Sums(laid), rule_request(facts.case, rule, stage)
    found = {code: sums.of(request, scope, code, window, "low").value for code in country_codes(laid.trace).values()}
    others = [code for code, amount in found.items() if amount > 0.0 and code != rule.source.name]
    amounts = dict(zip(others, ranked([found[code] for code in others]).tolist(), strict=True))
    others.sort(key=lambda code: (-amounts[code], code))
    return [_row(facts, Sums(facts), rule, (scope, stage, code), window) for code in others]


def _count_row(rule: Rule, name: str, counts: tuple[Sum, Sum, Sum]) -> Row:
    """The row of a rule that counts."""
    known, tested, high = counts
    measured = known if rule.limit == "at least" else tested
    return Row(rule, True, name, measured, known, high, Sum("0", 0.0), 1.0, None, live=True)


def _code(rule: Rule, source: str, codes: Mapping[str, str]) -> str:
    """The source as traced purchases name it: countries by their alpha-3 code."""
    if source == "unknown" or rule.source.kind not in {"any country", "country"}:
        return source
    return rule.source.name if rule.source.kind == "country" else codes[source]


def _row(facts: Facts, sums: Sums, rule: Rule, place: tuple[str, str, str], window: tuple[int, int]) -> Row:
    applies_to, stage, source = place
    nobody = source == "unknown" and rule.source.kind in {"any country", "country", "group"}
    name = "unknown" if nobody else _name(facts, rule, source)
    if not facts.live or rule.measure in {"suppliers", "countries"}:
        nothing = Sum("0", 0.0)
        return Row(rule, not nobody, name, nothing, nothing, nothing, nothing, 1.0, None, live=False)
    request = rule_request(facts.case, rule, stage)
    if nobody:
        low = counted = high = sums.of(request, applies_to, UNKNOWN, window, "low")
    else:
        low = sums.of(request, applies_to, source, window, "low")
        counted = sums.with_unknown(request, applies_to, source, window, "counted")
        high = sums.with_unknown(request, applies_to, source, window, "high")
    counts = not nobody or (
        rule.limit == "at most"
        and rule.source.kind == "any country"
        and facts.case.settings.unknown_origin == "worst case"
    )
    return Row(
        rule,
        counts,
        name,
        low if rule.limit == "at least" else counted,
        low,
        high,
        sums.of(request.total, applies_to, TOTAL, window, "counted"),
        _unit(rule),
        _base(facts, rule, applies_to, window) if counts and not nobody else None,
        live=True,
    )


def _agrees(row: Row, share: float, low: float, high: float, missed: float) -> bool:
    """Whether the recomputed numbers are the plan's; where not, nothing is shown as recomputed."""
    beyond = violation(row, 0)[0]
    if beyond is not None and abs(beyond - missed) > 2 * CLOSE * max(1.0, abs(missed)):
        return False
    parts = [(share, row.measured)]
    if row.rule.amount.kind == "count":
        parts += [(low, row.low), (high, row.high)]
    return all(_is_near(row.share(part), stated) for stated, part in parts)


def _is_near(found: float | None, stated: float) -> bool:
    if math.isnan(stated):
        return found is None
    return found is not None and abs(found - stated) <= 1e-7 * max(1.0, abs(stated))


def _as_stated(row: Row) -> Row:
    nothing = Sum("0", 0.0)
    return Row(row.rule, row.counts, row.name, nothing, nothing, nothing, nothing, row.unit, None, live=False)


def _name(facts: Facts, rule: Rule, source: str) -> str:
    if rule.source.kind in {"supplier", "any supplier"}:
        return str(facts.case.suppliers["name"].get(source, source))
    if rule.source.kind == "everything":
        return source_text(rule.source)
    return source if rule.source.kind == "group" else country_name(source)


def _unit(rule: Rule) -> float:
    unit = parse_unit(rule.amount.unit) if rule.amount.kind == "quantity" else None
    return unit.factor if unit is not None else 1.0


def _base(facts: Facts, rule: Rule, applies_to: str, window: tuple[int, int]) -> float | None:
    """The requirement of the scope in the window, in measure units; None for a hard rule or a value."""
    if rule.penalty is None or rule.measure != "quantity":
        return None
    base = requirement_of(facts.case, rule, applies_to, window)
    return base if base > 0.0 else None


def fixed_cells_checksum(rows: Iterable[Sequence[object]]) -> str:
    """A digest of what the rows hold that no formula computes, whatever their order.

    Args:
        rows: the cells of each row, ``RULE`` to ``RECOMPUTED``.
    """
    said = []
    for row in rows:
        columns = _FIXED if row[RECOMPUTED] == "yes" else (*_FIXED, SHARE, LOW, HIGH, VIOLATION)
        said.append("\x1f".join(canonical(row[column] if row[column] != "" else None) for column in columns))
    return hashlib.sha256("\x1e".join(sorted(said)).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def rows_of(sheet: Sheet, height: int) -> list[tuple[object, ...]]:
    """The cells of the rows of a sheet Rules, as a file holds them."""
    if not height:
        return []
    columns: dict[int, Sequence[object]] = {run.column: run.held for run in sheet.runs if run.row == FIRST_ROW}
    shown_columns = [[shown(v) if isinstance(v, str) else v for v in columns[at]] for at in range(RECOMPUTED + 1)]
    return list(zip(*shown_columns, strict=True))


def violation(row: Row, number: int) -> tuple[float | None, str]:
    """How far a flexible rule is off, in points of its fixed base or units of its limit, and its formula.

    Of ``exactly`` both sides add up.

    Args:
        row: the row.
        number: where it stands in the sheet Rules, from 0.
    """
    if not row.live or row.rule.penalty is None or not row.counts or (row.is_share and row.base is None):
        return None, ""
    share, low, limit = (address(number, column) for column in (SHARE, LOW, LIMIT))
    amount, purchases = row.rule.amount.value, row.purchases.value if row.is_share else 1.0
    unit, end = (row.base or 1.0, f"/{address(number, BASE)}") if row.is_share else (row.unit, "")
    allowed = amount * purchases * (1.0 if row.is_share else row.unit)
    above, below = f"{share}-{limit}", f"{limit}-{low}"
    if row.is_share:
        total, top = address(number, PURCHASES), address(number, MEASURED)
        least = top if row.rule.limit == "at least" else f"IF({total}>0,{low}*{total},0)"
        above, below = f"{top}-{limit}*{total}", f"{limit}*{total}-{least}"
    sides = []
    if row.rule.limit != "at least":
        sides.append((max(0.0, row.measured.value - allowed) / unit, f"MAX(0,{above}){end}"))
    if row.rule.limit != "at most":
        sides.append((max(0.0, allowed - row.low.value) / unit, f"MAX(0,{below}){end}"))
    return sum(value for value, _ in sides), "+".join(formula for _, formula in sides)
