"""What is said of a rule beside the plan."""

from desktop.tables.rule_standing import standings
from tests.books import make_book
from tests.desktop.planned_book import planned_book
from tests.plans import cap, suppliers_in

SPACE = "\N{NO-BREAK SPACE}"


def said(capacity: float | None) -> str:
    """What is said of a cap on China, where Australia can deliver so much of 100 kg."""
    offers = [
        {"offer": "A", "supplier": "A", "unit_price": 1.0},
        {"offer": "B", "supplier": "B", "unit_price": 2.0, "capacity": capacity},
    ]
    book = make_book(suppliers=suppliers_in(A="CN", B="AU"), offers=offers, rules=cap("65 %"))
    return standings(planned_book(book))["cap"]


def test_that_no_plan_is_said_to_go_below_nothing(qapp):
    assert said(None).endswith(f"; plans that meet every requirement can go to 0.0{SPACE}%")
    assert said(60.0).endswith(f"; no plan that meets every requirement goes below 40.0{SPACE}%")


def test_that_the_row_is_named_that_no_plan_takes_further_where_a_rule_has_several(qapp):
    """Of M Australia can deliver 60 kg of 100, of N 90: China keeps 40 % of M and 10 % of N."""
    offers = [
        {"offer": f"{country}{material}", "supplier": country, "material": material, "unit_price": price, **more}
        for material, most in (("M", 60.0), ("N", 90.0))
        for country, price, more in (("A", 1.0, {}), ("B", 2.0, {"capacity": most}))
    ]
    book = make_book(
        materials=[{"material": "M"}, {"material": "N"}],
        requirements=[{"material": each, "quantity": 100.0} for each in ("M", "N")],
        suppliers=suppliers_in(A="CN", B="AU"),
        offers=offers,
        rules=cap("65 %", applies_to="each material"),
    )
    assert standings(planned_book(book))["cap"].endswith(
        f"; no plan that meets every requirement goes below 40.0{SPACE}% in M · China alone"
    )


def of_any(source, materials=("M",), **rule):
    """What is said of a cap of 65 % on any country or supplier: three of each deliver, Australia 60 kg of 100."""
    offers = [
        {"offer": f"{name}{material}", "supplier": name, "material": material, "unit_price": price, **more}
        for material in materials
        for name, price, more in (("A", 1.0, {}), ("B", 2.0, {"capacity": 10.0}), ("C", 3.0, {"capacity": 40.0}))
    ]
    book = make_book(
        materials=[{"material": each} for each in materials],
        requirements=[{"material": each, "quantity": 100.0} for each in materials],
        suppliers=suppliers_in(A="CN", B="AU", C="CL"),
        offers=offers,
        rules=cap("65 %", source, **rule),
        settings={"unknown_origin": "ignore"},
    )
    return standings(planned_book(book))["cap"]


def test_that_of_a_cap_on_any_country_all_are_spoken_of_and_not_the_one_that_stands_first(qapp):
    # Australia can deliver 10 kg of 100 and Chile 40: 50 are left to China, and no other stands above.
    least = f"; no plan that meets every requirement keeps all countries that it limits below 50.0{SPACE}%"
    assert of_any("any country").endswith(least)
    assert of_any("any country", "MN", applies_to="each material").endswith(f"{least} in M alone")


def test_that_of_a_cap_on_any_supplier_all_suppliers_are_spoken_of(qapp):
    words = of_any("any supplier")
    assert words.endswith(
        f"; no plan that meets every requirement keeps all suppliers that it limits below 50.0{SPACE}%"
    )


def test_that_the_stage_is_named_where_a_rule_is_tested_at_several(qapp):
    assert "· made" not in of_any("any country", stage="made")
    assert of_any("any country", stage="each").endswith(" in all · made alone")


def test_that_a_floor_on_a_supplier_called_unknown_is_spoken_of(qapp):
    offers = [{"offer": "A", "supplier": "A", "unit_price": 1.0}, {"offer": "B", "supplier": "unknown"}]
    floor = {"rule": "floor", "from": "supplier: unknown", "limit": "at least", "amount": "20 %"}
    book = make_book(suppliers=suppliers_in(A="CN", unknown="AU"), offers=offers, rules=[floor])
    assert standings(planned_book(book))["floor"].startswith(f"In the plan 20.0{SPACE}% (all · unknown), 0.0")
