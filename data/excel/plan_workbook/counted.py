"""The sheet Counted: which suppliers or countries count under the rules that count, and the counts of those rules.

An award counts when it is more than a part of what its scope requires. One that is within a millionth of the
requirement of that part may go either way: it goes as the limit would like, as in the plan.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from data.case import Rule
from data.countries import country_name
from data.excel.plan_workbook.facts import FIRST_ROW, Facts
from data.excel.plan_workbook.grid import Sheet, address, put_table, span
from data.excel.plan_workbook.origins import Sum, Sums
from data.excel.plan_workbook.tracing import UNKNOWN, Request, count_request, requirement_of

COUNTED = "Counted"
RULE, APPLIES_TO, STAGE, PERIOD, WHO, KNOWN, TESTED, HIGH, BEGINS, MARGIN = range(10)
KNOWN_COUNTS, TESTED_COUNTS, HIGH_COUNTS = range(10, 13)
ANY_AWARD, AN_AWARD_THAT_COUNTS = 1e-6, 1e-3
"""From which part of the requirement an award counts: at most, and at least or exactly."""
_MARGIN = 1e-6
EITHER = "either"


@dataclass(frozen=True)
class Line:
    """One supplier or country that a row of the sheet Rules may count; amounts are known, tested and at most.

    Attributes:
        at: position of that row in ``plan.exposure``.
        rule: its rule.
        who: the supplier or country; ``UNKNOWN`` for all that is unknown.
        amounts: what comes from there.
        begins: the amount from which it counts.
        margin: how near to that amount it may go either way.
    """

    at: int
    rule: Rule
    who: str
    amounts: tuple[Sum, Sum, Sum]
    begins: float
    margin: float

    def word(self, way: int) -> int | str:
        """1 where it counts, 0 where not, and ``EITHER``."""
        amount = self.amounts[way].value
        if amount > self.begins + self.margin:
            return 1
        return EITHER if amount > 0.0 and amount >= self.begins - self.margin else 0


def counted_lines(facts: Facts) -> list[Line]:
    """Who may count under each row of the rules that count, where that can be summed from the sheet Origins."""
    rules, table = facts.rules(), facts.plan.exposure
    found: list[Line] = []
    columns = (table[name].tolist() for name in ("rule", "applies_to", "stage", "period"))
    for at, (name, applies_to, stage, period) in enumerate(zip(*columns, strict=True)):
        request = count_request(facts.case, rules[name], stage or "") if facts.live else None
        if request is not None:
            window = window_of(facts, rules[name], period)
            base = requirement_of(facts.case, rules[name], applies_to, window)
            if base > 0.0:
                found += _lines(facts, at, rules[name], (request, applies_to), window, base)
    return found


def window_of(facts: Facts, rule: Rule, period: str | None) -> tuple[int, int]:
    """First and last period of a row of the exposure table."""
    if not (rule.per_period and period):
        return rule.first_period, rule.last_period
    number = next(at for at, each in enumerate(facts.case.periods) if each.label == period)
    return number, number


def _lines(
    facts: Facts, at: int, rule: Rule, traced: tuple[Request, str], window: tuple[int, int], base: float
) -> list[Line]:
    request, applies_to = traced
    sums = Sums(facts)
    begins = base * (ANY_AWARD if rule.limit == "at most" else AN_AWARD_THAT_COUNTS)

    def part(who: str, share: str) -> Sum:
        return sums.of(request, applies_to, who, window, share)

    lines = []
    for scope, who in facts.trace.sources(request):
        if scope != applies_to or part(who, "high").formula == "0" or not _is_counted(facts, rule, who):
            continue
        known = Sum("0", 0.0) if who == UNKNOWN else part(who, "low")
        amounts = known, part(who, "counted"), part(who, "high") if who == UNKNOWN else known
        lines.append(Line(at, rule, who, amounts, begins, _MARGIN * base))
    return lines


def _is_counted(facts: Facts, rule: Rule, who: str) -> bool:
    """Whether a rule looks at a supplier or country; what is unknown is always looked at."""
    match rule.source.kind:
        case "supplier" | "country":
            return who in {UNKNOWN, rule.source.name}
        case "group":
            return who == UNKNOWN or who in facts.case.groups[rule.source.name]
    return who not in rule.excepted


def counts_of(lines: Sequence[Line]) -> dict[int, tuple[Sum, Sum, Sum]]:
    """What each row of the sheet Rules counts: known, tested and at most, with formulas over the sheet Counted."""
    rows: dict[int, list[int]] = {}
    for number, line in enumerate(lines):
        rows.setdefault(line.at, []).append(number)
    return {at: _counts(lines, numbers) for at, numbers in rows.items()}


def _counts(lines: Sequence[Line], numbers: Sequence[int]) -> tuple[Sum, Sum, Sum]:
    rule = lines[numbers[0]].rule
    found = []
    for way, column in enumerate((KNOWN_COUNTS, TESTED_COUNTS, HIGH_COUNTS)):
        words = [lines[number].word(way) for number in numbers]
        cells = span(column, FIRST_ROW + numbers[0], FIRST_ROW + numbers[-1], COUNTED)
        surely, perhaps = words.count(1), words.count(1) + words.count(EITHER)
        most = f'SUM({cells})+COUNTIF({cells},"{EITHER}")'
        if way == 2 and rule.limit == "at least":
            found.append(Sum(most, float(perhaps)))
            continue
        wanted = rule.amount.value
        found.append(Sum(f"MIN(MAX({wanted:.0f},SUM({cells})),{most})", min(max(wanted, float(surely)), perhaps)))
    return found[0], found[1], found[2]


def counted_sheet(facts: Facts, lines: Sequence[Line]) -> Sheet:
    """One row for each supplier or country that a rule may count."""
    sheet = Sheet(COUNTED, frozen_columns=1, tab="#B45309", locked=True, filtered=False)
    sheet.heading(
        "Counted",
        "Who counts under the rules that count suppliers or countries: 1 counts, 0 does not, either: so near to the "
        "amount from which it counts that it goes as the limit would like. All that is unknown is one country more. "
        "Rows keep their order, because formulas point at them: the sheet is protected (no password).",
    )
    table: pd.DataFrame = facts.plan.exposure.iloc[[line.at for line in lines]]
    ways = [("Known", KNOWN), ("Counted", TESTED), ("Most", HIGH)]
    columns = [
        ("Rule", 34.0, "text", table["rule"].tolist(), None),
        ("Applies to", 20.0, "text", table["applies_to"].tolist(), None),
        ("Stage", 9.0, "text", [stage or "" for stage in table["stage"]], None),
        ("Period", 16.0, "text", [period or "horizon" for period in table["period"]], None),
        ("Supplier or country", 26.0, "text", [_name(line) for line in lines], None),
        *(_amounts(lines, title, way) for way, (title, _) in enumerate(ways)),
        ("Counts from", 14.0, "measure", [line.begins for line in lines], None),
        ("Either way within", 12.0, "small", [line.margin for line in lines], None),
        *(_words(lines, title, way, column) for way, (title, column) in enumerate(ways)),
    ]
    put_table(sheet, FIRST_ROW - 1, columns)
    return sheet


def _name(line: Line) -> str:
    if line.who == UNKNOWN:
        return "unknown"
    return country_name(line.who) if line.rule.measure == "countries" else line.who


def _amounts(lines: Sequence[Line], title: str, way: int) -> tuple[str, float, str, list[float], list[str]]:
    parts = [line.amounts[way] for line in lines]
    formulas = ["" if part.formula == "0" else part.formula for part in parts]
    return f"{title}, amount", 17.0, "measure", [part.value for part in parts], formulas


def _words(
    lines: Sequence[Line], title: str, way: int, column: int
) -> tuple[str, float, str, list[int | str], list[str]]:
    formulas = []
    for row in range(FIRST_ROW, FIRST_ROW + len(lines)):
        amount, begins, margin = (address(row, at) for at in (column, BEGINS, MARGIN))
        perhaps = f'IF(AND({amount}>0,{amount}>={begins}-{margin}),"{EITHER}",0)'
        formulas.append(f"IF({amount}>{begins}+{margin},1,{perhaps})")
    return f"{title}, counts", 16.0, "status", [line.word(way) for line in lines], formulas
