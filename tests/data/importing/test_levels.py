import datetime as dt

import pytest

from data.excel.source import SheetLooks
from data.importing.levels import depth_of, position_of
from data.importing.session import open_session
from tests.data.importing.foreign import source_of
from tests.data.importing.sources import codes, read

COLUMNS = {"level": "A", "part": "B", "quantity": "C"}


def parents(levels, **others):
    """The assembly of each item a, b, c ... beside its level."""
    names = "abcdefghijklmnopqrstuvw"
    rows = [["Level", "Part", "Qty"], *[[level, name, 1] for level, name in zip(levels, names, strict=False)]]
    return read(rows, COLUMNS, **others)


def tree(reading):
    return "".join(line.parent or "-" for line in reading.lines)


@pytest.mark.parametrize(
    "levels",
    [
        [0, 1, 2, 2, 1, 2],
        [1, 2, 3, 3, 2, 3],
        [1.0, 2.0, 3.0, 3.0, 2.0, 3.0],
        ["0", ".1", "..2", "..2", ".1", "..2"],
        ["", "+", "++", "+ +", "+", "++"],
        ["Level 1", "Level 2", "Level 3", "Level 3", "Level 2", "Level 3"],
        ["Ebene 1", "Ebene 2", "Ebene 3", "Ebene 3", "Ebene 2", "Ebene 3"],
        ["1", "1.1", "1.1.1", "1.1.2", "1.2", "1.2.1"],
        ["1.", "1.1.", "1.1.1.", "1.1.2.", "1.2.", "1.2.1."],
        [1, 1.1, "1.1.1", "1.1.2", 1.2, "1.2.1"],
        ["1", "1-1", "1-1-1", "1-1-2", "1-2", "1-2-1"],
    ],
)
def test_that_levels_in_any_spelling_give_the_same_tree(levels):
    if levels[0] == "":
        levels = ["-", *levels[1:]]
        levels = ["0" if level == "-" else level for level in levels]
    reading = parents(levels)
    assert tree(reading) == "-abbae"
    assert codes(reading) == []


def test_that_a_position_that_lost_its_zero_is_mended_by_the_one_before():
    reading = parents([2, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9, 2.1, "2.10.1", 2.11])
    assert tree(reading) == "-" + "a" * 10 + "ka"
    assert codes(reading) == ["position-mended"]
    assert "2.1 follows 2.9; it was read as 2.10" in reading.problems[0].message


def test_that_a_second_position_without_proof_is_asked_about():
    reading = parents([2, 2.1, "2.1.1", 2.4, 2.1])
    assert [question.code for question in reading.questions] == ["position-number"]


def test_that_a_position_that_became_a_date_is_read_by_its_neighbours():
    reading = parents(["1", "1.1", dt.date(2027, 2, 1), "1.2.1"])
    assert tree(reading) == "-aac"
    assert codes(reading) == ["position-is-date"]


def test_that_a_date_that_fits_nowhere_is_an_error():
    reading = parents(["1", "1.1", dt.date(2027, 9, 7), "1.2"])
    assert [problem.severity for problem in reading.problems] == ["error"]


def test_that_a_number_used_twice_belongs_to_the_nearest_assembly_above():
    assert tree(parents(["3", "3.1", "3.2", "3", "3.1"])) == "-aa-d"


def test_that_a_jump_of_levels_is_named():
    reading = parents([1, 3, 2, 2])
    assert tree(reading) == "-aaa"
    assert codes(reading) == ["level-jump"]
    assert reading.problems[0].at.cell == "A3"


def test_that_a_column_that_counts_the_rows_is_no_level():
    reading = parents([1, 2, 3, 4, 5])
    assert tree(reading) == "-----"
    assert codes(reading) == ["levels-are-numbers"]


def test_that_blanks_before_a_name_are_levels():
    rows = [["Part", "Qty"], ["gearbox", 1], ["  shaft", 2], ["    ring", 4], ["  case", 1]]
    reading = read(rows, {"part": "A", "quantity": "B"})
    assert [line.parent for line in reading.lines] == ["", "gearbox", "shaft", "gearbox"]
    assert "levels-by-indent" in codes(reading)


def test_that_one_stray_blank_is_no_level():
    reading = read([["Part", "Qty"], ["gearbox", 1], [" shaft", 2]], {"part": "A", "quantity": "B"})
    assert [line.parent for line in reading.lines] == ["", ""]


def test_that_the_indent_of_a_cell_is_a_level():
    looks = SheetLooks(indents={(3, 1): 1, (4, 1): 2, (5, 1): 1})
    rows = [["Part", "Qty"], ["gearbox", 1], ["shaft", 2], ["ring", 4], ["case", 1]]
    reading = read(rows, {"part": "A", "quantity": "B"}, looks=looks)
    assert [line.parent for line in reading.lines] == ["", "gearbox", "shaft", "gearbox"]


def test_that_an_assembly_named_once_holds_for_the_blank_rows_below():
    rows = [["Parent", "Part", "Qty"], ["bike"], [None, "frame", 1], [None, "wheel", 2], ["wheel"], [None, "rim", 1]]
    reading = read(rows, {"parent": "A", "part": "B", "quantity": "C"})
    assert [line.parent for line in reading.lines] == ["bike", "bike", "wheel"]
    assert codes(reading) == ["parent-as-above"]


