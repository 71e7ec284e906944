"""The command that recomputes a plan from its exported workbook alone, and says what an edit of it costs and breaks."""

from __future__ import annotations

import argparse
import sys
from dataclasses import fields
from pathlib import Path

import pandas as pd

from data.edited_plan import PENALISED, Effect
from data.excel.missing import quantity_said
from data.excel.stale_cells import NOT_CALCULATED, NOT_RECALCULATED, PRICE_CHANGED
from data.excel.verify import TOLD_AS_EDITS, State, Verification, verify_plan_workbook
from data.plan import Cost
from data.problems import Problem, Severity
from data.rounding import shown_difference
from data.rule_states import AT_A_PRICE
from desktop.cli.plan import refuse_to_overwrite, write_json
from desktop.cli.text import money, percent, problem_lines, rule_amount, table_lines, write_line
from optimizer.audit import audit, effect_of_edit

_LINES_SHOWN = 20
_STALE = {NOT_CALCULATED, NOT_RECALCULATED}
_STALE_SHOWN = _MISSING_SHOWN = 3
_SEEN = 5e-5
"""A part that is seen in a percentage with two digits."""


def add_verify(command: argparse.ArgumentParser) -> None:
    """What the command takes."""
    command.add_argument("plan", type=Path, metavar="PLAN.xlsx", help="plan workbook, as exported or edited since")
    command.add_argument("--json", metavar="FILE", help="result file to write; - for standard output")
    command.set_defaults(run=lambda given: verify_plan(given.plan, given.json))


def verify_plan(path: Path, json_target: str | None = None) -> int:
    """Prints what verifying found; 0 when everything recomputes and the plan holds, else 2."""
    refuse_to_overwrite(path, Path(json_target) if json_target and json_target != "-" else None)
    found = verify_plan_workbook(path, audit, effect_of_edit)
    write_json(json_target, found.as_json())
    if json_target != "-":
        for line in verification_lines(found, path.name):
            write_line(sys.stdout, line)
    return 0 if found.ok else 2


def verification_lines(found: Verification, name: str) -> list[str]:
    """What was found as readable text: the edit, its cost, the rules, what does not hold, the verdict."""
    prices = [problem for problem in found.problems if problem.code == PRICE_CHANGED]
    lines = [*problem_lines(prices), ""] if prices else []
    if found.edits:
        lines += [*_edits(found), ""]
    if found.effect is not None:
        lines += [*_cost(found, found.effect), "", *_rules(found.effect), ""]
    told = _problems(found)
    lines += [*told, ""] if told and lines else told
    if not found.edits and found.stated_cost is not None and found.recomputed_cost is not None:
        priced = " at the prices that were planned" if prices else ""
        lines.append(f"{name}: {found.awards} awards cost {money(found.recomputed_cost, found.currency)}{priced}.")
    return [*lines, f"{name}: {_verdict(found)}"]


def _edits(found: Verification) -> list[str]:
    """Every edited quantity with its cell, as it was and as it is."""
    shown = found.edits[:_LINES_SHOWN]
    table = pd.DataFrame(
        {
            "cell": [str(edit.at) for edit in shown],
            "what": [edit.kind for edit in shown],
            "material": [edit.material for edit in shown],
            "offer": [edit.offer or "-" for edit in shown],
            "period": [edit.period or "horizon" for edit in shown],
            "was": [f"{edit.was:,.10g}" for edit in shown],
            "is": [f"{edit.now:,.10g}" for edit in shown],
            "unit": [edit.unit for edit in shown],
        }
    )
    count = len(found.edits)
    more = f" (the first {len(shown)} of {count:,})" if count > len(shown) else ""
    return [f"Edited quantities{more}", *table_lines(table)]


def _cost(found: Verification, effect: Effect) -> list[str]:
    """What is missing, then what the edit costs, in total and by part."""
    before, after, currency = effect.before, effect.after, found.currency
    change = after.total - before.total
    is_seen = abs(change) >= _SEEN * before.total > 0
    part = f" ({percent(change / before.total, 2, signed=True)})" if is_seen else ""
    seen = abs(shown_difference(after.total, before.total))
    verb = "costs" if change >= 0 else "saves"
    totals = f"{money(after.total, currency)} instead of {money(before.total, currency)}"
    headline = f"The edit {verb} {money(seen, currency)}{part}: {totals}."
    if found.missing:
        less = f"{money(seen, currency)} {'more' if change >= 0 else 'less'}{part}"
        headline = f"{_missing(found)} are missing; what is bought costs {less}: {totals}."
    lines = [headline]
    for part in (part.name for part in fields(Cost) if part.name != "total"):
        moved = shown_difference(getattr(after, part), getattr(before, part))
        if moved:
            lines.append(f"  {part:<10} {moved:>+20,.2f} {currency}")
    return lines


def _missing(found: Verification) -> str:
    """How much of which materials: ``12.50 kg of M and 3.00 t of N``."""
    said = [f"{quantity_said(each.quantity)} {each.unit} of {each.material}" for each in found.missing[:_MISSING_SHOWN]]
    if len(found.missing) > _MISSING_SHOWN:
        said.append(f"something of {len(found.missing) - _MISSING_SHOWN} more materials")
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}"


