"""A table that was saved as text arrives cell by cell as it was typed, whatever its separator and its encoding."""

import pytest

from data.excel.delimited import read_text
from data.excel.reader import SpreadsheetError, read_source
from data.excel.source import TextForm
from data.problems import Severity


@pytest.fixture
def read(tmp_path):
    """Writes a text file and reads it."""

    def written_and_read(content, name="bom.csv"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_source(path)

    return written_and_read


def test_that_no_type_is_guessed_and_blanks_are_none(read):
    source = read("Part;Qty;Origin\n007;1,5;NA\n TRUE ;;   \n")
    (sheet,) = source.sheets
    assert list(sheet.cells.rows) == [("Part", "Qty", "Origin"), ("007", "1,5", "NA"), (" TRUE ", None, None)]
    assert (source.name, source.text, sheet.cells.at("B2")) == ("bom.csv", TextForm("utf-8", ";"), "1,5")


def test_that_a_text_under_the_name_of_a_spreadsheet_is_read_as_text(read):
    assert read("PKG\tQty\nReel\t4\n", "export.xls").text == TextForm("utf-8", "\t")


def test_that_a_picture_is_refused(read):
    with pytest.raises(SpreadsheetError, match=r"bom\.csv is not a text table"):
        read(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1")


def rows(text):
    """The rows of a text, without a process of its own."""
    return list(read_text(text.encode()).sheets[0].cells.rows)


def test_that_quotation_marks_are_those_of_the_standard():
    text = 'Part,Text,Qty\n1,"1/4"" tube, long",3\n2,"two\nlines",4\n'
    assert rows(text) == [("Part", "Text", "Qty"), ("1", '1/4" tube, long', "3"), ("2", "two\nlines", "4")]
    assert read_text(text.encode()).problems == ()


@pytest.mark.parametrize("sign", ["\t", ";", "|", ",", "^", "~", "§", "\x1f"])
def test_that_the_separator_is_the_one_that_cuts_evenly(sign):
    text = "".join(sign.join(cells) + "\n" for cells in [("A", "B", "C"), ("1.5", "x y", "2"), ("3", "z", "")])
    assert read_text(text.encode()).text == TextForm("utf-8", sign)


def test_that_decimal_commas_do_not_cut_a_table_with_semicolons():
    assert rows("A;B;C\n1,5;2,5;3,5\n2,5;1,5;1\n") == [("A", "B", "C"), ("1,5", "2,5", "3,5"), ("2,5", "1,5", "1")]


def test_that_a_first_line_may_state_the_separator_and_is_no_row():
    assert rows("sep=|\r\nA;1|B;2\r\nC;3|D;4\r\n") == [("A;1", "B;2"), ("C;3", "D;4")]


def test_that_rows_count_as_in_a_spreadsheet_with_any_line_end():
    for end in ("\n", "\r\n", "\r"):
        assert rows(f"A,B{end}{end}1,2{end}{end}{end}") == [("A", "B"), (None, None), ("1", "2")]


def test_that_a_mark_which_is_never_closed_swallows_no_rows():
    source = read_text(b'Name;Qty\n"5 inch tube;1\n"Long tube;2\nScrew;3\n')
    assert list(source.sheets[0].cells.rows)[1:] == [('"5 inch tube', "1"), ('"Long tube', "2"), ("Screw", "3")]
    (problem,) = source.problems
    assert problem.message.startswith("The quotation marks do not pair up from row 2 on")


def test_that_marks_after_a_backslash_are_text():
    assert rows('Part,Text,Qty\n1,"6 \\" tube, long",3\n')[1] == ("1", '6 " tube, long', "3")


def test_that_a_doubtful_encoding_is_told_with_the_word_in_both():
    source = read_text("Pieza;Nota\n1;montaña\n".encode("cp1252"))
    (problem,) = source.problems
    assert "“montaña”. As cp1250 it would be “montańa”" in problem.message
    assert problem.severity is Severity.NOTE


def test_that_prose_is_a_single_column():
    source = read_text(b"To whom it may concern\nwe send, as agreed,\nthe parts.\nKind regards\n")
    assert len(source.sheets[0].cells.columns) == 1


@pytest.mark.parametrize(
    "start", ["<html>", "\n<!DOCTYPE html>", '<?xml version="1.0"?><Workbook>', "<table border=1>"]
)
def test_that_a_web_page_is_refused_whatever_its_name_says(read, start):
    with pytest.raises(SpreadsheetError, match=r"export\.xls is a web page or XML text"):
        read(start + "<tr><td>Part</td></tr></table>", "export.xls")


def test_that_an_empty_file_is_refused_and_blank_lines_are_an_empty_sheet(read):
    with pytest.raises(SpreadsheetError, match=r"is empty \(0 bytes\)"):
        read("")
    assert read("\n\n").sheets[0].cells.columns == ()


def test_that_a_text_longer_than_a_sheet_is_refused_in_a_sentence():
    with pytest.raises(SpreadsheetError, match="has 1,048,577 rows and 1 columns; a sheet has at most 1,048,576 rows"):
        read_text(b"x\n" * 1_048_577)
    with pytest.raises(SpreadsheetError, match="has 1 rows and 16,385 columns"):
        read_text(b"x," * 16_384 + b"x\n")


def test_that_a_few_wide_rows_do_not_fill_the_memory():
    with pytest.raises(SpreadsheetError, match="far away from"):
        read_text(b"x\n" * 500_000 + b"x," * 16_000 + b"x\n")


def test_that_a_row_with_more_fields_than_the_others_is_told(read):
    source = read("Part,Name,Qty\nA-1,Bolt, M6,4\nA-2,Nut,8\nA-3,Pin,9,\nA-4,Rod,1\n")
    (problem,) = source.problems
    assert problem.message == "row 2 has more than the 3 fields of most rows; its cells may stand in wrong columns."
