"""What the expressions of the code may be: values, numbers, or words that are templates."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop.translation.source_modules import (
    Function,
    Module,
    above,
    called_name,
    is_text,
    parts,
    read_module,
    terms,
)
from desktop.translation.template_text import (
    BLANK,
    CITED,
    COUNTRY,
    NUMBER,
    TITLE,
    UNSAID,
    VALUE,
    Template,
    escaped,
    pieces,
)

PACKAGES = Path(__file__).resolve().parents[2]
_CHOSEN = {
    "limit": ("at most", "at least", "exactly"),
    "measure": ("quantity", "value", "suppliers", "countries"),
    "stage": ("mined", "refined", "made", "owned", "any", "each"),
}
"""Fields whose values are fixed words of the workbook."""
_CITED = {"whom", "status", "status_2026_11_23", "evidence", "mineral_name"}
"""Fields and functions that give texts of the reference tables, or others where the tables have none."""
_SAID_FIELDS = {"sentence", "words", "mix_of", "reason"}
_TITLED = {"column", "spec", "setting", "sheet_spec"}
_NUMBER_CALLS = {"number_words", "_number", "_amount", "_price"}
_BESIDE_NUMBERS = " (%+-−×=~<>≤≥.,"
_WORD = re.compile(r"[A-Za-z]{2}|\b[aA]\b")
_NAME_OF_CODE = re.compile(r"[\w./]*[_./]\w*|[a-z]+(-[a-z]*)+|(?!BOM)[A-Z]{3}|kg|mm?2?|pcs|s")
Kinds = frozenset[str]


class SentenceKinds:
    """What all modules say, and the templates found in them."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self.templates: dict[str, Template] = {}
        self.modules = [read_module(path) for path in paths]
        self._by_name: dict[str, list[tuple[Module, Function]]] = {}
        for module in self.modules:
            for name, functions in module.functions.items():
                self._by_name.setdefault(name, []).extend((module, each) for each in functions)
        self._fields = self._said_fields()
        self._busy: set[tuple[str, int]] = set()
        self._known: dict[int, Kinds] = {}

    def _said_fields(self) -> dict[str, list[tuple[Module, ast.expr]]]:
        """What the dataclasses of all modules are given for the fields that hold words."""
        orders = {
            node.name: [each.target.id for each in node.body
                        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)]
            for module in self.modules for node in module.tree.body if isinstance(node, ast.ClassDef)
        }  # fmt: skip
        given: dict[str, list[tuple[Module, ast.expr]]] = {}
        for module in self.modules:
            for name in module.calls:
                for call in module.calls[name] if name in orders or name == "replace" else ():
                    named = [*zip(orders.get(name, ()), call.args, strict=False)]
                    named += [(each.arg or "", each.value) for each in call.keywords]
                    for field_name, value in named:
                        if field_name in _SAID_FIELDS:
                            given.setdefault(field_name, []).append((module, value))
        return given

    # What an expression may be

    def kinds(self, module: Module, node: ast.expr) -> Kinds:
        """What an expression may be: a value, a number, words; its templates are taken in on the way."""
        mark = (str(module.path), id(node))
        if id(node) in self._known:
            return self._known[id(node)]
        if mark in self._busy:
            return frozenset()
        self._busy.add(mark)
        try:
            found = frozenset(self._kinds(module, node))
        finally:
            self._busy.discard(mark)
        self._known[id(node)] = found
        return found

    def _kinds(self, module: Module, node: ast.expr) -> Iterable[str]:  # noqa: PLR0911 one return a kind of expression
        match node:
            case ast.JoinedStr() if isinstance(whole := next(parts([node]), node), ast.Name) and len(node.values) == 2:
                return self.kinds(module, whole)
            case ast.Constant(value=str()) | ast.JoinedStr():
                return self.take(module, [node])
            case ast.BinOp(op=ast.Add()):
                return self._sum(module, node)
            case ast.IfExp():
                return self.kinds(module, node.body) | self.kinds(module, node.orelse)
            case ast.BoolOp():
                return frozenset().union(*(self.kinds(module, each) for each in node.values))
            case ast.Call():
                return self._call(module, node)
            case ast.Name():
                return self._name(module, node)
            case ast.Attribute():
                return self._attribute(module, node)
            case ast.Subscript():
                return self.elements(module, node.value) or {VALUE}
            case ast.NamedExpr(value=value) | ast.Lambda(body=value):
                return self.kinds(module, value)
            case _:
                return {VALUE}

    def take(self, module: Module, nodes: Sequence[ast.expr]) -> Iterable[str]:
        """Take a string in, if it says anything; what it may be is then itself."""
        text = ""
        places: list[Iterable[str]] = []
        for part in parts(nodes):
            if isinstance(part, ast.Constant):
                text += escaped(str(part.value))
                continue
            text += f"{{{len(places)}}}"
            places.append(self._kinds_of_value(module, part) if isinstance(part, ast.FormattedValue)
                          else self.kinds(module, part))  # fmt: skip
        if "{{}}" in text:
            return {VALUE}
        literal = "".join(piece for piece in pieces(text) if isinstance(piece, str))
        if _WORD.search(literal) and not _NAME_OF_CODE.fullmatch(literal):
            return {self._add(text, places, module, nodes[0])}
        if any(kind not in {VALUE, NUMBER} for kinds in places for kind in kinds):
            return {self._add(f"{text}{UNSAID}{module.path.stem}⟩", places, module, nodes[0])}
        if numbers := _numbers(text, literal, places):
            return numbers
        if not text:
            return {BLANK}
        is_sign = not places and not any(map(str.isalnum, text)) and not text.isspace()
        return {VALUE} if not is_sign else {self._add(f"{text}{UNSAID}⟩", (), module, nodes[0])}

    def _add(self, text: str, places: Sequence[Iterable[str]], module: Module, node: ast.expr) -> str:
        where = f"{module.path.relative_to(PACKAGES).as_posix()}:{node.lineno}"
        template = self.templates.setdefault(text, Template(where, [set() for _ in places]))
        for known, kinds in zip(template.places, places, strict=True):
            known.update(kinds)
        return text

    def _kinds_of_value(self, module: Module, part: ast.FormattedValue) -> Kinds:
        if part.format_spec is not None:
            return frozenset({NUMBER})
        if part.conversion == ord("r"):
            return frozenset({VALUE})
        return self.kinds(module, part.value)

    def _sum(self, module: Module, node: ast.BinOp) -> Iterable[str]:
        """A string put together by ``+`` is one template, if any part of it is a literal."""
        return self.take(module, list(terms(node)))

    def _call(self, module: Module, node: ast.Call) -> Iterable[str]:  # noqa: PLR0911 one return a kind of call
        name = called_name(node)
        if name == "join" and isinstance(node.func, ast.Attribute) and node.args:
            return self._joined(module, node.func.value, node.args[0])
        if name == "format" and isinstance(node.func, ast.Attribute):
            return self._formatted(module, node.func.value, node.args)
        if name in {"str", "next", "strip", "rstrip", "min", "max", "cast"} and (node.args or name.endswith("strip")):
            if name.endswith("strip") and isinstance(node.func, ast.Attribute):
                return self.kinds(module, node.func.value)
            return frozenset().union(*(self.kinds(module, each) for each in node.args))
        if name == "get" and isinstance(node.func, ast.Attribute):
            found = self.elements(module, node.func.value)
            return found.union(*(self.kinds(module, each) for each in node.args[1:]))
        if name in _NUMBER_CALLS and not self._functions(module, name):
            return {NUMBER}
        if name == "country_name":
            return {COUNTRY}
        if name in _CITED:
            return {CITED, VALUE}
        functions = self._functions(module, name)
        if not functions and name in self._fields:
            return self._attribute(module, node.func) if isinstance(node.func, ast.Attribute) else {VALUE}
        if not functions:
            return {VALUE}
        return frozenset().union(*(self._returned(where, each) for where, each in functions))

    def _formatted(self, module: Module, form: ast.expr, values: Sequence[ast.expr]) -> Iterable[str]:
        """``FORM.format(...)``: a template whose places are the blank braces of the form."""
        texts = [each for where, each in self._texts(module, form) if "{}" in each]
        places = [self.kinds(module, each) for each in values]
        made = set()
        for text in texts:
            literals = text.split("{}")
            if len(literals) == len(places) + 1:
                numbered = "".join(
                    f"{{{number - 1}}}{each}" if number else each for number, each in enumerate(literals)
                )
                made.add(self._add(numbered, places, module, form))
        return made or {VALUE}

    def _texts(self, module: Module, node: ast.expr) -> list[tuple[Module, str]]:
        """The literal texts that a name or a literal stands for."""
        if is_text(node):
            return [(module, str(ast.literal_eval(node)))]
        if not isinstance(node, ast.Name):
            return []
        own = module.constants.get(node.id) or [
            value for each in self.modules for value in each.constants.get(node.id, ())
        ]
        return [(module, str(ast.literal_eval(value))) for value in own if is_text(value)]

    def _joined(self, module: Module, separator: ast.expr, sequence: ast.expr) -> Iterable[str]:
        """``", ".join(...)``: words, if what is joined is."""
        found = self.elements(module, sequence)
        if not is_text(separator):
            return found
        text = escaped(separator.value)  # type: ignore[attr-defined]
        has_words = any(character.isalpha() for character in text)
        if not has_words and found <= {VALUE, NUMBER, BLANK}:
            return {VALUE}
        several = f"{{0}}{text}{{1}}"
        if not has_words:
            several += f"{UNSAID}{module.path.stem}⟩"
        self._add(several, [found, found | {several}], module, separator)
        return found | {several}

    def _functions(self, module: Module, name: str) -> list[tuple[Module, Function]]:
        """The functions that a name may mean: those of the module first, else all."""
        own = [(module, each) for each in module.functions.get(name, ())]
        return own or ([] if name.startswith("_") else self._by_name.get(name, []))

    def _returned(self, module: Module, function: Function) -> Kinds:
        if "str" not in ast.unparse(function.returns or ast.Constant("str")):
            return frozenset({VALUE})
        scope = module.scope_of(function)
        return frozenset().union(*(self.kinds(module, each) for each in scope.returned))

    def _attribute(self, module: Module, node: ast.Attribute) -> Iterable[str]:  # noqa: PLR0911 one return a kind of it
        if node.attr in {"title", "blank"} and ast.unparse(node.value).split(".")[-1].split("(")[0] in _TITLED:
            return {TITLE}
        if node.attr in _CHOSEN:
            return {self._add(word, (), module, node) for word in _CHOSEN[node.attr]}
        if node.attr in _CITED:
            return {CITED, VALUE}
        if node.attr in self._fields:
            return frozenset().union(*(self.kinds(where, each) for where, each in self._fields[node.attr]))
        if node.attr == "name" and ast.unparse(node.value) != "member":
            return {VALUE}
        functions = [
            (where, each)
            for where, each in self._by_name.get(node.attr, [])
            if any(ast.unparse(mark).endswith("property") for mark in each.decorator_list)
        ]
        if functions:
            return frozenset().union(*(self._returned(where, each) for where, each in functions))
        return {VALUE}

    def _name(self, module: Module, node: ast.Name) -> Iterable[str]:
        """All that is bound to a name in the functions around it, by their callers, or in its module."""
        found: list[Kinds] = []
        for function in (each for each in above(module, node) if isinstance(each, Function)):
            scope = module.scope_of(function)
            found += [self.kinds(module, value) for value in scope.bound.get(node.id, ())]
            found += [self.elements(module, value) for value in scope.looped.get(node.id, ())]
            found += self._passed(module, function, node.id)
            if found:
                break
        if not found:
            found = [self.kinds(module, value) for value in module.constants.get(node.id, ())]
        if not found and node.id.isupper():
            others = [(each, value) for each in self.modules for value in each.constants.get(node.id, ())]
            found = [self.kinds(where, value) for where, value in others]
        return frozenset().union(*found) if found else {VALUE}

    def _passed(self, module: Module, function: Function, name: str) -> list[Kinds]:
        """What callers pass for a parameter."""
        given = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
        only = [each.arg for each in function.args.kwonlyargs]
        if name not in {*given, *only}:
            return []
        is_method = bool(given) and given[0] in {"self", "cls"}
        place = given.index(name) - is_method if name in given else -1
        found = []
        for where in [module] if function.name.startswith("_") else self.modules:
            for call in where.calls.get(function.name, ()):
                value = next((each.value for each in call.keywords if each.arg == name), None)
                if value is None and 0 <= place < len(call.args) and not isinstance(call.args[place], ast.Starred):
                    value = call.args[place]
                if value is not None:
                    found.append(self.kinds(where, value))
        default = dict(zip(given[len(given) - len(function.args.defaults) :], function.args.defaults, strict=True)).get(
            name
        )
        if default is not None:
            found.append(self.kinds(module, default))
        return found or [frozenset({VALUE})]

    def elements(self, module: Module, node: ast.expr) -> Kinds:
        """What the elements of a sequence, or the values of a dict, may be."""
        mark = ("elements", id(node))
        if mark in self._busy:
            return frozenset()
        self._busy.add(mark)
        try:
            return frozenset(self._elements(module, node))
        finally:
            self._busy.discard(mark)

    def _elements(self, module: Module, node: ast.expr) -> Iterable[str]:  # noqa: PLR0911
        match node:
            case ast.List(elts=elements) | ast.Tuple(elts=elements) | ast.Set(elts=elements):
                found = [
                    self.elements(module, each.value) if isinstance(each, ast.Starred) else self.kinds(module, each)
                    for each in elements
                ]
                return frozenset().union(*found)
            case ast.ListComp() | ast.GeneratorExp() | ast.SetComp():
                return self.kinds(module, node.elt)
            case ast.Dict():
                return frozenset().union(*(self.kinds(module, each) for each in node.values))
            case ast.DictComp():
                return self.kinds(module, node.value)
            case ast.IfExp():
                return self.elements(module, node.body) | self.elements(module, node.orelse)
            case ast.BoolOp():
                return frozenset().union(*(self.elements(module, each) for each in node.values))
            case ast.BinOp():
                return self.elements(module, node.left) | self.elements(module, node.right)
            case ast.Subscript():
                return self.elements(module, node.value)
            case ast.Attribute(attr=name) if name.removesuffix("s") in _CHOSEN and name.endswith("s"):
                return {self._add(word, (), module, node) for word in _CHOSEN[name.removesuffix("s")]}
            case ast.Name():
                return self._elements_of_name(module, node)
            case ast.Call():
                return self._elements_of_call(module, node)
            case _:
                return {VALUE}

    def _elements_of_name(self, module: Module, node: ast.Name) -> Iterable[str]:
        function = next((each for each in above(module, node) if isinstance(each, Function)), None)
        found: list[Kinds] = []
        if function is not None:
            scope = module.scope_of(function)
            found += [self.elements(module, value) for value in scope.bound.get(node.id, ())]
            found += [self.kinds(module, value) for value in scope.appended.get(node.id, ())]
            found += self._passed_elements(module, function, node.id)
        if not found:
            found = [self.elements(module, value) for value in module.constants.get(node.id, ())]
        if not found and node.id.isupper():
            others = [(each, value) for each in self.modules for value in each.constants.get(node.id, ())]
            found = [self.elements(where, value) for where, value in others]
        return frozenset().union(*found) if found else {VALUE}

    def _passed_elements(self, module: Module, function: Function, name: str) -> list[Kinds]:
        given = [each.arg for each in function.args.args]
        if name not in given:
            return []
        place = given.index(name) - (given[0] in {"self", "cls"})
        return [
            self.elements(where, call.args[place])
            for where in ([module] if function.name.startswith("_") else self.modules)
            for call in where.calls.get(function.name, ())
            if 0 <= place < len(call.args)
        ] or [frozenset({VALUE})]

    def _elements_of_call(self, module: Module, node: ast.Call) -> Iterable[str]:
        name = called_name(node)
        if name in {"sorted", "list", "tuple", "set", "filter", "dict", "reversed", "fromkeys", "chain"} and node.args:
            return self.elements(module, node.args[-1])
        if name == "values" and isinstance(node.func, ast.Attribute):
            return self.elements(module, node.func.value)
        found: list[Kinds] = []
        for where, function in self._functions(module, name):
            scope = where.scope_of(function)
            found += [self.elements(where, each) for each in scope.returned]
            found += [self.kinds(where, each) for each in scope.yielded]
        return frozenset().union(*found) if found else {VALUE}


def _numbers(text: str, literal: str, places: Sequence[Iterable[str]]) -> Kinds:
    """What a text without words is that begins with a number; nothing where it does not."""
    if not places or set(places[0]) != {NUMBER} or text.partition("{0}")[0].strip(_BESIDE_NUMBERS):
        return frozenset()
    if not literal.strip(_BESIDE_NUMBERS) and all(set(kinds) == {NUMBER} for kinds in places):
        return frozenset({NUMBER})
    return frozenset({NUMBER, VALUE})  # such as an amount of money with its currency
