"""Presets: laws and benchmarks that can be added to a book as dated and cited rules, and those that cannot, with why.

What each demands is in ``reference/regulations.csv`` and ``reference/export_controls_china.csv``; here it is said which
rows of the Rules sheet say the same, and where they say more or less than the text. ``data.preset_rules`` adds them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from data.countries import country_name
from data.reference import ExportControl, Regulation, export_controls, listed_materials, regulations

MOFCOM_61 = "CN_MOFCOM_61_2025"


@dataclass(frozen=True)
class Recipe:
    """The rules that a preset adds: one for each stage and each mineral or material concerned.

    Attributes:
        scope: ``mineral`` (one rule a mineral, measured on what is contained) or ``material`` (one rule a material).
        minerals: keys of the minerals; materials are concerned that contain one of them.
        stages: stages of the rules.
        limit: ``at most`` or ``at least``.
        amount: as the Rules sheet holds it.
        group: built-in country group that the rules look at; empty for any country or a single one.
        country: ISO alpha-3 code of the single country that the rules look at, or empty.
        excepted: built-in country group left out of ``any country``, or empty.
        measure: ``quantity`` or ``value``.
        is_target: whether ``effective_from`` is the day by which a benchmark is to be reached.
        caveat: where the rules differ from the text, in sentences.
    """

    scope: str
    minerals: tuple[str, ...]
    stages: tuple[str, ...]
    limit: str
    amount: str
    group: str = ""
    country: str = ""
    excepted: str = ""
    measure: str = "quantity"
    is_target: bool = False
    caveat: str = ""

    @property
    def source(self) -> str:
        """From whom or where, in words."""
        if self.country:
            return country_name(self.country)
        return self.group or f"any country except {self.excepted}"


@dataclass(frozen=True)
class Preset:
    """A law or a benchmark.

    Attributes:
        preset_id: what ``--preset`` names; the names of its rules begin with it.
        name: for people.
        jurisdiction: whose law it is.
        adds: what its rules say, or what the text is about, in a sentence.
        nature: benchmark or duty, of whom, in a sentence.
        effective_from: first day; of a target the day by which it is to be reached; None where there is none.
        effective_to: last day; None where it has no end.
        status: what was known on 2026-11-23.
        legal_reference: the text.
        source: where the text was read.
        evidence: how well it was read.
        remark: what else the reference table says.
        recipe: the rules; None where no rule can say it.
        reason: why no rule can say it; empty where there is a recipe.
    """

    preset_id: str
    name: str
    jurisdiction: str
    adds: str
    nature: str
    effective_from: dt.date | None
    effective_to: dt.date | None
    status: str
    legal_reference: str
    source: str
    evidence: str
    remark: str
    recipe: Recipe | None = None
    reason: str = ""

    @property
    def is_addable(self) -> bool:
        """Whether rules can say it."""
        return self.recipe is not None

    @property
    def dates(self) -> str:
        """When it holds, in words: ``from 2027-01-01``."""
        if self.recipe is not None and self.recipe.is_target:
            return f"to be reached by {self.effective_from}"
        if self.effective_from and self.effective_to:
            return f"{self.effective_from} to {self.effective_to}"
        if self.effective_from:
            return f"from {self.effective_from}"
        return f"until {self.effective_to}" if self.effective_to else "no date"

    @property
    def dated(self) -> str:
        """When it holds and what was known of it, as a sentence."""
        return f"Dates: {self.dates} (on 2026-11-23: {self.status})."

    @property
    def citation(self) -> str:
        """The text and where it was read."""
        evidence = f" ({self.evidence})" if self.evidence else ""
        return f"{self.legal_reference}. Read in: {self.source}{evidence}."

    def as_json(self) -> dict[str, object]:
        """The preset as a row of ``lodestone presets --json``."""
        return {
            "id": self.preset_id,
            "name": self.name,
            "jurisdiction": self.jurisdiction,
            "adds": self.adds,
            "nature": self.nature,
            "effective_from": self.effective_from.isoformat() if self.effective_from else None,
            "effective_to": self.effective_to.isoformat() if self.effective_to else None,
            "dates": self.dates,
            "status": self.status,
            "addable": self.is_addable,
            "reason": self.reason or None,
            "caveat": (self.recipe.caveat or None) if self.recipe else None,
            "minerals": list(self.recipe.minerals) if self.recipe else [],
            "legal_reference": self.legal_reference,
            "source": self.source,
            "evidence": self.evidence,
            "note": self.remark,
        }


@cache
def presets() -> tuple[Preset, ...]:
    """Every preset, in the order of the reference tables."""
    embedded = [_embedded(control) for control in export_controls() if control.de_minimis]
    return (*map(_of_regulation, regulations()), *embedded)


def find_preset(text: str) -> Preset | None:
    """The preset that an identifier names, whatever its case; None where there is none."""
    return next((preset for preset in presets() if preset.preset_id.casefold() == text.strip().casefold()), None)


def _of_regulation(row: Regulation) -> Preset:
    recipe = _recipe(row)
    preset = Preset(
        preset_id=row.preset_id,
        name=row.name,
        jurisdiction=row.jurisdiction,
        adds="",
        nature=_nature(row),
        effective_from=_day(row.effective_from),
        effective_to=_day(row.effective_to),
        status=row.status_2026_11_23,
        legal_reference=row.legal_reference,
        source=row.source_read,
        evidence=row.evidence,
        remark=row.note,
        recipe=recipe,
        reason="" if recipe else _first(_REASONS, row.preset_id),
    )
    return replace(preset, adds=_adds(recipe) if recipe else row.name)


def _recipe(row: Regulation) -> Recipe | None:
    identifier = row.preset_id
    if identifier.startswith("EU_CRMA_") and row.stage != "recycling" and (row.max_share or row.min_share):
        return _strategic(row)
    if identifier == "US_30D_FEOC_CM":
        return Recipe(
            "mineral", _listed("US_CRITICAL_2025"), ("mined", "refined", "owned"), "at most", "0 %",
            group="FEOC_COVERED_NATIONS", caveat=_FEOC_CAVEAT,
        )  # fmt: skip
    if identifier.startswith("US_DFARS_7052_"):
        minerals, before = _DFARS[row.minerals]
        stages = ("mined", "refined", "made") if row.stage.startswith("mined") else before
        return Recipe(
            "material", minerals, stages, "at most", "0 %", group="DFARS_COVERED_COUNTRIES", caveat=_DFARS_CAVEAT
        )
    return None


def _strategic(row: Regulation) -> Recipe:
    """The benchmarks of Regulation (EU) 2024/1252 Art. 5(1): one rule a strategic raw material and stage."""
    minerals = _listed("EU_SRM_ANNEX_I")
    if row.max_share:
        stages = ("mined", "refined", "made")
        return Recipe(
            "mineral", minerals, stages, "at most", _percent(row.max_share), excepted="EU27", is_target=True,
            caveat=_CRMA_CAVEAT,
        )  # fmt: skip
    stage = "mined" if row.stage == "extraction" else "refined"
    return Recipe(
        "mineral", minerals, (stage,), "at least", _percent(row.min_share), group="EU27", is_target=True,
        caveat=_CRMA_CAVEAT,
    )  # fmt: skip


def _embedded(control: ExportControl) -> Preset:
    """The test of 0.1 % of value of Chinese-origin items in foreign-made items."""
    minerals = tuple(control.minerals.split(";"))
    recipe = Recipe(
        "material", minerals, ("any",), "at most", "0.1 %", country="CHN", measure="value", caveat=_EMBEDDED_CAVEAT
    )
    return Preset(
        preset_id=MOFCOM_61,
        name="China MOFCOM No. 61 of 2025: 0.1 % embedded content of listed rare earths",
        jurisdiction="CN",
        adds=_adds(recipe),
        nature="Duty under Chinese law of exporters outside China (a licence); no duty where you are unless your "
        "law or your customer says so.",
        effective_from=_MOFCOM_61_RESUMES,
        effective_to=None,
        status=f"to take effect {control.effective_from}; {control.status_2026_11_23}",
        legal_reference=f"{control.announcement} ({control.authority}, issued {control.issued})",
        source=control.source_read,
        evidence="English text",
        remark=control.note,
        recipe=recipe,
    )


_MOFCOM_61_RESUMES = dt.date(2026, 11, 11)
"""The day after its suspension of 2025-11-07 to 2026-11-10; what followed was not found."""

# The mineral that tells each covered material, and where melting or producing it stands before 2027: alloying and all
# later steps of a magnet are its making; reducing tantalum or tungsten to metal or powder is refining.
_DFARS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "samarium-cobalt magnets": (("samarium",), ("made",)),
    "neodymium-iron-boron magnets": (("neodymium",), ("made",)),
    "tantalum metals and alloys": (("tantalum",), ("refined", "made")),
    "tungsten metal powder and tungsten heavy alloy": (("tungsten",), ("refined", "made")),
}

_CRMA_CAVEAT = (
    "The text measures the Union's yearly consumption; these rules measure your own purchases, each mineral of Annex I "
    "on its own over the whole horizon, so that they are a policy of your own."
)
_FEOC_CAVEAT = (
    "The list of applicable critical minerals (26 U.S.C. 45X(c)(6)) is not in the reference data: the United States' "
    "critical minerals of 2025 stand in for it. Owners count as the setting Ownership says, not from 25 %; recycling "
    "is not covered."
)
_DFARS_CAVEAT = (
    "Every material that contains the mineral is taken for the covered material, and every mineral in its Contents "
    "counts; the exceptions of the text (commercial items, thresholds, recycled material) are not applied."
)
_EMBEDDED_CAVEAT = (
    "The text measures each finished product and already applies at exactly 0.1 %; these rules hold every material "
    "that contains a listed rare earth to 0.1 % of its own landed cost, which is stricter wherever a product is worth "
    "at least the materials in it. The report on embedded content tests the products themselves. China means its "
    "mined, refined, made and owned shares together."
)

_REASONS = (
    ("EU_CRMA_RECYCLING", "No stage of the Rules sheet is recycling: the workbook does not say what is recycled."),
    ("EU_CRMA_ART24", "It asks for a map and a stress test of the supply chain, not for a share."),
    ("EU_CRMA_AMEND", "It is a proposal without a number."),
    ("US_30D_CM_", "It counts what is extracted or processed (either is enough) or recycled; no rule says either-or."),
    ("US_MACR_", "It measures the cost of a whole product and looks at listed entities; no rule sees products."),
    ("US_45X_", "It is a credit on production cost, not a share of purchases."),
    ("US_PFE_", "It defines entities by ownership, debt and contracts; it sets no share."),
    (
        "US_DFARS_7009",
        "Which materials are specialty steels or alloys cannot be told from the minerals that they contain.",
    ),
    ("US_NDAA_154", "It names makers, not countries: set the Status of these suppliers to excluded."),
    ("EU_3TG_", "It asks for due diligence above yearly imports, not for a share."),
    ("US_3TG_", "It asks for a report, not for a share."),
    ("US_301_", "It is a tariff: put it into the column Tariff of Offers, or into a scenario."),
    ("US_232_COPPER", "It is a tariff: put it into the column Tariff of Offers, or into a scenario."),
    ("US_232_PCMDP", "It sets neither a tariff nor a share."),
)


def _adds(recipe: Recipe) -> str:
    """What the rules of a recipe say, in a sentence."""
    of_what = "each mineral of its list" if recipe.scope == "mineral" else "each material concerned"
    measured = f"{of_what}, by landed cost," if recipe.measure == "value" else of_what
    others, last = recipe.stages[:-1], recipe.stages[-1]
    stages = " and ".join(filter(None, (", ".join(others), last)))
    where = f"{stages}, each stage on its own" if others else stages
    if recipe.stages == ("any",):
        where = "mined, refined, made or owned there, taken together"
    limit = "At most" if recipe.limit == "at most" else "At least"
    amount = float(recipe.amount.removesuffix(" %"))
    return f"{limit} {amount:g} % of {measured} from {recipe.source} ({where})."


def _nature(row: Regulation) -> str:
    """Whether it is a duty, and whose."""
    natures = (
        ("EU_CRMA_ART24", "Duty (due diligence) of large companies that Member States name."),
        ("EU_CRMA_AMEND", "Proposal: no duty of anybody yet."),
        ("EU_CRMA_", f"Benchmark for the Union as a whole, binding on {row.whom}; not a duty of a company."),
        ("US_30D_", f"Condition of a tax credit for {row.whom}, which ended on 2025-09-30; not a duty."),
        ("US_MACR_", f"Condition of a tax credit ({row.whom}); not a duty."),
        ("US_45X_", f"Tax credit for {row.whom}; not a duty."),
        ("US_PFE_", "Definition that conditions of tax credits use; not a duty."),
        ("US_DFARS_", f"Duty of {row.whom}."),
        ("US_NDAA_", f"Duty of {row.whom}."),
        ("EU_3TG_", f"Duty (due diligence) of {row.whom}."),
        ("US_3TG_", f"Duty (reporting) of {row.whom}."),
        ("US_232_PCMDP", "Negotiation without a tariff: no duty of anybody yet."),
        ("US_", "Tariff, payable by importers."),
    )
    return _first(natures, row.preset_id)


def _first(choices: tuple[tuple[str, str], ...], identifier: str) -> str:
    """The text of the first prefix that an identifier has."""
    return next(text for prefix, text in choices if identifier.startswith(prefix))


def _listed(list_id: str) -> tuple[str, ...]:
    return tuple(sorted({row.mineral for row in listed_materials() if row.list_id == list_id}))


def _percent(share: str) -> str:
    return f"{round(float(share) * 100)} %"


def _day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
