"""What the exposure table says of a plan, against shares worked out by hand."""

import numpy as np
import pytest

from data.plan import Status
from tests.plans import cap, exposed, plan_of, suppliers_in

CHEAP_AND_DEAR = {
    "suppliers": suppliers_in(A="CN", B="AU"),
    "offers": [
        {"offer": "cheap", "supplier": "A", "unit_price": 1.0},
        {"offer": "dear", "supplier": "B", "unit_price": 2.0},
    ],
}
"""100 kg are needed; 1 USD from China, 2 USD from Australia."""


def close(value: float):
    return pytest.approx(value, rel=1e-9, abs=1e-9)


def shares(plan, column: str = "share") -> dict[str, float]:
    """Shares by country (group, supplier), where the rest of the key is the same for all rows."""
    assert plan.status is Status.OPTIMAL
    assert not plan.exposure["from"].duplicated().any()
    return dict(zip(plan.exposure["from"], plan.exposure[column], strict=True))


def any_country(stage: str, amount: str = "100 %", **more: object):
    return cap(amount, "any country", stage=stage, **more)


MINED = [
    {"offer": "cheap", "stage": "mined", "country": "CN", "share": 0.4},
    {"offer": "cheap", "stage": "mined", "country": "VN", "share": 0.3},
    {"offer": "dear", "stage": "mined", "country": "AU", "share": 1.0},
]
"""The cheap offer: 0.4 from China, 0.3 from Vietnam, 0.3 unknown. The dear one: Australia."""


def test_that_any_country_lists_every_named_country_with_a_share_and_the_unknown():
    # 50 kg each: China 20 to 35, Vietnam 15 to 30, Australia 50 to 65, unknown 15.
    plan = plan_of(**CHEAP_AND_DEAR, origins=MINED, rules=[*any_country("mined"), *cap("50 kg", rule="half")])
    rows = plan.exposure[plan.exposure["rule"] == "cap"].set_index("from")
    assert rows.index.tolist() == ["AU", "CN", "VN", "unknown"]
    assert rows["share_low"].tolist() == [close(0.5), close(0.2), close(0.15), close(0.15)]
    assert rows["share_high"].tolist() == [close(0.65), close(0.35), close(0.3), close(0.15)]
    assert rows["share"].tolist() == [close(0.65), close(0.35), close(0.3), close(0.15)]
    assert rows["limit"].tolist() == [1.0] * 4
    assert rows["reachable"].tolist() == [close(0.65)] * 4  # more of the dear one is more from Australia
    assert (rows["stage"] == "mined").all()
    assert (rows["applies_to"] == "all").all()


def test_that_a_country_that_no_award_comes_from_has_no_row_under_any_country():
    plan = plan_of(**CHEAP_AND_DEAR, rules=any_country("made"))
    assert shares(plan) == {"CN": close(1.0), "unknown": 0.0}


def test_that_a_country_named_by_the_rule_has_a_row_even_without_a_share():
    plan = plan_of(**CHEAP_AND_DEAR, rules=cap("50 %", "AU"))
    assert shares(plan) == {"AU": 0.0, "unknown": 0.0}


def test_that_an_at_least_rule_shows_what_is_known():
    plan = plan_of(**CHEAP_AND_DEAR, origins=MINED, rules=cap("30 %", "CN", stage="mined", limit="at least"))
    row = exposed(plan, "CN")
    assert (row["share"], row["share_low"], row["share_high"]) == (close(0.4), close(0.4), close(0.7))
    assert not row["binding"]


@pytest.mark.parametrize("amount", ["50 %", "0 %"])
def test_that_a_rule_over_zero_purchases_holds_and_its_share_is_null(amount):
    plan = plan_of(requirements=[{"quantity": 0.0}], rules=any_country("made", amount))
    assert plan.status is Status.OPTIMAL
    assert plan.cost.total == 0.0
    assert plan.exposure["share"].isna().all()
    plan = plan_of(requirements=[{"quantity": 0.0}], rules=cap(amount, "DE"))
    row = exposed(plan, "DE")
    assert np.isnan(row["share"])
    assert np.isnan(row["share_low"])
    assert np.isnan(row["share_high"])
    assert row["price_per_point"] == 0.0
    assert not row["binding"]


