"""The sheet Concentration: what hangs on each country, the plan beside the world, and who is the only source.

It tells of the plan as it was computed: none of it follows changes of the quantities in the sheet Plan.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from data.concentration import OFFER, SUPPLIER, Concentration, concentration
from data.countries import country_iso2, country_name
from data.embedded import UNKNOWN
from data.excel.plan_workbook.content import Content
from data.excel.plan_workbook.facts import Facts
from data.excel.plan_workbook.grid import Chart, Sheet
from data.offer_origins import STAGES_AND_ANY
from data.ranking import ranked
from data.reference import mineral as mineral_of
from data.reference import sources

CONCENTRATION = "Concentration"
MOST_MATERIALS, MOST_SINGLE = 250, 500
"""Materials, and single sources, that are shown; the result file has them all."""
_CHARTS, _TABLES, _MOST_BARS, _MOST_PAIRS = 3, 24, 12, 8
_WIDTHS = (30.0, 10.0, 22.0, 10.0, 10.0, 16.0, 16.0, 16.0, 16.0, 16.0, 20.0, 50.0)
_POINTS = 10_000.0
"""Points of an index of 1."""
_NO_SOURCE = "none in the reference data"

_HEADERS = {"text": "small_header", "unit": "small_header_unit", "status": "small_header_middle"}

type _Column = tuple[str, str, Sequence[object]]


def concentration_sheet(facts: Facts, content: Content | None) -> Sheet:
    """Tables below each other, the shortest first, under a chart of countries and one of minerals."""
    laid = facts.before or facts
    embedded = content.stated if content is not None else None
    found = concentration(laid.case, laid.plan, embedded, laid.trace.origins)
    sheet = Sheet(CONCENTRATION, tab="#B45309", widths=dict(enumerate(_WIDTHS)))
    sheet.heading(
        f"Concentration, money in {facts.plan.currency}",
        "The plan as it was computed: nothing here follows changes in the sheet Plan. At most: if all that is unknown "
        "came from there.",
    )
    costs = found.materials.drop_duplicates("material").set_index("material")["cost"]
    countries, world = _countries(found.value_at_risk), _world(found.world)
    row = _put_table(sheet, _TABLES, "What hangs on each country", _COUNTRIES_NOTE, _country_columns(countries))
    _put_chart(sheet, 0, "Share of the landed cost by country, at any stage", (_TABLES, len(countries)))
    first = row
    row = _put_table(sheet, row, "The plan beside the world", _WORLD_NOTE, _world_columns(world))
    _put_chart(
        sheet, 5, "The plan's largest source of each mineral, and its share of the world", (first, len(world)), beside=5
    )
    row = _put_table(sheet, row, "Only one source", _single_note(found), _single_columns(found))
    _put_table(sheet, row, "By material", _materials_note(costs), _material_columns(found, costs))
    return sheet


_COUNTRIES_NOTE = (
    "Landed cost of the purchases that are known to be mined, refined, made or owned there; any stage: each purchase "
    "once. Value of products: of those that contain something from there."
)
_WORLD_NOTE = (
    "Kilograms of contained mineral over the horizon, largest share first, beside the world's production. A country "
    "that the source does not name is blank."
)


def _put_table(sheet: Sheet, row: int, title: str, note: str, columns: Sequence[_Column]) -> int:
    """A table with a title above it; the row where the next one may start."""
    sheet.put_row(row, [title, *[None] * (len(_WIDTHS) - 1)], "section")
    sheet.put(row + 1, 0, note, "note")
    for number, (name, style, values) in enumerate(columns):
        sheet.put(row + 2, number, name, _HEADERS.get(style, "small_header_number"))
        if len(values):
            sheet.put_column(row + 3, number, values, style)
    sheet.heights[row + 2] = 32.0
    count = len(columns[0][2])
    if not count:
        sheet.put(row + 3, 0, "None.", "grey")
    return row + max(1, count) + 5


def _put_chart(sheet: Sheet, column: int, title: str, table: tuple[int, int], beside: int | None = None) -> None:
    """Bars of column D of a table (its row and number of lines), and of a second column."""
    row, count = table
    if not count:
        return
    first, last = row + 3, row + 2 + min(count, _MOST_BARS if beside is None else _MOST_PAIRS)
    # The chart covers its title's cell, but not the left edge of its own first column.
    sheet.put(_CHARTS + 1, column + 1, title, "small_title")
    sheet.charts.append(
        Chart(
            (_CHARTS + 1, column + 1),
            "bar",
            (_CHARTS, column),
            (580 if beside is None else 690, 400),
            (first, last, 0),
            (first, last, 3),
            beside=(first, last, beside) if beside is not None else None,
            names=("Plan", "World"),
            number_format="0 %",
        )
    )


def _countries(rows: pd.DataFrame) -> pd.DataFrame:
    """One row a country, its landed cost at every stage beside each other."""
    wide = rows.pivot_table(values="value", index="country", columns="stage", aggfunc="sum", fill_value=0.0)
    wide = wide.reindex(columns=list(STAGES_AND_ANY), fill_value=0.0)
    of_any = rows[rows["stage"] == STAGES_AND_ANY[-1]].set_index("country")
    names = ["share", "share_high", "products", "products_value", "products_value_high"]
    wide = of_any[names].join(wide)
    return wide[(wide.index != UNKNOWN) | (wide["share"] > 0.0)]


def _country_columns(rows: pd.DataFrame) -> list[_Column]:
    codes = rows.index.tolist()
    columns: list[_Column] = [
        ("Country", "text", [_name(code) for code in codes]),
        ("Code", "text", [_code(code) for code in codes]),
        ("Any stage", "whole_money", rows["any"].tolist()),
        ("Share", "share", rows["share"].tolist()),
        ("Share at most", "share", rows["share_high"].tolist()),
        *((stage.capitalize(), "sparse_money", rows[stage].tolist()) for stage in STAGES_AND_ANY[:-1]),
    ]
    if rows["products_value_high"].notna().any():
        columns += [
            ("Value of products", "whole_money", rows["products_value"].tolist()),
            ("Value at most", "whole_money", rows["products_value_high"].tolist()),
            ("Products", "unit", rows["products"].tolist()),
        ]
    return columns


def _world(rows: pd.DataFrame) -> pd.DataFrame:
    """One row a mineral and stage: the largest country of the plan and of the world, by the plan's share.

    Columns ``mineral, stage, year, source, country, share, high, world, of_world, its_share, plan_there``. Where
    nothing is known of the plan, its country is ``unknown`` at 0.
    """
    key = ["mineral", "stage"]
    named = rows[rows["country"] != UNKNOWN]
    loose = rows[(rows["country"] == UNKNOWN) & (rows["plan_share"] > 0.0)]
    plan = pd.concat([named[named["plan_share"] > 0.0], loose.assign(plan_share=0.0)]).drop_duplicates(key)
    world = named.dropna(subset="world_share").sort_values("world_share", ascending=False, kind="stable")
    world = world.drop_duplicates(key)
    left = plan[[*key, "country", "plan_share", "plan_share_high", "world_share"]]
    right = world[[*key, "country", "world_share", "plan_share"]]
    found = rows[[*key, "year", "source"]].drop_duplicates(key)
    found = found.merge(left.set_axis([*key, "country", "share", "high", "world"], axis=1), on=key, how="left")
    found = found.merge(right.set_axis([*key, "of_world", "its_share", "plan_there"], axis=1), on=key, how="left")
    order = np.lexsort((np.arange(len(found)), -ranked(found["share"].fillna(0.0))))
    return found.iloc[order].reset_index(drop=True)


def _world_columns(rows: pd.DataFrame) -> list[_Column]:
    minerals = [_mineral(key) for key in rows["mineral"]]
    countries = rows["country"].fillna("").tolist()
    return [
        ("Mineral", "text", [f"{name}, {stage}" for name, stage in zip(minerals, rows["stage"], strict=True)]),
        ("Code", "text", [_code(code) for code in countries]),
        ("Plan's largest", "text", [_name(code) for code in countries]),
        ("Plan", "share", rows["share"].where(rows["country"] != UNKNOWN).tolist()),
        ("Plan at most", "share", rows["high"].tolist()),
        ("World there", "share", rows["world"].tolist()),
        ("World's largest", "unit", [_name(code) for code in rows["of_world"].fillna("")]),
        ("Its share", "share", rows["its_share"].tolist()),
        ("Plan there, known", "share", rows["plan_there"].tolist()),
        ("Year", "unit", rows["year"].tolist()),
        ("Source", "text", [_source(key) for key in rows["source"]]),
    ]


def _single_note(found: Concentration) -> str:
    """What the table tells, and what it leaves out."""
    more = len(found.single_sources) - MOST_SINGLE
    cut = f" The first {MOST_SINGLE:,} of {len(found.single_sources):,}." if more > 0 else ""
    return (
        "One supplier, or one country, is known to be behind all that is bought of a material; offer: no other one "
        f"could have been bought.{cut}"
    )


def _single_columns(found: Concentration) -> list[_Column]:
    rows = found.single_sources.head(MOST_SINGLE)
    return [
        ("Material", "text", rows["material"].tolist()),
        ("Only one", "text", rows["only"].tolist()),
        ("Source", "text", _named(rows["only"], rows["source"])),
        ("Offers to choose", "count", rows["offers_to_choose"].tolist()),
    ]


def _materials_note(costs: pd.Series) -> str:
    """What the table tells, where its index is from, and what it leaves out."""
    cut = f" The {MOST_MATERIALS:,} dearest of {len(costs):,} materials." if len(costs) > MOST_MATERIALS else ""
    return (
        "Of the quantity over the horizon. HHI (Herfindahl-Hirschman index): the sum of the squared shares × "
        "10,000, in points; at least: what is unknown is spread thin. For scale: the Merger Guidelines of the United "
        f"States (2023) call a market of sellers above 1,800 points highly concentrated.{cut}"
    )


def _material_columns(found: Concentration, costs: pd.Series) -> list[_Column]:
    """The dearest material first."""
    dearest = costs.index[np.lexsort((costs.index, -ranked(costs)))][:MOST_MATERIALS]
    place = {material: number for number, material in enumerate(dearest)}
    rows = found.materials[found.materials["material"].isin(place)]
    rows = rows.iloc[np.argsort(rows["material"].map(place), kind="stable")]
    return [
        ("Material", "text", rows["material"].tolist()),
        ("At", "text", rows["level"].tolist()),
        ("Largest source", "text", _named(rows["level"], rows["top_source"])),
        ("Share", "share", rows["top_share"].where(rows["top_source"] != "").tolist()),
        ("Share at most", "share", rows["top_share_high"].tolist()),
        ("HHI at least, points", "points", (_POINTS * rows["hhi_low"]).tolist()),
        ("HHI at most, points", "points", (_POINTS * rows["hhi_high"]).tolist()),
        ("Sources", "count", rows["sources"].tolist()),
        ("Only one source", "status", rows["single_source"].tolist()),
        ("Bought", "measure", rows["quantity"].tolist()),
        ("Unit", "unit", rows["unit"].tolist()),
    ]


def _named(level: pd.Series, source: pd.Series) -> list[str]:
    """Suppliers and offers as they are called, countries by name."""
    plain = {SUPPLIER, OFFER}
    return [text if kind in plain else _name(text) or UNKNOWN for kind, text in zip(level, source, strict=True)]


def _name(code: str) -> str:
    return country_name(code) if code and code != UNKNOWN else code


def _code(code: str) -> str:
    return country_iso2(code) if code and code != UNKNOWN else ""


def _mineral(key: str) -> str:
    found = mineral_of(key)
    return found.name if found is not None else key


def _source(key: str) -> str:
    """The publisher of a source, and its key, which may say more, such as "(estimated)"."""
    if not key:
        return _NO_SOURCE
    source = sources().get(key.partition(" ")[0])
    return key if source is None else f"{source.publisher} ({key})"
