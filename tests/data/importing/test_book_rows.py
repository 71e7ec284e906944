"""What was read from a foreign file as rows of a book, and what must be said on the way."""

from data.book_periods import named_periods
from data.importing.acceptance import gaps, new_book
from data.importing.assemblies import TOP, described_once
from data.importing.book_rows import book_rows
from data.importing.layout import Layout, Mapping, Role, TableKind
from data.importing.lines import Line, Price, TableReading
from data.importing.product import Product
from data.make_case import make_case
from tests.books import make_book

LAYOUT = Layout("Sheet1", 1, 2, 99, {"A": "Part", "B": "Qty"})
BY_LEVEL = Mapping({Role.PART: "A", Role.QUANTITY: "B", Role.LEVEL: "C"})
BY_PARENT = Mapping({Role.PART: "A", Role.QUANTITY: "B", Role.PARENT: "C"})
QUOTED = Mapping({Role.PART: "A", Role.PRICE: "B"}, kind=TableKind.QUOTATION)


def line(row, item, quantity=1.0, parent="", **more):
    return Line(row, item, item, quantity, parent=parent, **more)


def rows_of(*lines, mapping=BY_LEVEL, product="Pump"):
    return book_rows("pump.xlsx", LAYOUT, mapping, TableReading(lines), Product(product, "a test"))


def described(*lines):
    """Lines whose parents are the nearest lines above that have their items, each assembly described once."""
    latest, parents = {}, []
    for position, each in enumerate(lines):
        parents.append(latest.get(each.parent, TOP) if each.parent else TOP)
        latest[each.item] = position
    return described_once(lines, parents)


def cells(rows, sheet, *columns):
    return [tuple(row.values.get(column) for column in columns) for row in rows.sheets.get(sheet, ())]


def codes(rows):
    return [problem.code for problem in rows.problems]


def price(unit_price, supplier="Acme", **more):
    return Price(supplier, unit_price, **more)


def test_that_what_stands_at_the_top_is_a_component_of_the_product():
    rows = rows_of(line(2, "bolt", 4.0, unit="pcs"), line(3, "oil", 0.5, unit="l"))
    assert cells(rows, "bom", "parent", "component", "quantity", "unit") == [
        ("Pump", "bolt", 4.0, "pcs"),
        ("Pump", "oil", 0.5, "l"),
    ]
    assert cells(rows, "materials", "material", "unit") == [("bolt", "pcs"), ("oil", "l")]


def test_that_only_what_has_no_parts_of_its_own_is_a_material():
    rows = rows_of(line(2, "rotor"), line(3, "magnet", 8.0, "rotor"))
    assert cells(rows, "materials", "material") == [("magnet",)]
    assert cells(rows, "bom", "parent", "component") == [("Pump", "rotor"), ("rotor", "magnet")]


def test_that_the_parts_of_an_assembly_that_stands_twice_are_needed_once_for_each():
    # Two motors, each with one rotor of 8 magnets: 16 magnets, not 32.
    lines = [
        line(2, "left"), line(3, "rotor", 1.0, "left"), line(4, "magnet", 8.0, "rotor"),
        line(5, "right"), line(6, "rotor", 1.0, "right"), line(7, "magnet", 8.0, "rotor"),
    ]  # fmt: skip
    found = described(*lines)
    rows = rows_of(*found.lines)
    assert cells(rows, "bom", "parent", "component", "quantity") == [
        ("Pump", "left", 1.0), ("left", "rotor", 1.0), ("rotor", "magnet", 8.0),
        ("Pump", "right", 1.0), ("right", "rotor", 1.0),
    ]  # fmt: skip
    assert found.repeated == (("rotor", 3, 6),)