def _rules(effect: Effect) -> list[str]:
    """Rules that the edit breaks or keeps again, then those whose figure it moves."""
    rules = effect.rules
    if not len(rules):
        return ["No figure of a rule moves."]
    broken, kept = effect.newly_broken, effect.newly_kept
    priced = rules[(rules["state"] == PENALISED) & (rules["state_before"] != PENALISED)]
    said = [
        f"{len(rows):,} {words}"
        for rows, words in ((broken, "newly broken"), (kept, "newly kept"), (priced, f"newly {AT_A_PRICE}"))
        if len(rows)
    ]
    rest = rules.drop(index=[*broken.index, *kept.index, *priced.index])
    rest = rest.loc[(rest["limit"] - rest["after"]).abs().sort_values(kind="stable").index]
    shown = pd.concat([broken, kept, priced, rest]).head(_LINES_SHOWN)
    more = f", {len(shown)} of {len(rules):,} lines" if len(shown) < len(rules) else ""
    title = f"Rules before and after the edit ({', '.join(said) or 'none newly broken'}{more})"
    figures = {name: _figures(shown, name) for name in ("before", "after", "limit")}
    words = {PENALISED: AT_A_PRICE}
    state = [
        words.get(now, now) if then == now else f"{words.get(then, then)} → {words.get(now, now)}"
        for then, now in zip(shown["state_before"], shown["state"], strict=True)
    ]
    table = shown.assign(**figures, state=state, stage=shown["stage"].replace("", "-"))
    columns = ["rule", "applies_to", "stage", "from", "period", "before", "after", "bound", "limit", "state"]
    return [title, *table_lines(table[columns].replace("", "-"))]


def _figures(rules: pd.DataFrame, column: str) -> list[str]:
    return [rule_amount(value, kind) for kind, value in zip(rules["measure"], rules[column], strict=True)]


def _problems(found: Verification) -> list[str]:
    """What does not hold, stale cells in short; the edits themselves have been told."""
    told = [problem for problem in found.problems if problem.code not in {PRICE_CHANGED, *TOLD_AS_EDITS}]
    if not found.edits:
        return problem_lines(told)
    stale = [problem for problem in told if problem.code in _STALE]
    lines = problem_lines(problem for problem in told if problem not in stale)
    lines += problem_lines(stale[:_STALE_SHOWN])
    if len(stale) > _STALE_SHOWN:
        lines.append(f"error: {len(stale) - _STALE_SHOWN:,} more such entries; --json names them.")
    return lines


def _verdict(found: Verification) -> str:
    if not found.status.has_plan:
        held = "it holds no plan, only why there is none; what it records is unchanged."
        return held if found.ok else "does not verify."
    if found.state is State.UNCHANGED:
        return f"everything recomputes and the rules hold{_at_a_price(found)}." if found.ok else "does not verify."
    if found.ok:
        kept = f"keeps every requirement, capacity, term and rule{_at_a_price(found)}"
        return f"the edited plan {kept}; everything recomputes."
    parts = _faults(found)
    as_it_is = " as it is" if found.state is State.NOT_RECALCULATED else ""
    plain = found.state is State.EDITED and found.broken and len(parts) == 1
    return f"{'' if plain else f'does not verify{as_it_is}: '}{'; '.join(parts)}."


def _at_a_price(found: Verification) -> str:
    """How many rows of rules are kept only in that their violation is paid for, and what it costs."""
    if not found.rows_at_a_price:
        return ""
    rows = "1 row is" if found.rows_at_a_price == 1 else f"{found.rows_at_a_price:,} rows are"
    its = "its" if found.rows_at_a_price == 1 else "their"
    return f", but {rows} beyond {its} limit, at a price of {money(found.penalty, found.currency)} in all"


def _faults(found: Verification) -> list[str]:
    """Each kind of thing that is wrong as a clause of its own."""
    codes, parts = {problem.code for problem in found.problems}, []
    if found.broken:
        parts.append(f"the {'edited ' if found.edits else ''}plan breaks {_counted(found.broken)}")
    if found.changed_prices:
        parts.append("unit prices were changed, which belong into the book: plan again")
    if codes & {"award-added", "award-moved", "award-removed"}:
        parts.append("rows of the sheet Plan were added, moved or removed, which its formulas do not follow")
    if "not-a-quantity" in codes:
        parts.append("a quantity is not a number")
    if found.state is State.DAMAGED:
        parts.append("cells or the record are not what the awards and Assumptions give")
    if found.state is State.NOT_RECALCULATED:
        parts.append("cells were not recalculated (open it in a spreadsheet program and save it; the figures hold)")
    return parts


def _counted(broken: tuple[Problem, ...]) -> str:
    """How many requirements, capacities, terms and rules do not hold."""
    count = sum(problem.severity is Severity.ERROR for problem in broken)
    return "1 thing that it must keep" if count == 1 else f"{count:,} things that it must keep"
