"""How the plan workbook looks: every format by name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from data.excel.styles import DAY_FORMAT, FONT, GREY, NAVY, PALE
from data.rule_states import AT_A_PRICE

LINE = "#B8C4D3"
GREEN, GREEN_FILL = "#1E6B3A", "#E3F3E8"
AMBER, AMBER_FILL = "#7A4B00", "#FFF1D0"
RED, RED_FILL = "#9B1C1C", "#FBE3E3"
BAR, BESIDE, SHADE = "#5B7FA8", "#D0A15C", "#C9D8EA"
EDITABLE = "#1F4FD8"

MONEY = "#,##0.00"
WHOLE_MONEY = "#,##0"
QUANTITY = "#,##0.####"
MEASURE = "#,##0.##"
PRICE = "#,##0.00##"
SHARE = "0.0 %"
FINE_SHARE = "0.00 %"
FINEST_SHARE = "0.000 %"

_HEADER = {"bold": True, "font_color": "#FFFFFF", "bg_color": NAVY, "text_wrap": True, "valign": "vcenter", "border": 0}
_TOTAL = {"bold": True, "font_color": NAVY, "bg_color": PALE, "top": 1, "top_color": NAVY}
_SMALL_HEADER = {"bold": True, "font_color": NAVY, "bg_color": PALE, "text_wrap": True, "valign": "vcenter"}
_KEY_FIGURE = {"bold": True, "font_size": 18, "font_color": NAVY, "align": "left", "valign": "vcenter"}

LOOKS: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "text": {"valign": "top"},
        "wrap": {"text_wrap": True, "valign": "top"},
        "shrunk": {"shrink": True, "valign": "top"},
        "grey": {"font_color": GREY, "valign": "top"},
        "key": {"font_color": GREY, "font_size": 9, "num_format": "0"},
        "small": {"font_color": GREY, "font_size": 9, "num_format": "0.0E+00"},
        "unit": {"align": "left", "indent": 1},
        "status": {"align": "center"},
        "money": {"num_format": MONEY},
        "whole_money": {"num_format": WHOLE_MONEY},
        "sparse_money": {"num_format": '#,##0;-#,##0;"–"', "align": "right"},
        "sparse_share": {"num_format": '0.0 %;-0.0 %;"–"', "align": "right"},
        "left_money": {"num_format": WHOLE_MONEY, "align": "left"},
        "rounding": {"num_format": '#,##0.00;-#,##0.00;""', "font_color": GREY},
        "price": {"num_format": PRICE},
        "quantity": {"num_format": QUANTITY},
        "count": {"num_format": "#,##0"},
        "points": {"num_format": "#,##0", "align": "right"},
        "share": {"num_format": SHARE, "align": "right"},
        "fine_share": {"num_format": FINE_SHARE, "align": "right"},
        "finest_share": {"num_format": FINEST_SHARE, "align": "right"},
        "amount": {"num_format": QUANTITY, "align": "right"},
        "measure": {"num_format": MEASURE, "align": "right"},
        "signed_fine_share": {"num_format": "+0.00 %;-0.00 %;0.00 %", "align": "right"},
        "signed_money": {"num_format": "+#,##0;-#,##0;0"},
        "plain": {"num_format": "General", "align": "left"},
        "day": {"num_format": DAY_FORMAT, "align": "left"},
        "flag": {"num_format": "General", "align": "left"},
        "editable": {"num_format": QUANTITY, "font_color": EDITABLE, "bg_color": "#F3F7FF"},
        "editable_price": {"num_format": PRICE, "font_color": EDITABLE, "bg_color": "#F3F7FF"},
        "title": {"bold": True, "font_size": 18, "font_color": NAVY},
        "small_title": {"bold": True, "font_color": NAVY, "valign": "vcenter"},
        "note": {"font_color": GREY, "italic": True},
        "wrapped_note": {"font_color": GREY, "italic": True, "text_wrap": True, "valign": "top"},
        "lead": {"font_size": 12, "text_wrap": True, "valign": "top"},
        "section": {"bold": True, "font_size": 13, "font_color": NAVY, "bottom": 1, "bottom_color": NAVY},
        "header": _HEADER,
        "header_unit": {**_HEADER, "indent": 1},
        "header_number": {**_HEADER, "align": "right"},
        "header_middle": {**_HEADER, "align": "center"},
        "small_header": _SMALL_HEADER,
        "small_header_unit": {**_SMALL_HEADER, "indent": 1},
        "small_header_number": {**_SMALL_HEADER, "align": "right"},
        "small_header_middle": {**_SMALL_HEADER, "align": "center"},
        "total": _TOTAL,
        "total_money": {**_TOTAL, "num_format": MONEY},
        "total_whole_money": {**_TOTAL, "num_format": WHOLE_MONEY},
        "total_quantity": {**_TOTAL, "num_format": QUANTITY},
        "total_count": {**_TOTAL, "num_format": "#,##0"},
        "total_fails": {**_TOTAL, "num_format": '#,##0 "fail"', "align": "center"},
        "editable_share": {**_TOTAL, "num_format": FINEST_SHARE, "align": "right", "font_color": EDITABLE},
        "total_share": {**_TOTAL, "num_format": SHARE, "align": "right"},
        "figure_label": {"font_color": GREY, "font_size": 10},
        "figure_money": {**_KEY_FIGURE, "num_format": WHOLE_MONEY},
        "figure_signed": {**_KEY_FIGURE, "num_format": "+#,##0;-#,##0;0"},
        "figure_fine_money": {**_KEY_FIGURE, "num_format": MONEY},
        "figure_fine_signed": {**_KEY_FIGURE, "num_format": "+#,##0.00;-#,##0.00;0.00"},
        "figure_text": _KEY_FIGURE,
        "figure_note": {"font_color": GREY, "font_size": 10, "align": "left", "num_format": "+0.00 %;-0.00 %;0.00 %"},
        "warning": {"text_wrap": True, "valign": "top", "font_color": AMBER},
        "error": {"text_wrap": True, "valign": "top", "font_color": RED},
    }
)
BASE: Mapping[str, Any] = MappingProxyType({"font_name": FONT, "font_size": 11, "valign": "top"})

PLAIN = frozenset(name for name, look in LOOKS.items() if not {"bg_color", "bottom", "top"} & set(look))
"""Formats of which nothing is seen in a blank cell."""

GOOD_WORDS = ("holds", "met", "all hold", "all met", "passes")
NEAR_WORDS = ("yes", "at the limit", AT_A_PRICE, "short, priced", "open")
BAD_WORDS = ("broken", "short", "too much", "fails")

TILE_WORDS = (("broken", "bad"), ("not met", "bad"), ("at a price", "near"), ("short", "near"), ("all ", "good"))
"""What a tile on the first page may say, and whether that is bad, near a limit, or good; the first that it holds."""
