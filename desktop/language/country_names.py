"""Countries as the window names them: in its own language, never in the file's."""

from __future__ import annotations

from data.countries import country_name, known_countries
from desktop.translation.languages import language_spoken

_CODES = frozenset(known_countries())


def named_country(code: str) -> str:
    """The name of a country by its alpha-3 code; any other text as it is."""
    return country_name(code, language_spoken()) if code in _CODES else code
