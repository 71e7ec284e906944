import pandas as pd
import pytest

from data.make_case import make_case
from desktop.charts.mix import country_mix
from desktop.charts.share_data import REST, UNKNOWN, Bar, Part, Standing, share_bars, stages_in
from tests.books import make_book


def mix_of(*rows):
    return pd.DataFrame(rows, columns=["material", "stage", "country", "share"])


def caps_of(*rows):
    names = ["rule", "applies_to", "stage", "from", "period", "share", "share_low", "share_high", "limit", "binding"]
    return pd.DataFrame(rows, columns=names).assign(violation=0.0)


NO_CAPS = caps_of()


def test_that_countries_stand_by_share_and_unknown_origin_last():
    mix = mix_of(
        ("M", "made", "CHN", 0.2), ("M", "made", UNKNOWN, 0.3), ("M", "made", "AUS", 0.5), ("M", "mined", "CHN", 1.0)
    )  # fmt: skip

    (bar,) = share_bars(mix, NO_CAPS, "made")

    assert bar == Bar("M", (Part("AUS", 0.5), Part("CHN", 0.2), Part(UNKNOWN, 0.3)))
    assert bar.largest == Part("AUS", 0.5)


def test_that_the_country_at_its_cap_leads_and_materials_at_a_cap_come_first():
    mix = mix_of(("A", "made", "AUS", 1.0), ("B", "made", "AUS", 0.6), ("B", "made", "CHN", 0.4))
    caps = caps_of(("R", "B", "made", "CHN", None, 0.4, 0.4, 0.4, 0.4, True))

    first, second = share_bars(mix, caps, "made")

    assert first == Bar("B", (Part("CHN", 0.4, Standing.AT_CAP), Part("AUS", 0.6)), 0.4)
    assert first.standing is Standing.AT_CAP
    assert second.material == "A"
    assert second.cap is None


def test_that_unknown_origin_that_fills_a_cap_stands_beside_the_country_that_it_fills_it_for():
    mix = mix_of(("M", "mined", "AUS", 0.35), ("M", "mined", "CHN", 0.5), ("M", "mined", UNKNOWN, 0.15))
    caps = caps_of(("R", "M", "mined", "CHN", None, 0.65, 0.5, 0.65, 0.65, True))

    (bar,) = share_bars(mix, caps, "mined")

    assert [part.country for part in bar.parts] == ["CHN", UNKNOWN, "AUS"]
    assert bar.parts[0].share + bar.parts[1].share == pytest.approx(bar.cap)


def test_that_the_order_of_rules_does_not_move_the_unknown_part():
    mix = mix_of(("M", "mined", "AUS", 0.35), ("M", "mined", "CHN", 0.5), ("M", "mined", UNKNOWN, 0.15))
    caps = caps_of(
        ("tight", "M", "mined", "CHN", None, 0.5, 0.5, 0.5, 0.5, True),
        ("loose", "M", "mined", "CHN", None, 0.65, 0.5, 0.65, 0.9, False),
    )

    (bar,), (turned,) = (share_bars(mix, rows, "mined") for rows in (caps, caps.iloc[::-1]))

    # The cap that binds counts what is known alone: the unknown part stands last.
    assert bar == turned
    assert [part.country for part in bar.parts] == ["CHN", "AUS", UNKNOWN]


def test_that_a_cap_that_is_exceeded_is_broken_even_when_another_one_only_binds():
    mix = mix_of(("M", "made", "CHN", 0.7), ("M", "made", "AUS", 0.3))
    caps = pd.concat(
        [
            caps_of(("hard", "M", "made", "CHN", None, 0.7, 0.7, 0.7, 0.7, True)),
            caps_of(("soft", "M", "made", "CHN", None, 0.7, 0.7, 0.7, 0.6, True)).assign(violation=0.1),
        ]
    )

    (bar,) = share_bars(mix, caps, "made")

    assert bar.standing is Standing.BROKEN
    assert bar.cap == 0.6


def test_that_a_capped_mineral_has_a_bar_of_its_own_with_the_rest_as_one_part():
    mix = mix_of(("M", "mined", "AUS", 1.0))
    caps = caps_of(
        ("R", "dysprosium", "mined", "CHN", None, 0.44, 0.34, 0.44, 0.44, True),
        ("R", "dysprosium", "mined", "unknown", None, 0.1, 0.0, 0.1, 0.44, False),
    )

    bars = {bar.material: bar for bar in share_bars(mix, caps, "mined")}

    parts = bars["dysprosium"].parts
    assert [part.country for part in parts] == ["CHN", UNKNOWN, REST]
    assert [part.share for part in parts] == pytest.approx([0.34, 0.1, 0.56])


@pytest.mark.parametrize("nothing", [None, float("nan")])
def test_that_a_scope_of_which_nothing_is_bought_has_no_bar(nothing):
    # Where no share is known at all, the columns hold None, not NaN.
    caps = caps_of(("R", "terbium", "refined", "CHN", None, nothing, nothing, nothing, 0.6, False))

    assert share_bars(mix_of(), caps, "refined") == []


def test_that_stages_come_in_their_order():
    assert stages_in(mix_of(("M", "owned", "CHN", 1.0), ("M", "refined", "CHN", 1.0))) == ["refined", "owned"]


def test_that_the_mix_weighs_origins_by_what_is_bought():
    # 60 kg from O1 (refined 80 % CN, 20 % unknown) and 40 kg from O2 (refined in AU): CN 0.48, unknown 0.12, AU 0.40.
    book = make_book(
        offers=[{"offer": "O1", "supplier": "S"}, {"offer": "O2", "supplier": "T"}],
        suppliers=[{"supplier": "S", "country": "CN"}, {"supplier": "T", "country": "AU", "owner_country": "CN"}],
        origins=[
            {"offer": "O1", "stage": "refined", "country": "CN", "share": 0.8},
            {"offer": "O2", "stage": "refined", "country": "AU", "share": 1.0},
        ],
    )
    case, _problems = make_case(book)
    awards = pd.DataFrame({"offer": ["O1", "O2"], "quantity": [60.0, 40.0]})

    mix = country_mix(case, awards).set_index(["stage", "country"])["share"]

    assert mix["refined"].to_dict() == pytest.approx({"CHN": 0.48, "AUS": 0.4, UNKNOWN: 0.12})
    assert mix["made"].to_dict() == pytest.approx({"CHN": 0.6, "AUS": 0.4})
    assert mix["owned"].to_dict() == pytest.approx({"CHN": 1.0})
    assert mix["mined"].to_dict() == pytest.approx({UNKNOWN: 1.0})


def test_that_a_world_mix_leaves_no_unknown_part_where_there_is_one():
    book = make_book(
        settings={"unknown_origin": "world mix"},
        materials=[{"material": "M", "mineral": "dysprosium"}],
        offers=[{"offer": "O1"}],
    )
    case, _problems = make_case(book)

    mix = country_mix(case, pd.DataFrame({"offer": ["O1"], "quantity": [1.0]}))

    refined = mix[mix["stage"] == "refined"]
    assert refined["share"].sum() == pytest.approx(1.0)
    assert refined.set_index("country")["share"]["CHN"] > 0.5
