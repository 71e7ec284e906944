"""The sheet Survive: the stock that bridges a loss, its cost, and why there may be no plan with it.

Supplier S is German, T is Chinese. Q1 2027 has 90 days, Q2 91: 90 and 91 kg are 1 kg a day.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from data.case import Case
from data.excel.plan_workbook import write_plan_workbook
from data.excel.verify import verify_plan_workbook
from data.plan import Plan, Status, as_json
from optimizer.audit import audit
from optimizer.disruption import lost_country
from optimizer.planning import PlanOptions, plan_case
from optimizer.problem import flatten
from optimizer.stress.testing import stress_test
from optimizer.survival.times import time_to_survive
from optimizer.unsupported import unsupported_terms
from tests.books import book_of_rows, make_book
from tests.cases import case_of
from tests.optimizer.oracle_facts import Rows
from tests.optimizer.outside import repaired, with_only
from tests.optimizer.planned import BARE, cost_of, plan_rows
from tests.optimizer.planned import case_of as planned_case
from tests.optimizer.random_books import COUNTRIES, random_rows

BOOK = {
    "suppliers": [{"supplier": "S", "country": "DE"}, {"supplier": "T", "country": "CN"}],
    "requirements": [{"period": "2027-Q1", "quantity": 90.0}, {"period": "2027-Q2", "quantity": 91.0}],
    "offers": [{"supplier": "T", "unit_price": 1.0}, {"supplier": "S", "unit_price": 2.0, "capacity": 45.0}],
    "stock": [{"opening": 0.0, "holding_cost": 0.1}],
}


def a_case(*rows, **sheets) -> Case:
    return case_of(make_book(**BOOK | {"survive": [{"survive": "V", "days": 30.0, **row} for row in rows]} | sheets))


def needed(*rows, **sheets) -> list[float]:
    """What must be in stock at the end of Q1 and of Q2, in kg."""
    case = a_case(*rows, **sheets)
    problem = flatten(case)
    return problem.least_stock.of_materials(problem.requirement.shape)[0].tolist()


def test_that_stock_bridges_what_the_offers_that_are_left_do_not_deliver() -> None:
    # S is left with 45: 45 and 46 lack a quarter, for 30 of its 90 and 91 days.
    assert needed({"from": "CN"}) == pytest.approx([15.0, 30 * 46 / 91])


def test_that_of_any_country_the_loss_that_takes_the_most_decides() -> None:
    # T, without limit, is left when Germany is lost: that needs nothing.
    assert needed({}) == pytest.approx([15.0, 30 * 46 / 91])
    assert needed({"from": "DE"}) == [0.0, 0.0]


def test_that_a_lost_share_of_a_limited_offer_leaves_the_rest_of_its_capacity() -> None:
    # T of 60: half of it and S's 45 are 75; 15 and 16 lack.
    offers = [{"supplier": "T", "capacity": 60.0}, {"supplier": "S", "capacity": 45.0}]
    assert needed({"from": "CN", "lost_share": 0.5}, offers=offers) == pytest.approx([5.0, 30 * 16 / 91])


def test_that_no_days_need_no_stock() -> None:
    # Also where what is left is without limit.
    case = a_case({"days": 0.0})
    assert needed({"days": 0.0}) == [0.0, 0.0]
    assert plan_case(case, BARE).cost == plan_case(a_case(), BARE).cost


def test_that_a_supplier_or_a_group_may_be_lost() -> None:
    assert needed({"from": "supplier: T"}) == pytest.approx([15.0, 30 * 46 / 91])
    both = {"country_groups": {"PAIR": ["CN", "DE"]}}
    assert needed({"from": "PAIR", "stage": "made"}, **both) == pytest.approx([30.0, 30.0])


def test_that_an_offer_counts_in_the_periods_that_it_serves() -> None:
    offers = [{"supplier": "T"}, {"supplier": "S", "capacity": 45.0, "valid_to": "2027-03-31"}]
    assert needed({"from": "CN"}, offers=offers) == pytest.approx([15.0, 30.0])


def test_that_an_excluded_supplier_delivers_nothing() -> None:
    suppliers = [{"supplier": "S", "country": "DE", "status": "excluded"}, {"supplier": "T", "country": "CN"}]
    assert needed({"from": "CN"}, suppliers=suppliers) == pytest.approx([30.0, 30.0])


def test_that_a_suppliers_own_capacity_limits_what_it_delivers() -> None:
    # S may deliver 10 kg in all, of one offer.
    suppliers = [
        {"supplier": "S", "country": "DE", "capacity": 10_000.0, "capacity_unit": "g"},
        {"supplier": "T", "country": "CN"},
    ]
    assert needed({"from": "CN"}, suppliers=suppliers) == pytest.approx([30 * 80 / 90, 30 * 81 / 91])


def test_that_only_the_stage_of_the_row_counts_and_each_is_a_loss_of_its_own() -> None:
    # T is mined in China by 60 %; a limit of 100 makes that 40 of 100, with S's 45 five too few in Q1.
    sheets = {
        "offers": [
            {"offer": "O1", "supplier": "T", "capacity": 100.0},
            {"offer": "O2", "supplier": "S", "capacity": 45.0},
        ],
        "origins": [{"offer": "O1", "stage": "mined", "country": "AU", "share": 0.6}],
    }
    assert needed({"from": "AU", "stage": "mined"}, **sheets) == pytest.approx([30 * 5 / 90, 30 * 6 / 91])
    assert needed({"from": "AU", "stage": "made"}, **sheets) == [0.0, 0.0]
    assert needed({"from": "AU"}, **sheets) == pytest.approx([30 * 5 / 90, 30 * 6 / 91])


def test_that_a_material_of_which_nothing_is_lost_or_out_of_scope_needs_no_stock() -> None:
    assert needed({"from": "FR"}) == [0.0, 0.0]
    group = {"materials": [{"material": "M"}, {"material": "N", "group": "G"}]}
    assert needed({"from": "CN", "applies_to": "G"}, **group) == [0.0, 0.0]


def test_that_the_longest_loss_that_the_stock_survives_is_the_one_asked_for() -> None:
    # One rate all year: a stock that bridges 100 days, opened with, lasts for 100 days.
    sheets = {
        "requirements": [{"quantity": 365.0}],
        "offers": [{"supplier": "T"}, {"supplier": "S", "capacity": 146.0}],
    }
    (least,) = flatten(a_case({"days": 100.0, "from": "CN"}, **sheets)).least_stock.quantity.tolist()
    assert least == pytest.approx(60.0)
    problem = flatten(a_case(**sheets, stock=[{"opening": least}]))
    assert time_to_survive(problem, lost_country(problem, "CHN", "made")) == pytest.approx(100.0)


def test_that_the_plan_holds_the_stock_at_least_cost_and_says_what_it_costs_a_year() -> None:
    # 15 kg at the end of Q1, 15.1648 at the end of Q2, all bought at 1: 181 + 15.1648, and 0.1 on each stock.
    plan = plan_case(a_case({"from": "CN"}))
    last = 30 * 46 / 91
    assert plan.cost is not None
    assert plan.cost.total == pytest.approx(181.0 + last + 0.1 * (15.0 + last))
    assert plan.stock["closing"].tolist() == pytest.approx([15.0, last])
    held = 0.1 * (15.0 + last)
    assert plan.stockpile is not None
    assert plan.stockpile.cost_per_year == pytest.approx((last + held) * 365 / 181)
    assert plan.stockpile.holding_per_year == pytest.approx(held * 365 / 181)
    assert plan.stockpile.paid_once == pytest.approx(last)
    assert plan.survive[["from", "stage"]].to_numpy().tolist() == [["CN", "made"]] * 2
    assert plan.survive["days"].tolist() == pytest.approx([30.0, 30.0])
    assert plan.survive["binding"].tolist() == [True, True]


def test_that_the_result_says_the_days_that_more_stock_bridges() -> None:
    # Minimum cover of 45 days holds 45 kg at the end of Q1, three times the 15 that are needed.
    plan = plan_case(a_case({"from": "CN"}, stock=[{"minimum_cover": 45.0, "holding_cost": 0.1}]))
    assert plan.survive["days"].tolist() == pytest.approx([90.0, 45.0 * 91 / 46])
    assert plan.survive["binding"].tolist() == [False, False]
    written = as_json(plan)["survive"]
    assert isinstance(written, dict)
    costs = [written[key] for key in ("cost_per_year", "holding_per_year", "paid_once")]
    assert costs == pytest.approx([0.0, 0.0, 0.0], abs=1e-6)
    assert [line["closing"] for line in written["stock"]] == pytest.approx([45.0, 45.0])


def test_that_a_plan_over_scenarios_holds_the_stock_too_and_states_no_yearly_cost() -> None:
    scenarios = [{"scenario": "X", "probability": 0.1, "event": "price", "from": "CN", "amount": 0.5}]
    plan = plan_case(a_case({"from": "CN"}, scenarios=scenarios, settings={"objective": "expected cost"}))
    assert plan.status is Status.OPTIMAL
    assert min(plan.survive["days"]) >= 30.0 - 1e-6
    assert plan.stockpile is None


def test_that_a_plan_made_anew_in_a_loss_need_not_hold_the_stock_for_it() -> None:
    # China lost from the first day: S delivers 45 a quarter, 91 of 181 are short, at 2 each; 90 · 2 + 5 are paid.
    offers = [{"supplier": "T", "unit_price": 1.0}, {"supplier": "S", "unit_price": 2.0, "capacity": 45.0}]
    offers[1] |= {"fixed_cost": 5.0, "minimum_order": 10.0}
    case = a_case({"from": "CN"}, offers=offers)
    lost = next(loss for loss in stress_test(case, plan_case(case, BARE)).losses if loss.source == "CHN")
    assert (lost.replanned.shortage_value, lost.replanned.cost) == pytest.approx((182.0, 185.0))


def test_that_a_book_without_the_sheet_says_nothing_of_it() -> None:
    plan = plan_case(a_case())
    assert plan.stockpile is None
    assert "survive" not in as_json(plan)


def test_that_a_material_that_keeps_no_stock_is_named_at_the_row_that_needs_it() -> None:
    (problem,) = unsupported_terms(a_case({"from": "CN"}, stock=[]))
    assert (problem.at.sheet, problem.at.cell) == ("Survive", "D2")
    assert problem.message == "V: M keeps no stock, and cannot bridge 30 days without."
    assert unsupported_terms(a_case({"from": "DE"}, stock=[])) == []
    assert plan_case(a_case({"from": "CN"}, stock=[])).status is Status.PROBLEMS


def test_that_a_capacity_that_several_offers_would_share_is_named_and_not_planned() -> None:
    sheets = {
        "suppliers": [
            {"supplier": "S", "country": "DE", "capacity": 60.0, "capacity_unit": "kg"},
            {"supplier": "T", "country": "CN"},
        ],
        "offers": [{"supplier": "T"}, {"supplier": "S", "capacity": 45.0}, {"supplier": "S", "capacity": 45.0}],
    }
    (problem,) = unsupported_terms(a_case({"from": "CN"}, **sheets))
    assert (problem.at.sheet, problem.at.cell) == ("Suppliers", "G2")
    sheets["suppliers"][0]["capacity"] = 90.0
    assert unsupported_terms(a_case({"from": "CN"}, **sheets)) == []


def test_that_a_loss_that_cannot_be_bridged_is_named_and_lowered_to_what_can_be() -> None:
    # 95 kg a quarter can be bought: 5 kg are left in Q1, a third of the 15 that 30 days take.
    offers = [{"supplier": "T", "unit_price": 1.0, "capacity": 50.0}, {"supplier": "S", "capacity": 45.0}]
    plan = plan_case(a_case({"from": "CN"}, offers=offers))
    assert plan.status is Status.INFEASIBLE
    assert plan.conflict == ("survival of V", "capacity of O1", "capacity of O2")
    found = {repair.rule: (repair.before, repair.after) for repair in plan.repairs}
    assert found["survival of V"] == ("30 days", "10 days")
    assert found["capacity of O1"] == ("50 kg a period", "60 kg a period")
    assert [problem.at.cell for problem in plan.problems if problem.code == "loss-not-bridged"] == ["E2"]


def test_that_a_maximum_below_the_stock_that_bridges_is_named_and_raised() -> None:
    plan = plan_case(a_case({"from": "CN"}, stock=[{"maximum": 10.0}]))
    assert plan.status is Status.INFEASIBLE
    assert set(plan.conflict) >= {"survival of V", "maximum stock of M"}
    assert "survival of V" in {repair.rule for repair in plan.repairs}
    assert any("bridges the losses of the sheet Survive" in problem.message for problem in plan.problems)


def lies(case: Case, plan: Plan) -> set[str]:
    return {finding.kind for finding in audit(case, plan)}


def test_that_the_audit_recomputes_the_stock_and_finds_every_lie() -> None:
    case = a_case({"from": "CN"})
    plan = plan_case(case)
    assert lies(case, plan) == set()
    longer = replace(case, survive=case.survive.assign(days=31.0))
    assert "survive" in lies(longer, plan)
    for column, value in (("needed", 14.0), ("closing", 16.0), ("days", 29.0), ("binding", False), ("material", "X")):
        table = plan.survive.astype(object)
        table.loc[0, column] = value
        assert "survive" in lies(case, replace(plan, survive=table)), column
    assert "survive" in lies(case, replace(plan, survive=plan.survive.iloc[1:].reset_index(drop=True)))


def test_that_the_plan_workbook_shows_it_and_verifies(tmp_path) -> None:
    case = a_case({"from": "CN"}, {"survive": "W", "days": 20.0})
    write_plan_workbook(plan_case(case), case, tmp_path / "plan.xlsx")
    found = verify_plan_workbook(tmp_path / "plan.xlsx", audit)
    assert found.ok, [problem.sentence for problem in found.problems]


def loss_rows(seed: int) -> list[dict[str, object]]:
    random = np.random.default_rng([seed, 61])
    names = ("any country", "CHN", "PACT", "DEU", "supplier: S1")
    return [
        {
            "survive": f"V{number}",
            "from": str(random.choice(names)),
            "stage": str(random.choice(["each", "mined", "refined", "made", "owned", "any"])),
            "days": round(float(random.uniform(1.0, 40.0)), 2),
            "lost_share": round(float(random.uniform(0.3, 1.0)), 2) if random.random() < 0.5 else None,
        }
        for number in range(random.integers(1, 3))
    ]


def random_stocks(seed: int) -> Rows:
    """The rows of a random book in which every material may be kept in stock and no supplier's capacity is shared."""
    rows = random_rows(seed, flexible=False)
    known = {row["material"] for row in rows.get("stock", [])}
    stocked = [{"material": row["material"]} for row in rows["materials"] if row["material"] not in known]
    suppliers = [{name: cell for name, cell in row.items() if "capacity" not in name} for row in rows["suppliers"]]
    return rows | {"stock": [*rows.get("stock", []), *stocked], "suppliers": suppliers, "rules": []}


