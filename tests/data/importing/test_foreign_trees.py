"""The same tree of assemblies, however its levels are written, is the same tree."""

import random

import pytest

from tests.data.importing.foreign_reading import import_result
from tests.workbooks.foreign_file import Look, Sheet, xlsx
from tests.workbooks.foreign_titles import LEVELS, PARENTS, POSITIONS, TITLES

WAYS = ("level", "level below one", "dots before", "positions", "damaged positions", "blanks", "indents", "parent")


@pytest.mark.parametrize("way", WAYS)
def test_that_a_tree_is_the_same_however_its_levels_are_written(way, tmp_path):
    assert [found for language in TITLES for found in _check(language, way, tmp_path, seed=1)] == []


@pytest.mark.long
@pytest.mark.parametrize("way", WAYS)
def test_that_many_trees_are_the_same_however_their_levels_are_written(way, tmp_path):
    found = [each for language in TITLES for seed in range(100) for each in _check(language, way, tmp_path, seed)]
    assert found == []


def _check(language, way, folder, seed):
    choose = random.Random(f"{language}{way}{seed}")
    path = folder / "tree.xlsx"
    paths = _tree(choose)
    items = {path: f"P-{100 + row}" for row, path in enumerate(paths)}
    table = _table(language, way, items, choose)
    path.write_bytes(xlsx(Sheet("Data", table)))
    result = import_result(path)
    found = {line.item: line.parent for line in result["lines"]}
    expected = {item: items.get(path[:-1], "") for path, item in items.items()}
    expected = {item: parent for item, parent in expected.items() if way != "parent" or parent}
    if result["status"] == "questions" and way == "damaged positions":
        return []
    if found != expected:
        wrong = {item: (found.get(item), parent) for item, parent in expected.items() if found.get(item) != parent}
        return [
            f"{language} {table[0]} {result['status']} {result['reason']}{result['questions']}: found, true {wrong}"
        ]
    return []


def _tree(choose):
    """Paths such as (1,), (1, 1), (1, 2), (2,) from top to bottom; two tops, up to 11 children below one of them."""
    paths = []
    for top in (1, 2):
        paths.append((top,))
        for child in range(1, 1 + choose.choice((2, 3, 11))):
            paths.append((top, child))
            paths += [(top, child, grandchild) for grandchild in range(1, 1 + choose.choice((0, 0, 2)))]
    return paths


def _table(language, way, items, choose):
    words = {role: choose.choice(titles) for role, titles in TITLES[language].items()}
    table = [[words["part"], words["name"], words["quantity"], words["unit"]]]
    table += [[item, f"Thing {row}", row % 4 + 1, "pcs"] for row, item in enumerate(items.values())]
    if way == "blanks":
        return [table[0], *[[" " * 4 * (len(p) - 1) + r[0], *r[1:]] for p, r in zip(items, table[1:], strict=True)]]
    if way == "indents":
        return [table[0], *[[Look(r[0], indent=len(p) - 1), *r[1:]] for p, r in zip(items, table[1:], strict=True)]]
    titles = LEVELS if way in {"level", "level below one", "dots before"} else POSITIONS
    first = [choose.choice((PARENTS if way == "parent" else titles)[language])]
    first += [_mark(way, path, items) for path in items]
    rows = [[mark, *row] for mark, row in zip(first, table, strict=True)]
    return [rows[0], *[row for row in rows[1:] if way != "parent" or row[0]]]


def _mark(way, path, items):
    """What stands in the first column of a row."""
    dotted = ".".join(map(str, path))
    marks = {
        "level": len(path) - 1,
        "level below one": len(path),
        "dots before": "." * len(path) + str(len(path)),
        "positions": dotted,
        "damaged positions": float(dotted) if len(path) < 3 else dotted,
        "parent": items.get(path[:-1]),
    }
    return marks[way]
