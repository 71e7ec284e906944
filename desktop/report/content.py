"""What a report says: title, figures, sentences and tables, made from a plan; no looks, no files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
from PySide6.QtCore import QCoreApplication, QDate, QLocale

from data.plan import Plan, Status
from data.problems import Severity
from data.rounding import left_by_rounding
from data.rule_states import BEYOND, states, why_unpriced
from desktop.language.figures import count, exact_money, headline_scale, money, money_alike, percent, quantity
from desktop.language.file_words import in_window
from desktop.language.sentences import in_language, problem_words
from desktop.session.planned import Planned
from desktop.steps import Steps
from desktop.tables import plan as tables
from desktop.tables.costs import cost_lines

_RULES, _SUPPLIERS, _WARNINGS = 6, 5, 3
"""What fits on the first page."""
_MOST_ROWS, _ROWS_A_STEP = 1000, 200
"""Rows of a table of the detail; what would be hundreds of pages is in the plan workbook."""


@dataclass(frozen=True)
class Figure:
    """A figure with what it is."""

    title: str
    value: str


@dataclass(frozen=True)
class Column:
    """A column of a table of the report."""

    title: str
    is_number: bool = False


@dataclass(frozen=True)
class ReportTable:
    """A table.

    Attributes:
        title: what it holds.
        columns: from left to right.
        rows: texts.
        note: what a reader must know of it; often empty.
        bold_last: whether the last row is the sum of the others.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    bold_last: bool = False


@dataclass(frozen=True)
class Report:
    """A report.

    Attributes:
        title: its title.
        subtitle: of what book and when.
        headline: the figure that matters most, with what it is.
        sentences: what it says in words.
        figures: further figures.
        summary: tables of the first page.
        detail: tables of the pages after it.
        footer: what stands at the foot of every page.
    """

    title: str
    subtitle: str
    headline: Figure
    sentences: tuple[str, ...]
    figures: tuple[Figure, ...]
    summary: tuple[ReportTable, ...]
    detail: tuple[ReportTable, ...]
    footer: str


def report_steps(planned: Planned, name: str, day: dt.date, about: Sequence[str] = ()) -> Steps[Report]:
    """The steps to the report of a plan.

    Args:
        planned: a plan that has a cost.
        name: what the book is called.
        day: the date of the report.
        about: what is said first, such as who approved the plan.
    """
    plan = planned.plan
    shown_day = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    awards = yield from tables.awards_steps(planned)
    yield
    dearest = _dearest(planned, (yield from tables.dearest_steps(planned)))
    yield
    largest = _suppliers(awards, plan.currency, _tr("Largest suppliers"), _SUPPLIERS)
    yield
    return Report(
        _tr("Sourcing plan"),
        _tr("{0}, {1}").format(name, shown_day),
        _headline(planned),
        (*about, *_sentences(planned)),
        _figures(plan),
        (dearest, largest),
        tuple((yield from _detail_steps(planned, awards))),
        _tr("{0}, input {1}, Lodestone {2}").format(name, plan.input_hash[:12], plan.run.version),
    )


def _headline(planned: Planned) -> Figure:
    plan = planned.plan
    cost = plan.rules_cost
    if cost is None or not planned.rules:
        least = plan.objective or 0.0
        return Figure(_tr("Total cost"), money(least, plan.currency, headline_scale(least)))
    return Figure(_tr("The rules cost"), money(cost, plan.currency, headline_scale(cost), signed=True))


def _sentences(planned: Planned) -> tuple[str, ...]:
    plan = planned.plan
    what = _tr("cost") if plan.risk is None else in_window(plan.risk.objective)
    proved = _tr("No plan that keeps the rules has a smaller {0}; this is proved.").format(what)
    if plan.status is not Status.OPTIMAL:
        gap = percent(plan.gap, 2) if plan.gap is not None else _tr("unknown")
        proved = _tr("It is not proved that no plan has a smaller {0}; the gap is {1}.").format(what, gap)
    said = [proved]
    if not planned.rules:
        said.append(_tr("There are no rules: no dependency is limited."))
    elif plan.unconstrained and plan.rules_cost is not None:
        extra = plan.rules_cost / plan.unconstrained
        said.append(_tr("That is {0} over the cheapest plan without rules.").format(percent(extra, 2, signed=True)))
    beyond = int((states(plan.exposure) == BEYOND).sum()) if len(plan.exposure) else 0
    if beyond and plan.cost is not None:
        said.append(tables.at_a_price_words(beyond, plan.cost.penalty, plan.currency))
    if plan.current is not None:
        said.append(_tr("Today's split would cost {0}.").format(exact_money(plan.current, plan.currency)))
    short = plan.shortages["cost"].sum() if len(plan.shortages) else 0.0
    if len(plan.shortages):
        materials = int(plan.shortages["material"].nunique())
        one = _tr("Something is short: 1 material, at a shortage cost of {1}.")
        text = one if materials == 1 else _tr("Something is short: {0} materials, at a shortage cost of {1}.")
        said.append(text.format(count(materials), exact_money(float(short), plan.currency)))
    warnings = [each for each in plan.problems if each.severity is not Severity.NOTE]
    messages = [in_language(problem.message) for problem in warnings[:_WARNINGS] if problem.message]
    said += [message[0].upper() + message[1:] for message in messages]
    return tuple(said)


