"""The page of origins in the real window, and the shapes and flows that it paints."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import QPointF, Qt

from data.bought_offers import bought_offers
from data.make_case import make_case
from data.origin_flows import origin_flows
from desktop.charts.flow_data import flow_of
from desktop.map.world import equal_earth, world
from optimizer.planning import plan_case
from tests.books import make_book


def book():
    """100 kg at 10: half of it mined in China, half unknown; all refined in Japan, made and owned in Germany."""
    return make_book(
        materials=[{"material": "M"}],
        requirements=[{"material": "M", "quantity": 100.0}],
        suppliers=[{"supplier": "S", "country": "DE"}],
        offers=[{"offer": "O", "supplier": "S", "material": "M", "unit_price": 10.0}],
        origins=[
            {"offer": "O", "stage": "mined", "country": "CN", "share": 0.5},
            {"offer": "O", "stage": "refined", "country": "JP", "share": 1.0},
        ],
    )


def test_that_a_flow_is_landed_cost_by_the_shares_at_both_stages():
    case, _ = make_case(book())
    flows = origin_flows(bought_offers(case, plan_case(case)))

    assert flows.to_numpy().tolist() == [
        ["mined", "CHN", "refined", "JPN", 500.0],
        ["mined", "unknown", "refined", "JPN", 500.0],
        ["refined", "JPN", "made", "DEU", 1000.0],
        ["made", "DEU", "owned", "DEU", 1000.0],
    ]


def test_that_the_flow_picture_stacks_the_countries_of_each_stage_and_keeps_the_unknown_last():
    rows = [
        ("mined", "unknown", "refined", "JPN", 600.0),
        ("mined", "CHN", "refined", "JPN", 300.0),
        ("mined", "AUS", "refined", "JPN", 60.0),
        ("mined", "CHL", "refined", "JPN", 40.0),
        ("refined", "JPN", "made", "DEU", 1000.0),
        ("made", "DEU", "owned", "DEU", 1000.0),
    ]
    flow = flow_of(pd.DataFrame(rows, columns=["stage", "from", "next_stage", "to", "value"]), most=1)

    mined = [
        (node.country, round(node.top, 12), round(node.height, 12)) for node in flow.nodes if node.stage == "mined"
    ]
    assert mined == [("CHN", 0.0, 0.3), ("others", 0.3, 0.1), ("unknown", 0.4, 0.6)]
    assert flow.total == 1000.0
    assert sum(ribbon.height for ribbon in flow.ribbons) == pytest.approx(3.0)


def test_that_the_projection_is_equal_earth():
    """The corners of the published map: x from -2.7066 to 2.7066 at the equator, y up to 1.3174 at the pole."""
    points = equal_earth(np.array([180.0, -180.0, 0.0]), np.array([0.0, 0.0, 90.0]))

    assert points == pytest.approx(np.array([[2.7066, 0.0], [-2.7066, 0.0], [0.0, 1.3174]]), abs=1e-4)


def test_that_no_outline_smears_across_the_map_and_china_is_where_it_is():
    shapes = {shape.country: shape for shape in world() if shape.country}

    assert len(shapes) > 170
    assert "ATA" not in shapes
    for shape in world():
        for ring in shape.rings:
            steps = np.abs(np.diff(ring, axis=0)).max(axis=0)
            assert steps[0] < 0.5, shape.name
    beijing = equal_earth(np.array([116.4]), np.array([39.9]))[0]
    ring = max(shapes["CHN"].rings, key=len)
    assert (ring.min(axis=0) < beijing).all()
    assert (beijing < ring.max(axis=0)).all()


@pytest.fixture
def page(make_window, qtbot):
    window = make_window()
    session = window.workspace.session
    session._open(book(), "book.xlsx", None, [])
    session.optimise()
    qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_busy, timeout=60_000)
    window.go_to("origins")
    page = window.workspace.pages.origins
    # Until they are found it says that it looks, not that a plan is needed.
    assert page.stack.currentIndex() == 1 or page.empty.title.text().startswith("Looking")
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1, timeout=60_000)
    return page


def test_that_the_map_the_table_and_the_flow_say_the_same_shares(page, qtbot):
    qtbot.mouseClick(page.where.stages.buttons["mined"], Qt.MouseButton.LeftButton)

    model = page.where.table.table_model
    assert [model.index(0, column).data() for column in range(2)] == ["China", "50.0\N{NO-BREAK SPACE}%"]
    assert page.where.map.accessibleDescription() == "China 50.0\N{NO-BREAK SPACE}%"
    assert "Mined: China 50.0\N{NO-BREAK SPACE}%, 500.00\N{NO-BREAK SPACE}USD" in page.flow.accessibleDescription()
    assert "Mined: Unknown 50.0" in page.flow.accessibleDescription()


def test_that_a_click_on_a_country_chooses_its_row(page, qtbot):
    qtbot.mouseClick(page.where.stages.buttons["refined"], Qt.MouseButton.LeftButton)
    world_map = page.where.map
    japan = next(shape for shape in world() if shape.country == "JPN")
    spot = world_map._place().map(QPointF(*japan.centre))
    qtbot.mouseClick(world_map, Qt.MouseButton.LeftButton, pos=spot.toPoint())

    assert page.where.table.currentIndex().data() == "Japan"
