"""The tables of a plan page: which columns they show, and how each value is written."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from data.countries import parse_country
from data.rule_states import AT_LIMIT, BEYOND, HOLDS, reading_order, states, why_unpriced
from desktop.charts.share_data import caps_a_country, country_caps, stages_in
from desktop.language.country_names import named_country
from desktop.language.figures import NONE, count, exact_money, money, money_alike, percent, quantity
from desktop.language.file_words import in_window
from desktop.language.sentences import in_language
from desktop.models.table_model import ShownColumn
from desktop.session.planned import Planned, RuleFacts
from desktop.steps import Steps, at_once

_ROWS_A_STEP = 500


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlanTables", text)


def _number(write: Callable[[float], str]) -> Callable[[object], str]:
    """A writer of floats as a writer of cells: what is missing stays blank."""

    def shown(value: object) -> str:
        if not isinstance(value, int | float) or math.isnan(value):
            return ""
        return write(float(value))

    return shown


def names_in(planned: Planned, sheet: str, key: str, name: str) -> Mapping[str, str]:
    """Names for people by identifier, from a sheet of the book that was planned."""
    cells = planned.book[sheet].cells
    pairs = zip(cells[key].tolist(), cells[name].tolist(), strict=True)
    return {str(identifier): str(text) for identifier, text in pairs if identifier is not None and text is not None}


def supplier_names(planned: Planned) -> Mapping[str, str]:
    """The name of each supplier that has one; where several have the same, with what tells them apart."""
    names = names_in(planned, "suppliers", "supplier", "name")
    times = Counter(names.values())
    return {key: f"{name} ({key})" if times[name] > 1 else name for key, name in names.items()}


def awards_steps(planned: Planned) -> Steps[pd.DataFrame]:
    """The steps to the same."""
    awards = planned.plan.awards.copy()
    materials = names_in(planned, "materials", "material", "description")
    awards["description"] = [materials.get(each, "") for each in awards["material"]]
    yield
    suppliers = supplier_names(planned)
    yield
    awards["supplier_name"] = [suppliers.get(each, "") or each for each in awards["supplier"]]
    yield
    total = awards.groupby(["material", "period"])["quantity"].transform("sum")
    awards["share"] = awards["quantity"] / total if len(awards) else awards["quantity"]
    return awards


def award_columns(planned: Planned) -> list[ShownColumn]:
    """The columns of the awards table."""
    currency = planned.plan.currency
    cost, exact = _number(partial(_plain_money, currency)), _number(lambda each: exact_money(each, currency))
    # Who gets how much money stands first, for where there is little room.
    return [
        ShownColumn("material", _tr("Material")),
        ShownColumn("supplier_name", _tr("Supplier")),
        ShownColumn("cost", _tr("Cost, {0}").format(currency), _tr("Landed cost"), cost, exact),
        ShownColumn("period", _tr("Period"), _tr("Delivery period")),
        ShownColumn("quantity", _tr("Quantity"), "", _number(quantity), _number(lambda each: quantity(each, 6))),
        ShownColumn("unit", _tr("Unit")),
        ShownColumn("unit_cost", _tr("Unit cost"), _tr("Landed, {0} per unit").format(currency), _number(_unit_cost)),
        ShownColumn(
            "share", _tr("Share of period"), _tr("Part of the material's purchases in the period"), _number(percent),
            _number(lambda each: percent(each, 4)),
        ),
        ShownColumn("offer", _tr("Offer")),
        ShownColumn("description", _tr("Description")),
    ]  # fmt: skip


def _plain_money(currency: str, amount: float) -> str:
    return exact_money(amount, currency).removesuffix(currency).rstrip()


def _unit_cost(amount: float) -> str:
    return quantity(amount, 2 if amount >= 1 else 5)


def rules_frame(planned: Planned, *, every_row: bool) -> pd.DataFrame:
    """The exposure as people read it: of each rule, scope and window the row nearest to its limit, or every row.

    They stand in the order of ``data.rule_states.reading_order``: dearest first, at or beyond the limit first.
    """
    return at_once(rules_steps(planned, every_row=every_row))


def rules_steps(planned: Planned, *, every_row: bool) -> Steps[pd.DataFrame]:
    """The steps to the same."""
    return (yield from _readable_steps(planned, planned.plan.exposure, every_row=every_row))


def _readable_steps(planned: Planned, exposure: pd.DataFrame, *, every_row: bool) -> Steps[pd.DataFrame]:
    """Rows of the exposure with their sources and states, in the order in which they are read. Figures stay figures: a
    table writes those that are seen.
    """
    frame = exposure.copy()
    frame["violation"] = frame["violation"].fillna(0.0) if len(frame) else frame["violation"]
    frame["binding"] = frame["binding"].astype(bool)
    yield
    frame = frame.iloc[reading_order(frame, planned.flexible)]
    yield
    is_beside = beside_floors(frame, planned.rules)
    if not every_row:
        # A row that no limit speaks of stands for its rule only where there is no other.
        nearest = frame.assign(is_beside=is_beside).sort_values("is_beside", kind="stable")
        kept = nearest.drop_duplicates(["rule", "applies_to", "stage", "period"]).index
        is_kept = frame.index.isin(kept)
        frame, is_beside = frame[is_kept].copy(), is_beside[is_kept]
        yield
    kinds = {rule.name: rule.source for rule in planned.rules.values()}
    pairs = list(zip(frame["from"], frame["rule"], strict=True))
    said = {(each, rule): _source(each, kinds.get(rule, "")) for each, rule in dict.fromkeys(pairs)}
    yield
    frame["source"] = [said[pair] for pair in pairs]
    frame["state"] = np.where(is_beside, "", states(frame))
    return frame.reset_index(drop=True)


def beside_floors(exposure: pd.DataFrame, rules: Mapping[str, RuleFacts]) -> NDArray[np.bool_]:
    """Which rows say what is of unknown origin beside a floor: it counts against a cap, and for no floor.

    A supplier may be called ``unknown``; a rule of suppliers speaks of each.
    """
    speaks = {name for name, rule in rules.items() if rule.limit == "at most" or rule.is_of_suppliers}
    return ((exposure["from"] == "unknown") & ~exposure["rule"].isin(speaks)).to_numpy(dtype=bool)


def rule_columns(planned: Planned, frame: pd.DataFrame) -> list[ShownColumn]:
    """The columns of the rules table."""
    currency = planned.plan.currency
    price = _number(money_alike(frame["price_per_point"].dropna(), currency))
    said = {name: in_language(facts.sentence) for name, facts in planned.rules.items()}
    by_rule = "rule", partial(_amount_beside, planned)
    return [
        ShownColumn("rule", _tr("Rule"), "", None, lambda name: said.get(str(name), "")),
        ShownColumn("applies_to", _tr("Applies to"), "", in_window),
        ShownColumn("stage", _tr("Stage"), "", in_window),
        ShownColumn("source", _tr("From")),
        ShownColumn("share", _tr("Share"), shown_beside=by_rule),
        ShownColumn("limit", _tr("Limit"), shown_beside=by_rule),
        ShownColumn(
            "reachable", _tr("Can reach"),
            _tr("The tightest amount with which any plan exists while the other rules hold and nothing is short"),
            shown_beside=by_rule,
        ),
        ShownColumn("state", _tr("State"), _tr("Binding: the rule is at its limit"), state_words, None, _state_ink),
        ShownColumn(
            "price_per_point", _tr("Price per point"), price_help(),
            price, _number(lambda each: exact_money(each, currency)),
        ),
        ShownColumn("period", _tr("Period")),
    ]  # fmt: skip


def price_help() -> str:
    """What a price per point is, in a sentence."""
    return _tr("How fast the cost rises as the rule is tightened, per percentage point, at this plan")


def dearest_steps(planned: Planned) -> Steps[pd.DataFrame]:
    """The steps to the same."""
    exposure = planned.plan.exposure
    frame = yield from _readable_steps(planned, exposure[states(exposure) != HOLDS], every_row=True)
    names = ("rule", "applies_to", "stage", "source", "period")
    words, limits = [], []
    for start in range(0, len(frame), _ROWS_A_STEP):
        rows = frame.iloc[start : start + _ROWS_A_STEP]
        words += [_words(planned, *row) for row in zip(*(rows[name] for name in names), strict=True)]
        limits += written(planned, rows, "limit")
        yield
    frame["words"] = pd.Series(words, dtype=object)
    over = frame["state"] == BEYOND
    beyond = ["> " if share > limit else "< " for share, limit in zip(frame["share"], frame["limit"], strict=True)]
    told = pd.Series(limits, dtype=object)
    frame["limit_words"] = told.where(~over, beyond + told)
    return frame


def _words(planned: Planned, rule: str, scope: str, stage: object, source: str, period: object) -> str:
    """A row of a rule in one line, what tells it from the others first."""
    facts, stage = planned.rules.get(rule), in_window(stage)
    if facts is not None and facts.source.startswith("any"):
        parts = [scope if scope != "all" else "", source, stage, rule, period]
    elif facts is not None and facts.kind == "count":
        parts = [rule, scope if scope != "all" else "", stage, period]
    else:
        parts = [rule, period]
    return " · ".join(part for part in parts if isinstance(part, str) and part)


def count_words(frame: pd.DataFrame) -> str:
    """How many rows of ``dearest_frame`` are at their limit, and how many beyond it."""
    beyond = int((frame["state"] == BEYOND).sum())
    words = _tr("{0} at their limit, {1} beyond, at a price") if beyond else _tr("{0} at their limit")
    return words.format(count(len(frame) - beyond), count(beyond))


def at_a_price_words(rows: int, penalty: float, currency: str) -> str:
    """How many rows of rules are kept only in that their violation is paid for, and what it costs."""
    words = _tr("{0} rows of rules are beyond their limit, at a price of {1} in all.")
    if rows == 1:
        words = _tr("1 row of a rule is beyond its limit, at a price of {1}.")
    return words.format(count(rows), exact_money(penalty, currency))


def dearest_columns(planned: Planned, frame: pd.DataFrame) -> list[ShownColumn]:
    """The columns of the dearest rules; without a price where none has any."""
    currency = planned.plan.currency
    price = _number(money_alike(frame["price_per_point"].dropna(), currency))
    exact = _number(lambda each: exact_money(each, currency))
    columns = [
        ShownColumn("words", _tr("Rule"), "", None, str),
        ShownColumn("limit_words", _tr("At limit"), "", None, None, _limit_ink),
        ShownColumn("price_per_point", _tr("Price per point"), price_help(), price, exact, holds_numbers=True),
    ]
    return columns[:-1] if why_unpriced(planned.plan) else columns


def _limit_ink(value: object) -> str:
    """Amber at the limit; red where the share stands beyond it, as in ``> 20 %``."""
    return "error" if {"<", ">"} & set(str(value)) else "warning"


def state_words(value: object) -> str:
    """How a row stands to its limit; a dash where no limit speaks of it."""
    return {BEYOND: _tr("beyond, at a price"), AT_LIMIT: _tr("at limit"), HOLDS: _tr("holds")}.get(str(value), NONE)


def _state_ink(value: object) -> str | None:
    return {BEYOND: "error", AT_LIMIT: "warning"}.get(str(value))


def _source(value: object, kind: str) -> str:
    text = "" if value is None else str(value)
    if kind.endswith("supplier"):
        return text
    if text == "unknown":
        return _tr("unknown origin")
    return text if kind == "group" else named_country(parse_country(text) or text)


def written(planned: Planned, frame: pd.DataFrame, name: str) -> list[str]:
    """A column of the exposure in the units of its rules."""
    pairs = zip(frame["rule"], frame[name], strict=True)
    return [_amount(planned.rules.get(rule), value, planned.plan.currency) for rule, value in pairs]


def _amount_beside(planned: Planned, value: object, rule: object) -> str:
    """An amount that stands in the row of a rule, in the rule's unit."""
    return _amount(planned.rules.get(str(rule)), value if isinstance(value, float) else None, planned.plan.currency)


