"""The names of countries in a language, for tests of what is said in it."""

from data.countries import country_name, known_countries


def countries_in(language: str) -> dict[str, str]:
    """English name to the name in the language."""
    return {country_name(code): country_name(code, language) for code in known_countries()}
