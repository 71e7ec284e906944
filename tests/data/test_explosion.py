"""Where requirements come from: both trees add up to what is planned."""

from __future__ import annotations

import random

import numpy as np
import pytest

from data.explosion import Explosion, explosion_of
from data.explosion_paths import Downward, Upward, graph_steps
from data.make_case import make_case
from tests.books import make_book, shuffled
from tests.seeds import seeds

MOTORS = make_book(
    build_plan=[
        {"product": "Motor", "period": "2027", "quantity": 10},
        {"product": "Motor", "period": "2028", "quantity": 20},
    ],
    bom=[
        {"parent": "Motor", "component": "Rotor", "quantity": 1},
        {"parent": "Rotor", "component": "Magnet", "quantity": 4},
        {"parent": "Motor", "component": "Magnet", "quantity": 1},
        {"parent": "Magnet", "component": "NdPr", "quantity": 50, "unit": "g", "scrap": 0.2},
    ],
    materials=[{"material": "NdPr", "unit": "kg"}],
    contents=[{"material": "NdPr", "mineral": "neodymium", "fraction": 0.75}],
    requirements=[{"material": "NdPr", "period": "2027", "quantity": 3}],
)
"""A motor takes 5 magnets of 50 g and 20 % scrap: 0.3 kg of NdPr, so 3 kg in 2027, 6 kg in 2028, and 3 kg as asked."""


def graph(explosion):
    """The graph of an explosion, made at once."""
    steps = graph_steps(explosion)
    while True:
        try:
            next(steps)
        except StopIteration as made:
            return made.value


def graph_of(book):
    return graph(explosion_of(book))


def below(tree, branch):
    """The branches below one; the roots below None."""
    made = [tree.child(branch, row) for row in range(tree.count(branch))]
    keys = [tree.key(branch, row) for row in range(tree.count(branch))]
    assert keys == [(each.kind, each.item, each.row_id) for each in made]
    return made


def roots(tree):
    return below(tree, None)


def every_branch(tree):
    ahead = roots(tree)
    while ahead:
        branch = ahead.pop()
        ahead += below(tree, branch)
        yield branch


def amounts(tree, *path):
    (branch,) = [each for each in every_branch(tree) if each.above == path and each.kind in {"line", "mineral"}]
    return branch.amounts.tolist()


def test_that_a_path_down_takes_what_its_quantities_and_scrap_multiply_to():
    down = Downward(graph_of(MOTORS))

    assert amounts(down, "Motor", "Rotor") == [10.0, 20.0]
    assert amounts(down, "Motor", "Rotor", "Magnet") == [40.0, 80.0]
    assert amounts(down, "Motor", "Rotor", "Magnet", "NdPr") == pytest.approx([2.4, 4.8])
    assert amounts(down, "Motor", "Magnet", "NdPr") == pytest.approx([0.6, 1.2])
    assert amounts(down, "Motor", "Magnet", "NdPr", "neodymium") == pytest.approx([0.45, 0.9])


def test_that_a_requirement_is_traced_up_to_rows_of_the_build_plan_and_of_requirements():
    up = Upward(graph_of(MOTORS))
    (root,) = roots(up)

    assert root.amounts.tolist() == pytest.approx([6.0, 6.0])
    stated, magnet = below(up, root)
    assert (stated.kind, stated.amounts.tolist()) == ("stated", [3.0, 0.0])
    assert magnet.amounts.tolist() == pytest.approx([3.0, 6.0])
    assert [each.item for each in below(up, magnet)] == ["Rotor", "Motor"]
    assert amounts(up, "NdPr", "Magnet", "Motor") == pytest.approx([0.6, 1.2])
    builds = [each for each in every_branch(up) if each.kind == "build"]
    assert sum(each.amounts.sum() for each in builds) == pytest.approx(9.0)


def _some(draw, items):
    return draw.sample(items, min(len(items), draw.randint(1, 2)))


def some_book(seed):
    """Up to five levels of items of which each takes some of the levels below, in several units, with scrap."""
    draw = random.Random(seed)
    levels = [[f"L{level}-{number}" for number in range(draw.randint(1, 4))] for level in range(draw.randint(2, 5))]
    lines = [
        {
            "parent": parent,
            "component": component,
            "quantity": draw.randint(1, 5),
            "unit": draw.choice([None, "kg", "g"]) if component in levels[-1] else None,
            "scrap": draw.choice([None, 0.1]),
        }
        for number, level in enumerate(levels[:-1])
        for parent in level
        for component in _some(draw, [item for lower in levels[number + 1 :] for item in lower])
    ]
    return make_book(
        build_plan=[
            {"product": item, "period": period, "quantity": draw.randint(0, 9)}
            for item in levels[0]
            for period in draw.sample(["2027", "2028", "2029"], 2)
        ],
        bom=lines,
        requirements=[{"material": levels[-1][0], "period": "2028", "quantity": 7.0}],
    )


