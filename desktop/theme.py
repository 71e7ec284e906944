"""Colours, spacing and type: the only place that names any of them, in light and in dark."""

from __future__ import annotations

from dataclasses import dataclass, fields
from importlib.resources import files
from typing import Literal, get_args
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget
from shiboken6 import isValid

Mode = Literal["system", "light", "dark"]
MODES: tuple[Mode, ...] = get_args(Mode)


@dataclass(frozen=True)
class Space:
    """The spacing scale, in device-independent pixels."""

    hair: int = 2
    tight: int = 4
    small: int = 8
    medium: int = 12
    large: int = 16
    wide: int = 24
    huge: int = 40


@dataclass(frozen=True)
class Type:
    """The type scale: factors of the application's font size."""

    small: float = 0.9
    body: float = 1.0
    heading: float = 1.15
    title: float = 1.7
    figure: float = 2.4


SPACE = Space()
TYPE = Type()


@dataclass(frozen=True)
class Colours:
    """Every colour that is painted, as ``#rrggbb``.

    Attributes:
        window: behind everything.
        surface: cards, grids, menus.
        raised: headers of tables, hovered rows.
        line: borders and grid lines.
        control: outlines of things that can be clicked.
        text: words and figures.
        muted: labels and explanations.
        accent: the selected page, the main button, links.
        on_accent: on ``accent``.
        selection: selected cells.
        good: proved, holds.
        warning: at the cap, out of date, as text.
        warning_soft: behind a warning.
        warning_fill: the bar of a country at its cap.
        on_warning_fill: on it.
        error: broken rule, bad cell, as text.
        error_soft: behind an error.
        error_fill: the bar of a country over its cap.
        on_error_fill: on it.
        bar_1: the largest other country of a bar; the following ones take bar_2 ...
        bar_2: see bar_1.
        bar_3: see bar_1.
        bar_4: see bar_1.
        on_bar: on bar_1 to bar_4.
        unknown: bar of unknown origin.
        on_unknown: on it.
    """

    window: str
    surface: str
    raised: str
    line: str
    control: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selection: str
    good: str
    warning: str
    warning_soft: str
    warning_fill: str
    on_warning_fill: str
    error: str
    error_soft: str
    error_fill: str
    on_error_fill: str
    bar_1: str
    bar_2: str
    bar_3: str
    bar_4: str
    on_bar: str
    unknown: str
    on_unknown: str

    def q(self, name: str) -> QColor:
        """One colour for a painter."""
        return QColor(getattr(self, name))


LIGHT = Colours(
    window="#f4f6f8",
    surface="#ffffff",
    raised="#f1f4f7",
    line="#dde2e8",
    control="#818b9a",
    text="#18202b",
    muted="#566172",
    accent="#1b5fd0",
    on_accent="#ffffff",
    selection="#d9e6fb",
    good="#146c43",
    warning="#8a4b00",
    warning_soft="#fff3dc",
    warning_fill="#f3bd68",
    on_warning_fill="#2a1700",
    error="#b3261e",
    error_soft="#fdecea",
    error_fill="#c0352b",
    on_error_fill="#ffffff",
    bar_1="#a9b8cc",
    bar_2="#bfcbda",
    bar_3="#d2dbe6",
    bar_4="#e2e8ef",
    on_bar="#18202b",
    unknown="#f4f6f8",
    on_unknown="#566172",
)

DARK = Colours(
    window="#14181d",
    surface="#1c2127",
    raised="#252b33",
    line="#343c46",
    control="#77818f",
    text="#e8ecf1",
    muted="#a3aebc",
    accent="#7fb0ff",
    on_accent="#0b1a33",
    selection="#2a4166",
    good="#6fd3a0",
    warning="#f5bd63",
    warning_soft="#392c14",
    warning_fill="#cf9440",
    on_warning_fill="#1d1000",
    error="#ff9a90",
    error_soft="#431f1d",
    error_fill="#ef6a5f",
    on_error_fill="#260502",
    bar_1="#566579",
    bar_2="#4a5769",
    bar_3="#3f4a59",
    bar_4="#353f4b",
    on_bar="#eef2f6",
    unknown="#1c2127",
    on_unknown="#a3aebc",
)