def test_that_an_assembly_with_other_parts_deep_below_is_another_assembly():
    lines = [
        line(2, "left"), line(3, "rotor", 1.0, "left"), line(4, "core", 1.0, "rotor"), line(5, "magnet", 8.0, "core"),
        line(6, "right"), line(7, "rotor", 1.0, "right"), line(8, "core", 1.0, "rotor"), line(9, "magnet", 6.0, "core"),
    ]  # fmt: skip
    found = described(*lines)
    rows = rows_of(*found.lines)
    assert cells(rows, "bom", "parent", "component", "quantity")[5:] == [
        ("right", "rotor (row 7)", 1.0),
        ("rotor (row 7)", "core (row 8)", 1.0),
        ("core (row 8)", "magnet", 6.0),
    ]
    assert found.differing == (("rotor", 7, "rotor (row 7)"), ("core", 8, "core (row 8)"))
    assert found.repeated == ()


def test_that_the_parts_of_an_assembly_come_from_where_it_is_needed():
    # Listed first as a variant that is not built, then needed twice: its parts are those of the second list.
    lines = [
        line(2, "frame", 0.0), line(3, "bolt", 4.0, "frame"), line(4, "motor"),
        line(5, "frame", 2.0), line(6, "bolt", 4.0, "frame"),
    ]  # fmt: skip
    found = described(*lines)

    assert cells(rows_of(*found.lines), "bom", "parent", "component", "quantity") == [
        ("Pump", "motor", 1.0), ("Pump", "frame", 2.0), ("frame", "bolt", 4.0),
    ]  # fmt: skip
    assert [each.repeats for each in found.lines] == [0, 6, 0, 0, 0]


def test_that_rows_of_a_parent_column_are_links_as_they_stand():
    rows = rows_of(line(2, "magnet", 8.0, "rotor"), line(3, "rotor", 2.0), mapping=BY_PARENT)
    assert cells(rows, "bom", "parent", "component", "quantity") == [("rotor", "magnet", 8.0), ("Pump", "rotor", 2.0)]


def test_that_what_is_needed_zero_times_is_no_component_and_neither_are_its_parts():
    rows = rows_of(line(2, "spare kit", 0.0), line(3, "seal", 4.0, "spare kit"), line(4, "bolt"))
    assert cells(rows, "bom", "component") == [("bolt",)]
    assert cells(rows, "materials", "material") == [("bolt",)]


def test_that_parts_that_go_round_in_a_loop_are_named_with_their_row():
    rows = rows_of(line(2, "a", 1.0, "b"), line(3, "b", 1.0, "a"), mapping=BY_PARENT)
    (problem,) = [each for each in rows.problems if each.code == "bom-loop"]
    assert "a" in problem.message
    assert problem.at.row in {2, 3}


def test_that_an_item_without_a_unit_is_counted_in_pieces_and_this_is_said():
    rows = rows_of(line(2, "bolt", 4.0))
    assert cells(rows, "bom", "unit") == [("pcs",)]
    assert cells(rows, "materials", "unit") == [("pcs",)]
    assert codes(rows) == ["unit-not-stated"]


def test_that_units_of_one_item_that_do_not_convert_are_named():
    rows = rows_of(line(2, "wire", 4.0, unit="m"), line(3, "wire", 1.0, unit="kg"))
    assert codes(rows) == ["units-differ"]
    assert codes(rows_of(line(2, "wire", 4.0, unit="m"), line(3, "wire", 1.0, unit="cm"))) == []


def test_that_a_price_is_an_offer_in_the_unit_of_its_row():
    quoted = price(2.5, currency="EUR", minimum_order=100.0, lead_time=42.0, breaks=((1000.0, 2.0),), country="Chile")
    rows = rows_of(line(2, "bolt", 4.0, unit="pcs", prices=(quoted,)))
    columns = ("offer", "supplier", "material", "unit_price", "currency", "unit", "minimum_order", "lead_time")
    assert cells(rows, "offers", *columns) == [("Acme / bolt", "Acme", "bolt", 2.5, "EUR", "pcs", 100.0, 42.0)]
    assert cells(rows, "price_breaks", "offer", "from_quantity", "unit_price") == [("Acme / bolt", 1000.0, 2.0)]
    assert cells(rows, "origins", "offer", "stage", "country", "share") == [("Acme / bolt", "made", "Chile", 1.0)]
    assert cells(rows, "settings", "setting", "value") == [("Base currency", "EUR")]
    assert cells(rows, "suppliers", "supplier", "country") == [("Acme", None)]