def test_that_a_group_adds_up_its_members():
    # 0.4 + 0.3 of the cheap offer, whose rest may be in the group as well.
    plan = plan_of(
        **CHEAP_AND_DEAR,
        origins=MINED,
        country_groups={"PACT": ["CN", "VN"]},
        rules=cap("100 %", "PACT", stage="mined"),
    )
    row = exposed(plan, "PACT")
    assert (row["share"], row["share_low"], row["share_high"]) == (close(1.0), close(0.7), close(1.0))


def test_that_a_supplier_rule_lists_suppliers_without_unknown_or_stage():
    plan = plan_of(**CHEAP_AND_DEAR, origins=MINED, rules=cap("60 %", "any supplier"))
    assert shares(plan) == {"A": close(0.6), "B": close(0.4)}
    assert plan.exposure["stage"].isna().all()
    assert plan.exposure["binding"].tolist() == [True, False]


def test_that_each_period_and_each_material_has_its_rows():
    quarters = [{"period": f"2027-Q{q}", "quantity": 100.0} for q in (1, 2, 3)]
    plan = plan_of(**CHEAP_AND_DEAR, requirements=quarters, rules=cap("65 %", per="period", from_period="2027-Q2"))
    rows = plan.exposure[plan.exposure["from"] == "CN"]
    assert rows["period"].tolist() == ["2027-Q2", "2027-Q3"]
    assert rows["share"].tolist() == [close(0.65)] * 2
    plan = plan_of(**CHEAP_AND_DEAR, requirements=quarters, rules=cap("65 %", from_period="2027-Q2"))
    assert exposed(plan, "CN")["period"] == "2027-Q2..2027-Q3"
    plan = plan_of(**CHEAP_AND_DEAR, requirements=quarters, rules=cap("65 %", to_period="2027-Q1"))
    assert exposed(plan, "CN")["period"] == "2027-Q1"
    plan = plan_of(**CHEAP_AND_DEAR, requirements=quarters, rules=cap("65 %"))
    assert exposed(plan, "CN")["period"] is None
    plan = plan_of(
        suppliers=suppliers_in(A="CN"),
        offers=[{"offer": "m", "supplier": "A"}, {"offer": "n", "supplier": "A", "material": "N"}],
        rules=cap("100 %", applies_to="each material"),
    )
    assert plan.exposure.loc[plan.exposure["from"] == "CN", "applies_to"].tolist() == ["M", "N"]


def test_that_a_rule_on_each_material_does_without_offers_for_some():
    # Nobody offers A and B, and nobody needs them.
    plan = plan_of(
        materials=[{"material": "A"}, {"material": "B"}, {"material": "C"}],
        requirements=[{"material": "C", "quantity": 10.0}],
        offers=[{"offer": "c", "material": "C"}],
        rules=any_country("any", applies_to="each material"),
    )
    assert plan.status is Status.OPTIMAL
    rows = plan.exposure[plan.exposure["from"] == "DE"]
    assert rows["applies_to"].tolist() == ["C"]


STAGES = [
    {"offer": "cheap", "stage": "mined", "country": "CN", "share": 0.4},
    {"offer": "cheap", "stage": "refined", "country": "CN", "share": 0.25},
    {"offer": "cheap", "stage": "made", "country": "DE", "share": 1.0},
]
"""Supplier A is Chinese: it owns the cheap offer, made in Germany; 0.6 and 0.75 are of unknown origin."""


def test_that_any_adds_the_stages_up_and_cuts_the_sum_at_one():
    plan = plan_of(
        suppliers=suppliers_in(A="MY"), offers=[CHEAP_AND_DEAR["offers"][0]], origins=STAGES, rules=any_country("any")
    )
    # China: 0.4 + 0.25, or all; Germany and Malaysia each have a stage whole; unknown 0.6 + 0.75 is cut at 1.
    assert shares(plan, "share_low") == {"CN": close(0.65), "DE": close(1.0), "MY": close(1.0), "unknown": close(1.0)}
    assert shares(plan, "share_high") == {c: close(1.0) for c in ("CN", "DE", "MY", "unknown")}