def test_that_a_blank_parent_among_named_ones_is_the_top():
    rows = [["Parent", "Part", "Qty"], [None, "bike", 1], ["bike", "frame", 1], ["bike", "wheel", 2]]
    reading = read(rows, {"parent": "A", "part": "B", "quantity": "C"})
    assert [line.parent for line in reading.lines] == ["", "bike", "bike"]


def assembly_twice(*second):
    rows = [
        ["L", "Part", "Qty"],
        [1, "top", 1],
        [2, "pump", 1],
        [3, "seal", 2],
        [2, "pump", 1],
        *second,
        [2, "base", 1],
    ]
    return read(rows, COLUMNS)


def test_that_the_parts_of_an_assembly_that_is_listed_twice_count_once():
    reading = assembly_twice([3, "seal", 2])
    assert [(line.row, line.repeats) for line in reading.lines if line.item == "seal"] == [(4, 0), (6, 4)]
    assert "repeated-assembly" in codes(reading)


def test_that_an_assembly_listed_with_other_parts_is_another_one():
    reading = assembly_twice([3, "valve", 2])
    assert [(line.item, line.parent) for line in reading.lines][3:5] == [
        ("pump (row 5)", "top"),
        ("valve", "pump (row 5)"),
    ]
    assert "assembly-differs" in codes(reading)


def quantities(*child_quantities, title="Qty", **others):
    rows = [
        ["L", "Part", title],
        [1, "pump", 3],
        *[[2, f"p{n}", q] for n, q in enumerate(child_quantities)],
        [1, "base", 1],
    ]
    return read(rows, COLUMNS, **others)


def test_that_parts_that_are_all_multiples_of_their_assembly_are_asked_about():
    (question,) = quantities(3, 6).questions
    assert question.code == "quantity-per-what"
    assert '"pump" is needed 3 times and lists 3 of "p0"' in question.sentence


def test_that_one_part_that_is_no_multiple_proves_quantities_per_assembly():
    assert quantities(3, 4).questions == ()
    assert quantities(3, 6, title="Qty per assembly").questions == ()


def test_that_quantities_for_the_product_are_divided_by_those_of_their_assembly():
    reading = quantities(3, 6, for_product=True)
    assert [line.quantity for line in reading.lines] == [3.0, 1.0, 2.0, 1.0]


@pytest.mark.parametrize(
    ("cell", "depth"),
    [(2, 2), ("...3", 3), ("..", 2), (">>", 2), ("L4", 4), ("2級", 2), (None, None), ("abc", None), (1.5, None)],
)
def test_that_a_depth_is_read_from_one_cell(cell, depth):
    assert depth_of(cell) == depth


@pytest.mark.parametrize(
    ("cell", "path"), [("1.2.10", (1, 2, 10)), (2.1, (2, 1)), (3, (3,)), ("3.0", (3,)), ("A1", None)]
)
def test_that_a_position_is_its_parts(cell, path):
    assert position_of(cell) == path


def test_that_grouped_rows_are_parts_of_the_row_above_them():
    looks = SheetLooks(outline={3: 1, 4: 1, 6: 1})
    rows = [["Part", "Qty"], ["frame", 1], ["bar", 2], ["bolt", 4], ["door", 1], ["hinge", 2]]
    reading = read(rows, {"part": "A", "quantity": "B"}, looks=looks)
    assert [line.parent for line in reading.lines] == ["", "frame", "frame", "", "door"]


def test_that_part_numbers_indented_by_blanks_are_a_tree():
    rows = [["Part", "Name", "Qty"], ["A", "x", 1], ["    B", "y", 2], ["        C", "z", 3], ["    D", "w", 1]]
    reading = read(rows, {"part": "A", "name": "B", "quantity": "C"})
    assert [(line.item, line.parent) for line in reading.lines] == [("A", ""), ("B", "A"), ("C", "B"), ("D", "A")]


def test_that_part_numbers_set_to_the_right_are_no_tree():
    rows = [["Part", "Name", "Qty"], ["10000", "x", 1], ["  100", "y", 2], ["   10", "z", 3], [" 1000", "w", 1]]
    reading = read(rows, {"part": "A", "name": "B", "quantity": "C"})
    assert [line.parent for line in reading.lines] == [""] * 4


@pytest.mark.parametrize("spelling", ["{}-{}", "0{}. {}", "{}.{}"])
def test_that_positions_that_became_days_of_months_in_a_text_file_give_the_tree(spelling):
    days = [spelling.format(day, "Jan") for day in (1, 2)]
    rows = [["Pos", "Part", "Name", "Qty"], ["1", "A", "Frame", 1], [days[0], "B", "Bolt", 4]]
    rows += [[days[1], "C", "Nut", 4], ["2", "D", "Rod", 4]]
    session = open_session(source_of(rows))
    found = [(line.item, line.parent) for line in session.reading.lines]
    assert found == [("A", ""), ("B", "A"), ("C", "A"), ("D", "")]
    assert "is a date" in session.reading.problems[0].message
