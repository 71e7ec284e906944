"""What a plan says of the scenarios: probabilities, expected cost, CVaR and regrets, recomputed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

import numpy as np

from data.case import Case
from data.plan import Outcome, Plan, Risk
from optimizer.audit.findings import Findings, as_number
from optimizer.audit.ledger import Ledger
from optimizer.audit.risk_bounds import cost_bounds


def check_risk(case: Case, plan: Plan, ledger: Ledger, findings: Findings) -> None:
    """Stated where the objective looks at scenarios, and only there; every figure follows from the outcomes.

    What a scenario costs is held between bounds that follow from the awards; the best order in it is not sought again.
    """
    objective = case.settings.objective
    if (plan.risk is None) == (objective == "cost"):
        if plan.risk is not None and plan.cost is not None:
            _check_figures(case, plan, plan.risk, findings)
            _check_bounds(case, plan, plan.risk, ledger, findings)
        return
    text = f"the objective is {objective}, and the plan states {'no' if plan.risk is None else 'a'} risk."
    findings.add("risk", "risk", objective, None if plan.risk is None else plan.risk.objective, text)


def _check_figures(case: Case, plan: Plan, risk: Risk, findings: Findings) -> None:
    settings, total = case.settings, plan.cost.total if plan.cost else 0.0
    if (risk.objective, risk.risk_level) != (settings.objective, settings.risk_level):
        text = f"{risk.objective} at {risk.risk_level} is not {settings.objective} at {settings.risk_level}."
        findings.add("risk", "risk", settings.objective, risk.objective, text)
    likely = _probabilities(case)
    if [outcome.scenario for outcome in risk.outcomes] != list(likely):
        text = "the outcomes are not those of the scenarios of the book, each once."
        findings.add("risk", "risk", len(likely), len(risk.outcomes), text)
        return
    for outcome in risk.outcomes:
        findings.compare("risk", _where(outcome), likely[outcome.scenario], outcome.probability, 1.0)
        _check_regrets(outcome, findings)
    first = risk.outcomes[0]
    findings.compare("risk", "cost when nothing happens", total, first.cost, max(1.0, abs(total)))
    _check_measures(risk, findings)


def _check_bounds(case: Case, plan: Plan, risk: Risk, ledger: Ledger, findings: Findings) -> None:
    """No cost is below 0; each of the plan is possible with its awards; without rules the objective is no more."""
    settled = plan.cost.fixed + plan.cost.penalty if plan.cost else 0.0
    known = set(case.scenarios["scenario"])
    for outcome in risk.outcomes:
        where = _where(outcome)
        for cost in (outcome.cost, outcome.least_cost_plan, outcome.with_hindsight):
            if cost is not None and cost < -findings.tolerance:
                findings.add("risk", where, 0.0, cost, f"a cost of {cost:.12g} is below 0.")
        if outcome.cost is None or outcome.scenario is None or outcome.scenario not in known:
            continue
        least, most = cost_bounds(case, ledger, settled, outcome.scenario)
        slack = findings.tolerance * max(1.0, abs(outcome.cost))
        if not least - slack <= outcome.cost <= most + slack:
            text = f"with these awards it costs from {least:.12g} to {most:.12g}, not {outcome.cost:.12g}."
            findings.add("risk", where, least if outcome.cost < least else most, outcome.cost, text)
    best = plan.unconstrained
    if best is not None and best > risk.value + findings.tolerance * max(1.0, abs(risk.value)):
        text = f"without rules the least {risk.objective} is {best:.12g}, more than {risk.value:.12g} under them."
        findings.add("risk", "without rules", risk.value, best, text)


def _check_measures(risk: Risk, findings: Findings) -> None:
    """Expected cost and CVaR of the plan and of the least-cost plan, and which of them is less."""
    likely = np.array([outcome.probability for outcome in risk.outcomes])
    for name, column, mean, tail in (
        ("the plan", "cost", risk.expected_cost, risk.cvar),
        ("the least-cost plan", "least_cost_plan", risk.least_cost_expected, risk.least_cost_cvar),
    ):
        costs = np.array([as_number(getattr(outcome, column)) for outcome in risk.outcomes])[likely > 0.0]
        if column != "cost" and not np.isfinite(costs).all():
            continue
        expected = mean_and_tail(costs, likely[likely > 0.0], risk.risk_level)
        for word, stated, found in zip(("expected cost", "CVaR"), (mean, tail), expected, strict=True):
            findings.compare("risk", f"{word} of {name}", found, stated, max(1.0, abs(found)))
    other = risk.least_cost_expected if risk.objective == "expected cost" else risk.least_cost_cvar
    if other is not None and risk.value > other + findings.tolerance * max(1.0, abs(other)):
        text = f"the least-cost plan has the lesser {risk.objective}, {other:.12g} against {risk.value:.12g}."
        findings.add("risk", "risk", other, risk.value, text)
    if risk.least_cost is not None and risk.outcomes[0].cost is not None:
        extra = risk.outcomes[0].cost - risk.least_cost
        findings.compare("risk", "price of robustness", extra, risk.price_of_robustness, max(1.0, risk.least_cost))


def _check_regrets(outcome: Outcome, findings: Findings) -> None:
    """Regret = cost − cost with hindsight, and nothing is cheaper than hindsight"""
    found: Mapping[str, object] = asdict(outcome)
    for cost, regret in (("cost", "regret"), ("least_cost_plan", "least_cost_regret")):
        paid, best = found[cost], found["with_hindsight"]
        if not isinstance(paid, float) or not isinstance(best, float):
            continue
        scale = max(1.0, abs(paid))
        findings.compare("risk", f"{regret.replace('_', ' ')}, {_where(outcome)}", paid - best, found[regret], scale)
        if best > paid + findings.tolerance * scale:
            text = f"the best plan with hindsight costs {best:.12g}, more than {paid:.12g}."
            findings.add("risk", _where(outcome), paid, best, text)


def mean_and_tail(costs: np.ndarray, likely: np.ndarray, level: float) -> tuple[float, float]:
    """Σ p · cost, and the least over every η among the costs of η + Σ p · max(0, cost − η) / (1 − level)"""
    tails = [eta + float(likely @ np.maximum(costs - eta, 0.0)) / (1.0 - level) for eta in costs.tolist()]
    return float(likely @ costs), min(tails)


def _probabilities(case: Case) -> dict[str | None, float]:
    """That nothing happens, then each scenario by name."""
    rows = case.scenarios.drop_duplicates("scenario").sort_values("scenario")
    stated: dict[str | None, float] = dict(zip(rows["scenario"], rows["probability"].astype(float), strict=True))
    return {None: max(0.0, 1.0 - sum(stated.values())), **stated}


def _where(outcome: Outcome) -> str:
    return "nothing happens" if outcome.scenario is None else f"scenario {outcome.scenario}"
