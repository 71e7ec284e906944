"""Materials and their contents."""

from __future__ import annotations

import math
from collections.abc import Mapping

import pandas as pd

from data.case import Settings
from data.checking.conversions import known_unit
from data.checking.references import canonical_minerals, report_unknown
from data.problems import Severity
from data.reading.findings import Findings, and_more, listed
from data.units import BASE_UNITS, conversion_factor

DEFAULT_UNIT = "kg"
MASS_TOLERANCE = 1e-9
WHOLE = 1.0 + 1e-9
"""Shares that are to sum to at most 1 may miss it by rounding."""

Typed = Mapping[str, pd.DataFrame]


def materials_of(typed: Typed, found: Findings) -> pd.DataFrame:
    """The Case's table of materials: the rows of Materials and whatever Requirements, BOM and Offers need besides."""
    rows = typed["materials"]
    rows = rows[(rows["material"] != "") & ~rows["material"].duplicated()]
    rows = rows.assign(
        row_id=rows.index.to_numpy(),
        unit=rows["unit"].where(rows["unit"] != "", DEFAULT_UNIT),
        mineral=canonical_minerals(found, "materials", rows["mineral"]),
    )
    table = rows.set_index("material")
    table = _with_unlisted(table, typed, found).sort_index()
    table.index.name = "material"
    units = [known_unit(symbol) for symbol in table["unit"]]
    table["dimension"] = pd.Series([unit.dimension for unit in units], index=table.index, dtype=object)
    table["to_base"] = pd.Series([unit.factor for unit in units], index=table.index, dtype="float64")
    table["kg_per_unit"] = _kg_per_unit(table, found)
    columns = ("description", "unit", "group", "mineral", "dimension", "to_base", "kg_per_unit", "shortage_cost")
    return table[[*columns, "row_id"]].astype({"row_id": "int64"})


def contents_of(typed: Typed, materials: pd.DataFrame, found: Findings) -> pd.DataFrame:
    """The minerals in each material; a material without rows whose Mineral is given contains that one wholly."""
    stated = typed["contents"]
    stated = stated.assign(typed=stated["mineral"], mineral=canonical_minerals(found, "contents", stated["mineral"]))
    hint = "Give the material a row in Materials, or delete the row."
    report_unknown(
        found, "contents", stated["material"], materials.index, expected="is not a material of this book", hint=hint
    )
    stated = stated[stated["material"].isin(materials.index) & (stated["mineral"] != "") & stated["fraction"].notna()]
    if len(stated):
        _report_same_mineral(stated, found)
        _report_whole(stated, found)
        _report_own_mineral(stated, materials, found)
    own = materials[(materials["mineral"] != "") & ~materials.index.isin(stated["material"])]
    filled = pd.DataFrame({"material": own.index, "mineral": own["mineral"].to_numpy(dtype=object), "fraction": 1.0})
    table = pd.concat([stated[["material", "mineral", "fraction"]], filled])
    return table.astype({"material": object, "mineral": object}).sort_values(["material", "mineral"], ignore_index=True)


def report_shortages(materials: pd.DataFrame, required: pd.Series, settings: Settings, found: Findings) -> None:
    """Where shortages are allowed, a material without shortage cost may still not be short: a warning."""
    if not settings.shortages_allowed:
        return
    blank = materials[materials.index.isin(required) & materials["shortage_cost"].isna()]
    if len(blank):
        message = f"{listed(list(blank.index))} must be delivered in full: the shortage cost is blank."
        hint = "Give the materials a Shortage cost if they may be short."
        row_id = int(blank["row_id"].max())
        found.warning("no-shortage-cost", message, hint, "materials", row_id, "shortage_cost" if row_id >= 0 else "")


def _with_unlisted(known: pd.DataFrame, typed: Typed, found: Findings) -> pd.DataFrame:
    """The materials, and below them those that are needed and have no row in Materials."""
    parents = set(typed["bom"]["parent"])
    components = typed["bom"]["component"]
    needed = {
        "requirements": typed["requirements"]["material"],
        "bom": components[~components.isin(parents)],
        "offers": typed["offers"]["material"],
    }
    missing = {sheet: names[(names != "") & ~names.isin(known.index)] for sheet, names in needed.items()}
    names = sorted(set().union(*missing.values()))
    if not names:
        return known
    stated = _stated_units(typed, set(names))
    units = [assumed_unit(stated.get(name, set())) for name in names]
    if len(known):
        _report_each(missing, dict(zip(names, units, strict=True)), list(known.index), found)
    else:
        message = f"there are no rows in Materials: {listed(names)} {'is' if len(names) == 1 else 'are'} taken in "
        message += f"{listed(sorted(set(units)))}, without group and mineral."
        found.warning("no-materials", message, "Add the materials with their units.", "materials")
    blank = dict.fromkeys(("description", "group", "mineral"), "")
    table = pd.DataFrame({"unit": units}, index=pd.Index(names, dtype=object), dtype=object)
    return pd.concat([known, table.assign(**blank, unit_mass=math.nan, shortage_cost=math.nan, row_id=-1)])