PAIRS: tuple[tuple[str, str], ...] = (
    ("text", "window"),
    ("text", "surface"),
    ("text", "raised"),
    ("text", "selection"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "raised"),
    ("muted", "selection"),
    ("accent", "window"),
    ("accent", "surface"),
    ("on_accent", "accent"),
    ("good", "surface"),
    ("good", "window"),
    ("warning", "window"),
    ("warning", "surface"),
    ("warning", "raised"),
    ("warning", "warning_soft"),
    ("text", "warning_soft"),
    ("muted", "warning_soft"),
    ("on_warning_fill", "warning_fill"),
    ("error", "window"),
    ("error", "surface"),
    ("error", "raised"),
    ("error", "error_soft"),
    ("text", "error_soft"),
    ("muted", "error_soft"),
    ("on_error_fill", "error_fill"),
    ("on_bar", "bar_1"),
    ("on_bar", "bar_2"),
    ("on_bar", "bar_3"),
    ("on_bar", "bar_4"),
    ("on_unknown", "unknown"),
    ("text", "bar_4"),
)
"""Every pair of text and ground that is painted somewhere: foreground, background."""


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (W3C, WCAG 2.1, "relative luminance")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def font(size: float = TYPE.body, *, bold: bool = False) -> QFont:
    """The application's font at a step of the type scale."""
    chosen = QFont(QGuiApplication.font())
    chosen.setPointSizeF(chosen.pointSizeF() * size)
    if bold:
        chosen.setWeight(QFont.Weight.DemiBold)
    return chosen


def set_role(widget: QWidget, role: str) -> None:
    """Say what a widget is (``card``, ``muted``, ``banner`` ...); the style sheet then colours it."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Theme(QObject):
    """The colours in use; they can change while the program runs.

    Signals:
        changed: after the application was repainted with other colours.
    """

    changed = Signal()

    def __init__(self, mode: Mode = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode: Mode = mode
        self._colours: Colours | None = None
        self._dressed: WeakSet[QWidget] = WeakSet()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.set_mode(mode)

    @property
    def mode(self) -> Mode:
        """What the user chose."""
        return self._mode

    @property
    def colours(self) -> Colours:
        """The colours in use."""
        return self._colours or LIGHT

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in use."""
        return self._colours is DARK

    def set_mode(self, mode: Mode) -> None:
        """Choose light, dark or what the system has."""
        self._mode = mode
        system_is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        chosen = DARK if mode == "dark" or (mode == "system" and system_is_dark) else LIGHT
        if chosen is self._colours:
            return
        self._colours = chosen
        _paint_application(chosen)
        for window in self._dressed:
            if isValid(window):
                window.setStyleSheet(style_sheet(chosen))
        self.changed.emit()

    def dress(self, window: QWidget) -> None:
        """Give a window and all that will be in it, dialogs too, the style sheet of these colours, now and later.

        A style sheet of the whole application would be worked out anew for everything inside a widget each time that
        it is put into another one: twice the time for all pages.
        """
        self._dressed.add(window)
        window.setStyleSheet(style_sheet(self.colours))

    def _follow_system(self) -> None:
        if self._mode == "system":
            self.set_mode("system")


class PaperTheme(Theme):
    """The light colours, whatever the window wears: for what is printed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("light", parent)

    def set_mode(self, mode: Mode) -> None:
        """Stays light, and leaves the application's colours alone."""
        self._mode, self._colours = mode, LIGHT


def _paint_application(colours: Colours) -> None:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    style = application.style()
    if style is None or style.objectName().lower() != "fusion":
        application.setStyle(QStyleFactory.create("Fusion"))
    application.setPalette(palette(colours))


def palette(colours: Colours) -> QPalette:
    """The Qt palette of these colours, for everything that the style sheet does not name."""
    made = QPalette()
    roles = QPalette.ColorRole
    given = {
        roles.Window: "window",
        roles.WindowText: "text",
        roles.Base: "surface",
        roles.AlternateBase: "raised",
        roles.Text: "text",
        roles.Button: "surface",
        roles.ButtonText: "text",
        roles.ToolTipBase: "raised",
        roles.ToolTipText: "text",
        roles.PlaceholderText: "muted",
        roles.Highlight: "selection",
        roles.HighlightedText: "text",
        roles.Link: "accent",
        roles.BrightText: "error",
        roles.Mid: "line",
        roles.Midlight: "raised",
        roles.Light: "surface",
        roles.Dark: "control",
        roles.Accent: "accent",
    }
    for role, name in given.items():
        made.setColor(role, colours.q(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, colours.q("control"))
    return made


def style_sheet(colours: Colours) -> str:
    """The style sheet: the template of ``resources/style.qss`` with colours and spaces put in."""
    text = (files("desktop") / "resources" / "style.qss").read_text(encoding="utf-8")
    for field in fields(colours):
        text = text.replace(f"@{field.name};", f"{getattr(colours, field.name)};")
        text = text.replace(f"@{field.name} ", f"{getattr(colours, field.name)} ")
    return text