def dearer_for_losses(seeds: range) -> list[bool]:
    """Of random books whether bridging losses costs more; no plan may cost less for it.

    Every plan has passed the audit, which recomputes the stock from origins and capacities on its own.
    """
    found = []
    for seed in seeds:
        rows = random_stocks(seed)
        bridged, plain = (cost_of(plan_rows(each)[1]) for each in (rows | {"survive": loss_rows(seed)}, rows))
        if bridged is not None and plain is not None:
            assert bridged >= plain * (1.0 - 1e-9), seed
            found.append(bridged > plain * (1.0 + 1e-6))
    return found


def equal_to_covers(seeds: range) -> list[float | None]:
    """Costs of random books that bridge the loss of everything: days of the loss are days of cover."""
    costs = []
    for seed in seeds:
        rows = random_stocks(seed)
        groups = [*rows["country_groups"], *({"group": "ALL", "country": country} for country in COUNTRIES)]
        lost = {"survive": "V", "from": "group: ALL", "stage": "owned", "days": 12.0}
        covered = [{**row, "minimum_cover": max(12.0, float(row.get("minimum_cover") or 0.0))} for row in rows["stock"]]
        bridged = cost_of(plan_rows(rows | {"country_groups": groups, "survive": [lost]})[1])
        expected = cost_of(plan_rows(rows | {"stock": covered})[1])
        assert bridged == (None if expected is None else pytest.approx(expected, rel=1e-7)), seed
        costs.append(bridged)
    return costs


