"""What is remembered of accepted mappings, and what never is."""

import json

import pytest

from data.importing.layout import Layout, Mapping, Role
from data.importing.layout_memory import MOST_LAYOUTS, LayoutMemory, fingerprint, memory_file

LAYOUT = Layout("BOM March", 3, 4, 9, {"A": "Part No.", "B": "Qty"})
MAPPING = Mapping({Role.PART: "A", Role.QUANTITY: "B"}, currency="EUR", decimal_sign=",", quantity=2.0)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "kept" / "layouts.json"


def test_that_an_accepted_mapping_is_recalled_for_the_same_titles_in_another_sheet_and_row(path):
    LayoutMemory.load(path).remember(LAYOUT, MAPPING)
    later = Layout("BOM April", 7, 8, 400, {"A": "part no.", "B": " QTY "})
    found = LayoutMemory.load(path).recall(later)
    assert found.columns[Role.QUANTITY] == "B"
    assert (found.sheet, found.header_row, found.last_row) == (None, None, None)


def test_that_what_the_next_file_may_say_differently_is_not_remembered(path):
    LayoutMemory.load(path).remember(LAYOUT, MAPPING)
    found = LayoutMemory.load(path).recall(LAYOUT)
    assert (found.currency, found.decimal_sign, found.quantity) == (None, None, None)


@pytest.mark.parametrize(
    "other",
    [
        Layout("BOM", 3, 4, 9, {"A": "Part No.", "C": "Qty"}),
        Layout("BOM", 3, 4, 9, {"A": "Part No.", "B": "Order qty"}),
        Layout("BOM", 3, 4, 9, {"A": "Part No.", "B": "Qty", "C": "Price"}),
    ],
)
def test_that_other_titles_or_columns_are_another_layout(path, other):
    memory = LayoutMemory.load(path)
    memory.remember(LAYOUT, MAPPING)
    assert memory.recall(other) is None


def test_that_a_table_without_titles_is_never_remembered(path):
    memory = LayoutMemory.load(path)
    assert not memory.remember(Layout("BOM", 0, 1, 9, {}), MAPPING)
    assert fingerprint(Layout("BOM", 1, 2, 9, {"A": "Part"})) == ""
    assert not path.exists()


@pytest.mark.parametrize("content", ["", "[]", "{", '{"layouts": 3}', '{"layouts": {"x": ', "\x00\xff"])
def test_that_a_damaged_memory_is_passed_over_with_a_note(path, content):
    path.parent.mkdir()
    path.write_text(content, encoding="latin-1")
    memory = LayoutMemory.load(path)
    assert memory.recall(LAYOUT) is None
    assert "cannot be read" in memory.note


def test_that_one_damaged_layout_is_passed_over_with_a_note(path):
    path.parent.mkdir()
    path.write_text(json.dumps({"layouts": {fingerprint(LAYOUT): {"columns": {"quantity": 7, "x": "y"}}}}))
    memory = LayoutMemory.load(path)
    assert memory.recall(LAYOUT) is None
    assert memory.note


def test_that_the_layouts_used_last_are_kept_when_there_are_too_many(path):
    memory = LayoutMemory(path, {str(number): {} for number in range(MOST_LAYOUTS)})
    memory.remember(LAYOUT, MAPPING)
    kept = json.loads(path.read_text(encoding="utf-8"))["layouts"]
    assert len(kept) == MOST_LAYOUTS
    assert fingerprint(LAYOUT) in kept
    assert "0" not in kept


def test_that_a_folder_that_cannot_be_written_is_noted_and_no_error(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("x")
    memory = LayoutMemory(blocked / "layouts.json")
    assert not memory.remember(LAYOUT, MAPPING)
    assert "could not be remembered" in memory.note


def test_that_the_folder_can_be_named_by_the_environment(monkeypatch, tmp_path):
    monkeypatch.setenv("LODESTONE_CONFIG", str(tmp_path))
    assert memory_file().parent == tmp_path