def _amount(rule: RuleFacts | None, value: float | None, currency: str) -> str:
    if value is None or pd.isna(value):
        return ""
    kind = rule.kind if rule else "share"
    if kind == "share":
        return percent(value)
    if kind == "money":
        return money(value, currency)
    return f"{quantity(value)} {rule.unit}".rstrip() if rule and rule.unit else quantity(value)


def single_country_caps(planned: Planned) -> pd.DataFrame:
    """The rows of the exposure that cap the share of one country."""
    return country_caps(planned.plan.exposure, _single_country_rules(planned))


def stage_at_caps(planned: Planned) -> str:
    """The stage at which most materials stand at a cap on one country; empty where nothing is known of any stage."""
    exposure = planned.plan.exposure
    binding = exposure[exposure["binding"].astype(bool) & exposure["rule"].isin(_single_country_rules(planned))]
    times = binding["stage"].value_counts()
    return max(stages_in(planned.mix), key=lambda stage: int(times.get(stage, 0)), default="")


def _single_country_rules(planned: Planned) -> list[str]:
    return [rule.name for rule in planned.rules.values() if caps_a_country(rule.kind, rule.limit, rule.source)]


def stock_columns(_planned: Planned) -> list[ShownColumn]:
    """The columns of closing stock."""
    return [*_what(), ShownColumn("closing", _tr("Closing stock"), "", _number(quantity)), _unit()]


def lack_columns(planned: Planned) -> list[ShownColumn]:
    """The columns of shortages."""
    currency = planned.plan.currency
    cost = ShownColumn("cost", _tr("Cost, {0}").format(currency), "", _number(partial(_plain_money, currency)))
    return [*_what(), ShownColumn("quantity", _tr("Short"), "", _number(quantity)), _unit(), cost]


def surplus_columns(_planned: Planned) -> list[ShownColumn]:
    """The columns of surplus."""
    return [*_what(), ShownColumn("quantity", _tr("Surplus"), "", _number(quantity)), _unit()]


def _what() -> list[ShownColumn]:
    return [ShownColumn("material", _tr("Material")), ShownColumn("period", _tr("Period"))]


def _unit() -> ShownColumn:
    return ShownColumn("unit", _tr("Unit"))
