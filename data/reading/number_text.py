"""Numbers written as text: what is read without doubt, and what a doubtful text may have meant."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from decimal import Decimal

BLANKS = " \u00a0\u2007\u2009\u202f"
"""The blank, no-break, figure, thin and narrow no-break space: what groups of three digits are set apart with."""

_GROUP = rf"[{BLANKS}'’]"
_SHAPE = re.compile(
    rf"(?P<head>[^\d.,+\-−]*?)\s*(?P<sign>[+\-−]?)\s*"
    rf"(?P<body>(?:[0-9]|[.,][0-9])(?:[0-9.,]|{_GROUP}(?=[0-9]))*)(?P<exponent>[eE][+-]?[0-9]+)?\s*(?P<tail>.*)",
    re.DOTALL,
)
_WORD = re.compile(r"[^\W\d_]|[%‰$€£¥₹]")

_PLAIN = re.compile(r"[0-9]+")
_DECIMAL = re.compile(r"(?P<whole>[0-9]*)[.,](?P<part>[0-9]+)")
_GROUPED_BY_BLANK = re.compile(rf"[0-9]{{1,3}}(?P<group>{_GROUP})[0-9]{{3}}(?:(?P=group)[0-9]{{3}})*(?:[.,][0-9]+)?")
_GROUPED_BY_SIGN = re.compile(r"[0-9]{1,3}(?P<group>[.,])[0-9]{3}(?:(?P=group)[0-9]{3})*(?:(?!(?P=group))[.,][0-9]+)?")


@dataclass(frozen=True)
class NumberText:
    """What a text says as a number.

    Attributes:
        value: the number; None where the text is no number or may be two.
        readings: the numbers that a doubtful text may mean, as they should be typed.
        head: what stands before the number, such as a currency sign.
        tail: what stands after it, such as ``kg`` or ``%``.
        exact: the number in exact decimals, as a percentage is to be divided before it is rounded.
    """

    value: float | None = None
    readings: tuple[str, ...] = ()
    head: str = ""
    tail: str = ""
    exact: Decimal | None = None

    @property
    def is_bare(self) -> bool:
        """Whether nothing but the number stands there."""
        return not (self.head or self.tail)

    @property
    def as_fraction(self) -> float | None:
        """The number as hundredths, rounded once."""
        return None if self.exact is None else float(self.exact / 100)


def read_number(text: str, decimal_sign: str = "") -> NumberText:
    """The number that a text holds, with what stands around it.

    ``1.5``, ``1,5``, ``1 000``, ``1'000,5``, ``1.234,56``, ``1,234.56``, ``1.234.567`` and ``1e3`` are numbers without
    doubt. ``1,234`` and ``1.234`` may be two numbers, so neither is taken. What stands before or after the number
    (``12.50 kg``) is handed back, never dropped.

    Args:
        text: what was typed.
        decimal_sign: ``,`` or ``.`` where the column or a person says which: ``1.234`` is then one number.
    """
    text = text.strip()
    found = _SHAPE.fullmatch(text)
    if not found or not all(_is_word(found[part]) for part in ("head", "tail")):
        return NumberText(readings=_accounting(text))
    sign = "-" if found["sign"] in {"-", "−"} and found["sign"] else ""
    head, tail = found["head"].strip(), found["tail"].strip()
    readings = _readings(found["body"], bool(found["exponent"]))
    if decimal_sign and len(readings) == 2:
        readings = readings[:1] if decimal_sign in found["body"] else readings[1:]
    written = tuple(sign + reading + (found["exponent"] or "") for reading in readings)
    if len(written) != 1:
        return NumberText(None, written, head, tail)
    exact = Decimal(written[0])
    value = float(exact)
    return NumberText(value if math.isfinite(value) else None, (), head, tail, exact)


def written(value: float) -> str:
    """A number as it should be typed, without needless decimals: ``0.65``, ``1234``."""
    return f"{value:.15g}"


def _is_word(text: str) -> bool:
    return not text.strip() or bool(_WORD.match(text.strip()))


def _readings(body: str, has_exponent: bool) -> tuple[str, ...]:
    """The numbers that a run of digits and signs may mean, as plain decimals; none where it is malformed."""
    if _PLAIN.fullmatch(body):
        return (body,)
    if _GROUPED_BY_BLANK.fullmatch(body):
        return (re.sub(_GROUP, "", body).replace(",", "."),)
    decimal = _DECIMAL.fullmatch(body)
    grouped = _GROUPED_BY_SIGN.fullmatch(body)
    if decimal and (has_exponent or not grouped or decimal["whole"].startswith("0")):
        return (f"{decimal['whole'] or '0'}.{decimal['part']}",)
    if decimal:
        return _both_readings(decimal["whole"], decimal["part"])
    if grouped and not has_exponent:
        return (body.replace(grouped["group"], "").replace(",", "."),)
    return ()


def _both_readings(whole: str, part: str) -> tuple[str, str]:
    """``1.234`` as decimals and as thousands, each in a spelling that means nothing else: ``1.2340`` and ``1234``."""
    decimals = f"{whole}.{part}0" if part.strip("0") else whole
    return decimals, whole + part


def _accounting(text: str) -> tuple[str, ...]:
    """``(5)`` and ``5-`` are how accounts write minus five."""
    inner = re.fullmatch(r"\((.+)\)|([^()+\-−]+)[-−]", text)
    if not inner:
        return ()
    number = read_number(inner[1] or inner[2])
    return (written(-number.value),) if number.value is not None and number.is_bare else ()
