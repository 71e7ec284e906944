"""The sheet Rules: every share that a rule looks at, recomputed from the awards, against its limit."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.case import Rule
from data.countries import country_name
from data.excel.plan_workbook.facts import FIRST_ROW, Facts, country_codes
from data.excel.plan_workbook.grid import Sheet, address, put_table, put_totals, shown, span
from data.excel.plan_workbook.origins import Sum, Sums
from data.excel.plan_workbook.record import canonical, rounded
from data.excel.plan_workbook.tracing import TOTAL, UNKNOWN, material_weight, materials_in, positions, rule_request
from data.rules import sentence, source_text
from data.units import parse_unit

RULES = "Rules"
RULE, APPLIES_TO, STAGE, FROM, NAME, PERIOD, MEASURED, PURCHASES, SHARE, LOW, HIGH, KIND, LIMIT, STATUS = range(14)
BINDING, PRICE, REACHABLE, VIOLATION, PENALTY, IN_WORDS, BASE, RECOMPUTED = range(14, 22)
TOTAL_ROW = FIRST_ROW - 2
NOTHING = "–"
"""What a share over zero purchases shows: such a rule holds."""
_CLOSE = 1e-6
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
    number = {period.label: at for at, period in enumerate(facts.case.periods)}
    table = facts.plan.exposure
    columns = (table[name].tolist() for name in ("rule", "applies_to", "stage", "from", "period", "share", "violation"))
    rows = []
    for at, (name, applies_to, stage, source, period, share, violation) in enumerate(zip(*columns, strict=True)):
        rule = rules[name]
        window = (rule.first_period, rule.last_period)
        if rule.per_period and period:
            window = (number[period], number[period])
        code = _code(rule, source, codes)
        row = _row(facts, sums, rule, (applies_to, stage or "", code), window)
        trusted = _agrees(row, share, violation) if facts.by_value is None else at not in facts.by_value
        rows.append(row if trusted else _as_stated(row))
    return rows


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


def _agrees(row: Row, stated: float | None, violation: float) -> bool:
    """Whether the recomputed share and violation are the plan's; where not, nothing is shown as recomputed."""
    found, beyond = row.share(row.measured), _violation(row, 0)[0]
    if beyond is not None and abs(beyond - violation) > 2 * _CLOSE * max(1.0, abs(violation)):
        return False
    if stated is None or math.isnan(stated):
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
    case, request = facts.case, rule_request(facts.case, rule, "made")
    scope = ("material", applies_to) if rule.scope.kind == "each material" else (rule.scope.kind, rule.scope.name)
    inside = materials_in(case, *scope)
    weight = material_weight(case, request.measure, request.name)
    needed = case.requirements[case.requirements["period"].between(*window)]
    number = positions(case.materials.index, needed["material"])
    base = float((needed["quantity"].to_numpy(dtype=float) * np.where(inside, weight, 0.0)[number]).sum())
    return base if base > 0.0 else None


def rules_sheet(facts: Facts, rows: Sequence[Row]) -> Sheet:
    """One row for each rule, scope, stage, source and window."""
    table = facts.plan.exposure
    sheet = Sheet(RULES, frozen_columns=1, tab="#B45309", printed=PENALTY + 1)
    by_value = sum(not row.live for row in rows)
    live = (
        "Shares follow the quantities of the sheet Plan."
        if not by_value
        else (f"{by_value:,} of {len(rows):,} rows hold the shares of the plan as values and do not follow changes.")
    )
    sheet.heading("Rules", live, "Binding and price per point are those of the plan as it was computed.")
    at = range(FIRST_ROW, FIRST_ROW + len(rows))
    columns = [
        ("Rule", 34.0, "text", table["rule"].tolist(), None),
        ("Applies to", 18.0, "text", table["applies_to"].tolist(), None),
        ("Stage", 9.0, "text", [stage or "" for stage in table["stage"]], None),
        ("From", 20.0, "text", table["from"].tolist(), None),
        ("Name", 22.0, "text", [row.name for row in rows], None),
        ("Period", 18.0, "text", [period or "horizon" for period in table["period"]], None),
        ("Counted from there", 16.0, "measure", *_sums(rows, "measured")),
        ("All purchases in scope", 16.0, "measure", *_sums(rows, "purchases")),
        ("Share or amount", 12.0, _formats(rows), *_shares(rows, table["share"].tolist(), "measured")),
        ("If unknown is elsewhere", 14.0, _formats(rows), *_shares(rows, table["share_low"].tolist(), "low")),
        ("If unknown is here", 12.0, _formats(rows), *_shares(rows, table["share_high"].tolist(), "high")),
        ("Limit", 9.0, "unit", [row.rule.limit for row in rows], None),
        ("Amount", 10.0, _formats(rows), _rounded(table["limit"]), None),
        ("Status", 15.0, "status", statuses(facts, rows), _statuses(rows)),
        ("Binding", 9.0, "status", ["yes" if bound else "no" for bound in table["binding"]], None),
        (f"Price per point, {facts.plan.currency}", 14.0, "money", _rounded(table["price_per_point"]), None),
        ("Reachable", 10.0, _formats(rows), _rounded(table["reachable"]), None),
        ("Violation", 10.0, _formats(rows), *_violations(rows, table["violation"].tolist())),
        (f"Penalty, {facts.plan.currency}", 13.0, "money", *_penalties(rows, table["violation"].tolist())),
        ("Rule in words", 80.0, "text", _sentences(facts, rows), None),
        ("Base of violations", 12.0, "amount", [row.base for row in rows], None),
        ("Recomputed", 11.0, "status", ["yes" if row.live else "no" for row in rows], None),
    ]
    put_table(sheet, FIRST_ROW - 1, columns)
    if rows:
        sheet.marks.append((FIRST_ROW, STATUS, at[-1]))
        _put_totals(sheet, facts, rows)
    return sheet


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


