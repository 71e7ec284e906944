"""The share bars of a report: a picture on white, whatever the window looks like."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from desktop.charts.share_bars import ShareBars
from desktop.charts.share_data import Bar, bar_steps
from desktop.language.file_words import in_window
from desktop.report.pages import Picture
from desktop.session.planned import Planned
from desktop.steps import Steps
from desktop.tables import plan as tables
from desktop.theme import Theme

_WIDTH = 640
_MOST_BARS = 6
_SHARPER = 2.0


def picture_steps(planned: Planned, theme: Theme) -> Steps[Picture | None]:
    """The steps to the share bars of the stage with most materials at their cap, as a picture on white; None without
    bars.
    """
    stage = tables.stage_at_caps(planned)
    if not stage:
        return None
    caps = tables.single_country_caps(planned)
    yield
    bars = (yield from bar_steps(planned.mix, caps, stage))[:_MOST_BARS]
    return _picture(bars, stage, theme) if bars else None


def _picture(bars: Sequence[Bar], stage: str, theme: Theme) -> Picture:
    widget = ShareBars(theme)
    widget.show_bars(bars, {})
    widget.resize(_WIDTH, widget.sizeHint().height())
    image = QImage(widget.size() * _SHARPER, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARPER)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    widget.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.end()
    title = QCoreApplication.translate("ReportPage", "Countries where materials are {0}")
    return Picture(title.format(in_window(stage)), image)
