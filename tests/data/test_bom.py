"""Bills of materials: explosion by hand, against recursion, and its laws; loops named in order."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.bom import LOOPS_REPORTED, BillOfMaterials, BomLoopError, explode, find_loops, loop_as_text


def links(*rows: tuple[str, str, float]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["parent", "component", "quantity_per"])


def builds(*rows: tuple[str, str, float]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["product", "period", "quantity"])


def as_dict(requirements: pd.DataFrame) -> dict[tuple[str, str], float]:
    return {(row.material, row.period): row.quantity for row in requirements.itertuples()}


def test_that_three_levels_multiply_and_a_shared_part_adds_up():
    # A motor takes 2 rotors of 6 magnets and 4 spare magnets, and 3 kg of copper: 16 magnets a motor; a magnet takes
    # 0.05 kg of neodymium with 10 % scrap.
    lines = links(
        ("motor", "rotor", 2.0),
        ("rotor", "magnet", 6.0),
        ("motor", "magnet", 4.0),
        ("motor", "copper", 3.0),
        ("magnet", "neodymium", 0.05 * 1.1),
    )
    found = as_dict(explode(lines, builds(("motor", "2027", 10.0), ("motor", "2028", 5.0))))
    assert found == pytest.approx(
        {
            ("copper", "2027"): 30.0,
            ("copper", "2028"): 15.0,
            ("neodymium", "2027"): 16 * 10 * 0.055,
            ("neodymium", "2028"): 16 * 5 * 0.055,
        },
        rel=1e-15,
    )


def test_that_lines_of_one_parent_and_component_add_up():
    lines = links(("pump", "bolt", 4.0), ("pump", "bolt", 2.0))
    assert as_dict(explode(lines, builds(("pump", "", 3.0)))) == {("bolt", ""): 18.0}


def test_that_builds_of_one_product_and_period_add_up():
    lines = links(("pump", "bolt", 4.0))
    assert as_dict(explode(lines, builds(("pump", "", 3.0), ("pump", "", 1.0)))) == {("bolt", ""): 16.0}


def test_that_a_product_that_is_parent_of_nothing_is_itself_a_material():
    lines = links(("pump", "bolt", 4.0))
    found = explode(lines, builds(("bolt", "2027", 7.0), ("unheard of", "2027", 2.0), ("pump", "2027", 1.0)))
    assert as_dict(found) == {("bolt", "2027"): 11.0, ("unheard of", "2027"): 2.0}


def test_that_an_intermediate_part_may_also_be_built_for_sale():
    lines = links(("motor", "rotor", 2.0), ("rotor", "magnet", 6.0))
    assert as_dict(explode(lines, builds(("motor", "", 1.0), ("rotor", "", 1.0)))) == {("magnet", ""): 18.0}


def test_that_without_lines_every_product_is_a_material_and_without_builds_nothing_is_required():
    assert as_dict(explode(links(), builds(("motor", "2027", 3.0)))) == {("motor", "2027"): 3.0}
    nothing = explode(links(("motor", "rotor", 2.0)), builds())
    assert nothing.empty
    assert list(nothing.columns) == ["material", "period", "quantity"]


def test_that_a_ladder_of_40_diamonds_is_exploded_without_walking_its_paths():
    # Each rung has two parts that both take one of the next rung: 2^40 of the last per unit of the first.
    rungs = [
        line
        for rung in range(40)
        for side in "ab"
        for line in ((f"{rung:02}", f"{rung:02}{side}", 1.0), (f"{rung:02}{side}", f"{rung + 1:02}", 1.0))
    ]
    assert as_dict(explode(links(*rungs), builds(("00", "", 1.0)))) == {("40", ""): 2.0**40}


def test_that_50000_lines_in_one_deep_chain_are_exploded_without_recursion():
    chain = links(*[(f"{level:05}", f"{level + 1:05}", 1.0) for level in range(50_000)])
    assert as_dict(explode(chain, builds(("00000", "", 3.0)))) == {("50000", ""): 3.0}


def test_that_the_content_of_a_product_lists_every_item_below_it():
    lines = links(("motor", "rotor", 2.0), ("rotor", "magnet", 6.0), ("motor", "magnet", 4.0), ("pump", "bolt", 1.0))
    bill = BillOfMaterials(lines)
    below = [tuple(row) for row in bill.content("motor").itertuples(index=False)]
    assert below == [("magnet", 16.0, True), ("rotor", 2.0, False)]
    assert bill.materials == {"magnet", "bolt"}
    with pytest.raises(KeyError):
        bill.content("unheard of")


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (links(("A", "B", 1.0), ("B", "C", 1.0), ("C", "A", 1.0), ("A", "X", 1.0)), ["A → B → C → A"]),
        (links(("A", "A", 1.0)), ["A → A"]),
        (links(("C", "A", 1.0), ("A", "C", 0.0)), ["A → C → A"]),
        # Two loops that share no item, one beneath the other.
        (
            links(("A", "B", 1.0), ("B", "A", 1.0), ("B", "C", 1.0), ("C", "D", 1.0), ("D", "C", 1.0)),
            ["A → B → A", "C → D → C"],
        ),
        # Two loops without a common item inside one knot.
        (
            links(("A", "B", 1.0), ("B", "A", 1.0), ("C", "D", 1.0), ("D", "C", 1.0), ("A", "C", 1.0), ("D", "B", 1.0)),
            ["A → B → A", "C → D → C"],
        ),
        # A knot with an item that is its own component.
        (links(("A", "B", 1.0), ("B", "A", 1.0), ("B", "B", 1.0)), ["B → B"]),
        (links(("A", "B", 1.0), ("A", "C", 1.0), ("B", "D", 1.0), ("C", "D", 1.0)), []),
    ],
)
def test_that_every_loop_is_named_whole_and_in_order(lines, text):
    assert [loop_as_text(loop) for loop in find_loops(lines)] == text


def test_that_exploding_a_loop_is_refused_with_its_name():
    with pytest.raises(BomLoopError, match="A → B → A") as refused:
        explode(links(("A", "B", 1.0), ("B", "A", 1.0)), builds(("A", "", 1.0)))
    assert refused.value.loops == [["A", "B"]]


def test_that_of_very_many_loops_the_first_hundred_are_named():
    pairs = [line for pair in range(500) for line in ((f"a{pair}", f"b{pair}", 1.0), (f"b{pair}", f"a{pair}", 1.0))]
    assert len(find_loops(links(*pairs))) == LOOPS_REPORTED


@pytest.mark.parametrize("quantity", [-1.0, float("nan"), float("inf")])
def test_that_a_quantity_that_is_no_amount_is_refused(quantity):
    with pytest.raises(ValueError, match="'quantity_per' must hold numbers from 0 up"):
        explode(links(("A", "B", quantity)), builds())
    with pytest.raises(ValueError, match="'quantity' must hold numbers from 0 up"):
        explode(links(("A", "B", 1.0)), builds(("A", "", quantity)))


def test_that_an_item_without_a_name_is_refused():
    with pytest.raises(ValueError, match="column 'component' has 1 rows without a name"):
        explode(pd.DataFrame({"parent": ["A"], "component": [None], "quantity_per": [1.0]}), builds())


def test_that_a_requirement_beyond_all_numbers_is_refused_and_not_infinite():
    tower = links(*[(f"{level:03}", f"{level + 1:03}", 1e9) for level in range(40)])
    with pytest.raises(ValueError, match="'035' is too large for a number"):
        explode(tower, builds(("000", "", 1.0)))


@st.composite
def random_bills(draw):
    """Lines from a lower to a higher number only, so without a loop, and builds of any item."""
    items = [f"i{number}" for number in range(draw(st.integers(2, 8)))]
    pair = st.tuples(st.integers(0, len(items) - 1), st.integers(0, len(items) - 1)).filter(lambda p: p[0] < p[1])
    amount = st.integers(0, 5).map(float)
    lines = draw(st.lists(st.tuples(pair, amount), max_size=16))
    plan = draw(
        st.lists(st.tuples(st.sampled_from([*items, "other"]), st.sampled_from(["2027", "2028"]), amount), max_size=6)
    )
    return links(*[(items[a], items[b], q) for (a, b), q in lines]), builds(*plan)


def by_recursion(lines: pd.DataFrame, plan: pd.DataFrame) -> dict[tuple[str, str], float]:
    """Every path walked on its own: what a buyer would do with a pencil."""
    found: dict[tuple[str, str], float] = {}

    def take(item, period, quantity):
        below = [row for row in lines.itertuples() if row.parent == item]
        for row in below:
            take(row.component, period, quantity * row.quantity_per)
        if not below and quantity > 0:
            found[item, period] = found.get((item, period), 0.0) + quantity

    for row in plan.itertuples():
        take(row.product, row.period, row.quantity)
    return found


@given(random_bills())
def test_that_explosion_equals_walking_every_path(bill):
    lines, plan = bill
    assert as_dict(explode(lines, plan)) == by_recursion(lines, plan)


@given(random_bills(), st.randoms(use_true_random=False))
def test_that_the_order_of_rows_never_matters_to_the_last_bit(bill, random):
    lines, plan = bill
    lines["quantity_per"] /= 7.0
    plan["quantity"] /= 3.0
    shuffled = [table.sample(frac=1.0, random_state=random.randrange(2**32)) for table in (lines, plan)]
    pd.testing.assert_frame_equal(explode(lines, plan), explode(*shuffled), check_exact=True)


def test_that_mass_is_conserved_when_every_parent_weighs_what_its_components_weigh():
    # Where the quantities per unit of each parent sum to 1 kg per kg, the materials weigh what the products weigh.
    random = np.random.default_rng(7)
    rows = []
    for parent in range(300):
        components = random.choice(np.arange(parent + 1, 400), size=random.integers(1, 6), replace=False)
        quantities = random.dirichlet(np.ones(len(components)))
        rows += [(f"{parent:03}", f"{c:03}", q) for c, q in zip(components, quantities, strict=True)]
    plan = builds(*[(f"{item:03}", f"{2027 + item % 3}", float(item + 1)) for item in range(0, 300, 7)])
    found = explode(links(*rows), plan)
    made = plan.groupby("period")["quantity"].sum()
    assert found.groupby("period")["quantity"].sum().to_dict() == pytest.approx(made.to_dict(), rel=1e-12)
