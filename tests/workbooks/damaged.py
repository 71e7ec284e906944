"""Healthy files of every format, each damaged in a way that its number alone decides; and a worker that reads them.

``python -m tests.workbooks.damaged FIRST END STEP FOLDER`` reads the files of these numbers one after the other, as the
reading process reads a single one: it calls the same ``main`` and decodes what that wrote. It answers with a line
``NUMBER OUTCOME`` for each, before and after.
"""

import gc
import os
import random
import sys
import traceback
import zipfile
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import xlsxwriter

from data.excel import child, source_wire
from tests.workbooks import ugly_ods, ugly_xls, ugly_xlsb
from tests.workbooks.ugly_xlsx import error, number, row, shared, table, text, xlsx, zipped

CSV = 'Part;Menge;Preis;Größe\n007;1,5;2.50 €;"Ø 5 mm; lang"\n' + "".join(
    f'P-{n};{n};{n * 1.5};"zwei\nZeilen für ""{n}"""\n' for n in range(2, 40)
)


def with_looks():
    """An .xlsx file as spreadsheet programs write it, with formats, indents, merged, hidden and grouped cells."""
    held = BytesIO()
    with xlsxwriter.Workbook(held, {"in_memory": True}) as book:
        book.set_properties({"created": datetime(2026, 1, 1, tzinfo=UTC)})
        sheet = book.add_worksheet("Offers")
        money, indented = book.add_format({"num_format": '#,##0.00 "€"'}), book.add_format({"indent": 2})
        sheet.merge_range("A1:D1", "Bill of materials")
        for at in range(1, 30):
            sheet.write(at, 0, f"P-{at}", indented)
            sheet.write(at, 1, at * 1.25, money)
            sheet.set_row(at, None, None, {"hidden": at % 7 == 0, "level": at % 3})
        sheet.set_column(3, 3, None, None, {"hidden": True})
    return held.getvalue()


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
        "csv": CSV.encode(),
        "legacy": CSV.encode("cp1252"),
        "looks": with_looks(),
        "utf16": CSV.encode("utf-16"),
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
    huge_numbers,
    of_members(huge_numbers),
]


def damaged(number):
    """Kind and content of the damaged file of that number."""
    chance = random.Random(number)
    kind = sorted(SOURCES)[number % len(SOURCES)]
    change = CHANGES[number // len(SOURCES) % len(CHANGES)]
    return kind, change(SOURCES[kind], chance)


def outcome(path):
    """How the reading process would end on a file: ``read``, ``refused``, or what went wrong."""
    with path.with_suffix(".out").open("w+b") as answer:
        os.dup2(answer.fileno(), 1)
        try:
            status = child.main([str(path), "source"])
        except BaseException:  # noqa: BLE001 - a panic of calamine is none of Exception
            return "fault " + traceback.format_exc().replace("\n", " | ")
        answer.seek(0)
        written = answer.read()
    if status:
        sentence = written.removeprefix(child.REFUSED).decode()
        return "refused" if status == 3 and sentence.endswith(".") else f"fault {status} {sentence}"
    source_wire.decode(written, path.name)
    return "read"


def main(first, end, step, folder):
    """Reads the files of these numbers."""
    with os.fdopen(os.dup(1), "w") as report:
        for number in range(int(first), int(end), int(step)):
            path = Path(folder) / "book.dat"
            path.write_bytes(damaged(number)[1])
            report.write(f"{number} begun\n")
            report.flush()
            report.write(f"{number} {outcome(path)}\n")
            report.flush()
            if number % 64 < int(step):
                gc.collect()


if __name__ == "__main__":
    main(*sys.argv[1:])
