"""Whether the rules of a plan hold: the word, the violation and the penalty of every row of the sheet Rules."""

from __future__ import annotations

import math
from collections.abc import Sequence

from data.excel.plan_workbook.exposure import LIMIT, LOW, NOTHING, SHARE, VIOLATION, Row, violation
from data.excel.plan_workbook.facts import FIRST_ROW, Facts
from data.excel.plan_workbook.grid import address
from data.excel.plan_workbook.origins import Sum
from data.excel.plan_workbook.record import rounded
from data.rule_states import AT_A_PRICE, AT_LIMIT, closeness


def statuses(facts: Facts, rows: Sequence[Row]) -> list[str]:
    """The status of each row, as its formula gives it."""
    table = facts.plan.exposure
    shares = [stated_or_summed(row, share, row.measured) for row, share in zip(rows, table["share"], strict=True)]
    lows = [stated_or_summed(row, share, row.low) for row, share in zip(rows, table["share_low"], strict=True)]
    missed, bound = table["violation"].tolist(), table["binding"].tolist()
    return [
        _count_word(row, missed[at], bound[at])
        if row.rule.amount.kind == "count" and not row.live
        else _word(row, shares[at], lows[at], limit)
        for at, (row, limit) in enumerate(zip(rows, table["limit"].tolist(), strict=True))
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
    bad = "broken" if row.rule.penalty is None else AT_A_PRICE
    return f'IF(ISNUMBER({share}),IF(OR({over}),"{bad}",IF(OR({near}),"{AT_LIMIT}","holds")),"holds")'


def status_formulas(rows: Sequence[Row]) -> list[str]:
    """The formula of the status of each row of the sheet Rules."""
    return [
        status_formula(row, *(address(number, column) for column in (SHARE, LOW, LIMIT)))
        for number, row in enumerate(rows, FIRST_ROW)
    ]


def _word(row: Row, share: float | None, low: float | None, limit: float) -> str:
    if not row.counts:
        return NOTHING
    if share is None or low is None:
        return "holds"
    close = closeness(limit, is_share=row.is_share)
    above, below = share - limit, limit - low
    over = (above > close and row.rule.limit != "at least") or (below > close and row.rule.limit != "at most")
    if over:
        return "broken" if row.rule.penalty is None else AT_A_PRICE
    near = (above >= -close and row.rule.limit != "at least") or (below >= -close and row.rule.limit != "at most")
    return AT_LIMIT if near else "holds"


def _count_word(row: Row, violation: float, binding: object) -> str:
    """A count is that of the plan as it was computed: a floor asks for nothing where nothing is needed and bought."""
    if violation > 0.0:
        return "broken" if row.rule.penalty is None else AT_A_PRICE
    return AT_LIMIT if binding else "holds"


def violations(rows: Sequence[Row], stated: Sequence[float]) -> tuple[list[object], list[str]]:
    """How far each row is from its limit, and the formula; "" where the plan says it."""
    values: list[object] = []
    formulas = []
    for number, (row, missed) in enumerate(zip(rows, stated, strict=True), FIRST_ROW):
        value, formula = violation(row, number)
        values.append(rounded(missed) if value is None else value)
        formulas.append(formula)
    return values, formulas


def penalty_columns(rows: Sequence[Row], stated: Sequence[float]) -> tuple[list[float | None], list[str]]:
    """What each row's violation costs, and the formula."""
    values: list[float | None] = []
    formulas = []
    for number, (row, missed) in enumerate(zip(rows, violations(rows, stated)[0], strict=True), FIRST_ROW):
        rate = (row.rule.penalty or 0.0) * (100.0 if row.is_share else 1.0)
        priced = row.rule.penalty is not None and row.counts and isinstance(missed, float)
        values.append(missed * rate if priced and isinstance(missed, float) else None)
        formulas.append(f"{address(number, VIOLATION)}*{rate!r}" if priced else "")
    return values, formulas


def penalties(facts: Facts, rows: Sequence[Row]) -> list[float | None]:
    """What each row's violation costs."""
    return penalty_columns(rows, facts.plan.exposure["violation"].tolist())[0]


def stated_or_summed(row: Row, stated: float | None, part: Sum) -> float | None:
    """A measured part in the unit of the limit: as the rows sum it, or as the plan states it; None over nothing."""
    if row.live:
        return row.share(part)
    return None if stated is None or math.isnan(stated) else stated
