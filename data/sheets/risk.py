"""What the plan must respect and what may go wrong: rules, scenarios, country groups and exchange rates."""

from __future__ import annotations

from data.columns import Column, Kind, SheetSpec

RULES = SheetSpec(
    "Rules",
    "What the plan must respect, one sentence a row.",
    (
        Column("Rule", Kind.TEXT, "Unique name of the rule.", required=True, aliases=("Rule name", "Name")),
        Column(
            "Applies to",
            Kind.TEXT,
            "all, a material, a material group, or a mineral (then measured on contained mineral); each material: the "
            "rule holds for every material on its own. Where a name is several, say material: X, group: X or "
            "mineral: X.",
            required=True,
            choices=("all", "each material"),
            aliases=("Scope",),
        ),
        Column(
            "Measure",
            Kind.CHOICE,
            "What is measured: quantity, value (landed cost without fixed cost), or a count of suppliers or "
            "countries with an award.",
            blank="quantity",
            default="quantity",
            choices=("quantity", "value", "suppliers", "countries"),
        ),
        Column(
            "From",
            Kind.TEXT,
            "any country (every single country on its own), a country, a country group, a supplier or any supplier. "
            "Where a name is several, say country: X, group: X or supplier: X. For a count: what is counted.",
            blank="everything, for a count; otherwise a problem",
            choices=("any country", "any supplier"),
            aliases=("Source", "Origin"),
        ),
        Column(
            "Except",
            Kind.TEXT,
            "Countries or groups left out of any country, separated by commas or semicolons.",
            blank="none",
            aliases=("Excluding", "Exempt"),
        ),
        Column(
            "Stage",
            Kind.CHOICE,
            "Where a country counts: mined, refined, made, owned, any (their sum, at most 1) or each (the rule holds "
            "at each of the four). Without meaning for a supplier.",
            blank="made",
            default="made",
            choices=("made", "mined", "refined", "owned", "any", "each"),
        ),
        Column(
            "Limit",
            Kind.CHOICE,
            "at most, at least or exactly.",
            required=True,
            choices=("at most", "at least", "exactly"),
        ),
        Column(
            "Amount",
            Kind.AMOUNT,
            "65 %, a percent cell or 0.65 (a share of all purchases in scope), an absolute amount as text with its "
            "unit (100 kg, 20000 USD), or a whole number for a count.",
            required=True,
        ),
        Column(
            "Per",
            Kind.CHOICE,
            "Whether the rule holds over the whole horizon or in each period.",
            blank="horizon",
            default="horizon",
            choices=("period", "horizon"),
        ),
        Column("From period", Kind.PERIOD, "First period in which the rule holds.", blank="the first period"),
        Column("To period", Kind.PERIOD, "Last period in which the rule holds.", blank="the last period"),
        Column(
            "Flexible",
            Kind.PENALTY,
            "never, or the penalty in base currency per percentage point (or per unit, per count) of violation. A "
            "point is 1 % of the requirement in scope, not of the purchases; of a value, at each material's lowest "
            "landed cost.",
            blank="never",
            default="never",
            choices=("never",),
            aliases=("Penalty",),
        ),
    ),
    key=("rule",),
)

