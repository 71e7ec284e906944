"""What the audit says of a broken limit: amounts as rules state them, to as many digits as tell them apart."""

from dataclasses import replace

import pytest

from optimizer.audit import audit
from optimizer.planning import plan_case
from tests.books import make_book
from tests.plans import cap, case_of, suppliers_in


def broken(amount, **rule):
    """What is said of a plan that buys all from China where a cap is put in afterwards; 2 USD a kilogram."""
    sheets = {
        "requirements": [{"quantity": 15000.0}],
        "suppliers": suppliers_in(A="CN", B="AU"),
        "offers": [
            {"offer": "A", "supplier": "A", "unit_price": 2.0},
            {"offer": "B", "supplier": "B", "unit_price": 3.0},
        ],
    }
    plan = plan_case(case_of(make_book(**sheets)))
    case = case_of(make_book(**sheets, rules=cap(amount, **rule)))
    said = [finding.sentence for finding in audit(case, replace(plan, input_hash="")) if finding.kind == "rule"]
    return [sentence.rpartition(": ")[2] for sentence in said]


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        ("80 %", "100 % stands where at most 80 % is allowed."),
        ("12000 kg", "15000 kg stands where at most 12000 kg is allowed."),
        ("14999 kg", "15000 kg stands where at most 14999 kg is allowed."),
        ("20000 USD", "30000 USD stands where at most 20000 USD is allowed."),
    ],
)
def test_that_a_broken_limit_is_told_as_the_rule_states_it(amount, said):
    assert broken(amount, measure="value" if "USD" in amount else "quantity") == [said]


def test_that_what_exceeds_a_capacity_has_its_unit():
    book = make_book(requirements=[{"quantity": 100.0}], offers=[{"offer": "O"}])
    limited = make_book(requirements=[{"quantity": 100.0}], offers=[{"offer": "O", "capacity": 80.0}])
    plan = replace(plan_case(case_of(book)), input_hash="")
    (said,) = (finding.sentence for finding in audit(case_of(limited), plan) if finding.kind == "capacity")
    assert said.endswith(": 100 kg exceeds the offer's capacity 80 kg.")


def test_that_what_is_bought_where_nothing_counts_is_no_percentage():
    # All 10 kg are surplus, which no share counts: 10 of 0 are not 1,000 %.
    sheets = {
        "suppliers": suppliers_in(A="CN"),
        "offers": [{"offer": "A", "supplier": "A", "unit_price": 2.0}],
        "settings": {"overbuying": "allowed"},
    }
    bought = plan_case(case_of(make_book(**sheets, requirements=[{"quantity": 10.0}])))
    surplus = bought.awards[["material", "period", "quantity", "unit"]]
    case = case_of(make_book(**sheets, requirements=[{"quantity": 0.0}], rules=cap("50 %")))
    findings = audit(case, replace(bought, surplus=surplus, input_hash=""))
    (said,) = (finding.sentence for finding in findings if finding.kind == "rule")
    assert said.endswith(": more than all that counts stands where at most 50 % is allowed.")
