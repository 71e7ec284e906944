"""Reference data shipped with the program: minerals, prices, world shares, regulations, each figure with its source.

The tables are CSV files in the folder ``reference``, read as text (``NA`` is Namibia). ``reference/README.md`` says
what they hold and ``sources()`` where each comes from.
"""

from __future__ import annotations

import csv
import difflib
import io
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType

REST_OF_WORLD = "ROW"
"""Stands for all countries that a source does not name. It is no country: no rule on a country or group names it, yet
it belongs to the world's total, so it stays in every denominator."""


@dataclass(frozen=True)
class Figure:
    """A published number and where it is from.

    Attributes:
        value: the number, in ``unit``.
        year: year or years it describes, as text: ``2025``, ``2016-2020 avg``.
        source: key of ``sources()``, with a word such as "(estimated)" where the table has one.
        unit: unit of the value; ``share`` for a fraction of the world.
        detail: what exactly was measured: the quotation of a price, the stage as the source names it.
    """

    value: float
    year: str
    source: str
    unit: str
    detail: str = ""


@dataclass(frozen=True)
class Mineral:
    """One row of ``minerals.csv``.

    Attributes:
        key: what the workbook's ``Mineral`` columns hold, such as ``dysprosium``.
        symbol: chemical symbol, or empty.
        name: name for people.
        group: family, such as ``HREE`` or ``battery``.
        us_critical: on the list of the United States of 2025.
        eu_critical: on the list of the European Union of 2023.
        eu_strategic: the item of Regulation (EU) 2024/1252 Annex I that names it, or empty.
        china_export_control: what China controls since when, or empty.
        price: USD per kg in 2025, or None.
        us_net_import_reliance: per cent, as published: also ``>50`` and ``E`` (net exporter).
        eu_recycling_rate: end-of-life recycling input rate, a fraction, or None.
        eu_supply_risk: the European Union's index of 2023, or None.
    """

    key: str
    symbol: str
    name: str
    group: str
    us_critical: bool
    eu_critical: bool
    eu_strategic: str
    china_export_control: str
    price: Figure | None
    us_net_import_reliance: str
    eu_recycling_rate: Figure | None
    eu_supply_risk: Figure | None


@dataclass(frozen=True)
class Source:
    """One row of ``sources.csv``: citation and licence, all as text."""

    source_id: str
    title: str
    publisher: str
    version_date: str
    url: str
    obtained_from: str
    licence: str
    licence_evidence: str
    ship_ok: str
    note: str


@dataclass(frozen=True)
class Regulation:
    """One row of ``regulations.csv``, all as text: what a law or a benchmark demands, of whom, since when, and how well
    its text was read (``evidence``).
    """

    preset_id: str
    name: str
    jurisdiction: str
    kind: str
    binding_on: str
    minerals: str
    products: str
    stage: str
    country_group: str
    max_share: str
    min_share: str
    basis: str
    effective_from: str
    effective_to: str
    status_2026_11_23: str
    legal_reference: str
    source_read: str
    evidence: str
    note: str

    @property
    def whom(self) -> str:
        """Whom it binds, without what ``binding_on`` adds in brackets."""
        return self.binding_on.split(" (")[0]


@dataclass(frozen=True)
class ExportControl:
    """One row of ``export_controls_china.csv``, all as text; ``minerals`` are keys with semicolons between."""

    announcement: str
    authority: str
    issued: str
    effective_from: str
    effective_to: str
    items: str
    minerals: str
    destination: str
    measure: str
    de_minimis: str
    status_2026_11_23: str
    source_read: str
    note: str


@dataclass(frozen=True)
class Tariff:
    """One row of ``tariffs_us.csv``, all as text; ``rate`` is such as ``25%``."""

    tariff_id: str
    regime: str
    country: str
    item: str
    hs: str
    rate: str
    previous_rate: str
    effective_from: str
    effective_to: str
    base: str
    source_read: str
    note: str


