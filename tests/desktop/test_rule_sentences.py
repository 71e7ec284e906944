"""Rules as sentences in the real window: parts that are cells, how the plan stands, regulations, and the way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from data.edits import ChangeSet, SetCells
from data.make_case import make_case
from data.presets import find_preset
from desktop.charts.mix import country_mix
from desktop.models.rule_list import SENTENCE_ROLE, STANDING_ROLE
from desktop.models.sheet_model import SEVERITY_ROLE
from desktop.session.planned import Planned, RuleFacts
from desktop.tables.rule_standing import standings
from desktop.translation.languages import translators
from desktop.worker.planned import said_rules
from optimizer.planning import plan_case
from tests.books import make_book

LONG = 60_000
CAPPED = make_book(
    materials=[{"material": "M"}],
    contents=[{"material": "M"}],
    suppliers=[{"supplier": "S1", "country": "CN"}, {"supplier": "S2", "country": "DE"}],
    offers=[
        {"offer": "O1", "supplier": "S1", "unit_price": 1.0},
        {"offer": "O2", "supplier": "S2", "unit_price": 2.0, "capacity": 70.0},
    ],
    rules=[
        {"rule": "Cap", "from": "CN", "amount": "65 %"},
        {"rule": "Floor", "from": "DE", "limit": "at least", "amount": "10 %"},
    ],
)
"""100 kg, 65 of them from the cheaper offer in China; the other one delivers 70 at most."""


@pytest.fixture
def window(make_window, inline_worker, qtbot):
    window = make_window(worker=inline_worker)
    session = window.workspace.session
    session._open(CAPPED, "book.xlsx", None, [])
    window.go_to("rules")
    qtbot.waitUntil(lambda: len(session.rule_sentences) == 2, timeout=LONG)
    return window


@pytest.fixture
def session(window):
    return window.workspace.session


@pytest.fixture
def sentences(window):
    return window.workspace.sheet_pages["rules"].sentences


def said(sentences, row, role=SENTENCE_ROLE):
    return sentences.model.index(row, 0).data(role).replace("\N{NO-BREAK SPACE}", " ")


def cells(session, column):
    return session.book["rules"].cells[column].tolist()


def type_part(qtbot, sentences, name, text):
    line = sentences.editor.parts[name].line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_that_an_amount_typed_in_the_sentence_is_the_cell_and_the_sentence_and_one_undo_step(
    qtbot, window, session, sentences
):
    assert said(sentences, 0) == "At most 65 % of the quantity of all materials may be made in China, over the horizon."
    type_part(qtbot, sentences, "amount", "70 %")

    assert cells(session, "amount") == ["70 %", "10 %"]
    assert session.undo_stack.count() == 1
    assert said(sentences, 1).startswith("At least 10 %")
    qtbot.waitUntil(lambda: said(sentences, 0).startswith("At most 70 %"), timeout=LONG)
    window.actions_["undo"].trigger()
    assert cells(session, "amount") == ["65 %", "10 %"]
    assert sentences.editor.parts["amount"].currentText() == "65 %"


def test_that_a_cell_that_qt_has_otherwise_is_not_taken_for_typed(session, sentences):
    session.edit(ChangeSet("Paste", (SetCells("rules", (0,), ("except",), ("\ud83d\ude00",)),)))
    steps = session.undo_stack.count()

    sentences.editor.show_rule(0)
    sentences.editor.commit()

    assert session.undo_stack.count() == steps
    assert cells(session, "except")[0] == "\ud83d\ude00"


def test_that_a_part_is_chosen_from_its_list_by_keys(qtbot, session, sentences):
    sentences.list.setFocus()
    qtbot.keyClick(sentences.list, Qt.Key.Key_Down)
    stage = sentences.editor.parts["stage"]
    stage.setFocus()
    qtbot.keyClick(stage, Qt.Key.Key_Down)
    qtbot.keyClick(stage, Qt.Key.Key_Return)

    assert cells(session, "stage") == [None, "made"]
    qtbot.keyClick(stage, Qt.Key.Key_Down)
    qtbot.keyClick(stage, Qt.Key.Key_Return)
    assert cells(session, "stage") == [None, "mined"]


def test_that_fixed_words_are_chosen_and_typed_in_german_and_stand_in_english_in_the_sheet(
    german, qtbot, make_window, inline_worker
):
    window = make_window(worker=inline_worker)
    session = window.workspace.session
    named = make_book(materials=[{"material": "jedem Material"}])["materials"]
    session._open(CAPPED.with_sheet(named), "book.xlsx", None, [])
    window.go_to("rules")
    sentences = window.workspace.sheet_pages["rules"].sentences
    limit, scope = (sentences.editor.parts[name] for name in ("limit", "applies_to"))

    assert limit.currentText() == "höchstens"
    assert [limit.itemText(number) for number in range(3)] == ["höchstens", "mindestens", "genau"]
    limit.setFocus()
    qtbot.keyClick(limit, Qt.Key.Key_Down)
    qtbot.keyClick(limit, Qt.Key.Key_Return)
    assert cells(session, "limit") == ["at least", "at least"]
    type_part(qtbot, sentences, "limit", "Genau")
    assert cells(session, "limit") == ["exactly", "at least"]
    assert limit.currentText() == "genau"

    assert scope.currentText() == "allen Materialien"
    type_part(qtbot, sentences, "applies_to", "jedem Material")  # a material of this book is called so
    assert cells(session, "applies_to") == ["jedem Material", "all"]
    assert sentences.editor.parts["flexible"].line.placeholderText() == "nie"


def test_that_what_no_sentence_can_say_stands_as_it_is_with_its_problem(qtbot, session, sentences):
    type_part(qtbot, sentences, "amount", "much")
    qtbot.waitUntil(lambda: session.errors == 1, timeout=LONG)

    assert said(sentences, 0).startswith("all · CN · at most · much\n")
    assert "much" in said(sentences, 0).splitlines()[1]
    assert sentences.model.index(0, 0).data(SEVERITY_ROLE) == "error"
    assert sentences.editor.parts["amount"].property("role") == "bad"
    assert "much" in sentences.editor.parts["amount"].toolTip()


def test_that_each_rule_says_where_the_plan_stands_and_how_far_any_plan_goes(qtbot, session, sentences):
    assert said(sentences, 0, STANDING_ROLE) == ""
    session.optimise()
    qtbot.waitUntil(lambda: session.current_plan is not None and not session.is_busy, timeout=LONG)

    assert said(sentences, 0, STANDING_ROLE) == (
        "In the plan 65.0 % (all · China), 0.0 % to the limit; no plan that meets every requirement goes below 30.0 %"
    )
    assert said(sentences, 1, STANDING_ROLE) == (
        "In the plan 35.0 % (all · Germany), 25.0 % to the limit; "
        "no plan that meets every requirement goes above 70.0 %"
    )
    type_part(qtbot, sentences, "amount", "60 %")
    assert said(sentences, 0, STANDING_ROLE).startswith("Out of date: In the plan 65.0 %")


def test_that_a_plan_with_shortages_that_goes_beyond_what_can_be_met_is_not_called_impossible():
    """Germany delivers 70 of 100 kg: at most 20 % from China leave 12.5 kg short, and 17.5 come from there."""
    book = make_book(
        settings={"shortages": "allowed"},
        materials=[{"material": "M", "shortage_cost": 500.0}],
        suppliers=[{"supplier": "S1", "country": "CN"}, {"supplier": "S2", "country": "DE"}],
        offers=[{"offer": "O1", "supplier": "S1"}, {"offer": "O2", "supplier": "S2", "capacity": 70.0}],
        rules=[{"rule": "Cap", "from": "CN", "stage": "made", "amount": "20 %"}],
    )
    case, _problems = make_case(book)
    assert case is not None
    rules = {each["name"]: RuleFacts(**each) for each in said_rules(case)}
    made = plan_case(case)

    (line,) = standings(Planned(made, country_mix(case, made.awards), rules, book)).values()
    assert made.shortages["quantity"].tolist() == [pytest.approx(12.5)]
    assert line.replace("\N{NO-BREAK SPACE}", " ") == (
        "In the plan 20.0 % (all · China), 0.0 % to the limit; no plan that meets every requirement goes below 30.0 %"
    )


def test_that_a_rule_is_added_and_deleted_in_one_step_each(qtbot, window, session, sentences):
    qtbot.mouseClick(sentences.add_rule, Qt.MouseButton.LeftButton)

    assert cells(session, "rule") == ["Cap", "Floor", "Rule 1"]
    assert sentences.editor.parts["rule"].currentText() == "Rule 1"
    qtbot.waitUntil(
        lambda: said(sentences, 2).startswith(
            "At most 65 % of the quantity of each material may be made in any single"
        ),
        timeout=LONG,
    )
    qtbot.mouseClick(sentences.delete_rule, Qt.MouseButton.LeftButton)
    assert cells(session, "rule") == ["Cap", "Floor"]
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    assert session.book.content_hash() == CAPPED.content_hash()


def test_that_a_regulation_says_what_it_adds_and_adds_it_in_one_step(qtbot, window, session, sentences):
    dialog = sentences.show_presets()
    preset = find_preset("EU_CRMA_65")
    dialog.list.setCurrentRow(dialog.presets.index(preset))
    qtbot.waitUntil(lambda: "It would add" in dialog.text.toPlainText() and dialog.add.isEnabled(), timeout=LONG)

    told = dialog.text.toPlainText()
    for words in (preset.adds, preset.nature, preset.dates, preset.legal_reference):
        assert words in told
    assert len(session.book["rules"]) == 2
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    added = cells(session, "rule")[2:]
    assert added == [f"EU_CRMA_65: dysprosium, {stage}" for stage in ("mined", "refined", "made")]
    assert window.actions_["undo"].text() == "&Undo: Add EU_CRMA_65"
    window.actions_["undo"].trigger()
    assert session.book.content_hash() == CAPPED.content_hash()


def test_that_a_regulation_that_no_rule_can_say_is_shown_with_the_reason_and_not_added(qtbot, sentences):
    dialog = sentences.show_presets()
    preset = next(each for each in dialog.presets if not each.is_addable)
    dialog.list.setCurrentRow(dialog.presets.index(preset))

    assert preset.reason in dialog.text.toPlainText()
    assert not dialog.add.isEnabled()
    dialog.reject()


def test_that_one_key_goes_to_the_row_of_the_rule_and_back_to_another(qtbot, window, sentences):
    page = window.workspace.sheet_pages["rules"]
    sentences.list.setCurrentIndex(sentences.model.index(1, 0))
    window.actions_["switch_view"].trigger()
    assert not page.shows_other
    assert (page.grid.sheet_model.sheet, page.grid.currentIndex().row()) == ("rules", 1)

    page.grid.jump(0, 0)
    window.actions_["switch_view"].trigger()
    assert page.shows_other
    assert sentences.list.currentIndex().row() == 0


def test_that_find_looks_in_names_and_sentences(qtbot, window, sentences):
    page = window.workspace.sheet_pages["rules"]
    page.find_bar.line.setText("germany")
    page.find_bar.go(1)

    assert sentences.list.currentIndex().row() == 1


@pytest.mark.parametrize("language", ["", "de", "zh"])
def test_that_what_blank_parts_mean_is_whole_and_all_parts_fit_the_smallest_window(
    qapp, make_window, inline_worker, language
):
    put_in = translators(language) if language else []
    for translator in put_in:
        qapp.installTranslator(translator)
    try:
        window = make_window(worker=inline_worker, size=(1024, 768))
        window.workspace.session._open(CAPPED, "book.xlsx", None, [])
        window.go_to("rules")
        editor = window.workspace.sheet_pages["rules"].sentences.editor
        for part in editor.parts.values():
            words = part.line.placeholderText()
            assert part.line.fontMetrics().horizontalAdvance(words) <= part.line.contentsRect().width() - 4, words
        assert editor.minimumSizeHint().width() <= editor.width()
    finally:
        for translator in put_in:
            qapp.removeTranslator(translator)
