"""The fixed words of books and plans (``made``, ``at most``, ``infeasible`` ...) as the window says them.

Files keep the English words in every language; only what is shown of a result is said in the window's.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def in_window(word: object) -> str:
    """A fixed word in the language of the window; any other text as it is, nothing as blank."""
    text = "" if word is None or word != word else str(word)  # noqa: PLR0124 NaN is not itself
    return _words().get(text, text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileWords", text)


def _words() -> dict[str, str]:
    return {
        "made": _tr("made"),
        "refined": _tr("refined"),
        "mined": _tr("mined"),
        "owned": _tr("owned"),
        "any": _tr("any"),
        "each": _tr("each"),
        "supplier": _tr("supplier"),
        "all": _tr("all"),
        "each material": _tr("each material"),
        "at most": _tr("at most"),
        "at least": _tr("at least"),
        "exactly": _tr("exactly"),
        "yes": _tr("yes"),
        "no": _tr("no"),
        "open": _tr("open"),
        "infeasible": _tr("infeasible"),
        "limit": _tr("stopped at a limit"),
        "problems": _tr("problems in the data"),
        "expected cost": _tr("expected cost"),
        "error": _tr("error"),
        "warning": _tr("warning"),
        "note": _tr("note"),
        "award": _tr("award"),
        "award added": _tr("award added"),
        "award removed": _tr("award removed"),
        "award moved": _tr("award moved"),
    }
