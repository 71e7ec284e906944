"""Builds .xlsx files part by part, so that a test can put anything into any of them."""

import zipfile
from functools import cache
from io import BytesIO
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

STYLES = ["General", "yyyy\\-mm\\-dd", "yyyy\\-mm\\-dd hh:mm", "0 %", '0.0 "days"', "[h]:mm"]
"""Number formats by style number, as ``s`` of a cell names them."""


def number(address, value, style=0):
    return f'<c r="{address}" s="{style}"><v>{value}</v></c>'


def text(address, value):
    return f'<c r="{address}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'


def shared(address, position):
    return f'<c r="{address}" t="s"><v>{position}</v></c>'


def error(address, value="#DIV/0!", formula=""):
    return f'<c r="{address}" t="e">{f"<f>{escape(formula)}</f>" if formula else ""}<v>{value}</v></c>'


def row(position, *cells):
    return f'<row r="{position}">{"".join(cells)}</row>'


def letters(position):
    """``1`` is A."""
    return chr(64 + position) if position <= 26 else letters((position - 1) // 26) + chr(65 + (position - 1) % 26)


def table(*rows, first_row=1, first_column=1):
    """Rows of plain values as XML; None leaves the cell out."""
    written = []
    for down, values in enumerate(rows):
        cells = []
        for across, value in enumerate(values):
            address = f"{letters(first_column + across)}{first_row + down}"
            if isinstance(value, str):
                cells.append(text(address, value))
            elif value is not None:
                cells.append(number(address, repr(value)))
        written.append(row(first_row + down, *cells))
    return "".join(written)


def sheet_xml(rows, dimension="", declaration=DECLARATION):
    stated = f'<dimension ref="{dimension}"/>' if dimension else ""
    return f'{declaration}<worksheet xmlns="{MAIN}">{stated}<sheetData>{rows}</sheetData></worksheet>'


def parts(sheets, texts=(), date_1904=False, hidden=(), text_count=None):
    """The parts of a workbook by name.

    Args:
        sheets: by title, the rows as XML, or the whole part when it begins with ``<?xml`` or is bytes.
        texts: the table of shared texts, each as the XML inside ``si``.
        date_1904: whether days count from 1904.
        hidden: titles of the hidden sheets.
        text_count: what the table of shared texts claims to hold.
    """
    listed, related, made = [], [], {}
    for position, (title, content) in enumerate(sheets.items(), start=1):
        state = ' state="hidden"' if title in hidden else ""
        listed.append(f'<sheet name="{escape(title)}" sheetId="{position}"{state} r:id="rId{position}"/>')
        related.append(
            f'<Relationship Id="rId{position}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{position}.xml"/>'
        )
        whole = isinstance(content, bytes) or content.startswith("<?xml")
        made[f"xl/worksheets/sheet{position}.xml"] = content if whole else sheet_xml(content)
    related.append(f'<Relationship Id="rIdS" Type="{OFFICE}/styles" Target="styles.xml"/>')
    related.append(f'<Relationship Id="rIdT" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>')
    count = len(texts) if text_count is None else text_count
    formats = "".join(
        f'<numFmt numFmtId="{170 + position}" formatCode="{escape(code, {chr(34): "&quot;"})}"/>'
        for position, code in enumerate(STYLES)
    )
    used = "".join(f'<xf numFmtId="{170 + position if position else 0}"/>' for position in range(len(STYLES)))
    return {
        "[Content_Types].xml": f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{DECLARATION}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">'
        f"<workbookPr{' date1904=' + chr(34) + '1' + chr(34) if date_1904 else ''}/>"
        f"<sheets>{''.join(listed)}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">'
        f"{''.join(related)}</Relationships>",
        "xl/styles.xml": f'{DECLARATION}<styleSheet xmlns="{MAIN}"><numFmts count="{len(STYLES)}">{formats}</numFmts>'
        f'<cellXfs count="{len(STYLES)}">{used}</cellXfs></styleSheet>',
        "xl/sharedStrings.xml": f'{DECLARATION}<sst xmlns="{MAIN}" count="{count}" uniqueCount="{count}">'
        f"{''.join(f'<si>{entry}</si>' for entry in texts)}</sst>",
        **made,
    }


def zipped(members, stored=()):
    """A zip file of members by name; the names in ``stored`` are not compressed."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name, content, zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def xlsx(sheets, **options):
    """The bytes of a workbook; see ``parts``."""
    return zipped(parts(sheets, **options))


def billion_laughs():
    entities = '<!ENTITY a0 "lol">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    laughing = f'{DECLARATION}<!DOCTYPE x [{entities}]><worksheet xmlns="{MAIN}"><sheetData>'
    return xlsx({"BOM": f"{laughing}{row(1, text('A1', 'x').replace('x', '&a9;'))}</sheetData></worksheet>"})


@cache
def million_empty_rows():
    empty = "".join(f'<row r="{position}" s="1" customFormat="1"/>' for position in range(3, 1_000_003))
    return xlsx({"Offers": table(["Offer", "Supplier"], ["O-1", "S-1"]) + empty})


def zip_bomb(size):
    """A sheet with that many blanks, packed a thousand times smaller."""
    return xlsx({"BOM": sheet_xml(" " * size)})