def statuses(facts: Facts, rows: Sequence[Row]) -> list[str]:
    """The status of each row, as its formula gives it."""
    table = facts.plan.exposure
    shares = [_numbers(row, share, row.measured) for row, share in zip(rows, table["share"], strict=True)]
    lows = [_numbers(row, share, row.low) for row, share in zip(rows, table["share_low"], strict=True)]
    missed, bound = table["violation"].tolist(), table["binding"].tolist()
    return [
        _count_word(row, missed[at], bound[at])
        if row.rule.amount.kind == "count"
        else _word(row, shares[at], lows[at], limit)
        for at, (row, limit) in enumerate(zip(rows, table["limit"].tolist(), strict=True))
    ]


def penalties(facts: Facts, rows: Sequence[Row]) -> list[float | None]:
    """What each row's violation costs."""
    return _penalties(rows, facts.plan.exposure["violation"].tolist())[0]


def _count_word(row: Row, violation: float, binding: object) -> str:
    """A count is that of the plan as it was computed: a floor asks for nothing where nothing is needed and bought."""
    if violation > 0.0:
        return "broken" if row.rule.penalty is None else "exceeded, priced"
    return "at the limit" if binding else "holds"


def _word(row: Row, share: float | None, low: float | None, limit: float) -> str:
    if not row.counts:
        return NOTHING
    if share is None or low is None:
        return "holds"
    close = _CLOSE * (max(1.0, abs(limit)) if row.is_share else abs(limit))
    above, below = share - limit, limit - low
    over = (above > close and row.rule.limit != "at least") or (below > close and row.rule.limit != "at most")
    if over:
        return "broken" if row.rule.penalty is None else "exceeded, priced"
    near = (above >= -close and row.rule.limit != "at least") or (below >= -close and row.rule.limit != "at most")
    return "at the limit" if near else "holds"


def _statuses(rows: Sequence[Row]) -> list[str]:
    return [
        status_formula(row, *(address(number, column) for column in (SHARE, LOW, LIMIT)))
        for number, row in enumerate(rows, FIRST_ROW)
    ]


def status_formula(row: Row, share: str, low: str, limit: str) -> str:
    """The status of a row as a formula over the cells of its share, its known share and its limit."""
    if not row.counts or not row.live:
        return ""
    close = f"0.000001*MAX(1,ABS({limit}))" if row.is_share else f"0.000001*ABS({limit})"
    beyond = {
        "at most": [f"{share}-{limit}"],
        "at least": [f"{limit}-{low}"],
        "exactly": [f"{share}-{limit}", f"{limit}-{low}"],
    }[row.rule.limit]
    over = ",".join(f"{part}>{close}" for part in beyond)
    near = ",".join(f"{part}>=-{close}" for part in beyond)
    bad = "broken" if row.rule.penalty is None else "exceeded, priced"
    return f'IF(ISNUMBER({share}),IF(OR({over}),"{bad}",IF(OR({near}),"at the limit","holds")),"holds")'


