"""The command that recomputes a plan from its exported workbook alone."""

from __future__ import annotations

import sys
from pathlib import Path

from data.excel.verify import verify_plan_workbook
from desktop.cli_text import money, problem_lines, write_line
from optimizer.audit import audit


def verify_plan(path: Path) -> int:
    """Prints what verifying found; 0 when everything recomputes and the rules hold, else 2."""
    found = verify_plan_workbook(path, audit)
    for line in problem_lines(found.problems):
        write_line(sys.stdout, line)
    if found.stated_cost is not None and found.recomputed_cost is not None:
        stated, now = money(found.stated_cost, found.currency), money(found.recomputed_cost, found.currency)
        changed = "" if stated == now else f"; the plan was computed at {stated}"
        write_line(sys.stdout, f"{path.name}: {found.awards} awards cost {now}{changed}.")
    holds = "everything recomputes and the rules hold."
    if not found.status.has_plan:
        holds = "it holds no plan, only why there is none; what it records is unchanged."
    verdict = holds if found.ok else "does not verify."
    write_line(sys.stdout, f"{path.name}: {verdict}")
    return 0 if found.ok else 2