def test_that_each_has_rows_at_every_stage_on_its_own():
    plan = plan_of(
        suppliers=suppliers_in(A="CN"),
        offers=[CHEAP_AND_DEAR["offers"][0]],
        origins=STAGES,
        rules=cap("100 %", stage="each"),
    )
    low = {stage: exposed(plan, "CN", stage=stage)["share_low"] for stage in ("mined", "refined", "made", "owned")}
    assert low == {"mined": close(0.4), "refined": close(0.25), "made": 0.0, "owned": close(1.0)}
    unknown = {stage: exposed(plan, "unknown", stage=stage)["share"] for stage in low}
    assert unknown == {"mined": close(0.6), "refined": close(0.75), "made": 0.0, "owned": 0.0}


CONTENTS = [
    {"material": "M", "mineral": "neodymium", "fraction": 0.3},
    {"material": "M", "mineral": "dysprosium", "fraction": 0.1},
]
"""Three parts of neodymium, one of dysprosium."""


def mineral_rows(**rules: object) -> dict[str, float]:
    plan = plan_of(
        suppliers=suppliers_in(A="DE"),
        contents=CONTENTS,
        offers=[{"offer": "cheap", "supplier": "A"}],
        origins=[
            {"offer": "cheap", "stage": "mined", "country": "AU", "share": 1.0},
            {"offer": "cheap", "stage": "mined", "mineral": "dysprosium", "country": "CN", "share": 0.8},
        ],
        rules=any_country("mined", **rules),
    )
    return shares(plan, "share_low")


def test_that_rows_for_a_mineral_replace_the_blank_rows_and_the_origin_is_their_mean():
    # Neodymium all Australian; dysprosium 0.8 Chinese, 0.2 unknown: 3 parts and 1.
    assert mineral_rows() == {"AU": close(0.75), "CN": close(0.2), "unknown": close(0.05)}
    assert mineral_rows(applies_to="mineral: neodymium") == {"AU": close(1.0), "unknown": 0.0}
    assert mineral_rows(applies_to="mineral: dysprosium") == {"CN": close(0.8), "unknown": close(0.2)}


def test_that_made_and_owned_know_no_mineral():
    sheets = {"suppliers": suppliers_in(A="DE"), "contents": CONTENTS, "offers": [{"offer": "cheap", "supplier": "A"}]}
    for stage in ("made", "owned"):
        plan = plan_of(**sheets, rules=any_country(stage, applies_to="mineral: dysprosium"))
        assert shares(plan) == {"DE": close(1.0), "unknown": 0.0}


def test_that_the_rest_of_the_world_in_a_world_mix_counts_for_no_country():
    # EC 2023: dysprosium is mined to 84.4 % in China, 2.8 % in Australia ... of a table that sums to 1.001.
    plan = plan_of(
        materials=[{"material": "M", "mineral": "dysprosium"}],
        rules=any_country("mined"),
        settings={"unknown_origin": "world mix"},
    )
    assert exposed(plan, "unknown")["share"] == close(1.0)
    assert "ROW" not in set(plan.exposure["from"])
    assert exposed(
        plan_of(
            materials=[{"material": "M", "mineral": "dysprosium"}],
            rules=cap("100 %", stage="mined"),
            settings={"unknown_origin": "world mix"},
        ),
        "CN",
    )["share"] == close(0.844 / 1.001)


def test_that_a_material_without_a_world_mix_counts_as_the_worst_case_with_a_note():
    plan = plan_of(**CHEAP_AND_DEAR, rules=cap("100 %", stage="mined"), settings={"unknown_origin": "world mix"})
    assert exposed(plan, "CN")["share"] == close(1.0)
    (note,) = [problem for problem in plan.problems if problem.code == "no-world-mix"]
    assert "M (mined)" in note.message


def test_that_what_is_made_in_unknown_places_counts_as_the_worst_case_even_in_a_world_mix():
    plan = plan_of(
        **CHEAP_AND_DEAR,
        origins=[{"offer": "cheap", "stage": "made", "country": "DE", "share": 0.75}],
        rules=cap("100 %"),
        settings={"unknown_origin": "world mix"},
    )
    assert exposed(plan, "CN")["share"] == close(0.25)


def test_that_ignored_unknown_counts_for_nobody_and_stays_in_the_denominator():
    plan = plan_of(**CHEAP_AND_DEAR, origins=MINED, rules=any_country("mined"), settings={"unknown_origin": "ignore"})
    assert shares(plan) == {"CN": close(0.4), "VN": close(0.3), "unknown": close(0.3)}
    assert shares(plan, "share_high") == {"CN": close(0.7), "VN": close(0.6), "unknown": close(0.3)}


