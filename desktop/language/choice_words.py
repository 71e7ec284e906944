"""The fixed words that the cells of a rule may hold, as its sentence says them; files hold the English ones."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def said_choice(word: str) -> str:
    """A fixed word of the sheet Rules in the language of the window, whatever its case; any other text as it is."""
    return _words().get(word.strip().casefold(), word)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Choices", text)


def _words() -> dict[str, str]:
    return {
        "at most": _tr("at most"),
        "at least": _tr("at least"),
        "exactly": _tr("exactly"),
        "quantity": _tr("quantity"),
        "value": _tr("value"),
        "suppliers": _tr("suppliers"),
        "countries": _tr("countries"),
        "all": _tr("all"),
        "each material": _tr("each material"),
        "made": _tr("made"),
        "mined": _tr("mined"),
        "refined": _tr("refined"),
        "owned": _tr("owned"),
        "any": _tr("any"),
        "each": _tr("each"),
        "any country": _tr("any country"),
        "any supplier": _tr("any supplier"),
        "period": _tr("period"),
        "horizon": _tr("horizon"),
        "never": _tr("never"),
    }
