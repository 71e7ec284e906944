"""Presets: which rules each regulation becomes, in which periods, with which text, and why some become none."""

import datetime as dt

import pytest

from data.case import Case
from data.countries import builtin_groups
from data.edits import apply
from data.make_case import make_case
from data.preset_rules import AddedPresets, add_presets
from data.presets import find_preset, presets
from data.reference import regulations
from tests.books import make_book
from tests.cases import case_of

NDFEB = "US_DFARS_7052_NEODYMIUM_IRON_BORON"


def magnets(first: str = "2026-Q3", last: str = "2027-Q2", **more) -> Case:
    """A magnet of neodymium and dysprosium, copper, and a part that the book says nothing about, over a horizon."""
    sheets = {
        "materials": [{"material": "Magnet"}, {"material": "Cu", "mineral": "copper"}, {"material": "Part"}],
        "contents": [
            {"material": "Magnet", "mineral": "neodymium", "fraction": 0.3},
            {"material": "Magnet", "mineral": "dysprosium", "fraction": 0.02},
        ],
        "offers": [{"material": "Magnet"}, {"material": "Cu"}, {"material": "Part"}],
        "requirements": [{"material": "Magnet", "period": period} for period in (first, last)],
    }
    return case_of(make_book(**{**sheets, **more}))


def ruled(added: AddedPresets) -> Case:
    case, problems = make_case(added.book)
    assert case is not None, [problem.sentence for problem in problems]
    return case


def codes(added: AddedPresets) -> list[tuple[str, str]]:
    return [(str(problem.severity), problem.code) for problem in added.problems]


def test_that_every_regulation_is_a_preset_that_can_be_added_or_says_why_not():
    assert {row.preset_id for row in regulations()} < {preset.preset_id for preset in presets()}
    assert all(preset.is_addable != bool(preset.reason) for preset in presets())
    assert all(preset.nature and preset.adds and preset.legal_reference for preset in presets())


def test_that_crma_65_caps_each_strategic_mineral_from_any_third_country_at_each_stage_of_processing():
    case = ruled(add_presets(magnets(), ["EU_CRMA_65"]))
    assert [rule.name for rule in case.rules] == [
        f"EU_CRMA_65: {mineral}, {stage}"
        for mineral in ("copper", "dysprosium", "neodymium")
        for stage in ("made", "mined", "refined")
    ]
    rule = case.rules[0]
    assert (rule.scope.kind, rule.scope.name) == ("mineral", "copper")
    assert (rule.measure, rule.source.kind, rule.limit) == ("quantity", "any country", "at most")
    assert rule.excepted == builtin_groups()["EU27"]
    assert (rule.amount.kind, rule.amount.value) == ("share", 0.65)
    assert (rule.first_period, rule.last_period, rule.per_period, rule.penalty) == (0, 3, False, None)


def test_that_crma_65_before_2030_is_held_all_the_same_and_says_that_it_is_no_duty():
    added = add_presets(magnets(), ["EU_CRMA_65"])
    assert codes(added) == [("warning", "preset-outside-dates"), ("note", "preset")]
    warning, note = (problem.sentence for problem in added.problems)
    assert "to be reached by 2030-12-31" in warning
    assert "not a duty of a company" in warning
    assert "Regulation (EU) 2024/1252 Art. 5(1)(b)" in note
    assert "CELEX 02024R1252-20240503" in note
    assert "Part" in note


def test_that_the_two_steps_of_dfars_follow_each_other_on_1_january_2027():
    added = add_presets(magnets(), [f"{NDFEB}_2026", f"{NDFEB}_2027"])
    assert codes(added) == [("note", "preset"), ("note", "preset")]
    case = ruled(added)
    windows = {rule.name: (rule.stage, rule.first_period, rule.last_period) for rule in case.rules}
    assert windows == {
        f"{NDFEB}_2026: Magnet, made": ("made", 0, 1),
        f"{NDFEB}_2027: Magnet, made": ("made", 2, 3),
        f"{NDFEB}_2027: Magnet, mined": ("mined", 2, 3),
        f"{NDFEB}_2027: Magnet, refined": ("refined", 2, 3),
    }
    rule = case.rules[0]
    assert (rule.scope.kind, rule.source.name, rule.amount.value) == ("material", "DFARS_COVERED_COUNTRIES", 0.0)


@pytest.mark.parametrize(
    ("first", "last", "identifier"), [("2027-Q1", "2027-Q4", f"{NDFEB}_2026"), ("2026-Q1", "2026-Q4", f"{NDFEB}_2027")]
)
def test_that_a_duty_outside_its_dates_adds_nothing_and_says_so(first, last, identifier):
    case = magnets(first, last)
    added = add_presets(case, [identifier])
    assert codes(added) == [("warning", "preset-outside-dates")]
    assert added.book.content_hash() == case.book.content_hash()
    assert find_preset(identifier).dates in added.problems[0].sentence
    assert f"{identifier}@always" in added.problems[0].hint


