"""An edited plan workbook compared in the window: what the edit costs and which rule it breaks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog

from data.excel.plan_workbook import write_plan_workbook
from data.excel.verify import verify_plan_workbook
from desktop.views.edited_plan import EditedPlanDialog
from optimizer.audit import audit, effect_of_edit
from tests.office import with_cells
from tests.plans import worked_case, worked_plan

LONG = 60_000


@pytest.fixture(scope="module")
def plan(tmp_path_factory):
    path = tmp_path_factory.mktemp("edited") / "<b>plan.xlsx"
    case = worked_case()
    write_plan_workbook(worked_plan(case), case, path)
    return path


@pytest.fixture
def edited(plan, tmp_path):
    return with_cells(plan, tmp_path / "edited.xlsx", "Plan", {"G5": "<v>70</v>", "G6": "<v>30</v>"})


def texts(table, row):
    return [table.table_model.index(row, column).data() for column in range(table.table_model.columnCount())]


def plain(text):
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_that_an_edited_plan_is_compared_from_the_menu_by_keyboard_alone(make_window, qtbot, monkeypatch, edited):
    window = make_window()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(edited), ""))
    qtbot.waitUntil(window.actions_["compare"].isEnabled, timeout=LONG)
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.workspace.session.is_busy
    qtbot.waitUntil(lambda: window.findChild(EditedPlanDialog) is not None, timeout=LONG)
    dialog = window.findChild(EditedPlanDialog)
    assert plain(dialog.headline.text()) == "The edit saves 6.50 USD: 254.50 USD instead of 261.00 USD."
    assert dialog.verdict.text().startswith("1 thing that it must keep is broken. The file was not recalculated")
    assert texts(dialog.table("edits"), 0) == ["M", "A", "", "award", "60", "70", "kg", "G5"]
    rule = [plain(text) for text in texts(dialog.table("rules"), 0)]
    assert rule == ["Cap", "kept → broken", "60.0 %", "70.0 %", "at most", "60.0 %", "CN", "made", "M", ""]
    total = [plain(text) for text in texts(dialog.table("cost"), dialog.table("cost").table_model.rowCount() - 1)]
    assert total == ["Total cost", "261.00 USD", "254.50 USD", "−6.50 USD"]
    assert not window.workspace.session.is_open
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(EditedPlanDialog) is None, timeout=LONG)


def test_that_a_plan_that_was_not_edited_is_told_in_a_sentence_and_has_no_tables(qtbot, theme, plan):
    dialog = EditedPlanDialog(plan.name, verify_plan_workbook(plan, audit, effect_of_edit).as_json(), theme)
    qtbot.addWidget(dialog)
    assert plain(dialog.headline.text()) == "No quantity was edited. The plan costs 261.00 USD."
    assert dialog.verdict.text() == "It keeps every requirement, capacity, term and rule."
    assert dialog.tabs.count() == 0
    assert dialog.windowTitle() == "Edited plan: <b>plan.xlsx"


def test_that_what_is_missing_comes_before_what_is_saved(qtbot, theme, plan, tmp_path):
    path = with_cells(plan, tmp_path / "short.xlsx", "Plan", {"G5": "<v>50</v>"})
    dialog = EditedPlanDialog(path.name, verify_plan_workbook(path, audit, effect_of_edit).as_json(), theme)
    qtbot.addWidget(dialog)
    # 10 kg less of A at 2.35: 100 kg are required, 90 are bought.
    cost = "what is bought costs 23.50 USD less: 237.50 USD instead of 261.00 USD."
    assert plain(dialog.headline.text()) == f"10 kg of M are missing; {cost}"


def test_that_a_changed_price_is_said_to_belong_into_the_book(qtbot, theme, plan, tmp_path):
    path = with_cells(plan, tmp_path / "priced.xlsx", "Plan", {"K5": "<v>1.5</v>"})
    dialog = EditedPlanDialog(path.name, verify_plan_workbook(path, audit, effect_of_edit).as_json(), theme)
    qtbot.addWidget(dialog)
    assert dialog.verdict.text().startswith("Unit prices were changed: a price belongs into the book.")
    assert "Cells or the record" not in dialog.verdict.text()


def test_that_damage_is_told_from_an_edit_and_every_table_has_a_name(qtbot, theme, plan, tmp_path):
    path = with_cells(plan, tmp_path / "damaged.xlsx", "Plan", {"G5": "<v>70</v>", "J5": "<v>77</v>"})
    dialog = EditedPlanDialog(path.name, verify_plan_workbook(path, audit, effect_of_edit).as_json(), theme)
    qtbot.addWidget(dialog)
    assert "Cells or the record are not what the awards and Assumptions give." in dialog.verdict.text()
    tables = [dialog.table(name) for name in ("edits", "cost", "rules", "problems")]
    assert all(table.accessibleName() for table in tables)
    assert any("holds 77; 164.5 was recomputed." in texts(tables[3], row)[1] for row in range(100))
    assert dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close) is not None


def test_that_a_file_that_is_no_plan_workbook_is_reported_and_opens_no_dialog(make_window, qtbot, told, tmp_path):
    path = tmp_path / "no plan.xlsx"
    path.write_text("nothing", encoding="utf-8")
    window = make_window()
    window.workspace.files.compare_plan(path)
    qtbot.waitUntil(lambda: bool(told), timeout=LONG)
    assert told[0][0] == "no plan.xlsx was not compared"
    assert window.findChild(EditedPlanDialog) is None
