"""The amount of a rule: a share, a quantity with its unit, money with its currency, or a count."""

from __future__ import annotations

from data.case import Amount
from data.money import Rates, currency_candidates, parse_currency
from data.problems import Severity
from data.reading.cell_reading import Reading, shown
from data.reading.number_text import NumberText, read_number, written
from data.reading.numbers import LARGEST, SMALLEST
from data.units import parse_unit, unit_candidates

COUNTS = ("suppliers", "countries")
_PERCENT = {"%", "percent", "per cent", "pct"}
_EXPECTED = {
    "quantity": "a share such as 65 % or a quantity with its unit such as 100 kg",
    "value": "a share such as 65 % or money with its currency such as 20000 USD",
}


def read_amount(cell: str | float, measure: str, rates: Rates) -> Reading:
    """The amount that a cell of the Rules sheet means beside its measure.

    Args:
        cell: text, or the number of a plain or a percent cell.
        measure: ``quantity``, ``value``, ``suppliers`` or ``countries``.
        rates: to take money into base currency.

    Returns:
        A reading whose value is an ``Amount``, or None with what is wrong.
    """
    number = read_number(cell) if isinstance(cell, str) else NumberText(cell)
    if number.value is None:
        return _no_number(cell, number, measure)
    if number.value < 0.0:
        return _wrong("out-of-bounds", f"amount {shown(cell)} is negative.", "Type an amount from 0 up.")
    if measure in COUNTS:
        return _count(cell, number, measure)
    if number.is_bare:
        return _share(cell, number.value, number.value, measure)
    if number.tail.casefold() in _PERCENT and not number.head:
        return _share(cell, number.as_fraction or 0.0, None, measure)
    return _with_word(cell, number, measure, rates)


def _wrong(code: str, message: str, hint: str) -> Reading:
    return Reading(None, code, message, hint)


def _no_number(cell: str | float, number: NumberText, measure: str) -> Reading:
    expected = _EXPECTED.get(measure, "a whole number")
    around = [part for part in (number.head, number.tail) if part]
    if number.readings:
        meant = " or ".join(" ".join([reading, *around]) for reading in number.readings)
        problem = "may be two numbers" if len(number.readings) > 1 else "is not a number"
        return _wrong("ambiguous-number", f"amount {shown(cell)} {problem}.", f"Did you mean {meant}?")
    return _wrong("not-an-amount", f"amount {shown(cell)} is not an amount.", f"Expected {expected}.")


def _count(cell: str | float, number: NumberText, measure: str) -> Reading:
    value = number.value or 0.0
    if not number.is_bare or value != int(value):
        message = f"amount {shown(cell)} is not a whole number; the measure is a count of {measure}."
        return _wrong("not-a-count", message, f"Type how many {measure}, such as 2.")
    return Reading(Amount("count", value))


def _share(cell: str | float, share: float, bare: float | None, measure: str) -> Reading:
    """A share from 0 to 1; ``bare`` is the number where no percent sign stands beside it."""
    if bare == 1.0:
        message = f"amount {shown(cell)} counts as 100 %."
        return Reading(Amount("share", share), "share-of-one", message, "If 1 % is meant, write 1 %.", Severity.NOTE)
    if share <= 1.0:
        return Reading(Amount("share", share))
    if bare is None:
        return _wrong("share-above-one", f"amount {shown(cell)} is more than the whole.", "Type a share up to 100 %.")
    percent = f"Did you mean {written(bare)} %? " if bare <= 100.0 else ""
    unit = "its currency, such as USD" if measure == "value" else "its unit, such as kg"
    message = f"amount {shown(cell)} is above 1 and has no unit; expected {_EXPECTED[measure]}."
    return _wrong("share-above-one", message, f"{percent}For an absolute amount write {unit}, beside the number.")


def _with_word(cell: str | float, number: NumberText, measure: str, rates: Rates) -> Reading:
    """A number with a unit or a currency."""
    if number.head and number.tail:
        return _no_number(cell, NumberText(), measure)
    word = number.head or number.tail
    unit = None if number.head else parse_unit(word)
    currency = parse_currency(word)
    if measure == "quantity" and unit:
        return _in_reach(cell, Amount("quantity", number.value or 0.0, unit.symbol))
    if measure == "value" and currency:
        return _money(cell, number.value or 0.0, currency, rates)
    if unit or currency:
        kind = "a quantity" if unit else "money"
        message = f"amount {shown(cell)} is {kind}, but the measure is {measure}."
        return _wrong("amount-beside-measure", message, f"Expected {_EXPECTED[measure]}.")
    meant = unit_candidates(word) if measure == "quantity" else currency_candidates(word)
    what = "unit" if measure == "quantity" else "currency"
    hint = f"Did you mean {' or '.join(meant)}?" if meant else f"Expected {_EXPECTED[measure]}."
    return _wrong(f"unknown-{what}", f'amount {shown(cell)}: "{word}" is not a {what} without doubt.', hint)


def _money(cell: str | float, value: float, currency: str, rates: Rates) -> Reading:
    rate = rates.factor(currency)
    if rate is None:
        message = f"amount {shown(cell)} is in {currency}, which has no rate."
        return _wrong(
            "no-exchange-rate", message, f"Add the value of one {currency} in {rates.base} to Exchange rates."
        )
    return _in_reach(cell, Amount("money", value * rate))


def _in_reach(cell: str | float, amount: Amount) -> Reading:
    if amount.value > LARGEST or 0.0 < amount.value < SMALLEST:
        message = f"amount {shown(cell)} is outside what can be planned with ({SMALLEST:.0e} to {LARGEST:.0e})."
        return _wrong("number-out-of-reach", message, "Check the number, or use another unit.")
    return Reading(amount)
