"""A new offer as a dial: how much of a material would have to be found, and where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from data.case import Case, Rule
from data.countries import country_name, known_countries
from data.rules import source_text
from optimizer.building import build_model
from optimizer.infeasibility.conflict import Asking, Conflict
from optimizer.infeasibility.dials import Dial
from optimizer.infeasibility.faults import number_words
from optimizer.infeasibility.least_amounts import least_of_offer
from optimizer.infeasibility.members import members_of
from optimizer.infeasibility.term_dials import a_period, in_unit, quantity_step
from optimizer.rules.scope import scope_of

NEW = "new offer"
_FROM_COUNTRIES = {"country", "group"}
_STAGES = ("mined", "refined", "made")


@dataclass(frozen=True)
class _Place:
    """Where a new offer would come from at every stage, and how that is said."""

    country: str
    words: str


def new_offer_dials(case: Case, conflict: Conflict, asking: Asking) -> Iterator[Dial]:
    """A new offer of each material that a conflict is about, from the first place that would do.

    It is priced as the dearest offer of the material that the book has, and at nothing where there is none.
    """
    rules = [rule for rule in case.rules if rule.name in conflict.rules]
    for material in _materials(case, rules, conflict)[: asking.most_tried]:
        for place in _places(case, rules):
            dial = _dial(case, material, place, asking)
            if dial is not None:
                yield dial
                break


def _materials(case: Case, rules: list[Rule], conflict: Conflict) -> list[int]:
    """Materials whose requirements are in a conflict; where none are, some of those that its rules measure."""
    required = dict.fromkeys(each.material for each in conflict.requirements)
    measured = dict.fromkeys(m for rule in rules for m in np.nonzero(scope_of(rule, case).of_material >= 0)[0].tolist())
    return list(required or measured)


def _places(case: Case, rules: list[Rule]) -> Iterator[_Place]:
    """A country that nothing in the book names, and then those of which the rules ask for more."""
    capped = [rule.source for rule in rules if rule.limit == "at most" and rule.source.kind in _FROM_COUNTRIES]
    outside = " and ".join(dict.fromkeys(source_text(source) for source in capped))
    unnamed = _unnamed_country(case)
    if unnamed is not None:
        counted = bool(rules) and all(_counts_suppliers(rule) and rule.limit == "at least" for rule in rules)
        anywhere = "a further supplier" if counted else "a country that the book does not name"
        yield _Place(unnamed, f"outside {outside}" if outside else anywhere)
    for rule in rules:
        if rule.limit != "at most" and rule.source.kind == "country":
            yield _Place(rule.source.name, country_name(rule.source.name))
        elif rule.limit != "at most" and rule.source.kind == "group":
            for country in sorted(case.groups[rule.source.name])[:1]:
                yield _Place(country, f"{country_name(country)} ({rule.source.name})")


def _counts_suppliers(rule: Rule) -> bool:
    return rule.amount.kind == "count" and rule.measure == "suppliers"


def _unnamed_country(case: Case) -> str | None:
    named = {*case.suppliers["country"], *case.suppliers["owner_country"], *case.origins["country"]}
    for rule in case.rules:
        named |= {rule.source.name, *rule.excepted}
        if rule.source.kind == "group":
            named |= case.groups[rule.source.name]
    return next((country for country in known_countries() if country not in named), None)


def _dial(case: Case, material: int, place: _Place, asking: Asking) -> Dial | None:
    name = str(case.materials.index[material])
    quoted = case.offers.loc[case.offers["material"] == name, "landed_cost"]
    price = float(quoted.max()) if len(quoted) else 0.0
    offer = _unused("new offer", case.offers.index)

    def turned(capacity: float) -> Case:
        return _with_offer(case, offer, name, place.country, (price, capacity))

    unlimited = turned(np.inf)
    built = build_model(*asking.problem_with(unlimited, members_of(unlimited)))
    needed = least_of_offer(built, offer, asking)
    if needed is None:
        return None
    unit = str(case.materials["unit"].iloc[material])
    at = f"priced here at {number_words(price)} {case.settings.base_currency} per {unit}, the dearest that is offered"
    priced = at if len(quoted) else "of which no price is known: it comes on top"

    def sentence(_before: str, after: str) -> str:
        return f"Find an offer of {after} of {name} from {place.words}, {priced}"

    words, step = in_unit(unit, a_period(case)), quantity_step(case, name, needed)
    return Dial(NEW, f"new offer of {name}", 0.0, needed, step, np.inf, words, sentence, turned)


def _with_offer(case: Case, offer: str, material: str, country: str, terms: tuple[float, float]) -> Case:
    """The case with one more supplier and its offer, of known origin; ``terms`` are landed cost and capacity."""
    price, capacity = terms
    supplier = _unused("new supplier", case.suppliers.index)
    new_supplier = {
        "name": "", "country": country, "owner_country": country, "owner_share": 1.0, "status": "approved",
        "capacity": np.inf, "capacity_unit": "", "minimum_spend": np.nan, "maximum_spend": np.nan, "fixed_cost": 0.0,
        "row_id": -1,
    }  # fmt: skip
    new_offer = {
        "supplier": supplier, "material": material, "unit_price": price, "tariff": 0.0, "freight": 0.0,
        "other_cost": 0.0, "landed_cost": price, "capacity": capacity, "minimum_order": 0.0, "order_multiple": 0.0,
        "fixed_cost": 0.0, "lead_time": 0.0, "valid_from": None, "valid_to": None, "first_period": 0,
        "last_period": len(case.periods) - 1, "current_share": np.nan, "per_supplier_unit": np.nan, "unit_factor": 1.0,
        "row_id": -1,
    }  # fmt: skip
    new_origins = [
        {"offer": offer, "mineral": "", "stage": stage, "country": country, "share": 1.0, "row_id": -1}
        for stage in _STAGES
    ]
    return replace(
        case,
        suppliers=_joined(case.suppliers, {supplier: new_supplier}).sort_index(),
        offers=_joined(case.offers, {offer: new_offer}).sort_index(),
        origins=pd.concat([case.origins, pd.DataFrame(new_origins)], ignore_index=True),
    )


def _joined(table: pd.DataFrame, rows: dict[str, dict[str, object]]) -> pd.DataFrame:
    """A table with more rows, its columns of the types they had."""
    more = pd.DataFrame.from_dict(rows, orient="index", columns=list(table.columns)).astype(dict(table.dtypes))
    joined = pd.concat([table, more])
    return joined.set_axis(pd.Index(joined.index, name=table.index.name, dtype=table.index.dtype))


def _unused(name: str, index: pd.Index[str]) -> str:
    """A name that an index does not have."""
    while name in index:
        name += "'"
    return name