def test_that_random_plans_bridge_their_losses_by_the_audit_and_never_cost_less() -> None:
    assert sum(dearer_for_losses(range(6))) >= 1


def test_that_what_bridges_the_loss_of_everything_is_a_minimum_cover() -> None:
    assert sum(cost is not None for cost in equal_to_covers(range(6))) >= 2


@pytest.mark.long
def test_that_conflicts_with_losses_are_irreducible_and_their_repairs_planned() -> None:
    explained = 0
    for seed in range(30, 80):
        rows = random_stocks(seed)
        random = np.random.default_rng([seed, 5])
        limits = np.round(random.uniform(100.0, 250.0, len(rows["offers"])), 1).tolist()
        offers = [
            {**row, "capacity": row.get("capacity") or most} for row, most in zip(rows["offers"], limits, strict=True)
        ]
        losses = [{**row, "days": round(float(row["days"]) * 6.0 + 30.0, 1)} for row in loss_rows(seed)]
        if cost_of(plan_rows(rows | {"offers": offers})[1]) is None:
            continue
        rows |= {"offers": offers, "survive": losses}
        plan = plan_case(planned_case(book_of_rows(rows)), PlanOptions(baselines=False, prices=False))
        if plan.status is not Status.INFEASIBLE:
            continue
        explained += 1
        assert any(name.startswith("survival of V") for name in plan.conflict)
        assert cost_of(plan_rows(asked(rows, plan.conflict))[1]) is None
        for name in plan.conflict:
            assert cost_of(plan_rows(asked(rows, plan.conflict, without=name))[1]) is not None, name
        assert plan.repairs
        for repair in plan.repairs:
            assert cost_of(plan_rows(repaired(rows, repair))[1]) == pytest.approx(repair.cost, rel=1e-6), (
                repair.sentence
            )
    assert explained >= 5


def asked(rows: Rows, names: tuple[str, ...], *, without: str = "") -> Rows:
    """The book in which only what is named is asked for; a loss that is not must be bridged for no day."""
    kept = with_only(rows, names, without=without)
    return kept | {"survive": [{**row, "days": row.get("days") or 0.0} for row in kept["survive"]]}


@pytest.mark.long
def test_that_many_random_plans_bridge_their_losses_and_equal_covers() -> None:
    assert sum(dearer_for_losses(range(100, 160))) >= 10
    assert sum(cost is not None for cost in equal_to_covers(range(100, 160))) >= 10


def test_that_the_order_of_rows_changes_nothing_and_a_period_without_requirement_needs_nothing() -> None:
    rows = [{"survive": "W", "days": 20.0}, {"from": "CN"}]
    first, second = a_case(*rows), a_case(*reversed(rows))
    stocks = [plan_case(case, BARE).stock["closing"].tolist() for case in (first, second)]
    assert stocks[0] == stocks[1]
    longer = [*BOOK["requirements"], {"period": "2027-Q3", "quantity": 0.0}]
    assert needed({"from": "CN"}, requirements=longer)[2] == 0.0
