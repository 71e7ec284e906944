"""The tables of a plan as people read them, where rules count."""

from desktop.pages.plan_tables import dearest_frame, rules_frame
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
    columns = ["rule", "applies_to", "source", "share_text", "limit_text", "state"]
    assert sorted(map(tuple, rules[columns].to_numpy().tolist())) == [
        ("One country", "all", "China", "1", "1", "at the limit"),
        ("Two", "M", "", "2", "2", "at the limit"),
        ("Two", "N", "", "2", "2", "at the limit"),
    ]
    assert sorted(dearest_frame(shown)["words"]) == ["One country · made", "Two · M", "Two · N"]
