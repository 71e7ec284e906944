"""LibreOffice in tests: a file recalculated as a buyer's spreadsheet program would, and files changed by hand."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from data.excel.cells import split_address
from data.excel.package import Package
from data.excel.xlsx import sheet_parts

_ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item></oor:items>
"""
"""Left to itself LibreOffice shows the stored values of files that Excel (or XlsxWriter) wrote."""


def recalculated(path: Path, folder: Path) -> Path:
    """The file opened, recalculated and saved by LibreOffice; the test is skipped where there is none."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice (soffice) is not installed: recalculation is not checked here")
    folder.mkdir(parents=True, exist_ok=True)
    settings = folder / "profile" / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(_ALWAYS_RECALCULATE, encoding="utf-8")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder, path]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    return folder / path.name


def with_cells(path: Path, target: Path, sheet: str, cells: dict[str, str]) -> Path:
    """A copy of an .xlsx file with the XML of some cells replaced; everything else, stored values too, stays.

    Args:
        path: the file.
        target: the copy.
        sheet: title of the sheet.
        cells: what goes inside the cell's ``<c>`` element, by address, such as ``<v>70</v>``.
    """
    part = dict(sheet_parts(Package(path.read_bytes())))[sheet]
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                text = content.decode("utf-8")
                for address, inside in cells.items():
                    text = _with_cell(text, address, inside)
                content = text.encode("utf-8")
            copy.writestr(name, content)
    return target


def _with_cell(text: str, address: str, inside: str) -> str:
    """The XML of a sheet with one cell replaced, or put after the last cell of its row that stands before it."""
    kind = ' t="inlineStr"' if "<is>" in inside else ""
    here = re.compile(rf'<c r="{address}"( s="\d+")?[^>]*?(?:/>|>.*?</c>)')
    if here.search(text):
        return here.sub(lambda found: f'<c r="{address}"{found[1] or ""}{kind}>{inside}</c>', text, count=1)
    row = re.search(rf'<row r="{split_address(address)[0]}".*?</row>', text, re.DOTALL)
    assert row is not None, address
    before = [
        found
        for found in re.finditer(r'<c r="([A-Z]+\d+)"[^>]*?(?:/>|>.*?</c>)', row[0])
        if split_address(found[1])[1] < split_address(address)[1]
    ]
    at = row.start() + before[-1].end()
    return f'{text[:at]}<c r="{address}"{kind}>{inside}</c>{text[at:]}'
