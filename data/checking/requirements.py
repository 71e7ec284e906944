"""Requirements, the build plan and its bill of materials, and stock, in the units of the materials."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from data.bom import BillOfMaterials, find_loops, loop_as_text
from data.case_tables import without_rows
from data.checking.conversions import FloatArray, factor, known_unit, material_factors
from data.checking.reach import REACH, report_reach
from data.checking.references import report_unknown
from data.checking.settings import Horizon
from data.checking.slivers import report_sliver_requirements
from data.problems import Severity
from data.reading.findings import Findings, listed
from data.reading.numbers import LARGEST, SMALLEST
from data.units import BASE_UNITS

KEYS = ["material", "period"]
Typed = Mapping[str, pd.DataFrame]


def requirements_of(typed: Typed, materials: pd.DataFrame, span: Horizon, found: Findings) -> pd.DataFrame:
    """What is needed of each material in each period, the exploded build plan included."""
    direct = stated_requirements(typed, materials, span, found)
    _report_assemblies(typed["requirements"], typed["bom"], found)
    rows = pd.concat([direct, _exploded(typed, materials, span, found)], ignore_index=True)
    rows = rows.astype({"material": object, "period": "int64", "quantity": "float64"})
    # Sorted by quantity too: floating-point sums must not depend on the order of the rows.
    rows = rows.sort_values([*KEYS, "quantity"])
    total = rows.groupby(KEYS, sort=True)[["quantity"]].sum().reset_index()
    _report_total(total, found)
    report_sliver_requirements(total, direct, [period.label for period in span.periods], found)
    return total


def stated_requirements(typed: Typed, materials: pd.DataFrame, span: Horizon, found: Findings) -> pd.DataFrame:
    """The rows of Requirements in the units of their materials: ``material, period, quantity, row_id``."""
    stated = typed["requirements"]
    factors = material_factors(stated, materials, found, "requirements")
    direct = pd.DataFrame(
        {
            "material": stated["material"].to_numpy(dtype=object),
            "period": period_numbers(stated["period"], span),
            "quantity": stated["quantity"].to_numpy(dtype=float) * factors,
            "row_id": stated.index.to_numpy(dtype="int64"),
        }
    )
    report_reach(found, "requirements", direct, ("quantity",))
    return direct[direct["quantity"].notna() & (direct["period"] >= 0)]


def build_plan_of(typed: Typed, span: Horizon) -> pd.DataFrame:
    """How many products are built in each period, with their value."""
    if typed["build_plan"].empty:
        return without_rows("build_plan")
    kept = stated_builds(typed, span).drop(columns="row_id")
    return kept.sort_values(["product", "period", "quantity", "unit_value"], ignore_index=True)


def stated_builds(typed: Typed, span: Horizon) -> pd.DataFrame:
    """The rows of Build plan that can be read: ``product, period, quantity, unit_value, row_id``."""
    rows = typed["build_plan"]
    table = pd.DataFrame(
        {
            "product": rows["product"].reset_index(drop=True),
            "period": period_numbers(rows["period"], span),
            "quantity": rows["quantity"].to_numpy(dtype=float),
            "unit_value": rows["unit_value"].to_numpy(dtype=float),
            "row_id": rows.index.to_numpy(dtype="int64"),
        }
    )
    return table[(table["product"] != "") & (table["period"] >= 0) & table["quantity"].notna()]


def stock_of(typed: Typed, materials: pd.DataFrame, found: Findings) -> pd.DataFrame:
    """What may be kept in stock."""
    rows = typed["stock"]
    if rows.empty:
        return without_rows("stock")
    hint = "Give the material a row in Materials, or delete the row."
    report_unknown(
        found, "stock", rows["material"], materials.index, expected="is not a material of this book", hint=hint
    )
    factors = material_factors(rows, materials, found, "stock")
    maximum = rows["maximum"].to_numpy(dtype=float) * factors
    table = pd.DataFrame(
        {
            "opening": rows["opening"].to_numpy(dtype=float) * factors,
            "holding_cost": rows["holding_cost"].to_numpy(dtype=float) / factors,
            "minimum_cover": rows["minimum_cover"].to_numpy(dtype=float),
            "maximum": np.where(np.isnan(maximum), np.inf, maximum),
            "row_id": rows.index.to_numpy(dtype="int64"),
        },
        index=pd.Index(rows["material"], name="material", dtype=object),
    )
    kept = table[~table.index.duplicated() & table.index.isin(materials.index)]
    report_reach(found, "stock", kept, ("opening", "holding_cost", "maximum"))
    return kept.sort_index()


def period_numbers(periods: pd.Series, span: Horizon) -> np.ndarray:
    """Numbers of periods; of a book without periods all are 0, otherwise -1 where a label does not fit."""
    if not span.is_named:
        return np.zeros(len(periods), dtype="int64")
    return np.array([span.number(period) for period in periods], dtype="int64")


def _report_total(total: pd.DataFrame, found: Findings) -> None:
    """Requirements that only the build plan makes too large or too small to plan with."""
    size = total["quantity"]
    out = total[(size > LARGEST) | ((size > 0.0) & (size < SMALLEST))]
    if len(out) and not any(problem.code == REACH for problem in found.problems):
        material, quantity = out["material"].iloc[0], out["quantity"].iloc[0]
        message = f"building takes {quantity:.6g} of {material} in one period, "
        message += f"outside what can be planned with ({SMALLEST:.0e} to {LARGEST:.0e})."
        hint = f"Check the quantities in the BOM, or give {material} another unit."
        found.error(REACH, message, hint, "build_plan")


def _report_assemblies(stated: pd.DataFrame, bom: pd.DataFrame, found: Findings) -> None:
    """A requirement for something that the BOM builds is bought whole: worth a warning."""
    rows = stated[stated["material"].isin(set(bom["parent"]) - {""})]
    for name, group in rows.groupby("material", sort=True):
        message = f"{name} has components in the BOM; as a requirement it is bought whole, not built."
        hint = "Put it into the Build plan to buy its components."
        found.warning("assembly-required", message, hint, "requirements", int(group.index[0]), "material")


def _exploded(typed: Typed, materials: pd.DataFrame, span: Horizon, found: Findings) -> pd.DataFrame:
    """The requirements that the build plan brings."""
    nothing = pd.DataFrame({"material": [], "period": [], "quantity": []})
    if typed["build_plan"].empty and typed["bom"].empty:
        return nothing
    builds = build_plan_of(typed, span)
    links = bom_links(typed["bom"], materials, found)
    if _report_loops(typed["bom"], links, found):
        return nothing
    parents = set(links["parent"])
    report_unknown(
        found,
        "build_plan",
        typed["build_plan"]["product"],
        sorted(parents | set(materials.index)),
        expected="is neither a Parent in the BOM nor a material",
        hint="Add its components to the BOM.",
    )
    builds = builds[builds["product"].isin(parents | set(materials.index))]
    if builds.empty:
        return nothing
    try:
        return BillOfMaterials(links).requirements(builds[["product", "period", "quantity"]])
    except ValueError as error:
        found.error("requirement-too-large", f"{error}.", "Check the quantities.", "bom")
        return nothing


def bom_links(bom: pd.DataFrame, materials: pd.DataFrame, found: Findings) -> pd.DataFrame:
    """The lines of the BOM, scrap included, in the unit of the component."""
    parents = set(bom["parent"])
    is_assembly = bom["component"].isin(parents) & ~bom["component"].isin(materials.index)
    bought = bom[~is_assembly].assign(material=bom["component"])
    factors = pd.Series(np.nan, index=bom.index)
    factors[~is_assembly] = material_factors(bought, materials, found, "bom")
    factors[is_assembly] = _assembly_factors(bom[is_assembly], found)
    lines = pd.DataFrame(
        {
            "parent": bom["parent"],
            "component": bom["component"],
            "quantity_per": bom["quantity"] * (1.0 + bom["scrap"]) * factors,
        }
    )
    return lines[(lines["parent"] != "") & (lines["component"] != "") & lines["quantity_per"].notna()]


def _assembly_factors(rows: pd.DataFrame, found: Findings) -> FloatArray:
    """Units of an assembly in one unit of each line. Counts are in pieces; other units must agree."""
    factors = np.ones(len(rows))
    pieces = BASE_UNITS["count"]
    units = rows["unit"].to_numpy(dtype=object)
    for position, symbol in enumerate(units):
        if symbol and known_unit(symbol).dimension == "count":
            factors[position] = factor(symbol, pieces, float("nan"), pieces)
    one = [pieces if not symbol or known_unit(symbol).dimension == "count" else symbol for symbol in units]
    for name, group in rows.assign(one=one).groupby("component", sort=True):
        used = sorted(set(group["one"]))
        if len(used) > 1:
            message = f"{name} is used in {listed(used)}, so that one unit of it is not one thing."
            hint = f"Use one unit, or give {name} a row in Materials that says which."
            found.error("assembly-units", message, hint, "bom", int(group.index[0]), "unit")
        elif used != [pieces]:
            message = f"one unit of {name} is taken as 1 {used[0]}."
            hint = "Its components are per one of these."
            found.add(Severity.NOTE, "assembly-unit", message, hint, "bom", int(group.index[0]), "unit")
    return factors


def _report_loops(bom: pd.DataFrame, links: pd.DataFrame, found: Findings) -> bool:
    """Loops in the BOM, each at one of its lines; whether there are any."""
    loops = find_loops(links)
    for loop in loops:
        component = loop[1 % len(loop)]
        line = bom.index[(bom["parent"] == loop[0]) & (bom["component"] == component)]
        message = f"the bill of materials goes round in a loop: {loop_as_text(loop)}."
        hint = "Delete or correct one of these lines."
        found.error("bom-loop", message, hint, "bom", int(line[0]), "component")
    return bool(loops)
