"""Where the table of a foreign file stands."""

import time

import pytest

from data.excel.cells import SheetCells
from data.excel.source import SheetLooks, SourceSheet
from data.importing.find_table import find_layouts, layout_at, which_table, why_no_table
from tests.foreign_sheets import read, sheet, source, table

PARTS = [["M-1", "Magnet", 4, 1.5], ["W-2", "Winding", 2, 0.7], ["S-3", "Shaft", 1, 12.0]]
TWO = ["Part", "Qty", "Order code", "Price"]
TITLES = ["Part no.", "Name", "Qty", "Price"]


def letters(mapping):
    return {str(role): letter for role, letter in mapping.columns.items()}


def test_that_titles_below_a_title_and_notes_are_found():
    layout, mapping, questions = read(source(sheet([["Motor, bill of materials"], [], ["Version 3"], TITLES, *PARTS])))
    assert (layout.header_row, layout.first_row, layout.last_row) == (4, 5, 7)
    assert letters(mapping) == {"quantity": "C", "part": "A", "name": "B", "price": "D"}
    assert questions == []


def test_that_a_table_may_stand_anywhere():
    rows = [[None] * 5 + row for row in ([], ["Motor"], [], TITLES, *PARTS)]
    layout, mapping, _ = read(source(sheet(rows, first_row=90, first_column=3)))
    assert (layout.header_row, layout.first_row, layout.last_row) == (93, 94, 96)
    assert letters(mapping) == {"quantity": "J", "part": "H", "name": "I", "price": "K"}


def test_that_a_total_row_and_a_footnote_are_outside():
    rows = [*PARTS, [None, "Total", 7, 19.4], [], ["All prices without tax"]]
    assert read(table("|".join(TITLES), *rows))[0].last_row == 4


@pytest.mark.parametrize(
    "label", ["Summe netto", "Sous-total", "Итого:", "合计", "Totale", "Gesamt", "小計", "Grand Total"]
)
def test_that_totals_are_known_in_many_languages(label):
    assert read(table("|".join(TITLES), *PARTS, ["", label, 7, 19.4]))[0].last_row == 4


def test_that_an_item_whose_name_begins_with_total_is_an_item():
    rows = [*PARTS, ["T-4", "Total station tripod", 1, 19.4]]
    assert read(table("|".join(TITLES), *rows))[0].last_row == 5


def test_that_totals_between_the_items_and_repeated_titles_are_inside():
    rows = [*PARTS, [None, "Subtotal", 7, None], [], TITLES, *PARTS, [None, "Total", 14, None]]
    layout = read(table("|".join(TITLES), *rows))[0]
    assert (layout.header_row, layout.last_row) == (1, 10)


def test_that_a_block_of_totals_beside_the_table_is_no_part_of_it():
    beside = [["Parts", 15.0], ["Labour", 40.0]]
    rows = [
        [*TITLES, None, "Summary"],
        *([*row, None, *block] for row, block in zip(PARTS, [*beside, []], strict=True)),
    ]
    layout, mapping, _ = read(source(sheet([*rows, ["B-4", "Belt", 2, 3], ["N-5", "Nut", 9, 0.1]])))
    assert set(layout.titles) == {"A", "B", "C", "D"}
    assert letters(mapping)["price"] == "D"


def test_that_blank_columns_within_a_table_do_not_divide_it():
    rows = [["Part no.", None, "Qty", None, "Price"], ["M-1", None, 4, None, 1.5], ["W-2", None, 2, None, 0.7]]
    assert letters(read(source(sheet(rows)))[1]) == {"quantity": "C", "part": "A", "price": "E"}


def test_that_two_tables_beside_each_other_are_two():
    rows = [["Part", "Qty", None, "Tool", "Qty"], ["Magnet", 4, None, "Saw", 1], ["Shaft", 1, None, "Drill", 2]]
    file = source(sheet(rows))
    assert [set(layout.titles) for layout in find_layouts(file)] == [{"A", "B"}, {"D", "E"}]
    assert which_table(file).code == "which-table"


