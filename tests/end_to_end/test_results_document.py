"""desktop/RESULTS.md says what the program writes: every key, and every preset with its dates and text."""

import re
from dataclasses import asdict
from pathlib import Path

import pandas as pd
import pytest

from data.concentration import concentration
from data.embedded import embedded_content
from data.frontier import Frontier, MixShare, Point
from data.importing.import_result import import_result
from data.importing.session import open_session
from data.plan import SURVIVE, Outcome, Plan, Risk, Status, Stockpile, as_json
from data.presets import presets
from optimizer.stress.testing import stress_test
from tests.books import make_book
from tests.cases import case_of
from tests.data.importing.foreign import source_of
from tests.optimizer.planned import plan_book

DOCUMENT = (Path(__file__).parents[2] / "desktop" / "RESULTS.md").read_text(encoding="utf-8")


def keys_under(heading: str) -> set[str]:
    """The keys in the first column of the table that follows a text."""
    lines = DOCUMENT.split(heading, 1)[1].split("|---", 1)[1].splitlines()[1:]
    cells = []
    for line in lines:
        if not line.startswith("|"):
            break
        cells.append(line.split("|")[1])
    return set(re.findall(r"`(\w+)`", " ".join(cells)))


@pytest.mark.parametrize("table", ["products", "shares", "purchases"])
def test_that_every_key_of_embedded_is_explained(table):
    case = case_of(make_book(build_plan=[{"product": "P"}], bom=[{"parent": "P", "component": "M"}]))
    awards = pd.DataFrame([["O1", "S", "M", "", 1.0, "kg", 1.0, 1.0]], columns=Plan(Status.OPTIMAL).awards.columns)
    rows = embedded_content(case, Plan(Status.OPTIMAL, awards=awards)).as_json()[table]
    assert keys_under(f"`embedded.{table}`") == set(rows[0])


@pytest.mark.parametrize("table", ["materials", "single_sources", "value_at_risk", "world"])
def test_that_every_key_of_concentration_is_explained(table):
    case = case_of(make_book(contents=[{"material": "M"}]))
    awards = pd.DataFrame([["O1", "S", "M", "", 1.0, "kg", 1.0, 1.0]], columns=Plan(Status.OPTIMAL).awards.columns)
    rows = concentration(case, Plan(Status.OPTIMAL, awards=awards), None).as_json()[table]
    assert keys_under(f"`concentration.{table}`") == set(rows[0])


def test_that_every_key_of_risk_is_explained():
    risk = asdict(Risk("CVaR", 0.95, 1.0, 1.0, outcomes=(Outcome(None, 1.0, 1.0),)))
    assert keys_under("## `lodestone plan --json`: the key `risk`") == set(risk)
    assert keys_under("`risk.outcomes`, one row") == set(risk["outcomes"][0])


def test_that_every_key_of_survive_is_explained():
    written = as_json(Plan(Status.OPTIMAL, stockpile=Stockpile(1.0, 0.5, 0.5)))["survive"]
    assert keys_under("the key `survive`") | {"stock"} == set(written)
    assert keys_under("`survive.stock`, one row") == set(SURVIVE)


@pytest.fixture(scope="module")
def loss():
    """A loss that stops a product and is short when planned again, as JSON."""
    sheets = {"build_plan": [{"product": "P"}], "bom": [{"parent": "P", "component": "M"}]}
    case, plan = plan_book(make_book(**sheets))
    return stress_test(case, plan).as_json()["losses"][0]


@pytest.mark.parametrize(
    ("heading", "where"),
    [
        ("`losses`, one row a loss", lambda loss: loss),
        ("`held`: each planned", lambda loss: loss["held"]),
        ("`shortages` of `held`", lambda loss: loss["held"]["shortages"][0]),
        ("`shortages` of `held`", lambda loss: loss["replanned"]["shortages"][0]),
        ("`held.products`", lambda loss: loss["held"]["products"][0]),
        ("`replanned`: purchases", lambda loss: loss["replanned"]),
    ],
)
def test_that_every_key_of_a_loss_is_explained(loss, heading, where):
    assert keys_under(heading) == set(where(loss))


def test_that_every_key_of_a_frontier_is_explained():
    share = MixShare("made", "CN", 1.0)
    point = Point(0.5, Status.OPTIMAL, 1.0, 0.0, ("R",), (share,))
    found = Frontier("R", ("R",), "at most", "share", "", "USD", 0.5, 0.5, (point,)).as_json()
    top = {"format", "currency", "points"}
    assert keys_under("## `lodestone frontier --json`") == set(found) - top
    assert keys_under("`points`, one row an amount") == set(point.as_json())
    assert set(share.as_json()) == {"stage", "from", "share"}


def test_that_every_key_of_a_preset_is_explained():
    assert keys_under("## `lodestone presets --json`") == set(presets()[0].as_json())


def test_that_each_preset_that_can_be_added_is_listed_with_its_stages_dates_and_text():
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", DOCUMENT.split("These can be added:")[1], re.MULTILINE))
    addable = {preset.preset_id: preset for preset in presets() if preset.is_addable}
    assert list(rows) == list(addable)
    for preset_id, row in rows.items():
        preset = addable[preset_id]
        _, stages, _, dates, text = row.split(" | ")
        assert tuple(stages.split(", ")) == preset.recipe.stages
        assert dates.startswith(preset.dates)
        assert preset.legal_reference.startswith(text)


def test_that_every_key_of_an_import_is_explained():
    written = import_result(open_session(source_of([["Part", "Qty"], ["bolt", 4], ["seal", 2]])))
    assert keys_under("## `lodestone import-bom --json`") >= {*written, "written"}
