"""Reference data one click away: published figures beside the book's own; an unknown name is said to be one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtWidgets import QApplication

from desktop.facts.lookup import look_up, subject_in
from desktop.map.world import world
from desktop.subjects import Subject
from tests.books import make_book
from tests.desktop.conftest import STAND_IN

SPACE = "\N{NO-BREAK SPACE}"


def book():
    return make_book(
        materials=[{"material": "M"}, {"material": "Unsaid"}],
        contents=[{"material": "M", "mineral": "dysprosium", "fraction": 0.1}],
        requirements=[{"material": "M", "quantity": 100.0}],
        suppliers=[{"supplier": "S1", "country": "CN"}, {"supplier": "S2", "country": "DE", "owner_country": "China"}],
        offers=[
            {"offer": "O1", "supplier": "S1", "material": "M", "unit_price": 10.0},
            {"offer": "O2", "supplier": "S2", "material": "M", "unit_price": 12.0},
        ],
        origins=[{"offer": "O2", "stage": "mined", "country": "China", "share": 0.5}],
    )


def section(facts, title):
    return next(each for each in facts.sections if each.title == title)


def texts(found):
    return [[cell.text for cell in row] for row in found.rows]


def test_that_a_material_shows_the_worlds_production_of_what_it_contains_with_year_and_source():
    facts = look_up(Subject("material", "M"), book(), None)
    refined = section(facts, "Dysprosium: World production, refined")
    mined = section(facts, "Dysprosium: World production, mined")

    assert texts(refined) == [["China", f"100.0{SPACE}%"]]
    assert refined.sentences == ("HHI 1.00",)
    assert texts(mined)[:2] == [["China", f"84.4{SPACE}%"], ["Myanmar", f"9.3{SPACE}%"]]
    assert "EC_CRM_2023" in mined.source
    assert "2016-2020 avg" in mined.source
    assert section(facts, "In this book").sentences == ("Offers 2 · suppliers 2", "Contains: dysprosium")


def test_that_export_controls_show_their_date_state_and_where_they_were_read():
    controls = section(look_up(Subject("mineral", "Dy"), book(), None), "Export controls of China")
    named = {row[4]: row for row in texts(controls)}["MOFCOM/GACC No. 18 of 2025"]

    assert named[0] == "2025-04-04"
    assert named[3].startswith("in force")
    assert "2026-11-23" in controls.source
    assert "https://" in controls.source


def test_that_a_country_shows_what_it_mines_and_what_of_the_book_comes_from_there():
    facts = look_up(Subject("country", "China"), book(), None)

    assert facts.title == "China"
    said = "Suppliers there 1 · owned from there 1 · offers that name it as an origin 1"
    assert section(facts, "In this book").sentences == (said,)
    made = texts(section(facts, "What it mines and refines"))
    assert ["Dysprosium", "refined", f"100.0{SPACE}%", "1", "2016-2020 avg, EC_CRM_2023"] in made


def test_that_a_material_whose_minerals_are_not_stated_shows_no_production_of_any():
    facts = look_up(Subject("material", "Unsaid"), book(), None)

    assert "does not say which minerals" in section(facts, "World production").sentences[0]
    assert all(not each.rows for each in facts.sections)


@pytest.mark.parametrize(
    ("written", "near"),
    [
        (Subject("country", "Chinna"), Subject("country", "CHN")),
        (Subject("mineral", "dysprosim"), Subject("mineral", "dysprosium")),
        (Subject("material", "Unsaidd"), Subject("material", "Unsaid")),
    ],
)
def test_that_an_unknown_name_is_said_to_be_unknown_and_the_nearest_is_proposed(written, near):
    facts = look_up(written, book(), None)

    assert (facts.title, facts.kind) == (written.name, "Not known")
    assert near in facts.near
    assert all(not each.rows for each in facts.sections)


def test_that_a_cell_speaks_of_itself_else_of_its_row_else_of_its_offers_material():
    values = {"offer": "O1", "stage": "mined", "country": "Myanmar", "share": 0.5}

    assert subject_in(values, "country", book()) == Subject("country", "Myanmar")
    assert subject_in(values, "share", book()) == Subject("country", "Myanmar")
    assert subject_in({"offer": "O1", "from_quantity": 5.0}, "offer", book()) == Subject("material", "M")
    assert subject_in({"applies_to": "all", "from": "any country"}, "from", book()) is None


@pytest.fixture
def window(make_window, planned_sample):
    window = make_window(command=STAND_IN)
    session = window.workspace.session
    session._open(planned_sample.book, "Sample", None, [])
    session._planned = planned_sample
    session.plan_changed.emit()
    return window


def test_that_ctrl_r_on_a_cell_opens_its_material_and_links_lead_on_and_back(window, qtbot):
    workspace = window.workspace
    workspace.show_cell("offers", 0, "material")
    grid = workspace.sheet_pages["supply"].grids["offers"]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is grid, timeout=60_000)
    qtbot.keyClick(grid, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    facts = workspace.facts.window
    material = str(grid.sheet_model.raw(0, 2))

    assert facts.isVisible()
    assert facts.name.text() == material
    assert "of landed cost in the plan" in facts.text.toPlainText()
    assert "84.4" in facts.text.toPlainText()
    china = next(n for n, subject in enumerate(facts._links) if subject == Subject("country", "CHN"))
    facts._follow(QUrl(f"#{china}"))
    assert (facts.name.text(), facts.kind.text()) == ("China", "Country, CHN")
    mix = window.workspace.session.current_plan.mix
    largest = mix[mix["country"] == "CHN"].sort_values("share", ascending=False).iloc[0]["material"]
    assert largest in facts.text.toPlainText()
    qtbot.mouseClick(facts.back, Qt.MouseButton.LeftButton)
    assert facts.name.text() == material
    assert not facts.back.isEnabled()


def test_that_an_award_and_a_country_of_a_chart_lead_there_too(window, qtbot):
    workspace = window.workspace
    window.go_to("plan")
    awards = workspace.pages.plan.details.awards
    awards.setCurrentIndex(awards.table_model.index(0, 4))
    tool = workspace.facts

    assert tool.subject_of(awards) == Subject("material", str(awards.table_model.value(0, "material")))
    world_map = workspace.pages.origins.where.map
    world_map.resize(640, 340)
    japan = next(shape for shape in world() if shape.country == "JPN")
    assert world_map.subject_at(world_map._place().map(QPointF(*japan.centre))) == Subject("country", "JPN")
    bars = workspace.pages.plan.mix.bars
    qtbot.waitUntil(lambda: bool(bars._bars), timeout=60_000)
    assert bars.subject_at(QPointF(2.0, bars._field().top() + 5.0)) == Subject("material", bars._bars[0].material)


def test_that_names_that_look_like_markup_are_shown_as_they_are(window):
    facts = window.workspace.facts.window
    facts.show_subject(Subject("material", "<b>bold</b> & <img src='http://x'>"))

    assert facts.name.text() == "<b>bold</b> & <img src='http://x'>"
    assert "<img" not in facts.text.toHtml().replace("&lt;img", "")


def test_that_offers_are_counted_with_blanks_around_the_name_as_they_are_planned():
    typed = make_book(
        materials=[{"material": "M", "mineral": "gallium"}],
        suppliers=[{"supplier": "S", "country": "DE"}],
        offers=[{"offer": "O1", "material": "M ", "supplier": "S"}, {"offer": "O2", "material": "M", "supplier": " S"}],
    )

    assert section(look_up(Subject("material", "M"), typed, None), "In this book").sentences == (
        "Offers 2 · suppliers 1", "Contains: gallium",
    )  # fmt: skip