def _figures(plan: Plan) -> tuple[Figure, ...]:
    """The parts of the cost to the hundredth, what rounding leaves of them, and the total."""
    if plan.cost is None:
        return ()
    lines = [*cost_lines(plan.cost), (_tr("Total cost"), plan.cost.total)]
    return tuple(Figure(title, exact_money(amount, plan.currency)) for title, amount in lines)


def _dearest(planned: Planned, frame: pd.DataFrame) -> ReportTable:
    first = frame.head(_RULES)
    price_words = money_alike(frame["price_per_point"], planned.plan.currency)
    rows: list[tuple[str, ...]] = [
        (str(words), str(limit), price_words(price) if price == price else "")  # noqa: PLR0124
        for words, limit, price in zip(first["words"], first["limit_words"], first["price_per_point"], strict=True)
    ]
    columns = [
        Column(_tr("Rule")),
        Column(_tr("At limit"), is_number=True),
        Column(_tr("Price per point"), is_number=True),
    ]
    title = _tr("Rules at their limit or beyond it, the dearest first")
    more = _tr("The {0} dearest of {1}; more stand below.")
    said = tables.price_help() + "."
    if why := why_unpriced(planned.plan):
        rows, columns, said = [row[:-1] for row in rows], columns[:-1], in_language(why)
        title, more = _tr("Rules at their limit or beyond it"), _tr("The first {0} of {1}; more stand below.")
    more = more.format(count(_RULES), tables.count_words(frame))
    return ReportTable(title, tuple(columns), tuple(rows), f"{said} {more}" if len(frame) > _RULES else said)


def _suppliers(awards: pd.DataFrame, currency: str, title: str, most: int) -> ReportTable:
    spend = awards.groupby("supplier_name")["cost"].sum().sort_values(ascending=False, kind="stable")
    total = float(spend.sum())
    shown = spend.head(most)
    parts = [(str(name), float(cost)) for name, cost in shown.items()]
    if len(shown) < len(spend):
        parts.append((_tr("{0} others").format(count(len(spend) - len(shown))), total - float(shown.sum())))
    rows = [(name, exact_money(cost, currency), _share(cost, total)) for name, cost in parts]
    rest = left_by_rounding((cost for _, cost in parts), total)
    if rest:
        rows.append((_tr("Rounding"), exact_money(rest, currency), ""))
    rows.append((_tr("All"), exact_money(total, currency), _share(total, total)))
    columns = (
        Column(_tr("Supplier")),
        Column(_tr("Landed cost"), is_number=True),
        Column(_tr("Share"), is_number=True),
    )
    note = _tr("Landed cost of the awards, without fixed cost, holding, shortage and penalties.")
    return ReportTable(title, columns, tuple(rows), note, bold_last=True)


def _detail_steps(planned: Planned, awards: pd.DataFrame) -> Steps[list[ReportTable]]:
    plan = planned.plan
    found = [_awards(awards, plan.currency)]
    yield
    rules = yield from tables.rules_steps(planned, every_row=False)
    yield
    found.append((yield from _all_rules_steps(planned, rules)))
    yield
    found += [_rules_in_words(planned), _suppliers(awards, plan.currency, _tr("Suppliers"), _MOST_ROWS)]
    yield
    if len(plan.shortages):
        found.append(_shortages(plan))
    found.append(_notes(plan))
    return [table for table in found if table.rows]


def _of_all(shown: pd.DataFrame, every: pd.DataFrame, words: str) -> str:
    """Which rows of a long table are shown, and where the others are; nothing where all are."""
    return words.format(count(len(shown)), count(len(every))) if len(shown) < len(every) else ""