SCENARIOS = SheetSpec(
    "Scenarios",
    "What may go wrong, one event a row; rows of one scenario happen together.",
    (
        Column("Scenario", Kind.TEXT, "Name of the scenario.", required=True),
        Column(
            "Probability",
            Kind.SHARE,
            "How likely the scenario is, 0 to 1; once per scenario is enough.",
            blank="not given",
            at_least=0.0,
            at_most=1.0,
        ),
        Column(
            "Event",
            Kind.CHOICE,
            "lost supply, price, tariff or requirement.",
            required=True,
            choices=("lost supply", "price", "tariff", "requirement"),
        ),
        Column(
            "From",
            Kind.TEXT,
            "The country, group or supplier concerned. A requirement comes from nowhere: its event has no From.",
            blank="everywhere",
        ),
        Column(
            "Stage",
            Kind.CHOICE,
            "The stage at which that country counts: mined, refined, made, owned, or any (their sum, at most 1). "
            "Without meaning for a supplier and for a requirement.",
            blank="lost supply: for each offer the worst of the four stages; price and tariff: made",
            choices=("made", "mined", "refined", "owned", "any"),
        ),
        Column("Applies to", Kind.TEXT, "As in Rules.", blank="all", default="all"),
        Column("From period", Kind.PERIOD, "First period of the event.", blank="the first period"),
        Column("To period", Kind.PERIOD, "Last period of the event.", blank="the last period"),
        Column(
            "Amount",
            Kind.NUMBER,
            "Lost share 0 to 1; price or requirement change as a fraction (+0.3); tariff points as a fraction "
            "(0.25; a tariff falls to 0 at most). Percent is read too: 80 %, a percent cell or 0.8.",
            required=True,
            is_fraction=True,
        ),
    ),
    aliases=("Scenario",),
)

SURVIVE = SheetSpec(
    "Survive",
    "How long a loss of supply must be bridged: one row a loss, after which stock and the other offers must last for "
    "so many days without a shortage, whenever it happens.",
    (
        Column("Survive", Kind.TEXT, "Unique name of the row.", required=True, aliases=("Name",)),
        Column(
            "From",
            Kind.TEXT,
            "Who is lost: a country, a country group (all its countries at once), a supplier, or any country (each on "
            "its own). What is of unknown origin is lost to nobody, but for the setting world mix.",
            blank="any country",
            default="any country",
            choices=("any country",),
            aliases=("Source", "Origin"),
        ),
        Column(
            "Stage",
            Kind.CHOICE,
            "The stage at which that country counts: mined, refined, made, owned, any (their sum, at most 1) or each "
            "(each of the four is a loss of its own). Without meaning for a supplier.",
            blank="each",
            default="each",
            choices=("each", "mined", "refined", "made", "owned", "any"),
        ),
        Column(
            "Applies to",
            Kind.TEXT,
            "As in Rules; each material has a stock of its own. A material that needs a stock for it needs a row in "
            "Stock.",
            blank="all",
            default="all",
            aliases=("Scope",),
        ),
        Column(
            "Days",
            Kind.NUMBER,
            "Days that the closing stock of every period bridges at that period's daily requirement, less what the "
            "offers deliver meanwhile, planned again to their full capacity, as far as they are not lost. It bridges "
            "from the end of the first period on; until then opening stock decides, which nothing is asked of.",
            required=True,
            unit="days",
            at_least=0.0,
            aliases=("Days to survive",),
        ),
        Column(
            "Lost share",
            Kind.SHARE,
            "How much of what comes from there is lost.",
            blank="100 %",
            default=1.0,
            at_least=0.0,
            at_most=1.0,
        ),
    ),
    key=("survive",),
    aliases=("Stockpile", "Survival"),
)

COUNTRY_GROUPS = SheetSpec(
    "Country groups",
    "Adds to or replaces the built-in groups: a group named here has exactly the countries listed here.",
    (
        Column("Group", Kind.TEXT, "Name of the group.", required=True),
        Column("Country", Kind.COUNTRY, "A member: ISO code or name.", required=True),
    ),
    key=("group", "country"),
    aliases=("Groups",),
)

EXCHANGE_RATES = SheetSpec(
    "Exchange rates",
    "The value of one unit of a currency in the base currency.",
    (
        Column("Currency", Kind.CURRENCY, "ISO 4217 code.", required=True, aliases=("Curr", "CCY")),
        Column(
            "Rate",
            Kind.NUMBER,
            "Value of one unit of the currency in the base currency.",
            required=True,
            unit="base currency per unit",
            above=0.0,
            aliases=("Exchange rate",),
        ),
    ),
    key=("currency",),
    aliases=("Rates", "FX", "FX rates"),
)
