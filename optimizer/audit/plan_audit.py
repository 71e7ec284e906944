"""The whole audit of a plan."""

from __future__ import annotations

import numpy as np

from data.case import Case
from data.plan import Plan, Status
from optimizer.audit.balance import check_balance, check_shortages, check_stock
from optimizer.audit.costs import check_cost
from optimizer.audit.count_exposure import check_count_exposure
from optimizer.audit.counts import check_counts, expand_counts
from optimizer.audit.exposure import check_exposure
from optimizer.audit.findings import TOLERANCE, Finding, Findings
from optimizer.audit.ledger import read_ledger
from optimizer.audit.measures import Facts
from optimizer.audit.origins import Origins
from optimizer.audit.prices_paid import prices_paid
from optimizer.audit.risk import check_risk
from optimizer.audit.rules import check_rules, expand_rules
from optimizer.audit.supply import check_award_rows, check_offer_capacity, check_supplier_capacity
from optimizer.audit.survival import bridging_stock, check_survival
from optimizer.audit.terms import check_orders, check_spend


def audit(case: Case, plan: Plan, tolerance: float = TOLERANCE) -> list[Finding]:
    """Recompute every requirement, capacity, rule and cost of a plan from the case and the plan's tables alone.

    Args:
        case: the checked book that the plan answers.
        plan: the plan; one that claims to have no numbers must have none.
        tolerance: relative tolerance; ``Findings`` says relative to what.

    Returns:
        Everything that does not hold; empty for a true plan.
    """
    findings = Findings(tolerance)
    _check_input(case, plan, findings)
    if not plan.status.has_plan:
        _check_empty(plan, findings)
        return findings.found
    ledger = read_ledger(case, plan, findings)
    paid = prices_paid(case, ledger, plan, tolerance)
    check_award_rows(case, plan, paid, findings)
    check_offer_capacity(case, ledger, findings)
    check_supplier_capacity(case, ledger, findings)
    check_orders(case, ledger, findings)
    check_spend(case, paid, findings)
    check_balance(case, ledger, findings)
    origins = Origins(case)
    bridging = bridging_stock(case, origins, ledger.required)
    check_stock(case, ledger, bridging, findings)
    check_survival(case, plan, ledger, bridging, findings)
    check_shortages(case, plan, ledger, findings)
    facts = Facts(case, ledger, paid)
    rules, counts = expand_rules(facts, origins), expand_counts(facts, origins, findings)
    penalty, slack = check_rules(case, origins, rules, findings)
    penalty += check_counts(case, counts, findings)
    check_cost(case, plan, ledger, paid, penalty, slack, findings)
    check_exposure(facts, origins, rules, plan, findings)
    check_count_exposure(facts, counts, plan, findings)
    check_risk(case, plan, ledger, findings)
    _check_claims(plan, findings)
    return findings.found


def _check_input(case: Case, plan: Plan, findings: Findings) -> None:
    """The plan answers this very book, in its currency."""
    if plan.input_hash and plan.input_hash != case.book.content_hash():
        text = "the plan was computed from other input; compute it again."
        findings.add("input", "input", case.book.content_hash(), plan.input_hash, text)
    if plan.status.has_plan and plan.currency != case.settings.base_currency:
        text = f"the plan is in {plan.currency}, the book in {case.settings.base_currency}."
        findings.add("input", "currency", case.settings.base_currency, plan.currency, text)


def _check_empty(plan: Plan, findings: Findings) -> None:
    """Numbers are null unless there is a plan."""
    tables = (plan.awards, plan.stock, plan.shortages, plan.surplus, plan.exposure, plan.survive)
    if plan.cost is not None or any(len(table) for table in tables):
        text = "there is no plan, yet numbers are stated."
        findings.add("status", "plan", "no numbers", str(plan.status), text)


def _check_claims(plan: Plan, findings: Findings) -> None:
    """``optimal`` has a gap of at most 1e-6 and a certificate that holds; rules never make a plan cheaper."""
    if plan.status is Status.OPTIMAL:
        found = plan.certificate
        numbers = [plan.gap] if plan.gap is not None else [np.nan]
        numbers += [found.primal_residual, *_stated(found.dual_residual), *_stated(found.gap)] if found else [np.nan]
        worst = max((abs(n) if np.isfinite(n) else np.inf for n in numbers), default=np.inf)
        if worst > 1e-6 or found is None or not found.ok:
            findings.add("certificate", "status", 1e-6, worst, "optimal is claimed without a certificate that holds.")
    least = plan.objective
    if least is None or plan.unconstrained is None:
        return
    if not plan.unconstrained <= least + findings.tolerance * max(abs(least), abs(plan.unconstrained)):
        text = f"the plan without rules costs {plan.unconstrained:.12g}, more than the plan, {least:.12g}."
        findings.add("baseline", "unconstrained", least, plan.unconstrained, text)


def _stated(residual: float | None) -> list[float]:
    """A number of the certificate, where there is one: plans with integer decisions have no dual residual."""
    return [] if residual is None else [residual]
