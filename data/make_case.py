"""From a book to a case: everything that is checked before planning, all problems at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pandas as pd

from data.book import Book
from data.case import Case
from data.checking.materials import contents_of, materials_of, report_shortages
from data.checking.requirements import build_plan_of, requirements_of, stock_of
from data.checking.rules import RuleBasis, names_of, rules_of
from data.checking.scenarios import scenarios_of
from data.checking.settings import groups_of, horizon_of, rates_of, settings_of, with_plan_start
from data.checking.supply import offers_of, suppliers_of, with_supplier_units
from data.checking.survive import survive_of
from data.checking.terms import origins_of_book, price_breaks_of
from data.problems import Problem
from data.reading.file_errors import standing_errors
from data.reading.findings import Findings
from data.reading.typed import read_typed


def make_case(book: Book) -> tuple[Case | None, list[Problem]]:
    """Check a book and bring it into one set of units.

    Args:
        book: the raw cells.

    Returns:
        The case, or None where a problem is an error; and all problems: those of the file, then those of the cells in
        the order of the sheets.
    """
    of_file = standing_errors(book)
    typed, problems = read_typed(book)
    found = Findings(book, problems)
    _report_mandatory(typed, found)
    case = _case_of(typed, found)
    return (None if of_file or found.has_errors else case), [*of_file, *_in_order(found)]


def _case_of(typed: Mapping[str, pd.DataFrame], found: Findings) -> Case:
    """The case as far as the cells can be read; what is wrong goes to ``found``."""
    settings = settings_of(typed["settings"], found)
    rates = rates_of(typed["exchange_rates"], settings.base_currency, found)
    groups = groups_of(typed["country_groups"], found)
    span = horizon_of(typed, settings, found)
    settings = replace(settings, plan_start=with_plan_start(settings, span, typed["settings"], found))
    materials = materials_of(typed, found)
    contents = contents_of(typed, materials, found)
    requirements = requirements_of(typed, materials, span, found)
    report_shortages(materials, requirements["material"], settings, found)
    priced = offers_of(typed, materials, rates, settings, span, found)
    breaks = price_breaks_of(typed, priced, found)
    suppliers, offers = with_supplier_units(suppliers_of(typed, found), priced, materials, found)
    names = names_of(materials, contents, suppliers, groups)
    incremental = frozenset(breaks.loc[breaks["type"] == "incremental", "offer"])
    required = requirements.groupby("material")["quantity"].max()
    basis = RuleBasis(names, rates, span, materials, contents, offers, incremental, required)
    return Case(
        book=found.book,
        settings=settings,
        periods=span.periods,
        materials=materials,
        contents=contents,
        requirements=requirements,
        suppliers=suppliers,
        offers=offers,
        price_breaks=breaks,
        origins=origins_of_book(typed, offers, contents, found),
        stock=stock_of(typed, materials, found),
        rules=rules_of(typed["rules"], basis, found),
        groups=groups,
        scenarios=scenarios_of(typed["scenarios"], names, settings, span, found),
        build_plan=build_plan_of(typed, span),
        survive=survive_of(typed["survive"], names, found),
    )


def _report_mandatory(typed: Mapping[str, pd.DataFrame], found: Findings) -> None:
    """Only Offers and one of Requirements and Build plan are mandatory."""
    if typed["offers"].empty:
        found.error("no-offers", "there are no offers.", "Add a sheet Offers with at least one row.", "offers")
    if typed["requirements"].empty and typed["build_plan"].empty:
        hint = "Add a sheet Requirements, or Build plan and BOM."
        found.error("no-requirements", "nothing is required.", hint, "requirements")


def _in_order(found: Findings) -> list[Problem]:
    """The problems in the order of sheets, rows and columns."""
    places = {}
    for number, table in enumerate(found.book.sheets.values()):
        columns = {column.name: position for position, column in enumerate(table.spec.columns)}
        rows = {row_id: position for position, row_id in enumerate(table.cells.index.tolist())}
        places[table.title or table.spec.title] = (number, rows, columns)

    def place(problem: Problem) -> tuple[int, int, int]:
        number, rows, columns = places[problem.at.sheet]
        return number, rows.get(problem.at.row_id, -1), columns.get(problem.at.name, -1)

    return sorted(found.problems, key=place)