@dataclass(frozen=True)
class ListedMaterial:
    """One row of ``regulation_materials.csv``: a mineral on a legal list."""

    list_id: str
    list_name: str
    item: str
    mineral: str
    source_read: str


@dataclass(frozen=True)
class ImportThreshold:
    """One row of ``conflict_mineral_thresholds.csv``: the yearly import from which Regulation (EU) 2017/821 applies."""

    regulation: str
    item: str
    cn_code: str
    annual_threshold_kg: str
    source_read: str
    note: str


def read_rows(file_name: str) -> tuple[Mapping[str, str], ...]:
    """All rows of a reference table as text, blank cells as empty text.

    Args:
        file_name: name of a CSV file in the folder ``reference``.
    """
    text = resources.files("data").joinpath("reference", file_name).read_text(encoding="utf-8")
    return tuple(MappingProxyType(row) for row in csv.DictReader(io.StringIO(text)))


@cache
def minerals() -> tuple[Mineral, ...]:
    """All minerals, in the order of the table: by family."""
    return tuple(_mineral(row) for row in read_rows("minerals.csv"))


def mineral(text: str) -> Mineral | None:
    """The mineral that a key, name or symbol means, whatever its case.

    Returns:
        The mineral; None where the text names none or several (``C``, ``graphite``, ``titanium``): see
        ``mineral_candidates``.
    """
    found = _minerals_by_name().get(_key(text), ())
    return found[0] if len(found) == 1 else None


def mineral_candidates(text: str) -> tuple[str, ...]:
    """Keys of the minerals that a text may have meant, best first; empty when nothing is close."""
    names = _minerals_by_name()
    key = _key(text)
    close = [key] if key in names else difflib.get_close_matches(key, names, n=3, cutoff=0.75)
    return tuple(dict.fromkeys(found.key for name in close for found in names[name]))


def mineral_price(key: str) -> Figure | None:
    """Price of a mineral in USD per kg with its quotation; None where the table has no price or no such mineral."""
    return next((found.price for found in minerals() if found.key == key), None)


def world_shares(key: str, stage: str) -> list[tuple[str, Figure]]:
    """The world's production of a mineral at a stage by country, as published.

    Args:
        key: key of the mineral.
        stage: ``mined`` or ``refined``.

    Returns:
        ISO alpha-3 code (or ``REST_OF_WORLD``) and share, largest first; empty where there is no figure. The shares are
        rounded, and some sources name only part of the world: the sum lies between 0.88 and 1.02.
    """
    return list(_shares().get((key, stage), ()))


def world_mix(key: str, stage: str) -> dict[str, float]:
    """The world's production of a mineral at a stage, shares normalised to sum 1.

    Args:
        key: key of the mineral.
        stage: ``mined`` or ``refined``.

    Returns:
        Share by ISO alpha-3 code, in the order of the codes. ``REST_OF_WORLD`` keeps its part: it counts for no named
        country and stays in the denominator. Empty where there is no figure.
    """
    total: dict[str, float] = {}
    for country, figure in sorted(world_shares(key, stage), key=lambda share: share[0]):
        total[country] = total.get(country, 0.0) + figure.value
    whole = math.fsum(total.values())
    return {country: share / whole for country, share in total.items()}


@cache
def sources() -> Mapping[str, Source]:
    """Citation and licence of every source, by its key."""
    return MappingProxyType({row.source_id: row for row in _as_rows("sources.csv", Source)})


@cache
def regulations() -> tuple[Regulation, ...]:
    """Laws and benchmarks that presets are made of. The European Union's 65 % is a benchmark of the Union, not a duty
    of a company: ``binding_on`` says so and must be shown.
    """
    return _as_rows("regulations.csv", Regulation)


@cache
def export_controls() -> tuple[ExportControl, ...]:
    """China's export controls with their dates and suspensions; what followed a suspension is not known."""
    return _as_rows("export_controls_china.csv", ExportControl)


@cache
def tariffs_us() -> tuple[Tariff, ...]:
    """Duties of the United States with their dates."""
    return _as_rows("tariffs_us.csv", Tariff)


