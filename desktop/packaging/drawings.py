"""The product's icon as each platform wants it, drawn by Qt from the one drawing in ``desktop/resources/icons``."""

from __future__ import annotations

import struct
from importlib.resources import files

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from desktop.theme import LIGHT

LINUX_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Sizes in pixels of the icon in a theme of the desktop."""
_WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
_MACOS_TYPES = {
    b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512, b"ic09": 512, b"ic10": 1024,
}  # fmt: skip
"""Types of the entries of an .icns file that hold a PNG, with their sizes in pixels (Apple, icns format)."""


def svg() -> str:
    """The drawing in the product's colour."""
    drawing = (files("desktop") / "resources" / "icons" / "lodestone.svg").read_text(encoding="utf-8")
    return drawing.replace("currentColor", LIGHT.accent)


def png(size: int) -> bytes:
    """The icon as a square PNG.

    Args:
        size: its side in pixels.
    """
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg().encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise ValueError(f"Qt could not write the icon of {size} pixels as PNG.")
    return bytes(held.data())


def ico() -> bytes:
    """The icon as a Windows .ico file whose entries are PNGs (known since Windows Vista)."""
    drawings = [(size, png(size)) for size in _WINDOWS_SIZES]
    offset = 6 + 16 * len(drawings)
    head, body = struct.pack("<HHH", 0, 1, len(drawings)), b""
    for size, drawing in drawings:
        # A side of 256 pixels is written as 0; 1 plane, 32 bits a pixel.
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(drawing), offset + len(body))
        body += drawing
    return head + body


def icns() -> bytes:
    """The icon as a macOS .icns file."""
    entries = b""
    for kind, size in _MACOS_TYPES.items():
        drawing = png(size)
        entries += kind + struct.pack(">I", 8 + len(drawing)) + drawing
    return b"icns" + struct.pack(">I", 8 + len(entries)) + entries
