"""Money: which currency a text means, and the factor from each currency to the base currency.

The currencies are those of ISO 4217 in which something can be priced: without precious metals, funds, testing codes
and currencies that have been withdrawn.
"""

from __future__ import annotations

import difflib
import math
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from data.reference import read_rows

# Signs and words that mean one currency everywhere.
_OTHER_NAMES = {
    "€": "EUR",
    "euros": "EUR",
    "us$": "USD",
    "u.s. dollar": "USD",
    "us dollars": "USD",
    "rmb": "CNY",
    "renminbi": "CNY",
    "cn¥": "CNY",
    "人民币": "CNY",
    "jp¥": "JPY",
    "japanese yen": "JPY",
    "sterling": "GBP",
    "british pound": "GBP",
    "hk$": "HKD",
    "nt$": "TWD",
    "a$": "AUD",
    "au$": "AUD",
    "ca$": "CAD",
    "nz$": "NZD",
    "r$": "BRL",
    "₹": "INR",
    "₩": "KRW",
    "₫": "VND",
    "₺": "TRY",
    "₽": "RUB",
    "₴": "UAH",
    "₸": "KZT",
    "zł": "PLN",
}

# Signs, words and codes that may mean several currencies, or one that is not theirs: CNH is the yuan traded outside
# China at a rate of its own; GBp and ZAc are hundredths; withdrawn currencies have a successor at another value.
_CANDIDATES = {
    "$": ("USD", "CAD", "AUD", "MXN"),
    "dollar": ("USD", "CAD", "AUD"),
    "dollars": ("USD", "CAD", "AUD"),
    "£": ("GBP", "EGP"),
    "pound": ("GBP", "EGP"),
    "pounds": ("GBP", "EGP"),
    "¥": ("JPY", "CNY"),
    "元": ("CNY", "TWD"),
    "円": ("JPY",),
    "yuan": ("CNY", "TWD"),
    "kr": ("SEK", "NOK", "DKK"),
    "krona": ("SEK", "ISK"),
    "krone": ("NOK", "DKK"),
    "franc": ("CHF",),
    "francs": ("CHF",),
    "fr": ("CHF",),
    "sfr": ("CHF",),
    "peso": ("MXN", "CLP", "ARS"),
    "rupee": ("INR", "PKR", "LKR"),
    "cnh": ("CNY",),
    "gbx": ("GBP",),
    "zac": ("ZAR",),
    "ang": ("XCG",),
    "bgn": ("EUR",),
    "hrk": ("EUR",),
    "dem": ("EUR",),
    "byr": ("BYN",),
    "cuc": ("CUP",),
    "mro": ("MRU",),
    "sll": ("SLE",),
    "std": ("STN",),
    "vef": ("VES",),
    "zmk": ("ZMW",),
    "zwl": ("ZWG",),
}
_HUNDREDTHS = {"GBp": ("GBP",), "ZAc": ("ZAR",), "USc": ("USD",), "USd": ("USD",), "EUc": ("EUR",)}


@dataclass(frozen=True)
class Rates:
    """What one unit of each currency is worth in the base currency.

    Attributes:
        base: ISO 4217 code in which all money is reported.
        rates: value of one unit of a currency in the base currency, by code.
    """

    base: str
    rates: Mapping[str, float]

    def __post_init__(self) -> None:
        for currency, rate in self.rates.items():
            if not (math.isfinite(rate) and rate > 0):
                raise ValueError(f"the rate of {currency} must be a positive number of {self.base}, found {rate!r}")
        object.__setattr__(self, "rates", MappingProxyType(dict(self.rates)))

    @property
    def conflict(self) -> float | None:
        """The rate given for the base currency itself where it is not 1: a problem to report; else None."""
        rate = self.rates.get(self.base, 1.0)
        return None if rate == 1.0 else rate

    def factor(self, currency: str) -> float | None:
        """Value of one unit of a currency in the base currency: 1 for the base itself, None without a rate."""
        return 1.0 if currency == self.base else self.rates.get(currency)


def parse_currency(text: object) -> str | None:
    """The ISO 4217 code that a text means.

    Args:
        text: a code, an ISO name, or a sign that means one currency everywhere, such as ``€``.

    Returns:
        The code; None where the text means none or may mean several (``$``, ``£``, ``¥``): see
        ``currency_candidates``.
    """
    if not isinstance(text, str) or text.strip() in _HUNDREDTHS:
        return None
    key = _key(text)
    return None if key in _CANDIDATES else _codes_by_name().get(key)


def currency_candidates(text: object) -> tuple[str, ...]:
    """Codes of the currencies that a text may have meant, best first; empty when nothing is close."""
    if not isinstance(text, str) or not text.strip():
        return ()
    if text.strip() in _HUNDREDTHS:
        return _HUNDREDTHS[text.strip()]
    key = _key(text)
    if key in _CANDIDATES:
        return _CANDIDATES[key]
    names = difflib.get_close_matches(key, _codes_by_name(), n=3, cutoff=0.75)
    return tuple(dict.fromkeys(_codes_by_name()[name] for name in names))


def known_currencies() -> tuple[str, ...]:
    """All codes, sorted."""
    return tuple(sorted(_names()))


def currency_name(code: str) -> str:
    """The name of a currency as ISO 4217 gives it.

    Raises:
        KeyError: there is no such code.
    """
    return _names()[code]


def _key(text: str) -> str:
    """A text in lower case with single spaces, wide letters as narrow ones."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


@cache
def _names() -> Mapping[str, str]:
    """Name by code."""
    return {row["code"]: row["name"] for row in read_rows("currencies.csv")}


@cache
def _codes_by_name() -> Mapping[str, str]:
    """Code by every text that means it; a name that two currencies share means none."""
    names = [_key(name) for name in _names().values()]
    by_name = {_key(name): code for code, name in _names().items() if names.count(_key(name)) == 1}
    return by_name | _OTHER_NAMES | {_key(code): code for code in _names()}