@cache
def conflict_mineral_thresholds() -> tuple[ImportThreshold, ...]:
    """Yearly imports from which Regulation (EU) 2017/821 demands due diligence."""
    return _as_rows("conflict_mineral_thresholds.csv", ImportThreshold)


@cache
def listed_materials() -> tuple[ListedMaterial, ...]:
    """The minerals on each legal list. The key ``coking_coal`` has no row in ``minerals()``."""
    return _as_rows("regulation_materials.csv", ListedMaterial)


def _as_rows[Row](file_name: str, row_type: type[Row]) -> tuple[Row, ...]:
    """The rows of a table as objects with one field a column."""
    return tuple(row_type(**row) for row in read_rows(file_name))


def _mineral(row: Mapping[str, str]) -> Mineral:
    """One row of ``minerals.csv``."""
    return Mineral(
        key=row["mineral"],
        symbol=row["symbol"],
        name=row["name"],
        group=row["group"],
        us_critical=row["us_critical_2025"] == "Y",
        eu_critical=row["eu_critical_2023"] == "Y",
        eu_strategic=row["eu_strategic_annex1"],
        china_export_control=row["china_export_control"],
        price=_figure(row, "price_usd_per_kg", "2025", "price_source", "USD/kg", row["price_quotation"]),
        us_net_import_reliance=row["us_net_import_reliance_2025"],
        eu_recycling_rate=_figure(row, "eu_eol_rir", "2023", "eol_rir_source", "share"),
        eu_supply_risk=_figure(row, "eu_supply_risk_2023", "2023", "eu_score_source", "index"),
    )


def _figure(row: Mapping[str, str], column: str, year: str, source: str, unit: str, detail: str = "") -> Figure | None:
    """The number of a cell with its source; None where the cell is blank."""
    return Figure(float(row[column]), year, row[source], unit, detail) if row[column] else None


# Other names of the trade. "graphite" and "titanium" mean several rows of the table: none until one is chosen.
_OTHER_NAMES = {
    "aluminum": ("aluminium",),
    "barite": ("baryte",),
    "wolfram": ("tungsten",),
    "fluorite": ("fluorspar",),
    "rare earths": ("rare_earths",),
    "rare earth elements": ("rare_earths",),
    "magnet rare earths": ("rare_earths_magnet",),
    "magnesium metal": ("magnesium",),
    "titanium sponge": ("titanium_metal",),
    "graphite": ("graphite_natural", "graphite_battery_grade"),
    "titanium": ("titanium_metal", "titanium_minerals"),
    "silicon": ("silicon_metal", "ferrosilicon"),
    "iron": ("iron_ore",),
}


def _key(text: str) -> str:
    """A name in lower case, with single spaces for underscores and hyphens."""
    return " ".join(text.casefold().replace("_", " ").replace("-", " ").split())


@cache
def _minerals_by_name() -> Mapping[str, tuple[Mineral, ...]]:
    """The minerals that each key, name, symbol and other name may mean."""
    by_key = {found.key: found for found in minerals()}
    names: dict[str, tuple[Mineral, ...]] = {}
    for found in minerals():
        for name in {_key(found.key), _key(found.name), _key(found.symbol)} - {""}:
            names[name] = (*names.get(name, ()), found)
    return names | {name: tuple(by_key[key] for key in keys) for name, keys in _OTHER_NAMES.items()}


@cache
def _shares() -> Mapping[tuple[str, str], tuple[tuple[str, Figure], ...]]:
    """The published shares of each mineral and stage, largest first."""
    found: dict[tuple[str, str], list[tuple[str, Figure]]] = {}
    for row in read_rows("shares.csv"):
        figure = Figure(float(row["share"]), row["year"], row["source"], "share", row["stage_detail"])
        found.setdefault((row["mineral"], row["stage"]), []).append((row["country_iso3"], figure))
    return {key: tuple(sorted(rows, key=lambda share: (-share[1].value, share[0]))) for key, rows in found.items()}
