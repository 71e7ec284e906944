"""The sheet Plan: the awards, one row each."""

from __future__ import annotations

from data.excel.plan_workbook.breaks import paid_prices
from data.excel.plan_workbook.facts import FIRST_ROW, PLAN, Facts
from data.excel.plan_workbook.grid import Sheet, address, put_table, put_totals, span
from data.excel.plan_workbook.plan_columns import (
    COST,
    FIXED,
    FIXED_COST,
    FREIGHT,
    FREIGHT_COST,
    MATERIAL_KEY,
    OFFER_KEY,
    OTHER,
    OTHER_COST,
    PURCHASE_COST,
    QUANTITY,
    SHARE,
    TARIFF,
    TARIFF_COST,
    TOTAL_ROW,
    UNIT_COST,
    UNIT_PRICE,
)


def _what_follows(facts: Facts) -> str:
    """What of the workbook follows a quantity or a unit price, and what does not."""
    fixed = []
    if len(facts.case.price_breaks) and not len(facts.steps):
        fixed.append("price breaks, whose unit prices stay as they stand here")
    if not facts.live:
        fixed.append("shares, rules and stock, which are values")
    return f"every cost, share, stock and rule follows{' but ' if fixed else ''}{' and '.join(fixed)}"


def plan_sheet(facts: Facts) -> Sheet:
    """The awards with live costs; the quantity is the cell to change."""
    sheet = Sheet(PLAN, frozen_columns=1, tab="#1F3A5F", printed=COST + 1)
    sheet.heading(
        f"Plan, in {facts.plan.currency}",
        f"One row an award. Change a quantity or a unit price (blue) and {_what_follows(facts)}. “lodestone verify” "
        "then says whether the plan still holds with its quantities, and what it costs. A price that is to "
        "stay belongs into the sourcing workbook.",
    )
    awards = facts.awards
    rows = range(FIRST_ROW, FIRST_ROW + len(awards))
    at = {name: [address(row, column) for row in rows] for name, column in _REFERRED.items()}
    columns = [
        ("Offer", 14.0, "text", awards["offer"].tolist(), None),
        ("Supplier", 14.0, "text", awards["supplier"].tolist(), None),
        ("Supplier name", 32.0, "text", awards["supplier_name"].tolist(), None),
        ("Material", 18.0, "text", awards["material"].tolist(), None),
        ("Description", 36.0, "shrunk", awards["description"].tolist(), None),
        ("Period", 10.0, "text", [facts.labels[period] for period in awards["period_number"]], None),
        ("Quantity", 14.0, "editable", awards["quantity"].tolist(), None),
        ("Unit", 8.0, "unit", awards["unit"].tolist(), None),
        ("Unit cost", 13.0, "price", awards["unit_cost"].tolist(), _each("{k}*(1+{l})+{m}+{n}", at)),
        ("Cost", 15.0, "money", awards["line_cost"].tolist(), _each("{g}*{i}", at)),
        ("Unit price", 13.0, _price_looks(facts), awards["unit_price"].tolist(), _prices(facts)),
        ("Tariff", 9.0, "fine_share", awards["tariff"].tolist(), None),
        ("Freight per unit", 11.0, "price", awards["freight"].tolist(), None),
        ("Other cost per unit", 11.0, "price", awards["other_cost"].tolist(), None),
        ("Purchase cost", 15.0, "money", awards["purchase_cost"].tolist(), _each("{g}*{k}", at)),
        ("Tariff cost", 14.0, "money", awards["tariff_cost"].tolist(), _each("{o}*{l}", at)),
        ("Freight cost", 14.0, "money", awards["freight_cost"].tolist(), _each("{g}*{m}", at)),
        ("Other cost", 14.0, "money", awards["other_part"].tolist(), _each("{g}*{n}", at)),
        ("Share of material", 10.0, "share", *_share_of_material(facts)),
        ("Award", 7.0, "key", awards["award"].tolist(), None),
        ("Offer no.", 7.0, "key", (awards["offer_number"] + 1).tolist(), None),
        ("Supplier no.", 8.0, "key", awards["supplier_number"].tolist(), None),
        ("Material no.", 8.0, "key", awards["material_number"].tolist(), None),
        ("Period no.", 7.0, "key", (awards["period_number"] + 1).tolist(), None),
    ]
    if has_fixed_cost(facts):
        columns += _fixed_cost(facts)
    put_table(sheet, FIRST_ROW - 1, columns)
    first, last = facts.award_rows
    sheet.bars.append((first, SHARE, last))
    sheet.names = {
        "Award_quantities": (first, QUANTITY, last),
        "Award_unit_prices": (first, UNIT_PRICE, last),
        "Award_costs": (first, COST, last),
        "Landed_cost": (TOTAL_ROW, COST),
    }
    _put_totals(sheet, facts)
    return sheet


