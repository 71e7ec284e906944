"""What the guard refuses, in which words, and what it lets pass."""

import struct
import zlib

import pytest

from data.excel import package
from data.excel.guard import FileKind, SpreadsheetError, check_file
from data.problems import SourcingError
from tests.workbooks import ugly_ods, ugly_xls, ugly_xlsb
from tests.workbooks.ugly_xlsx import (
    DECLARATION,
    MAIN,
    billion_laughs,
    million_empty_rows,
    number,
    parts,
    row,
    sheet_xml,
    table,
    text,
    xlsx,
    zip_bomb,
    zipped,
)

SMALL = table(["Offer", "Unit price"], ["O-1", 2.5])


@pytest.fixture
def checked(tmp_path):
    """Writes a file and checks it."""

    def check(content, name="book.xlsx"):
        path = tmp_path / name
        path.write_bytes(content)
        return check_file(path)

    return check


def refusal(checked, content, name="book.xlsx"):
    with pytest.raises(SpreadsheetError) as caught:
        checked(content, name)
    sentence = str(caught.value)
    assert sentence.startswith(f"{name} ")
    assert sentence.endswith(".")
    return sentence


def entries(content, name):
    """Where in a zip file the entries of its table of contents begin whose member has a name with this end."""
    at = content.find(b"PK\x01\x02")
    while at >= 0:
        length = struct.unpack_from("<H", content, at + 28)[0]
        if content[at + 46 : at + 46 + length].endswith(name):
            yield at
        at = content.find(b"PK\x01\x02", at + 1)


def test_that_a_refusal_is_a_sourcing_error():
    assert issubclass(SpreadsheetError, SourcingError)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (xlsx({"S": SMALL}), FileKind.XLSX),
        (ugly_xlsb.xlsb({"S": ugly_xlsb.row(1) + ugly_xlsb.number(1, 2.0)}), FileKind.XLSB),
        (ugly_xls.xls({"S": ugly_xls.number(1, 1, 2.0)}), FileKind.XLS),
        (ugly_ods.ods({"S": ugly_ods.row(ugly_ods.number(2))}), FileKind.ODS),
    ],
)
def test_that_a_file_is_known_by_its_content_and_not_by_its_name(checked, content, kind):
    assert checked(content, "book.dat") is kind


def test_that_a_missing_file_and_a_folder_are_named(tmp_path):
    with pytest.raises(SpreadsheetError, match=r"^none\.xlsx was not found"):
        check_file(tmp_path / "none.xlsx")
    with pytest.raises(SpreadsheetError, match="is a folder"):
        check_file(tmp_path)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty (0 bytes)"),
        (b"Offer;Unit price\r\nO-1;2,5\r\n", "is a text file (such as CSV), not a spreadsheet"),
        (b"%PDF-1.7\n%\xe2\xe3", "is a PDF"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "is a web page or XML text"),
        (b"\x09\x04\x06\x00\x00\x00\x10\x00" + b"\0" * 100, "was saved by Excel 4 or older"),
        (b"\x7fELF" + b"\0" * 100, "is not a spreadsheet"),
        (zipped({"notes.txt": "x"}), "is a zip file, but not a spreadsheet"),
        (zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>"}), "is an Office file, but not a"),
        (ugly_xls.container({"WordDocument": b"x"}), "is an Office file, but not a spreadsheet"),
    ],
)
def test_that_what_is_no_spreadsheet_is_called_what_it_is(checked, content, says):
    assert says in refusal(checked, content)


def test_that_every_refused_format_names_the_formats_that_are_read(checked):
    assert ".xlsx, .xls, .xlsb and .ods are read" in refusal(checked, b"a,b\n1,2\n", "offers.csv")


@pytest.mark.parametrize(
    "content",
    [
        ugly_xls.xls({"S": b""}, password=True),
        ugly_xls.encrypted_xlsx(),
        ugly_ods.ods({"S": ""}, manifest='<manifest:encryption-data manifest:checksum="x"/>'),
    ],
)
def test_that_an_encrypted_file_asks_for_the_password_to_be_taken_off(checked, content):
    assert "is protected with a password" in refusal(checked, content)


