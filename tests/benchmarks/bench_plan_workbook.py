"""How long a plan workbook takes beside a bare XlsxWriter run that writes the same cells with the same formats.

Run ``python -m tests.benchmarks.bench_plan_workbook [AWARDS]``; 50,000 awards where none are given. CPU seconds; the
ratio is what counts, the aim is at most 1.5.
"""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Sequence

import pandas as pd
import xlsxwriter

from data.case import Case
from data.excel.plan_workbook import all_sheets
from data.excel.plan_workbook.file import workbook_bytes
from data.excel.plan_workbook.grid import Sheet, shown
from data.excel.plan_workbook.looks import BASE, LOOKS, PLAIN
from data.make_case import make_case
from data.plan import AWARDS, EXPOSURE, Cost, Plan, Run, Status
from tests.books import make_book

PERIODS, SUPPLIERS = 20, 50
clock = time.process_time


def large_case(awards: int) -> Case:
    """A material for every 20 awards, one offer each, needed in every one of 20 quarters."""
    materials = [f"Material {number:05d}" for number in range(max(1, awards // PERIODS))]
    periods = [f"{2027 + quarter // 4}-Q{1 + quarter % 4}" for quarter in range(PERIODS)]
    suppliers = [f"S{number:02d}" for number in range(SUPPLIERS)]
    book = make_book(
        suppliers=[
            {"supplier": name, "name": f"Supplier {name} Ltd.", "country": ("CN", "DE", "US", "JP")[at % 4]}
            for at, name in enumerate(suppliers)
        ],
        materials=[{"material": name, "description": f"Grade {name[-5:]}"} for name in materials],
        requirements=[
            {"material": name, "period": period, "quantity": 100.0 + at % 977 + 0.125}
            for at, name in enumerate(materials)
            for period in periods
        ],
        offers=[
            {
                "offer": f"O-{at:05d}",
                "supplier": suppliers[at % SUPPLIERS],
                "material": name,
                "unit_price": 1.0 + at % 13 + 0.01,
                "tariff": 0.05,
                "freight": 0.1,
            }
            for at, name in enumerate(materials)
        ],
    )
    case, problems = make_case(book)
    if case is None:
        raise SystemExit([problem.sentence for problem in problems][:3])
    return case


def plan_of(case: Case) -> Plan:
    """All of every requirement bought of the one offer."""
    needed = case.requirements
    offers = case.offers.reset_index().set_index("material").loc[needed["material"]]
    labels = [period.label for period in case.periods]
    awards = pd.DataFrame(
        {
            "offer": offers["offer"].to_numpy(),
            "supplier": offers["supplier"].to_numpy(),
            "material": needed["material"].to_numpy(),
            "period": [labels[at] for at in needed["period"]],
            "quantity": needed["quantity"].to_numpy(),
            "unit": "kg",
            "unit_cost": offers["landed_cost"].to_numpy(),
        }
    )
    awards["cost"] = awards["quantity"] * awards["unit_cost"]
    total = float(awards["cost"].sum())
    return Plan(
        Status.OPTIMAL,
        "USD",
        gap=0.0,
        cost=Cost(total, total, *([0.0] * 7)),
        awards=awards[list(AWARDS)],
        exposure=pd.DataFrame(columns=list(EXPOSURE), dtype=object),
        run=Run("benchmark", "none"),
    )


type Cells = list[tuple[str, list[tuple[int, int, object, str, str]]]]


def cells_of(sheets: Sequence[Sheet]) -> Cells:
    """Every cell that the workbook holds, sheet by sheet, in the order of the runs."""
    return [
        (
            sheet.title,
            [
                (row, run.column, shown(value) if isinstance(value, str) else value, style, formula)
                for run in sheet.runs
                for row, value, style, formula in run.cells()
                if value is not None or formula or style not in PLAIN
            ],
        )
        for sheet in sheets
    ]


def bare_write(cells: Cells) -> bytes:
    """The cells through XlsxWriter and nothing else."""
    buffer = io.BytesIO()
    workbook = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    formats = {name: workbook.add_format({**BASE, **look}) for name, look in LOOKS.items()}
    for title, held in cells:
        worksheet = workbook.add_worksheet(title)
        for row, column, value, style, formula in held:
            if formula:
                worksheet.write_formula(row, column, f"={formula}", formats[style], value)
            elif isinstance(value, str):
                worksheet.write_string(row, column, value, formats[style])
            elif value is None:
                worksheet.write_blank(row, column, None, formats[style])
            else:
                worksheet.write_number(row, column, value, formats[style])
    workbook.close()
    return buffer.getvalue()


def main(awards: int) -> None:
    """Print the ratio and its parts."""
    case = large_case(awards)
    plan = plan_of(case)
    start = clock()
    sheets = all_sheets(plan, case)
    laid = clock() - start
    start = clock()
    workbook_bytes(sheets, {})
    written = clock() - start
    cells = cells_of(sheets)
    start = clock()
    bare_write(cells)
    bare = clock() - start
    count = sum(len(held) for _, held in cells)
    print(f"{len(plan.awards):,} awards, {count:,} cells in {len(cells)} sheets")
    for name, taken in (
        ("bare XlsxWriter", bare),
        ("plan workbook", laid + written),
        ("  sheets laid out", laid),
        ("  file written", written),
    ):
        print(f"{name:18}{taken:7.2f} s   {taken / bare:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50_000)
