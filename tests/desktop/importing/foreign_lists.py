"""Foreign lists in the real window: written, opened and read."""

import csv

import xlsxwriter

LONG = 120_000
WINCH = [
    ["Winch", None, None, None],
    ["Part", "Qty", "Spare", "Remark"],
    ["shaft", 2, 7, "=1+1"],
    ["<b>drum</b>", 1, 7, None],
    ["bolt", 8, 7, None],
    ["Total", 11, 21, None],
]
"""Two and one and eight: eleven, as the file says; with the spares as quantities seven each: twenty-one."""


def write_sheets(path, **sheets):
    """A workbook of plain values; a sheet whose title begins with "hidden" is hidden."""
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False}) as book:
        for title, rows in sheets.items():
            sheet = book.add_worksheet(title)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
            if title.startswith("hidden"):
                sheet.hide()
    return path


def write_text(path, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    return path


def settled(window, qtbot):
    """Waits until what was asked for is read."""
    page, session = window.workspace.pages.importing, window.workspace.session
    importing = page.importing
    qtbot.waitUntil(lambda: not session.is_busy and not importing.is_reading, timeout=LONG)
    return importing.reading


def opened(window, qtbot, path):
    window.open_path(path)
    qtbot.waitUntil(lambda: window.workspace.pages.importing.importing.path is not None, timeout=LONG)
    return settled(window, qtbot)
