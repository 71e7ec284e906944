"""The Settings sheet: one row a setting, each described like a column."""

from __future__ import annotations

from data.columns import Column, Kind, SheetSpec

SETTINGS: tuple[Column, ...] = (
    Column(
        "Base currency",
        Kind.CURRENCY,
        "ISO 4217 code of the currency in which all money is reported.",
        blank="USD",
        default="USD",
    ),
    Column(
        "Plan start",
        Kind.DAY,
        "First day of the horizon. Lead times count from it.",
        blank="the first day of the first period",
    ),
    Column(
        "Unknown origin",
        Kind.CHOICE,
        "How a share of unknown origin counts. Worst case: against every capped country. World mix: spread as the "
        "world's production of that mineral at that stage. Ignore: for nobody; the denominator stays.",
        blank="worst case",
        default="worst case",
        choices=("worst case", "world mix", "ignore"),
    ),
    Column(
        "Ownership",
        Kind.CHOICE,
        "How an owner counts at the stage owned. Location: not at all, the supplier's country counts. Control: an "
        "owner share of 50 % or more counts whole. Look-through: the owner share counts in proportion.",
        blank="control",
        default="control",
        choices=("location", "control", "look-through"),
    ),
    Column(
        "Shortages",
        Kind.CHOICE,
        "Whether requirements may stay unmet at the materials' shortage cost.",
        blank="forbidden",
        default="forbidden",
        choices=("forbidden", "allowed"),
    ),
    Column(
        "Objective",
        Kind.CHOICE,
        "What is least: the cost of the plan, its expected cost over the scenarios, or the mean cost of the worst "
        "scenarios (CVaR).",
        blank="cost",
        default="cost",
        choices=("cost", "expected cost", "CVaR"),
    ),
    Column(
        "Risk level",
        Kind.SHARE,
        "The tail that CVaR looks at: 0.95 is the worst 5 %.",
        blank="0.95",
        default=0.95,
        at_least=0.0,
        at_most=0.999999,
    ),
    Column(
        "Overbuying",
        Kind.CHOICE,
        "Forbidden: purchases plus opening stock less closing stock equal the requirement exactly. Allowed: surplus "
        "may be bought where that is cheaper, and is shown.",
        blank="forbidden",
        default="forbidden",
        choices=("forbidden", "allowed"),
    ),
)

SETTINGS_SHEET = SheetSpec(
    "Settings",
    "One row a setting. A setting that is not named has its default.",
    (
        Column(
            "Setting",
            Kind.CHOICE,
            "Name of the setting.",
            required=True,
            choices=tuple(setting.title for setting in SETTINGS),
            aliases=("Name", "Parameter", "Option"),
        ),
        Column("Value", Kind.TEXT, "Its value.", blank="the setting's default"),
    ),
    key=("setting",),
    aliases=("Options", "Parameters"),
)
