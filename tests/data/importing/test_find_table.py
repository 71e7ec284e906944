"""Where the table of a foreign file stands."""

from data.importing.find_table import find_layouts, why_no_table
from tests.foreign_sheets import read, sheet, source, table

PARTS = [["M-1", "Magnet", 4, 1.5], ["W-2", "Winding", 2, 0.7], ["S-3", "Shaft", 1, 12.0]]


def test_that_titles_below_a_title_and_notes_are_found():
    file = source(
        sheet([["Motor, bill of materials"], [], ["Version 3"], ["Part no.", "Name", "Qty", "Price"], *PARTS])
    )
    layout, mapping, questions = read(file)
    assert (layout.header_row, layout.first_row, layout.last_row) == (4, 5, 7)
    assert {str(role): letter for role, letter in mapping.columns.items()} == {
        "quantity": "C",
        "part": "A",
        "name": "B",
        "price": "D",
    }
    assert questions == []


def test_that_a_total_row_and_a_footnote_are_outside():
    rows = [*PARTS, [None, "Total", 7, 19.4], [], ["All prices without tax"]]
    assert find_layouts(table("Part no.|Name|Qty|Line total", *rows))[0].last_row == 4


def test_that_an_address_list_is_refused_with_a_reason():
    file = table("Name|Street|City|Phone", ["Anna", "Hill 1", "Graz", "1234"], ["Ben", "Lake 2", "Linz", "5678"])
    assert find_layouts(file) == ()
    assert "people" in why_no_table(file).reason
