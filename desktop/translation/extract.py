"""Finds the words that the window translates, with their contexts, and brings the catalogues up to date.

``python -m desktop.translation.extract`` rewrites ``desktop/resources/translations``: the words of the window, the
sentences that ``data`` and ``optimizer`` make (``desktop.translation.templates``), and what the reference tables say
(``desktop.language.reference_words``). Qt's own ``lupdate`` sees
``self.tr`` but not the ``_tr`` of a module, nor the context that such a function names.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop.language import reference_words
from desktop.translation.catalogue import Key, brought_up_to_date, read_catalogue, write_catalogue
from desktop.translation.languages import LANGUAGES, catalogue_path
from desktop.translation.sentence_file import SENTENCES_PATH, as_file, sentence_keys
from desktop.translation.template_text import Template
from desktop.translation.templates import found_templates

PACKAGE = Path(__file__).resolve().parents[1]
_TRANSLATE = "QCoreApplication.translate"
_OF_SENTENCES = "CONTEXT"
"""The context of templates, which are found in the code that makes them."""


@dataclass
class Found:
    """What was found in some modules.

    Attributes:
        keys: contexts and words.
        faults: places whose words are not literals, so that no catalogue can hold them.
    """

    keys: set[Key] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


def words_of_package(package: Path = PACKAGE) -> Found:
    """The words of every module below a folder."""
    found = Found()
    for path in sorted(package.rglob("*.py")):
        collect_words(path.read_text(encoding="utf-8"), str(path.relative_to(package)), found)
    return found


def collect_words(source: str, name: str, found: Found) -> None:
    """Add the words of one module.

    Args:
        source: its text.
        name: by which a fault names it.
        found: takes keys and faults.
    """
    tree = ast.parse(source)
    _Visitor(_helpers(tree), name, found).visit(tree)


def _helpers(tree: ast.Module) -> dict[str, str | None]:
    """Names that stand for ``QCoreApplication.translate`` in a module, with the context that they fill in, if any."""
    made: dict[str, str | None] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and isinstance(node.body[-1], ast.Return):
            call = node.body[-1].value
            given = [each.arg for each in node.args.args]
            if isinstance(call, ast.Call) and _is_translate(call) and _name_in(call.args[1], given):
                made[node.name] = _literals(call.args[0])[0]
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            value = node.value
            if ast.unparse(value) == _TRANSLATE:
                made[node.targets[0].id] = None
            elif isinstance(value, ast.Call) and value.args and ast.unparse(value.args[0]) == _TRANSLATE:
                made[node.targets[0].id] = _literals(value.args[1])[0]
    return made


def _is_translate(call: ast.Call) -> bool:
    return ast.unparse(call.func) == _TRANSLATE and len(call.args) > 1


def _name_in(node: ast.expr, names: Iterable[str]) -> bool:
    return isinstance(node, ast.Name) and node.id in names


def _literals(node: ast.expr) -> list[str]:
    """The texts that an expression may be; none where it is not made of literals."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        either, other = _literals(node.body), _literals(node.orelse)
        return [*either, *other] if either and other else []
    return []


class _Visitor(ast.NodeVisitor):
    """Walks a module with the class that it stands in."""

    def __init__(self, helpers: dict[str, str | None], name: str, found: Found) -> None:
        self._helpers, self._name, self._found = helpers, name, found
        self._classes: list[str] = []
        self._inside_helper = False

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name not in self._helpers:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        called = ast.unparse(node.func)
        if called == _TRANSLATE and ast.unparse(node.args[0]) == _OF_SENTENCES:
            return
        if called == _TRANSLATE or self._helpers.get(called, "") is None:
            context = _literals(node.args[0])
            self._add(context[0] if context else None, node.args[1], node)
        elif called in self._helpers:
            self._add(self._helpers[called], node.args[0], node)
        elif called == "self.tr":
            self._add(self._classes[-1], node.args[0], node)
        elif called.split(".")[-1] in {"tr", "_tr"}:
            self._add(None, node.args[0], node)
        self.generic_visit(node)

    def _add(self, context: str | None, words: ast.expr, node: ast.Call) -> None:
        texts = _literals(words)
        if context is None or not texts:
            self._found.faults.append(f"{self._name}:{node.lineno}: {ast.unparse(node)}")
        else:
            self._found.keys |= {(context, text) for text in texts}


def catalogue_keys(found: Found, templates: Mapping[str, Template]) -> set[Key]:
    """The keys of every catalogue.

    Args:
        found: the words of the window.
        templates: those of sentences.
    """
    tables = {(reference_words.CONTEXT, text) for text in reference_words.reference_texts()}
    return found.keys | sentence_keys(templates) | tables


def main() -> int:
    """Brings every catalogue up to date; returns how many entries are left to translate, at most 1."""
    found = words_of_package()
    for fault in found.faults:
        sys.stderr.write(f"{fault}: the words of a translation must be a literal\n")
    templates = found_templates()
    SENTENCES_PATH.write_text(as_file(templates), encoding="utf-8")
    left, keys = 0, catalogue_keys(found, templates)
    for language in LANGUAGES:
        path = catalogue_path(language)
        entries = brought_up_to_date(read_catalogue(path) if path.exists() else {}, keys)
        write_catalogue(path, language, entries)
        unfinished = sum(not entry.is_finished for entry in entries.values())
        sys.stdout.write(f"{path.name}: {len(entries)} words, {unfinished} to translate\n")
        left += unfinished
    return min(1, left + len(found.faults))


if __name__ == "__main__":
    sys.exit(main())
