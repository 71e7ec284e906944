"""What is needed: materials, their contents, requirements, the build plan, the bill of materials and stock."""

from __future__ import annotations

from data.columns import Column, Kind, SheetSpec

MATERIAL = Column(
    "Material",
    Kind.TEXT,
    "Identifier of the purchased material. Text stays text: 007 is never 7.",
    required=True,
    aliases=("Material id", "Material code", "Item", "Part", "Part number"),
    refers_to="materials",
)
PERIOD = Column(
    "Period",
    Kind.PERIOD,
    "A year 2027, a quarter 2027-Q1, a month 2027-01 or a week 2027-W05; one frequency per workbook.",
    blank="the only period, where no period is named anywhere",
    aliases=("Delivery period", "Bucket"),
)

MATERIALS = SheetSpec(
    "Materials",
    "One row a purchased material.",
    (
        Column(
            MATERIAL.title,
            Kind.TEXT,
            MATERIAL.help,
            required=True,
            aliases=MATERIAL.aliases,
        ),
        Column("Description", Kind.TEXT, "What it is, for people.", blank="no description", aliases=("Name",)),
        Column(
            "Unit",
            Kind.UNIT,
            "The unit of its quantities: kg, t, g, lb, pcs, m, m2, l ...",
            blank="kg",
            default="kg",
            aliases=("UoM", "Unit of measure"),
        ),
        Column(
            "Group",
            Kind.TEXT,
            "The group to which rules may apply, such as magnets.",
            blank="no group",
            aliases=("Material group", "Category", "Commodity group"),
        ),
        Column(
            "Mineral",
            Kind.TEXT,
            "Key of the mineral in the reference data, such as dysprosium.",
            blank="no mineral of its own",
            aliases=("Raw material",),
        ),
        Column(
            "Unit mass",
            Kind.NUMBER,
            "Kilograms per unit, for materials that are counted or measured otherwise than by mass.",
            blank="unknown; a problem where the mass is needed",
            unit="kg per unit",
            above=0.0,
            aliases=("Mass per unit", "Unit weight", "Weight per unit"),
        ),
        Column(
            "Shortage cost",
            Kind.NUMBER,
            "Cost of one unit that is not delivered, in base currency. Used where Shortages is allowed.",
            blank="a shortage of this material is forbidden",
            unit="base currency per unit",
            at_least=0.0,
            aliases=("Penalty", "Shortage penalty"),
        ),
    ),
    key=("material",),
)

CONTENTS = SheetSpec(
    "Contents",
    "One row a mineral embedded in a material.",
    (
        MATERIAL,
        Column(
            "Mineral",
            Kind.TEXT,
            "Key of the mineral, such as dysprosium.",
            required=True,
            aliases=("Element",),
        ),
        Column(
            "Fraction",
            Kind.SHARE,
            "Kilograms of the mineral per kilogram of material. A material without rows whose Mineral is given "
            "contains that mineral at fraction 1.",
            required=True,
            unit="kg per kg",
            above=0.0,
            at_most=1.0,
            aliases=("Content", "Mass fraction", "Share"),
        ),
    ),
    key=("material", "mineral"),
    aliases=("Composition", "Material contents"),
)

REQUIREMENTS = SheetSpec(
    "Requirements",
    "What must be delivered. Rows of one material and period add up.",
    (
        MATERIAL,
        PERIOD,
        Column(
            "Quantity",
            Kind.NUMBER,
            "The quantity required in the period.",
            required=True,
            at_least=0.0,
            aliases=("Qty", "Requirement", "Demand"),
        ),
        Column(
            "Unit",
            Kind.UNIT,
            "The unit of the quantity.",
            blank="the material's unit",
            aliases=("UoM", "Unit of measure"),
        ),
    ),
    aliases=("Requirement", "Demand", "Demands"),
)

BUILD_PLAN = SheetSpec(
    "Build plan",
    "How many of each product are built. The BOM turns products into requirements.",
    (
        Column(
            "Product",
            Kind.TEXT,
            "Identifier of the product, a Parent of the BOM (or itself a material).",
            required=True,
            aliases=("Finished good", "Assembly"),
        ),
        PERIOD,
        Column(
            "Quantity",
            Kind.NUMBER,
            "How many are built in the period.",
            required=True,
            unit="units of the product",
            at_least=0.0,
            aliases=("Qty", "Build quantity", "Units"),
        ),
        Column(
            "Unit value",
            Kind.NUMBER,
            "Value of one product in base currency, for embedded content by value.",
            blank="unknown",
            unit="base currency per unit",
            at_least=0.0,
            aliases=("Value",),
        ),
    ),
    aliases=("Production plan", "Build schedule"),
)

BOM = SheetSpec(
    "BOM",
    "One row a component of a parent; levels as deep as needed. Components that are parents of nothing are materials.",
    (
        Column(
            "Parent",
            Kind.TEXT,
            "The product or assembly.",
            required=True,
            aliases=("Assembly", "Parent item", "Parent part"),
        ),
        Column(
            "Component",
            Kind.TEXT,
            "The part or material in it.",
            required=True,
            aliases=("Child", "Component item", "Child part", "Item"),
        ),
        Column(
            "Quantity",
            Kind.NUMBER,
            "Quantity of the component per one unit of the parent.",
            required=True,
            above=0.0,
            aliases=("Qty", "Quantity per", "Qty per"),
        ),
        Column(
            "Unit",
            Kind.UNIT,
            "The unit of the quantity.",
            blank="the component's unit",
            aliases=("UoM", "Unit of measure"),
        ),
        Column(
            "Scrap",
            Kind.SHARE,
            "Fraction added for scrap: the quantity counts (1 + scrap) times.",
            blank="0",
            default=0.0,
            at_least=0.0,
            aliases=("Scrap rate", "Scrap fraction"),
        ),
    ),
    aliases=("Bill of materials",),
)

STOCK = SheetSpec(
    "Stock",
    "One row a material that may be kept in stock. Without a row, purchases meet each period's requirement.",
    (
        MATERIAL,
        Column(
            "Opening",
            Kind.NUMBER,
            "Stock on the first day of the horizon.",
            blank="0",
            default=0.0,
            at_least=0.0,
            aliases=("Opening stock", "On hand", "Initial stock"),
        ),
        Column(
            "Unit",
            Kind.UNIT,
            "The unit of Opening, Holding cost and Maximum.",
            blank="the material's unit",
            aliases=("UoM",),
        ),
        Column(
            "Holding cost",
            Kind.NUMBER,
            "Base currency per unit of closing stock per period.",
            blank="0",
            default=0.0,
            unit="base currency per unit and period",
            at_least=0.0,
        ),
        Column(
            "Minimum cover",
            Kind.NUMBER,
            "Days of a period's requirement that must be in stock at its end.",
            blank="0",
            default=0.0,
            unit="days",
            at_least=0.0,
            aliases=("Cover", "Safety cover", "Cover days"),
        ),
        Column(
            "Maximum",
            Kind.NUMBER,
            "The most that may be in stock at the end of a period.",
            blank="no maximum",
            at_least=0.0,
            aliases=("Maximum stock", "Max stock"),
        ),
    ),
    key=("material",),
    aliases=("Inventory", "Stocks"),
)
