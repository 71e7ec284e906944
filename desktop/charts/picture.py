"""A chart as a picture for a report or a slide: on white, with its title, unit, book and date."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from data.atomic import replace_file
from data.problems import SourcingError
from desktop.charts.chart import Chart
from desktop.theme import SPACE, TYPE, PaperTheme, font

SCALE = 2
"""Pixels of a PNG for one of the chart."""

_TALLEST = 32_767 // SCALE
"""What Qt's painter reaches."""

_WRAPS = int(Qt.TextFlag.TextWordWrap)


class PictureError(SourcingError):
    """A picture that cannot be made; its text says why."""


@dataclass(frozen=True)
class Caption:
    """What stands around a chart.

    Attributes:
        title: what it shows.
        note: what its figures measure, with their unit.
        source: of which book, and when.
        warning: what a reader must know before relying on it; often empty.
    """

    title: str
    note: str
    source: str
    warning: str = ""


class Picture:
    """A chart on paper: its copy in the light colours, and where the words around it stand."""

    def __init__(self, chart: Chart, caption: Caption) -> None:
        self._theme = PaperTheme()
        self._chart = chart.paper_copy(self._theme)
        self._chart.resize(self._chart.paper_size())
        self._caption = caption
        self._spoken = chart.spoken()
        width = self._chart.width()
        self._lines = [
            (text, size, bold, ink, _height(text, size, bold=bold, width=width))
            for text, size, bold, ink in (
                (caption.title, TYPE.heading, True, "text"),
                (caption.note, TYPE.small, False, "muted"),
                (caption.warning, TYPE.body, False, "warning"),
            )
            if text
        ]
        self._foot = _height(caption.source, TYPE.small, bold=False, width=width)

    @property
    def size(self) -> QSize:
        """Its size without scale."""
        words = sum(height + SPACE.tight for *_, height in self._lines)
        height = words + SPACE.medium + self._chart.height() + SPACE.medium + self._foot
        return QSize(self._chart.width() + 2 * SPACE.wide, round(height) + 2 * SPACE.wide)

    def image(self) -> QImage:
        """The picture in pixels, twice as many as on a screen of scale 1.

        Raises:
            PictureError: it is taller than an image may be.
        """
        size = self.size
        if size.height() > _TALLEST:
            sentence = _tr(
                "The chart is {0} pixels high; a PNG picture holds {1}. Save it as SVG, or show it as a table."
            )
            raise PictureError(sentence.format(SCALE * size.height(), SCALE * _TALLEST))
        made = QImage(size * SCALE, QImage.Format.Format_RGB32)
        made.setDevicePixelRatio(SCALE)
        made.fill(Qt.GlobalColor.white)
        for key, text in self._facts():
            made.setText(key, text)
        painter = QPainter(made)
        self._paint(painter)
        painter.end()
        return made

    def svg(self) -> bytes:
        """The picture as SVG: words stay words, nothing is fetched from elsewhere."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self.size)
        generator.setViewBox(QRect(0, 0, self.size.width(), self.size.height()))
        # Words take the room that the chart left for them on the screen.
        generator.setResolution(round(QGuiApplication.primaryScreen().logicalDotsPerInch()))
        facts = dict(self._facts())
        generator.setTitle(facts["Title"])
        generator.setDescription(facts["Description"])
        painter = QPainter(generator)
        painter.fillRect(QRect(0, 0, self.size.width(), self.size.height()), Qt.GlobalColor.white)
        self._paint(painter)
        painter.end()
        return bytes(buffer.data().data())

    def write(self, path: Path) -> None:
        """Write the picture, as SVG where the name ends so, else as PNG.

        Raises:
            SourcingError: it cannot be written there, or not in this form; the text says why.
            OSError: likewise.
        """
        content = self.svg() if path.suffix.lower() == ".svg" else _png(self.image())
        with replace_file(path) as temporary:
            temporary.write_bytes(content)

    def _facts(self) -> list[tuple[str, str]]:
        """What the file says of itself: every figure, those too that have no room in the picture."""
        said = [self._caption.note, self._caption.warning, self._caption.source, self._spoken]
        return [("Title", self._caption.title), ("Description", "\n".join(text for text in said if text))]

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, top, width = float(SPACE.wide), float(SPACE.wide), float(self._chart.width())
        for text, size, bold, ink, height in self._lines:
            painter.setFont(font(size, bold=bold))
            painter.setPen(self._theme.colours.q(ink))
            painter.drawText(QRectF(left, top, width, height), _WRAPS, text)
            top += height + SPACE.tight
        top += SPACE.medium
        painter.save()
        painter.translate(left, top)
        painter.setFont(self._chart.font())
        self._chart.paint(painter, QRectF(self._chart.rect()))
        painter.restore()
        top += self._chart.height() + SPACE.medium
        painter.setFont(font(TYPE.small))
        painter.setPen(self._theme.colours.q("muted"))
        painter.drawText(QRectF(left, top, width, self._foot), _WRAPS, self._caption.source)


def _height(text: str, size: float, *, bold: bool, width: float) -> float:
    metrics = QFontMetricsF(font(size, bold=bold))
    return metrics.boundingRect(QRectF(0.0, 0.0, width, 10_000.0), _WRAPS, text).height() if text else 0.0


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise PictureError(_tr("The picture could not be made: there is not enough memory for it."))
    return bytes(content.data())


def _tr(text: str) -> str:
    return QCoreApplication.translate("Picture", text)
