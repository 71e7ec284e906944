"""Every chart as a picture and as a table: the figures are those of the chart, words are literal, files stand alone."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pandas as pd
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from data.frontier import Frontier, MixShare, Point
from data.plan import Status
from desktop.charts.chart import Chart
from desktop.charts.cost_bars import CostBar, CostBars
from desktop.charts.flow_data import flow_of
from desktop.charts.flow_picture import FlowPicture
from desktop.charts.frontier_curve import FrontierCurve
from desktop.charts.loss_bars import LossBar, LossBars
from desktop.charts.picture import Caption, Picture, PictureError
from desktop.charts.share_bars import ShareBars
from desktop.charts.share_data import UNKNOWN, Bar, Part, Standing
from desktop.charts.twin_window import TwinWindow
from desktop.map.world_map import WorldMap
from desktop.pages.point_mix import mix_bars, of_suppliers
from desktop.theme import LIGHT
from desktop.window.chart_tools import ACTIONS, charts_in
from tests.desktop.conftest import STAND_IN

SPACE = "\N{NO-BREAK SPACE}"
ODD = "<b>M</b> & Co"
CAPTION = Caption("Shares of <b>M</b> & Co", "Part of cost, %", "Source: <i>book</i> & more, 1 May 2027.", "Old.")
SVG = "{http://www.w3.org/2000/svg}"


def share_bars_chart(theme):
    chart = ShareBars(theme)
    parts = (Part("CHN", 0.65, Standing.AT_CAP), Part("AUS", 0.3), Part(UNKNOWN, 0.05))
    chart.show_bars([Bar(ODD, parts, 0.65)], {ODD: "Magnet <alloy>"}, "Refined")
    return chart


def cost_bars_chart(theme):
    chart = CostBars(theme)
    chart.show_bars([CostBar(ODD, 1100.0, 100.0, "1,100 USD"), CostBar("Other", 900.0, None, "900 USD")], "USD")
    return chart


def loss_bars_chart(theme):
    chart = LossBars(theme)
    bars = [LossBar("China, refined", 500.0, 120.0, "30 days", "CHN"), LossBar(ODD, 80.0, None, "no supply lost")]
    chart.show_bars(bars, "USD")
    return chart


def flow_chart(theme):
    chart = FlowPicture(theme)
    rows = [
        ("mined", "AUS", "refined", "CHN", 300.0),
        ("mined", "unknown", "refined", "CHN", 700.0),
        ("refined", "CHN", "made", "DEU", 1000.0),
        ("made", "DEU", "owned", "JPN", 1000.0),
    ]
    chart.show_flow(flow_of(pd.DataFrame(rows, columns=["stage", "from", "next_stage", "to", "value"])), "USD")
    return chart


def map_chart(theme):
    chart = WorldMap(theme)
    chart.show_shares({"AUS": 0.25, "CHN": 0.65}, "Refined")
    return chart


def frontier_chart(theme):
    chart = FrontierCurve(theme)
    costs = (1000.0, 1040.0, 1100.0)
    points = tuple(Point(1.0 - n / 4, Status.OPTIMAL, cost) for n, cost in enumerate(costs))
    points += (Point(0.25, Status.INFEASIBLE, None),)
    chart.show_frontier(Frontier(ODD, (ODD,), "at most", "share", "", "USD", 0.75, None, points))
    return chart


CHARTS = [
    (share_bars_chart, ["Refined", ODD, f"65{SPACE}%", f"at cap 65{SPACE}%"]),
    (cost_bars_chart, [ODD, "1,100 USD", "900 USD"]),
    (loss_bars_chart, ["China, refined", ODD, f"500.00{SPACE}USD", f"80.00{SPACE}USD"]),
    (flow_chart, ["Mined", f"Australia 30{SPACE}%", f"Unknown 70{SPACE}%", f"Japan 100{SPACE}%"]),
    (map_chart, ["Natural Earth", f"over 40{SPACE}%"]),
    (frontier_chart, [ODD, f"100{SPACE}%", f"+100{SPACE}USD", "in the book", "no plan"]),
]
IDS = ["shares", "costs", "losses", "flow", "map", "frontier"]

FIGURES = {
    "shares": (["country", "share"], [["CHN", 0.65], ["AUS", 0.3], ["", 0.05]]),
    "costs": (["plan", "total", "rules"], [[ODD, 1100.0, 100.0], ["Other", 900.0, None]]),
    "losses": (["lost", "held", "again"], [["China, refined", 500.0, 120.0], [ODD, 80.0, None]]),
    "flow": (
        ["country", "to", "value", "share"],
        [
            ["AUS", "CHN", 300.0, 0.3],
            ["unknown", "CHN", 700.0, 0.7],
            ["CHN", "DEU", 1000.0, 1.0],
            ["DEU", "JPN", 1000.0, 1.0],
        ],
    ),
    "map": (["country", "share"], [["CHN", 0.65], ["AUS", 0.25]]),
    "frontier": (["amount", "cost", "extra"], [[1.0, 1000.0, 0.0], [0.75, 1040.0, 40.0], [0.5, 1100.0, 100.0]]),
}


def words_of(svg: bytes) -> str:
    return "\n".join(each.text or "" for each in ET.fromstring(svg).iter(f"{SVG}text"))  # noqa: S314 our own file


@pytest.mark.parametrize(("make", "expected"), CHARTS, ids=IDS)
def test_that_an_svg_holds_title_unit_source_and_figures_as_literal_text_and_fetches_nothing(make, expected, theme):
    chart = make(theme)
    caption = Caption(chart.heading(), chart.note(), CAPTION.source, CAPTION.warning)
    svg = Picture(chart, caption).svg()
    words = words_of(svg)

    for text in (*expected, CAPTION.source, "Old."):
        assert text in words, text
    assert words.splitlines()[0] == chart.heading()
    # The namespaces that every SVG names are no references; links, images and style sheets would be.
    assert b"href" not in re.sub(rb"<svg[^>]*>", b"", svg)
    assert not re.search(rb"url\(|<image|<script|@import|file:", svg)


@pytest.mark.parametrize(("make", "_expected"), CHARTS, ids=IDS)
def test_that_the_file_says_every_figure_even_where_the_picture_has_no_room(make, _expected, theme):
    chart = make(theme)
    root = ET.fromstring(Picture(chart, CAPTION).svg())  # noqa: S314 our own file

    assert root.findtext(f"{SVG}title") == CAPTION.title
    assert chart.spoken()
    assert (root.findtext(f"{SVG}desc") or "").endswith(chart.spoken())


@pytest.mark.parametrize(("make", "_expected"), CHARTS, ids=IDS)
def test_that_a_png_has_twice_the_pixels_and_is_light_though_the_window_is_dark(make, _expected, theme, tmp_path):
    theme.set_mode("dark")
    picture = Picture(make(theme), CAPTION)
    path = tmp_path / "chart.png"
    picture.write(path)
    image = QImage(str(path))

    assert (image.width(), image.height()) == (2 * picture.size.width(), 2 * picture.size.height())
    assert image.text("Title") == CAPTION.title
    corners = {image.pixelColor(x, y).name() for x in (0, image.width() - 1) for y in (0, image.height() - 1)}
    assert corners == {LIGHT.surface}
    assert LIGHT.text in {image.pixelColor(x, y).name() for x in range(40, 400) for y in range(40, 90)}


@pytest.mark.parametrize(("make", "_expected"), CHARTS, ids=IDS)
def test_that_the_table_holds_the_figures_of_the_chart(make, _expected, request, theme):
    names, rows = FIGURES[request.node.callspec.id]
    twin = make(theme).twin()
    shown = [[None if value != value else value for value in row] for row in twin.frame[names].to_numpy().tolist()]  # noqa: PLR0124

    assert shown == rows
    assert set(names) <= {column.name for column in twin.columns}


def test_that_a_chart_of_2000_materials_is_refused_as_png_with_a_sentence_and_written_as_svg(theme):
    chart = ShareBars(theme)
    chart.show_bars([Bar(f"M{number:04}", (Part("CHN", 1.0),)) for number in range(2000)], {})
    picture = Picture(chart, CAPTION)

    with pytest.raises(PictureError, match="Save it as SVG"):
        picture.image()
    assert "M1999" in words_of(picture.svg())


@pytest.fixture
def window(make_window, planned_sample):
    window = make_window(command=STAND_IN)
    session = window.workspace.session
    session._open(planned_sample.book, "Base & <b>more</b>", None, [])
    session._planned = planned_sample
    session.plan_changed.emit()
    window.go_to("plan")
    QApplication.processEvents()
    return window


def test_that_every_chart_of_the_window_has_the_three_actions_in_its_context_menu(window):
    for place in window.places:
        window.go_to(place.name)
    charts = charts_in(window)

    assert {type(chart).__name__ for chart in charts} == {
        "ShareBars", "CostBars", "LossBars", "FlowPicture", "WorldMap", "FrontierCurve",
    }  # fmt: skip
    wanted = [window.actions_[name] for name in ACTIONS]
    assert all(chart.actions()[: len(wanted)] == wanted for chart in charts)


def test_that_a_chart_is_saved_by_keyboard_as_the_kind_that_was_chosen(window, qtbot, monkeypatch, tmp_path):
    asked = []

    def choose(_parent, _title, proposed, _kinds):
        asked.append(Path(proposed).name)
        return str(tmp_path / "chart"), "SVG picture (*.svg)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    qtbot.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)

    words = words_of((tmp_path / "chart.svg").read_bytes())
    assert asked == ["Base & b more b Share of each country by material Refined.png"]
    assert "Source: Base & <b>more</b>, " in words
    assert f"at cap 65{SPACE}%" in words
    assert window.status.message.text() == f"Picture saved as {tmp_path / 'chart.svg'}"


def test_that_a_picture_never_replaces_the_open_book_and_a_missing_folder_is_said(window, told, tmp_path):
    book = tmp_path / "book.png"
    book.write_bytes(b"a book")
    window.workspace.session.file.source = book
    tools, chart = window.workspace.chart_tools, window.workspace.pages.plan.mix.bars
    tools.write(chart, book)
    tools.write(chart, tmp_path / "nowhere" / "chart.png")

    assert book.read_bytes() == b"a book"
    assert [title for title, _ in told] == ["The picture was not saved"] * 2
    assert "is the open book" in told[0][1]
    assert "does not exist" in told[1][1]


def test_that_a_picture_of_a_plan_that_is_out_of_date_says_so(window, tmp_path):
    session = window.workspace.session
    tools, chart = window.workspace.chart_tools, window.workspace.pages.plan.mix.bars
    tools.write(chart, tmp_path / "before.svg")
    session._book = session.book.with_sheet(session.book["rules"])
    session._hash = "another"
    tools.write(chart, tmp_path / "after.svg")

    assert "Out of date" not in words_of((tmp_path / "before.svg").read_bytes())
    assert "Out of date" in words_of((tmp_path / "after.svg").read_bytes())


def test_that_the_context_menu_copies_the_chart_and_shows_its_table(window, qtbot):
    chart = window.workspace.pages.plan.mix.bars
    chart.contextMenuEvent(_asked_at(chart, QPoint(5, 5)))
    menu = chart.findChild(QMenu)
    assert [action.objectName() for action in menu.actions()][:3] == list(ACTIONS)
    menu.close()
    window.actions_["copy_picture"].trigger()
    copied = QGuiApplication.clipboard().image()
    window.actions_["chart_table"].trigger()
    twin = window.findChild(TwinWindow)

    assert copied.width() == 2 * Picture(chart, CAPTION).size.width()
    model = twin.table.table_model
    assert model.rowCount() == sum(len(bar.parts) for bar in chart._bars)
    at_cap = [model.index(row, 2).data() for row in range(model.rowCount()) if model.index(row, 5).data()]
    assert "China" in at_cap
    # Its own window, with the same shortcuts: copied with the keyboard.
    twin.table.setCurrentIndex(model.index(0, 0))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is twin.table, timeout=60_000)
    qtbot.keyClick(twin.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith(str(model.raw(0, 0)))


def _asked_at(chart: Chart, at: QPoint):
    return QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, chart.mapToGlobal(at))


def test_that_a_supplier_called_like_the_code_of_a_country_keeps_its_name(theme, qapp):
    mix = (MixShare(None, "SA", 0.6), MixShare(None, "ARM", 0.4))
    point = Point(0.5, Status.OPTIMAL, 1.0, mix=mix)
    frontier = Frontier("Cap", ("Cap",), "at most", "share", "", "USD", None, None, (point,))
    chart = ShareBars(theme)
    chart.show_bars(mix_bars(frontier, point), {}, of_suppliers=of_suppliers(point))

    assert "SA 60.0" in chart.spoken()
    assert "ARM 40.0" in chart.spoken()
    twin = chart.twin()
    assert [(each.title, each.shown) for each in twin.columns if each.name == "country"] == [("Supplier", None)]
