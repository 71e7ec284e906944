"""Where in a plan workbook a material, an award or a rule stands."""

from __future__ import annotations

from collections.abc import Sequence

from data.case import Case
from data.excel.plan_workbook import exposure as rule_columns
from data.excel.plan_workbook import plan_columns
from data.excel.plan_workbook import stock as stock_columns
from data.excel.plan_workbook.current import AwardRow
from data.excel.plan_workbook.exposure import RULES
from data.excel.plan_workbook.facts import FIRST_ROW, PLAN, STOCK
from data.excel.plan_workbook.grid import shown
from data.excel.plan_workbook.reading import PlanFile, last_row
from data.problems import CellRef

_STOCK_COLUMNS = {"closing": stock_columns.CLOSING, "short": stock_columns.SHORT, "surplus": stock_columns.SURPLUS}


class Places:
    """Finds the cells of a plan workbook by what they speak of."""

    def __init__(self, file: PlanFile, awards: Sequence[AwardRow] = ()) -> None:
        self._file = file
        self._awards = {f"offer {row.offer}, period {row.period}": row.row for row in reversed(awards)}
        self._stock = {
            (file.cell(STOCK, row, stock_columns.MATERIAL), file.cell(STOCK, row, stock_columns.PERIOD)): row
            for row in range(FIRST_ROW, last_row(file.sheets[STOCK]) + 1)
        }
        self._rules = {
            file.cell(RULES, row, rule_columns.RULE): row
            for row in range(last_row(file.sheets[RULES]), FIRST_ROW - 1, -1)
        }

    def of_stock(self, material: str, period: str, kind: str = "") -> CellRef:
        """The cell of the sheet Stock for a material and a period; without a kind, its difference."""
        row = self._stock.get((shown(material), period or "horizon"))
        if row is None:
            return CellRef(self._file.name, STOCK)
        return self._file.at(STOCK, row, _STOCK_COLUMNS.get(kind, stock_columns.DIFFERENCE))

    def of_finding(self, where: str, case: Case) -> CellRef:
        """The cell that a finding of the audit speaks of; the whole file where it is not one cell."""
        for words, row in self._awards.items():
            if where.endswith(words):
                return self._file.at(PLAN, row, plan_columns.QUANTITY)
        for rule in case.rules:
            if where.removeprefix("exposure of ").startswith(f"rule {rule.name}"):
                row_of_rule = self._rules.get(shown(rule.name))
                if row_of_rule is not None:
                    return self._file.at(RULES, row_of_rule, rule_columns.SHARE)
        if where.startswith("survive "):
            material, _, period = where.rpartition(", material ")[2].rpartition(", period ")
            return self.of_stock(material, period, "closing")
        if where.startswith("material "):
            material, _, period = where.removeprefix("material ").rpartition(", period ")
            return self.of_stock(material, period)
        return CellRef(self._file.name)
