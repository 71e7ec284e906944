"""The flow picture: purchases from where they are mined over refining and making to who owns the maker."""

from __future__ import annotations

import pandas as pd
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.charts.chart import Chart, Twin
from desktop.charts.flow_data import OTHERS, STAGES, UNKNOWN, Flow, Node, Ribbon
from desktop.charts.twin_columns import country_column, money_column, share_column
from desktop.language.country_names import named_country
from desktop.language.figures import money, percent
from desktop.language.plain_text import tooltip
from desktop.models.table_model import ShownColumn
from desktop.subjects import Subject
from desktop.theme import SPACE, Theme

_NODE = 14.0
_GAP = 3.0
_SEE_THROUGH = 90


class FlowPicture(Chart, QWidget):
    """Columns of countries and the ribbons between them; figures in tooltips and in the accessible description."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow((), (), 0.0)
        self._currency = ""
        self._pointed: int | None = None
        self._room = 0.0
        """Width for the names at either end; measured before anything is placed, not for each ribbon."""
        self.setMouseTracking(True)
        self.set_up(theme, self.tr("Flow of purchases from mine to owner"))

    def show_flow(self, flow: Flow, currency: str) -> None:
        """Show another flow."""
        self._flow, self._currency, self._pointed = flow, currency, None
        self.setAccessibleDescription("\n".join(self._sentence(node) for node in flow.nodes))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for four columns."""
        return QSize(640, 360)

    def minimumSizeHint(self) -> QSize:
        """As small as still reads."""
        return QSize(420, 220)

    def note(self) -> str:
        """What the heights measure."""
        return self.tr("Landed cost over the horizon, {0}; {1} in all").format(
            self._currency, money(self._flow.total, self._currency)
        )

    def twin(self) -> Twin:
        """What goes from each country to each at the next stage."""
        nodes, total = self._flow.nodes, self._flow.total
        rows = [
            (self._stage(start.stage), start.country, self._stage(end.stage), end.country, height * total, height)
            for ribbon in self._flow.ribbons
            for start, end, height in [(nodes[ribbon.start], nodes[ribbon.end], ribbon.height)]
        ]
        frame = pd.DataFrame(rows, columns=["stage", "country", "next_stage", "to", "value", "share"])
        columns = (
            ShownColumn("stage", self.tr("Stage")),
            country_column("country", self.tr("Country"), self._name),
            ShownColumn("next_stage", self.tr("Next stage")),
            country_column("to", self.tr("To"), self._name),
            money_column("value", self.tr("Landed cost"), self._currency),
            share_column("share", self.tr("Share")),
        )
        return Twin(frame.astype({"value": float, "share": float}), columns)

    def paper_copy(self, theme: Theme) -> FlowPicture:
        """The same flow in other colours."""
        copy = FlowPicture(theme)
        copy.show_flow(self._flow, self._currency)
        return copy

    def subject_at(self, at: QPointF) -> Subject | None:
        """The country under the point."""
        number = self._under(at)
        country = self._flow.nodes[number].country if number is not None else OTHERS
        return Subject("country", country) if country not in {OTHERS, UNKNOWN} else None

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Titles, ribbons, countries."""
        painter.fillRect(area, self._theme.colours.q("surface"))
        self._room = self._label_width()
        if self._flow.nodes:
            self._paint_titles(painter)
            for ribbon in self._flow.ribbons:
                self._paint_ribbon(painter, ribbon)
            for number in range(len(self._flow.nodes)):
                self._paint_node(painter, number)

    def event(self, event: QEvent) -> bool:
        """Tooltips, and the ribbons of the country under the pointer."""
        if isinstance(event, QHelpEvent):
            number = self._under(QPointF(event.pos()))
            text = self._sentence(self._flow.nodes[number]) if number is not None else ""
            QToolTip.showText(event.globalPos(), tooltip(text), self) if text else QToolTip.hideText()
            return True
        if event.type() in {QEvent.Type.MouseMove, QEvent.Type.Leave}:
            position = getattr(event, "position", None)
            pointed = self._under(position()) if position is not None else None
            if pointed != self._pointed:
                self._pointed = pointed
                self.update()
        return super().event(event)

    # Where things are

    def _field(self) -> QRectF:
        top = QFontMetricsF(self.font()).height() + SPACE.small
        return QRectF(self._room, top, self.width() - 2 * self._room, self.height() - top - SPACE.small)

    def _label_width(self) -> float:
        metrics = QFontMetricsF(self.font())
        ends = [node for node in self._flow.nodes if node.stage in {STAGES[0], STAGES[-1]}]
        widest = max((metrics.horizontalAdvance(self._label(node)) for node in ends), default=0.0)
        return min(widest + SPACE.medium, self.width() * 0.2)

    def _column(self, stage: str) -> float:
        field = self._field()
        return field.left() + STAGES.index(stage) / (len(STAGES) - 1) * (field.width() - _NODE)

    def _box(self, node: Node) -> QRectF:
        field = self._field()
        top, height = field.top() + node.top * field.height(), node.height * field.height()
        return QRectF(self._column(node.stage), top, _NODE, max(1.0, height - min(_GAP, height / 3)))

    def _under(self, at: QPointF) -> int | None:
        self._room = self._label_width()
        for number, node in enumerate(self._flow.nodes):
            if self._box(node).adjusted(-SPACE.small, 0, SPACE.small, _GAP).contains(at):
                return number
        return None

    # Painting

    def _paint_titles(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(self.font())
        painter.setPen(self._theme.colours.q("muted"))
        for stage in STAGES:
            text = self._stage(stage)
            width = metrics.horizontalAdvance(text)
            left = min(max(self._column(stage) + (_NODE - width) / 2, 0.0), self.width() - width)
            painter.drawText(QPointF(left, metrics.ascent()), text)

    def _paint_ribbon(self, painter: QPainter, ribbon: Ribbon) -> None:
        field = self._field()
        start, end = self._flow.nodes[ribbon.start], self._flow.nodes[ribbon.end]
        left, right = self._column(start.stage) + _NODE, self._column(end.stage)
        height = ribbon.height * field.height()
        from_top = field.top() + ribbon.start_top * field.height()
        to_top = field.top() + ribbon.end_top * field.height()
        middle = (left + right) / 2
        path = QPainterPath(QPointF(left, from_top))
        path.cubicTo(QPointF(middle, from_top), QPointF(middle, to_top), QPointF(right, to_top))
        path.lineTo(right, to_top + height)
        path.cubicTo(
            QPointF(middle, to_top + height), QPointF(middle, from_top + height), QPointF(left, from_top + height)
        )
        path.closeSubpath()
        colour = self._colour(start)
        pointed = self._pointed in {ribbon.start, ribbon.end}
        colour.setAlpha(200 if pointed else _SEE_THROUGH if self._pointed is None else _SEE_THROUGH // 2)
        painter.fillPath(path, colour)

    def _paint_node(self, painter: QPainter, number: int) -> None:
        node = self._flow.nodes[number]
        box, metrics, colours = self._box(node), QFontMetricsF(self.font()), self._theme.colours
        painter.fillRect(box, self._colour(node))
        text = self._label(node)
        if box.height() + _GAP < metrics.height() * 0.8:
            return
        middle = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.setPen(colours.q("text"))
        if node.stage == STAGES[0]:
            room = box.left() - SPACE.tight
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(room - metrics.horizontalAdvance(shown), middle), shown)
            return
        room = self.width() - box.right() - SPACE.small
        if node.stage != STAGES[-1]:
            room = min(room, self._field().width() / (len(STAGES) - 1) - _NODE - SPACE.small)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(box.right() + SPACE.tight, middle), shown)

    def _colour(self, node: Node) -> QColor:
        """The largest country of each stage stands out; the others are quiet."""
        colours = self._theme.colours
        if node.country == UNKNOWN:
            return colours.q("control")
        if node.country == OTHERS:
            return colours.q("bar_3")
        first = next(each for each in self._flow.nodes if each.stage == node.stage)
        return colours.q("warning_fill") if node is first else colours.q("bar_1")

    # Words

    def _stage(self, stage: str) -> str:
        words = {
            "mined": self.tr("Mined"),
            "refined": self.tr("Refined"),
            "made": self.tr("Made"),
            "owned": self.tr("Owned"),
        }
        return words[stage]

    def _name(self, country: str) -> str:
        return {OTHERS: self.tr("Others"), UNKNOWN: self.tr("Unknown")}.get(country) or named_country(country)

    def _label(self, node: Node) -> str:
        return f"{self._name(node.country)} {percent(node.height, 0)}"

    def _sentence(self, node: Node) -> str:
        value = money(node.height * self._flow.total, self._currency)
        return f"{self._stage(node.stage)}: {self._name(node.country)} {percent(node.height)}, {value}"
