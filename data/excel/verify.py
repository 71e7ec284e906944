"""A plan workbook verified from itself alone.

Its record gives the input and the plan as it was computed; its sheets give the plan as it is now. The sheets are built
again from both and compared cell by cell; whether the plan holds is for the audit, which is handed in because this
package knows no optimizer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from data.case import Case
from data.edited_plan import Edit, Effect, Missing
from data.excel.edited_quantities import note_edits
from data.excel.missing import (
    Lack,
    lacks_of_stock,
    missing_in_all,
    place_of,
    places_that_follow,
    unmet_requirement,
)
from data.excel.plan_workbook import plan_columns
from data.excel.plan_workbook.assumptions import ASSUMPTIONS, INPUT, INPUT_CHECKSUM, book_of
from data.excel.plan_workbook.current import (
    AwardRow,
    award_rows,
    computed_plan,
    current_plan,
    exposure_of_sheet,
    rows_by_value,
    rule_rows,
    tested_limit,
)
from data.excel.plan_workbook.exposure import RULES, Row, exposure_rows, fixed_cells_checksum
from data.excel.plan_workbook.facts import PLAN, STOCK, Facts, gather
from data.excel.plan_workbook.locating import Places
from data.excel.plan_workbook.reading import PlanFile, read_plan_file
from data.excel.plan_workbook.record import joint_checksum
from data.excel.plan_workbook.rule_status import statuses
from data.excel.plan_workbook.summary import cost_parts
from data.excel.stale_cells import NOT_CALCULATED, NOT_RECALCULATED, PRICE_CHANGED, note_wrong_cells
from data.make_case import make_case
from data.plan import Cost, Plan, Status
from data.problems import CellRef, Problem, Severity, has_errors
from data.rule_states import AT_A_PRICE

_FOUND = "audit-"
_SAME_COST = 1e-6
_STAYING_PRICES = "The sheets go on with the price before; the costs said here do not."
_UNREADABLE = (KeyError, TypeError, ValueError, IndexError)
"""What reading a record raises where its titles, names or values are not those that were written."""


class Finding(Protocol):
    """What an audit finds: ``optimizer.audit.Finding``."""

    @property
    def kind(self) -> str:
        """What was checked."""

    @property
    def where(self) -> str:
        """What it concerns."""

    @property
    def expected(self) -> float | str | None:
        """What should stand there, or the bound."""

    @property
    def found(self) -> float | str | None:
        """What stands there."""

    @property
    def sentence(self) -> str:
        """All of it as a sentence."""


Audit = Callable[[Case, Plan], Sequence[Finding]]
Compare = Callable[[Case, Plan, Plan], Effect]
_STALE = {NOT_CALCULATED, NOT_RECALCULATED}
TOLD_AS_EDITS = {"award-changed", "stock-changed"}
"""Codes of the notes that say what ``Verification.edits`` says too."""
_EDITS = {"award-added", "award-moved", "award-removed", "not-a-quantity", PRICE_CHANGED, *TOLD_AS_EDITS}
_FOLLOWS = {"exposure", "risk"}
"""What the audit compares of a plan that an edit leaves behind, or a file without values: it follows from awards."""


class State(StrEnum):
    """What a plan workbook is, whether or not its plan holds."""

    UNCHANGED = "unchanged"
    EDITED = "edited"
    NOT_RECALCULATED = "not recalculated"
    DAMAGED = "damaged"


@dataclass(frozen=True)
class Verification:
    """What verifying a plan workbook found.

    Attributes:
        ok: whether everything recomputes, nothing was changed and the rules hold.
        problems: what does not, with its cell.
        status: status of the plan as it was computed.
        currency: of all money.
        stated_cost: total cost as it was computed; None without a plan.
        recomputed_cost: total cost of the quantities that the file holds now; None where it was not recomputed.
        awards: number of awards in the file.
        rules: number of rules checked.
        edits: the quantities that were edited.
        effect: what the edit costs and keeps; None without an edit, or where it was not asked for.
        missing: what the plan leaves missing of each material; empty where every requirement is met.
        rows_at_a_price: how many rows of flexible rules are beyond their limit, at a price.
        penalty: what they cost in all.
    """

    ok: bool
    problems: tuple[Problem, ...]
    status: Status
    currency: str = ""
    stated_cost: float | None = None
    recomputed_cost: float | None = None
    awards: int = 0
    rules: int = 0
    edits: tuple[Edit, ...] = ()
    effect: Effect | None = None
    missing: tuple[Missing, ...] = ()
    rows_at_a_price: int = 0
    penalty: float = 0.0

    @property
    def changed_prices(self) -> int:
        """How many unit prices were typed over."""
        return sum(problem.code == PRICE_CHANGED for problem in self.problems)

    @property
    def broken(self) -> tuple[Problem, ...]:
        """What of the plan itself does not hold: requirements, capacities, terms and rules."""
        return tuple(problem for problem in self.problems if problem.code.startswith(_FOUND))

    def as_json(self) -> dict[str, object]:
        """What was found as the result file holds it (desktop/RESULTS.md), format 1."""
        unedited: dict[str, object] = {"cost": None, "rules": [], "prices": []}
        return {
            "format": 1,
            "ok": self.ok,
            "state": str(self.state),
            "status": str(self.status),
            "currency": self.currency or None,
            "stated_cost": self.stated_cost,
            "recomputed_cost": self.recomputed_cost,
            "edits": [edit.as_json() for edit in self.edits],
            "missing": [asdict(each) for each in self.missing],
            "changed_prices": self.changed_prices,
            "rows_at_a_price": self.rows_at_a_price,
            "penalty": self.penalty,
            **(unedited if self.effect is None else self.effect.as_json()),
            "broken": [problem.as_json() for problem in self.broken],
            "problems": [problem.as_json() for problem in self.problems if problem.code not in TOLD_AS_EDITS],
        }

    @property
    def state(self) -> State:
        """Damaged: cells or the record are not what the awards and Assumptions give, and no edit explains it."""
        wrong = {problem.code for problem in self.problems if problem.severity is Severity.ERROR}
        wrong = {code for code in wrong if not code.startswith(_FOUND)}
        if wrong - _STALE - _EDITS:
            return State.DAMAGED
        if wrong & _STALE:
            return State.NOT_RECALCULATED
        return State.EDITED if self.edits or wrong else State.UNCHANGED


def verify_plan_workbook(path: Path | str, audit: Audit, compare: Compare | None = None) -> Verification:
    """Recompute a plan from its exported file alone, and say what an edit of its quantities does.

    Args:
        path: the plan workbook.
        audit: recomputes requirements, capacities, rules and cost of a plan: ``optimizer.audit.audit``.
        compare: says what the edited plan costs and keeps: ``optimizer.audit.effect_of_edit``. Without it the edited
            plan is priced as the workbook prices it.

    Raises:
        SpreadsheetError: the file is not read, or is no plan workbook; one sentence says why.
    """
    file = read_plan_file(path)
    try:
        book, status = book_of(file.tables), Status(str(file.facts["status"]))
    except _UNREADABLE as error:
        return _changed_record(file, error)
    case, problems = make_case(book)
    if case is None or has_errors(problems):
        errors = [problem for problem in problems if problem.severity is Severity.ERROR]
        return Verification(False, (*file.problems, *errors), status)
    inputs = [table for name, table in file.tables.items() if name.startswith(INPUT)]
    if joint_checksum(inputs) != file.facts.get(INPUT_CHECKSUM):
        file.note("input-changed", CellRef(file.name, ASSUMPTIONS), "The input is not the one that was planned.")
    try:
        computed = computed_plan(file, case)
    except _UNREADABLE as error:
        return _changed_record(file, error)
    if not computed.status.has_plan:
        return Verification(not file.problems, tuple(file.problems), status, computed.currency)
    missing = [title for title in (PLAN, STOCK, RULES) if title not in file.sheets]
    for title in missing:
        file.note("sheet-missing", CellRef(file.name, title), f"The sheet {title} was removed.")
    if missing:
        return Verification(False, tuple(file.problems), status, computed.currency)
    return _verified(file, case, computed, audit, compare)


def _changed_record(file: PlanFile, error: Exception) -> Verification:
    """The record is read as it was written; what cannot be read so was changed by hand."""
    file.note("record-changed", CellRef(file.name, ASSUMPTIONS), f"The record cannot be read as it is: {error}.")
    return Verification(False, tuple(file.problems), Status.PROBLEMS)


def _verified(file: PlanFile, case: Case, computed: Plan, audit: Audit, compare: Compare | None) -> Verification:
    computed = replace(computed, exposure=exposure_of_sheet(file, case))
    rows = award_rows(file, case, computed)
    facts = _facts(file, case, computed, rows)
    plan = facts.plan
    edits = note_edits(file, computed, facts, rows)
    ruled = exposure_rows(facts)
    numbers = [row.number for row in rows if row.number is not None]
    if sorted(numbers) == list(range(1, len(computed.awards) + 1)) and len(numbers) == len(rows):
        note_wrong_cells(file, facts, ruled, numbers, bool(edits))
    if fixed_cells_checksum(rule_rows(file)) != file.facts.get("checksum of the sheet Rules"):
        message = "Rules, limits, prices per point or what is said to bind were changed after the plan was computed."
        file.note("rules-changed", CellRef(file.name, RULES), message)
    effect = compare(case, computed, plan) if edits and compare is not None else None
    plan = effect.plan if effect is not None else replace(plan, cost=_cost(facts, ruled))
    if effect is not None:
        _note_effect(file, computed, effect, facts, rows)
    missing = _note_findings(file, audit(case, _audited(plan, bool(edits))), facts, rows, bool(edits))
    return Verification(
        not has_errors(file.problems),
        tuple(file.problems),
        computed.status,
        computed.currency,
        computed.cost.total if computed.cost else None,
        plan.cost.total if plan.cost else None,
        len(rows),
        len(case.rules),
        tuple(edits),
        effect,
        missing,
        statuses(facts, ruled).count(AT_A_PRICE),
        plan.cost.penalty if plan.cost else 0.0,
    )


def _facts(file: PlanFile, case: Case, computed: Plan, rows: Sequence[AwardRow]) -> Facts:
    """The plan as it is now, laid out as it was when it was written."""
    live = file.facts["shares are formulas"] is True
    by_value, penalty = rows_by_value(file), file.facts["penalty is a value"] is True
    name = str(file.facts.get("name of the book") or "")
    before = replace(gather(computed, case, live), name=name, by_value=by_value, penalty_by_value=penalty)
    plan = current_plan(file, case, computed, rows, before.following_stock)
    now = replace(gather(plan, case, live, before), name=name, by_value=by_value, penalty_by_value=penalty)
    now = replace(now, embedded_limit=tested_limit(file))
    numbers = {at: row.number for at, row in enumerate(rows, 1)}
    return replace(now, awards=now.awards.assign(award=now.awards["award"].map(numbers)))


def _cost(facts: Facts, rows: Sequence[Row]) -> Cost:
    """The cost of the quantities that the file holds now, by part."""
    purchase, tariff, freight, other, fixed, holding, shortage, penalty = (
        value for _, value, _ in cost_parts(facts, rows)
    )
    total = purchase + freight + tariff + other + fixed + holding + shortage + penalty
    return Cost(total, purchase, freight, tariff, other, fixed, holding, shortage, penalty)


def _audited(plan: Plan, edited: bool) -> Plan:
    """The plan as the audit sees it: its input is compared here, and one that was edited claims no optimum."""
    plan = replace(plan, input_hash="")
    return replace(plan, status=Status.FEASIBLE, gap=None, certificate=None, unconstrained=None) if edited else plan


def _note_effect(file: PlanFile, computed: Plan, effect: Effect, facts: Facts, rows: Sequence[AwardRow]) -> None:
    """Prices that an edit moves, and a record whose cost is not that of its awards."""
    follow = "The sheets follow it." if len(facts.steps) else _STAYING_PRICES
    place = {row.offer: file.at(PLAN, row.row, plan_columns.UNIT_PRICE) for row in reversed(rows)}
    for offer, before, after, unit in effect.prices.itertuples(index=False):
        message = (
            f"the purchases of offer {offer} reach another price break: {after:,.12g} {computed.currency} per {unit} "
            f"on average, not {before:,.12g}. {follow}"
        )
        file.note("price-moved", place.get(offer, CellRef(file.name, PLAN)), message, severity=Severity.NOTE)
    if computed.risk is not None:
        message = "What the scenarios make of the edited plan is not recomputed: plan again, or test it with stress."
        file.note("risk-left", CellRef(file.name), message, severity=Severity.NOTE)
    stated = computed.cost.total if computed.cost else 0.0
    if abs(effect.before.total - stated) > _SAME_COST * max(abs(stated), abs(effect.before.total)):
        message = f"the plan is recorded to cost {stated:,.12g}; its awards came to {effect.before.total:,.12g}."
        file.note("record-cost", CellRef(file.name, ASSUMPTIONS), message)


def _note_findings(
    file: PlanFile, findings: Iterable[Finding], facts: Facts, rows: Sequence[AwardRow], edited: bool
) -> tuple[Missing, ...]:
    """What the audit found, at its cells; what only follows is left out. Gives what is missing of each material."""
    places = Places(file, rows)
    lacks = lacks_of_stock(facts)
    for lack in lacks:
        file.note(f"{_FOUND}missing", place_of(lack, places), lack.sentence)
    said = places_that_follow(lacks, facts)
    materials, unmet = facts.case.materials, list[Lack]()
    units = dict(zip(materials.index.tolist(), materials["unit"].tolist(), strict=True))
    left_behind = edited or any(problem.code in {NOT_CALCULATED, PRICE_CHANGED} for problem in file.problems)
    for finding in findings:
        follows = left_behind and finding.kind in _FOLLOWS
        if follows or (finding.kind, finding.where) in said:
            continue
        own = unmet_requirement(finding.kind, finding.where, finding.expected, finding.found, units)
        unmet += [own] if own is not None else []
        _note_finding(file, finding, facts, places, edited)
    return missing_in_all(lacks, unmet)


def _note_finding(file: PlanFile, finding: Finding, facts: Facts, places: Places, edited: bool) -> None:
    at = places.of_finding(finding.where, facts.case)
    # A book without periods has one, without a name.
    nameless = finding.where.removesuffix(", period ").rstrip(", ")
    sentence = finding.sentence.replace(f"{finding.where}:", f"{nameless}:", 1)
    file.note(f"{_FOUND}{finding.kind}", at, sentence, hint=_hint(finding, facts, at) if edited else "")


def _hint(finding: Finding, facts: Facts, at: CellRef) -> str:
    """Which cells take up a difference of the balance."""
    if finding.kind not in {"balance", "stock"}:
        return ""
    material, _, period = finding.where.removeprefix("material ").rpartition(", period ")
    short = facts.plan.shortages
    was_short = (short["material"] == material) & (short["period"] == period) & (short["quantity"] > 0.0)
    if was_short.any() and float(finding.found or 0.0) > float(finding.expected or 0.0):
        return f"Type what is still short, 0 where nothing is, into Short in row {at.row} of {at.sheet} too."
    keeps_stock = material in facts.case.stock.index and (material, period) not in facts.following_stock
    columns = ["Closing"] * keeps_stock + ["Surplus"] * facts.case.settings.overbuying_allowed
    if finding.kind == "stock" or not columns:
        return ""
    return f"Where what is left over is to stay, type it into {' or '.join(columns)} in row {at.row} of {at.sheet} too."
