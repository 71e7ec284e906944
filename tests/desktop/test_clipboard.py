import pytest
from PySide6.QtCore import QMimeData

from desktop.clipboard import block_steps, from_html, from_tsv, mime_from, to_html, to_tsv
from desktop.steps import at_once

EXCEL_HTML = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><style><!--table {mso-displayed-decimal-separator:"\\."}--></style></head>
<body><table border=0 cellpadding=0><!--StartFragment-->
<col width=64><tr height=20>
  <td height=20 class=xl65>Neo &amp; Co</td>
  <td align=right x:num="12.345678">12.35</td></tr>
 <tr height=20><td class=xl66>two<br>
  lines</td><td></td></tr><!--EndFragment--></table></body></html>"""

CALC_HTML = """<html><body><table cellspacing="0"><colgroup width="85"></colgroup><tr>
<td height="17" align="left">007</td>
<td align="right" sdval="0.65" sdnum="1033;0;0%">65%</td></tr></table></body></html>"""


def test_that_a_cell_of_excels_text_may_hold_tabs_line_ends_and_quotes():
    assert from_tsv('a\t"two\nlines"\t"a ""quote"""\r\n1\t\t"x\ty"\r\n') == [
        ["a", "two\nlines", 'a "quote"'],
        ["1", "", "x\ty"],
    ]


def test_that_a_quote_inside_a_text_is_no_quoting():
    assert from_tsv('3" pipe\tx\n"Big" pump\ty\n') == [['3" pipe', "x"], ['"Big" pump', "y"]]


def test_that_rows_of_unlike_length_are_filled_with_blanks():
    assert from_tsv("a\nb\tc") == [["a", ""], ["b", "c"]]
    assert from_tsv("") == []


def test_that_a_blank_row_in_the_middle_stays():
    assert from_tsv("a\n\nb\n") == [["a"], [""], ["b"]]


def test_that_excels_html_gives_exact_numbers_and_line_ends():
    assert from_html(EXCEL_HTML) == [["Neo & Co", 12.345678], ["two\nlines", ""]]


def test_that_libreoffice_html_gives_exact_numbers_and_leaves_text_text():
    assert from_html(CALC_HTML) == [["007", 0.65]]


def test_that_merged_cells_stand_in_their_first_place():
    source = '<table><tr><td rowspan="2">a</td><td colspan="2">b</td></tr><tr><td>c</td><td>d</td></tr></table>'

    assert from_html(source) == [["a", "b", ""], ["", "c", "d"]]


def test_that_only_the_first_table_of_a_page_is_read():
    nested = (
        "<table><tr><td>a<table><tr><td>inner</td></tr></table></td></tr></table><table><tr><td>z</td></tr></table>"
    )

    assert from_html(nested)[0][0].startswith("a")
    assert "z" not in str(from_html(nested))


@pytest.mark.parametrize(
    "block",
    [
        [["a", "b"], ["c", "d"]],
        [["=1+1", "<b>bold</b>"], ['"q"', "tab\there"]],
        [["two\nlines", ""], ["007", "1.234"]],
        [["x", 0.1, 3.0]],
    ],
)
def test_that_what_is_copied_is_what_is_pasted(block, qapp):
    assert at_once(block_steps(mime_from(block))) == block


def test_that_other_programs_get_the_same_cells_as_text_and_as_a_table(qapp):
    block = [["=1+1", '"q"'], ["two\nlines", "<b>007</b>"]]

    assert from_tsv(to_tsv(block)) == block
    assert from_html(to_html(block)) == block


def test_that_copied_markup_is_text_in_the_html():
    assert "<b>" not in to_html([["<b>bold</b>"]])


def test_that_html_without_a_table_falls_back_to_the_text(qapp):
    mime = QMimeData()
    mime.setHtml("<p>a page</p>")
    mime.setText("x\ty")

    assert at_once(block_steps(mime)) == [["x", "y"]]


def test_that_a_clipboard_that_cannot_be_looked_at_holds_nothing():
    assert at_once(block_steps(None)) == at_once(block_steps(QMimeData())) == []
