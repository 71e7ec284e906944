"""The pages of the window in working order: their names, words, shortcuts and drawings."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.language.plain_text import without_mnemonic


@dataclass(frozen=True)
class Place:
    """One page.

    Attributes:
        name: by which the program finds it, such as ``plan``.
        words: its title with the mnemonic of its menu entry.
        icon: file of its drawing.
        shortcut: in Qt's portable spelling.
    """

    name: str
    words: str
    icon: str
    shortcut: str

    @property
    def title(self) -> str:
        """The title without the mnemonic."""
        return without_mnemonic(self.words)


def places() -> list[Place]:
    """Every page, in the order of the rail."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("Places", text)

    return [
        Place("start", tr("&Start"), "start", "Ctrl+1"),
        Place("requirements", tr("&Requirements"), "requirements", "Ctrl+2"),
        Place("supply", tr("Suppliers and &offers"), "supply", "Ctrl+3"),
        Place("rules", tr("R&ules"), "rules", "Ctrl+4"),
        Place("plan", tr("&Plan"), "plan", "Ctrl+5"),
        Place("trade_off", tr("&Trade-off"), "trade_off", "Ctrl+6"),
        Place("risk", tr("R&isk"), "risk", "Ctrl+7"),
        Place("origins", tr("Ori&gins and map"), "origins", "Ctrl+8"),
        Place("compare", tr("&Compare"), "compare", "Ctrl+9"),
        Place("report", tr("R&eport"), "report", "Ctrl+0"),
    ]
