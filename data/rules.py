"""A rule as a sentence that a buyer reads."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from data.case import Rule, Scope, Source
from data.countries import country_name
from data.periods import Period

DONE = {
    "mined": "mined",
    "refined": "refined",
    "made": "made",
    "owned": "bought from owners",
    "any": "mined, refined, made or owned (taken together)",
    "each": "mined, refined, made or owned",
}
"""What is done at a stage; ``in`` a place, or ``anywhere``, follows."""

ON_ITS_OWN = ", at each of these stages on its own"
LIMITS = {"at most": "At most", "at least": "At least", "exactly": "Exactly"}
_WORD = r"(?!(?:may|must|except)\b)[\w+/#-]+(?:\.[\w+/#-]+)*"
NAME = rf'"(?:[^"]|"")*"|{_WORD}(?: {_WORD})*'
"""A name in a sentence: as it is, or in quotation marks, those within it doubled, where it could be misread."""


def sentence(rule: Rule, currency: str = "", periods: Sequence[Period] = ()) -> str:
    """The rule in words: ``At most 65 % of the quantity of each material may be refined in any single country …``.

    Args:
        rule: the rule; every field but its name and place is in the sentence, so that
            ``data.rule_reading.read_sentence`` gives the rule back.
        currency: the base currency, for amounts of money and penalties.
        periods: the horizon; without it periods are called by their number, from 1.

    Returns:
        One sentence, and a second one where a violation has a price.
    """
    money = currency or "base currency"
    counted = rule.measure in {"suppliers", "countries"}
    said = _count(rule) if counted else _share(rule, money)
    return f"{said}, {_window(rule, periods)}.{_penalty(rule, money)}"


def amount_text(rule: Rule, currency: str = "") -> str:
    """The amount of a rule with its unit: ``65 %``, ``100 kg``, ``20,000 USD`` or ``3``."""
    value = rule.amount.value
    if rule.amount.kind == "share":
        return f"{_number(value, 2)} %"
    if rule.amount.kind == "count":
        return _number(value)
    return f"{_number(value)} {rule.amount.unit if rule.amount.kind == 'quantity' else currency or 'base currency'}"


def scope_text(scope: Scope) -> str:
    """What a rule applies to, in words."""
    named = {
        "all": "all materials",
        "each material": "each material",
        "material": f"material {_name(scope.name)}",
        "group": f"the material group {_name(scope.name)}",
        "mineral": f"the materials that contain {mineral_name(scope.name)}",
    }
    return named[scope.kind]


def source_text(source: Source) -> str:
    """From whom or where a rule looks, in words."""
    named = {
        "any country": "any single country",
        "country": country_name(source.name) if source.kind == "country" else "",
        "group": f"the country group {_name(source.name)}",
        "supplier": f"supplier {_name(source.name)}",
        "any supplier": "any single supplier",
        "everything": "anywhere",
    }
    return named[source.kind]


def _share(rule: Rule, money: str) -> str:
    verb = "may" if rule.limit == "at most" else "must"
    return f"{LIMITS[rule.limit]} {amount_text(rule, money)} of {_measured(rule)} {verb} be {_place(rule)}"


def _measured(rule: Rule) -> str:
    """What the amount is a part of."""
    scope = scope_text(rule.scope)
    if rule.measure == "value":
        return f"the landed cost of {scope}"
    if rule.scope.kind == "mineral":
        return f"the contained {mineral_name(rule.scope.name)}"
    return scope if rule.amount.kind == "quantity" else f"the quantity of {scope}"


def _place(rule: Rule) -> str:
    """Where or by whom: ``refined in any single country except China``, ``bought from supplier A``."""
    if rule.source.kind in {"supplier", "any supplier"}:
        return f"bought from {source_text(rule.source)}"
    where = " anywhere" if rule.source.kind == "everything" else f" in {source_text(rule.source)}"
    return f"{DONE[rule.stage]}{where}{_excepted(rule)}{ON_ITS_OWN if rule.stage == 'each' else ''}"


def _count(rule: Rule) -> str:
    verb = "may" if rule.limit == "at most" else "must"
    who = f"{scope_text(rule.scope)[0].upper()}{scope_text(rule.scope)[1:]}"
    amount = f"{rule.limit} {amount_text(rule)} {rule.measure}"
    if rule.measure == "suppliers":
        return f"{who} {verb} be bought from {amount}{_counted_purchases(rule)}"
    done = f"be {DONE[rule.stage]} in" if rule.stage else "come from"
    only = "" if rule.source.kind == "everything" else f", counting only {source_text(rule.source)}"
    return f"{who} {verb} {done} {amount}{only}{_excepted(rule)}{ON_ITS_OWN if rule.stage == 'each' else ''}"


def _counted_purchases(rule: Rule) -> str:
    """Which purchases a count of suppliers looks at; nothing where it is all of them."""
    if rule.source.kind == "everything" and not rule.excepted:
        return ""
    if not rule.stage:
        return f", counting only {source_text(rule.source)}"
    return f", counting only what is {_place(rule)}"


def _excepted(rule: Rule) -> str:
    names = sorted(country_name(code) for code in rule.excepted)
    if not names:
        return ""
    listed = " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)
    return f" except {listed}"


def _window(rule: Rule, periods: Sequence[Period]) -> str:
    first, last = rule.first_period, rule.last_period
    whole = first == 0 and bool(periods) and last == len(periods) - 1
    if whole or (not periods and first == 0 and last == 0):
        return "in every period" if rule.per_period else "over the horizon"
    labels = [periods[number].label if periods else f"period {number + 1}" for number in (first, last)]
    if first == last and not rule.per_period:
        return f"in {labels[0]}"
    return f"in every period from {labels[0]} to {labels[1]}" if rule.per_period else f"over {labels[0]} to {labels[1]}"


def _penalty(rule: Rule, money: str) -> str:
    if rule.penalty is None:
        return ""
    per = {"share": "percentage point", "count": "count", "money": money, "quantity": rule.amount.unit}
    point = point_text(rule.measure, rule.amount.kind)
    return f" Each {per[rule.amount.kind]} of violation costs {_number(rule.penalty)} {money}{point}."


def point_text(measure: str, kind: str) -> str:
    """On what the points of a flexible share are measured (WORKBOOK.md, Flexible); nothing for other amounts."""
    if kind != "share":
        return ""
    if measure == "value":
        return "; a point is 1 % of the requirement in scope at its lowest landed cost, not of the purchases"
    return "; a point is 1 % of the requirement in scope, not of the purchases"


def mineral_name(key: str) -> str:
    """A mineral as a sentence holds it."""
    return _name(key)


def _name(name: str) -> str:
    """A name as a sentence holds it."""
    doubled = name.replace('"', '""')
    return name if re.fullmatch(NAME, name) and not name.startswith('"') else f'"{doubled}"'


def _number(value: float, shift: int = 0) -> str:
    """A number times 10 to the power ``shift`` as a person writes it, with all its digits: ``65``, ``20,000``."""
    exact = Decimal(repr(float(value))).scaleb(shift)
    text = f"{exact:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
