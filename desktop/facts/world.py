"""What the reference data says: production, concentration, export controls, lists, duties, each with its source."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from data.countries import builtin_groups, group_as_of
from data.reference import (
    REST_OF_WORLD,
    ExportControl,
    Figure,
    Mineral,
    export_controls,
    read_rows,
    sources,
    tariffs_us,
    world_shares,
)
from data.world_production import STAGES, controls_on, produced_by, published_herfindahl
from desktop.facts.facts import Cell, Section
from desktop.language.country_names import named_country
from desktop.language.figures import decimal, percent, quantity
from desktop.language.file_words import in_window
from desktop.language.reference_words import in_reference, mineral_words
from desktop.subjects import Subject

_CONTROLLING = "CHN"
"""The country whose export controls the reference data holds."""

_STATE_OF = "2026-11-23"
"""The day on which the measures were looked up."""


def of_mineral(found: Mineral) -> list[Section]:
    """Production by country at each stage, export controls, and what else is published of a mineral."""
    stages = [_stage(found.key, stage) for stage in STAGES]
    return [*stages, _controls(controls_on(found.key), found.key), _published(found)]


def of_country(code: str) -> list[Section]:
    """What a country mines and refines, what it controls, which duties meet it, and what is published of it."""
    return [_production(code), *_measures(code), _about(code)]


def cited(source: str, year: str = "") -> str:
    """A source by its publisher and title, with the year or years that are described."""
    known = sources().get(source.partition(" ")[0])
    text = f"{known.publisher}: {known.title} ({source})" if known is not None else source
    return _tr("{0}; figures of {1}").format(text, in_reference(year)) if year else text


def _stage(key: str, stage: str) -> Section:
    shares = world_shares(key, stage)
    title = _tr("World production, {0}").format(in_window(stage))
    if not shares:
        return Section(title, (_tr("The reference data has no figures for this stage."),))
    low, high = published_herfindahl(shares)
    index = _tr("HHI {0}").format(decimal(low, 2))
    if decimal(low, 2) != decimal(high, 2):
        index = _tr("HHI {0}, at most {1} if all that is not named came from one other country")
        index = index.format(decimal(low, 2), decimal(high, 2))
    first = shares[0][1]
    rows = tuple((_country(code), Cell(percent(figure.value), is_number=True)) for code, figure in shares)
    source = cited(first.source, first.year) + (f" · {in_reference(first.detail)}" if first.detail else "")
    return Section(title, (index,), (_tr("Country"), _tr("Share of the world")), rows, source)


def _controls(controls: list[ExportControl], key: str = "") -> Section:
    title = _tr("Export controls of China")
    if not controls:
        return Section(title, (_tr("None in the reference data."),))
    rows = tuple(
        (
            Cell(control.effective_from or control.issued),
            Cell(in_reference(control.measure)),
            Cell(_items(control, key)),
            Cell(in_reference(control.status_2026_11_23)),
            Cell(control.announcement),
        )
        for control in controls
    )
    heads = (_tr("In force from"), _tr("Measure"), _tr("On"), _tr("State"), _tr("Announced as"))
    return Section(title, (), heads, rows, _tr("As looked up on {0}: {1}").format(_STATE_OF, _read_at(controls)))


def _items(control: ExportControl, key: str) -> str:
    """What is controlled; a measure that does not name the mineral itself says so."""
    if key and key not in control.minerals.split(";"):
        return _tr("{0} (rare earths as a whole)").format(in_reference(control.items))
    return in_reference(control.items)


def _read_at(controls: list[ExportControl]) -> str:
    read = [part.strip().split(" ")[0] for control in controls for part in control.source_read.split(" ; ")]
    return ", ".join(dict.fromkeys(each for each in read if each))


def _published(found: Mineral) -> Section:
    sentences = [
        _figure(_tr("Price"), found.price, f"{quantity(found.price.value)} {found.price.unit}") if found.price else "",
        _figure(_tr("Recycled of what is used up in the EU"), found.eu_recycling_rate,
                percent(found.eu_recycling_rate.value)) if found.eu_recycling_rate else "",
        _figure(_tr("Supply risk index of the EU"), found.eu_supply_risk,
                decimal(found.eu_supply_risk.value, 1)) if found.eu_supply_risk else "",
        _tr("Net import reliance of the United States, %: {0} (2025, {1})").format(
            found.us_net_import_reliance, "USGS_MCS_2026"
        ) if found.us_net_import_reliance else "",
        _tr("On the list of critical minerals of the United States (2025)") if found.us_critical else "",
        _tr("On the list of critical raw materials of the EU (2023)") if found.eu_critical else "",
        _tr("Strategic raw material of the EU (Regulation (EU) 2024/1252, Annex I): {0}").format(
            in_reference(found.eu_strategic)
        )
        if found.eu_strategic else "",
    ]  # fmt: skip
    return Section(_tr("Published figures and lists"), tuple(each for each in sentences if each))


def _figure(title: str, figure: Figure, shown: str) -> str:
    text = _tr("{0}: {1} ({2}, {3})").format(title, shown, figure.year, figure.source)
    return f"{text} · {figure.detail}" if figure.detail else text


def _production(code: str) -> Section:
    made = produced_by(code)
    title = _tr("What it mines and refines")
    if not made:
        return Section(title, (_tr("No source of the reference data names it as a producer."),))
    rows = tuple(
        (
            Cell(mineral_words(each.mineral), Subject("mineral", each.mineral)),
            Cell(in_window(each.stage)),
            Cell(percent(each.figure.value), is_number=True),
            Cell(str(each.rank), is_number=True),
            Cell(f"{in_reference(each.figure.year)}, {each.figure.source}"),
        )
        for each in made
    )
    heads = (_tr("Mineral"), _tr("Stage"), _tr("Share of the world"), _tr("Rank"), _tr("Year and source"))
    used = dict.fromkeys(each.figure.source.partition(" ")[0] for each in made)
    return Section(title, (), heads, rows, " · ".join(cited(source) for source in used))


def _measures(code: str) -> list[Section]:
    if code == _CONTROLLING:
        exports = _controls(list(export_controls()))
    else:
        said = _tr("The reference data holds the export controls of China only: of others nothing is known here.")
        exports = Section(_tr("Export controls"), (said,))
    if code == "USA":
        return [exports]
    duties = [each for each in tariffs_us() if each.country in {code, "all"}]
    heads = (_tr("In force from"), _tr("Until"), _tr("Duty"), _tr("Rate"), _tr("On"))
    rows = tuple(
        (Cell(each.effective_from), Cell(each.effective_to), Cell(in_reference(each.regime)),
         Cell(in_reference(each.rate), is_number=True), Cell(in_reference(each.item)))
        for each in duties
    )  # fmt: skip
    read = ", ".join(dict.fromkeys(each.source_read.split(" ")[0] for each in duties))
    source = _tr("As looked up on {0}: {1}").format(_STATE_OF, read)
    return [exports, Section(_tr("Duties of the United States on imports from there"), (), heads, rows, source)]


def _about(code: str) -> Section:
    row = next(each for each in read_rows("countries.csv") if each["iso3"] == code)
    groups = [
        f"{group} ({group_as_of(group)})" if group_as_of(group) else group
        for group, members in sorted(builtin_groups().items())
        if code in members
    ]
    sentences = []
    if row["wgi_pv_estimate_2024"]:
        text = _tr("Political stability {0} on a scale of about -2.5 to 2.5, percentile {1} (2024)")
        estimate, place = float(row["wgi_pv_estimate_2024"]), float(row["wgi_pv_percentile_2024"])
        sentences.append(text.format(decimal(estimate, 2), decimal(place, 0)))
    if groups:
        sentences.append(_tr("Member of: {0}").format(", ".join(groups)))
    return Section(_tr("The country"), tuple(sentences), source=cited("WB_WGI_PV") if sentences else "")


def _country(code: str) -> Cell:
    if code == REST_OF_WORLD:
        return Cell(_tr("Other countries"))
    return Cell(named_country(code), Subject("country", code))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Facts", text)
