"""Rules as sentences."""

from dataclasses import replace

import pytest

from data.case import Amount, Rule, Scope, Source
from data.periods import quarter_period
from data.rules import amount_text, sentence

PERIODS = [quarter_period(2027, quarter) for quarter in (1, 2, 3, 4)]
CAP = Rule(
    name="Cap",
    scope=Scope("each material"),
    measure="quantity",
    source=Source("any country"),
    excepted=frozenset(),
    stage="refined",
    limit="at most",
    amount=Amount("share", 0.65),
    per_period=False,
    first_period=0,
    last_period=3,
    penalty=None,
)


def said(**changes):
    return sentence(replace(CAP, **changes), "EUR", PERIODS)


def test_that_a_cap_reads_as_one_sentence():
    assert said() == (
        "At most 65 % of the quantity of each material may be refined in any single country, over the horizon."
    )


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            {"excepted": frozenset({"JPN", "DEU"})},
            (
                "At most 65 % of the quantity of each material may be refined in any single country except "
                "Germany and Japan, over the horizon."
            ),
        ),
        (
            {
                "limit": "at least",
                "source": Source("group", "EU27"),
                "stage": "made",
                "scope": Scope("group", "Magnets"),
            },
            (
                "At least 65 % of the quantity of the material group Magnets must be made in the country group "
                "EU27, over the horizon."
            ),
        ),
        (
            {"scope": Scope("mineral", "dysprosium"), "stage": "mined", "source": Source("country", "CHN")},
            "At most 65 % of the contained dysprosium may be mined in China, over the horizon.",
        ),
        (
            {"measure": "value", "scope": Scope("all"), "stage": "owned", "per_period": True, "first_period": 1},
            (
                "At most 65 % of the landed cost of all materials may be bought from owners in any single "
                "country, in every period from 2027-Q2 to 2027-Q4."
            ),
        ),
        (
            {"source": Source("any supplier"), "stage": "", "penalty": 1500.0, "last_period": 0},
            (
                "At most 65 % of the quantity of each material may be bought from any single supplier, in "
                "2027-Q1. Each percentage point of violation costs 1,500 EUR; a point is 1 % of the requirement in "
                "scope, not of the purchases."
            ),
        ),
        (
            {"measure": "value", "penalty": 2.0},
            (
                "At most 65 % of the landed cost of each material may be refined in any single country, over the "
                "horizon. Each percentage point of violation costs 2 EUR; a point is 1 % of the requirement in scope "
                "at its lowest landed cost, not of the purchases."
            ),
        ),
        (
            {"amount": Amount("quantity", 140.0, "t"), "limit": "exactly", "source": Source("supplier", "S1")},
            "Exactly 140 t of each material must be bought from supplier S1, over the horizon.",
        ),
        (
            {"amount": Amount("money", 20000.0), "measure": "value", "scope": Scope("material", "Nd"), "penalty": 2.0},
            (
                "At most 20,000 EUR of the landed cost of material Nd may be refined in any single country, "
                "over the horizon. Each EUR of violation costs 2 EUR."
            ),
        ),
        (
            {"stage": "each"},
            (
                "At most 65 % of the quantity of each material may be mined, refined, made or owned in any "
                "single country, at each of these stages on its own, over the horizon."
            ),
        ),
        (
            {"stage": "any", "first_period": 1, "last_period": 2},
            (
                "At most 65 % of the quantity of each material may be mined, refined, made or owned (taken "
                "together) in any single country, over 2027-Q2 to 2027-Q3."
            ),
        ),
        (
            {
                "measure": "suppliers",
                "limit": "at least",
                "amount": Amount("count", 2.0),
                "source": Source("everything"),
                "stage": "",
            },
            "Each material must be bought from at least 2 suppliers, over the horizon.",
        ),
        (
            {"measure": "countries", "amount": Amount("count", 3.0), "source": Source("group", "EU27")},
            (
                "Each material may be refined in at most 3 countries, counting only the country group EU27, over the "
                "horizon."
            ),
        ),
    ],
)
def test_that_every_field_of_a_rule_is_in_its_sentence(changes, expected):
    assert said(**changes) == expected


def test_that_an_amount_keeps_its_digits():
    assert amount_text(replace(CAP, amount=Amount("share", 0.123456))) == "12.3456 %"
    assert amount_text(replace(CAP, amount=Amount("share", 0.57))) == "57 %"
    assert amount_text(replace(CAP, amount=Amount("quantity", 0.25, "kg"))) == "0.25 kg"
