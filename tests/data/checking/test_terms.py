from tests.books import make_book
from tests.cases import case_of, codes_of, problem_of

STEPS = [{"from_quantity": 2, "unit_price": 900}, {"from_quantity": 1, "unit_price": 950}]


def breaks(rows, **offer):
    table = case_of(make_book(offers=[{"unit_price": 1000, **offer}], price_breaks=rows)).price_breaks
    return [tuple(row) for row in table[["offer", "from_quantity", "unit_price", "type"]].itertuples(index=False)]


def test_that_breaks_are_sorted_and_in_the_materials_unit_and_base_currency():
    assert breaks(STEPS, unit="t") == [("O1", 1000.0, 0.95, "all units"), ("O1", 2000.0, 0.9, "all units")]


def test_that_a_price_for_all_units_that_rises_is_a_problem():
    book = make_book(offers=[{"unit_price": 1}], price_breaks=[{"from_quantity": 10, "unit_price": 2}])
    assert problem_of(book, "rising-price").at.cell == "C2"
    book = make_book(
        offers=[{"unit_price": 1}], price_breaks=[{"from_quantity": 10, "unit_price": 2, "type": "incremental"}]
    )
    assert codes_of(book) == []


def test_that_breaks_of_two_types_in_one_offer_are_a_problem():
    rows = [{"from_quantity": 1}, {"from_quantity": 2, "type": "incremental", "unit_price": 0.4}]
    assert problem_of(make_book(price_breaks=rows), "mixed-breaks").at.cell == "D3"


def test_that_breaks_and_origins_of_unknown_offers_are_problems():
    assert problem_of(make_book(price_breaks=[{"offer": "O2"}]), "unknown-reference").at.cell == "A2"
    problem = problem_of(make_book(offers=[{"offer": "Q-101"}], origins=[{"offer": "q101"}]), "unknown-reference")
    assert problem.hint == 'Did you mean "Q-101"? Add it to Offers, or correct the name.'


def test_that_the_same_break_quantity_twice_is_a_problem():
    assert "duplicate-key" in codes_of(make_book(price_breaks=[{}, {"unit_price": 0.4}]))


def test_that_origins_are_kept_as_stated_by_code_and_key():
    rows = [
        {"stage": "Mined", "country": "Viet Nam", "share": "30 %", "mineral": "Nd"},
        {"stage": "mined", "country": "CN", "share": 0.4},
    ]
    case = case_of(make_book(origins=rows, materials=[{"mineral": "neodymium"}]))
    assert case.origins[["offer", "mineral", "stage", "country", "share"]].values.tolist() == [
        ["O1", "", "mined", "CHN", 0.4],
        ["O1", "neodymium", "mined", "VNM", 0.3],
    ]


def test_that_shares_of_one_offer_mineral_and_stage_sum_to_at_most_one():
    thirds = [{"stage": "mined", "country": name, "share": 1 / 3} for name in ("CN", "US", "AU")]
    assert codes_of(make_book(origins=thirds)) == []
    over = [{"stage": "mined", "country": "CN", "share": 0.7}, {"stage": "mined", "country": "US", "share": 0.4}]
    problem = problem_of(make_book(origins=over), "shares-above-one")
    assert problem.at.cell == "E3"
    assert "sum to 1.1" in problem.message
    over[1]["stage"] = "refined"
    assert codes_of(make_book(origins=over)) == []


def test_that_a_mineral_that_the_material_does_not_contain_is_pointed_out():
    book = make_book(origins=[{"stage": "mined", "mineral": "cobalt"}], materials=[{"mineral": "nickel"}])
    assert problem_of(book, "mineral-not-contained").severity == "warning"


def test_that_made_knows_no_mineral():
    book = make_book(origins=[{"mineral": "nickel"}], materials=[{"mineral": "nickel"}])
    assert problem_of(book, "mineral-at-made").at.cell == "B2"
