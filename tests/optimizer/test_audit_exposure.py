"""The audit of the lines of a cap that no known origin reaches: what binds them must be said."""

from dataclasses import replace
from functools import cache

import pytest

from optimizer.audit import audit
from optimizer.planning import plan_case
from tests.books import make_book
from tests.plans import cap, case_of, suppliers_in

SHEETS = {
    "materials": [{"material": "M", "mineral": "dysprosium"}],
    "suppliers": suppliers_in(A="CN", B="DE"),
    "offers": [
        {"offer": "cheap", "supplier": "A", "unit_price": 1.0, "capacity": 60.0},
        {"offer": "dear", "supplier": "B", "unit_price": 2.0},
    ],
    "origins": [{"offer": "dear", "stage": "mined", "country": "DE", "share": 1.0}],
}
"""Nobody knows where the 60 kg of the cheap offer are mined; the dear one is German, which the rule excepts."""


@cache
def planned(treatment: str, source: str = "any country", amount: str = "50 %"):
    rule = cap(amount, source, stage="mined", **({"except": "EU27"} if source == "any country" else {}))
    case = case_of(make_book(**SHEETS, rules=rule, settings={"unknown_origin": treatment}))
    return case, plan_case(case)


def findings(treatment: str, change) -> list[str]:
    case, plan = planned(treatment)
    return [finding.sentence for finding in audit(case, replace(plan, exposure=change(plan.exposure)))]


@pytest.mark.parametrize(("treatment", "source"), [("worst case", "unknown"), ("world mix", "CN")])
def test_that_the_line_that_binds_passes_and_not_without_its_word(treatment, source):
    def not_binding(table):
        return table.assign(binding=False)

    _, plan = planned(treatment)
    assert plan.exposure.loc[plan.exposure["binding"], "from"].tolist() == [source]
    assert findings(treatment, lambda table: table) == []
    assert findings(treatment, not_binding) == [
        f"exposure of rule cap, all, mined, {source}: the line is at its limit, and is not said to be binding."
    ]


def test_that_a_missing_line_of_what_the_world_mix_says_of_a_country_at_its_cap_is_found():
    found = findings("world mix", lambda table: table[table["from"] != "CN"])
    assert found == ["exposure of rule cap, all, mined, CN: the line is missing."]


@pytest.mark.parametrize(("source", "amount"), [("any country", "100 %"), ("country: CN", "50 %")])
def test_that_the_unknown_is_not_said_to_bind_below_the_cap_or_where_it_is_not_tested(source, amount):
    case, plan = planned("worst case", source, amount)
    lines = plan.exposure.assign(binding=plan.exposure["binding"] | (plan.exposure["from"] == "unknown"))
    (found,) = audit(case, replace(plan, exposure=lines))
    assert found.where == "exposure of rule cap, all, mined, unknown"
    assert found.sentence.endswith("the line is said to be binding, and is not at its limit.")
