"""A plan of full size on the pages of the window: it comes on show, and every page and tab is gone to."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from tests.benchmarks.desk import Desk, open_plannable
from tests.benchmarks.event_loop import wait


def plan_and_look(desk: Desk) -> None:
    """Plan a book of 360,000 variables (offers × quarters), go through all that shows the plan, and save its report."""
    session = desk.workspace.session
    path = open_plannable(desk)
    rows = sum(len(table) for table in session.book.sheets.values())
    name = f"plan {12 * len(session.book['offers']):,} variables ({rows:,} rows)"
    desk.measure(name, desk.window.actions_["optimise"].trigger)
    if session.current_plan is None or not session.current_plan.plan.status.has_plan:
        raise SystemExit("There is no plan.")
    names = [place.name for place in desk.window.places]
    for page in (name for name in names if name not in _WITH_STUDIES):
        _look(desk, page)
    _save_report(desk)
    for page in _WITH_STUDIES:
        _look(desk, page)
    path.unlink()


def _look(desk: Desk, name: str) -> None:
    desk.measure(f"the first look at {name}", lambda: desk.window.go_to(name))
    page: QWidget = desk.workspace.pages[name] if name in _WITH_TABS else QWidget()
    for tabs in page.findChildren(QTabWidget):
        for number in range(tabs.count()):
            if tabs.isTabVisible(number) and tabs.isVisible() and number != tabs.currentIndex():
                title = f"{name}: {tabs.tabText(number)}"
                desk.measure(title, lambda tabs=tabs, number=number: tabs.setCurrentIndex(number))


_WITH_STUDIES = ("trade_off", "risk")
"""Pages that begin to compute for minutes when they are first looked at."""
_WITH_TABS = ("plan", "origins", "compare", *_WITH_STUDIES)


def _save_report(desk: Desk) -> None:
    desk.window.go_to("report")
    page = desk.workspace.pages.report
    wait(lambda: page.report is not None)
    path = desk.folder / "report.pdf"
    desk.measure("save the report as PDF", lambda: page.save_as(path), lambda: not page.is_saving)
    if not path.exists():
        raise SystemExit("The report was not saved.")
    path.unlink()