def _prices(facts: Facts) -> list[str]:
    """Where price breaks decide, what the sheet Price breaks says; elsewhere the price is there to be changed."""
    paid = paid_prices(facts)
    return [paid.get(offer, "") for offer in facts.awards["offer"]]


def _price_looks(facts: Facts) -> list[str]:
    return ["price" if formula else "editable_price" for formula in _prices(facts)]


def has_fixed_cost(facts: Facts) -> bool:
    """Whether an offer with an award has a fixed cost."""
    return bool((facts.case.offers["fixed_cost"].iloc[facts.awards["offer_number"]] > 0.0).any())


def fixed_costs(facts: Facts) -> tuple[list[float | None], list[float | None]]:
    """For the first award of each offer its fixed cost, and what of it the plan pays; None elsewhere."""
    awards = facts.awards
    fixed = facts.case.offers["fixed_cost"].iloc[awards["offer_number"]].to_numpy(dtype=float)
    first = ~awards["offer"].duplicated().to_numpy()
    used = awards.groupby("offer", sort=False)["quantity"].transform("sum").to_numpy() > 0.0
    stated = [float(cost) if here and cost > 0.0 else None for cost, here in zip(fixed, first, strict=True)]
    paid = [None if cost is None else cost * float(on) for cost, on in zip(stated, used, strict=True)]
    return stated, paid


_REFERRED = {"g": QUANTITY, "i": UNIT_COST, "k": UNIT_PRICE, "l": TARIFF, "m": FREIGHT, "n": OTHER, "o": PURCHASE_COST}


def _each(formula: str, at: dict[str, list[str]]) -> list[str]:
    return [formula.format(**dict(zip(at, cells, strict=True))) for cells in zip(*at.values(), strict=True)]


def _share_of_material(facts: Facts) -> tuple[list[object], list[str] | None]:
    """The award's part of all purchases of its material over the horizon."""
    awards = facts.awards
    total = awards.groupby("material", sort=False)["quantity"].transform("sum")
    shares = (awards["quantity"] / total.where(total > 0.0)).fillna(0.0).tolist()
    if not facts.live:
        return shares, None
    keys, quantities = (span(column, *facts.award_rows) for column in (MATERIAL_KEY, QUANTITY))
    formulas = []
    for row in range(FIRST_ROW, FIRST_ROW + len(awards)):
        bought = f"SUMIFS({quantities},{keys},{address(row, MATERIAL_KEY)})"
        formulas.append(f"IF({bought}>0,{address(row, QUANTITY)}/{bought},0)")
    return shares, formulas


def _fixed_cost(facts: Facts) -> list[tuple[str, float, str, list[object], list[str] | None]]:
    stated, paid = fixed_costs(facts)
    keys, quantities = (span(column, *facts.award_rows) for column in (OFFER_KEY, QUANTITY))
    formulas = [
        "" if cost is None else f"IF(SUMIFS({quantities},{keys},{address(row, OFFER_KEY)})>0,{address(row, FIXED)},0)"
        for row, cost in enumerate(stated, FIRST_ROW)
    ]
    return [
        ("Fixed cost of the offer", 13.0, "money", list(stated), None),
        ("Fixed cost", 13.0, "money", list(paid), formulas),
    ]


def _put_totals(sheet: Sheet, facts: Facts) -> None:
    names = {
        COST: "line_cost",
        PURCHASE_COST: "purchase_cost",
        TARIFF_COST: "tariff_cost",
        FREIGHT_COST: "freight_cost",
        OTHER_COST: "other_part",
    }
    values = {column: float(facts.awards[name].sum()) for column, name in names.items()}
    if has_fixed_cost(facts):
        values[FIXED_COST] = sum(cost or 0.0 for cost in fixed_costs(facts)[1])
    totals = {
        column: (value, "total_money", f"SUM({span(column, *facts.award_rows)})") for column, value in values.items()
    }
    put_totals(sheet, TOTAL_ROW, "Total", totals)