def test_that_an_encrypted_member_of_a_zip_counts_as_a_password(checked):
    content = bytearray(xlsx({"S": SMALL}))
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(signature)
        content[at + flags] |= 1
    assert "is protected with a password" in refusal(checked, bytes(content))


def test_that_entities_are_refused_in_any_part_and_encoding(checked):
    assert "DOCTYPE or ENTITY" in refusal(checked, billion_laughs())
    declared = parts({"S": SMALL})
    declared["xl/styles.xml"] = declared["xl/styles.xml"].replace("<styleSheet", "<!DOCTYPE s><styleSheet")
    assert "DOCTYPE or ENTITY" in refusal(checked, zipped(declared))
    wide = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'
    assert "DOCTYPE or ENTITY" in refusal(checked, xlsx({"S": wide.encode("utf-16")}))
    late = f"{DECLARATION}<!--{' ' * 3_000_000}--><!DOCTYPE x><worksheet xmlns='{MAIN}'/>"
    assert "DOCTYPE or ENTITY" in refusal(checked, xlsx({"S": late.encode()}))


def test_that_a_zip_bomb_is_refused_by_its_ratio(checked, monkeypatch):
    monkeypatch.setattr(package, "SUSPICIOUS_BYTES", 8_000_000)
    assert "more than a sourcing workbook can need" in refusal(checked, zip_bomb(20_000_000))
    assert checked(zip_bomb(7_000_000)) is FileKind.XLSX


def test_that_a_bomb_that_says_it_is_small_is_damaged(checked):
    content = bytearray(zip_bomb(20_000_000))
    for at in entries(content, b"sheet1.xml"):
        struct.pack_into("<I", content, at + 24, 1_000)
    assert "cannot be unpacked" in refusal(checked, bytes(content))


def test_that_a_member_larger_than_it_says_is_damaged(checked):
    """The sizes in the table of contents are made smaller than the packed content unpacks to."""
    content = bytearray(xlsx({"S": table(*[[float(n)] for n in range(2_000)])}))
    for at in entries(content, b"sheet1.xml"):
        struct.pack_into("<I", content, at + 24, 100)
    assert "cannot be unpacked" in refusal(checked, bytes(content))


def test_that_a_wrong_checksum_is_damaged(checked):
    content = bytearray(zipped(parts({"S": SMALL}), stored=parts({"S": SMALL})))
    at = content.find(b"O-1")
    content[at : at + 3] = b"O-7"
    assert zlib.crc32(b"O-1") != zlib.crc32(b"O-7")
    assert "is damaged" in refusal(checked, bytes(content))


def test_that_a_cut_off_file_is_damaged(checked):
    content = xlsx({"S": SMALL})
    assert "is damaged: its table of contents cannot be read" in refusal(checked, content[: len(content) // 2])


def test_that_two_parts_of_one_name_are_refused(checked):
    twice = parts({"S": SMALL})
    twice["XL/worksheets/SHEET1.xml"] = sheet_xml(table(["another"]))
    assert "two of its parts have the same name" in refusal(checked, zipped(twice))


def test_that_ten_thousand_parts_are_too_many(checked):
    many = {f"xl/media/{number}.png": "" for number in range(10_001)}
    assert "holds 10,008 parts" in refusal(checked, zipped({**parts({"S": SMALL}), **many}))


def test_that_nesting_beyond_reason_is_refused(checked):
    deep = sheet_xml("<a>" * 400_000 + "</a>" * 400_000)
    assert "nested more than 1,000 levels deep" in refusal(checked, xlsx({"S": deep}))


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("XFD1048576", "has a cell at XFD1048576 of the sheet “BOM”, far away from the 5 cells in use"),
        ("ALL200000", "has a cell at ALL200000"),
        ("XFE1", "names a cell in row 1, column 16385 of the sheet “BOM”; a sheet ends at XFD1048576"),
        ("A1048577", "names a cell in row 1048577"),
        ("ZZZZ99999999", "names a cell in row 99999999"),
        ("ZZZZZZZZZ1", "is not the address of a cell"),
    ],
)
def test_that_a_far_cell_is_named(checked, address, says):
    digits = address.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    assert says in refusal(checked, xlsx({"BOM": SMALL + row(digits, number(address, 1))}))


