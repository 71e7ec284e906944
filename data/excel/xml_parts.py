"""XML from a stranger: a parser that takes no declarations, and a rewriter to the plain form that readers agree on."""

from __future__ import annotations

from collections.abc import Iterable
from xml.parsers import expat

from data.excel.cells import SpreadsheetError
from data.excel.escapes import escaped, quoted
from data.excel.package import DAMAGED


def strict_parser(namespaces: bool = False) -> expat.XMLParserType:
    """A parser that refuses document type and entity declarations.

    Args:
        namespaces: whether names come as ``namespace name``.
    """
    parser = expat.ParserCreate(namespace_separator=" ") if namespaces else expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    return parser


def parse(parser: expat.XMLParserType, pieces: Iterable[bytes], name: str) -> None:
    """Feeds a part to a parser.

    Raises:
        SpreadsheetError: the part is not well-formed.
    """
    try:
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except (expat.ExpatError, UnicodeError, LookupError, ValueError, OverflowError) as error:
        raise SpreadsheetError(DAMAGED.format(f"its part “{name}” is not valid XML")) from error


def plain_xml(pieces: Iterable[bytes], name: str) -> bytes:
    """The part as UTF-8 without comments, CDATA or processing instructions: same elements, attributes and text.

    Raises:
        SpreadsheetError: the part is not well-formed.
    """
    written: list[str] = ['<?xml version="1.0" encoding="UTF-8"?>']

    def start(tag: str, attributes: dict[str, str]) -> None:
        pairs = "".join(f" {key}={quoted(value)}" for key, value in attributes.items())
        written.append(f"<{tag}{pairs}>")

    parser = strict_parser()
    parser.StartElementHandler = start
    parser.EndElementHandler = lambda tag: written.append(f"</{tag}>")
    parser.CharacterDataHandler = lambda text: written.append(escaped(text))
    parse(parser, pieces, name)
    return "".join(written).encode("utf-8")


def local(tag: str) -> str:
    """A tag or attribute name without its prefix or namespace."""
    if ":" not in tag and " " not in tag:
        return tag
    return tag.replace(" ", ":").rpartition(":")[2]


def _refuse(*_: object) -> None:
    raise SpreadsheetError(
        "contains XML declarations (DOCTYPE or ENTITY) that no spreadsheet program writes. It is not read."
    )
