"""The tables of the compare page: which columns they show, and how each figure is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd
from PySide6.QtCore import QCoreApplication

from desktop.compare.compared import Compared
from desktop.compare.figure import Figure, exact, written, written_difference
from desktop.compare.measures import COST_DIFFERENCE, GAP, RULES_COST, WITHOUT_RULES
from desktop.compare.side_by_side import difference_of, value_of
from desktop.language.file_words import in_window
from desktop.language.sentences import in_language
from desktop.models.table_model import ShownColumn
from desktop.tables.costs import part_names
from desktop.tables.plan import supplier_names
from desktop.tables.risk import named_source


def _tr(text: str) -> str:
    return QCoreApplication.translate("CompareTables", text)


def cost_columns(plans: Sequence[Compared]) -> list[ShownColumn]:
    """The columns of the cost."""
    return [ShownColumn("part", _tr("Cost"), "", _part), *_figures(plans)]


def rule_columns(plans: Sequence[Compared]) -> list[ShownColumn]:
    """The columns of the rules; the figures stand where they are seen in a small window too."""
    return [
        ShownColumn("rule", _tr("Rule"), "", None, str),
        ShownColumn("applies_to", _tr("Applies to"), "", in_window),
        ShownColumn("figure", _tr("Figure"), "", _rule_figure),
        *_figures(plans),
        ShownColumn("stage", _tr("Stage"), "", in_window),
        ShownColumn("period", _tr("Period")),
    ]


def country_columns(plans: Sequence[Compared]) -> list[ShownColumn]:
    """The columns of the largest country of each material."""
    help_ = _tr("The largest share of a named country; parts of unknown origin are left out")
    return [
        ShownColumn("material", _tr("Material")),
        ShownColumn("stage", _tr("Stage"), "", in_window),
        *_figures(plans, help_, _with_country),
    ]


def supplier_columns(plans: Sequence[Compared]) -> list[ShownColumn]:
    """The columns of what each supplier is paid."""
    known = _supplier_names(plans)
    return [
        ShownColumn("supplier", _tr("Supplier"), "", lambda value: known.get(str(value), str(value)), str),
        *_figures(plans, _tr("Landed cost of what is bought there")),
    ]


def award_columns(plans: Sequence[Compared]) -> list[ShownColumn]:
    """The columns of the awards that differ."""
    known = _supplier_names(plans)
    columns = [
        ShownColumn("material", _tr("Material")),
        ShownColumn("supplier", _tr("Supplier"), "", lambda value: known.get(str(value), str(value)), str),
        ShownColumn("offer", _tr("Offer")),
        ShownColumn("period", _tr("Period")),
        *_figures(plans),
    ]
    names = [COST_DIFFERENCE.format(number) for number in range(1, len(plans))]
    for name, plan in zip(names, plans[1:], strict=True):
        help_ = _tr("Cost of the award in {0} less that in {1}").format(plan.title, plans[0].title)
        title = _tr("Cost, difference") if len(plans) == 2 else _tr("Cost, {0}").format(_short(plan))
        columns.append(ShownColumn(name, title, help_, written_difference, exact, holds_numbers=True))
    return columns


def change_columns(plans: Sequence[Compared]) -> list[ShownColumn]:
    """The columns of the cells that differ between books; of two plans it is clear which one differs."""
    plan = ShownColumn("with", _tr("Plan"), _tr("The plan whose book differs from that of the first"))
    return [
        *([plan] if len(plans) > 2 else []),
        ShownColumn("sheet", _tr("Sheet"), "", lambda title: in_language(str(title))),
        ShownColumn("row", _tr("Row"), _tr("What stands in the first column of the row")),
        ShownColumn("column", _tr("Column"), "", lambda title: in_language(str(title))),
        ShownColumn("before", _tr("In the first"), "", _cell, str),
        ShownColumn("after", _tr("In this one"), "", _cell, str),
    ]


def largest_first(table: pd.DataFrame, plans: Sequence[Compared]) -> pd.DataFrame:
    """The rows with the largest differences first; awards by the cost, as quantities have several units."""
    names = [difference_of(number) for number in range(1, len(plans))]
    by_cost = [COST_DIFFERENCE.format(number) for number in range(1, len(plans))]
    chosen = by_cost if set(by_cost) <= set(table.columns) else names
    if not chosen or table.empty:
        return table
    size = [max(abs(each or 0.0) for each in row) for row in table[chosen].itertuples(index=False)]
    return table.assign(size=size).sort_values("size", ascending=False, kind="stable").drop(columns="size")


def _figures(
    plans: Sequence[Compared],
    help_: str = "",
    write: Callable[[object], str] = written,
) -> list[ShownColumn]:
    """The figures of every plan, then how each differs from the first."""
    values = [value_of(number) for number in range(len(plans))]
    differences = [difference_of(number) for number in range(1, len(plans))]
    columns = [ShownColumn(name, _short(plan), help_ or plan.title, write, exact, holds_numbers=True)
               for name, plan in zip(values, plans, strict=True)]  # fmt: skip
    for name, plan in zip(differences, plans[1:], strict=True):
        words = _tr("{0} less {1}").format(plan.title, plans[0].title)
        title = _tr("Difference") if len(plans) == 2 else _tr("Difference, {0}").format(_short(plan))
        columns.append(ShownColumn(name, title, words, written_difference, exact, holds_numbers=True))
    return columns


def _short(plan: Compared, most: int = 24) -> str:
    return plan.title if len(plan.title) <= most else f"{plan.title[: most - 1]}…"


def _supplier_names(plans: Sequence[Compared]) -> dict[str, str]:
    """Names of suppliers by identifier; where two books differ, that of the first."""
    names: dict[str, str] = {}
    for plan in reversed(plans):
        if plan.planned is not None:
            names.update(supplier_names(plan.planned))
    return names


def _with_country(value: object) -> str:
    if not isinstance(value, Figure):
        return written(value)
    return written(Figure(value, value.kind, value.unit, named_source(value.note)))


def _cell(value: object) -> str:
    return str(value) or _tr("(blank)")


def _rule_figure(value: object) -> str:
    words = {
        "share": _tr("reaches"),
        "limit": _tr("limit"),
        "state": _tr("state"),
        "price_per_point": _tr("price per point"),
    }
    return words.get(str(value), str(value))


def _part(value: object) -> str:
    words = {
        **part_names(),
        "expected cost": _tr("Expected cost"),
        "CVaR": _tr("CVaR"),
        WITHOUT_RULES: _tr("Least cost without rules"),
        RULES_COST: _tr("Cost of the rules"),
        GAP: _tr("Proved within"),
    }
    return words.get(str(value), str(value))
