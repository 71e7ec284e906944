"""What each page is for and what can be done there; the words of the trade."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True)
class Help:
    """Help on a page.

    Attributes:
        what: what the page is for, a sentence or two.
        how: what can be done there, one sentence each.
    """

    what: str
    how: tuple[str, ...]


def page_help(page: str) -> Help:
    """Help on the page of that name (``desktop.places``).

    Raises:
        KeyError: there is none.
    """
    return _pages()[page]


def glossary() -> tuple[tuple[str, str], ...]:
    """The words of the trade with what they mean, in the order of the alphabet."""
    words = (
        (_tr("Award"), _tr("What a plan buys of one offer in one period.")),
        (_tr("Baseline"), _tr("What the plan is compared with: the cheapest plan without rules, and today's split.")),
        (
            _tr("Beyond its limit, at a price"),
            _tr("A flexible rule that the plan breaks, since its penalty costs less than keeping it: the cost has it."),
        ),
        (_tr("Binding"), _tr("A rule is binding where the plan stands at its limit: looser would be cheaper.")),
        (_tr("Cap"), _tr("The most that may depend on one country, group or supplier.")),
        (_tr("Certificate"), _tr("The check that no cheaper plan exists: the bound that is proved equals the cost.")),
        (_tr("CVaR"), _tr("The mean cost of the worst cases: at a risk level of 0.95, of the worst 5 %.")),
        (_tr("Exposure"), _tr("The share of what is bought that comes from a country at a stage.")),
        (_tr("Frontier"), _tr("The least cost at each amount of a rule, from loose to tight.")),
        (
            _tr("HHI"),
            _tr("Herfindahl-Hirschman index: the sum of the squares of the shares, from near 0 to 1 for one source."),
        ),
        (_tr("Landed cost"), _tr("Unit price with tariff, freight and other cost, in base currency.")),
        (_tr("Look-through"), _tr("The owner's country counts by the share that it owns.")),
        (_tr("Mined, refined, made, owned"), _tr("The four places where an offer can depend on a country.")),
        (_tr("Next point"), _tr("What the cap bar's next whole point costs: the plan at that amount less this one.")),
        (
            _tr("Price per point"),
            _tr(
                "How fast the cost rises as a rule is tightened, per percentage point, at this plan. A whole point "
                "costs as much or more; where quantities are whole lots there is no such price."
            ),
        ),
        (_tr("Reachable"), _tr("The tightest amount of a rule at which any plan exists while the others hold.")),
        (_tr("Regret"), _tr("What a plan costs more in a scenario than the best plan for that scenario alone.")),
        (_tr("Time to survive"), _tr("How long stock and the supply that is left meet the requirement after a loss.")),
        (_tr("Unknown origin"), _tr("A share that no country is stated for; by default it counts against every cap.")),
        (_tr("Value at risk"), _tr("The landed cost of what comes from a country at a stage.")),
    )  # fmt: skip
    return tuple(sorted(words, key=lambda pair: pair[0].casefold()))


def _pages() -> dict[str, Help]:
    return {**_pages_of_data(), **_pages_of_results()}


def _pages_of_data() -> dict[str, Help]:
    return {
        "start": Help(
            _tr("Where a session begins."),
            (
                _tr("Open the sample to see a plan at once, or start from your own spreadsheet."),
                _tr("Drop a file on the window to open it. Everything stays on this computer."),
                _tr("A project that is open in another window is read-only here: Save asks for another name."),
                _tr(
                    "Ctrl+K finds a material, supplier, offer, rule, country, sheet, setting, command, page or word of "
                    "the glossary."
                ),
                _tr("Ctrl+R on any cell or chart shows what the reference data knows of its material or country."),
                _tr("F6 goes to the list of pages and back, Ctrl+PgDown and Ctrl+PgUp from tab to tab."),
                _tr("Every chart is saved, copied or shown as a table from its context menu or the View menu."),
            ),
        ),
        "requirements": Help(
            _tr("What you need: direct requirements, or a build plan with a bill of materials."),
            (
                _tr("Paste from Excel: a paste is one undo step."),
                _tr("A bad cell stays, marked and explained; F8 goes to the next one."),
                _tr("As a tree (Ctrl+T): what products are made of, and what each material is needed for."),
            ),
        ),
        "supply": Help(
            _tr("Who can supply it: suppliers, offers, price breaks, and where each offer comes from."),
            (
                _tr("Origins say in which countries an offer is mined, refined and made, and in which shares."),
                _tr("What is not stated is unknown, and counts against every cap unless the settings say otherwise."),
                _tr("Beside the offers stands what belongs to the current one; Ctrl+T hides and shows it."),
            ),
        ),
        "rules": Help(
            _tr("What the plan must respect, one sentence a row; below the grid the chosen rule in words."),
            (
                _tr("A rule limits a share or an amount, at a stage, from a country, a group or a supplier."),
                _tr("A rule with a penalty in Flexible may be broken at that price."),
                _tr("As sentences (Ctrl+T): choose a rule and change its parts; each change is one undo step."),
                _tr("After planning, each rule says where the plan stands and how far any plan could go."),
                _tr("Regulations are added with their dates and sources, and say whether they are a duty."),
            ),
        ),
        "import": Help(
            _tr("A stranger's bill of materials or quotation: what was read, what is open, what will be written."),
            (
                _tr("Correct the sheet, the row of titles and what each column means; every correction reads again."),
                _tr("Every row is read, recognised as a heading or total, or reported with its reason."),
                _tr("Alt+Left and Alt+Right go from column to column, Alt+Down lists its uses; F8 goes to problems."),
                _tr("Ctrl+Z takes back the last correction. Accepting is one undo step of the book."),
            ),
        ),
    }


def _pages_of_results() -> dict[str, Help]:
    return {
        "plan": Help(
            _tr("The cheapest supplier mix that keeps every rule, with the proof that no cheaper one exists."),
            (
                _tr("The headline says what the rules cost; beside it stands how the total adds up."),
                _tr(
                    "The bar above moves one rule and plans at once: a trial. Keep puts it into the book, Back ends it."
                ),
                _tr("Double-click an award to see why it gets this much: what the rules make of each offer's price."),
                _tr(
                    "What is full lists the capacities that hold the plan back, and what a little more of each saves; "
                    "in a plan with whole orders, lots, counts or breaks, those that are used up, without a price."
                ),
                _tr("Where no plan exists, the page says why, and applies a repair by a click."),
            ),
        ),
        "trade_off": Help(
            _tr("What it costs to depend less: one plan for each amount of a rule, from loose to tight."),
            (
                _tr("Drag the dot or the bar above, or use the arrow keys; cost, mix and binding rules follow."),
                _tr("Keep puts the amount into the book as one undo step, and plans again; Back (Esc) ends the trial."),
            ),
        ),
        "risk": Help(
            _tr("Every country lost at every stage and every scenario played: the plan kept, and planned again."),
            (
                _tr("Losses are ranked by what they leave short; Bridged says how long stock and other supply last."),
                _tr("By country shows what hangs on each country, Concentration how few sources there are."),
                _tr("Stockpile: for how many days stock bridges a loss, what decides it, and what it costs."),
                _tr("Robust plan: what being ready for the scenarios costs, and the regret of each."),
            ),
        ),
        "origins": Help(
            _tr("Where the purchases come from: on a map, as a flow from mine to owner, and in each product."),
            (_tr("Choose the stage above the map; a click on a country goes to its row."),),
        ),
        "compare": Help(
            _tr("Saved plans side by side, with what differs and what each change costs."),
            (
                _tr("What changed on the Plan page compares the plan on show with the one before, saved or not."),
                _tr("Save a plan from the Plan menu (Ctrl+Shift+P); choose here which ones to compare, up to four."),
                _tr("Every difference is against the first plan. Where only rules differ, it is what the wish costs."),
                _tr("Price of each wish leaves out one rule after the other; the prices do not add up."),
                _tr("Scenarios sets those of the book side by side, as the stress test of the plan played them."),
                _tr("An approved plan is frozen, with the book that it answers: nobody changes or deletes it."),
                _tr("A saved plan goes to Excel, its report to PDF, with its book and with who saved and approved it."),
                _tr("The plan, saved plans, comments (Shift+F2 on a row) and the log are in the project file alone."),
            ),
        ),
        "report": Help(
            _tr("What a committee reads: one page, then the detail."),
            (_tr("Save it as PDF, or export the plan to Excel with live formulas."),),
        ),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)