def _awards(awards: pd.DataFrame, currency: str) -> ReportTable:
    """The awards by material and supplier, over the horizon."""
    keys = ["material", "description", "supplier_name", "unit"]
    sums = awards.groupby(keys, sort=True)[["quantity", "cost"]].sum().reset_index()
    sums["of"] = sums.groupby("material")["quantity"].transform("sum")
    # Of no awards at all the sums are no numbers yet.
    shown = sums.loc[sums["cost"].astype(float).nlargest(_MOST_ROWS).index.sort_values()]
    names = (*keys, "quantity", "cost", "of")
    rows = [
        (material, description, supplier, f"{quantity(amount)} {unit}", exact_money(cost, currency), _share(amount, of))
        for material, description, supplier, unit, amount, cost, of in zip(
            *(shown[name].tolist() for name in names), strict=True
        )
    ]
    note = _of_all(shown, sums, _tr("The {0} dearest of {1}; the Excel export has them all."))
    columns = (
        Column(_tr("Material")),
        Column(_tr("Description")),
        Column(_tr("Supplier")),
        Column(_tr("Quantity"), is_number=True),
        Column(_tr("Landed cost"), is_number=True),
        Column(_tr("Share"), is_number=True),
    )
    return ReportTable(_tr("Awards over the horizon"), columns, tuple(rows), note)


def _all_rules_steps(planned: Planned, every: pd.DataFrame) -> Steps[ReportTable]:
    shown = every.head(_MOST_ROWS)
    names = ["rule", "applies_to", "stage", "source", "period", "share", "limit", "state"]
    rows: list[tuple[str, ...]] = []
    for start in range(0, len(shown), _ROWS_A_STEP):
        frame = shown.iloc[start : start + _ROWS_A_STEP].copy()
        frame["share"], frame["limit"] = (tables.written(planned, frame, name) for name in ("share", "limit"))
        rows += [
            (row[0], *(in_window(value) for value in row[1:-1]), tables.state_words(row[-1]))
            for row in zip(*(frame[name].tolist() for name in names), strict=True)
        ]
        yield
    columns = (
        Column(_tr("Rule")),
        Column(_tr("Applies to")),
        Column(_tr("Stage")),
        Column(_tr("From")),
        Column(_tr("Period")),
        Column(_tr("Share"), is_number=True),
        Column(_tr("Limit"), is_number=True),
        Column(_tr("State")),
    )
    said = _tr("Of each rule, scope and window the row that is nearest to its limit.")
    dearest = _tr("The first {0} of {1}, the dearest first; the Excel export has them all.")
    nearest = _tr("The first {0} of {1}; the Excel export has them all.")
    more = _of_all(shown, every, nearest if why_unpriced(planned.plan) else dearest)
    return ReportTable(_tr("All rules"), columns, tuple(rows), f"{said} {more}".rstrip())


def _rules_in_words(planned: Planned) -> ReportTable:
    rows = tuple((rule.name, in_language(rule.sentence)) for rule in planned.rules.values())
    return ReportTable(_tr("The rules in words"), (Column(_tr("Rule")), Column(_tr("What it says"))), rows)


def _shortages(plan: Plan) -> ReportTable:
    short = plan.shortages.loc[plan.shortages["cost"].nlargest(_MOST_ROWS).index.sort_values()]
    names = ("material", "period", "quantity", "unit", "cost")
    rows = tuple(
        (str(material), _text(period), f"{quantity(amount)} {unit}", exact_money(cost, plan.currency))
        for material, period, amount, unit, cost in zip(*(short[name].tolist() for name in names), strict=True)
    )
    columns = (
        Column(_tr("Material")),
        Column(_tr("Period")),
        Column(_tr("Short"), is_number=True),
        Column(_tr("Shortage cost"), is_number=True),
    )
    note = _of_all(short, plan.shortages, _tr("The {0} dearest of {1}; the Excel export has them all."))
    return ReportTable(_tr("Shortages"), columns, rows, note)


def _notes(plan: Plan) -> ReportTable:
    rows = tuple((in_window(problem.severity), problem_words(problem)) for problem in plan.problems)
    return ReportTable(_tr("Warnings and notes"), (Column(_tr("Kind")), Column(_tr("What it says"))), rows)


def _share(part: float, total: float) -> str:
    return percent(part / total) if total else ""


def _text(value: object) -> str:
    return "" if value is None or value != value else str(value)  # noqa: PLR0124 NaN is not itself


def _tr(text: str) -> str:
    return QCoreApplication.translate("Report", text)