def test_that_an_absolute_rule_shows_amounts_in_its_own_unit():
    plan = plan_of(**CHEAP_AND_DEAR, rules=cap("30000 g"))
    row = exposed(plan, "CN")
    assert (row["share"], row["limit"], bool(row["binding"])) == (close(30000.0), close(30000.0), True)
    plan = plan_of(**CHEAP_AND_DEAR, rules=cap("25 USD", measure="value"))
    assert exposed(plan, "CN")["share"] == close(25.0)


def test_that_a_violation_of_a_flexible_rule_is_stated_in_the_unit_of_its_limit():
    plan = plan_of(**CHEAP_AND_DEAR, rules=cap("65 %", flexible=0.5))
    assert exposed(plan, "CN")["violation"] == close(0.35)
    plan = plan_of(**CHEAP_AND_DEAR, rules=cap("65000 g", flexible=0.0005))
    assert exposed(plan, "CN")["violation"] == close(35000.0)


def test_that_surplus_is_left_out_of_the_denominator_of_a_quantity_but_not_of_a_value():
    # 120 kg must come from China though 100 are needed: 20 are surplus, and 120 of 100 count.
    floors = [*cap("120 kg", limit="at least"), *cap("50 %", limit="at least", rule="share")]
    floors += cap("50 %", limit="at least", rule="value", measure="value")
    plan = plan_of(**CHEAP_AND_DEAR, rules=floors, settings={"overbuying": "allowed"})
    assert plan.surplus["quantity"].sum() == close(20.0)
    assert exposed(plan, "CN", rule="share")["share"] == close(1.2)
    assert exposed(plan, "CN", rule="value")["share"] == close(1.0)


def test_that_shares_over_mixed_dimensions_are_measured_in_kilograms():
    # 100 pieces of 2 kg from China, 100 kg from Australia: two thirds.
    plan = plan_of(
        materials=[{"material": "P", "unit": "pcs", "unit_mass": 2.0}, {"material": "M"}],
        suppliers=suppliers_in(A="CN", B="AU"),
        offers=[
            {"offer": "p", "supplier": "A", "material": "P"},
            {"offer": "m", "supplier": "B", "material": "M"},
        ],
        rules=cap("100 %"),
    )
    assert exposed(plan, "CN")["share"] == close(2.0 / 3.0)


THREE_MINES = {
    "suppliers": suppliers_in(A="CN", B="DE", C="AU"),
    "offers": [
        {"offer": "cheap", "supplier": "A", "unit_price": 1.0},
        {"offer": "dear", "supplier": "B", "unit_price": 2.0},
        {"offer": "dearest", "supplier": "C", "unit_price": 9.0},
    ],
    "origins": [
        {"offer": "dear", "stage": "mined", "country": "DE", "share": 1.0},
        {"offer": "dearest", "stage": "mined", "country": "AU", "share": 1.0},
    ],
}
"""100 kg are needed; 1 USD for what is mined nobody knows where, 2 USD from Germany, 9 USD from Australia."""


@pytest.mark.parametrize("stage", ["mined", "any"])
def test_that_a_cap_that_only_unknown_origin_reaches_binds_in_the_line_unknown(stage):
    # 65 kg may come from anywhere, 35 kg are German and excepted; the next point moves 1 kg from 1 to 2 USD.
    book = {**THREE_MINES, "suppliers": suppliers_in(A="DE", B="DE", C="DE")}
    origins = [{"offer": o, "stage": "refined", "country": "DE"} for o in ("cheap", "dear", "dearest")]
    book["origins"] = [*THREE_MINES["origins"], *origins]
    plan = plan_of(**book, rules=any_country(stage, "65 %", **{"except": "EU27"}))
    assert shares(plan) == {"unknown": close(0.65)}
    line = exposed(plan, "unknown")
    assert (bool(line["binding"]), line["price_per_point"], line["violation"]) == (True, close(1.0), 0.0)