def test_that_one_item_at_one_price_in_three_rows_is_one_offer_that_remembers_its_rows():
    lines = [line(row, "bolt", 1.0, unit="pcs", prices=(price(amount),)) for row, amount in ((2, 0.3), (3, 0.1 * 3))]
    (offer,) = rows_of(*lines).sheets["offers"]
    assert offer.rows == (2, 3)


def test_that_two_prices_of_one_supplier_for_one_item_are_two_offers_and_a_warning():
    lines = [line(row, "bolt", 1.0, unit="pcs", prices=(price(amount),)) for row, amount in ((2, 0.3), (5, 0.4))]
    rows = rows_of(*lines)
    assert cells(rows, "offers", "offer", "unit_price") == [("Acme / bolt", 0.3), ("Acme / bolt (2)", 0.4)]
    (problem,) = [each for each in rows.problems if each.code == "several-prices"]
    assert "rows 2 and 5" in problem.message


def test_that_a_suppliers_name_in_other_case_or_blanks_is_the_same_supplier():
    lines = [
        line(2, "bolt", unit="pcs", prices=(price(1.0, "Acme  Corp"),)),
        line(3, "nut", unit="pcs", prices=(price(1.0, "ACME Corp"),)),
    ]
    assert cells(rows_of(*lines), "suppliers", "supplier") == [("Acme Corp",)]


def test_that_a_price_whose_supplier_nothing_names_has_a_supplier_that_says_so():
    rows = rows_of(line(2, "bolt", unit="pcs", prices=(price(1.0, ""),)))
    assert cells(rows, "suppliers", "supplier") == [("not named in pump.xlsx",)]


def test_that_the_price_of_an_assembly_whose_parts_are_bought_is_no_offer_and_this_is_said():
    lines = [line(2, "rotor", unit="pcs", prices=(price(50.0),)), line(3, "magnet", 8.0, "rotor", unit="pcs")]
    rows = rows_of(*lines)
    assert "offers" not in rows.sheets
    assert codes(rows) == ["price-of-assembly"]


def test_that_a_quotation_has_materials_and_offers_and_no_bom():
    rows = rows_of(line(2, "bolt", 0.0, unit="pcs", prices=(price(1.0),)), mapping=QUOTED)
    assert sorted(rows.sheets) == ["materials", "offers", "suppliers"]
    assert rows.products == ()


def test_that_prices_in_two_currencies_set_no_base_currency():
    lines = [
        line(2, "bolt", unit="pcs", prices=(price(1.0, currency="EUR"),)),
        line(3, "nut", unit="pcs", prices=(price(1.0, currency="CNY"),)),
    ]
    assert "settings" not in rows_of(*lines).sheets


def test_that_a_book_with_a_country_and_a_build_plan_filled_in_can_be_planned():
    rows = rows_of(line(2, "bolt", 4.0, unit="pcs", prices=(price(2.0, currency="EUR"),)))
    book = new_book(rows, builds=10.0)
    assert [(gap.sheet, gap.column, gap.count) for gap in gaps(book)] == [("Suppliers", "Country", 1)]
    country = book["suppliers"].cells.assign(country="DE")
    case, _ = make_case(book.with_sheet(type(book["suppliers"])(book["suppliers"].spec, country)))
    assert case is not None
    assert case.requirements["quantity"].tolist() == [40.0]


def test_that_the_periods_of_a_book_are_those_from_its_first_to_its_last_label():
    requirements = [{"material": "M", "period": each, "quantity": 1} for each in ("Q3 2027", None, "2027-Q1", "soon")]
    assert named_periods(make_book(requirements=requirements)) == ("2027-Q1", "2027-Q2", "2027-Q3")
    assert named_periods(make_book(requirements=[{"material": "M", "quantity": 1}])) == ()
