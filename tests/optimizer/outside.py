"""Conflicts and repairs as a user would try them: by changing the rows of the book, for an independent solver."""

from __future__ import annotations

import copy
import math
import re
from collections.abc import Iterator

from data.countries import country_name, known_countries
from data.plan import Repair
from tests.optimizer.oracle_facts import Facts, Row, Rows

UNNAMED = "ISL"
_CELLS = {
    "capacity": ({"offers": "offer", "suppliers": "supplier"}, "capacity"),
    "minimum cover": ({"stock": "material"}, "minimum_cover"),
    "survival": ({"survive": "survive"}, "days"),
    "maximum stock": ({"stock": "material"}, "maximum"),
    "minimum order": ({"offers": "offer"}, "minimum_order"),
    "order multiple": ({"offers": "offer"}, "order_multiple"),
    "minimum spend": ({"suppliers": "supplier"}, "minimum_spend"),
    "maximum spend": ({"suppliers": "supplier"}, "maximum_spend"),
}


def with_only(rows: Rows, names: tuple[str, ...], *, without: str = "") -> Rows:
    """The book in which only what is named is asked for: other rules are gone, other terms blank.

    Requirements stay, unless some are named: then the others go. ``without`` is a name that goes too.
    """
    are_named = any(name.startswith("requirement of ") for name in names)
    names = tuple(name for name in names if name != without)
    kept = copy.deepcopy(rows)
    kept["rules"] = [row for row in kept.get("rules", []) if row["rule"] in names]
    for name, row, column in _cells(kept):
        if name not in names:
            row.pop(column, None)
    if are_named:
        for row in kept["requirements"]:
            if _requirement_name(row) not in names:
                row["quantity"] = 0.0
    return {sheet: table for sheet, table in kept.items() if table}


def repaired(rows: Rows, repair: Repair, *, less: bool = False) -> Rows:
    """The book after a repair, typed in as its words say; or after one step less of the last thing it changes."""
    changed = copy.deepcopy(rows)
    names, befores, afters = (text.split(" and ") for text in (repair.rule, repair.before, repair.after))
    for number, (name, before, after) in enumerate(zip(names, befores, afters, strict=True)):
        _turn(changed, name, before, after, repair.sentence, less=less and number == len(names) - 1)
    return {sheet: table for sheet, table in changed.items() if table}


def _turn(rows: Rows, name: str, before: str, after: str, sentence: str, *, less: bool) -> None:
    if less and (after == "none" or name in {"Shortages", "Overbuying"}):
        return
    for row in rows.get("rules", []):
        if row["rule"] == name:
            _turn_rule(rows, row, before, after, less=less)
            return
    if name in {"Shortages", "Overbuying"}:
        rows["settings"] = [row for row in rows.get("settings", []) if row["setting"] != name]
        rows["settings"].append({"setting": name, "value": "allowed"})
        return
    facts = Facts(rows)
    scale = _scale(facts, name)
    amount = 0.0 if after == "none" else _number(_one_less(before, after, scale) if less else after)
    if name.startswith("new offer of "):
        _add_offer(rows, facts, name.removeprefix("new offer of "), amount, sentence)
    elif name.startswith("requirement of "):
        own = [row for row in rows["requirements"] if _requirement_name(row) == name]
        others = [row for row in rows["requirements"] if _requirement_name(row) != name]
        rows["requirements"] = [*others, {**own[0], "quantity": amount, "unit": facts.unit(str(own[0]["material"]))}]
    else:
        for cell, row, column in _cells(rows):
            if cell == name:
                row[column] = amount / _factor(facts, row, column)


def _turn_rule(rows: Rows, rule: Row, before: str, after: str, *, less: bool) -> None:
    if after == "none":
        rows["rules"].remove(rule)
    else:
        rule["amount"] = (_one_less(before, after) if less else after).replace(",", "")


def _add_offer(rows: Rows, facts: Facts, material: str, capacity: float, sentence: str) -> None:
    """An offer at the dearest landed cost of the material, or at nothing, all of it from where the repair says."""
    country = UNNAMED
    for code in known_countries():
        if f" from {country_name(code)}, " in sentence or f" from {country_name(code)} (" in sentence:
            country = code
    quoted = [facts.landed(o) for o, row in facts.offer.items() if row["material"] == material]
    unit = facts.unit(material)
    rows["suppliers"].append({"supplier": "new supplier", "country": country})
    offer: Row = {"offer": "new offer", "supplier": "new supplier", "material": material, "unit": unit}
    rows["offers"].append({**offer, "unit_price": max(quoted, default=0.0), "capacity": capacity})
    rows.setdefault("origins", []).extend(
        {"offer": "new offer", "stage": stage, "country": country, "share": 1.0} for stage in ("mined", "refined")
    )


def _cells(rows: Rows) -> Iterator[tuple[str, Row, str]]:
    """Every term that is asked for: its name, its row and its column."""
    for what, (sheets, column) in _CELLS.items():
        for sheet, key in sheets.items():
            for row in rows.get(sheet, []):
                if row.get(column) is not None:
                    yield f"{what} of {row[key]}", row, column


def _factor(facts: Facts, row: Row, column: str) -> float:
    """Units of the words in one unit of the cell."""
    if column in {"minimum_spend", "maximum_spend", "minimum_cover", "days"} or "capacity_unit" in row:
        return 1.0
    return facts.factor(str(row["material"]), row.get("unit"))


def _requirement_name(row: Row) -> str:
    return (
        f"requirement of {row['material']} in {row['period']}"
        if row.get("period")
        else f"requirement of {row['material']}"
    )


def _number(words: str) -> float:
    return float(re.match(r"[\d,.e+-]+", words).group().replace(",", ""))


def _scale(facts: Facts, name: str) -> float:
    """What an amount stands beside in its row: its material's largest requirement, or the days of the longest period.

    The spends and capacities of suppliers stand alone.
    """
    what, _, of = name.partition(" of ")
    if what in {"minimum cover", "survival"}:
        return max(float(facts.days(t)) for t in range(len(facts.labels)))
    of = of.partition(" in ")[0] if what == "requirement" else of
    material = str(facts.offer[of]["material"]) if of in facts.offer else of
    return max((quantity for (m, _), quantity in facts.requirement.items() if m == material), default=0.0)


def _one_less(before: str, after: str, scale: float = 0.0) -> str:
    """A hundredth of a point, one of a count, or a unit in the fifth digit, from the amount after towards before.

    The fifth digit is that of the amount or of its scale, whichever is larger.
    """
    start, end = _number(before), _number(after)
    if after.endswith(" %"):
        step = 0.01
    elif after == f"{end:,.0f}":
        step = 1.0
    else:
        step = 10.0 ** (math.floor(math.log10(max(start, end, scale))) - 4)
    step = min(step, abs(end - start))
    less = end - step if end > start else end + step
    return f"{less:.12g}{after[len(re.match(r'[\d,.e+-]+', after).group()) :]}"