def test_that_a_cap_with_room_for_the_unknown_does_not_bind_in_the_line_unknown():
    # Australia must have 30 kg; 70 kg are unknown, and count for it too.
    rules = [*any_country("mined"), *cap("30 %", "AU", stage="mined", limit="at least", rule="floor")]
    plan = plan_of(**THREE_MINES, rules=rules)
    rows = plan.exposure[plan.exposure["rule"] == "cap"].set_index("from")
    assert rows["share"].to_dict() == {"AU": close(1.0), "unknown": close(0.7)}
    assert rows["binding"].to_dict() == {"AU": True, "unknown": False}


def test_that_a_country_that_only_the_world_mix_reaches_has_a_line_where_its_cap_binds():
    # EC 2023: China mines 0.844 of 1.001 of dysprosium. At most 50 % leaves 50 / 0.843 kg of the cheap offer; a point
    # moves 1 / 0.843 kg from 1 to 2 USD.
    china = 0.844 / 1.001
    plan = plan_of(
        **{**THREE_MINES, "offers": THREE_MINES["offers"][:2], "origins": THREE_MINES["origins"][:1]},
        materials=[{"material": "M", "mineral": "dysprosium"}],
        rules=any_country("mined", "50 %"),
        settings={"unknown_origin": "world mix"},
    )
    line = exposed(plan, "CN")
    assert (line["share"], line["share_low"], bool(line["binding"])) == (close(0.5), 0.0, True)
    assert line["price_per_point"] == close(1.0 / china)
    assert exposed(plan, "DE")["share"] == close(1.0 - 0.5 / china)
    assert set(plan.exposure["from"]) == {"CN", "DE", "unknown"}
    assert not exposed(plan, "unknown")["binding"]


def test_that_a_country_that_only_the_world_mix_reaches_has_no_line_where_its_cap_has_room():
    plan = plan_of(
        materials=[{"material": "M", "mineral": "dysprosium"}],
        rules=any_country("mined"),
        settings={"unknown_origin": "world mix"},
    )
    assert set(plan.exposure["from"]) == {"unknown"}


def test_that_an_amount_far_below_one_of_its_unit_is_told_when_it_is_exceeded():
    # 10 g are needed, 9 g can come from elsewhere: 1 g from China where half a gram is allowed, at a price.
    offers = [CHEAP_AND_DEAR["offers"][0], {**CHEAP_AND_DEAR["offers"][1], "capacity": 9e-6}]
    plan = plan_of(
        suppliers=CHEAP_AND_DEAR["suppliers"],
        materials=[{"material": "M", "unit": "t"}],
        offers=offers,
        requirements=[{"material": "M", "quantity": 1e-5}],
        rules=cap("0.0000005 t", flexible=1e6),
    )
    assert plan.cost.penalty == close(0.5)
    assert shares(plan, "violation")["CN"] == pytest.approx(5e-7, rel=1e-6)


@pytest.mark.parametrize(
    ("rule", "share"),
    [({"amount": "30 %"}, None), ({"amount": "30 kg"}, 0.0), ({"measure": "suppliers", "amount": 1}, 0.0)],
)
def test_that_a_rule_on_a_mineral_that_nothing_contains_holds_of_nothing(rule, share):
    plan = plan_of(**CHEAP_AND_DEAR, rules=cap(applies_to="dysprosium", stage="mined", **rule))
    assert plan.cost.total == close(100.0)
    assert plan.exposure["share"].replace({np.nan: None}).iloc[0] == share


@pytest.mark.parametrize(("required", "opening"), [(10.0, 13.0), (10.0, 12.86), (0.1, 0.3)])
def test_that_a_share_of_purchases_of_which_nothing_is_left_after_surplus_is_null_and_not_at_its_limit(
    required, opening
):
    # Nothing can come from Chile. What is bought of A is what is thrown away of B: 24 % of nothing holds.
    left = opening - required
    plan = plan_of(
        settings={"overbuying": "allowed"},
        materials=[{"material": "A", "group": "G"}, {"material": "B", "group": "G"}],
        requirements=[{"material": "A", "quantity": round(left, 9)}, {"material": "B", "quantity": required}],
        offers=[{"offer": "a", "material": "A", "supplier": "S"}],
        stock=[{"material": "B", "opening": opening}],
        rules=cap("24 %", "CL", applies_to="G", limit="at least"),
    )
    assert plan.surplus["quantity"].tolist() == [close(left)]
    row = plan.exposure.iloc[0]
    assert (row["from"], row["binding"], row["violation"]) == ("CL", False, 0.0)
    assert np.isnan(row["share"])
