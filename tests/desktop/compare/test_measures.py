"""What is set side by side, on the two plans of ``tests.desktop.compare.worked``."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from data.edits import ChangeSet, DeleteRows, SetCells, append_rows, apply
from data.plan import Cost
from desktop.compare.book_changes import book_changes, wish
from desktop.compare.compared import Compared, of_planned, without_rules
from desktop.compare.figure import (
    AT_LIMIT,
    BROKEN,
    HOLDS,
    MONEY,
    QUANTITY,
    SHARE,
    STATE,
    Figure,
    written,
    written_difference,
)
from desktop.compare.measures import award_steps, costs, country_steps, rule_steps, supplier_steps
from desktop.compare.side_by_side import differing_steps, side_by_side
from desktop.compare.tables import largest_first
from desktop.compare.words import what_differs
from desktop.session.planned import Planned
from desktop.steps import at_once
from tests.desktop.compare.worked import loose_plan, tight_plan
from tests.plans import worked_book

SPACE = "\N{NO-BREAK SPACE}"


@pytest.fixture(scope="module")
def loose() -> Compared:
    return of_planned(loose_plan(), "Cap 60 %")


@pytest.fixture(scope="module")
def tight() -> Compared:
    return of_planned(tight_plan(), "Cap 50 %")


def figures(table, key: str, name: str) -> dict[str, float | None]:
    return {row[key]: None if row[name] is None else round(float(row[name]), 9) for row in table.to_dict("records")}


def test_that_of_no_plan_there_is_a_table_without_rows():
    assert costs([])["part"].tolist() == []


def test_that_a_rule_whose_price_is_not_known_stands_with_what_is_known_of_it():
    made = loose_plan()
    exposure = made.plan.exposure.assign(price_per_point=pd.Series([None, None], dtype=object))
    table = at_once(rule_steps([of_planned(replace(made, plan=replace(made.plan, exposure=exposure)), "No price")]))

    assert table["figure"].tolist() == ["share", "limit", "state"]


def test_that_costs_stand_side_by_side_with_their_differences(loose, tight):
    table = costs([loose, tight])

    assert figures(table, "part", "value_0") == {
        "total": 261.0, "purchase": 240.0, "freight": 6.0, "tariff": 12.0, "other": 3.0,
        "without_rules": 235.0, "rules_cost": 26.0,
    }  # fmt: skip
    assert figures(table, "part", "difference_1") == {
        "total": 6.5, "purchase": 10.0, "freight": -1.0, "tariff": -2.0, "other": -0.5,
        "without_rules": 0.0, "rules_cost": 6.5,
    }  # fmt: skip


def test_that_the_plan_without_rules_has_a_total_and_nothing_else(loose):
    free = without_rules(loose.planned, "Without rules")
    table = costs([loose, free])

    assert figures(table, "part", "difference_1")["total"] == -26.0
    assert figures(table, "part", "value_1")["purchase"] is None
    assert at_once(award_steps([loose, free])).empty
    assert at_once(supplier_steps([loose, free]))["difference_1"].tolist() == [None, None]


def test_that_a_rule_shows_its_row_nearest_to_the_limit(loose, tight):
    table = at_once(rule_steps([loose, tight]))

    assert table[["rule", "applies_to", "stage", "figure"]].to_numpy().tolist() == [
        ["Cap", "M", "made", "share"], ["Cap", "M", "made", "limit"], ["Cap", "M", "made", "state"],
        ["Cap", "M", "made", "price_per_point"],
    ]  # fmt: skip
    values, differences = figures(table, "figure", "value_1"), figures(table, "figure", "difference_1")
    assert values == {"share": 0.5, "limit": 0.5, "state": AT_LIMIT, "price_per_point": 0.65}
    assert differences == {"share": -0.1, "limit": -0.1, "state": 0.0, "price_per_point": 0.0}
    assert table["value_0"][0].note == "China"


def test_that_the_largest_country_is_named_and_its_share_compared(loose, tight):
    table = at_once(country_steps([loose, tight]))

    assert (table["value_0"][0], table["value_0"][0].note) == (0.6, "CHN")
    assert float(table["difference_1"][0]) == pytest.approx(-0.1)


def test_that_a_supplier_gains_what_another_loses_and_the_dearer_price(loose, tight):
    assert figures(at_once(supplier_steps([loose, tight])), "supplier", "difference_1") == {"SA": -23.5, "SB": 30.0}


def test_that_awards_that_differ_are_listed_with_quantity_and_cost_and_the_others_are_not(loose, tight):
    table = at_once(award_steps([loose, tight]))

    assert figures(table, "offer", "difference_1") == {"A": -10.0, "B": 10.0}
    assert figures(table, "offer", "cost_difference_1") == {"A": -23.5, "B": 30.0}
    assert at_once(award_steps([loose, loose])).empty


def test_that_awards_are_ranked_by_what_they_cost_as_quantities_have_several_units():
    table = pd.DataFrame({
        "offer": ["many screws", "one magnet"],
        "difference_1": [Figure(5000.0, QUANTITY, "pcs"), Figure(1.0, QUANTITY, "t")],
        "cost_difference_1": [Figure(50.0, MONEY, "USD"), Figure(-900.0, MONEY, "USD")],
    })  # fmt: skip
    plans = [Compared("A", "USD", 1.0), Compared("B", "USD", 2.0)]

    assert largest_first(table, plans)["offer"].tolist() == ["one magnet", "many screws"]


def test_that_an_offer_that_one_plan_does_not_buy_counts_as_none_of_it():
    table = side_by_side(
        [{("A",): Figure(2.0, QUANTITY, "kg")}, {("B",): Figure(3.0, QUANTITY, "kg")}], ("offer",), absent_is_zero=True
    )

    assert figures(table, "offer", "difference_1") == {"A": -2.0, "B": 3.0}


def test_that_two_currencies_are_never_subtracted_and_always_shown():
    table = side_by_side([{("t",): Figure(2.0, MONEY, "USD")}, {("t",): Figure(2.0, MONEY, "EUR")}], ("part",))

    assert table["difference_1"].tolist() == [None]
    assert len(at_once(differing_steps(table))) == 1


@pytest.mark.parametrize(
    ("figure", "plain", "difference"),
    [
        (Figure(0.5, SHARE, "", "China"), f"50.00{SPACE}% China", f"+50.00{SPACE}%"),
        (Figure(-1234.6, MONEY, "USD"), f"-1,234.60{SPACE}USD", f"−1,234.60{SPACE}USD"),
        (Figure(0.5, SHARE).less(Figure(0.6, SHARE)), f"-10.00{SPACE}pp", f"−10.00{SPACE}pp"),
        (Figure(0.0, QUANTITY, "kg"), f"0{SPACE}kg", f"0{SPACE}kg"),
        (None, "–", "–"),
    ],
)
def test_that_figures_are_written_with_units_and_differences_with_signs(figure, plain, difference):
    assert written_difference(figure) == difference
    if figure is None or figure >= 0:
        assert written(figure) == plain


def test_that_the_cells_that_differ_between_two_books_are_listed(loose, tight):
    changes = book_changes(loose.planned.book, tight.planned.book)

    assert changes.to_numpy().tolist() == [["Rules", "Cap", "Amount", "0.6", "0.5"]]
    assert book_changes(loose.planned.book, loose.planned.book).empty


def test_that_rows_that_came_or_went_are_listed_with_their_cells(loose):
    book = loose.planned.book
    added, _ = apply(book, append_rows(book, "suppliers", [{"supplier": "SC", "country": "FR"}]))
    removed, _ = apply(book, ChangeSet("Delete", (DeleteRows("rules", 0, 1),)))

    assert book_changes(book, added).to_numpy().tolist() == [
        ["Suppliers", "SC", "Supplier", "", "SC"],
        ["Suppliers", "SC", "Country", "", "FR"],
    ]
    gone = book_changes(book, removed)
    assert {*gone["row"]} == {"Cap"}
    assert dict(zip(gone["column"], gone["before"], strict=True))["Amount"] == "0.6"
    assert {*gone["after"]} == {""}


def test_that_the_price_of_a_wish_is_known_where_only_rules_differ(loose, tight):
    found = wish(loose, tight, book_changes(loose.planned.book, tight.planned.book))

    assert found is not None
    assert found.price == pytest.approx(6.5)
    assert found.rules == (("Cap", "At most 60% made in any country.", "At most 50% made in any country."),)
    assert wish(loose, loose, book_changes(loose.planned.book, loose.planned.book)) is None


def test_that_a_wish_has_no_price_where_an_offer_differs_too(loose, tight):
    book, _ = apply(tight.planned.book, ChangeSet("Type", (SetCells("offers", (0,), ("unit_price",), (2.1,)),)))
    other = Compared("Other", "USD", 1.0, Planned(tight.planned.plan, tight.planned.mix, tight.planned.rules, book))

    assert wish(loose, other, book_changes(loose.planned.book, book)) is None


def test_that_true_and_1_are_told_apart_though_they_are_equal():
    book = worked_book()
    one, _ = apply(book, ChangeSet("Type", (SetCells("offers", (0,), ("capacity",), (1,)),)))
    true, _ = apply(book, ChangeSet("Type", (SetCells("offers", (0,), ("capacity",), (True,)),)))

    assert book_changes(one, true)[["before", "after"]].to_numpy().tolist() == [["1", "True"]]
    assert book_changes(one, one.with_sheet(one["offers"])).empty


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("a b c d 1 e f g h", "a b c d 2 e f g h", ("… b c d 1 e f g …", "… b c d 2 e f g …")),
        ("At most 1 of it.", "At most 1 of it.", ("… 1 of it.", "… 1 of it.")),
        ("a a", "a a a", ("a a", "a a a")),
    ],
)
def test_that_two_sentences_are_cut_to_what_differs(before, after, shown):
    assert what_differs(before, after) == shown


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (HOLDS, AT_LIMIT, "came to its limit"), (AT_LIMIT, HOLDS, "left its limit"), (AT_LIMIT, AT_LIMIT, "as before"),
        (HOLDS, BROKEN, "is beyond its limit now, at a price"), (BROKEN, HOLDS, "is no longer beyond its limit"),
        (AT_LIMIT, BROKEN, "is beyond its limit now, at a price"), (BROKEN, AT_LIMIT, "is no longer beyond its limit"),
    ],
)  # fmt: skip
def test_that_a_change_of_a_rule_s_state_is_said_in_words(before, after, words):
    assert written_difference(Figure(after, STATE).less(Figure(before, STATE))) == words


def test_that_nothing_to_compare_is_tables_without_rows_but_with_their_keys():
    assert costs([])["part"].tolist() == []
    for steps, key in (
        (rule_steps, "rule"),
        (country_steps, "stage"),
        (supplier_steps, "supplier"),
        (award_steps, "offer"),
    ):
        assert at_once(steps([]))[key].tolist() == []


@pytest.mark.parametrize(
    ("kind", "unit", "figures", "said"),
    [
        # Exactly 11,764,653.532, 2.318 points and 10.12 kg: as a reader subtracts they are something else.
        (MONEY, "EUR", (145_071_505.924, 156_836_159.456), ("145,071,505.92", "156,836,159.46", "+11,764,653.54")),
        (SHARE, "", (0.41946, 0.44264), ("41.95 %", "44.26 %", "+2.31 pp")),
        (QUANTITY, "kg", (978_748.70, 978_758.82), ("978,749 kg", "978,759 kg", "+10 kg")),
        # Of figures with unlike decimals the difference has those that it needs, more than a figure of its size has.
        (QUANTITY, "kg", (100.25, 0.125), ("100.25 kg", "0.125 kg", "−100.125 kg")),
        (QUANTITY, "kg", (0.5, 12_345.0), ("0.5 kg", "12,345 kg", "+12,344.5 kg")),
    ],
)
def test_that_a_difference_is_that_of_the_figures_as_they_are_shown(kind, unit, figures, said):
    first, other = (Figure(each, kind, unit) for each in figures)
    shown = written(first), written(other), written_difference(other.less(first))
    assert [each.replace(SPACE, " ").removesuffix(" EUR") for each in shown] == list(said)
    assert float(other.less(first)) == pytest.approx(figures[1] - figures[0])


def test_that_the_parts_of_a_cost_add_up_as_they_are_shown():
    third = 100.0 / 3.0
    loose = loose_plan()
    plan = replace(loose.plan, cost=Cost(100.0, third, third, third, 0.0, 0.0, 0.0, 0.0, 0.0))
    table = costs([of_planned(replace(loose, plan=plan), "Thirds")])
    shown = {part: figure.shown for part, figure in zip(table["part"], table["value_0"], strict=True)}
    assert {shown["purchase"], shown["freight"], shown["tariff"]} == {33.33}
    assert shown["rounding"] == 0.01


def test_that_the_cost_of_the_rules_is_the_difference_of_the_costs_as_they_are_shown():
    # 10.006 and 5.004 are shown as 10.01 and 5.00: 5.01 between them, though 5.002 is 5.00.
    loose = loose_plan()
    plan = replace(loose.plan, cost=Cost(10.006, 10.006, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0), unconstrained=5.004)
    table = costs([of_planned(replace(loose, plan=plan), "Rounded")])
    shown = {
        part: written(figure).replace(SPACE, " ") for part, figure in zip(table["part"], table["value_0"], strict=True)
    }

    assert (shown["total"], shown["without_rules"], shown["rules_cost"]) == ("10.01 USD", "5.00 USD", "5.01 USD")
