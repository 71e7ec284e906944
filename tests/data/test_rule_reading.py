"""A rule as a sentence, and the rule read back from it: equal in every field."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.case import Amount, Rule, Scope, Source
from data.countries import country_name, known_countries
from data.periods import period_at, quarter_period, single_period
from data.rule_reading import RuleReadingError, read_sentence
from data.rules import sentence

QUARTERS = tuple(period_at(quarter_period(2027, 1).frequency, quarter_period(2027, 1).ordinal + n) for n in range(5))
STAGES = ("mined", "refined", "made", "owned", "any", "each")
ODD = [
    'A "B"', "may", "x may be made in China, over the horizon.", "X, Y and Z", "all materials", 'q"', "A\nB", "Ω-3.5 %",
    "Co. Ltd.", "except", "1/2 in", "a  b", " lead", "group of the materials", "supplier B", "磁石",
]  # fmt: skip

names = st.sampled_from(ODD) | st.text(min_size=1, max_size=12)
codes = st.sampled_from(known_countries())
positive = st.floats(min_value=0.0, max_value=1e15, allow_nan=False)
scopes = st.sampled_from([Scope("all"), Scope("each material")]) | st.builds(
    Scope, st.sampled_from(["material", "group", "mineral"]), names
)
places = st.builds(Source, st.sampled_from(["group", "supplier"]), names) | st.builds(Source, st.just("country"), codes)


@st.composite
def rules(draw) -> tuple[Rule, tuple]:
    """A rule in every valid combination, and the horizon it belongs to."""
    periods = draw(st.sampled_from([QUARTERS, QUARTERS[:1], (single_period(),)]))
    first = draw(st.integers(0, len(periods) - 1))
    last = draw(st.integers(first, len(periods) - 1))
    measure = draw(st.sampled_from(["quantity", "value", "suppliers", "countries"]))
    if measure in {"suppliers", "countries"}:
        source = draw(st.just(Source("everything")) | places)
        amount = Amount("count", float(draw(st.integers(0, 10_000))))
    else:
        source = draw(st.sampled_from([Source("any country"), Source("any supplier")]) | places)
        share = st.builds(Amount, st.just("share"), st.floats(0.0, 1.0))
        quantity = st.builds(Amount, st.just("quantity"), positive, st.sampled_from(["kg", "troy oz", "m2", "pcs"]))
        money = st.builds(Amount, st.just("money"), positive)
        amount = draw(share | (quantity if measure == "quantity" else money))
    can_except = source.kind in {"any country", "everything"}
    excepted = draw(st.frozensets(codes, max_size=4)) if can_except else frozenset()
    all_suppliers = measure == "suppliers" and source.kind == "everything" and not excepted
    rule = Rule(
        name=draw(names),
        scope=draw(scopes),
        measure=measure,
        source=source,
        excepted=excepted,
        stage="" if source.kind.endswith("supplier") or all_suppliers else draw(st.sampled_from(STAGES)),
        limit="at most"
        if source.kind.startswith("any ")
        else draw(st.sampled_from(["at most", "at least", "exactly"])),
        amount=amount,
        per_period=draw(st.booleans()),
        first_period=first,
        last_period=last,
        penalty=draw(st.none() | positive),
        row_id=draw(st.integers(0, 9)),
    )
    return rule, periods


@given(rules(), st.sampled_from(["", "USD"]))
def test_that_every_rule_is_read_back_from_its_sentence_without_loss(given_rule, currency):
    rule, periods = given_rule
    said = sentence(rule, currency, periods)
    assert read_sentence(said, currency, periods, rule.name, rule.row_id) == rule


@given(rules())
def test_that_a_sentence_without_a_horizon_calls_periods_by_number_and_is_read_back(given_rule):
    rule, _ = given_rule
    assert read_sentence(sentence(rule), name=rule.name, row_id=rule.row_id) == rule


def test_that_the_name_of_every_country_is_read_back_alone_and_in_a_list():
    for code in known_countries():
        rule = share(source=Source("country", code), excepted=frozenset())
        assert read_sentence(sentence(rule)) == rule
    several = share(excepted=frozenset(code for code in known_countries() if " and " in country_name(code)))
    assert len(several.excepted) > 5
    assert read_sentence(sentence(several)) == several


def share(**changed) -> Rule:
    fields = {
        "name": "", "scope": Scope("each material"), "measure": "quantity", "source": Source("any country"),
        "excepted": frozenset({"DEU", "BIH"}), "stage": "refined", "limit": "at most", "amount": Amount("share", 0.65),
        "per_period": False, "first_period": 0, "last_period": 0, "penalty": None,
    }  # fmt: skip
    return Rule(**{**fields, **changed})


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (
            share(),
            ("At most 65 % of the quantity of each material may be refined in any single country except Bosnia and "
            "Herzegovina and Germany, over the horizon."),
        ),
        (
            share(stage="each", excepted=frozenset(), penalty=1250.5, first_period=1, last_period=2, per_period=True),
            ("At most 65 % of the quantity of each material may be mined, refined, made or owned in any single country"
            ", at each of these stages on its own, in every period from 2027-Q2 to 2027-Q3. Each percentage point of "
            "violation costs 1,250.5 EUR; a point is 1 % of the requirement in scope, not of the purchases."),
        ),
        (
            share(
                scope=Scope("group", "may be"), measure="suppliers", amount=Amount("count", 2.0), limit="at least",
                source=Source("country", "CHN"), excepted=frozenset(), stage="made", last_period=4,
            ),
            (
                'The material group "may be" must be bought from at least 2 suppliers, counting only what is made in '
                "China, over the horizon."
            ),
        ),
        (
            share(
                scope=Scope("mineral", "dysprosium"), amount=Amount("quantity", 20_000.25, "kg"), stage="",
                source=Source("supplier", 'A "B"'), excepted=frozenset(), first_period=1, last_period=1,
            ),
            'At most 20,000.25 kg of the contained dysprosium may be bought from supplier "A ""B""", in 2027-Q2.',
        ),
    ],
)  # fmt: skip
def test_that_a_rule_reads_as_english(rule, said):
    horizon = () if rule.last_period == 0 else QUARTERS
    assert sentence(rule, "EUR", horizon) == said
    assert read_sentence(said, "EUR", horizon) == rule


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At most 65 % of the quantity of each material may be refined in Atlantis, over the horizon.", "a country"),
        ("At most 65 % of the quantity of each material may be refined in China, over the horizon. Or so.", "the end"),
        ("At most many kg of all materials may be refined in China, over the horizon.", "a number"),
        ("Buy nothing.", "what the rule applies to"),
        (
            "At most 5 GBP of the landed cost of all materials may be made in China, over the horizon.",
            "in base currency",
        ),
    ],
)
def test_that_what_is_no_rule_is_refused_with_what_was_expected(text, expected):
    with pytest.raises(RuleReadingError, match=expected):
        read_sentence(text)
