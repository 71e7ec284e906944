"""The modules of the code as trees, with what each names: functions, constants, calls."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path

Function = ast.FunctionDef


@dataclass
class Module:
    """One module and what it names."""

    path: Path
    tree: ast.Module
    parents: dict[ast.AST, ast.AST] = field(default_factory=dict)
    functions: dict[str, list[Function]] = field(default_factory=dict)
    constants: dict[str, list[ast.expr]] = field(default_factory=dict)
    calls: dict[str, list[ast.Call]] = field(default_factory=dict)
    scopes: dict[ast.AST, Scope] = field(default_factory=dict)

    def scope_of(self, function: Function) -> Scope:
        """What a function binds, looked up once."""
        if function not in self.scopes:
            self.scopes[function] = _scope(function)
        return self.scopes[function]


@dataclass
class Scope:
    """What a function binds to its names: values, sequences that they run over, and what is appended to them."""

    bound: dict[str, list[ast.expr]] = field(default_factory=dict)
    looped: dict[str, list[ast.expr]] = field(default_factory=dict)
    appended: dict[str, list[ast.expr]] = field(default_factory=dict)
    returned: list[ast.expr] = field(default_factory=list)
    yielded: list[ast.expr] = field(default_factory=list)


def read_module(path: Path) -> Module:
    """The module of a file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    module = Module(path, tree)
    for node in ast.walk(tree):
        for child in ast.iter_child_nodes(node):
            module.parents[child] = node
        if isinstance(node, Function):
            module.functions.setdefault(node.name, []).append(node)
        if isinstance(node, ast.Call):
            module.calls.setdefault(called_name(node), []).append(node)
    for statement in tree.body:
        for name, value in _bindings(statement):
            module.constants.setdefault(name, []).append(value)
    return module


def called_name(call: ast.Call) -> str:
    """The last name of what is called."""
    called = call.func
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""


def above(module: Module, node: ast.AST) -> Iterator[ast.AST]:
    """What a node stands in, from the inside out."""
    while (above := module.parents.get(node)) is not None:
        yield above
        node = above


def _bindings(statement: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """Names and what an assignment binds to them."""
    if isinstance(statement, ast.Assign):
        for target in statement.targets:
            yield from _matched(target, statement.value)
    elif isinstance(statement, ast.AnnAssign | ast.AugAssign | ast.NamedExpr) and statement.value is not None:
        yield from _matched(statement.target, statement.value)


def _matched(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    if isinstance(target, ast.Name):
        yield target.id, value
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for one, other in zip(target.elts, value.elts, strict=False):
            yield from _matched(one, other)
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.IfExp):
        yield from _matched(target, value.body)
        yield from _matched(target, value.orelse)
    elif isinstance(target, ast.Subscript):
        yield from _matched(target.value, ast.List([value]))


def _scope(function: Function) -> Scope:
    scope = Scope()
    for node in ast.walk(function):
        for name, value in _bindings(node):
            scope.bound.setdefault(name, []).append(value)
        if isinstance(node, ast.For | ast.comprehension) and isinstance(node.target, ast.Name):
            scope.looped.setdefault(node.target.id, []).append(node.iter)
        elif isinstance(node, ast.Call) and called_name(node) in {"append", "add"} and len(node.args) == 1:
            scope.appended.setdefault(ast.unparse(node.func).rpartition(".")[0], []).append(node.args[0])
        elif isinstance(node, ast.Return) and node.value is not None:
            scope.returned.append(node.value)
        elif isinstance(node, ast.Yield) and node.value is not None:
            scope.yielded.append(node.value)
    return scope


def is_text(node: ast.expr) -> bool:
    """Whether an expression is a literal text."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def terms(node: ast.expr) -> Iterator[ast.expr]:
    """The terms of a sum; the expression itself where it is none."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        yield from terms(node.left)
        yield from terms(node.right)
    else:
        yield node


def parts(nodes: Iterable[ast.expr]) -> Iterator[ast.expr]:
    """The literals and values that strings are made of, one after the other."""
    flat = [part for node in nodes for part in (node.values if isinstance(node, ast.JoinedStr) else (node,))]
    was_whole = False
    for part, after in zip_longest(flat, flat[1:]):
        whole = _whole_of(part, after)
        if not was_whole:
            yield part if whole is None else whole
        was_whole = whole is not None


def _whole_of(first: ast.expr, second: ast.expr | None) -> ast.expr | None:
    """The text of ``f"{text[0].upper()}{text[1:]}"``: with another first letter; None where it is something else."""
    match first, second:
        case ast.FormattedValue(value=ast.Call(func=ast.Attribute(ast.Subscript(text), "upper" | "lower"))), (
            ast.FormattedValue(value=ast.Subscript(rest))
        ) if ast.unparse(text) == ast.unparse(rest):
            return text
    return None
