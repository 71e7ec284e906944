"""From a rule to its rows: one for each scope, country (group, supplier) and window that the rule speaks of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from data.case import Case, Rule
from data.origins import STAGES
from optimizer.problem import Problem
from optimizer.rules.country_rows import country_rows
from optimizer.rules.scope import RuleRows, RuleScope, scope_of


def expand(rule: Rule, problem: Problem) -> Iterator[RuleRows]:
    """The rows of a share or amount rule, stage by stage.

    They are the same at every amount and penalty, but for whether there is a penalty: a rule is tried at many amounts.
    """
    key = replace(rule, amount=replace(rule.amount, value=0.0), penalty=None if rule.penalty is None else 0.0)
    for rows in problem.memo.of(problem, key, lambda: tuple(_expanded(key, problem))):
        yield replace(rows, rule=rule)


def _expanded(rule: Rule, problem: Problem) -> Iterator[RuleRows]:
    scope = scope_of(rule, problem.case)
    if rule.source.kind in {"supplier", "any supplier"}:
        yield _supplier_rows(rule, scope, problem.case)
        return
    for stage in STAGES if rule.stage == "each" else (rule.stage,):
        yield country_rows(rule, stage, scope, problem)


def _supplier_rows(rule: Rule, scope: RuleScope, case: Case) -> RuleRows:
    supplier = case.supplier_of_offer
    named = case.suppliers.index.to_numpy(dtype=object)
    looked_at = (scope.of_offer >= 0) & ((rule.source.kind == "any supplier") | (named[supplier] == rule.source.name))
    offer = np.nonzero(looked_at)[0]
    key = scope.of_offer[offer] * len(named) + supplier[offer]
    if rule.source.kind == "supplier":
        one = int(np.nonzero(named == rule.source.name)[0][0])
        pairs = np.unique(np.concatenate([key, np.arange(len(scope.names)) * len(named) + one]))
    else:
        pairs = np.unique(key)
    ones, nothing = np.ones(len(offer)), np.zeros(len(case.offers))
    return RuleRows(
        rule=rule,
        stage="",
        scope=scope,
        targets=tuple(named),
        pair_scope=pairs // len(named),
        pair_target=pairs % len(named),
        tested=np.ones(len(pairs), dtype=bool),
        is_spread=np.zeros(len(pairs), dtype=bool),
        entry_pair=np.searchsorted(pairs, key),
        entry_offer=offer,
        low=ones,
        counted=ones,
        high=ones,
        loose=nothing,
        unknown=nothing,
    )
