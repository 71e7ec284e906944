"""Where requirements come from: the build plan, the bill of materials and what the plan is made for, as one graph.

Everything here is taken from the functions that make the Case, so that what is traced adds up to what is planned. A
book with errors has an explosion too: its lines as far as they can be read, without amounts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from data.bom import BillOfMaterials, BomLoopError
from data.book import Book
from data.checking.materials import contents_of, materials_of
from data.checking.requirements import bom_links, requirements_of, stated_builds, stated_requirements
from data.checking.settings import Horizon, horizon_of, settings_of
from data.reading.findings import Findings
from data.reading.typed import read_typed
from data.reference import mineral
from data.units import BASE_UNITS

FRAMES = {
    "items": ("item", "unit", "description", "row_id"),
    "lines": ("parent", "component", "quantity", "unit", "scrap", "quantity_per", "row_id"),
    "builds": ("product", "period", "quantity", "row_id"),
    "stated": ("material", "period", "quantity", "row_id"),
    "contents": ("material", "mineral", "fraction", "kg_per_unit", "sheet", "row_id"),
    "needs": ("item", "period", "quantity"),
    "requirements": ("material", "period", "quantity"),
}
"""The tables of an explosion with their columns."""


@dataclass(frozen=True)
class Explosion:
    """The graph from products to materials, and what flows through it.

    Attributes:
        periods: labels of the horizon; one blank label where no period is named.
        is_whole: whether the sheets concerned have no error; without that, needs and requirements are empty.
        items: every product, assembly and material: ``item, unit, description, row_id`` (in Materials; -1: none).
        lines: the rows of BOM: ``parent, component`` ("" where blank), ``quantity, unit, scrap`` as stated,
            ``quantity_per`` (in the component's unit, scrap included; NaN where it does not convert), ``row_id``.
        builds: rows of Build plan: ``product, period`` (number), ``quantity, row_id``.
        stated: rows of Requirements: ``material, period, quantity`` (in the material's unit), ``row_id``.
        contents: ``material, mineral, fraction, kg_per_unit`` (of the material), ``sheet, row_id`` (where it is said).
        needs: ``item, period, quantity``: what building the products takes of every item of the BOM.
        requirements: the Case's requirements: ``material, period, quantity``.
    """

    periods: tuple[str, ...]
    is_whole: bool
    items: pd.DataFrame
    lines: pd.DataFrame
    builds: pd.DataFrame
    stated: pd.DataFrame
    contents: pd.DataFrame
    needs: pd.DataFrame
    requirements: pd.DataFrame


def explosion_of(book: Book) -> Explosion:
    """The explosion of a book, whether it has errors or not."""
    typed, problems = read_typed(book)
    concerned = {"requirements", "build_plan", "bom", "materials"}
    titles = {book[sheet].title or book[sheet].spec.title for sheet in concerned}
    found = Findings(book, [problem for problem in problems if problem.at.sheet in titles])
    span = horizon_of(typed, settings_of(typed["settings"], Findings(book)), found)
    materials = materials_of(typed, found)
    required = requirements_of(typed, materials, span, found)
    links = bom_links(typed["bom"], materials, Findings(book))
    builds = stated_builds(typed, span)
    needs = _needs(links, builds)
    is_whole = needs is not None and not found.has_errors
    return Explosion(
        periods=tuple(period.label for period in span.periods),
        is_whole=is_whole,
        items=_items(typed, materials),
        lines=_lines(typed["bom"], links),
        builds=builds[list(FRAMES["builds"])].reset_index(drop=True),
        stated=_stated(typed, materials, span, book),
        contents=_contents(typed, materials, book),
        needs=needs if is_whole and needs is not None else _nothing("needs"),
        requirements=required if is_whole else _nothing("requirements"),
    )


def _needs(links: pd.DataFrame, builds: pd.DataFrame) -> pd.DataFrame | None:
    """What building takes of every item; None where a loop or a number stands in the way."""
    try:
        return BillOfMaterials(links).needs(builds[["product", "period", "quantity"]])
    except (BomLoopError, ValueError):
        return None


def _lines(bom: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    lines = bom[["parent", "component", "quantity", "unit", "scrap"]]
    per = links["quantity_per"].reindex(bom.index)
    return lines.assign(quantity_per=per, row_id=bom.index.to_numpy(dtype="int64")).reset_index(drop=True)


def _stated(typed: Mapping[str, pd.DataFrame], materials: pd.DataFrame, span: Horizon, book: Book) -> pd.DataFrame:
    return stated_requirements(typed, materials, span, Findings(book)).reset_index(drop=True)


def _items(typed: Mapping[str, pd.DataFrame], materials: pd.DataFrame) -> pd.DataFrame:
    """Materials with their units, then products and assemblies, counted in pieces unless their lines say otherwise."""
    known = materials.reset_index()[["material", *FRAMES["items"][1:]]].rename(columns={"material": "item"})
    bom, plan = typed["bom"], typed["build_plan"]
    pieces = BASE_UNITS["count"]
    used = bom[~bom["component"].isin(materials.index) & (bom["unit"] != "")]
    units = used.groupby("component")["unit"].first().to_dict()
    names = pd.unique(pd.concat([plan["product"], bom["parent"], bom["component"]]))
    others = [name for name in names if name and name not in materials.index]
    rows = pd.DataFrame(
        {"item": others, "unit": [units.get(name, pieces) for name in others], "description": "", "row_id": -1}
    )
    return pd.concat([known, rows], ignore_index=True) if others else known


def _contents(typed: Mapping[str, pd.DataFrame], materials: pd.DataFrame, book: Book) -> pd.DataFrame:
    """What materials contain, with the cell that says so: a row of Contents, or the material's own Mineral."""
    rows = typed["contents"]
    places = {
        (material, known.key if (known := mineral(name)) else name): row_id
        for row_id, material, name in zip(rows.index.tolist(), rows["material"], rows["mineral"], strict=True)
    }
    contents = contents_of(typed, materials, Findings(book))
    pairs = list(zip(contents["material"], contents["mineral"], strict=True))
    own = materials["row_id"].to_dict()
    return contents.assign(
        kg_per_unit=contents["material"].map(materials["kg_per_unit"]).astype(float),
        sheet=["contents" if pair in places else "materials" for pair in pairs],
        row_id=[places.get(pair, own[pair[0]]) for pair in pairs],
    ).reset_index(drop=True)


def _nothing(name: str) -> pd.DataFrame:
    return pd.DataFrame({column: [] for column in FRAMES[name]})
