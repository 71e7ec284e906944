"""The pages of the window: made after it is there, one a turn of the event loop, or when somebody first goes there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.jobs.jobs import Worker
from desktop.jobs.turns import InTurns
from desktop.map.world import world
from desktop.pages import requirements, rules, supply
from desktop.pages.compare import ComparePage
from desktop.pages.import_page import ImportPage
from desktop.pages.origins import OriginsPage
from desktop.pages.plan import PlanPage
from desktop.pages.report import ReportPage
from desktop.pages.requirements import RequirementsPage
from desktop.pages.risk import RiskPage
from desktop.pages.rules import RulesPage
from desktop.pages.sheets import SheetPage
from desktop.pages.supply import SupplyPage
from desktop.pages.trade_off import TradeOffPage
from desktop.session.plan_before import PlanBefore
from desktop.session.session import Session
from desktop.steps import Steps
from desktop.studies.explosion import ExplosionOfBook
from desktop.studies.risk import Risk
from desktop.trial.trial import Trial
from desktop.window.main_window import MainWindow

SHEETS: Mapping[str, tuple[str, ...]] = {
    "requirements": requirements.SHEETS,
    "supply": supply.SHEETS,
    "rules": rules.SHEETS,
}
"""The pages of sheets by name, and which sheets each shows."""
_IMPORT = "import"
"""The page that is no stop of the rail."""


class Pages(QObject):
    """Every page but Start, by its name in the rail.

    A page shows what the session holds when it is made, and follows it from then on.

    Signals:
        made: a page was made, and is in the window from now on.
    """

    made = Signal(QWidget)

    def __init__(
        self, window: MainWindow, session: Session, worker: Worker, trial: Trial, before: PlanBefore, risk: Risk
    ) -> None:
        """Keeps a place for each page.

        Args:
            window: where they are shown.
            session: what they show.
            worker: works out what the requirements are made of.
            trial: another amount of one rule.
            before: the plan before the one on show.
            risk: the stress test of the plan.
        """
        super().__init__(window)
        theme, settings = window.theme, window.settings
        self._window, self._session = window, session
        self._there: dict[str, QWidget] = {}
        self._built: dict[str, QWidget] = {}
        self._ahead = InTurns(self)
        self._make: dict[str, Callable[[], QWidget]] = {
            "requirements": lambda: RequirementsPage(
                session, theme, settings, ExplosionOfBook(session, worker, session)
            ),
            "supply": lambda: SupplyPage(session, theme, settings),
            "rules": lambda: RulesPage(session, theme, settings),
            "plan": lambda: PlanPage(session, trial, before, theme),
            "trade_off": lambda: TradeOffPage(session, trial, theme),
            "risk": lambda: RiskPage(session, risk, theme),
            "origins": lambda: OriginsPage(session, trial, theme),
            "compare": lambda: ComparePage(session, before, risk, theme),
            "report": lambda: ReportPage(session, settings),
            _IMPORT: lambda: ImportPage(session, theme),
        }
        self._places = {name: QWidget() for name in self._make}
        for place in self._places.values():
            window.stack.addWidget(place)

    def __getitem__(self, name: str) -> QWidget:
        """A page, made where it is not there yet."""
        if name not in self._there:
            page = self._there[name] = self._build(name)
            page.setEnabled(not self._session.is_opening)
            if isinstance(page, SheetPage):
                page.said.connect(self._window.say)
            self._put(page, self._places.pop(name))
            self.made.emit(page)
        return self._there[name]

    def make_ahead(self) -> None:
        """Make the pages that are not there yet while nobody waits for them."""
        self._ahead.start(self._making_steps(), lambda _made: None, 0.0)

    @property
    def is_making(self) -> bool:
        """Whether pages are being made ahead."""
        return self._ahead.is_running

    def close(self) -> None:
        """Make no more of them."""
        self._ahead.stop()

    def _making_steps(self) -> Steps[None]:
        for name in self._make:
            yield
            if name == "origins":
                world()  # it is kept, and takes as long as the rest of that page
                yield
            self._build(name)
            yield
            self[name]

    def _build(self, name: str) -> QWidget:
        """A page that may not be in the window yet."""
        if name not in self._built:
            self._built[name] = self._make[name]()
        return self._built[name]

    def _put(self, page: QWidget, place: QWidget) -> None:
        stack = self._window.stack
        stack.insertWidget(stack.indexOf(place), page)
        stack.removeWidget(place)
        place.deleteLater()

    @property
    def there(self) -> list[QWidget]:
        """The pages that somebody went to."""
        return list(self._there.values())

    @property
    def plan(self) -> PlanPage:
        """What to buy, and why."""
        return cast("PlanPage", self["plan"])

    @property
    def trade_off(self) -> TradeOffPage:
        """What it costs to depend less."""
        return cast("TradeOffPage", self["trade_off"])

    @property
    def risk(self) -> RiskPage:
        """What losses do."""
        return cast("RiskPage", self["risk"])

    @property
    def origins(self) -> OriginsPage:
        """Where the purchases come from."""
        return cast("OriginsPage", self["origins"])

    @property
    def compare(self) -> ComparePage:
        """Plans side by side."""
        return cast("ComparePage", self["compare"])

    @property
    def report(self) -> ReportPage:
        """What the committee reads."""
        return cast("ReportPage", self["report"])

    @property
    def importing(self) -> ImportPage:
        """A foreign file on its way into the book."""
        return cast("ImportPage", self[_IMPORT])


class SheetPages(Mapping[str, SheetPage]):
    """The pages that show sheets of the book, by name."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages

    def __getitem__(self, name: str) -> SheetPage:
        if name not in SHEETS:
            raise KeyError(name)
        return cast("SheetPage", self._pages[name])

    def __iter__(self) -> Iterator[str]:
        return iter(SHEETS)

    def __len__(self) -> int:
        return len(SHEETS)
