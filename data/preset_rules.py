"""Presets added to a book: rows of its Rules sheet, each named, dated and cited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from data.book import Book
from data.case import Case
from data.countries import builtin_groups
from data.edits import ChangeSet, append_rows, apply
from data.presets import MOFCOM_61, Preset, find_preset, presets
from data.problems import Problem, Severity
from data.reading.findings import Findings, listed
from data.reading.suggestions import did_you_mean

ALWAYS = "always"
"""``ID@always`` holds a preset in every period, whatever its dates: a policy of the buyer's own."""


@dataclass(frozen=True)
class AddedPresets:
    """A book with presets.

    Attributes:
        book: the book with their rules; the book as it was where there are errors.
        changes: what was added, one change set a preset; taken back by undoing them in reverse.
        problems: errors, warnings and the notes that cite what was added.
    """

    book: Book
    changes: tuple[ChangeSet, ...]
    problems: tuple[Problem, ...]


def add_presets(case: Case, wanted: Sequence[str]) -> AddedPresets:
    """Add the rules of presets to the book of a case.

    A preset holds from the first period that has a day within its dates to the last one; wholly outside its dates it
    adds nothing and a warning says so. A benchmark to be reached by a day holds in every period; where periods lie
    before that day a warning says so. ``ID@always`` holds in every period.

    Args:
        case: the checked book: what its materials contain and which periods it has.
        wanted: identifiers of presets; one that is named twice is added once.
    """
    book, problems, changes = case.book, list[Problem](), list[ChangeSet]()
    for text in dict.fromkeys(wanted):
        found = Findings(book)
        change = _change_of(text, case, book, found)
        problems += found.problems
        if change is not None:
            book, _ = apply(book, change)
            changes.append(change)
    if any(problem.severity is Severity.ERROR for problem in problems):
        return AddedPresets(case.book, (), tuple(problems))
    return AddedPresets(book, tuple(changes), tuple(problems))


def _change_of(text: str, case: Case, book: Book, found: Findings) -> ChangeSet | None:
    """What adds one preset; None where there is nothing to add, and ``found`` says why."""
    identifier, _, when = text.partition("@")
    preset = find_preset(identifier)
    if preset is None or when.casefold() not in {"", ALWAYS}:
        hint = did_you_mean(identifier, [each.preset_id for each in presets()]) if preset is None else ""
        message = f'preset "{text}" is not known.'
        found.error("unknown-preset", message, hint or "“lodestone presets” lists them; ID or ID@always.", "rules")
        return None
    if preset.recipe is None:
        hint = "Leave it out, or write rules of your own that come close."
        message = f"preset {preset.preset_id} cannot be added as rules."
        found.error("preset-not-addable", f"{message} {preset.reason} {preset.citation}", hint, "rules")
        return None
    if _is_there(preset, book, found):
        return None
    subjects = _subjects(preset, case, found)
    window = (0, len(case.periods) - 1) if when else _window(preset, case, found)
    if not subjects or window is None:
        return None
    return _added(preset, case, book, subjects, window, found)


def _is_there(preset: Preset, book: Book, found: Findings) -> bool:
    """Whether the book has rules of this preset already: an error, as two sets would repeat each other."""
    prefix = f"{preset.preset_id}:".casefold()
    names = book["rules"].cells["rule"]
    rows = [row_id for row_id, name in names.items() if isinstance(name, str) and name.casefold().startswith(prefix)]
    if rows:
        message = f"the book has rules of the preset {preset.preset_id} already."
        hint = "Leave out --preset, or delete these rules."
        found.error("preset-there", message, hint, "rules", int(str(rows[0])), "rule")
    return bool(rows)


def _subjects(preset: Preset, case: Case, found: Findings) -> list[str]:
    """The minerals or materials on offer that a preset concerns, sorted; where there are none, a warning."""
    assert preset.recipe is not None  # noqa: S101 - only presets that rules can say come here
    offered = case.contents[case.contents["material"].isin(set(case.offers["material"]))]
    rows = offered[offered["mineral"].isin(preset.recipe.minerals)]
    subjects = sorted(set(rows["mineral" if preset.recipe.scope == "mineral" else "material"]))
    if not subjects:
        minerals = listed(preset.recipe.minerals, most=8)
        message = f"preset {preset.preset_id} adds no rule: no material on offer contains {minerals}."
        found.warning("preset-without-material", f"{message} {preset.citation}", _unread(case), "rules")
    return subjects


def _unread(case: Case) -> str:
    """The materials of which the book does not say what they contain: they may be concerned all the same."""
    blank = sorted(set(case.offers["material"]) - set(case.contents["material"]))
    if not blank:
        return ""
    return f"Not looked at, as the book does not say what they contain: {listed(blank)}."


