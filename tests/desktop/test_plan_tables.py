"""The tables of a plan as people read them, where rules count."""

from desktop.models.table_model import TableModel
from desktop.steps import at_once
from desktop.tables.plan import dearest_steps, rule_columns, rules_frame
from tests.books import make_book
from tests.desktop.planned_book import planned_book
from tests.plans import suppliers_in

COUNT = {"from": None, "measure": "suppliers", "limit": "at least", "amount": 2}
BOOK = make_book(
    suppliers=suppliers_in(A="CN", B="AU"),
    offers=[
        {"offer": o + m, "supplier": o, "material": m, "unit_price": price}
        for m in "MN"
        for o, price in (("A", 1.0), ("B", 2.0))
    ],
    rules=[
        {**COUNT, "rule": "Two", "applies_to": "each material"},
        {**COUNT, "rule": "One country", "measure": "countries", "from": "CN", "limit": "at most", "amount": 1},
    ],
)
"""Two suppliers of each of M and N, and no other country among China than China."""


def test_that_counts_are_whole_numbers_and_each_scope_is_told_from_the_others():
    shown = planned_book(BOOK)
    rules = rules_frame(shown, every_row=True)
    model = TableModel([])
    model.show(rules, rule_columns(shown, rules))
    columns = ("rule", "applies_to", "source", "share", "limit", "state")
    names = [model.column_name(column) for column in range(model.columnCount())]
    assert sorted(
        tuple(model.index(row, names.index(column)).data() for column in columns) for row in range(model.rowCount())
    ) == [
        ("One country", "all", "China", "1", "1", "at limit"),
        ("Two", "M", "", "2", "2", "at limit"),
        ("Two", "N", "", "2", "2", "at limit"),
    ]
    assert at_once(dearest_steps(shown))["words"].tolist() == ["One country · made", "Two · M", "Two · N"]


def test_that_a_group_called_like_the_code_of_a_country_is_not_shown_as_that_country():
    book = make_book(
        suppliers=suppliers_in(A="CN", B="AU"),
        offers=[{"offer": o, "supplier": o, "unit_price": price} for o, price in (("A", 1.0), ("B", 2.0))],
        country_groups={"DEU": ["CN", "VN"]},
        rules=[{"rule": "Cap", "from": "group: DEU", "amount": 0.5}],
    )
    assert rules_frame(planned_book(book), every_row=True)["source"].tolist() == ["DEU", "unknown origin"]


def test_that_columns_are_as_wide_as_what_is_written_in_them_not_as_the_figures_behind():
    shown = planned_book(
        make_book(
            suppliers=suppliers_in(A="CN", B="AU"),
            offers=[{"offer": o, "supplier": o, "unit_price": price} for o, price in (("A", 1.0), ("B", 2.0))],
            rules=[{"rule": "Cap", "applies_to": "each material", "amount": "33.3 %"}],
        )
    )
    rules = rules_frame(shown, every_row=True)
    model = TableModel([])
    model.show(rules, rule_columns(shown, rules))
    for number in range(model.columnCount()):
        written = [model.index(row, number).data() for row in range(model.rowCount())]
        assert model.texts(number, 200) == written, model.column_name(number)


FLOOR = {"rule": "Floor", "from": "DE", "stage": "made", "limit": "at least", "amount": "15 %"}


def test_that_a_floor_that_is_far_exceeded_is_shown_by_what_counts_not_by_what_is_unknown():
    # Only B, in Germany, has what is needed: 100 % of at least 15 %. Unknown is 0 %: nearer to 15 %, and no floor's.
    book = make_book(
        suppliers=suppliers_in(B="DE"), offers=[{"offer": "b", "supplier": "B", "unit_price": 1.0}], rules=[FLOOR]
    )
    shown = planned_book(book)

    nearest, every = (rules_frame(shown, every_row=each) for each in (False, True))

    assert nearest[["source", "share", "state"]].to_numpy().tolist() == [["Germany", 1.0, "holds"]]
    assert sorted(every[["source", "share", "state"]].to_numpy().tolist()) == [
        ["Germany", 1.0, "holds"],
        ["unknown origin", 0.0, ""],
    ]
    model = TableModel([])
    model.show(every, rule_columns(shown, every))
    state = [model.column_name(column) for column in range(model.columnCount())].index("state")
    assert sorted(model.index(row, state).data() for row in range(2)) == ["holds", "–"]