def test_that_always_holds_a_preset_whatever_its_dates():
    case = ruled(add_presets(magnets("2028", "2029"), ["us_30d_feoc_cm@always"]))
    assert {(rule.scope.name, rule.stage) for rule in case.rules} == {
        (mineral, stage) for mineral in ("copper", "dysprosium", "neodymium") for stage in ("mined", "refined", "owned")
    }
    assert {(rule.source.name, rule.first_period, rule.last_period) for rule in case.rules} == {
        ("FEOC_COVERED_NATIONS", 0, 1)
    }


def test_that_a_period_with_one_day_within_the_dates_counts():
    # The 365 days from 2026-12-31 on hold one day of the first step of DFARS and 364 of the second.
    book = make_book(
        settings={"plan_start": "2026-12-31"},
        contents=[{"mineral": "neodymium"}],
    )
    added = add_presets(case_of(book), [f"{NDFEB}_2026", f"{NDFEB}_2027"])
    assert len(ruled(added).rules) == 4


def test_that_a_book_without_days_says_that_dates_cannot_be_tested():
    added = add_presets(case_of(make_book(contents=[{"mineral": "neodymium"}])), [f"{NDFEB}_2026"])
    assert codes(added) == [("warning", "preset-undated"), ("note", "preset")]
    assert [rule.stage for rule in ruled(added).rules] == ["made"]


def test_that_a_preset_that_concerns_no_material_says_so():
    case = magnets()
    added = add_presets(case, ["US_DFARS_7052_TANTALUM_2027"])
    assert codes(added) == [("warning", "preset-without-material")]
    assert "no material on offer contains tantalum" in added.problems[0].message
    assert "Part" in added.problems[0].hint
    assert added.book.content_hash() == case.book.content_hash()


def test_that_the_0_1_percent_test_holds_each_material_with_a_listed_rare_earth_and_warns_of_its_suspension():
    added = add_presets(magnets("2026-Q4", "2027-Q1"), ["CN_MOFCOM_61_2025"])
    assert codes(added) == [("note", "preset"), ("warning", "preset-uncertain")]
    (rule,) = ruled(added).rules
    assert (rule.scope.name, rule.source.name, rule.stage, rule.measure) == ("Magnet", "CHN", "any", "value")
    assert rule.amount.value == 0.001
    assert find_preset("CN_MOFCOM_61_2025").effective_from == dt.date(2026, 11, 11)


@pytest.mark.parametrize("identifier", ["EU_CRMA_RECYCLING_25", "US_30D_CM_2027", "US_MACR_BATTERY_2026"])
def test_that_what_no_rule_can_say_is_an_error_with_its_reason(identifier):
    added = add_presets(magnets(), [identifier, "EU_CRMA_65"])
    assert ("error", "preset-not-addable") in codes(added)
    assert find_preset(identifier).reason in added.problems[0].message
    assert added.changes == ()


def test_that_an_unknown_preset_is_an_error_that_names_the_nearest():
    (problem,) = add_presets(magnets(), ["EU_CRMA_66"]).problems
    assert (problem.code, problem.hint) == ("unknown-preset", 'Did you mean "EU_CRMA_65"?')


def test_that_a_preset_that_is_there_already_is_an_error():
    once = ruled(add_presets(magnets(), ["EU_CRMA_65"]))
    assert codes(add_presets(once, ["EU_CRMA_65"])) == [("error", "preset-there")]


def test_that_naming_a_preset_twice_adds_it_once():
    assert len(ruled(add_presets(magnets(), [f"{NDFEB}_2026"] * 2)).rules) == 1


def test_that_a_group_of_the_book_with_the_same_name_does_not_change_the_preset():
    case = magnets(country_groups={"DFARS_COVERED_COUNTRIES": ["US"]})
    added = ruled(add_presets(case, [f"{NDFEB}_2026"]))
    group = added.rules[0].source.name
    assert group == f"{NDFEB}_2026 DFARS_COVERED_COUNTRIES"
    assert added.groups[group] == builtin_groups()["DFARS_COVERED_COUNTRIES"]
    assert added.groups["DFARS_COVERED_COUNTRIES"] == {"USA"}


def test_that_undoing_the_changes_gives_the_book_back():
    case = magnets(country_groups={"EU27": ["US"]})
    added = add_presets(case, ["EU_CRMA_65", f"{NDFEB}_2027"])
    book, undo = case.book, []
    for change in added.changes:
        book, inverse = apply(book, change)
        undo.append(inverse)
    assert book.content_hash() == added.book.content_hash()
    for inverse in reversed(undo):
        book, _ = apply(book, inverse)
    assert book.content_hash() == case.book.content_hash()
