"""Real plans made false in twenty-two ways, and real plans left true."""

from collections import Counter
from itertools import count

import numpy as np
import pytest

from optimizer.audit import audit
from tests.optimizer.corruptions import CORRUPTIONS
from tests.optimizer.planned import random_plan


def true_plans(number, start=0):
    """So many random books that have a plan, with it."""
    found = 0
    for seed in count(start):
        case, plan = random_plan(seed)
        if plan.status.has_plan:
            found += 1
            yield case, plan
        if found == number:
            return


def corrupted_plans(number, seed):
    """So many plans made false, each with the name of how, all kinds in turn."""
    random, made = np.random.default_rng(seed), 0
    for plans in count(1):
        for case, plan in true_plans(20, start=50 * (plans - 1)):
            for corruption in CORRUPTIONS:
                false = corruption(case, plan, random)
                if false is not None:
                    made += 1
                    yield corruption.__name__, *false
                if made == number:
                    return


def rejects_all(number, seed):
    kinds = Counter()
    for kind, case, plan in corrupted_plans(number, seed):
        assert audit(case, plan), f"{kind} was not found"
        kinds[kind] += 1
    assert sum(kinds.values()) == number
    assert len(kinds) >= 20
    assert min(kinds.values()) >= number // 100


def test_that_100_false_plans_are_all_rejected():
    rejects_all(100, seed=1)


def test_that_25_true_plans_are_all_accepted():
    assert [audit(case, plan) for case, plan in true_plans(25)] == [[]] * 25


@pytest.mark.long
def test_that_2000_false_plans_are_all_rejected():
    rejects_all(2000, seed=2)


@pytest.mark.long
def test_that_500_true_plans_are_all_accepted():
    assert [audit(case, plan) for case, plan in true_plans(500)] == [[]] * 500
