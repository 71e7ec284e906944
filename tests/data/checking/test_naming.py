import pytest

from data.case import Scope, Source
from data.checking.naming import Names, read_excepted, read_scope, read_source
from data.countries import builtin_groups

NAMES = Names(
    materials={"Magnet", "Battery", "graphite anode", "cobalt", "007"},
    groups={"magnets", "Battery"},
    minerals={"neodymium", "dysprosium", "cobalt", "graphite_natural"},
    suppliers={"Lynas", "MP Materials", "China", "EU"},
    country_groups={**builtin_groups(), "Allies": frozenset({"USA", "JPN"}), "Chile": frozenset({"CHL"})},
)


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("all", Scope("all")),
        ("All", Scope("all")),
        ("each material", Scope("each material")),
        ("Each Material", Scope("each material")),
        ("Magnet", Scope("material", "Magnet")),
        ("magnet", Scope("material", "Magnet")),
        ("magnets", Scope("group", "magnets")),
        ("Graphite Anode", Scope("material", "graphite anode")),
        ("dysprosium", Scope("mineral", "dysprosium")),
        ("Dy", Scope("mineral", "dysprosium")),
        ("Natural graphite", Scope("mineral", "graphite_natural")),
        ("007", Scope("material", "007")),
        ("material: cobalt", Scope("material", "cobalt")),
        ("Mineral: Cobalt", Scope("mineral", "cobalt")),
        ("group:Battery", Scope("group", "Battery")),
        ("material: Battery", Scope("material", "Battery")),
        ("tungsten", Scope("mineral", "tungsten")),
    ],
)
def test_that_a_scope_is_understood(text, scope):
    assert read_scope(text, NAMES).value == scope


def test_that_a_name_that_is_both_is_a_problem_that_says_what_to_write():
    found = read_scope("Battery", NAMES)
    assert found.value is None
    assert found.message == 'applies to "Battery" is a material and a group.'
    assert found.hint == "Write material: Battery or group: Battery."
    assert read_scope("cobalt", NAMES).hint == "Write material: cobalt or mineral: cobalt."


def test_that_names_that_differ_in_case_alone_are_ambiguous_across_kinds():
    assert read_scope("COBALT", NAMES).code == "ambiguous-name"


def test_that_a_material_called_all_must_be_told_apart():
    names = Names({"all"}, set(), set(), set(), {})
    assert read_scope("all", names).code == "ambiguous-name"
    assert read_scope("material: all", names).value == Scope("material", "all")


def test_that_an_unknown_scope_is_a_problem_with_the_close_name():
    found = read_scope("Magnett", NAMES)
    assert (found.value, found.code) == (None, "unknown-scope")
    assert found.hint == 'Did you mean "Magnet"?'
    assert read_scope("group: Magnet", NAMES).code == "unknown-scope"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("any country", Source("any country")),
        ("Any  Country", Source("any country")),
        ("any supplier", Source("any supplier")),
        ("DE", Source("country", "DEU")),
        ("Korea, Republic of", Source("country", "KOR")),
        ("EU27", Source("group", "EU27")),
        ("FEOC", Source("group", "FEOC_COVERED_NATIONS")),
        ("feoc covered nations", Source("group", "FEOC_COVERED_NATIONS")),
        ("allies", Source("group", "Allies")),
        ("Lynas", Source("supplier", "Lynas")),
        ("mp materials", Source("supplier", "MP Materials")),
        ("country: China", Source("country", "CHN")),
        ("supplier: China", Source("supplier", "China")),
        ("group: Chile", Source("group", "Chile")),
        ("CN", Source("country", "CHN")),
    ],
)
def test_that_a_source_is_understood(text, source):
    assert read_source(text, NAMES).value == source


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("China", "Write country: China or supplier: China."),
        ("Chile", "Write country: Chile or group: Chile."),
        ("EU", "Write group: EU or supplier: EU."),
    ],
)
def test_that_a_source_that_is_several_is_a_problem(text, hint):
    found = read_source(text, NAMES)
    assert (found.value, found.code, found.hint) == (None, "ambiguous-name", hint)


def test_that_an_unknown_source_is_a_problem_with_the_close_name():
    assert read_source("Linas", NAMES).hint == 'Did you mean "Lynas"?'
    assert "(CG)" in read_source("Congo", NAMES).hint
    assert read_source("Atlantis-on-Sea", NAMES).code == "unknown-source"


def test_that_except_takes_groups_apart():
    assert read_excepted("US; Japan", NAMES).value == {"USA", "JPN"}
    assert read_excepted("Allies, DE", NAMES).value == {"USA", "JPN", "DEU"}
    assert read_excepted("USMCA", NAMES).value == {"USA", "MEX", "CAN"}


def test_that_a_comma_may_be_part_of_a_countrys_name():
    assert read_excepted("Korea, Republic of; DE", NAMES).value == {"KOR", "DEU"}


def test_that_an_unknown_exception_is_named():
    found = read_excepted("DE, Wonderland", NAMES)
    assert found.value is None
    assert '"Wonderland" is no country or country group' in found.message
