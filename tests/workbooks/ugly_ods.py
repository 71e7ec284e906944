"""Builds .ods files with any cells a test wants."""

from xml.sax.saxutils import escape

from tests.workbooks.ugly_xlsx import DECLARATION, zipped

MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"
NAMES = "urn:oasis:names:tc:opendocument:xmlns"
CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
PREFIXES = " ".join(
    [
        *(f'xmlns:{name}="{NAMES}:{name}:1.0"' for name in ("office", "table", "text", "style")),
        f'xmlns:calcext="{CALC}"',
    ]
)


def number(value, kind="float", times=1):
    return f'<table:table-cell office:value-type="{kind}" office:value="{value}"{_repeated("columns", times)}/>'


def text(value, times=1):
    repeated = _repeated("columns", times)
    return f'<table:table-cell office:value-type="string"{repeated}><text:p>{escape(value)}</text:p></table:table-cell>'


def typed(kind, attribute, value):
    return raw(f'office:value-type="{kind}" office:{attribute}="{value}"', "<text:p>?</text:p>")


def raw(attributes, inside=""):
    return f"<table:table-cell {attributes}>{inside}</table:table-cell>"


def blank(times=1):
    return f"<table:table-cell{_repeated('columns', times)}/>"


def row(*cells, times=1):
    return f"<table:table-row{_repeated('rows', times)}>{''.join(cells)}</table:table-row>"


def content_xml(sheets, hidden=()):
    """The cells of all sheets; rows as XML by title."""
    styles = "".join(
        f'<style:style style:name="{name}" style:family="table"><style:table-properties table:display="{display}"/>'
        "</style:style>"
        for name, display in (("shown", "true"), ("gone", "false"))
    )
    tables = "".join(
        f'<table:table table:name="{escape(title)}" table:style-name="{"gone" if title in hidden else "shown"}">'
        f"{rows}</table:table>"
        for title, rows in sheets.items()
    )
    return (
        f"{DECLARATION}<office:document-content {PREFIXES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )


def ods(sheets, hidden=(), manifest=""):
    """The bytes of a file; rows as XML by title."""
    entry = (
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{MIMETYPE}">{manifest}</manifest:file-entry>'
    )
    members = {
        "mimetype": MIMETYPE,
        "META-INF/manifest.xml": f'{DECLARATION}<manifest:manifest xmlns:manifest="{NAMES}:manifest:1.0">{entry}'
        "</manifest:manifest>",
        "content.xml": content_xml(sheets, hidden),
    }
    return zipped(members, stored=("mimetype",))


def _repeated(what, times):
    return f' table:number-{what}-repeated="{times}"' if times != 1 else ""
