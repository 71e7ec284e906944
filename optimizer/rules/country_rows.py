"""The rows of a rule that looks at countries: what each offer contributes to each country or group."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.arrays import BoolArray, FloatArray, IntArray, ranges, sum_by_key
from data.case import Case, Rule
from data.countries import country_iso2
from data.origins import STAGES, Entries, Origins
from optimizer.problem import Problem
from optimizer.rules.scope import RuleRows, RuleScope

UNKNOWN = "unknown"


@dataclass(frozen=True)
class _Slots:
    """The slots that a rule looks at; outside it their weight is zero.

    Attributes:
        offer: position of the offer.
        scope: number of the scope; -1 outside.
        weight: the slot's part of its offer in this rule.
        loose: what counts against every country, summed over the rule's stages.
        unknown: what is not stated, summed over the rule's stages.
    """

    offer: IntArray
    scope: IntArray
    weight: FloatArray
    loose: FloatArray
    unknown: FloatArray


@dataclass(frozen=True)
class _Shares:
    """Shares by slot and target, in that order, each pair once."""

    slot: IntArray
    target: IntArray
    share: FloatArray


@dataclass(frozen=True)
class _Pairs:
    """The pairs of scope and target in canonical order, as keys scope × width + target; the last target is unknown."""

    key: IntArray
    width: int
    tested: BoolArray

    @property
    def scope(self) -> IntArray:
        return self.key // self.width

    @property
    def target(self) -> IntArray:
        return self.key % self.width

    def number(self, scope: IntArray, target: IntArray) -> IntArray:
        return np.searchsorted(self.key, scope * self.width + target)


def country_rows(rule: Rule, stage: str, scope: RuleScope, problem: Problem) -> RuleRows:
    """The rows of a rule at one stage, or at ``any``: the sum of all four, cut at 1 for each offer and mineral."""
    origins = problem.origins
    targets, of_country = _targets(rule, problem.case, origins)
    stages = [origins.stages[name] for name in (STAGES if stage == "any" else (stage,))]
    slots = _slots(
        rule,
        scope,
        origins,
        np.add.reduce([part.loose for part in stages]),
        np.add.reduce([part.unknown for part in stages]),
    )
    known = _by_target(slots, of_country, len(targets), [part.known for part in stages])
    mixed = _by_target(slots, of_country, len(targets), [part.mix for part in stages])
    pairs = _pairs(rule, len(scope.names), slots, (known, mixed), len(targets) + 1)
    nobody = _nobody(slots, pairs)
    offers = len(scope.of_offer)
    if stage == "any":
        entries = _cut(slots, pairs, known, mixed)
        loose = unknown = np.zeros(offers)
    else:
        entries = _plain(slots, pairs, known, mixed)
        loose = np.bincount(slots.offer, slots.weight * slots.loose, minlength=offers)
        unknown = np.bincount(slots.offer, slots.weight * slots.unknown, minlength=offers)
    key, parts = sum_by_key(np.concatenate([entries[0], nobody[0]]), np.concatenate([entries[1], nobody[1]]))
    return RuleRows(
        rule=rule,
        stage=stage,
        scope=scope,
        targets=(*targets, UNKNOWN),
        pair_scope=pairs.scope,
        pair_target=pairs.target,
        tested=pairs.tested,
        is_spread=pairs.target != len(targets),
        entry_pair=key // max(1, offers),
        entry_offer=key % max(1, offers),
        low=parts[:, 0],
        counted=parts[:, 1],
        high=parts[:, 2],
        loose=loose,
        unknown=unknown,
    )


def _targets(rule: Rule, case: Case, origins: Origins) -> tuple[tuple[str, ...], IntArray]:
    """Names of the targets, and the number of the target of each country of ``origins``; -1 for none."""
    countries = origins.countries
    if rule.source.kind == "any country":
        names = [country for country in countries if country not in rule.excepted]
        numbers = {country: number for number, country in enumerate(names)}
        shown = tuple(country_iso2(country) for country in names)
        return shown, np.array([numbers.get(country, -1) for country in countries], dtype=np.int64)
    members = _members(rule, case, origins)
    shown = (country_iso2(rule.source.name) if rule.source.kind == "country" else rule.source.name,)
    return shown, np.array([0 if country in members else -1 for country in countries], dtype=np.int64)


def _members(rule: Rule, case: Case, origins: Origins) -> frozenset[str]:
    """The countries that are one target together; those of a rule that looks everywhere are all but the excepted."""
    if rule.source.kind == "everything":
        return frozenset(origins.countries) - rule.excepted
    return case.groups[rule.source.name] if rule.source.kind == "group" else frozenset({rule.source.name})


def _slots(rule: Rule, scope: RuleScope, origins: Origins, loose: FloatArray, unknown: FloatArray) -> _Slots:
    of_slot = scope.of_offer[origins.offer]
    weight = origins.weight
    if rule.scope.kind == "mineral":
        of_slot = np.where(origins.mineral == rule.scope.name, of_slot, -1)
        weight = np.ones(len(weight))
    inside = of_slot >= 0
    return _Slots(origins.offer, of_slot, np.where(inside, weight, 0.0), loose * inside, unknown * inside)


def _by_target(slots: _Slots, of_country: IntArray, targets: int, stages: list[Entries]) -> _Shares:
    """Shares of the slots that the rule looks at, summed over stages and over the members of a group."""
    slot = np.concatenate([stage.slot for stage in stages])
    target = of_country[np.concatenate([stage.country for stage in stages])]
    share = np.concatenate([stage.share for stage in stages])
    inside = (slots.scope[slot] >= 0) & (target >= 0)
    key, summed = sum_by_key(slot[inside] * targets + target[inside], share[inside])
    return _Shares(key // max(1, targets), key % max(1, targets), summed)


def _pairs(rule: Rule, scopes: int, slots: _Slots, named: tuple[_Shares, ...], width: int) -> _Pairs:
    """The pairs that the rule speaks of, and which it tests.

    Under ``any country`` a country that no row names may be where all the unknown comes from. Its row is implied by
    that of any named country of the same scope, so a hard rule tests it only in scopes that name none; the violations
    of a flexible rule add up row by row, so it is tested wherever something unknown counts.
    """
    is_named = np.zeros((scopes, width), dtype=bool)
    for shares in named:
        is_named[slots.scope[shares.slot], shares.target] = True
    if rule.source.kind != "any country":
        is_named[:, 0] = True
    named_keys = np.flatnonzero(is_named)
    is_inside = np.zeros(scopes, dtype=bool)
    is_inside[slots.scope[slots.scope >= 0]] = True
    inside = np.flatnonzero(is_inside)
    nobody_tested = ~is_named[inside].any(axis=1)
    if rule.penalty is not None and rule.source.kind == "any country":
        loose = np.bincount(slots.scope[slots.loose > 0.0], minlength=scopes)
        nobody_tested |= loose[inside] > 0
    nobody_tested &= rule.limit == "at most"
    key = np.concatenate([named_keys, inside * width + width - 1])
    tested = np.concatenate([np.ones(len(named_keys), dtype=bool), nobody_tested])
    order = np.argsort(key)
    return _Pairs(key[order], width, tested[order])


def _entry_keys(slots: _Slots, pairs: _Pairs, slot: IntArray, target: IntArray) -> IntArray:
    """Pair × offers + offer of each entry."""
    offers = int(slots.offer[-1]) + 1 if len(slots.offer) else 1
    return pairs.number(slots.scope[slot], target) * offers + slots.offer[slot]


def _plain(slots: _Slots, pairs: _Pairs, known: _Shares, mixed: _Shares) -> tuple[IntArray, FloatArray]:
    """Entries at one stage: low, counted and high but for what is spread over all pairs of a scope."""
    low = slots.weight[known.slot] * known.share
    mix = slots.weight[mixed.slot] * mixed.share
    keys = [_entry_keys(slots, pairs, shares.slot, shares.target) for shares in (known, mixed)]
    nothing = np.zeros(len(mix))
    return np.concatenate(keys), np.concatenate(
        [np.column_stack([low, low, low]), np.column_stack([nothing, mix, nothing])]
    )


def _cut(slots: _Slots, pairs: _Pairs, known: _Shares, mixed: _Shares) -> tuple[IntArray, FloatArray]:
    """Entries at any stage: per slot the sum of the stages with its unknown part, cut at 1, then weighted."""
    named = pairs.target != pairs.width - 1
    scope, target = pairs.scope[named], pairs.target[named]
    begins = np.searchsorted(scope, np.arange(int(slots.scope.max(initial=-1)) + 2))
    open_ = np.flatnonzero(slots.unknown > 0.0)
    of_open = slots.scope[open_]
    number, pair = ranges(begins[of_open], begins[of_open + 1] - begins[of_open])
    slot = open_[number]
    zeros = np.zeros
    keys = [
        known.slot * pairs.width + known.target,
        mixed.slot * pairs.width + mixed.target,
        slot * pairs.width + target[pair],
    ]
    parts = [
        np.column_stack([known.share, known.share, known.share]),
        np.column_stack([zeros(len(mixed.share)), mixed.share, zeros(len(mixed.share))]),
        np.column_stack([zeros(len(slot)), slots.loose[slot], slots.unknown[slot]]),
    ]
    key, summed = sum_by_key(np.concatenate(keys), np.concatenate(parts))
    slot, target = key // pairs.width, key % pairs.width
    return _entry_keys(slots, pairs, slot, target), slots.weight[slot][:, None] * np.minimum(summed, 1.0)


def _nobody(slots: _Slots, pairs: _Pairs) -> tuple[IntArray, FloatArray]:
    """Entries of the pairs of what is unknown: how much of each offer that is, and how much of it counts."""
    slot = np.flatnonzero(slots.unknown > 0.0)
    stated = slots.weight[slot] * np.minimum(slots.unknown[slot], 1.0)
    counted = slots.weight[slot] * np.minimum(slots.loose[slot], 1.0)
    target = np.full(len(slot), pairs.width - 1)
    return _entry_keys(slots, pairs, slot, target), np.column_stack([stated, counted, stated])