def test_that_a_cell_outside_the_row_it_stands_in_is_found_out(checked):
    assert "names a cell in row 11048577" in refusal(checked, xlsx({"S": row(11, number("B11048577", 1))}))
    assert "has a cell at AAA1048576" in refusal(checked, xlsx({"S": row(11, number("AAA1048576", 1))}))


def test_that_a_far_cell_in_xlsb_and_ods_is_named(checked):
    far = ugly_xlsb.row(1) + ugly_xlsb.number(1, 1.0) + ugly_xlsb.row(1_048_576) + ugly_xlsb.number(16_384, 1.0)
    assert "has a cell at XFD1048576" in refusal(checked, ugly_xlsb.xlsb({"S": far}), "book.xlsb")
    far = (
        ugly_ods.row(ugly_ods.number(1))
        + ugly_ods.row(ugly_ods.blank(), times=1_048_574)
        + ugly_ods.row(ugly_ods.blank(16_383), ugly_ods.number(1))
    )
    assert "has a cell at XFD1048576" in refusal(checked, ugly_ods.ods({"S": far}), "book.ods")


def test_that_repetitions_beyond_reason_are_refused(checked):
    for rows, says in (
        (ugly_ods.row(ugly_ods.number(1), times=2_000_000_000), "is not a number of repetitions"),
        (ugly_ods.row(ugly_ods.number(1), times=200_000_000), "repeats row 1 of the sheet “S” 200,000,000 times"),
        (ugly_ods.row(ugly_ods.number(1), times=2_000_000), "names a cell in row 2000000"),
        (ugly_ods.row(ugly_ods.number(1, times=16_385)), "names a cell in column 16,385"),
        (ugly_ods.row(ugly_ods.number(1, times="-3")), "is not a number of repetitions"),
    ):
        assert says in refusal(checked, ugly_ods.ods({"S": rows}), "book.ods")


def test_that_counts_of_texts_that_lie_are_refused(checked):
    lying = xlsx({"S": SMALL}, texts=["<t>a</t>"], text_count=4_000_000_000)
    assert "claims to hold 4,000,000,000 texts" in refusal(checked, lying)


def test_that_a_small_wrong_count_of_texts_is_no_reason_to_refuse(checked):
    assert checked(xlsx({"S": SMALL}, texts=["<t>a</t>"], text_count=40)) is FileKind.XLSX


def test_that_a_false_dimension_is_no_reason_to_refuse(checked):
    assert checked(xlsx({"S": sheet_xml(SMALL, dimension="A1:XFD1048576")})) is FileKind.XLSX


def test_that_formatted_blank_rows_and_columns_are_no_reason_to_refuse(checked):
    formatted = SMALL + '<row r="1048576"><c r="A1048576" s="1"/></row>'
    wide = SMALL.replace("</row>", '<c r="XFD1" s="1"/></row>', 1)
    assert checked(xlsx({"S": formatted, "T": wide})) is FileKind.XLSX
    assert checked(million_empty_rows()) is FileKind.XLSX


def test_that_two_sheets_of_one_name_are_refused(checked):
    assert "two of its sheets have the same name" in refusal(checked, xlsx({"Offers": SMALL, "OFFERS": SMALL}))


def test_that_a_cell_stored_twice_in_a_sheet_of_another_form_is_refused(checked):
    twice = row(1, text("A1", "x"), "<!-- again -->", text("A1", "y"))
    assert "the cell A1 of the sheet “S” is stored twice" in refusal(checked, xlsx({"S": twice}))


def test_that_a_loop_in_the_container_of_an_xls_is_damaged(checked):
    content = bytearray(ugly_xls.xls({"S": ugly_xls.number(1, 1, 2.0)}))
    table_at = 512 * (1 + struct.unpack_from("<I", content, 76)[0])
    struct.pack_into("<II", content, table_at, 1, 0)
    assert "its container of streams contradicts itself" in refusal(checked, bytes(content), "book.xls")