def test_that_two_tables_below_each_other_are_two_and_asked_about():
    rows = [
        ["Part", "Qty", "Price"],
        ["Magnet", 4, 1.5],
        ["Shaft", 1, 9],
        [],
        ["Component", "Value", "Quantity", "Supplier"],
    ]
    rows += [["Resistor", "10k", 4, "Alpha"], ["Capacitor", "1u", 2, "Beta"], ["Diode", "5 V", 1, "Beta"]]
    file = source(sheet(rows))
    assert sorted((layout.first_row, layout.last_row) for layout in find_layouts(file)) == [(2, 3), (6, 8)]
    assert "rows 6 to 8" in which_table(file).sentence


def test_that_one_table_leaves_no_question_about_tables():
    assert which_table(table("|".join(TITLES), *PARTS)) is None


def test_that_a_table_far_below_with_other_titles_is_another():
    rows = [["Part", "Qty"], *([f"Screw {n}", n % 7 + 1] for n in range(150)), [], ["Name", "Quantity", "Price"]]
    file = source(sheet([*rows, ["Motor", 1, 80], ["Belt", 2, 4]]))
    assert {(layout.header_row, layout.last_row) for layout in find_layouts(file)} == {(1, 151), (153, 155)}


def test_that_distributors_above_the_titles_make_two_rows_of_titles():
    rows = [
        ["Bill of materials"],
        [None, None, "Farnell", None, "Conrad"],
        ["Part", "Qty", "Order code", "Price", *TWO[2:]],
    ]
    layout, mapping, _ = read(
        source(sheet([*rows, ["Relay", 5, "111", 1.0, "222", 0.9], ["Fuse", 2, "112", 2, "223", 1.8]]))
    )
    assert (layout.header_row, layout.header_rows, layout.first_row) == (3, 2, 4)
    assert layout.titles["F"] == "Conrad / Price"
    assert [(offer.supplier, offer.columns["price"], offer.columns["part"]) for offer in mapping.offers] == [
        ("Farnell", "D", "C"),
        ("Conrad", "F", "E"),
    ]


def test_that_a_merged_title_over_the_whole_table_is_no_row_of_titles():
    looks = SheetLooks(merged=((1, 1, 1, 4),))
    layout = read(source(sheet([["Motor"], TITLES, *PARTS], looks=looks)))[0]
    assert (layout.header_row, layout.header_rows) == (2, 1)


def test_that_units_below_the_titles_are_a_second_row_of_titles():
    layout, mapping, _ = read(
        table("Material|Quantity|Price", [None, "kg", "EUR/kg"], ["Neodymium", 5, 75], ["Iron", 9, 1])
    )
    assert (layout.header_row, layout.header_rows, layout.first_row) == (2, 2, 3)
    assert mapping.units == {"B": "kg", "C": "kg"}
    assert mapping.currency == "EUR"


def test_that_titles_in_two_languages_are_two_rows_of_titles():
    layout, mapping, _ = read(
        table("Part Number|Description|Qty", ["料号", "描述", "数量"], ["M-1", "磁铁", 4], ["S-2", "轴", 2])
    )
    assert (layout.header_row, layout.header_rows, layout.first_row) == (2, 2, 3)
    assert letters(mapping) == {"quantity": "C", "part": "A", "name": "B"}


def test_that_a_visible_sheet_is_proposed_before_a_hidden_one_which_is_offered():
    old = sheet([[*TITLES, "Supplier"], *([*row, "Alpha"] for row in PARTS)], "Old", visible=False)
    new = sheet([["Part", "Qty"], ["Magnet", 4], ["Shaft", 1]], "New")
    assert [layout.sheet for layout in find_layouts(source(old, new))] == ["New", "Old"]


def test_that_the_bill_of_materials_wins_over_sheets_that_look_like_tables():
    steps = sheet([["Step", "Description", "Check"], [1, "Press the magnets in", "ok"], [2, "Glue", "ok"]], "Assembly")
    facts = sheet([["Voltage", "12 V"], ["Magnets", 8], ["Power", "40 W"]], "Summary")
    assert [layout.sheet for layout in find_layouts(source(facts, steps, sheet([TITLES, *PARTS], "Parts")))] == [
        "Parts"
    ]


