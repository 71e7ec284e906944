"""How the place of a problem is named."""

from data.problems import CellRef


def test_that_a_place_without_a_column_is_named_by_its_row():
    # A column that the sheet of the file does not have, too: there is no such cell.
    assert str(CellRef("b.xlsx", "Suppliers", 2)) == "Suppliers row 2"
    assert str(CellRef("b.xlsx", "Suppliers", 2, "D")) == "Suppliers!D2"
    assert str(CellRef("b.xlsx", "Suppliers")) == "Suppliers"
    assert str(CellRef("b.xlsx")) == "b.xlsx"


def test_that_a_cell_of_a_text_file_which_has_no_sheet_is_named_by_row_and_column():
    assert str(CellRef("b.csv", "", 9, "F")) == "row 9, column F"
    assert str(CellRef("b.csv", "", 9)) == "row 9"
