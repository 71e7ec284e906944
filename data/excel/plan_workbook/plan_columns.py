"""The columns of the sheet Plan, from 0; other sheets point at them."""

from __future__ import annotations

from data.excel.plan_workbook.facts import FIRST_ROW

OFFER, SUPPLIER, SUPPLIER_NAME, MATERIAL, DESCRIPTION, PERIOD, QUANTITY, UNIT, UNIT_COST, COST = range(10)
UNIT_PRICE, TARIFF, FREIGHT, OTHER, PURCHASE_COST, TARIFF_COST, FREIGHT_COST, OTHER_COST, SHARE = range(10, 19)
AWARD, OFFER_KEY, SUPPLIER_KEY, MATERIAL_KEY, PERIOD_KEY, FIXED, FIXED_COST = range(19, 26)
TOTAL_ROW = FIRST_ROW - 2
