"""Icons: the one-colour drawings of ``resources/icons``, tinted with the theme's colours."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from desktop.theme import Colours

_SIZE = 20
_SCALES = (1, 2, 3)


def icon(name: str, colours: Colours, ink: str = "text") -> QIcon:
    """A drawing in the colours of the theme, sharp at scale 1, 2 and 3; greyed where disabled.

    Args:
        name: file name in ``resources/icons`` without its ending.
        colours: the colours in use.
        ink: name of the colour that it is drawn with.
    """
    made = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, ink), (QIcon.Mode.Disabled, "control")):
        for scale in _SCALES:
            made.addPixmap(pixmap(name, getattr(colours, colour), scale), mode)
    return made


def pixmap(name: str, colour: str, scale: int = 1) -> QPixmap:
    """A drawing in one colour (``#rrggbb``); it is drawn once."""
    key = f"{name} {colour} {scale}"
    made = QPixmap()
    if QPixmapCache.find(key, made):
        return made
    made = _drawn(name, colour, scale)
    QPixmapCache.insert(key, made)
    return made


def _drawn(name: str, colour: str, scale: int) -> QPixmap:
    drawing = (files("desktop") / "resources" / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
    made = QPixmap(_SIZE * scale, _SIZE * scale)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, _SIZE * scale, _SIZE * scale))
    painter.end()
    made.setDevicePixelRatio(scale)
    return made