def _window(preset: Preset, case: Case, found: Findings) -> tuple[int, int] | None:
    """The first and last period in which a preset holds; None where there is none."""
    assert preset.recipe is not None  # noqa: S101 - only presets that rules can say come here
    periods, whole = case.periods, (0, len(case.periods) - 1)
    identifier = preset.preset_id
    if not periods[0].label and case.settings.plan_start is None:
        message = f"preset {identifier} is dated ({preset.dates}), but the book names no days: its rules always hold."
        found.warning("preset-undated", message, "Name periods in Requirements, or give a Plan start.", "rules")
        return whole
    span = f"{periods[0].first_day} to {periods[-1].last_day}"
    first, last = preset.effective_from, preset.effective_to
    if preset.recipe.is_target:
        if first is not None and periods[0].last_day < first:
            message = f"preset {identifier} is {preset.dates}; its rules hold it in every period from "
            message += f"{periods[0].label or periods[0].first_day} on, before that day: the horizon is {span}."
            found.warning("preset-outside-dates", message, preset.nature, "rules")
        return whole
    holds = [
        number
        for number, period in enumerate(periods)
        if (first is None or period.last_day >= first) and (last is None or period.first_day <= last)
    ]
    if not holds:
        message = f"preset {identifier} adds no rule: it holds {preset.dates}, outside the horizon {span}."
        hint = f"To hold it all the same as a policy of your own, write {identifier}@{ALWAYS}."
        found.warning("preset-outside-dates", f"{message} {preset.citation}", hint, "rules")
        return None
    return holds[0], holds[-1]


def _added(
    preset: Preset, case: Case, book: Book, subjects: Sequence[str], window: tuple[int, int], found: Findings
) -> ChangeSet:
    recipe = preset.recipe
    assert recipe is not None  # noqa: S101 - only presets that rules can say come here
    source, excepted, members = _places(preset, case)
    whole = window == (0, len(case.periods) - 1)
    rows: list[dict[str, object]] = [
        {
            "rule": f"{preset.preset_id}: {subject}, {stage}",
            "applies_to": f"{recipe.scope}: {subject}",
            "measure": recipe.measure,
            "from": source,
            "except": excepted,
            "stage": stage,
            "limit": recipe.limit,
            "amount": recipe.amount,
            "from_period": None if whole else case.periods[window[0]].label,
            "to_period": None if whole else case.periods[window[1]].label,
        }
        for subject in subjects
        for stage in recipe.stages
    ]
    label = f"Add {preset.preset_id}"
    changes = append_rows(book, "rules", rows, label).changes
    if members:
        changes = (*append_rows(book, "country_groups", members, label).changes, *changes)
    _cite(preset, case, subjects, len(rows), window, found)
    return ChangeSet(label, changes)


def _places(preset: Preset, case: Case) -> tuple[str, str | None, list[dict[str, object]]]:
    """The cells From and Except, and rows of Country groups where the book calls other countries by a group's name."""
    recipe = preset.recipe
    assert recipe is not None  # noqa: S101 - only presets that rules can say come here
    if recipe.country:
        return f"country: {recipe.country}", None, []
    group = recipe.group or recipe.excepted
    name, rows = group, list[dict[str, object]]()
    if case.groups[group] != builtin_groups()[group]:
        name = f"{preset.preset_id} {group}"
        rows = [{"group": name, "country": country} for country in sorted(builtin_groups()[group])]
    return (f"group: {name}", None, rows) if recipe.group else ("any country", f"group: {name}", rows)


def _cite(
    preset: Preset, case: Case, subjects: Sequence[str], count: int, window: tuple[int, int], found: Findings
) -> None:
    """The note that says what was added, whether it is a duty, and which text it is from."""
    assert preset.recipe is not None  # noqa: S101 - only presets that rules can say come here
    labels = [case.periods[number].label for number in window]
    when = f" for {labels[0]} to {labels[1]}" if labels[0] else ""
    rules = "1 rule" if count == 1 else f"{count:,} rules"
    sentences = (
        f"preset {preset.preset_id} adds {rules}{when} on {listed(subjects, most=12)}.",
        preset.adds,
        preset.nature,
        preset.dated,
        preset.recipe.caveat,
        preset.citation,
    )
    message = " ".join(filter(None, sentences))
    found.note("preset", message, _unread(case), "rules")
    if preset.preset_id == MOFCOM_61:
        message = f"preset {preset.preset_id} was suspended until 2026-11-10; whether it took effect then is not known."
        found.warning("preset-uncertain", message, "Make sure, and leave it out if it is not in force.", "rules")
