"""A table that was saved as text arrives cell by cell as it was typed, whatever its separator and its encoding."""

import pytest

from data.excel.reader import SpreadsheetError, read_source
from data.excel.source import TextForm


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
