"""The sheet Embedded: what part of each product comes from which country, and whether that passes a test."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.countries import country_iso2, country_name
from data.embedded import UNKNOWN, verdict_of
from data.excel.plan_workbook import parts as part_columns
from data.excel.plan_workbook.content import Content
from data.excel.plan_workbook.facts import EMBEDDED_LIMIT, FIRST_ROW, Facts
from data.excel.plan_workbook.grid import Sheet, address, put_table, put_totals, span
from data.excel.plan_workbook.parts import EMBEDDED_PURCHASES
from data.offer_origins import STAGES_AND_ANY
from data.ranking import ranked

EMBEDDED = "Embedded"
PRODUCT, STAGE, FROM, NAME, VALUE, VALUE_SHARE, VALUE_HIGH, VALUE_TEST = range(8)
MASS, MASS_SHARE, MASS_HIGH, MASS_TEST, OFFERS, WHOLE_VALUE, BASIS, WHOLE_MASS = range(8, 16)
LIMIT_ROW = FIRST_ROW - 2
_LIMIT = f"${address(LIMIT_ROW, VALUE_SHARE)[0]}${LIMIT_ROW + 1}"
_NOTHING = "–"
_ORDER = {stage: number for number, stage in enumerate((STAGES_AND_ANY[-1], *STAGES_AND_ANY[:-1]))}

type _Column = tuple[str, float, str | Sequence[str], Sequence[object], Sequence[str] | None]


@dataclass(frozen=True)
class _Line:
    """One measure of one row of the report; what is not known is NaN, and what is held as a value has no formula.

    Attributes:
        there: what is known to come from there.
        high: the same if all that is unknown came from there.
        whole: what shares are parts of.
        is_named: whether it is of a country; the line of what is unknown stands for those without a line.
        gaps: how many materials that the product needs are not bought, by window.
        formulas: of there, high, whole and gaps; "" without.
    """

    there: float
    high: float
    whole: float
    is_named: bool
    gaps: int = 0
    formulas: tuple[str, str, str, str] = ("", "", "", "")

    @property
    def is_live(self) -> bool:
        """Whether shares are formulas."""
        return self.formulas[3] != ""

    @property
    def shares(self) -> tuple[float, float]:
        """Part of the whole that comes from there: as far as it is known, and at most."""
        if self.whole == 0.0:
            return 0.0, 0.0
        return self.there / self.whole, self.high / self.whole

    def word(self, limit: float) -> str:
        """What a test says: ``data.embedded.verdict_of``, and open where something that is needed is not bought."""
        share, high = self.shares
        found = verdict_of(share if self.is_named else 0.0, high, limit)
        return "open" if found == "passes" and self.gaps else found


def embedded_sheet(facts: Facts, content: Content | None) -> Sheet:
    """One row a product, stage and country, largest share first; what is unknown comes last."""
    sheet = Sheet(EMBEDDED, frozen_columns=1, tab="#B45309", printed=OFFERS + 1)
    sheet.heading(
        f"Embedded content, in {facts.plan.currency}",
        "What part of each product comes from where; stage any: mined, refined, made or owned there, taken together. "
        "A share fails at the limit (blue) or above, passes if it stays below even with all that is unknown, and is "
        "open between.",
        "" if content is None or content.live else "Written as values: see Embedded purchases.",
    )
    if content is None:
        put_table(sheet, FIRST_ROW - 1, _columns(facts, _NO_ROWS, [], [], {}))
        sheet.put(FIRST_ROW, 0, "The workbook has no build plan.", "grey")
        sheet.hidden = True
        return sheet
    rows = _ordered(content.stated.shares)
    value, mass = (_lines(facts, content, rows, measure) for measure in ("value", "mass"))
    products = content.stated.products
    bases = dict(zip(products["product"].tolist(), products["value_basis"].tolist(), strict=True))
    put_table(sheet, FIRST_ROW - 1, _columns(facts, rows, value, mass, bases))
    _put_tests(sheet, facts, value, mass)
    return sheet


_NO_ROWS = pd.DataFrame({name: pd.Series(dtype=object) for name in ("product", "stage", "country", "offers")})


def _ordered(shares: pd.DataFrame) -> pd.DataFrame:
    """By product, stage (any first) and share, what is unknown last; ties by country."""
    keys = pd.DataFrame(
        {
            "product": shares["product"],
            "stage": shares["stage"].map(_ORDER),
            "unknown": shares["country"] == UNKNOWN,
            "value": -ranked(shares["value_share"].fillna(0.0)),
            "mass": -ranked(shares["mass_share"].fillna(0.0)),
            "country": shares["country"],
        }
    )
    return shares.loc[keys.sort_values(keys.columns.tolist()).index].reset_index(drop=True)


def _lines(facts: Facts, content: Content, rows: pd.DataFrame, measure: str) -> list[_Line]:
    """The lines of one measure, ``value`` or ``mass``, for the rows of the report."""
    table = content.stated.products
    wholes = dict(zip(table["product"].tolist(), table[measure].astype(float).tolist(), strict=True))
    stated_units = set(table.loc[table["value_basis"] == "unit value", "product"]) if measure == "value" else set()
    found = []
    for product, group in rows.groupby("product", sort=False):
        part = _Part(facts, content, str(product), measure)
        whole = wholes[product]
        fixed = whole if product in stated_units else None
        for row in group.to_dict("records"):
            if part.is_live:
                found.append(part.line(str(row["stage"]), str(row["country"]), fixed))
            else:
                low, high = (float(row[f"{measure}_share{more}"]) for more in ("", "_high"))
                found.append(_Line(low * whole, high * whole, whole, row["country"] != UNKNOWN))
    return found


class _Part:
    """What one product takes in one measure, and the formulas that sum it."""

    def __init__(self, facts: Facts, content: Content, product: str, measure: str) -> None:
        first, stop = content.part_rows(product)
        parts = content.parts.iloc[first:stop]
        amounts = parts[measure].to_numpy(float)
        self.is_live = content.live and bool(np.isfinite(amounts).all())
        self._content = content
        self._rows = FIRST_ROW + first, FIRST_ROW + stop - 1
        self._amounts = self._span(part_columns.VALUE if measure == "value" else part_columns.MASS)
        self._shares = {share: content.origins[share].to_numpy(float) for share in ("known", "more")}
        self._offers = content.origins["offer_number"].to_numpy(np.int64)
        self._all = float(amounts.sum())
        self._of_offer = np.bincount(parts["offer_number"], amounts, minlength=len(facts.case.offers) + 1)
        self._gaps = int(((parts["pool"] <= 0.0) & ~parts["nobody"]).sum())

    def line(self, stage: str, country: str, whole: float | None) -> _Line:
        """A line that follows the quantities of the awards.

        Args:
            stage: the stage.
            country: the country, or what is unknown.
            whole: what shares are parts of; None where it is all that the product takes.
        """
        there, there_formula = self._sum(stage, country, "known")
        high, high_formula = self._sum(stage, country, "more")
        if country != UNKNOWN:
            loose, loose_formula = self._sum(stage, UNKNOWN, "more")
            high += loose
            high_formula = "+".join(part for part in (high_formula, loose_formula) if part != "0") or "0"
        whole_formula = f"SUM({self._amounts})" if whole is None else ""
        gaps = f"COUNTIF({self._span(part_columns.POOL)},0)"
        formulas = (there_formula if there_formula != "0" else "", high_formula, whole_formula, gaps)
        whole = self._all if whole is None else whole
        return _Line(there, high, whole, country != UNKNOWN, self._gaps, formulas)

    def _sum(self, stage: str, country: str, share: str) -> tuple[float, str]:
        """What comes from a place: Σ over offers of their share × what the product takes of them; and its formula."""
        first, stop = self._content.origin_rows(stage, country)
        if first == stop:
            return 0.0, "0"
        here = slice(first, stop)
        value = float(np.dot(self._shares[share][here], self._of_offer[self._offers[here]]))
        shares, offers = (
            span(column, FIRST_ROW + first, FIRST_ROW + stop - 1, EMBEDDED_PURCHASES)
            for column in (part_columns.KNOWN if share == "known" else part_columns.MORE, part_columns.ORIGIN_KEY)
        )
        return value, f"SUMPRODUCT({shares},SUMIFS({self._amounts},{self._span(part_columns.OFFER_KEY)},{offers}))"

    def _span(self, column: int) -> str:
        return span(column, *self._rows, EMBEDDED_PURCHASES)


def _columns(
    facts: Facts, rows: pd.DataFrame, value: Sequence[_Line], mass: Sequence[_Line], bases: dict[str, str]
) -> list[_Column]:
    named = [(country, country != UNKNOWN) for country in rows["country"]]
    whole_value, whole_mass = ([_known(line.whole) for line in lines] for lines in (value, mass))
    return [
        ("Product", 20.0, "text", rows["product"].tolist(), None),
        ("Stage", 9.0, "text", rows["stage"].tolist(), None),
        ("From", 8.0, "text", [country_iso2(code) if is_named else None for code, is_named in named], None),
        ("Name", 22.0, "text", [country_name(code) if is_named else UNKNOWN for code, is_named in named], None),
        *_measured(facts, value, ("value", "Value from there", "money"), (VALUE, WHOLE_VALUE)),
        *_measured(facts, mass, ("mass", "Mass from there, kg", "measure"), (MASS, WHOLE_MASS)),
        ("Offers that carry it", 44.0, "unit", [offers or None for offers in rows["offers"]], None),
        ("Value of the product", 17.0, "money", whole_value, [line.formulas[2] for line in value]),
        ("Which is its", 18.0, "text", [bases[product] for product in rows["product"]], None),
        ("Mass of the product, kg", 15.0, "measure", whole_mass, [line.formulas[2] for line in mass]),
    ]


def _measured(
    facts: Facts, lines: Sequence[_Line], words: tuple[str, str, str], place: tuple[int, int]
) -> list[_Column]:
    """The columns of one measure: what comes from there, its share, the share if all unknown is, and the test.

    Args:
        facts: the plan.
        lines: the lines.
        words: name of the measure; title and format of its first column.
        place: number of its first column and of the column of the whole.
    """
    measure, title, style = words
    amount, whole = place
    shares, highs, tests = [], [], []
    for row, line in enumerate(lines, FIRST_ROW):
        there, of, share, high = (address(row, column) for column in (amount, whole, amount + 1, amount + 2))
        shares.append(f"IF({of}<>0,{there}/{of},0)" if line.is_live else "")
        highs.append(f"IF({of}<>0,({line.formulas[1]})/{of},0)" if line.is_live else "")
        tests.append(_test(share if line.is_named else "", high, line.formulas[3]))
    return [
        (title, 16.0, style, [_known(line.there) for line in lines], [line.formulas[0] for line in lines]),
        (f"Share of {measure}", 10.0, "finest_share", [_shown(line.shares[0]) for line in lines], shares),
        ("If unknown is here", 11.0, "finest_share", [_shown(line.shares[1]) for line in lines], highs),
        (f"Test by {measure}", 12.0, "status", [line.word(facts.embedded_limit) for line in lines], tests),
    ]


def _test(share: str, high: str, gaps: str) -> str:
    """The word of a line as a formula over the cells of its shares; without the first it cannot fail."""
    below = f"ISNUMBER({high}),{high}<{_LIMIT}-1E-12" + (f",{gaps}=0" if gaps else "")
    stays = f'IF(AND({below}),"passes","open")'
    return f'IF(AND(ISNUMBER({share}),{share}>={_LIMIT}-1E-12),"fails",{stays})' if share else stays


def _put_tests(sheet: Sheet, facts: Facts, value: Sequence[_Line], mass: Sequence[_Line]) -> None:
    """The limit of the tests, which is there to be changed, and how many lines fail."""
    last = FIRST_ROW + max(len(value), 1) - 1
    totals: dict[int, tuple[object, str, str]] = {VALUE_SHARE: (EMBEDDED_LIMIT, "editable_share", "")}
    for column, lines in ((VALUE_TEST, value), (MASS_TEST, mass)):
        fails = [line.word(facts.embedded_limit) for line in lines].count("fails")
        totals[column] = (fails, "total_fails", f'COUNTIF({span(column, FIRST_ROW, last)},"fails")')
        sheet.marks.append((FIRST_ROW, column, last))
    put_totals(sheet, LIMIT_ROW, "Fails at or above", totals)


def _known(amount: float) -> float | None:
    return amount if np.isfinite(amount) else None


def _shown(share: float) -> object:
    return share if np.isfinite(share) else _NOTHING