def _report_each(missing: Mapping[str, pd.Series], units: Mapping[str, str], known: list[str], found: Findings) -> None:
    """A warning for each material, at the first sheet that needs it: it may be a typing error."""
    seen: set[str] = set()
    for sheet, names in missing.items():
        column = {"bom": "component"}.get(sheet, "material")
        for unit in sorted(set(units.values())):
            fresh = names[~names.isin(seen) & (names.map(units) == unit)].rename(column)
            report_unknown(
                found,
                sheet,
                fresh,
                known,
                expected=f"has no row in Materials and is taken in {unit}",
                hint="Give it a row there.",
                severity=Severity.WARNING,
            )
        seen |= set(names)


def _stated_units(typed: Typed, names: set[str]) -> dict[str, set[str]]:
    """The units that sheets state for the materials of these names."""
    stated: dict[str, set[str]] = {}
    sheets = (("requirements", "material"), ("bom", "component"), ("offers", "material"), ("stock", "material"))
    for sheet, column in sheets:
        rows = typed[sheet]
        rows = rows[(rows["unit"] != "") & rows[column].isin(names)]
        for name, unit in set(zip(rows[column], rows["unit"], strict=True)):
            stated.setdefault(name, set()).add(unit)
    return stated


def assumed_unit(stated: set[str]) -> str:
    """Kilograms; where every stated unit is of one other kind, the base unit of that kind."""
    dimensions = {known_unit(symbol).dimension for symbol in stated}
    return BASE_UNITS[dimensions.pop()] if len(dimensions) == 1 else DEFAULT_UNIT


def _kg_per_unit(table: pd.DataFrame, found: Findings) -> pd.Series:
    """Kilograms in one unit: of a mass its factor, else Unit mass."""
    values = []
    for symbol, mass, row_id in zip(table["unit"], table["unit_mass"], table["row_id"], strict=True):
        unit = known_unit(symbol)
        own = conversion_factor(unit, known_unit(DEFAULT_UNIT))
        if own is not None and not math.isnan(mass) and abs(mass - own) > MASS_TOLERANCE * own:
            message = f"unit mass {found.raw('materials', int(row_id), 'unit_mass')} contradicts the unit {symbol}, "
            message += f"which is {own:.15g} kg."
            hint = "Leave Unit mass blank for a material whose unit is a mass, or correct the unit."
            found.error("unit-mass-contradicts", message, hint, "materials", int(row_id), "unit_mass")
        values.append(mass if own is None else own)
    return pd.Series(values, index=table.index, dtype="float64")


def _report_same_mineral(stated: pd.DataFrame, found: Findings) -> None:
    """Two names of one mineral, such as Dy and dysprosium, in one material."""
    distinct = stated[~stated.duplicated(["material", "typed"])]
    again = distinct[distinct.duplicated(["material", "mineral"])]
    for row_id, material, name in zip(again.index.tolist(), again["material"], again["mineral"], strict=True):
        first = distinct.index[(distinct["material"] == material) & (distinct["mineral"] == name)][0]
        message = f"{material} has {name} already in {found.cell('contents', int(first), 'mineral')}."
        found.error("duplicate-key", message, "Delete one of the two rows.", "contents", row_id, "mineral")


def _report_whole(stated: pd.DataFrame, found: Findings) -> None:
    total = stated.groupby("material", sort=True)["fraction"].sum()
    for material, value in total[total > WHOLE].items():
        rows = stated.index[stated["material"] == material]
        message = f"the fractions of {material} sum to {value:.6g}{and_more(len(rows))}; the whole is 1."
        hint = "Fractions are kg of mineral per kg of material."
        found.error("fractions-above-one", message, hint, "contents", int(rows[0]), "fraction")


def _report_own_mineral(stated: pd.DataFrame, materials: pd.DataFrame, found: Findings) -> None:
    """A material whose Mineral is not among its Contents."""
    pairs = set(zip(stated["material"], stated["mineral"], strict=True))
    rows = materials[(materials["mineral"] != "") & materials.index.isin(stated["material"])]
    for material, name, row_id in zip(rows.index, rows["mineral"], rows["row_id"], strict=True):
        if (material, name) not in pairs:
            message = f"{material} has the mineral {name}, which its rows in Contents do not name; Contents decides."
            hint = f"Add a row for {name} to Contents if the material contains it."
            found.warning("mineral-not-in-contents", message, hint, "materials", int(row_id), "mineral")
