"""Characters that mean something in XML, written so that they mean themselves.

As ``xml.sax.saxutils`` does it, which also loads the modules for fetching things from the network: 40 ms at the start
of every reading process, and nothing that belongs there.
"""

from __future__ import annotations

_IN_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_ATTRIBUTES = {**_IN_TEXT, **str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})}
_MEANT = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))


def escaped(text: str) -> str:
    """Text as it stands between tags."""
    return text.translate(_IN_TEXT)


def quoted(value: str) -> str:
    """The value of an attribute with its quotation marks."""
    return f'"{value.translate(_IN_ATTRIBUTES)}"'


def unescaped(text: str) -> str:
    """The text that stood for itself before ``escaped`` or ``quoted``; numeric references stay."""
    for written, meant in _MEANT:
        text = text.replace(written, meant)
    return text
