"""Finds the sentences that are made below the window, as templates that a catalogue can hold.

``data`` and ``optimizer`` know nothing of languages: they make English sentences from f-strings. Each such string is
a template: its literal text with a place for each value, ``{0} asks for {1:words}``. A place says what may stand in
it, as far as the code tells: ``{0}`` a value, such as a name, which no language changes; ``{0:number}`` a number as
English writes it; ``{0:words}`` words that are templates themselves.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from pathlib import Path

from desktop.translation.sentence_kinds import PACKAGES, SentenceKinds
from desktop.translation.source_modules import Function, Module, above, called_name, is_text, parts, terms
from desktop.translation.template_text import TITLE, Template

_NOT_SHOWN = {"AssertionError", "ValueError", "TypeError", "KeyError", "NotImplementedError", "RuntimeError"}
_NO_TEXT = {"compile", "search", "match", "fullmatch", "sub", "getattr", "split", "removesuffix", "removeprefix"}

_NO_ENGLISH = re.compile(
    r"<\?|&[LR]|nach bedarf|besoin|definir|quanto basta|^as req|^as needed|[^\x00-\x7f–−×·“”…‑≤≥]|\\|</|\|| = |\*\*"
)
"""What stands in patterns, formats and lists of foreign words alone."""


def shown_modules(root: Path = PACKAGES) -> list[Path]:
    """The modules whose sentences the window may show."""
    found = [*sorted((root / "data").rglob("*.py")), *sorted((root / "optimizer").rglob("*.py"))]
    found += sorted((root / "desktop" / "worker").glob("*.py"))
    return [path for path in found if not _is_unshown(path.relative_to(root).as_posix())]


UNSHOWN = {
    "data/excel/annotated.py": "the words of annotated copies, which go to others",
    "data/excel/looks": "formats of cells",
    "data/excel/quotation": "quotations are asked for on the command line",
    "data/excel/xlsx_plain.py": "parts of files",
    "data/installation.py": "names of packages",
    "data/quotation": "quotations are asked for on the command line",
    "data/importing/account.py": "the account of the command line",
    "data/importing/idle_statements.py": "mapping files are the command line's",
    "data/importing/mapping_": "mapping files are the command line's",
    "data/importing/offer_columns.py": "words that are read",
    "data/importing/total_words.py": "words that are read",
    "data/importing/title": "words that are read",
    "data/importing/price_columns.py": "words that are read",
    "data/money.py": "currencies",
    "data/project/saved_words.py": "the words of plan workbooks",
    "data/project/tables.py": "the text of journals and files",
    "data/reading/durations.py": "words that are read",
    "data/rule_reading.py": "words that are read",
    "data/sheets/reference_document.py": "the reference in the documentation",
    "data/sample/": "the sample's own texts",
    "data/units.py": "units",
    "desktop/worker/call.py": "a fault of the program",
    "optimizer/solving/callbacks.py": "the solver's progress",
    "optimizer/frontier/amounts.py": "the command line's arguments",
    "optimizer/solving/highs.py": "the solver's own words",
    "optimizer/sweep.py": "the command line's arguments",
    "data/excel/plan_workbook/": "the words of plan workbooks, which are English in every language",
    "data/excel/template.py": "the words of templates",
    "data/excel/read_me.py": "the words of templates",
    "data/excel/guides.py": "the words of plan workbooks",
    "data/excel/styles.py": "formats of cells",
    "data/excel/quotation_request.py": "the words of requests for quotation",
    "optimizer/constraints/": "formulas",
    "optimizer/solving/model.py": "names of rows, faults of the program",
}


def _is_unshown(name: str) -> bool:
    return any(name.startswith(each) for each in UNSHOWN)


class _Strings:
    """The strings of all modules that are templates."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self.titles: set[str] = set()
        self._begun: set[str] = set()
        self.found = SentenceKinds(paths)

    def read(self) -> None:
        """Find the templates of all modules."""
        for module in self.found.modules:
            for node in ast.walk(module.tree):
                if isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Add):
                    self._lengthened(module, node)
                elif isinstance(node, ast.expr) and self._is_whole(module, node) and _says(node):
                    self.found.kinds(module, node)
                elif isinstance(node, ast.Call) and called_name(node) in {"Column", "SheetSpec"}:
                    self._column(module, node)
        for text in {each for each in self._begun if each.endswith(" ")} & self.found.templates.keys():
            del self.found.templates[text]

    def _is_whole(self, module: Module, node: ast.expr) -> bool:  # noqa: PLR0911 one return a reason
        """Whether a string is no part of another one, and no key, docstring, pattern or fault of the program."""
        if not isinstance(node, ast.JoinedStr | ast.BinOp) and not is_text(node):
            return False
        parent = module.parents.get(node)
        if isinstance(parent, ast.Expr | ast.JoinedStr | ast.Subscript | ast.Compare | ast.FormattedValue):
            return False
        if isinstance(parent, ast.BinOp) or (isinstance(parent, ast.Dict) and node in parent.keys):
            return False
        if isinstance(parent, ast.AugAssign):
            return False
        if isinstance(parent, ast.Attribute) and parent.attr not in {"format", "rstrip", "strip"}:
            return False
        if isinstance(parent, ast.Call):
            called = called_name(parent)
            return called not in _NOT_SHOWN | _NO_TEXT
        outer = list(above(module, node))
        unsaid = (isinstance(each, ast.keyword) and each.arg in {"aliases", "choices"} for each in outer)
        return not any(unsaid) and not any(isinstance(each, ast.Assert) for each in outer)

    def _lengthened(self, module: Module, node: ast.AugAssign) -> None:
        """``text += "..."``: what the name was bound to last and this are one template."""
        function = next((each for each in above(module, node) if isinstance(each, Function)), None)
        if function is None or not isinstance(node.target, ast.Name) or not _says(node.value):
            return
        bound = [each for each in module.scope_of(function).bound.get(node.target.id, ()) if each is not node.value]
        before = [each for each in bound if each.lineno < node.lineno and _says(each)]
        if before:
            self.found.take(module, [*terms(before[-1]), *terms(node.value)])
            self._begun.update(self.found.kinds(module, before[-1]))

    def _column(self, module: Module, call: ast.Call) -> None:
        """A column's and a sheet's title, help, and what blank means."""
        said = [each for each in call.args if is_text(each)]
        said += [each.value for each in call.keywords if each.arg in {"blank", "unit", "help", "title"}]
        for each in said:
            titles = self.found.kinds(module, each)
            if each is said[0]:
                self.titles |= titles


def found_templates(paths: Iterable[Path] | None = None) -> dict[str, Template]:
    """Every template of some modules."""
    reading = _Strings(shown_modules() if paths is None else paths)
    reading.read()
    for template in reading.found.templates.values():
        for kinds in template.places:
            if TITLE in kinds:
                kinds.update(reading.titles)
                kinds.remove(TITLE)
    return reading.found.templates


def _says(node: ast.expr) -> bool:
    """Whether a string may be more than one word."""
    pieces = list(parts(terms(node)))
    literal = "".join(str(part.value) for part in pieces if isinstance(part, ast.Constant))
    text = "".join(str(part.value) if isinstance(part, ast.Constant) else "x" for part in pieces)
    if not literal.isprintable() or _NO_ENGLISH.search(literal):
        return False
    if len(pieces) > 1:
        return " " in text.strip() or isinstance(node, ast.BinOp)
    return " " in text.strip() and sum(character.isalpha() for character in literal) > 1
