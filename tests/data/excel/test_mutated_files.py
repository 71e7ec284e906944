"""Thousands of damaged files: each ends in values or in a sentence, never in an abort or a wait (RELIABILITY.md 8)."""

import random
import zipfile
from io import BytesIO

import pytest

from data.excel.cells import CellError, SheetCells
from data.excel.reader import SpreadsheetError, read_cells
from tests.workbooks import ugly_ods, ugly_xls, ugly_xlsb
from tests.workbooks.ugly_xlsx import error, number, row, shared, table, text, xlsx, zipped

SECONDS = 30


def sources():
    """A healthy file of each format, with every kind of cell."""
    mixed = table(["Offer", "Supplier", "Unit price"], *[[f"O-{n}", "S-1", n * 1.5] for n in range(30)])
    mixed += row(40, shared("A40", 0), number("B40", 46_023, style=1), error("C40"), '<c r="D40"><f>A1</f></c>')
    ods_rows = ugly_ods.row(ugly_ods.text("Offer"), ugly_ods.number(2.5, times=2), ugly_ods.blank(300))
    ods_rows += ugly_ods.row(ugly_ods.typed("date", "date-value", "2027-04-01"), times=3)
    xlsb_rows = b"".join(
        ugly_xlsb.row(n) + ugly_xlsb.text(1, f"O-{n}") + ugly_xlsb.number(2, n * 1.5) + ugly_xlsb.error(3, 7)
        for n in range(1, 30)
    )
    xls_rows = b"".join(ugly_xls.text(n, 1, f"O-{n}") + ugly_xls.number(n, 2, 1.5) for n in range(1, 30))
    return {
        "xlsx": xlsx({"Offers": mixed, "Notes": row(1, text("A1", "x"))}, texts=["<t>007</t>"]),
        "ods": ugly_ods.ods({"Offers": ods_rows}),
        "xlsb": ugly_xlsb.xlsb({"Offers": xlsb_rows}),
        "xls": ugly_xls.xls({"Offers": xls_rows + ugly_xls.error(31, 1, 7), "Notes": ugly_xls.number(1, 1, 1.0)}),
    }


SOURCES = sources()


def flip_bits(content, chance):
    changed = bytearray(content)
    for _ in range(chance.randint(1, 12)):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def cut_off(content, chance):
    return content[: chance.randrange(len(content))]


def put_in_noise(content, chance):
    at = chance.randrange(len(content))
    return content[:at] + chance.randbytes(chance.randint(1, 400)) + content[at + chance.randint(0, 400) :]


def leave_out_a_piece(content, chance):
    at = chance.randrange(len(content))
    return content[:at] + content[at + chance.randint(1, 2_000) :]


def of_members(change):
    """The same change inside the zip file, so that its checksums are right and the damage reaches the readers."""

    def changed(content, chance):
        try:
            package = zipfile.ZipFile(BytesIO(content))
        except zipfile.BadZipFile:
            return change(content, chance)
        members = {name: package.read(name) for name in package.namelist()}
        name = chance.choice([name for name, held in members.items() if held])
        return zipped({**members, name: change(members[name], chance)})

    return changed


def swap_members(content, chance):
    try:
        package = zipfile.ZipFile(BytesIO(content))
    except zipfile.BadZipFile:
        return put_in_noise(content, chance)
    members = {name: package.read(name) for name in package.namelist()}
    one, other = chance.sample(sorted(members), 2)
    return zipped({**members, one: members[other], other: members[one]})


def huge_numbers(content, chance):
    """Replaces a run of digits, or four bytes, by the largest numbers there are."""
    digits = [at for at in range(len(content)) if 48 <= content[at] <= 57]
    if digits and chance.random() < 0.8:
        at = chance.choice(digits)
        return content[:at] + chance.choice([b"99999999999", b"-1", b"1048577", b"1e999"]) + content[at + 1 :]
    at = chance.randrange(len(content))
    return content[:at] + b"\xff\xff\xff\xff" + content[at + 4 :]


CHANGES = [
    flip_bits,
    cut_off,
    put_in_noise,
    leave_out_a_piece,
    swap_members,
    of_members(flip_bits),
    of_members(cut_off),
    of_members(put_in_noise),
    of_members(leave_out_a_piece),
    of_members(huge_numbers),
]


def check(path, number):
    """One damaged file, told by its number alone; whether it was read."""
    chance = random.Random(number)
    kind = sorted(SOURCES)[number % len(SOURCES)]
    change = CHANGES[number // len(SOURCES) % len(CHANGES)]
    path.write_bytes(change(SOURCES[kind], chance))
    try:
        sheets = read_cells(path, most_seconds=SECONDS)
    except SpreadsheetError as error:
        sentence = str(error)
        assert sentence.startswith(path.name), number
        assert sentence.endswith("."), number
        assert f"after {SECONDS} seconds" not in sentence, number
        return False
    assert all(isinstance(sheet, SheetCells) for sheet in sheets), number
    return True


def test_that_the_files_are_read_before_they_are_damaged(tmp_path):
    for kind, content in SOURCES.items():
        path = tmp_path / f"book.{kind}"
        path.write_bytes(content)
        assert read_cells(path)[0].title == "Offers"
    assert read_cells(tmp_path / "book.xlsx")[0].at("C40") == CellError("#DIV/0!")


def test_that_80_damaged_files_end_in_values_or_a_sentence(tmp_path):
    read = sum(check(tmp_path / "book.dat", number) for number in range(80))
    assert 0 < read < 80


@pytest.mark.long
def test_that_3_000_damaged_files_end_in_values_or_a_sentence(tmp_path):
    read = sum(check(tmp_path / "book.dat", number) for number in range(100, 3_100))
    assert 0 < read < 3_000