def test_that_a_table_without_titles_is_read_with_questions():
    layout, mapping, questions = read(source(sheet([["Magnet", 4, 2.5], ["Shaft", 1, 12.4], ["Wire", 3, 1.5]])))
    assert (layout.header_row, layout.first_row, layout.last_row) == (0, 1, 3)
    assert letters(mapping) == {"quantity": "B", "name": "A"}
    assert questions == ["which-quantity", "which-item"]


REFUSED = {
    "addresses": ("Name|Street|City|Phone", [["Anna", "Hill 1", "Graz", "1234"], ["Ben", "Lake 2", "Linz", "5678"]]),
    "time sheet": ("Date|Employee|Task|Hours", [["2024-01-02", "Ann", "Weld", 8], ["2024-01-03", "Ben", "Paint", 6]]),
    "Stundenzettel": ("Datum|Mitarbeiter|Tätigkeit|Stunden", [["02.01.2024", "Ann", "Schweißen", 8]]),
    "hotel": ("Room type|Nights|Rate per night|Total", [["Single", 2, 90, 180], ["Double", 3, 120, 360]]),
    "chambres": ("Chambre|Nuits|Prix par nuit", [["Simple", 2, 90], ["Double", 3, 120]]),
    "services": ("Service|Hours|Price", [["Consulting", 10, 900], ["Training", 5, 400]]),
    "steps": ("Step|Description|Tool", [[1, "Put the wheel on", "Wrench"], [2, "Tighten", "Wrench"]]),
    "household": ("Category|January|February|Total", [["Rent", 900, 900, 1800], ["Food", 300, 280, 580]]),
    "marks": ("Name|Age|Grade", [["Ann", 20, 1.3], ["Ben", 21, 2.0], ["Cy", 22, 1.7]]),
    "measurements": ("Time (s)|Voltage (V)|Current (A)", [[0, 1.1, 0.2], [1, 1.2, 0.3], [2, 1.3, 0.4]]),
    "letter": ("We write to you about|", [["the parts that came late."], [], ["Yours, Ann"]]),
}


@pytest.mark.parametrize("name", REFUSED)
def test_that_what_is_no_list_of_materials_is_refused_with_a_reason(name):
    titles, rows = REFUSED[name]
    file = table(titles, *rows)
    assert find_layouts(file) == ()
    assert why_no_table(file).reason.startswith("list.xlsx ")


def test_that_the_reason_names_the_columns_that_were_found():
    reason = why_no_table(table("Name|Street|City", ["Anna", "Hill 1", "Graz"])).reason
    assert "its columns are Name, Street, City" in reason


def test_that_an_empty_file_is_refused_as_empty():
    assert why_no_table(source(sheet([]))).reason == "list.xlsx has no cell with anything in it."


def test_that_stated_titles_are_taken_and_the_rest_is_found():
    layout = layout_at(sheet([["x", "y", "z", "w"], TITLES, *PARTS, [None, "Total", 7]]), 2)
    assert (layout.header_row, layout.first_row, layout.last_row) == (2, 3, 5)


def test_that_two_hundred_thousand_rows_take_little_time():
    titles, height = ["Part no.", "Name", "Qty", "Price"], 200_000
    cells = (
        [f"P-{n}" for n in range(height)],
        [f"Screw {n % 900}" for n in range(height)],
        [n % 7 + 1 for n in range(height)],
        [n % 90 / 8 for n in range(height)],
    )
    columns = tuple([title, *column] for title, column in zip(titles, cells, strict=True))
    file = source(SourceSheet(SheetCells("Big", True, 1, 1, columns)))
    find_layouts(table("Part|Qty", ["Magnet", 1]))
    begin = time.perf_counter()
    layout, mapping, _ = read(file)
    assert time.perf_counter() - begin < 2.0
    assert layout.last_row == height + 1
    assert letters(mapping) == {"quantity": "C", "part": "A", "name": "B", "price": "D"}
