"""World production as the reference data has it: concentration by hand, ranks, and which controls name a mineral."""

from __future__ import annotations

import pytest

from data.reference import Figure, world_shares
from data.world_production import controls_on, produced_by, published_herfindahl


def share(value):
    return Figure(value, "2025", "S", "share")


def test_that_the_index_lies_between_a_rest_that_is_spread_and_a_rest_of_one_country():
    """0.25 + 0.09 = 0.34; the 0.2 of other countries adds at most 0.04."""
    shares = [("CHN", share(0.5)), ("AUS", share(0.3)), ("ROW", share(0.2))]

    assert published_herfindahl(shares) == pytest.approx((0.34, 0.38))


def test_that_rounded_shares_over_one_leave_no_rest():
    low, high = published_herfindahl([("CHN", share(0.61)), ("AUS", share(0.41))])

    assert low == high == pytest.approx(0.5402)


def test_that_a_country_produces_what_the_shares_say_in_the_rank_that_they_give_it():
    made = {(each.mineral, each.stage): each for each in produced_by("MMR")}
    dysprosium = made["dysprosium", "mined"]
    shares = [code for code, _figure in world_shares("dysprosium", "mined")]

    assert shares[:2] == ["CHN", "MMR"]
    assert dysprosium.rank == 2
    assert dysprosium.figure == dict(world_shares("dysprosium", "mined"))["MMR"]
    values = [each.figure.value for each in produced_by("MMR")]
    assert values == sorted(values, reverse=True)
    assert produced_by("LIE") == []


def test_that_a_rare_earth_is_met_by_controls_that_name_it_and_by_those_on_all_of_them():
    announced = [control.announcement for control in controls_on("dysprosium")]

    assert "MOFCOM/GACC No. 18 of 2025" in announced
    assert "MOFCOM/GACC No. 56 of 2025" in announced
    assert [control.effective_from for control in controls_on("gallium")] == ["2023-08-01", "2024-12-03"]
    assert controls_on("lithium_carbonate") == []