def _sums(rows: Sequence[Row], name: str) -> tuple[list[float | None], list[str]]:
    parts: list[Sum] = [getattr(row, name) for row in rows]
    values = [part.value if row.live else None for row, part in zip(rows, parts, strict=True)]
    return values, [
        part.formula if row.live and part.formula != "0" else "" for row, part in zip(rows, parts, strict=True)
    ]


def _numbers(row: Row, stated: float | None, part: Sum) -> float | None:
    if row.live:
        return row.share(part)
    return None if stated is None or math.isnan(stated) else stated


def _shares(rows: Sequence[Row], stated: list[float], name: str) -> tuple[list[object], list[str]]:
    values: list[object] = []
    formulas = []
    for number, (row, share) in enumerate(zip(rows, stated, strict=True), FIRST_ROW):
        part: Sum = getattr(row, name)
        value = _numbers(row, share, part)
        values.append(NOTHING if value is None else value if row.live else rounded(value))
        formulas.append(_share_formula(row, number, part, name) if row.live else "")
    return values, formulas


def _share_formula(row: Row, number: int, part: Sum, name: str) -> str:
    top = address(number, MEASURED) if name == "measured" else f"({part.formula})"
    if not row.is_share:
        return top if row.unit == 1.0 else f"{top}/{row.unit!r}"
    total = address(number, PURCHASES)
    return f'IF({total}>0,{top}/{total},"{NOTHING}")'


def _rounded(column: pd.Series) -> list[object]:
    return [rounded(value) for value in column.tolist()]


def _formats(rows: Sequence[Row]) -> list[str]:
    return [row.style for row in rows]


def _violations(rows: Sequence[Row], stated: list[float]) -> tuple[list[object], list[str]]:
    values: list[object] = []
    formulas = []
    for number, (row, violation) in enumerate(zip(rows, stated, strict=True), FIRST_ROW):
        value, formula = _violation(row, number)
        values.append(rounded(violation) if value is None else value)
        formulas.append(formula)
    return values, formulas


def _violation(row: Row, number: int) -> tuple[float | None, str]:
    """How far a flexible rule is exceeded: points of its fixed base, or units of its limit."""
    if not row.live or row.rule.penalty is None or not row.counts or row.rule.limit == "exactly":
        return None, ""
    share, low, limit = (address(number, column) for column in (SHARE, LOW, LIMIT))
    above = row.rule.limit == "at most"
    amount = row.rule.amount.value
    part = row.measured if above else row.low
    if not row.is_share:
        beyond = f"{share}-{limit}" if above else f"{limit}-{low}"
        found = part.value / row.unit
        return max(0.0, found - amount if above else amount - found), f"MAX(0,{beyond})"
    if row.base is None:
        return None, ""
    allowed, top = f"{limit}*{address(number, PURCHASES)}", address(number, MEASURED)
    beyond = f"{top}-{allowed}" if above else f"{allowed}-{top}"
    found = part.value - amount * row.purchases.value
    return max(0.0, found if above else -found) / row.base, f"MAX(0,{beyond})/{address(number, BASE)}"


def _penalties(rows: Sequence[Row], stated: list[float]) -> tuple[list[float | None], list[str]]:
    violations, _ = _violations(rows, stated)
    values: list[float | None] = []
    formulas = []
    for number, (row, violation) in enumerate(zip(rows, violations, strict=True), FIRST_ROW):
        rate = (row.rule.penalty or 0.0) * (100.0 if row.is_share else 1.0)
        priced = row.rule.penalty is not None and row.counts and isinstance(violation, float)
        values.append(violation * rate if priced and isinstance(violation, float) else None)
        formulas.append(f"{address(number, VIOLATION)}*{rate!r}" if priced else "")
    return values, formulas


def _sentences(facts: Facts, rows: Sequence[Row]) -> list[str]:
    said = {rule.name: sentence(rule, facts.plan.currency, facts.case.periods) for rule in facts.case.rules}
    return [said[row.rule.name] for row in rows]


def _put_totals(sheet: Sheet, facts: Facts, rows: Sequence[Row]) -> None:
    last = FIRST_ROW + len(rows) - 1
    words = statuses(facts, rows)
    broken = f'COUNTIF({span(STATUS, FIRST_ROW, last)},"broken")'
    paid = sum(cost or 0.0 for cost in penalties(facts, rows))
    totals: dict[int, tuple[object, str, str]] = {
        STATUS: (words.count("broken"), "total_count", broken),
        PENALTY: (paid, "total_money", f"SUM({span(PENALTY, FIRST_ROW, last)})"),
    }
    put_totals(sheet, TOTAL_ROW, "Rows that do not hold", totals)
