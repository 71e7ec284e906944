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
    for place in desk.window.places:
        desk.measure(f"the first look at {place.name}", lambda name=place.name: desk.window.go_to(name))
    wait(lambda: not desk.works)
    for place in desk.window.places:
        desk.measure(f"go to {place.name} again", lambda name=place.name: desk.window.go_to(name))
        _look_at_tabs(desk, place.name)
    _save_report(desk)
    path.unlink()


def _look_at_tabs(desk: Desk, name: str) -> None:
    page: QWidget = desk.workspace.pages[name] if name in _WITH_TABS else QWidget()
    for tabs in page.findChildren(QTabWidget):
        for number in range(tabs.count()):
            if tabs.isTabVisible(number) and tabs.isVisible() and number != tabs.currentIndex():
                title = f"{name}: {tabs.tabText(number)}"
                desk.measure(title, lambda tabs=tabs, number=number: tabs.setCurrentIndex(number))


_WITH_TABS = ("plan", "trade_off", "risk", "origins", "compare")


def _save_report(desk: Desk) -> None:
    desk.window.go_to("report")
    page = desk.workspace.pages.report
    wait(lambda: page.report is not None)
    path = desk.folder / "report.pdf"
    desk.measure("save the report as PDF", lambda: page.save_as(path), lambda: not page.is_saving)
    if not path.exists():
        raise SystemExit("The report was not saved.")
    path.unlink()