@pytest.mark.parametrize("seed", seeds(12, 300))
def test_that_both_trees_add_up_to_the_requirements_of_the_case_and_every_branch_to_those_below_it(seed):
    book = shuffled(some_book(seed), seed)
    case, problems = make_case(book)
    assert case is not None, problems
    made = graph_of(book)
    width = len(made.explosion.periods)
    required = {name: np.zeros(width) for name in case.requirements["material"]}
    for material, period, quantity in case.requirements.itertuples(index=False, name=None):
        required[material][period] = quantity

    down, up = Downward(made), Upward(made)
    found = {name: np.zeros(width) for name in required}
    for branch in every_branch(down):
        if branch.kind != "mineral" and branch.item in found:
            found[branch.item] += branch.amounts
    for row in made.explosion.stated.itertuples(index=False):
        found[row.material][row.period] += row.quantity
    assert {root.item for root in roots(up)} == set(required)
    for root in roots(up):
        assert root.amounts == pytest.approx(required[root.item])
        assert found[root.item] == pytest.approx(required[root.item])
    for branch in every_branch(up):
        if branch.kind in {"material", "line"}:
            assert sum(each.amounts for each in below(up, branch)) == pytest.approx(branch.amounts)


def test_that_an_assembly_that_is_required_as_it_is_is_bought_whole():
    book = make_book(
        bom=[{"parent": "Rotor", "component": "M", "quantity": 2}],
        requirements=[{"material": "Rotor", "quantity": 5}],
    )
    up = Upward(graph_of(book))

    assert [(each.item, each.amounts.tolist()) for each in roots(up)] == [("Rotor", [5.0])]
    assert [each.kind for each in below(up, roots(up)[0])] == ["stated"]


def test_that_a_loop_is_shown_once_round_and_no_amount_is_said():
    book = make_book(
        build_plan=[{"product": "P", "quantity": 1}],
        bom=[
            {"parent": "P", "component": "M", "quantity": 1},
            {"parent": "A", "component": "B", "quantity": 1},
            {"parent": "B", "component": "A", "quantity": 1},
        ],
    )
    explosion = explosion_of(book)
    down = Downward(graph(explosion))

    assert not explosion.is_whole
    assert [root.item for root in roots(down)] == ["P", "A"]
    assert [each.above for each in every_branch(down) if each.is_loop] == [("A", "B", "A")]
    assert all(np.isnan(each.amounts).all() for each in every_branch(down))


@pytest.mark.parametrize(
    "bom",
    [
        [{"parent": "P", "component": "M", "quantity": "two"}],
        [{"parent": "P", "component": "M", "quantity": 1, "unit": "m"}],
        [{"parent": "P", "component": None, "quantity": 1}, {"parent": "P", "component": "M", "quantity": 1}],
    ],
    ids=["no number", "no length in kg", "no component"],
)
def test_that_a_book_whose_bom_has_an_error_has_its_lines_and_no_amounts(bom):
    book = make_book(build_plan=[{"product": "P", "quantity": 1}], bom=bom, materials=[{"material": "M"}])
    explosion = explosion_of(book)
    down = Downward(graph(explosion))

    assert make_case(book)[0] is None
    assert not explosion.is_whole
    assert len(below(down, roots(down)[0])) == len(bom)
    assert all(np.isnan(each.amounts).all() for each in every_branch(down))


def test_that_an_error_in_another_sheet_leaves_the_amounts():
    book = make_book(
        build_plan=[{"product": "P", "quantity": 2}],
        bom=[{"parent": "P", "component": "M", "quantity": 3}],
        offers=[{"offer": "O", "unit_price": "cheap"}],
    )

    assert make_case(book)[0] is None
    assert amounts(Downward(graph_of(book)), "P", "M") == [6.0]


def test_that_forty_diamonds_are_opened_level_by_level_and_searched_without_walking_every_path():
    lines = [
        {"parent": f"X{level:02}", "component": f"{side}{level:02}", "quantity": 1}
        for level in range(40)
        for side in "ab"
    ] + [
        {"parent": f"{side}{level:02}", "component": f"X{level + 1:02}", "quantity": 1}
        for level in range(40)
        for side in "ab"
    ]
    made = graph_of(make_book(build_plan=[{"product": "X00", "quantity": 1}], bom=lines))
    down, up = Downward(made), Upward(made)

    assert roots(up)[0].amounts.tolist() == [2.0**40]
    assert {each.amounts[0] for each in below(up, roots(up)[0])} == {2.0**39}
    assert len(down.leading_to({"X40"})) == 121


def test_that_nothing_is_needed_of_an_empty_book():
    explosion = explosion_of(make_book(complete=False))

    assert isinstance(explosion, Explosion)
    assert roots(Downward(graph(explosion))) == []
    assert roots(Upward(graph(explosion))) == []
